"""Introductions in every state: asked for, promised, refused, made, thanked for (METHOD D2)."""

from __future__ import annotations

from mentortui.domain.introductions import Introduction
from mentortui.domain.timeline import EntryKind
from mentortui.journal.demo.story import Story

_ASKED: tuple[tuple[str, str, int, str, int | None, int | None, int | None], ...] = (
    # to whom, by whom, asked, answer, answered, made, thanked
    ("teresa", "samir", -4, "", None, None, None),
    ("noor", "grace", -9, "yes", -6, None, None),
    ("lucas", "rafael", -2, "yes", -2, -1, None),
    ("priya", "rafael", -28, "yes", -28, -27, -26),
    ("chen", "tariq", -60, "yes", -59, -58, -57),
    ("mei-ling", "rafael", -83, "yes", -82, -80, -75),
    ("nils", "grace", -151, "yes", -150, -146, -145),
    ("bruno", "nils", -190, "no", -184, None, None),
    ("samir", "grace", -204, "yes", -203, -201, -200),
)
_SAID: tuple[tuple[str, int, str, str], ...] = (
    ("samir", -4, "17:20", "asked for an introduction to Teresa Vaz, on the phone"),
    ("grace", -6, "18:05", "said yes to introducing you to Noor de Vries"),
    ("lucas", -1, "19:30", "by Rafael Duarte, in a mail to both"),
    ("rafael", -1, "19:30", "to Lucas Moreau"),
    ("nils", -184, "12:10", "said no to introducing you to Bruno Keller"),
)
"""Entries that are not told elsewhere."""


def tell(story: Story) -> None:
    """The introductions, and the lines they left in the histories."""
    for who, via, asked, answer, answered, made, thanked in _ASKED:
        at = story.at(asked, "17:45")
        last = max(day for day in (asked, answered, made, thanked) if day is not None)
        story.make(
            Introduction,
            at,
            touched=story.at(last, "19:30") if last > asked else at,
            person_id=story.ref(who),
            via_id=story.ref(via),
            asked_at=at,
            answer=answer,
            answered_at=story.at(answered, "18:05") if answered is not None else None,
            made_at=story.at(made, "19:30") if made is not None else None,
            thanked_at=story.at(thanked, "19:30") if thanked is not None else None,
            draft_id=story.known(f"request:{who}"),
        )
    for who, day, clock, text in _SAID:
        story.happened(who, story.at(day, clock), EntryKind.INTRO, text)
    story.happened("lucas", story.at(-1, "19:50"), EntryKind.EMAIL, "Answered to both: glad to meet, one question about night trains", "out")
