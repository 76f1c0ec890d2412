"""Reading LinkedIn exports of every era, and refusing what is none in one sentence."""

from __future__ import annotations

import codecs
import io
import zipfile
from datetime import date

import pytest

from mentortui.domain.contact import Contact, Parsed, linkedin_key
from mentortui.domain.errors import ContentError
from mentortui.formats import linkedin, zipped

NEW = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
OLD = "First Name,Last Name,Email Address,Company,Position,Connected On"
NOTE = '"When exporting your data, some addresses are missing, as ""settings"" say. See https://example.org"'
PRIYA = "Priya,Raman,https://www.linkedin.com/in/priya-raman,priya@example.org,Baobab,CMO,07 Jun 2022"


def parse(text: str, encoding: str = "utf-8", filename: str = "Connections.csv") -> Parsed:
    return linkedin.read(text.encode(encoding), filename)


def only(row: str, header: str = NEW) -> Contact:
    found = parse(f"{header}\n{row}\n")
    assert found.rejected == ()
    (contact,) = found.contacts
    return contact


def test_a_row_becomes_a_contact() -> None:
    assert only(PRIYA) == Contact(
        name="Priya Raman",
        given="Priya",
        family="Raman",
        email="priya@example.org",
        url="https://www.linkedin.com/in/priya-raman",
        org="Baobab",
        role="CMO",
        connected_on=date(2022, 6, 7),
        key="linkedin:priya-raman",
        row=2,
    )


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param(f"{NEW}\n{PRIYA}\n", 2, id="no preamble"),
        pytest.param(f"Notes:\n{NOTE}\n\n{NEW}\n{PRIYA}\n", 5, id="preamble"),
        pytest.param(f'"Notes:"\n{NOTE}\n\n{NEW}\n{PRIYA}\n', 5, id="quoted preamble"),
        pytest.param(f'Notes:\n"a stray quote\n\n{NEW}\n{PRIYA}\n', 5, id="preamble with a stray quote"),
        pytest.param("x\n" * 19 + f"{NEW}\n{PRIYA}\n", 21, id="header in record 20"),
        pytest.param(f"{NEW}\n{PRIYA}", 2, id="no line end at the end"),
        pytest.param(f"{NEW}\r\n{PRIYA}\r\n", 2, id="crlf"),
        pytest.param(f"{NEW}\r{PRIYA}\r", 2, id="cr"),
        pytest.param(f"\n\n{NEW}\n\n{PRIYA}\n\n", 5, id="empty lines"),
        pytest.param(NEW.replace(",", ";") + "\n" + PRIYA.replace(",", ";"), 2, id="semicolons"),
        pytest.param(NEW.replace(",", "\t") + "\n" + PRIYA.replace(",", "\t"), 2, id="tabs"),
        pytest.param(NEW.upper() + f"\n{PRIYA}\n", 2, id="header in capitals"),
    ],
)
def test_layouts(text: str, line: int) -> None:
    found = parse(text)
    assert [(person.name, person.row) for person in found.contacts] == [("Priya Raman", line)]
    assert (found.rejected, found.warnings, found.read) == ((), (), 1)


def test_columns_are_found_by_name_in_any_order() -> None:
    person = only("CMO,2022-06-07,Raman,x,Priya", "Position,Connected On,Last Name,Extra,First Name")
    assert (person.name, person.role, person.connected_on) == ("Priya Raman", "CMO", date(2022, 6, 7))


def test_the_old_header_has_no_url_and_no_key() -> None:
    person = only("Priya,Raman,,Baobab,CMO,07 Jun 2022", OLD)
    assert (person.url, person.key, person.org) == ("", "", "Baobab")


