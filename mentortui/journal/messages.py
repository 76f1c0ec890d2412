"""Drafts from first word to sent (METHOD D, E6, F5, G)."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from mentortui.domain.advice import Advice
from mentortui.domain.errors import NotFoundError, UsageError
from mentortui.domain.goals import Goal
from mentortui.domain.listings import DraftRow, Sent
from mentortui.domain.meetings import Meeting, Takeaway
from mentortui.domain.messages import Draft, recipient
from mentortui.domain.people import Person
from mentortui.domain.plans import CHECK_IN_AFTER_DAYS, CheckIn, Profile
from mentortui.domain.text import clean_line, clean_text
from mentortui.domain.timeline import Entry, EntryKind
from mentortui.journal import refs
from mentortui.journal.desk import Desk
from mentortui.journal.draft_about import advice_for, goal_for, introduced_by, meeting_for
from mentortui.store import between, outgoing, people, records

if TYPE_CHECKING:
    from sqlite_utils import Database

    from mentortui.domain.coach import Context, Review
    from mentortui.formats.mailto import Mailto

CHANNELS = ("email", "chat", "phone")
REACHES_OUT = frozenset({"cold", "intro-request", "advice-ask"})
"""Kinds that make somebody a person I reached out to (D4)."""
WAITS = REACHES_OUT | {"check-in"}
"""Kinds after which silence is looked at again (G2)."""
NAGS = frozenset({"cold", "advice-ask", "check-in"})
"""Kinds that would be one more message to somebody who is silent (G2)."""
LOOK_AGAIN_DAYS = {"check-in": 14}
"""Days until silence is looked at; 10 where a kind is not named (G2)."""
BELOW = "* * *"
"""Between a request and the lines to forward."""
_LOGGED_AS = {"email": EntryKind.EMAIL, "chat": EntryKind.CHAT, "phone": EntryKind.CALL}


@dataclass(frozen=True, slots=True)
class Messages:
    """Write, check, copy, mark as sent."""

    desk: Desk

    def start(self, kind: str, person_id: str, goal_id: str = "", meeting_id: str = "", advice_id: str = "", via_id: str = "",
              channel: str = "email", minutes: int = 20, topic: str = "", short: str = "") -> Draft:
        """A draft filled from profile, person, goal and meeting; what is not known stays visible as `$word` (D3).

        `short` is call or mail: the version for somebody who has little time (G3).
        """
        draft, name = self._begun(kind, person_id, goal_id, meeting_id, advice_id, via_id, channel, minutes, topic, short)
        with self.desk.writing(f"Began a message to {name}") as db:
            return records.insert(db, draft)

    def introduction(self, person_id: str, via_id: str, goal_id: str = "") -> Draft:
        """The request for an introduction; the text to forward is begun in the same step (D2)."""
        return self.both_texts(person_id, via_id, goal_id)[0]

    def both_texts(self, person_id: str, via_id: str, goal_id: str = "", **how: Any) -> tuple[Draft, Draft]:
        """The request to the introducer and the text to forward, both begun as one step (D2); `how` as in `start`."""
        if person_id == via_id:
            raise UsageError("Nobody introduces you to themselves. Name somebody you both know.")
        blurb, name = self._begun("intro-blurb", person_id, goal_id, via_id=via_id, **how)
        request, _ = self._begun("intro-request", person_id, goal_id, via_id=via_id, **how)
        with self.desk.writing(f"Began two messages about {name}") as db:
            records.insert(db, blurb)
            return records.insert(db, request), blurb

    def _begun(self, kind: str, person_id: str, goal_id: str = "", meeting_id: str = "", advice_id: str = "", via_id: str = "",
               channel: str = "email", minutes: int = 20, topic: str = "", short: str = "") -> tuple[Draft, str]:
        """A draft that is not in the file yet, and the name of the person."""
        from mentortui.domain.coach import KINDS
        from mentortui.domain.outreach import render
        from mentortui.journal.fields import fields_for

        kinds = [key for key in KINDS if key != "question"]
        if kind not in kinds:
            raise UsageError(f"“{kind}” is no kind of message. Try one of: {', '.join(kinds)}.")
        _channel(channel)
        with self.desk.reading() as conn:
            person = records.get(conn, Person, person_id)
            meeting_id = meeting_id or ("" if via_id else meeting_for(conn, kind, person_id))
            via_id = via_id or ("" if meeting_id or goal_id or advice_id else introduced_by(conn, kind, person_id))
            goal_id = goal_id or goal_for(conn, kind)
            draft = self.desk.new(Draft, person_id=person_id, kind=kind, channel=channel, goal_id=goal_id, meeting_id=meeting_id,
                                  advice_id=advice_id or advice_for(conn, kind, person_id), via_id=via_id)
            fields = fields_for(conn, self.desk, draft, minutes=minutes, topic=topic)
        made = render(kind, fields, channel, short)
        from dataclasses import replace

        return replace(draft, subject=clean_line(made.subject, 500), body=clean_text(made.body)), person.name

    def save(self, draft_id: str, subject: str | None = None, body: str | None = None, version: int | None = None) -> Draft:
        """Autosave: all saves of one sitting are one undo step. Line breaks in a subject become blanks."""
        values: dict[str, Any] = {}
        if subject is not None:
            values["subject"] = clean_line(subject, 500)
        if body is not None:
            values["body"] = clean_text(body)
        draft = self.get(draft_id)
        if draft.sent_at is not None:
            raise UsageError("This message was sent already. Undo that first, or write a new one.")
        with self.desk.writing("Wrote in a message", merge_key=f"draft {draft_id}") as db:
            return records.change(db, Draft, draft_id, self.desk.now(), version, **values)

    def aim(self, draft_id: str, **values: str) -> Draft:
        """Set goal_id, via_id or channel of a draft."""
        if set(values) - {"goal_id", "via_id", "channel", "meeting_id", "advice_id"}:
            raise UsageError("A draft has a goal, an introducer and a channel.")
        _channel(values.get("channel", "email"))
        with self.desk.writing("Changed a message") as db:
            return records.change(db, Draft, draft_id, self.desk.now(), **values)

    def get(self, draft_id: str) -> Draft:
        """One draft, sent or not."""
        with self.desk.reading() as conn:
            return records.get(conn, Draft, draft_id)

    def find(self, ref: str) -> Draft:
        """By id or a part of it, or by whom the one unsent draft is addressed to; several are refused with the candidates."""
        if one := refs.by_id(self.desk, Draft, ref):
            return one
        person = refs.by_person(self.desk, ref)
        with self.desk.reading() as conn:
            unsent = records.where(conn, Draft, "? IN (person_id, via_id) AND sent_at IS NULL", [person.id], order="updated_at DESC, rowid DESC")
            about = [draft for draft in unsent if draft.kind == "intro-request" and recipient(draft) != person.id]
            asked = [people.names(conn, (recipient(draft),)).get(recipient(draft), "") for draft in about]
        found = [draft for draft in unsent if recipient(draft) == person.id]
        # The lines to forward go out below the mail that asks for the introduction.
        mailed = {draft.person_id for draft in found if draft.kind == "intro-request" and draft.channel == "email"}
        found = [draft for draft in found if draft.kind != "intro-blurb" or draft.person_id not in mailed]
        if about and not found:
            raise NotFoundError(f"There is no unsent message to {person.name}. The one about {person.called} goes to {asked[0]}: give that name.")
        hits = [(draft, f"{draft.kind} {refs.tail(draft)} “{(draft.subject or draft.body)[:40]}”") for draft in found]
        return refs.only(hits, f"There is no unsent message to {person.name}. `mentortui draft` begins one.",
                         f"There are {len(hits)} unsent messages to {person.name}", "the id")

    def open_drafts(self) -> list[DraftRow]:
        """Unsent messages, the one touched last first, with how many of the coach's parts are fine."""
        with self.desk.reading() as conn:
            drafts = records.where(conn, Draft, "sent_at IS NULL", order="updated_at DESC, id DESC")
            known = people.names(conn, tuple({draft.person_id for draft in drafts}))
        out = []
        for draft in drafts:
            if draft.person_id in known:
                parts = self.review(draft).parts
                out.append(DraftRow(draft, known[draft.person_id], sum(part.state == "ok" for part in parts), len(parts)))
        return out

    def of(self, person_id: str) -> list[Draft]:
        """Everything written to one person, newest first."""
        with self.desk.reading() as conn:
            return records.where(conn, Draft, "person_id = ?", [person_id], order="coalesce(sent_at, updated_at) DESC")

    def look_again(self, person_id: str) -> date | None:
        """The day on which Today asks about somebody's silence; None where nothing waits for an answer (D4, G2)."""
        with self.desk.reading() as conn:
            return outgoing.look_again(conn, person_id, self.desk.now(), self.desk.zone_in(conn))

    def silence(self, draft_id: str, check: str) -> Draft:
        """“Not this time”: a check is quiet for this draft."""
        check = clean_line(check, 100)
        with self.desk.writing("Put a remark of the coach aside") as db:
            draft = records.get(db.conn, Draft, draft_id)
            return records.change(db, Draft, draft_id, self.desk.now(), silenced=tuple(dict.fromkeys((*draft.silenced, check))))

    def context(self, draft: Draft) -> Context:
        """What the coach knows beside the text."""
        with self.desk.reading() as conn:
            here = self.desk.now(), self.desk.zone_in(conn)
            about = draft.via_id if draft.kind == "check-in" else ""
            return _context(conn, draft, outgoing.unanswered(conn, draft.person_id, *here, about) if draft.kind in NAGS else None)

    def review(self, draft: Draft, context: Context | None = None) -> Review:
        """The coach on a draft; checks put aside stay quiet, except those that break the method."""
        from dataclasses import replace

        from mentortui.domain.coach import review

        seen = review(draft.kind, draft.text, context or self.context(draft))
        kept = tuple(f for f in seen.findings if f.level == "stop" or f.check not in draft.silenced)
        return replace(seen, findings=kept)

    def copied(self, draft_id: str) -> Draft:
        """It went to the clipboard; the next look asks whether it was sent."""
        with self.desk.writing("Copied a message", merge_key=f"copied {draft_id}") as db:
            return records.change(db, Draft, draft_id, self.desk.now(), copied_at=self.desk.now())

    def sent(self, draft_id: str, when: datetime | None = None) -> Sent:
        """Logged, the stage moved, and a date set to look again (D4); a thank-you also dates a light check-in (E6)."""
        from mentortui.journal.introductions import sent_about
        from mentortui.journal.pipeline import reach

        draft = self.get(draft_id)
        if draft.sent_at is not None:
            raise UsageError("This message was marked as sent already.")
        at, now = self.desk.happened(when), self.desk.now()
        with self.desk.reading() as conn:
            to = records.get(conn, Person, recipient(draft), with_trash=True)
        verb = "Thanked" if draft.kind in ("follow-up", "thanks") else "Sent a message to"
        with self.desk.writing(f"{verb} {to.name}") as db:
            if records.get(db.conn, Draft, draft_id).sent_at is not None:
                raise UsageError("This message was marked as sent in another window just now.")
            person = records.get(db.conn, Person, draft.person_id)  # here, because another window may have moved them since
            done = records.change(db, Draft, draft_id, now, sent_at=at)
            records.insert(db, self.desk.new(Entry, person_id=to.id, kind=_LOGGED_AS[draft.channel], direction="out", happened_at=at,
                                             text=draft.subject or draft.body[:120], draft_id=draft_id))
            # A request for an introduction went to the introducer: nobody has written to the person (D2).
            moved = draft.kind in REACHES_OUT and to.id == person.id and reach(db, self.desk, person, at)
            check_in = self._close_loops(db, draft, at)
            sent_about(db, self.desk, draft, at)
            person = records.get(db.conn, Person, person.id)
        look = self.desk.local(at).date() + timedelta(days=LOOK_AGAIN_DAYS.get(draft.kind, 10)) if draft.kind in WAITS else None
        return Sent(done, person, moved, look, check_in, to.name)

    def _close_loops(self, db: Database, draft: Draft, at: datetime) -> date | None:
        """What a sent message settles: a thank-you, an agenda, a report, a planned check-in. The new check-in's day."""
        now = self.desk.now()
        if draft.kind in ("follow-up", "check-in"):
            for planned in records.where(db.conn, CheckIn, "person_id = ? AND done_at IS NULL", [draft.person_id]):
                records.change(db, CheckIn, planned.id, now, done_at=at)
        if draft.advice_id and draft.kind == "report-back":
            records.change(db, Advice, draft.advice_id, now, reported_at=at)
        if not draft.meeting_id:
            return None
        if draft.kind in ("agenda", "agenda-ask"):
            records.change(db, Meeting, draft.meeting_id, now, agenda_sent_at=at)
        if draft.kind not in ("follow-up", "thanks"):
            return None
        records.change(db, Meeting, draft.meeting_id, now, thanked_at=at)
        on = self.desk.local(at).date() + timedelta(days=CHECK_IN_AFTER_DAYS)
        records.insert(db, self.desk.new(CheckIn, person_id=draft.person_id, due_on=on, meeting_id=draft.meeting_id))
        return on

    def delete(self, draft_id: str) -> Draft:
        """Into the trash; undo brings it back."""
        with self.desk.writing("Deleted a message") as db:
            return records.bury(db, Draft, draft_id, self.desk.now())

    def eml(self, draft_id: str) -> bytes:
        """A file mail programs open as a draft (RFC 5322)."""
        from mentortui.formats.eml import write

        draft, person, me = self._with_people(draft_id)
        return write(subject=draft.subject, body=self.outgoing(draft), to=person.email, sender=me.name, date=self.desk.now())

    def mailto(self, draft_id: str) -> Mailto:
        """A link that opens the mail program (RFC 6068); `whole` tells whether the body fitted."""
        from mentortui.formats.mailto import mailto

        draft, person, _ = self._with_people(draft_id)
        return mailto(person.email, draft.subject, self.outgoing(draft))

    def outgoing(self, draft: Draft) -> str:
        """What leaves the app: the text, and below a mail to an introducer the lines to forward (D2)."""
        from mentortui.journal.introductions import Introductions

        lines = Introductions(self.desk).other_text(draft) if draft.kind == "intro-request" and draft.channel == "email" else None
        return f"{draft.body.rstrip()}\n\n{BELOW}\n\n{lines.body}" if lines is not None and lines.body.strip() else draft.body

    def _with_people(self, draft_id: str) -> tuple[Draft, Person, Profile]:
        with self.desk.reading() as conn:
            draft = records.get(conn, Draft, draft_id)
            return draft, records.get(conn, Person, recipient(draft)), records.get(conn, Profile, "me")


