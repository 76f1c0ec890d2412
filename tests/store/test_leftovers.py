"""What a killed program leaves half made: named, swept at the next backup, and nothing else with it."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from mentortui.store.leftovers import leftovers, sweep


@pytest.fixture
def dead() -> int:
    """The number of a process that is over."""
    done = subprocess.Popen([sys.executable, "-c", ""])
    done.wait()
    return done.pid


def test_only_what_is_ours_and_over_is_left(tmp_path: Path, dead: int) -> None:
    ours = [tmp_path / f".a.db.{dead}.tmp", tmp_path / f".b.db.{dead}.tmp", tmp_path / f".a.db.{dead}.tmp-journal"]
    sqlite3.connect(ours[0]).execute("CREATE TABLE x (a)").connection.close()
    for path in ours[1:]:
        path.touch()
    others = [tmp_path / f".a.db.{os.getpid()}.tmp", tmp_path / f".letter.{dead}.tmp", tmp_path / f"a.db.{dead}.tmp", tmp_path / "a.db"]
    for path in others:
        path.write_text("a letter of somebody else")
    (tmp_path / f".folder.{dead}.tmp").mkdir()
    assert leftovers(tmp_path, tmp_path / "nowhere") == sorted(ours)
    sweep(tmp_path)
    assert leftovers(tmp_path) == []
    assert all(path.exists() for path in others)
