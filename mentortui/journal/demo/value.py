"""What was given and received over a year, and the kindnesses that repeat (METHOD F1, F2, H7)."""

from __future__ import annotations

from mentortui.domain.value import Gift, Value, ValueDirection
from mentortui.journal.demo.story import Story

_GIVEN: dict[str, tuple[tuple[int, str, str], ...]] = {
    "maria": (
        (-32, "customers", "Two testers for her loom planner"),
        (-58, "research", "Cotton prices, a page"),
        (-95, "introduction", "Anna Sousa, for a contract"),
        (-132, "feedback", "Read her pitch twice"),
        (-179, "recommendation", "Named her for the evening class"),
        (-240, "listening", "An hour after the fair"),
        (-301, "thanks", "A card after the last class"),
    ),
    "tariq": (
        (-21, "research", "Three papers on dispatch scorecards"),
        (-75, "introduction", "Three candidates for dispatch"),
        (-101, "feedback", "His talk, timed"),
        (-160, "research", "What unions asked in Porto"),
        (-228, "other", "A robot kit lent to his daughter"),
        (-331, "roundup", "Grid news of Iberia"),
    ),
    "priya": (
        (-10, "research", "Article on anchoring, with a page of notes"),
        (-13, "customers", "Two beta testers in Porto"),
        (-20, "introduction", "Emily, on price pages"),
        (-26, "feedback", "A fix to her conversion table"),
    ),
    "emily": ((-39, "research", "Fare changes in six cities"),),
    "alan": ((-20, "feedback", "Notes from his talk, with timings"), (-61, "research", "Who else shows silent errors")),
    "chen": (
        (-2, "feedback", "Her slides, line by line"),
        (-39, "feedback", "Her abstract, lightly edited"),
        (-66, "research", "Free maps in Europe"),
    ),
    "samir": ((-34, "listening", "An evening about going home by six"),),
    "jo": ((-30, "recommendation", "Their workshop on our intranet"), (-62, "introduction", "Two tenors for the choir")),
    "anahera": ((-16, "research", "An article on consent and travel data"), (-45, "feedback", "A close reading of her essay")),
    "dilnoza": (
        (-9, "listening", "How to say no, twice"),
        (-18, "other", "A story of mine that went wrong"),
        (-79, "feedback", "Her slides for the director"),
        (-93, "advocacy", "Named her for a training place"),
        (-52, "feedback", "Her first talk, rehearsed"),
        (-46, "other", "A story of the first report"),
        (-118, "feedback", "Figures of her first report"),
        (-150, "listening", "A new director"),
        (-172, "recommendation", "A letter for the course"),
    ),
    "ben": ((-16, "listening", "His first week as lead"), (-75, "feedback", "The way he asks"), (-107, "listening", "What he wants")),
    "fatou": ((-54, "other", "Our model, explained"), (-133, "introduction", "The forecasting list")),
}
_RECEIVED: dict[str, tuple[tuple[int, str, str], ...]] = {
    "maria": (
        (-20, "feedback", "Board slides, one by one"),
        (-48, "feedback", "Three rehearsals"),
        (-83, "feedback", "What to leave out"),
        (-150, "other", "Her first script, crossed out"),
        (-210, "introduction", "The evening class for leads"),
        (-282, "listening", "An hour on stage fright"),
    ),
    "tariq": (
        (-14, "listening", "Seventy minutes over lunch"),
        (-68, "other", "How he reads a contract"),
        (-49, "listening", "Who decides"),
        (-62, "introduction", "Chen Yu-ting"),
        (-91, "listening", "Patience"),
        (-146, "feedback", "One question on the draft"),
        (-205, "advocacy", "Spoke for me in the steering group"),
        (-262, "recommendation", "A letter for the grant"),
        (-318, "listening", "The first budget"),
    ),
    "priya": ((-5, "feedback", "A line on our test plan"), (-17, "other", "Her slide template for ranges")),
    "alan": (
        (-34, "feedback", "A headline for each chart"),
        (-68, "introduction", "Rail data days, the back room"),
        (-41, "other", "His reading list"),
    ),
    "chen": ((-40, "research", "What a map is worth"),),
    "samir": (
        (-34, "listening", "Staying or leaving"),
        (-88, "other", "The tender plan"),
        (-110, "feedback", "The year, in three"),
        (-150, "listening", "What planners fear"),
        (-198, "introduction", "The timetable project"),
    ),
    "grace": ((-260, "recommendation", "The summer school"), (-340, "listening", "Leading without the title")),
    "oleksandra": ((-63, "recommendation", "Three books"), (-128, "feedback", "The last chapter")),
    "dilnoza": ((-37, "thanks", "What came of it, in one page"), (-82, "research", "How banks count customers")),
    "fatou": ((-12, "other", "Reserves, explained"),),
}
_ROUNDUPS = 5


def tell(story: Story) -> None:
    """The ledger and the gifts with a rhythm of their own."""
    for direction, table in ((ValueDirection.GIVEN, _GIVEN), (ValueDirection.RECEIVED, _RECEIVED)):
        for who, things in table.items():
            for days, kind, text in things:
                _note(story, who, days, direction, kind, text)
    _gifts(story)


def _note(story: Story, who: str, days: int, direction: str, kind: str, text: str) -> None:
    at = story.at(days, "08:15")
    story.make(Value, at, person_id=story.ref(who), direction=direction, kind=kind, text=text, happened_at=at)


def _gifts(story: Story) -> None:
    """A roundup every Monday, a story every four weeks, an article a month."""
    monday = story.last_monday
    for week in range(_ROUNDUPS):
        _note(story, "emily", monday - 7 * week, ValueDirection.GIVEN, "roundup", "What travellers say about prices")
    anchor = monday - 7 * (_ROUNDUPS - 1)
    story.make(
        Gift,
        story.at(anchor),
        person_id=story.ref("emily"),
        text="Roundup: what travellers say about prices",
        every=1,
        unit="week",
        anchor_on=story.on(anchor),
        done_count=_ROUNDUPS,
        done_on=story.on(monday),
    )
    story.make(
        Gift,
        story.at(-46),
        person_id=story.ref("dilnoza"),
        text="A story of mine that went wrong",
        every=4,
        unit="week",
        anchor_on=story.on(-46),
        done_count=2,
        done_on=story.on(-18),
    )
    story.make(
        Gift,
        story.at(-16),
        person_id=story.ref("anahera"),
        text="An article on plain numbers",
        every=1,
        unit="month",
        anchor_on=story.on(-16),
        done_count=1,
        done_on=story.on(-16),
    )
