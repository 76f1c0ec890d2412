"""The people of the example and the history of their stages (METHOD C)."""

from __future__ import annotations

from mentortui.domain.people import Person
from mentortui.domain.pipeline import INFO
from mentortui.domain.text import fold
from mentortui.domain.timeline import EntryKind
from mentortui.journal.demo.board import ON_THE_WAY
from mentortui.journal.demo.others import AT_REST, MENTORED
from mentortui.journal.demo.story import Story
from mentortui.journal.demo.ways import MOVES, PLACES


def tell(story: Story) -> None:
    """People with the history of their stages."""
    for key, name, role, org, more in (*ON_THE_WAY, *AT_REST, *MENTORED):
        moves = MOVES[key]
        place, tz = PLACES[key]
        values = {"email": f"{fold(name).replace(' ', '.')}@example.org", "seniority": "", **more}
        values["met_through"] = story.ref(str(more.get("met_through", "")))
        days, stage = moves[-1]
        story.make(
            Person,
            story.at(moves[0][0], "08:40"),
            key,
            touched=story.at(days, "18:20"),
            name=name,
            name_key=fold(name),
            role=role,
            org=org,
            place=place,
            tz=tz,
            stage=stage,
            stage_at=story.at(days, "18:20"),
            **values,
        )
        came = "address book"
        for day, reached in moves:
            at = story.at(day, "18:20")
            story.happened(key, at, EntryKind.STAGE, f"{came} → {INFO[reached].short}")
            came = INFO[reached].short
