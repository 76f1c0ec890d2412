"""The table of rules, and what it makes of the facts. A new nudge is one function and one row here."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from mentortui.domain.nudges import answers, contact, introductions, loop, meetings, mentees, steps, thanks, writing
from mentortui.domain.nudges.facts import Facts
from mentortui.domain.nudges.nudge import Nudge, Rule, State, View

RULES: tuple[Rule, ...] = (
    Rule(
        "E6", "thank", "Thank", "A thank-you in a day, naming one takeaway, shows you heard.", meetings.thank
    ),
    Rule("E5", "go-on", "Go on with", "The time is theirs: end when you said you would.", meetings.go_on),
    Rule("E1", "be-on-time", "Meet", "Being there a minute early is on you.", meetings.be_on_time),
    Rule("E6", "wrap-up", "Wrap up with", "Notes are truest on the same day.", meetings.wrap_up),
    Rule(
        "E2", "prepare", "Prepare", "Three to five open questions make the time worth it.", meetings.prepare
    ),
    Rule(
        "E4", "agenda", "Send agenda to", "A day ahead, they can think before they answer.", meetings.agenda
    ),
    Rule(
        "F5",
        "report-back",
        "Report back to",
        "Who hears what came of advice likes to give more.",
        loop.report_back,
    ),
    Rule(
        "F5",
        "what-came",
        "Look again at",
        "Advice tried has an outcome, good or not: note one line.",
        loop.what_came,
    ),
    Rule("F5", "weigh", "Weigh advice of", "Advice is not an order, but it wants an answer.", loop.weigh),
    Rule("F8", "promise", "Promise to", "A small promise kept on its day is how trust grows.", loop.promise),
    Rule("G2", "check-in-once", "Check in with", "One gentle line, then let it rest.", contact.check_in_once),
    Rule("G2", "let-rest", "Let rest", "Two messages are enough; a third would press.", contact.let_rest),
    Rule(
        "D4",
        "mark-sent",
        "Mark sent to",
        "Once it is marked sent, the next step has a date.",
        writing.mark_sent,
    ),
    Rule(
        "D4",
        "finish-draft",
        "Finish draft to",
        "Short and sent beats perfect and kept.",
        writing.finish_draft,
    ),
    Rule(
        "E6",
        "check-in",
        "Check in with",
        "A light line after two months keeps the door open.",
        contact.planned_check_in,
    ),
    Rule("G1", "answer", "Answer", "A line within a day or two keeps a conversation alive.", answers.answer),
    Rule("D2", "intro-thank", "Thank", "Whoever opens a door likes to hear of it at once.", introductions.thank),
    Rule("D2", "intro-write", "Write to", "An introduction opens the door; the first line is yours.", introductions.write_to_them),
    Rule("G4", "intro-tell", "Tell", "Introducers rarely hear how it went.", introductions.tell_how_it_went),
    Rule("D2", "intro-state", "Note answer of", "What was said is kept, so that nobody is asked twice.", introductions.how_stands_it),
    Rule("G2", "intro-ask", "Check in with", "One gentle line, then another way.", introductions.ask_again),
    Rule("G2", "intro-other", "Another way to", "There are other ways; nobody is asked three times.", introductions.other_way),
    Rule("F2", "gift", "Gift for", "Small and often beats big and once.", loop.gift),
    Rule(
        "G1",
        "gone-quiet",
        "Catch up with",
        "Every relationship has a rhythm; a line keeps it.",
        contact.gone_quiet,
    ),
    Rule("G3", "ten-minutes", "Ten minutes for", "Who is short of time may still have ten minutes.", contact.ten_minutes),
    Rule("G3", "by-mail", "Send news to", "News by mail asks for no time and no answer.", contact.by_mail),
    Rule("C3", "come-back", "Pick up with", "A pause with a date ends with a light line.", contact.come_back),
    Rule("A5", "goal-thanks", "Thank", "A goal reached is the moment to tell who helped.", thanks.reached_goal),
    Rule("G6", "farewell", "Farewell to", "A good end is said aloud, and leaves friends.", thanks.farewell),
    Rule("G4", "say-thanks", "Thank again", "Now and then, thanks that name what helped.", thanks.now_and_then),
    Rule("C5", "read-up", "Read up on", "One thing of theirs that struck you opens the door.", steps.read_up),
    Rule("F1", "small-favour", "Do a favour for", "Something small given first makes any ask lighter.", steps.small_favour),
    Rule("H6", "ask-agenda", "Ask agenda of", "The agenda is theirs: a few points a day ahead.", mentees.ask_agenda),
    Rule("H7", "stretch", "Task of", "A stretch counts when somebody asks how it went.", mentees.stretch_due),
    Rule("H6", "time-short", "Make time for", "Time promised is time they count on.", mentees.time_short),
    Rule("A5", "reflect", "Reflect on", "Needs change, and with them who can help.", writing.reflect),
)

_ORDER = {State.NOW: 0, State.SOON: 1, State.LATER: 2}
_DRAFT_CHECKS = frozenset({"mark-sent", "finish-draft"})
QUIET, QUIET_A_DAY = "gone-quiet", 5
FIRST_STEPS, FIRST_STEPS_SHOWN = frozenset({"read-up", "small-favour"}), 3
GENTLE = frozenset({QUIET, "by-mail", "check-in", "weigh", "what-came", "finish-draft", *FIRST_STEPS})
"""Nobody waits for these: on a full day they stand back."""
SOON_A_DAY = 12
NOW_A_DAY = 12
FIRST_OF_ALL = frozenset({"thank", "wrap-up"})
"""E6: before anything else of its part."""
THIS_HOUR = frozenset({"go-on", "be-on-time"})
"""E1, E5: right behind it, however late the rest is: the rest can wait for an hour."""
MEETINGS = frozenset({"go-on", "be-on-time", "prepare", "agenda", "ask-agenda"})
"""These wait for nobody: they are never held back on a full day, and neither is what is first of all."""
_NEVER = datetime.max.replace(tzinfo=UTC)


def due_items(facts: Facts, now: datetime, zone: str) -> list[Nudge]:
    """Everything due at `now` (aware) for somebody in `zone` (IANA), ranked: now, soon, later, then by date.

    What follows a meeting is the first of its part (E6), a meeting of this hour the next. What is snoozed or done is left out, alone or
    with its person, and a draft that another nudge opens is not named twice.
    """
    view = View(facts, now, zone)
    found = [nudge for rule in RULES for nudge in rule.find(view, rule)]
    others = (nudge for nudge in found if nudge.check not in _DRAFT_CHECKS)
    opened = {nudge.do[1] for nudge in others if nudge.do[0] == "open-draft"}
    shown = [
        nudge
        for nudge in found
        if not hidden(nudge.key, facts, view.today)
        and not at_rest(nudge.person_id, facts, view.today)
        and not (nudge.check in _DRAFT_CHECKS and nudge.do[1] in opened)
    ]
    ranked = _spread(_a_handful_now(sorted(shown, key=lambda nudge: _rank(nudge, zone))))
    return sorted(ranked, key=lambda nudge: _ORDER[nudge.state])


def _a_handful_now(ranked: list[Nudge]) -> list[Nudge]:
    """No more than a dozen are for now (as many as a small window shows); a dozen more open Soon, the others Later, in their order."""
    now = [nudge for nudge in ranked if nudge.state is State.NOW]
    if len(now) <= NOW_A_DAY:
        return ranked
    others = [nudge.key for nudge in now if nudge.check not in FIRST_OF_ALL | MEETINGS]
    room = max(0, NOW_A_DAY - (len(now) - len(others)))
    moved = dict.fromkeys(others[room:], State.LATER) | dict.fromkeys(others[room : room + SOON_A_DAY], State.SOON)
    return [nudge._replace(state=moved.get(nudge.key, nudge.state)) for nudge in ranked]


def _spread(ranked: list[Nudge]) -> list[Nudge]:
    """A day holds a handful: no more than so many who went quiet, so many first steps, so many in Soon (G1).

    What is gentle waits in Later, in its order; first steps beyond their number are not shown at all until others are done.
    """
    # Their keys end with the day on which they came to their stage: who waits longest is shown.
    steps = sorted((nudge.key for nudge in ranked if nudge.check in FIRST_STEPS), key=lambda key: key[-10:])
    unseen = set(steps[FIRST_STEPS_SHOWN:])
    soon = [nudge for nudge in ranked if nudge.state is State.SOON and nudge.key not in unseen]
    waiting = {nudge.key for nudge in [one for one in soon if one.check == QUIET][QUIET_A_DAY:]}
    over = len(soon) - len(waiting) - SOON_A_DAY
    if over > 0:
        gentle = [nudge.key for nudge in soon if nudge.check in GENTLE and nudge.key not in waiting]
        waiting.update(gentle[-over:])
    if not waiting and not unseen:
        return ranked
    kept = (nudge for nudge in ranked if nudge.key not in unseen)
    return [nudge._replace(state=State.LATER) if nudge.key in waiting else nudge for nudge in kept]


def hidden(key: str, facts: Facts, today: date) -> bool:
    """True while a snooze runs (it ends on its day), and for good once it was marked done."""
    snooze = facts.snoozes.get(key)
    if snooze is None:
        return False
    return snooze.done_at is not None or (snooze.until_on is not None and snooze.until_on > today)


def person_key(person_id: str) -> str:
    """The key under which all that is or comes due with a person is put aside."""
    return f"person:{person_id}"


def at_rest(person_id: str, facts: Facts, today: date) -> bool:
    """True while a whole person is put aside; it ends on its day and is never for good."""
    snooze = facts.snoozes.get(person_key(person_id)) if person_id else None
    return snooze is not None and snooze.until_on is not None and snooze.until_on > today


def _rank(nudge: Nudge, zone: str) -> tuple[int, int, datetime, str, str]:
    first = 0 if nudge.check in FIRST_OF_ALL else 1 if nudge.check in THIS_HOUR else 2
    return _ORDER[nudge.state], first, _moment(nudge.due, zone), nudge.name.casefold(), nudge.key


def _moment(due: datetime | date | None, zone: str) -> datetime:
    """A date counts as the end of its day in `zone`; no date comes last."""
    if due is None:
        return _NEVER
    if isinstance(due, datetime):
        return due
    return datetime.combine(due, time(23, 59, 59), ZoneInfo(zone))
