"""Every rule by its id: the same command line and surroundings as in `tests/cli`."""

from __future__ import annotations

from tests.cli.conftest import cli, known, surroundings

__all__ = ["cli", "known", "surroundings"]
