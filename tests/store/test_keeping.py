"""Backups, restore, and who may read the files."""

from __future__ import annotations

import os
import sqlite3
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mentortui.domain.errors import FileError, MentorError, NotFoundError
from mentortui.journal import Journal
from mentortui.store import backup
from mentortui.store.connection import FileState, examine
from mentortui.store.writing import create
from tests.builders import START, Clock, bring_in, connection, connections, draft, dump, foreign, journal_at, world
from tests.schemas.make import bare


def modes(folder: Path) -> dict[str, str]:
    return {str(p.relative_to(folder)): f"{stat.S_IMODE(p.stat().st_mode):o}" for p in sorted(folder.rglob("*"))}


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077], ids=lambda mask: f"{mask:03o}")
def test_everything_is_private_under_any_umask(tmp_path: Path, clock: Clock, umask: int) -> None:
    before = os.umask(umask)
    try:
        journal = journal_at(tmp_path / "a" / "b" / "mentor.db", clock)
        world(journal)
        journal.upkeep.backup()
        journal.upkeep.backup(tmp_path / "a" / "copy.db")
        journal.upkeep.restore(tmp_path / "a" / "copy.db")
        journal.path.with_name("gone.db")
        backup.restore(tmp_path / "a" / "new" / "mentor.db", tmp_path / "a" / "copy.db", clock())
    finally:
        os.umask(before)
    found = modes(tmp_path)
    assert {mode for name, mode in found.items() if (tmp_path / name).is_dir()} == {"700"}
    assert {mode for name, mode in found.items() if (tmp_path / name).is_file()} == {"600"}
    assert len(found) >= 9


def test_a_journal_file_is_as_private_as_the_file(journal: Journal, loose_umask: None) -> None:
    with foreign(journal.path) as conn:
        conn.execute("BEGIN IMMEDIATE")
        conn.execute("UPDATE profile SET name = 'x'")
        assert modes(journal.path.parent)["mentor.db-journal"] == "600"
        conn.execute("ROLLBACK")


def test_doctor_names_a_file_that_others_can_read(journal: Journal) -> None:
    journal.path.chmod(0o644)
    assert [line.ok for line in journal.upkeep.checks() if line.name == "private"] == [False]


def test_a_backup_is_the_file(journal: Journal, tmp_path: Path) -> None:
    world(journal)
    made = journal.upkeep.backup()
    assert made.name == "mentor.20261122T091400Z.backup.db"
    assert dump(made) == dump(journal.path)
    assert examine(made) is FileState.CURRENT


def test_a_backup_never_overwrites(journal: Journal, tmp_path: Path) -> None:
    target = tmp_path / "mine.db"
    target.write_text("mine")
    with pytest.raises(MentorError, match="exists already"):
        journal.upkeep.backup(target)
    assert target.read_text() == "mine"
    with pytest.raises(MentorError, match="exists already"):
        journal.upkeep.backup(journal.path)


def test_two_backups_of_one_second_are_two(journal: Journal) -> None:
    assert len({journal.upkeep.backup() for _ in range(3)}) == 3


def test_a_backup_into_nowhere_is_said(journal: Journal, tmp_path: Path) -> None:
    with pytest.raises(MentorError, match="cannot be written"):
        journal.upkeep.backup(tmp_path / "none" / "copy.db")


def test_a_backup_of_nothing_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="does not exist"):
        backup.backup_to(tmp_path / "none.db", tmp_path / "copy.db")
    assert list(tmp_path.iterdir()) == []


def test_old_backups_are_let_go_and_others_are_kept(journal: Journal, clock: Clock) -> None:
    mine = journal.path.parent / "backups" / "mentor.notes.db"
    special = backup.backup_beside(journal.path, clock(), reason="before-upgrade")
    mine.write_text("mine")
    made = []
    for _ in range(backup.KEPT + 5):
        clock.advance(hours=1)
        made.append(journal.upkeep.backup())
    assert [path for path in made if path.exists()] == made[-backup.KEPT :]
    assert special.exists()
    assert mine.exists()
    assert backup.newest(journal.path) == made[-1]


