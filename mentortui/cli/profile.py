"""Who I am: what drafts are filled with."""

from __future__ import annotations

import click

from mentortui.cli import inputs, output, shapes
from mentortui.cli.args import OneOf, group, pass_options, table, words
from mentortui.cli.opening import reader, writer
from mentortui.cli.options import Options
from mentortui.domain.plans import Profile

KEYS = ("name", "role", "org", "tz", "intro", "signature", "pronoun", "reflection_days")
TYPED = {key.replace("_", "-"): key for key in KEYS}
"""How a key is typed: `reflection-days`, with either sign between the words."""
NOT_YET = "not said yet"


@group("profile", invoke_without_command=True)
@click.pass_context
def profile(context: click.Context) -> None:
    """Show who I am; `profile set KEY VALUE` changes it."""
    if context.invoked_subcommand is not None:
        return
    options = context.find_object(Options) or Options()
    journal = reader(options)
    if journal is None:
        output.emit(options, dict.fromkeys(KEYS, ""), output.columns([[key, NOT_YET] for key in KEYS]))
        return
    _show(options, journal.profile.get())


@profile.command("set")
@click.argument("key", type=OneOf(TYPED, "profile field"), metavar="KEY")
@words("value", metavar="VALUE")
@pass_options
def set_(options: Options, key: str, value: tuple[str, ...]) -> None:
    """Set a field: name, role, org, tz, intro (one sentence), signature, pronoun, reflection-days (0: never)."""
    _show(options, writer(options).profile.set(**{TYPED[key]: inputs.words(value)}))


def _show(options: Options, found: Profile) -> None:
    shown = shapes.record(found)
    rows = [[key, *(str(shown[key] or NOT_YET).splitlines() or [NOT_YET])[:1]] for key in KEYS]
    output.emit(options, {"id": found.id, **{key: shown[key] for key in KEYS}}, output.columns(rows))


COMMANDS = table([profile])
