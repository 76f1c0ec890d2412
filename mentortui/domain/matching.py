"""How a person lines up with the mentor one looks for, dimension by dimension (METHOD B1–B4).

Never one naked number: every dimension is named with its evidence, and what is not known stays unknown. A near miss
that has a name (B4) is no match, however much lines up.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mentortui.domain.people import Asset, AssetFact, Has
from mentortui.domain.persona import Persona, Want

FEWEST_DIMENSIONS = 2
"""Needs and assets must line up on at least this many dimensions (B3)."""


class Pattern(StrEnum):
    """Near misses have names (B4)."""

    VALUES_APART = "network-but-values-apart"
    CHEMISTRY = "chemistry-without-experience"
    NOT_NOW = "willing-but-cannot-teach-now"


PATTERN_WORDS: dict[str, str] = {
    Pattern.VALUES_APART: "values apart",
    Pattern.CHEMISTRY: "a friend",
    Pattern.NOT_NOW: "not now",
}
PATTERN_ADVICE: dict[str, str] = {
    Pattern.VALUES_APART: "Strong network, values apart: one question, no more.",
    Pattern.CHEMISTRY: "Warm, but short of the experience: a friend, not yet a mentor.",
    Pattern.NOT_NOW: "Willing, but cannot teach what you need now: stay in touch for later.",
}
ASSET_LABELS: dict[str, str] = {
    Asset.EXPERIENCE: "Experience",
    Asset.INDUSTRY: "Industry",
    Asset.VALUES: "Values",
    Asset.NETWORK: "Network",
    Asset.BELIEFS: "Beliefs",
    Asset.INSIGHT: "Insight",
    Asset.WILLINGNESS: "Willing",
}
ASSET_MEANS: dict[str, str] = {
    Asset.EXPERIENCE: "what they have done themselves, and the skills it left them",
    Asset.INDUSTRY: "how well they know the field, and what is changing in it",
    Asset.VALUES: "who they are, how they treat people, what they stand for",
    Asset.NETWORK: "whom they know, and who listens to them",
    Asset.BELIEFS: "how they think about mistakes, talent and work",
    Asset.INSIGHT: "what they understand of people, of the world, of themselves",
    Asset.WILLINGNESS: "whether they like to teach, have the time and share what they have",
}
"""What each asset is about: experience and skills, traits and values, willingness and availability (B1, B2)."""
FIND_OUT: dict[str, str] = {
    Asset.EXPERIENCE: "Have they done this themselves? Ask about the last time, and what it took.",
    Asset.INDUSTRY: "How well do they know the field? Ask what changed in it this year.",
    Asset.VALUES: "What would they never do for a result? Ask about a choice that was hard.",
    Asset.NETWORK: "Whom do they work with, and who listens to them? Look, then ask whom you should read.",
    Asset.BELIEFS: "How do they take a mistake? Ask what they would do differently.",
    Asset.INSIGHT: "What do they see that others miss? Ask what they learned about themselves.",
    Asset.WILLINGNESS: "Do they like to teach? Ask for one small thing and see how it is answered.",
}
_HAS_WORDS = {Has.YES: "yes", Has.PART: "in part", Has.NO: "no", Has.UNKNOWN: "not known yet"}


@dataclass(frozen=True, slots=True)
class Dimension:
    """One asset that is wanted: what exactly, its weight 1…3, what is known of it, where that was seen and when."""

    asset: Asset
    wanted: str
    weight: int
    has: Has
    evidence: str = ""
    source: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """One candidate. `match` needs two dimensions that line up (B3) and no `pattern` (B4).

    `lines_up` counts the dimensions with a yes (in part is not enough), `known` those that are not unknown.

    `assets` are all seven in the method's order, wanted or not; `word` is the short verdict for a list,
    `pattern` the named near miss or None, `next` what to find out or do, `explained` a line a dimension.
    `weighs` of `weight` is what the yes dimensions weigh together; `needs` are those of the goals behind the persona and
    whether an asset of theirs was noted to serve them.
    """

    person_id: str
    name: str
    match: bool
    lines_up: int
    known: int
    dimensions: tuple[Dimension, ...]
    assets: tuple[tuple[Asset, Has], ...]
    pattern: Pattern | None
    word: str
    next: str
    explained: tuple[str, ...]
    weighs: int = 0
    weight: int = 0
    needs: tuple[tuple[str, bool], ...] = ()


def match(
    persona: Persona | None, person_id: str, name: str, facts: Mapping[Asset, AssetFact], needs: Iterable[str] = ()
) -> Match:
    """Line one person up with a persona; without one all seven assets are wanted alike. `needs` are those of its goals (A2)."""
    dimensions = tuple(_dimension(want, facts) for want in _wants(persona))
    lines_up = sum(one.has is Has.YES for one in dimensions)
    known = sum(one.has is not Has.UNKNOWN for one in dimensions)
    assets = {asset: _has(facts, asset) for asset in Asset}
    pattern = named_pattern(assets, frozenset(one.asset for one in dimensions))
    return Match(
        person_id=person_id,
        name=name,
        match=lines_up >= FEWEST_DIMENSIONS and pattern is None,
        lines_up=lines_up,
        known=known,
        dimensions=dimensions,
        assets=tuple(assets.items()),
        pattern=pattern,
        word=_word(assets, pattern, lines_up, known, len(dimensions)),
        next=_next(dimensions, pattern, lines_up),
        explained=tuple(_explained(one) for one in dimensions),
        weighs=sum(one.weight for one in dimensions if one.has is Has.YES),
        weight=sum(one.weight for one in dimensions),
        needs=tuple((need, _serves(facts.values(), need)) for need in needs),
    )


def _serves(facts: Iterable[AssetFact], need: str) -> bool:
    """Whether an asset they have, wholly or in part, was noted to serve a need."""
    return any(fact.has in (Has.YES, Has.PART) and need in fact.serves for fact in facts)


def ranked(found: Iterable[Match]) -> list[Match]:
    """Best first: matches, near misses, what lines up, what does in part; a no counts against, unknown never; by name."""

    def weight(one: Match, has: Has) -> int:
        return sum(dimension.weight for dimension in one.dimensions if dimension.has is has)

    return sorted(
        found,
        key=lambda one: (
            not one.match,
            one.lines_up < FEWEST_DIMENSIONS,
            -weight(one, Has.YES),
            -one.lines_up,
            -weight(one, Has.PART),
            weight(one, Has.NO),
            one.name.casefold(),
        ),
    )


def named_pattern(assets: Mapping[Asset, Has], wanted: Container[Asset] = frozenset(Asset)) -> Pattern | None:
    """The near miss, if it is one (B4); it takes a known no or a mere part, never an unknown, of something that is wanted."""

    def yes(asset: Asset) -> bool:
        return assets[asset] is Has.YES

    def asked(asset: Asset) -> Has:
        return assets[asset] if asset in wanted else Has.UNKNOWN

    if yes(Asset.NETWORK) and asked(Asset.VALUES) is Has.NO:
        return Pattern.VALUES_APART
    if not _cannot_teach(asked(Asset.EXPERIENCE), asked(Asset.INDUSTRY)):
        return None
    resourced = yes(Asset.NETWORK) or yes(Asset.INDUSTRY)
    if yes(Asset.WILLINGNESS) and resourced:
        return Pattern.NOT_NOW
    if yes(Asset.VALUES) or yes(Asset.BELIEFS):
        return Pattern.CHEMISTRY
    return Pattern.NOT_NOW if yes(Asset.WILLINGNESS) else None


def _cannot_teach(experience: Has, industry: Has) -> bool:
    if experience is Has.NO:
        return True
    if experience is Has.PART:
        return industry in (Has.NO, Has.PART)
    return industry is Has.NO and experience is Has.UNKNOWN


def _wants(persona: Persona | None) -> list[Want]:
    """Wanted assets in the method's order; two wants for one asset are one, with the larger weight."""
    if persona is None or not persona.wants:
        return [Want(asset) for asset in Asset]
    found = []
    for asset in Asset:
        same = [want for want in persona.wants if want.asset == asset]
        if same:
            values = "; ".join(want.value for want in same if want.value)
            found.append(Want(asset, values, max(want.weight for want in same)))
    return found