def test_the_newest_is_found_by_time_not_by_name(journal: Journal, clock: Clock) -> None:
    journal.upkeep.backup()
    clock.advance(days=1)
    last = backup.backup_beside(journal.path, clock(), reason="a-first-in-the-alphabet")
    assert backup.newest(journal.path) == last


def test_another_files_backups_are_not_mine(tmp_path: Path, clock: Clock) -> None:
    other = journal_at(tmp_path / "other.db", clock)
    other.upkeep.backup()
    assert backup.newest(tmp_path / "mentor.db") is None


def test_a_due_backup_is_made_once_a_day_when_something_changed(journal: Journal, clock: Clock) -> None:
    first = journal.upkeep.backup_if_due()
    assert first is not None
    assert journal.upkeep.backup_if_due() is None
    os.utime(first, (0, 0))
    journal.people.add("Ana Berkova")
    clock.advance(hours=23)
    assert journal.upkeep.backup_if_due() is None
    clock.advance(hours=1)
    assert journal.upkeep.backup_if_due() is not None


@pytest.mark.parametrize(("name", "when"), [
    ("mentor.20261122T091400Z.backup.db", datetime(2026, 11, 22, 9, 14, tzinfo=UTC)),
    ("mentor.20261122T091400Z.backup-02.db", datetime(2026, 11, 22, 9, 14, tzinfo=UTC)),
    ("mentor.beforeZ.mine.db", datetime(1970, 1, 2, tzinfo=UTC)),
])
def test_a_backup_is_as_old_as_its_name_says(tmp_path: Path, name: str, when: datetime) -> None:
    (tmp_path / name).touch()
    os.utime(tmp_path / name, (86_400, 86_400))
    assert backup.taken_at(tmp_path / name) == when


def test_restore_brings_back_and_keeps_what_was_there(journal: Journal) -> None:
    world(journal)
    then = dump(journal.path)
    made = journal.upkeep.backup()
    journal.people.add("Cara Lind")
    now = dump(journal.path)
    kept = journal.upkeep.restore(made)
    assert dump(journal.path) == then
    assert kept is not None
    assert dump(kept) == now
    journal.upkeep.restore(kept)
    assert dump(journal.path) == now
    assert journal.history.undo() == "Added Cara Lind"


def test_restore_brings_back_the_zone(journal: Journal) -> None:
    made = journal.upkeep.backup()
    journal.profile.set(tz="Asia/Tokyo")
    assert journal.zone == "Asia/Tokyo"
    journal.upkeep.restore(made)
    assert journal.zone == "Europe/Lisbon"


def test_restore_makes_a_missing_file(tmp_path: Path, journal: Journal, clock: Clock) -> None:
    journal.people.add("Ana Berkova")
    made = journal.upkeep.backup()
    assert backup.restore(tmp_path / "new" / "m.db", made, clock()) is None
    assert dump(tmp_path / "new" / "m.db") == dump(journal.path)


def test_restore_of_an_older_backup_comes_up_to_date(journal: Journal, tmp_path: Path) -> None:
    old = tmp_path / "old.db"
    bare(old, 1)
    journal.upkeep.restore(old)
    journal.people.add("Ana Berkova")
    assert [p.name for p in journal.people.search("ana")] == ["Ana Berkova"]


@pytest.mark.parametrize("how", ["garbage", "middle", "newer", "with a journal"])
def test_restore_over_a_damaged_file_sets_it_aside(journal: Journal, how: str) -> None:
    bring_in(journal, connections(connection(n) for n in range(300)))
    then = dump(journal.path)
    made = journal.upkeep.backup()
    whole = journal.path.read_bytes()
    if how == "garbage":
        journal.path.write_bytes(b"garbage")
    elif how == "newer":
        with foreign(journal.path) as conn:
            conn.execute("PRAGMA user_version = 99")
    else:
        journal.path.write_bytes(whole[:4096] + os.urandom(len(whole) - 8192) + whole[-4096:])
    left = journal.path.with_name("mentor.db-journal")
    if how == "with a journal":
        journal.path.write_bytes(b"garbage")
        left.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\0" * 1000)
    spoiled = journal.path.read_bytes()
    kept = journal.upkeep.restore(made)
    assert dump(journal.path) == then
    assert kept is not None
    assert kept.read_bytes() == spoiled
    assert not left.exists()
    if how == "with a journal":
        assert kept.with_name(kept.name + "-journal").exists()
    assert all(line.ok is not False for line in journal.upkeep.checks())


