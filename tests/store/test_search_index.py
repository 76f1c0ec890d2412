"""The index always says what a rebuilt one would, and no text that can be typed breaks a search."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentortui.journal import Journal
from mentortui.store import connection as store_connection
from mentortui.store import search
from mentortui.store.search import match_words
from tests.builders import Clock, bring_in, connection, connections, draft, foreign, journal_at, world


def index(path: Path) -> set[tuple[str, ...]]:
    """Everything that can be found: (id, group, person, words), and each word of the index itself with what it leads to."""
    with foreign(path) as conn:
        found = conn.execute("SELECT ref, 'people', '', name, work, more FROM person_doc").fetchall()
        found += conn.execute("SELECT ref, kind, coalesce(person_id, ''), text FROM note_doc").fetchall()
        for kind in ("person", "note"):
            conn.execute(f"INSERT INTO {kind}_fts ({kind}_fts, rank) VALUES ('integrity-check', 1)")
            conn.execute(f"CREATE VIRTUAL TABLE temp.{kind}_words USING fts5vocab(main, {kind}_fts, instance)")
            words = conn.execute(f"SELECT d.ref, v.col, v.term FROM temp.{kind}_words v LEFT JOIN {kind}_doc d ON d.doc = v.doc").fetchall()
            assert all(ref for ref, _, _ in words), "a word leads to nothing"
            found += words
    return set(found)


def agrees(journal: Journal) -> None:
    kept = index(journal.path)
    journal.upkeep.rebuild_search()
    assert index(journal.path) == kept


def test_the_index_follows_every_change_and_every_step_back(journal: Journal, clock: Clock) -> None:
    made = world(journal)
    question = journal.meetings.ask(made.meeting.id, "Where would you begin with the harbour?")
    takeaway = journal.meetings.takeaway(made.meeting.id, "begin small")
    advice = journal.advice.add(made.ana.id, "write weekly")
    entry = journal.timeline.log(made.ana.id, "talked about lighthouses", kind="call")
    story = journal.giving.add_story("The light that went out", "Nobody had looked.", tags=("night",))
    task = journal.giving.set_stretch(made.ana.id, "steer alone")
    for act in (
        lambda: journal.people.edit(made.ana.id, name="Łucja Berková", notes="plays the oboe"),
        lambda: journal.people.delete(made.ben.id),
        lambda: journal.people.restore(made.ben.id),
        lambda: journal.messages.save(made.draft.id, body="Dear Ana, about the estuary"),
        lambda: journal.messages.save(made.draft.id, subject="Estuaries"),
        lambda: journal.advice.result(advice.id, "it worked: four pages"),
        lambda: journal.meetings.answer(question.id, "with the pier"),
        lambda: journal.meetings.drop_question(question.id),
        lambda: journal.meetings.note(made.meeting.id, "pier, lamp, keeper"),
        lambda: journal.meetings.end(made.meeting.id, takeaways=("light first",), promises=("send the map",)),
        lambda: journal.timeline.edit(entry.id, "talked about buoys"),
        lambda: journal.timeline.delete(entry.id),
        lambda: journal.goals.edit(made.goal.id, text="Sail to the Azores by 2028"),
        lambda: journal.goals.delete(made.goal.id),
        lambda: journal.value.give(made.ana.id, "an atlas"),
        lambda: journal.giving.edit_story(story.id, tags=("harbour", "fog"), outcome="failure"),
        lambda: journal.giving.delete_story(story.id),
        lambda: journal.giving.stretch_done(task.id, "She asked for the next one"),
        lambda: journal.giving.drop_stretch(task.id),
        lambda: journal.value.add_gift(made.ana.id, "a chart", 1, "month", date(2026, 11, 1)),
        lambda: bring_in(journal, connections(connection(n) for n in range(60))),
        lambda: bring_in(journal, connections(connection(n, role="Captain") for n in range(30, 70))),
        lambda: journal.people.delete_many([p.id for p in journal.people.search("captain")[:20]]),
    ):
        clock.advance(minutes=1)
        act()
        agrees(journal)
    assert takeaway.text == "begin small"
    full = index(journal.path)
    for _ in range(23):
        journal.history.undo()
        agrees(journal)
    for _ in range(23):
        journal.history.redo()
    assert index(journal.path) == full
    agrees(journal)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        pytest.param("łukasz", True, id="as written"),
        pytest.param("lukasz", True, id="without the stroke"),
        pytest.param("LUKASZ MUL", True, id="capitals and the beginning of a second word"),
        pytest.param("müller łuk", True, id="in any order"),
        pytest.param("Łu", True, id="two letters"),
        pytest.param("m", True, id="one letter"),
        pytest.param("ukasz", False, id="not the beginning"),
        pytest.param("lukasz smith", False, id="one word too many"),
        pytest.param("north_wind", False, id="underscore"),
        pytest.param("north labs", True, id="organisation"),
        pytest.param("lukasz@", True, id="with a sign at the end"),
        pytest.param("lukasz.m@example.org", True, id="email"),
        pytest.param("oboe", True, id="notes"),
        pytest.param("lukasz oboe", True, id="name and notes together"),
        pytest.param("\0", False, id="nul"),
        pytest.param("!!!", False, id="no word at all"),
    ],
)
def test_people_are_found_as_they_are_typed(journal: Journal, typed: str, found: bool) -> None:
    journal.people.add("Łukasz Müller", email="lukasz.m@example.org", org="Northwind Labs", notes="plays the oboe")
    journal.people.add("Ana Berkova", org="Southwind")
    assert [p.name for p in journal.people.search(typed) if p.name != "Ana Berkova"] == (["Łukasz Müller"] if found else [])


def test_names_come_first_then_the_pipeline(journal: Journal) -> None:
    journal.people.add("Zoe Tan", notes="worked with rosa")
    journal.people.add("Rosa Book")
    journal.people.add("Abel Rosas", stage="reached-out")
    journal.people.add("Rosa Way", stage="identified")
    assert [p.name for p in journal.people.search("rosa")][:2] == ["Rosa Way", "Abel Rosas"]
    assert {p.name for p in journal.people.search("rosa")} == {"Rosa Way", "Abel Rosas", "Rosa Book", "Zoe Tan"}


def test_nobody_in_the_trash_is_found(journal: Journal) -> None:
    made = world(journal)
    journal.timeline.log(made.ana.id, "lighthouse")
    journal.people.delete(made.ana.id)
    assert journal.people.search("ana") == []
    assert journal.find.anywhere("lighthouse") == []
    assert [hit.kind for hit in journal.find.anywhere("northwind")] == ["people"]


def test_everything_is_found_in_its_group(journal: Journal) -> None:
    made = world(journal)
    journal.timeline.log(made.ana.id, "harbour note")
    journal.advice.add(made.ana.id, "harbour advice")
    journal.meetings.ask(made.meeting.id, "harbour question?")
    journal.goals.add("harbour goal")
    draft(journal, made.ana, body="harbour letter")
    journal.giving.set_stretch(made.ana.id, "harbour task")
    journal.giving.add_story("A story", tags=("harbour",))
    journal.people.add("Harbour Person")
    hits = journal.find.anywhere("harb")
    assert [hit.kind for hit in hits] == ["people", "notes", "advice", "meetings", "goals", "tasks", "stories", "messages"]
    assert [hit.title for hit in hits if hit.kind not in ("people", "goals", "stories")] == ["Ana Berkova"] * 5
    assert all(hit.ref for hit in hits)
    assert journal.find.anywhere("") == []
    assert len(journal.find.anywhere("harb", limit=2)) == 2


def test_the_newest_notes_are_found_first(journal: Journal, clock: Clock) -> None:
    ana = journal.people.add("Ana Berkova")
    for number in range(120):
        clock.advance(seconds=1)
        journal.timeline.log(ana.id, f"harbour {number}")
    assert journal.find.anywhere("harbour", limit=3)[0].text == "harbour 119"


@given(text=st.text(max_size=60))
def test_no_text_breaks_a_search(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    journal = _shared(tmp_path_factory)
    assert isinstance(journal.people.search(text), list)
    assert isinstance(journal.find.anywhere(text), list)


_JOURNALS: list[Journal] = []


def _shared(factory: pytest.TempPathFactory) -> Journal:
    if not _JOURNALS:
        _JOURNALS.append(journal_at(factory.mktemp("search") / "mentor.db", Clock()))
        world(_JOURNALS[0])
    return _JOURNALS[0]


def test_every_letter_of_unicode_can_be_searched_for(journal: Journal) -> None:
    world(journal)
    with foreign(journal.path) as conn:
        for code in (*range(0x0, 0xD800), *range(0xE000, 0x11000), *range(0x1D400, 0x1D800), 0x20000, 0xE0100):
            if chr(code).isalnum() or code < 0x250 or 0x1950 < code < 0x1D00:
                words = match_words(f"a{chr(code)}b")
                conn.execute("SELECT rowid FROM person_fts WHERE person_fts MATCH ?", [words or '"a"*']).fetchall()


@pytest.mark.parametrize("text", ["a" * 1_000_000, "word " * 100_000, "\u0301" * 5000, "AND OR NOT NEAR", 'a"b', "name:ana", "^ana", "ana*", "-ana", "(ana"])
def test_long_and_strange_words_are_only_words(journal: Journal, text: str) -> None:
    world(journal)
    assert isinstance(journal.people.search(text), list)
    assert isinstance(journal.find.anywhere(text), list)


def test_without_words_everybody_comes_by_name(journal: Journal) -> None:
    for name in ("Ömer", "Zoe", "Ana", "łukasz"):
        journal.people.add(name)
    assert [p.name for p in journal.people.search("")] == ["Ana", "łukasz", "Ömer", "Zoe"]
    assert [p.name for p in journal.people.search("", limit=2)] == ["Ana", "łukasz"]
    assert [p.name for p in journal.people.page(1, 2)] == ["łukasz", "Ömer"]


def test_an_import_leaves_the_index_as_its_owner_set_it(journal: Journal) -> None:
    bring_in(journal, connections(connection(n) for n in range(40)))
    with foreign(journal.path) as conn:
        assert conn.execute("SELECT v FROM person_fts_config WHERE k = 'hashsize'").fetchone() == (1 << 20,)
    agrees(journal)


@pytest.mark.parametrize("letters", [1, 2, 3, 4], ids=lambda letters: f"{letters} letters")
def test_the_beginning_of_a_word_is_found_however_short(journal: Journal, letters: int) -> None:
    made = world(journal)
    journal.timeline.log(made.ben.id, "talked about lighthouses")
    assert [hit.text for hit in journal.find.anywhere("lighthouse"[:letters]) if hit.kind == "notes"] == ["talked about lighthouses"]
    assert [hit.text for hit in journal.find.anywhere(f"talked {'lighthouse'[:letters]}") if hit.kind == "notes"] == ["talked about lighthouses"]
    assert [p.name for p in journal.people.search(f"ben {'okafor'[:letters]}")] == ["Ben Okafor"]


@pytest.mark.parametrize("limit", [1, 2, 5, 200])
def test_people_come_first_within_the_limit(journal: Journal, limit: int) -> None:
    ana = journal.people.add("Harbour Ana")
    journal.people.add("Harbour Ben")
    for number in range(6):
        journal.timeline.log(ana.id, f"harbour {number}")
    kinds = [hit.kind for hit in journal.find.anywhere("harbour", limit)]
    assert kinds == ["people", "people", *["notes"] * 6][:limit]


BROKEN = {
    "emptied index of people": ("INSERT INTO person_fts (person_fts) VALUES ('delete-all')", "does not lead to all of 3 texts"),
    "emptied index of notes": ("INSERT INTO note_fts (note_fts) VALUES ('delete-all')", "does not lead to all of 3 texts"),
    "a word that leads to nothing": ("INSERT INTO note_fts (rowid, text) VALUES (99, 'ghost')", "does not lead to all of 3 texts"),
    "damaged index": ("UPDATE person_fts_data SET block = zeroblob(40) WHERE id > 100", "does not lead to all of 3 texts"),
    "text gone": ("DELETE FROM note_doc", "2 of 3 texts"),
    "text of before": ("UPDATE person SET role = 'Keeper' WHERE name = 'Ana Berkova'", "2 of 3 texts"),
    "text of nobody": ("INSERT INTO note_doc (ref, kind, text) VALUES ('x', 'notes', 'ghost')", "3 of 4 texts"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_doctor_sees_an_index_out_of_step_and_a_rebuild_mends_it(journal: Journal, name: str) -> None:
    ana = journal.people.add("Ana Berkova", role="Captain")
    journal.people.add("Ben Ito")
    journal.timeline.log(ana.id, "lighthouse")
    sql, words = BROKEN[name]
    with foreign(journal.path) as conn:
        conn.execute(sql)
    assert looked_at(journal) == (False, f"{words}; `mentortui doctor --fix` rebuilds it")
    journal.upkeep.rebuild_search()
    assert looked_at(journal) == (True, "3 of 3 texts")
    assert [p.name for p in journal.people.search("ana")] == ["Ana Berkova"]
    assert [hit.ref for hit in journal.find.anywhere("lighthouse")]


def test_an_index_that_cannot_be_asked_is_told_in_a_sentence(journal: Journal) -> None:
    journal.people.add("Ana Berkova")
    with foreign(journal.path) as conn:
        conn.execute("DROP TABLE person_fts_config")
    ok, words = looked_at(journal)
    assert ok is False
    assert words


def test_looking_at_the_index_changes_nothing(journal: Journal) -> None:
    journal.people.add("Ana Berkova")
    before = journal.path.read_bytes()
    assert looked_at(journal) == (True, "1 of 1 texts")
    assert journal.path.read_bytes() == before


@pytest.mark.parametrize(
    ("sql", "seen"),
    [
        ("", (True, "1 of 1 texts")),
        ("INSERT INTO person_fts (person_fts) VALUES ('delete-all')", (False, "does not lead to all of 1 texts; `mentortui doctor --fix` rebuilds it")),
    ],
    ids=["sound", "emptied"],
)
def test_the_index_is_looked_at_beside_somebody_who_writes(journal: Journal, sql: str, seen: tuple[bool, str]) -> None:
    journal.people.add("Ana Berkova")
    with foreign(journal.path) as conn:
        conn.execute(sql)
    with foreign(journal.path) as other:  # whoever else took the lock for writing would be refused
        other.execute("BEGIN IMMEDIATE")
        assert looked_at(journal) == seen
        other.execute("ROLLBACK")


def test_others_write_while_the_index_is_asked(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    journal.people.add("Ana Berkova")
    asked = search.agrees

    def meanwhile(copy: sqlite3.Connection) -> bool:
        journal.people.add("Ben Ito")
        return asked(copy)

    monkeypatch.setattr(search, "agrees", meanwhile)
    assert looked_at(journal) == (True, "1 of 1 texts")
    assert journal.people.count() == 2


def test_a_file_that_somebody_takes_meanwhile_is_no_fault(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    journal.people.add("Ana Berkova")
    monkeypatch.setattr(store_connection, "BUSY_MS", 50)
    with foreign(journal.path) as other:
        monkeypatch.setattr(search, "coverage", lambda conn: taken(other, conn))
        assert looked_at(journal) == (None, "not asked now: another program is using this file")
        other.execute("ROLLBACK")


def taken(other: sqlite3.Connection, conn: sqlite3.Connection) -> tuple[int, int]:
    """Somebody takes the whole file before it is counted."""
    other.execute("BEGIN EXCLUSIVE")
    conn.execute("SELECT count(*) FROM person").fetchone()
    return 1, 1


def looked_at(journal: Journal) -> tuple[bool | None, str]:
    (check,) = (line for line in journal.upkeep.checks() if line.name == "search index")
    return check.ok, check.words
