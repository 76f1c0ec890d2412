"""Files and archives from before advice could go on to several: what went on is still there, and goes back and forth (METHOD H1)."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from mentortui.domain.errors import ContentError
from mentortui.journal import Journal
from mentortui.store import history
from mentortui.store.writing import prepare, transaction
from tests.builders import Clock, dump, foreign, journal_at

OLD = Path(__file__).parents[1] / "schemas" / "schema-4.sql"
"""Ana's advice went on to Ben, then it was adopted; a story, a task and three people came after."""
TOLD = "2026-11-22T09:14:00.000Z"
STEPS_SINCE = ("Imported 3 people from Connections.csv", "Set Ben Okafor a stretch task", "Kept a story: A launch nobody came to", "Adopted a piece of advice", "Passed advice on to Ben Okafor")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file as it was left by the version before."""
    path = tmp_path / "mentor.db"
    with closing(sqlite3.connect(path)) as conn:
        conn.executescript(OLD.read_text(encoding="utf-8"))
        # Told on one day, decided half a year later.
        conn.execute("UPDATE change SET mark = 0 WHERE tbl = 'advice' AND op = 10")
        conn.execute("UPDATE advice SET updated_at = '2027-06-05T08:00:00.000Z'")
        conn.commit()
    path.chmod(0o600)
    return path


def undone(path: Path, steps: int) -> None:
    """So many steps taken back by the version before."""
    with transaction(path) as conn:
        for _ in range(steps):
            history.undo(conn)


def opened(path: Path, clock: Clock) -> Journal:
    prepare(path, clock(), create_missing=False)
    return journal_at(path, clock)


def went(journal: Journal) -> list[tuple[str, str, str]]:
    return [(one.from_name, one.to_name, one.advice.text) for one in journal.advice.passed_on()]


CHAIN = [("Ana Berkova", "Ben Okafor", "Write one page a week")]


def test_what_went_on_is_a_row_and_can_go_on_to_others(old: Path, clock: Clock) -> None:
    journal = opened(old, clock)
    assert went(journal) == CHAIN
    with foreign(old) as conn:
        assert conn.execute("SELECT count(*) FROM advice WHERE passed_to IS NOT NULL").fetchone() == (0,)
    advice = journal.advice.list()[0].advice
    cleo = journal.people.find("Cleo")
    clock.advance(minutes=1)
    journal.advice.pass_on(advice.id, cleo.id)
    assert [to for _, to, _ in went(journal)] == ["Ben Okafor", "Cleo Marsh"]
    assert all(check.ok is not False for check in journal.upkeep.checks())


def test_the_steps_of_before_go_back_and_forth(old: Path, clock: Clock) -> None:
    journal = opened(old, clock)
    full = dump(old)
    for label in STEPS_SINCE[:-1]:
        assert journal.history.undo() == label
        assert went(journal) == CHAIN
    assert journal.history.undo() == STEPS_SINCE[-1]
    assert went(journal) == []
    assert dump(old)["passing"] == dump(old)["value"] == []
    for _ in STEPS_SINCE:
        journal.history.redo()
    assert dump(old) == full


@pytest.mark.parametrize("steps", [4, 5, 6, 9], ids=["adopted", "passed on", "told", "more"])
def test_steps_taken_back_before_can_be_put_again(old: Path, clock: Clock, tmp_path: Path, steps: int) -> None:
    (whole := tmp_path / "whole.db").write_bytes(old.read_bytes())
    full = dump(opened(whole, clock).path)
    undone(old, steps)
    journal = opened(old, clock)
    assert went(journal) == (CHAIN if steps < 5 else [])
    for _ in range(steps):
        journal.history.redo()
    assert went(journal) == CHAIN
    assert dump(old) == full
    for _ in range(steps):
        journal.history.undo()
    assert went(journal) == (CHAIN if steps < 5 else [])


def test_it_went_on_when_that_was_noted(old: Path, clock: Clock) -> None:
    given = dump(old)["value"][0][0]
    opened(old, clock)
    with foreign(old) as conn:
        assert conn.execute("SELECT passed_at, created_at, value_id FROM passing").fetchall() == [(TOLD, TOLD, given)]


def test_a_change_from_outside_is_still_noticed(old: Path, clock: Clock) -> None:
    journal = opened(old, clock)
    for _ in STEPS_SINCE[:-2]:
        journal.history.undo()
    with foreign(old) as conn:
        conn.execute("UPDATE advice SET version = version + 1")
    with pytest.raises(Exception, match="changed outside mentortui"):
        journal.history.undo()


def test_where_the_history_is_forgotten_it_is_there_all_the_same(old: Path, clock: Clock) -> None:
    with transaction(old) as conn:
        history.forget(conn)
    assert went(opened(old, clock)) == CHAIN


def test_an_archive_of_before_brings_it_and_agrees_with_the_file_it_is_of(old: Path, clock: Clock, tmp_path: Path) -> None:
    with closing(sqlite3.connect(old)) as conn:
        conn.row_factory = sqlite3.Row
        names = [row[0] for row in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        kept = [name for name in dump(old) if name in names]
        tables = {name: [dict(row) for row in conn.execute(f"SELECT * FROM {name} ORDER BY id")] for name in kept}
    data = json.dumps({"format": "mentortui-archive", "schema": 1, "exported_at": "2026-11-22T09:14:00.000Z", "tables": tables}).encode()
    assert tables["advice"][0]["passed_to"]
    empty = journal_at(tmp_path / "other" / "mentor.db", clock)
    told = empty.archive.bring_back(data, "before.json")
    assert (told.differing, went(empty)) == ((), CHAIN)
    empty.history.undo()
    assert went(empty) == []
    same = opened(old, clock)
    before = dump(old)
    told = same.archive.bring_back(data, "before.json")
    assert (told.added, told.differing) == (0, ())
    assert dump(old) == before
    empty.history.redo()
    assert dump(empty.path) == before


def test_an_archive_that_says_it_both_ways_brings_it_once(old: Path, clock: Clock, tmp_path: Path) -> None:
    journal = opened(old, clock)
    tables = json.loads(journal.transfer.export("json"))["tables"]
    tables["advice"][0]["passed_to"] = tables["passing"][0]["person_id"]
    data = json.dumps({"format": "mentortui-archive", "schema": 1, "exported_at": "2026-11-22T09:14:00.000Z", "tables": tables}).encode()
    assert journal.archive.preview(data, "both.json").added == 0
    empty = journal_at(tmp_path / "other" / "mentor.db", clock)
    empty.archive.bring_back(data, "both.json")
    assert went(empty) == CHAIN
    tables["advice"][0]["passed_to"] = "nobody"
    with pytest.raises(ContentError, match="Row 1 of the table “advice” belongs to a person that is neither"):
        journal.archive.preview(json.dumps({"format": "mentortui-archive", "schema": 1, "tables": tables}).encode(), "nobody.json")


def test_stories_and_tasks_of_before_are_found(old: Path, clock: Clock) -> None:
    journal = opened(old, clock)
    assert [(hit.kind, hit.title) for hit in journal.find.anywhere("review")] == [("tasks", "Ben Okafor")]
    assert [hit.text for hit in journal.find.anywhere("pricing")] == ["A launch nobody came to: We had asked no customer. #pricing"]
