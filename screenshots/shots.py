"""Which pictures there are: name, keys that lead there, and what a reader who does not see it is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any


@dataclass
class Clock:
    """A clock that stands still until it is set."""

    at: datetime

    def __call__(self) -> datetime:
        """The moment it shows."""
        return self.at

    def set(self, moment: str) -> None:
        """Show another one, ISO 8601."""
        self.at = datetime.fromisoformat(moment)


@dataclass(frozen=True)
class Shot:
    """One picture; its name ends in its size. `press` are keys as Textual names them, or "type " and letters."""

    name: str
    alt: str
    press: tuple[str, ...] = ()
    theme: str = "dusk"
    ascii: bool = False
    mono: bool = False
    empty: bool = False
    before: Callable[[Any, Clock], None] | None = None

    @property
    def size(self) -> tuple[int, int]:
        """Columns and rows."""
        columns, rows = self.name.rsplit("-", 1)[1].split("x")
        return int(columns), int(rows)


def _three_questions(journal: Any, clock: Clock) -> None:
    """Two good questions and one that can be answered by yes or no."""
    meeting = journal.meetings.find("Alan Okafor")
    journal.meetings.ask(meeting.id, "How did you notice that a chart of yours had failed in the room?")
    journal.meetings.ask(meeting.id, "Do you use Looker or something else?")


def _twenty_six_minutes_in(journal: Any, clock: Clock) -> None:
    """Monday, four minutes before the end of the meeting with Alan."""
    meeting = journal.meetings.find("Alan Okafor")
    journal.meetings.ask(meeting.id, "How did you notice that a chart of yours had failed in the room?")
    journal.meetings.ask(meeting.id, "What made you choose the tool you use now?")
    clock.set("2026-11-23T15:00:00+00:00")
    journal.meetings.start(meeting.id)
    first = journal.meetings.questions(meeting.id)[0]
    journal.meetings.answer(first.id, "Everything that does not change a decision.\nKeep: the number, the range, what we do on Monday.")
    journal.meetings.takeaway(meeting.id, "Only what changes a decision stays")
    clock.set("2026-11-23T15:26:00+00:00")


def _connections(journal: Any, clock: Clock) -> None:
    """A small file of connections, some of them known."""
    rows = ["First Name,Last Name,URL,Email Address,Company,Position,Connected On",
            "Priya,Raman,https://www.linkedin.com/in/priya-raman-example,,Baobab,CMO,26 Oct 2026",
            "Samir,Patel,https://www.linkedin.com/in/samir-patel-example,,Aire Valley Rail,Director,03 May 2024",
            "Alan,Okafor,,alan.okafor@example.org,Northwind Rail,VP Data,12 Sep 2026",
            "Ada,Nwosu,https://www.linkedin.com/in/ada-nwosu-example,,Lekki Fund,Analyst,02 Feb 2025",
            "Pia,Virtanen,https://www.linkedin.com/in/pia-virtanen-example,,Turku Tram,Planner,14 Jul 2023",
            "Yara,Haddad,https://www.linkedin.com/in/yara-haddad-example,,Levant Grid,Engineer,30 Nov 2022",
            ",,,,Straits Capital,Partner,01 Jan 2024"]
    Path("Connections.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")


_TODAY = "Today: three things to do now, seven soon, and why; at the right the person behind the chosen row."
_COMPOSER = ("5", "j", "j", "enter", "f2")
_NOTED = ("6", "enter", "type a: Test each chart on someone outside the trade", "enter",
          "type p: send the one-page board pack by fri", "enter", "type Toronto 2023, two axes. The minister read the wrong one.")
SHOTS: tuple[Shot, ...] = (
    Shot("01-today-120x40", _TODAY),
    Shot("01-today-80x24", _TODAY),
    Shot("01-today-60x20", "Today on a narrow terminal: the list alone."),
    Shot("01-today-light-120x40", "Today in the light theme.", theme="paper"),
    Shot("01-today-mono-120x40", "Today without any colour: glyphs, words and weight carry the meaning.", mono=True),
    Shot("01-today-ascii-80x24", "Today drawn with ASCII letters only.", ascii=True),
    Shot("02-goals-120x40", "Goals by horizon, and which need is served by whom.", ("2",)),
    Shot("03-persona-120x40", "Candidates lined up with what is looked for, asset by asset; at the right the evidence.", ("3", "j", "j")),
    Shot("04-board-120x40", "The pipeline as a board of six stages.", ("4",)),
    Shot("04-board-80x24", "The pipeline as a board on 80 columns: four stages at a time.", ("4",)),
    Shot("04-list-120x40", "The pipeline as a list with the next step of each person.", ("4", "v")),
    Shot("04-person-120x40", "One person's history by month, and whether it was a fit.", ("4", "enter")),
    Shot("04-person-60x20", "One person on a narrow terminal: facts first.", ("4", "enter")),
    Shot("05-outreach-120x40", "The composer: a message at the left, the coach's eight parts at the right.", _COMPOSER),
    Shot("05-outreach-80x24", "The composer on 80 columns.", _COMPOSER),
    Shot("05-outreach-60x20", "The composer on a narrow terminal: the coach is a strip below the text.", _COMPOSER),
    Shot("05-outreach-light-120x40", "The composer in the light theme.", _COMPOSER, theme="paper"),
    Shot("06-meetings-120x40", "Meetings to come, to follow up, and past, with both local times.", ("6",)),
    Shot("06-prepare-120x40", "Preparing a meeting: questions with a verdict each, the agenda, and what to read again.", ("6", "p"),
         before=_three_questions),
    Shot("06-live-120x40", "A meeting going on: the open question, what was kept, and a quiet clock.", _NOTED,
         before=_twenty_six_minutes_in),
    Shot("07-ledger-120x40", "What was given and received, advice on its way back, promises on both sides.", ("7",)),
    Shot("08-giveback-120x40", "People I mentor, with the time spent, what was given, and advice passed on from one to the next.", ("8",)),
    Shot("09-insights-120x40", "Six plots: replies by route, give and take, sources, from advice to telling, rhythm, stages.", ("9",)),
    Shot("10-first-run-60x20", "The first start: begin with me, try the demo, or import people.", empty=True),
    Shot("11-find-120x40", "Find anywhere: people, notes, advice, meetings, goals and messages that contain “pric”.",
         ("ctrl+f", "type pric")),
    Shot("12-help-120x40", "The keys that work on this screen, grouped.", ("4", "v", "question_mark")),
    Shot("13-import-120x40", "An import seen before it is saved: new, changed, perhaps the same.",
         ("4", "I", "type Connections.csv", "enter"),
         before=_connections),
    Shot("14-schedule-120x40", "Scheduling: what was typed is said back in both time zones.",
         ("4", "v", "slash", "type chen", "enter", "m", "type thu 3 dec 10:30")),
    Shot("15-empty-80x24", "An empty ledger says what it is for and which key begins.", ("7", "tab"), empty=True,
         before=lambda journal, clock: journal.profile.set(name="Mara Sousa", tz="Europe/Lisbon")),
    Shot("16-toast-80x24", "A row just ticked stays in place; the note below offers undo.", ("space",)),
)
