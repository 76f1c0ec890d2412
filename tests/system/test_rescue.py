"""Texts that found no place in the file: private, told once, kept apart from those of a window that is open."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mentortui.system import editor, paths, rescue


def left_by_another(text: str) -> Path:
    """A text whose program has ended."""
    code = f"from mentortui.system import rescue; print(rescue.leave({text!r}))"
    return Path(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.strip())


def test_it_is_private_and_told_once() -> None:
    path = left_by_another("Dear Ana,")
    assert path.read_text() == "Dear Ana,"
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert rescue.found() == ((path,), ())
    rescue.told((path,))
    assert rescue.found() == ((), ())
    other = left_by_another("Dear Bo,")
    assert rescue.found() == ((other,), ())
    rescue.told((other,))
    assert rescue.found() == ((), ())


def test_what_an_editor_left_is_told_once_as_well() -> None:
    path = paths.ensure_private(paths.editing_dir()) / "edit-old.txt"
    path.write_text("Dear Ana,")
    assert rescue.found() == ((), (path,))
    rescue.told((path,))
    assert rescue.found() == ((), ())


def test_texts_of_an_open_window_are_its_own() -> None:
    path = rescue.leave("still open")
    assert f"-{os.getpid()}-" in path.name
    assert rescue.found() == ((), ())
    rescue.discard(path)
    rescue.discard(path)
    assert not path.exists()


def test_where_the_first_place_is_none_there_is_a_second(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(blocked))
    assert rescue.leave("words").parent == paths.data_dir() / "unsaved"
    monkeypatch.setenv("XDG_DATA_HOME", str(blocked))
    with pytest.raises(OSError, match="no place on the disk"):
        rescue.leave("words")


def test_a_text_of_an_earlier_run_with_the_same_process_id_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """In a container every run is process 1."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    path = rescue.leave("About somebody\n\nwords")
    assert path not in rescue.found()[0]
    monkeypatch.setattr(editor, "_written", set())
    assert path in rescue.found()[0]


def test_what_was_told_is_private_and_whole() -> None:
    path = left_by_another("Dear Ana,")
    rescue.told((path,))
    told = rescue.folder() / "told"
    assert told.stat().st_mode & 0o777 == 0o600
    before = told.read_bytes()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("os.fsync", lambda _: (_ for _ in ()).throw(OSError("full")))
        rescue.told((left_by_another("Dear Bo,"),))
    assert told.read_bytes() == before
    assert {one.name for one in rescue.folder().iterdir()} >= {"told", path.name}
    assert not [one for one in rescue.folder().iterdir() if one.name.startswith(".")]


def test_windows_that_tell_at_once_forget_nothing_of_each_other() -> None:
    left = [left_by_another(f"Dear {number},") for number in range(6)]
    code = "import sys; from pathlib import Path; from mentortui.system import rescue; rescue.told((Path(sys.argv[1]),))"
    for window in [subprocess.Popen([sys.executable, "-c", code, str(path)]) for path in left]:
        assert window.wait() == 0
    assert rescue.found() == ((), ())
