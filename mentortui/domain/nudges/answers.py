"""Somebody wrote, and the next line is mine (METHOD D4, G1)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta

from mentortui.domain.cadence import Standing, rhythm
from mentortui.domain.nudges.facts import DraftFact, LetterFact, PersonFact
from mentortui.domain.nudges.nudge import Nudge, Rule, State, View
from mentortui.domain.nudges.words import day_word
from mentortui.domain.pipeline import Stage

ANSWER_AFTER = timedelta(days=1)
LATER_AFTER_DAYS = 14
ANSWER_WITHIN_DAYS = 30
"""After that a late answer is no answer any more; the rhythm of the relationship says when to write again (G1)."""
_RESTING = frozenset({Stage.PAUSED, Stage.DECLINED})
_NO_REPLY = frozenset({"agenda", "intro-request", "intro-blurb"})
"""Kinds of drafts that are not an answer to a letter."""


def answer(view: View, rule: Rule) -> Iterator[Nudge]:
    """G1, D4: the newest contact is a line of theirs: soon on the first day, now from the second; a meeting agreed or to thank for answers it too.

    After two weeks it may wait, unless the rhythm of the relationship is over as well: nobody drifts unseen behind it.
    """
    # What an introducer said is noted first.
    asked = {one.via_id for one in view.facts.introductions if not one.answer and one.made_at is None}
    for person_id, letter in waiting(view).items():
        if person_id in asked:
            continue
        begun = _begun(view, letter)
        on = view.day(letter.at)
        why = "copied, not marked sent" if begun and begun.copied_at else f"wrote {day_word(on, view.today)}"
        do = ("open-draft", begun.id) if begun else ("reply", person_id, letter.kind)
        fresh = view.now - letter.at < ANSWER_AFTER
        person = view.facts.people[person_id]
        old = (view.today - on).days > LATER_AFTER_DAYS
        state = State.SOON if fresh or (old and _drifts(view, person)) else State.LATER if old else State.NOW
        yield rule.nudge(letter.id, person, why, state, on + ANSWER_AFTER, do)


def _drifts(view: View, person: PersonFact) -> bool:
    """Whether the rhythm and its grace are over (G1)."""
    beat = rhythm(
        person.stage, person.seniority, person.cadence_days, person.last_contact_at, person.bumped_at,
        person.stage_at or person.created_at, view.today, view.zone,
    )  # fmt: skip
    return beat.standing is Standing.LATE


def waiting(view: View) -> Mapping[str, LetterFact]:
    """By person: the letter that waits for a line of mine."""
    if not view.facts.letters:
        return {}
    settled = {meeting.person_id for meeting in view.facts.meetings
               if view.is_coming(meeting) or (meeting.status == "done" and meeting.thanked_at is None)}
    found = {}
    for letter in view.facts.letters:
        person = view.person(letter.person_id)
        if person is None or person.stage is None or person.stage in _RESTING or person.id in settled:
            continue
        if timedelta(0) <= view.now - letter.at <= timedelta(days=ANSWER_WITHIN_DAYS):
            found[person.id] = letter
    return found


def _begun(view: View, letter: LetterFact) -> DraftFact | None:
    """What was begun to them since they wrote."""
    for draft in view.facts.drafts:
        if draft.person_id == letter.person_id and draft.updated_at >= letter.at and draft.kind not in _NO_REPLY and not draft.via_id:
            return draft
    return None
