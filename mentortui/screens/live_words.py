"""What is kept while one talks: advice, promises and takeaways of one meeting, each written once (METHOD E5, F5, F8)."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from mentortui.domain.errors import MentorError
from mentortui.domain.meetings import Meeting
from mentortui.domain.people import Person
from mentortui.presentation.live_lines import ADVICE, PROMISE, TAKEAWAY, Kept, kept_of

_BY = re.compile(r"(.*\S),? by (\S.*)", re.DOTALL)


def kept_in(journal: Any, meeting: Meeting) -> list[Kept]:
    """What this meeting has kept so far: advice, promises, takeaways, in the order in which they were kept."""
    advice = [one for one in journal.advice.of(meeting.person_id, open_only=False) if one.meeting_id == meeting.id]
    promises = [one for one in journal.value.promises_with(meeting.person_id, open_only=False) if one.meeting_id == meeting.id]
    kept = [
        *((one.id, Kept(ADVICE, one.text)) for one in advice),
        *((one.id, Kept(PROMISE, one.text, bool(one.mine), one.by_on)) for one in promises),
        *((one.id, Kept(TAKEAWAY, one.text)) for one in journal.meetings.takeaways(meeting.id)),
    ]
    return [one for _, one in sorted(kept, key=lambda pair: pair[0])]


def side_of(text: str, person: Person) -> tuple[bool, str]:
    """Whether a promise is mine, and its words without who: `they: send the template` and `Alan: …` are theirs."""
    head, colon, rest = text.partition(":")
    names = {"they", "she", "he", person.called.casefold(), person.name.casefold()}
    if colon and rest.strip():
        if head.strip().casefold() in names:
            return False, rest.strip()
        if head.strip().casefold() in ("i", "me", "you"):
            return True, rest.strip()
    return True, text


def dated(journal: Any, text: str) -> tuple[str, date | None]:
    """A promise without its `by friday`, and that day; as it stands where the words after `by` are no day."""
    if match := _BY.fullmatch(text):
        try:
            return match[1].rstrip(","), journal.when(match[2]).day
        except MentorError:
            pass
    return text, None


def keep_line(journal: Any, meeting: Meeting, person: Person, kind: str, text: str) -> None:
    """Write one line as what it is; a line that is there already is not written twice."""
    mine, by = True, None
    if kind == PROMISE:
        mine, text = side_of(text, person)
        text, by = dated(journal, text)
    if Kept(kind, text, mine) in kept_in(journal, meeting):
        return
    if kind == ADVICE:
        journal.advice.add(person.id, text, meeting_id=meeting.id)
    elif kind == PROMISE:
        journal.value.promise(person.id, text, mine=mine, by=by, meeting_id=meeting.id)
    else:
        journal.meetings.takeaway(meeting.id, text)


def finish(journal: Any, meeting: Meeting, person: Person, text: str) -> str:
    """Keep every line of a text that begins with a:, p: or t:, and return what is left of it."""
    left: list[str] = []
    for line in text.split("\n"):
        found = kept_of(line)
        if found is None:
            left.append(line)
        else:
            keep_line(journal, meeting, person, *found)
    return "\n".join(left)


def write_notes(journal: Any, meeting_id: str, question_id: str, text: str) -> None:
    """Notes beside a question, or with an empty id those of the meeting."""
    if question_id:
        journal.meetings.answer(question_id, text)
    else:
        journal.meetings.note(meeting_id, text)
