"""The composer, driven by keys: nothing typed is lost, the coach reads along, copying and sending tell the truth."""

from __future__ import annotations

import string
from contextlib import contextmanager
from types import SimpleNamespace

import pytest

from mentortui.screens.composer import ComposerScreen
from mentortui.system import clipboard
from tests.screens.helpers import at_once, running, screen_text, shows, typed, until


@pytest.fixture
def draft(journal):
    journal.profile.set(name="Mara Sousa", role="analyst", org="a rail company", intro="I am an analyst at a rail company in Lisbon")
    goal = journal.goals.add("Present data to people who are not technical", needs=["functional"])
    person = journal.people.add("Wanjiru Kamau", role="Professor", org="University of Nairobi", tz="Africa/Nairobi", stage="identified")
    journal.timeline.log(person.id, "Talk “Uncertainty for ministers”", kind="research")
    return journal.messages.start("cold", person.id, goal_id=goal.id)


@pytest.fixture
def copied(monkeypatch):
    """Where a text goes instead of the clipboard of whoever runs the tests."""
    went = SimpleNamespace(text=None, answer=clipboard.Copied("native", True, "", None))

    def copy(text, **_):
        went.text = text
        return went.answer

    monkeypatch.setattr(clipboard, "copy", copy)
    return went


async def opened(pilot, draft):
    pilot.app.push_screen(ComposerScreen(draft.id))
    await until(pilot, lambda: isinstance(pilot.app.screen, ComposerScreen) and pilot.app.screen.review, "the composer")
    return pilot.app.screen


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 20)])
async def test_it_opens_filled_and_coached(journal, draft, size):
    async with running(journal, size=size) as pilot:
        await opened(pilot, draft)
        text = await shows(pilot, "Wanjiru Kamau", "Dear Wanjiru", "of 8")
        assert "“Uncertainty" in text


async def test_typing_is_kept_by_itself_as_one_undo_step(journal, draft):
    before = journal.messages.get(draft.id).body
    async with running(journal) as pilot:
        screen = await opened(pilot, draft)
        await pilot.press("ctrl+end", *typed(" One more word"))
        await until(pilot, lambda: journal.messages.get(draft.id).body.endswith("One more word"), "autosave")
        await pilot.press(*typed(" and more"))
        await until(pilot, lambda: journal.messages.get(draft.id).body.endswith("and more"), "autosave again")
        await until(pilot, lambda: screen._state == "saved", "the word saved")
        await pilot.press("escape", "u")
        await until(pilot, lambda: journal.messages.get(draft.id).body == before, "undo of the whole sitting")
        await until(pilot, lambda: screen.area.text == before, "the old text on the screen")


async def test_what_was_typed_a_moment_ago_survives_quitting(journal, draft):
    async with running(journal) as pilot:
        await opened(pilot, draft)
        await pilot.press("ctrl+end", *typed(" last words"), "ctrl+q")
    assert journal.messages.get(draft.id).body.endswith("last words")


async def test_what_was_typed_a_moment_ago_survives_leaving_the_page(journal, draft):
    async with running(journal) as pilot:
        await opened(pilot, draft)
        await pilot.press("ctrl+end", *typed(" last words"), "escape", "escape")
        await until(pilot, lambda: journal.messages.get(draft.id).body.endswith("last words"), "the words in the file")


async def test_every_printable_key_is_a_letter_while_typing(journal, draft):
    every = "".join(char for char in string.printable if char.isprintable() and char != " ")
    journal.messages.save(draft.id, subject="", body="")
    async with running(journal) as pilot:
        screen = await opened(pilot, draft)
        await at_once(pilot, every)
        await until(pilot, lambda: screen.area.text == every, "every letter in the text")
        screen.subject.focus()
        await at_once(pilot, every)
        await until(pilot, lambda: screen.subject.value == every, "every letter in the subject")
        assert pilot.app.screen is screen


async def test_help_while_reading_leaves_the_keys_to_the_page(journal, draft):
    async with running(journal) as pilot:
        screen = await opened(pilot, draft)
        await pilot.press("escape", "question_mark")
        await shows(pilot, "Keys here")
        await pilot.press("escape")
        await shows(pilot, "y copy")
        assert not screen.typing


async def test_a_mentor_request_is_found_marked_and_mended(journal, draft):
    journal.messages.save(draft.id, body="Dear Wanjiru,\n\nWould you be my mentor?\n\nMara")
    async with running(journal) as pilot:
        screen = await opened(pilot, draft)
        assert screen.finding.check == "golden-rule"
        await shows(pilot, "D1")
        await pilot.press("f3")
        assert "be my mentor" not in screen.area.text
        assert all(finding.check != "golden-rule" for finding in screen.review.findings)


