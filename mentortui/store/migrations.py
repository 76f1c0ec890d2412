"""The schema, as an ordered list of steps that are never edited once released.

The number of steps is the schema number kept in `user_version`. Every table a person can write to is STRICT, has a TEXT
primary key made on the device, timestamps in UTC, a tombstone and a version, so that the file can be synchronised later.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from datetime import datetime

    from sqlite_utils import Migrations

APPLICATION_ID = 0x4D544F52
SCHEMA = 5
"""What this program knows; a file with a higher number is refused untouched."""

_RECORD = """
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, version INTEGER NOT NULL DEFAULT 1"""
_LINE, _TEXT = 500, 200_000


def _line(*names: str) -> str:
    return ", ".join(f"{name} TEXT NOT NULL DEFAULT '' CHECK (length({name}) <= {_LINE})" for name in names)


def _text(*names: str) -> str:
    return ", ".join(f"{name} TEXT NOT NULL DEFAULT '' CHECK (length({name}) <= {_TEXT})" for name in names)


def _stamps(*names: str) -> str:
    return ", ".join(f"{name} TEXT" for name in names)


def _ref(column: str, table: str, *, needed: bool = False) -> str:
    null = " NOT NULL" if needed else ""
    return f"{column} TEXT{null} REFERENCES {table}(id) DEFERRABLE INITIALLY DEFERRED"


_PERSON = _ref("person_id", "person", needed=True)

_FIRST: dict[str, str] = {
    "profile": f"{_line('name', 'role', 'org', 'tz', 'pronoun')}, {_text('intro', 'signature')},"
    " reflection_days INTEGER NOT NULL DEFAULT 90",
    "person": "name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),"
    + _line("name_key", "given", "email", "phone", "url", "role", "org", "place", "tz", "culture", "language", "pronoun")
    + "," + _line("seniority", "source", "source_place", "direction", "relation", "channel", "feedback_style", "import_key", "import_seen")
    + "," + _text("cares_about", "notes") + "," + _ref("met_through", "person")
    + ", stage TEXT, stage_at TEXT, cadence_days INTEGER CHECK (cadence_days BETWEEN 1 AND 3660), bumped_at TEXT,"
    " connected_on TEXT, confidential INTEGER NOT NULL DEFAULT 0",
    "asset": f"{_PERSON}, asset TEXT NOT NULL, has TEXT NOT NULL, {_text('evidence')}, {_line('source')},"
    " noted_on TEXT, serves TEXT NOT NULL DEFAULT '[]'",
    "goal": "text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 2000), horizon TEXT NOT NULL, needs TEXT NOT NULL DEFAULT '[]',"
    " guidance TEXT NOT NULL DEFAULT '[]', by_on TEXT, status TEXT NOT NULL, status_at TEXT",
    "reflection": f"{_line('prompt')}, {_text('answer')}, said_at TEXT NOT NULL",
    "persona": f"{_line('name')}, {_text('sentence')}, goals TEXT NOT NULL DEFAULT '[]', wants TEXT NOT NULL DEFAULT '[]'",
    "meeting": f"{_PERSON}, starts_at TEXT NOT NULL, tz TEXT NOT NULL, minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),"
    f" {_line('place')}, status TEXT NOT NULL, {_stamps('started_at', 'ended_at', 'agenda_sent_at', 'thanked_at')},"
    f" {_text('notes', 'progress', 'challenges')}, sequence INTEGER NOT NULL DEFAULT 0",
    "question": f"{_ref('meeting_id', 'meeting', needed=True)}, {_text('text', 'answer')}, position INTEGER NOT NULL DEFAULT 0,"
    f" {_ref('goal_id', 'goal')}",
    "takeaway": f"{_ref('meeting_id', 'meeting', needed=True)}, {_PERSON}, {_text('text')}",
    "fit": f"{_PERSON}, {_ref('meeting_id', 'meeting')}, liked INTEGER, helpful INTEGER, trust INTEGER, rapport INTEGER,"
    " learned INTEGER, noted_at TEXT NOT NULL",
    "advice": f"{_PERSON}, {_text('text', 'because', 'result')}, {_ref('goal_id', 'goal')}, {_ref('meeting_id', 'meeting')},"
    f" received_at TEXT NOT NULL, {_line('decision')}, {_stamps('decided_at', 'result_at', 'reported_at')},"
    f" {_ref('passed_to', 'person')}",
    "draft": f"{_PERSON}, {_line('kind', 'channel')}, {_text('subject', 'body')}, {_ref('goal_id', 'goal')},"
    f" {_ref('meeting_id', 'meeting')}, {_ref('advice_id', 'advice')}, {_ref('via_id', 'person')},"
    f" silenced TEXT NOT NULL DEFAULT '[]', {_stamps('copied_at', 'sent_at')}",
    "entry": f"{_PERSON}, {_line('kind', 'direction', 'url')}, {_text('text')}, happened_at TEXT NOT NULL,"
    f" minutes INTEGER NOT NULL DEFAULT 0, {_ref('meeting_id', 'meeting')}, {_ref('draft_id', 'draft')}",
    "value": f"{_PERSON}, {_line('direction', 'kind')}, {_text('text')}, happened_at TEXT NOT NULL",
    "promise": f"{_PERSON}, mine INTEGER NOT NULL, {_text('text')}, by_on TEXT, made_at TEXT NOT NULL, kept_at TEXT,"
    f" {_ref('meeting_id', 'meeting')}",
    "gift": f"{_PERSON}, {_text('text')}, every INTEGER NOT NULL CHECK (every BETWEEN 1 AND 52), {_line('unit')},"
    " anchor_on TEXT NOT NULL, done_count INTEGER NOT NULL DEFAULT 0, done_on TEXT",
    "check_in": f"{_PERSON}, due_on TEXT NOT NULL, {_ref('meeting_id', 'meeting')}, done_at TEXT",
    "snooze": f"{_line('nudge_key')}, until_on TEXT, done_at TEXT",
}
_GIVING_BACK: dict[str, str] = {
    "introduction": f"{_PERSON}, {_ref('via_id', 'person', needed=True)}, asked_at TEXT NOT NULL, {_line('answer')},"
    f" {_stamps('answered_at', 'made_at', 'thanked_at')}, {_ref('draft_id', 'draft')}",
    "story": f"{_line('title', 'outcome')}, {_text('text')}, tags TEXT NOT NULL DEFAULT '[]'",
    "agreement": f"{_ref('person_id', 'person')}, minutes INTEGER CHECK (minutes BETWEEN 1 AND 10000),"
    f" {_line('rhythm', 'reach', 'agenda')}, {_text('confidence')}, agreed_on TEXT",
    "stretch": f"{_PERSON}, {_text('text', 'outcome')}, set_at TEXT NOT NULL, by_on TEXT, done_at TEXT",
}
_PASSED_ON: dict[str, str] = {
    "passing": f"{_PERSON}, {_ref('advice_id', 'advice', needed=True)}, {_ref('value_id', 'value')}, passed_at TEXT NOT NULL",
}
TABLES: dict[str, str] = {**_FIRST, **_GIVING_BACK, **_PASSED_ON}
"""Every table a person writes to: its columns after the common five. Undo follows this list."""

_INDEXES = """
CREATE INDEX person_by_name ON person(name_key) WHERE deleted_at IS NULL;
CREATE INDEX person_in_pipeline ON person(name_key) WHERE stage IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX person_in_trash ON person(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX person_by_org ON person(org) WHERE stage IS NOT NULL AND org <> '';
CREATE INDEX person_by_direction ON person(direction) WHERE direction <> '';
CREATE INDEX person_by_path ON person(met_through) WHERE met_through IS NOT NULL;
CREATE INDEX entry_by_person ON entry(person_id, happened_at, kind, direction, deleted_at);
CREATE INDEX entry_contact ON entry(happened_at) WHERE kind IN ('call', 'email', 'chat', 'meeting') AND deleted_at IS NULL;
CREATE INDEX entry_by_draft ON entry(draft_id) WHERE draft_id IS NOT NULL;
CREATE INDEX asset_by_person ON asset(person_id, asset);
CREATE INDEX meeting_by_person ON meeting(person_id, starts_at);
CREATE INDEX meeting_by_time ON meeting(starts_at);
CREATE INDEX question_by_meeting ON question(meeting_id, position);
CREATE INDEX takeaway_by_meeting ON takeaway(meeting_id);
CREATE INDEX fit_by_person ON fit(person_id);
CREATE INDEX advice_by_person ON advice(person_id);
CREATE INDEX advice_unreported ON advice(received_at) WHERE reported_at IS NULL;
CREATE INDEX draft_by_person ON draft(person_id, sent_at);
CREATE INDEX draft_unsent ON draft(updated_at) WHERE sent_at IS NULL;
CREATE INDEX value_by_person ON value(person_id, happened_at);
CREATE INDEX promise_by_person ON promise(person_id);
CREATE INDEX promise_open ON promise(by_on) WHERE kept_at IS NULL;
CREATE INDEX gift_by_person ON gift(person_id);
CREATE INDEX check_in_open ON check_in(due_on) WHERE done_at IS NULL;
CREATE INDEX snooze_by_key ON snooze(nudge_key);
"""

ADDED: dict[str, dict[str, tuple[str, str]]] = {
    "person": {"ties": ("TEXT", "'[]'")},
    "goal": {"replaces": ("TEXT", "''")},
    "entry": {"confidential": ("INTEGER", "0")},
    "meeting": {"confidential": ("INTEGER", "0")},
}
"""Columns that later steps gave to tables of the first: type and default. History kept before them is read with the default."""

_GIVING_BACK_INDEXES = """
CREATE INDEX introduction_by_person ON introduction(person_id);
CREATE INDEX introduction_open ON introduction(asked_at) WHERE thanked_at IS NULL;
CREATE INDEX agreement_by_person ON agreement(person_id);
CREATE INDEX stretch_by_person ON stretch(person_id);
"""

_PASSED_ON_INDEXES = """
CREATE INDEX passing_by_advice ON passing(advice_id);
CREATE INDEX passing_by_person ON passing(person_id);
"""

_HISTORY = """
CREATE TABLE operation (
  seq INTEGER PRIMARY KEY, label TEXT NOT NULL, merge_key TEXT NOT NULL DEFAULT '', happened_at TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE change (
  op INTEGER NOT NULL, tbl TEXT NOT NULL, row_id TEXT NOT NULL, version INTEGER NOT NULL, mark INTEGER, image TEXT,
  PRIMARY KEY (op, tbl, row_id)
) STRICT, WITHOUT ROWID;
"""

_SEARCH = """
CREATE TABLE search_doc (doc INTEGER PRIMARY KEY, ref TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, person_id TEXT) STRICT;
CREATE VIRTUAL TABLE person_fts USING fts5(
  name, work, more, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3', detail = column, columnsize = 0);
CREATE VIRTUAL TABLE note_fts USING fts5(
  text, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3', detail = column, columnsize = 0);
"""

# The words stand in a table of ours instead of one that FTS5 keeps beside it: one row less to write for each, one less to read.
# Names are few enough for three letters to be found by two; of notes there may be a million, and one letter is asked for first.
_SEARCH_BESIDE = """
DROP TABLE IF EXISTS person_fts;
DROP TABLE IF EXISTS note_fts;
DROP TABLE IF EXISTS search_doc;
CREATE TABLE person_doc (doc INTEGER PRIMARY KEY, ref TEXT NOT NULL UNIQUE, name TEXT NOT NULL, work TEXT NOT NULL, more TEXT NOT NULL) STRICT;
CREATE TABLE note_doc (doc INTEGER PRIMARY KEY, ref TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, person_id TEXT, text TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE person_fts USING fts5(
  name, work, more, content = 'person_doc', content_rowid = 'doc',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2', detail = column, columnsize = 0);
CREATE VIRTUAL TABLE note_fts USING fts5(
  text, content = 'note_doc', content_rowid = 'doc',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3', detail = column, columnsize = 0);
"""


def _run(conn: sqlite3.Connection, script: str) -> None:
    """Execute statement by statement: `executescript` would commit the transaction we are in."""
    for statement in script.split(";\n"):
        if statement.strip().rstrip(";"):
            conn.execute(statement)


def _create(conn: sqlite3.Connection, tables: dict[str, str]) -> None:
    for name, columns in tables.items():
        conn.execute(f"CREATE TABLE {name} ({_RECORD}, {columns}) STRICT")


def _tables_and_history(conn: sqlite3.Connection) -> None:
    _create(conn, _FIRST)
    _run(conn, _INDEXES)
    _run(conn, _HISTORY)


def _search(conn: sqlite3.Connection) -> None:
    """Left empty: the fourth step makes it anew and fills it."""
    _run(conn, _SEARCH)


def _giving_back(conn: sqlite3.Connection) -> None:
    _create(conn, _GIVING_BACK)
    for table, columns in ADDED.items():
        for name, (kind, default) in columns.items():
            conn.execute(f"ALTER TABLE {table} ADD COLUMN {name} {kind} NOT NULL DEFAULT {default}")
    _run(conn, _GIVING_BACK_INDEXES)


def _search_beside(conn: sqlite3.Connection) -> None:
    from mentortui.store.search import rebuild

    _run(conn, _SEARCH_BESIDE)
    rebuild(conn)


def _passed_on_to_several(conn: sqlite3.Connection) -> None:
    """A row for each person advice went on to. `advice.passed_to`, which held one, is empty from here on and read by nothing."""
    from mentortui.store.passing import carry_over
    from mentortui.store.search import index_missing

    _create(conn, _PASSED_ON)
    _run(conn, _PASSED_ON_INDEXES)
    carry_over(conn)
    index_missing(conn, ("story", "stretch"))


_SET = "mentortui"
_STEPS: dict[str, Callable[[sqlite3.Connection], None]] = {
    "0001_tables_and_history": _tables_and_history,
    "0002_search": _search,
    "0003_giving_back": _giving_back,
    "0004_search_beside": _search_beside,
    "0005_passed_on_to_several": _passed_on_to_several,
}


def migrations() -> Migrations:
    """All steps, ready for `.apply(db)`; sqlite_utils is loaded here because reading never needs it."""
    from sqlite_utils import Migrations

    steps = Migrations(_SET)
    for name, step in _STEPS.items():
        # By its own name in a default: the step of this turn, not of the last one.
        steps(name=name)(lambda db, step=step: step(db.conn))
    return steps


_APPLIED = """
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
"""
"""How sqlite_utils keeps in mind what was applied."""


def build(conn: sqlite3.Connection, at: datetime) -> None:
    """All steps on an empty file, as `migrations().apply` leaves it, but without loading sqlite_utils: half of a first start."""
    _run(conn, _APPLIED)
    for name, step in _STEPS.items():
        if step is not _search:  # the fourth would only take it away again
            step(conn)
        conn.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, ?, ?)", [_SET, name, str(at)])
