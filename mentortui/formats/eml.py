"""A draft as a mail file that a mail program opens ready to send (RFC 5322)."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from mentortui.domain.text import clean

if TYPE_CHECKING:
    from email.headerregistry import Address

_SPEC = re.compile(r"[^\s@,;:<>()\[\]\"\\]+@[^\s@,;:<>()\[\]\"\\]+")


def write(*, subject: str, body: str, to: str, sender: str, date: datetime) -> bytes:
    """The message as bytes with CRLF line ends; `X-Unsent: 1` makes mail programs open it as a draft.

    `to` and `sender` are one address each, plain or `Name <address>`; an empty or malformed one is left out,
    for the mail program to ask for. `date` is aware. No `Message-ID`: the program that sends gives one.
    """
    from email.message import EmailMessage
    from email.policy import SMTP, SMTPUTF8
    from email.utils import format_datetime

    people = {"To": _address(to), "From": _address(sender)}
    plain = all(person.addr_spec.isascii() for person in people.values() if person)
    message = EmailMessage(policy=SMTP if plain else SMTPUTF8)
    for header, person in people.items():
        if person:
            message[header] = person
    message["Subject"] = clean(subject, multiline=False).text
    message["Date"] = format_datetime(date)
    message["X-Unsent"] = "1"
    message.set_content(clean(body, multiline=True).text, cte="quoted-printable")
    return message.as_bytes()


def _address(text: str) -> Address | None:
    """One address, or None: a list would send the text to people nobody chose."""
    from email.headerregistry import Address
    from email.utils import getaddresses

    found = getaddresses([clean(text, multiline=False).text])
    if len(found) != 1 or not _SPEC.fullmatch(found[0][1]):
        return None
    name, spec = found[0]
    username, _, domain = spec.rpartition("@")
    return Address(name, username, domain)