@pytest.mark.parametrize(
    ("encoding", "bom"),
    [("utf-8", codecs.BOM_UTF8), ("utf-16-le", codecs.BOM_UTF16_LE), ("utf-16-be", codecs.BOM_UTF16_BE)],
)
def test_marked_encodings(encoding: str, bom: bytes) -> None:
    found = linkedin.read(bom + f"{NEW}\n{PRIYA.replace('Priya,', 'Zoë,')}\n".encode(encoding), "c.csv")
    assert [person.given for person in found.contacts] == ["Zoë"]
    assert found.warnings == ()


def test_windows_text_is_read_with_a_warning() -> None:
    found = parse(f"{NEW}\nZoë,Müller,,,Café,,07 Jun 2022\n", "cp1252")
    assert found.contacts[0].name == "Zoë Müller"
    assert found.warnings == ("Connections.csv is not UTF-8; it was read as Windows text (cp1252), so look at accented names.",)


@pytest.mark.parametrize(
    ("cell", "org"),
    [
        pytest.param('"Stripe, Inc."', "Stripe, Inc.", id="comma"),
        pytest.param('"The ""Platform"" Team"', 'The "Platform" Team', id="quotes"),
        pytest.param('"Two\nlines"', "Two lines", id="line break"),
        pytest.param("  Baobab  ", "Baobab", id="blanks around"),
        pytest.param("=1+1", "=1+1", id="formula stays text"),
        pytest.param("\x1b]0;owned\x07Baobab", "]0;ownedBaobab", id="terminal sequence"),
        pytest.param("Bao\u202ebab", "Baobab", id="bidi override"),
        pytest.param("Cafe\u0301", "Café", id="decomposed"),
        pytest.param("[/] [@click=quit]x", "[/] [@click=quit]x", id="markup stays text"),
    ],
)
def test_cells(cell: str, org: str) -> None:
    found = parse(f"{NEW}\nPriya,Raman,,,{cell},CMO,07 Jun 2022\n")
    assert [person.org for person in found.contacts] == [org]
    assert found.rejected == ()


def test_what_was_cleaned_and_cut_is_told() -> None:
    found = parse(f"{NEW}\nPri\x07ya,Ra\x00man,,,{'x' * 600},CMO,07 Jun 2022\n".replace("\x00", ""))
    assert found.contacts[0].name == "Priya Raman"
    assert len(found.contacts[0].org) == 500
    assert found.warnings == (
        "Control characters were taken out of 1 value.",
        "The end of 1 value was left out, being longer than fits.",
    )


@pytest.mark.parametrize(
    ("names", "shown"),
    [("Priya,", "Priya"), (",Raman", "Raman"), ('Jane,"Doe, Ph.D."', "Jane Doe, Ph.D.")],
)
def test_names(names: str, shown: str) -> None:
    assert only(f"{names},,,,,07 Jun 2022").name == shown


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("07 Jun 2022", date(2022, 6, 7)),
        ("7 Jun 2022", date(2022, 6, 7)),
        ("4-Apr-21", date(2021, 4, 4)),
        ("2022-06-07", date(2022, 6, 7)),
        ("06/27/2022", date(2022, 6, 27)),
        ("27/06/2022", date(2022, 6, 27)),
        ("06/06/2022", date(2022, 6, 6)),
        ("", None),
    ],
)
def test_dates(text: str, day: date | None) -> None:
    found = parse(f"{NEW}\nPriya,Raman,,,,,{text}\n")
    assert [person.connected_on for person in found.contacts] == [day]
    assert found.warnings == ()


@pytest.mark.parametrize(
    ("text", "warning"),
    [
        (
            "03/04/2022",
            "1 date could be two days and was left out, first “03/04/2022” on line 2; the people are kept.",
        ),
        (
            "31 Feb 2022",
            "1 date is unknown and was left out, first “31 Feb 2022” on line 2; the people are kept.",
        ),
        ("soon", "1 date is unknown and was left out, first “soon” on line 2; the people are kept."),
        (
            "13/13/2022",
            "1 date is unknown and was left out, first “13/13/2022” on line 2; the people are kept.",
        ),
        (
            "0\u0667 Jun 2022",
            "1 date is unknown and was left out, first “0\u0667 Jun 2022” on line 2; the people are kept.",
        ),
    ],
)
def test_dates_are_never_guessed(text: str, warning: str) -> None:
    found = parse(f"{NEW}\nPriya,Raman,,,,,{text}\n")
    assert [person.connected_on for person in found.contacts] == [None]
    assert found.warnings == (warning,)


