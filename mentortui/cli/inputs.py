"""What comes in besides short arguments: text and bytes from a file or from standard input (`-`)."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from mentortui.domain.errors import MentorError, NotFoundError, UsageError

STDIN = "-"


def data(source: str) -> bytes:
    """The bytes of a file, or of standard input for `-`."""
    from mentortui.system.files import READ_LIMIT, read_bytes

    if source == STDIN:
        if sys.stdin is None:
            raise UsageError("There is nothing to read: standard input is closed.")
        return bytes(sys.stdin.buffer.read(READ_LIMIT))
    try:
        return read_bytes(Path(source).expanduser())
    except FileNotFoundError as error:
        raise NotFoundError(str(error)) from None
    except (OSError, ValueError) as error:
        raise MentorError(str(error)) from None


def text(source: str, *, as_given: bool = False) -> str:
    """The text of a file or of standard input: UTF-8; a byte order mark is left out unless `as_given`."""
    raw = data(source)
    try:
        found = raw.decode("utf-8" if as_given else "utf-8-sig")
    except UnicodeDecodeError:
        name = "What came in" if source == STDIN else source
        raise UsageError(f"{name} is not UTF-8 text. Save it as UTF-8 and try again.") from None
    _remember(found)
    return found


def _remember(text: str) -> None:
    """Note what came in, so that the answer can say how much of it was taken out."""
    import click

    from mentortui.cli.options import Options

    context = click.get_current_context(silent=True)
    if context is not None and (options := context.find_object(Options)) is not None:
        options.given.append(text)


def words(parts: Sequence[str] | str) -> str:
    """Words of the command line as one text; a single `-` reads standard input instead."""
    given = parts if isinstance(parts, str) else " ".join(parts)
    return text(STDIN).rstrip("\n") if given == STDIN else given


def free(path: str, *, force: bool = False) -> Path:
    """The path a file can be written to; MentorError where one is there already and `force` was not said."""
    target = Path(path).expanduser()
    if target.is_dir():
        raise UsageError(f"{path} is a folder; name a file in it.")
    if not target.parent.is_dir():
        raise MentorError(f"There is no folder {target.parent}: make it first.")
    if target.exists() and not force:
        raise MentorError(f"{path} is there already. Name another file, or add --force to replace it.")
    return target


def save(path: str, content: bytes, *, force: bool = False) -> Path:
    """Write a private file (0600), whole or not at all. An existing one is never replaced without `force`."""
    from mentortui.system.files import write_atomically

    target = free(path, force=force)
    try:
        write_atomically(target, content, overwrite=force)
    except OSError as error:
        raise MentorError(str(error)) from None
    return target
