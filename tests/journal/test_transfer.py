from __future__ import annotations

import json
from datetime import date
from typing import Any
from uuid import RFC_4122, UUID

import pytest

from mentortui.domain.errors import MentorError, UsageError
from mentortui.formats import FORMATS
from mentortui.journal import Journal
from tests.builders import HEADER, Clock, bring_in, connection, connections, draft, dump, operations, world

ROWS = [connection(n) for n in range(40)]


def names(journal: Journal) -> list[str]:
    return [person.name for person in journal.people.page(0, 100)]


def test_an_import_brings_people_into_the_address_book_only(journal: Journal) -> None:
    report = bring_in(journal, connections(ROWS))
    assert (report.read, report.added, report.merged, report.unchanged, report.rejected) == (40, 40, 0, 0, ())
    person = journal.people.find("Given7 Family7")
    assert (person.email, person.org, person.role, person.source, person.stage) == ("p7@example.org", "Northwind Labs", "Engineer", "linkedin", None)
    assert (person.import_key, person.connected_on, person.given) == ("linkedin:person-7", date(2024, 1, 8), "Given7")
    assert journal.people.search("family7") == [person]
    assert journal.people.in_pipeline() == []


@pytest.mark.parametrize("rows", [ROWS, [connection(n, url=False) for n in range(40)]], ids=["with addresses", "without addresses"])
def test_the_same_file_again_adds_nothing(journal: Journal, rows: list[str]) -> None:
    bring_in(journal, connections(rows))
    before = dump(journal.path)
    report = bring_in(journal, connections(reversed(rows)))
    assert (report.added, report.merged, report.unchanged) == (0, 0, 40)
    assert dump(journal.path) == before
    assert len(operations(journal.path)) == 1


def test_namesakes_without_addresses_are_told_apart_again(journal: Journal) -> None:
    rows = [f"Ana,Silva,,,{org},Engineer,0{n} Jan 2024" for n, org in enumerate(("One", "Two", "Three"), 1)]
    assert bring_in(journal, connections(rows)).added == 3
    report = bring_in(journal, connections(rows))
    assert (report.added, report.unchanged) == (0, 3)


def test_people_who_share_an_address_are_told_apart_again(journal: Journal) -> None:
    rows = ["Ana,Silva,,office@example.org,One,Director,01 Jan 2024", "Ben,Okafor,,office@example.org,One,Clerk,02 Jan 2024"]
    assert bring_in(journal, connections(rows)).added == 2
    report = bring_in(journal, connections(rows))
    assert (report.added, report.merged, report.unchanged) == (0, 0, 2)


def test_changed_rows_are_shown_and_merged(journal: Journal) -> None:
    bring_in(journal, connections(ROWS))
    mine = journal.people.find("Given3 Family3")
    journal.people.edit(mine.id, name="Grace Family", notes="mine")
    journal.people.move(mine.id, "identified")
    data = connections([connection(3, role="Director"), connection(4, org="Elsewhere"), *ROWS[5:]])
    preview = journal.transfer.preview("linkedin", data, "Connections.csv")
    assert [(pair.person_name, pair.why, pair.changes) for pair in preview.changed] == [
        ("Grace Family", "same profile address", (("role", "Engineer", "Director"),)),
        ("Given4 Family4", "same profile address", (("org", "Northwind Labs", "Elsewhere"),)),
    ]
    report = journal.transfer.apply(preview)
    assert (report.added, report.merged, report.unchanged) == (0, 2, 35)
    changed = journal.people.get(mine.id)
    assert (changed.name, changed.role, changed.notes, changed.stage) == ("Grace Family", "Director", "mine", "identified")
    assert (changed.version, journal.people.search("director")) == (4, [changed])


