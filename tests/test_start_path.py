"""What may be imported before the first frame, and before `today` and `people` answer (see CONTRIBUTING)."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from mentortui.journal import Journal
from mentortui.journal.demo import fill
from mentortui.journal.desk import Desk
from mentortui.store.writing import prepare
from tests.builders import Clock

ROOT = Path(__file__).parents[1]
# Without `site`, whose .pth files import what no installed program has; the standard library that is needed comes first, because
# what that brings along differs between the versions of Python.
PROGRAM = """
import sys
sys.path[:0] = [{root!r}]
sys.path.append({zones!r})
import collections.abc, contextlib, datetime, enum, functools, sqlite3, unicodedata, zoneinfo
needed = set(sys.modules)
from mentortui.cli.main import main
{way}
print(*sorted(set(sys.modules) - needed), file=sys.stderr)
"""
WAYS = {
    "first frame": """
from mentortui import wiring
from mentortui.opening import first_frame
options = wiring.Options(db={db!r}, config={config!r})
sys.stdout.write(first_frame(wiring.open_journal(options.db, options.config), wiring.settings(options), False))
""",
    "today": "main(['--db', {db!r}, '--config', {config!r}, 'today'])",
    "people": "main(['--db', {db!r}, '--config', {config!r}, 'people', 'ana'])",
}
SHOWN = {"first frame": "Today", "today": "Now", "people": "Ana"}
NEVER = {
    "typing", "re", "dataclasses", "inspect", "ast", "pathlib", "json", "tomllib", "threading", "shutil", "tempfile", "subprocess", "locale",
    "argparse", "logging", "click", "platformdirs", "textual", "rich", "sqlite_utils", "dateutil", "icalendar", "pyperclip", "importlib.metadata",
}  # fmt: skip
OURS_NEVER = ("app", "screens", "widgets", "formats", "commands", "keys", "verbs", "domain.coach", "domain.record", "domain.text", "store.rows")
JOURNAL = {"", ".desk", ".today", ".lookup"}


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo, in Lisbon."""
    path, clock = tmp_path_factory.mktemp("example") / "demo.db", Clock()
    prepare(path, clock(), create_missing=True)
    fill(Journal(Desk(path=path, now=clock, machine_zone="Europe/Lisbon")))
    return path


def loaded(example: Path, way: str) -> set[str]:
    """The modules that this way to an answer imports beyond the standard library it cannot do without."""
    (example.parent / "none.toml").touch()  # settings that were named and are not there are told
    zones = find_spec("tzdata")
    assert zones is not None
    assert zones.origin
    code = PROGRAM.replace("{way}", WAYS[way]).format(
        root=str(ROOT), zones=str(Path(zones.origin).parents[1]), db=str(example), config=str(example.parent / "none.toml")
    )
    environment = {"MENTORTUI_NOW": Clock()().isoformat(), "LC_ALL": "C.UTF-8", "TZ": "Europe/Lisbon", "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run([sys.executable, "-I", "-S", "-X", "utf8", "-c", code], text=True, capture_output=True, env=environment, timeout=60)
    assert done.returncode == 0, done.stderr
    assert SHOWN[way] in done.stdout
    return set(done.stderr.split())


@pytest.mark.parametrize("way", WAYS)
def test_only_what_is_needed_is_imported(example: Path, way: str) -> None:
    found = loaded(example, way)
    assert "mentortui.journal" in found
    assert not found & NEVER
    ours = {name.removeprefix("mentortui.") for name in found if name.startswith("mentortui.")}
    assert not [name for name in ours if name.startswith(OURS_NEVER)]
    assert {name.removeprefix("journal") for name in ours if name.startswith("journal")} <= JOURNAL


def test_the_first_frame_loads_no_more_of_us_than_it_did(example: Path) -> None:
    """Each module is a twelfth of a millisecond: one more is a decision, not an accident."""
    ours = [name for name in loaded(example, "first frame") if name.startswith("mentortui")]
    assert len(ours) <= 68, json.dumps(sorted(ours), indent=1)
