"""The archive keeps everything, and takes nothing that it did not write."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentortui.domain.errors import ContentError, MentorError
from mentortui.formats.json_archive import dump, load

_text = st.text(st.characters(codec="utf-8"), max_size=12)
_values = (
    st.none()
    | st.booleans()
    | _text
    | st.binary(max_size=9)
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
)


@given(st.dictionaries(_text, st.lists(st.dictionaries(_text, _values, max_size=4), max_size=3), max_size=3))
def test_nothing_is_lost(tables: dict[str, list[dict[str, object]]]) -> None:
    found = load(dump(tables, "2026-11-22T09:00:00Z"))
    assert found == tables
    assert list(found) == list(tables)
    assert repr(found) == repr(tables)  # 1, 1.0 and True are equal, but not the same


def test_the_text_is_plain_json_with_one_row_a_line() -> None:
    data = dump({"people": [{"name": "Zoë"}, {"name": "Jo"}], "goals": []}, "2026-11-22T09:00:00Z")
    assert json.loads(data) == {
        "format": "mentortui-archive",
        "schema": 1,
        "exported_at": "2026-11-22T09:00:00Z",
        "tables": {"people": [{"name": "Zoë"}, {"name": "Jo"}], "goals": []},
    }
    assert data.decode().splitlines()[2:4] == ['{"name":"Zoë"},', '{"name":"Jo"}],']


def test_half_a_character_is_reported() -> None:
    with pytest.raises(MentorError, match="half a character"):
        dump({"people": [{"name": "\ud800"}]}, "")


def wrapped(tables: str, schema: str = "1") -> bytes:
    return f'{{"format":"mentortui-archive","schema":{schema},"tables":{tables}}}'.encode()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "Line 1 of this file is not JSON: it is damaged or cut off."),
        (dump({"a": [{"b": 1}]}, "")[:-4], "Line 3 of this file is not JSON: it is damaged or cut off."),
        (b"\xff\xfe", "This file is not UTF-8 text, so it is no mentortui archive."),
        (b"[]", "The file is not a JSON object: this is no mentortui archive, or it is damaged."),
        (b"{}", "This JSON is not a mentortui archive; `mentortui export json` writes one."),
        (b"[" * 100_000, "This JSON is nested deeper than any mentortui archive."),
        (b'{"a":1,"a":2}', "“a” stands twice in one object: the file is damaged."),
        (b"9" * 5000, f"The number {'9' * 20}… of this JSON is larger than a mentortui archive can hold."),
        (
            b"9223372036854775808",
            "The number 9223372036854775808… of this JSON is larger than a mentortui archive can hold.",
        ),
        (b"1e999", "The number 1e999 of this JSON is larger than an archive can hold."),
        (b"NaN", "This file is not JSON: NaN is no number."),
        (
            wrapped("{}", "2"),
            "This archive has schema 2, this mentortui knows 1: a newer mentortui is needed.",
        ),
        (wrapped("{}", "true"), "This archive has schema True, this mentortui knows 1: it cannot be read."),
        (
            wrapped("[]"),
            "The part “tables” is not a JSON object: this is no mentortui archive, or it is damaged.",
        ),
        (wrapped('{"a":1}'), "The table “a” of the archive is not a list: the file is damaged."),
        (
            wrapped('{"a":[1]}'),
            "Row 1 of the table “a” is not a JSON object: this is no mentortui archive, or it is damaged.",
        ),
        (
            wrapped('{"a":[{"b":[]}]}'),
            "Row 1 of the table “a” of this archive holds a list: the file is damaged.",
        ),
        (
            wrapped('{"a":[{"b":{"base64":"%"}}]}'),
            "Row 1 of the table “a” of this archive holds something that is no value: the file is damaged.",
        ),
        (
            wrapped('{"a":[{"b":"\\ud800"}]}'),
            "Row 1 of the table “a” of this archive holds half a character: the file is damaged.",
        ),
    ],
)
def test_refused_in_one_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(ContentError) as caught:
        load(data)
    assert str(caught.value) == sentence
