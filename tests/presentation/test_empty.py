"""What an empty list says."""

from __future__ import annotations

from mentortui.presentation.empty import empty_lines, empty_rows
from mentortui.presentation.line import cells, of, plain

WHY = "Advice you follow up comes back as more advice. Note one line after a talk and see what became of it."


def test_why_the_key_and_an_example_in_this_order() -> None:
    lines = [plain(line).strip() for line in empty_lines(WHY, "a", "note a piece of advice", [of("“x”", "faint")], width=48)]
    assert lines[:2] == ["", ""]
    assert lines[2:5] == ["Advice you follow up comes back as more", "advice. Note one line after a talk and see", "what became of it."]
    assert lines[6] == "a  note a piece of advice"
    assert lines[-3:] == ["It will look like this", "", "“x”"]


def test_further_keys_stand_below_in_one_column() -> None:
    lines = empty_lines("Nothing is due.", "b", "note something", width=60, more=[("^f", "find")])
    assert [plain(line) for line in lines[-2:]] == ["  b   note something", "  ^f  find"]


def test_it_fits_the_pane() -> None:
    for width in (30, 48, 75):
        assert all(cells(line) <= width for line in empty_lines(WHY, "a", "note", width=width))


def test_rows_cannot_be_chosen() -> None:
    assert not any(row.id for row in empty_rows(WHY, "a", "note", width=48))
