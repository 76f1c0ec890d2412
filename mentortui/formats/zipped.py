"""One file out of a zip archive from outside: nothing is unpacked to disk, and sizes have a limit."""

from __future__ import annotations

from mentortui.domain.errors import ContentError

LIMIT = 200 * 1024 * 1024
"""Bytes of the file once unpacked; the largest real export is a hundredth of this."""


def member(data: bytes, wanted: str, where: str) -> bytes:
    """The bytes of the first file named `wanted` in whatever folder; the least deep one wins."""
    import zlib
    from io import BytesIO
    from struct import error as StructError
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(BytesIO(data)) as archive:
            names = [info for info in archive.infolist() if _last(info.filename) == wanted.lower()]
            if not names:
                raise ContentError(_missing({info.filename for info in archive.infolist()}, wanted, where))
            info = min(names, key=lambda entry: entry.filename.count("/"))
            if info.flag_bits & 1:
                raise ContentError(f"{where} is locked with a password: unpack it and import {wanted}.")
            with archive.open(info) as stream:
                # The size in the directory is only a claim, so what is read is counted too.
                content = stream.read(LIMIT + 1) if info.file_size <= LIMIT else b""
    except (BadZipFile, zlib.error, EOFError, OSError, StructError, NotImplementedError, RuntimeError,
            ValueError, OverflowError, MemoryError):  # fmt: skip
        raise ContentError(f"{where} is damaged: download it again.") from None
    if info.file_size > LIMIT or len(content) > LIMIT:
        raise ContentError(f"{where} has more than {LIMIT // 1024**2} MB of {wanted}, which is no export.")
    return content


def _last(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2].lower()


def _missing(names: set[str], wanted: str, where: str) -> str:
    if "[Content_Types].xml" in names:
        return f"{where} is an Office document: save it as CSV and import that."
    return f"{where} has no {wanted}: ask LinkedIn for an export with your connections."
