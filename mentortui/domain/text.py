"""Text at the boundary: what comes in is cleaned, what goes out can do nothing to a terminal (H8).

Everything typed, pasted, imported or read from an editor passes `clean_line` or `clean_text`. The result
is NFC (UAX #15), holds no control characters, no bidirectional overrides or isolates (UAX #9) and no lone
surrogates, and can therefore be stored, encoded as UTF-8 and shown. Joiners (ZWJ, ZWNJ) and variation
selectors stay: names need them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from mentortui.domain.errors import UsageError

LINE_LIMIT = 500
TEXT_LIMIT = 100_000

_CONTROLS = r"\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"
_BIDI = r"\u202a-\u202e\u2066-\u2069"
_SURROGATES = r"\ud800-\udfff"
_DROPPED = re.compile(f"[{_CONTROLS}{_BIDI}{_SURROGATES}\ufeff]")
_DROPPED_IN_LINES = re.compile(f"[{_CONTROLS}{_BIDI}{_SURROGATES}\ufeff\u200b\u2060]")
# Vertical tab and form feed are line breaks in what word processors and spreadsheets export.
_BREAK = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")
_BREAKS_AND_TABS = re.compile(r"[ ]*[\t\n\r\v\f\x85\u2028\u2029][\s\x85]*")
_UNSAFE = re.compile(rf"[\x00-\x08\x0b-\x1f\x7f-\x9f{_BIDI}{_SURROGATES}]")
_BYTES = re.compile(r"[\udc80-\udcff]+")
_DIACRITICS = re.compile(r"[\u0300-\u036f]")
# Letters that Unicode does not take apart, as people without them on the keyboard type them.
_PLAIN_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "\u0131": "i", "ħ": "h"}
)


class Cleaned(NamedTuple):
    """A text that is safe to keep, and how many characters were taken out (breaks and blanks apart)."""

    text: str
    removed: int


def clean(value: str, *, multiline: bool) -> Cleaned:
    r"""The text as it may be kept; idempotent, without limit on the length.

    One line: breaks and tabs become one blank, ends are stripped. Several lines: every line end becomes \n,
    tabs and blanks stay.
    """
    if value.isascii() and value.isprintable():
        return Cleaned(value if multiline else value.strip(), 0)
    value = _BYTES.sub(_letters, value)
    kept, removed = (_DROPPED if multiline else _DROPPED_IN_LINES).subn("", value)
    if multiline:
        return Cleaned(unicodedata.normalize("NFC", _BREAK.sub("\n", kept)), removed)
    return Cleaned(unicodedata.normalize("NFC", _BREAKS_AND_TABS.sub(" ", kept)).strip(), removed)


def _letters(found: re.Match[str]) -> str:
    """Bytes that Python could not read where the surroundings speak no UTF-8 (PEP 383), as the letters they are."""
    try:
        return found[0].encode("utf-8", "surrogateescape").decode("utf-8")
    except UnicodeDecodeError:
        return found[0]


def clean_line(value: str, limit: int = LINE_LIMIT) -> str:
    """One clean line of at most `limit` characters; UsageError beyond (never cut in silence)."""
    return _within(clean(value, multiline=False).text, limit)


def clean_text(value: str, limit: int = TEXT_LIMIT) -> str:
    r"""A clean text of at most `limit` characters, line ends \n; UsageError beyond (never cut in silence)."""
    return _within(clean(value, multiline=True).text, limit)


def needed(text: str, refusal: str) -> str:
    """A clean text without blanks around it; UsageError says `refusal` where nothing is left."""
    return _said(clean_text(text).strip(), refusal)


def needed_line(text: str, refusal: str, limit: int = LINE_LIMIT) -> str:
    """The same for one line of at most `limit` characters."""
    return _said(clean_line(text, limit), refusal)


def _said(text: str, refusal: str) -> str:
    if not text:
        raise UsageError(refusal)
    return text


def _within(text: str, limit: int) -> str:
    if (over := len(text) - limit) > 0:
        raise UsageError(f"{limit:,} characters fit here and this has {len(text):,}: shorten it by {over:,}.")
    return text


def safe_for_terminal(text: str) -> str:
    r"""The text with every character that could command a terminal as U+FFFD; \n and \t stay.

    The second line of defence, for texts that never passed `clean` (file names, messages of other programs).
    """
    if text.isascii() and text.isprintable():
        return text
    return _UNSAFE.sub("\ufffd", text)


def fold(text: str) -> str:
    """The text as names are compared, without case and diacritics: “Łukasz  MÜLLER” is “lukasz muller”."""
    return " ".join(_bare(text).split())


def fold_all(texts: Sequence[str]) -> list[str]:
    """`fold` of each, for the many of an import: letters do not care about their neighbours beyond a line end, so all go at once."""
    folded = _bare("\n".join(texts))
    lines = folded.split("\n")
    if len(lines) != len(texts):
        return [fold(text) for text in texts]
    # Names rarely have blanks to take out: no need to take each apart.
    spaced = f"\n{folded}\n"
    if spaced.replace("\n", "").isprintable() and not any(two in spaced for two in ("  ", "\n ", " \n")):
        return lines
    return [" ".join(line.split()) for line in lines]


def _bare(text: str) -> str:
    if text.isascii():
        return text.casefold()
    bare = _DIACRITICS.sub("", unicodedata.normalize("NFKD", text.casefold()))
    return unicodedata.normalize("NFC", bare.casefold().translate(_PLAIN_LETTERS))
