"""A person as an address file knows them, before the journal knows them (METHOD B).

Readers in `formats` turn bytes into `Parsed`; the journal decides what is new, merged or unchanged.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

_PROFILE = re.compile(r"linkedin\.com/(?:[a-z]{2}(?:-[a-z]{2})?/)?(in|pub)/([^?#]+)", re.IGNORECASE)
# How nearly all addresses of an export look; asked first, and of all at once, because an export has tens of thousands of them.
_USUAL = re.compile(r"^(?:https://www\.linkedin\.com/in/([a-z0-9_-]+)/?|.*)$", re.MULTILINE)


class Contact(NamedTuple):
    """One person of a file. Texts are cleaned single lines (`notes` may have several), empty when not given.

    A tuple, because an export has tens of thousands of them: a frozen dataclass takes seven times as long to make.

    `key` tells the same person in two files from a namesake, e.g. "linkedin:zoë-brandt"; "" when the file has
    nothing of the kind. `row` is the line of the file, from 1, on which the person starts.
    """

    name: str
    given: str = ""
    family: str = ""
    email: str = ""
    phone: str = ""
    url: str = ""
    org: str = ""
    role: str = ""
    connected_on: date | None = None
    notes: str = ""
    key: str = ""
    row: int = 0


class Rejected(NamedTuple):
    """A row that is not a person, with the line it starts on (from 1) and why, in words for the user."""

    row: int
    reason: str


class Parsed(NamedTuple):
    """What a file held: `read` rows, each of them either in `contacts` or in `rejected`.

    `more` is what a table says beyond a contact, by `row`: fields of a person with their texts, as they are typed.
    """

    contacts: tuple[Contact, ...]
    rejected: tuple[Rejected, ...] = ()
    warnings: tuple[str, ...] = ()
    read: int = 0
    more: Mapping[int, Mapping[str, str]] = MappingProxyType({})


def is_email(value: str) -> bool:
    """Whether mail could reach it: an @ between two parts, and no blank. Nothing finer is known without sending."""
    before, at, after = value.rpartition("@")
    return bool(before and at and after) and " " not in value


def linkedin_key(url: str) -> str:
    """The identity behind a LinkedIn address: "linkedin:" and the profile's name, lower case, decoded; or "".

    Locale prefixes and suffixes, queries, a final slash, percent encoding and letter case do not matter.
    """
    found = _PROFILE.search(url)
    if not found:
        return ""
    kind, path = found.groups()
    parts = [part for part in path.split("/") if part]
    # Public addresses of the old kind end in three numbers that belong to the name; new ones have one part.
    slug = "/".join(parts if kind.lower() == "pub" else parts[:1])
    if "%" in slug or not slug.isascii():
        from unicodedata import normalize
        from urllib.parse import unquote

        # Not every lower case letter stays composed, and some addresses were encoded decomposed.
        slug = normalize("NFC", normalize("NFC", unquote(slug)).lower())
    slug = slug.lower().strip()
    return f"linkedin:{slug}" if slug and slug.isprintable() else ""


def linkedin_keys(urls: Sequence[str]) -> list[str]:
    """`linkedin_key` of each, none of which has a line end."""
    usual = _USUAL.findall("\n".join(urls)) if urls else []
    return [f"linkedin:{name}" if name else linkedin_key(url) if url else "" for name, url in zip(usual, urls, strict=True)]
