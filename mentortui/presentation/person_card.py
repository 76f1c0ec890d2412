"""The person behind a row, always the same lines in the same order (LOOK §1.6, §3, §4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from mentortui.domain.assets import Asset, Has
from mentortui.domain.cadence import Rhythm, Standing, local_day
from mentortui.domain.pipeline import INFO, ON_THE_WAY, Stage
from mentortui.domain.pronouns import them
from mentortui.presentation.cells import cut, pad, width, wrap
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import BLANK, Line, Span, fit
from mentortui.presentation.moments import PRIVATE, moment_words
from mentortui.presentation.when import day

TYPE_CHECKING = False
if TYPE_CHECKING:
    from mentortui.domain.glance import Glance, GlanceAsset
    from mentortui.domain.people import AssetFact
    from mentortui.domain.returns import Returns
    from mentortui.domain.views import PersonCard

NARROW = 30
"""Under this many cells inside, labels take 7 instead of 9 and every value one line."""

_FULL = {
    Stage.CREATING_VALUE: "creating value",
    Stage.REACHED_OUT: "reached out",
    Stage.IN_CONVERSATION: "in conversation",
    Stage.MOVED_ON: "moved on, friends",
}
_SHORT_WORD = 12
"""Cells for the word of a stage where the card is narrow."""
_ENDS = {Stage.PAUSED: ("paused", "muted"), Stage.DECLINED: ("no", "stop"), Stage.MOVED_ON: ("ok", "ok")}
_HAS: dict[Has, Span] = {
    Has.YES: (UNICODE["ok"], "ok"),
    Has.PART: (UNICODE["part"], "soon"),
    Has.NO: (UNICODE["no"], "stop"),
    Has.UNKNOWN: (UNICODE["unknown"], "faint"),
}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def card_lines(
    card: PersonCard | Glance | None, now: datetime, zone: str, size: int, *, full: bool = False, returns: Returns | None = None
) -> list[Line]:
    """The card in `size` cells (34 in a card of 38, 26 in one of 28); `now` aware, `zone` mine.

    `full` is the card of the person's own page: one line a moment, how they write, and the path to them. A glance
    does not know these two. `returns` is what they got back for their time (F6), where the page has read it.
    """
    if card is None:
        words = wrap("The person behind a row is shown here.", size, 4)
        return [(("Nobody chosen", "muted"),), BLANK, *((((part, "faint"),)) for part in words)]
    narrow = size < NARROW
    sections = [
        _head(card, now, zone, size),
        facts_lines(card, now, zone, size, returns),
        _open(card, now, zone, size),
    ]
    sections.append(_lately(card, zone, size, rows=1 if narrow or full else 2))
    if not narrow:
        sections.append(_cares(card, size, rows=1 if full else 2))
    if full and not isinstance(card, tuple):
        if card.agreement or card.passed:
            from mentortui.presentation.agreed_lines import agreed_sections

            sections += agreed_sections(card, size)
        from mentortui.presentation.between_lines import balance_section, relation_section

        rest = [relation_section(card, size), _manners(card, size), _path(card, size)]
        if returns is not None:
            from mentortui.presentation.returns_lines import returns_section

            rest.append(returns_section(returns, card.person.pronoun, size))
        # What leans to one side is worth acting on and is seen; what was given, by kind, may wait below the edge.
        sections += [balance_section(card, size), *rest] if card.review else [*rest, balance_section(card, size)]
    return _joined(sections)


def facts_lines(card: PersonCard | Glance, now: datetime, zone: str, size: int, returns: Returns | None = None) -> list[Line]:
    """Stage, fit, value, what came back and rhythm, each with its label."""
    narrow = size < NARROW
    given, received = card.given, card.received
    if not given and not received:
        value: Line = (("nothing yet", "text"),)
    elif narrow:
        value = ((f"{given} given, {received} got", "text"),)
    else:
        value = ((f"{given} given ", "text"), (UNICODE["dot"], "muted"), (f" {received} received", "text"))
    return [
        _row("Stage", stage_line(card.person.stage, short=narrow), size),
        _row("Fit", fit_line(card.assets, short=narrow), size),
        _row("Value", value, size),
        *_return_row(returns, size),
        _row("Rhythm", rhythm_line(card.rhythm, _today(now, zone), short=narrow), size),
    ]


def _return_row(returns: Returns | None, size: int) -> list[Line]:
    """What came back to them, on pages that have read it (F6)."""
    if returns is None:
        return []
    from mentortui.presentation.returns_lines import return_line

    return [_row("Return", return_line(returns), size)]


def stage_line(stage: Stage | None, *, short: bool = False) -> Line:
    """The track of six and its word: `━━━━━─ advice`; an honest end has its sign in the first cell."""
    if stage is None:
        return (("not in the pipeline", "muted"),)
    info = INFO[stage]
    word = _FULL.get(stage, info.short)
    if short and width(word) > _SHORT_WORD:
        word = info.short
    if stage in _ENDS:
        sign, ink = _ENDS[stage]
        return ((f"{UNICODE[sign]} ", ink), (word, "text"))
    rest = len(ON_THE_WAY) - info.position
    return (
        (UNICODE["heavy"] * info.position, "info"),
        (UNICODE["thin"] * rest, "line"),
        (f" {word}", "text"),
    )


def fit_line(assets: Mapping[Asset, AssetFact] | Mapping[Asset, GlanceAsset], *, short: bool = False) -> Line:
    """Seven signs in the method's order (B2) and yes among known: `✓✓✓✓?~✓  5 of 6 known`."""
    found = [Has(assets[asset].has) if asset in assets else Has.UNKNOWN for asset in Asset]
    known = sum(has is not Has.UNKNOWN for has in found)
    words = f"{found.count(Has.YES)} of {known}" + ("" if short else " known")
    if not known:
        words = "not known" if short else "not known yet"
    return (*(_HAS[has] for has in found), (f"  {words}", "text"))


