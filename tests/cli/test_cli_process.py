"""The program as a process: what it imports, and what it does when nobody can take its answer."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from shutil import which

import pytest

from tests.cli.cli_harness import Cli

ROOT = Path(__file__).parents[2]
RUN = [sys.executable, "-m", "mentortui"]
LISTING = """
import sys
from mentortui.cli.main import main
code = main(sys.argv[1:])
print("\\n".join(sorted(sys.modules)), file=sys.stderr)
sys.exit(code)
"""


def run(*words: str, **settings: object) -> subprocess.CompletedProcess[str]:
    """A fresh process over the file of this test."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run([*RUN, *words], text=True, capture_output=True, env=environment, timeout=60, **settings)  # type: ignore[call-overload,no-any-return]


def modules_after(*words: str, **more: str) -> set[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **more}
    done = subprocess.run([sys.executable, "-c", LISTING, *words], text=True, capture_output=True, env=environment, timeout=60)
    return set(done.stderr.split())


@pytest.mark.parametrize("words", ["today", "today --json", "people priya", "people --stage advice", "--version"])
def test_quick_commands_import_neither_textual_nor_sqlite_utils_nor_click(known: Cli, words: str) -> None:
    found = modules_after(*words.split())
    assert "mentortui.cli.main" in found
    assert not found & {"textual", "rich", "sqlite_utils", "click", "dateutil", "icalendar", "pyperclip", "importlib.metadata"}


def test_an_import_needs_neither_click_nor_sqlite_utils(known: Cli) -> None:
    Path("c.csv").write_text("First Name,Last Name,Connected On\nAna,Kovado,01 Nov 2025\n", encoding="utf-8")
    assert not modules_after("import", "linkedin", "c.csv") & {"textual", "sqlite_utils", "click"}
    assert known("import", "linkedin", "c.csv").out == "Imported 0 people (1 row read); 1 unchanged.\n"


@pytest.mark.parametrize(
    ("words", "code", "hint"),
    [
        pytest.param("import lonkedin c.csv", 2, "linkedin", id="misspelt format"),
        pytest.param("import markdown c.csv", 2, "linkedin", id="format that is only written"),
        pytest.param("import linkedin", 2, "FILE", id="no file"),
        pytest.param("import linkedin none.csv", 3, "none.csv", id="missing file"),
    ],
)
def test_an_import_that_cannot_be_is_refused_in_one_line(known: Cli, words: str, code: int, hint: str) -> None:
    answer = known(*words.split())
    assert (answer.code, answer.err.count("\n")) == (code, 1)
    assert hint in answer.err


@pytest.mark.parametrize("words", ["today", "people", "import linkedin c.csv"])
def test_a_process_that_ends_early_has_said_everything(known: Cli, words: str) -> None:
    Path("c.csv").write_text("First Name,Last Name,Connected On\n" + "Ana,Kovado,01 Nov 2025\n" * 3000, encoding="utf-8")
    done = run(*words.split())
    if words.startswith("import"):
        known("undo")
    assert (done.returncode, done.stdout) == (0, known(*words.split()).out)


@pytest.mark.parametrize("words", ["--help", "show Priya", "goal list", "when tomorrow", "completion bash"])
def test_reading_commands_import_neither_textual_nor_sqlite_utils(known: Cli, words: str) -> None:
    assert not modules_after(*words.split()) & {"textual", "sqlite_utils"}


def test_completion_of_names_imports_neither_textual_nor_sqlite_utils(known: Cli) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "_MENTORTUI_COMPLETE": "bash_complete"}
    environment |= {"COMP_WORDS": "mentortui show pri", "COMP_CWORD": "2"}
    code = "import sys; from mentortui.cli.main import main\ntry: main([])\nfinally: print('\\n'.join(sys.modules), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], text=True, capture_output=True, env=environment, timeout=60)
    assert "plain,Priya Raman" in done.stdout
    assert not set(done.stderr.split()) & {"textual", "sqlite_utils"}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
@pytest.mark.parametrize("words", ["today", "people", "paths", "export csv", "--help"])
def test_a_full_disk_behind_standard_output_is_told(known: Cli, words: str) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run([*RUN, *words.split()], stdout=full, stderr=subprocess.PIPE, text=True, cwd=ROOT, timeout=60)
    assert done.returncode == 1
    assert "No space left" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("words", ["people", "paths", "export csv"])
def test_a_reader_that_went_away_is_no_error_message(known: Cli, words: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([*RUN, *words.split()], stdout=writing, stderr=subprocess.PIPE, text=True, cwd=ROOT, timeout=60)
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, "")


def test_closed_standard_output_is_told_and_the_file_is_safe(known: Cli) -> None:
    done = subprocess.run(["sh", "-c", f"'{sys.executable}' -m mentortui add Kemi >&-"], stderr=subprocess.PIPE, text=True, cwd=ROOT, timeout=60)
    assert done.returncode == 1
    assert "closed" in done.stderr
    assert known.ok("people", "kemi")["items"]
    assert known("doctor").code == 0


@pytest.mark.parametrize("stream", [0, 2])
def test_other_closed_streams_do_no_harm(known: Cli, stream: int) -> None:
    done = subprocess.run(["sh", "-c", f"'{sys.executable}' -m mentortui people {stream}<&-"], capture_output=True, text=True, cwd=ROOT, timeout=60)
    assert done.returncode == 0
    assert "Priya" in done.stdout


def test_a_narrow_encoding_never_fails(known: Cli) -> None:
    known.ok("add", "Łukasz Ørsted 雪")
    done = run("people", "Łuk", cwd=ROOT)
    assert "Łukasz" in done.stdout
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    narrow = subprocess.run([*RUN, "people", "--json"], text=True, capture_output=True, env=environment, cwd=ROOT, timeout=60)
    assert narrow.returncode == 0
    assert "\\u0141ukasz" in narrow.stdout


def test_an_interrupt_is_130(known: Cli) -> None:
    code = "import sys, mentortui.cli.main as m\ndef stop(*a): raise KeyboardInterrupt\nm._run = stop\nsys.exit(m.main(['today']))"
    done = subprocess.run([sys.executable, "-c", code], text=True, capture_output=True, cwd=ROOT, timeout=60)
    assert (done.returncode, done.stderr) == (130, "")


OLD = [path for name in ("3.7", "3.8", "3.9", "3.10") if (path := which(f"python{name}"))]


@pytest.mark.parametrize("python", OLD or [pytest.param("", marks=pytest.mark.skip(reason="no older Python here"))])
def test_an_older_python_is_told_the_two_commands(python: str) -> None:
    done = subprocess.run([python, "-m", "mentortui", "today"], text=True, capture_output=True, cwd=ROOT, timeout=60)
    if done.returncode == 127:
        pytest.skip("only a stand-in for an older Python")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "python3 -m venv .venv" in done.stderr
    assert ".venv/bin/mentortui" in done.stderr


def test_the_entry_module_is_readable_by_old_pythons() -> None:
    import ast

    for name in ("__init__.py", "__main__.py"):
        ast.parse((ROOT / "mentortui" / name).read_text(), feature_version=(3, 7))


def test_missing_libraries_are_told_with_the_two_commands() -> None:
    done = subprocess.run([sys.executable, "-S", "-m", "mentortui"], text=True, capture_output=True, cwd=ROOT, timeout=60)
    assert done.returncode == 1
    assert "no textual" in done.stderr
    assert "pip install" in done.stderr
