"""Who the example is about, what she needs, and what is known of who could help (METHOD A, B)."""

from __future__ import annotations

from datetime import date
from typing import Any

from mentortui.domain.goals import Goal, GoalStatus, Guidance, Horizon, Need, Reflection
from mentortui.domain.people import Asset, AssetFact, Has
from mentortui.domain.persona import Persona, Want
from mentortui.journal.demo.story import HOME, Story

ME: dict[str, Any] = {
    "name": "Mara Sousa", "role": "Analyst", "org": "Linha Atlântica", "tz": HOME, "pronoun": "she",
    "intro": "I am an analyst at a rail company in Lisbon, and my results are right more often than they are heard",
    "signature": "Mara Sousa",
}

TECHNICAL, CAREER, POLITICAL, EMOTIONAL = Guidance
_GOALS: tuple[tuple[str, str, str, int, int, tuple[str, ...], tuple[str, ...]], ...] = (
    # key, text, horizon, since days, due in months, needs, kinds of guidance
    ("present", "Present data to people who are not technical", Horizon.SHORT, -90, 6, (Need.TALENT,), (TECHNICAL, CAREER, EMOTIONAL)),
    ("pricing", "Lead the pricing analysis from start to end", Horizon.SHORT, -60, 8, (Need.FUNCTIONAL,), (TECHNICAL,)),
    ("head", "Head a data team of ten in a public service", Horizon.LONG, -270, 49, (Need.INDUSTRY, Need.GROWTH), (TECHNICAL, CAREER)),
    ("book", "Write one book that managers finish", Horizon.LONG, -150, 61, (Need.PROJECT,), (TECHNICAL, CAREER, EMOTIONAL)),
    ("negotiate", "Negotiating with a supplier", Horizon.GAP, -40, 3, (Need.WORLD,), (POLITICAL,)),
    ("balance", "Read a balance sheet without help", Horizon.GAP, -300, -2, (Need.FUNCTIONAL,), (TECHNICAL,)),
)

_SAID: tuple[tuple[int, str, str], ...] = (
    (-84, "why", "My results are right and nobody acts on them. Twice this year a worse analysis won because it was told better."),
    (-84, "teach", "How to say one number first and keep the room. What to leave out, and how to bear leaving it out."),
    (-84, "gaps", "When somebody senior interrupts, I go back to the method. Every time."),
    (-84, "speed", "Presenting. The pricing work moves by itself; what I make of it in front of people does not."),
    (-84, "talked", "With Tariq, who asked what I would do if nobody ever praised the analysis. I had no answer yet."),
    (-176, "why", "I want to be asked before the decision, not after it."),
    (-176, "gaps", "I write long. Maria stopped reading my report at page two and told me so."),
    (-268, "why", "Somebody should tell me the truth about my slides."),
)

_WANTS = ((Asset.EXPERIENCE, "stood before boards with numbers", 2), (Asset.INDUSTRY, "knows what a price does to people", 1),
          (Asset.VALUES, "says plainly what is wrong", 1), (Asset.NETWORK, "", 1), (Asset.BELIEFS, "a mistake is material", 1),
          (Asset.INSIGHT, "", 1), (Asset.WILLINGNESS, "likes teaching", 2))
_PERSONAS: tuple[tuple[str, str, str, tuple[tuple[Asset, str, int], ...]], ...] = (
    ("Who could teach me to present", "present", "Has stood before boards with numbers, likes teaching, and says plainly what is wrong.", _WANTS),
    ("Who has bought and sold", "negotiate", "Has sat on both sides of a long contract and still has friends there.",
     ((Asset.EXPERIENCE, "long supplier contracts", 3), (Asset.INDUSTRY, "rail or energy", 2), (Asset.NETWORK, "", 1), (Asset.WILLINGNESS, "", 1))),
)

