"""Screen 8: whom I mentor, the time we had, tasks and what I gave, what is at hand (LOOK §5.8, METHOD H1, H3, H5–H7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from mentortui.domain.giving import Story, Stretch
from mentortui.domain.listings import AdviceRow, MenteeRow
from mentortui.domain.probing import REFLECT, Probe
from mentortui.domain.pronouns import their
from mentortui.domain.value import Value
from mentortui.domain.views import PersonCard
from mentortui.presentation.agreed_lines import agreed_lines, short_amount
from mentortui.presentation.cells import cut, pad, width, wrap
from mentortui.presentation.empty import empty_rows
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import BLANK, Line, Row, columns, fit, of
from mentortui.presentation.passed_lines import Chain, first_names
from mentortui.presentation.person_card import NARROW, card_lines
from mentortui.presentation.story_lines import one_line
from mentortui.presentation.when import day

NO_MENTEES = "Somebody is where you were three years ago."
NOTHING_GIVEN = "Nothing noted yet. An hour of listening counts, and t sets a task a size too large."
NOTHING_PASSED = "Good advice may travel on. p passes a piece on and keeps the chain."
NO_STORY = "No story is kept yet. S keeps one worth telling, failures too."
UNITS = 8
"""Signs for the time spent."""
_UNIT_MINUTES = 20
_NAME, _SPENT, _TIME, _NEXT, _LEAST_WORK = 18, 7, 16, 7, 14
_AGREED = "we agreed:"
_NEAR = 3
"""Days before the day of a task from which on it is near."""
_LABEL = 11
"""Cells of the labels of what is at hand."""


def amount(minutes: int) -> str:
    """`50 min`, `1 h 20`, `2 h`; a dash for none."""
    return short_amount(minutes) if minutes else UNICODE["dash"]


def _meter(row: MenteeRow) -> Line:
    """Time spent of what was promised, in eight signs; where nothing was promised, one for every twenty minutes begun."""
    drawn = -(-row.minutes // _UNIT_MINUTES)
    if row.promised:
        drawn = max(1, UNITS * row.minutes // row.promised) if row.minutes else 0
    drawn = min(UNITS, drawn)
    return ((UNICODE["unit"] * drawn, "info"), (UNICODE["unit_off"] * (UNITS - drawn), "faint"))


def _time(row: MenteeRow, size: int) -> Line:
    """`1 h 20 of 2 h`, or what was spent alone where there is no room."""
    spent = amount(row.minutes)
    if not row.promised or size < _TIME:
        return of(spent, "text")
    return ((spent, "text"), (f" of {amount(row.promised)}", "muted"))


class _Shape(NamedTuple):
    """Cells of the columns; 0 where one is left out."""

    name: int
    work: int
    units: int
    time: int


def _shape(size: int) -> _Shape:
    """Units give way first, then what was promised, then what they work on."""
    for units, time in ((UNITS, _TIME), (0, _TIME), (0, _SPENT)):
        work = size - 2 - _NAME - 1 - 1 - (units + 1 if units else 0) - time - 1 - _NEXT - 1
        if work >= _LEAST_WORK:
            return _Shape(_NAME, work, units, time)
    time = _TIME if size - 2 - 1 - _TIME - 1 - _NEXT - 1 >= _NAME else _SPENT
    return _Shape(max(8, size - 2 - 1 - time - 1 - _NEXT - 1), 0, 0, time)


def mentee_rows(rows: Sequence[MenteeRow], now: datetime, zone: str, size: int) -> list[Row]:
    """Name, works on, time of this month beside what was promised, when we meet next; a head row."""
    if not rows:
        return empty_rows(NO_MENTEES, "n", "add a person you mentor", width=size,
                          more=[("x", "write down what you offer"), ("S", "keep a story worth telling")])
    shape = _shape(size)
    today = now.astimezone(ZoneInfo(zone)).date()

    def drawn(who: Line, works: Line, meter: Line, spent: Line, when: Line) -> Line:
        parts: list[tuple[Line, int, str]] = [(who, shape.name, "left")]
        if shape.work:
            parts.append((works, shape.work, "left"))
        if shape.units:
            parts.append((meter, UNITS, "left"))
        return (("  ", "text"), *columns(*parts, (spent, shape.time, "right"), (when, _NEXT, "right")))

    head = drawn(of("Name", "faint"), of("Works on", "faint"), BLANK, of("" if shape.units else "month", "faint"), of("next", "faint"))
    if shape.units:
        head = _over(head, 2 + shape.name + 1 + shape.work + 1, "This month")
    out = [Row(head)]
    for row in rows:
        when, ink = (day(row.next_at.astimezone(ZoneInfo(zone)).date(), today), "text") if row.next_at else ("open", "muted")
        if row.waits is not None:
            when, ink = "waits", "soon"
        line = drawn(of(row.person.name, "name"), of(" ".join(row.works_on.split()), "muted"), _meter(row),
                     _time(row, shape.time), of(when, ink))
        out.append(Row(line, row.person.id))
    return out


def _over(line: Line, at: int, words: str) -> Line:
    """The faint head row with `words` written from cell `at` on."""
    text = "".join(part for part, _ in line)
    return ((text[:at] + words + text[at + len(words):], "faint"),)


def mentee_count(rows: Sequence[MenteeRow], narrow: bool = False) -> str:
    """`2 h 40 of 4 h this month`, and how many wait; people where nobody was promised any time."""
    if not rows:
        return ""
    spent, promised = sum(row.minutes for row in rows), sum(row.promised or 0 for row in rows)
    waiting = sum(row.waits is not None for row in rows)
    time = f"{amount(spent)} of {amount(promised)}" if promised else amount(spent) if spent else ""
    people = "" if promised else f"{len(rows)} {'person' if len(rows) == 1 else 'people'}"
    if narrow:
        return time if promised else people
    month = f"{time} this month" if time else ""
    waits = f"{waiting} {'waits' if waiting == 1 else 'wait'}" if waiting else ""
    return f" {UNICODE['dot']} ".join(part for part in (people, month, waits) if part)


def _said(words: str, size: int) -> list[Line]:
    return [(("  ", "text"), (part, "muted")) for part in wrap(words, size - 3, 2)]


def between_rows(tasks: Sequence[Stretch], values: Sequence[Value], now: datetime, zone: str, size: int) -> list[Row]:
    """Stretch tasks, open ones first, then what I gave, newest first; each with its kind and day (H7, F1)."""
    here, gave = ZoneInfo(zone), [value for value in values if value.direction == "given"]
    # Sign, blank, the longest kind there is, blank: what it was about has the rest.
    kind = 3 + max(map(width, ("task", *(value.kind for value in gave)))) if size >= 56 else 0
    today = now.astimezone(here).date()

    def drawn(label: Line, words: str, ink: str, on: str, on_ink: str) -> Line:
        parts: list[tuple[Line, int, str]] = [(label, kind - 1, "left")] if kind else []
        text = " ".join(words.split())
        return (("  ", "text"), *columns(*parts, (of(text, ink), size - 2 - kind - 1 - 9 - 1, "left"), (of(on, on_ink), 9, "right")))

    out: list[Row] = []
    for task in tasks:
        sign, ink = _standing(task, today)
        label: Line = ((UNICODE[sign], ink), (" task", "muted"))
        if task.done_at:
            words = f"{task.text}: {task.outcome}" if task.outcome else task.text
            on, on_ink = day(task.done_at.astimezone(here).date(), today), "muted"
        else:
            words, on_ink = task.text, "now" if ink == "now" else "text"
            on = f"by {day(task.by_on, today)}" if task.by_on else "no date"
        line = drawn(label, words if kind else f"{UNICODE[sign]} {words}", "muted" if task.done_at else "name", on, on_ink)
        out.append(Row(line, f"stretch:{task.id}"))
    for value in gave:
        on = day(value.happened_at.astimezone(here).date(), today)
        label = ((UNICODE["out"], "ok"), (f" {value.kind}", "muted"))
        words = value.text if kind else f"{UNICODE['out']} {value.text}"
        out.append(Row(drawn(label, words, "text", on, "muted"), f"value:{value.id}"))
    return out or [Row(line) for line in _said(NOTHING_GIVEN, size)]


def _standing(task: Stretch, today: date) -> tuple[str, str]:
    if task.done_at:
        return "ok", "ok"
    if task.by_on is None or (task.by_on - today).days > _NEAR:
        return "later", "faint"
    return ("now", "now") if task.by_on <= today else ("soon", "soon")


def chain_line(chain: Chain, size: int) -> Line:
    """`“Number first”  Maria ▸ you ▸ Dilnoza and Ben`: where a piece came from and went (H1)."""
    way = f" {UNICODE['out']} "
    row = chain[0]
    here = f"{row.from_name.split(' ')[0]}{way}you{way}"
    to = first_names(one.to_name for one in chain)
    if len(chain) > 1 and width(here) + width(to) + 2 > size * 2 // 3:
        to = f"{row.to_name.split(' ')[0]} and {len(chain) - 1} more"
    went: Line = ((here, "muted"), (to, "text"))
    words = f"{UNICODE['open']}{' '.join(row.advice.text.split())}{UNICODE['close']}"
    room = max(8, size - width(here) - width(to) - 2)
    return fit(columns((of(words), room, "left"), (went, width(here) + width(to), "left"), gap=2), size)


class Hand(NamedTuple):
    """What is at hand for a talk: a story, something to ask, what went on; and how many of each there are."""

    story: Story | None = None
    probe: Probe | None = None
    passed: tuple[Chain, ...] = ()
    stories: int = 0
    questions: int = 0


def hand_lines(hand: Hand, size: int, most: int) -> list[Line]:
    """A story, a question, and the chains of what went on, as many as there is room for (H1, H3, H5)."""
    def row(label: str, words: Line) -> Line:
        return (("  ", "text"), (pad(label, _LABEL), "faint"), *words)

    room = max(8, size - 2 - _LABEL - 1)
    story = of(one_line(hand.story, room)) if hand.story else of(cut(NO_STORY, room), "muted")
    lines: list[Line] = [row("story", story)]
    if hand.probe:
        lines.append(row("say back" if hand.probe.kind == REFLECT else "question", of(cut(hand.probe.text, room))))
    lines += [row("" if at else "passed on", chain_line(one, room)) for at, one in enumerate(hand.passed)]
    if not hand.passed:
        lines.append(row("passed on", of(cut(NOTHING_PASSED, room), "muted")))
    return lines[:most]


def hand_count(hand: Hand, narrow: bool = False) -> str:
    """`stories 6 · questions 41 · passed on 3`."""
    if narrow:
        return ""
    return f" {UNICODE['dot']} ".join((f"stories {hand.stories}", f"questions {hand.questions}", f"passed on {len(hand.passed)}"))


def advice_to_pass(rows: Sequence[AdviceRow], went_on: Mapping[str, Sequence[str]], size: int) -> list[Row]:
    """Advice to choose from: what, whose, and to whom it went already, by the id of the piece."""
    who, went = 12, 20 if size >= 70 else 14 if size >= 56 else 0
    text = max(10, size - 2 - who - 1 - (went + 1 if went else 0) - 1)
    out = []
    for row in rows:
        parts: list[tuple[Line, int, str]] = [(of(" ".join(row.advice.text.split()), "name"), text, "left"),
                                              (of(row.person_name.split(" ")[0], "muted"), who, "left")]
        if went:
            to = went_on.get(row.advice.id, ())
            said = first_names(to) if width(first_names(to)) + 2 <= went else f"{len(to)} people"
            parts.append((of(f"{UNICODE['out']} {said}" if to else "", "faint"), went, "right"))
        out.append(Row((("  ", "text"), *columns(*parts)), row.advice.id))
    return out


def mentee_card(card: PersonCard, now: datetime, zone: str, size: int) -> list[Line]:
    """The person as everywhere, with what we agreed in place of what they care about (H6); a small card tells less of the past."""
    lately = card.lately[:1] if size < NARROW else card.lately[:3] if card.agreement else card.lately
    lines = card_lines(replace(card, person=replace(card.person, cares_about=""), lately=lately), now, zone, size)
    notes, whose = " ".join(card.person.notes.split()), their(card.person.pronoun)
    agreed = notes.casefold().startswith(_AGREED)
    said = notes[len(_AGREED):].strip() if agreed else notes
    if card.agreement:
        lines += [BLANK, *agreed_lines(card.agreement, card.person.pronoun, size)]
    elif parts := wrap(said[:1].upper() + said[1:], size, 3 if size < NARROW else 6):
        lines += [BLANK, (("We agreed" if agreed else "Notes", "muted.bold"),), *(((part, "text"),) for part in parts)]
    if card.person.feedback_style and size >= NARROW:
        style = wrap(card.person.feedback_style, size, 2)
        lines += [BLANK, ((f"{whose.capitalize()} way with feedback", "muted.bold"),), *(((part, "text"),) for part in style)]
    return lines