async def test_what_only_disturbs_is_taken_out(journal, draft):
    journal.messages.save(draft.id, body="Dear Wanjiru,\n\nYour talk stayed with me. You must answer by tomorrow!!! Thank you.\n\nMara")
    async with running(journal) as pilot:
        screen = await opened(pilot, draft)
        screen.at = next(at for at, finding in enumerate(screen.review.findings) if finding.offers == "remove")
        screen._show_review()
        await shows(pilot, "take it out")
        await pilot.press("f3")
        assert screen.area.text == "Dear Wanjiru,\n\nYour talk stayed with me. Thank you.\n\nMara"


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        pytest.param("Would you be my mentor?", "Asks “", id="breaks the method"),
        pytest.param("Your talk on $topic stayed with me. May I ask you one question?", "“$topic” is still to fill in.", id="still to fill in"),
    ],
)
async def test_copying_what_is_not_ready_asks_once_more(journal, draft, copied, sentence, asked):
    journal.messages.save(draft.id, body=f"Dear Wanjiru,\n\n{sentence}\n\nMara")
    async with running(journal) as pilot:
        await opened(pilot, draft)
        await pilot.press("escape", "y")
        await shows(pilot, asked, "copy anyway", "see it")
        assert copied.text is None
        await pilot.press("y")
        await until(pilot, lambda: copied.text is not None, "the copy")
        assert copied.text == journal.messages.get(draft.id).body


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        pytest.param(clipboard.Copied("native", True, "", None), "Copied", id="read back"),
        pytest.param(clipboard.Copied("terminal", False, "", None), "Handed", id="not known"),
        pytest.param(clipboard.Copied("file", True, "", None), "no clipboard was reached", id="a file"),
    ],
)
async def test_only_what_is_known_is_said_of_a_copy(journal, draft, copied, answer, words):
    copied.answer = answer
    async with running(journal) as pilot:
        await opened(pilot, draft)
        await pilot.press("escape", "y")
        await shows(pilot, words)
        assert copied.text == journal.messages.get(draft.id).body
        await until(pilot, lambda: (journal.messages.get(draft.id).copied_at is not None) == (answer.route != "file"))


async def test_sent_is_logged_moves_the_stage_and_is_undone_in_one_step(journal, draft):
    async with running(journal) as pilot:
        await opened(pilot, draft)
        await pilot.press("ctrl+s")
        await until(pilot, lambda: journal.messages.get(draft.id).sent_at, "sent")
        assert journal.people.get(draft.person_id).stage == "reached-out"
        await shows(pilot, "look again")
        await pilot.press("u")
        await until(pilot, lambda: journal.messages.get(draft.id).sent_at is None, "undo")
        assert journal.people.get(draft.person_id).stage == "identified"


@pytest.mark.parametrize("answer", ["y", "f"])
async def test_sending_what_is_still_to_fill_in_asks_once(journal, draft, answer):
    journal.messages.save(draft.id, body="Dear Wanjiru,\n\nCould I ask you for 20 minutes about $topic?\n\nMara")
    async with running(journal) as pilot:
        screen = await opened(pilot, draft)
        await pilot.press("ctrl+s")
        await shows(pilot, "“$topic” is still to fill in", "sent as it is")
        assert journal.messages.get(draft.id).sent_at is None
        await pilot.press(answer)
        if answer == "y":
            await until(pilot, lambda: journal.messages.get(draft.id).sent_at, "sent")
        else:
            assert screen.finding.check == "placeholder-left"
            assert screen.focused is screen.area


async def test_not_this_time_keeps_a_remark_quiet(journal, draft):
    async with running(journal) as pilot:
        screen = await opened(pilot, draft)
        check = screen.finding.check
        await pilot.press("f4")
        await until(pilot, lambda: all(f.check != check for f in screen.review.findings), "silence")
        assert check in journal.messages.get(draft.id).silenced


async def test_the_next_finding_puts_the_caret_there(journal, draft):
    journal.messages.save(draft.id, body="Dear Wanjiru,\n\nI would love to pick your brain about your talk.\n\nThank you,\nMara")
    async with running(journal) as pilot:
        screen = await opened(pilot, draft)
        seen = set()
        for _ in screen.review.findings:
            await pilot.press("f2")
            seen.add(screen.finding.check)
        assert seen == {finding.check for finding in screen.review.findings}


