"""Whom a thought could help: what people care about, found by the words of a note (METHOD F3)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

from mentortui.domain.text import fold

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_PART = re.compile(r"[;,.\n]+")
_ENDINGS = ("ations", "ation", "ings", "ing", "ies", "ers", "er", "es", "ed", "s", "e", "y")
_SHORTEST_ROOT = 3
_SMALL_WORDS = (
    "the and for with from that this these those they them their there then than what when where which who whom whose will would could"
    " should have has had are was were been being his her hers its our your you not but into onto over about after before again also"
    " some any all more most much many very just like how why can may might one two three new old good great nice well want need first"
    " last next thing things people person somebody someone anybody work works working job time year years month week day days idea talk"
    " article book note read write wrote said says tell told ask asked find found make made get got give gave take took better best who"
    " own other another each every yes out off down too only once still same such don't does did doing i'm it's"
)
_SMALL = frozenset(_SMALL_WORDS.split())


class Carer(NamedTuple):
    """Somebody and what they care about, as noted."""

    id: str
    name: str
    called: str
    pronoun: str
    cares_about: str


class Caring(NamedTuple):
    """A person whom it could help: the part of what they care about that fits, and how many words of it do."""

    person: Carer
    part: str
    words: int


def roots(text: str) -> frozenset[str]:
    """The telling words of a text without their endings: “Pricing experiments” and “a price experiment” share two."""
    found = set()
    for word in _WORD.findall(fold(text)):
        if len(word) < _SHORTEST_ROOT or word in _SMALL:
            continue
        ending = next((end for end in _ENDINGS if word.endswith(end) and len(word) - len(end) >= _SHORTEST_ROOT), "")
        found.add(word[: -len(ending)] if ending else word)
    return frozenset(found)


def caring(text: str, people: Iterable[Carer], skip: Collection[str] = (), most: int = 20) -> list[Caring]:
    """Who cares about something in `text`, most words in common first; ids in `skip` are left out."""
    wanted = roots(text)
    if not wanted:
        return []
    found = []
    for person in people:
        if person.id in skip:
            continue
        parts = [(len(roots(part) & wanted), part.strip()) for part in _PART.split(person.cares_about)]
        words, part = max(parts, key=lambda pair: pair[0])
        if words:
            found.append(Caring(person, part, words))
    return sorted(found, key=lambda one: (-one.words, one.person.name.casefold()))[:most]
