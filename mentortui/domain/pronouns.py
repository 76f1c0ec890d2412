"""How a person is spoken of: by the words the user set, else “them” and “their”."""

from __future__ import annotations

_FORMS: dict[str, tuple[str, str, str]] = {
    "she": ("she", "her", "her"),
    "her": ("she", "her", "her"),
    "he": ("he", "him", "his"),
    "him": ("he", "him", "his"),
    "his": ("he", "him", "his"),
}
_OPEN = ("they", "them", "their")


def _forms(pronoun: str) -> tuple[str, str, str]:
    return _FORMS.get(pronoun.partition("/")[0].strip().casefold(), _OPEN)


def they(pronoun: str) -> str:
    """Subject form: she, he or they; `pronoun` is as typed, “she” or “she/her”."""
    return _forms(pronoun)[0]


def them(pronoun: str) -> str:
    """Object form: her, him or them."""
    return _forms(pronoun)[1]


def their(pronoun: str) -> str:
    """Possessive form: her, his or their."""
    return _forms(pronoun)[2]
