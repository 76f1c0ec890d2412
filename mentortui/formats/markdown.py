"""Pages to read, print or keep among notes; data stays text, whatever characters it has (CommonMark)."""

from __future__ import annotations

import re
from collections.abc import Sequence

_INLINE = re.compile(r"([\\`*_\[\]<>&|~$])")
_LINE_START = re.compile(r"([#+=\-:]|\d+(?=[.)]))")


def render(title: str, sections: Sequence[tuple[str, Sequence[str]]]) -> str:
    """A page: the title, then each heading with its items as a list. Sections without items are left out.

    An item may have several lines; they stay one item. Ends with a line end.
    """
    parts = [f"# {_heading(title)}"]
    for heading, items in sections:
        if items:
            parts.append(f"## {_heading(heading)}")
            parts.append("\n".join(_item(item) for item in items))
    return "\n\n".join(parts) + "\n"


def escape(text: str) -> str:
    """One line of data such that it shows as it is: no emphasis, link, list, heading, table or HTML."""
    text = _INLINE.sub(r"\\\1", text.strip())
    start = _LINE_START.match(text)
    if start:
        end = start.end()
        # A digit cannot be escaped, so the mark that would make it a list is.
        text = f"{text[:end]}\\{text[end:]}" if text[0].isdigit() else f"\\{text}"
    return text


def _heading(text: str) -> str:
    # Every # is escaped: a row of them at the end would count as the end of the heading.
    return _INLINE.sub(r"\\\1", " ".join(text.split())).replace("#", "\\#")


def _item(text: str) -> str:
    lines = [escape(line) for line in text.splitlines() if line.strip()]
    return "- " + "\n  ".join(lines)
