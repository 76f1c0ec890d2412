"""Values from files, made safe to keep; what was taken away is counted and told, never silent."""

from __future__ import annotations

from dataclasses import dataclass

from mentortui.domain.text import LINE_LIMIT, TEXT_LIMIT, clean


@dataclass(slots=True)
class Cleaner:
    """Cleans the values of one file."""

    _cleaned: int = 0
    _cut: int = 0

    def line(self, value: str) -> str:
        """One clean line of at most `LINE_LIMIT` characters."""
        if value.isascii() and value.isprintable() and len(value) <= LINE_LIMIT:
            return value.strip()
        return self._within(value, LINE_LIMIT, multiline=False)

    def text(self, value: str) -> str:
        """A clean text of at most `TEXT_LIMIT` characters, without blank ends."""
        return self._within(value, TEXT_LIMIT, multiline=True).strip()

    def warnings(self) -> tuple[str, ...]:
        """At most one sentence for what was cleaned and one for what was cut."""
        found = []
        if self._cleaned:
            found.append(f"Control characters were taken out of {_values(self._cleaned)}.")
        if self._cut:
            found.append(f"The end of {_values(self._cut)} was left out, being longer than fits.")
        return tuple(found)

    def _within(self, value: str, limit: int, *, multiline: bool) -> str:
        done = clean(value, multiline=multiline)
        self._cleaned += bool(done.removed)
        if len(done.text) <= limit:
            return done.text
        self._cut += 1
        return done.text[:limit].strip()


def _values(count: int) -> str:
    return "1 value" if count == 1 else f"{count:,} values"
