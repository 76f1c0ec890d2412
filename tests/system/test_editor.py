"""The user's own editor, and never a lost word."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from mentortui.system.editor import Edited, discard, edit, orphans, write

Editor = Callable[[str], str]


@pytest.fixture
def editor(tmp_path: Path) -> Editor:
    """Makes a command out of Python lines that find the file in `path`."""

    def make(lines: str) -> str:
        script = tmp_path / "my editor.py"
        script.write_text(f"import os, pathlib, sys\npath = pathlib.Path(sys.argv[-1])\n{lines}\n")
        return f"'{sys.executable}' '{script}' --wait"

    return make


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "edits"


def test_a_change_comes_back_and_its_file_stays_until_discarded(editor: Editor, folder: Path) -> None:
    found = edit("Dear Zoë", command=editor("path.write_text(path.read_text() + ',\\nhello')"), folder=folder)
    assert (found.text, found.changed, found.note) == ("Dear Zoë,\nhello", True, "")
    assert found.kept is not None
    assert found.kept.read_text() == found.text
    discard(found.kept)
    assert list(folder.iterdir()) == []


def test_the_file_and_its_folder_are_private(editor: Editor, folder: Path) -> None:
    look = "path.write_text(f'{path.stat().st_mode & 0o777:o} {path.parent.stat().st_mode & 0o777:o} {path.suffix}')"
    before = os.umask(0)
    try:
        found = edit("x", command=editor(look), folder=folder, suffix=".md")
    finally:
        os.umask(before)
    assert found.text == "600 700 .md"
    assert found.kept is not None
    assert stat.S_IMODE(found.kept.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("lines", "text", "note"),
    [
        pytest.param("", "old", "", id="untouched"),
        pytest.param("path.write_text('old\\n')", "old", "", id="only a last line end"),
        pytest.param("path.write_bytes(b'old\\r\\n')", "old", "", id="only other line ends"),
        pytest.param(
            "path.write_text('')",
            "old",
            "The editor left an empty file, so the text stays as it was.",
            id="empty",
        ),
        pytest.param(
            "path.write_text(' \\n')",
            "old",
            "The editor left an empty file, so the text stays as it was.",
            id="blank",
        ),
        pytest.param(
            "path.unlink()",
            "old",
            "The editor took its file away, so the text stays as it was.",
            id="vanished",
        ),
        pytest.param("sys.exit(3)", "old", "The editor ended with 3, so the text stays as it was.", id="failed"),
        pytest.param(
            "os.kill(os.getpid(), 9)",
            "old",
            "The editor ended with -9, so the text stays as it was.",
            id="killed",
        ),
    ],
)
def test_without_a_change_nothing_is_kept(editor: Editor, folder: Path, lines: str, text: str, note: str) -> None:
    assert edit("old", command=editor(lines), folder=folder) == Edited(text, False, None, note)
    assert list(folder.iterdir()) == []


def test_what_a_failing_editor_wrote_is_not_lost(editor: Editor, folder: Path) -> None:
    found = edit("old", command=editor("path.write_text('new')\nsys.exit(1)"), folder=folder)
    assert (found.text, found.changed) == ("old", False)
    assert found.kept is not None
    assert found.kept.read_text() == "new"
    assert found.note == (f"The editor ended with 1, so the text stays as it was. What was typed is in {found.kept}.")


def test_a_file_that_is_not_utf8_is_kept(editor: Editor, folder: Path) -> None:
    found = edit("old", command=editor("path.write_bytes(b'\\xff\\xfe')"), folder=folder)
    assert (found.text, found.changed) == ("old", False)
    assert found.note == f"The editor did not save UTF-8; the text stays, the file is {found.kept}."


def test_an_editor_that_replaces_the_file(editor: Editor, folder: Path) -> None:
    lines = "other = path.with_name('other')\nother.write_text('new')\nos.replace(other, path)"
    assert edit("old", command=editor(lines), folder=folder).text == "new"


@pytest.mark.parametrize("name", ["VISUAL", "EDITOR"])
def test_the_variables(editor: Editor, folder: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", "false")
    monkeypatch.setenv(name, editor("path.write_text('new')"))
    assert edit("old", command=None, folder=folder).text == "new"


def test_no_shell_runs(folder: Path, tmp_path: Path) -> None:
    edit("old", command=f"true ; touch {tmp_path}/owned $(touch {tmp_path}/owned)", folder=folder)
    assert not (tmp_path / "owned").exists()


@pytest.mark.parametrize(
    ("command", "error", "sentence"),
    [
        (
            "no-such-editor -w",
            FileNotFoundError,
            "The editor “no-such-editor” is not there: set EDITOR to another.",
        ),
        (
            "/etc/passwd",
            PermissionError,
            "The editor “/etc/passwd” cannot be started: set EDITOR to another.",
        ),
        ("vim 'x", ValueError, "The editor “vim 'x” cannot be understood: check its quotes."),
        ("  ", ValueError, "The editor “” cannot be understood: check its quotes."),
    ],
)
def test_an_editor_that_is_none(folder: Path, command: str, error: type[Exception], sentence: str) -> None:
    with pytest.raises(error) as caught:
        edit("old", command=command, folder=folder)
    assert str(caught.value) == sentence
    assert not folder.exists() or list(folder.iterdir()) == []


def test_leftovers_of_programs_that_are_gone(folder: Path) -> None:
    folder.mkdir()
    gone = os.spawnlp(os.P_NOWAIT, "true", "true")
    os.waitpid(gone, 0)
    for age, name in enumerate([f"edit-{gone}-b.txt", f"edit-{gone}-a.txt", "edit-old.txt"]):
        (folder / name).write_text(name)
        os.utime(folder / name, (age, age))
    write("open in this window", folder, ".txt")
    (folder / f"edit-{gone}-a.txt~").write_text("a backup of an editor")
    (folder / "edit-link").symlink_to("/etc/passwd")
    (folder / "other.txt").write_text("not ours")
    assert [path.name for path in orphans(folder)] == [
        f"edit-{gone}-b.txt",
        f"edit-{gone}-a.txt",
        "edit-old.txt",
    ]
    assert orphans(folder / "none") == ()


def test_discard_never_fails(folder: Path) -> None:
    folder.mkdir()
    (folder / "edit-1-x.txt~").write_text("backup")
    discard(folder / "edit-1-x.txt")
    discard(folder / "none" / "x")
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(("size", "taken"), [(100, True), (101, False), (3_000_000, False)])
def test_more_than_fits_stays_in_its_file(folder: Path, size: int, taken: bool) -> None:
    came = edit("old", command=f"{sys.executable} -c \"import sys; open(sys.argv[1], 'w').write('x' * {size} + chr(10))\"", folder=folder, most=100)
    assert came.changed == taken
    assert came.kept is not None
    assert len(came.kept.read_text()) == size + 1
    assert taken or (came.text == "old" and came.note == f"More than 100 characters came back, so the text stays. They are in {came.kept}.")
