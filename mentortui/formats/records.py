"""What all comma separated files need: encodings, the header by its names, records by lines (RFC 4180).

Every complaint is one sentence with the file's name and, where there is one, the line.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple, NoReturn

from mentortui.domain.errors import ContentError
from mentortui.domain.text import clean
from mentortui.formats.cleaning import is_tidy

FIELD_LIMIT = 131_072  # characters: more than any real cell has
HEADER_AGAIN = "the names of the columns once more"
_HEADER_WITHIN = 60  # lines: a preamble of 20 records at most, some of which have several lines
_BINARY = {
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"%PDF": "a PDF document",
    b"PK\x03\x04": "a zip archive",
    b"PK\x05\x06": "an empty zip archive",
    b"SQLite format 3\0": "a database",
    b"\x1f\x8b": "a gzip archive",
    b"\xd0\xcf\x11\xe0": "an Office document",
    b"\x7fELF": "a program",
}
# Possessive, so that a file that never closes its quote costs one pass over it.
_QUOTED = re.compile(r'"[^"]*+(?:""[^"]*+)*+"')


def shown(filename: str) -> str:
    """The last part of a file's name, safe to print."""
    last = filename.replace("\\", "/").rstrip("/").rpartition("/")[2]
    return clean(last, multiline=False).text or "the file"


def decode(data: bytes, where: str) -> tuple[str, tuple[str, ...]]:
    """The text with plain line ends, and a warning when the encoding had to be guessed."""
    if not data or data.isspace():
        raise ContentError(f"{where} is empty.")
    for magic, kind in _BINARY.items():
        if data.startswith(magic):
            raise ContentError(f"{where} is {kind}, not a table: save or download it as CSV.")
    text, warnings = _decoded(data, where)
    if "\0" in text:
        line = _line_at(text.replace("\r\n", "\n").replace("\r", "\n"), "\0")
        raise ContentError(f"{where}, line {line}: a zero byte, so this is no text; take it out, or save the file as UTF-8.")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text or text.isspace():
        raise ContentError(f"{where} is empty.")
    return text, warnings


def _decoded(data: bytes, where: str) -> tuple[str, tuple[str, ...]]:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        codec = "utf-32" if data.startswith(codecs.BOM_UTF32_LE) else "utf-16"
        try:
            return data.decode(codec), ()
        except UnicodeDecodeError as error:
            line = data[: error.start].decode(codec, "ignore").count("\n") + 1
            raise ContentError(f"{where}, line {line}: the text is damaged ({codec.upper()}).") from None
    try:
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
    lenient = data.decode("utf-8", "replace")
    bad = lenient.count("\ufffd")
    if sum(not character.isascii() for character in lenient) > 2 * bad:
        # Mostly good UTF-8: another encoding would turn every accented name into two wrong letters.
        raise ContentError(f"{where}, line {line}: the text is damaged (UTF-8); download it again.")
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ContentError(f"{where}, line {line}: unknown encoding; save the file as UTF-8.") from None
    return text, (f"{where} is not UTF-8; it was read as Windows text (cp1252), so look at accented names.",)


def header(text: str, wanted: Callable[[list[str]], bool]) -> tuple[str, list[str], int] | None:
    """The delimiter, names and number (from 1) of the first line whose names are `wanted`; None without one.

    Goes line by line, not record by record: a preamble with a stray quote must not hide the header.
    """
    for number, line in enumerate(text[: _below(text, _HEADER_WITHIN)].split("\n")[:_HEADER_WITHIN], 1):
        for delimiter in ",;\t":
            if delimiter not in line or len(line) > FIELD_LIMIT:
                continue
            names = _cells(line, delimiter) if '"' in line else line.split(delimiter)
            if wanted(names):
                return delimiter, names, number
    return None


def _cells(line: str, delimiter: str) -> list[str]:
    """The cells of a line with quotes; none where they make no sense."""
    import csv

    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return []


def _below(text: str, lines: int) -> int:
    """Where the text after so many lines begins. Splitting would copy all the rest of a large file."""
    at = 0
    for _ in range(lines):
        at = text.find("\n", at) + 1
        if not at:
            return len(text)
    return at


def plain(name: str) -> str:
    """A column's name for comparing: letters and digits only, lower case."""
    return "".join(character for character in name.lower() if character.isalnum())


class Table(NamedTuple):
    """The records below a header, a column at a time.

    `lines` are those they begin on, `last` the line the last one ends on, `cells` what that holds where it has too few.
    `tidy` where every cell is a short, printable, composed line, with blanks around it at most.
    """

    lines: list[int]
    columns: list[list[str]]
    tidy: bool
    last: int
    cells: list[str]


