"""D1 by classes of words: a lasting tie is asked for where a wish, a person, a gain and no end to it meet in one sentence.

The classes stand in `words_xx/ties.py`. Before they are looked for, everything is blotted out that asks nothing: clauses that state
how things are, the topic of a small question, what others do. What is left is the wish itself, in whatever order its words come.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mentortui.domain.coach.language import pattern

Span = tuple[int, int]
#: What stands for a character that is not to be read.
HIDDEN = "#"


def blot(name: str, text: str) -> str:
    """The text with every match of a named pattern made unreadable, or the group `topic` of it; its length is kept."""

    def hide(match: re.Match[str]) -> str:
        at = match.start("topic") - match.start() if match.groupdict().get("topic") else 0
        return match.group()[:at] + re.sub(r"\S", HIDDEN, match.group()[at:])

    return pattern(name).sub(hide, text)


def _clauses(text: str) -> Iterator[Span]:
    start = 0
    for found in pattern("tie-clause").finditer(text):
        if found.start() > start:
            yield start, found.start()
        start = found.start()
    yield start, len(text)


def wished(text: str) -> str:
    """What is left of a folded sentence without the clauses that only state something; offsets are kept."""
    left = []
    for start, end in _clauses(text):
        clause = text[start:end]
        stated = pattern("tie-stated").match(clause) and not pattern("tie-wish").search(clause)
        left.append(re.sub(r"\S", HIDDEN, clause) if stated else clause)
    return "".join(left)


def _wants(text: str) -> bool:
    """Whether something is wished for; “not that, only this” wishes too."""
    return bool(pattern("tie-wish").search(text) or pattern("tie-instead").search(text))


def _around(*found: re.Match[str]) -> Span:
    return min(one.start() for one in found), max(one.end() for one in found)


def tie(text: str) -> Span | None:
    """Where a folded sentence asks for a lasting tie: an office, a person to turn to, a bond by name, or a gain without an end."""
    if not _wants(text):
        return None
    left = blot("tie-mask", wished(text))
    if not _wants(left):
        return None
    for name in ("tie-office", "tie-person", "tie-taken", "tie-named"):
        if found := pattern(name).search(left):
            return found.span()
    if (found := pattern("tie-leads-me").search(left)) and not pattern("tie-bounded").search(text):
        return found.span()
    if not pattern("tie-put").search(left):
        return None
    if repeats := pattern("tie-repeats").search(left):
        what = pattern("tie-gain").search(left) or pattern("tie-meet").search(left)
        return _around(repeats, what) if what else None
    if pattern("tie-bounded").search(text):
        return None
    lasting = pattern("tie-lasting").search(left) or pattern("tie-keep").search(left)
    gain = pattern("tie-gain").search(left) if lasting else None
    return _around(lasting, gain) if lasting and gain else None
