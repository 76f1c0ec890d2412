"""Kinds of messages as data, and how a draft is made of them (METHOD D, E6, F, G). Pure."""

from __future__ import annotations

from mentortui.domain.outreach.bank import QUESTION_BANK, BankQuestion
from mentortui.domain.outreach.fields import PLACEHOLDERS, complete
from mentortui.domain.outreach.render import Rendered, render
from mentortui.domain.outreach.templates import TEMPLATES, MessageTemplate

__all__ = [
    "PLACEHOLDERS",
    "QUESTION_BANK",
    "TEMPLATES",
    "BankQuestion",
    "MessageTemplate",
    "Rendered",
    "complete",
    "render",
]