async def test_an_introducer_gets_two_texts_without_a_word_of_mentoring(journal, draft):
    via = journal.people.add("Tariq Haddad", stage="mentoring")
    journal.people.edit(draft.person_id, met_through=via.id)
    async with running(journal) as pilot:
        await opened(pilot, draft)
        await shows(pilot, "an introduction comes first")
        await pilot.press("escape", "t")
        await until(pilot, lambda: {d.kind for d in journal.messages.of(draft.person_id)} >= {"intro-request", "intro-blurb"}, "both texts")
        for made in journal.messages.of(draft.person_id):
            if made.kind.startswith("intro"):
                assert "mentor" not in made.text.lower()


async def test_another_window_changing_the_text_loses_neither(journal, draft):
    async with running(journal) as pilot:
        screen = await opened(pilot, draft)
        journal.messages.save(draft.id, body="from the other window")
        await pilot.press("ctrl+end", *typed(" mine"))
        await until(pilot, lambda: journal.messages.get(draft.id).body.endswith("mine"), "my words")
        await until(pilot, lambda: "undo shows the other" in screen_text(pilot.app), "the warning")
        assert screen.area.text.endswith("mine")


async def test_an_eml_file_never_overwrites_another(journal, draft, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    async with running(journal) as pilot:
        await opened(pilot, draft)
        await pilot.press("escape", "w")
        await until(pilot, lambda: list(tmp_path.glob("*.eml")), "the file")
        (first,) = tmp_path.glob("*.eml")
        await pilot.press("w")
        await shows(pilot, "Here already:")
        assert list(tmp_path.glob("*.eml")) == [first]
        first.write_text("mine")
        await pilot.press("w")
        await until(pilot, lambda: len(list(tmp_path.glob("*.eml"))) == 2, "a second one beside it")
        assert first.read_text() == "mine"


async def test_outreach_lists_drafts_with_their_coach(journal, draft):
    async with running(journal, "5") as pilot:
        await shows(pilot, "Wanjiru Kamau", "of 8", "1 draft")
        await pilot.press("d")
        await until(pilot, lambda: journal.messages.open_drafts() == [], "deleted")
        await shows(pilot, "A good message is short")
        await pilot.press("u")
        await until(pilot, lambda: len(journal.messages.open_drafts()) == 1, "brought back")


async def test_a_blank_after_the_subject_is_kept_on_the_screen_and_written_once(journal, draft):
    async with running(journal) as pilot:
        screen = await opened(pilot, draft)
        screen.subject.focus()
        screen.subject.value = "One question "
        await until(pilot, lambda: journal.messages.get(draft.id).subject == "One question", "autosave")
        await until(pilot, lambda: screen._state == "saved", "the word saved")
        asked = screen._asked
        await pilot.press(*typed("more"))
        await until(pilot, lambda: journal.messages.get(draft.id).subject == "One question more", "the next words")
        await until(pilot, lambda: screen._state == "saved", "the word saved again")
        assert screen._asked == asked + 1
        assert screen.subject.value == "One question more"


async def test_what_cannot_be_kept_stays_until_one_leaves_it_knowingly(journal, draft):
    async with running(journal) as pilot:
        screen = await opened(pilot, draft)
        screen.subject.value = "x" * 501
        await pilot.press("escape", "escape")
        await shows(pilot, "shorten it by 1")
        assert pilot.app.screen is screen
        await pilot.press("escape", "escape")
        await until(pilot, lambda: pilot.app.screen is not screen, "leaving all the same")


async def test_sending_what_cannot_be_kept_sends_nothing(journal, draft):
    async with running(journal) as pilot:
        screen = await opened(pilot, draft)
        screen.subject.value = "x" * 501
        await pilot.press("ctrl+s")
        await shows(pilot, "shorten it by 1")
        assert journal.messages.get(draft.id).sent_at is None


async def test_an_editor_that_is_not_there_gives_the_screen_back(journal, draft, monkeypatch, tmp_path):
    @contextmanager
    def suspended():
        yield

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("VISUAL", "/nowhere/editor")
    async with running(journal) as pilot:
        await opened(pilot, draft)
        monkeypatch.setattr(pilot.app, "suspend", suspended)
        await pilot.press("escape", "E")
        await shows(pilot, "is not there: set EDITOR")
        assert pilot.app.crash is None


async def test_what_was_sent_is_shown_and_not_written_in(journal, draft):
    body = journal.messages.sent(draft.id).draft.body
    async with running(journal) as pilot:
        screen = await opened(pilot, draft)
        await shows(pilot, "sent 22 Nov")
        await pilot.press("e", "x", *typed("no"))
        assert screen.area.text == body
