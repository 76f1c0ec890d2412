from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from mentortui.domain.errors import MentorError, NotFoundError, UsageError
from mentortui.domain.meetings import MeetingStatus
from mentortui.journal import Journal
from tests.builders import START, Clock, World, world


@pytest.fixture
def made(journal: Journal) -> World:
    return world(journal)


def test_a_meeting_is_kept_in_utc_with_its_zone(journal: Journal, made: World) -> None:
    tokyo = datetime.fromisoformat("2026-12-01T09:00:00+09:00")
    meeting = journal.meetings.schedule(made.ana.id, tokyo, 45, "Asia/Tokyo", " Room\n2 ")
    assert meeting == journal.meetings.get(meeting.id)
    assert (meeting.starts_at, meeting.tz, meeting.minutes, meeting.place) == (datetime(2026, 12, 1, tzinfo=UTC), "Asia/Tokyo", 45, "Room 2")
    assert (meeting.sequence, meeting.status) == (0, "planned")
    assert journal.meetings.schedule(made.ana.id, tokyo).tz == "Europe/Lisbon"


REFUSED = {
    "no zone": {"starts_at": datetime(2026, 12, 1, 9)},
    "no time at all": {"minutes": 0},
    "longer than a day": {"minutes": 1441},
    "a zone nobody knows": {"tz": "Mars/Olympus"},
    "a place without end": {"place": "x" * 501},
}


@pytest.mark.parametrize("values", REFUSED.values(), ids=REFUSED.keys())
def test_a_meeting_that_cannot_be_is_refused(journal: Journal, made: World, values: dict[str, object]) -> None:
    before = journal.meetings.list()
    with pytest.raises(UsageError):
        journal.meetings.schedule(**{"person_id": made.ana.id, "starts_at": START} | values)  # type: ignore[arg-type]
    with pytest.raises(UsageError):
        journal.meetings.edit(made.meeting.id, **values)
    assert journal.meetings.list() == before


def test_another_time_raises_the_sequence_and_words_do_not(journal: Journal, made: World) -> None:
    moved = journal.meetings.edit(made.meeting.id, starts_at=START + timedelta(days=3))
    assert moved.sequence == 1
    assert journal.meetings.edit(made.meeting.id, progress=" two pages ", challenges="time").sequence == 1
    assert journal.meetings.get(made.meeting.id).progress == "two pages"
    assert journal.meetings.edit(made.meeting.id, place="Room 3").sequence == 2
    with pytest.raises(UsageError, match="no field"):
        journal.meetings.edit(made.meeting.id, status="done")


def test_meetings_are_found_by_person_and_id(journal: Journal, made: World, clock: Clock) -> None:
    past = journal.meetings.schedule(made.ana.id, START - timedelta(days=20))
    journal.meetings.end(past.id)
    assert journal.meetings.find("ana").id == made.meeting.id
    assert journal.meetings.find(made.meeting.id) == made.meeting
    assert journal.meetings.find(past.id[-8:]).id == past.id
    later = journal.meetings.schedule(made.ana.id, START + timedelta(days=9))
    journal.meetings.start(later.id)
    assert journal.meetings.find("ana").id == later.id
    with pytest.raises(NotFoundError, match="no meeting with Ben"):
        journal.meetings.find("ben")


def test_the_list_knows_what_is_to_come_and_to_follow(journal: Journal, made: World, clock: Clock) -> None:
    done = journal.meetings.schedule(made.ana.id, START - timedelta(hours=2))
    journal.meetings.end(done.id, at=START - timedelta(hours=1))
    forgotten = journal.meetings.schedule(made.ana.id, START - timedelta(days=1))
    off = journal.meetings.schedule(made.ana.id, START + timedelta(days=1))
    journal.meetings.cancel(off.id)
    live = journal.meetings.schedule(made.ana.id, START)
    journal.meetings.start(live.id)
    states = {row.meeting.id: row.state for row in journal.meetings.list()}
    assert states == {live.id: "live", made.meeting.id: "upcoming", forgotten.id: "follow-up", done.id: "follow-up", off.id: "past"}
    assert [row.state for row in journal.meetings.list()] == ["live", "upcoming", "follow-up", "follow-up", "past"]
    clock.advance(days=20)
    assert {row.meeting.id: row.state for row in journal.meetings.list()}[done.id] == "past"
    journal.meetings.delete(off.id)
    assert len(journal.meetings.list()) == 4


