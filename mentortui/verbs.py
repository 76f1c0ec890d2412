"""The table of verbs: every key of every screen, once. Footers, help, palette, user keys and the README come from it.

Keys are Textual's names, single characters as they are; a comma is `comma`. The first key is the one shown.
Verbs marked `show` make the footer of their scope, in this order (LOOK §5).
"""

from __future__ import annotations

from collections.abc import Mapping

from mentortui.verb import FIND, LEAVE, LIST, MOVE, PERSON, ROW, TAKE_BACK, TEXT, Spec, Verb, verbs_of
from mentortui.verbs_pages import DIALOG_VERBS, FIND_VERBS, FIRSTRUN_VERBS, HELP_VERBS, IMPORT_VERBS, MENTOR_PAGES, PROMPTS_VERBS, SCHEDULE_VERBS


def _about_person(*left_out: str) -> tuple[Spec, ...]:
    """What can be done with the person behind a row, on every screen that shows one."""
    specs: tuple[Spec, ...] = (
        ("compose-", "c", "compose", "compose a message", PERSON),
        ("log-", "i", "log", "log a contact", PERSON),
        ("meet-", "m", "meet", "schedule a meeting", PERSON),
        ("value-", "b", "value", "value given or received", PERSON),
        ("advice-", "a", "advice", "note a piece of advice", PERSON),
        ("snooze-", "s", "snooze", "snooze", PERSON),
        ("copy-", "y", "copy", "copy a line about them", PERSON),
    )
    return tuple(spec for spec in specs if spec[0].rstrip("-") not in left_out)


_FILTER: Spec = ("filter", "/", "filter", "filter this list", FIND)
_EDIT: Spec = ("edit-", "e", "edit", "edit", ROW)
_DELETE: Spec = ("delete-", "d", "delete", "delete, with undo", TAKE_BACK)
_ZOOM: Spec = ("zoom-", "z", "zoom", "zoom a pane", LIST)
_SELECT: Spec = ("select-", "space", "select", "select", LIST)

