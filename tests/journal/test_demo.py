"""The example is complete, consistent, and alive whenever it is opened."""

from __future__ import annotations

import sqlite3
import time
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from mentortui.domain.advice import AdviceState
from mentortui.domain.goals import PROMPTS, GoalStatus
from mentortui.domain.introductions import IntroState
from mentortui.domain.people import Asset, Direction, Has
from mentortui.domain.pipeline import AT_REST, ON_THE_WAY, Stage
from mentortui.domain.timeline import EntryKind
from mentortui.journal import Journal
from mentortui.journal.demo import fill
from mentortui.journal.desk import Desk
from mentortui.presentation.today import today_text
from mentortui.store.migrations import TABLES
from mentortui.store.writing import prepare

NOW = datetime(2026, 11, 22, 9, 14, tzinfo=UTC)
HOME = ZoneInfo("Europe/Lisbon")


def opened(path, now, machine="Europe/Lisbon"):
    prepare(path, now, create_missing=True)
    journal = Journal(Desk(path=path, now=lambda: now, machine_zone=machine, demo=True))
    fill(journal)
    return journal


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    return opened(tmp_path_factory.mktemp("demo") / "demo.db", NOW)


def nudges(journal, state):
    return [f"{one.verb} {one.name}: {one.why}" for one in journal.today.items() if one.state == state]


def test_today_at_the_fixed_clock(demo):
    assert nudges(demo, "now") == [
        "Thank Priya Raman: met yesterday, 22 min",
        "Report back to Maria Fernández: you acted on her advice",
        "Answer Chen Yu-ting: wrote Fri 20",
        "Thank Rafael Duarte: introduced you to Lucas",
        "Prepare Alan Okafor: 1 of 3 questions written",
    ]
    assert nudges(demo, "soon") == [
        "Check in with Jo Lindqvist: no answer for 16 days",
        "Roundup for Emily Nakamura: Mondays, 6th in a row",
        "Promise to Priya Raman: the churn chart",
        "Promise to Tariq Haddad: hiring scorecard",
        "Report back to Alan Okafor: you acted on his advice",
        "Report back to Samir Patel: you left his advice aside",
        "Finish draft to Wanjiru Kamau: a first message, 12 h ago",
    ]
    assert nudges(demo, "later")[:3] == [
        "Reflect on your goals: last time 30 Aug",
        "Catch up with Oleksandra Koval: 9 weeks, usually 8",
        "Weigh advice of Alan Okafor: “Test on an outsider”",
    ]


def test_due_words_at_the_fixed_clock(demo):
    printed = today_text(demo.today.items(), NOW, demo.zone)
    for name, due in (("Thank Priya Raman", "in 5 h"), ("Prepare Alan Okafor", "tomorrow"), ("Report back to Maria", "12 d late"),
                      ("Roundup for Emily", "tomorrow"), ("Promise to Priya", "Wed 25")):
        line = next(line for line in printed.splitlines() if name in line)
        assert line.rstrip().endswith(due)


def test_week_at_the_fixed_clock(demo):
    lines = [(line.on.strftime("%a %d"), line.name, line.why, line.right) for line in demo.today.week()]
    assert lines == [
        ("Mon 23", "Alan Okafor", "30 min · 10:00 for him", "1 of 3"),
        ("Wed 25", "Priya Raman", "the churn chart promised", ""),
        ("Wed 25", "Tariq Haddad", "hiring scorecard promised", ""),
        ("Thu 26", "Emily Nakamura", "20 min · 17:30 for her", "3 of 3"),
        ("Fri 27", "Dilnoza Karimova", "40 min · you mentor her", "ready"),
    ]


def test_profile(demo):
    me = demo.profile.get()
    assert (me.name, me.role, me.tz, demo.zone) == ("Mara Sousa", "Analyst", "Europe/Lisbon", "Europe/Lisbon")


def test_board(demo):
    own = [p for p in demo.people.in_pipeline() if p.direction not in (Direction.MENTEE, Direction.BOTH)]
    assert Counter(p.stage for p in own) == {
        Stage.IDENTIFIED: 4, Stage.CREATING_VALUE: 2, Stage.REACHED_OUT: 2, Stage.IN_CONVERSATION: 2, Stage.ADVICE: 2, Stage.MENTORING: 2,
        Stage.PAUSED: 3, Stage.DECLINED: 1, Stage.MOVED_ON: 2,
    }
    assert set(ON_THE_WAY) | set(AT_REST) == {p.stage for p in own}


def test_people(demo):
    everybody = demo.people.page(0, 100)
    assert len(everybody) == demo.people.count() == 44
    assert sum(p.stage is None for p in everybody) == 21
    assert {p.name for p in everybody if p.direction} == {"Dilnoza Karimova", "Ben Achterberg", "Fatou Diop"}
    assert len({p.name for p in everybody}) == 44