def test_questions_keep_their_order(journal: Journal, made: World) -> None:
    one, two, three = (journal.meetings.ask(made.meeting.id, f"{n}?") for n in ("one", "two", "three"))
    journal.meetings.shift_question(three.id, -1)
    assert [q.text for q in journal.meetings.questions(made.meeting.id)] == ["one?", "three?", "two?"]
    journal.meetings.shift_question(one.id, -1)
    journal.meetings.shift_question(two.id, 5)
    assert [q.text for q in journal.meetings.questions(made.meeting.id)] == ["one?", "three?", "two?"]
    journal.meetings.shift_question(one.id, 1)
    journal.meetings.drop_question(three.id)
    assert [q.text for q in journal.meetings.questions(made.meeting.id)] == ["one?", "two?"]
    assert journal.meetings.ask(made.meeting.id, "four?").position > 1
    assert journal.meetings.edit_question(one.id, " uno? ").text == "uno?"
    assert {row.questions for row in journal.meetings.list()} == {3}


def test_questions_that_are_none_are_refused(journal: Journal, made: World) -> None:
    question = journal.meetings.ask(made.meeting.id, "one?")
    for act in (
        lambda: journal.meetings.ask(made.meeting.id, " "),
        lambda: journal.meetings.ask(made.meeting.id, "x" * 2001),
        lambda: journal.meetings.edit_question(question.id, ""),
    ):
        with pytest.raises(UsageError):
            act()
    for act in (
        lambda: journal.meetings.ask("nothing", "one?"),
        lambda: journal.meetings.ask(made.meeting.id, "one?", goal_id="nothing"),
        lambda: journal.meetings.edit_question("nothing", "one?"),
        lambda: journal.meetings.shift_question("nothing", 1),
    ):
        with pytest.raises(NotFoundError):
            act()
    assert journal.meetings.questions(made.meeting.id) == [question]


def test_a_conversation_from_start_to_end(journal: Journal, made: World, clock: Clock) -> None:
    question = journal.meetings.ask(made.meeting.id, "Where to begin?")
    clock.advance(days=2)
    assert journal.meetings.start(made.meeting.id).status == MeetingStatus.LIVE
    clock.advance(minutes=5)
    assert journal.meetings.start(made.meeting.id).started_at == START + timedelta(days=2)
    assert journal.meetings.answer(question.id, "small").answer == "small"
    journal.meetings.note(made.meeting.id, "notes")
    journal.meetings.takeaway(made.meeting.id, "kept early")
    clock.advance(minutes=20)
    ended = journal.meetings.end(made.meeting.id, notes="all notes", takeaways=("start small",), advice=("write",), promises=("send",), theirs=("read",))
    assert (ended.status, ended.ended_at, ended.notes) == (MeetingStatus.DONE, clock.moment, "all notes")
    assert [t.text for t in journal.meetings.takeaways(made.meeting.id)] == ["kept early", "start small"]
    moments = journal.people.history(made.ana.id)
    assert [(m.kind, m.minutes) for m in moments if m.kind == "meeting"] == [("meeting", 25)]
    assert [(row.promise.text, row.promise.mine) for row in journal.value.promises()] == [("send", 1), ("read", 0)]
    assert [a.meeting_id for a in journal.advice.of(made.ana.id)] == [made.meeting.id]
    journal.history.undo()
    assert journal.meetings.get(made.meeting.id).status == MeetingStatus.LIVE
    assert journal.value.promises() == []


def test_ending_again_adds_but_never_counts_twice(journal: Journal, made: World, clock: Clock) -> None:
    clock.advance(days=2, hours=1)
    journal.meetings.end(made.meeting.id)
    ended = clock.moment
    clock.advance(days=3)
    again = journal.meetings.end(made.meeting.id, takeaways=("remembered later",))
    assert again.ended_at == ended
    assert [m.kind for m in journal.people.history(made.ana.id)] == ["meeting"]
    assert [t.text for t in journal.meetings.takeaways(made.meeting.id)] == ["remembered later"]


def test_a_generator_of_takeaways_is_kept_whole(journal: Journal, made: World) -> None:
    journal.meetings.end(made.meeting.id, takeaways=(text for text in ("one", "two")))
    assert [t.text for t in journal.meetings.takeaways(made.meeting.id)] == ["one", "two"]


