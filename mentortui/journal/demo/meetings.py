"""Meetings past and to come: prepared, held, thanked for (METHOD E)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from mentortui.domain.meetings import Fit, Meeting, MeetingStatus, Question, Takeaway
from mentortui.domain.messages import Draft
from mentortui.domain.plans import CHECK_IN_AFTER_DAYS, CheckIn
from mentortui.domain.timeline import EntryKind
from mentortui.journal.demo.story import HOME, Story


@dataclass(frozen=True, slots=True)
class Held:
    """A meeting that took place. `fit` are five digits in the order of the questions; "" was not said."""

    who: str
    days: int
    clock: str
    minutes: int
    about: str
    place: str
    kind: str = EntryKind.CALL
    kept: tuple[str, ...] = ()
    asked: tuple[tuple[str, str], ...] = ()
    fit: str = ""
    notes: str = ""


_SAME_DAY = timedelta(hours=3)
_CUT = "What would you cut from the board pack if you had one page?"
_HELD: tuple[Held, ...] = (
    Held(
        "priya",
        -17,
        "10:00",
        25,
        "first talk: how she tests a price",
        "meet.example.org/raman-sousa",
        kept=("She changes one price in one town and waits a month",),
        asked=(
            ("How did you know the first price was wrong?", "Nobody complained. That was the sign."),
            ("What do you show the board when a test fails?", "The range first, then what it cost to learn it."),
        ),
        fit="22212",
    ),
    Held(
        "tariq",
        -14,
        "13:00",
        70,
        "lunch: a supplier’s price and what it hides",
        "video, both with lunch",
        EntryKind.MEETING,
        kept=(
            "A price hides who carries the risk",
            "Ask what happens if it goes wrong, before asking for less",
            "Write the last page of a contract first",
        ),
        asked=(
            ("Which contract taught you most about a price?", "The one he won too easily."),
            ("What do you look at before the price?", "Who has to come when it breaks at night."),
        ),
        fit="22222",
    ),
    Held(
        "maria",
        -20,
        "17:00",
        40,
        "slides for the board",
        "meet.example.org/telar",
        kept=("Say the number, then be quiet", "One slide, one verb"),
        asked=(("What did you see on my face at slide four?", "That I was asking for permission."),),
        fit="22222",
    ),
    Held(
        "alan",
        -34,
        "14:30",
        35,
        "coffee at RailData, Porto",
        "RailData, Porto",
        EntryKind.MEETING,
        kept=(
            "The headline is the work, the chart is the proof",
            "Silent errors need a slide of their own",
            "He reads only the first line of a mail",
            "Test a chart on somebody outside the trade",
        ),
        asked=(("What do you still regret about a chart of yours?", "Toronto, two axes. The minister read the wrong one."),),
        fit="22121",
        notes="Moves to a new team in January. Son starts school. Tired of dashboards.",
    ),
    Held(
        "maria", -48, "17:00", 45, "rehearsal, three times", "meet.example.org/telar", kept=("Begin where they are worried",), fit="22222"
    ),
    Held(
        "tariq",
        -49,
        "12:30",
        60,
        "who decides, and who only signs",
        "video, both with lunch",
        EntryKind.MEETING,
        kept=("The person who signs is rarely the one who decides",),
        fit="22122",
    ),
    Held("samir", -34, "16:00", 30, "staying or leaving", "phone", kept=("He left too early once and says so",), fit="21111"),
    Held("chen", -40, "10:00", 30, "what a map is worth", "meet.example.org/chen-sousa", kept=("Free things are priced too",), fit="21222"),
    Held("maria", -83, "17:00", 40, "what to leave out", "meet.example.org/telar", kept=("Cut what does not change a decision",)),
    Held("tariq", -91, "13:00", 65, "the union, and patience", "video, both with lunch", EntryKind.MEETING, kept=("Wait one more day",)),
    Held("samir", -110, "16:00", 35, "planning a year", "phone", kept=("A plan is a promise with a margin",)),
    Held("ingrid", -64, "14:00", 20, "forecasts for ships", "phone", kept=("Round to what one can do",), fit="22121"),
    Held("oleksandra", -128, "18:00", 30, "the last chapter", "phone", kept=("Stop one page earlier",), fit="22222"),
)
_MENTORED: tuple[Held, ...] = (
    Held("dilnoza", -9, "12:00", 40, "saying no to extra work", "meet.example.org/karimova"),
    Held("dilnoza", -23, "12:00", 40, "her director, and what he hears", "meet.example.org/karimova"),
    Held("dilnoza", -37, "12:00", 40, "a first talk, rehearsed", "meet.example.org/karimova"),
    Held("ben", -16, "16:30", 50, "his first week as lead", "phone"),
    Held("ben", -46, "16:30", 50, "asking for the role", "phone"),
    Held("fatou", -12, "18:00", 30, "reserves, explained to me", "phone"),
    Held("fatou", -54, "18:00", 30, "a model of ours, explained to her", "phone"),
)
_AHEAD: tuple[tuple[str, int, str, int, str, tuple[str, ...]], ...] = (
    ("alan", 1, "15:00", 30, "meet.example.org/okafor-sousa", (_CUT,)),
    (
        "emily",
        4,
        "08:30",
        20,
        "meet.example.org/nakamura",
        (
            "How do you decide which complaint is a pattern?",
            "What did your travellers teach you about a fair price?",
            "What stood in the first line of the report that changed a price?",
        ),
    ),
    ("dilnoza", 5, "12:00", 40, "meet.example.org/karimova", ()),
    ("maria", 9, "17:00", 30, "meet.example.org/telar", ()),
    ("ben", 12, "16:30", 50, "phone", ()),
)


def tell(story: Story) -> None:
    """The talk to thank for, those that were thanked for, those to come, one that was called off."""
    _to_thank(story)
    thanked = {"ingrid", "oleksandra"}  # their check-ins were sent long ago
    for held in _HELD:
        _thank(story, held, _hold(story, held, thanked=_SAME_DAY), first=held.who not in thanked)
        thanked.add(held.who)
    for held in _MENTORED:
        _hold(story, held, thanked=_SAME_DAY)
    for who, days, clock, minutes, place, questions in _AHEAD:
        meeting = story.make(
            Meeting,
            story.at(-9, "11:00"),
            f"next:{who}",
            person_id=story.ref(who),
            starts_at=story.at(story.workday(days), clock),
            tz=HOME,
            minutes=minutes,
            place=place,
            sequence=int(who == "alan"),
            progress="Told the board the number first; nobody asked for the method" if who == "alan" else "",
            challenges="Two teams now want the same chart, with different words" if who == "alan" else "",
        )
        for position, text in enumerate(questions):
            story.make(
                Question, story.at(-2, "20:00"), meeting_id=meeting.id, text=text, position=position, goal_id=story.ref("goal:present")
            )
    story.make(
        Meeting,
        story.at(-62, "09:00"),
        person_id=story.ref("ingrid"),
        starts_at=story.at(story.worked(-50), "14:00"),
        tz=HOME,
        minutes=20,
        place="phone",
        status=MeetingStatus.CANCELLED.value,
        sequence=1,
    )


def _to_thank(story: Story) -> None:
    """Twenty-two minutes with Priya, and nobody has said thank you yet."""
    held = Held(
        "priya",
        *story.talk,
        22,
        "pricing tests; how to show a range",
        "meet.example.org/raman-sousa",
        kept=("Show the range before the number when the range is the news", "Three customers tell more than the model"),
        asked=(
            ("What did the first customers say that no test had shown?", "That the old price felt like an apology."),
            ("How do you show a range without sounding unsure?", "Name what would move it, one thing only."),
        ),
        fit="22122",
        notes="Wants to see our churn chart with the range. Hires two analysts in spring.",
    )
    _hold(story, held, key="to-thank", exact=True)


def _hold(story: Story, held: Held, *, thanked: timedelta | None = None, key: str = "", exact: bool = False) -> Meeting:
    """A meeting that took place, with what was asked, kept and logged."""
    starts = story.at(held.days if exact else story.worked(held.days), held.clock)
    ends = starts + timedelta(minutes=held.minutes)
    meeting = story.make(
        Meeting,
        starts - timedelta(days=7),
        key or f"met:{held.who}:{held.days}",
        touched=ends,
        person_id=story.ref(held.who),
        starts_at=starts,
        tz=HOME,
        minutes=held.minutes,
        place=held.place,
        status=MeetingStatus.DONE.value,
        started_at=starts,
        ended_at=ends,
        notes=held.notes,
        thanked_at=ends + thanked if thanked else None,
    )
    story.happened(held.who, starts, held.kind, held.about, minutes=held.minutes, meeting_id=meeting.id)
    if held.notes and not exact:
        story.happened(held.who, ends, EntryKind.NOTE, held.notes, meeting_id=meeting.id)
    for position, (text, answer) in enumerate(held.asked):
        story.make(Question, starts - timedelta(days=2), meeting_id=meeting.id, text=text, answer=answer, position=position)
    for text in held.kept:
        story.make(Takeaway, ends, meeting_id=meeting.id, person_id=meeting.person_id, text=text)
    if held.fit:
        answers: dict[str, Any] = dict(zip(("liked", "helpful", "trust", "rapport", "learned"), map(int, held.fit), strict=True))
        story.make(Fit, ends, person_id=meeting.person_id, meeting_id=meeting.id, noted_at=ends, **answers)
    return meeting


def _thank(story: Story, held: Held, meeting: Meeting, *, first: bool) -> None:
    """The thank-you of the same day, and the light check-in it offers; only the newest of a person is still open (E6)."""
    at, who = meeting.ends_at + _SAME_DAY, meeting.person_id
    draft = story.make(
        Draft,
        at,
        person_id=who,
        kind="follow-up",
        subject=f"Thank you: {held.about}",
        meeting_id=meeting.id,
        sent_at=at,
        copied_at=at,
        body=f"What stays with me: {held.kept[0][:1].lower()}{held.kept[0][1:]}. Thank you for the time.\n\nMara Sousa",
    )
    story.happened(held.who, at, EntryKind.EMAIL, draft.subject, "out", draft_id=draft.id)
    due = at.date() + timedelta(days=CHECK_IN_AFTER_DAYS)
    story.make(CheckIn, at, person_id=who, due_on=due, meeting_id=meeting.id, done_at=None if first else at + timedelta(days=30))