@pytest.mark.parametrize(
    ("name", "signs"),
    [("Maria Fernández", "yyyyyyp"), ("Priya Raman", "yyyy?py"), ("Alan Okafor", "yypyn?y"), ("Lucas Moreau", "yyny?np"), ("Ingrid Solheim", "y?????p")],
)
def test_assets(demo, name, signs):
    known = demo.people.assets(demo.people.find(name).id)
    short = {Has.YES: "y", Has.PART: "p", Has.NO: "n", Has.UNKNOWN: "?"}
    assert "".join(short[known[asset].has] if asset in known else "?" for asset in Asset) == signs
    assert all(fact.evidence and fact.source and fact.noted_on for fact in known.values())


def test_match_names_its_patterns(demo):
    words = {one.name: one.word for one in demo.personas.match()}
    assert [words[name] for name in ("Maria Fernández", "Alan Okafor", "Jo Lindqvist", "Lucas Moreau", "Chen Yu-ting", "Rafael Duarte")] == [
        "strong", "good", "a friend", "values apart", "not now", "introducer"]
    assert [len(persona.wants) for persona in demo.personas.list()] == [7, 4]


def test_goals_and_reflections(demo):
    goals = demo.goals.list(None)
    assert Counter(goal.status for goal in goals) == {GoalStatus.OPEN: 5, GoalStatus.REACHED: 1}
    assert all(goal.status_at for goal in goals if goal.status == GoalStatus.REACHED)
    assert {answer.prompt for answer in demo.goals.reflections()} == {key for key, _ in PROMPTS}
    wanted = [row.need for row in demo.goals.coverage() if row.wanted and not row.people]
    assert wanted == ["project"]


def test_advice_in_every_state(demo):
    states = Counter(row.advice.state for row in demo.advice.list())
    assert set(states) == set(AdviceState)
    assert states[AdviceState.REPORTED] >= 10
    assert len({one.advice.id for one in demo.advice.passed_on()}) == 3


def test_promises_and_value(demo):
    promises = [(row.person_name, bool(row.promise.mine)) for row in demo.value.promises()]
    assert ("Priya Raman", True) in promises
    assert ("Alan Okafor", False) in promises
    ledger = {row.name: (row.given, row.received, row.chip) for row in demo.value.ledger()}
    assert ledger["Maria Fernández"] == (7, 6, "")
    assert ledger["Tariq Haddad"] == (6, 9, "")
    assert ledger["Samir Patel"] == (1, 5, "one-way")
    assert ledger["Wanjiru Kamau"] == (0, 0, "give first")
    months = demo.insights.give_take()
    assert all(month.given + month.received for month in months)
    assert len(demo.value.gifts()) == 3


def test_meetings(demo):
    rows = demo.meetings.list()
    states = Counter(row.state for row in rows)
    assert states == {"upcoming": 5, "follow-up": 1, "past": 21}
    emily = next(row for row in rows if row.person.name == "Emily Nakamura" and row.state == "upcoming")
    assert emily.questions == 3
    priya = next(row for row in rows if row.state == "follow-up")
    assert (priya.person.name, priya.meeting.minutes) == ("Priya Raman", 22)
    assert all(question.answer for question in demo.meetings.questions(priya.meeting.id))
    assert len(demo.meetings.takeaways(priya.meeting.id)) == 2
    assert len(demo.people.fits(priya.person.id)) == 2


def test_nothing_lies_in_the_future_that_should_not(demo):
    with closing(sqlite3.connect(demo.path)) as conn:
        for table in TABLES:
            late = conn.execute(f"SELECT count(*) FROM {table} WHERE created_at > ? OR updated_at < created_at", ["2026-11-22T09:14:00.000Z"])
            assert late.fetchone()[0] == 0, table
        for table, column in (("entry", "happened_at"), ("value", "happened_at"), ("advice", "reported_at"), ("draft", "sent_at"),
                              ("meeting", "ended_at"), ("promise", "kept_at"), ("check_in", "done_at"), ("fit", "noted_at")):
            late = conn.execute(f"SELECT count(*) FROM {table} WHERE {column} > ?", ["2026-11-22T09:14:00.000Z"])
            assert late.fetchone()[0] == 0, table


def test_drafts(demo):
    waiting = {row.person_name: row.draft.kind for row in demo.messages.open_drafts()}
    assert waiting == {"Chen Yu-ting": "advice-ask", "Jo Lindqvist": "check-in", "Wanjiru Kamau": "cold", "Yusuf Demir": "cold"}
    wanjiru = next(row for row in demo.messages.open_drafts() if row.person_name == "Wanjiru Kamau")
    assert 0 < wanjiru.passed < wanjiru.total
    assert [(way.name, way.reasons[0]) for way in demo.paths.ways(wanjiru.draft.person_id)] == [
        ("Tariq Haddad", "led you to Wanjiru"), ("Chen Yu-ting", "Tariq Haddad led you to both")]


def test_introductions_in_every_state(demo):
    rows = {row.introduction.state: (row.via_name, row.person_name) for row in reversed(demo.introductions.rows(open_only=False))}
    assert set(rows) == set(IntroState)
    assert rows[IntroState.MADE] == ("Rafael Duarte", "Lucas Moreau")
    assert [row.introduction.state for row in demo.introductions.rows()] == [IntroState.MADE, IntroState.ASKED, IntroState.YES]
    drafts = {row.introduction.draft_id for row in demo.introductions.rows(open_only=False)} - {""}
    assert all(demo.messages.get(draft).kind == "intro-request" for draft in drafts)
    assert len(drafts) == 6


