"""Relations, give and take, goals that ended, whom a note helps: as lines."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mentortui.domain.balance import Lean, Review
from mentortui.domain.caring import Carer, Caring
from mentortui.domain.goals import Goal
from mentortui.domain.helped import Helped
from mentortui.domain.patience import Patience
from mentortui.domain.pipeline import Stage
from mentortui.presentation.between_lines import balance_lines, relation_words
from mentortui.presentation.goal_lines import GoalView, before_after, goal_card, goal_line
from mentortui.presentation.line import cells, plain
from mentortui.presentation.person_card import card_lines
from mentortui.presentation.person_page import facts_rows
from mentortui.screens.dialogs.caring_note import caring_lines
from tests.presentation.today_samples import CARD, NOW, PRIYA, ZONE

AT = datetime(2026, 11, 22, 9, 14, tzinfo=UTC)
LEANS = Review(Lean.THEY_GIVE, "In a year you received 5 times and gave once.", "Do one small thing for Priya before you ask again.")


@pytest.mark.parametrize(
    ("known", "words"),
    [
        ({"relation": "informal"}, []),
        ({"relation": "informal", "stage": Stage.MENTORING}, ["informal mentoring"]),
        ({"relation": "formal,virtual"}, ["formal, virtual mentoring"]),
        ({"relation": "peer", "direction": "both"}, ["peer mentoring", "you mentor each other"]),
        ({"relation": "", "direction": "mentor", "pronoun": "she"}, ["she mentors you"]),
        ({"relation": "", "direction": "mentor", "pronoun": ""}, ["they mentor you"]),
        ({"relation": "", "direction": "mentee", "pronoun": "he"}, ["you mentor him"]),
        ({"relation": "", "ties": ("friend", "colleague")}, ["also friend, colleague"]),
        ({"relation": "", "source": "event", "source_place": "Rail days"}, ["came by event: Rail days"]),
        ({"relation": "", "source": "chance"}, ["came by chance"]),
    ],
)
def test_what_there_is_between_us(known, words) -> None:
    person = replace(PRIYA, **{"source": "", "source_place": "", "direction": "", "stage": Stage.ADVICE} | known)
    assert relation_words(person) == words


@pytest.mark.parametrize("size", [26, 34, 56])
def test_give_and_take(size) -> None:
    card = replace(CARD, kinds=(("research", 2), ("listening", 1)), review=LEANS, patience=Patience(6, date(2026, 10, 1), date(2027, 4, 1), 5))
    lines = balance_lines(card, size)
    assert all(cells(line) <= size for line in lines)
    said = " ".join(plain(line).strip() for line in lines)
    assert said.startswith("gave research 2, listening ▴ In a year you received 5 times and gave once. Do one small thing")
    assert said.endswith("Give for 6 months before you ask; 5 months to go.")
    assert balance_lines(CARD, size) == []


def test_what_leans_stands_before_manners_and_is_among_the_facts_of_a_narrow_page() -> None:
    card = replace(CARD, review=LEANS, person=replace(PRIYA, channel="email"))
    lines = [plain(line) for line in card_lines(card, NOW, ZONE, 34, full=True)]
    assert lines.index("Give and take") < lines.index("Writes and takes feedback")
    rows = " ".join(plain(row.line).strip() for row in facts_rows(card, NOW, ZONE, 56))
    assert "In a year you received 5 times and gave once." in rows
    assert "Give and take" not in " ".join(plain(line) for line in card_lines(card, NOW, ZONE, 34))


def goal(ident: str, text: str, **values: object) -> Goal:
    return Goal(id=ident, created_at=AT, updated_at=AT, text=text, **values)  # type: ignore[arg-type]


def test_a_replaced_goal_and_the_one_in_its_place() -> None:
    old, new = goal("a", "Sail", status="replaced", status_at=AT), goal("b", "Row", replaces="a")
    assert (before_after(old, [old, new]), before_after(new, [old, new])) == (("", "Row"), ("Sail", ""))
    assert "replaced" in plain(goal_line(GoalView(old), AT.date(), 80))
    helped = [Helped("x", "Ana Berkova", ("advice: “knots first”", "could help with talent"))]
    lines = [plain(line).rstrip() for line in goal_card(GoalView(old), [], None, AT.date(), 34, ("", "Row"), helped)]
    assert lines[lines.index("Replaced 22 Nov 2026"):][:2] == ["Replaced 22 Nov 2026", "After    Row"]
    assert lines[lines.index("Who helped"):][1:4] == ["Ana Berkova", "  advice: “knots first”", "c thanks them"]
    assert all(cells(line) <= 26 for line in goal_card(GoalView(old), [], None, AT.date(), 26, ("Sail", "Row"), helped * 7))


@pytest.mark.parametrize("size", [30, 56, 80])
def test_whom_a_note_could_help(size) -> None:
    people = [Carer("a", "Ana Berkova", "Ana", "she", ""), Carer("b", "Ben Okafor", "Ben", "", ""), Carer("c", "C", "C", "", "")]
    found = [Caring(person, part, 1) for person, part in zip(people, ("Fair pricing in new markets", "UX", "x"), strict=True)]
    lines = caring_lines(found, size)
    assert len(lines) == 2
    assert all(cells(line) <= size for line in lines)
    if size > 60:
        assert [plain(line)[1:].strip() for line in lines] == [
            "Ana cares about fair pricing in new markets: tell her?", "Ben cares about UX: tell them?",
        ]  # fmt: skip