def rhythm_line(beat: Rhythm, today: date, *, short: bool = False) -> Line:
    """`every 4 weeks · on time`, short `on time, 4 wk`; due and late each in their colour."""
    if beat.every_days is None:
        return (("no rhythm", "muted"),)
    weeks, days = divmod(beat.every_days, 7)
    every = (f"{beat.every_days} d" if days else f"{weeks} wk") if short else _every(beat.every_days)
    state, ink = "on time", "text"
    if beat.standing is Standing.DUE:
        state, ink = "due", "soon"
    elif beat.standing is Standing.LATE and beat.due_on:
        late = (today - beat.due_on).days
        state, ink = (f"{late} d late" if late < 21 else f"{late // 7} wk late"), "now"
    if short:
        return ((state, ink), (f", {every}", "text"))
    return ((f"{every} {UNICODE['dot']} ", "text"), (state, ink))


def there_line(card: PersonCard | Glance, now: datetime, zone: str, *, short: bool = False) -> str:
    """`Lagos · 10:14 for her (+1 h)`; the place alone where the clock shows the same or no zone is known."""
    from mentortui.domain.zones import city, offset_words

    person = card.person
    place = person.place
    try:
        there = now.astimezone(ZoneInfo(person.tz)) if person.tz else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        there = None
    if there is None:
        return place
    place = place or city(person.tz)
    if there.utcoffset() == now.astimezone(ZoneInfo(zone)).utcoffset():
        return place
    whose = "" if short else f" for {them(person.pronoun)}"
    return f"{place} {UNICODE['dot']} {there:%H:%M}{whose} ({offset_words(zone, person.tz, now)})"


def _head(card: PersonCard | Glance, now: datetime, zone: str, size: int) -> list[Line]:
    person = card.person
    works = ", ".join(part for part in (person.role, person.org) if part)
    there = there_line(card, now, zone, short=size < NARROW)
    lines: list[Line] = [((cut(person.name, size), "strong.bold"),)]
    return lines + [((cut(words, size), "muted"),) for words in (works, there) if words]


