"""When moves happen: never before the one they follow, never ahead, and by what stands in the file (C3, D4, G6)."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import contextmanager
from datetime import datetime, timedelta

import pytest

from mentortui.domain.errors import ConflictError, UsageError
from mentortui.domain.people import Person
from mentortui.domain.pipeline import Stage, at_least
from mentortui.journal import Journal
from tests.builders import START, Clock, journal_at

AGO, AHEAD = START - timedelta(days=20), START + timedelta(days=3)


def _sent(journal: Journal, person: Person, when: datetime | None = None) -> None:
    journal.messages.sent(journal.messages.start("cold", person.id).id, when=when)


def _made(journal: Journal, person: Person, when: datetime | None = None) -> None:
    via = journal.people.add("Otis")
    request, _ = journal.introductions.ask(person.id, via.id)
    journal.messages.sent(request.id, when=when)
    journal.introductions.made(journal.introductions.find("Otis").id, when=when)


REACHES = pytest.mark.parametrize("reaches", [_sent, _made], ids=["a message sent", "an introduction made"])


@REACHES
def test_a_move_noted_late_stands_after_the_one_it_follows(journal: Journal, reaches: Callable[..., None]) -> None:
    ana = journal.people.add("Ana", stage="identified")
    journal.people.move(ana.id, "creating-value")
    reaches(journal, ana, AGO)
    moves = [moment for moment in journal.people.history(ana.id) if moment.kind == "stage"]
    assert [move.text for move in moves] == ["value → reached", "identified → value"]
    assert journal.people.get(ana.id).stage_at == START


@REACHES
def test_without_an_earlier_move_it_stands_where_it_was(journal: Journal, reaches: Callable[..., None]) -> None:
    ana = journal.people.add("Ana")
    reaches(journal, ana, AGO)
    assert journal.people.get(ana.id).stage_at == AGO


@REACHES
def test_somebody_moved_elsewhere_meanwhile_stays_there(journal: Journal, monkeypatch: pytest.MonkeyPatch, reaches: Callable[..., None]) -> None:
    ana = journal.people.add("Ana", stage="creating-value")
    _moved_before_the_next_write(journal, monkeypatch, ana, "mentoring", but={"Began", "Added", "Sent a message to Otis"})
    reaches(journal, ana)
    assert journal.people.get(ana.id).stage is Stage.MENTORING


def test_a_move_from_where_they_no_longer_stand_is_refused(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    ana = journal.people.add("Ana", stage="identified")
    _moved_before_the_next_write(journal, monkeypatch, ana, "mentoring", but=set())
    with pytest.raises(ConflictError, match="moved in another window"):
        journal.people.onward(ana.id)
    assert journal.people.get(ana.id).stage is Stage.MENTORING


def test_a_pause_begins_where_they_stand(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    from mentortui.journal.resting import pause

    ana = journal.people.add("Ana", stage="paused")
    _moved_before_the_next_write(journal, monkeypatch, ana, "mentoring", but=set())
    assert pause(journal.desk, ana.id).stage is Stage.PAUSED
    assert [moment.text for moment in journal.people.history(ana.id)] == ["mentoring → paused", "paused → mentoring"]


def _moved_before_the_next_write(journal: Journal, monkeypatch: pytest.MonkeyPatch, person: Person, stage: str, but: set[str]) -> None:
    """Another window moves them after this one has looked and before it writes."""
    other, writing, waiting = journal_at(journal.path, Clock()), journal.desk.writing, [True]

    @contextmanager
    def late(label: str, merge_key: str = ""):  # type: ignore[no-untyped-def]
        if waiting and not any(label.startswith(begin) for begin in but):
            waiting.clear()
            other.people.move(person.id, stage)
        with writing(label, merge_key) as db:
            yield db

    monkeypatch.setattr(journal.desk, "writing", late)


@pytest.mark.parametrize(
    ("stage", "after"),
    [
        pytest.param(None, Stage.REACHED_OUT, id="address book"),
        pytest.param(Stage.CREATING_VALUE, Stage.REACHED_OUT, id="before"),
        pytest.param(Stage.MENTORING, Stage.MENTORING, id="further"),
        pytest.param(Stage.PAUSED, Stage.REACHED_OUT, id="paused"),
        pytest.param(Stage.DECLINED, Stage.REACHED_OUT, id="declined"),
        pytest.param(Stage.MOVED_ON, Stage.MOVED_ON, id="a friend"),
    ],
)
def test_who_comes_to_be_reached_out(stage: Stage | None, after: Stage) -> None:
    assert at_least(stage, Stage.REACHED_OUT) is after


def test_a_friend_asked_for_advice_stays_a_friend(journal: Journal) -> None:
    ana = journal.people.add("Ana", stage="mentoring")
    journal.people.move(ana.id, "moved-on")
    done = journal.messages.sent(journal.messages.start("advice-ask", ana.id).id)
    assert (done.stage_moved, done.person.stage) == (False, Stage.MOVED_ON)


def _stretch(journal: Journal, ana: Person) -> None:
    journal.giving.stretch_done(journal.giving.set_stretch(ana.id, "a talk").id, when=AHEAD)


def _end(journal: Journal, ana: Person) -> None:
    journal.meetings.end(journal.meetings.schedule(ana.id, START).id, at=AHEAD)


def _gift(journal: Journal, ana: Person) -> None:
    journal.value.gift_done(journal.value.add_gift(ana.id, "a digest", 1, "month", START.date()).id, when=AHEAD)


@pytest.mark.parametrize(
    "verb",
    [
        pytest.param(lambda j, ana: _sent(j, ana, AHEAD), id="sent"),
        pytest.param(lambda j, ana: _made(j, ana, AHEAD), id="introduced"),
        pytest.param(lambda j, ana: j.people.move(ana.id, "advice", when=AHEAD), id="moved"),
        pytest.param(lambda j, ana: j.timeline.log(ana.id, "hello", when=AHEAD), id="logged"),
        pytest.param(lambda j, ana: j.advice.add(ana.id, "draw it", when=AHEAD), id="advised"),
        pytest.param(lambda j, ana: j.value.give(ana.id, "a list", when=AHEAD), id="given"),
        pytest.param(lambda j, ana: j.value.receive(ana.id, "a list", when=AHEAD), id="received"),
        pytest.param(lambda j, ana: j.value.promise(ana.id, "a list", when=AHEAD), id="promised"),
        pytest.param(_stretch, id="stretched"),
        pytest.param(_end, id="ended"),
        pytest.param(_gift, id="given once more"),
    ],
)
def test_what_has_happened_does_not_lie_ahead(journal: Journal, verb: Callable[[Journal, Person], object]) -> None:
    ana = journal.people.add("Ana", stage="identified")
    with pytest.raises(UsageError, match="lies ahead"):
        verb(journal, ana)
    assert journal.people.get(ana.id).stage is Stage.IDENTIFIED
    assert not journal.people.history(ana.id)
