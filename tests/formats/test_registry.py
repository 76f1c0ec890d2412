"""The list of formats is complete, and costs nothing until a format is used."""

from __future__ import annotations

import subprocess
import sys

import pytest

from mentortui.formats import FORMATS, Format, exporters, guess, importers


@pytest.mark.parametrize("entry", FORMATS.values(), ids=lambda entry: entry.key)
def test_every_reference_leads_to_a_function(entry: Format) -> None:
    assert entry.read is None or callable(entry.reader())
    assert entry.write is None or callable(entry.writer())
    assert entry.read or entry.write


def test_what_can_be_imported_and_exported() -> None:
    assert [entry.key for entry in importers()] == ["linkedin", "csv", "json"]
    assert [entry.key for entry in exporters()] == ["csv", "json", "markdown"]


def test_a_direction_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(LookupError):
        FORMATS["markdown"].reader()
    with pytest.raises(LookupError):
        FORMATS["linkedin"].writer()


@pytest.mark.parametrize(("name", "key"), [("Connections.CSV", "linkedin"), ("x.zip", "linkedin"), ("a.json", "json")])
def test_guess_by_name(name: str, key: str) -> None:
    found = guess(name)
    assert found is not None
    assert found.key == key


def test_guess_gives_up() -> None:
    assert guess("notes.txt") is None


def test_importing_the_list_loads_no_format() -> None:
    code = (
        "import sys, mentortui.formats as f; "
        "heavy = {'csv', 'json', 'zipfile', 'email', 'icalendar', 'base64'} & set(sys.modules); "
        "ours = [name for name in sys.modules if name.startswith('mentortui.formats.')]; print(heavy, ours)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set() []\n"
