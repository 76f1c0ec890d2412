"""Whatever a file holds, a reader answers with people or with one sentence, and loses no row without a word."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentortui.domain.contact import Parsed
from mentortui.domain.errors import MentorError
from mentortui.formats import csv_people, json_archive, linkedin

_HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
_tables = st.text(alphabet="a,\"\n\r;\t ='é\x00\x1b/07 Jun2022", max_size=60)


def answer(read: Callable[[], Parsed]) -> None:
    try:
        found = read()
    except MentorError as error:
        sentence = str(error)
        assert sentence.endswith(".")
        return
    assert found.read == len(found.contacts) + len(found.rejected)
    rows = [person.row for person in found.contacts] + [entry.row for entry in found.rejected]
    assert len(set(rows)) == len(rows)
    for person in found.contacts:
        assert person.name
        assert "\n" not in person.name


@pytest.mark.parametrize("read", [linkedin.read, csv_people.read], ids=["linkedin", "csv"])
@given(data=st.binary(max_size=80) | _tables.map(lambda text: (_HEADER + text).encode()))
def test_tables(read: Callable[[bytes, str], Parsed], data: bytes) -> None:
    answer(lambda: read(data, "x.csv"))


@given(st.binary(max_size=60), st.integers(0, 200))
def test_damaged_archives(noise: bytes, at: int) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Connections.csv", _HEADER + "Jo,Li,,,,,07 Jun 2022\n")
    data = bytearray(stream.getvalue())
    data[4 + at : 4 + at + len(noise)] = noise
    answer(lambda: linkedin.read(bytes(data), "x.zip"))


@given(st.binary(max_size=60) | st.text(alphabet='{}[]":,1e9-.ntf\\u ', max_size=40).map(str.encode))
def test_json(data: bytes) -> None:
    with pytest.raises(MentorError):
        json_archive.load(data)
