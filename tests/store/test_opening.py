"""What is not ours, or not whole, is refused in one sentence, and not a byte of it changes."""

from __future__ import annotations

import hashlib
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
import sqlite_utils  # noqa: F401  (loaded before a test gives up its rights)

from mentortui.domain.errors import FileError, MentorError
from mentortui.journal import Journal
from mentortui.store import connection, lock
from mentortui.store.connection import FileState, examine, explain, wal_is_safe
from mentortui.store.migrations import APPLICATION_ID, SCHEMA
from mentortui.store.writing import create, prepare
from tests.builders import START, Clock, foreign, journal_at


def sha(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _newer(path: Path) -> None:
    with foreign(path) as conn:
        conn.execute(f"PRAGMA user_version = {SCHEMA + 1}")


def _foreign(path: Path) -> None:
    with foreign(path) as conn:
        conn.execute("PRAGMA application_id = 252006675")


def _overwrite(at: int, data: bytes) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        whole = bytearray(path.read_bytes())
        whole[at : at + len(data)] = data
        path.write_bytes(whole)

    return change


SPOILED: dict[str, tuple[Callable[[Path], None], str]] = {
    "a newer schema": (_newer, "newer mentortui"),
    "another program": (_foreign, "another program"),
    "no application": (_overwrite(68, b"\0\0\0\0"), "another program"),
    "a damaged head": (_overwrite(0, b"not SQLite"), "damaged"),
    "a text": (lambda path: path.write_text("hello\n") and None, "damaged"),
    "cut off in the head": (lambda path: path.write_bytes(path.read_bytes()[:60]) and None, "damaged"),
}


@pytest.mark.parametrize(("spoil", "words"), SPOILED.values(), ids=SPOILED.keys())
def test_what_is_not_ours_is_refused_untouched(journal: Journal, clock: Clock, spoil: Callable[[Path], None], words: str) -> None:
    journal.people.add("Ana Berkova")
    spoil(journal.path)
    before = sha(journal.path)
    with pytest.raises(FileError, match=words) as caught:
        prepare(journal.path, clock(), create_missing=True)
    assert str(caught.value).count("\n") == 0
    assert sha(journal.path) == before
    assert sorted(p.name for p in journal.path.parent.iterdir()) == ["mentor.db", "mentor.db.write.lock"]
    assert journal.upkeep.checks()[-1].ok is False


def test_damage_behind_a_good_head_is_said_when_it_is_met(journal: Journal) -> None:
    journal.people.add("Ana Berkova")
    _overwrite(100, os.urandom(4000))(journal.path)
    before = sha(journal.path)
    for verb in (lambda: journal.people.page(0, 5), lambda: journal.people.add("Ben Okafor"), lambda: journal.upkeep.backup()):
        with pytest.raises(FileError, match="damaged"):
            verb()
    assert sha(journal.path) == before
    assert [check.ok for check in journal.upkeep.checks() if check.name == "integrity"] == [False]


def test_a_folder_is_refused(tmp_path: Path, clock: Clock) -> None:
    with pytest.raises(FileError, match="folder"):
        prepare(tmp_path, clock(), create_missing=True)


def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path, clock: Clock) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FileError, match="not a plain file"):
        prepare(tmp_path / "pipe", clock(), create_missing=True)


