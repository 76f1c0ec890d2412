"""The verbs of pages and dialogs that lie over the nine screens."""

from __future__ import annotations

from mentortui.verb import FIND, LEAVE, LIST, MOVE, PERSON, ROW, TAKE_BACK, TEXT, verbs_of

FIND_VERBS = verbs_of(
    "find",
    ("open", "enter", "go there", "go there", ROW),
    ("next_kind", "tab", "next kind", "next kind", MOVE),
    ("close=back", "escape", "close", "close", LEAVE),
)
FIRSTRUN_VERBS = verbs_of(
    "firstrun",
    ("open", "enter", "choose", "choose", ROW),
    ("quit=app.quit", "q", "quit", "quit", LEAVE),
    ("first-=pick(1)", "1", "start", "start with me", ROW),
    ("second-=pick(2)", "2", "demo", "try the demo", ROW),
    ("third-=pick(3)", "3", "import", "import people", ROW),
)
IMPORT_VERBS = verbs_of(
    "import",
    ("apply", "enter", "import", "import what is shown", LIST),
    ("skip", "space", "leave out", "leave this one out", ROW),
    ("merge", "m", "merge", "merge the two", ROW),
    ("next_kind", "tab", "next kind", "next kind", MOVE),
    ("write_rejects", "w", "write rejects", "write what cannot be read to a file", LIST),
    ("cancel=back", "escape", "cancel", "cancel", LEAVE),
    ("pick_file-=pick('file')", "h,left", "file", "keep what the file says", ROW),
    ("pick_here-=pick('here')", "l,right", "here", "keep what is here", ROW),
    ("field_down-=field(1)", "J", "field", "the next field of the merge", ROW),
    ("field_up-=field(-1)", "K", "field", "the field before", ROW),
    ("view-", "v", "look", "look at the merge, where there is one pane", ROW),
)
SCHEDULE_VERBS = verbs_of(
    "schedule",
    ("save", "enter", "schedule", "schedule", LIST),
    ("next_field=app.focus_next", "tab", "next field", "next field", MOVE),
    ("suggest", "ctrl+t", "suggest times", "suggest times that suit both", LIST),
    ("cancel=back", "escape", "cancel", "cancel", LEAVE),
)
DIALOG_VERBS = verbs_of(
    "dialog",
    ("save", "ctrl+s", "keep", "keep it", LIST),
    ("next_field=app.focus_next", "tab", "next field", "next field", MOVE),
    ("cancel=back", "escape", "cancel", "cancel", LEAVE),
)
HELP_VERBS = verbs_of(
    "help",
    ("run", "enter", "do it", "do it", ROW),
    ("close", "escape", "close", "close", LEAVE),
)
PROMPTS_VERBS = verbs_of(
    "prompts",
    ("save", "ctrl+s", "keep", "keep the answer", TEXT),
    ("next_prompt", "tab", "next question", "next question", MOVE),
    ("previous_prompt-", "shift+tab", "question before", "question before", MOVE),
    ("earlier", "f2", "earlier", "read all earlier answers, and back", TEXT),
    ("close=back", "escape", "goals", "back to the goals", LEAVE),
)
_STORIES = verbs_of(
    "stories",
    ("edit", "e", "edit", "tell it differently", ROW),
    ("new", "n", "new", "keep a story", LIST),
    ("copy", "y", "copy", "copy the story", ROW),
    ("delete", "d", "delete", "delete, with undo", TAKE_BACK),
    ("filter", "/", "filter", "filter by words or #tag", FIND),
    ("back", "escape", "back", "back", LEAVE),
    ("open-", "enter", "open", "read it in full", ROW),
)
_EXPECTATIONS = verbs_of(
    "expectations",
    ("edit", "e", "write", "write what you agreed", ROW),
    ("copy", "y", "copy the text", "copy the text", ROW),
    ("delete", "d", "delete", "delete, with undo", TAKE_BACK),
    ("back", "escape", "back", "back", LEAVE),
    ("open-", "enter", "write", "write what you agreed", ROW),
    ("person-", "p", "person", "open the person", PERSON),
)
MENTOR_PAGES = {"stories": _STORIES, "expectations": _EXPECTATIONS}
"""The pages behind screen 8."""
