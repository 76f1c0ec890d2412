"""Writing in the composer without being disturbed: what is to fill in is selected, toasts keep away, nothing begun by a look is kept."""

from __future__ import annotations

import re
from typing import Any

import pytest

from mentortui.domain.coach import Review
from mentortui.journal import Journal
from mentortui.presentation.coach_lines import count_line, strip_lines
from mentortui.presentation.line import plain
from mentortui.screens.composer import ComposerScreen
from mentortui.screens.dialogs.compose import ComposeDialog
from mentortui.screens.person import PersonScreen
from mentortui.widgets.toast import Toast
from tests.screens.helpers import running, screen_text, shows, typed, until

SIZES = [pytest.param(size, id=f"{size[0]}x{size[1]}") for size in ((60, 20), (80, 24), (120, 40))]


@pytest.fixture
def priya(journal: Journal) -> Any:
    journal.profile.set(name="Mara Sousa", intro="I am an analyst in Lisbon")
    return journal.people.add("Priya Raman", role="CMO", org="Baobab", stage="identified")


@pytest.fixture
def asked(journal: Journal, priya: Any) -> Any:
    """The request to Alan, who is to introduce Priya."""
    alan = journal.people.add("Alan Okafor", stage="advice")
    journal.people.edit(priya.id, met_through=alan.id)
    return journal.introductions.ask(priya.id, alan.id)[0]


async def opened(pilot: Any, draft: Any, **how: Any) -> Any:
    pilot.app.push_screen(ComposerScreen(draft.id, **how))
    await until(pilot, lambda: isinstance(pilot.app.screen, ComposerScreen) and pilot.app.screen.review, "the composer")
    return pilot.app.screen


async def begun(pilot: Any, priya: Any) -> Any:
    """A first message, begun as one does from a page."""
    pilot.app.push_screen(PersonScreen(priya.id))
    await shows(pilot, "Priya Raman")
    await pilot.press("c")
    await shows(pilot, "Write to")
    await pilot.press("enter")
    await until(pilot, lambda: isinstance(pilot.app.screen, ComposerScreen) and pilot.app.screen.review, "the composer")
    return pilot.app.screen


async def test_what_is_to_fill_in_is_selected_and_a_letter_replaces_it(journal: Journal, priya: Any) -> None:
    draft = journal.messages.start("cold", priya.id)
    journal.messages.save(draft.id, subject="A word on $what, please", body="Dear Priya,\n\nCould I ask you for 20 minutes about $topic, on Friday?\n\nMara")
    async with running(journal) as pilot:
        screen = await opened(pilot, draft)
        screen.see("placeholder-left")
        await until(pilot, lambda: screen.subject.selected_text == "$what")
        await pilot.press(*typed("prices"))
        assert screen.subject.value == "A word on prices, please"
        screen.see("placeholder-left")
        await until(pilot, lambda: screen.area.selected_text == "$topic")
        await pilot.press(*typed("pricing"))
        assert "about pricing, on Friday?" in screen.area.text


async def test_the_footer_offers_a_proposal_only_where_there_is_one(journal: Journal, priya: Any) -> None:
    draft = journal.messages.start("cold", priya.id)
    journal.messages.save(draft.id, body="Dear Priya,\n\nCould I ask you for 20 minutes about $topic?\n\nMara")
    async with running(journal) as pilot:
        screen = await opened(pilot, draft)
        for finding in screen.review.findings:
            screen.see(finding.check)
            await pilot.pause()
            bar = screen_text(pilot.app).splitlines()[-2:]
            assert ("f3 put it in" in " ".join(bar)) == (finding.offers in ("replace", "add")), finding


@pytest.mark.parametrize("size", SIZES)
async def test_a_toast_never_lies_on_the_text_being_typed(journal: Journal, priya: Any, size: tuple[int, int]) -> None:
    draft = journal.messages.start("cold", priya.id)
    async with running(journal, size=size) as pilot:
        screen = await opened(pilot, draft)
        assert screen.focused is screen.area
        screen.tell("Copied 112 words to the clipboard. Paste, then ^s for sent")
        await pilot.pause()
        toast = screen.query_one(Toast)
        assert toast.showing
        assert not toast.region.overlaps(screen.area.region)
        assert not toast.region.overlaps(screen.subject.region)


@pytest.mark.parametrize(("kind", "asks"), [("report-back", False), ("thanks", False), ("follow-up", False), ("cold", True), ("intro-request", True)])
def test_only_what_asks_counts_its_asks(kind: str, asks: bool) -> None:
    review = Review(kind=kind, parts=(), findings=(), passed=(), words=40, seconds=12, asks=3)
    assert plain(count_line(review, kind)) == "40 words · 12 s to read" + (" · 1 ask" if asks else "")


@pytest.mark.parametrize("size", SIZES)
async def test_a_letter_to_an_introducer_is_headed_by_them(journal: Journal, asked: Any, size: tuple[int, int]) -> None:
    async with running(journal, size=size) as pilot:
        screen = await opened(pilot, asked)
        text = await shows(pilot, "Outreach › Alan Okafor", "Dear Alan")
        if size[0] >= 80:
            assert "about Priya" in text
        assert screen.chosen_person() == asked.via_id


