"""An import before it happens: five counts, the rows behind each, and a merge field by field (LOOK 13-import)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from mentortui.domain.contact import Contact, Rejected
from mentortui.domain.importing import Pair, Preview, Report
from mentortui.presentation.cells import cut, pad, wrap
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import BLANK, Line, Row, Span, columns, fit, of

KINDS = ("new", "changed", "maybe", "unchanged", "rejected")
"""What a row of a file can be, in order."""
_WORDS: dict[str, tuple[str, str, str, str]] = {
    "new": ("ok", "ok", "new", "to the address book, not the pipeline"),
    "changed": ("part", "soon", "changed", "a newer job or address; old one kept"),
    "maybe": ("soon", "soon", "perhaps the same", "you decide, one by one"),
    "unchanged": ("later", "faint", "unchanged", "nothing to do"),
    "rejected": ("no", "stop", "cannot be read", "row numbers are kept; w writes them"),
}
HEADINGS = {
    "new": "New people", "changed": "Changed", "maybe": "Perhaps the same", "unchanged": "Unchanged", "rejected": "Cannot be read",
}
FIELDS = (("role", "role"), ("org", "work"), ("email", "email"), ("phone", "phone"), ("url", "link"), ("connected_on", "since"))
"""Fields a merge may change, and what they are called on the card."""
STEP = "Nothing is written yet. The import is one step: u takes all of it back."
STEP_SHORT = "Nothing is written yet; u takes it back."
HOW = (
    "Type the path of a file, for example ~/Connections.csv.",
    "LinkedIn: Settings, Data privacy, Get a copy of your data, Connections. The zip can stay as it is.",
    "Any other table with a column for names: Google contacts, or a sheet of your own, saved as CSV.",
    "Everything is shown before anything is saved, and people come into the address book only.",
)
_DOES = {"merge": "Merge", "both": "Two people,", "leave out": "Left out,"}
_WHY = {"same name and organisation": "name and work", "same profile address": "same profile"}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def counts_of(preview: Preview) -> dict[str, int]:
    """How many rows of each kind."""
    return {
        "new": len(preview.new), "changed": len(preview.changed), "maybe": len(preview.maybe), "unchanged": preview.unchanged,
        "rejected": len(preview.rejected),
    }


def count_rows(preview: Preview, width: int) -> list[Row]:
    """Five counts, flush right, with their sign, word and what it means."""
    rows = []
    for kind, count in counts_of(preview).items():
        glyph, ink, word, meaning = _WORDS[kind]
        number = (f"{count:,}", "strong.bold" if kind == "maybe" and count else "text")
        line: Line = (
            ("  ", "text"), (" " * (6 - len(number[0])), "text"), number, ("  ", "text"), (UNICODE[glyph], ink if count else "faint"), (" ", "text"),
            (pad(word, 18), "name"), (meaning if width >= 56 else "", "muted"),
        )
        rows.append(Row(fit(line, width), kind))
    return rows


# The rows of one kind


def pair_head(width: int) -> Line:
    """Names of the columns of pairs."""
    file, here, why = _pair_columns(width)
    parts = [(of("In the file", "faint"), file, "left"), (of("Already here", "faint"), here, "left")]
    if why:
        parts.append((of("Why", "faint"), why, "left"))
    return fit((("  ", "text"), *columns(*parts, (of("do", "faint"), 9, "right")), (" ", "text")), width)


def pair_rows(pairs: Sequence[Pair], decided: Mapping[int, str], width: int) -> list[Row]:
    """Pairs with what is done with each: `decided` says merge, both or leave out by its number."""
    file, here, why = _pair_columns(width)
    rows = []
    for number, pair in enumerate(pairs):
        does = decided.get(number, "both")
        parts = [(of(cut(pair.contact.name, file), "name"), file, "left"), (of(cut(pair.person_name, here), "text"), here, "left")]
        if why:
            parts.append((of(cut(_WHY.get(pair.why, pair.why), why), "muted"), why, "left"))
        ink = "muted" if does == "leave out" else "text"
        rows.append(Row(fit((("  ", "text"), *columns(*parts, (of(does, ink), 9, "right")), (" ", "text")), width), str(number)))
    return rows


def _pair_columns(width: int) -> tuple[int, int, int]:
    room = width - 3 - 9 - 1
    if room < 44:
        half = (room - 1) // 2
        return half, room - 1 - half, 0
    file = min(24, (room - 2) * 2 // 5)
    return file, file, room - 2 - 2 * file


class ContactSource:
    """New people, read row by row as they come into sight: an export may have 30,000."""

    def __init__(self, contacts: Sequence[Contact], left_out: Collection[int]) -> None:
        self._contacts, self._left_out = contacts, left_out

    def __len__(self) -> int:
        return len(self._contacts)

    def row(self, index: int, width: int) -> Row:
        """Name, work, and whether it is left out."""
        contact = self._contacts[index]
        works = ", ".join(part for part in (contact.role, contact.org) if part)
        name_cells = min(26, max(12, width // 3))
        out = index in self._left_out
        works_cells = max(4, width - name_cells - (14 if out else 4))
        parts = [(of(cut(contact.name, name_cells), "muted" if out else "name"), name_cells, "left"),
                 (of(cut(works, works_cells), "muted"), works_cells, "left")]
        line = columns(*parts, *([(of("leave out", "muted"), 9, "right")] if out else []))
        return Row(fit((("  ", "text"), *line, (" ", "text")), width), str(index))

    def find(self, row_id: str) -> int:
        """Number of the row."""
        return int(row_id) if row_id.isdecimal() and int(row_id) < len(self._contacts) else -1


def rejected_rows(rejected: Sequence[Rejected], width: int) -> list[Row]:
    """Row numbers and reasons."""
    rows = []
    for number, one in enumerate(rejected):
        line: Line = (("  ", "text"), (f"row {one.row:,}".ljust(12), "name"), (cut(one.reason, max(4, width - 15)), "muted"))
        rows.append(Row(fit(line, width), str(number)))
    return rows


# One row on the card


def contact_lines(contact: Contact, size: int) -> list[Line]:
    """Somebody new, as the file knows them."""
    lines: list[Line] = [((cut(contact.name, size), "strong.bold"),), BLANK]
    told = [(word, _said(getattr(contact, field))) for field, word in FIELDS]
    return [*lines, *(((pad(word, 9), "faint"), (cut(value, max(4, size - 9)), "text")) for word, value in told if value)]


def changes_of(contact: Contact, here: Mapping[str, object]) -> tuple[tuple[str, str, str], ...]:
    """(field, here, in the file) for everything the file says differently; what the file leaves open is no change."""
    out = []
    for field, _ in FIELDS:
        theirs, mine = getattr(contact, field), here.get(field)
        new = theirs.isoformat() if isinstance(theirs, date) else str(theirs or "")
        old = mine.isoformat() if isinstance(mine, date) else str(mine or "")
        if new and new != old:
            out.append((field, old, new))
    return tuple(out)


def differing(pair: Pair, here: Mapping[str, object]) -> list[str]:
    """The fields a side can be picked for: what the import would change, or, before it was compared, what is not the same."""
    changed = {field for field, _, _ in pair.changes or changes_of(pair.contact, here)}
    return [field for field, _ in FIELDS if field in changed]


def merge_lines(
    pair: Pair, here: Mapping[str, object], kept_here: Collection[str], at: tuple[int, int], entries: int, size: int, *, chosen: str = "",
    does: str = "merge",
) -> list[Line]:
    """The pair field by field: ▸ marks what is kept. `at` is (number, of how many); `chosen` the field h and l are about."""
    title = f"{_DOES[does]} {at[0]} of {at[1]}"
    lines: list[Line] = [((title, "muted.bold"),), ((cut(pair.person_name, size), "strong.bold"),), BLANK]
    label, column = 6, max(6, (size - 6 - 4) // 2)
    lines.append(((" " * (label + 2), "text"), (pad("file", column + 2), "faint"), (pad("here", column), "faint")))
    changed = set(differing(pair, here))
    for field, word in FIELDS:
        file, mine = _said(getattr(pair.contact, field)), _said(here.get(field))
        if not file and not mine:
            continue
        from_file = field in changed and field not in kept_here
        from_here = field in changed and field in kept_here
        lines.append((
            (pad(word, label - 1), "text.bold" if field == chosen else "faint"), (UNICODE["path"] if field == chosen else " ", "text.bold"),
            *_side(file or "none", from_file, column), *_side(mine or "none", from_here, column)
        ))
    words = f"{UNICODE['out']} is kept; the other goes into the history."
    if does != "merge":
        words = "They stay two people; m makes them one." if does == "both" else "Left as it is; m takes it in again."
    elif entries:
        words += f" All {entries} entr{'y' if entries == 1 else 'ies'} with {pair.person_name.split(' ')[0]} stay."
    lines.append(BLANK)
    lines += [((part, "muted"),) for part in wrap(words, size, 4)]
    keys: tuple[Span, ...] = (("h l", "text.bold"), (" pick a side   " if size >= 32 else " side   ", "muted"), ("m", "text.bold"),
                              (" two people" if does == "merge" else " merge", "muted"))
    one: list[Line] = [(("J K", "text.bold"), (" one field only", "muted"))] if does == "merge" and len(changed) > 1 else []
    return [*lines, BLANK, keys, *one]


def _said(value: object) -> str:
    if isinstance(value, date):
        return f"{_MONTHS[value.month - 1]} {value.year}"
    return str(value or "").removeprefix("https://").removeprefix("www.")


def _side(words: str, kept: bool, size: int) -> Line:
    return ((f"{UNICODE['out']} " if kept else "  ", "ok"), (pad(cut(words, size - 1), size), "text" if kept else "muted"))


# After it


def done_line(report: Report) -> Line:
    """`Imported 1,214 people, merged 2; 8 rows could not be read`."""
    line: Line = ()
    for verb, count in (("Imported", report.added), ("merged", report.merged)):
        if not line and (count or not report.merged):
            line = ((f"{verb.capitalize()} ", "text"), (f"{count:,} {'person' if count == 1 else 'people'}", "strong"))
        elif count:
            line = (*line, (f", {verb} {count:,}", "text"))
    if report.rejected:
        number = len(report.rejected)
        line = (*line, (f"; {number:,} row{'' if number == 1 else 's'} could not be read", "text"))
    return line


def rejects_csv(rejected: Sequence[Rejected]) -> bytes:
    """Row and reason as a table (RFC 4180)."""
    import csv
    from io import StringIO

    stream = StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(["row", "reason"])
    writer.writerows((one.row, one.reason) for one in rejected)
    return stream.getvalue().encode()
