"""Arguments and options many commands share, as click declarations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import click

from mentortui.cli.group import Command, Group
from mentortui.cli.options import Options

if TYPE_CHECKING:
    Base = click.ParamType[str]
else:
    Base = click.ParamType

Function = TypeVar("Function", bound=Callable[..., Any])
COMPLETIONS = 50


def pass_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Hand the common options to a command as its first argument."""
    passing: Callable[[Callable[..., Any]], Callable[..., Any]] = click.make_pass_decorator(Options)
    return passing(function)


def command(name: str, **settings: Any) -> Callable[[Callable[..., Any]], click.Command]:
    """A command that takes the common options."""
    return click.command(name, cls=Command, **settings)


def group(name: str, **settings: Any) -> Callable[[Callable[..., Any]], click.Group]:
    """A word with commands under it."""
    return click.group(name, cls=Group, **settings)


class OneOf(Base):
    """One of a few words, in any case or shortened; others are refused with the nearest."""

    name = "word"

    def __init__(self, words: Iterable[str], what: str) -> None:
        self.words = [str(word) for word in words]
        self.what = what

    def get_metavar(self, param: click.Parameter, ctx: click.Context | None = None) -> str:
        """The few words themselves, or what they are."""
        return "|".join(self.words) if len(self.words) <= 4 else self.what.upper()

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The word meant; UsageError with the nearest ones."""
        wanted = str(value).strip().casefold().replace(" ", "-").replace("_", "-")
        if wanted in self.words:
            return wanted
        starting = [word for word in self.words if wanted and word.startswith(wanted)]
        if len(starting) == 1:
            return starting[0]
        from difflib import get_close_matches

        near = starting or get_close_matches(wanted, self.words, n=2, cutoff=0.5)
        hint = f"did you mean {' or '.join(near)}?" if near else f"one of {', '.join(self.words)}."
        raise click.UsageError(f"“{value}” is no {self.what}: {hint}", ctx)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[Any]:
        """The words that begin like this."""
        from click.shell_completion import CompletionItem

        return [CompletionItem(word) for word in self.words if word.startswith(incomplete.casefold())]


def _people(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[Any]:
    """Names for the shell; it stays silent whatever happens, because a prompt is no place for errors."""
    from click.shell_completion import CompletionItem

    from mentortui.cli.opening import reader
    from mentortui.domain.errors import MentorError

    try:
        found = reader(ctx.find_object(Options) or Options())
        people = found.people.search(incomplete, limit=COMPLETIONS) if found else []
    except (MentorError, OSError, ValueError):
        return []
    return [CompletionItem(person.name) for person in people]


def person(function: Function) -> Function:
    """PERSON: any part of a name, or an id."""
    return click.argument("person", metavar="PERSON", shell_complete=_people)(function)


def words(name: str, *, required: bool = True, metavar: str = "TEXT") -> Callable[[Function], Function]:
    """The rest of the line as one text, with or without quotes; `-` reads standard input."""
    return click.argument(name, nargs=-1, required=required, metavar=metavar if required else f"[{metavar}]")


def when(name: str = "--when") -> Callable[[Function], Function]:
    """When it happened, for facts of the past."""
    return click.option(name, "when", metavar="W", help="When it happened (default: now): yesterday 15:00, -2d, 2026-11-20.")


def several(*declarations: str, what: OneOf | None = None, help: str = "", metavar: str | None = None) -> Callable[[Function], Function]:
    """An option that may be given more than once."""
    return click.option(*declarations, multiple=True, type=what, help=help, metavar=metavar)


def changes(given: dict[str, Any]) -> dict[str, Any]:
    """Only what was said: None means not said."""
    return {name: thing for name, thing in given.items() if thing is not None}


def table(commands: Sequence[click.Command]) -> dict[str, click.Command]:
    """The commands of one file by name."""
    return {str(command.name): command for command in commands}
