"""The verbs of the product, used by screens and command line alike: one transaction and one undo step each.

Families are loaded when first asked for, so that the way to Today stays short.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import cached_property

from mentortui.journal.desk import Desk

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

    from mentortui.domain.dates import When
    from mentortui.domain.glance import Glance
    from mentortui.domain.views import PersonCard
    from mentortui.journal.advice import AdviceLoop
    from mentortui.journal.archive import Archive
    from mentortui.journal.between import Between
    from mentortui.journal.find import Find
    from mentortui.journal.giving import Giving
    from mentortui.journal.goals import Goals
    from mentortui.journal.history import History
    from mentortui.journal.insights import Insights
    from mentortui.journal.introductions import Introductions
    from mentortui.journal.lookup import Lookup
    from mentortui.journal.meetings import Meetings
    from mentortui.journal.messages import Messages
    from mentortui.journal.paths import Paths
    from mentortui.journal.people import People
    from mentortui.journal.personas import Personas
    from mentortui.journal.profile import ProfileDesk
    from mentortui.journal.timeline import Timeline
    from mentortui.journal.today import Today
    from mentortui.journal.transfer import Transfer
    from mentortui.journal.upkeep import Upkeep
    from mentortui.journal.value import ValueDesk


class Journal:
    """Everything the app can do with one file."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    @property
    def path(self) -> Path:
        """The database file."""
        return self.desk.path

    @property
    def demo(self) -> bool:
        """Whether the file is a throw-away example."""
        return self.desk.demo

    def now(self) -> datetime:
        """This moment, UTC."""
        return self.desk.now()

    @property
    def zone(self) -> str:
        """My IANA time zone: the profile's, else the machine's."""
        return self.desk.zone

    def today_on(self) -> date:
        """Today where I am."""
        return self.desk.today_on()

    def look_again(self) -> None:
        """Another window changed the file: what was remembered of it is read anew."""
        self.desk.my_zone = None

    def when(self, phrase: str, *, past: bool = False, tz: str | None = None, one_way: bool = False) -> When:
        """A date as a person types it; UsageError when it could mean two things (`one_way`: only one direction can be meant)."""
        return self.desk.when(phrase, past=past, tz=tz, one_way=one_way)

    def card(self, person_id: str) -> PersonCard:
        """Everything the card on the right shows, read in one moment."""
        from mentortui.journal.card import read_card

        zone, today = self.zone, self.today_on()
        with self.desk.reading() as conn:
            return read_card(conn, person_id, zone, today)

    def glance(self, person_id: str) -> Glance | None:
        """What the card at its usual size draws, read without loading a record; None for an unknown id."""
        from mentortui.store import glance

        zone, today = self.zone, self.today_on()
        with self.desk.reading() as conn:
            return glance.read(conn, person_id, zone, today)

    @cached_property
    def profile(self) -> ProfileDesk:
        """Who I am."""
        from mentortui.journal.profile import ProfileDesk

        return ProfileDesk(self.desk)

    @cached_property
    def people(self) -> People:
        """The address book and the pipeline."""
        from mentortui.journal.people import People

        return People(self.desk)

    @cached_property
    def paths(self) -> Paths:
        """Who could introduce me, and who led me to whom."""
        from mentortui.journal.paths import Paths

        return Paths(self.desk)

    @cached_property
    def introductions(self) -> Introductions:
        """Introductions from the request to the thank-you."""
        from mentortui.journal.introductions import Introductions

        return Introductions(self.desk)

    @cached_property
    def timeline(self) -> Timeline:
        """What happened."""
        from mentortui.journal.timeline import Timeline

        return Timeline(self.desk)

    @cached_property
    def value(self) -> ValueDesk:
        """Given, received, promised."""
        from mentortui.journal.value import ValueDesk

        return ValueDesk(self.desk)

    @cached_property
    def giving(self) -> Giving:
        """What a mentor keeps: stories, agreements, stretch tasks, time."""
        from mentortui.journal.giving import Giving

        return Giving(self.desk)

    @cached_property
    def between(self) -> Between:
        """What goes to and fro: reviews, returns, whom a thought could help."""
        from mentortui.journal.between import Between

        return Between(self.desk)

    @cached_property
    def goals(self) -> Goals:
        """Goals, reflection, coverage."""
        from mentortui.journal.goals import Goals

        return Goals(self.desk)

    @cached_property
    def personas(self) -> Personas:
        """Whom I look for, and who lines up."""
        from mentortui.journal.personas import Personas

        return Personas(self.desk)

    @cached_property
    def messages(self) -> Messages:
        """Drafts from first word to sent."""
        from mentortui.journal.messages import Messages

        return Messages(self.desk)

    @cached_property
    def meetings(self) -> Meetings:
        """Meetings from plan to follow-up."""
        from mentortui.journal.meetings import Meetings

        return Meetings(self.desk)

    @cached_property
    def advice(self) -> AdviceLoop:
        """Advice that comes full circle."""
        from mentortui.journal.advice import AdviceLoop

        return AdviceLoop(self.desk)

    @cached_property
    def today(self) -> Today:
        """What is due and why."""
        from mentortui.journal.today import Today

        return Today(self.desk)

    @cached_property
    def history(self) -> History:
        """Undo and redo."""
        from mentortui.journal.history import History

        return History(self.desk)

    @cached_property
    def find(self) -> Find:
        """Search over everything."""
        from mentortui.journal.find import Find

        return Find(self.desk)

    @cached_property
    def lookup(self) -> Lookup:
        """People as lines of text, quickly."""
        from mentortui.journal.lookup import Lookup

        return Lookup(self.desk)

    @cached_property
    def transfer(self) -> Transfer:
        """Import and export."""
        from mentortui.journal.transfer import Transfer

        return Transfer(self.desk)

    @cached_property
    def archive(self) -> Archive:
        """Everything that was written out, back in."""
        from mentortui.journal.archive import Archive

        return Archive(self.desk)

    @cached_property
    def insights(self) -> Insights:
        """What works for me, in numbers."""
        from mentortui.journal.insights import Insights

        return Insights(self.desk)

    @cached_property
    def upkeep(self) -> Upkeep:
        """Backups, restore, doctor."""
        from mentortui.journal.upkeep import Upkeep

        return Upkeep(self.desk)
