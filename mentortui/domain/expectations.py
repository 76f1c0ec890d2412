"""Boundaries and expectations as a text to share: how much time, how often, how to reach me, confidence, whose agenda (METHOD H6)."""

from __future__ import annotations

from dataclasses import replace

from mentortui.domain.giving import Agreement

AGENDA = "yours; a few bullet points 24 hours ahead are enough: what came of last time, what is new, what you want to talk about"
CONFIDENCE = "what you tell me stays between us, unless you ask me to pass it on"
FIELDS = ("minutes", "rhythm", "reach", "agenda", "confidence")
"""What is agreed, in the order it is told."""
MOST_MINUTES = 10_000


def merged(own: Agreement | None, usual: Agreement | None) -> Agreement | None:
    """What holds for somebody: what was agreed with them, and where that says nothing, what I offer anybody."""
    if own is None or usual is None:
        return own or usual
    return replace(own, **{name: getattr(own, name) or getattr(usual, name) for name in FIELDS})


def amount(minutes: int) -> str:
    """`50 minutes`, `1 hour`, `1 hour 20 minutes`: words for a text others read."""
    hours, rest = divmod(minutes, 60)
    parts = [f"{number} {word}" if number == 1 else f"{number} {word}s" for number, word in ((hours, "hour"), (rest, "minute")) if number]
    return " ".join(parts) or "no time"


def time_words(agreement: Agreement | None) -> str:
    """`1 hour 20 minutes a month; 40 min every second Friday`; "" where neither is agreed."""
    if agreement is None:
        return ""
    month = f"{amount(agreement.minutes)} a month" if agreement.minutes else ""
    return "; ".join(part for part in (month, agreement.rhythm) if part)


def as_text(agreement: Agreement | None, called: str = "", signature: str = "") -> str:
    """The whole as a kind message; the agenda is the mentee's and confidence a matter of course even where nothing was written."""
    reach = agreement.reach if agreement else ""
    told = (
        ("Time", time_words(agreement)),
        ("Reaching me", reach),
        ("Agenda", (agreement.agenda if agreement else "") or AGENDA),
        ("In confidence", (agreement.confidence if agreement else "") or CONFIDENCE),
    )
    lines = "\n".join(f"- {label}: {_sentence(words)}" for label, words in told if words)
    parts = (
        f"Dear {called}," if called else "Hello,",
        "so that neither of us has to guess: this is what you can count on from me, and what helps me to be of use to you.",
        lines,
        "If any of it does not suit you, tell me, and we change it.",
        signature,
    )
    return "\n\n".join(part for part in parts if part)


def _sentence(words: str) -> str:
    said = " ".join(words.split())
    return said if said[-1:] in ".!?…" else f"{said}."