def _open(card: PersonCard | Glance, now: datetime, zone: str, size: int) -> list[Line]:
    """What is open between us: my promises, theirs, advice not told back, the next meeting."""
    today, room = _today(now, zone), size - _label_cells(size)
    rows: list[Line] = []
    if card.next_meeting is not None:
        at = card.next_meeting.starts_at.astimezone(ZoneInfo(zone))
        private = f", {PRIVATE}" if card.next_meeting.confidential else ""
        rows.append(_row("meet", ((f"{day(at.date(), today)}, {at:%H:%M}{private}", "text"),), size))
    for label, promises in (("owed", card.owed), ("theirs", card.theirs)):
        for promise in promises[:2]:
            by = f", {day(promise.by_on, today)}" if promise.by_on else ""
            ink = "now" if label == "owed" and promise.by_on and promise.by_on < today else "text"
            words = cut(promise.text, max(4, room - width(by)))
            rows.append(_row(label, ((words, "text"), (by, ink)), size))
    for task in () if isinstance(card, tuple) else card.tasks[:2]:
        by = f", {day(task.by_on, today)}" if task.by_on else ""
        rows.append(_row("task", ((cut(" ".join(task.text.split()), max(4, room - width(by))), "text"), (by, "text")), size))
    for advice in card.open_advice[:2]:
        words = f"{UNICODE['open']}{advice.text}{UNICODE['close']}"
        rows.append(_row("advice", ((words, "text"),), size))
    return [_heading("Open"), *rows] if rows else []


def _lately(card: PersonCard | Glance, zone: str, size: int, *, rows: int) -> list[Line]:
    lines: list[Line] = []
    for moment in card.lately:
        on = moment.at.astimezone(ZoneInfo(zone))
        words = moment_words(moment, card.person.pronoun)
        parts = wrap(words, size - _label_cells(size), rows) or [""]
        lines.append(_row(f"{on.day:02} {_MONTHS[on.month - 1]}", ((parts[0], "text"),), size))
        lines += [_row("", ((part, "text"),), size) for part in parts[1:]]
    return [_heading("Lately"), *lines] if lines else []


def _cares(card: PersonCard | Glance, size: int, *, rows: int) -> list[Line]:
    parts = wrap(card.person.cares_about, size, rows)
    return [_heading("Cares about"), *(((part, "text"),) for part in parts)] if parts else []


def _manners(card: PersonCard, size: int) -> list[Line]:
    """Preferred channel and feedback style (D5)."""
    told = (("channel", card.person.channel), ("style", card.person.feedback_style))
    rows = [_row(label, ((words, "text"),), size) for label, words in told if words]
    return [_heading("Writes and takes feedback"), *rows] if rows else []


def _path(card: PersonCard, size: int) -> list[Line]:
    """Who led me to them, and whom they led me to (C2)."""
    if len(card.leads) > 2:
        from mentortui.presentation.lead_lines import card_tree

        return [_heading("Leads"), *card_tree(card.leads, size)]
    if not card.met_through_name:
        return []
    sign = f" {UNICODE['out']} "
    words = sign.join(("you", card.met_through_name, card.person.called))
    return [_heading("Path"), ((cut(words, size), "text"),)]


def _heading(words: str) -> Line:
    return ((words, "muted.bold"),)


def is_heading(line: Line) -> bool:
    """Whether a line heads those below it."""
    return len(line) == 1 and line[0][1] == "muted.bold"


def footed(lines: Sequence[Line], foot: Sequence[Line], rows: int) -> list[Line]:
    """Lines with others in the last of `rows`, which stay: those above end before them, and never with a heading."""
    if not foot:
        return list(lines)
    room = max(0, rows - len(foot) - 1)
    kept = list(lines[:room])
    while kept and len(kept) < len(lines) and (is_heading(kept[-1]) or not kept[-1]):
        kept.pop()
    return [*kept, *[BLANK] * (room - len(kept) + 1), *foot]


def _row(label: str, value: Line, size: int) -> Line:
    """A faint label in its column and the value, cut to what is left."""
    column = _label_cells(size)
    room, taken, out = size - column, 0, []
    for text, ink in value:
        taken += width(text)
        out.append((text, ink))
    shown = tuple(out) if taken <= room else fit(value, room)
    return ((pad(label, column), "faint"), *shown)


def _label_cells(size: int) -> int:
    return 7 if size < NARROW else 9


def _joined(sections: Iterable[list[Line]]) -> list[Line]:
    """Sections one below the other with a blank line between; empty ones leave no gap."""
    lines: list[Line] = []
    for section in sections:
        if section:
            lines += [BLANK, *section] if lines else section
    return lines


def _every(days: int) -> str:
    weeks, rest = divmod(days, 7)
    if rest:
        return "every day" if days == 1 else f"every {days} days"
    return "every week" if weeks == 1 else f"every {weeks} weeks"


def _today(now: datetime, zone: str) -> date:
    return local_day(now, zone)
