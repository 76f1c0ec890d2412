"""Measure everything bench/README.md promises, in one command.

    python bench/make_big.py big.db && python bench/make_big.py small.db --people 500 --entries 5000 --pipeline 50
    python bench/run.py --python VENV/bin/python --big big.db --small small.db [--rounds 9] [--only start,keys]

VENV has mentortui installed as a wheel, the python that runs this has pyte. Starts are taken in turn with the floor.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from terminal import Terminal

HERE = Path(__file__).parent
NOW = "2026-11-22T09:14:00+00:00"
READY, FLOOR_READY = "Why now", "READY"


def percentile(values: Sequence[float], share: float) -> float:
    """Nearest rank: a value that was seen."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def told(name: str, words: str) -> None:
    print(f"{name:34} {words}", flush=True)


class Bench:
    """The commands that are measured."""

    def __init__(self, python: Path, big: Path, small: Path, rounds: int) -> None:
        self.python, self.rounds = str(python), rounds
        self.program = str(python.parent / "mentortui")
        self.big = [self.program, "--db", str(big)]
        self.small = [self.program, "--db", str(small)]
        self.floor = [self.python, str(HERE / "floor.py")]

    def start(self) -> None:
        """First true frame, and the frame that answers keys, against the floor; memory after it."""
        seen: dict[str, list[tuple[float, ...]]] = {"floor": [], "big": [], "small": []}
        for turn in range(self.rounds + 1):
            names = list(seen) if turn % 2 else list(seen)[::-1]
            for name in names:
                with Terminal(getattr(self, name)) as terminal:
                    ready = terminal.until(FLOOR_READY if name == "floor" else READY)
                    at_first = terminal.busy
                    settled = terminal.settled(0.6)
                    if turn:
                        seen[name].append((ready, settled, terminal.usage()[1], at_first, terminal.usage()[0]))
        middle = {name: [median(column) for column in zip(*rows, strict=True)] for name, rows in seen.items()}
        floor, big, small = middle["floor"], middle["big"], middle["small"]
        told("floor", f"readable {floor[0] * 1e3:.0f} ms, settled {floor[1] * 1e3:.0f} ms, {floor[2]:.1f} MB")
        for name, found in (("100,000 people", big), ("500 people", small)):
            told(f"first true frame, {name}", f"{found[0] * 1e3:.0f} ms = {found[0] / floor[0]:.2f} x floor")
            told(f"all of Today painted, {name}", f"{found[1] * 1e3:.0f} ms = {found[1] / floor[1]:.2f} x floor")
            told(f"processor time, {name}", f"first {found[3] / floor[3]:.2f} x, all {found[4] / floor[4]:.2f} x floor ({floor[4] * 1e3:.0f} ms)")
            told(f"memory, {name}", f"{found[2]:.1f} MB = {found[2] / floor[2]:.2f} x floor")
        told("painted, 100,000 against 500", f"{big[1] / small[1]:.2f} x")

    def _opened(self, *keys: str) -> Terminal:
        terminal = Terminal(self.big)
        terminal.until(READY)
        terminal.settled(0.6)
        for key in keys:
            terminal.press(key, 0.3)
        return terminal

    def keys(self) -> None:
        """The cursor through a list of 500 that scrolls, and the same key held."""
        with self._opened("4", "v") as terminal:
            busy = terminal.usage()[0]
            found = [answer for _ in range(60) if (answer := terminal.press("down", 0.02))]
            first = [answer[0] * 1e3 for answer in found]
            sizes = [answer[2] for answer in found]
            told("cursor key", f"p50 {median(first):.1f} ms, p95 {percentile(first, 0.95):.1f} ms, {len(found)} of 60 seen")
            told("cursor key, processor time", f"{(terminal.usage()[0] - busy) / 60 * 1e3:.1f} ms")
            told("cursor key, bytes", f"p50 {median(sizes):.0f}, p95 {percentile(sizes, 0.95)}")
            told("key held at 30 Hz", f"{terminal.hold('up', 90, 30) * 1e3:.0f} ms behind when let go")

    def find(self) -> None:
        """Letters and results of the search, at 100,000 people and 1,000,000 entries."""
        letters, results = [], []
        with self._opened("ctrl+f") as terminal:
            for word in ("kovado", "thesis", "ana"):
                for key in (*word, *["backspace"] * len(word)):
                    if answer := terminal.press(key, 0.12):
                        letters.append(answer[0] * 1e3)
                        results.append(answer[1] * 1e3)
        told("search, letter", f"p50 {median(letters):.1f} ms, p95 {percentile(letters, 0.95):.1f} ms")
        told("search, results", f"p50 {median(results):.1f} ms, p95 {percentile(results, 0.95):.1f} ms")

    def screens(self) -> None:
        """Through all nine screens, the first time (they are loaded then) and again."""
        with self._opened() as terminal:
            for name in ("first visit", "again"):
                took = {key: answer[1] * 1e3 for key in "234567891" if (answer := terminal.press(key, 0.15))}
                worst = max(took, key=lambda key: took[key])
                told(f"switching screens, {name}", f"p50 {median(took.values()):.0f} ms, worst {took[worst]:.0f} ms (key {worst})")

    def idle(self, seconds: float = 10) -> None:
        """Nothing to do: no bytes, hardly any processor."""
        with self._opened() as terminal:
            terminal.settled(3.0)
            written, (busy, _) = terminal.bytes, terminal.usage()
            end = time.perf_counter() + seconds
            while time.perf_counter() < end:
                terminal.settled(1.0)
            told("idle", f"{(terminal.usage()[0] - busy) / seconds:.2%} of a core, {terminal.bytes - written} bytes in {seconds:.0f} s")

    def commands(self) -> None:
        """Whole commands against the shortest Python program."""
        took = self._in_turn(
            {"pass": [self.python, "-c", "pass"], "today": [*self.big, "today"], "people Q": [*self.big, "people", "ana"]}, self.rounds * 2
        )
        for name in ("today", "people Q"):
            told(f"mentortui {name}", f"{took[name] * 1e3:.0f} ms = {took[name] / took['pass']:.1f} x python -c pass")

    def _in_turn(self, commands: dict[str, list[str]], rounds: int) -> dict[str, float]:
        seen: dict[str, list[float]] = {name: [] for name in commands}
        for turn in range(rounds + 1):
            for name, command in commands.items():
                began = time.perf_counter()
                subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
                if turn:
                    seen[name].append(time.perf_counter() - began)
        return {name: median(values) for name, values in seen.items()}

    def queries(self) -> None:
        """What a search asks of the file, without a screen around it."""
        subprocess.run([self.python, str(HERE / "queries.py"), self.big[-1]], check=True)

    def imports(self, count: int = 30_000) -> None:
        """A file of connections, whole programs from start to end, in turn: ours against one that only inserts the rows."""
        seen: dict[str, list[tuple[float, float]]] = {"plain inserts": [], "first time": [], "again, nothing new": []}
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "Connections.csv"
            file.write_text("\n".join(connections(count)), encoding="utf-8")
            for turn in range(self.rounds):
                plain = [self.python, "-c", PLAIN, str(file), f"{folder}/plain{turn}.db"]
                ours = [self.program, "--db", f"{folder}/people{turn}.db", "import", "linkedin", str(file)]
                for name, command in zip(seen, (plain, ours, ours), strict=True):
                    seen[name].append(took(command))
        least = {name: [min(column) for column in zip(*rows, strict=True)] for name, rows in seen.items()}
        plain_wall, plain_busy = least.pop("plain inserts")
        for name, (wall, busy) in least.items():
            told(f"import of {count:,}, {name}", f"{wall:.2f} s = {wall / plain_wall:.1f} x plain inserts ({plain_wall * 1e3:.0f} ms)")
            told("  processor time", f"{busy:.2f} s = {busy / plain_busy:.1f} x")


