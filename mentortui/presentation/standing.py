"""Where somebody stands and what comes next, in the few cells a card or a row of the pipeline has (LOOK §5.4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from mentortui.presentation.cells import cut, width
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import Span
from mentortui.presentation.when import day, due_words

if TYPE_CHECKING:
    from mentortui.domain.nudges import Nudge
    from mentortui.domain.people import Person
    from mentortui.domain.views import Moment

_LAST = 1_000_000
_FIXED = {
    "go-on": "go on now", "wrap-up": "wrap up", "agenda": "send agenda", "report-back": "report back", "what-came": "what came?",
    "ask-agenda": "ask for points", "stretch": "ask about task", "time-short": "make time",
    "let-rest": "let it rest", "mark-sent": "mark sent", "finish-draft": "finish draft", "gone-quiet": "catch up",
    "ten-minutes": "offer 10 min", "by-mail": "send news", "goal-thanks": "thank", "say-thanks": "thank again", "farewell": "farewell",
    "read-up": "read up", "small-favour": "small favour", "come-back": "pick up",
}
_DATED = {"promise": "promise", "check-in": "check in", "be-on-time": "meet", "thank": "thank,"}
_SIGNS = {
    ("email", "out"): "sent", ("chat", "out"): "sent", ("email", "in"): "replied", ("chat", "in"): "replied",
    ("given", ""): "gave", ("received", ""): "got",
}
_KINDS = {"email": "wrote", "chat": "wrote", "call": "called", "meeting": "met", "note": "noted", "research": "read up",
          "intro": "introduced"}


@dataclass(frozen=True, slots=True)
class Step:
    """What comes next with a person. `sign` is now, soon or ""; `words` say it, the longest way first."""

    sign: str = ""
    words: tuple[str, ...] = ()

    def said(self, cells: int) -> str:
        """The longest way that fits, else the shortest cut."""
        for words in self.words:
            if width(words) <= cells:
                return words
        return cut(self.words[-1], cells) if self.words else ""

    def spans(self, cells: int, *, with_sign: str = "muted", without: str = "faint") -> tuple[Span, ...]:
        """Sign, a blank and the words, at most `cells` together."""
        if not self.sign:
            return (("  ", "text"), (self.said(cells - 2), without))
        return ((UNICODE[self.sign], self.sign), (" ", "text"), (self.said(cells - 2), with_sign))


@dataclass(frozen=True, slots=True)
class Standing:
    """Somebody in the pipeline. `rank` orders a column: what is most urgent first; `last_on` is the last thing that happened."""

    person: Person
    step: Step
    last_on: date | None = None
    rank: int = _LAST

    @property
    def id(self) -> str:
        """The person's id."""
        return self.person.id

    def fits(self, words: Sequence[str]) -> bool:
        """Whether every word is somewhere in what a row tells of them; words are folded."""
        from mentortui.domain.text import fold

        person = self.person
        told = fold(f"{person.name} {person.role} {person.org} {person.place} {person.stage or ''}")
        return all(word in told for word in words)


def standings(
    people: Iterable[Person], nudges: Iterable[Nudge], signs: Mapping[str, Moment], now: datetime, zone: str
) -> list[Standing]:
    """Everybody with what comes next: the first nudge about them, else the last thing that happened, else the source."""
    here = now.astimezone(ZoneInfo(zone))
    first: dict[str, tuple[int, Nudge]] = {}
    for place, nudge in enumerate(nudges):
        first.setdefault(nudge.person_id, (place, nudge))
    known = list(people)
    called = {person.id: person.called for person in known}
    found = []
    for person in known:
        sign = signs.get(person.id)
        last_on = sign.at.astimezone(here.tzinfo).date() if sign else None
        if person.id in first:
            place, nudge = first[person.id]
            later = str(nudge.state) == "later"
            found.append(Standing(person, nudge_step(nudge, here), last_on, _LAST if later else place))
        elif sign and last_on:
            found.append(Standing(person, sign_step(sign, last_on, here.date()), last_on))
        else:
            found.append(Standing(person, source_step(person, called)))
    return found


def nudge_step(nudge: Nudge, here: datetime) -> Step:
    """A nudge of Today in a few words: `thank, in 5 h` · `meet Mon 15:00` · `no answer 16 d` · `promise Wed 25`."""
    sign = "" if str(nudge.state) == "later" else str(nudge.state)
    return Step(sign, _nudge_words(nudge, here))


def _nudge_words(nudge: Nudge, here: datetime) -> tuple[str, ...]:
    if nudge.check in _FIXED:
        return (_FIXED[nudge.check],)
    if nudge.check == "check-in-once":
        short = nudge.why.replace(" for ", " ").replace(" days", " d")
        return (short, "check in") if short.startswith("no answer") else ("check in",)
    word = _DATED.get(nudge.check) or nudge.verb.split(" ")[0].lower()
    if nudge.due is None:
        return (word.rstrip(","),)
    if nudge.check == "prepare" and isinstance(nudge.due, datetime):
        at = nudge.due.astimezone(here.tzinfo)
        on = "at" if at.date() == here.date() else day(at.date(), here.date()).split(" ")[0]
        return (f"meet {on} {at:%H:%M}", f"meet {on}".removesuffix(" at"))
    due = nudge.due.astimezone(here.tzinfo) if isinstance(nudge.due, datetime) else nudge.due
    words = due_words(due, here, counts=nudge.rule == "E6")
    on = day(due, here.date()) if words == "tomorrow" else words
    short = on.split(" ")[0] if words == "tomorrow" else on.split(" ")[-1]
    return (f"{word} {words}", f"{word} {words.removeprefix('in ')}", f"{word} {short}", word.rstrip(","))


def sign_step(sign: Moment, on: date, today: date) -> Step:
    """The last thing that happened: `replied Fri 20` · `sent Thu 19` · `met 3 Oct`."""
    word = _SIGNS.get((sign.kind, sign.direction)) or _KINDS.get(sign.kind, sign.kind)
    words = "today" if on == today else day(on, today)
    return Step("", (f"{word} {words}", words))


def source_step(person: Person, called: Mapping[str, str]) -> Step:
    """Where they come from, as long as nothing happened yet (C1, C2): `via Lucas` · `alumni list`."""
    if person.met_through in called:
        return Step("", (f"via {called[person.met_through]}",))
    words = person.source_place or person.source
    return Step("", (words,)) if words else Step()
