"""What is told keeps its verb, its end and its key: names and paths give way, then there is a second row."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentortui.presentation.cells import width
from mentortui.presentation.line import Line, cells, of, plain
from mentortui.presentation.squeeze import cut_middle, rows_of, squeeze

UNDO: Line = (("   ", "text"), ("u", "text.bold"), (" undo", "muted"))
SENT: Line = (("Sent to ", "text"), ("Priya Raman", "strong"), (", now reached out", "text"), (", look again Wed 2 Dec", "text"))
LEFT = "In ~/.local/share/mentortui/editing/edit-14636-7zf0n3o_.txt is a text nobody kept. Copy what you need, then delete it."


@pytest.mark.parametrize(
    ("text", "size", "found"),
    [
        ("~/.local/share/mentortui/editing/edit-1.txt", 24, "~/.local/sh…g/edit-1.txt"),
        ("short.txt", 24, "short.txt"),
        ("関根美咲関根美咲関根美咲", 11, "関根…根美咲"),
        ("abc", 2, "a…"),
    ],
    ids=["path", "fits", "wide", "tiny"],
)
def test_the_middle_goes(text: str, size: int, found: str) -> None:
    assert cut_middle(text, size) == found
    assert width(found) <= size


@pytest.mark.parametrize(
    ("line", "size", "found"),
    [
        ((("Thanked ", "text"), ("Wolfeschlegelsteinhausen Bergerdorff", "strong"), (", logged for today", "text")), 46, "Thanked Wolfeschlegelsteinh…, logged for today"),
        ((("Written to ", "text"), ("/home/ana/letters/priya-raman-2026.eml", "strong")), 40, "Written to /home/ana/let…-raman-2026.eml"),
        (of("Removed “a very long reason that goes on and on for ever” from the list"), 46, "Removed “a very long reason th…” from the list"),
        (of("Nothing to shorten here at all"), 20, "Nothing to shorten here at all"),
    ],
    ids=["name", "path", "quotation", "plain"],
)
def test_what_is_named_gives_way(line: Line, size: int, found: str) -> None:
    assert plain(squeeze(line, size)) == found


@pytest.mark.parametrize("size", [74, 54, 46])
def test_verb_end_and_key_are_always_there(size: int) -> None:
    rows = [plain(row) for row in rows_of(SENT, UNDO, size, 2)]
    assert rows[0].startswith("Sent to Priya Raman")
    assert "Wed 2 Dec" in " ".join(rows)
    assert rows[-1].endswith("u undo")
    assert len(rows) == (1 if size == 74 else 2)


@pytest.mark.parametrize("size", [116, 76, 56, 46])
def test_an_error_says_what_to_do_however_long_its_path(size: int) -> None:
    told = " ".join(plain(row).rstrip() for row in rows_of(of(LEFT), (), size, 3))
    assert told.startswith("In ~/.local/")
    assert told.endswith("Copy what you need, then delete it.")


@given(st.lists(st.tuples(st.text(max_size=60), st.sampled_from(["text", "strong", "muted"])), max_size=5), st.integers(20, 120), st.integers(1, 3))
def test_rows_never_leave_the_page(line: list[tuple[str, str]], size: int, most: int) -> None:
    rows = rows_of(tuple(line), UNDO, size, most)
    assert 1 <= len(rows) <= most
    assert all(cells(row) <= size for row in rows)
    assert plain(rows[-1]).endswith("u undo")


PATH = "/home/ana/letters-of-this-year/to-mentors/" + "kept/" * 9 + "priya-raman-2026-11-23.ics"


@pytest.mark.parametrize("size", [56, 76, 116])
def test_a_path_longer_than_a_row_goes_on_in_the_next(size: int) -> None:
    rows = [plain(row).strip() for row in rows_of((("Wrote ", "text"), (PATH, "strong")), (), size, 3)]
    assert "".join(rows).replace("Wrote", "").strip() == PATH
    assert all(len(row) <= size for row in rows)
