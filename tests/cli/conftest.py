"""One way to run a command line on a file of its own, with a clock that stands still."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.cli_harness import Cli

NOW = "2026-11-22T09:00:00+00:00"
"""A Sunday."""


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A home, a clock, a zone and a file of this test alone."""
    monkeypatch.setenv("MENTORTUI_NOW", NOW)
    monkeypatch.setenv("MENTORTUI_DB", str(tmp_path / "mentor.db"))
    monkeypatch.setenv("TZ", "Europe/Lisbon")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    for name in ("TMUX", "DISPLAY", "WAYLAND_DISPLAY", "SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Cli:
    """The command line over an address book that does not exist yet."""
    monkeypatch.chdir(tmp_path)
    return Cli(capsys, monkeypatch, tmp_path)


@pytest.fixture
def known(cli: Cli) -> Cli:
    """The command line over two people: Priya Raman, who gives advice, and Priya Singh, who is only known."""
    cli.ok("profile", "set", "name", "Ana Sousa")
    cli.ok("add", "Priya Raman", "--role", "CMO", "--org", "Baobab", "--tz", "Africa/Lagos", "--stage", "advice")
    cli.ok("add", "Priya Singh")
    return cli
