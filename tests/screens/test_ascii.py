"""`--ascii`: with data in ASCII nothing else is on the screen, wherever one goes (LOOK §3)."""

from __future__ import annotations

import sqlite3
import unicodedata
from pathlib import Path

import pytest
from rich.segment import Segment
from textual.color import Color

from mentortui.journal import Journal
from mentortui.journal.demo import fill
from mentortui.widgets.guard import AsciiOnly
from tests.screens.helpers import running, screen_text

WALKS = [
    *((number, "enter") for number in "123456789"),
    *((number, "question_mark") for number in "19"),
    ("4", "v", "j"), ("4", "A", "j", "j"), ("4", "r"), ("4", "enter", "x"), ("4", "enter", "t"), ("4", "enter", "f"), ("4", "n"), ("4", "I"),
    ("4", "enter", "G"), ("5", "enter", "e"), ("6", "m"), ("6", "p"), ("6", "o"), ("8", "S"), ("8", "x"), ("8", "f"), ("2", "p"), ("2", "n"),
    ("3", "x"), ("3", "n"), ("9", "v"), ("ctrl+f", "a"), ("ctrl+p",), ("colon",), ("P",), ("1", "s"), ("1", "i"), ("5", "enter", "ctrl+s"),
]


@pytest.fixture
def plain(journal: Journal) -> Journal:
    """The example, every letter of its texts in ASCII."""
    fill(journal)
    conn = sqlite3.connect(journal.path)
    conn.create_function("plain", 1, lambda text: unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode() if text else text)
    for (table,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT%'").fetchall():
        for _, column, kind, *_ in conn.execute(f"PRAGMA table_info({table})").fetchall():
            if kind == "TEXT" and column != "id" and not column.endswith(("_id", "_at", "_on")):
                conn.execute(f"UPDATE {table} SET {column} = plain({column})")
    conn.commit()
    conn.close()
    return journal


@pytest.mark.parametrize("size", [pytest.param((80, 24), id="80x24"), pytest.param((120, 40), id="120x40")])
async def test_every_screen_is_drawn_in_ascii(plain: Journal, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)  # `y` writes calendar files into the folder one is in
    wrong: list[str] = []
    async with running(plain, size=size, ascii=True) as pilot:
        for walk in WALKS:
            for key in walk:
                await pilot.press(key)
                await pilot.pause()
                shown = screen_text(pilot.app)
                wrong += [f"{walk} {key}: {line}" for line in shown.split("\n") if not line.isascii()]
            for _ in range(6):
                if len(pilot.app.screen_stack) == 1 and pilot.app.screen.focused is not None and not pilot.app.screen.title_bar.filtering:
                    break
                await pilot.press("escape")
                await pilot.press("y")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("drawn", "shown"),
    [
        ("plain", "plain"), ("▁▄▇", "###"), ("▌ ", "| "), ("advice → goal", "advice > goal"), ("Search…", "Search~"), ("Thursday’s", "Thursday's"),
        ("Zoë Łukasz 王", "Zoë Łukasz 王"), ("┌─┐│", "+-+|"), ("✓ ✗ “x”", '+ x "x"'), ("☂🙂", "*🙂"),
    ],
)  # fmt: skip
def test_signs_become_ascii_and_letters_stay(drawn: str, shown: str) -> None:
    (segment,) = AsciiOnly().apply([Segment(drawn)], Color(0, 0, 0))
    assert segment.text == shown
    assert segment.cell_length == Segment(drawn).cell_length
