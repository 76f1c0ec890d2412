"""The page of one person: history, fit, card, and every verb."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from mentortui.domain.meetings import Fit
from mentortui.domain.views import Moment
from mentortui.journal import Journal
from mentortui.presentation.cells import width
from mentortui.presentation.line import plain
from mentortui.presentation.person_page import facts_rows, fit_lines, history_rows, history_title, nested
from mentortui.screens.person import PersonScreen
from tests.screens.helpers import running, screen_text, shows, typed, until

NOW = datetime(2026, 11, 22, 9, 14, tzinfo=UTC)
ZONE = "Europe/Lisbon"


def moment(days: int, kind: str, text: str = "", direction: str = "", minutes: int = 0, ref: str = "") -> Moment:
    return Moment(NOW - timedelta(days=days), kind, text, direction, minutes, ref or f"{kind}-{days}")


CALL = moment(1, "meeting", "pricing tests", minutes=22, ref="entry")
ADVICE = moment(1, "advice", "Start with 3 customers", "in", ref="advice")
PROMISE = moment(1, "promise", "the churn chart", "out", ref="promise")
GIVEN = moment(25, "given", "A fix to her table", "out")


def test_what_was_agreed_stands_under_its_meeting() -> None:
    found = nested([PROMISE, ADVICE, CALL, GIVEN], {"entry": "m", "advice": "m", "promise": "m"})
    assert [(one.kind, one.indent) for one in found] == [("meeting", False), ("advice", True), ("promise", True), ("given", False)]


def test_what_belongs_to_no_meeting_stays_where_it_is() -> None:
    assert nested([ADVICE, CALL], {}) == [ADVICE, CALL]


@pytest.mark.parametrize("size", [47, 57, 75, 110])
def test_history_by_month(size: int) -> None:
    rows = history_rows(nested([CALL, ADVICE, PROMISE, GIVEN], {"entry": "m", "advice": "m", "promise": "m"}), NOW, ZONE, size,
                        pronoun="she", by={"promise": date(2026, 11, 25)})
    text = "\n".join(plain(row.line) for row in rows)
    assert [plain(row.line).strip() for row in rows if not row.id] == ["November", "", "October"]
    assert "21 Nov" in text
    assert "Met, 22 min" in text
    assert "You gave" in text
    assert all(width(plain(row.line)) == size for row in rows if row.id)
    assert len({row.id for row in rows if row.id}) == 4


def test_the_year_is_said_where_it_is_another() -> None:
    rows = history_rows([replace(CALL, at=NOW - timedelta(days=400))], NOW, ZONE, 75)
    assert plain(rows[0].line).strip() == "October 2025"


def test_an_empty_history_says_what_helps() -> None:
    text = "\n".join(plain(row.line) for row in history_rows([], NOW, ZONE, 75, given="Priya"))
    assert "Nothing is noted with Priya yet" in text
    assert "log a contact" in text


@pytest.mark.parametrize(("count", "most", "said"), [(3, 10, "3 entries since 24 Oct"), (3, 3, "3+ entries since 24 Oct"), (0, 3, "")])
def test_how_many_entries(count: int, most: int, said: str) -> None:
    assert history_title([moment(29, "note", ref=str(number)) for number in range(count)], ZONE, NOW.date(), most) == said


def fit(days: int, **answers: int) -> Fit:
    at = NOW - timedelta(days=days)
    return Fit(id=str(days), created_at=at, updated_at=at, person_id="p", noted_at=at, **answers)


@pytest.mark.parametrize(("size", "columns"), [(110, 4), (75, 3), (47, 1)])
def test_was_it_a_fit_has_one_column_a_meeting_the_newest_right(size: int, columns: int) -> None:
    lines = fit_lines([fit(days, liked=2, trust=1, rapport=0) for days in (30, 20, 10, 1)], ZONE, NOW.date(), size)
    assert [plain(line)[2:].split("  ")[0].strip() for line in lines[:5]] == [
        "Liked working together", "Advice was helpful", "Trust", "Rapport", "Learned with joy",
    ]
    assert plain(lines[0]).count("yes") == columns
    assert "not said" in plain(lines[1])
    assert "21 Nov" in plain(lines[5])


def test_no_answer_no_block() -> None:
    assert fit_lines([fit(1)], ZONE, NOW.date(), 75) == []


@pytest.fixture
def priya(journal: Journal) -> Any:
    """Somebody with a meeting, advice, a promise, value and a fit."""
    rafael = journal.people.add("Rafael Duarte", stage="moved-on")
    person = journal.people.add("Priya Raman", role="CMO", org="Baobab", stage="advice", pronoun="she", tz="Africa/Lagos", place="Lagos",
                                met_through=rafael.id, channel="email, short", feedback_style="direct", cares_about="fair pricing")
    meeting = journal.meetings.schedule(person.id, journal.now() - timedelta(days=1), 22)
    journal.meetings.end(meeting.id, at=journal.now() - timedelta(hours=23), takeaways=["Show a range"], advice=["Start with 3 customers"],
                         promises=["the churn chart"])
    journal.meetings.fit(meeting.id, liked=2, helpful=2, trust=1, rapport=2, learned=2)
    journal.value.give(person.id, "Article on anchoring", when=journal.now() - timedelta(days=10))
    return person


def test_facts_can_be_chosen_where_they_are_open(journal: Journal, priya: Any) -> None:
    rows = facts_rows(journal.people.card(priya.id), NOW, ZONE, 57)
    text = [plain(row.line) for row in rows]
    assert any("Lagos    10:14 for her (+1 h)" in line for line in text)
    assert [row.id.split(":")[0] for row in rows if row.id][:2] == ["promise", "advice"]


@pytest.mark.parametrize("size", [(120, 40), (100, 30), (80, 24)], ids=str)
async def test_the_page_shows_history_and_card(journal: Journal, priya: Any, size: tuple[int, int]) -> None:
    async with running(journal, "4", size=size) as pilot:
        pilot.app.push_screen(PersonScreen(priya.id))
        text = await shows(pilot, "Priya Raman", "November", "Met", "advice", "CMO, Baobab", "entries since")
        assert "c compose" in text
        if size == (120, 40):
            assert "Pipeline › Priya Raman" in text
            assert "Was it a fit?" in text
            assert "you ▸ Rafael Duarte ▸ Priya" in text
            assert "esc pipeline" in text


@pytest.mark.parametrize("size", [(60, 20), (52, 16)], ids=str)
async def test_one_pane_shows_facts_first_and_tab_the_history(journal: Journal, priya: Any, size: tuple[int, int]) -> None:
    async with running(journal, "4", size=size) as pilot:
        pilot.app.push_screen(PersonScreen(priya.id))
        await shows(pilot, "1 of 2", "Stage", "tab history")
        await pilot.press("tab")
        await shows(pilot, "2 of 2", "November", "tab facts")
        await pilot.press("tab")
        await shows(pilot, "1 of 2", "Rhythm")


@pytest.mark.parametrize(
    ("key", "words"),
    [("c", "Write to"), ("i", "Log a contact"), ("b", "Value given or received"), ("a", "Note a piece of advice"),
     ("p", "Note a promise"), ("e", "what is known"), ("x", "What they could bring"), ("f", "Was it a fit?"), ("s", "Not before"),
     ("m", "Schedule a meeting")],
)
async def test_every_verb_opens_its_form(journal: Journal, priya: Any, key: str, words: str) -> None:
    async with running(journal, "4") as pilot:
        pilot.app.push_screen(PersonScreen(priya.id))
        await shows(pilot, "entries since")
        await pilot.press(key)
        await shows(pilot, words, "esc c")
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(pilot.app.screen, PersonScreen))


async def test_stages_rhythm_and_undo(journal: Journal, priya: Any) -> None:
    async with running(journal, "4") as pilot:
        pilot.app.push_screen(PersonScreen(priya.id))
        await shows(pilot, "entries since")
        await pilot.press(">")
        await shows(pilot, "Moved Priya Raman from advice to mentoring")
        await pilot.press(">")
        await shows(pilot, "moved on, friends")
        await pilot.press("escape")
        await pilot.press("<")
        await until(pilot, lambda: journal.people.get(priya.id).stage == "advice")
        await pilot.press("B")
        await shows(pilot, "begins anew")
        await pilot.press("u")
        await until(pilot, lambda: journal.people.get(priya.id).bumped_at is None)


async def test_filter_narrows_the_history(journal: Journal, priya: Any) -> None:
    async with running(journal, "4") as pilot:
        pilot.app.push_screen(PersonScreen(priya.id))
        await shows(pilot, "entries since")
        await pilot.press("slash", *typed("anchoring"))
        await until(pilot, lambda: "churn chart”" not in screen_text(pilot.app) and "Article on anchoring" in screen_text(pilot.app))
        await pilot.press("enter", "slash", *typed("zzz"))
        await shows(pilot, "Nothing here with")
        await pilot.press("escape")
        await shows(pilot, "Article on anchoring", "Start with 3")


async def test_an_entry_is_deleted_and_brought_back(journal: Journal, priya: Any) -> None:
    note = journal.timeline.log(priya.id, "Likes tea")
    async with running(journal, "4") as pilot:
        pilot.app.push_screen(PersonScreen(priya.id, note.id))
        await shows(pilot, "Likes tea")
        await pilot.press("d")
        await shows(pilot, "this entry", "with everything")
        await pilot.press("d")
        await until(pilot, lambda: "Likes tea" not in screen_text(pilot.app))
        await pilot.press("u")
        await shows(pilot, "Likes tea")


async def test_a_person_is_deleted_with_everything(journal: Journal, priya: Any) -> None:
    async with running(journal, "4") as pilot:
        pilot.app.push_screen(PersonScreen(priya.id))
        await shows(pilot, "entries since")
        await pilot.press("d", "p")
        await shows(pilot, "Deleted Priya Raman, with", "u undo")
        assert not isinstance(pilot.app.screen, PersonScreen)
        await pilot.press("u")
        await until(pilot, lambda: journal.people.get(priya.id).deleted_at is None)


async def test_a_promise_is_kept_from_its_row(journal: Journal, priya: Any) -> None:
    async with running(journal, "4") as pilot:
        (row,) = journal.value.promises()
        pilot.app.push_screen(PersonScreen(priya.id, row.promise.id))
        await shows(pilot, "the churn chart")
        await pilot.press("enter")
        await shows(pilot, "Kept: the churn chart?")
        await pilot.press("y")
        await until(pilot, lambda: journal.value.promises() == [])


@pytest.mark.parametrize("kind", ["advice", "note"])
async def test_enter_opens_the_entry(journal: Journal, priya: Any, kind: str) -> None:
    ref = journal.advice.of(priya.id)[0].id if kind == "advice" else journal.timeline.log(priya.id, "Likes tea").id
    async with running(journal, "4") as pilot:
        pilot.app.push_screen(PersonScreen(priya.id, ref))
        await shows(pilot, "entries since")
        await pilot.press("enter")
        await shows(pilot, "weighing" if kind == "advice" else "Correct an entry")


async def test_a_person_deleted_elsewhere_closes_the_page(journal: Journal, priya: Any) -> None:
    async with running(journal, "4") as pilot:
        pilot.app.push_screen(PersonScreen(priya.id))
        await shows(pilot, "entries since")
        journal.people.delete(priya.id)
        pilot.app.changed.publish(None)
        await until(pilot, lambda: not isinstance(pilot.app.screen, PersonScreen))


async def test_stored_text_is_never_read_as_markup(journal: Journal) -> None:
    person = journal.people.add("[bold]Eve[/]", stage="advice")
    journal.timeline.log(person.id, "[red]x[/] [@click=app.quit]y[/]")
    async with running(journal, "4") as pilot:
        pilot.app.push_screen(PersonScreen(person.id))
        await shows(pilot, "[bold]Eve[/]", "[red]x[/]")


@pytest.mark.parametrize("size", [(120, 40), (60, 20)], ids=str)
async def test_what_stays_between_us_is_marked_in_history_and_card(journal: Journal, size: tuple[int, int]) -> None:
    person = journal.people.add("Priya Raman", stage="advice", pronoun="she")
    journal.timeline.log(person.id, "a quiet word", kind="call", confidential=True)
    journal.timeline.log(person.id, "an open word", kind="call")
    journal.meetings.schedule(person.id, journal.now() + timedelta(days=2), confidential=True)
    assert [(moment.text, moment.private) for moment in journal.people.history(person.id)] == [("an open word", False), ("a quiet word", True)]
    async with running(journal) as pilot:
        await pilot.resize_terminal(*size)
        pilot.app.push_screen(PersonScreen(person.id))
        text = await shows(pilot, "◇ private · ", "09:14, ◇ private")
        marks = [line for line in text.splitlines() if "◇ private ·" in line]
        assert marks
        assert not [line for line in marks if "open word" in line.split("◇", 1)[1]]


def test_an_entry_is_private_once_its_meeting_is(journal: Journal) -> None:
    person = journal.people.add("Priya Raman")
    meeting = journal.meetings.schedule(person.id, journal.now())
    journal.meetings.end(meeting.id, takeaways=["begin small"], advice=["draw it first"])
    assert not any(moment.private for moment in journal.people.history(person.id))
    journal.meetings.edit(meeting.id, confidential=1)
    assert {moment.kind for moment in journal.people.history(person.id) if moment.private} >= {"meeting", "advice"}
    assert [moment.private for moment in journal.people.card(person.id).lately] == [True]
    glance = journal.glance(person.id)
    assert glance is not None
    assert [moment.private for moment in glance.lately] == [True]
