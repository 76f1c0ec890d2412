"""Introductions from the request to the thank-you, each verb one undo step (D2, C2, G4)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mentortui.domain.errors import AmbiguousError, NotFoundError, UsageError
from mentortui.domain.introductions import Introduction, IntroState
from mentortui.domain.pipeline import Stage
from mentortui.journal import Journal
from tests.builders import START, Clock, World, dump, journal_at, world


@pytest.fixture
def made(journal: Journal) -> World:
    journal.profile.set(name="Mara Sousa", intro="I am an analyst at a rail company in Lisbon")
    return world(journal)


@pytest.fixture
def otis(journal: Journal, made: World):
    """The chef to follow; Ana could introduce me."""
    return journal.people.add("Otis Lind", stage="identified")


def asked(journal: Journal, person, via) -> Introduction:
    request, _ = journal.introductions.ask(person.id, via.id)
    journal.messages.sent(request.id)
    return journal.introductions.find(person.name)


def both_ways(journal: Journal, act) -> None:
    """Undo gives back every byte, redo puts every byte again."""
    before = dump(journal.path)
    act()
    after = dump(journal.path)
    assert after != before
    journal.history.undo()
    assert dump(journal.path) == before
    journal.history.redo()
    assert dump(journal.path) == after


def test_both_texts_are_begun_as_one_step(journal: Journal, made: World, otis) -> None:
    both_ways(journal, lambda: journal.introductions.ask(otis.id, made.ana.id))
    kinds = {draft.kind: draft for draft in journal.messages.of(otis.id)}
    assert set(kinds) == {"intro-request", "intro-blurb"}
    assert "Dear Ana," in kinds["intro-request"].body
    assert "Otis Lind" in kinds["intro-request"].body
    assert all("mentor" not in draft.body.lower() for draft in kinds.values())
    assert journal.introductions.other_text(kinds["intro-request"]) == kinds["intro-blurb"]
    assert journal.introductions.other_text(kinds["intro-blurb"]) == kinds["intro-request"]


def test_nobody_introduces_me_to_themselves(journal: Journal, made: World) -> None:
    with pytest.raises(UsageError, match="themselves"):
        journal.introductions.ask(made.ana.id, made.ana.id)


def test_a_request_that_went_out_is_tracked_in_the_same_step(journal: Journal, made: World, otis) -> None:
    request, blurb = journal.introductions.ask(otis.id, made.ana.id)
    both_ways(journal, lambda: journal.messages.sent(request.id))
    one = journal.introductions.find("Otis")
    assert (one.person_id, one.via_id, one.asked_at, one.draft_id, one.state) == (otis.id, made.ana.id, START, request.id, IntroState.ASKED)
    assert journal.messages.get(blurb.id).sent_at == START
    assert journal.people.get(otis.id).stage is otis.stage  # nobody has written to him
    assert [m.kind for m in journal.people.history(made.ana.id)] == ["email"]


def test_asking_again_while_no_word_has_come_is_the_same_introduction(journal: Journal, made: World, otis, clock: Clock) -> None:
    asked(journal, otis, made.ana)
    clock.advance(days=3)
    asked(journal, otis, made.ana)
    assert [row.introduction.asked_at for row in journal.introductions.rows()] == [START]


def test_a_request_without_an_introducer_is_no_introduction(journal: Journal, made: World, otis) -> None:
    journal.messages.sent(journal.messages.start("intro-request", otis.id).id)
    assert journal.introductions.rows(open_only=False) == []


@pytest.mark.parametrize("word", ["yes", "no"])
def test_the_answer_is_kept_with_its_date(journal: Journal, made: World, otis, clock: Clock, word: str) -> None:
    one = asked(journal, otis, made.ana)
    clock.advance(days=2)
    both_ways(journal, lambda: journal.introductions.answer(one.id, word, when=clock() - timedelta(hours=3)))
    kept = journal.introductions.get(one.id)
    assert (kept.answer, kept.answered_at, kept.state) == (word, clock() - timedelta(hours=3), IntroState(word))
    newest = journal.people.history(made.ana.id)[0]
    assert (newest.kind, newest.text) == ("intro", f"said {word} to introducing you to Otis Lind")
    assert journal.introductions.answer(one.id, word) == kept


def test_an_answer_is_yes_or_no(journal: Journal, made: World, otis) -> None:
    one = asked(journal, otis, made.ana)
    with pytest.raises(UsageError, match="yes or no"):
        journal.introductions.answer(one.id, "maybe")
    journal.introductions.made(one.id)
    with pytest.raises(UsageError, match="already"):
        journal.introductions.answer(one.id, "no")


def test_what_an_introduction_that_was_made_leaves(journal: Journal, made: World, otis) -> None:
    one = asked(journal, otis, made.ana)
    journal.people.move(otis.id, "identified")
    both_ways(journal, lambda: journal.introductions.made(one.id))
    kept, person = journal.introductions.get(one.id), journal.people.get(otis.id)
    assert (kept.state, kept.made_at, kept.answer, kept.answered_at) == (IntroState.MADE, START, "yes", START)
    assert (person.stage, person.met_through) == (Stage.REACHED_OUT, made.ana.id)
    assert [m.text for m in journal.people.history(otis.id) if m.kind == "intro"] == ["by Ana Berkova"]
    assert [m.text for m in journal.people.history(made.ana.id) if m.kind == "intro"] == ["to Otis Lind"]
    assert [(v.direction, v.kind) for v in journal.value.of(made.ana.id)] == [("received", "introduction")]
    assert journal.introductions.made(one.id) == kept


def test_an_introduction_never_closes_a_circle_of_leads(journal: Journal, made: World, otis) -> None:
    journal.people.edit(made.ana.id, met_through=otis.id)
    journal.introductions.made(asked(journal, otis, made.ana).id)
    assert journal.people.get(otis.id).met_through == ""


def test_who_is_further_along_stays_there(journal: Journal, made: World, otis) -> None:
    journal.people.move(otis.id, "advice")
    journal.introductions.made(asked(journal, otis, made.ana).id)
    assert journal.people.get(otis.id).stage is Stage.ADVICE


def test_thanks_name_the_person_and_close_it_in_the_same_step(journal: Journal, made: World, otis) -> None:
    one = asked(journal, otis, made.ana)
    journal.introductions.made(one.id)
    assert [(n.state, n.name) for n in journal.today.items() if n.check == "intro-thank"] == [("now", "Ana Berkova")]
    thanks = journal.introductions.write(one.id)
    assert (thanks.kind, thanks.person_id, thanks.via_id, thanks.meeting_id) == ("thanks", made.ana.id, otis.id, "")
    assert "Thank you for introducing me to Otis Lind." in thanks.body
    assert "I will tell you how it goes with Otis." in thanks.body
    assert journal.introductions.write(one.id) == thanks
    both_ways(journal, lambda: journal.messages.sent(thanks.id))
    assert journal.introductions.get(one.id).state is IntroState.THANKED
    assert [(n.check, n.name) for n in journal.today.items() if n.check.startswith("intro")] == [("intro-write", "Otis Lind")]
    journal.messages.sent(journal.messages.start("cold", otis.id).id)
    assert not [n for n in journal.today.items() if n.check.startswith("intro")]


def test_a_thank_you_begun_by_hand_is_about_the_introduction_too(journal: Journal, made: World, otis) -> None:
    one = asked(journal, otis, made.ana)
    assert journal.messages.start("thanks", made.ana.id).via_id == ""
    journal.introductions.made(one.id)
    thanks = journal.messages.start("thanks", made.ana.id)
    assert thanks.via_id == otis.id
    assert journal.messages.start("thanks", made.ana.id, goal_id=made.goal.id).via_id == ""
    journal.messages.sent(thanks.id)
    assert journal.introductions.get(one.id).thanked_at == START


def talked(journal: Journal, otis, clock: Clock, **more):
    journal.timeline.log(otis.id, "gladly", kind="email", direction="in")
    clock.advance(days=4)
    meeting = journal.meetings.schedule(otis.id, clock() - timedelta(minutes=40))
    return journal.meetings.end(meeting.id, takeaways=["Salt late, taste early"], **more)


def test_after_the_first_meeting_the_introducer_is_told_once(journal: Journal, made: World, otis, clock: Clock) -> None:
    one = asked(journal, otis, made.ana)
    journal.introductions.made(one.id)
    journal.messages.sent(journal.introductions.write(one.id).id)
    meeting = talked(journal, otis, clock)
    journal.messages.sent(journal.messages.start("follow-up", otis.id, meeting_id=meeting.id).id)
    due = [n for n in journal.today.items() if n.check.startswith("intro")]
    assert [(n.check, n.verb, n.name, n.why) for n in due] == [("intro-tell", "Tell", "Ana Berkova", "you met Otis today")]
    told = journal.introductions.write(one.id)
    assert "we talked on 26 November, and one thing stayed with me: salt late, taste early" in told.body
    clock.advance(minutes=5)
    journal.messages.sent(told.id)
    assert not [n for n in journal.today.items() if n.check.startswith("intro")]


@pytest.mark.parametrize("private", ["person", "meeting"])
def test_what_was_said_in_confidence_is_not_told_to_the_introducer(journal: Journal, made: World, otis, clock: Clock, private: str) -> None:
    one = asked(journal, otis, made.ana)
    journal.introductions.made(one.id)
    talked(journal, otis, clock, **({"confidential": True} if private == "meeting" else {}))
    if private == "person":
        journal.people.edit(otis.id, confidential=1)
    body = journal.introductions.write(one.id).body
    assert "we talked on 26 November" in body
    assert "salt" not in body.lower()


def test_no_word_one_check_in_then_other_ways_and_never_a_third(journal: Journal, made: World, otis, clock: Clock) -> None:
    journal.people.edit(otis.id, met_through=made.ana.id)
    one = asked(journal, otis, made.ana)

    def due():
        return [(n.check, n.name) for n in journal.today.items() if n.check.startswith("intro") or n.person_id == otis.id]

    assert due() == []
    clock.advance(days=10)
    assert due() == [("intro-ask", "Ana Berkova")]
    line = journal.introductions.write(one.id, "check-in")
    assert "I wrote to you on 22 November about an introduction to Otis Lind." in line.body
    journal.messages.sent(line.id)
    assert due() == []
    clock.advance(days=14)
    assert due() == [("intro-other", "Otis Lind")]
    clock.advance(days=31)
    assert due() == []
    assert journal.paths.introducers(otis.id) == []
    assert [(way.name, way.reasons[0]) for way in journal.paths.ways(otis.id)] == [("Ana Berkova", "was asked already")]


def test_finding_one_by_id_or_by_either_name(journal: Journal, made: World, otis) -> None:
    one = asked(journal, otis, made.ana)
    assert {journal.introductions.find(ref).id for ref in (one.id, one.id[-6:], "Otis", "ana")} == {one.id}
    other = asked(journal, made.ben, made.ana)
    with pytest.raises(AmbiguousError, match="2 introductions"):
        journal.introductions.find("Ana")
    journal.introductions.answer(other.id, "no")
    assert journal.introductions.find("Ana").id == one.id
    with pytest.raises(NotFoundError, match="No introduction is open"):
        journal.introductions.find("Ben")


def test_lists_and_the_trash(journal: Journal, made: World, otis) -> None:
    one = asked(journal, otis, made.ana)
    assert [(row.person_name, row.via_name) for row in journal.introductions.of(otis.id)] == [("Otis Lind", "Ana Berkova")]
    journal.introductions.answer(one.id, "no")
    assert journal.introductions.rows() == []
    assert len(journal.introductions.rows(open_only=False)) == 1
    both_ways(journal, lambda: journal.introductions.delete(one.id))
    assert journal.introductions.of(made.ana.id) == []


def test_somebody_in_the_trash_takes_the_introduction_along(journal: Journal, made: World, otis) -> None:
    journal.introductions.made(asked(journal, otis, made.ana).id)
    journal.people.delete(otis.id)
    assert journal.introductions.rows() == []
    assert not [n for n in journal.today.items() if n.check.startswith("intro")]


def test_a_mail_to_the_introducer_carries_the_lines_to_forward(journal: Journal, made: World, otis) -> None:
    request, blurb = journal.introductions.ask(otis.id, made.ana.id)
    both = journal.messages.outgoing(request)
    assert both == f"{request.body.rstrip()}\n\n* * *\n\n{blurb.body}"
    assert blurb.body.split(".")[0] in journal.messages.eml(request.id).decode()
    assert journal.messages.outgoing(blurb) == blurb.body
    journal.messages.delete(blurb.id)
    assert journal.messages.outgoing(request) == request.body
    chat, _ = journal.introductions.ask(otis.id, made.ana.id, channel="chat")
    assert journal.messages.outgoing(chat) == chat.body


@pytest.mark.parametrize("channel", ["email", "chat", "phone"])
def test_lines_to_forward_are_sent_only_below_a_mail(journal: Journal, made: World, otis, channel: str) -> None:
    request, blurb = journal.introductions.ask(otis.id, made.ana.id, channel=channel)
    went_out = blurb.body in journal.messages.outgoing(request)
    journal.messages.sent(request.id)
    assert went_out is (channel == "email")
    assert (journal.messages.get(blurb.id).sent_at is not None) is went_out
    assert [row.draft.id for row in journal.messages.open_drafts() if row.draft.kind == "intro-blurb"] == ([] if went_out else [blurb.id])


def test_with_somebody_in_the_trash_it_is_refused_in_a_sentence(journal: Journal, made: World, otis) -> None:
    one = asked(journal, otis, made.ana)
    assert journal.introductions.row(one.id).person_name == "Otis Lind"
    journal.people.delete(otis.id)
    with pytest.raises(NotFoundError, match="in the trash"):
        journal.introductions.row(one.id)


@pytest.mark.parametrize("verb", ["sent", "made"])
def test_who_was_moved_on_in_another_window_stays_there(journal: Journal, made: World, otis, monkeypatch: pytest.MonkeyPatch, verb: str) -> None:
    one = asked(journal, otis, made.ana)
    draft = journal.messages.start("cold", otis.id)
    other, writing = journal_at(journal.path, journal.now), journal.desk.writing

    def late(label: str, merge_key: str = ""):
        other.people.move(otis.id, "mentoring")
        return writing(label, merge_key)

    monkeypatch.setattr(journal.desk, "writing", late)
    if verb == "sent":
        journal.messages.sent(draft.id)
    else:
        journal.introductions.made(one.id)
    assert journal.people.get(otis.id).stage is Stage.MENTORING
