"""Every verb that takes text, with every kind of text that could do harm: kept clean, or refused in one sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from mentortui.domain.errors import MentorError
from mentortui.domain.people import Asset
from mentortui.domain.persona import Want
from mentortui.domain.text import clean
from mentortui.journal import Journal
from tests.builders import World, bring_in, connection, connections, dump, foreign, world

TEXTS = {
    "bidi override": "abc\u202egnp.exe\u202c",
    "bidi isolate": "a\u2066b\u2069c",
    "escape": "\x1b[31mred\x1b[0m",
    "title by OSC": "\x1b]0;PWNED\x07x",
    "clipboard by OSC": "\x1b]52;c;cHduZWQ=\x1b\\x",
    "C1 control": "a\x9b31mb\x90c\x9c",
    "nul": "a\x00b",
    "bell and backspace": "a\x07\x08b",
    "lone surrogate": "a\ud800b\udfffc",
    "markup": "[/] [red]x[/blue] [@click=app.quit]x[/] [link=http://x]",
    "quotes and SQL": "'; DROP TABLE person; --\" \\ %s {0} {name} $name ${x}",
    "rtl": "שלום عالم",
    "joiners": "\U0001f469\u200d\U0001f52c \u0915\u094d\u200d\u0937 a\u200bb\u2060c",
    "combining": "Z\u0301a\u0308l" + "\u0301" * 40,
    "line separators": "a\u2028b\u2029c\x85d\x0be\x0cf",
    "line ends": "a\r\nb\rc\n",
    "byte order mark": "\ufeffa",
    "noncharacter": "a\uffffb\U0010ffff",
    "only controls": "\x1b\x07\x00",
    "only blanks": " \t\u00a0\u3000 ",
    "nothing": "",
    "a megabyte": "x" * 1_000_000,
    "a megabyte of letters that grow": "\ufb03" * 1_000_000,
    "formula": "=HYPERLINK(\"http://x\")",
}

Act = Callable[[Journal, World, str], object]
ACTS: dict[str, Act] = {
    "people.add name": lambda j, w, t: j.people.add(t),
    "people.add fields": lambda j, w, t: j.people.add("New Person", note=t, role=t, org=t, email=t, phone=t, url=t, source_place=t, notes=t, cares_about=t),
    "people.edit": lambda j, w, t: j.people.edit(w.ana.id, name=t, given=t, place=t, culture=t, language=t, pronoun=t, channel=t, feedback_style=t),
    "people.edit zone": lambda j, w, t: j.people.edit(w.ana.id, tz=t),
    "people.find": lambda j, w, t: j.people.find(t),
    "people.search": lambda j, w, t: j.people.search(t),
    "people.set_asset": lambda j, w, t: j.people.set_asset(w.ana.id, "network", "yes", t, t),
    "people.move": lambda j, w, t: j.people.move(w.ana.id, t),
    "timeline.log": lambda j, w, t: j.timeline.log(w.ana.id, t, url=t),
    "timeline.log kind": lambda j, w, t: j.timeline.log(w.ana.id, "x", kind=t),
    "value.give": lambda j, w, t: j.value.give(w.ana.id, t),
    "value.give kind": lambda j, w, t: j.value.give(w.ana.id, "x", t),
    "value.promise": lambda j, w, t: j.value.promise(w.ana.id, t),
    "value.add_gift": lambda j, w, t: j.value.add_gift(w.ana.id, t, 1, "week", date(2026, 11, 2)),
    "goals.add": lambda j, w, t: j.goals.add(t),
    "goals.edit": lambda j, w, t: j.goals.edit(w.goal.id, text=t),
    "goals.find": lambda j, w, t: j.goals.find(t),
    "goals.reflect": lambda j, w, t: j.goals.reflect("gaps", t),
    "goals.reflect prompt": lambda j, w, t: j.goals.reflect(t, "x"),
    "personas.add": lambda j, w, t: j.personas.add(t, wants=(Want(Asset.NETWORK, t, 1),), sentence=t),
    "personas.find": lambda j, w, t: j.personas.find(t),
    "meetings.schedule place": lambda j, w, t: j.meetings.schedule(w.ana.id, j.now(), place=t),
    "meetings.schedule zone": lambda j, w, t: j.meetings.schedule(w.ana.id, j.now(), tz=t),
    "meetings.edit": lambda j, w, t: j.meetings.edit(w.meeting.id, place=t, progress=t, challenges=t),
    "meetings.find": lambda j, w, t: j.meetings.find(t),
    "meetings.ask": lambda j, w, t: j.meetings.ask(w.meeting.id, t),
    "meetings.note": lambda j, w, t: j.meetings.note(w.meeting.id, t),
    "meetings.takeaway": lambda j, w, t: j.meetings.takeaway(w.meeting.id, t),
    "meetings.end": lambda j, w, t: j.meetings.end(w.meeting.id, notes=t, takeaways=(t,), advice=(t,), promises=(t,), theirs=(t,)),
    "messages.start": lambda j, w, t: j.messages.start("advice-ask", w.ana.id, topic=t),
    "messages.save": lambda j, w, t: j.messages.save(w.draft.id, t, t),
    "messages.silence": lambda j, w, t: j.messages.silence(w.draft.id, t),
    "messages.find": lambda j, w, t: j.messages.find(t),
    "advice.add": lambda j, w, t: j.advice.add(w.ana.id, t),
    "advice.find": lambda j, w, t: j.advice.find(t),
    "advice.decide": lambda j, w, t: j.advice.decide(j.advice.add(w.ana.id, "x").id, "decline", t),
    "today.snooze": lambda j, w, t: j.today.snooze(t, date(2027, 1, 1)),
    "find.anywhere": lambda j, w, t: j.find.anywhere(t),
    "profile.set": lambda j, w, t: j.profile.set(name=t, role=t, org=t, intro=t, signature=t, pronoun=t),
    "profile.set zone": lambda j, w, t: j.profile.set(tz=t),
    "when": lambda j, w, t: j.when(t),
    "import name": lambda j, w, t: bring_in(j, connections([f"Z{t},Q,,,,,"]) if t.isprintable() and '"' not in t else connections([connection(1)])),
}


def stored(journal: Journal) -> list[str]:
    return [value for rows in dump(journal.path).values() for row in rows for value in row if isinstance(value, str)]


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS.keys())
def test_no_text_does_harm(journal: Journal, act: Act) -> None:
    made = world(journal)
    for name, text in TEXTS.items():
        before, steps = dump(journal.path), len(journal.history.list())
        try:
            act(journal, made, text)
        except MentorError as error:
            said = str(error)
            assert 0 < len(said) < 1200, f"{name}: {said[:80]}"
            assert said.isprintable(), f"{name}: {said[:80]!r}"
            assert len(journal.history.list()) - steps in (0, 1), name
            if len(journal.history.list()) == steps:
                assert dump(journal.path) == before, name
        for value in stored(journal):
            assert clean(value, multiline=True).removed == 0, f"{name}: {value[:80]!r}"
            assert len(value) <= 200_000, name
    with foreign(journal.path) as conn:
        assert conn.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert all(check.ok is not False for check in journal.upkeep.checks())
    assert "\n" not in journal.people.get(made.ana.id).name
    journal.people.card(made.ana.id)
    journal.today.items()
    while journal.history.next_undo():
        journal.history.undo()
    assert journal.people.count() == 0
