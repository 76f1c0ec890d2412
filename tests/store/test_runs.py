"""The new rows of an import stand in the history as one run, and come out of it row by row when they are undone."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from mentortui.domain.contact import Contact
from mentortui.domain.errors import ConflictError, MentorError
from mentortui.domain.importing import Preview
from mentortui.journal import Journal
from mentortui.store.bulk import add_people
from tests.builders import bring_in, connection, connections, dump, foreign

ROWS = [connection(n) for n in range(40)]


def changes(path: Path) -> list[tuple[int, str, int, int]]:
    with foreign(path) as conn:
        return conn.execute("SELECT op, tbl, mark < 0, count(*) FROM change GROUP BY op, tbl, mark < 0 ORDER BY op, tbl").fetchall()


def there_and_back(journal: Journal, before: object) -> None:
    after = dump(journal.path)
    for _ in range(2):
        journal.history.undo()
        assert dump(journal.path) == before
        journal.history.redo()
        assert dump(journal.path) == after


def test_an_import_is_one_row_of_the_history_until_it_is_undone(journal: Journal) -> None:
    before = dump(journal.path)
    bring_in(journal, connections(ROWS))
    assert changes(journal.path) == [(1, "person", 1, 1)]
    journal.history.undo()
    assert changes(journal.path) == [(1, "person", 0, 40)]
    journal.history.redo()
    assert len(journal.people.page(0, 100)) == 40
    there_and_back(journal, before)


@pytest.mark.parametrize("count", [1, 2, 40])
def test_runs_of_any_length_go_back_and_forth(journal: Journal, count: int) -> None:
    journal.people.add("Ana Berkova")
    before = dump(journal.path)
    bring_in(journal, connections(ROWS[:count]))
    there_and_back(journal, before)


def test_new_and_merged_people_of_one_import_go_back_together(journal: Journal) -> None:
    bring_in(journal, connections(ROWS[:20]))
    before = dump(journal.path)
    bring_in(journal, connections([connection(n, role="Director") for n in range(40)]))
    assert changes(journal.path)[1:] == [(2, "entry", 0, 20), (2, "person", 0, 20), (2, "person", 1, 1)]
    there_and_back(journal, before)


def test_what_the_same_step_did_to_those_it_brought_goes_back_too(journal: Journal) -> None:
    ben = journal.people.add("Ben Okafor")
    before = dump(journal.path)
    with journal.desk.as_one("Imported and sorted"):
        bring_in(journal, connections(ROWS))
        first, *_, last = journal.people.page(0, 100)
        journal.people.edit(journal.people.find("Given0 Family0").id, role="Chief")
        journal.people.edit(journal.people.find("Given39 Family39").id, place="Porto")
        journal.people.edit(ben.id, place="Lagos")
        journal.people.delete(last.id)
        bring_in(journal, connections([connection(n) for n in range(40, 50)]))
    assert first.id != last.id
    there_and_back(journal, before)


def test_what_a_table_says_beyond_a_contact_goes_back_with_its_people(journal: Journal) -> None:
    before = dump(journal.path)
    bring_in(journal, b"name,place,stage\nAna Berkova,Porto,identified\nBen Okafor,,\nZoe Tan,Lagos,\n", "csv")
    assert [(p.name, p.place, p.stage, p.version) for p in journal.people.page(0, 9)] == [
        ("Ana Berkova", "Porto", "identified", 1), ("Ben Okafor", "", None, 1), ("Zoe Tan", "Lagos", None, 1),
    ]  # fmt: skip
    assert [p.name for p in journal.people.search("porto")] == ["Ana Berkova"]
    there_and_back(journal, before)


def test_edits_after_an_import_go_back_before_it(journal: Journal) -> None:
    before = dump(journal.path)
    bring_in(journal, connections(ROWS))
    imported = dump(journal.path)
    journal.people.edit(journal.people.find("Given3 Family3").id, role="Chief")
    journal.people.delete(journal.people.find("Given4 Family4").id)
    edited = dump(journal.path)
    for steps, state in ((2, imported), (1, before)):
        for _ in range(steps):
            journal.history.undo()
        assert dump(journal.path) == state
    for _ in range(3):
        journal.history.redo()
    assert dump(journal.path) == edited


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("DELETE FROM person WHERE name = 'Given7 Family7'", id="one of them deleted"),
        pytest.param("DELETE FROM person", id="all of them deleted"),
        pytest.param("UPDATE person SET role = 'Chief', version = 2 WHERE name = 'Given7 Family7'", id="one of them changed"),
        pytest.param(
            "INSERT INTO person (id, created_at, updated_at, name) SELECT id || '0', created_at, updated_at, 'Zoe Tan' FROM person LIMIT 1 OFFSET 7",
            id="one added among them",
        ),
    ],
)
def test_what_another_program_did_to_those_who_came_is_not_overwritten(journal: Journal, statement: str) -> None:
    bring_in(journal, connections(ROWS))
    with foreign(journal.path) as conn:
        conn.execute(statement)
    before = dump(journal.path), changes(journal.path)
    with pytest.raises(ConflictError, match="changed outside mentortui"):
        journal.history.undo()
    assert (dump(journal.path), changes(journal.path)) == before


def preview(*contacts: Contact) -> Preview:
    return Preview("linkedin", "Connections.csv", len(contacts), contacts, (), (), 0, (), ())


@pytest.mark.parametrize(
    "contact",
    [
        pytest.param(Contact(""), id="no name"),
        pytest.param(Contact("n" * 501), id="name"),
        pytest.param(Contact("Ana", given="g" * 501), id="given name"),
        pytest.param(Contact("Ana", email="e" * 501), id="email"),
        pytest.param(Contact("Ana", role="r" * 300, org="o" * 501), id="organisation"),
        pytest.param(Contact("Ana", key="k" * 501), id="key"),
        pytest.param(Contact("Ana", notes="n" * 200_001), id="notes"),
    ],
)
def test_a_value_that_is_too_long_is_refused_like_everywhere(journal: Journal, contact: Contact) -> None:
    before = dump(journal.path)
    with pytest.raises(MentorError, match="longer or larger"):
        journal.transfer.apply(preview(Contact("Ben Okafor"), contact))
    assert dump(journal.path) == before


def test_an_import_that_is_refused_leaves_the_rest_of_its_step(journal: Journal) -> None:
    several = [Contact(f"Person {number}") for number in range(200)]
    with journal.desk.as_one("Added and imported"):
        journal.people.add("Ana Berkova")
        with pytest.raises(sqlite3.IntegrityError):
            journal.transfer.apply(preview(*several, Contact("n" * 501)))
        journal.people.add("Ben Okafor")
    assert [person.name for person in journal.people.page(0, 9)] == ["Ana Berkova", "Ben Okafor"]
    assert changes(journal.path) == [(1, "person", 0, 2)]


def test_values_as_long_as_they_may_be_come_in(journal: Journal) -> None:
    long = Contact("n" * 500, given="g" * 500, email="e" * 500, url="u" * 500, org="o" * 500, role="r" * 500, notes="n" * 100_000, key="k" * 500)
    journal.transfer.apply(preview(long, Contact("ß" * 500)))
    assert sorted(len(person.name_key) for person in journal.people.page(0, 9)) == [500, 500]
    assert journal.people.find("n" * 500).org == "o" * 500


def test_after_an_import_the_limits_are_asked_again_in_the_same_step(journal: Journal) -> None:
    def import_and_empty() -> None:
        with journal.desk.writing_rows("Imported") as conn:
            add_people(conn, [Contact("Ana Berkova")], "linkedin", journal.now())
            conn.execute("UPDATE person SET name = ''")

    with pytest.raises(MentorError, match="longer or larger"):
        import_and_empty()
    assert journal.people.count() == 0
