"""Words as data: every pattern, list and sentence the coach uses is looked up here by name, in the language of the text.

A language is one package like `words_en` with the names of `Words` and a row in `LANGUAGES`; nothing else in the coach holds
words of a language. Patterns are compiled when first used. In them a space stands for any white space, `<name>` for a macro.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from importlib import import_module
from itertools import groupby
from string import Template
from typing import Protocol, cast

#: Every language the coach can read: its name and its package. The first is taken where a text is in none of them.
LANGUAGES: dict[str, str] = {"en": "mentortui.domain.coach.words_en"}
_SPOKEN: ContextVar[str | None] = ContextVar("coach_language", default=None)
_WORD = r"\b"
_BEHIND = re.compile(r"\(\?<[!=][^()]*\)")
_MACRO = re.compile(r"<([a-z]+)(\d*)>")


class Words(Protocol):
    """What a language brings; `words_en` shows each name at work."""

    MACROS: Mapping[str, str]
    PATTERNS: Mapping[str, tuple[str, ...]]
    EXACT: Mapping[str, tuple[str, ...]]
    WORDSETS: Mapping[str, str]
    MESSAGES: Mapping[str, str]
    OFFERS: Mapping[str, str]
    NOTES: Mapping[str, str]
    COUNTED: Mapping[str, str]
    IDIOMS: dict[str, str]
    FAMILIES: tuple[str, ...]
    SYNONYMS: tuple[str, ...]
    REWORDINGS: tuple[tuple[str, str], ...]


def current() -> str:
    """The language being read."""
    return _SPOKEN.get() or next(iter(LANGUAGES))


@contextmanager
def reading(language: str) -> Iterator[None]:
    """Within this, every look-up is in the language."""
    token = _SPOKEN.set(language)
    try:
        yield
    finally:
        _SPOKEN.reset(token)


@cache
def _load(language: str) -> Words:
    return cast(Words, import_module(LANGUAGES[language]))


def _words() -> Words:
    return _load(current())


def spaced(source: str) -> str:
    """A pattern in which a space stands for any white space, an optional one for none or more (one only when looking back)."""
    source = _BEHIND.sub(lambda match: match.group().replace(" ", r"\s"), source)
    return source.replace(" ?", r"\s*").replace(" *", r"\s*").replace(" ", r"\s+")


def _expand(source: str) -> str:
    macros = _words().MACROS

    def put(match: re.Match[str]) -> str:
        name, count = match.groups()
        if name == "gap":
            return rf"(?:[^\s.!?;]+ ){{0,{count}}}?"
        return macros[name] if name in macros else match.group()

    before = ""
    while before != source:
        before, source = source, _MACRO.sub(put, source)
    return spaced(source)


def _alternatives(source: str) -> Iterator[str]:
    """The alternatives of a pattern, split at each `|` that stands outside of brackets."""
    depth, start, listed, at = 0, 0, False, 0
    while at < len(source):
        char = source[at]
        if char == "\\":
            at += 1
        elif listed:
            listed = char != "]"
        elif char == "[":
            listed = True
        elif char in "()":
            depth += 1 if char == "(" else -1
        elif char == "|" and not depth:
            yield source[start:at]
            start = at + 1
        at += 1
    yield source[start:]


def _at_words(sources: Iterable[str]) -> str:
    """One pattern of many, in their order. Neighbours that begin at a word share one test for it, which halves the time of a search."""
    runs = groupby((one for source in sources for one in _alternatives(source)), key=lambda one: one.startswith(_WORD))
    return "|".join(f"{_WORD}(?:{'|'.join(one[len(_WORD) :] for one in run)})" if shared else "|".join(run) for shared, run in runs)


@cache
def _pattern(language: str, name: str) -> re.Pattern[str]:
    return re.compile(_at_words(_expand(source) for source in _load(language).PATTERNS[name]))


def pattern(name: str) -> re.Pattern[str]:
    """The compiled pattern `name`; alternatives are tried in the order they are written."""
    return _pattern(current(), name)


@cache
def _exact(language: str, name: str) -> re.Pattern[str]:
    return re.compile("|".join(_load(language).EXACT[name]))


def exact(name: str) -> re.Pattern[str]:
    """A pattern for the text as written, capitals included; no macros."""
    return _exact(current(), name)


@cache
def _wordset(language: str, name: str) -> frozenset[str]:
    return frozenset(_load(language).WORDSETS[name].split())


def wordset(name: str, language: str = "") -> frozenset[str]:
    """A set of folded words."""
    return _wordset(language or current(), name)


def say(name: str, /, **values: object) -> str:
    """The sentence for a finding, its `$names` filled."""
    return Template(_words().MESSAGES[name]).safe_substitute({key: str(value) for key, value in values.items()})


def offer(name: str, /, **values: object) -> str | None:
    """A sentence the user may take over, or None where nothing honest can be offered."""
    source = _words().OFFERS.get(name)
    return Template(source).safe_substitute({key: str(value) for key, value in values.items()}) if source else None


def note(name: str) -> str:
    """The two or three words that stand beside a part with this finding."""
    return _words().NOTES.get(name, "")


@cache
def _idioms(language: str) -> re.Pattern[str]:
    return re.compile(spaced("|".join(f"(?:{source})" for source in _load(language).IDIOMS)))


def idioms() -> re.Pattern[str]:
    """Any idiom, for the folded text."""
    return _idioms(current())


@cache
def _plain(language: str, idiom: str) -> str:
    return next((plain for source, plain in _load(language).IDIOMS.items() if re.search(spaced(source), idiom + " to")), "")


def in_plain_words(idiom: str) -> str:
    """What an idiom means, or nothing where only the writer knows."""
    return _plain(current(), idiom)


def families() -> tuple[str, ...]:
    """Families of words that belong to one subject; each a string of stems."""
    return _words().FAMILIES


@cache
def _synonyms(language: str) -> dict[str, str]:
    return {stem: line.split()[0] for line in reversed(_load(language).SYNONYMS) for stem in line.split()}


def synonyms() -> dict[str, str]:
    """Stem -> the stem that stands for all words of the same meaning."""
    return _synonyms(current())


@cache
def _rewordings(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(spaced(source)), form) for source, form in _load(language).REWORDINGS)


def rewordings() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Closed form of a question -> open form with `$1`, `$2` for its groups."""
    return _rewordings(current())


def counted(name: str, number: int = 0) -> str:
    """A short note that holds a number."""
    return Template(_words().COUNTED[name]).safe_substitute(n=number)