def _dimension(want: Want, facts: Mapping[Asset, AssetFact]) -> Dimension:
    fact = facts.get(want.asset)
    if fact is None:
        return Dimension(want.asset, want.value, want.weight, Has.UNKNOWN)
    return Dimension(want.asset, want.value, want.weight, Has(fact.has), fact.evidence, fact.source, fact.noted_on)


def _has(facts: Mapping[Asset, AssetFact], asset: Asset) -> Has:
    fact = facts.get(asset)
    return Has(fact.has) if fact else Has.UNKNOWN


def _next(dimensions: tuple[Dimension, ...], pattern: Pattern | None, lines_up: int) -> str:
    """What to find out first: the unknown that weighs most; else what to do with what is known; else what is there in part."""
    unknown = [one for one in dimensions if one.has is Has.UNKNOWN]
    if unknown:
        return FIND_OUT[max(unknown, key=lambda one: one.weight).asset]
    if len(dimensions) < FEWEST_DIMENSIONS:
        return "Add a second thing you look for: one dimension is too little to go by."
    if pattern:
        return PATTERN_ADVICE[pattern]
    if lines_up >= FEWEST_DIMENSIONS:
        return "Enough is known to ask for advice."
    if part := [one for one in dimensions if one.has is Has.PART]:
        return FIND_OUT[max(part, key=lambda one: one.weight).asset]
    return "Too little lines up for this: keep the contact, look further."


