"""What happens to somebody in a year: people come up, answer or not, meet, call off, advise; a clock that steps from day to day."""

from __future__ import annotations

import heapq
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from mentortui.domain.meetings import Meeting
from mentortui.domain.people import Person
from mentortui.journal import Journal
from tests.builders import Clock, bring_in, connection, connections
from tests.year.cast import Someone, cast

HOME = ZoneInfo("Europe/Lisbon")
FIRST = date(2026, 1, 1)
DAYS = 365
AWAY = (range(200, 214), range(354, 362))
"""Two weeks in summer and the days around Christmas: nobody opens the program."""
ADVICE = ("Start with three customers", "Put the number first", "Ask before you build", "Write one page every Friday", "Let them speak first",
          "Say no to the second project", "Show the worst case too", "Rehearse with somebody from outside")
RESULTS = ("two of three signed", "the board asked for a second round", "we stopped in time", "four pages so far", "it took half the time")
TOOK = ("numbers come last", "one question at a time", "begin with what failed", "the second price is for me", "call before writing")
PROMISES = ("send the churn chart", "pass on the reading list", "introduce two testers", "a page on first weeks")
QUESTIONS = ("What made you change your mind about pricing in public?", "Which meeting do you prepare longest, and how?",
             "How do you notice that a plan is failing?", "What would you have asked at my stage?")  # fmt: skip


@dataclass
class Known:
    """Somebody in the book, and how often they answered and met."""

    who: Someone
    id: str
    met: int = 0
    off: int = 0
    answers: bool = True
    goal: str = ""


