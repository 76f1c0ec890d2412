"""The pictures of the README: every screen, drawn by the app itself from the demo data at a fixed moment.

    python screenshots/make.py                 write all SVG and PNG files beside this script
    python screenshots/make.py --only 04       only those whose names contain 04
    python screenshots/make.py --check         draw again elsewhere and compare; names what differs, exit code 1

PNG files need rsvg-convert (librsvg) and are left out without it. Nothing is fetched: the font is DejaVu Sans Mono.
"""

from __future__ import annotations

import os
import sys
import time

NOW = "2026-11-22T09:14:00+00:00"
os.environ.update(MENTORTUI_NOW=NOW, TZ="Europe/Lisbon", LC_ALL="C.UTF-8", COLORTERM="truecolor", TERM="xterm-256color")
for name in ("NO_COLOR", "MENTORTUI_DB", "MENTORTUI_CONFIG", "TEXTUAL", "TMUX", "SSH_CONNECTION"):
    os.environ.pop(name, None)
if hasattr(time, "tzset"):
    time.tzset()

import argparse  # noqa: E402
import asyncio  # noqa: E402
import io  # noqa: E402
import re  # noqa: E402
import shutil  # noqa: E402
import subprocess  # noqa: E402
import tempfile  # noqa: E402
from collections.abc import Callable, Iterable  # noqa: E402
from contextlib import chdir, redirect_stderr  # noqa: E402
from datetime import datetime  # noqa: E402
from html import escape  # noqa: E402
from pathlib import Path  # noqa: E402
from types import SimpleNamespace  # noqa: E402
from typing import Any  # noqa: E402

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

from palette import shrink  # noqa: E402
from shots import SHOTS, Clock, Shot  # noqa: E402

FONT, ASPECT = "DejaVu Sans Mono", 0.602
"""The font and the width of its cells over its size."""
CELL, AIR = 20 * ASPECT, 12
BLANK = "&#160;"
TEXT = re.compile(
    r'<text class="(?P<ink>[\w-]+)" x="(?P<x>[\d.]+)" y="(?P<y>[\d.]+)" textLength="(?P<size>[\d.]+)" clip-path="[^"]*">'
    r"(?P<words>[^<]*)</text>"
)
STILL_FOR, STILL_WITHIN = 3, 60
"""A page is drawn once it looked the same so many times in a row, a tenth of a second apart, and given up after so many."""

TEMPLATE = """\
<svg viewBox="0 0 {terminal_width} {terminal_height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{ font-family: "FONT", monospace; font-size: {char_height}px; line-height: {line_height}px; white-space: pre; }}
{styles}
</style>
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</svg>
""".replace("FONT", FONT)


def picture(app: Any, title: str) -> str:
    """The screen as SVG: the frame Textual would export, with our font, no window around it and a title to be read aloud."""
    from rich.console import Console

    width, height = app.size
    console = Console(width=width, height=height, file=io.StringIO(), force_terminal=True, color_system="truecolor", record=True,
                      legacy_windows=False, safe_box=False)
    stack = app._background_screens
    console.print(app.screen._compositor.render_update(full=True, screen_stack=stack, simplify=True))
    svg = console.export_svg(code_format=TEMPLATE, font_aspect_ratio=ASPECT, unique_id="page")
    return normalised(_tightened(_framed(svg, title)))


def _framed(svg: str, title: str) -> str:
    """A margin in the colour of the page, and the title."""
    corner = re.search(r'<rect fill="([^"]+)" x="0" y="1.5"', svg)
    ground = corner[1] if corner else "#15181e"
    svg = re.sub(rf'<rect fill="{ground}"[^>]*/>', "", svg)
    found = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg)
    assert found is not None
    width, height = float(found[1]) + 2 * AIR, float(found[2]) + 2 * AIR
    box = f'viewBox="{-AIR} {-AIR} {width:g} {height:g}" role="img"'
    svg = svg.replace(found[0], box, 1)
    head = f'<title>{escape(title)}</title>\n<rect x="{-AIR}" y="{-AIR}" width="{width:g}" height="{height:g}" fill="{ground}"/>\n<style>'
    return svg.replace("<style>", head, 1)


def _tightened(svg: str) -> str:
    """Text begins where its first letter stands: some renderers drop the blanks before it."""

    def text(found: re.Match[str]) -> str:
        words = found["words"].replace("\n", "")
        bare = words.removesuffix(" ").replace(BLANK, " ")
        left, right = len(bare) - len(bare.lstrip(" ")), len(bare) - len(bare.rstrip(" "))
        if not bare.strip():
            return ""
        x, size = float(found["x"]) + left * CELL, float(found["size"]) - (left + right) * CELL
        kept = bare.strip(" ").replace(" ", BLANK)
        return f'<text class="{found["ink"]}" x="{x:.2f}" y="{found["y"]}" textLength="{size:.2f}">{kept}</text>\n'

    return TEXT.sub(text, svg)


def normalised(svg: str) -> str:
    """Without what differs from run to run."""
    svg = re.sub(r"terminal-\d+", "terminal", svg)
    return "\n".join(line.rstrip() for line in svg.splitlines() if line.strip()) + "\n"


