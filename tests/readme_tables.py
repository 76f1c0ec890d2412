"""The tables of the README that are made from the code. `python -m tests.readme_tables` writes them."""

from __future__ import annotations

import re
from pathlib import Path

from mentortui import keys
from mentortui.domain.method import METHOD
from mentortui.verbs import SCOPES

README = Path(__file__).parents[1] / "README.md"
TITLES = {
    "app": "Everywhere", "list": "In every list", "today": "1 Today", "goals": "2 Goals", "persona": "3 Persona", "pipeline": "4 Pipeline",
    "person": "A person", "outreach": "5 Outreach", "composer": "Composer", "meetings": "6 Meetings", "prepare": "Prepare", "live": "Live",
    "ledger": "7 Ledger", "giveback": "8 Give back", "stories": "Stories", "expectations": "Expectations", "insights": "9 Insights", "find": "Find", "import": "Import", "schedule": "Schedule",
}


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def key_table() -> str:
    """One row a screen: key and what it does."""
    lines = ["| where | keys |", "|---|---|"]
    for scope, title in TITLES.items():
        shown = [f"`{_cell(' '.join(keys.display(key) for key in verb.each_key))}` {verb.help}" for verb in SCOPES[scope]]
        lines.append(f"| {title} | {' · '.join(shown)} |")
    return "\n".join(lines)


def method_table() -> str:
    """One row a rule: where it is on the screen, on the command line, and in the code."""
    lines = ["| rule | asks for | on screen | command | lives in |", "|---|---|---|---|---|"]
    for rule in METHOD:
        where = f"`{rule.module}`" if rule.built else "not yet"
        command = f"`{_cell(rule.command)}`" if rule.command else ""
        lines.append(f"| {rule.id} | {rule.asks} | {rule.screen} | {command} | {where} |")
    return "\n".join(lines)


def filled(text: str) -> str:
    """The README with both tables as the code has them now."""
    for name, table in (("keys", key_table()), ("method", method_table())):
        text = re.sub(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", lambda m, t=table: f"{m[1]}{t}\n{m[2]}", text, flags=re.DOTALL)
    return text


if __name__ == "__main__":
    README.write_text(filled(README.read_text()))
