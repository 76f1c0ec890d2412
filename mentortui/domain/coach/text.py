"""A message taken apart once: subject, body, greeting, sentences, words; every check reads this.

Offsets inside a `Message` are offsets of the folded text; `place` turns them into offsets of the text as given.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from mentortui.domain.coach.fold import fold
from mentortui.domain.coach.language import pattern, wordset

#: Longer texts are read in full for the golden rule and placeholders, and up to here for everything else.
READ = 12_000

_SUBJECT = re.compile(r"\s*subject[ \t]*:[ \t]*([^\n]*)(?:\n|$)(?:[ \t\r]*\n)*", re.IGNORECASE)
_END = re.compile(r"[.!?]+[\"')\]]*(?=\s|$)|\n+")
_LONE_BREAK = re.compile(r"(?<!\s)[ \t\r]*\n(?!\s)")
_BULLET = re.compile(r"\s*(?:[-•·+]|\d{1,2}[.)])\s")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_TOKEN = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")
SHORT_LINE = 45
#: No mail program wraps lines shorter than this.
WRAPPED = 28
_HALTS = frozenset(".!?:;")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of the folded text, end mark included."""

    start: int
    end: int
    text: str


def split_subject(text: str) -> tuple[str | None, int]:
    """The subject of a text that begins with `Subject: …`, and the offset at which the body starts."""
    match = _SUBJECT.match(text)
    return (match.group(1).strip(), match.end()) if match else (None, 0)


def tokens(text: str) -> list[str]:
    """The folded words of a stretch of folded text."""
    return _TOKEN.findall(text)


def _cuts(folded: str, start: int) -> list[int]:
    """Where sentences end. A lone line break ends one only after a short line or before a bullet."""
    cuts: list[int] = []
    line = start
    for match in _END.finditer(folded, start):
        mark = match.group()
        if "\n" not in mark:
            last = folded[max(start, match.start() - 14) : match.start()].split()
            if mark[0] == "." and last and last[-1].lstrip("(\"'") in wordset("abbreviations"):
                continue
            cuts.append(match.end())
            continue
        short = match.start() - line < SHORT_LINE
        if mark.count("\n") > 1 or short or _BULLET.match(folded, match.end()):
            cuts.append(match.end())
        line = match.end()
    return cuts


def sentences(folded: str, start: int = 0) -> tuple[Sentence, ...]:
    """The sentences of the folded text from `start`; empty ones are left out."""
    found = []
    for end in [*_cuts(folded, start), len(folded)]:
        piece = folded[start:end]
        lead = len(piece) - len(piece.lstrip())
        if stripped := piece.strip():
            found.append(Sentence(start + lead, start + lead + len(stripped), stripped))
        start = end
    return tuple(found)


@dataclass(slots=True)
class Message:
    """One text, taken apart. Made by `parse`; do not build it by hand. `raw` is the text as given, `flat` the same without wrapped lines."""

    raw: str
    flat: str
    subject: str | None
    body_at: int
    folded: str
    offsets: tuple[int, ...] | None
    sentences: tuple[Sentence, ...]
    limit: int
    words: int
    greeting_end: int
    closing: int
    _memo: dict[str, tuple[re.Match[str], ...]] = field(default_factory=dict)
    #: Places that one check found and another needs, by its name.
    kept: dict[str, list[tuple[Sentence, int, int]]] = field(default_factory=dict)

    def place(self, folded_offset: int) -> int:
        """Offset in the text as given."""
        return self.offsets[folded_offset] if self.offsets else folded_offset

    def unplace(self, offset: int) -> int:
        """Offset in the folded text for an offset in the text as given."""
        return bisect_left(self.offsets, offset) if self.offsets else offset

    def find(self, name: str) -> tuple[re.Match[str], ...]:
        """All matches of a named pattern in the body, up to `READ` characters."""
        if name not in self._memo:
            self._memo[name] = tuple(pattern(name).finditer(self.folded, self.body_at, self.limit))
        return self._memo[name]

    def first(self, name: str) -> re.Match[str] | None:
        """The first match of a named pattern in the body."""
        found = self.find(name)
        return found[0] if found else None

    def within(self, name: str, sentence: Sentence) -> re.Match[str] | None:
        """The first match of a named pattern that starts inside the sentence."""
        return next((match for match in self.find(name) if sentence.start <= match.start() < sentence.end), None)

    def sentence(self, at: int) -> Sentence | None:
        """The sentence that holds a place of the folded text."""
        return next((one for one in self.sentences if one.start <= at < one.end), None)

    def whole(self, at: int, words: int = 20) -> Sentence | None:
        """The same, if it is short enough to be replaced as a whole."""
        one = self.sentence(at)
        return one if one and len(one.text.split()) <= words and "\n" not in one.text else None

    @property
    def body(self) -> str:
        """The folded body."""
        return self.folded[self.body_at :]

    @property
    def prose(self) -> tuple[Sentence, ...]:
        """The sentences between greeting and closing."""
        return tuple(one for one in self.sentences if one.end > self.greeting_end and one.start < self.closing)


def _greeting_end(folded: str, body_at: int) -> int:
    match = pattern("greeting").match(folded, body_at, min(len(folded), body_at + 120))
    return match.end() if match else body_at


def _closing(folded: str, body_at: int) -> int:
    """End of the last prose paragraph: what follows is a closing formula or a name."""
    end = body_at + len(folded[body_at:].rstrip())
    for _ in range(5):
        cut = folded.rfind("\n", body_at, end)
        line = folded[cut + 1 : end].strip()
        if cut < 0 or _BULLET.match(line + " ") or len(line) > 40 or line.endswith((".", "?", "!")) or len(line.split()) > 5:
            break
        end = body_at + len(folded[body_at:cut].rstrip())
    return max(end, body_at)


def unwrapped(text: str) -> str:
    """The text with a space for each line break that only wraps a line: one after a line that is not short, before a small letter.

    Every character keeps its place.
    """
    gone: set[int] = set()
    line = 0
    for found in _LONE_BREAK.finditer(text):
        if found.start() - line > WRAPPED and text[found.start() - 1] not in _HALTS and text[found.end() : found.end() + 1].islower():
            gone.add(found.end() - 1)
        line = found.end()
    flat = "".join([" " if at in gone else char for at, char in enumerate(text)]) if gone else text
    return flat.replace("\r", " ")


def parse(text: str) -> Message:
    """Take a text apart; works on any string and in time linear in its length."""
    subject, at = split_subject(text)
    flat = unwrapped(text)
    folded, offsets = fold(flat)
    body_at = bisect_left(offsets, at) if offsets else at
    limit = min(len(folded), body_at + READ)
    read = folded[:limit]
    return Message(
        raw=text,
        flat=flat,
        subject=subject,
        body_at=body_at,
        folded=folded,
        offsets=offsets,
        sentences=sentences(read, body_at),
        limit=limit,
        words=sum(1 for _ in _WORD.finditer(text, at)),
        greeting_end=_greeting_end(read, body_at),
        closing=_closing(read, body_at),
    )
