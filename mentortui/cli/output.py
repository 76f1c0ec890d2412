"""How answers leave the program: plain lines for people, one JSON object for programs, one line for what went wrong.

Nothing here knows a command. Lines of text are made harmless to a terminal (H8); JSON and files keep every character.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping, Sequence

from mentortui.cli.options import Options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TextIO

SCHEMA = 1
STDOUT_CLOSED = "Nothing could be written: standard output is closed."


class OutputError(Exception):
    """Standard output cannot take what is written to it; the text says why."""


def prepare() -> None:
    """Give closed standard streams a place to go, and make every character printable whatever the locale."""
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            # Without this the database or a lock file could be opened as descriptor 1 and be written over.
            os.open(os.devnull, os.O_RDWR)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def is_terminal(stream: TextIO | None) -> bool:
    """Whether somebody looks at this stream on a terminal."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False


def write(text: str) -> None:
    """Text to standard output, harmless to a terminal if there is one behind it."""
    if sys.stdout is None:
        raise OutputError(STDOUT_CLOSED)
    # What is printable is harmless; the patterns that find the rest take longer to load than a list to write.
    if is_terminal(sys.stdout) and not text.replace("\n", "").isprintable():
        from mentortui.domain.text import safe_for_terminal

        text = safe_for_terminal(text)
    try:
        sys.stdout.write(text)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"Could not write the answer: {error.strerror}.") from error
    except ValueError as error:
        raise OutputError(STDOUT_CLOSED) from error


def write_bytes(data: bytes) -> None:
    """The bytes of a file to standard output, unchanged."""
    if sys.stdout is None:
        raise OutputError(STDOUT_CLOSED)
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"Could not write the answer: {error.strerror}.") from error


def flush() -> None:
    """See everything out; what cannot be delivered is told instead of lost at exit."""
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"Could not write the answer: {error.strerror}.") from error


def abandon() -> None:
    """Let what is left for standard output go nowhere, so that closing it at exit cannot fail again."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.close(nowhere)
        flush()
    except (OSError, OutputError):
        pass


def note(text: str) -> None:
    """One line on standard error."""
    if sys.stderr is None:
        return
    from contextlib import suppress

    from mentortui.domain.text import safe_for_terminal

    with suppress(OSError, ValueError):
        sys.stderr.write(safe_for_terminal(" ".join(text.split())) + "\n")


def _is_narrow() -> bool:
    """Whether standard output takes only some letters."""
    return (getattr(sys.stdout, "encoding", "") or "").lower().replace("-", "").replace("_", "") != "utf8"


def dumps(data: Mapping[str, Any]) -> str:
    """One JSON object on one line, with its schema; lone surrogates and narrow encodings are escaped."""
    import json

    text = json.dumps({"schema": SCHEMA, **data}, ensure_ascii=False)
    if _is_narrow() or any("\ud800" <= letter <= "\udfff" for letter in text):
        text = json.dumps({"schema": SCHEMA, **data})
    return text


def emit(options: Options, data: Mapping[str, Any], lines: Iterable[str] | str) -> None:
    """The answer of a command: `data` as the one JSON object with --json, `lines` otherwise.

    Where something that is kept had to be cleaned first (H8), both say how many characters were taken out.
    """
    if options.keeps and (cleaned := _cleaned(options)):
        data, lines = {**data, "cleaned": cleaned}, [*([lines] if isinstance(lines, str) else lines), cleaned_words(cleaned)]
    if options.json:
        write(dumps(data) + "\n")
        return
    text = lines if isinstance(lines, str) else "\n".join(lines)
    if options.ascii or _is_narrow():
        from mentortui.presentation.glyphs import to_ascii

        text = to_ascii(text)
    if text:
        write(text if text.endswith("\n") else text + "\n")


def _cleaned(options: Options) -> int:
    from mentortui.domain.text import clean

    return sum(clean(text, multiline=True).removed for text in options.given if not (text.isascii() and text.isprintable()))


def cleaned_words(number: int) -> str:
    """What was taken out, as a line."""
    return "1 character that cannot be kept was taken out." if number == 1 else f"{number:,} characters that cannot be kept were taken out."


def emit_items(options: Options, items: Sequence[Mapping[str, Any]], lines: Iterable[str] | str) -> None:
    """A list: `{"schema": 1, "items": […]}` with --json, one line each otherwise."""
    emit(options, {"items": list(items)}, lines)


def emit_error(message: str, candidates: Sequence[str], as_json: bool) -> None:
    """What went wrong: one line on standard error, and with --json an object on standard output."""
    told = not candidates or candidates[0] in message
    note(f"mentortui: {message}" + ("" if told else f" ({'; '.join(candidates)})"))
    if as_json:
        write(dumps({"error": {"message": message, "candidates": list(candidates)}}) + "\n")


def columns(rows: Sequence[Sequence[str]], gap: int = 2, most: int = 44, indent: int = 0) -> list[str]:
    """Rows with their columns lined up by terminal cells; a column is at most `most` wide, the last one any width."""
    from mentortui.presentation.cells import pad, width

    if not rows:
        return []
    count = max(len(row) for row in rows)
    sizes = [min(most, max((width(row[i]) for row in rows if i < len(row)), default=0)) for i in range(count)]
    space = " " * gap
    lines = []
    for row in rows:
        parts = [pad(cell, sizes[i]) if i < len(row) - 1 else cell for i, cell in enumerate(row)]
        lines.append(" " * indent + space.join(part for part, size in zip(parts, sizes, strict=False) if size).rstrip())
    return lines
