"""First messages and what was answered, and the drafts that wait (METHOD D, G2)."""

from __future__ import annotations

from datetime import datetime, timedelta

from mentortui.domain.messages import Draft
from mentortui.domain.timeline import EntryKind
from mentortui.journal.demo.story import Story

_SENT: tuple[tuple[str, int, str, str, str, str], ...] = (
    # who, days, kind, through whom, subject, body
    (
        "priya",
        -28,
        "intro-request",
        "rafael",
        "Two lines for Priya Raman, if you would",
        "Rafael, you know Priya from the meetup. I would like to ask her one thing about testing a price."
        " Below is a text to forward as it is.",
    ),
    (
        "priya",
        -25,
        "cold",
        "",
        "Your pricing talk: one question",
        "Dear Priya,\n\nyou showed the price that failed before the one that held, and I have not"
        " seen anybody else do that. May I ask you two"
        " questions about it, twenty minutes by phone? If this"
        " month is full, a line by email helps just as much.\n\nThank you,\nMara Sousa",
    ),
    (
        "chen",
        -60,
        "intro-request",
        "tariq",
        "Chen Yu-ting, on prices of maps",
        "Tariq, would you forward the lines below to Yu-ting? They ask for twenty minutes.",
    ),
    (
        "samir",
        -204,
        "intro-request",
        "grace",
        "Samir Patel and the timetable project",
        "Grace, you planned with Samir. A short text to forward is below.",
    ),
    ("nils", -151, "intro-request", "grace", "Nils Aalto, fares in Turku", "Grace, the lines below are for Nils, and easy to say no to."),
    ("mei-ling", -83, "intro-request", "rafael", "A question for Mei-Ling Tan", "Rafael, would you pass on the two lines below?"),
    ("bruno", -190, "intro-request", "nils", "Bruno Keller, on zones", "Nils, may I ask you to forward this to Bruno?"),
    ("maria", -287, "advice-ask", "", "One slide, five minutes", "Maria, which of these two slides would you show first, and why?"),
    (
        "tariq",
        -318,
        "advice-ask",
        "",
        "A question about asking for a budget",
        "Tariq, how did you ask for your first budget? Ten minutes would be plenty.",
    ),
    ("alan", -48, "advice-ask", "", "Your slide on silent errors", "Alan, what did the board do after that slide? A line is enough."),
    ("alan", -20, "thanks", "", "Notes from your talk", "Alan, here are my notes, and thanks for the slide on silent errors."),
    (
        "jo",
        -16,
        "advice-ask",
        "",
        "Your workshop on writing",
        "Dear Jo,\n\nyour page on writing for people in a hurry is pinned above my desk. How do you decide what a"
        " chart may leave out? Fifteen minutes by"
        " phone, or two lines by email, whichever is easier. And no answer is fine too.\n\nThank you for the page,\nMara",
    ),
    (
        "lucas",
        -3,
        "cold",
        "",
        "Night trains sell sleep: one question",
        "Dear Mr Moreau,\n\nin Lyon you said that a night train sells sleep, not a seat. I am an analyst"
        " at a rail company in Lisbon and would like to"
        " understand how you found that out. Could I ask you two questions by phone, fifteen minutes, on a"
        " day that suits you? If not, thank you for the"
        " sentence all the same.\n\nMara Sousa",
    ),
    (
        "oleksandra",
        -322,
        "cold",
        "",
        "Your column on short sentences",
        "Dear Ms Koval, one question about the sentence you cut from each column.",
    ),
    (
        "hamid",
        -121,
        "cold",
        "",
        "Your note on forecasting queues",
        "Dear Dr Rezaei, may I ask two questions about the queue at the border?",
    ),
    (
        "ingrid",
        -92,
        "cold",
        "",
        "Your panel in Oslo: one question",
        "Dear Ms Solheim, you said that a forecast is a promise. Twenty minutes on one example?",
    ),
    ("noor", -148, "cold", "", "Ferries in winter", "Dear Ms de Vries, one question on how you price an empty ferry."),
    ("grace", -390, "advice-ask", "", "Leading without the title", "Grace, how did you begin before anybody asked you to?"),
)

_WANJIRU = """Dear Professor Kamau,

In your Nairobi talk “Uncertainty for ministers” you showed the forecast as a road that widens. \
I have used that slide idea twice since, and both times people asked me better questions than before.

I am an analyst at a rail company in Lisbon, and my results are right more often than they are heard. \
I would love to pick your brain about how you choose what to leave out.

It would be a home run for my team.

If this is a busy term, a line by email helps just as much. Thank you for putting the talk online.

Mara Sousa"""


def tell(story: Story) -> None:
    """Asks that went out, then drafts."""
    _went_out(story)
    _drafts_wait(story)


def _went_out(story: Story) -> None:
    for who, days, kind, via, subject, body in _SENT:
        at = story.at(days, "17:45")
        draft = story.make(
            Draft, at, f"request:{who}" if via else "", person_id=story.ref(who), kind=kind, subject=subject, body=body, via_id=story.ref(via),
            copied_at=at, sent_at=at,
        )
        story.happened(via or who, at, EntryKind.EMAIL, subject, "out", draft_id=draft.id)


def _drafts_wait(story: Story) -> None:
    """A text for the coach, a light check-in, one half written, one left for weeks."""
    _wait(
        story,
        story.at(-1, "20:40"),
        "wanjiru",
        "cold",
        "Your talk for ministers: one question",
        _WANJIRU,
        goal_id=story.ref("goal:present"),
    )
    _wait(
        story,
        story.at(-1, "20:55"),
        "jo",
        "check-in",
        "A light hello",
        "Dear Jo,\n\nno need to answer the long one. If spring suits you better, I am glad to ask again then."
        " The choir poster is up in our canteen."
        "\n\nMara",
    )
    _wait(
        story,
        story.now - timedelta(minutes=25),
        "chen",
        "advice-ask",
        "The second part of your paper",
        "Dear Yu-ting,\n\nhow lovely that it was accepted. You asked about the second part; here is one thing I wonder about"
        " in return: how do you choose",
        goal_id=story.ref("goal:pricing"),
    )
    _wait(
        story,
        story.at(-20, "21:30"),
        "yusuf",
        "cold",
        "Which ferry waits for which train",
        "Dear Yusuf,\n\nin Izmir you drew a storm plan on a napkin, and I kept the napkin.",
    )


def _wait(story: Story, touched: datetime, who: str, kind: str, subject: str, body: str, goal_id: str = "") -> None:
    story.make(Draft, touched, person_id=story.ref(who), kind=kind, subject=subject, body=body, goal_id=goal_id)
