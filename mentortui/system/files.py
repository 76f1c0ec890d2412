"""Reading files the user names, and writing files whole or not at all."""

from __future__ import annotations

import errno
import os
import unicodedata
from pathlib import Path
from typing import NoReturn

READ_LIMIT = 512 * 1024 * 1024
"""Bytes; above this nobody's contacts or archive are in the file."""

_MOST_COPIES = 99

_REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.EFBIG: "the disk does not take files of this size",
    errno.EROFS: "the disk is read-only",
    errno.EACCES: "permission is missing",
    errno.EPERM: "permission is missing",
    errno.ENAMETOOLONG: "the name is too long",
    errno.ELOOP: "it is a link",
}


def read_bytes(path: Path, limit: int = READ_LIMIT) -> bytes:
    """The content of a file or a pipe. OSError or ValueError with one sentence when it cannot be had."""
    try:
        with open(path, "rb") as file:
            content = file.read(limit + 1)
    except FileNotFoundError:
        raise FileNotFoundError(f"There is no file {path}.") from None
    except IsADirectoryError:
        raise IsADirectoryError(f"{path} is a folder: name a file in it.") from None
    except OSError as error:
        raise _sentence(error, f"{path} cannot be read") from error
    if len(content) > limit:
        raise ValueError(f"{path} is larger than {limit // 1024**2} MB, so it is not read.")
    return content


def write_atomically(path: Path, data: bytes, *, overwrite: bool) -> None:
    """Writes the file whole, private (0600) and durable when this returns; or leaves all as it was.

    Refuses links, folders and, unless `overwrite`, files that exist. OSError with one sentence when it fails.
    """
    if path.is_symlink():
        raise OSError(f"{path} is a link, so it is not written to: name the file itself.")
    if path.is_dir():
        raise IsADirectoryError(f"{path} is a folder: name a file in it.")
    if not overwrite and path.exists():
        _exists_already(path)
    from tempfile import mkstemp

    temporary = ""
    try:
        descriptor, temporary = mkstemp(prefix=".mentortui-", dir=path.parent)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _move(temporary, path, overwrite=overwrite)
        temporary = ""
        _sync_folder(path.parent)
    except FileNotFoundError:
        raise FileNotFoundError(f"There is no folder {path.parent}: make it first.") from None
    except FileExistsError:
        _exists_already(path)
    except OSError as error:
        raise _sentence(error, f"{path} was not written") from error
    finally:
        if temporary:
            Path(temporary).unlink(missing_ok=True)


def write_beside(stem: str, suffix: str, data: bytes) -> tuple[Path, bool]:
    """Writes a private file in the current folder: `stem` and `suffix`, with a number where that is taken. The path, and whether it is new:
    a file that holds the very same bytes is not written once more.

    OSError with one sentence when it fails.
    """
    for number in range(1, _MOST_COPIES + 1):
        path = Path.cwd() / f"{stem}{f'-{number}' if number > 1 else ''}{suffix}"
        if _holds(path, data):
            return path, False
        try:
            write_atomically(path, data, overwrite=False)
        except FileExistsError:
            continue
        return path, True
    raise OSError(f"There are {_MOST_COPIES} files like {stem}{suffix} here already: move some away.")


def _holds(path: Path, data: bytes) -> bool:
    """Whether a file of our own kind is there with exactly these bytes."""
    try:
        return path.is_file() and not path.is_symlink() and path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def _move(temporary: str, path: Path, *, overwrite: bool) -> None:
    if overwrite:
        os.replace(temporary, path)
        return
    try:
        os.link(temporary, path)  # unlike a rename, fails when somebody made the file in the meantime
    except FileExistsError:
        raise
    except OSError:
        # Disks without hard links, as memory sticks: the moment between question and rename is accepted.
        if path.exists():
            raise FileExistsError from None
        os.replace(temporary, path)
    else:
        os.unlink(temporary)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # a folder cannot be opened there
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        # Some network disks cannot; the file itself is safe.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(descriptor)


def slug(name: str, limit: int = 60) -> str:
    """The name as part of a file name: small letters and digits of any script, hyphens; never empty."""
    parts = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(part for part in parts if not unicodedata.combining(part))
    words = "".join(character if character.isalnum() else " " for character in bare).split()
    short = unicodedata.normalize("NFC", "-".join(words))[:limit]
    while len(short.encode("utf-8", "replace")) > 2 * limit:
        short = short[:-1]
    short = short.strip("-")
    # Windows keeps these for devices, with any suffix.
    reserved = short in ("con", "prn", "aux", "nul") or (short[:3] in ("com", "lpt") and short[3:].isdigit())
    return f"{short}-" if reserved else short or "untitled"


def _exists_already(path: Path) -> NoReturn:
    raise FileExistsError(f"{path} exists already: choose another name.") from None


def _sentence(error: OSError, start: str) -> OSError:
    reason = _REASONS.get(error.errno or 0) or (error.strerror or type(error).__name__).lower()
    return type(error)(f"{start}: {reason}.")
