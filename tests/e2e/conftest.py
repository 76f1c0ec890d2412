"""A home and as many terminals as a story needs, closed at its end."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

if sys.platform == "win32":
    collect_ignore_glob = ["test_*.py"]
else:
    from tests.e2e.terminal import Home, Terminal

    @pytest.fixture
    def home(tmp_path: Path) -> Home:
        return Home(tmp_path / "home")

    @pytest.fixture
    def open_terminal(home: Home) -> Iterator[Callable[..., Terminal]]:
        opened: list[Terminal] = []

        def start(*words: str, **options: object) -> Terminal:
            opened.append(Terminal(home, *words, **options))  # type: ignore[arg-type]
            return opened[-1]

        yield start
        for terminal in opened:
            terminal.close()
