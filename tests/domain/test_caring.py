"""Whom a thought could help (F3)."""

from __future__ import annotations

import pytest

from mentortui.domain.caring import Carer, caring, roots

PEOPLE = [
    Carer("a", "Ana Berkova", "Ana", "she", "Fair pricing in new markets; hiring analysts"),
    Carer("b", "Ben Okafor", "Ben", "he", "cotton prices; a choir that needs tenors"),
    Carer("c", "Chen Yu-ting", "Chen", "", "Maps for people who walk\nan English editor"),
    Carer("d", "Dora Élan", "Dora", "she", "Café culture"),
]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        pytest.param("An article on pricing in new markets", ["a", "b"], id="most-words-first"),
        pytest.param("how prices move", ["b", "a"], id="endings-do-not-matter"),
        pytest.param("two tenors are looking for a choir", ["b"], id="a-part-of-it"),
        pytest.param("an editor for her maps", ["c"], id="over-lines"),
        pytest.param("the cafe at the corner", ["d"], id="accents-do-not-matter"),
        pytest.param("what they said about people", [], id="small-words-tell-nothing"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_caring(text, ids) -> None:
    found = caring(text, PEOPLE)
    assert sorted(one.person.id for one in found) == sorted(ids)
    assert [one.words for one in found] == sorted((one.words for one in found), reverse=True)


def test_the_part_that_fits_is_named_and_some_are_left_out() -> None:
    (found,) = caring("pricing", PEOPLE, skip=("a",))
    assert (found.person.name, found.part) == ("Ben Okafor", "cotton prices")
    assert len(caring("pricing", PEOPLE, most=1)) == 1


def test_roots_of_words() -> None:
    assert roots("Pricing experiments") == roots("a price, an experiment")
    assert roots("the of and") == frozenset()
