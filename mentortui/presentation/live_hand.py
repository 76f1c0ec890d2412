"""What is at hand while one mentors: one open question for the phase the talk has reached, and a story that fits (METHOD H3, H5)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mentortui.domain.probing import REFLECT, Probe, at, phase_of
from mentortui.domain.stories import about_it
from mentortui.presentation.cells import pad, width, wrap
from mentortui.presentation.line import Line
from mentortui.presentation.story_lines import one_line

if TYPE_CHECKING:
    from mentortui.domain.giving import Story
    from mentortui.presentation.live_lines import Clock

_LABEL = 7
NEXT = "f2 another"


def probe_of(clock: Clock, turn: int) -> Probe:
    """The `turn`-th line of the phase the clock says."""
    return at(phase_of(clock.gone, clock.agreed), turn)


def hand_lines(probe: Probe, stories: Sequence[Story], about: Sequence[str], size: int, most: int) -> list[Line]:
    """At most `most` lines: something to ask or to say back, and the story that has to do with what is talked about."""
    if most < 1:
        return []
    room = max(8, size - 2 - _LABEL - 1)
    parts = wrap(probe.text, room, 2 if most > 1 else 1)
    label = "say" if probe.kind == REFLECT else "ask"
    lines: list[Line] = [(("  ", "text"), (pad("" if row else label, _LABEL), "faint"), (part, "text.italic")) for row, part in enumerate(parts)]
    blanks = room - width(probe.text) - width(NEXT)
    if blanks > 1:
        lines[0] = (*lines[0], (" " * blanks, "text"), (NEXT, "faint"))
    story = about_it(stories, about)
    if story and len(lines) < most:
        lines.append((("  ", "text"), (pad("story", _LABEL), "faint"), (one_line(story, room), "text")))
    return lines