def _channel(channel: str) -> None:
    if channel not in CHANNELS:
        raise UsageError(f"“{channel}” is no channel. Try one of: {', '.join(CHANNELS)}.")


def _context(conn: sqlite3.Connection, draft: Draft, unanswered: int | None = None) -> Context:
    from mentortui.domain.coach import Context

    person = records.get(conn, Person, draft.person_id, with_trash=True)
    me = records.get(conn, Profile, "me")
    to = records.get(conn, Person, recipient(draft), with_trash=True)
    given, _ = between.counted(conn, to.id)  # who is asked is who should have had something first (F1)
    research = records.where(conn, Entry, "person_id = ? AND kind = 'research'", [person.id])
    advice = records.where(conn, Advice, "person_id = ?", [person.id])
    takeaways = records.where(conn, Takeaway, "meeting_id = ?", [draft.meeting_id]) if draft.meeting_id else []
    goals = records.where(conn, Goal, "status = 'open'")
    chosen = [goal.text for goal in goals if goal.id == draft.goal_id]
    return Context(
        person_name=person.name, given_name=person.called, person_role=person.role, person_org=person.org,
        to_name=to.called if to.id != person.id else "",
        person_known=tuple(part for part in (person.role, person.org, person.place, person.notes) if part), culture=person.culture,
        language=person.language, seniority=person.seniority, given_count=given, unanswered=unanswered,
        channel=draft.channel, my_name=me.name, my_role=me.role, my_org=me.org, goal_text=chosen[0] if chosen else "",
        research=tuple(entry.text for entry in research),
        takeaways=tuple(t.text for t in takeaways), advice=tuple(a.text for a in advice), goals=tuple(goal.text for goal in goals),
    )
