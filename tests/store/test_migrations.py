"""Every schema that was ever released opens, comes up to date behind a backup, and keeps its rows."""

from __future__ import annotations

import hashlib
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from mentortui.domain.errors import FileError
from mentortui.journal import Journal
from mentortui.store import writing
from mentortui.store.backup import folder, newest
from mentortui.store.connection import FileState, examine
from mentortui.store.migrations import SCHEMA, TABLES, build, migrations
from mentortui.store.writing import create, migrate, prepare
from tests.builders import START, Clock, dump, journal_at
from tests.schemas.make import NAMES, bare

SCHEMAS = Path(__file__).parents[1] / "schemas"
OLD = sorted(SCHEMAS.glob("schema-*.sql"))


def opened(tmp_path: Path, script: Path) -> Path:
    path = tmp_path / "mentor.db"
    with closing(sqlite3.connect(path)) as conn:
        conn.executescript(script.read_text(encoding="utf-8"))
    path.chmod(0o600)
    return path


def sha(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_there_is_a_file_for_every_schema_but_the_newest() -> None:
    assert [int(re.sub(r"\D", "", path.stem)) for path in OLD] == list(range(1, SCHEMA))
    assert len(NAMES) == SCHEMA


def holds(after: dict[str, list[tuple[object, ...]]], before: dict[str, list[tuple[object, ...]]]) -> bool:
    """Whether every row is as it was; newer tables are empty and newer columns come last. Whom advice went on to has moved into rows."""
    went = [(row[0], row[-1]) for row in before["advice"] if row[-1]]
    kept = before | {"advice": [(*row[:-1], None) for row in before["advice"]]}
    if "passing" not in before:
        kept["passing"] = []
        after = after | {"passing": [row for row in after["passing"] if (row[6], row[5]) not in went]}
    return all(not after[table] for table in after.keys() - kept.keys()) and all(
        [new[: len(old)] for new, old in zip(after[table], rows, strict=True)] == rows for table, rows in kept.items()
    )


@pytest.mark.parametrize("script", OLD, ids=lambda path: path.stem)
def test_doctor_finds_no_fault_in_a_sound_older_file(tmp_path: Path, script: Path, clock: Clock) -> None:
    path = opened(tmp_path, script)
    before = sha(path)
    looked_at = {line.name: line for line in journal_at(path, clock).upkeep.checks()}
    assert [line for line in looked_at.values() if line.ok is False] == []
    assert looked_at["search index"].ok is None
    assert sha(path) == before


@pytest.mark.parametrize("script", OLD, ids=lambda path: path.stem)
def test_an_older_file_comes_up_to_date(tmp_path: Path, script: Path, clock: Clock) -> None:
    path = opened(tmp_path, script)
    before, was = dump(path), sha(path)
    assert examine(path) is FileState.OLDER
    assert prepare(path, clock(), create_missing=False)
    assert examine(path) is FileState.CURRENT
    assert holds(dump(path), before)
    journal = journal_at(path, clock)
    assert [p.name for p in journal.people.search("choir")] == ["Ben Okafor"]
    assert {hit.kind for hit in journal.find.anywhere("zurich")} == {"notes"}
    assert [p.name for p in journal.people.search("ana")] == ["Ana Berkova"]
    assert all(check.ok is not False for check in journal.upkeep.checks())
    kept = newest(path)
    assert kept is not None
    assert "before-upgrade" in kept.name
    assert examine(kept) is FileState.OLDER
    assert dump(kept) == before
    assert was != sha(path)


@pytest.mark.parametrize("script", OLD, ids=lambda path: path.stem)
def test_the_history_of_an_older_file_can_still_be_undone(tmp_path: Path, script: Path, clock: Clock) -> None:
    path = opened(tmp_path, script)
    prepare(path, clock(), create_missing=False)
    journal = journal_at(path, clock)
    full = dump(path)
    count = len(journal.history.list())
    assert count >= 5
    for _ in range(count):
        journal.history.undo()
    assert journal.people.count() == 0
    assert journal.find.anywhere("zurich") == []
    for _ in range(count):
        journal.history.redo()
    assert dump(path) == full


def test_a_step_that_was_released_is_not_edited(tmp_path: Path) -> None:
    """What the first steps make today is what they made when `schema-N.sql` was written."""

    def shape(path: Path) -> list[str]:
        with closing(sqlite3.connect(path)) as conn:
            return sorted(row[0] for row in conn.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"))

    for number, released in enumerate(OLD, 1):
        fresh = tmp_path / f"fresh-{number}.db"
        bare(fresh, number)
        (folder_of := tmp_path / released.stem).mkdir()
        assert shape(opened(folder_of, released)) == shape(fresh)


def test_migrating_twice_changes_nothing(tmp_path: Path, clock: Clock) -> None:
    path = opened(tmp_path, OLD[0])
    prepare(path, clock(), create_missing=False)
    before = sha(path)
    migrate(path, clock())
    prepare(path, clock(), create_missing=False)
    assert sha(path) == before
    assert len(list(folder(path).iterdir())) == 1


def test_every_table_of_a_person_is_strict_and_ready_for_synchronising(journal: Journal) -> None:
    with closing(sqlite3.connect(journal.path)) as conn:
        assert conn.execute("PRAGMA user_version").fetchone()[0] == SCHEMA
        strict = {row[1]: row[5] for row in conn.execute("PRAGMA table_list") if row[0] == "main"}
        for table in TABLES:
            columns = {row[1]: (row[2], row[3], row[5]) for row in conn.execute(f"PRAGMA table_info({table})")}
            assert strict[table] == 1
            assert columns["id"] == ("TEXT", 1, 1)
            assert columns.keys() >= {"created_at", "updated_at", "deleted_at", "version"}


def test_a_file_with_rows_that_point_nowhere_stays_as_it_is(tmp_path: Path, clock: Clock) -> None:
    path = opened(tmp_path, OLD[0])
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute("UPDATE entry SET person_id = 'nobody'")
    before = sha(path)
    with pytest.raises(FileError, match="point nowhere"):
        prepare(path, clock(), create_missing=False)
    assert sha(path) == before
    assert examine(path) is FileState.OLDER


def test_a_step_that_fails_leaves_the_old_file(tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    path = opened(tmp_path, OLD[0])
    before = sha(path)
    steps = migrations()

    @steps(name="9999_breaks")
    def _breaks(db: Database) -> None:
        db.conn.execute("CREATE TABLE half (id)")
        db.conn.execute("THIS IS NOT SQL")

    monkeypatch.setattr(writing, "migrations", lambda: steps)
    with pytest.raises(Exception, match="could not be changed"):
        prepare(path, clock(), create_missing=False)
    assert sha(path) == before


UPGRADE = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from mentortui.store.writing import prepare
sys.stdin.readline()
prepare(Path(sys.argv[1]), datetime(2026, 11, 22, 9, 14, tzinfo=UTC), create_missing=True)
"""


def together(path: Path, count: int) -> list[tuple[int, str]]:
    """Start this many programs, let them go at once; exit codes and complaints."""
    running = [
        subprocess.Popen([sys.executable, "-c", UPGRADE, str(path)], stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(count)
    ]
    for process in running:
        assert process.stdin
        process.stdin.write("\n")
        process.stdin.flush()
    return [(process.returncode, err) for process in running for _, err in [process.communicate(timeout=60)]]


def test_two_programs_upgrading_at_once_make_one_true_backup(tmp_path: Path) -> None:
    path = opened(tmp_path, OLD[0])
    before = dump(path)
    assert together(path, 3) == [(0, "")] * 3
    assert examine(path) is FileState.CURRENT
    assert holds(dump(path), before)
    kept = [copy for copy in folder(path).iterdir() if examine(copy) is FileState.OLDER]
    assert kept == list(folder(path).iterdir())
    assert dump(kept[0]) == before


def test_two_programs_creating_at_once_make_one_file(tmp_path: Path) -> None:
    path = tmp_path / "new" / "mentor.db"
    path.parent.mkdir()
    assert together(path, 3) == [(0, "")] * 3
    assert examine(path) is FileState.CURRENT
    assert sorted(p.name for p in path.parent.iterdir()) == ["mentor.db", "mentor.db.write.lock"]


def test_creating_never_replaces_a_file(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "mentor.db"
    journal_at(path, clock).people.add("Ana Berkova")
    create(path, START)
    assert journal_at(path, clock).people.count() == 1


def test_a_new_file_is_what_all_steps_make(tmp_path: Path) -> None:
    made = []
    for name, make in (("steps", lambda conn: migrations().apply(Database(conn, execute_plugins=False))), ("new", lambda conn: build(conn, START))):
        with closing(sqlite3.connect(tmp_path / f"{name}.db", isolation_level=None)) as conn:
            conn.execute("BEGIN")
            make(conn)
            conn.execute("COMMIT")
            made.append((conn.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall(),
                         conn.execute("SELECT id, migration_set, name, length(applied_at) > 18 FROM _sqlite_migrations").fetchall()))
            assert not migrations().pending(Database(conn, execute_plugins=False))
    assert made[0] == made[1]