# Seven signs in the method's order: + yes, ~ in part, - no, ? not known yet; then the evidence of each that is known.
_ASSETS: dict[str, tuple[str, tuple[str, ...], str, dict[Asset, tuple[str, ...]]]] = {
    "maria": ("++++++~", ("spoke to forty boards before she turned fifty", "textiles and retail, thirty years", "calls a weak slide weak, and stays",
                          "founders in four countries", "thinks anybody learns to speak", "sees who in the room is afraid", "short of time in spring"),
              "our talks", {Asset.EXPERIENCE: (Need.TALENT,), Asset.INSIGHT: (Need.GROWTH,)}),
    "priya": ("++++?~+", ("twelve years before boards", "pricing in new markets", "says what she does not know", "Lagos, London; knows Emily",
                          "practical, rarely personal", "answered in two days"), "call and talk", {Asset.EXPERIENCE: (Need.TALENT,)}),
    "alan": ("++~+-?+", ("two data teams built", "rail in three countries", "loyal first, frank second", "the whole rail data scene",
                         "thinks presenting is a gift one has", "offered his template"), "coffee in Porto",
             {Asset.EXPERIENCE: (Need.TALENT, Need.FUNCTIONAL), Asset.INDUSTRY: (Need.INDUSTRY,)}),
    "wanjiru": ("+~?+???", ("taught statistics for thirty years", "public finance, not rail", "ministries and half the profession"), "her talk", {}),
    "emily": ("~++?+?+", ("reports to a board, seldom speaks", "fares and travellers in Japan", "credits her team by name", "publishes what went wrong",
                          "answers every roundup"), "letters", {Asset.INDUSTRY: (Need.INDUSTRY,)}),
    "jo": ("~~+-+++", ("presents inside the bank only", "banking, a little transport", "the same to everybody", "keeps to a small circle",
                       "a mistake is a lesson paid for", "knew I was tired before I did", "always has a minute"), "years next door",
           {Asset.BELIEFS: (Need.TALENT,)}),
    "lucas": ("++-+?-~", ("yield for twenty years", "night trains, fares", "takes the credit of his team", "every fair, every panel", "talks, seldom listens",
                          "when there is something in it"), "Rafael", {}),
    "chen": ("-+++~?+", ("has not led an analysis to its end", "pricing of map services", "asks who pays for a free thing", "platforms in Asia",
                         "still looks for the right answer", "writes long and kind replies"), "calls", {Asset.INDUSTRY: (Need.FUNCTIONAL,)}),
    "ingrid": ("+?????~", ("chief analyst for nine years", "glad to, when back"), "panel", {}),
    "rafael": ("--++~~+", ("writes about it, has not done it", "the press, not the railway", "keeps what he is told to himself", "knows everybody in Lisbon",
                           "quick to judge a talk", "good with people he likes", "introduces gladly"), "meetups", {}),
    "mei-ling": ("+~-+-?-", ("ran three funds", "transport in part", "results whatever the price", "all of Singapore", "talent is born", "takes on nobody"),
                 "letter", {}),
    "tariq": ("~++++++", ("speaks well, never with charts", "grids, contracts, unions", "pays a debt before it is due", "the Gulf and the Levant",
                          "the question matters more", "asks what I avoid", "an hour a month"), "lunches",
              {Asset.INDUSTRY: (Need.INDUSTRY, Need.WORLD), Asset.INSIGHT: (Need.GROWTH,)}),
    "samir": ("~+~??-+", ("ran two programmes", "timetables, tendering", "fair, tired", "keeps to plans", "answers within a week"), "project", {}),
    "anahera": ("+-+?+??", ("presents to ministers each quarter", "health, not transport", "asks whose data it is", "says so when she was wrong"), "essay", {}),
    "yusuf": ("??????+", ("stayed an hour after the panel",), "Izmir", {}),
}
_SIGNS = {"+": Has.YES, "~": Has.PART, "-": Has.NO}


def tell(story: Story) -> None:
    """Goals, answers to the prompts, personas, assets with their evidence."""
    for key, text, horizon, since, months, needs, guidance in _GOALS:
        reached = months < 0
        by_on = date(story.today.year + months // 12, 12, 31) if months > 12 else story.month_end(months)
        story.make(Goal, story.at(since, "21:10"), f"goal:{key}", text=text, horizon=horizon, needs=needs, guidance=guidance, by_on=by_on,
                   status=GoalStatus.REACHED.value if reached else GoalStatus.OPEN.value, status_at=story.at(-38, "20:15") if reached else None)
    for days, prompt, answer in _SAID:
        at = story.at(days, "20:30")
        story.make(Reflection, at, prompt=prompt, answer=answer, said_at=at)
    for order, (name, goal, sentence, wants) in enumerate(_PERSONAS):
        story.make(Persona, story.at(-80 + order, "21:00"), name=name, sentence=sentence, goals=(story.ref(f"goal:{goal}"),),
                   wants=tuple(Want(asset, value, weight) for asset, value, weight in wants))
    for order, (key, (signs, evidence, source, serves)) in enumerate(_ASSETS.items()):
        said = iter(evidence)
        for asset, sign in zip(Asset, signs, strict=True):
            if sign in _SIGNS:
                days = -4 - order * 3
                story.make(AssetFact, story.at(days, "19:00"), person_id=story.ref(key), asset=asset, has=_SIGNS[sign], evidence=next(said),
                           source=source, noted_on=story.on(days), serves=serves.get(asset, ()))