def test_restore_where_only_a_journal_is_left_keeps_it(journal: Journal) -> None:
    made = journal.upkeep.backup()
    journal.path.unlink()
    journal.path.with_name("mentor.db-journal").write_bytes(b"the only copy")
    kept = journal.upkeep.restore(made)
    assert kept is not None
    assert kept.read_bytes() == b"the only copy"
    assert dump(journal.path) == dump(made)


def test_restore_from_a_bad_source_changes_nothing(journal: Journal, tmp_path: Path) -> None:
    bring_in(journal, connections(connection(n) for n in range(300)))
    before = dump(journal.path)
    bad = tmp_path / "bad.db"
    whole = journal.path.read_bytes()
    sources: list[tuple[bytes | None, type[MentorError], str]] = [
        (None, NotFoundError, "does not exist"),
        (b"garbage", FileError, "damaged"),
        (whole[:4096] + os.urandom(len(whole) - 4096), FileError, "damaged"),
    ]
    for content, error, words in sources:
        if content is not None:
            bad.write_bytes(content)
        with pytest.raises(error, match=words):
            journal.upkeep.restore(bad)
        assert dump(journal.path) == before
    with pytest.raises(FileError, match="folder"):
        journal.upkeep.restore(tmp_path)
    with pytest.raises(MentorError, match="file in use"):
        journal.upkeep.restore(journal.path)
    assert dump(journal.path) == before
    assert not (tmp_path / "backups").exists()


def test_a_restored_file_can_be_written_and_searched(journal: Journal) -> None:
    made = world(journal)
    draft(journal, made.ana, body="Something about the harbour")
    copy = journal.upkeep.backup()
    journal.people.delete(made.ana.id)
    journal.upkeep.restore(copy)
    assert [hit.kind for hit in journal.find.anywhere("harbour")] == ["messages"]
    journal.people.edit(made.ana.id, place="Porto")
    assert [p.id for p in journal.people.search("porto")] == [made.ana.id]


def test_doctor_tells_the_truth(journal: Journal, tmp_path: Path, clock: Clock) -> None:
    assert all(line.ok is not False for line in journal.upkeep.checks())
    with foreign(journal.path) as conn:
        conn.execute("CREATE TRIGGER t AFTER INSERT ON person BEGIN SELECT 1; END")
        conn.execute("INSERT INTO person (id, created_at, updated_at, name) VALUES ('x', 'now', 'now', 'Unindexed')")
    wrong = {line.name for line in journal.upkeep.checks() if line.ok is False}
    assert wrong == {"triggers", "search index"}
    journal.upkeep.rebuild_search()
    assert {line.name for line in journal.upkeep.checks() if line.ok is False} == {"triggers"}
    missing = Journal(journal.desk.__class__(path=tmp_path / "none.db", now=clock))
    assert missing.upkeep.checks()[-1].ok is None
    create(tmp_path / "made.db", START)
    assert dump(tmp_path / "made.db")["profile"][0][0] == "me"


def test_a_backup_keeps_nobody_waiting_while_it_is_checked(journal: Journal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    count = backup._count

    def counted(conn: sqlite3.Connection) -> int:
        if not conn.in_transaction:  # it is the copy that is looked through: the file is free to be written again
            journal.people.add("Ana Berkova")
        return count(conn)

    monkeypatch.setattr(backup, "_count", counted)
    backup.backup_to(journal.path, tmp_path / "copy.db")
    assert journal.people.count() == 1
