from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mentortui.domain.matching import match
from mentortui.domain.people import Asset, AssetFact, Has, Person
from mentortui.domain.persona import Persona, Want
from mentortui.presentation.line import cells, plain
from mentortui.presentation.persona_lines import (
    explain_card,
    head_line,
    lines_up_words,
    match_card,
    match_row,
    nobody_rows,
    pattern_lines,
    sentence_lines,
    shape,
    verdict,
)

NOW = datetime(2026, 11, 22, 9, 14, tzinfo=UTC)
PERSON = Person(id="p", created_at=NOW, updated_at=NOW, name="Priya Raman", role="CMO", org="Baobab", place="Lagos")
PERSONA = Persona(id="x", created_at=NOW, updated_at=NOW, name="Who could teach me", sentence="Has stood before boards.",
                  wants=(Want(Asset.EXPERIENCE, "stood before boards", 3), Want(Asset.WILLINGNESS, "", 1)))
FRANK = Persona(id="f", created_at=NOW, updated_at=NOW, name="Frank", wants=(Want(Asset.NETWORK), Want(Asset.VALUES)))


def facts(**known: str) -> dict[Asset, AssetFact]:
    return {Asset(asset): AssetFact(id=asset, created_at=NOW, updated_at=NOW, person_id="p", asset=Asset(asset), has=Has(has), evidence=f"saw {asset}")
            for asset, has in known.items()}


KNOWN = facts(experience="yes", willingness="yes", network="part", values="no")
ONE = match(PERSONA, "p", "Priya Raman", KNOWN)


@pytest.mark.parametrize(("size", "heads", "known"), [
    (75, "Exp Ind Val Net Bel Ins Will pattern", False), (66, "Exp Ind Val Net Bel Ins Wil pattern", False),
    (58, "Exp Ind Val Net Bel Ins Wil known", True), (48, "Ex In Va Ne Be In Wi known", True),
])
def test_columns_by_width(size: int, heads: str, known: bool) -> None:
    assert " ".join(plain(head_line(size)).split()[1:]) == heads
    assert shape(size).known is known
    row = match_row(ONE, size)
    assert cells(row.line) == cells(head_line(size)) == size
    text = plain(row.line)
    assert "".join(text[2 + shape(size).name :].split()[:7]) == "✓?✗~??✓"
    assert ("2/2" in text) is known


@pytest.mark.parametrize("size", [48, 58, 66, 75])
def test_signs_stand_under_their_heads(size: int) -> None:
    head, text, form = plain(head_line(size)), plain(match_row(ONE, size).line), shape(size)
    start = 2 + form.name
    for place, word in enumerate(form.heads):
        cell = head[start + place * form.asset : start + (place + 1) * form.asset]
        assert word in cell
        assert text[start + place * form.asset : start + (place + 1) * form.asset].strip() in "✓?✗~"


@pytest.mark.parametrize("size", [26, 34, 48])
def test_the_cards_fit_and_name_every_asset(size: int) -> None:
    lines = match_card(ONE, PERSON, KNOWN, size)
    text = " ".join(plain(line) for line in lines)
    assert all(cells(line) <= size for line in [*lines, *explain_card(ONE, PERSON, size)])
    assert all(word in text for word in ("Experience", "Industry", "Willing", "Find out next", "Pattern", "not known"))
    explained = " ".join(plain(line) for line in explain_card(ONE, PERSON, 48))
    assert "wanted: stood before boards" in explained
    assert "▮▮▮" in explained


@pytest.mark.parametrize(("known", "words"), [
    ({}, "Nothing is known yet, 2 wanted"), ({"experience": "yes"}, "Lines up on 1 of 1 known, 2 wanted"),
    ({"experience": "yes", "willingness": "no"}, "Lines up on 1 of 2 known"),
])
def test_never_one_naked_number(known: dict[str, str], words: str) -> None:
    assert lines_up_words(match(PERSONA, "p", "Priya", facts(**known))) == words


@pytest.mark.parametrize(("known", "words"), [
    ({"experience": "no", "industry": "no", "values": "yes"}, "Warm, but short of the experience"),
    ({"experience": "yes", "willingness": "yes"}, "Enough to ask for advice."), ({}, "Too little is known"),
])
def test_the_pattern_in_a_sentence(known: dict[str, str], words: str) -> None:
    assert words in verdict(match(PERSONA, "p", "Priya", facts(**known)))


def test_near_misses_by_name() -> None:
    near = match(FRANK, "p", "Lucas Martin", facts(network="yes", values="no"))
    assert "Strong network, values apart: one question, no more." in verdict(near)
    wide, narrow = (plain(pattern_lines([ONE, near], size, 5)[0]) for size in (80, 60))
    assert wide.split() == ["Lucas", "Martin", "strong", "network,", "values", "apart:", "one", "question,", "no", "more"]
    assert narrow.split() == ["Lucas", "Martin", "strong", "network,", "values", "apart"]


def test_the_sentence_names_its_goals_and_what_is_missing() -> None:
    text = " ".join(plain(line).strip() for line in sentence_lines(PERSONA, ["present data"], 75))
    assert text == "Has stood before boards. From the goal “present data”."
    bare = Persona(id="y", created_at=NOW, updated_at=NOW, name="n")
    assert "No sentence yet" in plain(sentence_lines(bare, [], 75)[0])


@pytest.mark.parametrize(("personas", "filtered", "words"), [
    (False, "", "build one from a goal"), (True, "", "Nobody to line up yet"), (True, "zz", "matches “zz”"),
])
def test_empty(personas: bool, filtered: str, words: str) -> None:
    assert words in " ".join(plain(row.line).strip() for row in nobody_rows(75, personas=personas, filtered=filtered))
