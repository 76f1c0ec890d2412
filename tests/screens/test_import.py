"""Importing: seen before saved, decided pair by pair, one step."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from mentortui.domain.contact import Contact, Rejected
from mentortui.domain.errors import UsageError
from mentortui.domain.importing import Pair, Preview, Report
from mentortui.journal import Journal
from mentortui.presentation.cells import width
from mentortui.presentation.import_lines import changes_of, count_rows, done_line, merge_lines, pair_head, pair_rows, rejects_csv
from mentortui.presentation.line import plain
from mentortui.screens.import_people import ImportScreen, preview_of
from mentortui.screens.path_names import common, expanded, names_for
from tests.screens.helpers import running, screen_text, shows, typed, until

HEAD = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
ROWS = (
    "Priya,Raman,https://www.linkedin.com/in/priya-raman,,Baobab,Chief Marketing Officer,12 Oct 2026\n"
    "Jo,Lindqvist,https://www.linkedin.com/in/jo-l,,Northwind,Data lead,01 Sep 2026\n"
    "Ana,Berkova,https://www.linkedin.com/in/ana-b,,Hinoki,Analyst,02 Feb 2025\n"
    ",,,,,,05 Mar 2025\n"
)


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "Connections.csv"
    path.write_text(HEAD + ROWS, encoding="utf-8")
    return path


@pytest.fixture
def priya(journal: Journal) -> Any:
    return journal.people.add("Priya Raman", role="CMO", org="Baobab", stage="advice")


def test_an_archive_of_everything_is_told_its_own_way(journal: Journal, tmp_path: Path) -> None:
    (tmp_path / "mentor.json").write_bytes(journal.transfer.export("json"))
    with pytest.raises(UsageError, match=r"`mentortui import json mentor\.json` brings it back"):
        preview_of(journal, tmp_path / "mentor.json")


CONTACT = Contact("Priya Raman", email="p@example.org", org="Baobab", role="Chief", key="linkedin:p")
PAIR = Pair(CONTACT, "id", "Priya Raman", "same name and organisation")


def test_changes_are_what_the_file_says_differently() -> None:
    here = {"role": "CMO", "org": "Baobab", "email": "", "url": "https://x.example"}
    assert changes_of(CONTACT, here) == (("role", "CMO", "Chief"), ("email", "", "p@example.org"))


@pytest.mark.parametrize("size", [45, 57, 75])
def test_rows_fit_their_list(size: int) -> None:
    preview = Preview("csv", "x.csv", 3, (CONTACT,), (), (PAIR,), 1, (Rejected(4, "no name"),), ())
    rows = [*count_rows(preview, size), *pair_rows((PAIR,), {0: "merge"}, size)]
    assert all(width(plain(row.line)) == size for row in rows)
    assert width(plain(pair_head(size))) == size


@pytest.mark.parametrize(("kept", "arrow"), [((), "▸ Chief"), (("role",), "▸ CMO")])
def test_the_side_that_is_kept_has_the_arrow(kept: tuple[str, ...], arrow: str) -> None:
    lines = merge_lines(PAIR, {"role": "CMO", "org": "Baobab", "email": ""}, kept, (1, 9), 31, 34)
    text = "\n".join(plain(line) for line in lines)
    assert arrow in text
    assert "Merge 1 of 9" in text
    assert "All 31 entries with Priya stay." in " ".join(text.split())


@pytest.mark.parametrize(
    ("report", "words"),
    [
        pytest.param(Report(5, 3, 1, 0, 0, (), ()), "Imported 3 people, merged 1", id="new-and-merged"),
        pytest.param(Report(5, 0, 2, 0, 0, (), ()), "Merged 2 people", id="merged-only"),
        pytest.param(Report(5, 0, 0, 5, 0, (), ()), "Imported 0 people", id="nobody"),
        pytest.param(Report(2, 1, 0, 0, 0, (Rejected(2, "x"),), ()), "Imported 1 person; 1 row could not be read", id="unread"),
        pytest.param(Report(3, 0, 1, 0, 0, (Rejected(2, "x"),), ()), "Merged 1 person; 1 row could not be read", id="merged-and-unread"),
    ],
)
def test_what_was_done(report: Report, words: str) -> None:
    assert plain(done_line(report)) == words


def test_rejects_are_a_table() -> None:
    assert rejects_csv([Rejected(7, "no name, only a date")]) == b'row,reason\r\n7,"no name, only a date"\r\n'


def test_names_complete_a_path(tmp_path: Path) -> None:
    for name in ("Connections.csv", "Contacts.zip", "notes.md", ".hidden.csv"):
        (tmp_path / name).touch()
    (tmp_path / "Confidential").mkdir()
    found = names_for(f"{tmp_path}/con", (".csv", ".zip"))
    assert [Path(name).name for name in found] == ["Connections.csv", "Contacts.zip", "Confidential"]
    assert common(found, f"{tmp_path}/con") == f"{tmp_path}/Con"
    assert names_for(f"{tmp_path}/nowhere/x", (".csv",)) == []


@pytest.mark.parametrize("text", ["'{}'", '"{}"', "{}", "  {} "])
def test_a_dragged_path_is_understood(tmp_path: Path, text: str) -> None:
    path = tmp_path / "my file.csv"
    path.touch()
    assert expanded(text.format(path)) == path


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 20)], ids=str)
async def test_a_file_is_seen_before_it_is_saved(journal: Journal, priya: Any, export: Path, size: tuple[int, int]) -> None:
    async with running(journal, "4", size=size) as pilot:
        pilot.app.push_screen(ImportScreen())
        await shows(pilot, "Import", "read it")
        await pilot.press(*typed(str(export)), "enter")
        await shows(pilot, "perhaps the same", "import 3", "Perhaps the same")
        assert journal.people.count() == 1
        await pilot.press("enter")
        await shows(pilot, "Imported 2 people, merged 1")
    assert journal.people.count() == 3
    assert journal.people.get(priya.id).role == "Chief Marketing Officer"
    assert journal.people.get(priya.id).stage == "advice"
    journal.history.undo()
    assert journal.people.count() == 1
    assert journal.people.get(priya.id).role == "CMO"


async def test_people_stay_two_and_others_are_left_out(journal: Journal, priya: Any, export: Path) -> None:
    async with running(journal, "4") as pilot:
        pilot.app.push_screen(ImportScreen(str(export)))
        await shows(pilot, "import 3", "Merge 1 of 1")
        await pilot.press("m")
        await shows(pilot, "Two people, 1 of 1")
        await pilot.press("tab", "tab")
        await shows(pilot, "New people")
        await pilot.press("space")
        await shows(pilot, "leave out", "import 2")
        await pilot.press("enter")
        await shows(pilot, "Imported 2 people")
    assert sorted(person.name for person in journal.people.page(0, 9)) == ["Ana Berkova", "Priya Raman", "Priya Raman"]
    assert journal.people.get(priya.id).role == "CMO"


async def test_one_field_stays_as_it_is_here(journal: Journal, priya: Any, export: Path) -> None:
    async with running(journal, "4") as pilot:
        pilot.app.push_screen(ImportScreen(str(export)))
        await shows(pilot, "Merge 1 of 1")
        await pilot.press("J", "l", "enter")
        await shows(pilot, "Imported 2 people, merged 1")
    found = journal.people.get(priya.id)
    assert (found.role, found.url) == ("CMO", "https://www.linkedin.com/in/priya-raman")


async def test_what_cannot_be_read_goes_to_a_file(journal: Journal, priya: Any, export: Path) -> None:
    async with running(journal, "4") as pilot:
        pilot.app.push_screen(ImportScreen(str(export)))
        await shows(pilot, "cannot be read")
        await pilot.press("w")
        await until(pilot, lambda: (export.parent / "Connections-not-read.csv").exists())
        await pilot.press("w")
        await until(pilot, lambda: (export.parent / "Connections-not-read-2.csv").exists())
    assert (export.parent / "Connections-not-read.csv").read_text().startswith("row,reason")


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"", "x.csv"), (b"hello there\nnothing here\n", "x.csv"), (HEAD.encode() + b'Ana,"Ber,x,,y,z,01 Sep 2026\n', "x.csv"), (None, "There is no file")],
    ids=["empty", "no table", "a quote left open", "missing"],
)
async def test_a_file_that_cannot_be_used_changes_nothing(journal: Journal, priya: Any, tmp_path: Path, content: bytes | None, words: str) -> None:
    path = tmp_path / "x.csv"
    if content is not None:
        path.write_bytes(content)
    before = journal.people.page(0, 9)
    async with running(journal, "4") as pilot:
        pilot.app.push_screen(ImportScreen(str(path)))
        await shows(pilot, "✗", words)
        assert pilot.app.screen.query_one("#path").value == str(path)
        assert "import 0" not in screen_text(pilot.app)
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(pilot.app.screen, ImportScreen))
    assert journal.people.page(0, 9) == before


@pytest.mark.parametrize(("key", "note"), [
    pytest.param("h", "Connections.csv: role CEO, before CMO; work NewOrg, before Baobab; email p2@y.org, before priya@x.org", id="the-file"),
    pytest.param("l", "Connections.csv: role stays CMO, the file says CEO; work stays Baobab, the file says NewOrg; "
                      "email stays priya@x.org, the file says p2@y.org; connected stays open, the file says 2026-10-12", id="what-is-here"),
])
async def test_the_side_that_gave_way_stays_in_the_history(journal: Journal, tmp_path: Path, key: str, note: str) -> None:
    priya = journal.people.add("Priya Raman", role="CMO", org="Baobab", email="priya@x.org")
    path = tmp_path / "Connections.csv"
    path.write_text(HEAD + "Priya,Raman,,p2@y.org,NewOrg,CEO,12 Oct 2026\n", encoding="utf-8")
    async with running(journal, "4") as pilot:
        pilot.app.push_screen(ImportScreen(str(path)))
        await shows(pilot, "Two people, 1 of 1")
        await pilot.press("m", key, "enter")
        await shows(pilot, "Merged 1 person")
    assert [row.text for row in journal.people.history(priya.id)] == [note]
    assert journal.history.undo() == "Imported 1 person from Connections.csv"
    assert journal.people.history(priya.id) == []
    assert (journal.people.get(priya.id).role, journal.people.get(priya.id).email) == ("CMO", "priya@x.org")


async def test_the_field_that_is_chosen_can_be_seen_without_colour(journal: Journal, priya: Any, export: Path) -> None:
    async with running(journal, "4") as pilot:
        pilot.app.push_screen(ImportScreen(str(export)))
        await shows(pilot, "Merge 1 of 1", "J K one field only")
        assert "role›" not in screen_text(pilot.app).replace(" ", "")
        await pilot.press("J")
        await until(pilot, lambda: "role›" in screen_text(pilot.app).replace(" ", ""))
        await pilot.press("J")
        await until(pilot, lambda: "link›" in screen_text(pilot.app).replace(" ", ""))
        assert "role›" not in screen_text(pilot.app).replace(" ", "")


async def test_one_row_is_one_row(journal: Journal, tmp_path: Path) -> None:
    path = tmp_path / "one.csv"
    path.write_text(HEAD + ",,,,,,05 Mar 2025\n", encoding="utf-8")
    async with running(journal, "4") as pilot:
        pilot.app.push_screen(ImportScreen(str(path)))
        await shows(pilot, "LinkedIn · 1 row ")
        await pilot.press("w")
        await shows(pilot, "Wrote 1 row to")


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 20)], ids=str)
async def test_afterwards_only_what_is_left_to_do_is_offered_and_undo_is_told(journal: Journal, priya: Any, export: Path, size: tuple[int, int]) -> None:
    async with running(journal, "4", size=size) as pilot:
        pilot.app.push_screen(ImportScreen(str(export)))
        await shows(pilot, "perhaps the same")
        await pilot.press("enter")
        await shows(pilot, "Imported 2 people, merged 1; 1 row", "w write it", "u undo")
        await pilot.press("?")
        shown = await shows(pilot, "close")
        assert not {"leave this one out", "merge the two", "keep what is here", "import what is shown"} & set(shown.split("  "))
        assert "leave this one out" not in shown
        assert "import what is shown" not in shown
        await pilot.press("escape", "u")
        text = await shows(pilot, "Import taken back", "Taken back")
        assert "w write" not in text.splitlines()[-1] + text.splitlines()[-2]
        await pilot.press("U")
        await shows(pilot, "Imported", "Put again")
        await until(pilot, lambda: "Import taken back" not in screen_text(pilot.app))
