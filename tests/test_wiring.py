from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from mentortui.domain.errors import FileError, NotFoundError, UsageError
from mentortui.store.backup import folder
from mentortui.wiring import Options, now, open_journal, settings
from tests.builders import Clock
from tests.schemas.make import bare


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine on which nothing was ever started."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    monkeypatch.delenv("MENTORTUI_DB", raising=False)
    monkeypatch.setenv("MENTORTUI_NOW", "2026-11-22T09:14:00+00:00")
    return tmp_path


def test_the_first_start_makes_a_private_file(home: Path) -> None:
    journal = open_journal()
    assert journal.path == home / "xdg_data_home" / "mentortui" / "mentor.db"
    assert stat.S_IMODE(journal.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(journal.path.parent.stat().st_mode) == 0o700
    assert (journal.people.count(), journal.profile.is_empty()) == (0, True)


def test_reading_makes_nothing(home: Path) -> None:
    with pytest.raises(NotFoundError, match="nothing here yet"):
        open_journal(create=False)
    assert not any(home.rglob("mentor.db*"))


@pytest.mark.parametrize("by", ["flag", "variable"])
def test_the_file_can_be_anywhere(home: Path, monkeypatch: pytest.MonkeyPatch, by: str) -> None:
    place = home / "else" / "my.db"
    place.parent.mkdir()
    monkeypatch.setenv("MENTORTUI_DB", str(place if by == "variable" else home / "wrong.db"))
    assert open_journal(str(place) if by == "flag" else None).path == place
    assert sorted(os.listdir(home / "else")) == ["my.db", "my.db.write.lock"]


def test_an_older_file_is_upgraded_behind_a_backup(home: Path) -> None:
    place = home / "old.db"
    bare(place, 1)
    journal = open_journal(str(place))
    journal.people.add("Ana Berkova")
    assert [path.name for path in folder(place).iterdir()] == ["old.20261122T091400Z.before-upgrade.db"]


def test_a_file_that_is_not_ours_is_refused(home: Path) -> None:
    place = home / "x.db"
    place.write_text("hello")
    with pytest.raises(FileError):
        open_journal(str(place))
    assert place.read_text() == "hello"


def test_the_clock_can_be_fixed_and_a_wrong_one_is_said(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert now() == Clock().moment
    monkeypatch.setenv("MENTORTUI_NOW", "yesterday")
    with pytest.raises(UsageError):
        now()


def test_settings_come_from_the_file_named(home: Path) -> None:
    (home / "c.toml").write_text('theme = "paper"\ndayfirst = true\n')
    assert settings(Options(config=str(home / "c.toml"))).theme == "paper"
    assert open_journal(config=str(home / "c.toml")).when("3/4/2027").start.isoformat() == "2027-04-03"
