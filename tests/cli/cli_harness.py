"""Running a command line in this process and looking at what it printed."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from mentortui.cli.main import main


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command line printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> dict[str, Any]:
        """The one JSON object on standard output."""
        assert self.out.count("\n") == 1
        found: dict[str, Any] = json.loads(self.out)
        assert found.pop("schema") == 1
        return found


class Cli:
    """Runs command lines in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
        self.capsys, self.monkeypatch, self.folder = capsys, monkeypatch, folder

    def __call__(self, *words: str, stdin: str | bytes = b"") -> Answer:
        given = stdin.encode() if isinstance(stdin, str) else stdin
        self.monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given), encoding="utf-8"))
        self.capsys.readouterr()
        code = main(words)
        out, err = self.capsys.readouterr()
        return Answer(code, out, err)

    def ok(self, *words: str, stdin: str | bytes = b"") -> dict[str, Any]:
        """A command that must succeed; its JSON."""
        answer = self(*words, "--json", stdin=stdin)
        assert answer.code == 0, answer.err
        return answer.data

    def text(self, *words: str, stdin: str | bytes = b"") -> str:
        """A command that must succeed; its plain lines."""
        answer = self(*words, stdin=stdin)
        assert answer.code == 0, answer.err
        return answer.out
