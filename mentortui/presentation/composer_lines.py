"""Around the text of a message: what it serves, by which path, to whom, and what sending it did."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from mentortui.presentation.cells import cut
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import Line, cells
from mentortui.presentation.when import day_ahead

if TYPE_CHECKING:
    from mentortui.domain.coach import Finding, Review
    from mentortui.domain.listings import DraftRow, Sent
    from mentortui.domain.views import PersonCard


INTRODUCES = ("intro-request", "intro-blurb")
"""The two texts of an introduction (D2)."""


def about_lines(goal: str, paths: Sequence[str], called: str, kind: str) -> list[Line]:
    """Goal and path, labels in the column of the subject."""
    lines: list[Line] = []
    if goal:
        lines.append((("  Goal     ", "faint"), (goal, "text")))
    if kind in INTRODUCES:
        beside = "copying takes the lines to forward along" if kind == "intro-request" else "these lines go with the request"
        lines.append((("  Beside   ", "faint"), (f"{beside} ", "text"), ("t", "text.bold"), (" shows the other text", "muted")))
    elif paths and kind == "cold":
        chain = f"you {UNICODE['out']} {paths[0]} {UNICODE['out']} {called}"
        lines.append((("  Path     ", "faint"), (f"{chain} {UNICODE['dot']} an introduction comes first ", "soon"), ("t", "text.bold")))
    return lines


def which_text(kind: str, called: str, *, typing: bool) -> Line:
    """Which of the two texts of an introduction this is, and the key of the other; while letters are typed it is one after esc."""
    this, other = ("The request", "to pass on") if kind == "intro-request" else ("To pass on,", "the request")
    return (("  ", "text"), (this, "text"), (f" about {cut(called, 12)}", "muted"), ("   esc t" if typing else "   t", "text.bold"),
            (f" {other}", "muted"))


def person_lines(card: PersonCard, now: datetime, zone: str, size: int) -> list[Line]:
    """The person in a few lines: where, when it is for them, how they like to be written to, and what was given."""
    from mentortui.domain.zones import city, offset_words
    from mentortui.presentation.when import local_time

    person = card.person
    lines: list[Line] = [((cut(person.name, size), "strong.bold"),)]
    place = person.place or (city(person.tz) if person.tz else "")
    if person.tz:
        words = f"{place} {UNICODE['dot']} {local_time(now, person.tz)} ({offset_words(zone, person.tz, now)})"
        lines.append(((cut(words, size), "muted"),))
    elif place:
        lines.append(((cut(place, size), "muted"),))
    manners = f" {UNICODE['dot']} ".join(part for part in (f"prefers {person.channel}" if person.channel else "", person.feedback_style) if part)
    if manners:
        lines.append(((cut(manners, size), "muted"),))
    if not card.given:
        lines.append((("you have given nothing yet", "soon"),))
    else:
        things = "thing" if card.given == 1 else "things"
        lines.append(((f"you have given {card.given} {things}", "muted"),))
    return lines


def sent_line(sent: Sent, today: date) -> Line:
    """What marking as sent did: logged, moved, and when to look again."""
    verb = "Thanked " if sent.draft.kind in ("follow-up", "thanks") else "Sent to "
    name = sent.to_name or sent.person.name
    line: Line = ((verb, "text"), (name, "strong"))
    if sent.stage_moved and sent.person.stage is not None:
        who = "" if name == sent.person.name else f"{sent.person.called} "
        line = (*line, (f", {who}now {sent.person.stage.replace('-', ' ')}", "text"))
    if sent.look_again_on:
        line = (*line, (f", look again {day_ahead(sent.look_again_on, today)}", "text"))
    elif sent.check_in_on:
        line = (*line, (f", check in {day_ahead(sent.check_in_on, today)}", "text"))
    return line


def unsent(review: Review) -> Finding | None:
    """What sending and copying ask about first: what breaks the method (D1), or a mark that is still to be filled in (D3)."""
    asked = [one for one in review.findings if one.level == "stop" or one.check == "placeholder-left"]
    return asked[0] if asked else None


def unsent_line(finding: Finding, size: int, anyway: str = "sent as it is") -> Line:
    """The question in the footer, in `size` cells: `“$topic” is still to fill in.  y sent as it is  f see it`."""
    keys: Line = (("  y", "text.bold"), (f" {anyway}", "muted"), ("  f", "text.bold"), (" see it", "muted"))
    room = size - cells(keys)
    if finding.check == "placeholder-left":
        quote = cut(" ".join(finding.quote.split()), max(4, room - 23))
        return ((f"“{quote}” is still to fill in.", "soon"), *keys)
    words = " ".join(finding.quote.split())
    said = f"Asks “{cut(words, max(4, room - 8))}”." if words else cut(finding.message, room)
    return ((said, "stop"), *keys)


def _age(seconds: int) -> str:
    for size, unit in ((86400, "d"), (3600, "h"), (60, "min")):
        if seconds >= size:
            return f"{seconds // size} {unit}"
    return "just now"


def draft_line(row: DraftRow, now: datetime, size: int, to_name: str = "") -> Line:
    """A draft in the list: whom it is to, kind, coach, age. `to_name` is the introducer, where one is asked about the person."""
    from mentortui.domain.coach.kinds import KINDS
    from mentortui.presentation.coach_lines import track
    from mentortui.presentation.line import columns, of

    seconds = max(0, int((now - row.draft.updated_at).total_seconds()))
    age = _age(seconds)
    sign = ("ok", "ok") if row.passed == row.total else ("soon", "soon")
    copied = row.draft.copied_at is not None
    kind = KINDS[row.draft.kind].label if row.draft.kind in KINDS else row.draft.kind
    if to_name:
        kind = f"about {row.person_name}"
    note = "copied, sent?" if copied else kind
    coach = 15 if size >= 56 else 0
    who = max(12, (size - 14 - coach) // 2)
    parts = [(((UNICODE[sign[0]], sign[1]), (" ", "text"), (to_name or row.person_name, "name")), who, "left"),
             (of(note, "now" if copied else "muted"), max(4, size - 2 - who - coach - 12), "left")]
    if coach:
        parts.append((track(row.passed, row.total), coach, "left"))
    parts.append((of(age, "text"), 8, "right"))
    return (("  ", "text"), *columns(*parts, gap=1))
