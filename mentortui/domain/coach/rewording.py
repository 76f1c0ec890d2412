"""Turning a yes-or-no question into an open one, where that can be done honestly."""

from __future__ import annotations

import re

from mentortui.domain.coach.language import rewordings

_TAIL = re.compile(r"[?.!\s]+$")
_MOST = 160


def _as_written(folded: str, raw: str) -> str:
    """The same words with the capitals of the text as given."""
    at = raw.casefold().find(folded)
    return raw[at : at + len(folded)] if at >= 0 and len(raw.casefold()) == len(raw) else folded


def open_form(clause: str, raw: str) -> str | None:
    """An open form of a closed main clause (folded), or None where no rule fits."""
    text = _TAIL.sub("", clause)
    if len(text) > _MOST:
        return None
    for pattern, form in rewordings():
        if match := pattern.fullmatch(text):
            groups = [_as_written(group.strip(), raw) for group in match.groups()]
            for number, group in enumerate(groups, start=1):
                form = form.replace(f"${number}", group)
            return re.sub(r"\s+([?,])", r"\1", re.sub(r"\s+", " ", form))
    return None
