from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from mentortui.domain.nudges import Nudge, State
from mentortui.domain.people import Person
from mentortui.domain.pipeline import Stage
from mentortui.domain.views import Moment
from mentortui.presentation.board import card_rows, counts_words, head_lines, ordered, rest_line, shown_columns, strip_lines, view_line
from mentortui.presentation.line import cells, plain
from mentortui.presentation.pipeline_list import book_row, head_line, person_row, shape
from mentortui.presentation.pipeline_words import nobody_here
from mentortui.presentation.standing import Standing, Step, nudge_step, sign_step, source_step, standings

NOW = datetime(2026, 11, 22, 9, 14, tzinfo=UTC)
HERE = NOW.astimezone(ZoneInfo("Europe/Lisbon"))


def person(name: str = "Priya Raman", **values: object) -> Person:
    return Person(**{"id": name.lower().replace(" ", "-"), "created_at": NOW, "updated_at": NOW, "name": name, "name_key": name.lower(),
                     "stage": Stage.ADVICE, **values})  # type: ignore[arg-type]


def nudge(check: str, due: object = None, *, verb: str = "Do", why: str = "", state: State = State.NOW, who: str = "priya-raman") -> Nudge:
    return Nudge(f"{check}:1", "E6", check, verb, who, "Priya Raman", why, due, state, ("x",), "")  # type: ignore[arg-type]


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(("one", "words"), [
    pytest.param(nudge("thank", at("2026-11-22T14:14")), "thank, in 5 h", id="thank"),
    pytest.param(nudge("thank", at("2026-11-10T14:14")), "thank, late", id="thank-late"),
    pytest.param(nudge("prepare", at("2026-11-23T15:00")), "meet Mon 15:00", id="meeting-tomorrow"),
    pytest.param(nudge("prepare", at("2026-11-22T15:00")), "meet at 15:00", id="meeting-today"),
    pytest.param(nudge("report-back", at("2026-11-20T00:00")), "report back", id="report"),
    pytest.param(nudge("promise", date(2026, 11, 25)), "promise Wed 25", id="promise"),
    pytest.param(nudge("promise"), "promise", id="promise-without-date"),
    pytest.param(nudge("check-in-once", why="no answer for 16 days"), "no answer 16 d", id="ghosting"),
    pytest.param(nudge("gift", date(2026, 11, 23), verb="Roundup for"), "roundup Mon", id="gift-tomorrow"),
    pytest.param(nudge("gone-quiet", date(2026, 11, 1)), "catch up", id="quiet"),
    pytest.param(nudge("let-rest"), "let it rest", id="rest"),
])
def test_a_nudge_in_fourteen_cells(one: Nudge, words: str) -> None:
    assert nudge_step(one, HERE).said(14) == words


@pytest.mark.parametrize(("kind", "direction", "on", "words"), [
    ("email", "out", date(2026, 11, 19), "sent Thu 19"), ("chat", "in", date(2026, 11, 20), "replied Fri 20"),
    ("meeting", "", date(2026, 10, 3), "met 3 Oct"), ("call", "", date(2026, 11, 22), "called today"), ("given", "", date(2026, 6, 1), "gave 1 Jun"),
])
def test_the_last_thing_that_happened(kind: str, direction: str, on: date, words: str) -> None:
    assert sign_step(Moment(NOW, kind, direction=direction), on, date(2026, 11, 22)).said(14) == words


def test_without_any_sign_the_source_is_told() -> None:
    assert source_step(person(met_through="lucas"), {"lucas": "Lucas"}).said(14) == "via Lucas"
    assert source_step(person(source="alumni", source_place="alumni list"), {}).said(14) == "alumni list"
    assert source_step(person(), {}) == Step()


def test_standings_order_a_column_by_urgency_then_by_name() -> None:
    people = [person(name) for name in ("Ana", "Ben", "Cleo", "Dora")]
    nudges = [nudge("thank", NOW, who="cleo"), nudge("promise", who="dora", state=State.LATER)]
    found = standings(people, nudges, {"ben": Moment(NOW, "call")}, NOW, "Europe/Lisbon")
    assert [one.person.name for one in ordered(found, Stage.ADVICE)] == ["Cleo", "Ana", "Ben", "Dora"]
    assert [one.step.sign for one in found] == ["", "", "now", ""]
    assert found[1].last_on == date(2026, 11, 22)
    assert found[0].fits(["advice", "an"])
    assert not found[0].fits(["paused"])