def test_a_long_takeaway_is_kept(journal: Journal, made: World) -> None:
    journal.meetings.end(made.meeting.id, takeaways=("x" * 900,))
    assert len(journal.meetings.takeaways(made.meeting.id)[0].text) == 900


def test_what_a_meeting_cannot_do_is_refused_whole(journal: Journal, made: World) -> None:
    with pytest.raises(UsageError, match="few words"):
        journal.meetings.end(made.meeting.id, takeaways=("one",), advice=(" ",))
    assert journal.meetings.get(made.meeting.id) == made.meeting
    assert journal.meetings.takeaways(made.meeting.id) == []
    with pytest.raises(UsageError):
        journal.meetings.takeaway(made.meeting.id, " ")
    journal.meetings.cancel(made.meeting.id)
    for act in (journal.meetings.end, journal.meetings.start):
        with pytest.raises(UsageError):
            act(made.meeting.id)
    done = journal.meetings.schedule(made.ana.id, START)
    journal.meetings.end(done.id)
    for act in (journal.meetings.start, journal.meetings.cancel):
        with pytest.raises(UsageError):
            act(done.id)


def test_whether_it_was_a_fit_is_asked_once_a_meeting(journal: Journal, made: World) -> None:
    journal.meetings.fit(made.meeting.id, liked=2, helpful=1)
    fit = journal.meetings.fit(made.meeting.id, trust=0)
    assert (fit.liked, fit.helpful, fit.trust, fit.learned) == (2, 1, 0, None)
    assert journal.people.fits(made.ana.id) == [fit]
    for answers in ({"liked": 3}, {"smell": 1}):
        with pytest.raises(UsageError):
            journal.meetings.fit(made.meeting.id, **answers)
    with pytest.raises(NotFoundError):
        journal.meetings.fit("nothing", liked=1)


def test_the_hour_before_is_one_page(journal: Journal, made: World) -> None:
    advice = journal.advice.add(made.ana.id, "write weekly")
    journal.advice.result(advice.id, "four pages")
    promise = journal.value.promise(made.ana.id, "send the draft")
    journal.timeline.log(made.ana.id, "talked", kind="call")
    journal.messages.sent(made.draft.id)
    question = journal.meetings.ask(made.meeting.id, "What would you try first with a reluctant editor?")
    page = journal.meetings.prep(made.meeting.id)
    assert (page.meeting, page.person.id, page.questions, page.promises) == (made.meeting, made.ana.id, (question,), (promise,))
    assert [a.id for a in page.open_advice] == [advice.id]
    assert [d.id for d in page.sent] == [made.draft.id]
    assert "four pages" in page.opening
    assert len(page.reviews) == 1
    assert journal.meetings.review_question(question) == page.reviews[0]


def test_the_agenda_carries_what_was_prepared(journal: Journal, made: World) -> None:
    journal.meetings.edit(made.meeting.id, progress="two pages")
    journal.meetings.ask(made.meeting.id, "Where would you cut?")
    text = journal.meetings.agenda(made.meeting.id)
    assert "two pages" in text
    assert "Where would you cut?" in text
    assert journal.meetings.agenda_sent(made.meeting.id).agenda_sent_at == START


def test_the_calendar_file_names_time_place_and_person(journal: Journal, made: World) -> None:
    journal.people.edit(made.ana.id, tz="Asia/Tokyo")
    text = journal.meetings.ics(made.meeting.id).decode()
    for part in ("DTSTART:20261124T091400Z", "SUMMARY:Meeting with Ana Berkova", "Café Aurora", "18:14 in Tokyo", f"{made.meeting.id}@mentortui"):
        assert part in text.replace("\r\n ", "")


def test_who_is_not_there_has_no_meetings(journal: Journal) -> None:
    for act in (
        lambda: journal.meetings.schedule("nobody", START),
        lambda: journal.meetings.get("nothing"),
        lambda: journal.meetings.cancel("nothing"),
        lambda: journal.meetings.end("nothing"),
        lambda: journal.meetings.note("nothing", "x"),
        lambda: journal.meetings.answer("nothing", "x"),
        lambda: journal.meetings.takeaway("nothing", "x"),
        lambda: journal.meetings.prep("nothing"),
        lambda: journal.meetings.agenda("nothing"),
        lambda: journal.meetings.ics("nothing"),
    ):
        with pytest.raises(MentorError, match="There is no"):
            act()