def journal_for(shot: Shot, clock: Clock) -> Any:
    """The journal a picture is taken of: the example as it is at the fixed moment, or an empty file."""
    from mentortui.journal import Journal
    from mentortui.journal.demo import fill
    from mentortui.journal.desk import Desk
    from mentortui.store.writing import prepare

    path = Path("mentortui.db").absolute()
    prepare(path, clock(), create_missing=True)
    journal = Journal(Desk(path=path, now=clock, machine_zone="Europe/Lisbon"))
    journal.__dict__["upkeep"] = SimpleNamespace(backup_if_due=lambda: None)  # a file that is gone in a moment needs no backup
    if not shot.empty:
        fill(journal)
    if shot.before:
        shot.before(journal, clock)
    return journal


async def _settled(app: Any, pilot: Any, title: str) -> str:
    """The picture once nothing moves any more."""
    same, last = 0, ""
    for _ in range(STILL_WITHIN):
        await pilot.pause(0.1)
        for widget in app.screen.query("*"):
            if getattr(widget, "cursor_blink", False):
                widget.cursor_blink = False
        now = picture(app, title)
        same = same + 1 if now == last else 0
        last = now
        if same >= STILL_FOR:
            break
    return last


async def draw(shot: Shot) -> str:
    """Open the app, press the keys, wait until it is still."""
    from mentortui.opening import build_app
    from mentortui.settings import Settings
    from mentortui.wiring import Options

    clock = Clock(datetime.fromisoformat(NOW))
    journal = journal_for(shot, clock)
    app = build_app(journal, Settings(theme=shot.theme), Options(ascii=shot.ascii))
    async with app.run_test(size=shot.size) as pilot:
        await pilot.pause(0.3)
        for step in shot.press:
            if step.startswith("type "):
                await pilot.press(*step[5:])
            else:
                await pilot.press(step)
            await pilot.pause(0.15)
        drawn = await _settled(app, pilot, shot.alt)
        await pilot.exit(None) if hasattr(pilot, "exit") else app.exit()
    return drawn


def take(shot: Shot) -> str:
    """One picture, in a folder of its own that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="mentortui-shot-") as folder, chdir(folder):
        os.environ.update(MENTORTUI_CONFIG=str(Path("config.toml").absolute()), XDG_STATE_HOME=folder, XDG_CONFIG_HOME=folder,
                          XDG_DATA_HOME=folder, XDG_CACHE_HOME=folder)
        if shot.mono:
            os.environ["NO_COLOR"] = "1"
        try:
            with redirect_stderr(io.StringIO()):
                svg = asyncio.run(draw(shot))
        finally:
            os.environ.pop("NO_COLOR", None)
    for private in (folder, str(Path.home()), str(HERE.parent)):
        if len(private) > 5 and private in svg:
            raise RuntimeError(f"{shot.name} shows a path of this machine: {private}")
    return svg


def attempt(shots: Iterable[Shot], done: Callable[[Shot, str], None]) -> list[str]:
    """Take each picture; one that fails does not keep the others from being taken. What went wrong, by name."""
    wrong = []
    for shot in shots:
        try:
            done(shot, take(shot))
        except Exception as error:
            wrong.append(f"{shot.name}: {type(error).__name__}: {error}")
            print(f"failed {wrong[-1]}", file=sys.stderr, flush=True)
    return wrong


def write(shots: Iterable[Shot], folder: Path) -> list[str]:
    """SVG and PNG files into a folder."""
    convert = shutil.which("rsvg-convert")
    if convert is None:
        print("rsvg-convert is not installed: SVG files only.", file=sys.stderr)

    def save(shot: Shot, svg: str) -> None:
        target = folder / f"{shot.name}.svg"
        target.write_text(svg, encoding="utf-8")
        if convert:
            subprocess.run([convert, "--zoom", "0.82", "--output", str(target.with_suffix(".png")), str(target)], check=True)
            shrink(target.with_suffix(".png"))
        print(f"wrote {target.name}", flush=True)

    return attempt(shots, save)


def check(shots: Iterable[Shot], folder: Path) -> list[str]:
    """The names of pictures that no longer show what the app shows."""
    changed: list[str] = []

    def compare(shot: Shot, svg: str) -> None:
        kept = folder / f"{shot.name}.svg"
        if not kept.exists():
            changed.append(f"{shot.name}: not there")
        elif normalised(kept.read_text(encoding="utf-8")) != svg:
            changed.append(f"{shot.name}: differs")

    return attempt(shots, compare) + changed


def main() -> int:
    parser = argparse.ArgumentParser(description="Draw the pictures of the README.")
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    parser.add_argument("--only", default="", metavar="PART", help="only pictures whose name contains this")
    given = parser.parse_args()
    shots = [shot for shot in SHOTS if given.only in shot.name]
    if not shots:
        parser.error(f"no picture is called {given.only}")
    wrong = check(shots, HERE) if given.check else write(shots, HERE)
    if given.check:
        print("\n".join(wrong) if wrong else f"{len(shots)} pictures are as the app draws them.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
