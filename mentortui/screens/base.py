"""The page every screen stands on: bar, title with its rule, body, card, keys, toast, with the measures of LOOK §4."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, ClassVar

from textual.containers import Horizontal, Vertical
from textual.timer import Timer

from mentortui import keys
from mentortui.presentation.layout import Layout, layout
from mentortui.presentation.line import Line
from mentortui.presentation.nav import SCREENS, demo_in_nav
from mentortui.screens.small import Small
from mentortui.screens.telling import is_field
from mentortui.widgets.card import Card
from mentortui.widgets.key_bar import KeyBar
from mentortui.widgets.lines import Lines
from mentortui.widgets.nav_bar import NavBar
from mentortui.widgets.row_list import RowList
from mentortui.widgets.title_bar import TitleBar, show_focus
from mentortui.widgets.toast import Toast

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult
    from textual.widget import Widget

CARD_AFTER = 0.08
"""Seconds after the last move of the cursor until the card follows, so that a held key never waits for it."""


class MentorScreen(Small[None]):
    """A page. A subclass says what it is called and what stands in its body, and fills it in `reload`."""

    number: ClassVar[int] = 0
    """1 to 9 for a screen of the navigation bar, 0 for a page opened from one."""
    scope: ClassVar[str] = ""
    """The scope of its verbs; its footer is made from them."""
    heading: ClassVar[str] = ""
    """What stands first in the title row."""
    card: ClassVar[bool] = True
    """Whether the person stands at the right; False gives the body the whole width."""
    body_air: ClassVar[bool] = True
    """An empty row between rule and body on tall pages; False where the body begins with column heads."""

    _told_quit: ClassVar[bool] = False
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (80, "-mid"), (120, "-wide")]  # noqa: RUF012 - declared by Textual

    # What a subclass says

    def compose_body(self) -> ComposeResult:
        """The widgets between the rule and the footer."""
        yield from ()

    def reload(self) -> None:
        """Read what is shown and show it: on arrival, and after every change of the file."""

    def begin(self) -> None:
        """Once, when everything is shown: where the keys go first."""

    def row_reached(self, row_id: str) -> None:
        """The cursor has come to rest on a row: the card follows."""

    def open_row(self, row_id: str) -> None:
        """Enter on a row, or a second click."""

    def filter_changed(self, text: str) -> None:
        """The text of the filter changed."""

    def footer_words(self) -> Mapping[str, str]:
        """Words other than those of the table, by verb id ("pipeline.view": "board")."""
        return {}

    def footer_scope(self) -> str:
        """The footer to show now; a screen that types and reads has two."""
        return self.scope

    # The page

    def compose(self) -> ComposeResult:
        """Bar, body with its title, card, keys."""
        self._card_timer: Timer | None = None
        self._waiting_row: str | None = None
        self._stale = False
        yield NavBar(self.number or self._root_number(), demo=self.host.demo, id="nav")
        with Horizontal(id="page"):
            with Vertical(id="main"):
                yield TitleBar(self.heading, id="title")
                with Vertical(id="body"):
                    yield from self.compose_body()
            if self.card:
                yield Card(id="card")
        yield KeyBar(id="keys")
        yield Toast(id="toast")
        yield Lines(self.small_lines, id="small")
        self._measured: Layout | None = None

    def _root_number(self) -> int:
        """The screen of the bar this page was opened from."""
        mode = self.app.current_mode
        return SCREENS.index(mode) + 1 if mode in SCREENS else 0

    @property
    def page(self) -> Layout:
        """Measures of the page for the terminal there is."""
        size = self.app.size
        return layout(size.width, size.height, card=self.card)

    def place(self) -> None:
        """Put everything where the measures say; nothing is touched that stands right."""
        page = self.page
        if page == self._measured:
            return
        self._measured = page
        self.set_small(page.small)
        self.set_class(page.tall, "-tall")
        nav, main, bar = (self.query_one(name) for name in ("#nav", "#main", "#keys"))
        nav.styles.margin = (page.top, 0, 0, 0)
        main.styles.width = page.main
        main.styles.margin = (0, 0, 0, page.margin)
        self.query_one("#body").styles.padding = (1 if page.tall and self.body_air else 0, 0, 0, 0)
        bar.styles.margin = (0, page.margin, 1 if page.tall else 0, page.left)
        if self.card:
            card = self.query_one("#card")
            card.styles.width = page.card or "1fr"
            card.styles.margin = (0, page.margin if page.narrow else 0, 0, page.margin if page.narrow else page.gap)
            self.card_open = self.card_open and page.narrow
        self.query_one(Toast).place()
        self.refresh_footer()

    def on_mount(self) -> None:
        """Measure, listen, show, begin. Textual calls it by itself, after that of a subclass, which must not call it too."""
        self.place()
        self.watch(self, "focused", self._focus_moved, init=False)
        self.host.changed.subscribe(self, self._changed)
        self._load()
        self.begin()

    def on_resize(self) -> None:
        self.place()

    def on_screen_resume(self) -> None:
        self.place()
        if self._stale:
            self._load()

    def _changed(self, _: None) -> None:
        above = self.app.screen_stack
        above = above[above.index(self) + 1 :] if self in above else [self]
        # Behind a dialog the page can be seen; behind another page it waits.
        if all(screen.is_modal for screen in above):
            self._load()
        else:
            self._stale = True

    def _load(self) -> None:
        self._stale = False
        self.attempt(self.reload)
        self.refresh_footer()

    # Title, footer, card

    @property
    def title_bar(self) -> TitleBar:
        """The first title of the page."""
        return self.query_one("#title", TitleBar)

    def set_title(self, heading: str, sub: str | Line = "", right: str | Line = "") -> None:
        """Say what the page shows; the DEMO badge stands here where the bar has no room for it."""
        bar = self.title_bar
        if self.host.demo and not demo_in_nav(self.app.size.width):
            said = ((right, "muted"),) if isinstance(right, str) else right
            right = (*said, ("  " if right else "", "text"), ("DEMO", "soon.bold"))
        bar.heading, bar.sub, bar.right = heading, sub, right

    def refresh_footer(self) -> None:
        """Show the keys that work now."""
        scope = self.footer_scope()
        if scope:
            keymap: Mapping[str, str] = getattr(self.app, "_keymap", {})
            self.query_one(KeyBar).show(keys.footer(scope, self.footer_words(), keymap))

    def show_card(self, build: Callable[[int], list[Line]]) -> None:
        """Fill the card; `build` gets the cells there are for text."""
        if self.card:
            self.query_one("#card", Card).show_with(build)

    @property
    def card_open(self) -> bool:
        """Whether the card has the place of the body, where there is room for one pane only."""
        return self.has_class("-card-open")

    @card_open.setter
    def card_open(self, shown: bool) -> None:
        self.set_class(shown and self.page.narrow and self.card, "-card-open")

    # What widgets say

    def on_row_list_highlighted(self, event: RowList.Highlighted) -> None:
        """Let the card follow shortly after the last move; the first row at once."""
        first, self._waiting_row = self._waiting_row is None, event.row_id
        if first:
            self.row_reached(event.row_id)
            return
        if self._card_timer is not None:
            self._card_timer.stop()
        self._card_timer = self.set_timer(CARD_AFTER, self._card_follows)

    def _card_follows(self) -> None:
        self._card_timer = None
        self.row_reached(self._waiting_row or "")

    def on_row_list_opened(self, event: RowList.Opened) -> None:
        """Open what the row is about."""
        self.open_row(event.row_id)

    def on_nav_bar_chosen(self, event: NavBar.Chosen) -> None:
        """Go to the screen that was clicked."""
        if is_field(self.focused):
            self.set_focus(None)  # the number would be a letter there
        self.app.simulate_key(str(event.number))

    def on_key_bar_pressed(self, event: KeyBar.Pressed) -> None:
        """A click on a key presses it; while a filter is typed the keys are those of the list."""
        if key := keys.named(event.key):
            if self.title_bar.filtering:
                self.title_bar.close_filter(keep=True)
                self.focus_list()
            self.app.simulate_key(key)

    def on_title_bar_filtered(self, event: TitleBar.Filtered) -> None:
        self.filter_changed(event.text)

    def on_title_bar_done(self) -> None:
        self.focus_list()

    def on_key(self, event: events.Key) -> None:
        """A question in the footer is answered first; a key that is no answer takes it away and does what it always does."""
        self.answer(event, pass_on=True)

    def _focus_moved(self, focused: Widget | None) -> None:
        show_focus(list(self.query(TitleBar)), focused)
        self.refresh_footer()

    # Verbs every page has

    def focus_list(self) -> None:
        """Give the keys to the first list of the page."""
        self.set_focus(next(iter(self.query(RowList)), None))

    def action_filter(self) -> None:
        """Type a filter in the title row."""
        self.title_bar.open_filter()

    def action_next_part(self) -> None:
        """The keys go to the next pane."""
        self.focus_next()

    def action_zoom(self) -> None:
        """The body has the whole width, or the card its place again."""
        self.toggle_class("-zoomed")
        page = self.page
        wide = page.width - 2 * page.margin if self.has_class("-zoomed") else page.main
        self.query_one("#main").styles.width = wide

    def action_back(self) -> None:
        """Take back one thing: error, field, selection, filter, card, page; at the root say how to quit."""
        bar, toast = self.title_bar, self.query_one(Toast)
        lists = [found for found in self.query(RowList) if found.chosen]
        if bar.filtering or bar.filter_text:
            bar.close_filter(keep=False)
        elif toast.showing and toast.kind == "error":
            toast.dismiss()
        elif is_field(self.focused) and self.query(RowList):
            self.focus_list()
        elif lists:
            for found in lists:
                found.chosen.clear()
                found.refresh()
        elif self.card_open:
            self.card_open = False
        else:
            self.close_page()

    def close_page(self) -> None:
        """Go back to the page below; at the root say once how to quit."""
        if len(self.app.screen_stack) > 1:
            self.dismiss(None)
        elif not self._told_quit:
            MentorScreen._told_quit = True
            self.query_one(Toast).tell((("q", "text.bold"), (" quits", "muted")), "hint")

    def action_leave(self) -> None:
        """Back from a page; at the root quit, everything is saved."""
        if len(self.app.screen_stack) > 1:
            self.close_page()
        else:
            self.app.call_later(self.app.action_quit)
