"""Candidates against a persona: seven assets in columns, the pattern in a word, near misses by name (LOOK §5.3, METHOD B)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentortui.domain.goals import NEED_LABELS
from mentortui.domain.matching import ASSET_LABELS, FEWEST_DIMENSIONS, PATTERN_ADVICE, Dimension, Match
from mentortui.domain.people import Asset, AssetFact, Has
from mentortui.presentation.cells import cut, width, wrap
from mentortui.presentation.empty import empty_rows
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import BLANK, Line, Row, Span, cells, columns, fit, of

if TYPE_CHECKING:
    from mentortui.domain.people import Person
    from mentortui.domain.persona import Persona

EMPTY = "A persona is built from a goal: what would the person have done, and how would they treat you?"
NOBODY = "Nobody to line up yet. People in your pipeline stand here, and everybody you know an asset of."
_SIGNS: dict[Has, Span] = {
    Has.YES: (UNICODE["ok"], "ok"), Has.PART: (UNICODE["part"], "soon"), Has.NO: (UNICODE["no"], "stop"),
    Has.UNKNOWN: (UNICODE["unknown"], "faint"),
}
_WORDS = {Has.YES: "yes", Has.PART: "in part", Has.NO: "no", Has.UNKNOWN: "not known yet"}
_LONG = {Asset.EXPERIENCE: "Exp", Asset.INDUSTRY: "Ind", Asset.VALUES: "Val", Asset.NETWORK: "Net", Asset.BELIEFS: "Bel",
         Asset.INSIGHT: "Ins", Asset.WILLINGNESS: "Will"}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_STRONG = frozenset({"strong", "good"})
_VERDICT = {
    "strong": "Strong on most of what you look for. Enough to ask for advice.",
    "good": "Lines up on half of what you look for. A small ask would tell more.",
    "promising": "Two things line up, much is not known yet. Find out more first.",
    "unknown": "Too little is known to say. One look at their work would help.",
    "apart": "Little of what you look for. Keep the contact, look further.",
    "introducer": "Knows the people, has not done it: ask whom you should meet.",
}
_PATTERN, _KNOWN = 13, 5


@dataclass(frozen=True, slots=True)
class Shape:
    """Cells of the columns: the name, each asset, and the word at the end (`known` where it is only a number)."""

    name: int
    asset: int
    heads: tuple[str, ...]
    word: int
    known: bool


def shape(size: int) -> Shape:
    """Seven assets of five cells from 75 on; then of four, of three with two-letter heads; the pattern becomes a number."""
    if size >= 73:
        return Shape(22 + min(size - 73, 12), 5, tuple(_LONG.values()), _PATTERN, False)
    three = tuple(word[:3] for word in _LONG.values())
    if size >= 66:
        return Shape(20 + size - 66, 4, three, _PATTERN + 1, False)
    if size >= 57:
        return Shape(20 + size - 57, 4, three, _KNOWN, True)
    return Shape(max(8, size - 2 - 21 - _KNOWN - 2), 3, tuple(word[:2] for word in _LONG.values()), _KNOWN, True)


def sentence_lines(persona: Persona, goals: Sequence[str], size: int, rows: int = 2) -> list[Line]:
    """The persona as a sentence, and the goals it was built from."""
    sentence = persona.sentence.strip()
    parts = [sentence if sentence[-1] in ".!?…" else f"{sentence}."] if sentence else []
    if goals:
        some = ", ".join(f"{UNICODE['open']}{goal}{UNICODE['close']}" for goal in goals)
        parts.append(f"From the goal {some}." if len(goals) == 1 else f"From the goals {some}.")
    said = " ".join(parts) or "No sentence yet: e writes one."
    return [of(f"  {part}", "muted") for part in wrap(said, size - 4, rows)]


def head_line(size: int) -> Line:
    """Candidate, seven assets, pattern."""
    form = shape(size)
    heads = "".join(head.center(form.asset) if form.asset < 5 else f"{head:^5}" for head in form.heads)
    word = "known" if form.known else "pattern"
    return fit((("  ", "text"), ("Candidate".ljust(form.name), "faint"), (heads, "faint"), (" ", "text"), (word, "faint")), size)


def match_row(one: Match, size: int) -> Row:
    """Name, seven signs, the verdict in a word (narrow: how many line up of how many known)."""
    form = shape(size)
    signs: list[Span] = []
    for _, has in one.assets:
        left = (form.asset - 1) // 2
        signs += [(" " * left, "text"), _SIGNS[has], (" " * (form.asset - 1 - left), "text")]
    if form.known:
        said = f"{one.lines_up}/{one.known}" if one.known else "none"
        word: Span = (said.rjust(form.word - 1), "text" if one.match else "muted")
    else:
        word = (cut(one.word, form.word), "text" if one.word in _STRONG else "muted")
    name = columns((of(cut(one.name, form.name - 1), "name"), form.name, "left"))
    return Row(fit((("  ", "text"), *name, *signs, (" ", "text"), word), size), one.person_id)


def nobody_rows(size: int, *, personas: bool, filtered: str = "") -> list[Row]:
    """What is said where there is no persona, or nobody to line up."""
    if filtered:
        return empty_rows(f"No candidate here matches “{filtered.strip()}”.", width=size)
    if not personas:
        return empty_rows(EMPTY, "n", "build one from a goal", width=size)
    return empty_rows(NOBODY, "4", "pipeline", width=size)


def legend_line() -> Line:
    """What the four signs mean."""
    line: list[Span] = [("  ", "text")]
    for has, word in _WORDS.items():
        line += [_SIGNS[has], (f" {word}   ", "muted")]
    return tuple(line)


def pattern_lines(found: Sequence[Match], size: int, rows: int) -> list[Line]:
    """Near misses with what to make of them (B4)."""
    near = [one for one in found if one.pattern]
    lines = [
        fit((("  ", "text"), (cut(one.name, 17).ljust(18), "text"), (_near_miss(one, size - 21), "muted")), size)
        for one in near[:rows] if one.pattern
    ]
    return lines


def _near_miss(one: Match, cells: int) -> str:
    words = PATTERN_ADVICE[one.pattern] if one.pattern and one.word != "introducer" else _VERDICT["introducer"]
    words = words[:1].lower() + words[1:].rstrip(".")
    # What follows the colon is advice: with little room the pattern itself is what is said.
    return words if width(words) <= cells else cut(words.partition(":")[0], cells)


def lines_up_words(one: Match) -> str:
    """`Lines up on 5 of 6 known`; what is wanted is named where less than that is known."""
    wanted = len(one.dimensions)
    words = f"Lines up on {one.lines_up} of {one.known} known" if one.known else "Nothing is known yet"
    return words if one.known == wanted else f"{words}, {wanted} wanted"


def match_card(one: Match, person: Person, facts: Mapping[Asset, AssetFact], size: int) -> list[Line]:
    """Every asset with its evidence, what to find out next, and the pattern in a sentence."""
    lines = _head(one, person, size)
    wanted = {dimension.asset for dimension in one.dimensions}
    label = 12 if size >= 30 else 11
    for asset, has in one.assets:
        evidence = facts[asset].evidence if asset in facts else ""
        known = has is not Has.UNKNOWN
        first, *rest = wrap(evidence or _WORDS[has], size - label - 2, 2 if size >= 30 else 1)
        name = (ASSET_LABELS[asset].ljust(label), "text" if asset in wanted else "muted")
        lines.append((_SIGNS[has], (" ", "text"), name, (first, "text" if known else "faint")))
        lines += [of(" " * (label + 2) + part) for part in rest]
    lines += [BLANK, of("Find out next", "muted.bold"), *(of(part) for part in wrap(one.next, size, 4))]
    return [*lines, BLANK, of("Pattern", "muted.bold"), *(of(part) for part in wrap(verdict(one), size, 3))]


def explain_card(one: Match, person: Person, size: int, place: str = "") -> list[Line]:
    """Why this person lines up: what was wanted, how much it weighs, and what is known of it (B3).

    `place` says why they stand where they stand in the list.
    """
    lines = _head(one, person, size)
    few = f"At least {FEWEST_DIMENSIONS} of them have to be a yes."
    said = "Enough lines up to ask." if one.match else few if one.lines_up < FEWEST_DIMENSIONS else "That is a near miss, no match."
    has = [dimension.has for dimension in one.dimensions]
    counted = ((Has.YES, "yes"), (Has.PART, "in part"), (Has.NO, "no"), (Has.UNKNOWN, "not known yet"))
    found = ", ".join(f"{has.count(kind)} {words}" for kind, words in counted if has.count(kind))
    said = f"Of {len(has)} wanted: {found}. {said}" + (" Not known counts neither for nor against." if Has.UNKNOWN in has else "")
    lines += [*(of(part, "muted") for part in wrap(said, size, 4)), *(of(part) for part in wrap(place, size, 3)), BLANK]
    if one.needs:
        lines += [*needs_lines(one, size), BLANK]
    air = len(one.dimensions) <= 5
    for dimension in one.dimensions:
        lines += [*_dimension_lines(dimension, size, dense=not air), *([BLANK] if air else [])]
    return lines


def needs_lines(one: Match, size: int) -> list[Line]:
    """The needs behind the persona, and whether something of theirs was noted to serve each (A2, B3)."""
    lines: list[Line] = [of("Needs behind it", "muted.bold")]
    for need, served in one.needs:
        sign: Span = _SIGNS[Has.YES] if served else _SIGNS[Has.UNKNOWN]
        words = NEED_LABELS[need] + ("" if served else ", not noted")
        lines.append((sign, (f" {cut(words, size - 2)}", "text" if served else "faint")))
    return lines


def _seen(dimension: Dimension) -> str:
    """Where and when: `(our talks, 18 Nov 2026)`."""
    on = f"{dimension.on.day} {MONTHS[dimension.on.month - 1]} {dimension.on.year}" if dimension.on else ""
    seen = ", ".join(part for part in (dimension.source, on) if part)
    return f" ({seen})" if seen else ""


def _dimension_lines(dimension: Dimension, size: int, *, dense: bool) -> list[Line]:
    units = UNICODE["unit"] * dimension.weight
    wanted = f"  {dimension.wanted}" if dense and dimension.wanted else ""
    head: Line = ((ASSET_LABELS[dimension.asset], "text.bold"), ("  ", "text"), (units, "info"))
    lines = [fit((*head, (cut(wanted, max(0, size - cells(head))), "muted")), size)]
    if dimension.wanted and not dense:
        lines += [of(part, "muted") for part in wrap(f"wanted: {dimension.wanted}", size, 2)]
    known = dimension.has is not Has.UNKNOWN
    said = f"{_WORDS[dimension.has]}: {dimension.evidence}" if dimension.evidence and known else _WORDS[dimension.has]
    first, *rest = wrap(said + (_seen(dimension) if known else ""), size - 2, 2 if dense else 3)
    return [*lines, (_SIGNS[dimension.has], (f" {first}", "text" if known else "faint")), *(of(f"  {part}") for part in rest)]


def _head(one: Match, person: Person, size: int) -> list[Line]:
    works = ", ".join(part for part in (person.role, person.org) if part)
    told = f" {UNICODE['dot']} ".join(part for part in (works, person.place) if part)
    lines = [of(cut(person.name, size), "strong.bold")]
    lines += [of(cut(told, size), "muted")] if told else []
    return [*lines, BLANK, *(of(part) for part in wrap(lines_up_words(one), size, 2)), BLANK]


def verdict(one: Match) -> str:
    """The pattern in a sentence; a near miss with its advice."""
    return PATTERN_ADVICE[one.pattern] if one.pattern and one.word != "introducer" else _VERDICT.get(one.word, one.word)