def test_history_of_a_person(demo):
    moments = demo.people.history(demo.people.find("Priya Raman").id)
    kinds = {moment.kind for moment in moments}
    assert {"call", "email", "research", "intro", "given", "received", "advice", "promise", "stage"} <= kinds
    assert any(moment.kind == EntryKind.RESEARCH for moment in demo.people.history(demo.people.find("Wanjiru").id))


def test_nothing_to_undo_but_the_users_own_acts(tmp_path):
    journal = opened(tmp_path / "demo.db", NOW)
    assert journal.history.next_undo() is None
    assert journal.history.list(5) == []
    person = journal.people.add("Somebody New")
    assert journal.history.undo() == "Added Somebody New"
    assert journal.people.count() == 44
    assert journal.history.next_undo() is None
    assert person.name not in {p.name for p in journal.people.page(0, 100)}


def test_searchable_and_whole(demo):
    hits = {hit.kind for hit in demo.find.anywhere("pric", 80)}
    assert hits == {"people", "notes", "advice", "meetings", "goals", "messages"}
    checks = {check.name: check.ok for check in demo.upkeep.checks()}
    assert checks["integrity"]
    assert checks["references"]
    assert checks["search index"]


def test_the_same_story_twice_has_the_same_ids(demo, tmp_path):
    again = opened(tmp_path / "again.db", NOW, machine="Asia/Tokyo")
    assert [p.id for p in again.people.page(0, 100)] == [p.id for p in demo.people.page(0, 100)]


def test_quick(tmp_path):
    prepare(tmp_path / "demo.db", NOW, create_missing=True)
    journal = Journal(Desk(path=tmp_path / "demo.db", now=lambda: NOW, demo=True))
    import sqlite_utils  # noqa: F401

    began = time.process_time()
    fill(journal)
    assert time.process_time() - began < 0.25


MOMENTS = [
    *(datetime(2027, 1, 1, 0, 5, tzinfo=UTC) + timedelta(days=13 * n, minutes=397 * n) for n in range(28)),
    datetime(2026, 3, 29, 1, 30, tzinfo=UTC),
    datetime(2026, 10, 25, 0, 59, tzinfo=UTC),
    datetime(2028, 2, 29, 12, 0, tzinfo=UTC),
    datetime(2026, 12, 31, 23, 59, 59, tzinfo=UTC),
    datetime(2026, 11, 20, 16, 0, tzinfo=UTC),
    datetime(2026, 11, 21, 13, 0, tzinfo=UTC),
    datetime(2026, 11, 23, 8, 0, tzinfo=UTC),
    datetime(2027, 7, 1, 10, 22, tzinfo=UTC),
]


@pytest.mark.parametrize("now", MOMENTS, ids=lambda now: now.strftime("%a-%Y-%m-%dT%H:%M"))
def test_alive_at_any_moment(tmp_path, now):
    journal = opened(tmp_path / "demo.db", now)
    items = journal.today.items()
    states = Counter(item.state for item in items)
    assert 2 <= states["now"] <= 6
    assert 4 <= states["soon"] <= 10
    assert states["later"] >= 4
    assert items[0].check == "thank"
    assert items[0].due > now
    assert len(journal.today.week()) >= 3
    for row in journal.meetings.list():
        if row.state == "upcoming":
            assert row.meeting.starts_at > now
            assert row.meeting.starts_at.astimezone(HOME).weekday() < 5
        else:
            assert row.meeting.status == "cancelled" or row.meeting.ended_at <= now
    with closing(sqlite3.connect(journal.path)) as conn:
        stamp = now.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        for table, column in (("entry", "happened_at"), ("value", "happened_at"), ("draft", "sent_at"), ("advice", "received_at")):
            assert conn.execute(f"SELECT count(*) FROM {table} WHERE {column} > ?", [stamp]).fetchone()[0] == 0


@pytest.mark.parametrize("now", [NOW, MOMENTS[4], MOMENTS[-1]], ids=["fixed", "winter", "summer"])
def test_no_screen_is_empty(tmp_path, now):
    journal = opened(tmp_path / "demo.db", now)
    assert journal.goals.list()
    assert any(journal.goals.served().values())
    assert len([one for one in journal.personas.match() if one.match]) >= 5
    assert journal.messages.open_drafts()
    assert {row.state for row in journal.meetings.list()} == {"upcoming", "follow-up", "past"}
    assert journal.value.ledger()
    assert journal.value.promises()
    assert len(journal.giving.mentees()) == 3
    assert len(journal.insights.rhythm()) >= 50
    assert sum(bar.whole for bar in journal.insights.sources()) == len(journal.people.in_pipeline()) == 21
    assert len(journal.insights.lag().told) >= 5
    replies = {bar.label: (bar.part, bar.whole) for bar in journal.insights.replies()}
    assert replies == {"introduced": (5, 6), "gave first": (3, 4), "cold": (3, 6)}
