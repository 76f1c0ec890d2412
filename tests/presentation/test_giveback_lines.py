"""Give back as lines: whom, how much time, what was given, where it went."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from mentortui.domain.advice import Advice
from mentortui.domain.listings import AdviceRow, MenteeRow, PassedOn
from mentortui.domain.people import Person
from mentortui.domain.value import Value
from mentortui.domain.views import Moment, PersonCard
from mentortui.presentation.giveback_lines import (
    NO_MENTEES,
    NOTHING_GIVEN,
    advice_to_pass,
    amount,
    chain_lines,
    given_lines,
    mentee_card,
    mentee_count,
    mentee_rows,
)
from mentortui.presentation.line import cells, plain

NOW = datetime(2026, 11, 22, 9, 14, tzinfo=UTC)
ZONE = "Europe/Lisbon"


def person(name, **values):
    return Person(id=name, created_at=NOW, updated_at=NOW, name=name, **values)


def advice(text, to=""):
    return Advice(id=text, created_at=NOW, updated_at=NOW, person_id="Maria", text=text, received_at=NOW, passed_to=to)


def value(text, days, direction="given", kind="feedback"):
    return Value(id=text, created_at=NOW, updated_at=NOW, person_id="d", direction=direction, text=text, kind=kind, happened_at=NOW - timedelta(days=days))


MENTEES = [
    MenteeRow(person("Dilnoza Karimova"), "saying no; presenting", 150, NOW + timedelta(days=5)),
    MenteeRow(person("Ben Achterberg"), "first lead role", 30, NOW + timedelta(days=20)),
    MenteeRow(person("Fatou Diop"), "", 0, None),
]
CHAINS = [PassedOn(advice("Let them see your hands", "d"), "Maria Fernández", "Dilnoza Karimova")]


def drawn(rows):
    return [plain(row.line if hasattr(row, "line") else row).rstrip() for row in rows]


def test_the_list_at_120_columns():
    lines = drawn(mentee_rows(MENTEES, NOW, ZONE, 75))
    assert [" ".join(line.split()) for line in lines] == [
        "Name Works on Time, 90 days next",
        "Dilnoza Karimova saying no; presenting ▮▮▮▮▮▮▮▮ 2 h 30 Fri 27",
        "Ben Achterberg first lead role ▮▮▯▯▯▯▯▯ 30 min 12 Dec",
        "Fatou Diop ▯▯▯▯▯▯▯▯ – open",
    ]
    assert len({len(line) for line in lines}) == 1
    assert lines[0].index("Works on") == lines[1].index("saying")
    assert lines[0].index("Time") == lines[1].index("▮")


@pytest.mark.parametrize(("size", "units", "works"), [(110, True, True), (75, True, True), (58, False, True), (48, True, False)])
def test_what_goes_when_it_is_narrow(size, units, works):
    text = "\n".join(drawn(mentee_rows(MENTEES, NOW, ZONE, size)))
    assert ("▮" in text) is units
    assert ("Works on" in text) is works
    assert "Fri 27" in text


@pytest.mark.parametrize("size", [40, 48, 50, 58, 66, 75, 110])
def test_nothing_is_wider_than_its_pane(size):
    rows = [row.line for row in (*mentee_rows(MENTEES, NOW, ZONE, size), *mentee_rows([], NOW, ZONE, size))]
    rows += [*given_lines([value("a very long story " * 9, 3)], NOW, ZONE, size, 3), *given_lines([], NOW, ZONE, size, 3)]
    rows += [*chain_lines(CHAINS, size, 3), *chain_lines([], size, 3)]
    rows += [row.line for row in advice_to_pass([AdviceRow(advice("words " * 30, "d"), "Maria Fernández")], {"d": "Dilnoza K"}, size)]
    assert max(cells(line) for line in rows) <= size


@pytest.mark.parametrize(("minutes", "words"), [(0, "–"), (50, "50 min"), (60, "1 h"), (80, "1 h 20"), (605, "10 h 05")])
def test_time_in_words(minutes, words):
    assert amount(minutes) == words


@pytest.mark.parametrize(
    ("rows", "narrow", "words"),
    [(MENTEES, False, "3 people · 3 h in 90 days"), (MENTEES, True, "3 people"), (MENTEES[2:], False, "1 person"), ([], False, "")],
)
def test_the_count(rows, narrow, words):
    assert mentee_count(rows, narrow) == words


def test_nobody_yet():
    lines = drawn(mentee_rows([], NOW, ZONE, 75))
    assert f"  {NO_MENTEES}" in lines
    assert "  n  add a person you mentor" in lines


def test_what_was_given_newest_first_and_nothing_received():
    values = [value("Her slides, line by line", 3), value("Reserves", 5, "received"), value("An hour", 40, kind="listening")]
    lines = drawn(given_lines(values, NOW, ZONE, 75, 9))
    assert [" ".join(line.split()) for line in lines] == ["feedback Her slides, line by line Thu 19", "listening An hour 13 Oct"]
    assert len(given_lines(values, NOW, ZONE, 75, 1)) == 1
    assert drawn(given_lines(values[1:2], NOW, ZONE, 75, 9)) == [f"  {NOTHING_GIVEN}"]


def test_the_chain_is_visible():
    (line,) = drawn(chain_lines(CHAINS, 75, 3))
    assert line.startswith("  “Let them see your hands”")
    assert line.endswith("Maria ▸ you ▸ Dilnoza")


def test_advice_to_pass_on_says_where_it_went():
    rows = advice_to_pass([AdviceRow(advice("Let them see", "d"), "Maria Fernández"), AdviceRow(advice("Wait"), "Alan Okafor")], {"d": "Dilnoza K"}, 75)
    assert [" ".join(line.split()) for line in drawn(rows)] == ["Let them see Maria ▸ Dilnoza", "Wait Alan"]


def card(**values):
    lately = tuple(Moment(NOW - timedelta(days=day), "call", f"talk {day}") for day in (1, 2, 3))
    return PersonCard(person=person("Dilnoza Karimova", pronoun="she", cares_about="cotton", **values), lately=lately)


def test_the_card_has_what_we_agreed_in_place_of_cares_about():
    lines = drawn(mentee_card(card(notes="We agreed: 40 min, every second Friday.", feedback_style="in writing"), NOW, ZONE, 34))
    assert lines[-5:] == ["We agreed", "40 min, every second Friday.", "", "Her way with feedback", "in writing"]
    assert "Cares about" not in lines


def test_other_notes_are_called_notes():
    assert drawn(mentee_card(card(notes="met at a fair"), NOW, ZONE, 34))[-2:] == ["Notes", "Met at a fair"]


def test_a_small_card_leaves_room_for_what_we_agreed():
    lines = drawn(mentee_card(card(notes="We agreed: a lot " + "and more " * 40), NOW, ZONE, 26))
    assert sum("talk" in line for line in lines) == 1
    assert lines[-4] == "We agreed"


def test_without_notes_the_card_ends_with_lately():
    assert "talk 3" in drawn(mentee_card(card(), NOW, ZONE, 34))[-1]
