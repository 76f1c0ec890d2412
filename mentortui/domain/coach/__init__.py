"""What the app knows about good outreach, good questions and good asks (METHOD D to G).

`review(kind, text, context)` is the whole of it; `KINDS` is the table behind. Pure: no clock, no files, no network.
The words and their patterns are loaded with the first review: call `warm_up` from a worker where the first must be quick.
"""

from __future__ import annotations

from functools import lru_cache

from mentortui.domain.coach.kinds import KINDS, Kind, PartRow
from mentortui.domain.coach.model import Context, Finding, Level, Part, Review
from mentortui.domain.coach.wording import as_topic

__all__ = [
    "KINDS",
    "Context",
    "Finding",
    "Kind",
    "Level",
    "Part",
    "PartRow",
    "Review",
    "as_topic",
    "moved",
    "review",
    "split_subject",
    "warm_up",
]

_NOTHING_KNOWN = Context()


@lru_cache(maxsize=256)  # a list of drafts shows what the coach says of each, and few of them change between two looks
def review(kind: str, text: str, context: Context = _NOTHING_KNOWN) -> Review:
    """Review a text of a kind. The text may begin with `Subject: …` and an empty line; offsets count from its beginning.

    Raises `UsageError` for an unknown kind. Never changes the text and never raises for any content.
    """
    from mentortui.domain.coach.reviewing import review_text

    return review_text(kind, text, context)


def moved(seen: Review, by: int) -> Review:
    """The review of a text that begins `by` characters further on in another one."""
    if not by:
        return seen
    from dataclasses import replace

    return replace(seen, findings=tuple(replace(one, start=one.start + by, end=one.end + by) for one in seen.findings))


def split_subject(text: str) -> tuple[str | None, int]:
    """The subject of a text that begins with `Subject: …` (None where it does not), and where the body starts."""
    from mentortui.domain.coach.text import split_subject as split

    return split(text)


def warm_up() -> None:
    """Compile the patterns of all kinds, so that the next review takes a millisecond or two."""
    for kind in KINDS:
        review(kind, "Could I ask you two questions about your talk? Thank you.", Context(culture="-", given_count=0))
