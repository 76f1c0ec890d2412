"""Links that open the user's own mail program (RFC 6068)."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from mentortui.domain.text import clean

BUDGET = 2_000
"""Encoded characters that every common mail program takes; the shortest known limit is just above."""


@dataclass(frozen=True, slots=True)
class Mailto:
    """A `mailto:` address; `whole` is False when the body (or more) had to stay out of it to fit."""

    url: str
    whole: bool


def mailto(to: str, subject: str, body: str) -> Mailto:
    """A link with recipient, subject and body; above `BUDGET` characters with recipient and subject only.

    `to` is an address or `Name <address>`; line breaks become %0D%0A and spaces %20, as RFC 6068 wants them.
    """
    address = quote(_address(clean(to, multiline=False).text), safe="@")
    title = quote(clean(subject, multiline=False).text, safe="")
    text = quote(clean(body, multiline=True).text.replace("\n", "\r\n"), safe="")
    for fields in (("subject", title), ("body", text)), (("subject", title),), ():
        query = "&".join(f"{name}={value}" for name, value in fields if value)
        url = f"mailto:{address}?{query}" if query else f"mailto:{address}"
        if len(url) <= BUDGET:
            return Mailto(url, whole=len(fields) == 2)
    return Mailto("mailto:", whole=False)


def _address(text: str) -> str:
    start, end = text.rfind("<"), text.rfind(">")
    return text[start + 1 : end].strip() if 0 <= start < end else text
