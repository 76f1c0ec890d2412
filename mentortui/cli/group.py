"""The commands as click sees them: found by name, loaded when used, with the common options anywhere on the line."""

from __future__ import annotations

import os
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from mentortui.cli.options import COMPLETION, Options

SECTIONS: dict[str, dict[str, tuple[str, str]]] = {
    "Every day": {
        "today": ("daily", "what is due and why"),
        "log": ("daily", "note a call, message, meeting or thought"),
        "snooze": ("daily", "hide something from today until a day"),
        "bump": ("daily", "start a person's rhythm anew"),
        "find": ("daily", "find words anywhere"),
    },
    "People": {
        "add": ("people", "put a person into the address book"),
        "people": ("people", "list or find people"),
        "show": ("people", "everything about one person"),
        "edit": ("people", "change what is known of a person"),
        "asset": ("people", "note what a person has to offer"),
        "stage": ("people", "move a person along the pipeline"),
        "leads": ("introductions", "who led me to whom, as a tree"),
        "delete": ("people", "put a person into the trash"),
        "fit": ("between", "was it a fit, over time"),
        "review": ("between", "one-way for too long, and what to change"),
        "sources": ("between", "which source leads to conversations"),
    },
    "Know what you need": {
        "profile": ("profile", "who I am: what drafts are filled with"),
        "goal": ("goals", "goals: add, list, show, edit, done, drop, replace"),
        "reflect": ("reflect", "five questions, answers kept with their date"),
        "persona": ("personas", "the mentor I look for: add, list, show, edit"),
        "match": ("personas", "who fits, explained dimension by dimension"),
        "coverage": ("personas", "which need is served by whom"),
    },
    "Give, ask, report back": {
        "ledger": ("between", "given and received, by kind, and what to change"),
        "helps": ("between", "whom a thought could help"),
        "returns": ("between", "what they get back for their time"),
        "give": ("value", "something done for a person"),
        "receive": ("value", "something a person did for me"),
        "promise": ("value", "what either side said they would do"),
        "advice": ("advice", "advice: add, list, decide, result, report, pass-on"),
    },
    "Mentor others": {
        "mentees": ("giving", "whom I mentor, and the time there is"),
        "expect": ("giving", "what to expect of each other, as text"),
        "stretch": ("giving", "stretch tasks: set, done, list"),
        "feedback": ("giving", "situation, behaviour, impact"),
        "pass": ("giving", "pass advice on; the chain stays visible"),
        "advocate": ("giving", "recommended, nominated, endorsed"),
        "probe": ("giving", "open questions to guide with"),
        "story": ("giving", "own stories: add, list, show"),
    },
    "Write and meet": {
        "draft": ("drafts", "start a message, or edit one"),
        "drafts": ("drafts", "messages not sent yet"),
        "sent": ("drafts", "a message is on its way"),
        "intro": ("introductions", "introductions: ask, list, answer, made, thank"),
        "meet": ("meetings", "schedule a meeting"),
        "meetings": ("meetings", "meetings, next first"),
        "ask": ("meetings", "a question to bring"),
        "prep": ("meetings", "one page to read before"),
        "ics": ("meetings", "the calendar file to send"),
        "done": ("meetings", "a meeting is over"),
        "coach": ("coach", "check any text"),
        "when": ("coach", "how a date phrase is understood"),
    },
    "Files": {
        "import": ("transfer", "bring people in from a file, or everything back"),
        "export": ("transfer", "write out everything, people, or pages to read"),
        "backup": ("transfer", "a copy of the file"),
        "restore": ("transfer", "go back to a backup"),
        "trash": ("history", "what was deleted"),
        "undo": ("history", "take the last change back"),
        "redo": ("history", "put it again"),
    },
    "About mentortui": {
        "doctor": ("care", "check the file and the surroundings"),
        "paths": ("care", "where things are kept; with a name, who could introduce me"),
        "keys": ("care", "the keys of the app"),
        "completion": ("completion", "completion for a shell"),
    },
}
KEEPING = frozenset({
    "add", "edit", "asset", "log", "goal", "reflect", "persona", "profile", "fit", "give", "receive", "promise", "advice", "expect",
    "stretch", "feedback", "pass", "advocate", "story", "draft", "intro", "meet", "ask", "done",
})  # fmt: skip
"""Commands that keep what is typed."""
FAMILIES = {name: row for section in SECTIONS.values() for name, row in section.items()}


def _set(context: click.Context, parameter: click.Parameter, value: Any) -> None:
    options = context.find_object(Options)
    if value == "":
        # An unset variable in a script: the real file must not be taken instead.
        raise click.BadParameter("a file has to be named.", context, parameter)
    if value and options is not None and parameter.name:
        setattr(options, parameter.name, value)
        if parameter.name == "config" and not context.resilient_parsing:
            from mentortui.cli.opening import tell_settings

            tell_settings(value)


