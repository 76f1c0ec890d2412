"""Lining up a person with a persona (B1–B4): dimensions, patterns, rank, what to find out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mentortui.domain.matching import FIND_OUT, PATTERN_ADVICE, Match, Pattern, match, named_pattern, place_words, ranked
from mentortui.domain.people import Asset, AssetFact, Has
from mentortui.domain.persona import Persona, Want

NOW = datetime(2026, 11, 22, 9, 14, tzinfo=UTC)
SIGNS = {"y": Has.YES, "p": Has.PART, "n": Has.NO}


def known(signs: str) -> dict[Asset, AssetFact]:
    """Seven letters in the method's order: y yes, p in part, n no, ? not known."""
    return {
        asset: AssetFact(
            id=asset, created_at=NOW, updated_at=NOW, person_id="x", asset=asset, has=SIGNS[sign], evidence=f"seen {asset}"
        )
        for asset, sign in zip(Asset, signs, strict=True)
        if sign != "?"
    }


def persona(*wants: Want) -> Persona:
    return Persona(id="p", created_at=NOW, updated_at=NOW, name="Who could teach me", wants=wants)


def of(signs: str, name: str = "Priya Raman", wanted: Persona | None = None) -> Match:
    return match(wanted, name.casefold(), name, known(signs))


@pytest.mark.parametrize(
    ("signs", "lines_up", "known_", "is_match", "word"),
    [
        pytest.param("yyyyyyp", 6, 7, True, "strong", id="six"),
        pytest.param("yyyy?py", 5, 6, True, "strong", id="five-of-six-known"),
        pytest.param("yypyn?y", 4, 6, True, "good", id="four"),
        pytest.param("yp?y???", 2, 3, True, "promising", id="two-are-a-match"),
        pytest.param("y?????p", 1, 2, False, "unknown", id="one-is-not"),
        pytest.param("???????", 0, 0, False, "unknown", id="nothing-known"),
        pytest.param("ynnpnn?", 1, 6, False, "apart", id="known-and-apart"),
        pytest.param("ppynyyy", 4, 7, False, "a friend", id="chemistry"),
        pytest.param("yynynp?", 3, 6, False, "values apart", id="values-apart"),
        pytest.param("nyyyp?y", 4, 6, False, "not now", id="cannot-teach-now"),
        pytest.param("nnyyppy", 3, 7, False, "introducer", id="knows-people"),
    ],
)
def test_match(signs, lines_up, known_, is_match, word) -> None:
    found = of(signs)
    assert (found.lines_up, found.known, found.match, found.word) == (lines_up, known_, is_match, word)


@pytest.mark.parametrize(
    ("signs", "pattern"),
    [
        pytest.param("???y??", None, id="network-alone"),
        pytest.param("??ny??", Pattern.VALUES_APART, id="network-and-values-no"),
        pytest.param("??py??", None, id="values-in-part"),
        pytest.param("??n???", None, id="values-no-alone"),
        pytest.param("n?y???", Pattern.CHEMISTRY, id="values-without-experience"),
        pytest.param("??y???", None, id="experience-not-known-is-not-no"),
        pytest.param("n???y?", Pattern.CHEMISTRY, id="beliefs-without-experience"),
        pytest.param("pny???", Pattern.CHEMISTRY, id="has-half-done-it"),
        pytest.param("pyy???", None, id="half-and-knows-the-field"),
        pytest.param("ynyy??", None, id="has-done-it"),
    ],
)
def test_pattern_without_willingness(signs, pattern) -> None:
    assert of(f"{signs}?").pattern == pattern


@pytest.mark.parametrize(
    ("signs", "pattern"),
    [
        pytest.param("n?????y", Pattern.NOT_NOW, id="willing-only"),
        pytest.param("n??y??y", Pattern.NOT_NOW, id="willing-and-resourced"),
        pytest.param("n?y???y", Pattern.CHEMISTRY, id="willing-and-warm"),
        pytest.param("n?yy??y", Pattern.NOT_NOW, id="willing-warm-and-resourced"),
        pytest.param("n?????n", None, id="unwilling"),
        pytest.param("??????y", None, id="nothing-else-known"),
    ],
)
def test_pattern_of_the_willing(signs, pattern) -> None:
    assert of(signs).pattern == pattern


