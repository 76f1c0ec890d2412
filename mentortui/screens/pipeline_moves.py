"""What the pipeline does to one person or to all that are chosen: moves along the way, and deleting (METHOD C3)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from mentortui.domain.endings import ending
from mentortui.domain.people import Person
from mentortui.domain.pipeline import AT_REST, Stage, back, onward, spoken
from mentortui.presentation.board import asked_line
from mentortui.presentation.line import BLANK, Line
from mentortui.screens.person_verbs import PersonScreenVerbs
from mentortui.widgets.toast import Toast


def target(stage: Stage | None, *, further: bool) -> Stage | None:
    """Where one step leads; None at the edges, where there is something to ask. From rest the way leads back on."""
    if stage is None or stage in AT_REST:
        return Stage.IDENTIFIED if further else None
    return onward(stage) if further else back(stage)


def moved_line(person: Person, came: Stage | None, to: Stage) -> Line:
    """`Moved Jo Lindqvist from reached out to paused`."""
    start = spoken(came) if came else "address book"
    return (("Moved ", "text"), (person.name, "strong"), (f" from {start} to {spoken(to)}", "text"))


class PipelineMoves(PersonScreenVerbs):
    """Verbs that change people. A subclass says who is meant, and goes where they went."""

    _ended: tuple[str, str, Line] = ("", "", BLANK)
    """Who was moved to an end just now, the kind of message that `c` begins for them, and the line that offers it."""

    picked: set[str]
    """Ids chosen with space, shared by all lists of the screen."""

    def person_known(self, person_id: str) -> Person:
        """The person behind an id."""
        person: Person = self.journal.people.get(person_id)
        return person

    def follow(self, person_id: str) -> None:
        """Keep the cursor on that person when the rows are next read."""

    def selection_changed(self) -> None:
        """Say how many are chosen."""

    def meant(self) -> list[Person]:
        """Who a verb is about: everybody chosen, else the one under the cursor."""
        ids = sorted(self.picked) if self.picked else [person_id for person_id in (self.chosen_person(),) if person_id]
        return [self.person_known(person_id) for person_id in ids]

    def action_select(self) -> None:
        if person_id := self.chosen_person():
            self.picked ^= {person_id}
            self.selection_changed()

    def action_stage_on(self) -> None:
        self._step(further=True)

    def action_stage_back(self) -> None:
        self._step(further=False)

    def _step(self, *, further: bool) -> None:
        people = self.meant()
        if not people:
            self.with_person()
            return
        found = {person.id: goal for person in people if (goal := target(person.stage, further=further))}
        if found:
            self._move(people, found)
        elif further:
            self._ask(people, "Mentoring is the last stage.", (("m", Stage.MOVED_ON, "moved on, friends"),))
        elif all(person.stage is Stage.IDENTIFIED for person in people):
            self._ask(people, "This is the first stage.",
                      (("p", Stage.PAUSED, "paused"), ("d", Stage.DECLINED, "declined")))
        else:
            self.tell("At rest: > brings them back to identified." if people[0].stage else "In the address book only.", "hint")

    def _ask(self, people: Sequence[Person], words: str, choices: Sequence[tuple[str, Stage, str]]) -> None:
        """At an edge: offer the honest ends in the footer."""
        who = people[0].name if len(people) == 1 else f"{len(people)} people"
        answers: dict[str, Callable[[], object]] = {}
        for key, stage, _ in choices:
            answers[key] = lambda stage=stage: self._move(people, {person.id: stage for person in people})  # type: ignore[misc]
        pairs = [(key, said) for key, _, said in choices]
        self.ask_in_footer(asked_line(f"{who}: {words[:1].lower()}{words[1:]}", *pairs, ("esc", "stay")), answers)

    def _move(self, people: Sequence[Person], found: dict[str, Stage]) -> None:
        came = {person.id: person.stage for person in people}
        self.follow(self.chosen_person())
        if len(found) == 1:
            ((person_id, to),) = found.items()
            self.write(lambda: self.journal.people.move(person_id, to),
                       lambda person: self._moved(person, came[person_id], to))
            return
        ends = set(found.values())
        where = f" to {spoken(next(iter(ends)))}" if len(ends) == 1 else " one stage"
        self.write(lambda: self.journal.people.move_many(found),
                   lambda moved: self._done((("Moved ", "text"), (f"{len(moved)} people", "strong"), (where, "text"))))

    def _moved(self, person: Person, came: Stage | None, to: Stage) -> None:
        """Say it; at an end `c` begins the text that fits."""
        self.picked.clear()
        fits, said = ending(came, to), moved_line(person, came, to)
        if fits is not None:
            self._ended = (person.id, fits.kind, said)
        self.tell(said, undo=True, offers=("c", fits.key) if fits else None)

    def action_compose(self) -> None:
        """While an end is told with the text that fits it: that text; else the kinds to choose from."""
        who, kind, said = self._ended
        if who and self.query_one(Toast).line[1:] == said:
            self._ended = ("", "", BLANK)
            self.compose_to(who, kind)
        else:
            super().action_compose()

    def action_delete(self) -> None:
        people = self.meant()
        if not people:
            self.with_person()
        elif len(people) == 1:
            self.write(lambda: self.journal.people.delete(people[0].id),
                       lambda person: self._done((("Deleted ", "text"), (person.name, "strong"))))
        else:
            ids = [person.id for person in people]
            self.write(lambda: self.journal.people.delete_many(ids),
                       lambda gone: self._done((("Deleted ", "text"), (f"{len(gone)} people", "strong"))))

    def _done(self, line: Line) -> None:
        self.picked.clear()
        self.tell(line, undo=True)

    def action_rest(self) -> None:
        """One of the three honest ends, from wherever they stand (C3)."""
        people = self.meant()
        if not people:
            self.with_person()
            return
        ends = (("p", Stage.PAUSED, "paused"), ("d", Stage.DECLINED, "declined"), ("m", Stage.MOVED_ON, "moved on, friends"))
        self._ask(people, "Bring to rest?", [end for end in ends if any(person.stage is not end[1] for person in people)])

    def action_edit(self) -> None:
        if person := self.with_person():
            from mentortui.screens.dialogs.person import PersonDialog

            self.app.push_screen(PersonDialog(person), lambda after: self._edited(person, after))

    def _edited(self, before: Person, after: Person | None) -> None:
        """An end that was chosen in the sheet offers its text as well."""
        if after is not None and after.stage is not None and after.stage != before.stage and ending(before.stage, after.stage):
            self._moved(after, before.stage, after.stage)

    def action_import(self) -> None:
        from mentortui.screens.import_people import ImportScreen

        self.app.push_screen(ImportScreen())
