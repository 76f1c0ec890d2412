"""Completion for a shell. What it offers is data: names that people have, and names that a file brought."""

from __future__ import annotations

import click

from mentortui.cli import output
from mentortui.cli.args import OneOf, command, pass_options
from mentortui.cli.args import table as by_name
from mentortui.cli.options import COMPLETION, Options
from mentortui.domain.errors import MentorError

SHELLS = ("bash", "zsh", "fish")

# zsh and fish quote what they put on the line. bash puts a candidate there as it stands: "Ann Lee" would become two words, and $(…) in
# a name a command. So bash gets each quoted, in the way of the quote that stands open.
BASH = r"""%(complete_func)s() {
    local kind value open=${COMP_WORDS[COMP_CWORD]:0:1}
    COMPREPLY=()
    while IFS=, read -r kind value; do
        case $kind in
            dir) compopt -o dirnames ;;
            file) compopt -o default ;;
            plain)
                case $open in
                    \') value=${value//\'/\'\\\'\'} ;;
                    \") value=${value//\\/\\\\} value=${value//\"/\\\"} value=${value//\$/\\\$} value=${value//\`/\\\`} ;;
                    *) printf -v value %%q "$value" ;;
                esac
                COMPREPLY+=("$value") ;;
        esac
    done < <(COMP_WORDS="${COMP_WORDS[*]}" COMP_CWORD=$COMP_CWORD %(complete_var)s=bash_complete "$1")
}

complete -o nosort -F %(complete_func)s %(prog_name)s
"""


@command("completion")
@click.argument("shell", type=OneOf(SHELLS, "shell"), metavar="bash|zsh|fish")
@pass_options
def completion(options: Options, shell: str) -> None:
    """Completion for a shell: mentortui completion bash > ~/.local/share/bash-completion/completions/mentortui."""
    from click.shell_completion import BashComplete, ShellComplete, get_completion_class

    from mentortui.cli.group import root

    class QuotingBash(BashComplete):
        source_template = BASH

    kind = QuotingBash if shell == "bash" else get_completion_class(shell)
    if kind is None:
        raise MentorError(f"There is no completion for {shell}.")
    # The plain method: bash's own first runs a shell to ask for its version.
    source = ShellComplete.source(kind(root, {}, "mentortui", COMPLETION))
    output.emit(options, {"shell": shell, "source": source}, source)


COMMANDS = by_name([completion])
