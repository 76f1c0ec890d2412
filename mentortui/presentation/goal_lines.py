"""Goals as rows, which need is served by whom, and the goal itself on the card (LOOK §5.2, METHOD A, B5)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

from mentortui.domain.goals import HORIZON_LABELS, NEED_LABELS, Goal, GoalStatus, Guidance, Horizon, Need, Reflection
from mentortui.presentation.cells import cut, wrap
from mentortui.presentation.empty import empty_rows
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import BLANK, Line, Row, Span, cells, columns, fit, of
from mentortui.presentation.passed_lines import together
from mentortui.presentation.person_card import stage_line
from mentortui.presentation.when import day

if TYPE_CHECKING:
    from mentortui.domain.helped import Helped
    from mentortui.domain.listings import CoverageRow
    from mentortui.domain.people import Person

EMPTY = "People can only help with what they can see. One sentence is enough."
NOBODY_NOTED = "nobody noted: advice and questions tied to this goal say who did"
EXAMPLE: Line = (("Present data to people who are not technical", "faint"), ("   by May", "faint"))
GUIDANCE_LABELS: Mapping[str, str] = {
    Guidance.TECHNICAL: "technical advice", Guidance.CAREER: "career strategy", Guidance.POLITICAL: "political navigation",
    Guidance.EMOTIONAL: "emotional support",
}
SPANS = {Horizon.SHORT: "6–12 months", Horizon.LONG: "3–5 years", Horizon.GAP: ""}
ANSWERED = {"why": "Why I want this", "teach": "What they should teach", "gaps": "Where I get stuck",
            "speed": "What a guide would speed up", "talked": "Whom I talked to"}
CLOSED: Mapping[str, str] = {GoalStatus.REACHED: "reached", GoalStatus.DROPPED: "let go", GoalStatus.REPLACED: "replaced"}
_HORIZON = {Horizon.SHORT: "short term", Horizon.LONG: "long term", Horizon.GAP: "a gap"}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SERVED, _BY, _WIDE = 11, 8, 64
_NEED, _KIND = 27, 4
_KINDS = ((Guidance.TECHNICAL, "Tec"), (Guidance.CAREER, "Car"), (Guidance.POLITICAL, "Pol"), (Guidance.EMOTIONAL, "Emo"))
_COVERED: dict[str, Span] = {"served": (UNICODE["ok"], "ok"), "wanted": (UNICODE["no"], "now"), "": (UNICODE["later"], "faint")}


@dataclass(frozen=True, slots=True)
class GoalView:
    """A goal and the people in the pipeline whose assets serve one of its needs, the closest first."""

    goal: Goal
    helpers: tuple[Person, ...] = ()

    @property
    def open(self) -> bool:
        """Whether it is still to be reached."""
        return self.goal.status == GoalStatus.OPEN


def goal_rows(views: Sequence[GoalView], today: date, size: int, *, stay: Collection[str] = (), filtered: str = "") -> list[Row]:
    """Short term, long term, gaps, then what is closed; ids in `stay` were closed just now and stay in their place."""
    if not views:
        if filtered:
            return empty_rows(f"No goal here matches “{filtered.strip()}”.", width=size)
        return empty_rows(EMPTY, "n", "write a goal", (EXAMPLE if size >= _WIDE else EXAMPLE[:1],), width=size)
    rows: list[Row] = []
    for horizon in Horizon:
        part = [view for view in views if view.goal.horizon == horizon and (view.open or view.goal.id in stay)]
        if stay:  # what was closed just now stands where it stood among the open ones
            part.sort(key=lambda view: (view.goal.by_on is None, view.goal.by_on or date.max, view.goal.created_at))
        rows += _section(HORIZON_LABELS[horizon], SPANS[horizon], part, today, size, bool(rows))
    closed = [view for view in views if not view.open and view.goal.id not in stay]
    return rows + _section("Reached and let go", "", closed, today, size, bool(rows))


def _section(title: str, span: str, part: Sequence[GoalView], today: date, size: int, air: bool) -> list[Row]:
    if not part:
        return []
    head: Line = (("  ", "text"), (title, "muted.bold"), (f"  {span}", "faint"))
    rows = [Row(BLANK)] if air else []
    return [*rows, Row(head), *(Row(goal_line(view, today, size), view.goal.id) for view in part)]


def goal_line(view: GoalView, today: date, size: int) -> Line:
    """Sign, goal, by how many it is served, by when."""
    goal, number = view.goal, len(view.helpers)
    if view.open:
        sign: Span = (UNICODE["later"], "faint") if number else (UNICODE["now"], "now")  # a tick is for what is reached
        served = of("1 person" if number == 1 else f"{number} people", "muted") if number else of("nobody yet", "now")
        right = _by_line(goal.by_on, today)
    else:
        sign = (UNICODE["ok"], "ok") if goal.status == GoalStatus.REACHED else (UNICODE["dot"], "faint")
        served = of(CLOSED.get(goal.status, goal.status), "muted")
        right = of(day(goal.status_at.date(), today) if goal.status_at else "", "muted")
    room = size - 4 - 1 - _BY - 1 - (_SERVED + 1 if size >= _WIDE else 0)
    words = (cut(goal.text, room), "name" if view.open else "muted")
    parts: list[tuple[Line, int, str]] = [((words,), room, "left")]
    if size >= _WIDE:
        parts.append((served, _SERVED, "left"))
    parts.append((right, _BY, "right"))
    return fit((("  ", "text"), sign, (" ", "text"), *columns(*parts), (" ", "text")), size)


def _by_line(by: date | None, today: date) -> Line:
    """`by May` within a year, `2031` beyond, the day in orange once it is past."""
    if by is None:
        return BLANK
    if by < today:
        return of(day(by, today), "now")
    return of(f"by {_MONTHS[by.month - 1]}" if (by - today).days < 365 else str(by.year))


def count_words(views: Sequence[GoalView]) -> str:
    """`5 open · 1 reached`."""
    still, reached = sum(view.open for view in views), sum(view.goal.status == GoalStatus.REACHED for view in views)
    return f"{still} open" + (f" {UNICODE['dot']} {reached} reached" if reached else "")


class Called(Protocol):
    """Somebody with a name to call them by."""

    @property
    def called(self) -> str:
        """What they are called."""
        ...


def helped_words(helpers: Sequence[Called]) -> str:
    """`Maria`, `Maria and Tariq`, `Maria, Tariq and 2 more`."""
    return together([one.called for one in helpers])


# Coverage


def coverage_head(size: int) -> Line:
    """The heads of the coverage table."""
    kinds = "".join(word.ljust(_KIND) for _, word in _KINDS)
    served = "   Served by" if size >= _WIDE else ""
    return fit((("  ", "text"), ("Need".ljust(_NEED + 1), "faint"), (kinds, "faint"), (served, "faint")), size)


def coverage_row(row: CoverageRow, size: int, called: Mapping[str, str]) -> Row:
    """A need, four kinds of guidance, and who serves it, by the names in `called` where there is one."""
    line: list[Span] = [("  ", "text"), (cut(NEED_LABELS[row.need], _NEED).ljust(_NEED + 1), "name")]
    for kind, _ in _KINDS:
        line += [(" ", "text"), _COVERED[row.guidance.get(kind, "")], ("  ", "text")]
    if size >= _WIDE:
        room = size - cells(tuple(line)) - 4
        if row.people:
            who: Span = (cut(", ".join(called.get(ident) or name.split(" ", 1)[0] for ident, name in row.people), room), "muted")
        else:
            who = ("nobody: ask who could", "now") if row.wanted else ("", "muted")
        line += [("   ", "text"), who]
    return Row(fit(tuple(line), size), f"need:{row.need}")


def legend_line() -> Line:
    """What the signs of the table mean."""
    return (("  ", "text"), _COVERED["served"], (" served   ", "muted"), _COVERED[""], (" not asked for   ", "muted"),
            _COVERED["wanted"], (" wanted, nobody", "muted"))


# The card


def before_after(goal: Goal, goals: Sequence[Goal]) -> tuple[str, str]:
    """The goal this one took the place of, and the one that took its place; "" where there is none (A5)."""
    before = next((one.text for one in goals if one.id == goal.replaces), "") if goal.replaces else ""
    return before, next((one.text for one in goals if one.replaces == goal.id), "")


def goal_card(
    view: GoalView, answers: Sequence[Reflection], next_on: date | None, today: date, size: int, history: tuple[str, str] = ("", ""),
    helped: Sequence[Helped] = (),
) -> list[Line]:
    """The goal, who helps, the newest answer to a prompt, and when to reflect again; `answers` newest first.

    `history` is the goal before it and the one after it; `helped` who helped with a goal that is closed, and by what.
    """
    goal = view.goal
    lines: list[Line] = [of(part, "strong.bold") for part in wrap(goal.text, size, 3)]
    lines.append(BLANK)
    by = f", by {_MONTHS[goal.by_on.month - 1]} {goal.by_on.year}" if goal.by_on else ""
    lines += _labelled("Horizon", f"{_HORIZON.get(Horizon(goal.horizon), goal.horizon)}{by}", size)
    lines += _labelled("Needs", "; ".join(NEED_LABELS[need].lower() for need in goal.needs) or "not tagged yet: e", size)
    lines += _labelled("Wants", "; ".join(GUIDANCE_LABELS[kind] for kind in goal.guidance) or "not said yet: e", size)
    lines += _labelled("Since", _long(goal.created_at.date()), size)
    if not view.open and goal.status_at:
        lines += _labelled(CLOSED.get(goal.status, goal.status).capitalize(), _long(goal.status_at.date()), size)
    for label, text in zip(("Before", "After"), history, strict=True):
        lines += _labelled(label, text, size) if text else []
    if helped:
        lines += [BLANK, of("Who helped", "muted.bold"), *_helped_lines(helped, size)]
    elif not view.open:
        lines += [BLANK, of("Who helped", "muted.bold"), *(of(part, "muted") for part in wrap(NOBODY_NOTED, size, 3))]
    else:
        lines += [BLANK, of("Who could help", "muted.bold"), *_people_lines(view.helpers, size)]
    answer = next((one for one in answers if one.prompt == "why"), answers[0] if answers else None)
    if answer is not None:
        lines += [BLANK, *answer_lines(answer, size, rows=5, today=today)]
    return [*lines, BLANK, of("Next", "muted.bold"), *_next_lines(next_on, today, bool(answers), size)]


def answer_lines(answer: Reflection, size: int, *, rows: int, today: date) -> list[Line]:
    """What was answered, headed by the question in short and its date."""
    head, on = ANSWERED.get(answer.prompt, answer.prompt), day(answer.said_at.date(), today)
    air = " " * max(1, size - len(head) - len(on))
    return [((head, "muted.bold"), (air, "text"), (on, "faint")), *(of(part) for part in wrap(answer.answer, size, rows))]


def need_card(row: CoverageRow, views: Sequence[GoalView], people: Mapping[str, Person], size: int) -> list[Line]:
    """A need: who serves it, and which goals ask for it."""
    lines: list[Line] = [of(NEED_LABELS[row.need], "strong.bold"), BLANK, of("Served by", "muted.bold")]
    lines += _people_lines(tuple(people[ident] for ident, _ in row.people if ident in people), size)
    asking = [view.goal for view in views if view.open and row.need in view.goal.needs]
    lines += [BLANK, of("Asked for by", "muted.bold")]
    for goal in asking:
        lines += [of(part) for part in wrap(goal.text, size, 2)]
        lines.append(of(cut(", ".join(GUIDANCE_LABELS[kind] for kind in goal.guidance), size), "muted"))
    if not asking:
        lines.append(of("no goal at present", "muted"))
    if row.wanted and not row.people:
        words = "Nobody in your pipeline serves it. 3 ranks who could; a note of what somebody brings (f there) counts here."
        lines += [BLANK, of("Next", "muted.bold"), *(of(part) for part in wrap(words, size, 5))]
    return lines


def _helped_lines(helped: Sequence[Helped], size: int) -> list[Line]:
    """Names, each with what helped most; `c` thanks them."""
    lines: list[Line] = []
    for one in helped[:5]:
        lines += [of(cut(one.name, size)), *(of(f"  {part}", "muted") for part in wrap(one.ways[0], size - 2, 2))]
    return [*lines, *([of(f"and {len(helped) - 5} more", "muted")] if len(helped) > 5 else []), (("c", "text.bold"), (" thanks them", "muted"))]


def _people_lines(people: Sequence[Person], size: int) -> list[Line]:
    if not people:
        return [of("nobody yet", "now")]
    lines: list[Line] = []
    for person in people[:8]:
        # Six cells of track (or its sign) at the right edge, without the word.
        track: Line = tuple(part for part in stage_line(person.stage) if part[1] in ("info", "line", "ok", "stop"))
        lines.append(columns((of(cut(person.name, size - 8)), size - 7, "left"), (track, 6, "left")))
    return [*lines, *([of(f"and {len(people) - 8} more", "muted")] if len(people) > 8 else [])]


def _next_lines(next_on: date | None, today: date, answered: bool, size: int) -> list[Line]:
    if not answered:
        words = "Five questions help to see it clearly: p asks them one at a time."
    elif next_on is None:
        words = "p asks the questions again; earlier answers stay."
    elif next_on <= today:
        words = "Time to reflect again: p. Earlier answers stay."
    else:
        words = f"Reflect again on {_weekday(next_on)} {next_on.day} {_MONTHS[next_on.month - 1]}; the earlier answers stay."
    return [of(part) for part in wrap(words, size, 3)]


def _weekday(on: date) -> str:
    return ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[on.weekday()]


def _long(on: date) -> str:
    return f"{on.day} {_MONTHS[on.month - 1]} {on.year}"


def _labelled(label: str, value: str, size: int) -> list[Line]:
    column = 9 if size >= 30 else 8
    first, *rest = wrap(value, size - column, 4) or [""]
    return [((label.ljust(column), "faint"), (first, "text")), *(((" " * column, "text"), (part, "text")) for part in rest)]


def needs_rows(rows: Sequence[CoverageRow], size: int, called: Mapping[str, str] | None = None) -> list[Row]:
    """All six needs in the method's order."""
    order = {need: place for place, need in enumerate(Need)}
    return [coverage_row(row, size, called or {}) for row in sorted(rows, key=lambda row: order[Need(row.need)])]
