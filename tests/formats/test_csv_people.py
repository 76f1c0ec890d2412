"""The table of people, out and in, with nothing that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentortui.domain.contact import Contact
from mentortui.domain.errors import ContentError
from mentortui.domain.text import clean_line
from mentortui.formats.csv_people import COLUMNS, as_row, read, write
from mentortui.formats.guard import guard, unguard

PRIYA = Contact(
    "Priya Raman",
    "Priya",
    "Raman",
    "priya@example.org",
    "+49 30 1234",
    "https://www.linkedin.com/in/priya-raman",
    "Baobab, Inc.",
    "CMO",
    date(2022, 6, 7),
    "- first line\nsecond; “line”",
    "linkedin:priya-raman",
    2,
)


@pytest.mark.parametrize("start", list("=+-@\t\r\n＝＋－＠"))
@pytest.mark.parametrize("quotes", ["", "'", "''"])
def test_formulas_are_disarmed_and_restored(start: str, quotes: str) -> None:
    value = f"{quotes}{start}HYPERLINK()"
    assert guard(value) == f"'{value}"
    assert unguard(guard(value)) == value


@pytest.mark.parametrize("value", ["", "'", "O'Brien", "'tis", "a=b", " =x", "1+1"])
def test_plain_text_is_left_alone(value: str) -> None:
    assert guard(value) == unguard(value) == value


@given(st.text(alphabet="'=+-@\t\r\nab＝", max_size=8))
def test_guard_is_exactly_reversible(value: str) -> None:
    assert unguard(guard(value)) == value


def test_contacts_come_back_as_they_were() -> None:
    found = read(write([as_row(PRIYA), as_row(Contact("=cmd()", notes="'=x"))]), "people.csv")
    assert found.contacts == (PRIYA, Contact("=cmd()", notes="'=x", row=4))
    assert (found.rejected, found.warnings, found.read) == ((), (), 2)


_lines = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), max_size=12)


@given(st.lists(st.builds(Contact, name=_lines.filter(bool), org=_lines, phone=_lines, notes=_lines), max_size=4))
def test_any_clean_text_round_trips(people: list[Contact]) -> None:
    # The same person twice would be one, and text that is not composed yet would come back composed.
    people = [
        Contact(
            name=clean_line(f"{number} {person.name}"),
            phone=clean_line(person.phone),
            org=clean_line(person.org),
            notes=clean_line(person.notes),
        )
        for number, person in enumerate(people)
    ]
    found = read(write(map(as_row, people)), "x.csv")
    assert [person._replace(row=0) for person in found.contacts] == people


def test_the_table_as_a_spreadsheet_sees_it() -> None:
    data = write([as_row(PRIYA) | {"stage": "advice", "=x": None}])
    rows = list(csv.reader(io.StringIO(data.decode(), newline="")))
    assert rows[0] == [*COLUMNS, "stage", "'=x"]
    assert dict(zip(rows[0], rows[1], strict=True)) | {} == {
        "name": "Priya Raman",
        "given": "Priya",
        "family": "Raman",
        "email": "priya@example.org",
        "phone": "'+49 30 1234",
        "url": PRIYA.url,
        "org": "Baobab, Inc.",
        "role": "CMO",
        "connected_on": "2022-06-07",
        "notes": f"'{PRIYA.notes}",
        "stage": "advice",
        "'=x": "",
    }
    assert data.count(b"\r\n") == 2


def test_tables_of_others_are_read_by_the_names_of_their_columns() -> None:
    found = read(b"E-Mail;Vorname;Full name;Company;Job Title\np@example.org;P;Priya Raman;Baobab;CMO\n", "x.csv")
    (person,) = found.contacts
    assert (person.name, person.email, person.org, person.role) == (
        "Priya Raman",
        "p@example.org",
        "Baobab",
        "CMO",
    )
    assert found.warnings == ("Columns that were left out: Vorname.",)


def test_a_name_is_put_together_when_there_is_none() -> None:
    assert read(b"first name,surname\nPriya,Raman\n", "x.csv").contacts[0].name == "Priya Raman"


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (",", "empty row"),
        (",a@example.org", "no name"),
        ("Jo", "has 1 cells for 2 columns"),
        ("Jo,Li,x", "has 3 cells for 2 columns"),
        ("Priya,p@example.org", "same as line 2"),
    ],
)
def test_rejected_rows(row: str, reason: str) -> None:
    found = read(f"name,email\nPriya,p@example.org\n{row}\nAmra,\n".encode(), "x.csv")
    assert [(entry.row, entry.reason) for entry in found.rejected] == [(3, reason)]
    assert [person.name for person in found.contacts] == ["Priya", "Amra"]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"a,b\n1,2\n", "x.csv has no line that names its columns: one of them has to be “name”."),
        (
            b'name,notes\nJo,"a\nb\n',
            "x.csv, line 2: the quote that opens here is never closed; add the other one.",
        ),
        (b"name,notes\nJo", "x.csv, line 2: the file ends in the middle of a row; download it again."),
    ],
)
def test_refused_in_one_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(ContentError) as caught:
        read(data, "x.csv")
    assert str(caught.value) == sentence


def test_of_several_values_in_a_cell_the_first_is_kept_and_the_rest_is_told() -> None:
    """As Google Contacts writes them."""
    head = "Name,E-mail 1 - Value,Phone 1 - Value,Website 1 - Value,Notes"
    found = read(f"{head}\nPriya,p@example.org ::: r@example.org,+1 ::: +2,https://a.example,one ::: two\n".encode(), "x.csv")
    (person,) = found.contacts
    assert (person.email, person.phone, person.url, person.notes) == ("p@example.org", "+1", "https://a.example", "one ::: two")
    assert found.warnings == ("2 values with “:::” kept the first part only, first “p@example.org ::: r@example.org” on line 2.",)


def test_an_address_that_is_none_is_kept_and_told() -> None:
    found = read(b"name,email\nPriya,priya at work\n", "x.csv")
    assert found.contacts[0].email == "priya at work"
    assert found.warnings == ("1 value is no email address, first “priya at work” on line 2; it stays as in the file.",)


def test_two_tables_in_one_file_are_the_people_of_both() -> None:
    found = read(b'"name",email\nPriya,p@example.org\nname,email\nAmra,\n', "x.csv")
    assert [person.name for person in found.contacts] == ["Priya", "Amra"]
    assert [(entry.row, entry.reason) for entry in found.rejected] == [(3, "the names of the columns once more")]


def test_a_column_that_is_there_twice_is_read_once_and_told() -> None:
    found = read(b"name,company,mobile phone,company\nPriya,Acme,+1,Baobab\n", "x.csv")
    assert (found.contacts[0].org, found.contacts[0].phone) == ("Acme", "+1")
    assert found.warnings == ("Columns that were left out: company.",)


@pytest.mark.parametrize(
    ("data", "line"),
    [(b"name,notes\nA,x\nB\0,y\n", 3), (b'name,notes\r\nA,"x\r\ny"\r\n\r\nB,\0\r\n', 5), (b"name,notes\rA,x\rB,\0\r", 3)],
    ids=["plain", "below a cell of two lines", "old line ends"],
)
def test_a_zero_byte_is_named_by_its_line(data: bytes, line: int) -> None:
    with pytest.raises(ContentError) as caught:
        read(data, "x.csv")
    assert str(caught.value) == f"x.csv, line {line}: a zero byte, so this is no text; take it out, or save the file as UTF-8."