def table(text: str, where: str, delimiter: str, names: list[str], header_line: int, whole: Callable[[int, list[str]], bool]) -> Table:
    """All records at once; refuses one that swallowed others, like `refuse_swallowed`.

    `whole` is asked of each that has more or fewer cells than there are names: whether it counts, mended where it can be.
    """
    width = len(names)
    body = text[_below(text, header_line) : -1 if text.endswith("\n") else None]
    tidy, count = is_tidy(body), body.count("\n") + 1
    if tidy and '"' not in body and (columns := _split(body, delimiter, width, count)):
        return Table([*range(header_line + 1, header_line + 1 + count)], columns, True, header_line + count, [])
    numbers: list[int] = []
    rows: list[list[str]] = []
    cells: list[str] = []
    last = header_line
    for first, last, cells in records(text, where, delimiter, header_line):
        if last > first:
            refuse_swallowed(where, first, cells, delimiter, width)
            tidy = False
        if len(cells) == width or whole(first, cells):
            numbers.append(first)
            rows.append(cells)
    return Table(numbers, [[row[index] for row in rows] for index in range(width)], tidy, last, cells)


def _split(body: str, delimiter: str, width: int, count: int) -> list[list[str]]:
    """The columns of lines without quotes, all cut at once; empty where a line has more or fewer cells than the others."""
    ends = "\n"
    cells = body.replace(ends, f"{delimiter}{ends}{delimiter}").split(delimiter)
    # Each line leaves its end as a cell of its own: they stand where they should only if every line is as wide.
    if len(cells) != (width + 1) * count - 1 or cells[width :: width + 1] != [ends] * (count - 1):
        return []
    return [cells[index :: width + 1] for index in range(width)]


def records(text: str, where: str, delimiter: str, header_line: int) -> Iterator[tuple[int, int, list[str]]]:
    """(first line, last line, cells) of each record below the header; empty lines are passed over.

    Only a line with a quote needs the csv module, which then takes as many lines as the record has; splitting the others
    takes a third of its time.
    """
    import csv

    csv.field_size_limit(FIELD_LIMIT)
    lines = iter(text.split("\n")[header_line:])
    quoted: list[str] = []
    reader = csv.reader(_fed(quoted, lines), delimiter=delimiter, strict=True)
    number = header_line
    for line in lines:
        number += 1
        if '"' not in line and len(line) <= FIELD_LIMIT:
            if line:
                yield number, number, line.split(delimiter)
            continue
        quoted.append(line)
        taken, first = reader.line_num, number
        try:
            cells = next(reader)
        except csv.Error:
            _explain(text, where, delimiter, first, first + reader.line_num - taken - 1)
        number += reader.line_num - taken - 1
        yield first, number, cells


def _fed(first: list[str], rest: Iterator[str]) -> Iterator[str]:
    """What is put into `first`, and while that is empty the rest, with line ends."""
    while True:
        if first:
            yield first.pop() + "\n"
        elif (line := next(rest, None)) is not None:
            yield line + "\n"
        else:
            return


def refuse_swallowed(where: str, first: int, cells: list[str], delimiter: str, columns: int) -> None:
    """Refuses a record of which one cell holds what looks like rows: its quote was meant to end earlier."""
    for cell in cells:
        if any(line.count(delimiter) >= columns - 1 for line in cell.split("\n")[1:]):
            _never_closed(where, first)
        first += cell.count("\n")


def refuse_cut_off(text: str, where: str, last: int, cells: list[str], columns: int) -> None:
    """Refuses a file whose last record stops before its last column, with no line end: a part is missing."""
    if cells and len(cells) < columns and not text.endswith("\n"):
        raise ContentError(f"{where}, line {last}: the file ends in the middle of a row; download it again.")


def _explain(text: str, where: str, delimiter: str, first: int, last: int) -> NoReturn:
    """Says what is wrong with the record on these lines, at the line where it begins to be wrong."""
    begin = sum(len(line) + 1 for line in text.split("\n", first)[: first - 1])
    position, end = begin, len(text)
    while position < end and text[position] != "\n":
        opened = first + text.count("\n", begin, position)
        if text[position] == '"':
            match = _QUOTED.match(text, position)
            if match is None:
                _never_closed(where, opened)
            position = match.end()
            if position < end and text[position] not in (delimiter, "\n"):
                if "\n" in match[0]:
                    _never_closed(where, opened)
                raise ContentError(f"{where}, line {opened}: text follows a closing quote; correct this line.")
        else:
            stops = (text.find(delimiter, position), text.find("\n", position))
            position = min((stop for stop in stops if stop >= 0), default=end)
        if position < end and text[position] == delimiter:
            position += 1
    limit = f"{FIELD_LIMIT:,}"
    raise ContentError(f"{where}, line {first}: a cell is longer than {limit} characters; shorten it.")


def _never_closed(where: str, line: int) -> NoReturn:
    raise ContentError(f"{where}, line {line}: the quote that opens here is never closed; add the other one.")


def _line_at(text: str, needle: str) -> int:
    return text.count("\n", 0, text.index(needle)) + 1
