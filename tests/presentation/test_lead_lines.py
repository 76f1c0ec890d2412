"""The tree of leads, ways and introductions as lines (C2, D2)."""

from __future__ import annotations

from datetime import date

import pytest

from mentortui.domain.introductions import Introduction, IntroRow
from mentortui.domain.views import LeadRow
from mentortui.domain.ways import Way
from mentortui.presentation.glyphs import to_ascii
from mentortui.presentation.lead_lines import DEEPEST, ON_CARD, card_tree, introduction_line, tree_rows, way_rows
from mentortui.presentation.line import cells, plain
from tests.builders import START

FAMILY = (
    LeadRow("w", "Wanda", 0, False), LeadRow("m", "Mo", 1, False), LeadRow("c", "Cleo", 2, False, here=True), LeadRow("d", "Dot", 2, True),
    LeadRow("g", "Gus", 1, True), LeadRow("h", "Hal", 2, True), LeadRow("x", "Xu", 0, True), LeadRow("y", "Yi", 1, True),
)


def text(rows) -> list[str]:
    return [plain(row.line).rstrip() for row in rows]


def test_branches() -> None:
    drawn = ["Wanda", "├─ Mo", "│  ├─ Cleo", "│  └─ Dot", "└─ Gus", "   └─ Hal", "Xu", "└─ Yi"]
    assert text(tree_rows(FAMILY, 30)) == drawn
    assert [row.id for row in tree_rows(FAMILY, 30)] == [lead.person_id for lead in FAMILY]
    assert [to_ascii(line) for line in drawn][1:5] == ["|- Mo", "|  |- Cleo", "|  `- Dot", "`- Gus"]


def test_the_one_it_is_about_stands_out() -> None:
    assert [row.line[1][1] for row in tree_rows(FAMILY[:3], 30)] == ["name", "name", "strong.bold"]


@pytest.mark.parametrize("size", [8, 20, 80])
def test_a_long_chain_never_leaves_its_room(size: int) -> None:
    rows = tree_rows([LeadRow(str(depth), f"Person number {depth}", depth, True) for depth in range(2000)], size)
    assert {cells(row.line) for row in rows} == {size}
    if size == 80:
        assert "└─ Person number 8" in plain(rows[DEEPEST].line)
        assert "…1999 └─ Person number 1999" in plain(rows[-1].line)


def test_a_card_shows_the_part_around_the_person() -> None:
    many = [LeadRow("top", "Top", 0, True), *(LeadRow(str(n), f"Person {n}", 1, n == 30, here=n == 20) for n in range(31))]
    lines = [plain(line).rstrip() for line in card_tree(many, 34)]
    assert len(lines) == ON_CARD
    assert "├─ Person 20" in lines
    assert lines[-1] == "25 more, t"
    assert len(card_tree(FAMILY, 34)) == len(FAMILY)


def test_ways_with_their_reasons() -> None:
    ways = [Way("b", "Ben Okafor", ("led you to Ana", "mentors you"), 100), Way("c", "Cai", ("said no",), 0, "no")]
    assert text(way_rows(ways, 60)) == ["Ben Okafor  led you to Ana · mentors you", "Cai         said no"]
    assert all(cells(row.line) == 24 for row in way_rows(ways, 24))


@pytest.mark.parametrize(
    ("size", "name"), [(76, "Rafael Duarte ▸ Lucas Moreau"), (52, "Rafael ▸ Lucas Moreau"), (40, "Rafael ▸ Lucas"), (38, "Lucas Moreau")],
)
def test_an_introduction_says_who_to_whom_as_there_is_room(size: int, name: str) -> None:
    one = Introduction(id="i", created_at=START, updated_at=START, person_id="l", via_id="r", asked_at=START, answer="yes", answered_at=START)
    line = introduction_line(IntroRow(one, "Lucas Moreau", "Rafael Duarte"), "Europe/Lisbon", date(2026, 11, 22), size)
    assert plain(line).split("said yes")[0].strip().removeprefix("◂ ") == name
    assert plain(line).rstrip().endswith("Sun 22")
    assert cells(line) <= size
