"""Drafts that a mail program opens with exactly the headers that were meant."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTPUTF8

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentortui.domain.text import clean
from mentortui.formats.eml import write

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def draft(**changes: str) -> EmailMessage:
    values = {
        "subject": "Hello",
        "body": "Dear Zoë\n",
        "to": "Zoë B <zoe@example.org>",
        "sender": "me@example.org",
    }
    data = write(**(values | changes), date=NOW)
    assert b"\n" not in data.replace(b"\r\n", b"")
    found = message_from_bytes(data, EmailMessage, policy=SMTPUTF8)
    assert not found.defects
    return found


def body(message: EmailMessage) -> str:
    content = message.get_content()
    assert isinstance(content, str)
    return content.replace("\r\n", "\n")


def test_all_parts() -> None:
    found = draft()
    assert dict(found.items()).keys() == {
        "To",
        "From",
        "Subject",
        "Date",
        "X-Unsent",
        "Content-Type",
        "Content-Transfer-Encoding",
        "MIME-Version",
    }
    (person,) = found["To"].addresses
    assert (person.display_name, person.addr_spec) == ("Zoë B", "zoe@example.org")
    assert (found["From"], found["Subject"], found["X-Unsent"]) == ("me@example.org", "Hello", "1")
    assert found["Date"].datetime == NOW
    assert body(found) == "Dear Zoë\n"


@pytest.mark.parametrize(
    "subject",
    [
        "x\r\nBcc: evil@example.org",
        "x\u2028y\x85z",
        "Zoë 👋 " * 20,
        "\x1b]0;x\x07",
        "=?utf-8?q?x?=",
        "a" * 400,
        "\ud800",
    ],
)
def test_a_subject_is_one_header(subject: str) -> None:
    found = draft(subject=subject)
    assert found["Bcc"] is None
    if not subject.startswith("=?"):
        assert found["Subject"] == clean(subject, multiline=False).text


@pytest.mark.parametrize(
    "to",
    [
        "",
        "nobody",
        "@",
        "a@",
        "@b",
        "a@b\r\nBcc: c@d",
        "a@example.org, b@example.org",
        "<",
        "a b@example.org",
        '"x',
        "a@b@c",
        "group: a@example.org;",
        "a@example.org\x00",
    ],
)
def test_addresses_that_are_none_are_left_out(to: str) -> None:
    found = draft(to=to)
    people = found["To"].addresses if found["To"] else ()
    assert len(people) <= 1
    assert found["Bcc"] is None
    assert "b@example.org" not in str(found["To"])


def test_an_address_beyond_ascii() -> None:
    # RFC 6532: such headers are plain UTF-8, which the parser of the standard library does not decode.
    data = write(subject="Grüße", body="", to="zoë@example.org", sender="", date=NOW)
    assert data.startswith("To: zoë@example.org\r\nSubject: Grüße\r\n".encode())


@given(st.text(max_size=200))
def test_any_body_round_trips(text: str) -> None:
    want = clean(text, multiline=True).text
    assert body(draft(body=text)) == (want if want.endswith("\n") else want + "\n")
