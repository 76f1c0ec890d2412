from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from mentortui.domain.goals import Goal, GoalStatus, Need, Reflection
from mentortui.domain.listings import CoverageRow
from mentortui.domain.people import Person
from mentortui.domain.pipeline import Stage
from mentortui.presentation.goal_lines import (
    GoalView,
    count_words,
    coverage_head,
    coverage_row,
    goal_card,
    goal_line,
    goal_rows,
    helped_words,
    need_card,
    needs_rows,
)
from mentortui.presentation.line import cells, plain

NOW, TODAY = datetime(2026, 11, 22, 9, 14, tzinfo=UTC), date(2026, 11, 22)


def person(name: str) -> Person:
    return Person(id=name.lower(), created_at=NOW, updated_at=NOW, name=name, stage=Stage.ADVICE)


def goal(text: str = "Present data to people who are not technical", **values: object) -> Goal:
    return Goal(**{"id": text[:8], "created_at": NOW, "updated_at": NOW, "text": text, "needs": ("talent",), **values})  # type: ignore[arg-type]


@pytest.mark.parametrize(("by", "words"), [
    (date(2027, 5, 31), "by May"), (date(2031, 1, 1), "2031"), (date(2026, 11, 1), "1 Nov"), (None, ""),
], ids=["within-a-year", "beyond", "past", "none"])
def test_until_when(by: date | None, words: str) -> None:
    text = plain(goal_line(GoalView(goal(by_on=by), (person("Maria"),)), TODAY, 75))
    assert text.rstrip().endswith(f"1 person{' ' * 3}{words}".rstrip()) or text.rstrip().endswith(words)


@pytest.mark.parametrize(("helpers", "status", "size", "sign", "words"), [
    (2, GoalStatus.OPEN, 75, "◦", "2 people"), (0, GoalStatus.OPEN, 75, "▴", "nobody yet"), (0, GoalStatus.OPEN, 48, "▴", ""),
    (1, GoalStatus.REACHED, 75, "✓", "reached"), (1, GoalStatus.DROPPED, 75, "·", "let go"),
])
def test_a_goal_in_one_row(helpers: int, status: GoalStatus, size: int, sign: str, words: str) -> None:
    line = goal_line(GoalView(goal(status=status, status_at=NOW), tuple(person(f"P{n}") for n in range(helpers))), TODAY, size)
    assert cells(line) == size
    assert plain(line)[2] == sign
    assert words in plain(line)


def test_sections_and_what_stays_in_its_place() -> None:
    views = [GoalView(goal("Aaaaaaaa one")), GoalView(goal("Bbbbbbbb two", horizon="gap")), GoalView(goal("Cccccccc three", status="reached", status_at=NOW))]
    heads = [plain(row.line).strip() for row in goal_rows(views, TODAY, 75) if not row.id and row.line]
    assert heads == ["Short term  6–12 months", "Gaps", "Reached and let go"]
    assert "Reached and let go" not in "".join(plain(row.line) for row in goal_rows(views, TODAY, 75, stay={views[2].goal.id}))
    assert count_words(views) == "2 open · 1 reached"
    assert "matches “zzz”" in "".join(plain(row.line) for row in goal_rows([], TODAY, 75, filtered="zzz"))


@pytest.mark.parametrize(("names", "words"), [
    (["Maria"], "Maria"), (["Maria", "Tariq"], "Maria and Tariq"), (["A", "B", "C"], "A, B and C"), (["A", "B", "C", "D"], "A, B and 2 more"), ([], ""),
])
def test_who_helped(names: list[str], words: str) -> None:
    assert helped_words([person(name) for name in names]) == words


@pytest.mark.parametrize("size", [48, 58, 66, 75, 110])
def test_the_table_fits_and_its_columns_stand_under_their_heads(size: int) -> None:
    row = coverage_row(CoverageRow("talent", {"technical": "served", "career": "wanted", "political": "", "emotional": "served"},
                                   (("m", "Maria Lopes"), ("y", "Chen Yu-ting")), True), size, {"y": "Yu-ting"})
    head, text = plain(coverage_head(size)), plain(row.line)
    assert cells(row.line) == cells(coverage_head(size)) == size
    assert [text[head.index(kind) + 1] for kind in ("Tec", "Car", "Pol", "Emo")] == ["✓", "✗", "◦", "✓"]
    assert ("Maria, Yu-ting" in text) is (size >= 64)


def test_a_need_that_is_wanted_and_served_by_nobody() -> None:
    row = CoverageRow("project", {"technical": "wanted"}, (), True)
    assert "nobody: ask who could" in plain(coverage_row(row, 75, {}).line)
    card = "\n".join(plain(line) for line in need_card(row, [GoalView(goal(needs=("project",)))], {}, 34))
    assert "Nobody in your pipeline serves" in card
    assert "Present data" in card


def test_needs_stand_in_the_order_of_the_method() -> None:
    rows = [CoverageRow(need, {}, (), False) for need in reversed(list(Need))]
    assert [row.id for row in needs_rows(rows, 75)] == [f"need:{need}" for need in Need]


@pytest.mark.parametrize("size", [26, 34, 48])
def test_the_card_tells_the_goal_who_helps_the_answer_and_what_is_next(size: int) -> None:
    answer = Reflection(id="r", created_at=NOW, updated_at=NOW, prompt="why", answer="Nobody acts on my results. " * 4, said_at=NOW)
    view = GoalView(goal(by_on=date(2027, 5, 31), guidance=("technical",)), (person("Maria"), person("Tariq")))
    lines = goal_card(view, [answer], date(2026, 11, 29), TODAY, size)
    text = " ".join(plain(line) for line in lines)
    assert all(cells(line) <= size for line in lines)
    assert all(words in text for words in ("short term", "technical advice", "Who could help", "Maria", "Why I want this", "Sun 29 Nov"))


@pytest.mark.parametrize(("next_on", "answered", "words"), [
    (None, False, "Five questions"), (None, True, "asks the questions again"), (date(2026, 11, 1), True, "Time to reflect again"),
])
def test_when_to_reflect(next_on: date | None, answered: bool, words: str) -> None:
    answers = [Reflection(id="r", created_at=NOW, updated_at=NOW, prompt="gaps", answer="Numbers", said_at=NOW)] if answered else []
    text = " ".join(plain(line) for line in goal_card(GoalView(goal()), answers, next_on, TODAY, 34))
    assert words in text
    assert ("Where I get stuck" in text) is answered
