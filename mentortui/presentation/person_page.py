"""A person's page as lines: the history by month, what a meeting led to, and was it a fit (METHOD C2, E3, E7; LOOK §5.4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from mentortui.domain.cadence import local_day
from mentortui.domain.pipeline import spoken_move
from mentortui.domain.pronouns import they
from mentortui.domain.returns import Returns
from mentortui.domain.views import Moment, PersonCard
from mentortui.presentation.between_lines import balance_lines, relation_words
from mentortui.presentation.cells import cut, pad, width, wrap
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import BLANK, Line, Row, Span, fit
from mentortui.presentation.moments import PRIVATE, marked, moment_head
from mentortui.presentation.person_card import facts_lines, there_line
from mentortui.presentation.when import day

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)
EMPTY = "Nothing is noted with {name} yet. One line after each contact is enough to pick up the thread."
_WIDE = 70
"""From this many cells on the columns stand apart as in wide panes."""
_KIND, _LEAST_TEXT = 14, 20
_WITHIN = frozenset({"advice", "promise", "takeaway"})
"""Kinds that stand indented under the meeting they come from."""
_HEADS = {"note": "Note", "reported": "You told", "takeaway": "takeaway", "chat": "Chat"}
_GLYPHS: dict[str, Span] = {
    "call": ("met", "info"), "meeting": ("met", "info"), "given": ("out", "ok"), "received": ("in", "info"), "reported": ("out", "ok"),
    "advice": ("in", "info"),
}
_ANSWERS: dict[int | None, tuple[Span, str]] = {
    2: ((UNICODE["ok"], "ok"), "yes"), 1: ((UNICODE["part"], "soon"), "in part"), 0: ((UNICODE["no"], "stop"), "no"),
    None: ((UNICODE["unknown"], "faint"), "not said"),
}
_ASPECTS = (
    ("liked", "Liked working together"), ("helpful", "Advice was helpful"), ("trust", "Trust"), ("rapport", "Rapport"),
    ("learned", "Learned with joy"),
)
_FIT_LABEL, _FIT_COLUMN = 29, 14


def row_id(moment: Moment) -> str:
    """What a row stands for: `advice` and `reported` are two rows of one piece of advice."""
    return f"{moment.kind}:{moment.ref}"


def nested(moments: Iterable[Moment], meeting_of: Mapping[str, str]) -> list[Moment]:
    """The moments in order, with what was agreed in a meeting indented below it.

    `meeting_of` gives the meeting of an entry, a piece of advice or a promise by its id.
    """
    found = list(moments)
    heads = {meeting_of[one.ref]: one for one in found if one.kind in ("meeting", "call") and meeting_of.get(one.ref)}
    below: dict[str, list[Moment]] = {}
    for one in found:
        if one.kind in _WITHIN and meeting_of.get(one.ref) in heads:
            below.setdefault(meeting_of[one.ref], []).append(replace(one, indent=True))
    taken = {one.ref for rows in below.values() for one in rows}
    out: list[Moment] = []
    for one in found:
        if one.kind in _WITHIN and one.ref in taken:
            continue
        out.append(one)
        if heads.get(meeting_of.get(one.ref, "")) is one:
            out += sorted(below.get(meeting_of[one.ref], []), key=lambda child: ("takeaway", "advice", "promise").index(child.kind))
    return out


def history_rows(
    moments: Sequence[Moment], now: datetime, zone: str, size: int, *, pronoun: str = "", given: str = "", by: Mapping[str, date] | None = None
) -> list[Row]:
    """Rows under the names of their months, newest first; `by` holds the days promises are due, by their id.

    `given` is what the person is called, for the words of an empty history.
    """
    if not moments:
        lines = [BLANK, *((("  ", "text"), (part, "text")) for part in wrap(EMPTY.format(name=given or "them"), min(60, size - 4), 4))]
        keys: list[Line] = [(("  ", "text"), (key, "text.bold"), (f"  {words}", "text")) 
                            for key, words in (("i", "log a contact"), ("b", "note value"))]
        return [Row(line) for line in (*lines, BLANK, *keys)]
    here, rows, month = ZoneInfo(zone), list[Row](), ""
    today = now.astimezone(here)
    for moment in moments:
        on = moment.at.astimezone(here)
        title = MONTHS[on.month - 1] if on.year == today.year else f"{MONTHS[on.month - 1]} {on.year}"
        if title != month and not moment.indent:
            rows += [Row(BLANK)] if rows else []
            rows.append(Row((("  ", "text"), (title, "muted.bold"))))
            month = title
        rows.append(Row(_entry(moment, on, size, pronoun, (by or {}).get(moment.ref), today.date()), row_id(moment)))
    return rows


def _entry(moment: Moment, on: datetime, size: int, pronoun: str, by: date | None, today: date) -> Line:
    wide = size >= _WIDE
    kinds = size - (14 if wide else 11) - _KIND - 2 >= _LEAST_TEXT
    left, gap = ("    ", "  ") if wide else ("  ", " ")
    text = _words(moment, by, today, named=not kinds, pronoun=pronoun)
    if moment.indent:
        stamp: Line = ((" " * (len(left) + 6 + len(gap) + 2), "text"),)
        kind: Line = ((pad(f"  {_HEADS.get(moment.kind, moment.kind)}", _KIND), "muted"),) if kinds else (("  ", "text"),)
    else:
        sign, ink = _glyph(moment)
        date_words = f"{on.day:02} {MONTHS[on.month - 1][:3]}"
        stamp = ((left, "text"), (date_words, "text"), (gap, "text"), (UNICODE[sign], ink), (" ", "text"))
        kind = ((pad(_head(moment, pronoun), _KIND), "name"),) if kinds else BLANK
    used = sum(width(part) for part, _ in (*stamp, *kind)) + 2
    if moment.kind == "stage" and width(text) > size - used:
        text = f"{'' if kinds else 'Stage: '}→ {text.rpartition('→ ')[2]}"  # where from stands in the move before
    body: Span = (cut(text, max(4, size - used)), "muted" if kinds else "text")
    return fit((*stamp, *kind, (" " if kinds else "", "text"), body), size)


def _head(moment: Moment, pronoun: str) -> str:
    return _HEADS.get(moment.kind) or moment_head(moment, pronoun) or moment.kind.capitalize()


def _glyph(moment: Moment) -> Span:
    if moment.kind in _GLYPHS:
        return _GLYPHS[moment.kind]
    if moment.kind in ("email", "chat", "message") and moment.direction:
        return ("out", "info") if moment.direction == "out" else ("in", "info")
    return ("later", "faint")


def _words(moment: Moment, by: date | None, today: date, *, named: bool, pronoun: str) -> str:
    text = " ".join((spoken_move(moment.text) if moment.kind == "stage" else moment.text).split())
    text = text if moment.indent or text[:8].casefold().startswith(("by ", "http")) else text[:1].upper() + text[1:]
    if moment.kind == "advice":
        text = f"{UNICODE['open']}{text}{UNICODE['close']}"
    elif moment.kind == "promise":
        due = f", by {day(by, today)}" if by else ""
        whose = "" if not moment.indent else "You: " if moment.direction == "out" else f"{they(pronoun).capitalize()}: "
        text = f"{whose}{text}{due}"
    if named and not moment.indent:
        head = _head(moment, pronoun)
        text = f"{head}: {text}" if text else head
    return text if moment.indent else marked(moment, text)


def history_title(moments: Sequence[Moment], zone: str, today: date, most: int) -> str:
    """`31 entries since 24 Oct`; nothing for an empty history."""
    own = [moment for moment in moments if not moment.indent]
    if not own:
        return ""
    more = "+" if len(moments) >= most else ""
    since = local_day(own[-1].at, zone)
    return f"{len(moments)}{more} entr{'y' if len(moments) == 1 else 'ies'} since {day(since, today)}"


# Was it a fit


def fit_lines(fits: Sequence[object], zone: str, today: date, size: int) -> list[Line]:
    """Five questions, one column a meeting, the newest at the right; older ones give way. Empty without an answer."""
    said = [one for one in fits if any(getattr(one, field) is not None for field, _ in _ASPECTS)]
    if not said:
        return []
    label = _FIT_LABEL if size >= _FIT_LABEL + _FIT_COLUMN else 24
    shown = said[-max(1, (size - label) // _FIT_COLUMN):]
    lines = []
    for field, words in _ASPECTS:
        line: list[Span] = [("  ", "text"), (pad(words, label - 2), "text")]
        for one in shown:
            sign, answer = _ANSWERS[getattr(one, field)]
            line += [sign, (pad(f" {answer}", _FIT_COLUMN - 1), "muted")]
        lines.append(fit(line, size))
    days = [local_day(one.noted_at, zone) for one in shown]  # type: ignore[attr-defined]
    dates = "".join(pad(f"{on.day:02} {MONTHS[on.month - 1][:3]}", _FIT_COLUMN) for on in days)
    return [*lines, fit(((" " * label, "text"), (dates, "faint")), size)]


# Facts, where there is one pane only


def facts_rows(card: PersonCard, now: datetime, zone: str, size: int, returns: Returns | None = None) -> list[Row]:
    """What the card says, as rows: the open things can be chosen (LOOK 04-person at 60 columns)."""
    inside = max(10, size - 3)
    there = there_line(card, now, zone)
    lines: list[Line] = []
    if there:
        place, _, clock = there.partition(f" {UNICODE['dot']} ")
        lines.append(((pad(place, 9) if clock else "Place    ", "faint"), (clock or place, "text")))
    facts = facts_lines(card, now, zone, inside)
    if card.person.stage is None:
        facts[0] = fit((("Stage    ", "faint"), ("none yet, ", "muted"), (">", "text.bold"), (" takes them into the pipeline", "muted")), inside)
    rows = [Row(_indented(line)) for line in (*lines, *facts)]
    for title, part in (("Open", _open_rows(card, zone, local_day(now, zone), inside)), ("Lately", _late_rows(card, zone, inside)),
                        ("Cares about", _text_rows(card.person.cares_about, inside)),
                        ("Between you", [Row(_indented(((words, "text"),))) for words in relation_words(card.person)]),
                        ("Give and take", [Row(_indented(line)) for line in balance_lines(card, inside)]),
                        *_returned(card, inside, returns),
                        ("Writes and takes feedback", _manners(card, inside)),
                        ("Path", _path(card, inside))):
        if part:
            rows += [Row(BLANK), Row((("  ", "text"), (title, "muted.bold"))), *part]
    return rows


def _returned(card: PersonCard, size: int, returns: Returns | None) -> list[tuple[str, list[Row]]]:
    """What they got back for their time, under its heading (F6)."""
    if returns is None:
        return []
    from mentortui.presentation.returns_lines import returns_section

    head, *lines = returns_section(returns, card.person.pronoun, size)
    return [(head[0][0], [Row(_indented(line)) for line in lines])]


def _indented(line: Line) -> Line:
    return (("  ", "text"), *line)


def _labelled(label: str, words: str, size: int, ink: str = "text") -> Line:
    return (("  ", "text"), (pad(label, 9), "faint"), (cut(words, max(4, size - 9)), ink))


def _open_rows(card: PersonCard, zone: str, today: date, size: int) -> list[Row]:
    rows = []
    if card.next_meeting is not None:
        at = card.next_meeting.starts_at.astimezone(ZoneInfo(zone))
        private = f", {PRIVATE}" if card.next_meeting.confidential else ""
        rows.append(Row(_labelled("meeting", f"{day(at.date(), today)}, {at:%H:%M}{private}", size), f"planned:{card.next_meeting.id}"))
    for label, promises in (("owed", card.owed), ("theirs", card.theirs)):
        for promise in promises:
            by = f", {day(promise.by_on, today)}" if promise.by_on else ""
            rows.append(Row(_labelled(label, f"{cut(promise.text, max(4, size - 9 - len(by)))}{by}", size, "name"), f"promise:{promise.id}"))
    for advice in card.open_advice:
        rows.append(Row(_labelled("advice", f"{UNICODE['open']}{advice.text}{UNICODE['close']}", size, "name"), f"advice:{advice.id}"))
    return rows


def _late_rows(card: PersonCard, zone: str, size: int) -> list[Row]:
    from mentortui.presentation.moments import moment_words

    rows = []
    for moment in card.lately:
        on = moment.at.astimezone(ZoneInfo(zone))
        line = _labelled(f"{on.day:02} {MONTHS[on.month - 1][:3]}", moment_words(moment, card.person.pronoun), size, "name")
        rows.append(Row(line, row_id(moment)))
    return rows


def _text_rows(text: str, size: int) -> list[Row]:
    return [Row((("  ", "text"), (part, "text"))) for part in wrap(text, size, 3)]


def _manners(card: PersonCard, size: int) -> list[Row]:
    told = (("channel", card.person.channel), ("style", card.person.feedback_style))
    return [Row(_labelled(label, words, size)) for label, words in told if words]


def _path(card: PersonCard, size: int) -> list[Row]:
    """The tree of leads, each name a row that opens the person's page (C2)."""
    if len(card.leads) > 1:
        from mentortui.presentation.lead_lines import tree_rows

        return [Row(_indented(row.line), f"person:{row.id}") for row in tree_rows(card.leads, size)]
    if not card.met_through_name:
        return []
    words = f" {UNICODE['out']} ".join(("you", card.met_through_name, card.person.called))
    return [Row((("  ", "text"), (words, "text")))]