def took(command: Sequence[str]) -> tuple[float, float]:
    """Seconds by the clock and of processor time, from the start of a program to its end."""
    began = time.perf_counter()
    program = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(program.pid, 0)
    wall = time.perf_counter() - began
    program.returncode = os.waitstatus_to_exitcode(status)
    if program.returncode:
        raise subprocess.CalledProcessError(program.returncode, command)
    return wall, used.ru_utime + used.ru_stime


def connections(count: int) -> Iterator[str]:
    """An export of that many people, as LinkedIn writes it."""
    yield "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    for index in range(count):
        given, family, day = f"Ana{index % 997}", f"Kovado{index}", index % 28 + 1
        yield f"{given},{family},https://www.linkedin.com/in/ana-{index},,Hollund Labs {index % 300},Engineer,{day:02} Nov 2025"


PLAIN = """
import csv, sqlite3, sys
with sqlite3.connect(sys.argv[2]) as conn, open(sys.argv[1], encoding="utf-8", newline="") as lines:
    conn.execute("CREATE TABLE person (first, last, url UNIQUE, email, company, position, connected)")
    rows = csv.reader(lines)
    next(rows)
    conn.executemany("INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
"""
"""A program that reads the file and inserts its rows in one transaction, with one unique key and nothing else."""


PARTS = ("start", "keys", "find", "queries", "screens", "idle", "commands", "imports")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--python", type=Path, default=Path(sys.executable), help="of an environment with mentortui as a wheel")
    parser.add_argument("--big", type=Path, required=True)
    parser.add_argument("--small", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--only", default=",".join(PARTS), help="some of: " + ",".join(PARTS))
    chosen = parser.parse_args()
    # Where this is set, nothing that was compiled is kept: a state no installed program is in.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ.setdefault("MENTORTUI_NOW", NOW)
    bench = Bench(chosen.python.absolute(), chosen.big, chosen.small, chosen.rounds)
    for part in chosen.only.split(","):
        getattr(bench, part)()


if __name__ == "__main__":
    main()
