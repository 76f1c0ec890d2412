"""Values from files, made safe to keep; what was taken away is counted and told, never silent."""

from __future__ import annotations

from unicodedata import is_normalized

from mentortui.domain.contact import is_email
from mentortui.domain.text import LINE_LIMIT, TEXT_LIMIT, clean

_SEVERAL, _SHOWN = " ::: ", 40
_ASCII = bytes((0x0A, *range(0x20, 0x7F)))


def is_tidy(lines: str) -> bool:
    """Whether cleaning leaves every line, and any part of one, as it is but for blanks around it.

    Asked once of a whole file, it takes a third of the time that it takes to ask each value.
    """
    # Lines end at most a limit after the one before: looking for those ends is a few steps where measuring each line is many.
    at, end = 0, len(lines) - LINE_LIMIT
    while at < end:
        found = lines.rfind("\n", at, at + LINE_LIMIT + 1)
        if found < 0:
            return False
        at = found + 1
    if lines.isascii():
        return not lines.encode().translate(None, _ASCII)
    return lines.replace("\n", "").isprintable() and is_normalized("NFC", lines)


class Cleaner:
    """Cleans the values of one file, and looks at its addresses."""

    __slots__ = ("_cleaned", "_cut", "_no_email", "_several")

    def __init__(self) -> None:
        self._cleaned = self._cut = 0
        self._several: list[tuple[int, str]] = []
        self._no_email: list[tuple[int, str]] = []

    def line(self, value: str) -> str:
        """One clean line of at most `LINE_LIMIT` characters."""
        if value.isascii() and value.isprintable() and len(value) <= LINE_LIMIT:
            return value.strip()
        return self._within(value, LINE_LIMIT, multiline=False)

    def text(self, value: str) -> str:
        """A clean text of at most `TEXT_LIMIT` characters, without blank ends."""
        return self._within(value, TEXT_LIMIT, multiline=True).strip()

    def first(self, value: str, line: int) -> str:
        """The first of several addresses or numbers in one cell, as Google writes them: `a@example.org ::: b@example.org`."""
        if _SEVERAL not in value:
            return value
        self._several.append((line, value))
        return value.partition(_SEVERAL)[0].strip()

    def email(self, value: str, line: int) -> None:
        """Look at an address: what is none is kept all the same, since it may tell which it was."""
        if not is_email(value):
            self._no_email.append((line, value))

    def warnings(self) -> tuple[str, ...]:
        """At most one sentence for what was cleaned, for what was cut, for cells with several values, and for addresses that are none."""
        found = []
        if self._cleaned:
            found.append(f"Control characters were taken out of {_values(self._cleaned)}.")
        if self._cut:
            found.append(f"The end of {_values(self._cut)} was left out, being longer than fits.")
        if self._several:
            found.append(f"{_values(self._several)} with “{_SEVERAL.strip()}” kept the first part only, first {_named(self._several[0])}.")
        if self._no_email:
            are, stays = ("is no email address", "it stays") if len(self._no_email) == 1 else ("are no email addresses", "they stay")
            found.append(f"{_values(self._no_email)} {are}, first {_named(self._no_email[0])}; {stays} as in the file.")
        return tuple(found)

    def _within(self, value: str, limit: int, *, multiline: bool) -> str:
        done = clean(value, multiline=multiline)
        self._cleaned += bool(done.removed)
        if len(done.text) <= limit:
            return done.text
        self._cut += 1
        return done.text[:limit].strip()


def _values(several: int | list[tuple[int, str]]) -> str:
    count = several if isinstance(several, int) else len(several)
    return "1 value" if count == 1 else f"{count:,} values"


def _named(entry: tuple[int, str]) -> str:
    line, text = entry
    return f"“{text[:_SHOWN]}” on line {line}"