def test_perhaps_the_same_is_asked_never_guessed(journal: Journal) -> None:
    ana = journal.people.add("Ána Silva", org="One")
    data = connections(["Ana,Silva,https://www.linkedin.com/in/ana,ana@example.org,One,Director,01 Jan 2024"])
    preview = journal.transfer.preview("linkedin", data, "Connections.csv")
    assert (preview.new, [(pair.person_id, pair.why) for pair in preview.maybe]) == ((), [(ana.id, "same name and organisation")])
    journal.transfer.apply(preview)
    assert journal.people.count() == 2
    journal.history.undo()
    journal.transfer.apply(preview, [ana.id])
    merged = journal.people.get(ana.id)
    assert journal.people.count() == 1
    assert (merged.name, merged.email, merged.role, merged.import_key) == ("Ána Silva", "ana@example.org", "Director", "linkedin:ana")
    assert bring_in(journal, data).unchanged == 1


def test_a_namesake_with_another_profile_is_another_person(journal: Journal) -> None:
    bring_in(journal, connections(["Ana,Silva,https://www.linkedin.com/in/ana-1,,One,Director,01 Jan 2024"]))
    preview = journal.transfer.preview(
        "linkedin", connections(["Ana,Silva,https://www.linkedin.com/in/ana-2,,One,Director,01 Jan 2024"]), "Connections.csv"
    )
    assert (len(preview.new), preview.maybe) == (1, ())


def test_applying_a_preview_twice_adds_nobody_twice(journal: Journal) -> None:
    preview = journal.transfer.preview("linkedin", connections(ROWS), "Connections.csv")
    journal.transfer.apply(preview)
    assert journal.transfer.apply(preview).added == 0
    assert journal.people.count() == 40
    assert len(operations(journal.path)) == 1


def test_somebody_deleted_stays_in_the_trash(journal: Journal) -> None:
    bring_in(journal, connections(ROWS))
    gone = journal.people.find("Given3 Family3")
    journal.people.delete(gone.id)
    again = bring_in(journal, connections(ROWS))
    assert (again.added, again.skipped) == (0, 1)
    journal.people.restore(gone.id)
    assert bring_in(journal, connections(ROWS)).unchanged == len(ROWS)


def test_what_the_user_changed_is_not_news_from_the_file(journal: Journal) -> None:
    bring_in(journal, connections(ROWS))
    mine = journal.people.edit(journal.people.find("Given3 Family3").id, role="Head of Data", org="MyCo")
    assert bring_in(journal, connections(ROWS)).merged == 0
    assert journal.people.get(mine.id).role == "Head of Data"


def test_long_values_come_in_and_are_known_again(journal: Journal) -> None:
    org, role = "Society of lighthouse keepers " * 10, "Keeper of the northern light " * 10
    row = f"Ana,Silva,https://www.linkedin.com/in/ana-1,,{org},{role},01 Jan 2024"
    assert bring_in(journal, connections([row])).added == 1
    mine = journal.people.edit(journal.people.find("Ana Silva").id, role="Keeper")
    assert bring_in(journal, connections([row])).unchanged == 1
    assert journal.people.get(mine.id).role == "Keeper"
    changed = journal.transfer.preview("linkedin", connections([row.replace("northern", "southern")]), "Connections.csv").changed
    assert [(field, new) for pair in changed for field, _, new in pair.changes] == [("role", role.replace("northern", "southern").strip())]


def test_who_came_in_is_found_by_what_was_changed_within_the_same_step(journal: Journal) -> None:
    with journal.desk.as_one("Brought people in and looked through them"):
        bring_in(journal, connections(ROWS))
        journal.people.edit(journal.people.find("Given3 Family3").id, notes="plays the oboe")
    assert names_of(journal, "oboe") == ["Given3 Family3"]
    assert names_of(journal, "family4") == ["Given4 Family4"]
    journal.history.undo()
    assert names_of(journal, "oboe") == names_of(journal, "family4") == []
    journal.history.redo()
    assert names_of(journal, "oboe") == ["Given3 Family3"]
    assert len(operations(journal.path)) == 1


def names_of(journal: Journal, words: str) -> list[str]:
    return [person.name for person in journal.people.search(words)]