async def test_given_first_looks_at_who_is_asked(journal: Journal, asked: Any, priya: Any) -> None:
    def names() -> set[str]:
        return {f.message for f in journal.messages.review(journal.messages.get(asked.id)).findings if f.check == "nothing-given-yet"}

    assert any("Alan" in words for words in names())
    journal.value.give(priya.id, "an article")
    assert names()
    journal.value.give(asked.via_id, "an article")
    assert names() == set()


async def test_the_list_names_who_a_letter_goes_to(journal: Journal, asked: Any) -> None:
    async with running(journal, "5") as pilot:
        await shows(pilot, "Alan Okafor", "about Priya")


@pytest.mark.parametrize("keys", [["escape", "escape"], ["escape", "q"]], ids=["esc", "q"])
async def test_a_message_only_looked_at_is_not_kept(journal: Journal, priya: Any, keys: list[str]) -> None:
    before = journal.history.next_undo()
    async with running(journal) as pilot:
        screen = await begun(pilot, priya)
        assert len(journal.messages.open_drafts()) == 1
        await pilot.press(*keys)
        await until(pilot, lambda: journal.messages.open_drafts() == [], "forgotten")
        await until(pilot, lambda: isinstance(pilot.app.screen, PersonScreen), "the page")
        assert screen.forgotten
    assert journal.history.next_undo() == before


@pytest.mark.parametrize("touch", ["typed", "copied", "done-elsewhere"])
async def test_a_message_with_anything_done_stays(journal: Journal, priya: Any, touch: str) -> None:
    async with running(journal) as pilot:
        await begun(pilot, priya)
        if touch == "typed":
            await pilot.press(*typed("Hello "))
        elif touch == "copied":
            journal.messages.copied(journal.messages.open_drafts()[0].draft.id)
        else:
            journal.people.add("Somebody Else")
        await pilot.press("escape", "escape")
        await until(pilot, lambda: isinstance(pilot.app.screen, PersonScreen), "the page")
        await pilot.app.workers.wait_for_complete()
    assert len(journal.messages.open_drafts()) == 1


async def test_a_message_kept_before_is_not_forgotten_by_a_look(journal: Journal, priya: Any) -> None:
    draft = journal.messages.start("cold", priya.id)
    async with running(journal, "5") as pilot:
        await shows(pilot, "1 draft")
        await pilot.press("enter")
        await shows(pilot, "Outreach › Priya")
        await pilot.press("escape", "escape")
        await shows(pilot, "1 draft")
    assert journal.messages.get(draft.id).deleted_at is None


def test_a_line_of_the_coach_ends_after_a_whole_word(journal: Journal, priya: Any) -> None:
    draft = journal.messages.start("cold", priya.id)
    journal.messages.save(draft.id, body="Dear Priya,\n\nI would love to pick your brain about your talk.\n\nThank you,\nMara")
    review = journal.messages.review(journal.messages.get(draft.id))
    for finding in review.findings:
        for size in range(24, 60):
            line = plain(strip_lines(review, finding, "", size, typing=True, position=(1, 2))[1]).strip()
            kept = line.removesuffix("…")
            assert len(line) <= size
            assert finding.message.startswith(kept)
            assert line == finding.message or finding.message[len(kept) : len(kept) + 1] in " ,;:"
            assert [len(strip_lines(review, one, "", size, typing=True, position=(1, 2), rows=2)) for one in (finding, None)] == [4, 4]
            both = " ".join(plain(row).strip() for row in strip_lines(review, finding, "", size, typing=True, position=(1, 2), rows=2)[1:3])
            assert len(both) >= len(line)


async def test_a_kind_keeps_its_digit_whoever_it_is_written_to(journal: Journal, priya: Any) -> None:
    ana = journal.people.add("Ana Berkova", stage="mentoring")
    seen = []
    async with running(journal) as pilot:
        for person in (priya, ana):
            pilot.app.push_screen(ComposeDialog(person), seen.append)
            text = await shows(pilot, "Write to", person.name)
            assert re.search(r"\b3  First message", text)
            assert re.search(r"\b8  Say thank you", text)
            await pilot.press("8")
            await until(pilot, lambda: not isinstance(pilot.app.screen, ComposeDialog))
    assert [made["kind"] for made in seen] == ["thanks", "thanks"]


async def test_a_meeting_that_was_thanked_for_is_not_offered_again(journal: Journal, clock: Any, priya: Any) -> None:
    journal.people.move(priya.id, "in-conversation")
    meeting = journal.meetings.start(journal.meetings.schedule(priya.id, journal.now(), 30).id)
    clock.advance(minutes=30)
    journal.meetings.end(meeting.id)
    priya = journal.people.get(priya.id)
    async with running(journal) as pilot:
        pilot.app.push_screen(ComposeDialog(priya))
        rows = [line for line in (await shows(pilot, "Thank for a meeting")).splitlines() if re.search(r"\b[1-9]  [A-Z]", line)]
        assert "Thank for a meeting" in rows[0]
        await pilot.press("escape")
        journal.messages.sent(journal.messages.start("follow-up", priya.id, meeting_id=meeting.id).id)
        pilot.app.push_screen(ComposeDialog(journal.people.get(priya.id)))
        rows = [line for line in (await shows(pilot, "thanked already, ")).splitlines() if re.search(r"\b[1-9]  [A-Z]", line)]
        assert all("Thank for a meeting" not in line for line in rows[:3])
