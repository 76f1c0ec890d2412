"""What the journal hands to screens and the command line: records joined with the few facts a row needs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from mentortui.domain.advice import Advice
from mentortui.domain.contact import Contact, Rejected
from mentortui.domain.meetings import Meeting
from mentortui.domain.messages import Draft
from mentortui.domain.people import Person
from mentortui.domain.pipeline import Stage
from mentortui.domain.value import Promise


@dataclass(frozen=True, slots=True)
class Trashed:
    """Something deleted that undo or restore brings back."""

    kind: str
    id: str
    name: str
    deleted_at: datetime


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """Give and take with one person (F1); `chip` is "", "one-way", "give first" or "wait"."""

    person_id: str
    name: str
    seniority: str
    stage: Stage | None
    given: int
    received: int
    last_at: datetime | None
    chip: str


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """A promise and whom it concerns (F8)."""

    promise: Promise
    person_name: str


@dataclass(frozen=True, slots=True)
class AdviceRow:
    """A piece of advice and whose it is (F5)."""

    advice: Advice
    person_name: str


@dataclass(frozen=True, slots=True)
class MenteeRow:
    """Somebody I mentor (H1): what they work on, minutes together of late, and when we meet next (aware UTC)."""

    person: Person
    works_on: str
    minutes: int
    next_at: datetime | None


@dataclass(frozen=True, slots=True)
class PassedOn:
    """A piece of advice that went on from me to somebody else (H1)."""

    advice: Advice
    from_name: str
    to_name: str


@dataclass(frozen=True, slots=True)
class DraftRow:
    """An unsent message: whose, and how many of the coach's parts are fine."""

    draft: Draft
    person_name: str
    passed: int
    total: int


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting in the list; `state` is upcoming, live, follow-up or past."""

    meeting: Meeting
    person: Person
    questions: int
    state: str


@dataclass(frozen=True, slots=True)
class Sent:
    """What marking a message as sent did."""

    draft: Draft
    person: Person
    stage_moved: bool
    look_again_on: date | None
    check_in_on: date | None


@dataclass(frozen=True, slots=True)
class Hit:
    """One result of searching everything; `kind` is people, notes, advice, meetings, goals or messages."""

    kind: str
    ref: str
    person_id: str
    title: str
    text: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """One need (A2): for each kind of guidance "served", "wanted" or "", and who serves it (B5)."""

    need: str
    guidance: dict[str, str]
    people: tuple[tuple[str, str], ...]
    wanted: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """A row of a file beside a person who is there: `why` they seem the same; `changes` are field, here, in the file."""

    contact: Contact
    person_id: str
    person_name: str
    why: str
    changes: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do. `maybe` are people who are perhaps the same; they come in as new unless merged."""

    format: str
    filename: str
    read: int
    new: tuple[Contact, ...]
    changed: tuple[Pair, ...]
    maybe: tuple[Pair, ...]
    unchanged: int
    rejected: tuple[Rejected, ...]
    warnings: tuple[str, ...]
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """What an import did; `skipped` counts rows left out on purpose, `rejected` those that could not be read."""

    read: int
    added: int
    merged: int
    unchanged: int
    skipped: int
    rejected: tuple[Rejected, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """One line of `doctor`: `ok` None means it is only told."""

    name: str
    ok: bool | None
    words: str
