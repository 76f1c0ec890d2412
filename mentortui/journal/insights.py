"""What works for me: replies by route, give and take, advice-to-report lag, the funnel, sources. Each number keeps its people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from mentortui.domain.advice import Advice
from mentortui.domain.pipeline import STAGES, Stage
from mentortui.journal.desk import Desk
from mentortui.store import insights as numbers
from mentortui.store import records

FEWEST = 5
"""No plot is drawn from less."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: `part` of `whole`, and the people behind it."""

    label: str
    part: int
    whole: int
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Month:
    """Give and take in one month, `YYYY-MM`."""

    month: str
    given: int
    received: int
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lag:
    """Days from advice to report (`told`), and days those not yet told have waited: (days, person id, advice id)."""

    told: tuple[tuple[int, str, str], ...]
    waiting: tuple[tuple[int, str, str], ...]


@dataclass(frozen=True, slots=True)
class Insights:
    """Numbers with their rows."""

    desk: Desk

    def replies(self) -> list[Bar]:
        """Who answered a first message, by route: introduction, after giving first, cold (C1, D2, F1)."""
        with self.desk.reading() as conn:
            rows = numbers.first_messages(conn)
        routes: dict[str, list[tuple[str, int]]] = {"introduced": [], "gave first": [], "cold": []}
        for person, introduced, gave, replied in rows:
            routes["introduced" if introduced else "gave first" if gave else "cold"].append((person, replied))
        return [Bar(route, sum(r for _, r in found), len(found), tuple(p for p, _ in found)) for route, found in routes.items()]

    def give_take(self, months: int = 12) -> list[Month]:
        """Things given and received by month where I am, oldest first."""
        today, zone = self.desk.today_on(), ZoneInfo(self.desk.zone)
        counted = [divmod(today.year * 12 + today.month - 1 - back, 12) for back in range(months)]
        starts = {f"{y:04}-{m + 1:02}": datetime(y, m + 1, 1, tzinfo=zone) for y, m in counted}
        with self.desk.reading() as conn:
            rows = numbers.given_and_received(conn, starts)
        known = {month: (given, received, people) for month, given, received, people in rows}
        return [Month(name, *known.get(name, (0, 0, ()))) for name in reversed(starts)]

    def lag(self) -> Lag:
        """From advice to report, and what still waits (F6)."""
        with self.desk.reading() as conn:
            pieces = records.where(conn, Advice, order="received_at")
        now = self.desk.now()
        told = tuple((_days(a.received_at, a.reported_at), a.person_id, a.id) for a in pieces if a.reported_at)
        waiting = tuple((_days(a.received_at, now), a.person_id, a.id) for a in pieces if not a.reported_at)
        return Lag(told, waiting)

    def funnel(self) -> list[tuple[Stage, tuple[str, ...]]]:
        """Who stands at each stage."""
        with self.desk.reading() as conn:
            rows = numbers.stages(conn)
        return [(info.stage, tuple(id for stage, id in rows if stage == info.stage)) for info in STAGES]

    def sources(self) -> list[Bar]:
        """Which source leads to conversations (C1)."""
        with self.desk.reading() as conn:
            rows = numbers.sources(conn)
        bars = [Bar(source, sum(t for s, _, t in rows if s == source), sum(s == source for s, _, _ in rows),
                    tuple(p for s, p, _ in rows if s == source)) for source in dict.fromkeys(row[0] for row in rows)]
        return sorted(bars, key=lambda bar: (-bar.part, -bar.whole, bar.label))

    def places(self) -> dict[str, list[tuple[str, int, int]]]:
        """By source, the places people come from: (place, how many came to a conversation, how many in all), the best first (C1)."""
        with self.desk.reading() as conn:
            rows = numbers.places(conn)
        found: dict[str, list[tuple[str, int, int]]] = {}
        for source, place, talked, whole in rows:
            found.setdefault(source, []).append((place, talked, whole))
        return found

    def rhythm(self, weeks: int = 26) -> list[tuple[int, int]]:
        """Real contacts per day of the last weeks, oldest first: (days ago, how many)."""
        today = self.desk.today_on()
        with self.desk.reading() as conn:
            rows = numbers.contacts_since(conn, today - timedelta(weeks=weeks, days=1))
        counts: dict[int, int] = {}
        for at, how_many in rows:
            ago = (today - self.desk.local(at).date()).days
            if 0 <= ago < weeks * 7:
                counts[ago] = counts.get(ago, 0) + how_many
        return [(ago, counts[ago]) for ago in sorted(counts, reverse=True)]


def _days(start: datetime, end: datetime) -> int:
    return max(0, (end - start).days)
