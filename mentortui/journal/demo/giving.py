"""The mentor's side of the example: stories, what was agreed, stretch tasks (METHOD H5–H7)."""

from __future__ import annotations

from mentortui.domain.giving import Agreement, Story, Stretch
from mentortui.journal.demo.story import Story as Telling

_STORIES: tuple[tuple[int, str, str, str, tuple[str, ...]], ...] = (
    (-310, "The model nobody used", "failure", "I had not asked who would press the button. Four months of work, and the depot went on with its"
     " whiteboard. Now I ask for the name of the first user before the first line.", ("asking", "users", "numbers")),
    (-255, "Forty slides in Braga", "failure", "I brought forty slides and lost the room at six. Somebody said: which one decides? I kept that one.",
     ("presenting", "slides", "courage")),
    (-204, "The first no", "success", "I said no to a third report in one week, with a date on which I could. Nobody was angry, and the date held.",
     ("no", "saying", "limits")),
    (-160, "A question instead of an answer", "success", "A new colleague asked me what to do. I asked what she had tried. She had the answer, and"
     " it was better than mine.", ("lead", "team", "listening")),
    (-121, "The wrong axis", "failure", "A chart of mine began at 80 instead of 0, and it was in the paper. I rang the editor myself. It cost an hour"
     " and saved a name.", ("numbers", "mistakes", "courage")),
    (-58, "Asking for the role", "success", "I waited a year to be asked and then asked in one sentence. The answer was: we thought you did not want"
     " it.", ("lead", "career", "courage")),
)
_AGREED: tuple[tuple[str, int, int | None, str, str, str, str], ...] = (
    ("", -180, 60, "", "chat, an answer within two days", "", "what you tell me stays between us, names above all"),
    ("dilnoza", -172, 80, "40 min, every second Friday", "", "", ""),
    ("ben", -107, 50, "50 min, once a month", "chat, any time a talk with his team went badly", "", ""),
    ("fatou", -133, 30, "half an hour each way, every six weeks", "", "each of us brings one question", "nobody takes notes of names"),
)


def tell(story: Telling) -> None:
    """Stories worth telling, what was agreed, tasks set and done."""
    for days, title, outcome, text, tags in _STORIES:
        story.make(Story, story.at(days, "21:30"), title=title, text=text, outcome=outcome, tags=tags)
    for who, days, minutes, rhythm, reach, agenda, confidence in _AGREED:
        story.make(
            Agreement, story.at(days, "19:10"), person_id=story.ref(who), minutes=minutes, rhythm=rhythm, reach=reach, agenda=agenda,
            confidence=confidence, agreed_on=story.on(days),
        )  # fmt: skip
    _tasks(story)


def _tasks(story: Telling) -> None:
    """One open, with time; two done."""
    rows: tuple[tuple[str, int, str, int | None, int | None, str], ...] = (
        # who, set, text, by, done, what came of it
        ("dilnoza", -9, "Present to her director, alone", story.workday(12), None, ""),
        ("dilnoza", -65, "One talk without slides", -46, -44, "Seven minutes; two people asked for the number"),
        ("ben", -46, "Open the weekly meeting with a question", -20, -18, "They talked, he listened; he means to go on"),
    )
    for who, days, text, by, done, outcome in rows:
        at = story.at(story.worked(days), "18:15")
        ended = None if done is None else story.at(done, "19:20")
        story.make(
            Stretch, at, touched=ended, person_id=story.ref(who), text=text, set_at=at, by_on=None if by is None else story.on(by),
            done_at=ended, outcome=outcome,
        )  # fmt: skip
