"""Files in and out: bytes to plain values and back. No database, no clock, no screen.

`FORMATS` is the whole list; a new format is one file and one line here. Readers and writers are loaded
when first used, so that importing this package costs nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any

from mentortui.domain.named import NamedTuple


class Format(NamedTuple):
    """One kind of file.

    `key` is what the user types after `import` or `export`. `read` and `write` are "module:function" in this
    package, or None. A reader of people is `(data, filename) -> Parsed`. With `whole` the file carries all
    that the journal holds, and the reader is `(data) -> tables`. What a writer is given, its module says.
    """

    key: str
    label: str
    suffixes: tuple[str, ...]
    read: str | None = None
    write: str | None = None
    whole: bool = False

    def reader(self) -> Callable[..., Any]:
        """The reading function; `LookupError` when this format is only written."""
        return _load(self.read, self.key)

    def writer(self) -> Callable[..., Any]:
        """The writing function; `LookupError` when this format is only read."""
        return _load(self.write, self.key)


def _load(reference: str | None, key: str) -> Callable[..., Any]:
    if reference is None:
        raise LookupError(key)
    module, _, name = reference.partition(":")
    function: Callable[..., Any] = getattr(import_module(f"{__name__}.{module}"), name)
    return function


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        entry.key: entry
        for entry in (
            Format("linkedin", "LinkedIn connections", (".csv", ".zip"), read="linkedin:read"),
            Format("csv", "table of people", (".csv",), read="csv_people:read", write="csv_people:write"),
            Format("json", "everything", (".json",), "json_archive:load", "json_archive:dump", whole=True),
            Format("markdown", "pages to read", (".md",), write="markdown:render"),
        )
    }
)


def importers() -> tuple[Format, ...]:
    """The formats that can be read, in the order of the list."""
    return tuple(entry for entry in FORMATS.values() if entry.read)


def exporters() -> tuple[Format, ...]:
    """The formats that can be written, in the order of the list."""
    return tuple(entry for entry in FORMATS.values() if entry.write)


def guess(filename: str) -> Format | None:
    """The first format that reads files named like this one, or None."""
    name = filename.lower()
    return next((entry for entry in importers() if name.endswith(entry.suffixes)), None)
