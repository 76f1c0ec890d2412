"""`doctor` names what a killed backup left, and the next backup sweeps it away."""

from __future__ import annotations

import subprocess
import sys

from tests.cli.cli_harness import Cli


def test_a_killed_backup_is_named_and_swept(known: Cli) -> None:
    done = subprocess.Popen([sys.executable, "-c", ""])
    done.wait()
    left = known.folder / f".mentor.db.{done.pid}.tmp"
    copied = known.folder / f".copy.db.{done.pid}.tmp"
    for path in (left, copied):
        path.touch()
    (check,) = (one for one in known("doctor", "--json").data["items"] if one["name"] == "leftovers")
    assert str(left) in check["words"]
    known.ok("backup", "-o", "copy.db")
    assert not left.exists()
    assert not copied.exists()
    assert all(one["name"] != "leftovers" for one in known("doctor", "--json").data["items"])
