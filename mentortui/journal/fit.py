"""Was it a fit, after a meeting or after a piece of advice (METHOD E7)."""

from __future__ import annotations

from collections.abc import Mapping

from mentortui.domain.errors import UsageError
from mentortui.domain.meetings import FIT_FIELDS, Fit
from mentortui.domain.people import Person
from mentortui.journal.desk import Desk
from mentortui.store import records


def checked(answers: Mapping[str, int | None]) -> None:
    """UsageError for an answer to another question, or one that is neither no, in part, yes nor open."""
    if set(answers) - set(FIT_FIELDS) or any(value not in (None, 0, 1, 2) for value in answers.values()):
        raise UsageError("Fit takes liked, helpful, trust, rapport and learned, each no, in part or yes.")


def note(desk: Desk, person: Person, answers: Mapping[str, int | None]) -> Fit:
    """Keep answers that belong to no meeting; what is said on one day is one set of answers."""
    checked(answers)
    today = desk.today_on()
    with desk.writing(f"Noted how it was with {person.name}") as db:
        known = records.first(db.conn, Fit, "person_id = ? AND meeting_id IS NULL", [person.id], order="noted_at DESC")
        if known and desk.local(known.noted_at).date() == today:
            return records.change(db, Fit, known.id, desk.now(), **answers)
        return records.insert(db, desk.new(Fit, person_id=person.id, noted_at=desk.now(), **answers))