@dataclass
class Life:
    """The year of one user: journal, clock, and what is still to come. Deterministic."""

    journal: Journal
    clock: Clock
    rng: random.Random = field(default_factory=lambda: random.Random(2026))
    day: int = 0
    known: dict[str, Known] = field(default_factory=dict)
    goals: list[str] = field(default_factory=list)
    to_come: list[tuple[int, int, Callable[[], object]]] = field(default_factory=list)
    moments: list[str] = field(default_factory=list)
    _count: int = 0

    def begin(self) -> None:
        """Who I am, three goals, and everybody's first day in the year."""
        journal = self.journal
        journal.profile.set(name="Mara Sousa", role="Data analyst", org="Linha Norte", tz="Europe/Lisbon", intro="I am an analyst at a rail company")
        for text, needs in (("Present data to non-technical people by June 2026", ("functional",)),
                            ("Lead a team of four by 2028", ("growth", "talent")), ("Understand freight pricing", ("industry", "world"))):
            self.goals.append(journal.goals.add(text, needs=needs).id)
        for someone in cast():
            self.on(someone.day, lambda someone=someone: self.arrive(someone))
        self.on(73, self.import_many)
        self.on(75, lambda: self.move_many(12))
        self.on(120, lambda: journal.goals.reach(self.goals[0]))
        self.on(260, lambda: journal.goals.reach(self.goals[2]))
        self.on(130, lambda: self.goals.append(journal.goals.add("Run a workshop of my own by November 2026", needs=("project",)).id))
        self.on(150, lambda: self.lose(3))
        self.on(240, lambda: self.part_as_friends(3))
        self.on(290, lambda: self.lose(9))

    # The clock

    def at(self, hour: int = 9, minute: int = 0) -> datetime:
        """That time of this day at home; both changes of the clock are in the year."""
        return datetime.combine(FIRST + timedelta(days=self.day), time(hour, minute), HOME).astimezone(UTC)

    def set(self, moment: datetime) -> None:
        """The clock never goes back within a day."""
        self.clock.moment = max(moment, self.clock.moment)

    def on(self, day: int, what: Callable[[], object]) -> None:
        """Happens on that day of the year."""
        self._count += 1
        heapq.heappush(self.to_come, (day, self._count, what))

    def later(self, days: int, what: Callable[[], object]) -> None:
        """Happens so many days from now."""
        self.on(self.day + days, what)

    def happen(self) -> None:
        """Everything of this day that comes from outside."""
        while self.to_come and self.to_come[0][0] <= self.day:
            heapq.heappop(self.to_come)[2]()

    # People

    def alive(self, one: Known) -> Person | None:
        """Who is still in the book and has not said no."""
        person = next((p for p in self.journal.people.in_pipeline() if p.id == one.id), None)
        return None if person is None or str(person.stage) == "declined" else person

    def arrive(self, someone: Someone) -> None:
        """Noticed; some are read up on and given something at once, others wait for Today to say so."""
        person = self.journal.people.add(someone.name, **someone.fields)
        one = self.known[person.id] = Known(someone, person.id)
        if someone.number % 3 == 0:
            self.journal.people.set_asset(person.id, "experience", "yes", evidence="their talk", serves=(someone.need,))
        if someone.fields["direction"] == "mentee":
            self.later(4, lambda: self.agree(one, 6))
            return
        if someone.number % 3 == 1:
            self.later(2, lambda: self.alive(one) and self.journal.timeline.log(one.id, "Talk on pricing experiments", kind="research"))
        if someone.number % 4 == 0:
            self.later(5, lambda: self.alive(one) and self.journal.value.give(one.id, "an article on freight", "roundup"))
        self.later(9 + someone.number % 9 * 3, lambda: self.reach(one))

    def import_many(self) -> None:
        """Three hundred connections at once: they are an address book, not a list of duties."""
        before = self.journal.today.items()
        report = bring_in(self.journal, connections(connection(number) for number in range(300)))
        assert report.added == 300
        assert self.journal.today.items() == before

    def move_many(self, number: int) -> None:
        """A dozen of them are put into the pipeline together."""
        book = [p for p in self.journal.people.search("Given", 400) if p.stage is None][:number]
        self.journal.people.move_many({person.id: "identified" for person in book})

    def lose(self, number: int) -> None:
        """Somebody is deleted with everything that is open with them."""
        alive = [one for one in self.known.values() if self.alive(one)]
        self.journal.people.delete(alive[number].id)
        self.known.pop(alive[number].id)

    def part_as_friends(self, number: int) -> None:
        """Those met most often: it worked, and now they are friends."""
        met = sorted((one for one in self.known.values() if one.met and self.alive(one)), key=lambda one: -one.met)
        for one in [one for one in met if one.who.fields["direction"] != "mentee"][:number]:
            self.journal.people.move(one.id, "moved-on")

    # Writing and answering

    def reach(self, one: Known) -> None:
        """The first message: a cold one or an ask for advice; one in seven is left lying for some days."""
        if not (person := self.alive(one)) or str(person.stage) not in ("identified", "creating-value"):
            return
        one.goal = self.rng.choice(self.goals)
        ways = [other for other in self.known.values() if other.met > 1 and self.alive(other)] if one.who.number % 6 == 2 else []
        if ways:
            self.ask_through(one, self.rng.choice(ways))
            return
        if one.who.number % 8 == 5:  # written in the mail program, and noted here
            if one.who.number % 16 == 5:
                self.journal.people.move(one.id, "reached-out")
            self.journal.timeline.log(one.id, "Wrote about their talk", kind="email", direction="out")
            self.wrote(one)
            return
        draft = self.journal.messages.start("advice-ask" if one.who.number % 5 == 0 else "cold", one.id, goal_id=one.goal)
        if self._count % 7 == 0:
            return
        if self._count % 7 == 3:
            self.journal.messages.copied(draft.id)
            return
        self.journal.messages.sent(draft.id)
        self.wrote(one)

    def ask_through(self, one: Known, via: Known) -> None:
        """The request goes to somebody who knows them; a yes, an introduction, and then they write."""
        journal = self.journal
        request, _ = journal.introductions.ask(one.id, via.id, one.goal)
        journal.messages.sent(request.id)
        asked = journal.introductions.of(one.id)[0].introduction.id

        def introduced() -> None:
            if self.alive(one) and self.alive(via):
                journal.introductions.made(asked)
                self.wrote(one, again=True)

        def heard() -> None:
            if self.alive(one) and self.alive(via):
                journal.timeline.log(via.id, "Gladly", kind="email", direction="in")
                journal.introductions.answer(asked, "yes")
                self.later(4, introduced)

        self.later(5, heard)

    def wrote(self, one: Known, *, again: bool = False) -> None:
        """How they take a message that asks for an answer."""
        way = one.who.way
        if way == "mute-later" and self.day > 150:
            return
        if way == "declines" and not again:
            self.later(4, lambda: self.alive(one) and self.decline(one))
        elif way == "warm" or way in ("busy", "mute-later") or (way == "slow" and again):
            self.later(self.rng.randint(2, 8), lambda: self.answer(one))

    def decline(self, one: Known) -> None:
        """A kind no."""
        self.journal.timeline.log(one.id, "Thank you, not this year", kind="email", direction="in")
        self.journal.people.move(one.id, "declined")

    def answer(self, one: Known) -> None:
        """A line from them, and a date for a talk where none is set."""
        if not self.alive(one) or one.id not in self.known:
            return
        self.journal.timeline.log(one.id, "Happy to talk", kind="email", direction="in")
        upcoming = any(row.person.id == one.id and row.state == "upcoming" for row in self.journal.meetings.list())
        if not upcoming and (one.met == 0 or self.rng.random() < 0.5):
            self.agree(one, self.rng.randint(3, 9))

    # Meeting

    def agree(self, one: Known, days: int) -> None:
        """A date is set, in their zone; busy people call off the first two."""
        if not self.alive(one):
            return
        starts = datetime.combine(FIRST + timedelta(days=self.day + days), time(10 + self.rng.randint(0, 6), 30), HOME)
        meeting = self.journal.meetings.schedule(one.id, starts.astimezone(UTC), minutes=self.rng.choice((20, 30, 45)),
                                                 tz=one.who.fields["tz"] or "Europe/Lisbon")
        if one.who.way == "busy" and one.off < 2:
            one.off += 1
            self.later(days - 1, lambda: self.call_off(one, meeting))

    def call_off(self, one: Known, meeting: Meeting) -> None:
        """They have no time; the first time another date is set at once."""
        self.journal.meetings.cancel(meeting.id)
        if one.off == 1:
            self.later(2, lambda: self.agree(one, 7))

    def ended(self, one: Known, meeting: Meeting, at: datetime) -> None:
        """What a talk leaves behind: takeaways, often advice, sometimes a promise; after some of them the stage moves on."""
        rng, journal = self.rng, self.journal
        advice = [rng.choice(ADVICE)] if rng.random() < 0.6 and one.who.fields["direction"] != "mentee" else []
        journal.meetings.end(meeting.id, at=at, notes="They laughed at the second slide.", takeaways=[rng.choice(TOOK)], advice=advice)
        if rng.random() < 0.4:
            by = None if rng.random() < 0.2 else journal.today_on() + timedelta(days=rng.randint(2, 20))
            journal.value.promise(one.id, rng.choice(PROMISES), by=by, meeting_id=meeting.id)
        one.met += 1
        stage = {2: "advice", 3: "mentoring", 5: "moved-on"}.get(one.met)
        if stage and one.who.fields["direction"] != "mentee":
            journal.people.move(one.id, stage)
        if one.met == 2 and one.who.number % 3 == 0:
            journal.value.add_gift(one.id, "Roundup of freight news" if one.who.number % 2 else "Coffee beans", 1, "month", journal.today_on() + timedelta(days=3))
