"""One thing that happened, in words: the same in the card, the history and the re-read before a meeting."""

from __future__ import annotations

from mentortui.domain.pipeline import spoken_move
from mentortui.domain.pronouns import them, they
from mentortui.presentation.glyphs import UNICODE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from mentortui.domain.glance import GlanceMoment
    from mentortui.domain.views import Moment

PRIVATE = f"{UNICODE['private']} private"
"""Beside what was said in confidence (H8)."""
_HEADS = {
    "call": "Call",
    "chat": "Chat",
    "meeting": "Met",
    "research": "Research",
    "intro": "Introduced",
    "advice": "Advice",
    "promise": "Promise",
    "stage": "Stage",
}


def marked(moment: Moment | GlanceMoment, words: str) -> str:
    """The words, behind the sign of what was said in confidence: “◇ private · Call, 22 min”."""
    return f"{PRIVATE} {UNICODE['dot']} {words}" if moment.private else words


def moment_head(moment: Moment | GlanceMoment, pronoun: str = "") -> str:
    """Call, 22 min · You wrote · Reply · You gave · She gave; empty for a note."""
    subject = they(pronoun).capitalize()
    if moment.kind in ("email", "message"):
        return {"out": "You wrote", "in": "Reply"}.get(moment.direction, "Email")
    if moment.kind in ("value", "given", "received"):
        given = moment.kind == "given" or (moment.kind == "value" and moment.direction in ("out", "given"))
        return "You gave" if given else f"{subject} gave"
    if moment.kind == "promise":
        return "You promised" if moment.direction == "out" else f"{subject} promised"
    if moment.kind == "reported":
        return f"You told {them(pronoun)}"
    head = _HEADS.get(moment.kind, "")
    if moment.kind == "intro" and moment.text.startswith(("asked for ", "said ")):
        head = "Introduction"
    return f"{head}, {moment.minutes} min" if moment.minutes and head else head


def moment_words(moment: Moment | GlanceMoment, pronoun: str = "") -> str:
    """Head and text in one line: “Call, 22 min: pricing tests”, “Introduced by Rafael Duarte”."""
    head, text = moment_head(moment, pronoun), " ".join(moment.text.split())
    if moment.kind == "stage":
        text = spoken_move(text)
    if not head or not text:
        return marked(moment, head or text[:1].upper() + text[1:])
    joiner = " " if moment.kind == "intro" and text.startswith(("by ", "to ")) else ": "
    return marked(moment, f"{head}{joiner}{text}")
