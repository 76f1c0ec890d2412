"""Who the example is about, what she needs and whom she looks for (METHOD A, B1)."""

from __future__ import annotations

from datetime import date
from typing import Any

from mentortui.domain.goals import Goal, GoalStatus, Guidance, Horizon, Need, Reflection
from mentortui.domain.people import Asset
from mentortui.domain.persona import Persona, Want
from mentortui.journal.demo.story import HOME, Story

ME: dict[str, Any] = {
    "name": "Mara Sousa",
    "role": "Analyst",
    "org": "Linha Atlântica",
    "tz": HOME,
    "pronoun": "she",
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

_WANTS = (
    (Asset.EXPERIENCE, "stood before boards with numbers", 2),
    (Asset.INDUSTRY, "knows what a price does to people", 1),
    (Asset.VALUES, "says plainly what is wrong", 1),
    (Asset.NETWORK, "", 1),
    (Asset.BELIEFS, "a mistake is material", 1),
    (Asset.INSIGHT, "", 1),
    (Asset.WILLINGNESS, "likes teaching", 2),
)
_PERSONAS: tuple[tuple[str, str, str, tuple[tuple[Asset, str, int], ...]], ...] = (
    (
        "Who could teach me to present",
        "present",
        "Has stood before boards with numbers, likes teaching, and says plainly what is wrong.",
        _WANTS,
    ),
    (
        "Who has bought and sold",
        "negotiate",
        "Has sat on both sides of a long contract and still has friends there.",
        (
            (Asset.EXPERIENCE, "long supplier contracts", 3),
            (Asset.INDUSTRY, "rail or energy", 2),
            (Asset.NETWORK, "", 1),
            (Asset.WILLINGNESS, "", 1),
        ),
    ),
)


def tell(story: Story) -> None:
    """Goals, answers to the prompts, personas."""
    for key, text, horizon, since, months, needs, guidance in _GOALS:
        reached = months < 0
        by_on = date(story.today.year + months // 12, 12, 31) if months > 12 else story.month_end(months)
        story.make(
            Goal,
            story.at(since, "21:10"),
            f"goal:{key}",
            text=text,
            horizon=horizon,
            needs=needs,
            guidance=guidance,
            by_on=by_on,
            status=GoalStatus.REACHED.value if reached else GoalStatus.OPEN.value,
            status_at=story.at(-38, "20:15") if reached else None,
        )
    for days, prompt, answer in _SAID:
        at = story.at(days, "20:30")
        story.make(Reflection, at, prompt=prompt, answer=answer, said_at=at)
    for order, (name, goal, sentence, wants) in enumerate(_PERSONAS):
        story.make(
            Persona,
            story.at(-80 + order, "21:00"),
            name=name,
            sentence=sentence,
            goals=(story.ref(f"goal:{goal}"),),
            wants=tuple(Want(asset, value, weight) for asset, value, weight in wants),
        )
