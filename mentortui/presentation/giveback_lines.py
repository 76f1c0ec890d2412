"""Screen 8: whom I mentor, the time we had, what I gave, and what went on from me to them (LOOK §5.8, METHOD H1, H6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from mentortui.domain.listings import AdviceRow, MenteeRow, PassedOn
from mentortui.domain.pronouns import their
from mentortui.domain.value import Value
from mentortui.domain.views import PersonCard
from mentortui.presentation.cells import pad, wrap
from mentortui.presentation.empty import empty_rows
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import BLANK, Line, Row, columns, of
from mentortui.presentation.person_card import NARROW, card_lines
from mentortui.presentation.when import day

NO_MENTEES = "Somebody is where you were three years ago."
NOTHING_GIVEN = "Nothing noted yet. An hour of listening counts."
NOTHING_PASSED = "Good advice may travel on. p passes a piece on and keeps the chain."
UNITS = 8
"""Signs for the time spent."""
_UNIT_MINUTES = 20
_NAME, _TIME, _NEXT, _LEAST_WORK = 18, 8, 7, 14
_AGREED = "we agreed:"


def amount(minutes: int) -> str:
    """`50 min`, `1 h 20`, `2 h`; a dash for none."""
    hours, rest = divmod(minutes, 60)
    if not minutes:
        return UNICODE["dash"]
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest:02}" if rest else f"{hours} h"


def _meter(minutes: int) -> Line:
    """One sign for every twenty minutes begun, eight at most."""
    drawn = min(UNITS, -(-minutes // _UNIT_MINUTES))
    return ((UNICODE["unit"] * drawn, "info"), (UNICODE["unit_off"] * (UNITS - drawn), "faint"))


def _shape(size: int) -> tuple[int, bool, int]:
    """(cells of the name, whether there are units, cells of what they work on): units give way first, then the work."""
    rest = size - 2 - _NAME - 1 - _TIME - 1 - _NEXT - 1
    if rest - 1 >= _LEAST_WORK:
        units = rest >= UNITS + 2 + _LEAST_WORK
        return _NAME, units, rest - 1 - (UNITS + 1 if units else 0)
    units = rest >= UNITS + 1
    return max(8, _NAME + rest - (UNITS + 1 if units else 0)), units, 0


def mentee_rows(rows: Sequence[MenteeRow], now: datetime, zone: str, size: int) -> list[Row]:
    """Name, works on, time of the last ninety days, when we meet next; a head row."""
    if not rows:
        return empty_rows(NO_MENTEES, "n", "add a person you mentor", width=size)
    name, units, work = _shape(size)
    today = now.astimezone(ZoneInfo(zone)).date()

    def drawn(who: Line, works: Line, meter: Line, spent: Line, when: Line) -> Line:
        parts: list[tuple[Line, int, str]] = [(who, name, "left")]
        if work:
            parts.append((works, work, "left"))
        if units:
            parts.append((meter, UNITS, "left"))
        return (("  ", "text"), *columns(*parts, (spent, _TIME, "right"), (when, _NEXT, "right")))

    time = of("Time, 90 days" if units else "90 days", "faint")
    head = drawn(of("Name", "faint"), of("Works on", "faint"), BLANK, BLANK, of("next", "faint"))
    at = 2 + name + 1 + (work + 1 if work else 0)
    words = time[0][0] if units else pad(time[0][0], _TIME, "right")
    head = _over(head, at, words)
    out = [Row(head)]
    for row in rows:
        when = day(row.next_at.astimezone(ZoneInfo(zone)).date(), today) if row.next_at else "open"
        line = drawn(of(row.person.name, "name"), of(" ".join(row.works_on.split()), "muted"), _meter(row.minutes),
                     of(amount(row.minutes), "text"), of(when, "text" if row.next_at else "muted"))
        out.append(Row(line, row.person.id))
    return out


def _over(line: Line, at: int, words: str) -> Line:
    """The faint head row with `words` written from cell `at` on."""
    text = "".join(part for part, _ in line)
    return ((text[:at] + words + text[at + len(words):], "faint"),)


def mentee_count(rows: Sequence[MenteeRow], narrow: bool = False) -> str:
    """`3 people · 3 h 40 together`."""
    total = sum(row.minutes for row in rows)
    if not rows:
        return ""
    people = f"{len(rows)} {'person' if len(rows) == 1 else 'people'}"
    return people if narrow or not total else f"{people} {UNICODE['dot']} {amount(total)} in 90 days"


def _said(words: str, size: int) -> list[Line]:
    return [(("  ", "text"), (part, "muted")) for part in wrap(words, size - 3, 2)]


def given_lines(values: Sequence[Value], now: datetime, zone: str, size: int, most: int) -> list[Line]:
    """What I gave one person, newest first, with its kind and day; at most `most` lines."""
    given = [value for value in values if value.direction == "given"]
    if not given:
        return _said(NOTHING_GIVEN, size)
    today, out = now.astimezone(ZoneInfo(zone)).date(), []
    kind = 15 if size >= 56 else 0
    for value in given[:most]:
        on = day(value.happened_at.astimezone(ZoneInfo(zone)).date(), today)
        parts: list[tuple[Line, int, str]] = [(of(value.kind, "muted"), kind - 1, "left")] if kind else []
        words = " ".join(value.text.split())
        line = columns(*parts, (of(words), size - 2 - kind - 1 - 7 - 1, "left"), (of(on, "muted"), 7, "right"))
        out.append((("  ", "text"), *line))
    return out


def chain_lines(rows: Sequence[PassedOn], size: int, most: int) -> list[Line]:
    """`“Number first”  Maria ▸ you ▸ Dilnoza`: where each piece came from and went (H1)."""
    if not rows:
        return _said(NOTHING_PASSED, size)
    way = f" {UNICODE['out']} "
    out: list[Line] = []
    for row in rows[:most]:
        here = f"{row.from_name.split(' ')[0]}{way}you{way}"
        to = row.to_name.split(" ")[0]
        chain: Line = ((here, "muted"), (to, "text"))
        room = size - 3 - len(here) - len(to) - 2
        words = f"{UNICODE['open']}{' '.join(row.advice.text.split())}{UNICODE['close']}"
        out.append((("  ", "text"), *columns((of(words), max(8, room), "left"), (chain, len(here) + len(to), "left"), gap=2)))
    return out


def advice_to_pass(rows: Sequence[AdviceRow], to_names: dict[str, str], size: int) -> list[Row]:
    """Advice to choose from: what, whose, and to whom it went already."""
    who, went = 12, 14 if size >= 56 else 0
    text = max(10, size - 2 - who - 1 - (went + 1 if went else 0) - 1)
    out = []
    for row in rows:
        parts: list[tuple[Line, int, str]] = [(of(" ".join(row.advice.text.split()), "name"), text, "left"),
                                              (of(row.person_name.split(" ")[0], "muted"), who, "left")]
        if went:
            to = to_names.get(row.advice.passed_to, "")
            parts.append((of(f"{UNICODE['out']} {to.split(' ')[0]}" if to else "", "faint"), went, "right"))
        out.append(Row((("  ", "text"), *columns(*parts)), row.advice.id))
    return out


def mentee_card(card: PersonCard, now: datetime, zone: str, size: int) -> list[Line]:
    """The person as everywhere, with what we agreed in place of what they care about (H6); a small card tells less of the past."""
    lately = card.lately[:1] if size < NARROW else card.lately
    lines = card_lines(replace(card, person=replace(card.person, cares_about=""), lately=lately), now, zone, size)
    notes, whose = " ".join(card.person.notes.split()), their(card.person.pronoun)
    agreed = notes.casefold().startswith(_AGREED)
    said = notes[len(_AGREED):].strip() if agreed else notes
    parts = wrap(said[:1].upper() + said[1:], size, 3 if size < NARROW else 6)
    if parts:
        lines += [BLANK, (("We agreed" if agreed else "Notes", "muted.bold"),), *(((part, "text"),) for part in parts)]
    if card.person.feedback_style and size >= NARROW:
        style = wrap(card.person.feedback_style, size, 2)
        lines += [BLANK, ((f"{whose.capitalize()} way with feedback", "muted.bold"),), *(((part, "text"),) for part in style)]
    return lines