def test_many_bad_dates_are_one_warning() -> None:
    found = parse(f"{NEW}\n" + "".join(f"P{n},R,,,,,03/04/2022\n" for n in range(1200)))
    assert found.warnings == ("1,200 dates could be two days and were left out, first “03/04/2022” on line 2; the people are kept.",)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (",,,,,,07 Jun 2022", "hidden profile: only a date"),
        (",,,,,,", "empty row"),
        ("   ", "empty row"),
        (",,,someone@example.org,,,07 Jun 2022", "no name"),
        ("Priya,Raman,,", "has 4 of 7 columns"),
        ("Jane,Doe, Ph.D.,,,,,07 Jun 2022", "has 8 cells for 7 columns: a comma without quotes"),
        (PRIYA, "same as line 2"),
        (
            PRIYA.replace("Priya,", "Pri,").replace("/in/priya-raman", "/in/Priya-Raman/?x=1"),
            "same as line 2",
        ),
    ],
)
def test_rejected_rows_have_a_line_and_a_reason(row: str, reason: str) -> None:
    found = parse(f"{NEW}\n{PRIYA}\n\n{row}\nAmra,Okafor,,,,,07 Jun 2022\n")
    assert [(entry.row, entry.reason) for entry in found.rejected] == [(4, reason)]
    assert [person.name for person in found.contacts] == ["Priya Raman", "Amra Okafor"]
    assert found.read == 3


def test_namesakes_without_an_address_stay_two_people() -> None:
    found = parse(f"{OLD}\nJo,Smith,,Acme,CEO,07 Jun 2022\nJo,Smith,,Baobab,CEO,07 Jun 2022\n")
    assert len(found.contacts) == 2


def test_empty_cells_beyond_the_header_do_no_harm() -> None:
    assert parse(f"{NEW}\n{PRIYA},,\n").contacts[0].name == "Priya Raman"


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://www.linkedin.com/in/zo%C3%AB-brandt", "linkedin:zoë-brandt"),
        ("https://www.linkedin.com/in/zoe%CC%88-brandt/", "linkedin:zoë-brandt"),
        ("http://de.linkedin.com/in/ArjunMehta/?trk=x#y", "linkedin:arjunmehta"),
        ("linkedin.com/in/arjunmehta/de-de", "linkedin:arjunmehta"),
        ("https://www.linkedin.com/de/in/arjunmehta", "linkedin:arjunmehta"),
        ("https://www.linkedin.com/pub/jo-li/1/2a/3b", "linkedin:jo-li/1/2a/3b"),
        ("https://www.linkedin.com/in/", ""),
        ("https://www.linkedin.com/company/baobab", ""),
        ("https://example.org/in/priya", ""),
        ("https://www.linkedin.com/in/%1B%5D0", ""),
        ("", ""),
    ],
)
def test_identity_keys(url: str, key: str) -> None:
    assert linkedin_key(url) == key


