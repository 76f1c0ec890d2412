"""The kinds of message as one table: a new kind is a new row (METHOD D to G).

Each row says in which order its parts stand on the card and which checks decide each of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from mentortui.domain.errors import UsageError

Band = tuple[int, int]


@dataclass(frozen=True, slots=True)
class PartRow:
    """A part of the anatomy: key, label, the checks behind it, and the fact that is shown when all is well."""

    key: str
    label: str
    checks: tuple[str, ...]
    fact: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of message. Bands are words of the body; `soft` checks are only hints here; `third` speaks about somebody
    to somebody else; `channels` are those it is meant for.
    """

    key: str
    label: str
    rules: tuple[str, ...]
    email: Band
    chat: Band
    parts: tuple[PartRow, ...]
    soft: frozenset[str] = frozenset()
    third: bool = False
    channels: tuple[str, ...] = field(default=("email", "chat", "phone"))

    @property
    def checks(self) -> tuple[str, ...]:
        """All check names in the order of the card."""
        return tuple(check for part in self.parts for check in part.checks)

    def band(self, channel: str) -> Band:
        """Fewest and most words for a channel; talking points may be as long as an email."""
        return self.chat if channel == "chat" else self.email


_PLAIN = PartRow("plain", "Plain words", ("placeholder-left", "idiom", "too-long", "too-short"), "words")
_THANKS = PartRow("thanks", "Thanks", ("no-thanks",), "thanks")
_CALM = PartRow("calm", "No pressure", ("pressure", "golden-rule"))
_OUT = PartRow("out", "Easy way out", ("no-easy-out", "pressure"), "easy-out")
_SUBJECT = PartRow("subject", "Subject", ("no-subject", "vague-subject"), "subject")
_WHO = PartRow("who", "Who you are", ("no-who-i-am",), "who-i-am")
_KIND = PartRow("kind", "Kind words", ("bitter",))
_ASK = ("no-ask", "vague-ask", "ask-too-big", "several-asks")

