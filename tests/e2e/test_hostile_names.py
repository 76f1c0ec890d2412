"""Names that would steer a terminal, or the program, are shown as names and nothing else."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest

from tests.e2e.terminal import Home, Terminal

NAMES = {
    "escape": "Ana \x1b[2J\x1b[31mRed",
    "osc-52": "Ben \x1b]52;c;aGVsbG8=\x07Copy",
    "c1": "Cleo \x9b31m\x9d52;c;eA==\x9c",
    "markup": "[@click=app.quit]Dora[/] [red]x[/red] [/]",
    "bidi": "Eve \u202egnp.exe\u202c \u2066x",
    "long": "F" * 300,
    "wide": "関根 美咲 " * 12,
    "joined": "Gül 👩🏽\u200d💻 e\u0301\u0301\u0301",
}
_STEERING = re.compile(r"[\x80-\x9f\u202a-\u202e\u2066-\u2069]|\x1b\]52|\x1b\[2J\x1b\[31m|\x07")


def walk(t: Terminal) -> None:
    """All nine screens, a page, the finder, a message, a form and the help."""
    t.see("Today").quiet()
    for key in "123456789":
        t.press(key).quiet(0.1).press("j").quiet(0.05)
    t.press("4").see("move stage").quiet().press("v").quiet().press("enter").see("Nothing is noted").quiet()
    t.press("e").see("what is known").focus("Name").press("escape").gone("what is known").press("escape").gone("Nothing is noted")
    t.press("ctrl+f").see("Find anywhere").focus("a few letters").type("a").quiet().press("escape")
    t.press("c").see("Write to").quiet().press("enter").see("Outreach ›").quiet().press("escape", "escape")
    t.press("i").see("Log a contact").quiet().press("escape").press("?").see("Keys here").quiet().press("escape").quiet()


@pytest.mark.parametrize("door", ["cli", "other-hands"])
def test_a_walk_past_hostile_names(home: Home, open_terminal: Callable[..., Terminal], door: str) -> None:
    if door == "cli":
        rows = "".join(f'"{name}","{name}",{key}@example.org\n' for key, name in NAMES.items())
        (home.work / "people.csv").write_text("Name,Company,Email\n" + rows)
        assert home.run("import", "csv", "people.csv")[0] == 0
        with closing(sqlite3.connect(home.db)) as conn, conn:
            conn.execute("UPDATE person SET stage = 'in-conversation', stage_at = '2026-09-01T09:00:00.000Z'")
        for name in (NAMES["markup"], NAMES["long"]):
            home.run("add", name, "--stage", "identified")
    else:
        # Another program wrote these into the file, past everything that cleans.
        for key in NAMES:
            home.run("add", f"Somebody {key}", "--stage", "in-conversation")
        with closing(sqlite3.connect(home.db)) as conn, conn:
            conn.executemany("UPDATE person SET name = ?, org = ?, notes = ?, stage_at = '2026-09-01T09:00:00.000Z' WHERE name = ?",
                             [(name, name, name, f"Somebody {key}") for key, name in NAMES.items()])
    home.run("goal", "add", NAMES["markup"])
    t = open_terminal(columns=100, rows=30)
    walk(t)
    for line, row in enumerate(t.screen.display, 1):
        for word in ("Dora", "Red"):
            if (column := row.find(word)) >= 0:
                t.child.send(f"\x1b[<0;{column + 2};{line}M\x1b[<0;{column + 2};{line}m")
                t.quiet()
    t.press("1").see("Today").quiet()
    assert t.quit() == 0
    # The shape of the pointer is set with a bell at its end; that is the program itself.
    assert _STEERING.findall(re.sub(r"\x1b\]22;[a-z]*\x07", "", bytes(t.raw).decode())) == []
    code, out, _ = home.run("people")
    assert code == 0
    assert _STEERING.findall(out) == [] or door == "other-hands"
