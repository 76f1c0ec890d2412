"""Stories, agreements, stretch tasks, advocacy, time: each one undo step (METHOD H5–H7)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from types import SimpleNamespace

import pytest

from mentortui.domain.errors import AmbiguousError, ConflictError, NotFoundError, UsageError
from mentortui.domain.stories import about_it
from mentortui.journal import Journal
from tests.builders import dump


@pytest.fixture
def guided(journal: Journal) -> SimpleNamespace:
    """Somebody I mentor, a peer, somebody else."""
    dilnoza = journal.people.add("Dilnoza Karimova", stage="mentoring", direction="mentee", pronoun="she", cares_about="saying no")
    fatou = journal.people.add("Fatou Diop", stage="mentoring", direction="both")
    maria = journal.people.add("Maria Fernández", stage="mentoring", direction="mentor")
    return SimpleNamespace(dilnoza=dilnoza, fatou=fatou, maria=maria)


# Stories


def test_a_story_is_kept_found_changed_and_deleted(journal: Journal) -> None:
    made = journal.giving.add_story(" The model nobody used ", "I had not asked\nwho would press it.", "failure", ("#Asking", "users", "asking"))
    assert (made.title, made.text, made.outcome, made.tags) == ("The model nobody used", "I had not asked\nwho would press it.", "failure", ("asking", "users"))
    journal.giving.add_story("Forty slides")
    assert [one.title for one in journal.giving.stories()] == ["Forty slides", "The model nobody used"]
    assert journal.giving.stories("#users press") == [made]
    assert journal.giving.find_story(made.id[-6:]) == journal.giving.find_story("nobody") == made
    changed = journal.giving.edit_story(made.id, made.version, tags=("numbers",), outcome="")
    assert (changed.tags, changed.outcome, changed.title) == (("numbers",), "", made.title)
    journal.giving.delete_story(made.id)
    assert [one.title for one in journal.giving.stories()] == ["Forty slides"]
    assert journal.history.undo() == "Deleted a story"
    assert journal.giving.story(made.id) == changed


def test_a_story_changed_elsewhere_is_not_written_over(journal: Journal) -> None:
    made = journal.giving.add_story("One")
    journal.giving.edit_story(made.id, made.version, title="Two")
    with pytest.raises(ConflictError):
        journal.giving.edit_story(made.id, made.version, title="Three")


@pytest.mark.parametrize(
    ("values", "words"),
    [({"title": " "}, "needs a title"), ({"title": "One", "outcome": "draw"}, "success or failure")],
    ids=["no-title", "no-such-outcome"],
)
def test_a_story_says_what_is_missing(journal: Journal, values: dict[str, str], words: str) -> None:
    with pytest.raises(UsageError, match=words):
        journal.giving.add_story(**values)


def test_several_stories_are_named_and_none_is_said(journal: Journal) -> None:
    journal.giving.add_story("Slides in Braga")
    journal.giving.add_story("Slides in Porto")
    with pytest.raises(AmbiguousError, match="Slides in Porto"):
        journal.giving.find_story("slides")
    with pytest.raises(NotFoundError, match="no story “lisbon”"):
        journal.giving.find_story("lisbon")


def test_the_story_about_it(journal: Journal) -> None:
    journal.giving.add_story("Forty slides", tags=("presenting",))
    found = about_it(journal.giving.stories(), ("presenting to the board",))
    assert found is not None
    assert found.title == "Forty slides"
    assert about_it(journal.giving.stories(), ("cotton",)) is None


# Expectations


def test_what_i_offer_holds_where_nothing_else_was_agreed(journal: Journal, guided: SimpleNamespace) -> None:
    journal.profile.set(name="Mara Sousa")
    assert journal.giving.agreed_with(guided.dilnoza.id) is None
    journal.giving.expect(minutes=60, reach="chat, within two days")
    assert "chat, within two days" in journal.giving.text_of(guided.dilnoza.id)
    own = journal.giving.expect(guided.dilnoza.id, minutes=80, rhythm="every second Friday")
    assert (own.person_id, own.agreed_on) == (guided.dilnoza.id, journal.today_on())
    holds = journal.giving.agreed_with(guided.dilnoza.id)
    assert (holds.minutes, holds.rhythm, holds.reach) == (80, "every second Friday", "chat, within two days")
    text = journal.giving.text_of(guided.dilnoza.id)
    assert text.startswith("Dear Dilnoza,")
    assert text.endswith("Mara Sousa")
    assert "1 hour 20 minutes a month; every second Friday." in text
    assert "1 hour a month" in journal.giving.text_of(guided.fatou.id)


def test_there_is_one_agreement_each_and_the_same_again_writes_nothing(journal: Journal, guided: SimpleNamespace) -> None:
    first = journal.giving.expect(guided.dilnoza.id, minutes=80)
    again = journal.giving.expect(guided.dilnoza.id, minutes=80)
    assert again == first
    changed = journal.giving.expect(guided.dilnoza.id, minutes=None, reach="mail")
    assert (changed.id, changed.minutes, changed.reach) == (first.id, None, "mail")
    assert journal.history.undo() == "Wrote down what Dilnoza Karimova and you agreed"
    assert journal.giving.agreement(guided.dilnoza.id).minutes == 80


def test_dropping_it_leaves_what_i_offer(journal: Journal, guided: SimpleNamespace) -> None:
    journal.giving.expect(minutes=60)
    own = journal.giving.expect(guided.dilnoza.id, minutes=80)
    journal.giving.drop_agreement(own.id)
    assert journal.giving.agreed_with(guided.dilnoza.id).minutes == 60


@pytest.mark.parametrize("values", [{}, {"minutes": -1}, {"minutes": 10_001}, {"mood": "good"}], ids=str)
def test_what_cannot_be_agreed(journal: Journal, values: dict[str, object]) -> None:
    with pytest.raises(UsageError):
        journal.giving.expect(**values)


# Stretch tasks and advocacy


def test_a_task_is_set_changed_done_and_opened_again(journal: Journal, guided: SimpleNamespace) -> None:
    task = journal.giving.set_stretch(guided.dilnoza.id, "Present alone", by=date(2026, 12, 4))
    journal.giving.set_stretch(guided.fatou.id, "Write the model down")
    assert [(row.person_name, row.stretch.text) for row in journal.giving.stretches()] == [
        ("Dilnoza Karimova", "Present alone"), ("Fatou Diop", "Write the model down")]
    assert journal.giving.find_stretch("present") == journal.giving.find_stretch("dilnoza") == task
    done = journal.giving.stretch_done(task.id, "They asked for more")
    assert (done.done_at, done.outcome) == (journal.now(), "They asked for more")
    assert journal.giving.stretch_done(task.id).outcome == "They asked for more"
    assert [row.stretch.id for row in journal.giving.stretches(guided.dilnoza.id, open_only=True)] == []
    assert journal.giving.stretch_open(task.id).done_at is None
    assert journal.giving.edit_stretch(task.id, by_on=None, text="Present").by_on is None
    journal.giving.drop_stretch(task.id)
    assert [row.person_name for row in journal.giving.stretches()] == ["Fatou Diop"]


def test_a_task_needs_words_and_a_person(journal: Journal, guided: SimpleNamespace) -> None:
    with pytest.raises(UsageError, match="needs a few words"):
        journal.giving.set_stretch(guided.dilnoza.id, " ")
    with pytest.raises(NotFoundError):
        journal.giving.set_stretch("nobody", "Present")


def test_speaking_for_somebody_is_value_given(journal: Journal, guided: SimpleNamespace) -> None:
    made = journal.value.give(guided.dilnoza.id, "Named her for a course", kind="advocacy")
    assert (made.kind, made.direction) == ("advocacy", "given")
    assert journal.value.of(guided.dilnoza.id) == [made]
    assert journal.history.next_undo() == "Spoke for Dilnoza Karimova"


# Time


def test_time_of_the_month_beside_what_was_promised(journal: Journal, guided: SimpleNamespace) -> None:
    dilnoza = guided.dilnoza.id
    journal.giving.expect(minutes=30)
    journal.giving.expect(dilnoza, minutes=80)
    journal.timeline.log(dilnoza, "a talk", kind="call", minutes=40)
    journal.timeline.log(dilnoza, "read her slides", kind="note", minutes=15)
    journal.timeline.log(dilnoza, "last month", kind="call", minutes=60, when=journal.now() - timedelta(days=25))
    held = journal.meetings.schedule(dilnoza, journal.now() - timedelta(hours=2), minutes=20)
    journal.meetings.end(held.id, at=journal.now() - timedelta(hours=1))
    journal.meetings.schedule(dilnoza, journal.now() + timedelta(days=3), minutes=25)
    journal.meetings.schedule(dilnoza, journal.now() + timedelta(days=20), minutes=50)
    (first, second) = journal.giving.mentees()
    assert (first.person.id, first.minutes, first.promised, first.planned) == (dilnoza, 75, 80, 25)
    assert (second.person.name, second.minutes, second.promised) == ("Fatou Diop", 0, 30)
    load = journal.giving.load()
    assert (load.promised, load.spent, load.planned) == (110, 75, 25)


def test_who_waits_has_no_meeting_and_is_past_the_rhythm(journal: Journal, guided: SimpleNamespace) -> None:
    journal.people.edit(guided.dilnoza.id, cadence_days=14)
    journal.timeline.log(guided.dilnoza.id, "a talk", kind="call", when=journal.now() - timedelta(days=20))
    (waiting,) = journal.giving.load().waiting
    assert (waiting.person.id, waiting.waits) == (guided.dilnoza.id, 6)
    journal.meetings.schedule(guided.dilnoza.id, journal.now() + timedelta(days=1))
    assert journal.giving.load().waiting == ()


def test_today_knows_what_is_promised_and_set(journal: Journal, guided: SimpleNamespace) -> None:
    task = journal.giving.set_stretch(guided.dilnoza.id, "Present alone", by=journal.today_on())
    nudge = next(one for one in journal.today.items() if one.check == "stretch")
    assert (nudge.name, nudge.do) == ("Dilnoza Karimova", ("stretch", task.id))


def test_the_card_of_a_mentee_tells_what_holds_and_what_is_set(journal: Journal, guided: SimpleNamespace) -> None:
    journal.giving.expect(minutes=60)
    task = journal.giving.set_stretch(guided.dilnoza.id, "Present alone")
    advice = journal.advice.add(guided.maria.id, "Number first")
    journal.advice.pass_on(advice.id, guided.dilnoza.id)
    card = journal.people.card(guided.dilnoza.id)
    assert (card.agreement.minutes, card.tasks) == (60, (task,))
    assert [(one.from_name, one.to_name) for one in card.passed] == [("Maria Fernández", "Dilnoza Karimova")]
    of_mentor = journal.people.card(guided.maria.id)
    assert (of_mentor.agreement, of_mentor.tasks, len(of_mentor.passed)) == (None, (), 1)


# One step each


STEPS: dict[str, Callable[[Journal, SimpleNamespace], object]] = {
    "story": lambda journal, made: journal.giving.add_story("Another", "text", "success", ("one",)),
    "story-edit": lambda journal, made: journal.giving.edit_story(made.story.id, title="Told anew"),
    "story-delete": lambda journal, made: journal.giving.delete_story(made.story.id),
    "usual": lambda journal, made: journal.giving.expect(minutes=60),
    "agreement": lambda journal, made: journal.giving.expect(made.dilnoza.id, minutes=90),
    "agreement-drop": lambda journal, made: journal.giving.drop_agreement(made.agreement.id),
    "task": lambda journal, made: journal.giving.set_stretch(made.dilnoza.id, "Another"),
    "task-edit": lambda journal, made: journal.giving.edit_stretch(made.task.id, text="Other words"),
    "task-done": lambda journal, made: journal.giving.stretch_done(made.task.id, "Well"),
    "task-drop": lambda journal, made: journal.giving.drop_stretch(made.task.id),
    "advocacy": lambda journal, made: journal.value.give(made.dilnoza.id, "Named her", kind="advocacy"),
    "private": lambda journal, made: journal.timeline.log(made.dilnoza.id, "quiet", confidential=True),
}


@pytest.mark.parametrize("name", STEPS)
def test_one_step_that_goes_back_and_forth_byte_for_byte(journal: Journal, guided: SimpleNamespace, name: str) -> None:
    made = SimpleNamespace(
        dilnoza=guided.dilnoza, story=journal.giving.add_story("One"), agreement=journal.giving.expect(guided.dilnoza.id, minutes=80),
        task=journal.giving.set_stretch(guided.dilnoza.id, "Present"),
    )  # fmt: skip
    before, count = dump(journal.path), len(journal.history.list(99))
    STEPS[name](journal, made)
    after = dump(journal.path)
    assert len(journal.history.list(99)) == count + 1
    journal.history.undo()
    tables = ("story", "agreement", "stretch", "value", "entry")
    assert {table: dump(journal.path)[table] for table in tables} == {table: before[table] for table in tables}
    journal.history.redo()
    assert {table: dump(journal.path)[table] for table in tables} == {table: after[table] for table in tables}
