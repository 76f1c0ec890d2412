"""What was said to be saved is saved, whatever happens to the program that said so."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from mentortui.journal import Journal
from mentortui.store.connection import FileState, examine
from tests.builders import START, Clock, bring_in, connection, connections, dump, journal_at, world
from tests.schemas.make import bare

WRITE = """
import sys
from pathlib import Path
from tests.builders import Clock, journal_at
journal = journal_at(Path(sys.argv[1]), Clock())
name = sys.argv[2]
number = int(sys.argv[3])
while True:
    person = journal.people.add(f"{name} {number}", note="met")
    print("saved", name, number, flush=True)
    journal.people.edit(person.id, role="Editor")
    journal.people.move(person.id, "reached-out")
    number += 1
"""


def start(code: str, *arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", code, *map(str, arguments)], stdout=subprocess.PIPE, text=True)


def check(path: Path) -> None:
    with closing(sqlite3.connect(path)) as conn:
        assert conn.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
        assert conn.execute("SELECT count(*) FROM change WHERE op NOT IN (SELECT seq FROM operation)").fetchone()[0] == 0
        assert conn.execute("SELECT count(*) FROM operation WHERE seq NOT IN (SELECT op FROM change)").fetchone()[0] == 0


def test_nothing_acknowledged_is_lost_by_kill_9(journal: Journal, clock: Clock) -> None:
    """Thirty programs, two at a time, each killed somewhere in the middle of its work."""
    chance = random.Random(11)
    acknowledged: set[str] = set()
    for attempt in range(15):
        pair = [start(WRITE, journal.path, f"{side}{attempt}", 0) for side in ("Left", "Right")]
        for process in pair:
            assert process.stdout
            assert process.stdout.readline() == f"saved {process.args[4]} 0\n"  # type: ignore[index]
        for process in pair:
            time.sleep(chance.random() * 0.03)
            process.kill()
        for process in pair:
            assert process.stdout
            name = process.args[4]  # type: ignore[index]
            acknowledged |= {f"{name} 0", *(line[6:] for line in process.stdout.read().splitlines() if line.startswith("saved "))}
            process.wait()
        assert examine(journal.path) is FileState.CURRENT
    check(journal.path)
    kept = {person.name for person in journal.people.page(0, 10_000)}
    assert acknowledged <= kept
    assert len(acknowledged) >= 30
    full = dump(journal.path)
    for _ in range(40):
        journal.history.undo()
    for _ in range(40):
        journal.history.redo()
    assert dump(journal.path) == full
    assert all(line.ok is not False for line in journal.upkeep.checks())


COUNT = """
import sys
from pathlib import Path
from tests.builders import Clock, journal_at
journal = journal_at(Path(sys.argv[1]), Clock())
for _ in range(int(sys.argv[3])):
    journal.value.gift_done(sys.argv[2])