@pytest.mark.parametrize(("size", "columns"), [(116, 6), (98, 5), (78, 4), (75, 1), (58, 1), (200, 6)])
def test_columns_side_by_side(size: int, columns: int) -> None:
    assert shown_columns(size) == columns


@pytest.mark.parametrize("size", [19, 26, 58, 78])
@pytest.mark.parametrize("name", ["Bo", "Anastasia Konstantinopoulou-Papadimitriou", "山田太郎山田太郎山田太郎山田太郎"])
def test_cards_and_heads_fit_their_column(size: int, name: str) -> None:
    one = Standing(person(name, role="Head of a very long department", org="Northwind Labs International"), Step("now", ("no answer for a long time",)))
    for row in card_rows(one, size):
        assert cells(row.line) <= size - 1
    for count in (0, 2, 12, 1234):
        assert all(cells(line) <= size - 1 for line in head_lines(Stage.CREATING_VALUE, count, size, focused=True))


def test_titles_and_counts() -> None:
    assert plain(view_line(2, 0)) == "board   ‹ 2 more"
    assert plain(view_line(4, 1)) == "board   ‹ 4 more   1 more ›"
    found = [Standing(person("Ana"), Step()), Standing(person("Ben", stage=Stage.PAUSED), Step())]
    assert counts_words(found) == "1 person · 1 at rest"
    assert plain(rest_line({Stage.PAUSED: 3, Stage.MOVED_ON: 2, Stage.ADVICE: 9}, 60)).strip() == "◌ 3 paused     ✓ 2 moved on, friends"


@pytest.mark.parametrize(("size", "dropped"), [(75, ""), (66, "works"), (58, "works"), (48, "works next"), (44, "works next track")])
def test_what_is_dropped_from_the_list_and_in_which_order(size: int, dropped: str) -> None:
    form = shape(size)
    assert [name for name in ("works", "next", "track") if not getattr(form, name)] == sorted(dropped.split(), key=["works", "next", "track"].index)
    one = Standing(person(org="Baobab"), Step("now", ("thank, in 5 h",)), date(2026, 11, 21))
    text = plain(person_row(one, date(2026, 11, 22), size).line)
    assert cells(person_row(one, date(2026, 11, 22), size).line) == size
    assert cells(head_line(size)) == size
    assert "advice" in text
    assert ("thank, in 5 h" in text) is ("next" not in dropped)
    assert ("Sat 21" in text) is ("next" in dropped)


@pytest.mark.parametrize("size", [48, 58, 75, 110])
def test_rows_of_the_address_book_fit(size: int) -> None:
    assert cells(book_row(person(role="Chief data officer", org="Aoraki Health"), size).line) == size


@pytest.mark.parametrize(("hits", "words"), [
    (0, "Nobody here matches “amra”."), (3, "3 do in the address book: enter shows them."),
    (1, "1 does in the address book: enter shows who."), (200, "200+ do in the address book: enter shows them."),
])
def test_a_filter_that_leaves_nobody(hits: int, words: str) -> None:
    assert words in " ".join(plain(row.line).strip() for row in nobody_here("amra", hits, 200, 120))


@pytest.mark.parametrize("size", [74, 92, 112, 160])
@pytest.mark.parametrize("rows", [4, 6])
def test_the_person_along_the_bottom_fits(size: int, rows: int) -> None:
    from mentortui.domain.views import PersonCard

    card = PersonCard(person=person(role="CMO", org="Baobab", place="Lagos", tz="Africa/Lagos", pronoun="she"), given=4, received=2,
                      lately=(Moment(NOW, "call", "pricing tests and how to show them to somebody in a hurry", minutes=22),) * 4)
    lines = strip_lines(card, NOW, "Europe/Lisbon", size, rows)
    assert len(lines) <= rows
    assert all(cells(line) <= size for line in lines)
    assert "4 given · 2 received" in "".join(plain(line) for line in lines)
    assert "10:14 for her (+1 h)" in plain(lines[2])
