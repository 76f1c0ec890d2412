"""What the app knows about good outreach, good questions and good asks (METHOD D to G).

`review(kind, text, context)` is the whole of it; `KINDS` is the table behind. Pure: no clock, no files, no network.
"""

from __future__ import annotations

from mentortui.domain.coach.kinds import KINDS, Kind, PartRow
from mentortui.domain.coach.model import Context, Finding, Level, Part, Review
from mentortui.domain.coach.registry import CHECKS
from mentortui.domain.coach.review import review
from mentortui.domain.coach.text import split_subject
from mentortui.domain.coach.wording import as_topic

__all__ = [
    "CHECKS",
    "KINDS",
    "Context",
    "Finding",
    "Kind",
    "Level",
    "Part",
    "PartRow",
    "Review",
    "as_topic",
    "review",
    "split_subject",
]
