from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentortui.domain.advice import AdviceState
from mentortui.domain.errors import AmbiguousError, MentorError, NotFoundError, UsageError
from mentortui.domain.pipeline import Stage
from mentortui.journal import Journal
from tests.builders import START, Clock, draft, world

# Advice


def test_advice_comes_full_circle(journal: Journal, clock: Clock) -> None:
    ana = journal.people.add("Ana Berkova")
    advice = journal.advice.add(ana.id, " write weekly ", when=START - timedelta(days=9))
    assert (advice.text, advice.state) == ("write weekly", AdviceState.RECEIVED)
    assert journal.advice.decide(advice.id, "adapt", "half a page").state is AdviceState.ACTING
    assert journal.advice.result(advice.id, "four pages").state is AdviceState.RESULT
    told = journal.advice.report(advice.id)
    assert (told.state, told.reported_at, told.decision, told.because) == (AdviceState.REPORTED, START, "adapt", "half a page")
    assert journal.advice.of(ana.id) == []
    assert journal.advice.of(ana.id, open_only=False) == [told]
    assert [row.advice for row in journal.advice.list()] == [told]
    assert journal.advice.list(open_only=True) == []


def test_a_result_without_a_decision_adopts(journal: Journal) -> None:
    advice = journal.advice.add(journal.people.add("Ana Berkova").id, "write weekly")
    assert journal.advice.result(advice.id, "four pages").decision == "adopt"


def test_declining_is_fine_with_a_reason(journal: Journal) -> None:
    advice = journal.advice.add(journal.people.add("Ana Berkova").id, "quit")
    with pytest.raises(UsageError, match="say why"):
        journal.advice.decide(advice.id, "decline", " ")
    with pytest.raises(UsageError, match="Try one of"):
        journal.advice.decide(advice.id, "ignore")
    with pytest.raises(UsageError, match="nothing to report"):
        journal.advice.report(advice.id)
    assert journal.advice.decide(advice.id, "decline", "I like it here").state is AdviceState.DECLINED
    with pytest.raises(UsageError, match="declined"):
        journal.advice.result(advice.id, "x")
    assert journal.advice.report(advice.id).state is AdviceState.REPORTED


