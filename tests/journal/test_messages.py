from __future__ import annotations

from datetime import date, timedelta
from email import message_from_bytes, policy

import pytest

from mentortui.domain.errors import ConflictError, MentorError, NotFoundError, UsageError
from mentortui.domain.pipeline import Stage
from mentortui.journal import Journal
from tests.builders import START, Clock, World, draft, journal_at, world


@pytest.fixture
def made(journal: Journal) -> World:
    journal.profile.set(name="Mira Sol", role="Translator", org="Harbour Press", intro="I translate medical trials")
    return world(journal)


KINDS = ("cold", "intro-request", "intro-blurb", "follow-up", "check-in", "advice-ask", "report-back", "thanks", "mismatch", "farewell", "agenda")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("channel", ["email", "chat", "phone"])
def test_every_kind_begins_with_words(journal: Journal, made: World, kind: str, channel: str) -> None:
    letter = journal.messages.start(kind, made.ana.id, channel=channel, via_id=made.ben.id if kind == "intro-request" else "")
    assert letter == journal.messages.get(letter.id)
    assert len(letter.body) > 40
    assert kind == "intro-blurb" or "Ana" in letter.text or "Ben" in letter.text  # a blurb speaks only of me
    assert journal.messages.review(letter).parts


def test_a_message_is_filled_from_what_is_known(journal: Journal, made: World) -> None:
    journal.timeline.log(made.ana.id, "Your talk on reluctant editors.", kind="research")
    letter = journal.messages.start("cold", made.ana.id)
    assert letter.goal_id == made.goal.id
    for words in ("Dear Ana", "translate medical trials", "lead a translation project", "your talk on reluctant editors", "Mira Sol"):
        assert words in letter.body