"""


def test_two_writers_lose_nothing_of_each_other(journal: Journal) -> None:
    made = world(journal)
    gift = journal.value.add_gift(made.ben.id, "roundup", 1, "week", date(2026, 11, 2))
    writers = [start(COUNT, journal.path, gift.id, 300) for _ in range(2)]
    assert [writer.wait(timeout=60) for writer in writers] == [0, 0]
    assert journal.value.gifts(made.ben.id)[0].done_count == 600
    assert len(journal.value.of(made.ben.id)) == 600
    check(journal.path)


KILLED_WHILE = """
import os, sys, threading
from pathlib import Path
from mentortui.store.writing import prepare
from tests.builders import START
print("go", flush=True)
threading.Timer(float(sys.argv[2]), lambda: os.kill(os.getpid(), 9)).start()
prepare(Path(sys.argv[1]), START, create_missing=True)
"""


@pytest.mark.parametrize("state", ["new", "older"])
def test_a_start_killed_at_any_moment_can_be_started_again(tmp_path: Path, clock: Clock, state: str) -> None:
    for attempt in range(8):
        path = tmp_path / f"{state}{attempt}" / "mentor.db"
        path.parent.mkdir()
        if state == "older":
            bare(path, 1)
        process = start(KILLED_WHILE, path, 0.02 + attempt * 0.015)
        process.communicate(timeout=30)
        journal = journal_at(path, clock) if state == "new" else None
        if journal is None:
            from mentortui.store.writing import prepare

            prepare(path, START, create_missing=False)
            journal = journal_at(path, clock)
        journal.people.add("Ana Berkova")
        assert [p.name for p in journal.people.search("ana")] == ["Ana Berkova"]
        check(path)


def test_a_half_written_file_is_rolled_back_before_its_head_is_believed(tmp_path: Path, clock: Clock) -> None:
    """A program killed while it upgraded leaves a head of the new schema and a journal that takes it back."""
    path = tmp_path / "mentor.db"
    bare(path, 1)
    half = subprocess.run([sys.executable, "-c", HALF, str(path)], capture_output=True, text=True, timeout=30, check=False)
    assert half.returncode == -9, half.stderr
    assert path.with_name("mentor.db-journal").exists()
    with path.open("r+b") as file:  # as far as it might have come
        file.seek(60)
        file.write((2).to_bytes(4, "big"))
    assert examine(path) is FileState.OLDER
    check(path)


HALF = """
import os, sqlite3, sys
conn = sqlite3.connect(sys.argv[1], isolation_level=None)
conn.execute("PRAGMA cache_size = 2")
conn.execute("PRAGMA cache_spill = 1")
conn.execute("BEGIN EXCLUSIVE")
conn.execute("PRAGMA user_version = 2")
conn.execute("CREATE TABLE filler (x)")
conn.executemany("INSERT INTO filler VALUES (?)", [("x" * 3000,) for _ in range(2000)])
os.kill(os.getpid(), 9)
"""


KILLED_IN = """
import os, sys, threading
from pathlib import Path
import sqlite_utils
from mentortui.store import search
from tests.builders import Clock, bring_in, connection, connections, journal_at
journal = journal_at(Path(sys.argv[1]), Clock())
preview = journal.transfer.preview("linkedin", connections(connection(n) for n in range(2000)), "Connections.csv")
acts = {
    "import": lambda: journal.transfer.apply(preview),
    "restore": lambda: journal.upkeep.restore(Path(sys.argv[4])),
    "backup": lambda: journal.upkeep.backup(),
    "undo": lambda: journal.history.undo() if journal.people.count() > 2 else journal.history.redo(),
}
threading.Timer(float(sys.argv[3]), lambda: os.kill(os.getpid(), 9)).start()
acts[sys.argv[2]]()
"""


@pytest.mark.parametrize("what", ["import", "restore", "backup", "undo"])
def test_large_work_killed_in_the_middle_is_done_or_not_begun(journal: Journal, clock: Clock, what: str) -> None:
    made = world(journal)
    small = journal.upkeep.backup(journal.path.with_name("small.db"))
    if what in ("restore", "undo"):
        bring_in(journal, connections(connection(n) for n in range(1500)))
    journal.upkeep.backup()
    states = {str(dump(journal.path))}
    for attempt in range(5):
        process = start(KILLED_IN, journal.path, what, 0.001 + attempt * 0.012, small)
        process.communicate(timeout=30)
        assert examine(journal.path) is FileState.CURRENT
        check(journal.path)
        states.add(str(dump(journal.path)))
        for copy in (journal.path.parent / "backups").glob("*.db"):
            check(copy)
    assert len(states) <= 2
    assert journal.people.get(made.ana.id) == made.ana
    assert all(line.ok is not False for line in journal.upkeep.checks())


# A full disk

FULL = """
import resource, signal, sys
from pathlib import Path
from mentortui.domain.errors import MentorError
from tests.builders import connection, connections, bring_in
from tests.builders import Clock, journal_at
import sqlite_utils
path, what = Path(sys.argv[1]), sys.argv[2]
journal = journal_at(path, Clock())
limit = path.stat().st_size + int(sys.argv[3])
preview = journal.transfer.preview("linkedin", connections(connection(n) for n in range(3000)), "Connections.csv")
acts = {
    "import": lambda: journal.transfer.apply(preview),
    "write": lambda: journal.people.add("Ben Okafor", notes="x" * 90_000),
    "undo": lambda: [journal.history.undo(), journal.history.redo()],
    "backup": lambda: journal.upkeep.backup(),
}
resource.setrlimit(resource.RLIMIT_FSIZE, (limit if what != "backup" else 8192, resource.RLIM_INFINITY))
try:
    acts[what]()
    print("done")
except MentorError as error:
    print(type(error).__name__, error)
"""


@pytest.mark.parametrize("room", [0, 4096, 65536])
@pytest.mark.parametrize("what", ["import", "write", "backup"])
def test_a_full_disk_leaves_the_file_whole_and_is_said(journal: Journal, what: str, room: int) -> None:
    world(journal)
    before = dump(journal.path)
    ran = subprocess.run([sys.executable, "-c", FULL, str(journal.path), what, str(room)], capture_output=True, text=True, timeout=60, check=False)
    assert ran.stderr == ""
    assert ran.stdout.startswith("MentorError The disk that holds ") or (ran.stdout.startswith("MentorError") and "cannot be written" in ran.stdout)
    assert ran.stdout.count("\n") == 1
    assert dump(journal.path) == before
    check(journal.path)
    assert not [name for name in os.listdir(journal.path.parent) if name.endswith((".tmp", "-journal"))]
    if (journal.path.parent / "backups").exists():
        assert os.listdir(journal.path.parent / "backups") == []
    journal.people.add("Cara Lind")
    assert journal.history.undo() == "Added Cara Lind"