def test_imported_people_have_ids_in_the_order_of_the_file(journal: Journal) -> None:
    bring_in(journal, connections(ROWS))
    people = sorted(journal.people.page(0, 100), key=lambda person: person.id)
    assert [person.name for person in people] == [f"Given{n} Family{n}" for n in range(40)]
    assert {(UUID(person.id).version, UUID(person.id).variant) for person in people} == {(7, RFC_4122)}


def test_a_preview_changes_nothing(journal: Journal) -> None:
    before = dump(journal.path)
    journal.transfer.preview("linkedin", connections(ROWS), "Connections.csv")
    assert dump(journal.path) == before


def test_an_import_is_taken_back_exactly(journal: Journal, clock: Clock) -> None:
    world(journal)
    bring_in(journal, connections(ROWS[:20]))
    before = dump(journal.path)
    clock.advance(days=1)
    bring_in(journal, connections([connection(n, role="Director") for n in range(10, 40)]))
    after = dump(journal.path)
    assert journal.history.undo() == "Imported 30 people from Connections.csv"
    assert dump(journal.path) == before
    journal.history.redo()
    assert dump(journal.path) == after


def test_rows_that_are_nobody_are_named_with_their_line(journal: Journal) -> None:
    report = bring_in(journal, connections([ROWS[0], ",,,,,,01 Jan 2024", ROWS[0]]))
    assert (report.added, [(row.row, row.reason) for row in report.rejected]) == (
        1, [(3, "hidden profile: only a date"), (4, "same as line 2")],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("format", "data", "words"),
    [
        ("outlook", b"", "cannot be imported"),
        ("markdown", b"", "cannot be imported"),
        ("linkedin", b"", "empty"),
        ("linkedin", b"a,b\n1,2\n", "not a LinkedIn export"),
        ("linkedin", b"\x00\x01\x02", "Connections.csv"),
        ("linkedin", b"PK\x03\x04broken", "Connections.csv"),
        ("csv", b"a,b\n1,2\n", "name"),
    ],
)
def test_what_cannot_be_imported_is_said_and_changes_nothing(journal: Journal, format: str, data: bytes, words: str) -> None:
    before = dump(journal.path)
    with pytest.raises(MentorError, match=words):
        bring_in(journal, data, format)
    assert dump(journal.path) == before


def test_thirty_thousand_rows_come_in_go_and_come_again(journal: Journal) -> None:
    data = connections(connection(n) for n in range(30_000))
    assert bring_in(journal, data).added == 30_000
    assert [p.name for p in journal.people.search("family29999")] == ["Given29999 Family29999"]
    assert bring_in(journal, data).unchanged == 30_000
    assert journal.today.items() == [] or all(not item.person_id for item in journal.today.items())
    assert journal.history.undo() == "Imported 30,000 people from Connections.csv"
    assert (journal.people.count(), journal.people.search("family29999")) == (0, [])
    journal.history.redo()
    assert journal.people.count() == 30_000
    assert len(journal.people.search("given2")) == 200


# Out


def test_a_table_goes_out_and_comes_in_unchanged(journal: Journal, clock: Clock) -> None:
    journal.people.add("=Formula Person", email="f@example.org", org="@Org", notes="two\nlines, “quoted”")
    journal.people.add("Ana Berkova", role="Editor", org="Harbour Press")
    data = journal.transfer.export("csv")
    report = bring_in(journal, data, "csv")
    assert (report.added, report.merged, report.unchanged) == (0, 0, 2)
    for person in journal.people.page(0, 9):
        journal.people.delete(person.id)
    assert bring_in(journal, data, "csv").added == 2
    person = journal.people.find("=Formula Person")
    assert (person.org, person.notes) == ("@Org", "two\nlines, “quoted”")


