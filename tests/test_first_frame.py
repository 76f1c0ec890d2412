"""The frame drawn before Textual is there: the same words as the app's own, and no key typed meanwhile is lost."""

from __future__ import annotations

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
    items, week, card = journal.today.read_ahead()
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
    assert journal.today.read_ahead() == ([], [], None)
    items = journal.today.read_ahead()[0]
    assert journal.today.both()[0] is items
    assert journal.today.both()[0] is not items
    journal.today.read_ahead()
    items = journal.today.read_ahead()[0]
    journal.people.add("Ana Kovado")
    assert journal.today.both()[0] is not items


def test_whether_anything_is_kept(journal: Journal) -> None:
    assert not journal.today.begun()
    person = journal.people.add("Ana Kovado")
    assert journal.today.begun()
    journal.people.delete(person.id)
    assert not journal.today.begun()
    journal.profile.set(name="Miguel")
    assert journal.today.begun()
