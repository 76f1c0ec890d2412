"""The mouse in a real terminal, as terminals report it: what the footer, the bar and a form show can be clicked."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.e2e.terminal import Home, Terminal

Opened = Callable[..., Terminal]


def click(terminal: Terminal, words: str, *, first: bool = False) -> Terminal:
    """Press and let go on the first letter of words on the screen; on the last row that has them, or the first."""
    rows = [(y, line.index(words)) for y, line in enumerate(terminal.quiet().screen.display) if words in line]
    y, x = rows[0 if first else -1]
    terminal.child.send(f"\x1b[<0;{x + 1};{y + 1}M\x1b[<0;{x + 1};{y + 1}m")
    return terminal


@pytest.mark.parametrize(("columns", "rows"), [(60, 20), (80, 24), (120, 40)])
def test_footer_bar_rows_and_forms_answer_a_click(home: Home, open_terminal: Opened, columns: int, rows: int) -> None:
    home.run("add", "Priya Raman", "--stage", "advice")
    home.run("promise", "Priya Raman", "send the report", "--by", "today")
    t = open_terminal(columns=columns, rows=rows).see("Promise to Priya Raman")
    click(t, "s snooze").see("Not before")
    click(t, "esc").gone("Not before")
    click(t, "? help").see("Keys")
    t.press("escape").see("Promise to Priya Raman")
    click(t, "4", first=True).see("Pipeline", "Priya Raman")
    click(t, "1", first=True).see("Promise to Priya Raman")
    t.press("i").see("Log a contact").focus("What")
    click(t, "n note")
    click(t.see("✓n note"), "one line is enough").focus("Words").type("met at the fair").see("met at the fair")
    click(t, "^s")
    t.gone("Log a contact").see("Note logged")
    assert home.one("SELECT kind FROM entry") == "note"
    assert t.quit() == 0
