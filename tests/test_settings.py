from __future__ import annotations

from pathlib import Path

import pytest

from mentortui.settings import THEMES, Settings, read


def written(tmp_path: Path, text: str | bytes) -> Path:
    path = tmp_path / "config.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert read(tmp_path / "none.toml") == Settings()


def test_what_is_right_is_kept(tmp_path: Path) -> None:
    found = read(written(tmp_path, 'theme = "paper"\ndayfirst = true\nmouse = false\nascii = true\neditor = "vim"\n[keys]\nundo = "f5"\n'))
    assert found == Settings("paper", True, False, True, "vim", {"undo": "f5"})


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_is_accepted(tmp_path: Path, theme: str) -> None:
    assert read(written(tmp_path, f'theme = "{theme}"')).theme == theme


@pytest.mark.parametrize(
    ("text", "named"),
    [
        pytest.param('theme = "neon"', "theme", id="unknown theme"),
        pytest.param("theme = 3", "theme", id="theme of another type"),
        pytest.param('dayfirst = "yes"', "dayfirst", id="text for a boolean"),
        pytest.param("mouse = 1", "mouse", id="number for a boolean"),
        pytest.param("editor = 5", "editor", id="number for a command"),
        pytest.param('colour = "red"', "colour", id="unknown key"),
        pytest.param("[keys]\nundo = 5", "keys.undo", id="number for a key"),
        pytest.param('keys = "f5"', "keys", id="keys is no table"),
    ],
)
def test_a_mistake_is_named_and_the_default_stays(tmp_path: Path, text: str, named: str) -> None:
    found = read(written(tmp_path, text))
    assert [named in complaint for complaint in found.complaints] == [True]
    assert (found.theme, found.dayfirst, found.mouse, found.editor, dict(found.keys)) == ("dusk", None, True, "", {})


def test_one_mistake_does_not_cost_the_rest(tmp_path: Path) -> None:
    found = read(written(tmp_path, 'theme = "neon"\nmouse = false\n[keys]\nundo = 5\nredo = "f6"'))
    assert not found.mouse
    assert found.keys == {"redo": "f6"}
    assert len(found.complaints) == 2


@pytest.mark.parametrize(
    "content", [b"theme = ", b"\xff\xfe", b"\x00", b"[[["], ids=["cut off", "another encoding", "nul", "brackets"]
)
def test_a_file_that_is_no_toml_never_stops_the_start(tmp_path: Path, content: bytes) -> None:
    found = read(written(tmp_path, content))
    assert len(found.complaints) == 1
    assert "config.toml" in found.complaints[0]
    assert found.theme == "dusk"


def test_a_folder_in_its_place_is_said(tmp_path: Path) -> None:
    assert "cannot be read" in read(tmp_path).complaints[0]
