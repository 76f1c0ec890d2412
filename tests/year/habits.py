"""How the user of the year answers each line of Today: through the journal's own verbs, a few lines a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from mentortui.domain.nudges import Nudge
from mentortui.journal.resting import pause
from tests.year.life import QUESTIONS, RESULTS, Known, Life

Habit = Callable[[Life, Nudge, Known], object]


def write(kind: str, short: str = "") -> Habit:
    """Go on with the draft, or begin one, and send it."""

    def habit(life: Life, nudge: Nudge, one: Known) -> None:
        messages, verb, *about = life.journal.messages, *nudge.do
        if verb == "open-draft":
            draft = messages.get(about[0])
        else:
            draft = messages.start(kind, one.id, meeting_id=about[2] if verb == "draft" else "",
                                   advice_id=about[0] if verb == "report" else about[1] if verb == "thanks" else "", short=about[2] if verb == "short" else "")
        messages.sent(draft.id)
        if kind == "check-in":
            life.wrote(one, again=True)

    return habit


def about_introduction(life: Life, nudge: Nudge, one: Known) -> None:
    """Write to the introducer, note the yes, or look for another way."""
    verb, *about = nudge.do
    if verb in ("introduction-write", "open-draft"):
        draft = life.journal.introductions.write(*about) if verb == "introduction-write" else life.journal.messages.get(about[0])
        life.journal.messages.sent(draft.id)
    elif verb == "introduction":
        life.journal.introductions.answer(about[0], "yes")
    else:
        life.journal.today.done(nudge.key)


def prepare(life: Life, nudge: Nudge, one: Known) -> None:
    """Three questions, the first for the goal they were asked about."""
    for number in range(3):
        life.journal.meetings.ask(nudge.do[1], QUESTIONS[(number + life.day) % len(QUESTIONS)], goal_id=one.goal if number == 0 else "")


def wrap_up(life: Life, nudge: Nudge, one: Known) -> None:
    """It was forgotten yesterday: it ended when it was agreed to."""
    meeting = life.journal.meetings.get(nudge.do[1])
    life.ended(one, meeting, meeting.ends_at)


def weigh(life: Life, nudge: Nudge, one: Known) -> None:
    """Mostly taken, now and then declined with a reason."""
    decision = life.rng.choice(("adopt", "adapt", "decline"))
    life.journal.advice.decide(nudge.do[1], decision, because="the team is small")


def rest(life: Life, nudge: Nudge, one: Known) -> None:
    """Half of them for good, half until a day."""
    until = life.journal.today_on() + timedelta(days=60) if life.day % 2 else None
    pause(life.journal.desk, one.id, until)


def catch_up(life: Life, nudge: Nudge, one: Known) -> None:
    """A call, a light line, or nothing this time."""
    choice = life.rng.random()
    if choice < 0.4:
        life.journal.timeline.log(one.id, "how the quarter went", kind="call", minutes=15)
    elif choice < 0.85:
        draft = life.journal.messages.start("check-in", one.id)
        life.journal.messages.sent(draft.id)
        life.wrote(one, again=True)
    else:
        life.journal.people.bump(one.id)


def pick_up(life: Life, nudge: Nudge, one: Known) -> None:
    """Back on the way, with a line of theirs."""
    life.journal.people.move(one.id, "in-conversation")
    life.journal.timeline.log(one.id, "good to hear from you", kind="chat", direction="in")


def reflect(life: Life, nudge: Nudge, one: Known) -> None:
    """One prompt answered."""
    life.journal.goals.reflect("why", f"Because of what I learned by day {life.day}")


def check_in_once(life: Life, nudge: Nudge, one: Known) -> None:
    """One gentle line, every other time by chat from the phone and noted here."""
    if life.day % 2:
        write("check-in")(life, nudge, one)
        return
    life.journal.timeline.log(one.id, "Only asking whether it came through", kind="chat", direction="out")
    life.wrote(one, again=True)


HABITS: dict[str, Habit] = {
    "thank": write("follow-up"), "agenda": write("agenda"), "prepare": prepare, "wrap-up": wrap_up, "report-back": write("report-back"),
    "what-came": lambda life, nudge, one: life.journal.advice.result(nudge.do[1], life.rng.choice(RESULTS)),
    "weigh": weigh, "promise": lambda life, nudge, one: life.journal.value.keep(nudge.do[1]),
    "check-in-once": check_in_once, "let-rest": rest, "check-in": write("check-in"), "gone-quiet": catch_up,
    "gift": lambda life, nudge, one: life.journal.value.gift_done(nudge.do[1]),
    "finish-draft": lambda life, nudge, one: life.journal.messages.delete(nudge.do[1]),
    "mark-sent": lambda life, nudge, one: life.journal.messages.sent(nudge.do[1]),
    "ten-minutes": write("check-in"), "by-mail": write("check-in"), "come-back": pick_up,
    "goal-thanks": write("thanks"), "say-thanks": write("thanks"), "farewell": write("farewell"),
    "read-up": lambda life, nudge, one: life.journal.timeline.log(one.id, "An essay on prices", kind="research"),
    "small-favour": lambda life, nudge, one: life.journal.value.give(one.id, "two testers", "introduction"),
    "reflect": reflect, "intro-thank": about_introduction, "intro-tell": about_introduction, "intro-state": about_introduction,
    "intro-write": lambda life, nudge, one: life.journal.timeline.log(one.id, "Good to meet you", kind="email", direction="out"),
    "intro-ask": about_introduction, "intro-other": about_introduction,
    "answer": lambda life, nudge, one: life.journal.timeline.log(one.id, "Thank you, yes", kind="email", direction="out"),
}  # fmt: skip


def answer_today(life: Life, shown: list[Nudge], most: int) -> None:
    """The first lines of the list, one after the other; some are put aside, a few ticked off."""
    nobody = Known(next(iter(life.known.values())).who, "")
    later = [nudge for nudge in shown if nudge.state == "later" and nudge.check != "gift"]
    first = [nudge for nudge in shown if nudge.state != "later"][:most]
    for nudge in first + (life.rng.sample(later, 1) if later and life.day % 2 else []):
        one = life.known.get(nudge.person_id, nobody)
        habit = HABITS.get(nudge.check)
        if habit is None or (nudge.person_id and one is nobody):
            continue
        chance = life.rng.random()
        if chance < 0.06 and nudge.check not in ("thank", "prepare", "wrap-up"):
            until = life.journal.today_on() + timedelta(days=life.rng.randint(1, 20))
            if life.day % 3 == 0 and nudge.person_id:
                life.journal.today.snooze_person(nudge.person_id, until)
            else:
                life.journal.today.snooze(nudge.key, until)
        elif chance < 0.08:
            life.journal.today.done(nudge.key)
        else:
            habit(life, nudge, one)
            life.moments.append(nudge.check)
