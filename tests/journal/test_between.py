"""Reviews, returns, whom a thought could help, ties and endings, kept in the file."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentortui.domain.balance import Lean
from mentortui.domain.errors import UsageError
from mentortui.domain.goals import GoalStatus
from mentortui.domain.pipeline import Stage
from mentortui.domain.returns import Return
from mentortui.journal import Journal
from tests.builders import START, Clock, draft, dump


def test_a_review_counts_the_last_twelve_months(journal: Journal) -> None:
    ana, ben = journal.people.add("Ana Berkova", stage="advice"), journal.people.add("Ben Okafor", stage="mentoring", ties=("friend",))
    for days in (10, 40, 400):
        journal.value.receive(ana.id, "an hour", when=START - timedelta(days=days))
    assert journal.between.review(ana.id)[0].review is None
    journal.value.receive(ana.id, "a name", when=START - timedelta(days=5))
    for number in range(4):
        journal.timeline.log(ben.id, "hello", kind="email", direction="out", when=START - timedelta(days=30 * number + 1))
    found = journal.between.review()
    assert [(one.exchange.name, one.review.lean if one.review else None) for one in found] == [
        ("Ana Berkova", Lean.THEY_GIVE), ("Ben Okafor", Lean.I_BEGIN),
    ]  # fmt: skip
    assert (found[0].exchange.received, found[1].exchange.begun_by_me) == (3, 4)
    journal.people.move(ana.id, "paused")
    assert [one.exchange.name for one in journal.between.review()] == ["Ben Okafor"]


def test_the_card_tells_what_leans_and_how_long_to_wait(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova", stage="creating-value", seniority="far")
    assert journal.people.card(ana.id).patience.left == 6  # type: ignore[union-attr]
    journal.value.give(ana.id, "an article", kind="research", when=START - timedelta(days=70))
    card = journal.people.card(ana.id)
    assert card.patience is not None
    assert (card.patience.left, card.kinds, card.review) == (4, (("research", 1),), None)
    row = journal.value.ledger()[0]
    assert (row.chip, row.months) == ("wait", 4)
    journal.people.move(ana.id, "reached-out")
    assert journal.people.card(ana.id).patience is None


def test_patience_ends(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova", stage="creating-value", seniority="far")
    journal.value.give(ana.id, "an article", when=START - timedelta(days=200))
    assert [(row.chip, row.months) for row in journal.value.ledger()] == [("", 0)]


def test_returns_of_everybody_who_gave_advice(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova", stage="advice")
    journal.people.add("Ben Okafor", stage="advice")
    told = journal.advice.add(ana.id, "say it first", when=START - timedelta(days=10))
    journal.advice.result(told.id, "it worked", when=START - timedelta(days=4))
    journal.advice.report(told.id, when=START - timedelta(days=3))
    journal.advice.add(ana.id, "count twice")
    journal.value.give(ana.id, "two names", kind="introduction")
    journal.messages.sent(draft(journal, ana, "thanks", body="Thank you for the hour.").id)
    (found,) = journal.between.returns()
    assert (found.name, found.to_result, found.to_report, found.whole, found.waiting) == ("Ana Berkova", 6, 1, 7, 1)
    assert (found.counts[Return.GRATITUDE], found.counts[Return.OPPORTUNITY], found.counts[Return.INFORMATION]) == (1, 1, 0)
    assert journal.between.returns(ana.id) == [found]


def test_who_cares_is_found_by_the_words_of_a_note(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova", cares_about="Fair pricing; choirs")
    gone = journal.people.add("Ben Okafor", cares_about="pricing")
    journal.people.delete(gone.id)
    assert [(one.person.name, one.part) for one in journal.between.caring("an article on prices")] == [("Ana Berkova", "Fair pricing")]
    assert journal.between.caring("an article on prices", skip=(ana.id,)) == []


def test_several_kinds_of_mentoring_and_ties_are_kept(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova", relation="virtual, formal", ties="Friend, colleague, friend,  Godmother ")
    assert (ana.relation, ana.relations, ana.ties) == ("formal,virtual", ("formal", "virtual"), ("friend", "colleague", "godmother"))
    assert journal.people.get(ana.id) == ana
    changed = journal.people.edit(ana.id, relation=("peer", "reverse"), ties=())
    assert (changed.relations, changed.ties) == (("peer", "reverse"), ())
    assert journal.people.edit(ana.id, relation="").relations == ()
    for wrong in ({"relation": "formal,friend"}, {"ties": tuple(f"tie {number}" for number in range(13))}):
        with pytest.raises(UsageError):
            journal.people.edit(ana.id, **wrong)
    before = dump(journal.path)
    journal.people.edit(ana.id, ties=("family",))
    journal.history.undo()
    assert dump(journal.path) == before


@pytest.mark.parametrize("many", [False, True], ids=["one", "several"])
def test_moving_on_makes_a_friend_in_the_same_step(journal: Journal, many: bool) -> None:
    ana = journal.people.add("Ana Berkova", stage="mentoring", ties=("colleague",))
    before = dump(journal.path)
    if many:
        journal.people.move_many({ana.id: "moved-on"})
    else:
        journal.people.move(ana.id, "moved-on")
    after = journal.people.get(ana.id)
    assert (after.stage, after.ties) == (Stage.MOVED_ON, ("colleague", "friend"))
    assert journal.people.history(ana.id)[0].kind == "stage"
    journal.history.undo()
    assert dump(journal.path) == before
    journal.history.redo()
    assert journal.people.get(ana.id).ties == ("colleague", "friend")


def test_evidence_keeps_its_source_and_the_day_it_was_seen(journal: Journal, clock: Clock) -> None:
    ana = journal.people.add("Ana Berkova")
    fact = journal.people.set_asset(ana.id, "experience", "yes", "ran a lab", "her talk", on=date(2026, 11, 3))
    assert (fact.source, fact.noted_on) == ("her talk", date(2026, 11, 3))
    clock.advance(days=5)
    served = journal.people.set_asset(ana.id, "experience", "yes", serves=("talent",))
    assert (served.noted_on, served.serves) == (date(2026, 11, 3), ("talent",)), "what it serves is no new evidence"
    assert journal.people.set_asset(ana.id, "experience", "part").noted_on == date(2026, 11, 27)
    with pytest.raises(UsageError, match="has been"):
        journal.people.set_asset(ana.id, "experience", "yes", on=date(2026, 12, 24))
    journal.history.undo()
    assert journal.people.assets(ana.id)["experience"] == served  # type: ignore[index]


def test_a_fit_after_advice_is_one_answer_a_day(journal: Journal, clock: Clock) -> None:
    ana = journal.people.add("Ana Berkova", stage="advice")
    first = journal.people.note_fit(ana.id, liked=2)
    assert journal.people.note_fit(ana.id, trust=1).id == first.id
    clock.advance(days=1)
    second = journal.people.note_fit(ana.id, liked=0)
    assert [(fit.id, fit.liked, fit.trust) for fit in journal.people.fits(ana.id)] == [(first.id, 2, 1), (second.id, 0, None)]
    journal.history.undo()
    assert len(journal.people.fits(ana.id)) == 1
    for wrong in ({"charm": 1}, {"liked": 3}):
        with pytest.raises(UsageError):
            journal.people.note_fit(ana.id, **wrong)


def test_a_goal_is_replaced_in_one_step_and_keeps_its_history(journal: Journal) -> None:
    old = journal.goals.add("Learn to sail", "long", ("talent",), ("technical",), date(2027, 6, 1))
    before = dump(journal.path)
    new = journal.goals.replace(old.id, "Learn to row", needs=("growth",))
    assert (new.text, new.horizon, new.needs, new.guidance, new.by_on, new.replaces) == (
        "Learn to row", "long", ("growth",), ("technical",), date(2027, 6, 1), old.id,
    )  # fmt: skip
    assert journal.goals.get(old.id).status == GoalStatus.REPLACED
    assert journal.goals.list() == [new]
    with pytest.raises(UsageError, match="open goal"):
        journal.goals.replace(old.id, "Learn to swim")
    with pytest.raises(UsageError):
        journal.goals.replace(new.id, "Learn to swim", status="reached")
    assert [goal.text for goal in journal.goals.list()] == ["Learn to row"]
    after = dump(journal.path)
    journal.history.undo()
    assert dump(journal.path) == before
    journal.history.redo()
    assert dump(journal.path) == after


def test_who_helped_with_a_goal(journal: Journal) -> None:
    goal = journal.goals.add("Present", needs=("talent",))
    ana, ben, cleo, dan = (journal.people.add(name, stage=stage) for name, stage in
                           (("Ana Berkova", "advice"), ("Ben Okafor", "reached-out"), ("Cleo Duarte", "mentoring"), ("Dan Holm", "advice")))
    journal.advice.decide(journal.advice.add(ben.id, "say it first", goal.id).id, "adopt")
    meeting = journal.meetings.schedule(ana.id, START - timedelta(days=2))
    journal.meetings.ask(meeting.id, "What do you leave out?", goal.id)
    journal.meetings.end(meeting.id)
    journal.people.set_asset(cleo.id, "experience", "yes", serves=("talent",))
    ahead = journal.meetings.schedule(dan.id, START + timedelta(days=2))
    journal.meetings.ask(ahead.id, "What would you do?", goal.id)
    found = journal.goals.helped(goal.id)
    assert [(one.name, one.ways) for one in found] == [
        ("Ben Okafor", ("advice: “say it first”",)), ("Ana Berkova", ("talked about: What do you leave out?",)),
        ("Cleo Duarte", ("could help with talent",)),
    ]  # fmt: skip
    assert journal.goals.helped(journal.goals.add("Sail").id) == []


def test_sources_have_their_places(journal: Journal) -> None:
    for name, place, stage in (("Ana Berkova", "Rail days", "advice"), ("Ben Okafor", "Rail days", "identified"), ("Cleo Duarte", "", "identified")):
        journal.people.add(name, source="event", source_place=place, stage=stage)
    assert journal.insights.places() == {"event": [("Rail days", 1, 2), ("", 0, 1)]}


def test_a_match_knows_the_needs_behind_the_persona(journal: Journal) -> None:
    goal = journal.goals.add("Present", needs=("talent", "growth"))
    ana = journal.people.add("Ana Berkova", stage="advice")
    journal.people.set_asset(ana.id, "experience", "yes", serves=("talent",))
    persona = journal.personas.from_goal(goal.id)
    assert journal.personas.match(persona.id)[0].needs == (("talent", True), ("growth", False))


def test_nobody_in_the_trash_is_reviewed(journal: Journal) -> None:
    mia = journal.people.add("Mia Sand", direction="mentee")
    assert [one.exchange.name for one in journal.between.review()] == ["Mia Sand"]
    journal.people.delete(mia.id)
    assert journal.between.review() == []


@pytest.mark.parametrize(
    ("about", "word"),
    [
        ({"stage": "creating-value"}, "wait"), ({"stage": "paused"}, ""), ({"stage": "declined"}, ""), ({"stage": "moved-on"}, ""), ({}, ""),
        ({"stage": "creating-value", "direction": "mentee"}, ""),
    ],
    ids=["on-the-way", "paused", "declined", "friend", "no-stage", "mentee"],
)  # fmt: skip
def test_only_somebody_on_the_way_is_waited_for(journal: Journal, about, word) -> None:
    far = journal.people.add("Ana Berkova", seniority="far", **about)
    journal.value.give(far.id, "an article")
    assert [row.chip for row in journal.value.ledger()] == [word]
    assert (journal.between.patience(far.id) is not None) is (word == "wait")


def test_the_ledger_counts_from_the_local_day_as_the_card_does(journal: Journal, clock: Clock) -> None:
    journal.profile.set(tz="Pacific/Kiritimati")
    ana = journal.people.add("Ana Berkova", stage="creating-value", seniority="far")
    clock.set("2026-05-22T20:00:00+00:00")
    journal.value.give(ana.id, "an article")
    clock.set("2026-11-22T09:00:00+00:00")
    patience = journal.between.patience(ana.id)
    assert patience is not None
    assert [(row.chip, row.months) for row in journal.value.ledger()] == [("wait", patience.left)] == [("wait", 1)]
