"""A year of somebody's life with the program, day by day: Today is right on every one of them."""

from __future__ import annotations

import io
import json
import os
from collections import Counter
from collections.abc import Iterator
from contextlib import redirect_stdout
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from mentortui.cli.main import main
from mentortui.domain.nudges import RULES, Nudge
from mentortui.domain.nudges.ranking import FIRST_STEPS, FIRST_STEPS_SHOWN, GENTLE, NOW_A_DAY, QUIET, QUIET_A_DAY, SOON_A_DAY
from mentortui.presentation.cells import width
from mentortui.presentation.today import today_text
from tests.builders import Clock, journal_at
from tests.year.habits import HABITS, answer_today
from tests.year.life import AWAY, DAYS, FIRST, Life
from tests.year.oracle import Due, Oracle
from tests.year.oracle_person import One

MANY = {"promise", "gift", "weigh", "what-came", "report-back", "finish-draft", "mark-sent", "wrap-up", "prepare", "agenda", "be-on-time"}
"""Checks that may stand twice for one person, about two things."""
WRITES = {"check-in-once", "check-in", "gone-quiet", "by-mail", "ten-minutes"}
UNSEEN = {"answer", "intro-thank", "intro-write", "intro-tell", "intro-state", "intro-ask", "intro-other", "ask-agenda", "stretch", "time-short"}
"""Checks the oracle does not know: they have tests of their own."""
HAS_ITS_HOUR = {"thank", "wrap-up", "go-on", "be-on-time", "prepare", "agenda", "ask-agenda"}
ORDER = ["now", "soon", "later"]


def expected(life: Life) -> dict[str, Due]:
    return Oracle(life.journal.path, life.clock(), "Europe/Lisbon").everything()


def agree(life: Life) -> list[Nudge]:
    """Today beside the oracle: nothing wrong, nothing double, nothing missing, and what is held back is only what is gentle."""
    items, due, on = life.journal.today.items(), expected(life), f"{life.clock():%Y-%m-%d %H:%M}"
    checks = {rule.check for rule in RULES} - UNSEEN
    shown = {item.key: item for item in items if item.check in checks}
    names = {one.id: one.who.name for one in life.known.values()}
    full = sum(item.state == "now" for item in items) >= NOW_A_DAY
    wrong = {key: (item.state, due[key].state if key in due else "nothing", names.get(item.person_id, "")) for key, item in shown.items()
             if key not in due or (item.state != due[key].state and not held_back(item, due[key].state, full))}
    assert wrong == {}, on
    steps = [key for key in due if key.split(":")[0] in FIRST_STEPS]
    missing = {key: names.get(due[key].person, "") for key in due.keys() - shown.keys() if key not in steps}
    assert missing == {}, on
    assert sum(item.check in FIRST_STEPS for item in items) == min(FIRST_STEPS_SHOWN, len(steps)), on
    return items


def held_back(item: Nudge, due: str, full: bool) -> bool:
    """A full day sends what is gentle to Later, and beyond a dozen for now whatever has no hour of its own."""
    return (due == "soon" and item.check in GENTLE) or (due == "now" and full and item.check not in HAS_ITS_HOUR)


def in_order(items: list[Nudge], on: str) -> None:
    """Now before soon before later; a handful a day; every reason says something; nothing twice."""
    assert [item.state for item in items] == sorted((item.state for item in items), key=ORDER.index), on
    assert len({item.key for item in items}) == len(items), on
    twice = Counter((item.person_id, item.verb) for item in items if item.check not in MANY | UNSEEN)
    assert max(twice.values(), default=0) <= 1, (on, twice.most_common(2))
    assert sum(item.check == QUIET and item.state == "soon" for item in items) <= QUIET_A_DAY, on
    assert sum(item.state == "now" and item.check not in HAS_ITS_HOUR for item in items) <= NOW_A_DAY, on
    now = [item.check for item in items if item.state == "now"]
    assert now == sorted(now, key=lambda check: check not in ("thank", "wrap-up")), on
    soon = [item for item in items if item.state == "soon"]
    assert len(soon) <= SOON_A_DAY or not any(item.check in GENTLE for item in soon), on
    assert all(item.why.strip() and "\n" not in item.why and item.name for item in items), on


