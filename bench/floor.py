"""The least a Textual program can be: what every start here is compared with."""

from textual.app import App, ComposeResult
from textual.widgets import Footer, Header, Static


class Floor(App[None]):
    BINDINGS = [("q", "quit", "Quit")]  # noqa: RUF012 - declared by Textual

    def compose(self) -> ComposeResult:
        yield Header()
        yield Static("READY")
        yield Footer()


Floor().run()