def everything(journal: Journal) -> dict[str, Any]:
    made = world(journal)
    journal.people.edit(made.ana.id, confidential=1, notes="secret-notes")
    journal.timeline.log(made.ana.id, "secret-entry")
    journal.advice.add(made.ana.id, "secret-advice")
    journal.value.promise(made.ana.id, "secret-promise")
    journal.meetings.ask(made.meeting.id, "secret-question?")
    journal.meetings.takeaway(made.meeting.id, "secret-takeaway")
    journal.meetings.note(made.meeting.id, "secret-meeting")
    journal.people.set_asset(made.ana.id, "network", "yes", "secret-evidence")
    journal.value.give(made.ana.id, "secret-value")
    journal.value.add_gift(made.ana.id, "secret-gift", 1, "week", date(2026, 11, 2))
    journal.messages.save(made.draft.id, body="secret-draft")
    journal.people.move(made.ana.id, "mentoring")
    draft(journal, made.ben, body="open letter")
    return {"ana": made.ana, "ben": made.ben}


@pytest.mark.parametrize("format", [f.key for f in FORMATS.values() if f.write])
def test_confidential_words_leave_only_when_asked_by_name(journal: Journal, format: str) -> None:
    everything(journal)
    assert b"secret" not in journal.transfer.export(format)
    assert b"secret-notes" in journal.transfer.export(format, confidential=True)


def test_the_archive_holds_every_row(journal: Journal) -> None:
    everything(journal)
    found = json.loads(journal.transfer.export("json", confidential=True))
    tables = {name: [tuple(row.values()) for row in rows] for name, rows in found["tables"].items()}
    assert tables == dump(journal.path)


def test_pages_to_read_tell_the_story(journal: Journal) -> None:
    made = world(journal)
    journal.timeline.log(made.ana.id, "about the harbour", kind="call")
    page = journal.transfer.export("markdown").decode()
    for words in ("Ana Berkova", "Head of Research", "about the harbour"):
        assert words in page
    assert "Ben Okafor" not in page


def test_everybody_with_words_has_a_page(journal: Journal) -> None:
    journal.people.add("Only Noted", notes="two kids")
    journal.people.add("Only Cares", cares_about="fair pay")
    journal.value.give(journal.people.add("Only Given").id, "a book")
    journal.timeline.log(journal.people.add("Only Logged").id, "about the harbour", kind="call")
    journal.people.add("Only Known", org="Northwind")
    quiet = journal.people.add("Only Quiet", notes="secret", confidential=1)
    page = journal.transfer.export("markdown").decode()
    assert [line for line in page.splitlines() if line.startswith("# ")] == ["# Only Cares", "# Only Given", "# Only Logged", "# Only Noted"]
    for words in ("two kids", "fair pay", "a book", "about the harbour"):
        assert words in page
    assert "secret" in journal.transfer.export("markdown", of=[quiet.id]).decode()


def test_an_unknown_way_out_is_refused(journal: Journal) -> None:
    for format in ("xlsx", "linkedin"):
        with pytest.raises(UsageError, match="cannot be exported"):
            journal.transfer.export(format)


def test_the_header_is_what_linkedin_writes() -> None:
    assert HEADER.split(",")[0] == "First Name"


def test_words_written_by_hand_stay_and_what_is_empty_is_filled(journal: Journal) -> None:
    ann = journal.people.add("Ann Lee", email="p1@example.org", role="my own words")
    data = connections([connection(1, role="CEO", org="Elm")])
    preview = journal.transfer.preview("linkedin", data, "Connections.csv")
    assert preview.warnings == ("Ann Lee: role stays “my own words”, the file says “CEO”.",)
    journal.transfer.apply(preview)
    found = journal.people.get(ann.id)
    assert (found.role, found.org) == ("my own words", "Elm")
    assert bring_in(journal, data).unchanged == 1


