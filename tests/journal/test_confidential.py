"""What is said in confidence leaves in no file unless it is asked for (METHOD H8)."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from mentortui.domain.advice import Advice
from mentortui.journal import Journal
from mentortui.store import records
from mentortui.store.migrations import TABLES
from tests.builders import foreign

MARK = "marigold"
FORMATS = ("json", "csv", "markdown")


def fill_everywhere(journal: Journal, person_id: str, other_id: str, word: str) -> None:
    """Put a word into every place where something is kept of one person."""
    journal.people.edit(person_id, notes=f"{word} notes", cares_about=f"{word} cares", feedback_style=f"{word} style")
    journal.people.set_asset(person_id, "values", "yes", evidence=f"{word} evidence", source=f"{word} source")
    for kind in ("call", "note", "research"):
        journal.timeline.log(person_id, f"{word} {kind}", kind=kind)
    journal.value.give(person_id, f"{word} given")
    journal.value.receive(person_id, f"{word} received")
    journal.value.promise(person_id, f"{word} promise")
    journal.value.add_gift(person_id, f"{word} gift", 1, "week", journal.today_on())
    journal.giving.set_stretch(person_id, f"{word} task")
    done = journal.giving.set_stretch(person_id, f"{word} other task")
    journal.giving.stretch_done(done.id, f"{word} outcome")
    journal.giving.expect(person_id, minutes=40, rhythm=f"{word} rhythm", reach=f"{word} reach", agenda=f"{word} agenda", confidence=f"{word} private")
    _talk(journal, person_id, word, confidential=False)
    advice = journal.advice.add(person_id, f"{word} advice")
    journal.advice.decide(advice.id, "adapt", because=f"{word} because")
    journal.advice.result(advice.id, f"{word} result")
    journal.advice.pass_on(advice.id, other_id)
    draft = journal.messages.start("report-back", person_id, advice_id=advice.id)
    journal.messages.save(draft.id, subject=f"{word} subject", body=f"{word} body")
    journal.messages.sent(draft.id)
    to_introducer = journal.messages.start("intro-request", other_id, via_id=person_id)
    journal.messages.save(to_introducer.id, body=f"{word} to the introducer")


def _talk(journal: Journal, person_id: str, word: str, *, confidential: bool) -> str:
    """A meeting with the word in everything that belongs to it."""
    meeting = journal.meetings.schedule(person_id, journal.now() - timedelta(hours=2), place=f"{word} place", confidential=confidential)
    journal.meetings.edit(meeting.id, progress=f"{word} progress", challenges=f"{word} challenge")
    question = journal.meetings.ask(meeting.id, f"What did {word} teach you?")
    journal.meetings.answer(question.id, f"{word} answer")
    journal.meetings.note(meeting.id, f"{word} free notes")
    journal.meetings.end(meeting.id, at=journal.now() - timedelta(hours=1), takeaways=[f"{word} takeaway"], advice=[f"{word} counsel"],
                         promises=[f"{word} vow"], theirs=[f"{word} word of theirs"])
    journal.meetings.fit(meeting.id, liked=2)
    return meeting.id


@pytest.fixture
def two(journal: Journal) -> tuple[str, str]:
    """Somebody whose notes stay here, and somebody else."""
    quiet = journal.people.add("Dilnoza Karimova", stage="mentoring", direction="mentee", confidential=1)
    open_ = journal.people.add("Ben Achterberg", stage="mentoring", direction="mentee")
    return quiet.id, open_.id


@pytest.mark.parametrize("format", FORMATS)
def test_nothing_of_a_confidential_person_leaves(journal: Journal, two: tuple[str, str], format: str) -> None:
    fill_everywhere(journal, *two, MARK)
    assert MARK.encode() not in journal.transfer.export(format).lower()


def test_the_word_is_in_every_table_of_one_person(journal: Journal, two: tuple[str, str]) -> None:
    """Or the test above would prove less than it says."""
    fill_everywhere(journal, *two, MARK)
    with closing(sqlite3.connect(journal.path)) as conn:
        found = {table for table in TABLES if any(MARK in str(row) for row in conn.execute(f"SELECT * FROM {table}"))}
    assert found == {"person", "asset", "entry", "value", "promise", "gift", "stretch", "agreement", "meeting", "question", "takeaway", "advice", "draft"}


@pytest.mark.parametrize("format", FORMATS)
def test_asked_for_it_is_there(journal: Journal, two: tuple[str, str], format: str) -> None:
    fill_everywhere(journal, *two, MARK)
    for asked in ({"confidential": True}, {"of": [two[0]]}):
        assert MARK.encode() in journal.transfer.export(format, **asked)
    assert MARK.encode() not in journal.transfer.export(format, of=[two[1]])


def test_all_of_it_comes_with_all(journal: Journal, two: tuple[str, str]) -> None:
    fill_everywhere(journal, *two, MARK)
    everything = journal.transfer.export("json", confidential=True)
    assert json.loads(everything)["tables"] == json.loads(journal.transfer.export("json", of=[two[0]]))["tables"]


@pytest.mark.parametrize("format", FORMATS)
def test_nothing_of_a_confidential_meeting_leaves(journal: Journal, two: tuple[str, str], format: str) -> None:
    _, person_id = two
    meeting_id = _talk(journal, person_id, MARK, confidential=True)
    counsel = next(row.advice for row in journal.advice.list() if row.advice.meeting_id == meeting_id)
    journal.advice.pass_on(counsel.id, two[0])
    journal.people.edit(two[0], confidential=0)
    draft = journal.messages.start("follow-up", person_id, meeting_id=meeting_id)
    journal.messages.save(draft.id, subject=f"Thank you for {MARK}", body=f"{MARK} in the text")
    journal.messages.sent(draft.id)
    assert MARK.encode() not in journal.transfer.export(format).lower()
    if format != "csv":
        assert MARK.encode() in journal.transfer.export(format, of=[person_id])


@pytest.mark.parametrize("format", FORMATS)
def test_a_confidential_entry_stays_and_the_others_go(journal: Journal, two: tuple[str, str], format: str) -> None:
    _, person_id = two
    journal.timeline.log(person_id, f"a {MARK}", kind="note", confidential=True)
    journal.timeline.log(person_id, "a sunflower", kind="note")
    made = journal.transfer.export(format)
    assert MARK.encode() not in made
    assert (b"sunflower" in made) is (format != "csv")
    assert (MARK.encode() in journal.transfer.export(format, confidential=True)) is (format != "csv")


def test_marked_later_it_stays_as_well(journal: Journal, two: tuple[str, str]) -> None:
    _, person_id = two
    entry = journal.timeline.log(person_id, f"a {MARK}")
    meeting_id = _talk(journal, person_id, f"{MARK} later", confidential=False)
    journal.timeline.edit(entry.id, f"a {MARK}", confidential=True)
    journal.meetings.edit(meeting_id, confidential=1)
    assert MARK.encode() not in journal.transfer.export("json")
    journal.history.undo()
    assert MARK.encode() in journal.transfer.export("json")


def test_every_reference_of_an_export_leads_to_a_row_of_it(journal: Journal, two: tuple[str, str]) -> None:
    fill_everywhere(journal, *two, MARK)
    _talk(journal, two[1], MARK, confidential=True)
    tables = json.loads(journal.transfer.export("json"))["tables"]
    ids = {row["id"] for rows in tables.values() for row in rows}
    loose = [(table, name) for table, rows in tables.items() for row in rows for name, value in row.items()
             if value and (name.endswith("_id") or name == "met_through") and value not in ids]
    assert loose == []


def test_mail_calendar_and_thanks_tell_nothing_by_themselves(journal: Journal, two: tuple[str, str]) -> None:
    _, person_id = two
    journal.timeline.log(person_id, f"{MARK} article", kind="research", confidential=True)
    meeting_id = _talk(journal, person_id, MARK, confidential=True)
    journal.meetings.edit(meeting_id, place="")
    assert MARK.encode() not in journal.meetings.ics(meeting_id)
    for kind in ("follow-up", "thanks", "cold", "check-in"):
        draft = journal.messages.start(kind, person_id, meeting_id=meeting_id if kind in ("follow-up", "thanks") else "")
        assert MARK.encode() not in journal.messages.eml(draft.id), kind
        assert MARK not in journal.messages.mailto(draft.id).url, kind


def test_notes_are_in_no_calendar_and_no_thanks_even_where_nothing_is_marked(journal: Journal, two: tuple[str, str]) -> None:
    _, person_id = two
    journal.people.edit(person_id, notes=MARK)
    meeting = journal.meetings.schedule(person_id, journal.now() - timedelta(hours=2))
    journal.meetings.end(meeting.id, at=journal.now() - timedelta(hours=1), notes=MARK)
    assert MARK.encode() not in journal.meetings.ics(meeting.id)
    draft = journal.messages.start("follow-up", person_id, meeting_id=meeting.id)
    assert MARK.encode() not in journal.messages.eml(draft.id)


def test_what_was_said_in_confidence_is_passed_on_without_its_words(journal: Journal, two: tuple[str, str]) -> None:
    quiet, person_id = two
    _talk(journal, person_id, MARK, confidential=True)
    (counsel,) = journal.advice.of(person_id)
    journal.advice.pass_on(counsel.id, quiet)
    assert [value.text for value in journal.value.of(quiet)] == ["Passed on a piece of advice"]


@pytest.mark.parametrize("format", FORMATS)
def test_advice_that_went_on_to_two_stays_once_its_source_is_confidential(journal: Journal, format: str) -> None:
    source, first, second = (journal.people.add(name, stage="mentoring", direction="mentee") for name in ("Pia Lund", "Quinn Abara", "Rosa Vidal"))
    advice = journal.advice.add(source.id, MARK)
    for person in (first, second):
        journal.advice.pass_on(advice.id, person.id)
    journal.value.give(first.id, "a sunflower", kind="other")
    journal.value.give(second.id, f"told again: {MARK}", kind="other")
    journal.people.edit(source.id, confidential=1)
    made = journal.transfer.export(format)
    assert MARK.encode() not in made
    assert (b"sunflower" in made) is (format != "csv")
    if format == "json":
        assert json.loads(made)["tables"]["passing"] == []


@pytest.mark.parametrize("format", FORMATS)
def test_words_of_before_stay_as_well(journal: Journal, format: str) -> None:
    """The ledger keeps advice as it was said when it went on; what became of its words since does not let them out."""
    source, first = (journal.people.add(name, stage="mentoring", direction="mentee") for name in ("Pia Lund", "Quinn Abara"))
    advice = journal.advice.add(source.id, MARK)
    journal.advice.pass_on(advice.id, first.id)
    with journal.desk.writing("Said it differently") as db:
        records.change(db, Advice, advice.id, journal.now(), text="a sunflower")
    journal.people.edit(source.id, confidential=1)
    assert MARK.encode() not in journal.transfer.export(format)
    assert (MARK.encode() in journal.transfer.export(format, of=[source.id])) is (format != "csv")


@pytest.mark.parametrize("format", FORMATS)
def test_files_of_earlier_versions_know_only_the_last_it_went_to(journal: Journal, format: str) -> None:
    source, first = (journal.people.add(name, stage="mentoring", direction="mentee") for name in ("Pia Lund", "Quinn Abara"))
    journal.advice.pass_on(journal.advice.add(source.id, MARK).id, first.id)
    with foreign(journal.path) as conn:
        conn.execute("DELETE FROM passing")
    journal.people.edit(source.id, confidential=1)
    assert MARK.encode() not in journal.transfer.export(format)


def test_to_whom_it_went_in_confidence_is_not_told(journal: Journal) -> None:
    source, quiet, open_ = (journal.people.add(name, stage="mentoring", direction="mentee") for name in ("Pia Lund", "Quinn Abara", "Rosa Vidal"))
    journal.people.edit(quiet.id, confidential=1)
    advice = journal.advice.add(source.id, "a sunflower")
    for person in (quiet, open_):
        journal.advice.pass_on(advice.id, person.id)
    tables = json.loads(journal.transfer.export("json"))["tables"]
    assert [(row["person_id"], row["advice_id"]) for row in tables["passing"]] == [(open_.id, advice.id)]
    assert [row["value_id"] for row in tables["passing"]] == [row["id"] for row in tables["value"]]
    assert len(json.loads(journal.transfer.export("json", of=[quiet.id]))["tables"]["passing"]) == 2


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("sent", [False, True], ids=["draft", "sent"])
def test_thanks_that_quote_a_meeting_stay_once_it_is_confidential(journal: Journal, format: str, sent: bool) -> None:
    person, via = journal.people.add("Otis Lind", stage="identified"), journal.people.add("Vera Holm", stage="mentoring")
    journal.messages.sent(journal.introductions.ask(person.id, via.id)[0].id)
    one = journal.introductions.made(journal.introductions.find("Otis").id)
    meeting = journal.meetings.schedule(person.id, journal.now())
    journal.meetings.end(meeting.id, takeaways=[f"Listen to the {MARK}\nfirst"])
    draft = journal.introductions.write(one.id)
    assert MARK in draft.body
    if sent:
        journal.messages.sent(draft.id)
    journal.meetings.edit(meeting.id, confidential=1)
    assert MARK.encode() not in journal.transfer.export(format)
    journal.meetings.edit(meeting.id, confidential=0)
    assert (draft.id.encode() in journal.transfer.export(format)) is (format == "json")
