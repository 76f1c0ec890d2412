"""What `export json` wrote comes back as it was, and never over what is here."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mentortui.domain.errors import ContentError
from mentortui.journal import Journal
from mentortui.journal.demo import fill
from tests.builders import Clock, draft, dump, journal_at, operations, world

Archive = dict[str, Any]


@pytest.fixture
def lived(journal: Journal, clock: Clock) -> Journal:
    """The demo: a row of every kind, some confidential."""
    fill(journal)
    ana = journal.people.add("Zoltán Vöröš", notes="two\nlines", confidential=1)
    journal.timeline.log(ana.id, "said in confidence")
    journal.people.delete(journal.people.add("Gone Already").id)
    clock.advance(days=1)
    return journal


@pytest.fixture
def empty(tmp_path: Path, clock: Clock) -> Journal:
    """Another file nobody wrote to yet, made later than the first."""
    clock.advance(minutes=5)
    return journal_at(tmp_path / "other" / "mentor.db", clock)


def exported(journal: Journal, *, confidential: bool = True) -> bytes:
    return journal.transfer.export("json", confidential=confidential)


def parsed(data: bytes) -> Archive:
    found: Archive = json.loads(data)
    return found


def packed(archive: Archive) -> bytes:
    return json.dumps(archive).encode()


@pytest.mark.parametrize("confidential", [True, False], ids=["with confidences", "without"])
def test_out_and_in_and_out_again_is_the_same_file(lived: Journal, empty: Journal, confidential: bool) -> None:
    data = exported(lived, confidential=confidential)
    told = empty.archive.bring_back(data, "mentor.json")
    rows = sum(map(len, parsed(data)["tables"].values()))
    assert (told.read, told.added, told.merged, told.unchanged, told.differing, told.warnings) == (rows, rows - 1, 1, 0, (), ())
    assert told.people == len(parsed(data)["tables"]["person"])
    assert exported(empty) == data
    assert b"said in confidence" in data if confidential else b"said in confidence" not in exported(empty)


def test_everything_is_there_after_it_and_found(lived: Journal, empty: Journal) -> None:
    empty.archive.bring_back(exported(lived), "mentor.json")
    assert dump(empty.path) == dump(lived.path)
    assert [check.name for check in empty.upkeep.checks() if check.ok is False] == []
    assert [person.name for person in empty.people.search("zoltan")] == ["Zoltán Vöröš"]
    assert (empty.zone, empty.today.items()) == (lived.zone, lived.today.items())


def test_it_is_one_step_that_goes_and_comes_again(lived: Journal, empty: Journal) -> None:
    before, data = dump(empty.path), exported(lived)
    told = empty.archive.bring_back(data, "mentor.json")
    after = dump(empty.path)
    assert operations(empty.path) == [(f"Brought back {told.read:,} rows from mentor.json", 0)]
    empty.history.undo()
    assert dump(empty.path) == before
    empty.history.redo()
    assert (dump(empty.path), exported(empty)) == (after, data)


def test_looking_first_changes_nothing_and_says_the_same(lived: Journal, empty: Journal) -> None:
    before, data = dump(empty.path), exported(lived)
    told = empty.archive.preview(data, "mentor.json")
    assert dump(empty.path) == before
    assert told == empty.archive.bring_back(data, "mentor.json")


def test_the_same_again_adds_nothing(lived: Journal) -> None:
    before = dump(lived.path)
    steps = operations(lived.path)
    told = lived.archive.bring_back(exported(lived), "mentor.json")
    assert (told.added, told.merged, told.differing, told.unchanged) == (0, 0, (), told.read)
    assert (dump(lived.path), operations(lived.path)) == (before, steps)


def test_only_what_is_missing_is_added_and_own_words_stay(journal: Journal, clock: Clock) -> None:
    made = world(journal)
    data = exported(journal)
    clock.advance(days=1)
    journal.people.edit(made.ana.id, notes="my own words", role="Director")
    journal.profile.set(name="Ines")
    late = journal.people.add("Late Comer")
    journal.history.undo()
    journal.people.delete(made.ben.id)
    told = journal.archive.bring_back(data, "mentor.json")
    assert (told.added, told.merged) == (0, 0)
    assert [(one.table, one.row, one.name, one.fields) for one in told.differing] == [
        ("profile", 1, "Ines", ("name",)), ("person", 1, "Ana Berkova", ("role", "notes")), ("person", 2, "Ben Okafor", ("deleted_at",)),
    ]  # fmt: skip
    assert told.warnings == ("3 rows are here already and say something else; they stay as they are here.",)
    assert journal.people.get(made.ana.id).notes == "my own words"
    assert late.id not in {person.id for person in journal.people.page(0, 9)}


def test_a_file_with_other_people_gets_the_rows_it_has_not(lived: Journal, empty: Journal) -> None:
    empty.profile.set(name="Ines")
    own = empty.people.add("Only Here", notes="stays")
    told = empty.archive.bring_back(exported(lived), "mentor.json")
    assert [one.table for one in told.differing] == ["profile"]
    assert empty.people.get(own.id) == own
    assert empty.profile.get().name == "Ines"
    assert empty.people.count() == lived.people.count() + 1


def test_two_archives_of_one_file_come_together(journal: Journal, empty: Journal) -> None:
    made = world(journal)
    early = exported(journal)
    journal.timeline.log(made.ana.id, "about the harbour", kind="call")
    late = exported(journal)
    empty.archive.bring_back(early, "early.json")
    assert empty.archive.bring_back(late, "late.json").added == 1
    assert exported(empty) == late


def test_an_archive_from_before_a_column_came_is_read_with_its_default(journal: Journal, empty: Journal) -> None:
    world(journal)
    archive = parsed(exported(journal))
    for name in ("introduction", "story", "agreement", "stretch"):
        del archive["tables"][name]
    for person in archive["tables"]["person"]:
        del person["ties"]
    empty.archive.bring_back(packed(archive), "old.json")
    assert dump(empty.path) == dump(journal.path)


def test_what_cannot_be_kept_in_a_text_is_taken_out_and_told(journal: Journal, empty: Journal) -> None:
    made = world(journal)
    archive = parsed(exported(journal))
    archive["tables"]["person"][0]["name"] = "Ana\u202e Ber\nkova\x1b[2J"
    told = empty.archive.bring_back(packed(archive), "mentor.json")
    assert told.warnings == ("Characters that cannot be kept were taken out of 1 value.",)
    assert empty.people.get(made.ana.id).name == "Ana Ber kova[2J"


def edit(table: str, **values: object) -> Callable[[Archive], None]:
    def change(archive: Archive) -> None:
        archive["tables"][table][0] |= values

    return change


def drop(table: str) -> Callable[[Archive], None]:
    def change(archive: Archive) -> None:
        archive["tables"][table].clear()

    return change


def more(table: str, name: str) -> Callable[[Archive], None]:
    def change(archive: Archive) -> None:
        del archive["tables"][table][0][name]

    return change


def twice(archive: Archive) -> None:
    archive["tables"]["person"].append(archive["tables"]["person"][0])


def strange(archive: Archive) -> None:
    archive["tables"]["robot"] = []


def same_id(archive: Archive) -> None:
    archive["tables"]["goal"][0]["id"] = archive["tables"]["person"][0]["id"]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (strange, "The table “robot” of this archive is not known here: a newer mentortui is needed."),
        (edit("person", shoe_size=43), "Row 1 of the table “person” has a “shoe_size”, which is not known here: a newer mentortui is needed."),
        (edit("person", name=7), "Row 1 of the table “person” has a number as its “name”: the file is damaged."),
        (edit("person", name=None), "Row 1 of the table “person” has nothing as its “name”: the file is damaged."),
        (edit("person", version="1"), "Row 1 of the table “person” has text as its “version”: the file is damaged."),
        (edit("person", confidential=True), "Row 1 of the table “person” has true or false as its “confidential”: the file is damaged."),
        (edit("person", version=0), "Row 1 of the table “person” has 0 as its “version”: the file is damaged."),
        (edit("person", stage="zzz"), "Row 1 of the table “person” has “zzz” as its “stage”, which cannot be read: the file is damaged."),
        (edit("person", direction="zzz"), "Row 1 of the table “person” has “zzz” as its “direction”, which cannot be read: the file is damaged."),
        (edit("person", ties="[1]"), "Row 1 of the table “person” has “[1]” as its “ties”, which cannot be read: the file is damaged."),
        (edit("person", id="a b"), "Row 1 of the table “person” has “a b” as its “id”, which cannot be read: the file is damaged."),
        (edit("person", cadence_days=0), "Row 1 of the table “person” has “0” as its “cadence_days”, which does not fit: the file is damaged."),
        (edit("meeting", starts_at="2026-11-22T09:00:00"),
         "Row 1 of the table “meeting” has “2026-11-22T09:00:00” as its “starts_at”, which cannot be read: the file is damaged."),
        (edit("meeting", starts_at="0001-01-01T00:00:00Z"),
         "Row 1 of the table “meeting” has “0001-01-01T00:00:00Z” as its “starts_at”, which cannot be read: the file is damaged."),
        (edit("draft", body="x" * 10_000_000), "Row 1 of the table “draft” has 10,000,000 characters as its “body”, more than fit: the file is damaged."),
        (more("person", "name"), "Row 1 of the table “person” has no “name”: the file is damaged."),
        (twice, "Row 3 of the table “person” has the id of an earlier row: the file is damaged."),
        (same_id, "Row 1 of the table “goal” has the id of a row of “person”: the file is damaged."),
        (drop("person"), "Row 1 of the table “meeting” belongs to a person that is neither in this archive nor here. Export the whole of it again."),
        (drop("goal"), "Row 1 of the table “draft” belongs to a goal that is neither in this archive nor here. Export the whole of it again."),
    ],
)  # fmt: skip
def test_what_this_program_could_not_have_written_is_refused(
    journal: Journal, empty: Journal, change: Callable[[Archive], None], sentence: str
) -> None:
    world(journal)
    archive = parsed(exported(journal))
    change(archive)
    before = dump(empty.path)
    for look in (empty.archive.preview, empty.archive.bring_back):
        with pytest.raises(ContentError) as caught:
            look(packed(archive), "mentor.json")
        assert str(caught.value) == f"mentor.json: {sentence}"
    assert (dump(empty.path), operations(empty.path)) == (before, [])


@pytest.mark.parametrize(
    ("data", "words"),
    [(b"", "Line 1"), (b"{}", "not a mentortui archive"), (b'{"format":"mentortui-archive","schema":9}', "newer mentortui"), (b"\xff", "UTF-8")],
    ids=["empty", "foreign", "newer", "binary"],
)
def test_what_is_no_archive_is_refused_with_its_name(empty: Journal, data: bytes, words: str) -> None:
    with pytest.raises(ContentError, match=rf"^x\.json: .*{words}"):
        empty.archive.bring_back(data, "x.json")


def test_a_cut_off_archive_changes_nothing(lived: Journal, empty: Journal) -> None:
    data, before = exported(lived), dump(empty.path)
    for end in range(1, len(data) - 2, 9973):
        with pytest.raises(ContentError, match=r"mentor\.json: Line \d+"):
            empty.archive.bring_back(data[:end], "mentor.json")
    assert dump(empty.path) == before


def test_an_id_that_is_something_else_here_is_refused(journal: Journal, empty: Journal) -> None:
    made = world(journal)
    archive = parsed(exported(journal))
    one = empty.goals.add("Lead a translation project by June 2027")
    archive["tables"]["person"][1]["id"] = one.id
    assert archive["tables"]["person"][1]["name"] == made.ben.name
    with pytest.raises(ContentError, match=r"Row 2 of the table “person” has the id of a goal that is here"):
        empty.archive.bring_back(packed(archive), "mentor.json")


def test_drafts_and_their_people_in_any_order(journal: Journal, empty: Journal) -> None:
    made = world(journal)
    draft(journal, made.ben, via_id=made.ana.id)
    journal.people.edit(made.ben.id, met_through=made.ana.id)
    archive = parsed(exported(journal))
    archive["tables"] = {name: rows[::-1] for name, rows in reversed(archive["tables"].items())}
    empty.archive.bring_back(packed(archive), "mentor.json")
    assert exported(empty) == exported(journal)
