"""Filling a template: what is known goes in, optional sentences fall away, what is missing stays visible as `$field`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from string import Template

from mentortui.domain.coach.kinds import KINDS
from mentortui.domain.errors import UsageError
from mentortui.domain.outreach.fields import complete
from mentortui.domain.outreach.templates import TEMPLATES, Choice, MessageTemplate

_FIRST = re.compile(r"\$(\w+)")


@dataclass(frozen=True, slots=True)
class Rendered:
    """A draft: subject ("" in a chat or on the phone), body, and the names of the placeholders still to be filled."""

    subject: str
    body: str
    missing: tuple[str, ...]


def _names(text: str) -> set[str]:
    return set(Template(text).get_identifiers())


def _choose(choice: Choice, known: Mapping[str, str]) -> str:
    """The first wording whose fields are all known; the last one where there is none."""
    options = (choice,) if isinstance(choice, str) else choice
    return next((option for option in options if _names(option) <= known.keys()), options[-1])


def _fill(text: str, known: Mapping[str, str], missing: dict[str, None]) -> str:
    missing.update(dict.fromkeys(sorted(_names(text) - known.keys())))
    filled = Template(text).safe_substitute(known)
    first = _FIRST.match(text)
    return filled[:1].upper() + filled[1:] if first and first.group(1) in known else filled


def _short(kind: str, way: str) -> Mapping[str, MessageTemplate]:
    from mentortui.domain.outreach.short import SHORT, WAYS

    if way not in WAYS:
        raise UsageError(f"“{way}” is no short version. Choose {' or '.join(WAYS)}.")
    if kind not in SHORT:
        raise UsageError(f"Only these have a short version: {', '.join(SHORT)}.")
    return SHORT[kind][way]


def render(kind: str, fields: Mapping[str, str], channel: str = "email", short: str = "") -> Rendered:
    """A draft of a kind for `email`, `chat` or `phone` (talking points). Never raises for a missing or an unknown field.

    `short` is a way of `short.WAYS` for who has little time (G3). Raises `UsageError` for a kind without a template or without
    a short version, an unknown channel or way.
    """
    if kind not in TEMPLATES:
        known = ", ".join(key for key in KINDS if key in TEMPLATES)
        raise UsageError(f"No draft is called “{kind}”. Choose one of: {known}.")
    if channel not in TEMPLATES[kind]:
        raise UsageError(f"No channel is called “{channel}”. Choose email, chat or phone.")
    template = _short(kind, short)[channel] if short else TEMPLATES[kind][channel]
    known_fields = complete(fields)
    missing: dict[str, None] = {}
    subject = _fill(_choose(template.subject, known_fields), known_fields, missing)
    paragraphs = []
    for paragraph in template.paragraphs:
        chosen = [text for choice in paragraph if (text := _choose(choice, known_fields))]
        if chosen:
            paragraphs.append(" ".join(_fill(text, known_fields, missing) for text in chosen))
    return Rendered(subject, template.between.join(paragraphs).replace(" \n", "\n"), tuple(missing))
