"""Somebody has little time, rests, or is answered by nobody: what the journal does then (G2, G3, C3)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentortui.domain.errors import UsageError
from mentortui.domain.pipeline import Stage
from mentortui.journal import Journal
from mentortui.journal.resting import others, pause
from mentortui.journal.shortening import shorten
from tests.builders import Clock


def begun(journal: Journal, kind: str = "follow-up", **about):
    journal.profile.set(name="Mara Sousa", intro="I am an analyst in Lisbon")
    return journal.messages.start(kind, journal.people.add("Ana Berkova").id, **about)


@pytest.mark.parametrize(("way", "words"), [("call", "ten minutes by phone"), ("mail", "email in place of a call")])
def test_a_short_draft_is_begun(journal: Journal, way, words) -> None:
    assert words in begun(journal, "check-in", short=way).body


def test_a_text_nobody_touched_becomes_the_short_one_and_back_by_undo(journal: Journal) -> None:
    draft = begun(journal)
    short = shorten(journal.desk, draft.id, "call")
    assert "ten minutes by phone" in short.body
    assert shorten(journal.desk, draft.id, "mail").body != short.body
    for before in (short, draft):
        assert journal.history.undo() == "Made a message short"
        assert (journal.messages.get(draft.id).subject, journal.messages.get(draft.id).body) == (before.subject, before.body)


def test_a_subject_of_my_own_stays(journal: Journal) -> None:
    draft = begun(journal)
    journal.messages.save(draft.id, subject="My own subject")
    short = shorten(journal.desk, draft.id, "call")
    assert (short.subject, "ten minutes by phone" in short.body) == ("My own subject", True)
    journal.history.undo()
    assert (journal.messages.get(draft.id).subject, journal.messages.get(draft.id).body) == ("My own subject", draft.body)


def test_undo_takes_back_the_offer_and_not_the_typing(journal: Journal) -> None:
    draft = begun(journal)
    own = "Dear Ana,\n\nmy own words.\n\nMara"
    journal.messages.save(draft.id, body=own)
    short = shorten(journal.desk, draft.id, "call")
    journal.messages.save(draft.id, body=short.body + " Later words.")
    journal.history.undo()
    assert journal.messages.get(draft.id).body == short.body
    journal.history.undo()
    assert journal.messages.get(draft.id).body == own


def test_what_was_sent_is_not_made_short(journal: Journal) -> None:
    draft = begun(journal)
    journal.messages.sent(draft.id)
    with pytest.raises(UsageError, match="sent already"):
        shorten(journal.desk, draft.id, "call")


@pytest.mark.parametrize(
    ("channel", "body", "after"),
    [
        ("email", "Dear Ana,\n\nmy own words.\n\nMara", "Dear Ana,\n\nmy own words.\n\n{}\n\nMara"),
        ("email", "Dear Ana, my own words.", "Dear Ana, my own words.\n\n{}"),
        ("chat", "Hi Ana, my words.", "Hi Ana, my words. {}"),
        ("phone", "- Hello", "- Hello\n- {}"),
    ],
    ids=["before-the-signature", "no-signature", "chat", "phone"],
)
def test_own_words_stay_and_the_offer_is_added_once(journal: Journal, channel, body, after) -> None:
    from mentortui.domain.outreach.short import OFFER

    draft = begun(journal, channel=channel)
    journal.messages.save(draft.id, body=body)
    assert shorten(journal.desk, draft.id, "call").body == after.format(OFFER["call"])
    assert shorten(journal.desk, draft.id, "call").body == after.format(OFFER["call"])


def test_what_cannot_be_shortened_is_refused(journal: Journal) -> None:
    with pytest.raises(UsageError, match="Only these"):
        shorten(journal.desk, begun(journal, "thanks").id, "call")
    with pytest.raises(UsageError, match="Choose call or mail"):
        shorten(journal.desk, begun(journal).id, "fax")


def test_a_pause_with_a_day_comes_back_on_it(journal: Journal, clock: Clock) -> None:
    ana = journal.people.add("Ana Berkova", stage="in-conversation")
    pause(journal.desk, ana.id, date(2026, 12, 20))
    assert journal.people.get(ana.id).stage is Stage.PAUSED
    seen = {}
    for _ in range(40):
        clock.advance(days=1)
        seen[journal.today_on()] = [item.state for item in journal.today.items() if item.check == "come-back"]
    assert [day for day, states in seen.items() if states] == [date(2026, 12, 6) + timedelta(days=n) for n in range(27)]
    assert seen[date(2026, 12, 19)] == ["later"]
    assert seen[date(2026, 12, 20)] == ["soon"]
    journal.people.move(ana.id, "in-conversation")
    assert not journal.today.items()


def test_a_pause_is_one_step_and_needs_a_day_to_come(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova", stage="mentoring")
    with pytest.raises(UsageError, match="a day to come"):
        pause(journal.desk, ana.id, journal.today_on())
    pause(journal.desk, ana.id, journal.today_on() + timedelta(days=90))
    assert journal.history.undo() == "Let Ana Berkova rest"
    assert journal.people.get(ana.id).stage is Stage.MENTORING


def test_others_for_the_same_need(journal: Journal) -> None:
    goal = journal.goals.add("Present to a board by June 2027", needs=("functional", "growth"))
    ana, jo, ben, cleo = (journal.people.add(name) for name in ("Ana Berkova", "Jo Lind", "Ben Okafor", "Cleo Marsh"))
    for person, needs, stage in ((jo, ("functional",), "advice"), (ben, ("growth", "functional"), "identified"), (cleo, ("growth",), "declined")):
        journal.people.set_asset(person.id, "experience", "yes", serves=needs)
        journal.people.move(person.id, stage)
    assert others(journal.desk, ana.id) == []
    draft = journal.messages.start("cold", ana.id, goal_id=goal.id)
    journal.messages.sent(draft.id)
    assert [(one.person.name, one.needs) for one in others(journal.desk, ana.id)] == [
        ("Ben Okafor", ("functional", "growth")), ("Jo Lind", ("functional",)),
    ]  # fmt: skip


def test_thanks_now_and_then_name_the_advice_and_what_came_of_it(journal: Journal, clock: Clock) -> None:
    ana = journal.people.add("Ana Berkova", stage="advice")
    advice = journal.advice.add(ana.id, "Start with three customers")
    journal.advice.result(advice.id, "two of three signed")
    journal.advice.report(advice.id)
    journal.timeline.log(ana.id, "told her", kind="call")
    clock.advance(days=91)
    (again,) = [item for item in journal.today.items() if item.check == "say-thanks"]
    assert (again.verb, again.why, again.do) == ("Thank again", "“Start with three customers” helped", ("thanks", ana.id, advice.id))
    draft = journal.messages.start("thanks", ana.id, advice_id=advice.id)
    assert "Thank you for your advice, “Start with three customers”." in draft.body
    assert "two of three signed" in draft.body
    journal.messages.sent(draft.id)
    assert not [item for item in journal.today.items() if item.check == "say-thanks"]


def test_a_reached_goal_thanks_whoever_advised(journal: Journal) -> None:
    goal = journal.goals.add("Present to a board by June 2027")
    ana, ben = (journal.people.add(name, stage="advice") for name in ("Ana Berkova", "Ben Okafor"))
    advice = journal.advice.add(ana.id, "One page", goal_id=goal.id)
    assert ben.id
    journal.goals.reach(goal.id)
    (item,) = [item for item in journal.today.items() if item.check == "goal-thanks"]
    assert (item.name, item.why, item.do) == ("Ana Berkova", "helped with “Present to a board by June 2027”", ("thanks", ana.id, advice.id))


@pytest.mark.parametrize(
    ("ticks", "due"),
    [
        pytest.param(["2026-11-22"], "2027-01-06", id="a-fortnight-ahead-counts-for-the-coming-turn"),
        pytest.param(["2026-12-04"], "2027-01-06", id="two-days-ahead"),
        pytest.param(["2026-12-09"], "2027-01-06", id="three-days-late"),
        pytest.param(["2026-12-06", "2026-12-20"], "2027-02-06", id="again-before-its-turn"),
    ],
)
def test_a_gift_that_was_ticked_is_not_due_until_its_next_turn(journal: Journal, clock: Clock, ticks, due) -> None:
    ana = journal.people.add("Ana Berkova", stage="advice")
    gift = journal.value.add_gift(ana.id, "Roundup", 1, "month", date(2026, 12, 6))
    for day in ticks:
        clock.set(f"{day}T10:00:00+00:00")
        journal.value.gift_done(gift.id)
    (item,) = [item for item in journal.today.items() if item.check == "gift"]
    assert str(item.due) == due