def test_named_pattern_reads_all_seven() -> None:
    assets = dict.fromkeys(Asset, Has.UNKNOWN) | {Asset.NETWORK: Has.YES, Asset.VALUES: Has.NO}
    assert named_pattern(assets) is Pattern.VALUES_APART


@pytest.mark.parametrize(
    ("signs", "wants", "pattern"),
    [
        pytest.param("ny???yy", (Asset.INDUSTRY, Asset.INSIGHT), None, id="experience-nobody-asked-for"),
        pytest.param("n?yy?y?", (Asset.NETWORK, Asset.INSIGHT), None, id="warm-and-has-all-that-is-wanted"),
        pytest.param("y?ny?y?", (Asset.EXPERIENCE, Asset.INSIGHT), None, id="values-nobody-asked-for"),
        pytest.param("pny?yy?", (Asset.EXPERIENCE, Asset.INSIGHT), None, id="in-part-and-the-field-not-wanted"),
        pytest.param("n????yy", (Asset.EXPERIENCE, Asset.INSIGHT), Pattern.NOT_NOW, id="willing-without-what-is-wanted"),
        pytest.param("n?y??y?", (Asset.EXPERIENCE, Asset.VALUES, Asset.INSIGHT), Pattern.CHEMISTRY, id="warm-without-what-is-wanted"),
        pytest.param("y?ny?y?", (Asset.VALUES, Asset.NETWORK, Asset.INSIGHT), Pattern.VALUES_APART, id="values-wanted"),
    ],
)
def test_a_near_miss_lacks_something_that_is_wanted(signs, wants, pattern) -> None:
    found = of(signs, wanted=persona(*(Want(asset) for asset in wants)))
    assert (found.pattern, found.match) == (pattern, pattern is None and found.lines_up >= 2)


def test_only_what_is_wanted_is_a_dimension_but_all_seven_are_shown() -> None:
    wanted = persona(Want(Asset.VALUES, "says what she sees", 3), Want(Asset.EXPERIENCE, "boards"))
    found = of("y?yn???", wanted=wanted)
    assert [(one.asset, one.wanted, one.weight, one.has) for one in found.dimensions] == [
        (Asset.EXPERIENCE, "boards", 1, Has.YES),
        (Asset.VALUES, "says what she sees", 3, Has.YES),
    ]
    assert found.match
    assert [has for _, has in found.assets].count(Has.UNKNOWN) == 4
    assert found.explained == ("Experience: yes, seen experience", "Values: yes, seen values")


def test_two_wants_for_one_asset_are_one_dimension() -> None:
    found = of("y??????", wanted=persona(Want(Asset.EXPERIENCE, "boards", 1), Want(Asset.EXPERIENCE, "retail", 2)))
    assert [(one.wanted, one.weight) for one in found.dimensions] == [("boards; retail", 2)]
    assert not found.match
    assert found.next.startswith("Add a second thing")


@pytest.mark.parametrize(
    ("signs", "wants", "expected"),
    [
        pytest.param("yyyy?py", (), FIND_OUT[Asset.BELIEFS], id="the-unknown"),
        pytest.param("y??????", (), FIND_OUT[Asset.INDUSTRY], id="first-in-order"),
        pytest.param(
            "y??????", (Want(Asset.INDUSTRY), Want(Asset.INSIGHT, "", 3)), FIND_OUT[Asset.INSIGHT], id="what-weighs-most"
        ),
        pytest.param("yyyyyyy", (), "Enough is known to ask for advice.", id="enough"),
        pytest.param("yynyyyy", (), PATTERN_ADVICE[Pattern.VALUES_APART], id="near-miss"),
        pytest.param("p?p????", (Want(Asset.EXPERIENCE), Want(Asset.VALUES, "", 2)), FIND_OUT[Asset.VALUES], id="in-part-is-asked-for"),
        pytest.param("ynnnnnn", (), "Too little lines up for this: keep the contact, look further.", id="too-little"),
    ],
)
def test_next(signs, wants, expected) -> None:
    assert of(signs, wanted=persona(*wants)).next == expected


