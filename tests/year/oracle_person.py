"""What the method says is due with one person, from their rows (see `oracle`)."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from tests.year.oracle import Oracle, Row, need

TALK = ("call", "email", "chat", "meeting")
ASK = ("cold", "intro-request", "advice-ask")
WAY = ("identified", "creating-value", "reached-out", "in-conversation", "advice", "mentoring")
BEAT = {"creating-value": 28, "in-conversation": 42, "advice": 42, "mentoring": 28, "moved-on": 182}
REST = ("paused", "declined")


class One:
    """Everything about one person."""

    def __init__(self, look: Oracle, person: Row) -> None:
        self.look, self.p, self.id = look, person, person["id"]
        self.stage, self.mine = person["stage"], person["direction"] == "mentee"
        rows = look.rows
        self.meetings = rows.of("meeting", self.id)
        talks = [row for row in rows.of("entry", self.id) if row["kind"] in TALK]
        self.last = max((row["happened_at"] for row in talks), default=None)
        signs = [row["happened_at"] for row in talks if row["direction"] == "in" or (not row["direction"] and row["kind"] in ("call", "meeting"))]
        self.sign = max(signs, default=None)
        self.coming = [m for m in self.meetings if m["status"] in ("planned", "live") and self.end(m) >= look.now]
        self.near = any(look.d(m["starts_at"]) <= look.today + timedelta(days=14) for m in self.coming)
        self.chain = self.unanswered()
        self.tries = sorted({look.d(row["sent_at"]) for row in self.chain})
        self.waiting = self.stage in WAY and (len(self.tries) > 1 or any(row["kind"] in (*ASK, "noted") for row in self.chain))
        self.off_twice = self.called_off()

    @staticmethod
    def end(meeting: Row) -> datetime:
        start, length = need(meeting["starts_at"]), timedelta(minutes=meeting["minutes"])
        if meeting["status"] == "live" and meeting["started_at"]:
            late = need(meeting["started_at"]) - start
            return start + length if timedelta(minutes=3) < late <= timedelta(minutes=15) else start + late + length
        return start + length

    def unanswered(self) -> list[Row]:
        """Asks and check-ins since they last gave a sign; a meeting that was, or is agreed, is a sign.

        A mail noted as written is one of them at reached out, to somebody noticed who never gave a sign, and after an ask.
        """
        if self.stage is None or self.stage in REST or self.coming:
            return []
        signs = [need(self.sign)] if self.sign else []
        signs += [need(m["ended_at"] or m["starts_at"]) for m in self.meetings if m["status"] != "cancelled"]
        sent = [row for row in self.look.rows.of("draft", self.id) if row["sent_at"] and row["kind"] in (*ASK, "check-in")
                and not (row["kind"] == "intro-request" and row["via_id"])]
        sent += [{"id": row["id"], "kind": "noted", "sent_at": row["happened_at"]} for row in self.look.rows.of("entry", self.id)
                 if row["kind"] in ("email", "chat") and row["direction"] == "out" and not row["draft_id"]]
        since = [row for row in sorted(sent, key=lambda row: row["sent_at"]) if not any(at >= need(row["sent_at"]) for at in signs)]
        asks = [row["sent_at"] for row in since if row["kind"] in ASK]
        known = self.stage != "reached-out" and (self.stage != "identified" or self.sign is not None)
        return [row for row in since if not (row["kind"] == "noted" and known and not any(at < row["sent_at"] for at in asks))]

    def called_off(self) -> Row | None:
        held = max((m["ended_at"] for m in self.meetings if m["status"] == "done" and m["ended_at"]), default="")
        lost = sorted((m for m in self.meetings if m["status"] == "cancelled" and m["updated_at"] > held), key=lambda m: m["updated_at"])
        if len(lost) < 2 or self.stage in REST or self.coming or self.waiting:
            return None
        wrote = bool(self.last and self.last > lost[-1]["updated_at"] and self.last != self.sign)
        return None if wrote or self.look.today > self.look.d(lost[-1]["updated_at"]) + timedelta(days=30) else lost[-1]

    def all(self) -> None:
        self.around_meetings()
        self.advice_and_words()
        self.in_touch()
        self.thanks()
        self.first_steps()

    def around_meetings(self) -> None:
        look, now = self.look, self.look.now
        done = [m for m in self.meetings if m["status"] == "done" and m["ended_at"]]
        if done and not self.mine:
            newest = max(done, key=lambda m: m["ended_at"])
            if not newest["thanked_at"] and need(newest["ended_at"]) <= now:
                state = "now" if now - need(newest["ended_at"]) <= timedelta(days=30) else "later"
                look.put("thank", newest["id"], self.id, state, "follow-up", self.id, newest["id"], "")
        for m in self.meetings:
            ahead, ident = need(m["starts_at"]) - now, m["id"]
            if m["status"] in ("planned", "live") and now > self.end(m):
                look.put("wrap-up", ident, self.id, "now" if now - self.end(m) <= timedelta(days=30) else "later")
            elif m["status"] == "live":
                look.put("go-on", ident, self.id, "now")
            elif m["status"] == "planned" and ahead <= timedelta(hours=1):
                look.put("be-on-time", ident, self.id, "now")
            elif m["status"] == "planned" and not self.mine:
                asked = len(look.rows.questions.get(ident, ()))
                if ahead <= timedelta(hours=48) and asked < 3:
                    look.put("prepare", ident, self.id, "now")
                if ahead <= timedelta(hours=24) and not m["agenda_sent_at"]:
                    look.put("agenda", ident, self.id, "now" if asked >= 3 else "soon", "agenda", self.id, ident, "")

    def advice_and_words(self) -> None:
        look, week = self.look, timedelta(days=7)
        for a in look.rows.of("advice", self.id):
            if a["reported_at"]:
                continue
            known = a["decided_at"] if a["decision"] == "decline" else a["result_at"]
            if known:
                state = "now" if look.d(known) + week <= look.today else "soon"
                look.put("report-back", a["id"], self.id, state, "report-back", self.id, "", a["id"])
            elif a["decision"]:
                look.put("what-came", a["id"], self.id, look.by(look.d(a["decided_at"]) + 3 * week, then="soon"))
            else:
                look.put("weigh", a["id"], self.id, look.by(look.d(a["received_at"]) + 6 * week, then="soon"))
        for p in look.rows.of("promise", self.id):
            if p["mine"] and not p["kept_at"]:
                look.put("promise", p["id"], self.id, look.by(date.fromisoformat(p["by_on"]), 7) if p["by_on"] else "later")
        for g in look.rows.of("gift", self.id):
            day = gift_day(g, look.today)
            look.put("gift", f"{g['id']}:{day}", self.id, look.by(day, 3))

    def in_touch(self) -> None:
        look, today = self.look, self.look.today
        line = ("check-in", self.id, "", "")
        for row in look.rows.of("check_in", self.id):
            back = date.fromisoformat(row["due_on"])
            entered = look.d(self.p["stage_at"]) if self.p["stage_at"] else back
            if self.stage == "paused" and not row["done_at"] and not row["meeting_id"] and entered <= back <= today + timedelta(days=14):
                look.put("come-back", row["id"], self.id, look.by(back, then="soon"))
        if self.stage in REST:
            return
        if self.waiting:
            if len(self.tries) == 1 and today >= self.tries[0] + timedelta(days=10):
                look.put("check-in-once", self.chain[0]["id"], self.id, "soon", *line)
            if len(self.tries) > 1 and today >= self.tries[-1] + timedelta(days=14):
                look.put("let-rest", self.chain[-1]["id"], self.id, "soon")
            return
        if self.off_twice:
            look.put("ten-minutes", self.off_twice["id"], self.id, "soon", *line)
            return
        if self.near or len(self.tries) > 1 or self.offered(line):
            return
        if self.my_turn():
            return
        beat = self.p["cadence_days"] or BEAT.get(self.stage or "", 0) * (150 if self.p["seniority"] == "far" else 100) // 100
        starts = [look.d(at) for at in (self.last, self.p["bumped_at"]) if at] or [look.d(self.p["stage_at"] or self.p["created_at"])]
        if not beat or (self.stage not in BEAT and not (self.p["cadence_days"] and self.stage)):
            return
        due = max(starts) + timedelta(days=beat)
        if today >= due:
            state = "soon" if today >= due + timedelta(days=max(7, (beat + 3) // 4)) else "later"
            if self.tries and self.stage != "moved-on":
                look.put("by-mail", self.chain[-1]["id"], self.id, state, *line)
            else:
                look.put("gone-quiet", f"{self.id}:{max(starts)}", self.id, state)

    def my_turn(self) -> bool:
        """The newest contact is a letter of theirs, a month old at most, and no talk is agreed or to thank for."""
        talks = [row for row in self.look.rows.of("entry", self.id) if row["kind"] in TALK]
        newest = max(talks, key=lambda row: row["happened_at"], default=None)
        owed = any(m["status"] == "done" and not m["thanked_at"] for m in self.meetings)
        theirs = newest is not None and newest["direction"] == "in" and newest["kind"] in ("email", "chat")
        return bool(theirs and newest and self.look.now - need(newest["happened_at"]) <= timedelta(days=30) and not owed and not self.coming)

    def offered(self, line: tuple[str, ...]) -> bool:
        """The light check-in that was offered; true where it is near enough to be the reason to write."""
        look = self.look
        open_ones = [row for row in look.rows.of("check_in", self.id) if not row["done_at"]]
        if not open_ones:
            return False
        row = max(open_ones, key=lambda one: one["due_on"])
        day = date.fromisoformat(row["due_on"])
        if self.last and look.d(self.last) >= day - timedelta(days=14):
            return False
        near = day <= look.today + timedelta(days=7)
        look.put("check-in", row["id"], self.id, "soon" if near else "later", "check-in", self.id, row["meeting_id"] or "", "")
        return near

    def thanks(self) -> None:
        look, today, said = self.look, self.look.today, ("thanks", "follow-up", "farewell", "mismatch")
        last = max((row["sent_at"] for row in look.rows.of("draft", self.id) if row["sent_at"] and row["kind"] in said), default=None)
        owed = any(m["status"] == "done" and not m["thanked_at"] for m in self.meetings)
        line = ("thanks", self.id, "", "")
        asked = {q["goal_id"] for m in self.meetings if m["status"] == "done" for q in look.rows.questions.get(m["id"], ())}
        asked |= {a["goal_id"] for a in look.rows.of("advice", self.id)}
        reached = [g for g in look.rows.tables["goal"] if g["status"] == "reached" and g["id"] in asked
                   and today <= look.d(g["status_at"]) + timedelta(days=60) and not (last and last >= g["status_at"])]
        if reached and not owed:
            look.put("goal-thanks", f"{max(reached, key=lambda g: g['status_at'])['id']}:{self.id}", self.id, "soon", *line)
        elif not owed and self.stage and self.stage not in REST:
            told = [a for a in look.rows.of("advice", self.id) if a["reported_at"] and a["result_at"]]
            if told:
                newest = max(told, key=lambda a: a["reported_at"])
                told_on = look.d(newest["reported_at"])
                due = max(told_on, look.d(last) if last else told_on) + timedelta(days=91)
                if due <= today <= told_on + timedelta(days=365):
                    look.put("say-thanks", f"{newest['id']}:{due}", self.id, "later", *line)
        if self.stage == "moved-on" and self.p["stage_at"] and self.sign:
            moved = look.d(self.p["stage_at"])
            if today <= moved + timedelta(days=30) and not (last and look.d(last) >= moved - timedelta(days=14)):
                look.put("farewell", f"{self.id}:{moved}", self.id, "soon", "farewell", self.id, "", "")

    def first_steps(self) -> None:
        look = self.look
        gave = any(row["direction"] == "given" for row in look.rows.of("value", self.id))
        led = any(not row["made_at"] and row["answer"] != "no" for row in look.rows.of("introduction", self.id))
        begun = any(not row["sent_at"] for row in look.rows.of("draft", self.id))
        if self.stage not in WAY[:2] or self.mine or self.last or gave or begun or self.waiting or self.near or led:
            return
        since = look.d(self.p["stage_at"] or self.p["created_at"])
        read = any(row["kind"] == "research" for row in look.rows.of("entry", self.id))
        days = (look.today - since).days
        if days > 90:
            return
        if read or self.stage == WAY[1]:
            if days >= 14:
                look.put("small-favour", f"{self.id}:{since}", self.id, "soon" if days >= 28 else "later")
        elif days >= 7:
            look.put("read-up", f"{self.id}:{since}", self.id, "soon" if days >= 21 else "later")


def gift_day(gift: Row, today: date) -> date:
    """The first day from the newest one on that no gift covers; a gift a quarter of its time early covers the day that comes."""
    anchor, given = date.fromisoformat(gift["anchor_on"]), date.fromisoformat(gift["done_on"]) if gift["done_on"] else None
    days = [_step(anchor, gift["every"] * n, gift["unit"]) for n in range(120)]
    first = max((n for n, day in enumerate(days) if day <= today), default=0)
    covered = [n for n in range(119) if given and given >= days[n] - (days[n + 1] - days[n]) // 4]
    return days[max(first, covered[-1] + 1 if covered else 0)]


def _step(anchor: date, steps: int, unit: str) -> date:
    if unit == "week":
        return anchor + timedelta(days=7 * steps)
    month = anchor.month - 1 + steps
    for day in range(anchor.day, 27, -1):
        try:
            return date(anchor.year + month // 12, month % 12 + 1, day)
        except ValueError:
            continue
    return date(anchor.year + month // 12, month % 12 + 1, anchor.day)
