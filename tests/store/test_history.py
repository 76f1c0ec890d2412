from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from mentortui.domain.errors import ConflictError, NotFoundError, UsageError
from mentortui.journal import Journal
from mentortui.store import history
from tests.builders import Clock, bring_in, connection, connections, draft, dump, foreign, journal_at, operations, world


def test_labels_tell_what_was_done(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova")
    journal.people.move(ana.id, "reached-out")
    journal.people.delete(ana.id)
    assert [label for label, _ in operations(journal.path)] == [
        "Added Ana Berkova", "Moved Ana Berkova from address book to reached out", "Deleted Ana Berkova",
    ]  # fmt: skip
    assert journal.history.next_undo() == "Deleted Ana Berkova"
    assert journal.history.next_redo() is None


def test_nothing_to_undo_or_redo_is_said(journal: Journal) -> None:
    with pytest.raises(NotFoundError, match="nothing to undo"):
        journal.history.undo()
    with pytest.raises(NotFoundError, match="nothing to put again"):
        journal.history.redo()


def test_typing_is_one_step(journal: Journal, clock: Clock) -> None:
    letter = draft(journal, journal.people.add("Ana Berkova"), body="")
    before = dump(journal.path)
    for count in range(1, 9):
        clock.advance(seconds=2)
        journal.messages.save(letter.id, body="Dear Ana"[:count])
    after = dump(journal.path)
    assert journal.messages.get(letter.id).body == "Dear Ana"
    assert journal.history.undo() == "Wrote in a message"
    assert dump(journal.path) == before
    journal.history.redo()
    assert dump(journal.path) == after


def test_typing_another_day_is_another_step(journal: Journal, clock: Clock) -> None:
    letter = draft(journal, journal.people.add("Ana Berkova"), body="")
    journal.messages.save(letter.id, body="one")
    clock.advance(minutes=20)
    journal.messages.save(letter.id, body="one two")
    clock.advance(minutes=20)
    journal.messages.save(letter.id, body="one two three")
    clock.advance(days=1)
    journal.messages.save(letter.id, body="another")
    journal.history.undo()
    assert journal.messages.get(letter.id).body == "one two three"
    journal.history.undo()
    assert journal.messages.get(letter.id).body == ""


def test_copying_is_not_mixed_up_with_typing(journal: Journal) -> None:
    letter = draft(journal, journal.people.add("Ana Berkova"), body="")
    journal.messages.copied(letter.id)
    journal.messages.save(letter.id, body="one")
    assert journal.history.undo() == "Wrote in a message"
    assert journal.history.undo() == "Copied a message"


def test_typing_begins_a_new_step_after_something_else(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova")
    letter = draft(journal, ana, body="")
    journal.messages.save(letter.id, body="one")
    journal.people.bump(ana.id)
    journal.messages.save(letter.id, body="one two")
    journal.history.undo()
    assert journal.messages.get(letter.id).body == "one"


def test_typing_in_another_message_is_another_step(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova")
    first, second = draft(journal, ana, body=""), draft(journal, ana, body="")
    journal.messages.save(first.id, body="one")
    journal.messages.save(second.id, body="two")
    journal.history.undo()
    assert (journal.messages.get(first.id).body, journal.messages.get(second.id).body) == ("one", "")


def test_typing_after_undo_does_not_continue_what_was_taken_back(journal: Journal) -> None:
    letter = draft(journal, journal.people.add("Ana Berkova"), body="")
    journal.messages.save(letter.id, body="one")
    journal.history.undo()
    journal.messages.save(letter.id, body="another")
    assert journal.history.next_redo() is None
    journal.history.undo()
    assert journal.messages.get(letter.id).body == ""


def test_new_work_ends_the_redo_chain(journal: Journal) -> None:
    journal.people.add("Ana Berkova")
    journal.people.add("Ben Okafor")
    journal.history.undo()
    journal.history.undo()
    journal.people.add("Cara Lind")
    with pytest.raises(NotFoundError):
        journal.history.redo()
    assert [p.name for p in journal.people.page(0, 9)] == ["Cara Lind"]


def test_a_verb_that_changes_nothing_is_no_step_and_leaves_redo_alone(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova", role="Editor")
    journal.people.add("Ben Okafor")
    journal.history.undo()
    journal.people.edit(ana.id, role="Editor")
    assert journal.history.next_redo() == "Added Ben Okafor"


def test_a_refused_verb_is_no_step(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova")
    with pytest.raises(UsageError):
        journal.people.edit(ana.id, name="  ")
    assert operations(journal.path) == [("Added Ana Berkova", 0)]


FOREIGN_CHANGES = {
    "a careful program that raises the version": "UPDATE person SET role = 'Chief', version = version + 1",
    "a careless program that does not": "UPDATE person SET role = 'Chief'",
    "a deletion": "DELETE FROM person",
    "a tombstone": "UPDATE person SET deleted_at = '2026-11-22T10:00:00.000Z'",
}


@pytest.mark.parametrize("statement", FOREIGN_CHANGES.values(), ids=FOREIGN_CHANGES.keys())
@pytest.mark.parametrize("verb", ["undo", "redo"])
def test_what_another_program_changed_is_not_overwritten(journal: Journal, statement: str, verb: str) -> None:
    ana = journal.people.add("Ana Berkova")
    journal.people.edit(ana.id, place="Porto")
    if verb == "redo":
        journal.history.undo()
    with foreign(journal.path) as conn:
        conn.execute(statement)
    before = dump(journal.path)
    with pytest.raises(ConflictError, match="changed outside mentortui"):
        getattr(journal.history, verb)()
    assert dump(journal.path) == before


def test_a_change_elsewhere_in_the_file_does_not_stand_in_the_way(journal: Journal) -> None:
    ben = journal.people.add("Ben Okafor")
    journal.people.add("Ana Berkova")
    with foreign(journal.path) as conn:
        conn.execute("UPDATE person SET role = 'Chief' WHERE id = ?", [ben.id])
    assert journal.history.undo() == "Added Ana Berkova"


def test_undo_refuses_while_a_foreign_child_would_lose_its_parent(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova")
    with foreign(journal.path) as conn:
        conn.execute("PRAGMA foreign_keys = ON")
        conn.execute(
            "INSERT INTO entry (id, created_at, updated_at, person_id, kind, happened_at) VALUES ('x', 'now', 'now', ?, 'note', 'now')", [ana.id]
        )
    before = dump(journal.path)
    with pytest.raises(ConflictError, match="Added Ana Berkova"):
        journal.history.undo()
    assert dump(journal.path) == before
    assert journal.people.get(ana.id) == ana


def test_deleting_and_undoing_keeps_the_children(journal: Journal) -> None:
    made = world(journal)
    journal.timeline.log(made.ana.id, "talked", kind="call")
    before = dump(journal.path)
    journal.people.delete(made.ana.id)
    journal.history.undo()
    assert dump(journal.path) == before
    assert journal.people.card(made.ana.id).next_meeting == made.meeting
    assert [moment.text for moment in journal.people.history(made.ana.id)] == ["talked"]


def test_parents_and_children_of_one_step_come_back_in_any_order(journal: Journal) -> None:
    empty = dump(journal.path)
    journal.people.add("Ana Berkova", note="met at the conference")
    full = dump(journal.path)
    journal.history.undo()
    assert dump(journal.path) == empty
    journal.history.redo()
    assert dump(journal.path) == full


def test_an_import_is_one_step(journal: Journal) -> None:
    journal.people.add("Ana Berkova")
    before = dump(journal.path)
    bring_in(journal, connections(connection(n) for n in range(500)))
    after = dump(journal.path)
    assert len(operations(journal.path)) == 2
    assert journal.history.undo() == "Imported 500 people from Connections.csv"
    assert dump(journal.path) == before
    journal.history.redo()
    assert dump(journal.path) == after


def test_several_imports_and_edits_between_them_unwind(journal: Journal, clock: Clock) -> None:
    bring_in(journal, connections(connection(n) for n in range(20)))
    first = dump(journal.path)
    clock.advance(days=1)
    bring_in(journal, connections(connection(n, role="Lead") for n in range(10, 30)))
    journal.people.edit(journal.people.page(0, 1)[0].id, place="Porto")
    journal.history.undo()
    journal.history.undo()
    assert dump(journal.path) == first


def test_the_oldest_steps_are_forgotten(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "KEPT", 50)
    ana = journal.people.add("Ana Berkova")
    for number in range(104):
        journal.people.edit(ana.id, role=f"Role {number}")
    with foreign(journal.path) as conn:
        assert conn.execute("SELECT min(op) FROM change").fetchone() == conn.execute("SELECT min(seq) FROM operation").fetchone()
    assert len(journal.history.list(1000)) == 55
    while journal.history.next_undo():
        journal.history.undo()
    assert journal.people.get(ana.id).role.startswith("Role ")


def test_undo_works_for_another_window_and_after_a_restart(journal: Journal, clock: Clock) -> None:
    window = journal_at(journal.path, clock)
    journal.people.add("Ana Berkova")
    window.people.add("Ben Okafor")
    assert journal.history.undo() == "Added Ben Okafor"
    assert window.history.undo() == "Added Ana Berkova"
    assert journal_at(journal.path, clock).history.redo() == "Added Ana Berkova"


def test_undo_of_the_profile_brings_back_the_zone(journal: Journal) -> None:
    journal.profile.set(tz="Asia/Tokyo")
    assert journal.zone == "Asia/Tokyo"
    journal.history.undo()
    assert journal.zone == "Europe/Lisbon"
    journal.history.redo()
    assert journal.zone == "Asia/Tokyo"


@pytest.mark.parametrize("text", ["", "é “quotes” 'single' \\ / \t\n", "\U0001f9d1\u200d\U0001f52c", '{"a": [1, null]}', "null", "12", "%"])
def test_texts_come_back_exactly(journal: Journal, text: str) -> None:
    ana = journal.people.add("Ana Berkova", notes=text)
    before = dump(journal.path)
    journal.people.edit(ana.id, notes="something else")
    journal.history.undo()
    assert dump(journal.path) == before


def test_numbers_dates_and_lists_come_back_exactly(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova", cadence_days=14, connected_on=date(2019, 2, 28), confidential=1)
    journal.people.set_asset(ana.id, "network", "part", serves=("talent", "growth"))
    before = dump(journal.path)
    journal.people.edit(ana.id, cadence_days=None, connected_on=None, confidential=0)
    journal.people.set_asset(ana.id, "network", "no", serves=("world",))
    journal.history.undo()
    journal.history.undo()
    assert dump(journal.path) == before
    assert journal.people.get(ana.id).cadence_days == 14


def test_the_file_itself_holds_no_triggers(journal: Journal, dump: Callable[[Path], object]) -> None:
    world(journal)
    with foreign(journal.path) as conn:
        assert conn.execute("SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view')").fetchall() == []
