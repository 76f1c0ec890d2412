"""Today, driven by keys: what is ticked is done, and what is taken back is due again."""

from __future__ import annotations

from mentortui.journal import Journal
from tests.screens.helpers import running, screen_text, shows, until


async def test_a_tick_that_is_taken_back_is_due_again(journal):
    ana = journal.people.add("Ana Berkova", stage="advice")
    promise = journal.value.promise(ana.id, "send the report", by=journal.today_on())
    async with running(journal) as pilot:
        await shows(pilot, "send the report")
        await pilot.press("space", "space")
        await shows(pilot, "Done: Promise to")
        assert [row.promise.kept_at is not None for row in journal.value.promises(open_only=False)] == [True]
        await pilot.press("u")
        await shows(pilot, "Taken back")
        await until(pilot, lambda: not pilot.app.screen._ticked, "the tick gone")
        await pilot.press("space")
        await until(pilot, lambda: not journal.value.promises(), "kept again")
        assert journal.value.find_promise(promise.id).kept_at is not None


async def test_the_card_tells_what_was_done_on_another_page(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova", stage="advice")
    journal.value.promise(ana.id, "send the report", by=journal.today_on())
    async with running(journal, size=(120, 40)) as pilot:
        await shows(pilot, "Promise to Ana Berkova", "Rhythm")
        await pilot.press("7")
        await shows(pilot, "Given and received")
        journal.timeline.log(ana.id, "She likes plain charts", kind="note")
        pilot.app.changed.publish(None)
        await pilot.press("1")
        await shows(pilot, "Promise to Ana Berkova", "She likes plain")


async def test_somebody_deleted_in_another_window_is_said_not_a_crash(journal):
    ana = journal.people.add("Ana Berkova", stage="advice")
    journal.value.promise(ana.id, "send the report", by=journal.today_on())
    async with running(journal) as pilot:
        await shows(pilot, "send the report")
        pilot.app._look = lambda: None  # the other window is quicker than the next look at the file
        journal.people.delete(ana.id)
        await pilot.press("c")
        await shows(pilot, "is in the trash")
        assert pilot.app.crash is None
        await pilot.press("escape")
        assert "is in the trash" not in screen_text(pilot.app)


async def test_a_text_that_a_crash_left_in_the_editor_is_told(journal, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    folder = tmp_path / "mentortui" / "editing"
    folder.mkdir(parents=True)
    (folder / "edit-old.txt").write_text("Dear Ana,")
    journal.people.add("Ana Berkova", stage="advice")
    async with running(journal) as pilot:
        await shows(pilot, "A text from an editor was found")


async def test_a_stretch_task_is_asked_about_and_ticked_from_here(journal: Journal) -> None:
    from mentortui.screens.dialogs.stretch import StretchDialog

    dilnoza = journal.people.add("Dilnoza Karimova", direction="mentee")
    task = journal.giving.set_stretch(dilnoza.id, "Present alone", by=journal.today_on())
    async with running(journal) as pilot:
        await shows(pilot, "Task of Dilnoza Karimova", "Present alone")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, StretchDialog))
        await pilot.press("escape", "space")
        await until(pilot, lambda: journal.giving.stretch(task.id).done_at)