def _word(
    assets: Mapping[Asset, Has], pattern: Pattern | None, lines_up: int, known: int, wanted: int
) -> str:
    """The verdict in one or two words: strong, good, promising, not known, or the near miss."""
    if pattern:
        knows_people = assets[Asset.NETWORK] is Has.YES and assets[Asset.INDUSTRY] is Has.NO
        return "introducer" if pattern is Pattern.NOT_NOW and knows_people else PATTERN_WORDS[pattern]
    if lines_up < FEWEST_DIMENSIONS:
        return "unknown" if known * 2 < wanted else "apart"
    if lines_up * 3 >= wanted * 2:
        return "strong"
    return "good" if lines_up * 2 >= wanted else "promising"


def _explained(one: Dimension) -> str:
    """Experience: yes, twelve years before boards (her talk) · Beliefs: not known yet."""
    words = f"{ASSET_LABELS[one.asset]}: {_HAS_WORDS[one.has]}"
    seen = f" ({one.source})" if one.source and one.has is not Has.UNKNOWN else ""
    return f"{words}, {one.evidence}{seen}" if one.evidence else f"{words}{seen}"


def place_words(found: Iterable[Match], person_id: str) -> str:
    """Why somebody stands where they stand in a ranked list: the first thing in which they differ from who comes before."""
    ordered = list(found)
    at = next((index for index, one in enumerate(ordered) if one.person_id == person_id), -1)
    if at < 0:
        return ""
    place = f"Place {at + 1} of {len(ordered)}"
    if at == 0:
        return f"{place}."
    return f"{place}: {_behind(ordered[at - 1], ordered[at])}."


def _behind(before: Match, one: Match) -> str:
    """In what `one` comes after `before`, by the rules of `ranked`, in their order."""

    def of(found: Match, has: Has) -> int:
        return sum(dimension.weight for dimension in found.dimensions if dimension.has is has)

    enough = one.lines_up >= FEWEST_DIMENSIONS
    if before.match and not one.match and enough and one.pattern:
        return f"a near miss, {PATTERN_WORDS[one.pattern]}"
    if before.lines_up >= FEWEST_DIMENSIONS and not enough:
        return f"fewer than {FEWEST_DIMENSIONS} line up"
    rules = (
        (before.weighs, one.weighs, "what lines up weighs {1}, before it {0}"),
        (before.lines_up, one.lines_up, "{1} line up, before it {0}"),
        (of(before, Has.PART), of(one, Has.PART), "what does in part weighs {1}, before it {0}"),
        (of(one, Has.NO), of(before, Has.NO), "what is missing weighs {0}, before it {1}"),
    )
    return next((words.format(first, second) for first, second, words in rules if first != second), f"level with {before.name}, by name")
