"""Silence as the file tells it: messages sent and lines noted, what ends it, and the third message (G2, D2)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mentortui.domain.errors import UsageError
from mentortui.journal import Journal
from tests.builders import Clock


def due(journal: Journal) -> list[tuple[str, str, str]]:
    return [(one.check, one.name, one.why) for one in journal.today.items()]


def nags(journal: Journal, kind: str, person_id: str, **how: str) -> list[str]:
    draft = journal.messages.start(kind, person_id, **how)
    found = [one.message for one in journal.messages.review(draft).findings if one.check == "third-nag"]
    journal.messages.delete(draft.id)
    return found


@pytest.fixture
def di(journal: Journal):
    return journal.people.add("Di Moreau", stage="reached-out")


def write(journal: Journal, person_id: str, way: str) -> None:
    """Written in the program and marked sent, or written elsewhere and noted."""
    if way == "sent":
        journal.messages.sent(journal.messages.start("check-in" if due(journal) else "cold", person_id).id)
    else:
        journal.timeline.log(person_id, "wrote", kind=way, direction="out")


@pytest.mark.parametrize("first", ["sent", "email", "chat"])
@pytest.mark.parametrize("second", ["sent", "email", "chat"])
def test_one_line_then_rest_however_it_was_written(journal: Journal, di, clock: Clock, first: str, second: str) -> None:
    write(journal, di.id, first)
    clock.advance(days=9)
    assert due(journal) == []
    clock.advance(days=1)
    assert due(journal) == [("check-in-once", "Di Moreau", "no answer for 10 days")]
    assert nags(journal, "check-in", di.id) == []
    write(journal, di.id, second)
    assert due(journal) == []
    assert nags(journal, "check-in", di.id) != []
    clock.advance(days=14)
    assert [one[:2] for one in due(journal)] == [("let-rest", "Di Moreau")]
    assert due(journal)[0][2].endswith(", two messages")
    journal.timeline.log(di.id, "here I am", kind="email", direction="in")
    assert due(journal) == [("answer", "Di Moreau", "wrote today")]
    assert nags(journal, "check-in", di.id) == []


def test_a_message_marked_sent_is_not_counted_again_by_its_entry(journal: Journal, di, clock: Clock) -> None:
    draft = journal.messages.start("cold", di.id)
    clock.advance(days=3)
    journal.messages.sent(draft.id, when=clock() - timedelta(days=2))
    clock.advance(days=9)
    assert [one[0] for one in due(journal)] == ["check-in-once"]


def test_what_was_taken_back_does_not_count(journal: Journal, di, clock: Clock) -> None:
    entry = journal.timeline.log(di.id, "wrote", kind="email", direction="out")
    clock.advance(days=12)
    assert len(due(journal)) == 1
    journal.timeline.delete(entry.id)
    assert due(journal) == []


@pytest.mark.parametrize("stage", ["in-conversation", "advice", "mentoring"])
def test_a_line_of_news_to_somebody_known_waits_for_nothing(journal: Journal, clock: Clock, stage: str) -> None:
    jo = journal.people.add("Jo Lindqvist", stage=stage)
    for _ in range(2):
        journal.timeline.log(jo.id, "news", kind="email", direction="out")
        clock.advance(days=13)
    assert due(journal) == []
    assert nags(journal, "check-in", jo.id) == []


def test_three_messages_are_called_three_and_each_of_them_is_held_back(journal: Journal, di, clock: Clock) -> None:
    for kind in ("cold", "check-in", "check-in"):
        journal.messages.sent(journal.messages.start(kind, di.id).id)
        clock.advance(days=20)
    assert due(journal)[0][2].endswith(", three messages")
    (said,) = nags(journal, "check-in", di.id)
    assert said == "Di left three messages without an answer, and one more would press: let it rest, or ask somebody else."
    assert len(nags(journal, "cold", di.id)) == len(nags(journal, "advice-ask", di.id)) == 1
    assert nags(journal, "farewell", di.id) == nags(journal, "thanks", di.id) == []


def test_a_request_to_an_introducer_concerns_the_introducer(journal: Journal, clock: Clock) -> None:
    bo = journal.people.add("Bo Hansen", stage="advice")
    ann = journal.people.add("Ann Lee", stage="identified", met_through=bo.id)
    request, _ = journal.introductions.ask(ann.id, bo.id)
    sent = journal.messages.sent(request.id)
    assert (sent.stage_moved, journal.people.get(ann.id).stage) == (False, ann.stage)
    clock.advance(days=11)
    assert due(journal) == [("intro-ask", "Bo Hansen", "about Ann: quiet for 11 days")]
    journal.introductions.delete(journal.introductions.find("Ann").id)
    assert "Ann Lee" not in [one[1] for one in due(journal) if one[0] == "check-in-once"]


@pytest.mark.parametrize("way", ["sent", "email"])
def test_an_introducer_is_not_asked_a_third_time(journal: Journal, clock: Clock, way: str) -> None:
    bo, ann = journal.people.add("Bo Hansen", stage="advice"), journal.people.add("Ann Lee", stage="identified")
    request, _ = journal.introductions.ask(ann.id, bo.id)
    journal.messages.sent(request.id)
    clock.advance(days=11)
    assert nags(journal, "check-in", bo.id, via_id=ann.id) == []
    if way == "sent":
        journal.messages.sent(journal.introductions.write(journal.introductions.find("Ann").id, "check-in").id)
    else:
        journal.timeline.log(bo.id, "asked again", kind="email", direction="out")
    assert "intro-ask" not in [one[0] for one in due(journal)]
    assert nags(journal, "check-in", bo.id, via_id=ann.id) != []
    clock.advance(days=14)
    assert ("intro-other", "Ann Lee", "two messages to Bo, no word") in due(journal)
    journal.timeline.log(bo.id, "sorry, yes", kind="chat", direction="in")
    assert nags(journal, "check-in", bo.id, via_id=ann.id) == []


def test_a_person_put_aside_stays_away_with_all_that_comes_due(journal: Journal, di, clock: Clock) -> None:
    journal.value.promise(di.id, "the slides", by=clock().date() + timedelta(days=1))
    journal.today.snooze_person(di.id, clock().date() + timedelta(days=5))
    clock.advance(days=3)
    journal.value.promise(di.id, "the book", by=clock().date())
    assert due(journal) == []
    clock.advance(days=2)
    assert [one[2] for one in due(journal)] == ["the slides", "the book"]
    with pytest.raises(UsageError, match="day to come"):
        journal.today.snooze_person(di.id, clock().date())
