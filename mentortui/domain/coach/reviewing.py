"""The review itself: one text in, everything the coach has to say out."""

from __future__ import annotations

from mentortui.domain.coach.ask import count_asks
from mentortui.domain.coach.kinds import Kind, kind_of
from mentortui.domain.coach.language import reading
from mentortui.domain.coach.language_of import ANYWHERE, language_of, understood
from mentortui.domain.coach.model import Context, Finding, Hit, Level, Review
from mentortui.domain.coach.parts import parts_of
from mentortui.domain.coach.registry import CHECKS
from mentortui.domain.coach.standing_on import said_only_in_marks
from mentortui.domain.coach.text import Message, parse

_ORDER = {Level.STOP: 0, Level.FIX: 1, Level.HINT: 2}
_WORDS_A_MINUTE = 200


def _finding(name: str, hit: Hit, msg: Message, kind: Kind) -> Finding:
    check = CHECKS[name]
    start, end = msg.place(hit.start), msg.place(hit.end)
    level = hit.level or (Level.HINT if name in kind.soft else check.level)
    return Finding(name, check.rule, level, hit.message, msg.raw[start:end], start, end, hit.suggestion)


def review_text(kind: str, text: str, context: Context) -> Review:
    """See `mentortui.domain.coach.review`."""
    row = kind_of(kind)
    with reading(language_of(text)):
        return _review(row, text, context)


def _review(row: Kind, text: str, context: Context) -> Review:
    msg = parse(text)
    known = understood(msg)
    found: list[Finding] = []
    passed: list[str] = []
    for name in dict.fromkeys(row.checks):
        if not known and name not in ANYWHERE:
            continue
        hits = CHECKS[name].run(msg, context, row)
        if hits:
            found.extend(_finding(name, hit, msg, row) for hit in hits)
        elif hits is not None:
            passed.append(name)
    found.sort(key=lambda one: (_ORDER[one.level], one.start, one.end))
    hollow = said_only_in_marks(row, text, context, passed)
    return Review(
        kind=row.key,
        findings=tuple(found),
        passed=tuple(name for name in passed if name not in hollow),
        parts=parts_of(row, found, msg, context, hollow),
        words=msg.words,
        seconds=round(msg.words * 60 / _WORDS_A_MINUTE),
        asks=count_asks(msg),
    )
