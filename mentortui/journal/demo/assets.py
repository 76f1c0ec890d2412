"""What is known of the people of the example who could help (METHOD B2, B3)."""

from __future__ import annotations

from mentortui.domain.goals import Need
from mentortui.domain.people import Asset, AssetFact, Has
from mentortui.journal.demo.story import Story

# Seven signs in the method's order: + yes, ~ in part, - no, ? not known yet; then the evidence of each that is known.
_ASSETS: dict[str, tuple[str, tuple[str, ...], str, dict[Asset, tuple[str, ...]]]] = {
    "maria": (
        "++++++~",
        (
            "spoke to forty boards before she turned fifty",
            "textiles and retail, thirty years",
            "calls a weak slide weak, and stays",
            "founders in four countries",
            "thinks anybody learns to speak",
            "sees who in the room is afraid",
            "short of time in spring",
        ),
        "our talks",
        {Asset.EXPERIENCE: (Need.TALENT,), Asset.INSIGHT: (Need.GROWTH,)},
    ),
    "priya": (
        "++++?~+",
        (
            "twelve years before boards",
            "pricing in new markets",
            "says what she does not know",
            "Lagos, London; knows Emily",
            "practical, rarely personal",
            "answered in two days",
        ),
        "call and talk",
        {Asset.EXPERIENCE: (Need.TALENT,)},
    ),
    "alan": (
        "++~+-?+",
        (
            "two data teams built",
            "rail in three countries",
            "loyal first, frank second",
            "the whole rail data scene",
            "thinks presenting is a gift one has",
            "offered his template",
        ),
        "coffee in Porto",
        {Asset.EXPERIENCE: (Need.TALENT, Need.FUNCTIONAL), Asset.INDUSTRY: (Need.INDUSTRY,)},
    ),
    "wanjiru": (
        "+~?+???",
        ("taught statistics for thirty years", "public finance, not rail", "ministries and half the profession"),
        "her talk",
        {},
    ),
    "emily": (
        "~++?+?+",
        (
            "reports to a board, seldom speaks",
            "fares and travellers in Japan",
            "credits her team by name",
            "publishes what went wrong",
            "answers every roundup",
        ),
        "letters",
        {Asset.INDUSTRY: (Need.INDUSTRY,)},
    ),
    "jo": (
        "~~+-+++",
        (
            "presents inside the bank only",
            "banking, a little transport",
            "the same to everybody",
            "keeps to a small circle",
            "a mistake is a lesson paid for",
            "knew I was tired before I did",
            "always has a minute",
        ),
        "years next door",
        {Asset.BELIEFS: (Need.TALENT,)},
    ),
    "lucas": (
        "++-+?-~",
        (
            "yield for twenty years",
            "night trains, fares",
            "takes the credit of his team",
            "every fair, every panel",
            "talks, seldom listens",
            "when there is something in it",
        ),
        "Rafael",
        {},
    ),
    "chen": (
        "-+++~?+",
        (
            "has not led an analysis to its end",
            "pricing of map services",
            "asks who pays for a free thing",
            "platforms in Asia",
            "still looks for the right answer",
            "writes long and kind replies",
        ),
        "calls",
        {Asset.INDUSTRY: (Need.FUNCTIONAL,)},
    ),
    "ingrid": ("+?????~", ("chief analyst for nine years", "glad to, when back"), "panel", {}),
    "rafael": (
        "--++~~+",
        (
            "writes about it, has not done it",
            "the press, not the railway",
            "keeps what he is told to himself",
            "knows everybody in Lisbon",
            "quick to judge a talk",
            "good with people he likes",
            "introduces gladly",
        ),
        "meetups",
        {},
    ),
    "mei-ling": (
        "+~-+-?-",
        ("ran three funds", "transport in part", "results whatever the price", "all of Singapore", "talent is born", "takes on nobody"),
        "letter",
        {},
    ),
    "tariq": (
        "~++++++",
        (
            "speaks well, never with charts",
            "grids, contracts, unions",
            "pays a debt before it is due",
            "the Gulf and the Levant",
            "the question matters more",
            "asks what I avoid",
            "an hour a month",
        ),
        "lunches",
        {Asset.INDUSTRY: (Need.INDUSTRY, Need.WORLD), Asset.INSIGHT: (Need.GROWTH,)},
    ),
    "samir": (
        "~+~??-+",
        ("ran two programmes", "timetables, tendering", "fair, tired", "keeps to plans", "answers within a week"),
        "project",
        {},
    ),
    "anahera": (
        "+-+?+??",
        ("presents to ministers each quarter", "health, not transport", "asks whose data it is", "says so when she was wrong"),
        "essay",
        {},
    ),
    "yusuf": ("??????+", ("stayed an hour after the panel",), "Izmir", {}),
}
_SIGNS = {"+": Has.YES, "~": Has.PART, "-": Has.NO}


def tell(story: Story) -> None:
    """Seven assets, as far as they are known, each with its evidence and what it serves."""
    for order, (key, (signs, evidence, source, serves)) in enumerate(_ASSETS.items()):
        said = iter(evidence)
        for asset, sign in zip(Asset, signs, strict=True):
            if sign in _SIGNS:
                days = -4 - order * 3
                story.make(
                    AssetFact,
                    story.at(days, "19:00"),
                    person_id=story.ref(key),
                    asset=asset,
                    has=_SIGNS[sign],
                    evidence=next(said),
                    source=source,
                    noted_on=story.on(days),
                    serves=serves.get(asset, ()),
                )
