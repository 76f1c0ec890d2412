"""Short versions for somebody who has little time: ten minutes by phone, or a few lines by mail (METHOD G3)."""

from __future__ import annotations

from mentortui.domain.outreach.templates import (
    ABOUT_YOU,
    COURTESY,
    MET,
    NOW,
    PROMISED,
    STRUCK,
    TOOK,
    WHY,
    Choice,
    MessageTemplate,
    chat,
    email,
    points,
)

WAYS: tuple[str, ...] = ("call", "mail")
"""Ten minutes by phone, or news and questions by mail with no call at all."""
OFFER: dict[str, str] = {
    "call": "If half an hour is hard to find, ten minutes by phone would do just as well.",
    "mail": "If time is short, there is no need for a call: a line or two by email is just as good.",
}
"""The offer as one sentence, for a message that is written already."""

_NO = "If this is not a good time, a short no is perfectly fine."
_NO_CHAT = "If not, no problem at all."
_COLD = {
    "call": "Could I ask you one question about it, in ten minutes by phone, whenever it suits you?",
    "mail": "Could I send you one question about it by email? Two or three lines would help me a great deal.",
}
_CHECK_IN = {
    "call": "I know how full weeks can be: ten minutes by phone would do, or none at all for now.",
    "mail": "I know how full weeks can be, so here is a short update by email in place of a call.",
}
_NEWS: Choice = "Since last time:\n$progress"
_NO_ANSWER = "If it does not suit you, there is no need to answer."
_ADVICE = {
    "call": "Ten minutes by phone are enough for it, or a line by email, as you like.",
    "mail": "A line or two by email is enough, no call needed.",
}
_NEXT = {
    "call": "If it is all right with you, I will write to you $next_checkin; next time ten minutes by phone would do.",
    "mail": "If it is all right with you, I will send you a short update by email $next_checkin, so that it costs you no time.",
}


def _cold(way: str) -> dict[str, MessageTemplate]:
    return {
        "email": email(("A question after $hook", "One question about $topic"), (STRUCK,), ("$my_intro.", NOW, WHY), (_COLD[way],),
                       (_NO, "Thank you for reading this.")),
        "chat": chat("Hi $given_name, I keep coming back to $hook.", "$my_intro.", NOW, ABOUT_YOU, _COLD[way], _NO_CHAT,
                     "Thank you for reading this."),
        "phone": points("Is this a good moment, $given_name? If not, I can call another day, or write.", STRUCK, "$my_intro.", NOW, WHY,
                        _COLD[way], "Thank you for your time."),
    }  # fmt: skip


def _check_in(way: str) -> dict[str, MessageTemplate]:
    subject: Choice = ("A small sign about $topic", "A small sign")
    news: tuple[Choice, ...] = (_NEWS,) if way == "mail" else ()
    return {
        "email": email(subject, (_CHECK_IN[way],), news, (_NO_ANSWER,)),
        "chat": chat("Hi $given_name, a small sign from me.", _CHECK_IN[way], *news, _NO_ANSWER),
        "phone": points("Hello $given_name, is this a good moment? If not, I will not keep you.", _CHECK_IN[way], *news,
                        "No is a fine answer too."),
    }  # fmt: skip


def _advice_ask(way: str) -> dict[str, MessageTemplate]:
    return {
        "email": email("One question about $topic", ("May I ask your advice on one thing?", "$situation."),
                       ("$question", "I can still change course, and your answer would decide what I do next."),
                       (_ADVICE[way], "If this is a full week, no problem at all.", "Thank you.")),
        "chat": chat("Hi $given_name, may I ask your advice on one thing?", "$situation.", "$question", _ADVICE[way],
                     "If this is a full week, no problem at all.", "Thank you."),
        "phone": points("Do you have five minutes for one question, $given_name? If not, I can call another day.", "$situation.",
                        "$question", _ADVICE[way], "Thank you."),
    }  # fmt: skip


def _follow_up(way: str) -> dict[str, MessageTemplate]:
    return {
        "email": email("Thank you for our conversation", (MET, COURTESY), (TOOK, PROMISED), (_NEXT[way],)),
        "chat": chat("Hi $given_name, thank you for the conversation.", "What stayed with me: $takeaway_1.", PROMISED, _NEXT[way]),
        "phone": points(MET, TOOK, PROMISED, _NEXT[way], "Thank you for your time, $given_name."),
    }


SHORT: dict[str, dict[str, dict[str, MessageTemplate]]] = {
    kind: {way: made(way) for way in WAYS}
    for kind, made in (("cold", _cold), ("check-in", _check_in), ("advice-ask", _advice_ask), ("follow-up", _follow_up))
}
"""Kind → way → channel → template. Other kinds have no short version: they are short, or ask for no time."""
