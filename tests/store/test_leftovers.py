"""What a killed program leaves half made: named, swept at the next backup, and nothing else with it."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from mentortui.store.backup import backup_to, folder
from mentortui.store.leftovers import leftovers, sweep
from mentortui.store.writing import create
from tests.builders import START


@pytest.fixture
def dead() -> int:
    """The number of a process that is over."""
    done = subprocess.Popen([sys.executable, "-c", ""])
    done.wait()
    return done.pid


def database(path: Path) -> None:
    conn = sqlite3.connect(path)
    conn.execute("CREATE TABLE precious (a)")
    conn.commit()
    conn.close()


def test_only_what_is_ours_and_over_is_left(tmp_path: Path, dead: int) -> None:
    backups = tmp_path / "backups"
    backups.mkdir()
    ours = [
        tmp_path / f".a.db.{dead}.tmp", tmp_path / f".a.db.{dead}.tmp-journal", tmp_path / f".copy.db.{dead}.tmp",
        backups / f".a.20261122T091400Z.backup.db.{dead}.tmp", backups / f".a.20261122T091400Z.before-upgrade-02.db.{dead}.tmp",
    ]  # fmt: skip
    database(ours[0])
    for path in ours[1:]:
        path.touch()
    others = [tmp_path / f".a.db.{os.getpid()}.tmp", tmp_path / f"a.db.{dead}.tmp", tmp_path / "a.db", tmp_path / f".letter.{dead}.tmp"]
    for path in others:
        path.write_text("a letter of somebody else")
    (tmp_path / f".copy.db.{dead}.tmp-wal").mkdir()
    found = leftovers(tmp_path / "a.db", backups, tmp_path / "copy.db")
    assert found == sorted(ours)
    assert leftovers(tmp_path / "a.db", tmp_path / "nowhere") == sorted(ours[:2])
    sweep(tmp_path / "a.db", backups, tmp_path / "copy.db")
    assert leftovers(tmp_path / "a.db", backups, tmp_path / "copy.db") == []
    assert all(path.exists() for path in others)


def test_a_backup_leaves_what_belongs_to_other_programs(tmp_path: Path, dead: int) -> None:
    path, target = tmp_path / "home" / "m.db", tmp_path / "shared" / "copy.db"
    create(path, START)
    target.parent.mkdir()
    folder(path).mkdir()
    others = [place / name for place in (target.parent, path.parent, folder(path))
              for name in (f".cache.{dead}.tmp", f".letter.odt.{dead}.tmp", f".cache.{dead}.tmp-journal", f".other.db.{dead}.tmp")]
    for other in others[::4]:
        database(other)
    for other in others:
        other.touch()
    mine = target.with_name(f".copy.db.{dead}.tmp")
    mine.touch()
    backup_to(path, target)
    assert target.exists()
    assert not mine.exists()
    assert [other for other in others if not other.exists()] == []
