"""Advice in every state of its loop, and promises on both sides (METHOD F5–F8)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from mentortui.domain.advice import Advice, Decision, Passing
from mentortui.domain.messages import Draft
from mentortui.domain.timeline import EntryKind
from mentortui.domain.value import Promise
from mentortui.journal.demo.story import Story

ADOPT, ADAPT, DECLINE = Decision.ADOPT.value, Decision.ADAPT.value, Decision.DECLINE.value

_PASSED_ON = {"Let them see your hands": ("dilnoza",), "Ask for the budget first": ("ben",), "Read it aloud at home": ("dilnoza",)}
_TALKED = timedelta(minutes=22)
_TOLD: tuple[tuple[str, int, int, str, str, str], ...] = (
    # who, received, days until told, text, decision, result
    ("maria", -83, 12, "Cut what decides nothing", ADOPT, "Nine pages became two, and both were read"),
    ("maria", -125, 5, "Let somebody frown", ADAPT, "Ben frowned; I went on all the same"),
    ("maria", -150, 8, "Read it aloud at home", ADOPT, "My aunt asked for the point, so I moved it up"),
    ("maria", -246, 3, "Let them see your hands", ADOPT, "I stopped holding on to the desk"),
    ("tariq", -49, 5, "Ask for the budget first", ADOPT, "Half of it was granted before the first chart"),
    ("tariq", -91, 8, "Wait one more day", ADOPT, "The answer came that very day"),
    ("tariq", -118, 1, "Name the risk before they do", ADOPT, "The meeting ended ten minutes early"),
    ("tariq", -165, 13, "Let the union read it first", ADAPT, "They found two stations that do not exist any more"),
    ("tariq", -270, 4, "Eat with the drivers", ADOPT, "I know now why the timetable lies"),
    ("alan", -41, 11, "Errors get their own slide", ADOPT, "Nobody had seen it before; it is fixed"),
    ("alan", -44, 20, "Send notes the same day", ADAPT, "The next morning works better for me"),
    ("priya", -17, 12, "One price, one town", ADAPT, "We took one line, and two weeks instead of a month"),
    ("samir", -150, 25, "Split the year in three", ADOPT, "The second third is the one that matters"),
    ("samir", -110, 37, "Plan the pause as well", ADOPT, "First summer without a call from the office"),
    ("chen", -40, 9, "Price the free thing too", ADAPT, "Only for the map of night buses"),
    ("oleksandra", -128, 6, "Stop one page earlier", ADOPT, "The chapter is better without its end"),
)


def tell(story: Story) -> None:
    """What was told, what waits, and who promised what."""
    _told(story)
    _to_report(story)
    _decided(story)
    _not_decided(story)
    _promises(story)


def _told(story: Story) -> None:
    for who, days, lag, text, decision, result in _TOLD:
        at, told = story.at(days, "18:00"), story.at(days + lag, "19:30")
        middle = story.at(days + lag, "18:40")
        advice = story.make(
            Advice,
            at,
            touched=told,
            person_id=story.ref(who),
            text=text,
            received_at=at,
            decision=decision,
            decided_at=at,
            result=result,
            result_at=middle,
            reported_at=told,
            goal_id=story.ref("goal:present") if who == "maria" else "",
        )
        for other in _PASSED_ON.get(text, ()):
            story.make(Passing, told, person_id=story.ref(other), advice_id=advice.id, passed_at=told)
        draft = story.make(
            Draft,
            told,
            person_id=advice.person_id,
            kind="report-back",
            subject=f"What came of “{text}”",
            advice_id=advice.id,
            sent_at=told,
            copied_at=told,
            body=f"You said “{text}”. {result}. Thank you for it.\n\nMara Sousa",
        )
        story.happened(who, told, EntryKind.EMAIL, f"What came of it: {result}", "out", draft_id=draft.id)


def _heard(story: Story, who: str, days: int, text: str, goal: str = "present", **more: Any) -> None:
    at = story.at(story.worked(days), "18:00")
    story.make(Advice, at, person_id=story.ref(who), text=text, received_at=at, goal_id=story.ref(f"goal:{goal}"), **more)


def _to_report(story: Story) -> None:
    """Something came of it, and they do not know yet."""
    _heard(
        story,
        "maria",
        -48,
        "Number first, method last",
        decision=ADOPT,
        decided_at=story.at(-45, "20:00"),
        result_at=story.at(-19, "20:40"),
        result="The board asked about money, nobody about the method",
        meeting_id=story.ref("met:maria:-48"),
    )
    _heard(
        story,
        "alan",
        -34,
        "Headline before the chart",
        decision=ADAPT,
        decided_at=story.at(-30, "20:00"),
        result_at=story.at(-3, "19:00"),
        because="I draw a bad chart first, then the headline",
        result="Two of three charts went away",
        meeting_id=story.ref("met:alan:-34"),
    )


def _decided(story: Story) -> None:
    """One is being tried, one was declined with a reason (F7)."""
    _heard(story, "samir", -12, "One page every Friday", "head", decision=ADOPT, decided_at=story.at(-11, "20:00"))
    _heard(
        story,
        "samir",
        -34,
        "Leave after two years",
        "head",
        decision=DECLINE,
        decided_at=story.at(-1, "19:00"),
        because="The pricing work is worth a third year",
        meeting_id=story.ref("met:samir:-34"),
    )


def _not_decided(story: Story) -> None:
    """Heard, the last of it in the talk there is still to thank for."""
    _heard(story, "alan", -33, "Test on an outsider", meeting_id=story.ref("met:alan:-34"))
    _heard(story, "tariq", -14, "Last page first", "negotiate", meeting_id=story.ref("met:tariq:-14"))
    at = story.at(*story.talk) + _TALKED
    story.make(
        Advice,
        at,
        person_id=story.ref("priya"),
        text="Start with 3 customers",
        received_at=at,
        goal_id=story.ref("goal:pricing"),
        meeting_id=story.ref("to-thank"),
    )


def _promises(story: Story) -> None:
    """Mine and theirs, open and kept (F8)."""
    by = story.workday(3)
    rows: tuple[tuple[str, int, bool, str, int | None, int | None, str], ...] = (
        # who, made (0: at the talk to thank for), mine, text, by, kept, meeting
        ("priya", 0, True, "the churn chart", by, None, "to-thank"),
        ("tariq", -14, True, "hiring scorecard", by, None, "met:tariq:-14"),
        ("ben", -16, True, "a page on first weeks", None, None, "met:ben:-16"),
        ("alan", -34, False, "his chart template", None, None, "met:alan:-34"),
        ("dilnoza", -9, False, "presents to her director", story.workday(12), None, "met:dilnoza:-9"),
        ("maria", -48, True, "two testers", -30, -32, "met:maria:-48"),
        ("tariq", -91, True, "three names for dispatch", -70, -75, "met:tariq:-91"),
        ("alan", -34, True, "notes from the talk", -20, -20, "met:alan:-34"),
        ("maria", -83, False, "her first script", -60, -66, "met:maria:-83"),
        ("tariq", -49, False, "an introduction to Yu-ting", None, -47, "met:tariq:-49"),
        ("priya", -17, False, "her slide template", -10, -17, "met:priya:-17"),
    )
    for who, made, mine, text, due, kept, meeting in rows:
        at = story.at(story.worked(made), "18:10") if made else story.at(*story.talk) + _TALKED
        story.make(
            Promise,
            at,
            person_id=story.ref(who),
            mine=int(mine),
            text=text,
            by_on=None if due is None else story.on(due),
            made_at=at,
            kept_at=None if kept is None else story.at(kept, "19:00"),
            meeting_id=story.ref(meeting),
        )