BIG = "x" * 10_000_000


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        pytest.param(b"", "c.csv is empty.", id="empty"),
        pytest.param(b" \r\n\n", "c.csv is empty.", id="blank"),
        pytest.param(codecs.BOM_UTF8, "c.csv is empty.", id="only a mark"),
        pytest.param(
            b"Name,Email\nPriya,p@example.org\n",
            "c.csv is not a LinkedIn export: no line names First Name, Last Name and Connected On.",
            id="another table",
        ),
        pytest.param(
            b"First Name,Last Name,Company,Job Title,Text\nPriya,Raman,,,\n",
            "c.csv is not a LinkedIn export: no line names First Name, Last Name and Connected On.",
            id="another file of the export",
        ),
        pytest.param(
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
            "c.csv is a picture, not a table: save or download it as CSV.",
            id="png",
        ),
        pytest.param(
            f"{NEW}\n{PRIYA}\nZoë,Br".encode(),
            "c.csv, line 3: the file ends in the middle of a row; download it again.",
            id="cut off in a row",
        ),
        pytest.param(
            f'{NEW}\n{PRIYA}\nZoë,Brandt,,,"Stri'.encode(),
            "c.csv, line 3: the quote that opens here is never closed; add the other one.",
            id="cut off in quotes",
        ),
        pytest.param(
            f'{NEW}\n{PRIYA}\nJo,Li,,,"Acme,CEO,07 Jun 2022\n{PRIYA}\nA,B,,,C,D,07 Jun 2022\n'.encode(),
            "c.csv, line 3: the quote that opens here is never closed; add the other one.",
            id="unclosed to the end",
        ),
        pytest.param(
            f'{NEW}\nJo,Li,,,"Acme,CEO,07 Jun 2022\nA,B,,,C,D,07 Jun 2022\nE,F,,,"G, H",,07 Jun 2022\n'.encode(),
            "c.csv, line 2: the quote that opens here is never closed; add the other one.",
            id="unclosed up to the next quotes",
        ),
        pytest.param(
            f'{NEW}\nJo,Li,,,"Acme,CEO,07 Jun 2022\nA,B,,,C,D,07 Jun 2022\nE,F,,,", H",,07 Jun 2022\n'.encode(),
            "c.csv, line 2: the quote that opens here is never closed; add the other one.",
            id="unclosed, and the next quotes close it",
        ),
        pytest.param(
            (f'{NEW}\nJo,Li,,,"Acme,CEO,07 Jun 2022\n' + f"{PRIYA}\n" * 5000).encode(),
            "c.csv, line 2: the quote that opens here is never closed; add the other one.",
            id="unclosed and longer than a cell may be",
        ),
        pytest.param(
            f'{NEW}\nJo,Li,,,"Acme" Inc,CEO,07 Jun 2022\n'.encode(),
            "c.csv, line 2: text follows a closing quote; correct this line.",
            id="text after a quote",
        ),
        pytest.param(
            f"{NEW}\n{PRIYA}\nJo,Li,,,{BIG},CEO,07 Jun 2022\n".encode(),
            "c.csv, line 3: a cell is longer than 131,072 characters; shorten it.",
            id="huge cell",
        ),
        pytest.param(
            f'{NEW}\n{PRIYA}\nJo,Li,,,"{BIG}",CEO,07 Jun 2022\n'.encode(),
            "c.csv, line 3: a cell is longer than 131,072 characters; shorten it.",
            id="huge quoted cell",
        ),
        pytest.param(
            f"{NEW}\r\n{PRIYA}\r\nJo\0,Li,,,,,07 Jun 2022\r\n".encode(),
            "c.csv, line 3: a zero byte, so this is no text; take it out, or save the file as UTF-8.",
            id="zero byte",
        ),
        pytest.param(
            f"{NEW}\n{PRIYA}\n".encode("utf-16-le"),
            "c.csv, line 1: a zero byte, so this is no text; take it out, or save the file as UTF-8.",
            id="utf-16 without a mark",
        ),
        pytest.param(
            codecs.BOM_UTF16_LE + f"{NEW}\n".encode("utf-16-le") + b"\x00\xdc",
            "c.csv, line 2: the text is damaged (UTF-16).",
            id="damaged utf-16",
        ),
        pytest.param(
            f"{NEW}\nZoë,Müller,,,Café,,07 Jun 2022\nÅsa,Öberg,,,,,".encode() + b"\xff\n",
            "c.csv, line 3: the text is damaged (UTF-8); download it again.",
            id="damaged utf-8",
        ),
        pytest.param(
            f"{NEW}\nJo,".encode() + b"\x81\x8d\n",
            "c.csv, line 2: unknown encoding; save the file as UTF-8.",
            id="bytes",
        ),
    ],
)
def test_refused_in_one_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(ContentError) as caught:
        linkedin.read(data, "/some/folder/c.csv")
    assert str(caught.value) == sentence


