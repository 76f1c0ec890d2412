from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentortui.domain.errors import MentorError, NotFoundError, UsageError
from mentortui.journal import Journal
from tests.builders import START, Clock

NOBODY = "01900000-0000-7000-8000-000000000000"


def test_what_happened_is_logged(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova")
    entry = journal.timeline.log(ana.id, "about the move", kind="call", direction="in", when=START - timedelta(days=1), minutes=25, url="https://e.org")
    assert journal.timeline.get(entry.id) == entry
    assert (entry.kind, entry.direction, entry.minutes, entry.url) == ("call", "in", 25, "https://e.org")


@pytest.mark.parametrize(
    "values",
    [
        pytest.param({"kind": "dance"}, id="kind"),
        pytest.param({"kind": "stage"}, id="kind of the app"),
        pytest.param({"direction": "up"}, id="direction"),
        pytest.param({"text": " "}, id="a note of nothing"),
        pytest.param({"kind": "research", "text": ""}, id="research of nothing"),
        pytest.param({"minutes": -1}, id="minutes below nothing"),
        pytest.param({"minutes": 10**30}, id="minutes without end"),
        pytest.param({"text": "x" * 100_001}, id="too long"),
        pytest.param({"url": "x" * 501}, id="address too long"),
    ],
)
def test_an_entry_that_cannot_be_is_refused(journal: Journal, values: dict[str, object]) -> None:
    ana = journal.people.add("Ana Berkova")
    with pytest.raises(UsageError):
        journal.timeline.log(ana.id, **{"text": "hello"} | values)  # type: ignore[arg-type]
    assert journal.people.history(ana.id) == []


def test_a_call_needs_no_words(journal: Journal) -> None:
    assert journal.timeline.log(journal.people.add("Ana Berkova").id, kind="call").text == ""


def test_an_entry_is_corrected_and_deleted(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova")
    entry = journal.timeline.log(ana.id, "helo")
    assert journal.timeline.edit(entry.id, "hello").text == "hello"
    with pytest.raises(UsageError):
        journal.timeline.edit(entry.id, " ")
    journal.timeline.delete(entry.id)
    assert journal.people.history(ana.id) == []
    for act in (journal.timeline.get, lambda entry_id: journal.timeline.edit(entry_id, "x")):
        with pytest.raises(NotFoundError):
            act(entry.id)


def test_give_and_take_are_counted(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova", stage="in-conversation")
    journal.people.add("Ben Okafor")
    journal.value.give(ana.id, "an article", "Research", START - timedelta(days=3))
    for _ in range(3):
        journal.value.receive(ana.id, "an hour")
    rows = journal.value.ledger()
    assert [(row.name, row.given, row.received, row.chip) for row in rows] == [("Ana Berkova", 1, 3, "one-way")]
    assert [value.kind for value in journal.value.of(ana.id)] == ["other", "other", "other", "research"]
    assert rows[0].last_at == START - timedelta(days=3)


@pytest.mark.parametrize(
    ("stage", "seniority", "given", "chip"),
    [("identified", "", 0, "give first"), ("reached-out", "", 0, "give first"), ("identified", "far", 1, "wait"), ("mentoring", "far", 1, ""),
     ("paused", "", 0, "")],
)  # fmt: skip
def test_the_ledger_says_what_should_change(journal: Journal, stage: str, seniority: str, given: int, chip: str) -> None:
    ana = journal.people.add("Ana Berkova", stage=stage, seniority=seniority)
    for _ in range(given):
        journal.value.give(ana.id, "an article")
    assert [row.chip for row in journal.value.ledger()] == [chip]


def test_nobody_of_the_address_book_is_in_the_ledger_without_value(journal: Journal) -> None:
    journal.people.add("Ben Okafor")
    gone = journal.people.add("Cara Lind", stage="advice")
    journal.people.delete(gone.id)
    assert journal.value.ledger() == []


@pytest.mark.parametrize(("text", "kind", "words"), [(" ", "other", "few words"), ("x", "gold", "no kind of value"), ("x" * 100_001, "other", "shorten")])
def test_value_that_is_none_is_refused(journal: Journal, text: str, kind: str, words: str) -> None:
    ana = journal.people.add("Ana Berkova")
    for verb in (journal.value.give, journal.value.receive):
        with pytest.raises(UsageError, match=words):
            verb(ana.id, text, kind)


def test_promises_of_both_sides(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova")
    later = journal.value.promise(ana.id, "later", by=date(2027, 1, 1))
    soon = journal.value.promise(ana.id, "soon", by=date(2026, 12, 1))
    never = journal.value.promise(ana.id, "some day")
    theirs = journal.value.promise(ana.id, "theirs", mine=False, by=date(2026, 11, 23))
    assert [row.promise.id for row in journal.value.promises()] == [soon.id, later.id, never.id, theirs.id]
    kept = journal.value.keep(soon.id)
    assert kept.kept_at == START
    assert [row.promise.id for row in journal.value.promises()] == [later.id, never.id, theirs.id]
    assert len(journal.value.promises(open_only=False)) == 4
    assert journal.value.keep(soon.id).kept_at == kept.kept_at
    assert journal.value.reopen(soon.id).kept_at is None
    assert journal.value.find_promise(soon.id[-8:]).id == soon.id


def test_promises_that_cannot_be_are_refused(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova")
    with pytest.raises(UsageError, match="few words"):
        journal.value.promise(ana.id, "\n")
    with pytest.raises(NotFoundError):
        journal.value.promise(ana.id, "x", meeting_id=NOBODY)
    with pytest.raises(NotFoundError):
        journal.value.keep(NOBODY)
    with pytest.raises(NotFoundError):
        journal.value.find_promise("zzzz")
    assert journal.value.promises() == []


def test_gifts_repeat(journal: Journal, clock: Clock) -> None:
    ana = journal.people.add("Ana Berkova")
    gift = journal.value.add_gift(ana.id, "roundup", 2, "week", date(2026, 11, 2))
    clock.advance(days=10)
    done = journal.value.gift_done(gift.id)
    assert (done.done_count, done.done_on) == (1, date(2026, 12, 2))
    assert [(v.direction, v.text) for v in journal.value.of(ana.id)] == [("given", "roundup")]
    assert journal.history.undo() == "Gave once more: roundup"
    assert (journal.value.gifts(ana.id), journal.value.of(ana.id)) == ([gift], [])


@pytest.mark.parametrize(("every", "unit", "text"), [(0, "week", "x"), (53, "week", "x"), (1, "year", "x"), (1, "week", " ")])
def test_gifts_that_cannot_repeat_are_refused(journal: Journal, every: int, unit: str, text: str) -> None:
    ana = journal.people.add("Ana Berkova")
    with pytest.raises(UsageError):
        journal.value.add_gift(ana.id, text, every, unit, date(2026, 11, 2))
    assert journal.value.gifts() == []


def test_nothing_is_noted_for_nobody(journal: Journal) -> None:
    for act in (
        lambda: journal.value.give(NOBODY, "x"),
        lambda: journal.value.promise(NOBODY, "x"),
        lambda: journal.value.add_gift(NOBODY, "x", 1, "week", date(2026, 11, 2)),
        lambda: journal.value.gift_done(NOBODY),
        lambda: journal.timeline.log(NOBODY, "x"),
        lambda: journal.advice.add(NOBODY, "x"),
    ):
        with pytest.raises(MentorError):
            act()
    assert journal.history.list() == []
