from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from mentortui.domain.errors import AmbiguousError, ConflictError, MentorError, NotFoundError, UsageError
from mentortui.domain.people import Asset, Has
from mentortui.domain.pipeline import Stage
from mentortui.journal import Journal
from tests.builders import START, Clock, bring_in, connection, connections, operations, world


def test_adding_keeps_every_field(journal: Journal) -> None:
    fields: dict[str, Any] = {
        "given": "Ani", "email": "ana@example.org", "phone": "+351 1", "url": "https://example.org", "role": "Editor", "org": "Harbour Press",
        "place": "Porto", "tz": "Asia/Tokyo", "culture": "pt", "language": "pt", "pronoun": "they", "seniority": "senior", "source": "alumni",
        "source_place": "Class of 2011", "stage": Stage.IDENTIFIED, "direction": "mentor", "relation": "formal", "cares_about": "tides",
        "channel": "email", "feedback_style": "direct", "cadence_days": 30, "notes": "met\ntwice", "connected_on": date(2020, 2, 29), "confidential": 1,
    }  # fmt: skip
    made = journal.people.add("Ana Berkova", **fields)
    assert {key: getattr(journal.people.get(made.id), key) for key in fields} == fields
    assert made == journal.people.get(made.id)
    assert (made.name_key, made.stage_at, made.version, made.called) == ("ana berkova", START, 1, "Ani")