_APP = (
    *(Verb(f"app.{name}", str(number), f"app.go('{name}')", title, f"go to {title}", False, MOVE)
      for number, (name, title) in enumerate((
          ("today", "Today"), ("goals", "Goals"), ("persona", "Persona"), ("pipeline", "Pipeline"),
          ("outreach", "Outreach"), ("meetings", "Meetings"), ("ledger", "Ledger"), ("giveback", "Give back"),
          ("insights", "Insights")), 1)),
    Verb("app.next", "tab", "app.focus_next", "next", "next pane", False, MOVE),
    Verb("app.previous", "shift+tab", "app.focus_previous", "previous", "pane before", False, MOVE),
    Verb("app.find", "ctrl+f", "app.find", "find", "find anywhere", False, FIND),
    Verb("app.palette", ":,ctrl+p", "app.command_palette", "command", "any command", False, FIND),
    Verb("app.profile", "P", "app.profile", "profile", "your profile", False, FIND),
    Verb("app.undo", "u", "app.undo", "undo", "undo", False, TAKE_BACK),
    Verb("app.redo", "U", "app.redo", "redo", "redo", False, TAKE_BACK),
    Verb("app.back", "escape", "screen.back", "back", "one level back", False, LEAVE),
    Verb("app.leave", "q", "screen.leave", "quit", "quit, all is saved", False, LEAVE),
    Verb("app.quit", "ctrl+q", "app.quit", "quit", "quit from anywhere", False, LEAVE),
    Verb("app.help", "?,f1", "app.help", "help", "the keys of this screen", True, FIND),
)
_LIST = (
    Verb("list.down", "j,down", "cursor(1)", "down", "down", False, MOVE),
    Verb("list.up", "k,up", "cursor(-1)", "up", "up", False, MOVE),
    Verb("list.first", "g,home", "end(False)", "first", "first", False, MOVE),
    Verb("list.last", "G,end", "end(True)", "last", "last", False, MOVE),
    Verb("list.half_down", "ctrl+d,pagedown", "page(1)", "down", "half a page down", False, MOVE),
    Verb("list.half_up", "ctrl+u,pageup", "page(-1)", "up", "half a page up", False, MOVE),
    Verb("list.open", "enter", "open", "open", "open", False, ROW),
)
_TODAY = verbs_of(
    "today",
    ("open", "enter", "do it", "do what the row says", ROW),
    ("done", "space", "done", "done", ROW),
    ("snooze", "s", "snooze", "snooze", ROW),
    ("compose", "c", "compose", "compose a message", PERSON),
    ("log", "i", "log", "log a contact", PERSON),
    _FILTER,
    ("person-", "p", "person", "open the person", PERSON),
    *_about_person("compose", "log", "snooze"),
    ("new-", "n", "new", "add a person", LIST),
)
_GOALS = verbs_of(
    "goals",
    ("open", "enter", "open", "open", ROW),
    ("new", "n", "new goal", "write a goal", LIST),
    ("prompts", "p", "prompts", "reflect, one question at a time", LIST),
    ("reached", "space", "reached", "reached", ROW),
    ("coverage=next_part", "tab", "coverage", "coverage, and back", MOVE),
    _FILTER,
    _EDIT,
    ("thank-", "c", "thank", "thank who helped with it", ROW),
    ("drop-", "x", "drop", "let it go, its history stays", ROW),
    ("replace-", "r", "replace", "put another goal in its place", ROW),
    _DELETE,
    _ZOOM,
)
_PERSONA = verbs_of(
    "persona",
    ("open", "enter", "person", "open the person", PERSON),
    ("explain", "x", "explain", "why this person lines up", PERSON),
    ("find_out", "f", "find out", "note what is not known yet", PERSON),
    ("forward", ">", "to pipeline", "take into the pipeline", PERSON),
    ("next", "tab", "personas", "the next persona", MOVE),
    _FILTER,
    ("new-", "n", "new", "build a persona from a goal", LIST),
    _EDIT,
    _DELETE,
    _ZOOM,
    *_about_person(),
)
_PIPELINE = verbs_of(
    "pipeline",
    ("open", "enter", "person", "open the page", PERSON),
    ("stage_back", "<", "move stage", "one stage back", PERSON),
    ("stage_on", ">", "move stage", "one stage on", PERSON),
    ("view", "v", "list", "board or list", LIST),
    ("rest-", "r", "to rest", "pause, decline, or moved on as friends", PERSON),
    ("compose", "c", "compose", "compose a message", PERSON),
    ("log", "i", "log", "log a contact", PERSON),
    _FILTER,
    ("new", "n", "new", "new person", LIST),
    *_about_person("compose", "log"),
    _SELECT,
    _EDIT,
    _DELETE,
    ("import-", "I", "import", "import people", LIST),
    ("book-", "A", "address book", "everybody, the address book", LIST),
    ("left-", "h,left", "left", "column to the left", MOVE),
    ("right-", "l,right", "right", "column to the right", MOVE),
    _ZOOM,
)
_PERSON_PAGE = verbs_of(
    "person",
    ("compose", "c", "compose", "compose a message", PERSON),
    ("meet", "m", "meet", "schedule a meeting", PERSON),
    ("log", "i", "log", "log a contact", PERSON),
    ("value", "b", "value", "value given or received", PERSON),
    ("advice", "a", "advice", "note a piece of advice", PERSON),
    ("edit", "e", "edit", "edit", PERSON),
    ("back", "escape", "pipeline", "back to the list", LEAVE),
    ("open-", "enter", "open", "open the entry", ROW),
    ("promise-", "p", "promise", "note a promise", PERSON),
    ("ways-", "t", "introducer", "who could introduce you, and who led to whom", PERSON),
    ("assets-", "x", "assets", "what they could bring", PERSON),
    ("fit-", "f", "fit", "was it a fit", PERSON),
    ("stage_back-", "<", "move stage", "one stage back", PERSON),
    ("stage_on-", ">", "move stage", "one stage on", PERSON),
    ("rest-", "r", "to rest", "pause, decline, or moved on as friends", PERSON),
    ("snooze-", "s", "snooze", "snooze", PERSON),
    ("bump-", "B", "bump", "start the rhythm anew", PERSON),
    ("copy-", "y", "copy", "copy a line about them", PERSON),
    ("filter-", "/", "filter", "filter the history", FIND),
    ("part-=next_part", "tab", "history", "facts or history", MOVE),
    _DELETE,
    _ZOOM,
)
_OUTREACH = verbs_of(
    "outreach",
    ("open", "enter", "open", "open the draft", ROW),
    ("new", "n", "new", "choose a person and write", LIST),
    ("copy", "y", "copy", "copy the text", ROW),
    ("sent", "ctrl+s", "sent", "it has been sent", ROW),
    ("delete", "d", "delete", "delete, with undo", TAKE_BACK),
    _FILTER,
    ("answer-", "a", "answer", "what became of an introduction", ROW),
    ("ways-", "t", "introducer", "who could introduce you", PERSON),
    ("person-", "p", "person", "open the person", PERSON),
)
_COMPOSER = verbs_of(
    "composer",
    ("copy", "y", "copy", "copy the text", TEXT),
    ("copy_subject", "Y", "subject", "copy the subject", TEXT),
    ("next_finding", "f,f2", "next finding", "go to the next finding", TEXT),
    ("type", "e", "type", "write", TEXT),
    ("sent", "ctrl+s", "sent", "it has been sent", TEXT),
    ("write_eml", "w", ".eml", "write an .eml file", TEXT),
    ("apply-", "r,f3", "put it in", "put the proposal in", TEXT),
    ("silence-", "x,f4", "not this time", "let this finding be", TEXT),
    ("editor-", "E", "editor", "write in $EDITOR", TEXT),
    ("mail-", "o", "mail program", "open in the mail program", TEXT),
    ("introducer-", "t", "introducer", "two texts for the introducer, or the other of the two", TEXT),
    ("goal-", "g", "goal", "choose the goal it serves", TEXT),
    ("short-", "m", "short of time", "offer ten minutes, or a mail", TEXT),
    ("keys-=back", "escape", "keys", "stop writing, then back", LEAVE),
)
_MEETINGS = verbs_of(
    "meetings",
    ("open", "enter", "open", "open", ROW),
    ("meet", "m", "schedule", "schedule a meeting", LIST),
    ("prepare", "p", "prepare", "prepare the meeting", ROW),
    ("start", "o", "start", "start the meeting", ROW),
    ("thank", "t", "thank", "write the thank-you", ROW),
    ("ics", "y", ".ics", "write an .ics file", ROW),
    _FILTER,
    _EDIT,
    _DELETE,
    *_about_person("meet", "copy"),
)
_PREPARE = verbs_of(
    "prepare",
    ("new", "n", "question", "write a question", LIST),
    ("bank", "b", "bank", "take a question from the bank", LIST),
    ("later", "J", "order", "move the question down", ROW),
    ("earlier", "K", "order", "move the question up", ROW),
    ("edit", "e", "edit", "edit the question", ROW),
    ("copy", "y", "copy agenda", "copy the agenda", LIST),
    ("start", "o", "start", "start the meeting", LIST),
    ("back", "escape", "meetings", "back to the meetings", LEAVE),
    ("tick-", "space", "tick", "tick", ROW),
    _DELETE,
)
_LIVE = verbs_of(
    "live",
    ("next_question", "tab", "next question", "next question", MOVE),
    ("previous_question-", "shift+tab", "question before", "question before", MOVE),
    ("probe-", "f2", "ask", "another question and story at hand, with somebody you mentor", LIST),
    ("end", "ctrl+s", "end", "end the meeting", LIST),
    ("suspend-=back", "escape", "leave", "leave it running", LEAVE),
)
_ENDING = verbs_of(
    "ending",
    ("end", "ctrl+s", "end the meeting", "end it and keep everything", LIST),
    ("next_field=app.focus_next", "tab", "next field", "next field", MOVE),
    ("talk=back", "escape", "not yet", "not yet", LEAVE),
)
_LEDGER = verbs_of(
    "ledger",
    ("open", "enter", "open", "open", ROW),
    ("value", "b", "value", "value given or received", PERSON),
    ("advice", "a", "advice", "note a piece of advice", PERSON),
    ("report", "r", "report back", "tell them what came of it", ROW),
    ("kept", "space", "kept", "promise kept", ROW),
    ("next_part", "tab", "next part", "next part", MOVE),
    _FILTER,
    ("promise-", "p", "promise", "note a promise", PERSON),
    ("decide-", "x", "decide", "adopt, adapt or decline advice", ROW),
    ("result-", "o", "result", "note what came of advice", ROW),
    _EDIT,
    _DELETE,
    *_about_person("value", "advice"),
)
_GIVEBACK = verbs_of(
    "giveback",
    ("open", "enter", "open", "open", PERSON),
    ("feedback", "f", "feedback", "write feedback", PERSON),
    ("stretch", "t", "stretch task", "set a stretch task", PERSON),
    ("pass_on", "p", "pass on", "pass an insight on", PERSON),
    ("stories", "S", "stories", "your own stories", LIST),
    ("expectations", "x", "expectations", "what you can expect of each other", LIST),
    ("new-", "n", "new", "add a person you mentor", LIST),
    ("filter-", "/", "filter", "filter this list", FIND),
    ("another-", "r", "another", "another story and question at hand", LIST),
    ("done-", "space", "done", "the stretch task is done", ROW),
    ("advocate-", "A", "speak for", "recommended, nominated, endorsed", PERSON),
    ("promise-", "o", "promise", "note a promise", PERSON),
    ("next_part-", "tab", "next part", "next part", MOVE),
    _EDIT,
    _DELETE,
    *_about_person(),
)
_INSIGHTS = verbs_of(
    "insights",
    ("open", "enter", "its rows", "the rows behind the plot", ROW),
    ("next_part", "tab", "next plot", "next plot", MOVE),
    ("view", "v", "table", "plot or table", LIST),
    ("period_back", "comma", "period", "period before", LIST),
    ("period_on", ".", "period", "period after", LIST),
    ("copy", "y", "copy", "copy as text", LIST),
    ("save", "w", "save", "write to a file", LIST),
)
SCOPES: Mapping[str, tuple[Verb, ...]] = {
    "app": _APP, "list": _LIST, "today": _TODAY, "goals": _GOALS, "persona": _PERSONA, "pipeline": _PIPELINE,
    "person": _PERSON_PAGE, "outreach": _OUTREACH, "composer": _COMPOSER, "meetings": _MEETINGS, "prepare": _PREPARE,
    "live": _LIVE, "ending": _ENDING, "ledger": _LEDGER, "giveback": _GIVEBACK, "insights": _INSIGHTS, "find": FIND_VERBS,
    "firstrun": FIRSTRUN_VERBS, "import": IMPORT_VERBS, "schedule": SCHEDULE_VERBS, "dialog": DIALOG_VERBS, "help": HELP_VERBS,
    "prompts": PROMPTS_VERBS, **MENTOR_PAGES,
}
"""Every verb by the name of its scope."""
