"""A lively, consistent example: everybody in it is invented, and every date counts from the moment it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentortui.journal import Journal


def fill(journal: Journal) -> None:
    """Fill an empty file with the example in one transaction. Nothing of it can be undone: `u` takes back only what the user did."""
    from mentortui.domain.plans import Profile
    from mentortui.journal.demo import advice, aims, assets, contacts, giving, history, introductions, meetings, messages, people, value
    from mentortui.journal.demo.aims import ME
    from mentortui.journal.demo.story import Story
    from mentortui.store import records
    from mentortui.store.history import forget
    from mentortui.store.writing import transaction

    story = Story(journal.desk)
    for part in (people, contacts, aims, assets, history, meetings, messages, introductions, advice, value, giving):
        part.tell(story)
    with journal.desk.writing("Filled the example") as db:
        records.change(db, Profile, "me", story.now, **ME)
        story.write(db)
    with transaction(journal.path) as conn:
        forget(conn)
    journal.desk.my_zone = None
