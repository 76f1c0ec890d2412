"""What `doctor` sees around the file: versions, folders, terminal, clipboard, locale. Nothing is changed or created."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from mentortui.cli.options import Options
from mentortui.domain.listings import Check

TOOLS = ("tmux", "wl-copy", "xclip", "xsel", "pbcopy", "clip.exe")


def checks(options: Options) -> list[Check]:
    """One line a fact; `ok` None where it is only told."""
    return [*_versions(), *_folders(options), *_settings(options), *_terminal(), _clipboard()]


def places(options: Options) -> dict[str, Path]:
    """Where things are kept, by name."""
    from mentortui.system import paths

    database = paths.database_path(options.db)
    return {
        "database": database,
        "backups": database.parent / "backups",
        "config": paths.config_file(options.config),
        "state": paths.state_dir(),
        "errors": paths.state_dir() / "errors.log",
    }


def _versions() -> list[Check]:
    from importlib.metadata import PackageNotFoundError, version
    from platform import platform, python_version

    from mentortui import __version__

    lines = [
        Check("mentortui", None, __version__),
        Check("Python", sys.version_info >= (3, 11), f"{python_version()} on {platform(terse=True)}"),
    ]
    for name in ("textual", "sqlite-utils", "click"):
        try:
            lines.append(Check(name, True, version(name)))
        except PackageNotFoundError:
            lines.append(Check(name, False, "missing: python -m pip install ."))
    return lines


def _folders(options: Options) -> list[Check]:
    lines = []
    for name, path in places(options).items():
        if name in ("database", "errors") or not path.exists():
            continue
        mode = path.stat().st_mode & 0o777
        open_to_others = name in ("backups", "state") and os.name != "nt" and mode & 0o077
        words = f"{path}, mode {mode:o}" + (f"; others can look in: chmod 700 {path}" if open_to_others else "")
        lines.append(Check(name, not open_to_others if name != "config" else None, words))
    return lines


def _settings(options: Options) -> list[Check]:
    """What in the settings cannot be used; nothing where all can."""
    from mentortui import wiring
    from mentortui.keys import problems

    if options.config and not places(options)["config"].exists():
        return [Check("settings", False, f"There is no file {options.config}; the defaults are used.")]
    found = wiring.settings(wiring.Options(config=options.config))
    return [Check("settings", False, words) for words in (*found.complaints, *problems(found.keys))]


def _terminal() -> list[Check]:
    from mentortui.system import terminal

    columns, rows = terminal.size()
    utf8 = terminal.is_utf8()
    name = os.environ.get("TERM") or "none"
    where = [word for word, variable in (("tmux", "TMUX"), ("SSH", "SSH_CONNECTION"), ("screen", "STY")) if os.environ.get(variable)]
    within = f" within {' and '.join(where)}" if where else ""
    locale = next((value for key in ("LC_ALL", "LC_CTYPE", "LANG") if (value := os.environ.get(key))), "not set")
    return [
        Check(
            "terminal",
            None,
            f"{name}, {columns} × {rows}{within}" + (f", {depth}" if (depth := os.environ.get("COLORTERM")) else ""),
        ),
        Check(
            "locale",
            utf8,
            f"{locale}, " + ("UTF-8" if utf8 else "not UTF-8: signs are drawn with --ascii; LANG=C.UTF-8 helps"),
        ),
    ]


def _clipboard() -> Check:
    from shutil import which

    found = [tool for tool in TOOLS if which(tool)]
    words = ", ".join(found) if found else "no tool; copying goes through the terminal (OSC 52), else into a file"
    return Check("clipboard", None, words)