def test_what_is_not_known_stays_visible(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova")
    assert "$" in journal.messages.start("cold", ana.id).body


def test_a_thank_you_belongs_to_the_last_meeting_and_an_agenda_to_the_next(journal: Journal, made: World) -> None:
    past = journal.meetings.schedule(made.ana.id, START - timedelta(days=1))
    journal.meetings.end(past.id, takeaways=("Start small.",))
    thanks = journal.messages.start("follow-up", made.ana.id)
    assert thanks.meeting_id == past.id
    assert "start small" in thanks.body.lower()
    assert journal.messages.start("agenda", made.ana.id).meeting_id == made.meeting.id


@pytest.mark.parametrize(("kind", "channel"), [("love-letter", "email"), ("question", "email"), ("cold", "pigeon")])
def test_a_message_of_no_kind_or_channel_is_refused(journal: Journal, made: World, kind: str, channel: str) -> None:
    with pytest.raises(UsageError, match="Try one of"):
        journal.messages.start(kind, made.ana.id, channel=channel)


def test_saving_keeps_the_words(journal: Journal, made: World) -> None:
    saved = journal.messages.save(made.draft.id, subject="Two\nlines", body="a\r\nb\x1b[2J")
    assert (saved.subject, saved.body) == ("Two lines", "a\nb[2J")
    assert saved == journal.messages.get(made.draft.id)
    assert journal.messages.save(made.draft.id, body="c").subject == "Two lines"
    with pytest.raises(UsageError, match="shorten"):
        journal.messages.save(made.draft.id, body="x" * 100_001)
    with pytest.raises(ConflictError):
        journal.messages.save(made.draft.id, body="d", version=1)
    assert journal.messages.get(made.draft.id).body == "c"


def test_aiming_a_message(journal: Journal, made: World) -> None:
    aimed = journal.messages.aim(made.draft.id, channel="chat", via_id=made.ben.id)
    assert (aimed.channel, aimed.via_id) == ("chat", made.ben.id)
    assert journal.messages.aim(made.draft.id, via_id="").via_id == ""
    for values in ({"channel": "pigeon"}, {"body": "x"}):
        with pytest.raises(UsageError):
            journal.messages.aim(made.draft.id, **values)
    with pytest.raises(NotFoundError):
        journal.messages.aim(made.draft.id, goal_id="nothing")


def test_open_messages_come_newest_first(journal: Journal, made: World, clock: Clock) -> None:
    clock.advance(minutes=1)
    second = draft(journal, made.ben, kind="check-in")
    assert [row.draft.id for row in journal.messages.open_drafts()] == [second.id, made.draft.id]
    clock.advance(minutes=1)
    journal.messages.save(made.draft.id, body="Dear Ana, more")
    rows = journal.messages.open_drafts()
    assert [row.person_name for row in rows] == ["Ana Berkova", "Ben Okafor"]
    assert all(0 <= row.passed <= row.total for row in rows)
    assert journal.messages.find("ana").id == made.draft.id
    assert journal.messages.find(second.id[-8:]) == second
    journal.messages.delete(second.id)
    assert [row.draft.id for row in journal.messages.open_drafts()] == [made.draft.id]
    with pytest.raises(NotFoundError, match="no unsent message"):
        journal.messages.find("ben")


def test_a_remark_put_aside_stays_aside_but_not_what_breaks_the_method(journal: Journal, made: World) -> None:
    letter = journal.messages.save(made.draft.id, body="Dear Ana,\n\nWill you be my mentor? $hook")
    review = journal.messages.review(letter)
    quiet = next(f for f in review.findings if f.level != "stop")
    journal.messages.silence(letter.id, quiet.check)
    again = journal.messages.silence(letter.id, quiet.check)
    assert again.silenced == (quiet.check,)
    assert quiet.check not in {f.check for f in journal.messages.review(again).findings}
    stops = [f for f in review.findings if f.level == "stop"]
    assert stops
    for stop in stops:
        again = journal.messages.silence(letter.id, stop.check)
    assert {f.check for f in stops} <= {f.check for f in journal.messages.review(again).findings}


def test_sending_logs_moves_and_sets_a_date(journal: Journal, made: World) -> None:
    journal.people.move(made.ana.id, "identified")
    sent = journal.messages.sent(made.draft.id)
    assert (sent.stage_moved, sent.person.stage, sent.look_again_on) == (True, Stage.REACHED_OUT, date(2026, 12, 2))
    assert sent.draft.sent_at == START
    kinds = [m.kind for m in journal.people.history(made.ana.id)]
    assert kinds.count("email") == 1
    assert journal.messages.open_drafts() == []
    for act in (lambda: journal.messages.sent(made.draft.id), lambda: journal.messages.save(made.draft.id, body="x")):
        with pytest.raises(UsageError, match="sent"):
            act()
    journal.history.undo()
    assert journal.messages.get(made.draft.id).sent_at is None
    assert journal.people.get(made.ana.id).stage is Stage.IDENTIFIED


def test_sending_never_moves_anybody_back(journal: Journal, made: World) -> None:
    journal.people.move(made.ana.id, "mentoring")
    sent = journal.messages.sent(made.draft.id)
    assert (sent.stage_moved, sent.person.stage) == (False, Stage.MENTORING)


def test_a_thank_you_closes_the_meeting_and_dates_a_check_in(journal: Journal, made: World, clock: Clock) -> None:
    journal.meetings.end(made.meeting.id)
    thanks = draft(journal, made.ana, "follow-up", meeting_id=made.meeting.id)
    sent = journal.messages.sent(thanks.id)
    assert journal.meetings.get(made.meeting.id).thanked_at == START
    assert sent.check_in_on == date(2027, 1, 21)
    clock.set("2027-01-25T10:00:00+00:00")
    assert any(item.check.startswith("check") for item in journal.today.items())
    journal.messages.sent(draft(journal, made.ana, "check-in").id)
    assert not any(item.check.startswith("check-in") for item in journal.today.items())


def test_a_report_closes_the_advice_and_an_agenda_is_marked(journal: Journal, made: World) -> None:
    advice = journal.advice.add(made.ana.id, "write weekly")
    journal.advice.result(advice.id, "four pages")
    report = journal.messages.start("report-back", made.ana.id)
    assert report.advice_id == advice.id
    assert "four pages" in report.body
    journal.messages.sent(report.id)
    assert journal.advice.get(advice.id).reported_at == START
    journal.messages.sent(draft(journal, made.ana, "agenda", meeting_id=made.meeting.id).id)
    assert journal.meetings.get(made.meeting.id).agenda_sent_at == START


def test_a_request_for_an_introduction_goes_to_the_introducer(journal: Journal, made: World) -> None:
    journal.people.edit(made.ben.id, email="ben@example.org")
    letter = journal.messages.start("intro-request", made.ana.id, via_id=made.ben.id)
    assert "ben%40example.org" in journal.messages.mailto(letter.id).url or "ben@example.org" in journal.messages.mailto(letter.id).url
    journal.messages.sent(letter.id)
    assert [m.kind for m in journal.people.history(made.ben.id)] == ["email"]
    assert "email" not in [m.kind for m in journal.people.history(made.ana.id)]


def test_sending_something_whose_meeting_was_deleted_still_works(journal: Journal, made: World) -> None:
    thanks = draft(journal, made.ana, "follow-up", meeting_id=made.meeting.id)
    journal.meetings.delete(made.meeting.id)
    assert journal.messages.sent(thanks.id).draft.sent_at == START


def test_a_copied_message_is_remembered(journal: Journal, made: World) -> None:
    assert journal.messages.copied(made.draft.id).copied_at == START


def test_a_file_for_the_mail_program(journal: Journal, made: World) -> None:
    journal.messages.save(made.draft.id, subject="Übersetzen\n", body="Dear Ana,\n\nhello – ž\n")
    mail = message_from_bytes(journal.messages.eml(made.draft.id), policy=policy.default)
    assert (mail["To"], mail["Subject"], mail["X-Unsent"]) == ("ana@example.org", "Übersetzen", "1")
    assert "hello – ž" in mail.get_content()
    assert journal.messages.mailto(made.draft.id).whole


def test_who_is_not_there_gets_no_message(journal: Journal, made: World) -> None:
    for act in (
        lambda: journal.messages.start("cold", "nobody"),
        lambda: journal.messages.start("intro-request", made.ana.id, via_id="nobody"),
        lambda: journal.messages.start("cold", made.ana.id, goal_id="nothing"),
        lambda: journal.messages.get("nothing"),
        lambda: journal.messages.save("nothing", body="x"),
        lambda: journal.messages.silence("nothing", "x"),
        lambda: journal.messages.sent("nothing"),
        lambda: journal.messages.copied("nothing"),
        lambda: journal.messages.delete("nothing"),
        lambda: journal.messages.eml("nothing"),
        lambda: journal.messages.find("Nobody At All"),
    ):
        with pytest.raises(MentorError):
            act()
    assert [row.draft for row in journal.messages.open_drafts()] == [made.draft]


def test_the_two_texts_for_an_introducer_are_one_step(journal: Journal, made: World) -> None:
    before = len(journal.messages.of(made.ana.id))
    request = journal.messages.introduction(made.ana.id, made.ben.id)
    assert (request.kind, request.via_id) == ("intro-request", made.ben.id)
    assert {letter.kind for letter in journal.messages.of(made.ana.id)} >= {"intro-request", "intro-blurb"}
    assert journal.history.undo() == "Began two messages about Ana Berkova"
    assert len(journal.messages.of(made.ana.id)) == before


def test_only_what_is_written_in_one_sitting_is_one_step(journal: Journal, clock: Clock) -> None:
    made = draft(journal, journal.people.add("Ana Berkova"))
    other = journal_at(journal.path, clock)
    for who, body in ((journal, "one"), (journal, "one and two"), (other, "theirs"), (journal, "mine again")):
        who.messages.save(made.id, body=body)
    seen = []
    for _ in range(3):
        journal.history.undo()
        seen.append(journal.messages.get(made.id).body)
    assert seen == ["theirs", "one and two", "Dear Ana,"]
