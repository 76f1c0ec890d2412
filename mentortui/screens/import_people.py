"""Import people: everything is seen before anything is saved, and one step takes all of it back (LOOK 13-import)."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import BindingType

from mentortui import keys
from mentortui.domain.errors import MentorError, UsageError
from mentortui.domain.importing import Preview, Report
from mentortui.domain.nudges.words import counted
from mentortui.presentation.cells import wrap
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.import_lines import HOW, STEP, STEP_SHORT, done_line, rejects_csv
from mentortui.presentation.line import BLANK, Line, Row
from mentortui.screens.import_choices import CountList, ImportChoices
from mentortui.screens.path_names import common, expanded, names_for
from mentortui.widgets.field import Field
from mentortui.widgets.lines import Lines
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource
from mentortui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.widgets import Input

SUFFIXES = (".csv", ".zip", ".tsv", ".txt")


def preview_of(journal: Any, path: Path) -> Preview:
    """What a file would bring, whichever of the known formats it has; MentorError in one sentence when it cannot be used."""
    from mentortui.system.files import read_bytes

    try:
        data = read_bytes(path)
    except (OSError, ValueError) as error:
        raise UsageError(str(error)) from None
    if data.startswith(b'{"format":"mentortui-archive"'):
        raise UsageError(f"{path.name} holds everything, not only people: `mentortui import json {path.name}` brings it back.")
    try:
        found: Preview = journal.transfer.preview("linkedin", data, path.name)
    except UsageError as error:
        if "not a LinkedIn export" not in str(error):
            raise
        found = journal.transfer.preview("csv", data, path.name)
    return found


class ImportScreen(ImportChoices):
    """First a path, then what the file would bring. Nothing is written before enter."""

    scope = "import"
    heading = "Import"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("import")]
    DEFAULT_CSS = """
    ImportScreen #path { margin: 0 1; }
    ImportScreen #counts { height: 5; }
    ImportScreen #section { margin-top: 1; }
    ImportScreen #head { height: 1; }
    ImportScreen #step { height: 2; }
    ImportScreen #files { margin-top: 1; }
    ImportScreen .asked { display: block; }
    ImportScreen .seen { display: none; }
    ImportScreen.-seen .asked { display: none; }
    ImportScreen.-seen .seen { display: block; }
    ImportScreen.-narrow #section { margin-top: 0; }
    """

    def __init__(self, path: str = "") -> None:
        super().__init__()
        self._typed, self._file = path, Path()
        self._error = ""
        self._busy = False

    def compose_body(self) -> ComposeResult:
        """The path with its names; then counts, and the rows of one kind."""
        yield Field(self._typed, "~/Downloads/Connections.csv", id="path", classes="asked")
        yield RowList(id="files", classes="asked", more=True)
        yield CountList(id="counts", classes="seen")
        yield TitleBar("", pane="rows", id="section", classes="seen")
        yield Lines(self.pair_heads, id="head", classes="seen")
        yield RowList(id="rows", classes="seen", more=True)
        yield Lines(lambda width: [BLANK, ((f"  {STEP if width >= 74 else STEP_SHORT}", "muted"),)], id="step", classes="seen")

    def on_mount(self) -> None:
        """Ask for the path, or read the one that was given."""
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
        typed, error = self.path.value, self._error
        names = names_for(typed, SUFFIXES)
        how = not self.path.value and self.page.narrow

        def rows(width: int) -> list[Row]:
            said = [Row(((" " * 2, "text"), (f"{UNICODE['no']} " if not at else "  ", "stop"), (part, "text")))
                    for at, part in enumerate(wrap(error, width - 6, 4))]
            if how:
                said += [Row(BLANK)]
                for part in HOW:
                    said += [Row((("  ", "text"), (line, "muted"))) for line in wrap(part, min(70, width - 4), 3)]
            if names and not typed:
                said += [Row(BLANK), Row((("  ", "text"), ("In your home folder", "faint")))]
            found = [Row((("  ", "text"), (name, "name")), name) for name in names]
            return [*said, *([Row(BLANK)] if error and found else []), *found]

        self.query_one("#files", RowList).load(ListSource(rows), keep=False)
        self.set_title("Import", right="reading…" if self._busy else "")
        self.show_card(self.card_lines_seen)

    def key_down(self) -> None:
        """Down the names, while the path is typed."""
        if self.preview is None:
            self.query_one("#files", RowList).action_cursor(1)

    def key_up(self) -> None:
        """Up the names, while the path is typed."""
        if self.preview is None:
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
            app.call_from_thread(self._was_read, found)

    def _refused(self, words: str) -> None:
        """Say it below the path, which stays as it was typed; nothing has changed."""
        self._busy, self._error = False, words
        self._offer()

    def _was_read(self, preview: Preview) -> None:
        self._busy = False
        self.seen(preview)
        self._measured = None
        self.place()

    def action_next_kind(self) -> None:
        if self.preview is None:
            self._complete()
        else:
            super().action_next_kind()

    def action_back(self) -> None:
        """While the path is typed there is nothing to take back but the page."""
        if self.preview is None:
            self.close_page()
        else:
            super().action_back()

    # What was seen

    def reload(self) -> None:
        """People may have changed meanwhile: what is shown here is read anew when it is brought in."""
        self._people.clear()
        self.look_for_undo()

    def place(self) -> None:
        """Measure; the sentence that nothing is written yet needs a wide page."""
        super().place()
        self.query_one("#step").styles.display = "block" if self.preview and self.page.height >= 22 and not self.done else "none"

    def footer_words(self) -> Mapping[str, str]:
        """How many come in."""
        if self.preview is None:
            return {"import.apply": "read it", "import.next_kind": "complete"}
        if self.done:
            return {"import.apply": "close", **({"import.write_rejects": ""} if self.undone else {})}
        short = {"import.next_kind": "kind"} if self.page.narrow else {}
        return {"import.apply": f"import {self.coming:,}", **short}

    def footer_scope(self) -> str:
        """While a path is typed only what works there, and afterwards what is left to do."""
        if self.preview is None:
            return "import-path"
        if self.done:
            return "import-done"
        return "import-narrow" if self.page.narrow else "import"

    # Bringing it in

    def on_row_list_opened(self, event: RowList.Opened) -> None:
        """Enter brings in what is shown; a click on a count only lists it."""
        if event.row_list.id == "rows":
            self.action_apply()
        elif event.row_list.id == "files":
            self.on_input_submitted()

    def action_apply(self) -> None:
        preview = self.preview
        if self.done:
            self.dismiss(None)
        elif preview is not None and not self._busy:
            self._busy = True
            decided = self.with_decisions(preview)
            self.set_title("Import", preview.filename, "importing…")
            self.write(lambda: self.journal.transfer.apply(decided), self._imported)

    def tell_error(self, error: MentorError) -> None:
        """Nothing was written; it can be tried again."""
        self._busy = False
        super().tell_error(error)
        self.show_seen()

    def _imported(self, report: Report) -> None:
        self._busy, self.done = False, True
        line = done_line(report)
        if report.rejected:
            changed = bool(report.added or report.merged)
            self._step = self.newest_step() if changed else 0
            self.tell(line, undo=changed, offers=("w", f"write {'it' if len(report.rejected) == 1 else 'them'}"))
            self._measured = None
            self.place()
            self.show_seen()
            return
        app = self.app
        self.dismiss(None)
        app.call_later(_tell_below, app, line)

    def action_write_rejects(self) -> None:
        """Into a file beside the one that was read; one that is there is never written over."""
        preview = self.preview
        if preview is None or not preview.rejected:
            self.tell("Every row could be read: there is nothing to write.", "hint")
            return
        folder, stem, rows = self._file.parent, self._file.stem, counted(len(preview.rejected), "row")
        self.write(lambda: _write_new(folder, f"{stem}-not-read", rejects_csv(preview.rejected)),
                   lambda path: self.tell((("Wrote ", "text"), (rows, "strong"), (f" to {path}", "text"))))


def _write_new(folder: Path, stem: str, data: bytes) -> Path:
    from mentortui.system.files import write_atomically

    names = (f"{stem}{f'-{number}' if number > 1 else ''}.csv" for number in count(1))
    path = next(place for name in names if not (place := folder / name).exists())
    try:
        write_atomically(path, data, overwrite=False)
    except OSError as error:
        raise MentorError(str(error)) from None
    return path


def _tell_below(app: Any, line: Line) -> None:
    if tell := getattr(app.screen, "tell", None):
        keys_there = "A" if getattr(app.screen, "scope", "") == "pipeline" else "4 A"
        where: Line = ((" into the address book: ", "text"), (keys_there, "text.bold"), (" shows them", "muted"))
        tell((*line, *where), undo=True)
