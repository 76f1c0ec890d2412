"""Words as data: every pattern, list and sentence the coach uses is looked up here by name.

A language is one package like `words_en` with the same names; nothing else in the coach holds a word of English.
Patterns are compiled when first used. In them a space stands for any white space, and `<name>` for a macro.
"""

from __future__ import annotations

import re
from functools import cache
from string import Template

_BEHIND = re.compile(r"\(\?<[!=][^()]*\)")
_MACRO = re.compile(r"<([a-z]+)(\d*)>")


def spaced(source: str) -> str:
    """A pattern in which a space stands for any white space, an optional one for none or more (one only when looking back)."""
    source = _BEHIND.sub(lambda match: match.group().replace(" ", r"\s"), source)
    return source.replace(" ?", r"\s*").replace(" *", r"\s*").replace(" ", r"\s+")


def _expand(source: str) -> str:
    from mentortui.domain.coach import words_en as words

    def put(match: re.Match[str]) -> str:
        name, count = match.groups()
        if name == "gap":
            return rf"(?:[^\s.!?;]+ ){{0,{count}}}?"
        return words.MACROS[name] if name in words.MACROS else match.group()

    before = ""
    while before != source:
        before, source = source, _MACRO.sub(put, source)
    return spaced(source)


@cache
def pattern(name: str) -> re.Pattern[str]:
    """The compiled pattern `name`; alternatives are tried in the order they are written."""
    from mentortui.domain.coach import words_en as words

    return re.compile("|".join(f"(?:{_expand(source)})" for source in words.PATTERNS[name]))


@cache
def exact(name: str) -> re.Pattern[str]:
    """A pattern for the text as written, capitals included; no macros."""
    from mentortui.domain.coach import words_en as words

    return re.compile("|".join(words.EXACT[name]))


@cache
def wordset(name: str) -> frozenset[str]:
    """A set of folded words."""
    from mentortui.domain.coach import words_en as words

    return frozenset(words.WORDSETS[name].split())


def say(name: str, /, **values: object) -> str:
    """The sentence for a finding, its `$names` filled."""
    from mentortui.domain.coach import words_en as words

    return Template(words.MESSAGES[name]).safe_substitute({key: str(value) for key, value in values.items()})


def offer(name: str, /, **values: object) -> str | None:
    """A sentence the user may take over, or None where nothing honest can be offered."""
    from mentortui.domain.coach import words_en as words

    source = words.OFFERS.get(name)
    return Template(source).safe_substitute({key: str(value) for key, value in values.items()}) if source else None


def note(name: str) -> str:
    """The two or three words that stand beside a part with this finding."""
    from mentortui.domain.coach import words_en as words

    return words.NOTES.get(name, "")


def idioms() -> dict[str, str]:
    """Idiom as a pattern -> what it means in plain words."""
    from mentortui.domain.coach import words_en as words

    return words.IDIOMS


def families() -> tuple[str, ...]:
    """Families of words that belong to one subject; each a string of stems."""
    from mentortui.domain.coach import words_en as words

    return words.FAMILIES


@cache
def synonyms() -> dict[str, str]:
    """Stem -> the stem that stands for all words of the same meaning."""
    from mentortui.domain.coach import words_en as words

    return {stem: line.split()[0] for line in reversed(words.SYNONYMS) for stem in line.split()}


def rewordings() -> tuple[tuple[str, str], ...]:
    """Closed form as a pattern -> open form with `$1`, `$2` for its groups."""
    from mentortui.domain.coach import words_en as words

    return words.REWORDINGS


def counted(name: str, number: int = 0) -> str:
    """A short note that holds a number."""
    from mentortui.domain.coach import words_en as words

    return Template(words.COUNTED[name]).safe_substitute(n=number)
