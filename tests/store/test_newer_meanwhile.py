"""A program that is running meets a file that a newer one has brought up to its schema: nothing is written any more."""

from __future__ import annotations

import sqlite3

import pytest

from mentortui.domain.errors import FileError
from mentortui.journal import Journal
from mentortui.store.migrations import SCHEMA


def test_it_refuses_and_leaves_every_byte(journal: Journal) -> None:
    person = journal.people.add("Ana Berkova")
    conn = sqlite3.connect(journal.path)
    conn.execute("PRAGMA user_version = 99")
    conn.close()
    before = journal.path.read_bytes()
    for write in (lambda: journal.people.add("Bo Via"), lambda: journal.people.edit(person.id, role="CMO"), journal.history.undo):
        with pytest.raises(FileError, match=f"newer mentortui .schema 99, this one knows {SCHEMA}"):
            write()
    assert journal.path.read_bytes() == before
