"""Introductions asked for, made, and told about (METHOD D2, C2, G2, G4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from mentortui.domain.nudges.contact import CHECK_IN_AFTER_DAYS, REST_AFTER_DAYS
from mentortui.domain.nudges.facts import IntroductionFact, PersonFact
from mentortui.domain.nudges.nudge import LOGGED, Nudge, Rule, State, View
from mentortui.domain.nudges.words import day_word
from mentortui.domain.pipeline import Stage

MADE_AFTER_DAYS = 14
"""A yes this old may have happened without a word."""
OTHER_WAY_DAYS = 30
TELL_WITHIN_DAYS = 30
OLD_AFTER_DAYS = 30
WRITE_WITHIN_DAYS = 2
NOTE_WITHIN_DAYS = 30
"""A sign left alone this long was about something else."""
_NOT_THERE_YET = frozenset({None, Stage.IDENTIFIED, Stage.CREATING_VALUE, Stage.REACHED_OUT})
"""Stages at which a way to somebody is still wanted."""
_AT_AN_END = frozenset({None, Stage.PAUSED, Stage.DECLINED, Stage.MOVED_ON})
_FIRST = frozenset({"cold", "advice-ask", "thanks", "check-in"})
"""Kinds that may be the first line to somebody one was introduced to."""
Pair = tuple[IntroductionFact, PersonFact, PersonFact]


def _pairs(view: View) -> Iterator[Pair]:
    """Introductions with the introducer and the person, where both are still here."""
    for one in view.facts.introductions:
        via, person = view.person(one.via_id), view.person(one.person_id)
        if via is not None and person is not None:
            yield one, via, person


def _write(view: View, one: IntroductionFact, kind: str) -> tuple[tuple[str, ...], bool]:
    """What writes to the introducer or goes on with what was begun, and whether that was copied."""
    for draft in view.facts.drafts:
        if (draft.kind, draft.person_id, draft.via_id) == (kind, one.via_id, one.person_id):
            return ("open-draft", draft.id), draft.copied_at is not None
    return ("introduction-write", one.id, kind), False


def _heard(one: IntroductionFact, somebody: PersonFact) -> bool:
    """Whether they gave any sign since the request."""
    return somebody.last_in_at is not None and somebody.last_in_at > one.asked_at


def _checked_on(view: View, one: IntroductionFact) -> date | None:
    """The day of the one check-in that went to the introducer since; a line noted on a later day is one too."""
    asked = view.day(one.asked_at)
    days = [(sent.kind, view.day(sent.sent_at)) for sent in view.facts.sent
            if sent.person_id == one.via_id and sent.kind in ("check-in", LOGGED) and sent.sent_at > one.asked_at]
    return max((day for kind, day in days if kind != LOGGED or day > asked), default=None)


def _silent(view: View) -> Iterator[Pair]:
    """Asked, without any sign of either since, while the person is not reached on another way."""
    for one, via, person in _pairs(view):
        quiet = not (_heard(one, via) or _heard(one, person))
        if not one.answer and one.made_at is None and quiet and person.stage in _NOT_THERE_YET:
            yield one, via, person


def ask_again(view: View, rule: Rule) -> Iterator[Nudge]:
    """G2: no word from the introducer for ten days: one gentle line to them, never to the person."""
    for one, via, person in _silent(view):
        due = view.day(one.asked_at) + timedelta(days=CHECK_IN_AFTER_DAYS)
        if view.today >= due and _checked_on(view, one) is None:
            do, copied = _write(view, one, "check-in")
            days = (view.today - view.day(one.asked_at)).days
            why = "copied, not marked sent" if copied else f"about {person.called or person.name}: quiet for {days} days"
            yield rule.nudge(one.id, via, why, State.SOON, due, do)


def other_way(view: View, rule: Rule) -> Iterator[Nudge]:
    """G2: a no, or two weeks of silence after the check-in: other ways to the person. Nobody is asked a third time."""
    for one, via, person in _pairs(view):
        if one.answer == "no" and one.made_at is None and one.answered_at is not None:
            since, why = view.day(one.answered_at), f"{via.called or via.name} said no"
        elif not one.answer and one.made_at is None and not _heard(one, via) and (checked := _checked_on(view, one)) is not None:
            since, why = checked + timedelta(days=REST_AFTER_DAYS), f"two messages to {via.called or via.name}, no word"
        else:
            continue
        newer = any(other.person_id == person.id and other.asked_at > one.asked_at for other in view.facts.introductions)
        fresh = since <= view.today <= since + timedelta(days=OTHER_WAY_DAYS)
        if fresh and not newer and person.stage in _NOT_THERE_YET:
            yield rule.nudge(one.id, person, why, State.SOON, since, ("ways", person.id))


def how_stands_it(view: View, rule: Rule) -> Iterator[Nudge]:
    """D2: there was a sign, and nobody noted what became of it: the introducer wrote, or the person did, or a yes is two weeks old."""
    for one, via, person in _pairs(view):
        if one.made_at is not None or one.answer == "no":
            continue
        if person.last_in_at is not None and _heard(one, person):
            at, why = person.last_in_at, f"{person.called or person.name} wrote: introduced?"
        elif one.answer == "yes" and one.answered_at is not None:
            at, why = one.answered_at + timedelta(days=MADE_AFTER_DAYS), f"yes to {person.called or person.name}: did it happen?"
        elif not one.answer and _heard(one, via) and via.last_in_at is not None:
            at, why = via.last_in_at, f"yes or no to {person.called or person.name}?"
        else:
            continue
        if at <= view.now <= at + timedelta(days=NOTE_WITHIN_DAYS):
            state, verb = (State.SOON, "Look again at") if one.answer or at == person.last_in_at else (State.NOW, "")
            yield rule.nudge(f"{one.id}:{one.answer}", via, why, state, view.day(at), ("introduction", one.id), verb)


def thank(view: View, rule: Rule) -> Iterator[Nudge]:
    """D2, G4: made, and the introducer was not thanked; from the minute it was made, within a day."""
    for one, via, person in _pairs(view):
        if one.made_at is None or one.thanked_at is not None or one.made_at > view.now:
            continue
        do, copied = _write(view, one, "thanks")
        why = f"introduced you to {person.called or person.name}"
        if one.met_at is not None:
            why = f"you met {person.called or person.name} {day_word(view.day(one.met_at), view.today)}"
        why = "copied, not marked sent" if copied else why
        old = (view.today - view.day(one.made_at)).days > OLD_AFTER_DAYS
        yield rule.nudge(one.id, via, why, State.LATER if old else State.NOW, one.made_at + timedelta(days=1), do)


def write_to_them(view: View, rule: Rule) -> Iterator[Nudge]:
    """D2: made, and nothing went to and fro with the person since: the first line is mine, within a day or two."""
    for one, via, person in _pairs(view):
        if one.made_at is None or one.made_at > view.now or one.met_at is not None or person.stage in _AT_AN_END or person.id in view.meeting_soon:
            continue
        if person.last_contact_at is not None and person.last_contact_at >= one.made_at:
            continue
        made = view.day(one.made_at)
        days = (view.today - made).days
        begun = next((draft for draft in view.facts.drafts if draft.person_id == person.id and not draft.via_id and draft.kind in _FIRST), None)
        why = "copied, not marked sent" if begun and begun.copied_at else f"{via.called or via.name} introduced you {day_word(made, view.today)}"
        state = State.LATER if days > OLD_AFTER_DAYS else State.NOW if days else State.SOON
        do = ("open-draft", begun.id) if begun else ("draft", "cold", person.id, "")
        yield rule.nudge(one.id, person, why, state, made + timedelta(days=WRITE_WITHIN_DAYS), do)


def tell_how_it_went(view: View, rule: Rule) -> Iterator[Nudge]:
    """G4: thanked when it was made; after the first meeting the introducer hears once how it went."""
    for one, via, person in _pairs(view):
        if one.thanked_at is None or one.met_at is None or one.met_at <= one.thanked_at or one.met_at > view.now:
            continue
        met = view.day(one.met_at)
        if _told(view, one.met_at, via) or view.today > met + timedelta(days=TELL_WITHIN_DAYS):
            continue
        do, copied = _write(view, one, "thanks")
        why = "copied, not marked sent" if copied else f"you met {person.called or person.name} {day_word(met, view.today)}"
        yield rule.nudge(one.id, via, why, State.SOON, met, do)


def _told(view: View, met_at: datetime, via: PersonFact) -> bool:
    """Any contact with the introducer since tells them, except a line of theirs."""
    letters = {letter.person_id for letter in view.facts.letters}
    return via.last_contact_at is not None and via.last_contact_at > met_at and via.id not in letters
