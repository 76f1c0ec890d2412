"""The English of the coach, gathered from its modules; another language is a package with the same names."""

from __future__ import annotations

from mentortui.domain.coach.words_en import (
    asks,
    bitter,
    bond,
    golden,
    hints,
    idioms,
    lookups,
    manners,
    people,
    questions,
    reasons,
    replies,
    size,
    taken_up,
    texts,
    tie_classes,
    ties,
    weak_questions,
)

_PARTS = (
    asks, bitter, bond, golden, hints, idioms, lookups, manners, people, questions, reasons, replies, size, taken_up, texts, tie_classes, ties,
    weak_questions,
)  # fmt: skip

MACROS: dict[str, str] = {name: source for part in _PARTS for name, source in part.MACROS.items()}
PATTERNS: dict[str, tuple[str, ...]] = {name: source for part in _PARTS for name, source in part.PATTERNS.items()}
WORDSETS: dict[str, str] = {**people.WORDSETS, **questions.WORDSETS, **texts.WORDSETS}
MESSAGES, OFFERS, NOTES, COUNTED, EXACT = texts.MESSAGES, texts.OFFERS, texts.NOTES, texts.COUNTED, texts.EXACT
IDIOMS, FAMILIES, SYNONYMS, REWORDINGS = idioms.IDIOMS, questions.FAMILIES, questions.SYNONYMS, questions.REWORDINGS
