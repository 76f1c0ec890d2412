"""How one begins: three ways, then one question at a time (LOOK 10-first-run)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mentortui.presentation.cells import cut, pad, wrap
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import BLANK, Line, Row, fit

PROMISE = "Find mentors, ask well, tell them what came of it."
WHERE = "All of it stays in one file on this computer."
CHOICES = (
    ("start", "Start with me", "seven short questions, each can be skipped"),
    ("demo", "Try the demo", "a lively example in a throw-away file"),
    ("import", "Import people", "LinkedIn or any table; seen before saved"),
)
"""Id, name and what it is, in order."""


@dataclass(frozen=True, slots=True)
class Step:
    """One question of the beginning: where the answer goes, the question, an example, and why it is asked."""

    key: str
    label: str
    question: str
    example: str
    why: str


STEPS: tuple[Step, ...] = (
    Step("name", "Name", "What is your name?", "Ines Sousa", "As you sign a message."),
    Step("role", "Role", "What do you do?", "Data analyst", "A few words; whoever you write to wonders first who you are."),
    Step("org", "Work", "Where do you work?", "Harbour Analytics", "An organisation, a school, or nothing."),
    Step("tz", "Time zone", "Which clock do you live by?", "Europe/Lisbon", "Meetings are shown in both zones. This is what the computer says."),
    Step("intro", "About you", "One sentence about you?", "I turn ticket data into timetables people trust.",
         "What you do and for whom: messages open with it."),
    Step("goal", "Goal", "What would you like to be able to do, by when?", "Lead the pricing analysis from start to end by July",
         "People can only help with what they can see."),
    Step("who", "First", "Who comes to mind first?", "Priya Raman",
         "Somebody you could learn one thing from. Only a name; nothing is sent."),
)
"""In order. Every one can be skipped."""


def choice_rows(width: int) -> list[Row]:
    """Three ways to begin, two lines each."""
    rows: list[Row] = []
    for number, (choice, name, words) in enumerate(CHOICES, 1):
        rows += [Row(BLANK)] if rows else []
        rows.append(Row(fit((("  ", "text"), (str(number), "faint"), ("  ", "text"), (name, "strong.bold")), width), choice))
        rows.append(Row(fit((("     ", "text"), (cut(words, max(4, width - 6)), "muted")), width), choice))
    return rows


def answered_lines(answers: Mapping[str, str], upto: int, width: int) -> list[Line]:
    """What was said so far, one line each; what was skipped is not held up to anybody."""
    lines: list[Line] = []
    for step in STEPS[:upto]:
        if said := answers.get(step.key, ""):
            words = cut(said, max(4, width - 18))
            lines.append((("  ", "text"), (UNICODE["ok"], "ok"), (" ", "text"), (pad(step.label, 12), "faint"), (words, "muted")))
    return lines


def next_steps(answers: Mapping[str, str]) -> list[tuple[str, str]]:
    """What is worth doing first with what was said, as (id, words): reading up on somebody, a persona, or what is still missing."""
    steps: list[tuple[str, str]] = []
    if who := answers.get("who", ""):
        steps.append(("read-up", f"Read up on {cut(who, 22)}: what struck you?"))
    if answers.get("goal", ""):
        steps.append(("persona", "Say who could help with the goal, as a persona"))
    else:
        steps.append(("goal", "Write a first goal: one sentence is enough"))
    if not who:
        steps.append(("person", "Add somebody you could learn one thing from"))
    return steps


def question_lines(step: Step, width: int) -> list[Line]:
    """The question."""
    return [(("  ", "text"), (cut(step.question, max(4, width - 3)), "strong.bold"))]


def why_lines(step: Step, hint: str, width: int) -> list[Line]:
    """Why it is asked; a hint on what was typed stands first."""
    lines: list[Line] = []
    for index, part in enumerate(wrap(hint, max(10, width - 6), 3)):
        sign = f"{UNICODE['soon']} " if not index else "  "
        lines.append((("  ", "text"), (sign, "soon"), (part, "text")))
    lines += [(("  ", "text"), (part, "muted")) for part in wrap(step.why, max(10, width - 4), 2)]
    return lines
