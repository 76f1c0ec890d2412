"""The table of the method against what there is: a test, a command, a screen and a module for every rule."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mentortui.cli.group import FAMILIES
from mentortui.domain.method import METHOD, MethodRule

HERE = Path(__file__).parent
TESTED = set(re.findall(r"^def test_([a-h][1-8])_", "".join(path.read_text() for path in sorted(HERE.glob("test_rules_*.py"))), re.MULTILINE))


@pytest.mark.parametrize("rule", METHOD, ids=lambda rule: rule.id)
def test_a_test_is_named_after_the_rule(rule: MethodRule) -> None:
    assert rule.id.lower() in TESTED


@pytest.mark.parametrize("rule", METHOD, ids=lambda rule: rule.id)
def test_the_rule_has_a_screen_a_command_and_a_module(rule: MethodRule) -> None:
    assert rule.screen
    assert rule.module
    for command in rule.command.split(", "):
        assert command.split()[0] in FAMILIES, command
