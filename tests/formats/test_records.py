"""Records of a table by lines: what the csv module reads from the whole, with the lines each one stands on."""

from __future__ import annotations

import csv
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st

from mentortui.domain.errors import ContentError
from mentortui.formats.records import records


def reference(text: str, header_line: int) -> list[tuple[int, int, list[str]]]:
    """The same from one reader over everything; csv.Error where it gives up."""
    stream = StringIO(text, newline="\n")
    for _ in range(header_line):
        stream.readline()
    reader = csv.reader(stream, strict=True)
    found, last = [], header_line
    for cells in reader:
        first, last = last + 1, header_line + reader.line_num
        if cells:
            found.append((first, last, cells))
    return found


def test_lines_are_counted_through_breaks_in_quotes_and_empty_lines() -> None:
    text = 'a,b\n1,2\n\n"x\ny",3\n"4 ""four""",5\n6,7'
    assert list(records(text, "c.csv", ",", 1)) == [
        (2, 2, ["1", "2"]), (4, 5, ["x\ny", "3"]), (6, 6, ['4 "four"', "5"]), (7, 7, ["6", "7"]),
    ]  # fmt: skip


@given(st.text(alphabet='ab,"\n \u00e9\x85', max_size=40), st.integers(0, 2))
def test_every_text_is_read_as_by_one_reader(text: str, header_line: int) -> None:
    try:
        expected = reference(text, header_line)
    except csv.Error:
        expected = None
    try:
        found = list(records(text, "c.csv", ",", header_line))
    except ContentError:
        found = None
    assert found == expected
