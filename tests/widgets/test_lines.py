"""Lines and the card: shown as given, painted only where they differ."""

from __future__ import annotations

import pytest

from mentortui.presentation.line import of
from mentortui.widgets.card import Card
from mentortui.widgets.lines import Lines
from tests.widgets.stage import Stage, text_of


@pytest.mark.parametrize("name", ["[/]", "[bold]x[/bold]", "[@click=app.quit]Ada[/]", "a\\[b"])
async def test_markup_is_only_text(name: str) -> None:
    lines = Lines()
    app = Stage(lines)
    async with app.run_test(size=(40, 4)) as pilot:
        lines.show([of(name)])
        await pilot.pause()
        assert text_of(app)[0].rstrip() == name


async def test_height_is_the_number_of_lines() -> None:
    lines = Lines(lambda width: [of(str(width)), of("b")])
    async with Stage(lines).run_test(size=(30, 6)) as pilot:
        await pilot.pause()
        assert lines.size.height == 2
        lines.show([of("only")])
        await pilot.pause()
        assert lines.size.height == 1


async def test_only_lines_that_differ_are_painted() -> None:
    lines = Lines(lambda width: [of("a"), of("b"), of("c")])
    async with Stage(lines).run_test(size=(30, 6)) as pilot:
        await pilot.pause()
        painted: list[int] = []
        lines.refresh = lambda *regions, **_: painted.extend(r.y for r in regions)  # type: ignore[assignment,method-assign]
        lines.show([of("a"), of("B"), of("c")])
        assert painted == [1]


async def test_lines_are_built_for_each_width() -> None:
    lines = Lines(lambda width: [of(f"{width} cells")])
    app = Stage(lines)
    async with app.run_test(size=(30, 6)) as pilot:
        await pilot.resize_terminal(44, 6)
        await pilot.pause()
        assert text_of(app)[0].startswith("44 cells")


async def test_a_card_has_air_and_a_foot() -> None:
    card = Card(lambda width: [of(f"{width} inside")])
    app = Stage(card)
    async with app.run_test(size=(38, 8)) as pilot:
        card.foot(lambda width: [of("Priya"), of("CMO")])
        await pilot.pause()
        seen = [line.rstrip() for line in text_of(app)]
        assert seen == ["▄" * 38, "  34 inside", "", "", "", "  Priya", "  CMO", "▀" * 38]


@pytest.mark.parametrize("stays", [True, False], ids=["stays", "gives way"])
async def test_the_foot_is_built_for_each_width(stays: bool) -> None:
    card = Card()
    app = Stage(card)
    async with app.run_test(size=(38, 8)) as pilot:
        card.foot(lambda width: [of(f"{width} below")], stays=stays)
        await pilot.pause()
        assert text_of(app)[6].strip() == "34 below"
        await pilot.resize_terminal(30, 8)
        await pilot.pause()
        assert text_of(app)[6].strip() == "28 below"


async def test_the_foot_gives_way_to_the_lines() -> None:
    card = Card(lambda width: [of(str(number)) for number in range(6)])
    app = Stage(card)
    async with app.run_test(size=(20, 8)) as pilot:
        card.foot(lambda width: [of("foot")])
        await pilot.pause()
        assert "foot" not in "".join(text_of(app))
