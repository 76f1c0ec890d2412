"""Import people: everything is seen before anything is saved, and one step takes all of it back (LOOK 13-import)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import BindingType

from mentortui import keys
from mentortui.domain.errors import MentorError, UsageError
from mentortui.domain.listings import Pair, Preview, Report
from mentortui.presentation.cells import wrap
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.import_lines import (
    FIELDS, HEADINGS, HOW, KINDS, STEP, ContactSource, changes_of, count_rows, counts_of, done_line, merge_lines, pair_head, pair_rows,
    rejected_rows, rejects_csv,
)
from mentortui.presentation.line import BLANK, Line, Row
from mentortui.screens.base import MentorScreen
from mentortui.screens.path_names import common, expanded, names_for
from mentortui.widgets.field import Field
from mentortui.widgets.lines import Lines
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource, Source
from mentortui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.widgets import Input

SUFFIXES = (".csv", ".zip", ".tsv", ".txt")
_FORMATS = {"linkedin": "LinkedIn", "csv": "table"}
_PAIRS = ("changed", "maybe")


def preview_of(journal: Any, path: Path) -> Preview:
    """What a file would bring, whichever of the known formats it has; MentorError in one sentence when it cannot be used."""
    from mentortui.system.files import read_bytes

    try:
        data = read_bytes(path)
    except (OSError, ValueError) as error:
        raise UsageError(str(error)) from None
    try:
        found: Preview = journal.transfer.preview("linkedin", data, path.name)
    except UsageError as error:
        if "not a LinkedIn export" not in str(error):
            raise
        found = journal.transfer.preview("csv", data, path.name)
    return found


class ImportScreen(MentorScreen):
    """First a path, then what the file would bring. Nothing is written before enter."""

    scope = "import"
    heading = "Import"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("import")]
    DEFAULT_CSS = """
    ImportScreen #path { margin: 0 1; }
    ImportScreen #counts { height: 5; }
    ImportScreen #section { margin-top: 1; }
    ImportScreen #head, ImportScreen #step { height: 1; }
    ImportScreen .asked { display: block; }
    ImportScreen .seen { display: none; }
    ImportScreen.-seen .asked { display: none; }
    ImportScreen.-seen .seen { display: block; }
    ImportScreen.-narrow #section { margin-top: 0; }
    ImportScreen.-narrow #step { display: none; }
    """

    def __init__(self, path: str = "") -> None:
        super().__init__()
        self._typed, self._file = path, Path()
        self._preview: Preview | None = None
        self._kind = "new"
        self._decided: dict[str, dict[int, str]] = {}
        self._kept_here: dict[tuple[str, int], set[str]] = {}
        self._field = ""
        self._people: dict[str, tuple[dict[str, object], int]] = {}
        self._error = ""
        self._busy = self._done = False

    def compose_body(self) -> ComposeResult:
        """The path with its names; then counts, and the rows of one kind."""
        yield Field(self._typed, "~/Downloads/Connections.csv", id="path", classes="asked")
        yield RowList(id="files", classes="asked", more=True)
        counts = RowList(id="counts", classes="seen")
        counts.can_focus = False
        yield counts
        yield TitleBar("", pane="rows", id="section", classes="seen")
        yield Lines(self._pair_head, id="head", classes="seen")
        yield RowList(id="rows", classes="seen", more=True)
        yield Lines(lambda width: [((f"  {STEP}", "muted"),)], id="step", classes="seen")

    def on_mount(self) -> None:
        """Ask for the path, or read the one that was given."""
        super().on_mount()
        self.query_one("#files", RowList).can_focus = False
        self.query_one("#path").focus()
        self._offer()
        if self._typed:
            self._read(self._typed)

    # The path

    @property
    def path(self) -> Field:
        """The field of the path."""
        return self.query_one("#path", Field)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Offer names that fit."""
        if event.input.id == "path":
            self._error = ""
            self._offer()

    def _offer(self) -> None:
        names, error = names_for(self.path.value, SUFFIXES), self._error
        how = not self.path.value

        def rows(width: int) -> list[Row]:
            said = [Row(((" " * 2, "text"), (f"{UNICODE['no']} " if not at else "  ", "stop"), (part, "text")))
                    for at, part in enumerate(wrap(error, width - 6, 4))]
            if how:
                said += [Row(BLANK)]
                for part in HOW:
                    said += [Row((("  ", "text"), (line, "muted"))) for line in wrap(part, min(70, width - 4), 3)]
                said += [Row(BLANK), Row((("  ", "text"), ("In your home folder", "faint")))]
            found = [Row((("  ", "text"), (name, "name")), name) for name in names]
            return [*said, *([Row(BLANK)] if said and found and not how else []), *found]

        self.query_one("#files", RowList).load(ListSource(rows), keep=False)
        self.set_title("Import", right="reading…" if self._busy else "")
        self.show_card(self._card_lines)

    def key_down(self) -> None:
        """Down the names, while the path is typed."""
        if self._preview is None:
            self.query_one("#files", RowList).action_cursor(1)

    def key_up(self) -> None:
        """Up the names, while the path is typed."""
        if self._preview is None:
            self.query_one("#files", RowList).action_cursor(-1)

    def _complete(self) -> None:
        """To what all names share; to the one under the cursor, where they share nothing more."""
        typed, names = self.path.value, names_for(self.path.value, SUFFIXES)
        longer = common(names, typed) if typed else typed
        if longer == typed and names:
            longer = self.query_one("#files", RowList).cursor_id or names[0]
        self.path.value = longer
        self.path.cursor_position = len(longer)

    def on_input_submitted(self) -> None:
        """Read the file; a name under the cursor is taken where what was typed is no file yet."""
        typed = self.path.value
        if not typed.strip() or expanded(typed).is_dir() or not expanded(typed).exists():
            chosen = self.query_one("#files", RowList).cursor_id
            if chosen and (not typed.strip() or chosen != typed):
                self.path.value = chosen
                self.path.cursor_position = len(chosen)
                if chosen.endswith("/"):
                    return
                typed = chosen
        self._read(typed)

    def _read(self, typed: str) -> None:
        if self._busy or not typed.strip():
            return
        self._busy, self._file = True, expanded(typed)
        self.set_title("Import", self._file.name, "reading…")
        self.run_worker(self._read_in_thread, thread=True, exclusive=True, group="read", exit_on_error=False)

    def _read_in_thread(self) -> None:
        app = self.app
        try:
            found = preview_of(self.journal, self._file)
        except MentorError as error:
            app.call_from_thread(self._refused, str(error))
        else:
            app.call_from_thread(self._seen, found)

    def _refused(self, words: str) -> None:
        """Say it below the path, which stays as it was typed; nothing has changed."""
        self._busy, self._error = False, words
        self._offer()

    # What was seen

    def _seen(self, preview: Preview) -> None:
        self._busy, self._preview = False, preview
        self._decided = {
            "maybe": {number: "merge" if "organisation" in pair.why else "both" for number, pair in enumerate(preview.maybe)},
            "changed": dict.fromkeys(range(len(preview.changed)), "merge"), "new": {},
        }
        counts = counts_of(preview)
        self._kind = next((kind for kind in ("maybe", "new", "changed", "rejected") if counts[kind]), "unchanged")
        self.add_class("-seen")
        self._show()
        self.query_one("#rows").focus()

    def reload(self) -> None:
        """People may have changed meanwhile: what is shown here is read anew when it is brought in."""
        self._people.clear()

    def _show(self) -> None:
        preview = self._preview
        if preview is None:
            return
        kind = self._kind
        counts = self.query_one("#counts", RowList)
        counts.load(ListSource(lambda width: count_rows(preview, width)))
        counts.move_to(kind)
        label = f"{_FORMATS.get(preview.format, preview.format)} {UNICODE['dot']} {preview.read:,} rows"
        self.set_title("Imported" if self._done else "Import", preview.filename, label)
        bar = self.query_one("#section", TitleBar)
        number = counts_of(preview)[kind]
        bar.heading = HEADINGS[kind]
        bar.right = f"{number:,} {'pair' if kind in _PAIRS else 'row'}{'' if number == 1 else 's'}"
        head = self.query_one("#head", Lines)
        head.styles.display = "block" if kind in _PAIRS and number else "none"
        head.show_with(self._pair_head)
        self.query_one("#rows", RowList).load(self._source(preview, kind))
        self.refresh_footer()
        self.row_reached(self.query_one("#rows", RowList).cursor_id)

    def _source(self, preview: Preview, kind: str) -> Source:
        if kind == "new":
            return ContactSource(preview.new, {number for number, does in self._decided["new"].items() if does == "leave out"})
        if kind in _PAIRS:
            return ListSource(lambda width: pair_rows(self._pairs(), self._decided[kind], width))
        if kind == "rejected":
            return ListSource(lambda width: rejected_rows(preview.rejected, width))
        words = f"{preview.unchanged:,} are here already, with the same details."
        return ListSource(lambda width: [Row((("  ", "text"), (words, "muted")))])

    def _pairs(self) -> tuple[Pair, ...]:
        if self._preview is None:
            return ()
        return self._preview.changed if self._kind == "changed" else self._preview.maybe

    def _pair_head(self, width: int) -> list[Line]:
        return [pair_head(width)]

    def place(self) -> None:
        """Measure; the sentence that nothing is written yet needs a wide page."""
        super().place()
        self.query_one("#step").styles.display = "block" if self._preview and not self.page.narrow and not self._done else "none"

    def footer_words(self) -> Mapping[str, str]:
        """How many come in."""
        if self._preview is None:
            return {"import.apply": "read it", "import.next_kind": "complete"}
        if self._done:
            return {"import.apply": "close", "import.cancel": "close"}
        return {"import.apply": f"import {self.coming:,}"}

    def footer_scope(self) -> str:
        """While a path is typed only what works there."""
        return "import-path" if self._preview is None else "import"

    @property
    def coming(self) -> int:
        """How many people the import brings or changes."""
        if self._preview is None:
            return 0
        out = sum(does == "leave out" for kind in self._decided.values() for does in kind.values())
        return len(self._preview.new) + len(self._preview.changed) + len(self._preview.maybe) - out

    # The card

    def row_reached(self, row_id: str) -> None:
        """Show the row in full."""
        self._field = ""
        self.show_card(self._card_lines)

    def on_row_list_highlighted(self, event: RowList.Highlighted) -> None:
        """The counts choose what is listed, by mouse; the rows what the card shows."""
        if event.row_list.id == "counts" and event.row_id in KINDS:
            if event.row_id != self._kind and self._preview is not None:
                self._kind = event.row_id
                self._show()
        elif event.row_list.id == "rows":
            super().on_row_list_highlighted(event)

    @property
    def _at(self) -> int:
        row_id = self.query_one("#rows", RowList).cursor_id
        return int(row_id) if row_id.isdecimal() else -1

    def _card_lines(self, size: int) -> list[Line]:
        preview, at = self._preview, self._at
        if preview is None:
            return [((part, "muted"),) if part else BLANK for words in (*HOW, "") for part in (*wrap(words, size, 6), "")]
        if self._kind in _PAIRS and 0 <= at < len(self._pairs()):
            pair = self._pairs()[at]
            here, entries = self._here(pair.person_id)
            does = self._decided[self._kind].get(at, "merge")
            return merge_lines(pair, here, self._kept_here.get((self._kind, at), ()), (at + 1, len(self._pairs())), entries, size,
                               chosen=self._field, does=does)
        if self._kind == "new" and 0 <= at < len(preview.new):
            contact = preview.new[at]
            lines: list[Line] = [((contact.name, "strong.bold"),), BLANK]
            for field, word in FIELDS:
                if value := getattr(contact, field):
                    lines.append(((word.ljust(7), "faint"), (str(value), "text")))
            return lines
        if self._kind == "rejected" and 0 <= at < len(preview.rejected):
            one = preview.rejected[at]
            return [((f"Row {one.row:,}", "strong.bold"),), *((((part, "text"),) for part in wrap(one.reason, size, 8)))]
        return [((part, "muted"),) for warning in preview.warnings for part in wrap(warning, size, 4)]

    def _here(self, person_id: str) -> tuple[dict[str, object], int]:
        if person_id not in self._people:
            person = self.journal.people.get(person_id)
            self._people[person_id] = ({field: getattr(person, field) for field, _ in FIELDS}, len(self.journal.people.history(person_id)))
        return self._people[person_id]

    # Deciding

    def action_next_kind(self) -> None:
        if self._preview is None:
            self._complete()
            return
        counts = counts_of(self._preview)
        kinds = [kind for kind in KINDS if counts[kind]] or [self._kind]
        self._kind = kinds[(kinds.index(self._kind) + 1) % len(kinds)] if self._kind in kinds else kinds[0]
        self._show()
        self.query_one("#rows").focus()

    def _decide(self, kinds: Sequence[str], does: str, other: str) -> None:
        at = self._at
        if self._preview is None or self._done or self._kind not in kinds or at < 0:
            return
        decided = self._decided[self._kind]
        decided[at] = other if decided.get(at) == does else does
        self._show()

    def action_skip(self) -> None:
        """Leave it out, or take it in again."""
        other = {"maybe": "both", "changed": "merge"}.get(self._kind, "")
        self._decide(("new", "changed", "maybe"), "leave out", other)

    def action_merge(self) -> None:
        """One person, or two."""
        if self._kind == "changed":
            self._decide(("changed",), "merge", "leave out")
        else:
            self._decide(("maybe",), "merge", "both")

    def action_pick(self, side: str) -> None:
        """Which side is kept: for the field chosen with J and K, else for all of them."""
        at = self._at
        if self._preview is None or self._done or self._kind not in _PAIRS or not 0 <= at < len(self._pairs()):
            return
        pair = self._pairs()[at]
        changed = {field for field, _, _ in changes_of(pair.contact, self._here(pair.person_id)[0])}
        about = {self._field} if self._field else changed
        kept = self._kept_here.setdefault((self._kind, at), set())
        self._kept_here[(self._kind, at)] = kept | about if side == "here" else kept - about
        self.show_card(self._card_lines)

    def action_field(self, step: int) -> None:
        """Choose the field that h and l are about."""
        at = self._at
        if self._preview is None or self._kind not in _PAIRS or not 0 <= at < len(self._pairs()):
            return
        pair = self._pairs()[at]
        fields = ["", *(field for field, _, _ in changes_of(pair.contact, self._here(pair.person_id)[0]))]
        self._field = fields[(fields.index(self._field) + step) % len(fields)] if self._field in fields else ""
        self.show_card(self._card_lines)

    def action_view(self) -> None:
        """Where there is one pane, the merge takes its place."""
        self.card_open = not self.card_open

    # Bringing it in

    def on_row_list_opened(self, event: RowList.Opened) -> None:
        """Enter brings in what is shown; a click on a count only lists it."""
        if event.row_list.id == "rows":
            self.action_apply()
        elif event.row_list.id == "files":
            self.on_input_submitted()

    def action_apply(self) -> None:
        preview = self._preview
        if self._done:
            self.dismiss(None)
        elif preview is not None and not self._busy:
            self._busy = True
            decided = self._with_decisions(preview)
            self.set_title("Import", preview.filename, "importing…")
            self.write(lambda: self.journal.transfer.apply(decided), self._imported)

    def _with_decisions(self, preview: Preview) -> Preview:
        """The preview as it was decided: who is left out, who is merged, and which side is kept."""
        new = [contact for number, contact in enumerate(preview.new) if self._decided["new"].get(number) != "leave out"]
        changed: list[Pair] = []
        for kind, pairs in (("changed", preview.changed), ("maybe", preview.maybe)):
            for number, pair in enumerate(pairs):
                does = self._decided[kind].get(number, "both" if kind == "maybe" else "merge")
                if does == "both":
                    new.append(pair.contact)
                elif does == "merge":
                    changed.append(self._merged(pair, self._kept_here.get((kind, number), set())))
        return replace(preview, new=tuple(new), changed=tuple(changed), maybe=())

    def _merged(self, pair: Pair, kept_here: set[str]) -> Pair:
        found = pair.changes or changes_of(pair.contact, self._here(pair.person_id)[0])
        changes = [change for change in found if change[0] not in kept_here]
        if changes and pair.contact.key and all(field != "import_key" for field, _, _ in changes):
            changes.append(("import_key", "", pair.contact.key))
        return replace(pair, changes=tuple(changes))

    def tell_error(self, error: MentorError) -> None:
        """Nothing was written; it can be tried again."""
        self._busy = False
        super().tell_error(error)
        self._show()

    def _imported(self, report: Report) -> None:
        self._busy, self._done = False, True
        line = done_line(report)
        if report.rejected:
            self.tell((*line, ("   ", "text"), ("u", "text.bold"), (" undo   ", "muted"), ("w", "text.bold"), (" write them", "muted")))
            self._measured = None
            self.place()
            self._show()
            return
        app = self.app
        self.dismiss(None)
        app.call_later(_tell_below, app, line)

    def action_write_rejects(self) -> None:
        """Into a file beside the one that was read; one that is there is never written over."""
        preview = self._preview
        if preview is None or not preview.rejected:
            self.tell("Every row could be read: there is nothing to write.", "hint")
            return
        folder, stem = self._file.parent, self._file.stem
        self.write(lambda: _write_new(folder, f"{stem}-not-read", rejects_csv(preview.rejected)),
                   lambda path: self.tell((("Wrote ", "text"), (f"{len(preview.rejected):,} rows", "strong"), (f" to {path}", "text"))))


def _write_new(folder: Path, stem: str, data: bytes) -> Path:
    from mentortui.system.files import write_atomically

    path = folder / f"{stem}.csv"
    number = 2
    while path.exists():
        path, number = folder / f"{stem}-{number}.csv", number + 1
    try:
        write_atomically(path, data, overwrite=False)
    except OSError as error:
        raise MentorError(str(error)) from None
    return path


def _tell_below(app: Any, line: Line) -> None:
    if tell := getattr(app.screen, "tell", None):
        tell(line, undo=True)
