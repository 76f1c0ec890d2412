"""What the README says is what the code does."""

from __future__ import annotations

import re

import pytest

from mentortui.domain.method import METHOD
from tests.readme_tables import README, filled

TEXT = README.read_text()


def test_the_tables_are_those_of_the_code():
    assert filled(TEXT) == TEXT, "run: python -m tests.readme_tables"


def test_the_method_table_has_every_rule_once_and_its_modules_exist():
    package = README.parent / "mentortui"
    ids = [rule.id for rule in METHOD]
    assert len(ids) == len(set(ids)) == 49
    assert [rule.module for rule in METHOD if rule.built and not (package / rule.module).is_file()] == []


@pytest.mark.parametrize("path", re.findall(r"!\[[^\]]{10,}\]\(([^)]+)\)", TEXT))
def test_every_picture_with_its_alt_text_is_there(path):
    assert (README.parent / path).is_file()


def test_every_picture_has_an_alt_text():
    assert re.findall(r"!\[\]\(", TEXT) == []


def test_the_two_commands_stand_as_promised():
    assert "python3 -m venv .venv && .venv/bin/python -m pip install -q . && .venv/bin/mentortui\n" in TEXT
    assert "python3 -m venv .venv && .venv/bin/python -m pip install -q -e '.[dev]' && .venv/bin/python -m pytest\n" in TEXT