def test_advice_that_is_none_is_refused(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova")
    advice = journal.advice.add(ana.id, "write")
    for act in (lambda: journal.advice.add(ana.id, " "), lambda: journal.advice.result(advice.id, "\n")):
        with pytest.raises(UsageError, match="few words"):
            act()
    for act in (
        lambda: journal.advice.add("nobody", "x"),
        lambda: journal.advice.add(ana.id, "x", goal_id="nothing"),
        lambda: journal.advice.add(ana.id, "x", meeting_id="nothing"),
        lambda: journal.advice.get("nothing"),
        lambda: journal.advice.report("nothing"),
        lambda: journal.advice.find("dance"),
    ):
        with pytest.raises(NotFoundError):
            act()


def test_advice_is_found_by_words_and_deleted(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova")
    one, two = journal.advice.add(ana.id, "Write weekly"), journal.advice.add(ana.id, "Write to Łukasz")
    assert journal.advice.find("WEEKLY") == one
    assert journal.advice.find("lukasz") == two
    assert journal.advice.find(two.id[-8:]) == two
    with pytest.raises(AmbiguousError):
        journal.advice.find("write")
    journal.advice.delete(one.id)
    assert journal.advice.find("write") == two


def test_what_waits_to_be_told_comes_first(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova")
    waiting, told, fresh = (journal.advice.add(ana.id, text) for text in ("waiting", "told", "fresh"))
    for advice in (waiting, told):
        journal.advice.result(advice.id, "it worked")
    journal.advice.report(told.id)
    assert [row.advice.id for row in journal.advice.list()] == [waiting.id, fresh.id, told.id]


# Today


def test_today_is_empty_for_an_address_book(journal: Journal) -> None:
    for n in range(20):
        journal.people.add(f"Person {n}")
    assert [item for item in journal.today.items() if item.person_id] == []
    assert journal.today.week() == []


def test_today_names_what_is_due_and_the_week(journal: Journal) -> None:
    made = world(journal)
    items, week = journal.today.items(), journal.today.week()
    assert any(item.person_id == made.ana.id and item.do[0] == "prepare" for item in items)
    assert [(line.name, line.on) for line in week] == [("Ana Berkova", date(2026, 11, 24))]
    assert journal.today.both() == (items, week)


def test_something_put_aside_comes_back_on_its_day(journal: Journal, clock: Clock) -> None:
    world(journal)
    key = journal.today.items()[0].key
    journal.today.snooze(key, date(2026, 11, 23))
    assert key not in {item.key for item in journal.today.items()}
    clock.advance(days=1)
    assert key in {item.key for item in journal.today.items()}
    journal.today.done(key)
    assert key not in {item.key for item in journal.today.items()}
    clock.advance(hours=2)
    assert key not in {item.key for item in journal.today.items()}
    assert journal.history.undo() == "Ticked something off"


@pytest.mark.parametrize("until", [date(2026, 11, 22), date(2020, 1, 1)], ids=["today", "past"])
def test_snoozing_needs_a_day_to_come(journal: Journal, until: date) -> None:
    with pytest.raises(UsageError, match="day to come"):
        journal.today.snooze("x", until)


def test_snoozing_twice_is_one_row(journal: Journal) -> None:
    first = journal.today.snooze("x", date(2026, 12, 1))
    assert journal.today.snooze("x", date(2026, 12, 9)).id == first.id
    with pytest.raises(UsageError):
        journal.today.snooze("x" * 501, date(2026, 12, 1))


def test_the_day_is_mine_not_utc(journal: Journal, clock: Clock) -> None:
    clock.set("2026-11-22T23:30:00+00:00")
    assert journal.today_on() == date(2026, 11, 22)
    journal.profile.set(tz="Asia/Tokyo")
    assert journal.today_on() == date(2026, 11, 23)
    journal.profile.set(tz="America/Los_Angeles")
    assert journal.today_on() == date(2026, 11, 22)


# Profile


def test_the_profile_is_set_and_read(journal: Journal) -> None:
    assert journal.profile.is_empty()
    profile = journal.profile.set(name=" Mira\nSol ", intro="I translate.\nTrials.", tz="Asia/Tokyo", reflection_days="30")
    assert profile == journal.profile.get()
    assert (profile.name, profile.intro, profile.tz, profile.reflection_days) == ("Mira Sol", "I translate.\nTrials.", "Asia/Tokyo", 30)
    assert not journal.profile.is_empty()
    assert journal.profile.set(tz="").tz == ""
    assert journal.zone == "Europe/Lisbon"


@pytest.mark.parametrize(
    ("key", "value"),
    [("shoe", "42"), ("tz", "Mars"), ("reflection_days", "soon"), ("reflection_days", "-1"), ("reflection_days", "3661"), ("reflection_days", "²"),
     ("reflection_days", "9" * 5000), ("name", "x" * 501), ("intro", "x" * 100_001)],
)  # fmt: skip
def test_a_profile_that_cannot_be_is_refused(journal: Journal, key: str, value: str) -> None:
    with pytest.raises(UsageError):
        journal.profile.set(**{key: value})
    assert journal.profile.is_empty()


# Insights


def test_replies_are_counted_by_the_way_they_came(journal: Journal, clock: Clock) -> None:
    people = {name: journal.people.add(name) for name in ("Cold Silent", "Cold Replied", "Gave First", "Introduced One", "Gone Person")}
    journal.value.give(people["Gave First"].id, "an article", when=START - timedelta(days=1))
    for name, person in people.items():
        letter = draft(journal, person, "intro-request" if name.startswith("Intro") else "cold")
        journal.messages.sent(letter.id)
    clock.advance(days=3)
    for name in ("Cold Replied", "Gave First", "Introduced One"):
        journal.timeline.log(people[name].id, "yes", kind="email", direction="in")
    journal.people.delete(people["Gone Person"].id)
    bars = {bar.label: (bar.part, bar.whole) for bar in journal.insights.replies()}
    assert bars == {"introduced": (1, 1), "gave first": (1, 1), "cold": (1, 2)}


def test_give_and_take_by_month(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova")
    journal.value.give(ana.id, "one", when=START - timedelta(days=40))
    journal.value.receive(ana.id, "two")
    months = journal.insights.give_take(3)
    assert [(m.month, m.given, m.received, m.people) for m in months] == [
        ("2026-09", 0, 0, ()), ("2026-10", 1, 0, (ana.id,)), ("2026-11", 0, 1, (ana.id,)),
    ]  # fmt: skip
    assert len(journal.insights.give_take()) == 12


def test_the_lag_from_advice_to_report(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova")
    told, waits = journal.advice.add(ana.id, "a", when=START - timedelta(days=20)), journal.advice.add(ana.id, "b", when=START - timedelta(days=7))
    journal.advice.result(told.id, "x")
    journal.advice.report(told.id, when=START - timedelta(days=5))
    lag = journal.insights.lag()
    assert (lag.told, lag.waiting) == (((15, ana.id, told.id),), ((7, ana.id, waits.id),))


def test_the_funnel_the_sources_and_the_rhythm(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova", stage="advice", source="alumni")
    ben = journal.people.add("Ben Okafor", stage="identified", source="alumni")
    journal.people.add("Cara Lind")
    journal.timeline.log(ana.id, kind="call")
    journal.timeline.log(ana.id, kind="call", when=START - timedelta(days=3))
    journal.timeline.log(ana.id, kind="call", when=START - timedelta(days=400))
    journal.timeline.log(ana.id, "a note", when=START - timedelta(days=3))
    funnel = dict(journal.insights.funnel())
    assert (funnel[Stage.ADVICE], funnel[Stage.IDENTIFIED], funnel[Stage.PAUSED]) == ((ana.id,), (ben.id,), ())
    assert [(bar.label, bar.part, bar.whole) for bar in journal.insights.sources()] == [("alumni", 1, 2)]
    assert journal.insights.rhythm() == [(3, 1), (0, 1)]


def test_insights_of_nothing_are_nothing(journal: Journal) -> None:
    assert [bar.whole for bar in journal.insights.replies()] == [0, 0, 0]
    assert (journal.insights.lag().told, journal.insights.sources(), journal.insights.rhythm()) == ((), [], [])


def test_everything_refuses_with_a_sentence(journal: Journal) -> None:
    for act in (journal.advice.delete, journal.goals.reach, journal.goals.delete, journal.meetings.delete, journal.timeline.delete):
        with pytest.raises(MentorError) as caught:
            act("nothing")
        assert "\n" not in str(caught.value)
    assert journal.history.list() == []


def test_advice_given_in_confidence_is_not_copied_when_passed_on(journal: Journal) -> None:
    ana, ben = journal.people.add("Ana Berkova", confidential=1), journal.people.add("Ben Okafor")
    journal.advice.pass_on(journal.advice.add(ana.id, "the merger is off").id, ben.id)
    assert [value.text for value in journal.value.of(ben.id)] == ["Passed on a piece of advice"]
    assert b"merger" not in journal.transfer.export("json")


def test_several_nudges_are_put_aside_as_one_step(journal: Journal) -> None:
    journal.today.snooze_many(("promise:a", "gift:b"), date(2026, 12, 1))
    assert journal.history.undo() == "Put something aside"
    assert journal.history.next_undo() is None