def test_the_name_of_a_file_cannot_command_the_terminal() -> None:
    with pytest.raises(ContentError, match=r"^\]0;x is empty\.$"):
        linkedin.read(b"", "/tmp/\x1b]0;x")


def test_a_table_without_rows_says_so() -> None:
    found = parse(f"{NEW}\n")
    assert (found.contacts, found.read) == ((), 0)
    assert found.warnings == ("Connections.csv has a header but no rows.",)


def archive(files: dict[str, str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in files.items():
            target.writestr(name, content)
    return stream.getvalue()


def test_the_zip_of_an_export() -> None:
    data = archive({"Profile.csv": "x", "a/Connections.csv": "wrong", "connections.csv": f"{NEW}\n{PRIYA}\n"})
    assert [person.name for person in linkedin.read(data, "Basic.zip").contacts] == ["Priya Raman"]


def test_complaints_about_a_zip_name_the_file_in_it() -> None:
    with pytest.raises(ContentError, match=r"^Connections\.csv in Basic\.zip is not a LinkedIn export"):
        linkedin.read(archive({"Connections.csv": "a,b\n1,2\n"}), "Basic.zip")


def encrypted() -> bytes:
    data = bytearray(archive({"Connections.csv": f"{NEW}\n{PRIYA}\n"}))
    data[6] |= 1  # the flag in the local header
    data[data.index(b"PK\x01\x02") + 8] |= 1  # and in the directory
    return bytes(data)


def corrupted() -> bytes:
    data = bytearray(archive({"Connections.csv": f"{NEW}\n" + f"{PRIYA}\n" * 50}))
    data[60:70] = b"\xff" * 10
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (archive({}), "a.zip has no Connections.csv: ask LinkedIn for an export with your connections."),
        (
            archive({"x.csv": ""}),
            "a.zip has no Connections.csv: ask LinkedIn for an export with your connections.",
        ),
        (
            archive({"[Content_Types].xml": ""}),
            "a.zip is an Office document: save it as CSV and import that.",
        ),
        (archive({"Connections.csv": NEW})[:40], "a.zip is damaged: download it again."),
        (corrupted(), "a.zip is damaged: download it again."),
        (encrypted(), "a.zip is locked with a password: unpack it and import Connections.csv."),
        (archive({"Connections.csv": ""}), "Connections.csv in a.zip is empty."),
    ],
    ids=["empty", "no connections", "workbook", "cut off", "corrupted", "encrypted", "empty member"],
)
def test_zips_refused(data: bytes, sentence: str) -> None:
    with pytest.raises(ContentError) as caught:
        linkedin.read(data, "a.zip")
    assert str(caught.value) == sentence


def test_zip_bombs_are_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zipped, "LIMIT", 1024**2)
    with pytest.raises(ContentError, match=r"^a\.zip has more than 1 MB of Connections\.csv"):
        linkedin.read(archive({"Connections.csv": "x" * (1024**2 + 1)}), "a.zip")


def test_a_large_file_keeps_every_row() -> None:
    rows = (f"P{n},R,https://www.linkedin.com/in/p-{n},,Acme,CEO,{n % 28 + 1:02d} Jun 2022" for n in range(30_000))
    found = parse(f"{NEW}\n" + "\n".join(rows) + "\n")
    assert (len(found.contacts), found.read, found.warnings) == (30_000, 30_000, ())
    assert found.contacts[-1].row == 30_001


