"""What the shell puts on its line is a name, whatever stands in the name."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from shutil import which

import pytest

from tests.cli.cli_harness import Cli

ROOT = Path(__file__).parents[2]
HOSTILE = "Zed $(touch pwned) `touch pwned` O'Neil, \"Jo\" * \\ & ; Lee"
LINE = """
source ./complete.bash
COMP_WORDS=(./mentortui show "$1") COMP_CWORD=2
_mentortui_completion ./mentortui show mentortui
[ ${#COMPREPLY[@]} = 1 ] || echo "offered ${#COMPREPLY[@]}"
eval "set -- ${2}${COMPREPLY[0]}${2}"
printf '%s|' "$#" "$@"
"""


@pytest.mark.skipif(which("bash") is None, reason="bash is not installed")
@pytest.mark.parametrize("quote", [pytest.param("", id="bare"), pytest.param("'", id="single"), pytest.param('"', id="double")])
@pytest.mark.parametrize("name", [pytest.param("Ann Lee", id="two words"), pytest.param(HOSTILE, id="hostile")])
def test_bash_completes_a_name_to_one_word_and_runs_nothing(cli: Cli, name: str, quote: str) -> None:
    cli("add", name)
    Path("complete.bash").write_text(cli("completion", "bash").out, encoding="utf-8")
    program = Path("mentortui")
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m mentortui "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    done = subprocess.run(
        ["bash", "--norc", "-c", LINE, "bash", quote + name[:3], quote], text=True, capture_output=True, timeout=60,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    # "complete -F" is all that a shell without a line editor cannot do.
    assert done.stdout == f"1|{name}|"
    assert not Path("pwned").exists()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_shell_can_read_its_completion(cli: Cli, shell: str) -> None:
    source = cli("completion", shell).out
    assert "_MENTORTUI_COMPLETE" in source
    if which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    assert subprocess.run([shell, "-n"], input=source, text=True, capture_output=True, timeout=60).stderr == ""
