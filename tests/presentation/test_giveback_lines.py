"""Give back as lines: whom, how much time, what was given, where it went."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from mentortui.domain.advice import Advice
from mentortui.domain.giving import Agreement, Story, Stretch
from mentortui.domain.listings import AdviceRow, MenteeRow, PassedOn
from mentortui.domain.people import Person
from mentortui.domain.probing import Probe
from mentortui.domain.value import Value
from mentortui.domain.views import Moment, PersonCard
from mentortui.presentation.giveback_lines import (
    NO_MENTEES,
    NO_STORY,
    NOTHING_GIVEN,
    NOTHING_PASSED,
    Hand,
    advice_to_pass,
    amount,
    between_rows,
    chain_line,
    hand_count,
    hand_lines,
    mentee_card,
    mentee_count,
    mentee_rows,
)
from mentortui.presentation.line import cells, plain
from mentortui.presentation.passed_lines import chains, went_to

NOW = datetime(2026, 11, 22, 9, 14, tzinfo=UTC)
ZONE = "Europe/Lisbon"


def person(name, **values):
    return Person(id=name, created_at=NOW, updated_at=NOW, name=name, **values)


def advice(text):
    return Advice(id=text, created_at=NOW, updated_at=NOW, person_id="Maria", text=text, received_at=NOW)


def passed(text, *to):
    return tuple(PassedOn(advice(text), "Maria Fernández", name, name[:1].lower()) for name in to)


def value(text, days, direction="given", kind="feedback"):
    return Value(id=text, created_at=NOW, updated_at=NOW, person_id="d", direction=direction, text=text, kind=kind, happened_at=NOW - timedelta(days=days))


MENTEES = [
    MenteeRow(person("Dilnoza Karimova"), "saying no; presenting", 40, NOW + timedelta(days=5), 80),
    MenteeRow(person("Ben Achterberg"), "first lead role", 50, NOW + timedelta(days=20), 50),
    MenteeRow(person("Fatou Diop"), "", 0, None, None, 0, 12),
]
UNPROMISED = [MenteeRow(person("Ben Achterberg"), "first lead role", 30, None)]
CHAINS = [passed("Let them see your hands", "Dilnoza Karimova")]


def task(text, days, outcome=""):
    on = (NOW + timedelta(days=days)).date()
    return Stretch(id=text, created_at=NOW, updated_at=NOW, person_id="d", text=text, set_at=NOW, by_on=on, outcome=outcome,
                   done_at=NOW + timedelta(days=days) if outcome else None)


STORY = Story(id="s", created_at=NOW, updated_at=NOW, title="The model nobody used", text="I had not asked who would press it", outcome="failure")
HAND = Hand(STORY, Probe("challenge", "What would you tell a friend?"), tuple(CHAINS), 6, 41)


def drawn(rows):
    return [plain(row.line if hasattr(row, "line") else row).rstrip() for row in rows]


def test_the_list_at_120_columns():
    lines = drawn(mentee_rows(MENTEES, NOW, ZONE, 75))
    assert [" ".join(line.split()) for line in lines] == [
        "Name Works on This month next",
        "Dilnoza Karimova saying no; present… ▮▮▮▮▯▯▯▯ 40 min of 1 h 20 Fri 27",
        "Ben Achterberg first lead role ▮▮▮▮▮▮▮▮ 50 min of 50 min 12 Dec",
        "Fatou Diop ▯▯▯▯▯▯▯▯ – waits",
    ]
    assert len({len(line) for line in lines}) == 1
    assert lines[0].index("Works on") == lines[1].index("saying")
    assert lines[0].index("This month") == lines[1].index("▮")


@pytest.mark.parametrize(
    ("size", "units", "works", "promised"),
    [(110, True, True, True), (75, True, True, True), (64, False, True, True), (58, False, True, False), (48, False, False, True)],
)
def test_what_goes_when_it_is_narrow(size, units, works, promised):
    text = "\n".join(drawn(mentee_rows(MENTEES, NOW, ZONE, size)))
    assert ("▮" in text) is units
    assert ("Works on" in text) is works
    assert ("of 1 h 20" in text) is promised
    assert "Fri 27" in text


@pytest.mark.parametrize("size", [40, 48, 50, 58, 66, 75, 110])
def test_nothing_is_wider_than_its_pane(size):
    rows = [row.line for row in (*mentee_rows(MENTEES, NOW, ZONE, size), *mentee_rows([], NOW, ZONE, size))]
    between = between_rows([task("a task " * 30, 3), task("done " * 30, 3, "and well " * 20)], [value("a very long story " * 9, 3)], NOW, ZONE, size)
    rows += [row.line for row in (*between, *between_rows([], [], NOW, ZONE, size))]
    rows += [*hand_lines(HAND, size, 9), *hand_lines(Hand(), size, 9)]
    rows += [row.line for row in advice_to_pass([AdviceRow(advice("words " * 30), "Maria Fernández")], {"words " * 30: ("Dilnoza K", "Ben A")}, size)]
    rows += [chain_line(passed("words " * 30, *("Bartholomew Okonkwo",) * people), size) for people in (1, 2, 5)]
    assert max(cells(line) for line in rows) <= size


@pytest.mark.parametrize(("minutes", "words"), [(0, "–"), (50, "50 min"), (60, "1 h"), (80, "1 h 20"), (605, "10 h 05")])
def test_time_in_words(minutes, words):
    assert amount(minutes) == words


@pytest.mark.parametrize(
    ("rows", "narrow", "words"),
    [(MENTEES, False, "1 h 30 of 2 h 10 this month · 1 waits"), (MENTEES, True, "1 h 30 of 2 h 10"), (MENTEES[2:], False, "1 person · 1 waits"),
     (UNPROMISED, False, "1 person · 30 min this month"), ([], False, "")],
    ids=["promised", "narrow", "nothing-promised", "no-promise-some-time", "nobody"],
)
def test_the_count(rows, narrow, words):
    assert mentee_count(rows, narrow) == words


def test_without_a_promise_there_is_a_sign_for_twenty_minutes():
    assert "▮▮▯▯▯▯▯▯" in drawn(mentee_rows(UNPROMISED, NOW, ZONE, 75))[1]


def test_nobody_yet():
    lines = drawn(mentee_rows([], NOW, ZONE, 75))
    assert f"  {NO_MENTEES}" in lines
    assert "  n  add a person you mentor" in lines


def test_tasks_come_first_then_what_was_given():
    values = [value("Her slides, line by line", 3), value("Reserves", 5, "received"), value("An hour", 40, kind="listening")]
    tasks = [task("Present alone", 12), task("Talk without slides", -2, "Seven minutes")]
    lines = drawn(between_rows(tasks, values, NOW, ZONE, 75))
    assert [" ".join(line.split()) for line in lines] == [
        "◦ task Present alone by Fri 4", "✓ task Talk without slides: Seven minutes Fri 20", "▸ feedback Her slides, line by line Thu 19",
        "▸ listening An hour 13 Oct"]
    assert [row.id for row in between_rows(tasks[:1], values[:1], NOW, ZONE, 75)] == ["stretch:Present alone", "value:Her slides, line by line"]
    assert " ".join(" ".join(drawn(between_rows([], values[1:2], NOW, ZONE, 75))).split()) == NOTHING_GIVEN


@pytest.mark.parametrize(("days", "sign"), [(12, "◦"), (3, "▵"), (0, "▴"), (-4, "▴")])
def test_a_task_says_how_near_its_day_is(days, sign):
    assert drawn(between_rows([task("Present", days)], [], NOW, ZONE, 75))[0].strip().startswith(sign)


def test_what_is_at_hand():
    lines = [" ".join(line.split()) for line in drawn(hand_lines(HAND, 75, 9))]
    assert lines == ["story The model nobody used: I had not asked who would press it", "question What would you tell a friend?",
                     "passed on “Let them see your hands” Maria ▸ you ▸ Dilnoza"]
    assert len(hand_lines(HAND, 75, 2)) == 2
    assert hand_count(HAND) == "stories 6 · questions 41 · passed on 1"


def test_nothing_at_hand_teaches():
    words = " ".join(" ".join(drawn(hand_lines(Hand(), 110, 9))).split())
    assert NO_STORY in words
    assert NOTHING_PASSED in words


def test_the_chain_is_visible():
    line = plain(chain_line(CHAINS[0], 75))
    assert line.startswith("“Let them see your hands”")
    assert line.endswith("Maria ▸ you ▸ Dilnoza")


@pytest.mark.parametrize(("names", "size", "end"), [
    (("Dilnoza Karimova", "Ben Achterberg"), 75, "Maria ▸ you ▸ Dilnoza and Ben"),
    (("Dilnoza Karimova", "Ben Achterberg", "Fatou Diop"), 90, "Maria ▸ you ▸ Dilnoza, Ben and Fatou"),
    (("Dilnoza Karimova", "Ben Achterberg", "Fatou Diop", "Ola B"), 90, "Maria ▸ you ▸ Dilnoza, Ben and 2 more"),
    (("Dilnoza Karimova", "Ben Achterberg", "Fatou Diop"), 44, "Maria ▸ you ▸ Dilnoza and 2 more"),
])
def test_a_chain_names_everybody_it_went_to(names, size, end):
    line = plain(chain_line(passed("Let them see your hands", *names), size)).rstrip()
    assert line.startswith("“Let")
    assert line.endswith(end)


def test_one_chain_a_piece_the_chosen_one_first():
    rows = [*passed("Wait", "Ben A"), *passed("Let go", "Ben A", "Dilnoza K"), *passed("Read", "Ola B")]
    assert [[one.to_name for one in chain] for chain in chains(rows)] == [["Ben A"], ["Ben A", "Dilnoza K"], ["Ola B"]]
    assert [[one.to_name for one in chain] for chain in chains(rows, "d")] == [["Dilnoza K", "Ben A"], ["Ben A"], ["Ola B"]]
    assert went_to(rows) == {"Wait": ("Ben A",), "Let go": ("Ben A", "Dilnoza K"), "Read": ("Ola B",)}


@pytest.mark.parametrize(("to", "said"), [
    (("Dilnoza K",), "▸ Dilnoza"), (("Dilnoza K", "Ben A"), "▸ Dilnoza and Ben"), (("Dilnoza K", "Bartholomew A"), "▸ 2 people"),
])
def test_advice_to_pass_on_says_where_it_went(to, said):
    rows = advice_to_pass([AdviceRow(advice("Let go"), "Maria Fernández"), AdviceRow(advice("Wait"), "Alan Okafor")], {"Let go": to}, 75)
    assert [" ".join(line.split()) for line in drawn(rows)] == [f"Let go Maria {said}", "Wait Alan"]


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


def test_what_is_agreed_has_its_labels_and_stands_for_the_notes():
    agreed = Agreement(id="a", created_at=NOW, updated_at=NOW, minutes=80, rhythm="every second Friday")
    known = replace(card(notes="We agreed: something long ago"), agreement=agreed)
    lines = drawn(mentee_card(known, NOW, ZONE, 34))
    assert [" ".join(line.split()) for line in lines[-6:]] == [
        "", "We agreed", "time 1 h 20 a month; every", "second Friday", "agenda hers, a day ahead", "private all of it"]


def test_the_card_names_the_open_task():
    known = replace(card(), tasks=(task("Present alone", 12),))
    assert any(" ".join(line.split()) == "task Present alone, Fri 4" for line in drawn(mentee_card(known, NOW, ZONE, 34)))