_ROWS = (
    Kind(
        "cold",
        "cold message",
        ("D1", "D3", "D5", "F1"),
        (50, 200),
        (25, 130),
        (
            _SUBJECT,
            PartRow("opening", "Personal opening", ("no-personal-opening", "generic-flattery"), "opening"),
            _WHO,
            PartRow("why", "Why them", ("no-why-you",), "why"),
            PartRow("ask", "One small ask", ("golden-rule", *_ASK, "no-time-box", "nothing-given-yet", "third-nag"), "ask"),
            _OUT,
            _PLAIN,
            _THANKS,
        ),
    ),
    Kind(
        "intro-request",
        "request for an introduction",
        ("D1", "D2", "F1"),
        (45, 180),
        (20, 130),
        (
            _SUBJECT,
            _WHO,
            PartRow("why", "Why this person", ("no-why-you", "no-why-now"), "why"),
            PartRow("ask", "One small ask", ("golden-rule", "mentions-mentoring", *_ASK, "nothing-given-yet"), "ask"),
            _OUT,
            _PLAIN,
            _THANKS,
        ),
        third=True,
    ),
    Kind(
        "intro-blurb",
        "blurb to forward",
        ("D1", "D2"),
        (35, 150),
        (25, 130),
        (
            _WHO,
            PartRow("why", "Why this person", ("no-why-you", "generic-flattery", "no-why-now"), "why"),
            PartRow("ask", "What you want", ("golden-rule", "mentions-mentoring", *_ASK), "ask"),
            _PLAIN,
        ),
        third=True,
    ),
    Kind(
        "follow-up",
        "follow-up after a meeting",
        ("E6", "D1"),
        (30, 170),
        (12, 110),
        (
            _THANKS,
            PartRow("takeaway", "What you took away", ("no-takeaway",), "takeaway"),
            PartRow("next", "Next step", ("no-next-step", "ask-too-big"), "next"),
            _CALM,
            _PLAIN,
        ),
    ),
    Kind(
        "check-in",
        "gentle check-in",
        ("G2", "D1"),
        (18, 130),
        (8, 80),
        (
            PartRow("line", "One gentle line", ("golden-rule", "ask-too-big")),
            PartRow("calm", "No pressure", ("pressure", "bitter", "third-nag")),
            PartRow("out", "Easy way out", ("no-easy-out",), "easy-out"),
            _PLAIN,
        ),
    ),
    Kind(
        "advice-ask",
        "ask for advice",
        ("F4", "D1", "F1"),
        (35, 190),
        (18, 110),
        (
            _SUBJECT,
            PartRow("specific", "Specific", ("not-specific", "no-ask")),
            PartRow("manageable", "Manageable", ("golden-rule", "not-manageable", "several-asks", "third-nag"), "ask"),
            PartRow("genuine", "Genuine", ("not-genuine", "generic-flattery", "nothing-given-yet")),
            _OUT,
            _PLAIN,
            _THANKS,
        ),
        soft=frozenset({"no-easy-out", "no-subject", "no-thanks"}),
    ),
    Kind(
        "report-back",
        "report on advice",
        ("F5", "F6", "D1"),
        (30, 180),
        (12, 110),
        (PartRow("result", "What came of it", ("no-result",), "result"), _THANKS, _CALM, _PLAIN),
    ),
    Kind(
        "thanks",
        "specific thanks",
        ("G4", "D1"),
        (18, 150),
        (8, 90),
        (_THANKS, PartRow("named", "The thing that helped", ("no-specific-thanks",), "named"), _CALM, _PLAIN),
    ),
    Kind(
        "mismatch",
        "graceful way out",
        ("G5", "D1"),
        (30, 170),
        (15, 100),
        (_THANKS, PartRow("named", "The thing that helped", ("no-specific-thanks",), "named"), _KIND, _CALM, _PLAIN),
        soft=frozenset({"no-specific-thanks"}),
    ),
    Kind(
        "farewell",
        "farewell as friends",
        ("G6", "D1"),
        (30, 190),
        (15, 110),
        (_THANKS, PartRow("named", "The thing that helped", ("no-specific-thanks",), "named"), _KIND, _CALM, _PLAIN),
        soft=frozenset({"no-specific-thanks"}),
    ),
    Kind(
        "agenda",
        "agenda",
        ("E4", "D1"),
        (15, 230),
        (8, 140),
        (
            PartRow("progress", "Progress", ("no-progress",)),
            PartRow("questions", "Questions", ("no-questions", "ask-too-big"), "questions"),
            _CALM,
            _PLAIN,
        ),
        soft=frozenset({"ask-too-big"}),
    ),
    Kind(
        "agenda-ask",
        "request for their agenda",
        ("H6", "E4", "D1"),
        (20, 110),
        (10, 80),
        (
            PartRow("points", "A few points", ("no-ask", "ask-too-big")),
            _CALM,
            _PLAIN,
            _THANKS,
        ),
    ),
    Kind(
        "question",
        "question",
        ("E2", "D1"),
        (1, 70),
        (1, 70),
        (
            PartRow("open", "Open", ("closed",)),
            PartRow("own", "Only they can tell", ("searchable",)),
            PartRow("one", "One thing", ("double",)),
            PartRow("specific", "Specific", ("vague",)),
            PartRow("neutral", "No answer inside", ("leading",)),
            PartRow("new", "New", ("repeated",)),
            PartRow("goal", "Serves a goal", ("no-goal",)),
            PartRow("plain", "Plain words", ("golden-rule", "placeholder-left", "idiom", "too-long"), "words"),
        ),
    ),
)

#: Every kind by its key, in the order the product names them.
KINDS: dict[str, Kind] = {row.key: row for row in _ROWS}


def kind_of(key: str) -> Kind:
    """The row of a kind; an unknown key raises `UsageError` with the list."""
    if key not in KINDS:
        raise UsageError(f"No kind is called “{key}”. Choose one of: {', '.join(KINDS)}.")
    return KINDS[key]
