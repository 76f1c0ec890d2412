"""The ledger as lines: the axis, five steps, who ▸ whom, and what goes when it is narrow."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from mentortui.domain.advice import Advice
from mentortui.domain.listings import AdviceRow, LedgerRow, PromiseRow
from mentortui.domain.value import Promise
from mentortui.presentation.ledger_lines import advice_chip, advice_count, advice_rows, promise_count, promise_rows, value_rows
from mentortui.presentation.line import cells, plain

NOW = datetime(2026, 11, 22, 9, 14, tzinfo=UTC)
ZONE = "Europe/Lisbon"


def ledger(name, given, received, chip="", days=None):
    return LedgerRow(name, name, "", None, given, received, NOW - timedelta(days=days) if days is not None else None, chip)


def advice(text, who="Maria Fernández", **values):
    made = Advice(id=text, created_at=NOW, updated_at=NOW, person_id=who, text=text, received_at=NOW, **values)
    return AdviceRow(made, who)


def promise(text, who="Priya Raman", mine=1, by=None, kept=False):
    made = Promise(id=text, created_at=NOW, updated_at=NOW, person_id=who, mine=mine, text=text, by_on=by, made_at=NOW, kept_at=NOW if kept else None)
    return PromiseRow(made, who)


LEDGER = [ledger("Maria Fernández", 7, 6, days=32), ledger("Samir Patel", 1, 5, "one-way", 34), ledger("Jo Lindqvist", 12, 0, "wait", 0),
          ledger("Wanjiru Kamau", 0, 0, "give first")]
ADVICE = [
    advice("Number first, method last", decision="adopt", decided_at=NOW, result_at=NOW, result="it worked"),
    advice("Leave after two years", "Samir Patel", decision="decline", because="not yet", decided_at=NOW),
    advice("One page every Friday", "Samir Patel", decision="adapt", decided_at=NOW),
    advice("Start with 3 customers", "Priya Raman"),
    advice("Ask for the budget first", "Tariq Haddad", decision="adopt", decided_at=NOW, result="ok", result_at=NOW, reported_at=NOW),
]
PROMISES = [promise("the churn chart", by=date(2026, 11, 25)), promise("the scorecard", "Tariq Haddad", by=date(2026, 11, 20)),
            promise("his chart template", "Alan Okafor", mine=0), promise("two testers", kept=True)]


def drawn(rows):
    return [plain(row.line).rstrip() for row in rows]


def test_given_is_left_of_the_axis_and_received_right():
    lines = drawn(value_rows(LEDGER, NOW, 75))
    axis = lines[1].index("▮" * 7) + 7
    assert lines[3][:axis].endswith("▮" * 9)
    assert lines[1][axis:].startswith("  ▮▮▮▮▮▮")
    assert lines[2].split()[-4:] == ["▴", "one-way", "34", "d"]
    assert [line.split()[-1] for line in lines[3:]] == ["d", "never"]


def test_the_head_ends_where_the_numbers_end():
    lines = drawn(value_rows(LEDGER, NOW, 75))
    assert lines[0].endswith("last gift")
    assert {len(line) for line in lines} == {74}


@pytest.mark.parametrize(("size", "chip", "last"), [(110, True, True), (75, True, True), (66, False, True), (48, False, False), (46, False, False)])
def test_the_chip_goes_first_then_the_last_gift(size, chip, last):
    text = "\n".join(drawn(value_rows(LEDGER, NOW, size)))
    assert ("one-way" in text) is chip
    assert ("34 d" in text) is last
    assert "Maria" in text


def test_a_wide_name_does_not_shift_the_axis():
    lines = value_rows([ledger("陳玉婷 Chen Yu-ting of Taipei", 2, 1, days=3), *LEDGER], NOW, 75)
    assert len({cells(row.line) for row in lines}) == 1


def test_advice_goes_in_five_steps():
    lines = drawn(advice_rows(ADVICE, 75))
    assert lines[0].split() == ["got", "weigh", "act", "result", "told"]
    assert [line.split()[-1] for line in lines[1:]] == ["adopted", "declined", "adapted", "◦", "adopted"]
    columns = [lines[0].index(word) for word in ("got", "weigh", "act", "result", "told")]
    steps = ["".join(line[column] for column in columns) for line in lines[1:]]
    assert steps == ["✓✓✓✓▴", "✓✓~◦▴", "✓✓~◦◦", "✓◦◦◦◦", "✓✓✓✓✓"]
    assert lines[1].startswith("  Number first, method last Maria")


def test_narrow_the_five_steps_become_a_chip():
    lines = drawn(advice_rows(ADVICE, 60))
    assert [line[44:].strip() for line in lines] == ["▴ report back", "▴ report back", "~ trying it", "◦ to weigh", "✓ told"]
    assert advice_chip(ADVICE[0].advice) == ("▴ report back", "now")


def test_promises_say_who_to_whom_by_when():
    lines = drawn(promise_rows(PROMISES, NOW, ZONE, 75))
    assert [" ".join(line.split()) for line in lines] == [
        "▵ you ▸ Priya the churn chart Wed 25", "▴ you ▸ Tariq the scorecard Fri 20", "◦ Alan ▸ you his chart template no date", "✓ you ▸ Priya two testers kept",
    ]
    assert len({len(line) for line in lines}) == 1


@pytest.mark.parametrize("size", [40, 48, 58, 66, 75, 110])
def test_nothing_is_wider_than_its_pane(size):
    rows = [*value_rows(LEDGER, NOW, size), *advice_rows(ADVICE, size), *promise_rows(PROMISES, NOW, ZONE, size)]
    rows += [*value_rows([], NOW, size), *advice_rows([], size), *promise_rows([], NOW, ZONE, size)]
    assert max(cells(row.line) for row in rows) <= size


@pytest.mark.parametrize(
    ("rows", "words"), [([], "none yet"), (ADVICE, "2 to report"), (ADVICE[2:], "3")], ids=["none", "due", "not due"]
)
def test_advice_counts_what_is_to_be_told(rows, words):
    assert advice_count(rows) == words


@pytest.mark.parametrize(("rows", "words"), [([], "none yet"), (PROMISES, "2 yours · 1 theirs"), (PROMISES[3:], ""), (PROMISES[:1], "1 yours")])
def test_promises_count_what_is_open(rows, words):
    assert promise_count(rows) == words


@pytest.mark.parametrize(("rows", "key"), [(value_rows([], NOW, 60), "b  note"), (advice_rows([], 60), "a  note"), (promise_rows([], NOW, ZONE, 60), "p  note")])
def test_an_empty_part_names_its_key_and_cannot_be_chosen(rows, key):
    assert any(key in line for line in drawn(rows))
    assert {row.id for row in rows} == {""}


def test_empty_advice_shows_how_it_will_look():
    assert "It will look like this" in "\n".join(drawn(advice_rows([], 60)))
    assert "It will look like this" not in "\n".join(drawn(advice_rows([], 60, example=False)))


def test_how_long_to_wait_stands_in_the_chip():
    row = LedgerRow("x", "Anahera Tāwhai", "far", None, 2, 0, NOW, "wait", 5)
    assert "wait 5 mo" in plain(value_rows([row], NOW, 110)[1].line)