def test_what_was_written_since_the_preview_stays(journal: Journal) -> None:
    bring_in(journal, connections(ROWS))
    ana, ben = journal.people.find("Given3 Family3"), journal.people.find("Given4 Family4")
    data = connections([connection(3, role="Director", org="Elsewhere"), connection(4, role="Director"), *ROWS[5:]])
    preview = journal.transfer.preview("linkedin", data, "c.csv")
    for person in (ana, ben):
        journal.people.edit(person.id, role="Head of it all")
    report = journal.transfer.apply(preview)
    assert [(journal.people.get(one.id).role, journal.people.get(one.id).org) for one in (ana, ben)] == [
        ("Head of it all", "Elsewhere"), ("Head of it all", ben.org),
    ]  # fmt: skip
    assert (report.added, report.merged, report.unchanged) == (0, 1, len(ROWS) - 4)


def test_whoever_went_into_the_trash_since_the_preview_is_not_touched(journal: Journal) -> None:
    bring_in(journal, connections(ROWS))
    ana = journal.people.find("Given3 Family3")
    preview = journal.transfer.preview("linkedin", connections([connection(3, role="Director")]), "c.csv")
    journal.people.delete(ana.id)
    before = dump(journal.path)
    report = journal.transfer.apply(preview)
    assert dump(journal.path) == before
    assert (report.added, report.merged, report.skipped) == (0, 0, 1)


def test_a_table_brings_back_all_it_holds_of_a_person(journal: Journal) -> None:
    given = {
        "place": "Lisbon", "tz": "Africa/Lagos", "stage": "advice", "direction": "both", "source": "alumni", "source_place": "class of 2019",
        "pronoun": "she", "seniority": "senior", "relation": "formal,peer", "ties": ("friend", "colleague"), "culture": "Igbo", "language": "French",
        "channel": "chat", "cares_about": "fair pay\nand tests", "feedback_style": "direct", "confidential": 1, "notes": "between us",
    }  # fmt: skip
    ana = journal.people.add("Ana Berkova", org="Harbour Press", **given)
    ben = journal.people.add("Ben Okafor")
    data = journal.transfer.export("csv", confidential=True)
    assert journal.transfer.preview("csv", data, "p.csv").warnings == ()
    for person in (ana, ben):
        journal.people.delete(person.id)
    before = dump(journal.path)
    assert bring_in(journal, data, "csv").added == 2
    found = journal.people.find("Ana Berkova")
    assert {name: getattr(found, name) for name in given} == given
    assert (found.stage_at, found.version, journal.people.in_pipeline()) == (journal.now(), 1, [found])
    assert journal.people.search("lisbon") == [found]
    after = dump(journal.path)
    journal.history.undo()
    assert dump(journal.path) == before
    journal.history.redo()
    assert dump(journal.path) == after


def test_what_a_table_says_of_a_person_has_to_mean_something(journal: Journal) -> None:
    data = b"Name,Stage,Time zone,Confidential\nAna,zzz,Mars/Base,no\nBen,Advice,Europe/Lisbon,yes\nCem,zz,,\n"
    preview = journal.transfer.preview("csv", data, "p.csv")
    assert preview.warnings == (
        "The tz of 1 row was left out: “Mars/Base” is none.", "The stage of 2 rows was left out: “zzz” is none.",
    )  # fmt: skip
    journal.transfer.apply(preview)
    assert [(p.name, p.stage, p.tz, p.confidential) for p in journal.people.page(0, 9)] == [
        ("Ana", None, "", 0), ("Ben", "advice", "Europe/Lisbon", 1), ("Cem", None, "", 0),
    ]  # fmt: skip


def test_a_table_changes_no_stage_of_somebody_who_is_here(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova", email="ana@example.org", stage="advice")
    report = bring_in(journal, b"Name,Email,Stage,Place\nAna Berkova,ana@example.org,identified,Lisbon\n", "csv")
    assert (report.unchanged, journal.people.get(ana.id)) == (1, ana)


def test_columns_that_are_left_out_are_all_named(journal: Journal) -> None:
    names = [f"Column {number}" for number in range(9)]
    preview = journal.transfer.preview("csv", f"Name,{','.join(names)}\nAna{',x' * 9}\n".encode(), "p.csv")
    assert preview.warnings == (f"Columns that were left out: {', '.join(names)}.",)
