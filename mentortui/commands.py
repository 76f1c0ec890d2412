"""The command palette: what the screen can do, the nine screens, and people by name.

Names are shown as `Content`, never as markup: a name like `[/]` is only a name.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from mentortui import keys
from mentortui.presentation.cells import pad
from mentortui.presentation.nav import SCREENS, TITLES
from mentortui.verb import Verb

_KEY, _NAME = 8, 26
"""Cells of the key before what it does, and of a name before what one knows of the person: one line a command."""


def _line(first: str, cells: int, words: str) -> Content:
    """A command in one line: the key, or the name, then what it is about."""
    return Content.assemble((pad(first, cells), "bold"), " ", (words, "$foreground-muted"))


def _verb(key: str, words: str) -> Content:
    return Content.assemble((pad(key, _KEY), "bold"), words)


class ScreenVerbs(Provider):
    """Every verb that works on the screen now, with its key."""

    def _verbs(self) -> list[tuple[Verb, str, Callable[[], Any]]]:
        """(verb, key as shown, what to run), those of the screen before those of the app."""
        known = {verb.id: verb for verb in keys.table()}
        found: dict[str, tuple[Verb, str, Callable[[], Any]]] = {}
        for key, active in self.screen.active_bindings.items():
            verb = known.get(active.binding.id or "")
            if verb is None or not active.enabled or verb.scope == "list" or verb.id in found:
                continue
            if verb.action.startswith("app.go(") or verb.id == "app.palette":
                continue
            run = partial(self.app.run_action, active.binding.action, active.node)
            found[verb.id] = (verb, keys.display(key), run)
        return sorted(found.values(), key=lambda entry: entry[0].scope == "app")

    async def discover(self) -> Hits:
        """All of them, in the order of the table."""
        for verb, key, run in self._verbs():
            yield DiscoveryHit(_verb(key, verb.help), run, text=verb.help)

    async def search(self, query: str) -> Hits:
        """Those that fit."""
        matcher = self.matcher(query)
        for verb, key, run in self._verbs():
            if (score := matcher.match(verb.help)) > 0:
                yield Hit(score, _verb(key, verb.help), run, text=verb.help)


class GoTo(Provider):
    """The nine screens."""

    def _targets(self) -> list[tuple[str, str, Callable[[], Any]]]:
        return [
            (f"go to {title}", str(number), partial(self.app.run_action, f"app.go('{name}')"))
            for number, (name, title) in enumerate(zip(SCREENS, TITLES, strict=True), 1)
        ]

    async def discover(self) -> Hits:
        """All nine."""
        for title, number, run in self._targets():
            yield DiscoveryHit(_verb(number, title), run, text=title)

    async def search(self, query: str) -> Hits:
        """Those that fit."""
        matcher = self.matcher(query)
        for title, number, run in self._targets():
            if (score := matcher.match(title)) > 0:
                yield Hit(score, _verb(number, title), run, text=title)


class People(Provider):
    """People by name; choosing one opens their page."""

    async def search(self, query: str) -> Hits:
        """The journal finds them; the order is its own."""
        if len(query.strip()) < 2:
            return
        journal: Any = getattr(self.app, "journal", None)
        if journal is None:
            return
        for place, person in enumerate(journal.people.search(query, limit=50)):
            about = ", ".join(part for part in (person.role, person.org) if part)
            open_page = partial(self.app.run_action, f"app.open_person({person.id!r})")
            yield Hit(0.9 - place / 100, _line(person.name, _NAME, about or "person"), open_page, text=person.name)


class Commands(Provider):
    """All of it in one order. Textual asks several providers at once and shows first what comes first, which changes from time to time."""

    async def discover(self) -> Hits:
        """What the screen can do, then the screens."""
        for part in (ScreenVerbs, GoTo):
            async for hit in part(self.screen, self.match_style).discover():
                yield hit

    async def search(self, query: str) -> Hits:
        """Among what fits equally well the same order, people last."""
        for part in (ScreenVerbs, GoTo, People):
            async for hit in part(self.screen, self.match_style).search(query):
                yield hit


def providers() -> set[type[Provider]]:
    """What the app offers in its palette."""
    return {Commands}
