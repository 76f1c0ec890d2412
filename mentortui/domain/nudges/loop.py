"""Closing the loop: advice told back, promises kept, gifts repeated (METHOD F2, F5, F8)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from mentortui.domain.nudges.facts import GiftFact
from mentortui.domain.nudges.nudge import Nudge, Rule, State, View
from mentortui.domain.nudges.words import WEEKDAYS, counted, ordinal
from mentortui.domain.pronouns import their

REPORT_WITHIN_DAYS = 7
RESULT_AFTER_DAYS = 21
WEIGH_AFTER_DAYS = 42
PROMISE_SOON_DAYS = 7
GIFT_SOON_DAYS = 3

# A gift named by one of these words is called by it; any other is “Gift for”.
_GIFT_WORDS = ("roundup", "article", "introduction", "recommendation", "note", "story", "newsletter")


def report_back(view: View, rule: Rule) -> Iterator[Nudge]:
    """F5: advice with a result, or declined, and the giver was not told; a week to do so."""
    for advice in view.facts.advice:
        person = view.person(advice.person_id)
        known_at = {"result": advice.result_at, "declined": advice.decided_at}.get(advice.state)
        if person is None or known_at is None:
            continue
        whose = their(person.pronoun)
        why = f"you acted on {whose} advice" if advice.state == "result" else f"you left {whose} advice aside"
        draft = view.draft("report-back", person.id, advice_id=advice.id)
        if draft and draft.copied_at:
            why = "copied, not marked sent"
        due = view.day(known_at) + timedelta(days=REPORT_WITHIN_DAYS)
        state = State.NOW if due <= view.today else State.SOON
        do = ("open-draft", draft.id) if draft else ("report", advice.id)
        yield rule.nudge(advice.id, person, why, state, due, do)


def what_came(view: View, rule: Rule) -> Iterator[Nudge]:
    """F5: acted on; for three weeks it waits in Later, then it asks what came of it."""
    for advice in view.facts.advice:
        person = view.person(advice.person_id)
        if person is None or advice.state != "acting" or advice.decided_at is None:
            continue
        due = view.day(advice.decided_at) + timedelta(days=RESULT_AFTER_DAYS)
        why = f"what came of “{advice.text}”"
        yield rule.nudge(advice.id, person, why, State.SOON if due <= view.today else State.LATER, due, ("result", advice.id))


def weigh(view: View, rule: Rule) -> Iterator[Nudge]:
    """F5, F7: received and not decided on; six weeks to think, then it asks."""
    for advice in view.facts.advice:
        person = view.person(advice.person_id)
        if person is None or advice.state != "received":
            continue
        due = view.day(advice.received_at) + timedelta(days=WEIGH_AFTER_DAYS)
        state = State.SOON if due <= view.today else State.LATER
        yield rule.nudge(advice.id, person, f"“{advice.text}”", state, due, ("decide", advice.id))


def promise(view: View, rule: Rule) -> Iterator[Nudge]:
    """F8: mine, by its date; theirs never nag. Without a date it waits in Later."""
    for one in view.facts.promises:
        person = view.person(one.person_id)
        if person is None or not one.mine:
            continue
        state = State.LATER
        if one.by_on is not None and one.by_on <= view.today:
            state = State.NOW
        elif one.by_on is not None and one.by_on <= view.today + timedelta(days=PROMISE_SOON_DAYS):
            state = State.SOON
        yield rule.nudge(one.id, person, one.text, state, one.by_on, ("keep", one.id))


def gift(view: View, rule: Rule) -> Iterator[Nudge]:
    """F2: the occurrence whose turn it is; what was missed is not held up to anybody."""
    for one in view.facts.gifts:
        person = view.person(one.person_id)
        if person is None:
            continue
        due = gift_due(one, view.today)
        state = State.LATER
        if due <= view.today:
            state = State.NOW
        elif due <= view.today + timedelta(days=GIFT_SOON_DAYS):
            state = State.SOON
        word = next((word for word in _GIFT_WORDS if word in one.text.casefold()), "")
        why = gift_rhythm(one) if word else one.text
        verb = f"{word.capitalize()} for" if word else ""
        yield rule.nudge(f"{one.id}:{due}", person, why, state, due, ("gift", one.id), verb)


def gift_due(gift: GiftFact, today: date) -> date:
    """The day the gift is due: the newest occurrence until `today` unless it was given, else the next one.

    A gift given a little early (a quarter of its period) counts for the occurrence that comes.
    """
    index = 0
    while occurrence(gift, index + 1) <= today:
        index += 1
    if gift.done_on is None:
        return occurrence(gift, index)
    while True:
        due = occurrence(gift, index)
        early = (occurrence(gift, index + 1) - due) // 4
        if gift.done_on < due - early:
            return due
        index += 1


def occurrence(gift: GiftFact, index: int) -> date:
    """The day of the index-th time, counted from the anchor so that the 31st comes back after February."""
    step = max(1, gift.every) * index
    if gift.unit != "month":
        return gift.anchor_on + timedelta(weeks=step)
    years, month = divmod(gift.anchor_on.month - 1 + step, 12)
    first = gift.anchor_on.replace(year=gift.anchor_on.year + years, month=month + 1, day=1)
    # Whatever the month, 31 days from its first lie in the next one.
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return last.replace(day=min(gift.anchor_on.day, last.day))


def gift_rhythm(gift: GiftFact) -> str:
    """Mondays, 6th in a row · every 2 weeks · every month."""
    if gift.unit != "month" and gift.every == 1:
        words = f"{WEEKDAYS[gift.anchor_on.weekday()]}s"
    else:
        words = f"every {gift.unit}" if gift.every == 1 else f"every {counted(gift.every, gift.unit)}"
    return f"{words}, {ordinal(gift.done_count + 1)} in a row" if gift.done_count else words
