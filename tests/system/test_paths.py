"""Where the files are."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from mentortui.system import paths


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "MENTORTUI_DB"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_usual_places(home: Path) -> None:
    found = (paths.data_dir(), paths.state_dir(), paths.config_file(), paths.database_path())
    assert all(path.is_relative_to(home) and "mentortui" in path.parts for path in found)
    assert (paths.config_file().name, paths.database_path().name) == ("config.toml", "mentor.db")
    assert paths.database_path().parent == paths.data_dir()
    assert list(home.iterdir()) == []  # naming a path creates nothing


def test_xdg_variables_are_heard(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "x"))
    assert paths.database_path() == tmp_path / "x" / "mentortui" / "mentor.db"


def test_flag_before_variable_before_default(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    monkeypatch.setenv("MENTORTUI_DB", "~/from-variable.db")
    assert paths.database_path() == home / "from-variable.db"
    assert paths.database_path("") == home / "from-variable.db"
    assert paths.database_path("a/../from-flag.db") == home / "from-flag.db"
    assert paths.config_file("~/c.toml") == home / "c.toml"


def test_behind_a_link_stands_the_real_file(home: Path) -> None:
    (home / "link.db").symlink_to("later.db")
    assert paths.database_path("link.db") == home / "later.db"
    (home / "folder").mkdir()
    (home / "elsewhere").symlink_to("folder")
    assert paths.database_path("elsewhere/mentor.db") == home / "elsewhere" / "mentor.db"


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_folders_are_private_whatever_the_umask(tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        folder = paths.ensure_private(tmp_path / "a" / "b")
    finally:
        os.umask(before)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_that_exists_stays_as_it_is(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    assert paths.ensure_private(tmp_path) == tmp_path
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_a_file_in_the_way_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("")
    with pytest.raises(NotADirectoryError, match=r"^\S+x is not a folder: move that file away\.$"):
        paths.ensure_private(tmp_path / "x")
    with pytest.raises(OSError, match=r"^The folder \S+y cannot be made: not a directory\.$"):
        paths.ensure_private(tmp_path / "x" / "y")
