"""Footers that are not simply the verbs shown of a scope: what a part or an empty page offers, and dialogs (LOOK §5)."""

from __future__ import annotations

from collections.abc import Mapping

FOOTERS: Mapping[str, tuple[str, ...]] = {
    "typing": ("composer.next_finding", "composer.apply", "composer.silence", "composer.sent", "composer.keys"),
    "typing-shut": ("esc keys",),
    "composer-intro": ("composer.copy", "composer.introducer", "composer.next_finding", "composer.type", "composer.sent", "composer.copy_subject"),
    "live": ("live.next_question", "a: advice", "p: promise", "t: takeaway", "live.end"),
    "live-narrow": ("live.next_question", "live.end", "a: advice", "p: promise", "t: takeaway"),
    "live-mentee-narrow": ("live.next_question", "live.end", "live.probe", "a: advice", "p: promise", "t: takeaway"),
    "persona-none": ("persona.new", "app.find"),
    "persona-nobody": ("persona.new", "persona.next", "persona.edit", "app.find"),
    "today-none": ("today.value", "today.new", "app.find"),
    "goals-none": ("goals.new", "goals.prompts", "app.find"),
    "pipeline-none": ("pipeline.new", "pipeline.import", "pipeline.book", "app.find"),
    "meetings-none": ("meetings.meet", "app.find"),
    "ledger-value-none": ("ledger.value", "ledger.advice", "ledger.next_part", "app.find"),
    "ledger-advice-none": ("ledger.advice", "ledger.value", "ledger.next_part", "app.find"),
    "ledger-promises-none": ("ledger.promise", "ledger.value", "ledger.next_part", "app.find"),
    "ledger-value": ("ledger.open", "ledger.value", "ledger.next_part", "ledger.advice", "ledger.promise", "ledger.filter"),
    "ledger-advice": ("ledger.open", "ledger.report", "ledger.next_part", "ledger.decide", "ledger.advice", "ledger.filter"),
    "ledger-promises": ("ledger.open", "ledger.kept", "ledger.next_part", "ledger.promise", "ledger.filter"),
    "outreach-none": ("outreach.new", "app.find"),
    "giveback-none": ("giveback.new", "giveback.stories", "giveback.expectations", "app.find"),
    "stories-none": ("stories.new", "stories.back"),
    "live-shut": ("tab next question", "esc leave"),
    "live-mentee": ("live.next_question", "a: advice", "p: promise", "t: takeaway", "live.probe", "live.end"),
    "assets-typing": ("enter keep", "esc the list"),
    "assets": ("y yes", "p part", "n no", "? unknown", "1–6 serves", "enter evidence", "esc close"),
    "writing-to": ("enter write", "1–9 this kind", "dialog.next_field", "dialog.cancel"),
    "choosing": ("enter choose", "dialog.cancel"),
    "snoozing": ("enter put aside", "f2–f4 these days", "dialog.cancel"),
    "firstrun-asking": ("enter next, or skip", "up question before", "esc enough for now"),
    "import-path": ("import.apply", "import.next_kind", "import.cancel"),
    "import-narrow": ("import.apply", "import.next_kind", "import.view", "import.merge"),
    "import-done": ("import.apply", "import.write_rejects"),
    "person-outside": ("person.compose", "person.stage_on", "person.log", "person.edit", "person.back"),
    "person-narrow": ("person.compose", "person.log", "person.meet", "person.part", "person.back"),
}
"""Footers that are not simply the verbs shown: ids, or the words as they stand. They show the key that works in a field."""
HELP_KEY: Mapping[str, str] = {
    **dict.fromkeys(("typing", "typing-shut", "live", "live-shut", "live-mentee", "live-narrow", "live-mentee-narrow",
                    "import-path", "ending", "prompts"), "f1"),
    **dict.fromkeys(("find", "schedule", "dialog", "help", "assets", "assets-typing", "writing-to", "choosing", "snoozing", "firstrun-asking"), ""),
}
"""The key beside `help` at the end of a footer where it is not `?`; "" where there is none."""
