"""About the program itself: doctor, paths, keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from mentortui.cli import output, surroundings
from mentortui.cli.args import command, pass_options, words
from mentortui.cli.args import table as by_name
from mentortui.cli.opening import unopened
from mentortui.cli.options import Options
from mentortui.domain.errors import FileError

if TYPE_CHECKING:
    from mentortui.domain.listings import Check

SIGNS = {True: "✓", False: "✗", None: "·"}
THE_FILE = ("file", "integrity")


@command("doctor")
@click.option("--fix", is_flag=True, help="Build the search index anew where it disagrees.")
@pass_options
def doctor(options: Options, fix: bool) -> None:
    """Check the file and the surroundings. Exit code 0 fine, 1 something to look at, 4 the file cannot be used."""
    found = [*surroundings.checks(options), *_file_checks(options, fix)]
    broken = [check for check in found if check.ok is False]
    items = [{"name": check.name, "ok": check.ok, "words": check.words} for check in found]
    rows = [[SIGNS[check.ok], check.name, check.words] for check in found]
    code = FileError.exit_code if any(check.name in THE_FILE for check in broken) else int(bool(broken))
    output.emit(options, {"ok": not broken, "items": items}, output.columns(rows))
    if code:
        raise click.exceptions.Exit(code)


def _file_checks(options: Options, fix: bool) -> list[Check]:
    upkeep = unopened(options).upkeep
    found = upkeep.checks()
    if fix and any(check.name == "search index" and check.ok is False for check in found):
        upkeep.rebuild_search()
        found = upkeep.checks()
    return found


@command("paths")
@words("person", required=False, metavar="PERSON")
@pass_options
def paths(options: Options, person: tuple[str, ...]) -> None:
    """Who could introduce me to PERSON, and the chain of leads (C2).

    Without PERSON: where things are kept on this machine. Naming a path creates nothing.
    """
    if person:
        from mentortui.cli.introductions import show_ways

        show_ways(options, " ".join(person))
        return
    found = surroundings.places(options)
    rows = [[name, str(path), "" if path.exists() else "not there yet"] for name, path in found.items()]
    output.emit(options, {name: str(path) for name, path in found.items()}, output.columns(rows, most=120))


@command("keys")
@pass_options
def keys(options: Options) -> None:
    """The keys of the app, as config.toml takes them and with what it changes."""
    from mentortui import wiring
    from mentortui.keys import display, keymap, table

    mine = keymap(wiring.settings(wiring.Options(config=options.config)).keys)
    verbs = [(verb, mine[verb.id].split(",") if verb.id in mine else list(verb.each_key)) for verb in table()]
    items = [{"id": verb.id, "keys": pressed, "words": verb.help} for verb, pressed in verbs]
    rows = [[verb.id, " ".join(map(display, pressed)), verb.help] for verb, pressed in verbs]
    output.emit_items(options, items, output.columns(rows))


COMMANDS = by_name([doctor, paths, keys])