@pytest.mark.parametrize(
    ("texts", "days", "warnings"),
    [
        pytest.param(
            ["03/04/2022", "12/25/2022"], [date(2022, 3, 4), date(2022, 12, 25)],
            ("Dates like 03/04/2022 were read month first, as line 3 shows.",), id="month first, told by a later line",
        ),
        pytest.param(
            ["25/12/2022", "03/04/2022", "5/5/2022"], [date(2022, 12, 25), date(2022, 4, 3), date(2022, 5, 5)],
            ("Dates like 03/04/2022 were read day first, as line 2 shows.",), id="day first",
        ),
        pytest.param(
            ["12/25/2022", "25/12/2022", "03/04/2022"], [date(2022, 12, 25), date(2022, 12, 25), None],
            ("1 date could be two days and was left out, first “03/04/2022” on line 4; the people are kept.",), id="contradiction",
        ),
        pytest.param(
            ["5/5/2022", "07 Jun 2022", "2022-06-27", "03/04/2022"], [date(2022, 5, 5), date(2022, 6, 7), date(2022, 6, 27), None],
            ("1 date could be two days and was left out, first “03/04/2022” on line 5; the people are kept.",), id="no evidence",
        ),
        pytest.param(
            ["02/30/2022", "03/04/2022"], [None, None],
            ("1 date could be two days and was left out, first “03/04/2022” on line 3; the people are kept.",
             "1 date is unknown and was left out, first “02/30/2022” on line 2; the people are kept."), id="no day is no evidence",
        ),
        pytest.param(["12/25/2022"], [date(2022, 12, 25)], (), id="nothing to settle"),
    ],
)
def test_the_plain_dates_of_a_file_tell_the_order_of_the_others(
    texts: list[str], days: list[date | None], warnings: tuple[str, ...],
) -> None:
    found = parse(f"{NEW}\n" + "".join(f"P{n},Raman,,,,,{text}\n" for n, text in enumerate(texts)))
    assert [person.connected_on for person in found.contacts] == days
    assert found.warnings == warnings


PLAIN = [
    pytest.param("Zoë,Brandt,https://www.linkedin.com/in/zo%C3%AB,z@example.org,Acme,Editor,07 Jun 2022", id="plain"),
    pytest.param(" Zoë , Brandt,, ,Acme ,Editor,07 Jun 2022", id="blanks"),
    pytest.param("Zoe\u0308,Brandt,,,Acme,Editor,07 Jun 2022", id="not composed"),
    pytest.param("Zoë,Brandt\u200b,,,A\tcme,Editor,07 Jun 2022", id="not printable"),
    pytest.param(f"Zoë,{'b' * 501},,,Acme,Editor,07 Jun 2022", id="too long"),
    pytest.param(f"Zoë,{'b' * 460},,,Acme,Editor,07 Jun 2022", id="a long row of short values"),
    pytest.param("Zoë,Brandt,,,Acme,Editor", id="too few cells"),
    pytest.param("Zoë,Brandt,,,Acme,Editor,07 Jun 2022,", id="an empty cell too many"),
    pytest.param("Zoë,Brandt,,,Acme,Editor,07 Jun 2022,more", id="a cell too many"),
    pytest.param(",,,,,,07 Jun 2022", id="hidden"),
    pytest.param(",,,,,,", id="empty cells"),
    pytest.param("", id="empty line"),
    pytest.param("Ana,Silva,https://www.linkedin.com/in/ana-1,,One,Director,01 Jan 2024", id="somebody twice"),
]


