"""One person's page: card, and what happened lately (E3, E7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentortui.cli import output, phrases, shapes
from mentortui.cli.options import Options

if TYPE_CHECKING:
    from mentortui.journal import Journal

WIDTH = 72
SHOWN = 20


def show(options: Options, journal: Journal, person_id: str) -> None:
    """Everything known of one person."""
    card = journal.people.card(person_id)
    history = journal.people.history(person_id)
    if options.json:
        data = shapes.record(card.person)
        more = {key: thing for key, thing in shapes.record(card).items() if key not in ("person", "given", "received")}
        more["value"] = {"given": card.given, "received": card.received}
        paths = [shapes.person_ref(one.id, one.name) for one in journal.people.paths_to(person_id)]
        output.emit(options, {**data, **more, "paths": paths, "history": shapes.value(history)}, "")
        return
    from mentortui.presentation.line import plain
    from mentortui.presentation.person_card import card_lines

    lines = [plain(line).rstrip() for line in card_lines(card, journal.now(), journal.zone, WIDTH)]
    person = card.person
    facts = [
        ("email", person.email), ("phone", person.phone), ("page", person.url), ("zone", person.tz),
        ("cares about", person.cares_about), ("culture", person.culture), ("language", person.language),
        ("seniority", person.seniority), ("direction", person.direction), ("relation", ", ".join(person.relations)),
        ("also", ", ".join(person.ties)),
        ("source", " · ".join(part for part in (person.source, person.source_place) if part)),
        ("connected", phrases.on(journal, person.connected_on)), ("likes", person.channel), ("feedback", person.feedback_style),
    ]  # fmt: skip
    lines += ["", *output.columns([[name, words] for name, words in facts if words])]
    lines += ["", "Notes", *(f"  {line}" for line in person.notes.splitlines())] if person.notes else []
    lines += [""] if lines and lines[-1] else []
    rows = [[phrases.on(journal, one.at), one.kind, phrases.first_line(one.text)] for one in history[:SHOWN]]
    lines += output.columns(rows, most=30)
    if len(history) > SHOWN:
        lines.append(f"and {len(history) - SHOWN} more")
    output.emit(options, {}, lines)