def test_a_file_below_a_file_is_refused(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(FileError):
        prepare(tmp_path / "file" / "mentor.db", clock(), create_missing=True)


@pytest.mark.parametrize("suffix", ["-journal", "-wal"])
@pytest.mark.parametrize("empty", [False, True], ids=["missing", "empty"])
def test_a_journal_without_its_file_is_never_thrown_away(tmp_path: Path, clock: Clock, suffix: str, empty: bool) -> None:
    path = tmp_path / "mentor.db"
    if empty:
        path.touch()
    orphan = tmp_path / f"mentor.db{suffix}"
    orphan.write_bytes(b"the only copy")
    with pytest.raises(FileError, match="still there"):
        prepare(path, clock(), create_missing=True)
    assert orphan.read_bytes() == b"the only copy"
    assert path.exists() is empty


def test_an_empty_or_missing_file_is_filled_unless_backups_show_that_it_was_more(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "mentor.db"
    path.touch()
    assert examine(path) is FileState.MISSING
    prepare(path, clock(), create_missing=True)
    journal_at(path, clock).upkeep.backup()
    path.write_bytes(b"")
    with pytest.raises(FileError, match="is empty but has backups"):
        prepare(path, clock(), create_missing=True)
    assert path.read_bytes() == b""
    path.unlink()
    with pytest.raises(FileError, match="is gone but has backups"):
        prepare(path, clock(), create_missing=True)
    assert not path.exists()


def test_a_missing_file_is_not_made_by_reading(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "none" / "mentor.db"
    assert not prepare(path, clock(), create_missing=False)
    assert not path.parent.exists()
    with pytest.raises(MentorError), connection.reading(path):
        pass
    assert not path.exists()


def test_a_link_to_the_file_is_followed(tmp_path: Path, clock: Clock) -> None:
    link = tmp_path / "link.db"
    link.symlink_to(tmp_path / "real" / "mentor.db")
    prepare(link, clock(), create_missing=True)
    assert link.is_symlink()
    journal_at(link, clock).people.add("Ana Berkova")
    assert journal_at(tmp_path / "real" / "mentor.db", clock).people.count() == 1


@pytest.mark.parametrize("name", ["a b.db", "wer?x=1&mode=memory#y.db", "100%.db", "ñ\u0301.db", "[x].db", "a'b\".db"])
def test_any_name_is_a_name(tmp_path: Path, clock: Clock, name: str) -> None:
    journal = journal_at(tmp_path / name, clock)
    journal.people.add("Ana Berkova")
    assert journal.people.count() == 1
    first, clock.moment = journal.upkeep.backup(), START.replace(hour=10)
    assert journal.upkeep.backup() != first
    assert (tmp_path / name).exists()


def test_text_that_is_not_utf8_is_shown_with_signs(journal: Journal) -> None:
    journal.people.add("Ana Berkova")
    journal.people.add("Ben Okafor")
    with foreign(journal.path) as conn:
        conn.execute("UPDATE person SET name = CAST(x'41ff42' AS TEXT) WHERE name = 'Ana Berkova'")
    assert [p.name for p in journal.people.page(0, 5)] == ["A\ufffdB", "Ben Okafor"]


@pytest.mark.parametrize(("column", "value"), [("stage", "friend"), ("created_at", "yesterday"), ("connected_on", "2026-13-45")])
def test_a_value_that_means_nothing_is_named(journal: Journal, column: str, value: str) -> None:
    ana = journal.people.add("Ana Berkova")
    with foreign(journal.path) as conn:
        conn.execute(f"UPDATE person SET {column} = ?", [value])
    with pytest.raises(FileError, match=column) as caught:
        journal.people.get(ana.id)
    assert value in str(caught.value)


@pytest.mark.parametrize("zone", ["Mars/Olympus", "../../etc/passwd", "", "Europe"])
def test_a_zone_this_machine_does_not_know_is_not_used(journal: Journal, zone: str) -> None:
    with foreign(journal.path) as conn:
        conn.execute("UPDATE profile SET tz = ?", [zone])
    assert journal.zone == "Europe/Lisbon"
    assert journal.today.items() is not None


# Locks

HOLD = """
import sqlite3, sys
conn = sqlite3.connect(sys.argv[1], isolation_level=None)
conn.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def locked(journal: Journal) -> Iterator[Journal]:
    """A journal whose file another program holds until the test is over."""
    journal.people.add("Ana Berkova")
    process = subprocess.Popen([sys.executable, "-c", HOLD, str(journal.path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline() == "held\n"
    yield journal
    process.communicate("\n", timeout=10)


@pytest.mark.parametrize(
    "verb",
    [
        pytest.param(lambda j: j.people.add("Ben Okafor"), id="write"),
        pytest.param(lambda j: j.people.page(0, 5), id="read"),
        pytest.param(lambda j: j.history.undo(), id="undo"),
        pytest.param(lambda j: j.upkeep.backup(), id="backup"),
    ],
)
def test_a_file_another_program_holds_is_said_after_a_while(
    locked: Journal, monkeypatch: pytest.MonkeyPatch, verb: Callable[[Journal], object]
) -> None:
    monkeypatch.setattr(connection, "BUSY_MS", 300)
    began = time.monotonic()
    with pytest.raises(FileError, match="Another program"):
        verb(locked)
    assert 0.2 < time.monotonic() - began < 5


def test_restoring_over_a_held_file_gives_up_and_changes_nothing(locked: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "BUSY_MS", 300)
    source = tmp_path / "good.db"
    create(source, START)
    before = sha(locked.path)
    with pytest.raises(FileError, match="Another program"):
        locked.upkeep.restore(source)
    assert sha(locked.path) == before


def test_the_limits_of_waiting_are_as_promised() -> None:
    assert connection.BUSY_MS / 1000 + lock.WAIT_S <= 15


def test_waiting_in_line_has_an_end(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "WAIT_S", 0.2)
    before = sha(journal.path)
    with lock.in_line(journal.path), pytest.raises(FileError, match="Another mentortui"):
        journal.people.add("Ana Berkova")
    assert sha(journal.path) == before
    journal.people.add("Ana Berkova")


def test_a_writer_that_waits_gets_its_turn(journal: Journal) -> None:
    held = subprocess.Popen([sys.executable, "-c", HOLD, str(journal.path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert held.stdout
    assert held.stdout.readline() == "held\n"
    waiting = subprocess.Popen([sys.executable, "-c", ADD, str(journal.path)], stdout=subprocess.PIPE, text=True)
    assert waiting.stdout
    assert waiting.stdout.readline() == "trying\n"
    held.communicate("\n", timeout=10)
    assert waiting.communicate(timeout=30)[0] == "added\n"
    assert journal.people.count() == 1


ADD = """
import sys
from pathlib import Path
from tests.builders import Clock, journal_at
print("trying", flush=True)
journal_at(Path(sys.argv[1]), Clock()).people.add("Ana Berkova")
print("added", flush=True)
"""


# Without the right to write


def as_nobody(act: Callable[[], object]) -> str:
    """What an act says when done by somebody who owns nothing here: the name of its error and its words, or "done"."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            if os.getuid() == 0:
                os.setgroups([])
                os.setgid(65534)
                os.setuid(65534)
            try:
                act()
                said = "done"
            except Exception as error:
                said = f"{type(error).__name__}: {error}"
            os.write(writer, said.encode()[:4000])
        finally:
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as answer:
        said = answer.read().decode()
    os.waitpid(child, 0)
    return said


@pytest.fixture
def shared(clock: Clock) -> Iterator[Journal]:
    """A journal in a folder that everybody may enter, in a file that nobody else may write."""
    with tempfile.TemporaryDirectory() as folder:
        journal = journal_at(Path(folder) / "mentor.db", clock)
        journal.people.add("Ana Berkova")
        journal.zone  # noqa: B018
        os.chmod(folder, 0o555)
        os.chmod(journal.path, 0o444)
        yield journal
        os.chmod(folder, 0o755)


def test_a_read_only_file_is_read(shared: Journal) -> None:
    before = sha(shared.path)
    assert as_nobody(lambda: shared.people.page(0, 5)) == "done"
    assert as_nobody(lambda: shared.today.items()) == "done"
    assert sha(shared.path) == before


@pytest.mark.parametrize(
    ("act", "open_folder", "expected"),
    [
        pytest.param(lambda j: j.people.add("Ben Okafor"), False, "FileError: .* cannot be written", id="add, folder closed"),
        pytest.param(lambda j: j.people.add("Ben Okafor"), True, "FileError: .* read-only", id="add, folder open"),
        pytest.param(lambda j: j.history.undo(), False, "FileError: .* cannot be written", id="undo, folder closed"),
        pytest.param(lambda j: j.history.undo(), True, "FileError: .* read-only", id="undo, folder open"),
        pytest.param(lambda j: j.upkeep.backup(), False, "FileError: The folder .* cannot be made", id="backup, folder closed"),
        pytest.param(lambda j: j.upkeep.backup(), True, "done", id="backup, folder open"),
    ],
)
def test_a_read_only_file_is_not_written_and_says_so(
    shared: Journal, act: Callable[[Journal], object], open_folder: bool, expected: str
) -> None:
    if open_folder:
        os.chmod(shared.path.parent, 0o777)
        os.chmod(shared.path.parent / "mentor.db.write.lock", 0o666)
    before = sha(shared.path)
    assert re.match(expected, as_nobody(lambda: act(shared)))
    assert sha(shared.path) == before


def test_a_file_that_may_not_be_read_says_so(shared: Journal) -> None:
    os.chmod(shared.path, 0o000)
    said = as_nobody(lambda: examine(shared.path))
    assert said.startswith("FileError: ")
    assert "cannot be read" in said


def test_a_folder_that_may_not_be_written_says_so(shared: Journal) -> None:
    said = as_nobody(lambda: prepare(shared.path.with_name("other.db"), START, create_missing=True))
    assert said.startswith("FileError: ")
    assert "cannot be" in said


# Words


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("database is locked", "Another program"),
        ("attempt to write a readonly database", "read-only"),
        ("unable to open database file", "read-only"),
        ("database or disk is full", "disk"),
        ("disk I/O error", "disk"),
        ("database disk image is malformed", "damaged"),
        ("file is not a database", "damaged"),
        ("CHECK constraint failed: length(name) <= 500", "longer"),
        ("FOREIGN KEY constraint failed", "not there any more"),
        ("NOT NULL constraint failed: person.email", "person.email"),
        ("no such table: person", "does not have the tables"),
        ("something new", "something new"),
    ],
)
def test_every_complaint_of_sqlite_is_one_sentence_for_a_person(tmp_path: Path, words: str, expected: str) -> None:
    path = tmp_path / "mentor.db"
    path.touch()
    said = explain(sqlite3.OperationalError(words), path)
    assert expected in str(said)
    assert "\n" not in str(said)


@pytest.mark.parametrize("words", ["database is locked", "disk I/O error", "database disk image is malformed", "no such table: x", "new"])
def test_who_only_reads_is_not_told_that_nothing_was_changed(tmp_path: Path, words: str) -> None:
    """A reply is read after its write was saved: the claim would be untrue, and who tries again would have it twice."""
    error = sqlite3.OperationalError(words)
    assert "changed" in str(explain(error, tmp_path))
    assert "changed" not in str(explain(error, tmp_path, reading=True))


def test_a_file_that_is_gone_is_not_called_read_only(tmp_path: Path) -> None:
    said = explain(sqlite3.OperationalError("unable to open database file"), tmp_path / "mentor.db")
    assert "is not there any more" in str(said)


@pytest.mark.parametrize(
    ("version", "safe"),
    [((3, 40, 1), False), ((3, 44, 5), False), ((3, 44, 6), True), ((3, 45, 0), False), ((3, 50, 6), False), ((3, 50, 7), True),
     ((3, 51, 0), False), ((3, 51, 2), False), ((3, 51, 3), True), ((3, 53, 0), True)],
)  # fmt: skip
def test_write_ahead_logging_only_where_it_is_safe(version: tuple[int, int, int], safe: bool) -> None:
    assert wal_is_safe(version) is safe


def test_the_pragmas_are_set(journal: Journal) -> None:
    with closing(connection.connect(journal.path, write=True)) as conn:
        found = {name: conn.execute(f"PRAGMA {name}").fetchone()[0] for name in
                 ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "cell_size_check", "secure_delete", "application_id")}
    assert found == {"journal_mode": "delete", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0, "cell_size_check": 1,
                     "secure_delete": 1, "application_id": APPLICATION_ID}


def test_a_reading_connection_cannot_write(journal: Journal) -> None:
    with pytest.raises(MentorError, match="read-only"), connection.reading(journal.path) as conn:
        conn.execute("DELETE FROM profile")


def test_a_new_file_gets_its_name_only_when_it_is_whole_on_the_disk(tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    path, done = tmp_path / "mentor.db", list[str]()
    sync, replace = os.fsync, Path.replace

    def synced(handle: int) -> None:
        done.append("folder synced" if path.exists() else "synced")
        sync(handle)

    def named(made: Path, target: Path) -> Path:
        done.append("named")
        return replace(made, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", named)
    create(path, clock())
    assert done == ["synced", "named", "folder synced"]
    with closing(sqlite3.connect(path)) as conn:
        assert conn.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert conn.execute("PRAGMA integrity_check").fetchone() == ("ok",)
