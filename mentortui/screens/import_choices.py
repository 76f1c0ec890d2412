"""What a file would bring, before it comes in: who is new, who is perhaps here already, and which side is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.message import Message

from mentortui.domain.importing import Pair, Preview
from mentortui.presentation.cells import wrap
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.import_lines import (
    FIELDS,
    HEADINGS,
    HOW,
    KINDS,
    ContactSource,
    changes_of,
    contact_lines,
    count_rows,
    counts_of,
    differing,
    merge_lines,
    pair_head,
    pair_rows,
    rejected_rows,
)
from mentortui.presentation.line import BLANK, Line, Row
from mentortui.screens.base import MentorScreen
from mentortui.widgets.lines import Lines
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource, Source
from mentortui.widgets.title_bar import TitleBar

FORMATS = {"linkedin": "LinkedIn", "csv": "table"}
_PAIRS = ("changed", "maybe")
_WARNINGS = 12
"""So many fit a card; the command line tells all."""


class CountList(RowList):
    """The five counts. The row of the kind shown is marked; a click lists another kind."""

    @dataclass
    class Picked(Message):
        """A count was clicked."""

        kind: str

    def __init__(self, *, id: str, classes: str) -> None:
        super().__init__(id=id, classes=classes)
        self.can_focus = False

    def on_click(self, event: events.Click) -> None:
        """List what was clicked."""
        event.stop()
        event.prevent_default()
        if event.y < len(KINDS):
            self.post_message(self.Picked(KINDS[event.y]))


class ImportChoices(MentorScreen):
    """The five counts, the rows of one of them, the pair under the cursor on the card, and what was decided."""

    def help_words(self) -> dict[str, str]:
        """What two keys do while the path is typed, and one afterwards."""
        if self.preview:
            return {"import.apply": "close", "import.cancel": "close"} if self.done else {}
        return {"import.apply": "read the file", "import.next_kind": "complete the path"}

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """While the path is typed there is nothing yet to leave out, merge or write; afterwards nothing is decided any more."""
        if action in ("skip", "merge", "write_rejects", "pick", "field", "view") and self.preview is None:
            return False
        if self.done and (action in ("skip", "merge", "pick", "field") or (action == "write_rejects" and self.undone)):
            return False
        return super().check_action(action, parameters)

    def __init__(self) -> None:
        super().__init__()
        self.preview: Preview | None = None
        self.kind = "new"
        self.done = self.undone = False
        self._step = 0
        """Number of the step that brought it in."""
        self._decided: dict[str, dict[int, str]] = {}
        self._kept_here: dict[tuple[str, int], set[str]] = {}
        self._about = ""
        self._people: dict[str, tuple[dict[str, object], int]] = {}

    def seen(self, preview: Preview) -> None:
        """Show what was read; perhaps-the-same first, because somebody has to decide."""
        self.preview = preview
        self._decided = {
            "maybe": {number: "merge" if "organisation" in pair.why else "both" for number, pair in enumerate(preview.maybe)},
            "changed": dict.fromkeys(range(len(preview.changed)), "merge"), "new": {},
        }
        counts = counts_of(preview)
        self.kind = next((kind for kind in ("maybe", "new", "changed", "rejected") if counts[kind]), "unchanged")
        self.add_class("-seen")
        self.show_seen()
        self.query_one("#rows").focus()

    def show_seen(self) -> None:
        """Counts, rows of the kind, keys and card."""
        preview = self.preview
        if preview is None:
            return
        kind = self.kind
        counts = self.query_one("#counts", CountList)
        counts.load(ListSource(lambda width: count_rows(preview, width)))
        # Shown for the first time it has no rows to move to yet.
        if not counts.move_to(kind):
            self.call_after_refresh(counts.move_to, kind)
        label = f"{FORMATS.get(preview.format, preview.format)} {UNICODE['dot']} {preview.read:,} row{'' if preview.read == 1 else 's'}"
        self.set_title("Import taken back" if self.undone else "Imported" if self.done else "Import", preview.filename, label)
        bar = self.query_one("#section", TitleBar)
        number = counts_of(preview)[kind]
        bar.heading = HEADINGS[kind]
        bar.right = f"{number:,} {'pair' if kind in _PAIRS else 'row'}{'' if number == 1 else 's'}"
        head = self.query_one("#head", Lines)
        head.styles.display = "block" if kind in _PAIRS and number else "none"
        head.show_with(self.pair_heads)
        self.query_one("#rows", RowList).load(self._source(preview, kind))
        self.refresh_footer()
        self.row_reached(self.query_one("#rows", RowList).cursor_id)

    def newest_step(self) -> int:
        """Number of the newest step that stands, 0 without one."""
        return next((step.seq for step in self.journal.history.list() if not step.undone), 0)

    def look_for_undo(self) -> None:
        """Say so where the import was taken back, here or in another window."""
        if not self._step:
            return
        undone = {step.seq: step.undone for step in self.journal.history.list(1000)}.get(self._step, True)
        if undone != self.undone:
            self.undone = undone
            self.show_seen()

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
        if self.preview is None:
            return ()
        return self.preview.changed if self.kind == "changed" else self.preview.maybe

    def pair_heads(self, width: int) -> list[Line]:
        """Names of the columns of pairs."""
        return [pair_head(width)]

    @property
    def coming(self) -> int:
        """How many people the import brings or changes."""
        if self.preview is None:
            return 0
        out = sum(does == "leave out" for kind in self._decided.values() for does in kind.values())
        return len(self.preview.new) + len(self.preview.changed) + len(self.preview.maybe) - out

    def row_reached(self, row_id: str) -> None:
        """Show the row in full."""
        self._about = ""
        self.show_card(self.card_lines_seen)

    def on_count_list_picked(self, event: CountList.Picked) -> None:
        """List the rows of that kind."""
        if self.preview is not None:
            self.kind = event.kind
            self.show_seen()

    def on_row_list_highlighted(self, event: RowList.Highlighted) -> None:
        """The rows choose what the card shows."""
        if event.row_list.id != "rows":
            event.prevent_default()

    @property
    def _at(self) -> int:
        row_id = self.query_one("#rows", RowList).cursor_id
        return int(row_id) if row_id.isdecimal() else -1

    def card_lines_seen(self, size: int) -> list[Line]:
        """How to get a file, then the row under the cursor in full."""
        preview, at = self.preview, self._at
        if preview is None:
            return [((part, "muted"),) if part else BLANK for words in HOW for part in (*wrap(words, size, 6), "")]
        if self.kind in _PAIRS and 0 <= at < len(self._pairs()):
            pair = self._pairs()[at]
            here, entries = self._here(pair.person_id)
            does = self._decided[self.kind].get(at, "merge")
            return merge_lines(pair, here, self._kept_here.get((self.kind, at), ()), (at + 1, len(self._pairs())), entries, size,
                               chosen=self._about, does=does)
        if self.kind == "new" and 0 <= at < len(preview.new):
            return contact_lines(preview.new[at], size)
        if self.kind == "rejected" and 0 <= at < len(preview.rejected):
            one = preview.rejected[at]
            return [((f"Row {one.row:,}", "strong.bold"),), *(((part, "text"),) for part in wrap(one.reason, size, 8))]
        return [((part, "muted"),) for warning in preview.warnings[:_WARNINGS] for part in wrap(warning, size, 4)]

    def _here(self, person_id: str) -> tuple[dict[str, object], int]:
        if person_id not in self._people:
            person = self.journal.people.get(person_id)
            self._people[person_id] = ({field: getattr(person, field) for field, _ in FIELDS}, len(self.journal.people.history(person_id)))
        return self._people[person_id]

    # Deciding

    def action_next_kind(self) -> None:
        if self.preview is None:
            return
        counts = counts_of(self.preview)
        kinds = [kind for kind in KINDS if counts[kind]] or [self.kind]
        self.kind = kinds[(kinds.index(self.kind) + 1) % len(kinds)] if self.kind in kinds else kinds[0]
        self.show_seen()
        self.query_one("#rows").focus()

    def _decide(self, kinds: Sequence[str], does: str, other: str) -> None:
        at = self._at
        if self.preview is None or self.done or self.kind not in kinds or at < 0:
            return
        decided = self._decided[self.kind]
        decided[at] = other if decided.get(at) == does else does
        self.show_seen()

    def action_skip(self) -> None:
        """Leave it out, or take it in again."""
        other = {"maybe": "both", "changed": "merge"}.get(self.kind, "")
        self._decide(("new", "changed", "maybe"), "leave out", other)

    def action_merge(self) -> None:
        """One person, or two."""
        if self.kind == "changed":
            self._decide(("changed",), "merge", "leave out")
        else:
            self._decide(("maybe",), "merge", "both")

    def action_pick(self, side: str) -> None:
        """Which side is kept: for the field chosen with J and K, else for all of them."""
        at = self._at
        if self.preview is None or self.done or self.kind not in _PAIRS or not 0 <= at < len(self._pairs()):
            return
        pair = self._pairs()[at]
        changed = set(differing(pair, self._here(pair.person_id)[0]))
        about = {self._about} if self._about else changed
        kept = self._kept_here.setdefault((self.kind, at), set())
        self._kept_here[(self.kind, at)] = kept | about if side == "here" else kept - about
        self.show_card(self.card_lines_seen)

    def action_field(self, step: int) -> None:
        """Choose the field that h and l are about."""
        at = self._at
        if self.preview is None or self.kind not in _PAIRS or not 0 <= at < len(self._pairs()):
            return
        pair = self._pairs()[at]
        fields = ["", *differing(pair, self._here(pair.person_id)[0])]
        self._about = fields[(fields.index(self._about) + step) % len(fields)] if self._about in fields else ""
        self.show_card(self.card_lines_seen)

    def action_view(self) -> None:
        """Where there is one pane, the merge takes its place."""
        self.card_open = not self.card_open

    def with_decisions(self, preview: Preview) -> Preview:
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
        return preview._replace(new=tuple(new), changed=tuple(changed), maybe=())

    def _merged(self, pair: Pair, kept_here: set[str]) -> Pair:
        found = pair.changes or changes_of(pair.contact, self._here(pair.person_id)[0])
        changes = [change for change in found if change[0] not in kept_here]
        if changes and pair.contact.key and all(field != "import_key" for field, _, _ in changes):
            changes.append(("import_key", "", pair.contact.key))
        return pair._replace(changes=tuple(changes))