def test_unknown_is_said_not_counted_as_no() -> None:
    assert of("y??????").explained[1] == "Industry: not known yet"


def test_rank() -> None:
    found = [
        of("y?????p", "Ingrid"), of("yp?y???", "Wanjiru"), of("yyyyyyp", "Maria"), of("yyyynpy", "Nora"),
        of("yyyy?py", "Priya"), of("yyyy?py", "Aisha"), of("???????", "Zoe"),
    ]  # fmt: skip
    assert [one.name for one in ranked(found)] == ["Maria", "Aisha", "Priya", "Nora", "Wanjiru", "Ingrid", "Zoe"]


def test_weights_move_the_rank_and_matches_come_first() -> None:
    wanted = persona(Want(Asset.EXPERIENCE, "", 3), Want(Asset.VALUES), Want(Asset.NETWORK))
    found = [of("y??????", "Heavy", wanted), of("??yy???", "Two", wanted), of("y?y????", "Best", wanted)]
    assert [one.name for one in ranked(found)] == ["Best", "Two", "Heavy"]


def test_what_lines_up_is_weighed_and_says_where_it_was_seen() -> None:
    wanted = persona(Want(Asset.EXPERIENCE, "", 3), Want(Asset.VALUES, "", 2))
    facts = known("y?n????")
    facts[Asset.EXPERIENCE] = replace(facts[Asset.EXPERIENCE], source="her talk", noted_on=date(2026, 10, 3))
    found = match(wanted, "x", "Priya", facts)
    assert (found.weighs, found.weight) == (3, 5)
    assert found.explained[0] == "Experience: yes, seen experience (her talk)"
    assert (found.dimensions[0].source, found.dimensions[0].on) == ("her talk", date(2026, 10, 3))


def test_needs_behind_the_persona_are_served_by_an_asset_they_have() -> None:
    facts = known("yn?????")
    facts[Asset.EXPERIENCE] = replace(facts[Asset.EXPERIENCE], serves=("talent",))
    facts[Asset.INDUSTRY] = replace(facts[Asset.INDUSTRY], serves=("industry",))
    assert match(None, "x", "Priya", facts, ("talent", "industry", "growth")).needs == (("talent", True), ("industry", False), ("growth", False))


def test_a_place_in_the_list_is_explained_by_who_stands_before() -> None:
    wanted = persona(Want(Asset.EXPERIENCE, "", 3), Want(Asset.VALUES), Want(Asset.NETWORK))
    found = ranked([of("y?yy???", "Ana", wanted), of("y?y????", "Ben", wanted), of("y?yn???", "Cleo", wanted), of("y?y????", "Dan", wanted),
                    of("y??????", "Eva", wanted)])
    assert [place_words(found, one.person_id) for one in found] == [
        "Place 1 of 5.", "Place 2 of 5: what lines up weighs 4, before it 5.", "Place 3 of 5: level with Ben, by name.",
        "Place 4 of 5: what is missing weighs 1, before it 0.", "Place 5 of 5: fewer than 2 line up.",
    ]  # fmt: skip
    assert place_words(found, "nobody") == ""


def test_a_near_miss_comes_after_the_matches_and_before_the_rest_and_says_so() -> None:
    found = ranked([of("nyyyp?y", "Near"), of("y??????", "Little"), of("y?y????", "Match")])
    assert [(one.name, one.match) for one in found] == [("Match", True), ("Near", False), ("Little", False)]
    assert [place_words(found, one.person_id) for one in found[1:]] == [
        "Place 2 of 3: a near miss, not now.", "Place 3 of 3: fewer than 2 line up.",
    ]  # fmt: skip
