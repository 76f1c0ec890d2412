"""What every test can ask for: a clock that stands still, a journal over a real file, and a look at all its rows."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, settings

from mentortui.journal import Journal
from mentortui.widgets import toast
from tests import waiting
from tests.builders import START, Clock, dump, journal_at

__all__ = ["START", "Clock", "dump", "journal_at"]

settings.register_profile("project", deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
settings.load_profile("project")

waiting.install()
# What is told and leaves by itself is still there when a busy machine comes to look.
toast.SECONDS = 60.0


@pytest.fixture(autouse=True)
def _nobodys_home(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """No test reads or writes what belongs to whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    for name in ("DATA", "STATE", "CONFIG", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    for name in ("MENTORTUI_DB", "MENTORTUI_NOW", "NO_COLOR", "TMUX"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def clock() -> Clock:
    """2026-11-22T09:14Z until told otherwise."""
    return Clock()


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Journal:
    """A new file, somebody in Lisbon."""
    return journal_at(tmp_path / "mentor.db", clock)


@pytest.fixture
def clipboard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the app copied; nothing reaches a real clipboard."""
    copied: list[str] = []

    def copy(self: object, text: str) -> SimpleNamespace:
        copied.append(text)
        return SimpleNamespace(route="native", known=True, path=None)

    monkeypatch.setattr("mentortui.app.MentorApp.copy_words", copy)
    return copied


@pytest.fixture(name="dump")
def dump_of() -> Callable[[Path], dict[str, list[tuple[object, ...]]]]:
    """All rows of a file, to compare."""
    return dump


@pytest.fixture
def loose_umask() -> Iterator[None]:
    """Nothing is kept from anybody by accident of the umask."""
    before = os.umask(0)
    yield
    os.umask(before)
