"""The coach beside the text: the parts that never move, one open finding, and what could be put in its place (LOOK §5.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentortui.domain.coach.kinds import kind_of
from mentortui.presentation.cells import cut, pad, width, wrap
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import BLANK, Line, cells

if TYPE_CHECKING:
    from mentortui.domain.coach import Finding, Part, Review

SIGN = {"ok": "ok", "fix": "now", "hint": "soon", "stop": "no"}
INK = {"ok": "ok", "fix": "now", "hint": "soon", "stop": "stop"}
TRACK = 8


def track(done: int, total: int, size: int = TRACK) -> Line:
    """A bar with its number: `━━━━━━── 6 of 8`."""
    filled = round(size * done / total) if total else 0
    ink = "ok" if done * 4 >= total * 3 else "soon"
    return ((UNICODE["heavy"] * filled, ink), (UNICODE["thin"] * (size - filled), "line"), (f" {done} of {total}", "text"))


def _between(left: Line, right: Line, size: int) -> Line:
    return (*left, (" " * max(1, size - cells(left) - cells(right)), "text"), *right)


def done_of(review: Review) -> tuple[int, int]:
    """(parts that are fine, parts)."""
    return sum(part.state == "ok" for part in review.parts), len(review.parts)


def _part(part: Part, size: int, *, open_: bool) -> Line:
    ground = ".panel" if open_ else ""
    label = 17 if size >= 32 else size - 2
    name = ("strong.bold" if open_ else "text") + ground
    line: Line = ((UNICODE[SIGN[part.state]] + " ", INK[part.state] + ground), (pad(part.label, label), name))
    if size >= 32:
        note = "muted" if part.state == "ok" else INK[part.state]
        return (*line, (pad(part.note, size - 2 - label), note + ground))
    return line


def coach_lines(review: Review, finding: Finding | None, part_key: str, size: int, *, typing: bool, more: int = 0) -> list[Line]:
    """The card's upper lines in `size` cells; `part_key` is the part the open finding belongs to."""
    lines: list[Line] = [_between((("Coach", "strong.bold"),), track(*done_of(review)), size), BLANK]
    lines += [_part(part, size, open_=finding is not None and part.key == part_key) for part in review.parts]
    lines.append(BLANK)
    if finding is None:
        clean = all(part.state == "ok" for part in review.parts)
        key = "f2" if typing else "f"
        words = "Easy to say yes to. Read it once aloud, then copy it." if clean else f"Nothing open. {key} looks at the next remark."
        return lines + [((part, "muted"),) for part in wrap(words, size, 3)]
    label = next((part.label for part in review.parts if part.key == part_key), finding.check)
    ink = INK[finding.level]
    lines.append(_between(((label, f"{ink}.bold"),), ((finding.rule, "faint"),), size))
    lines += [((part, "text"),) for part in wrap(finding.message, size, 8)]
    if finding.suggestion:
        lines += [BLANK, (("Try", "muted.bold"),)]
        lines += [((part, "text.italic"),) for part in wrap(f"“{finding.suggestion}”", size, 5)]
    put, skip = ("f3", "f4") if typing else ("r", "x")
    keys: Line = ()
    if finding.suggestion:
        keys = ((put, "text.bold"), (" put it in   ", "muted"))
    elif finding.offers:
        keys = ((put, "text.bold"), (" take it out   ", "muted"))
    if finding.level != "stop":
        keys = (*keys, (skip, "text.bold"), (" not this time" if size >= 32 else " skip", "muted"))
    return [*lines, BLANK, keys] if keys else lines


def strip_lines(review: Review, finding: Finding | None, part_key: str, size: int, *, typing: bool, position: tuple[int, int],
                rows: int = 1) -> list[Line]:
    """The coach under the text, where there is room for one pane only: the finding, its reason in `rows` lines, the keys."""
    right = track(*done_of(review))
    if finding is None:
        head: Line = ((UNICODE["ok"] + " ", "ok"), ("Nothing open", "strong.bold"))
        return [_between(head, right, size), (("  Read it once aloud, then copy it.", "muted"),), *([BLANK] * rows)]
    label = next((part.label for part in review.parts if part.key == part_key), finding.check)
    head = ((UNICODE[SIGN[finding.level]] + " ", INK[finding.level]), (label, "strong.bold"))
    put, skip, onward = ("f3", "f4", "f2") if typing else ("r", "x", "f")
    keys: Line = (("  ", "text"),)
    if finding.suggestion:
        keys = (*keys, (put, "text.bold"), (" put it in   ", "muted"))
    elif finding.offers:
        keys = (*keys, (put, "text.bold"), (" take it out   ", "muted"))
    keys = (*keys, (skip, "text.bold"), (" skip   ", "muted"), (onward, "text.bold"), (f" next of {position[1]}", "muted"))
    parts = wrap(finding.message, size - 2, 9) or [""]
    said = [*parts[: rows - 1], _at_a_word(" ".join(parts[rows - 1 :]), size - 2)] + [""] * rows
    return [_between(head, right, size), *(((f"  {part}", "text"),) for part in said[:rows]), keys]


def _at_a_word(text: str, size: int) -> str:
    """A sentence in one line: what is too long ends after a whole word, with …."""
    words = " ".join(text.split())
    if width(words) <= size:
        return words
    kept = cut(words, size).removesuffix("…")
    if words[len(kept) : len(kept) + 1] not in ("", " "):
        kept = kept.rpartition(" ")[0] or kept
    return f"{kept.rstrip(' ,;:')}…"


def count_line(review: Review, kind: str = "cold") -> Line:
    """Words, seconds to read, and in a message that asks for something how often it does.

    Several sentences about one thing are one ask, unless the coach says otherwise.
    """
    dot = f" {UNICODE['dot']} "
    line: Line = ((f"{review.words} words", "text"), (f"{dot}{review.seconds} s to read", "muted"))
    if not any("several-asks" in part.checks or "no-ask" in part.checks for part in kind_of(kind).parts):
        return line
    several = any(finding.check == "several-asks" for finding in review.findings)
    asks = review.asks if several else min(1, review.asks)
    return (*line, (f"{dot}{asks} ask{'' if asks == 1 else 's'}", "muted"))
