"""What somebody gets back for their time (F6)."""

from __future__ import annotations

import pytest

from mentortui.domain.returns import Return, Returns
from mentortui.presentation.line import cells, plain
from mentortui.presentation.returns_lines import return_line, returns_section, returns_sentence, worth_saying


def returned(*counts: int, waiting: int = 0, whole: int | None = None) -> Returns:
    return Returns("p", "Priya Raman", dict(zip(Return, counts, strict=True)), None, None, whole, waiting)


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ((3, 2, 1, 1), "✓✓✓✓  all four"),
        ((3, 2, 1, 0), "✓✓✓◦  no opportunity yet"),
        ((3, 0, 1, 1), "✓◦✓✓  no follow-through yet"),
        ((3, 0, 0, 0), "✓◦◦◦  1 of 4"),
        ((0, 0, 0, 0), "◦◦◦◦  none yet"),
    ],
    ids=["all", "one missing", "the longest word", "several missing", "nothing yet"],
)
def test_four_signs_and_what_is_missing(counts: tuple[int, ...], said: str) -> None:
    assert plain(return_line(returned(*counts))) == said


@pytest.mark.parametrize(("size", "rows"), [(34, 2), (26, 4)], ids=["two abreast", "one a line"])
def test_how_often_how_soon_and_what_next(size: int, rows: int) -> None:
    lines = returns_section(returned(3, 5, 0, 1, waiting=1, whole=12), "she", size)
    said = [plain(line).rstrip() for line in lines]
    assert said[0] == "She got back"
    assert said[rows + 1] == "told in 12 d · 1 waiting"
    assert " ".join(said[rows + 2:]) == "Send one thing worth knowing about what they care for."
    assert max(cells(line) for line in lines) <= size
    assert all(word in " ".join(said) for word in ("3 gratitude", "5 follow-through", "0 information", "1 opportunity"))


def test_nothing_is_said_of_who_gave_no_advice_and_got_nothing() -> None:
    assert worth_saying([returned(0, 0, 0, 0)]) is None
    assert worth_saying([]) is None
    waits = returned(0, 0, 0, 0, waiting=1)
    assert worth_saying([waits]) is waits


def test_one_sentence_for_everybody() -> None:
    assert returns_sentence([returned(3, 1, 0, 1), returned(1, 0, 0, 1)]) == (
        "Advice was met with 4 thanks, 1 report, no news, 2 openings."
    )
    assert returns_sentence([returned(0, 0, 0, 0)]) == ""
