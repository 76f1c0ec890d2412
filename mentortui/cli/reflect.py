"""Reflection: five questions, one answer at a time, earlier ones kept (A4, A5)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import click

from mentortui.cli import inputs, output, phrases, shapes
from mentortui.cli.args import OneOf, command, pass_options, table, words
from mentortui.cli.opening import reader, writer
from mentortui.cli.options import Options
from mentortui.domain.goals import PROMPTS

if TYPE_CHECKING:
    from datetime import date

    from mentortui.domain.goals import Reflection
    from mentortui.journal import Journal

LIST = "list"
QUESTIONS = dict(PROMPTS)


@command("reflect")
@click.argument("prompt", required=False, type=OneOf([*QUESTIONS, LIST], "prompt"), metavar="[PROMPT]")
@words("text", required=False)
@pass_options
def reflect(options: Options, prompt: str | None, text: tuple[str, ...]) -> None:
    """Answer a prompt (why, teach, gaps, speed, talked); without words, show it. `reflect list` shows every answer.

    `profile set reflection-days N` says how often to come back to it; 0 switches it off.
    """
    if prompt and prompt != LIST and text:
        kept = writer(options).goals.reflect(prompt, inputs.words(text))
        output.emit(options, _item(kept), [f"Kept under “{QUESTIONS[prompt]}”.", "Earlier answers stay: mentortui reflect list"])
        return
    journal = reader(options)
    answers = journal.goals.reflections() if journal else []
    if prompt is None:
        _overview(options, journal, answers)
    else:
        asked = " ".join(text) if prompt == LIST else prompt
        _list(options, journal, [one for one in answers if not asked or one.prompt == asked], asked)


def _overview(options: Options, journal: Journal | None, answers: list[Reflection]) -> None:
    """The five questions, each with its newest answer, and when to come back."""
    newest = {one.prompt: one for one in reversed(answers)}
    items, rows = [], []
    for key, question in PROMPTS:
        last = newest.get(key)
        items.append({"prompt": key, "question": question, "answers": sum(one.prompt == key for one in answers),
                      "last": _item(last) if last else None})  # fmt: skip
        rows.append([key, question, phrases.on(journal, last.said_at) if journal and last else "not answered yet"])
    again = _again(journal, answers)
    lines = output.columns(rows, most=90)
    lines += [f"Reflect again on {phrases.on(journal, again)}."] if journal and again else []
    output.emit(options, {"items": items, "next_on": shapes.value(again)}, lines)


def _again(journal: Journal | None, answers: list[Reflection]) -> date | None:
    """The day to come back to it, counted from the newest answer; None where nothing was said or it is switched off."""
    days = journal.profile.get().reflection_days if journal and answers else 0
    return journal.desk.local(answers[0].said_at).date() + timedelta(days=days) if journal and days else None


def _list(options: Options, journal: Journal | None, answers: list[Reflection], asked: str) -> None:
    lines: list[str] = []
    for one in answers:
        lines += [f"{phrases.on(journal, one.said_at) if journal else ''}  {QUESTIONS.get(one.prompt, one.prompt)}"]
        lines += [f"  {part}" for part in one.answer.splitlines()]
    if not lines:
        lines = [QUESTIONS.get(asked, "Nothing said yet."), f"mentortui reflect {asked or 'why'} TEXT keeps an answer."]
    output.emit_items(options, [_item(one) for one in answers], lines)


def _item(one: Reflection) -> dict[str, Any]:
    return shapes.record(one, question=QUESTIONS.get(one.prompt, one.prompt))


COMMANDS = table([reflect])