@pytest.mark.parametrize("row", PLAIN)
def test_rows_are_read_alike_at_once_and_one_by_one(row: str) -> None:
    """A file without quotes is split all at once; one quote in it, and every record is read by itself."""
    head = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    first = "Ana,Silva,https://www.linkedin.com/in/ana-1,,One,Director,01 Jan 2024"
    at_once = linkedin.read(f"{head}\n{first}\n{row}\nBo,Berg,,,,,\n".encode(), "x.csv")
    one_by_one = linkedin.read(f"{head}\n{first}\n{row}\nBo,\"Berg\",,,,,\n".encode(), "x.csv")
    assert at_once == one_by_one
    assert [at_once.contacts[0].name, at_once.contacts[-1].name] == ["Ana Silva", "Bo Berg"]


@pytest.mark.parametrize("end", ["", "\n"], ids=["no end", "end"])
@pytest.mark.parametrize("last", ["Bo,Berg,,,,,", "Bo,Berg"], ids=["whole", "cut off"])
def test_only_a_last_row_that_is_cut_off_is_refused(last: str, end: str) -> None:
    data = f"First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAna,Silva,,,,,\n{last}{end}".encode()
    if last == "Bo,Berg" and not end:
        with pytest.raises(ContentError, match=r"x\.csv, line 3: the file ends in the middle of a row"):
            linkedin.read(data, "x.csv")
    else:
        assert [one.name for one in linkedin.read(data, "x.csv").contacts] == ["Ana Silva", "Bo Berg"][: 2 if last != "Bo,Berg" else 1]


@pytest.mark.parametrize(
    ("texts", "days"),
    [
        pytest.param(["1/25/19, 3:40 PM"], [date(2019, 1, 25)], id="one order fits"),
        pytest.param(["1/5/19, 3:40 PM", "12/31/18, 11:02 AM"], [date(2019, 1, 5), date(2018, 12, 31)], id="another line tells the order"),
        pytest.param(["1/25/2019, 3:40\u202fPM"], [date(2019, 1, 25)], id="four digits"),
        pytest.param(["25.01.2019 15:40:07"], [date(2019, 1, 25)], id="24 hours"),
        pytest.param(["1/25/19"], [None], id="two digits without a time may stand anywhere"),
        pytest.param(["1/5/19, 3:40 PM"], [None], id="two days"),
    ],
)
def test_dates_with_a_time_as_exports_had_them_until_2019(texts: list[str], days: list[date | None]) -> None:
    found = parse(f"{NEW}\n" + "".join(f'P{n},Raman,,,,,"{text}"\n' for n, text in enumerate(texts)))
    assert [person.connected_on for person in found.contacts] == days


@pytest.mark.parametrize(
    ("header", "words"),
    [("First Name,Last Name,Email Address,Job Title,Fax", "Job Title, Fax"), ("First Name,Last Name,Email Address,Company,Company", "Company")],
    ids=["another program", "twice"],
)
def test_columns_that_are_not_read_are_named(header: str, words: str) -> None:
    found = parse(f"{header}\nPriya,Raman,p@example.org,Acme,Baobab\n")
    assert found.warnings == (f"Columns that were left out: {words}.",)
    assert found.contacts[0].org == ("Acme" if words == "Company" else "")


def test_two_exports_in_one_file_are_the_people_of_both() -> None:
    found = parse(f"{NEW}\n{PRIYA}\n{NEW}\nAmra,Okafor,,,,,07 Jun 2022\nFirst Name,Last Name,,,,,\n")
    assert [person.name for person in found.contacts] == ["Priya Raman", "Amra Okafor", "First Name Last Name"]
    assert [(entry.row, entry.reason) for entry in found.rejected] == [(3, "the names of the columns once more")]


def test_an_address_that_is_none_is_kept_and_told() -> None:
    found = parse(f"{NEW}\nPriya,Raman,,not-an-email,,,\nAmra,Okafor,,a@example.org,,,\nZoe,Brandt,,two words@example.org,,,\n")
    assert [person.email for person in found.contacts] == ["not-an-email", "a@example.org", "two words@example.org"]
    assert found.warnings == ("2 values are no email addresses, first “not-an-email” on line 2; they stay as in the file.",)
