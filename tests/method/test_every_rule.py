"""The table of the method against what there is: two tests, a command, a screen with its keys and a module for every rule."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mentortui.cli.group import FAMILIES
from mentortui.domain.method import METHOD, MethodRule
from mentortui.verbs import SCOPES

HERE = Path(__file__).parent
PAGES = {
    "1 Today": ("today",), "2 Goals": ("goals", "prompts"), "3 Persona": ("persona",), "4 Pipeline": ("pipeline",),
    "5 Outreach": ("outreach", "composer"), "6 Meetings": ("meetings", "prepare", "live", "ending"), "7 Ledger": ("ledger",),
    "8 Give back": ("giveback", "stories", "expectations"), "9 Insights": ("insights",), "person page": ("person",),
}
"""What the table calls a screen, and the scopes of verbs behind it."""


def rules_in(files: str, name: str) -> set[str]:
    """The rules after which a test of these files is named."""
    return set(re.findall(name, "".join(path.read_text(encoding="utf-8") for path in sorted(HERE.glob(files))), re.MULTILINE))


BY_COMMAND = rules_in("test_rules_*.py", r"^def test_([a-h][1-8])_")
BY_KEYS = rules_in("test_keys_*.py", r"^async def test_([a-h][1-8])_by_keys_")


def doors(screen: str) -> list[tuple[str, list[str]]]:
    """`person page e, 6 Meetings, o f2` as each page with the keys named after it."""
    found: list[tuple[str, list[str]]] = []
    for part in screen.split(", "):
        page = next((name for name in PAGES if part.startswith(name)), "")
        if page:
            found.append((page, part.removeprefix(page).split()))
        else:
            found[-1][1].extend(part.split())
    return found


@pytest.mark.parametrize("rule", METHOD, ids=lambda rule: rule.id)
def test_a_test_by_command_and_one_by_keys_are_named_after_the_rule(rule: MethodRule) -> None:
    assert rule.id.lower() in BY_COMMAND
    assert rule.id.lower() in BY_KEYS


@pytest.mark.parametrize("rule", METHOD, ids=lambda rule: rule.id)
def test_the_rule_has_a_screen_a_command_and_a_module(rule: MethodRule) -> None:
    assert rule.screen
    assert rule.module
    for command in filter(None, rule.command.split(", ")):
        assert command.split()[0] in FAMILIES, command


@pytest.mark.parametrize("rule", METHOD, ids=lambda rule: rule.id)
def test_the_keys_that_the_table_names_are_keys_of_that_screen(rule: MethodRule) -> None:
    for page, keys in doors(rule.screen):
        known = {key for scope in PAGES[page] for verb in SCOPES[scope] for key in verb.each_key}
        for key in keys:
            assert key.replace("^", "ctrl+") in known, f"{page} has no {key}"


def test_every_rule_of_the_method_is_in_the_table() -> None:
    assert len({rule.id for rule in METHOD}) == len(METHOD) == len(BY_KEYS) == 49