def test_a_note_is_the_first_thing_that_happened(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova", note="met at the fair")
    assert [(m.kind, m.text) for m in journal.people.history(ana.id)] == [("note", "met at the fair")]


REFUSED: dict[str, dict[str, Any]] = {
    "no name": {"name": "  "},
    "only a control character": {"name": "\x1b"},
    "name of nothing": {"name": None},
    "name too long": {"name": "x" * 501},
    "notes too long": {"notes": "x" * 100_001},
    "unknown field": {"shoe_size": "42"},
    "field of the store": {"name_key": "x"},
    "the id": {"id": "x"},
    "the version": {"version_": 3},
    "rhythm of a day too few": {"cadence_days": 0},
    "rhythm of ten years too many": {"cadence_days": 3661},
    "rhythm in words": {"cadence_days": "weekly"},
    "seniority": {"seniority": "boss"},
    "direction": {"direction": "up"},
    "relation": {"relation": "friend"},
    "stage": {"stage": "friend"},
    "zone": {"tz": "Mars/Olympus"},
    "somebody who does not exist": {"met_through": "nobody"},
    "a field of nothing": {"email": None},
}


@pytest.mark.parametrize("values", REFUSED.values(), ids=REFUSED.keys())
def test_what_a_person_cannot_have_is_refused_in_a_sentence(journal: Journal, values: dict[str, Any]) -> None:
    ana = journal.people.add("Ana Berkova")
    for act in (lambda: journal.people.edit(ana.id, **values), lambda: journal.people.add(**{"name": "Ben Okafor"} | values)):
        with pytest.raises(MentorError) as caught:
            act()
        assert "\n" not in str(caught.value)
    assert journal.people.page(0, 9) == [ana]


def test_editing_changes_only_what_is_named(journal: Journal, clock: Clock) -> None:
    ana = journal.people.add("Ana Berkova", role="Editor", org="Harbour Press")
    clock.advance(hours=1)
    changed = journal.people.edit(ana.id, name="Äna Berkova", role="")
    assert (changed.name, changed.name_key, changed.role, changed.org) == ("Äna Berkova", "ana berkova", "", "Harbour Press")
    assert (changed.version, changed.updated_at, changed.created_at) == (2, START + timedelta(hours=1), START)


def test_two_windows_do_not_overwrite_each_other(journal: Journal) -> None:
    seen = journal.people.add("Ana Berkova")
    journal.people.edit(seen.id, role="Editor")
    with pytest.raises(ConflictError, match="another window"):
        journal.people.edit(seen.id, version=seen.version, role="Author")
    assert journal.people.get(seen.id).role == "Editor"
    assert journal.people.edit(seen.id, version=2, role="Author").role == "Author"


def test_who_is_not_there_is_said(journal: Journal) -> None:
    for act in (
        journal.people.get, journal.people.onward, journal.people.back, journal.people.leave_pipeline, journal.people.delete,
        journal.people.restore, journal.people.bump, journal.people.card, journal.people.paths_to,
    ):  # fmt: skip
        with pytest.raises(NotFoundError):
            act("01900000-0000-7000-8000-000000000000")


def test_names_are_found_in_every_way(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova", org="Harbour Press")
    ben = journal.people.add("Ben Okafor", org="Harbour Press")
    łuk = journal.people.add("Łukasz Ostrowski")
    for text in ("Ana Berkova", "ana berkova", " ANA  BERKOVA ", "ana", "berk", "ana b", ana.id, ana.id.upper(), ana.id[-6:], "…" + ana.id[-6:]):
        assert journal.people.find(text).id == ana.id, text
    assert journal.people.find("okafor") == ben
    assert journal.people.find("lukasz") == łuk


def test_a_whole_name_wins_over_a_beginning(journal: Journal) -> None:
    journal.people.add("Ana Berkova-Lind")
    ana = journal.people.add("Ana Berkova")
    assert journal.people.find("ana berkova") == ana


def test_who_is_meant_is_asked_when_it_is_not_clear(journal: Journal) -> None:
    journal.people.add("Ana Berkova", org="Harbour Press")
    journal.people.add("Ana Costa")
    with pytest.raises(AmbiguousError) as caught:
        journal.people.find("ana")
    assert len(caught.value.candidates) == 2
    assert "Harbour Press" in caught.value.candidates[0]
    same = journal.people.add("Ana Costa")
    with pytest.raises(AmbiguousError):
        journal.people.find("Ana Costa")
    assert journal.people.find(same.id[-6:]) == same


@pytest.mark.parametrize("text", ["Prya Raman", "Priya Ramna", "piya raman"])
def test_a_slip_is_answered_with_the_nearest_name_and_never_taken_for_it(journal: Journal, text: str) -> None:
    journal.people.add("Priya Raman")
    with pytest.raises(NotFoundError, match="Did you mean Priya Raman"):
        journal.people.find(text)


def test_the_order_of_an_address_book_is_understood(journal: Journal) -> None:
    made = journal.people.add("Priya Raman")
    assert journal.people.find("Raman, Priya").id == made.id


@pytest.mark.parametrize("text", ["nobody", "harbour", "%", "____", "0000", "\U0001f600", "a" * 400])
def test_nobody_of_that_name(journal: Journal, text: str) -> None:
    journal.people.add("Ana Berkova", org="Harbour Press")
    with pytest.raises(NotFoundError):
        journal.people.find(text)


def test_a_name_is_needed_to_find(journal: Journal) -> None:
    with pytest.raises(UsageError):
        journal.people.find("  ")


def test_the_way_along_the_pipeline(journal: Journal, clock: Clock) -> None:
    ana = journal.people.add("Ana Berkova")
    seen = []
    for _ in range(6):
        clock.advance(days=1)
        seen.append(journal.people.onward(ana.id).stage)
    assert seen == list(Stage)[:6]
    assert journal.people.get(ana.id).stage_at == clock.moment
    with pytest.raises(UsageError, match="end of the way"):
        journal.people.onward(ana.id)
    for stage in reversed(list(Stage)[:5]):
        assert journal.people.back(ana.id).stage is stage
    with pytest.raises(UsageError, match="beginning"):
        journal.people.back(ana.id)
    moves = [m.text for m in journal.people.history(ana.id)]
    assert len(moves) == 11
    assert moves[-1] == "address book → identified"


def test_moving_is_logged_with_its_date_and_no_contact(journal: Journal, clock: Clock) -> None:
    ana = journal.people.add("Ana Berkova")
    when = START - timedelta(days=30)
    moved = journal.people.move(ana.id, "mentoring", when)
    assert (moved.stage, moved.stage_at) == (Stage.MENTORING, when)
    assert [(m.kind, m.at) for m in journal.people.history(ana.id)] == [("stage", when)]
    assert journal.people.card(ana.id).lately == ()


def test_moving_to_where_one_is_does_nothing(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova", stage="advice")
    assert journal.people.move(ana.id, "advice") == ana
    assert len(operations(journal.path)) == 1
    with pytest.raises(UsageError, match="no stage"):
        journal.people.move(ana.id, "friend")


def test_many_move_in_one_step(journal: Journal) -> None:
    people = [journal.people.add(f"Person {n}", stage="identified") for n in range(4)]
    journal.people.move_many({p.id: "paused" for p in people[:3]} | {people[3].id: "identified"})
    assert [p.stage for p in journal.people.page(0, 9)] == [Stage.PAUSED] * 3 + [Stage.IDENTIFIED]
    assert journal.history.undo() == "Moved 4 people"
    assert {p.stage for p in journal.people.page(0, 9)} == {Stage.IDENTIFIED}
    with pytest.raises(NotFoundError):
        journal.people.move_many({people[0].id: "paused", "nobody": "paused"})
    assert journal.people.get(people[0].id).stage is Stage.IDENTIFIED


def test_only_those_with_a_stage_are_in_the_pipeline(journal: Journal) -> None:
    bring_in(journal, connections(connection(n) for n in range(30)))
    ana = journal.people.add("Ana Berkova", stage="identified")
    assert journal.people.in_pipeline() == [ana]
    assert journal.people.count() == 31
    assert journal.people.leave_pipeline(ana.id).stage is None
    assert journal.people.in_pipeline() == []


def test_the_trash_keeps_and_gives_back(journal: Journal, clock: Clock) -> None:
    made = world(journal)
    clock.advance(minutes=1)
    journal.people.delete(made.ana.id)
    journal.people.delete_many([made.ben.id])
    assert [(t.kind, t.name) for t in journal.people.trash()] == [("person", "Ben Okafor"), ("person", "Ana Berkova")] or len(
        journal.people.trash()
    ) == 2
    assert (journal.people.count(), journal.people.in_pipeline(), journal.meetings.list(), journal.messages.open_drafts()) == (0, [], [], [])
    assert not [item for item in journal.today.items() if item.person_id]
    with pytest.raises(NotFoundError, match="trash"):
        journal.timeline.log(made.ana.id, "hello")
    with pytest.raises(NotFoundError, match="trash"):
        journal.people.edit(made.ana.id, role="x")
    back = journal.people.restore(made.ana.id)
    assert back.deleted_at is None
    assert [row.meeting.id for row in journal.meetings.list()] == [made.meeting.id]
    assert journal.people.search("ana") == [back]


def test_bumping_begins_the_rhythm_anew_without_a_contact(journal: Journal, clock: Clock) -> None:
    ana = journal.people.add("Ana Berkova", stage="mentoring")
    clock.advance(days=60)
    before = journal.people.card(ana.id).rhythm
    journal.people.bump(ana.id)
    assert journal.people.card(ana.id).rhythm != before
    assert journal.people.history(ana.id) == []


def test_the_rhythm_follows_the_last_contact_never_an_older_one(journal: Journal, clock: Clock) -> None:
    ana = journal.people.add("Ana Berkova", stage="mentoring")
    journal.timeline.log(ana.id, kind="call", when=START)
    rhythm = journal.people.card(ana.id).rhythm
    journal.timeline.log(ana.id, kind="call", when=START - timedelta(days=200))
    clock.advance(hours=1)
    journal.timeline.log(ana.id, "just a note")
    assert journal.people.card(ana.id).rhythm == rhythm


def test_assets_are_kept_with_their_evidence(journal: Journal, clock: Clock) -> None:
    ana = journal.people.add("Ana Berkova")
    journal.people.set_asset(ana.id, "network", "part", "introduced two editors", "lunch", ("talent", "growth"))
    clock.advance(days=3)
    journal.people.set_asset(ana.id, "network", "yes")
    facts = journal.people.assets(ana.id)
    assert facts.keys() == {Asset.NETWORK}
    fact = facts[Asset.NETWORK]
    assert (fact.has, fact.evidence, fact.source, fact.serves) == (Has.YES, "introduced two editors", "lunch", ("talent", "growth"))
    assert fact.noted_on == date(2026, 11, 25)


@pytest.mark.parametrize(("asset", "has", "serves"), [("charm", "yes", ()), ("network", "maybe", ()), ("network", "yes", ("money",))])
def test_assets_that_do_not_exist_are_refused(journal: Journal, asset: str, has: str, serves: tuple[str, ...]) -> None:
    ana = journal.people.add("Ana Berkova")
    with pytest.raises(UsageError, match="Try one of"):
        journal.people.set_asset(ana.id, asset, has, serves=serves)
    assert journal.people.assets(ana.id) == {}


def test_the_history_is_one_list_newest_first(journal: Journal, clock: Clock) -> None:
    ana = journal.people.add("Ana Berkova")
    journal.timeline.log(ana.id, "call", kind="call", when=START - timedelta(days=5), minutes=30, direction="in")
    journal.value.give(ana.id, "article", when=START - timedelta(days=4))
    journal.value.promise(ana.id, "to send it", when=START - timedelta(days=3))
    advice = journal.advice.add(ana.id, "write weekly", when=START - timedelta(days=2))
    journal.advice.result(advice.id, "four pages")
    journal.advice.report(advice.id, when=START - timedelta(days=1))
    assert [m.kind for m in journal.people.history(ana.id)] == ["reported", "advice", "promise", "given", "call"]
    assert len(journal.people.history(ana.id, limit=2)) == 2


def test_the_card_knows_everything(journal: Journal) -> None:
    made = world(journal)
    journal.people.edit(made.ana.id, met_through=made.ben.id)
    journal.value.give(made.ana.id, "one")
    journal.value.receive(made.ana.id, "two")
    mine, theirs = journal.value.promise(made.ana.id, "mine"), journal.value.promise(made.ana.id, "theirs", mine=False)
    advice = journal.advice.add(made.ana.id, "write weekly")
    entry = journal.timeline.log(made.ana.id, "talked", kind="call")
    card = journal.people.card(made.ana.id)
    assert (card.given, card.received, card.owed, card.theirs, card.open_advice) == (1, 1, (mine,), (theirs,), (advice,))
    assert (card.next_meeting, card.met_through_name, [m.ref for m in card.lately]) == (made.meeting, "Ben Okafor", [entry.id])


def test_paths_lead_through_friends_and_colleagues(journal: Journal) -> None:
    target = journal.people.add("Target Person", org="Harbour Press")
    friend = journal.people.add("Friend Person")
    colleague = journal.people.add("Colleague Person", org="Harbour Press", stage="in-conversation")
    journal.people.add("Stranger Person", org="Harbour Press", stage="identified")
    journal.people.add("Other Person", org="Other", stage="mentoring")
    journal.people.edit(target.id, met_through=friend.id)
    assert journal.people.paths_to(target.id) == [friend, colleague]


def test_last_signs_are_the_newest_of_any_kind_but_moves(journal: Journal, clock: Clock) -> None:
    ana, ben = journal.people.add("Ana Berkova", stage="advice"), journal.people.add("Ben Okafor", stage="advice")
    journal.people.add("Cara Lind")
    journal.timeline.log(ana.id, "older", kind="call", when=START - timedelta(days=5))
    journal.timeline.log(ana.id, "newer", kind="note", when=START - timedelta(days=2))
    journal.value.give(ben.id, "an article", when=START - timedelta(days=1))
    journal.people.move(ana.id, "mentoring")
    signs = journal.people.last_signs()
    assert {person_id: sign.text for person_id, sign in signs.items()} == {ana.id: "newer", ben.id: "an article"}


def test_names_come_in_the_order_asked_without_the_trash(journal: Journal) -> None:
    ana, ben, cara = (journal.people.add(name) for name in ("Ana Berkova", "Ben Okafor", "Cara Lind"))
    journal.people.delete(ben.id)
    assert list(journal.people.names([cara.id, ben.id, "nobody", ana.id]).items()) == [(cara.id, "Cara Lind"), (ana.id, "Ana Berkova")]
    assert journal.people.names([]) == {}
