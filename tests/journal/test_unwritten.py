"""A message that was only looked at goes as it came, and nothing else goes with it."""

from __future__ import annotations

import pytest

from mentortui.journal import Journal
from mentortui.journal.unwritten import forget
from mentortui.store import begun
from tests.builders import dump


def test_what_another_window_did_in_between_is_not_taken_back(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    ana = journal.people.add("Ana Berkova")
    draft = journal.messages.start("check-in", ana.id)
    journal.people.add("Written By Another Window")
    before = dump(journal.path)
    assert not forget(journal.desk, draft.id)
    assert dump(journal.path) == before


def test_the_look_and_the_step_back_are_one_transaction(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    ana = journal.people.add("Ana Berkova")
    before = dump(journal.path)
    draft = journal.messages.start("check-in", ana.id)
    seen: list[bool] = []
    looked = begun.is_newest_step
    monkeypatch.setattr(begun, "is_newest_step", lambda conn, draft_id: seen.append(conn.in_transaction) or looked(conn, draft_id))
    assert forget(journal.desk, draft.id)
    assert seen == [True]
    assert dump(journal.path) == before