def never_a_third(life: Life, items: list[Nudge]) -> None:
    """Who left two messages of two days without an answer is not to be written to again."""
    by_person: dict[str, set[str]] = {}
    due = Oracle(life.journal.path, life.clock(), "Europe/Lisbon")
    for person in due.rows.tables["person"]:
        if len(One(due, person).tries) > 1:
            by_person[person["id"]] = {item.check for item in items if item.person_id == person["id"]} & WRITES
    assert not any(by_person.values()), (f"{life.clock():%Y-%m-%d}", by_person)


def fits(life: Life, items: list[Nudge]) -> None:
    """The printed list never runs over its width."""
    for size in (60, 80, 110):
        for line in today_text(items, life.clock(), "Europe/Lisbon", size=size).splitlines():
            assert width(line) <= size, line


def the_command_line_says(life: Life, items: list[Nudge]) -> None:
    """`mentortui today --json` is the same list."""
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(io.StringIO()) as out:
        patch.setenv("MENTORTUI_NOW", life.clock().isoformat())
        assert main(("--db", str(life.journal.path), "today", "--json")) == 0
    said = json.loads(out.getvalue())["items"]
    assert [(item["key"], item["state"], item["why"]) for item in said] == [(item.key, item.state, item.why) for item in items]


def a_day(life: Life) -> None:
    """Nine in the morning: what came in, Today, some of it done; then the meetings of the day.

    Some nights are long: half past midnight is already this day at home, and in summer still yesterday in UTC.
    """
    if life.day % 8 == 0:
        life.set(life.at(0, 30))
        life.happen()
        agree(life)
    life.set(life.at(9))
    life.happen()
    items = agree(life)
    on = f"{life.clock():%Y-%m-%d}"
    in_order(items, on)
    if life.day % 10 == 0:
        never_a_third(life, items)
        fits(life, items)
        assert life.journal.today.items() == items
    if life.day % 60 == 0:
        the_command_line_says(life, items)
    if any(life.day in away for away in AWAY):
        return
    weekday = (FIRST.toordinal() + life.day) % 7
    answer_today(life, items, 0 if weekday == 0 else life.rng.randint(1, 4))
    if life.day % 8 == 3:
        in_order(agree(life), on)
    meetings_of(life)


def meetings_of(life: Life) -> None:
    """Half of them are run with the clock, the others forgotten until tomorrow."""
    for row in life.journal.meetings.list():
        if row.state != "upcoming" or life.journal.desk.local(row.meeting.starts_at).date() != life.journal.today_on():
            continue
        if row.person.id not in life.known or life.rng.random() < 0.4:
            continue
        starts = row.meeting.starts_at
        life.set(starts)
        life.journal.meetings.start(row.meeting.id)
        look = life.day % 3 == 0
        if look:
            agree(life)
        life.set(starts + (row.meeting.ends_at - starts) * 0.9)
        life.ended(life.known[row.person.id], row.meeting, life.clock())
        if look:
            agree(life)


@pytest.fixture(scope="module")
def year() -> Iterator[Life]:
    # A year is more than a thousand commits, and each waits for the disk: in memory where the machine offers a folder for it.
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with TemporaryDirectory(dir=memory, prefix="year-") as folder:
        clock = Clock(datetime(2026, 1, 1, 8, tzinfo=UTC))
        life = Life(journal_at(Path(folder) / "mentor.db", clock), clock)
        life.begin()
        for life.day in range(DAYS):
            a_day(life)
        yield life


def test_every_day_of_a_year_is_right(year: Life) -> None:
    assert f"{year.clock():%Y-%m-%d}" == "2026-12-31"


def test_the_year_meets_every_rule(year: Life) -> None:
    assert set(HABITS) - UNSEEN - set(year.moments) == set()


def test_the_year_is_told_from_its_beginning(year: Life) -> None:
    """The record of it reads like a story: one relationship, from the first note on."""
    pages = year.journal.transfer.export("markdown").decode().split("\n# ")
    words = ("You met, ", " advised: ", "You thanked ", "What came of “", "You told ", "You gave: ", "You checked in")
    told = max((page for page in pages if all(word in page for word in words)), key=len)
    days = [line[2:12] for line in told.splitlines() if line.startswith("- 2026-")]
    assert len(days) > 30
    assert days == sorted(days)
    assert "None" not in told
    assert "$" not in told.replace("\\$", "")
