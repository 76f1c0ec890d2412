"""A relationship told from its beginning: one sentence for everything that happened (METHOD C3, E3, F5, F8)."""

from __future__ import annotations

from collections.abc import Iterable

from mentortui.domain.pipeline import spoken_move
from mentortui.domain.pronouns import their, them, they
from mentortui.domain.views import Moment

_SENT: dict[str, str] = {
    "cold": "You wrote for the first time", "advice-ask": "You asked for advice", "intro-request": "You asked {them} for an introduction",
    "intro-blurb": "You sent {them} lines to pass on", "check-in": "You checked in", "follow-up": "You thanked {them} for the talk",
    "thanks": "You thanked {them}", "report-back": "You reported back", "agenda": "You sent the agenda", "farewell": "You said goodbye",
    "mismatch": "You parted, and said thank you",
}  # fmt: skip
_SUBJECT_SAYS = frozenset({"cold", "advice-ask", "intro-request"})
"""Kinds whose subject line tells more than their name."""
_ENTRIES: dict[tuple[str, str], str] = {
    ("email", "out"): "You wrote", ("email", "in"): "{They} wrote", ("chat", "out"): "You wrote", ("chat", "in"): "{They} wrote",
    ("call", "out"): "You called", ("call", "in"): "{They} called", ("call", ""): "You talked on the phone", ("meeting", ""): "You met",
    ("research", ""): "You read up", ("intro", ""): "Introduction", ("given", "out"): "You gave", ("received", "in"): "{They} gave",
    ("advice", "in"): "{They} advised", ("promise", "out"): "You promised", ("promise", "in"): "{They} promised",
    ("kept", "out"): "You kept your promise", ("kept", "in"): "{They} kept {their} promise", ("adopt", ""): "You took {their} advice",
    ("adapt", ""): "You took {their} advice in your own way", ("decline", ""): "You left {their} advice aside",
    ("result", ""): "What came of", ("reported", "out"): "You told {them} what came of it",
    ("why-not", "out"): "You told {them} why not", ("called-off", ""): "A meeting was called off",
}  # fmt: skip


def told(moment: Moment, pronoun: str = "") -> str:
    """One thing that happened as a sentence without its full stop: `You met, 22 min: begin with what failed`."""
    text = " ".join(moment.text.split())
    if moment.kind == "stage":
        came, _, to = spoken_move(text).partition(" → ")
        return f"From {came} to {to}" if to else text
    kind = moment.kind.removeprefix("sent-")
    if moment.kind.startswith("sent-"):
        head, text = _SENT.get(kind, "You wrote"), text if kind in _SUBJECT_SAYS or kind not in _SENT else ""
    else:
        head = _ENTRIES.get((moment.kind, moment.direction)) or _ENTRIES.get((moment.kind, "")) or {"email": "Email", "chat": "Chat"}.get(kind, "")
    head = head.format(them=them(pronoun), They=they(pronoun).capitalize(), their=their(pronoun))
    if moment.kind == "intro":
        begins = {"by ": "You were introduced", "to ": f"{they(pronoun).capitalize()} introduced you", "said ": they(pronoun).capitalize(),
                  "asked ": "You"}  # fmt: skip
        subject = next((words for start, words in begins.items() if text.startswith(start)), "")
        return f"{subject} {text}" if subject else f"{head}: {text}" if text else head
    if moment.minutes and moment.kind in ("call", "meeting"):
        head = f"{head}, {moment.minutes} min"
    if not head or not text:
        return head or text[:1].upper() + text[1:]
    return f"{head} {text}" if moment.kind == "result" else f"{head}: {text}"


def story(moments: Iterable[Moment], pronoun: str = "") -> list[tuple[Moment, str]]:
    """Everything that happened with one person, the oldest first, each with its sentence."""
    return [(moment, told(moment, pronoun)) for moment in sorted(moments, key=lambda one: one.at)]
