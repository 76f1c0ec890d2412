"""Insights, driven by keys: all plots or one, as a table, copied, written, and the people behind them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from mentortui.app import MentorApp
from mentortui.journal import Journal
from mentortui.screens.dialogs.choose import ChooseDialog
from mentortui.screens.person import PersonScreen
from tests.conftest import Clock
from tests.screens.helpers import running, screen_text, shows, until

TITLES = (
    "Replies by route", "Given and received", "Where conversations come from", "From advice to telling them", "Rhythm",
    "From first sight to mentoring",
)


@pytest.fixture
def told(journal: Journal, clock: Clock) -> Journal:
    """Enough of everything that each plot is drawn, but for the replies."""
    people = [journal.people.add(name, stage="mentoring") for name in ("Ana Berkova", "Ben Okafor", "Cleo Duarte", "Dan Holm", "Eva Lind")]
    for number, person in enumerate(people):
        journal.value.give(person.id, "an article")
        journal.timeline.log(person.id, "a call", kind="call", minutes=20)
        advice = journal.advice.add(person.id, f"advice {number}", when=clock() - timedelta(days=number + 1))
        journal.advice.result(advice.id, "it worked")
        journal.advice.report(advice.id)
    journal.value.receive(people[0].id, "an hour")
    return journal


async def test_six_plots_with_their_sentences(told: Journal) -> None:
    async with running(told, "9") as pilot:
        text = await shows(pilot, *TITLES)
    assert "5 given · 1 received" in text
    assert "Too early to tell: 0 of 5 replies." in text
    assert "More given than received in 1 of 12 months." in text
    assert "Half were told within 3 days." in text
    assert "5 contacts in 52 weeks, 51 of them quiet." in text
    assert "5 of 5 on the way have come to mentoring." in text
    assert "5 of 5 talked; most often by not said, 5 of 5." in text


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (52, 16)], ids=str)
async def test_one_plot_at_a_time_where_it_is_narrow(told: Journal, size: tuple[int, int]) -> None:
    async with running(told, "9", size=size) as pilot:
        for number, title in enumerate((*TITLES, TITLES[0])):
            text = await shows(pilot, title[:14])
            if size[0] >= 80:
                assert f"{number % 6 + 1} of 6" in text
            assert sum(other[:14] in text for other in TITLES) == 1
            await pilot.press("tab")


def heavy(app: MentorApp) -> str:
    """The title over the heavy rule; "" unless there is just one."""
    lines = screen_text(app).splitlines()
    found = [(row, line.index("━" * 40)) for row, line in enumerate(lines) if "━" * 40 in line]
    if len(found) != 1:
        return ""
    (row, column), = found
    return next((title for title in TITLES if lines[row - 1][column + 2 :].startswith(title)), "")


async def test_tab_moves_the_heavy_rule(told: Journal) -> None:
    async with running(told, "9") as pilot:
        for title in (*TITLES, TITLES[0]):
            await until(pilot, lambda title=title: heavy(pilot.app) == title, f"The rule under {title}")
            await pilot.press("tab")


async def test_v_shows_tables_and_plots_again(told: Journal) -> None:
    async with running(told, "9", "v") as pilot:
        text = await shows(pilot, "days until told", "weeks ago", "2026-11", "v plot")
        assert "Ana Berkova" in text
        await pilot.press("v")
        await shows(pilot, "v table", "◉")


async def test_the_period_goes_back_and_on(told: Journal) -> None:
    async with running(told, "9", "comma") as pilot:
        await shows(pilot, "The last 24 months", "in 1 of 24 months", "in 104 weeks")
        await pilot.press("full_stop", "full_stop")
        await shows(pilot, "The last 6 months", "in 1 of 6 months")
        await pilot.press("full_stop")
        await shows(pilot, "in 26 weeks")


async def test_enter_opens_the_people_and_one_of_them(told: Journal) -> None:
    async with running(told, "9", "tab", "enter") as pilot:
        await until(pilot, lambda: isinstance(pilot.app.screen, ChooseDialog))
        await shows(pilot, "Ana Berkova", "Eva Lind")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, PersonScreen))


async def test_enter_where_there_is_nobody_says_so(told: Journal) -> None:
    async with running(told, "9", "enter") as pilot:
        await shows(pilot, "no single rows behind this one")


async def test_somebody_in_the_trash_does_not_stop_the_page(told: Journal) -> None:
    told.people.delete(told.people.find("Ana").id)
    async with running(told, "9", "tab", "enter") as pilot:
        text = await shows(pilot, "Ben Okafor")
        assert "Ana Berkova" not in text


async def test_w_writes_a_file_and_never_over_another(told: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.chdir(folder)
    (folder / "insights-value.txt").write_text("mine")
    async with running(told, "9", "tab", "w") as pilot:
        await until(pilot, lambda: (folder / "insights-value-2.txt").exists())
        await shows(pilot, "Written to")
        await pilot.press("w")
        await shows(pilot, "Here already:")
    assert sorted(path.name for path in folder.iterdir()) == ["insights-value-2.txt", "insights-value.txt"]
    assert (folder / "insights-value.txt").read_text() == "mine"
    text = (folder / "insights-value-2.txt").read_text()
    assert text.startswith("Given and received\nmonth")
    assert "2026-11      5         1" in text
    assert text.endswith("More given than received in 1 of 12 months.\n")


async def test_w_where_nothing_may_be_written_says_why(told: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    monkeypatch.chdir(folder)
    async with running(told, "9") as pilot:
        monkeypatch.setattr(Path, "cwd", lambda: tmp_path / "nowhere")
        await pilot.press("w")
        await shows(pilot, "There is no folder")


async def test_y_copies_the_whole_table(told: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    from types import SimpleNamespace

    copied: list[str] = []
    async with running(told, "9", "tab", "tab", "tab") as pilot:
        monkeypatch.setattr(pilot.app, "copy_words", lambda text: copied.append(text) or SimpleNamespace(route="native", known=True, path=None))
        await pilot.press("y")
        await shows(pilot, "Copied")
    assert copied[0].startswith("From advice to telling them\nperson")
    assert "Half were told within 3 days." in copied[0]


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (52, 16)], ids=str)
async def test_an_empty_file_is_told_what_is_missing(journal: Journal, size: tuple[int, int]) -> None:
    journal.profile.set(name="Mara Sousa")
    async with running(journal, "9", size=size) as pilot:
        await shows(pilot, "Too early to tell: 0 of 5 replies.")


async def test_the_same_on_a_plain_terminal(told: Journal) -> None:
    async with running(told, "9", ascii=True) as pilot:
        text = await shows(pilot, "Rhythm")
    assert text.isascii()
