"""What somebody gets back for their time: four signs and a word on the card, the numbers below, one sentence for all (METHOD F6)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mentortui.domain.pronouns import they
from mentortui.domain.returns import Return
from mentortui.presentation.cells import pad, wrap
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import Line, Span, of

if TYPE_CHECKING:
    from mentortui.domain.returns import Returns

_PAIRS = ((Return.GRATITUDE, Return.FOLLOW_THROUGH), (Return.INFORMATION, Return.OPPORTUNITY))
_TWO_ABREAST, _FIRST = 33, 16


def worth_saying(found: Sequence[Returns]) -> Returns | None:
    """One person's returns where there is something to say: they gave advice, or something came back to them."""
    return next((one for one in found if one.waiting > 0 or any(one.counts.values())), None)


def return_line(found: Returns) -> Line:
    """`✓✓✓◦  no opportunity yet`: a sign for each of the four in the method's order, and what has not come yet."""
    signs: list[Span] = [(UNICODE["ok"], "ok") if found.counts[kind] else (UNICODE["later"], "faint") for kind in Return]
    missing = [kind for kind in Return if not found.counts[kind]]
    came = len(Return) - len(missing)
    words = {0: "none yet", 3: f"no {missing[0]} yet" if missing else "", 4: "all four"}.get(came, f"{came} of 4")
    return (*signs, (f"  {words}", "text"))


def returns_section(found: Returns, pronoun: str, size: int) -> list[Line]:
    """How often each of the four came back, how soon they were told, and what would be next."""
    lines: list[Line] = [of(f"{they(pronoun).capitalize()} got back", "muted.bold")]
    for pair in _PAIRS:
        spans = [_counted(found.counts[kind], kind) for kind in pair]
        if size >= _TWO_ABREAST:
            (number, words), second = spans
            lines.append((number, (pad(words[0], _FIRST - 2), words[1]), *second))
        else:
            lines += spans
    soon = f"told in {found.whole} d" if found.whole is not None else ""
    wait = f"{found.waiting} waiting" if found.waiting else ""
    if soon or wait:
        lines.append(of(f" {UNICODE['dot']} ".join(part for part in (soon, wait) if part), "muted"))
    return [*lines, *(of(part, "muted") for part in wrap(found.next, size, 3))] if found.next else lines


def _counted(count: int, kind: Return) -> tuple[Span, Span]:
    return (f"{count:>2}", "text" if count else "faint"), (f" {kind.value}", "text" if count else "faint")


def returns_sentence(found: Sequence[Returns]) -> str:
    """`Advice was met with 14 thanks, 17 reports, 12 news, 5 openings.`; "" where nothing was given back."""
    total = [sum(one.counts[kind] for one in found) for kind in Return]
    if not any(total):
        return ""
    words = (("thanks", "thanks"), ("report", "reports"), ("news", "news"), ("opening", "openings"))
    said = [f"{count or 'no'} {one if count == 1 else many}" for count, (one, many) in zip(total, words, strict=True)]
    return f"Advice was met with {', '.join(said)}."
