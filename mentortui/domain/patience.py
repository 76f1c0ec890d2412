"""The further ahead somebody is, the longer one gives before the first ask (METHOD F1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from mentortui.domain.cadence import PATIENCE_MONTHS as PATIENCE_MONTHS


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to give before asking. `since_on` is the first gift, `until_on` when it is enough; both None before the first gift.

    `left` are the months still to go, a begun one counted whole; all of them before the first gift, 0 when it is enough.
    """

    months: int
    since_on: date | None
    until_on: date | None
    left: int

    @property
    def words(self) -> str:
        """The advice in one sentence."""
        length = months_words(self.months)
        if self.since_on is None:
            return f"Give for {length} before you ask; a first small thing begins it."
        if self.left:
            return f"Give for {length} before you ask; {months_words(self.left)} to go."
        return "You gave long enough: a small ask is fine now."


def patience(seniority: str, first_given_on: date | None, today: date) -> Patience:
    """How much patience the distance in seniority asks for, and how much of it has passed."""
    months = PATIENCE_MONTHS.get(seniority, PATIENCE_MONTHS[""])
    if first_given_on is None:
        return Patience(months, None, None, months)
    until = months_on(first_given_on, months)
    left = next((number for number in range(months) if months_on(today, number) >= until), months)
    return Patience(months, first_given_on, until, left)


def months_on(day: date, months: int) -> date:
    """The same day so many months on; where that month is shorter, its last day."""
    years, month = divmod(day.month - 1 + months, 12)
    first = day.replace(year=day.year + years, month=month + 1, day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return last.replace(day=min(day.day, last.day))


def months_words(months: int) -> str:
    """`1 month`, `3 months`."""
    return "1 month" if months == 1 else f"{months} months"
