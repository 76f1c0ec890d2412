"""The kinds of messages and channels as they are typed; known without loading the coach."""

from __future__ import annotations

DRAFT_KINDS: tuple[str, ...] = (
    "cold", "intro-request", "intro-blurb", "follow-up", "check-in", "advice-ask", "report-back", "thanks", "mismatch", "farewell",
    "agenda", "agenda-ask",
)  # fmt: skip
COACH_KINDS: tuple[str, ...] = (*DRAFT_KINDS, "question")
CHANNELS: tuple[str, ...] = ("email", "chat", "phone")
