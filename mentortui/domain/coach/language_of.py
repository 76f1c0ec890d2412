"""Whether a text is in the language of the word lists at all: a Portuguese message gets no English verdict."""

from __future__ import annotations

from mentortui.domain.coach.fold import fold
from mentortui.domain.coach.language import LANGUAGES, wordset
from mentortui.domain.coach.text import Message, tokens

#: Checks that need no language: they run on any text.
ANYWHERE = frozenset(
    {"golden-rule", "mentions-mentoring", "placeholder-left", "no-subject", "too-long", "too-short", "nothing-given-yet", "third-nag"}
)
_READ = 4000
_FEW = 12
_SHARE = 0.12


def language_of(text: str) -> str:
    """The language whose small words a text holds most of; the first one where there is no telling."""
    if len(LANGUAGES) == 1:
        return next(iter(LANGUAGES))
    words = tokens(fold(text[:_READ])[0])
    return max(LANGUAGES, key=lambda name: sum(word in wordset("function", name) for word in words))


def understood(msg: Message) -> bool:
    """True for short texts and for those in which enough small words of the language occur."""
    words = tokens(msg.body[:_READ])
    letters = sum(1 for char in msg.body[:_READ] if char.isalpha())
    latin = sum(len(word) for word in words)
    if letters and latin < letters / 2:
        return False
    small = wordset("function")
    return len(words) < _FEW or sum(word in small for word in words) >= _SHARE * len(words)
