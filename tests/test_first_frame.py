"""The frame drawn before Textual is there: the same words as the app's own, and no key typed meanwhile is lost."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from mentortui.app import MentorApp
from mentortui.journal import Journal
from mentortui.journal.demo import fill
from mentortui.journal.desk import Desk
from mentortui.presentation.pages import today_page
from mentortui.presentation.person_card import card_lines
from mentortui.settings import Settings
from mentortui.store.writing import prepare
from tests.builders import Clock

SIZES = [(120, 40), (80, 24), (60, 20), (200, 50)]


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Journal:
    """The demo, in Lisbon."""
    path, clock = tmp_path_factory.mktemp("example") / "demo.db", Clock()
    prepare(path, clock(), create_missing=True)
    journal = Journal(Desk(path=path, now=clock, machine_zone="Europe/Lisbon", demo=True))
    fill(journal)
    return journal


def screen_text(app: MentorApp) -> list[str]:
    strips = app.screen._compositor.render_strips(app.size)
    return ["".join(segment.text for segment in strip).rstrip() for strip in strips]


def frame_text(journal: Journal, width: int, height: int) -> list[str]:
    items, week = journal.today.read_ahead()
    card = journal.glance(items[0].person_id)
    lines = today_page(items, card, journal.now(), journal.zone, width=width, height=height, week=week, demo=journal.demo)
    return ["".join(text for text, _ in line).rstrip() for line in lines]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_nothing_jumps_when_the_app_takes_over(example: Journal, size: tuple[int, int]) -> None:
    app = MentorApp(example, Settings())
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        await app.animator.wait_until_complete()
        assert screen_text(app) == frame_text(example, *size)


def test_the_glance_draws_what_the_card_draws(example: Journal) -> None:
    now, zone = example.now(), example.zone
    people = example.people.in_pipeline()
    assert len(people) > 10
    for person in people:
        card = example.card(person.id)
        for size in (26, 34, 48):
            assert card_lines(example.glance(person.id), now, zone, size) == card_lines(card, now, zone, size), person.name


def test_nobody_has_no_glance(example: Journal) -> None:
    assert example.glance("nobody") is None


def test_what_is_read_ahead_is_used_once_and_not_after_a_change(journal: Journal) -> None:
    assert journal.today.read_ahead()[0] == []
    ahead = journal.today.read_ahead()
    assert journal.today.both() is ahead
    assert journal.today.both() is not ahead
    journal.today.read_ahead()
    ahead = journal.today.read_ahead()
    journal.people.add("Ana Kovado")
    assert journal.today.both() is not ahead


def test_whether_anything_is_kept(journal: Journal) -> None:
    assert not journal.today.begun()
    person = journal.people.add("Ana Kovado")
    assert journal.today.begun()
    journal.people.delete(person.id)
    assert not journal.today.begun()
    journal.profile.set(name="Miguel")
    assert journal.today.begun()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="pseudo-terminals are for Unix")
def test_a_key_typed_while_the_app_is_loading_is_kept(tmp_path: Path, example: Journal) -> None:
    pyte = pytest.importorskip("pyte")
    screen, read = run_on_a_terminal(pyte, [sys.executable, "-m", "mentortui", "--db", str(example.path)], tmp_path)
    try:
        read(lambda: any("Why now" in line for line in screen.display))
        os.write(read.fd, b"2")  # before Textual is imported
        read(lambda: any("2 Goals" in line for line in screen.display) and not any("Why now" in line for line in screen.display))
        assert any(line.strip().startswith("Goals") for line in screen.display)
    finally:
        read.end()


class Reader:
    """Reads a terminal into a screen until something is true."""

    def __init__(self, fd: int, pid: int, stream: Any) -> None:
        self.fd, self.pid, self._stream = fd, pid, stream

    def __call__(self, seen: Any, seconds: float = 30) -> None:
        import re
        import select

        end = time.monotonic() + seconds
        while not seen():
            left = end - time.monotonic()
            assert left > 0, "it never came"
            if select.select([self.fd], [], [], left)[0]:
                self._stream.feed(re.sub(rb"\x1b\[[<>=][0-9;]*[a-z]", b"", os.read(self.fd, 65536)))

    def end(self) -> None:
        import signal

        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def run_on_a_terminal(pyte: Any, command: list[str], home: Path) -> tuple[Any, Reader]:
    """A program on a terminal of 120 by 40."""
    import fcntl
    import pty
    import struct
    import termios

    screen = pyte.Screen(120, 40)
    pid, fd = pty.fork()
    if pid == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        env = {**os.environ, "TERM": "xterm-256color", "HOME": str(home), "MENTORTUI_NOW": "2026-11-22T09:14:00+00:00", "LC_ALL": "C.UTF-8"}
        os.execvpe(command[0], command, env)
    return screen, Reader(fd, pid, pyte.ByteStream(screen))