def _common(hidden: bool) -> list[click.Parameter]:
    def option(name: str, words: str, hide: bool = hidden, **rest: Any) -> click.Option:
        return click.Option([name], help=words, hidden=hide, expose_value=False, callback=_set, **rest)

    return [
        option("--db", "The file to use.", metavar="FILE"),
        option("--config", "The settings to use.", metavar="FILE"),
        option("--demo", "Use a throw-away file with an example.", is_flag=True),
        option("--ascii", "Only letters and signs every terminal has.", is_flag=True),
        option("--plain", "No borders, one thing after the other.", is_flag=True),
        option("--no-mouse", "Leave the mouse to the terminal.", is_flag=True),
        option("--json", "One JSON object.", hide=False, is_flag=True),
    ]


class Command(click.Command):
    """A command that takes the common options as well."""

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """Its own options, and the common ones."""
        return [*super().get_params(ctx), *_common(hidden=True)]


class Group(click.Group):
    """Commands under one word (`goal add`); takes the common options too, and names the nearest of its commands."""

    command_class = Command

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """Its own options, and the common ones."""
        return [*super().get_params(ctx), *_common(hidden=ctx.parent is not None)]

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """The command named, or a refusal with the nearest names."""
        name = args[0]
        if not ctx.resilient_parsing and not name.startswith("-") and self.get_command(ctx, name) is None:
            from difflib import get_close_matches

            near = get_close_matches(name, self.list_commands(ctx), n=2, cutoff=0.5)
            hint = f"Did you mean {' or '.join(near)}?" if near else f"See {ctx.command_path} --help."
            raise click.UsageError(f"There is no command “{name}”. {hint}", ctx)
        return super().resolve_command(ctx, args)


class Root(Group):
    """The whole line: loads the file of a command when that command is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every command, in the order of the help."""
        return list(FAMILIES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, from its own file."""
        if cmd_name not in FAMILIES:
            return None
        module = import_module(f"mentortui.cli.{FAMILIES[cmd_name][0]}")
        command: click.Command = module.COMMANDS[cmd_name]
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands by what they are for, without loading them."""
        for title, rows in SECTIONS.items():
            with formatter.section(title):
                formatter.write_dl([(name, words) for name, (_, words) in rows.items()], col_max=14)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[Any]:
        """Commands and options that begin like this, without loading any file."""
        from click.shell_completion import CompletionItem

        if incomplete.startswith("-"):
            return click.Command.shell_complete(self, ctx, incomplete)
        return [CompletionItem(name, help=row[1]) for name, row in FAMILIES.items() if name.startswith(incomplete)]


@click.group(cls=Root, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--version", is_flag=True, help="The version of the program.")
@click.pass_context
def root(context: click.Context, version: bool) -> None:
    """Find, keep and be a mentor. Without a command the app opens.

    Every command takes --json. People are named by any part of their name; ids may be shortened.
    """
    from mentortui.cli import main

    options: Options = context.obj
    options.keeps = context.invoked_subcommand in KEEPING
    if version:
        context.exit(main.show_version(options))
    if context.invoked_subcommand is None:
        context.exit(main.open_app(options))


def run(arguments: Sequence[str]) -> int:
    """Run a command line through click; its complaints become UsageError with the nearest thing that exists."""
    from mentortui.domain.errors import MentorError, UsageError

    if COMPLETION in os.environ:
        root.main(list(arguments), prog_name="mentortui", standalone_mode=False, obj=Options())
    try:
        # Not through click's own main: that ends the process itself when the reader of our output goes away.
        options = Options()
        options.given += arguments
        with root.make_context("mentortui", list(arguments), obj=options) as context:
            root.invoke(context)
        return 0
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.UsageError as error:
        raise UsageError(_complaint(error)) from None
    except click.Abort:
        raise KeyboardInterrupt from None
    except click.ClickException as error:
        raise MentorError(error.format_message()) from None


def _complaint(error: click.UsageError) -> str:
    """What click did not understand, as one line; bad choices and missing parts name the way on."""
    ctx = error.ctx
    if ctx is not None and isinstance(ctx.command, click.Group) and not ctx.args and type(error).__name__ == "NoArgsIsHelpError":
        return f"Say what to do: {ctx.command_path} {'|'.join(ctx.command.list_commands(ctx))}."
    message = " ".join(error.format_message().split()).rstrip(".")
    if isinstance(error, click.MissingParameter) and ctx is not None:
        usage = " ".join(ctx.command.collect_usage_pieces(ctx))
        return f"{message}. Usage: {ctx.command_path} {usage}"
    if isinstance(error, click.NoSuchOption) and not error.possibilities:
        return f"{message}. Words that begin with a hyphen come after “--”."
    return message if message.endswith(("?", ")")) else f"{message}."
