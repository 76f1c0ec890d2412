"""The templates as data: a new kind of message is a new row (METHOD D, E6, F4, F5, G).

A sentence is a text, or a tuple of wordings of which the first whose placeholders are all known is taken. An empty last
wording makes the sentence optional. Paragraphs are tuples of sentences.
"""

from __future__ import annotations

from dataclasses import dataclass

Choice = str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MessageTemplate:
    """Subject, paragraphs, and what stands between two paragraphs."""

    subject: Choice
    paragraphs: tuple[tuple[Choice, ...], ...]
    between: str = "\n\n"


def _email(subject: Choice, *paragraphs: tuple[Choice, ...], greeting: str = "Dear $given_name,") -> MessageTemplate:
    return MessageTemplate(subject, ((greeting,), *paragraphs, ("$my_signature",)))


def _chat(*sentences: Choice) -> MessageTemplate:
    return MessageTemplate("", (sentences,))


def _points(*lines: Choice) -> MessageTemplate:
    """Talking points: one line each, to be said and not read."""
    marked = tuple(f"- {line}" if isinstance(line, str) else tuple(f"- {one}" if one else "" for one in line) for line in lines)
    return MessageTemplate("", tuple((line,) for line in marked), "\n")


_STRUCK: Choice = ("I keep coming back to $hook, above all to one thing: $hook_detail.", "I keep coming back to $hook.")
_NOW: Choice = ("$why_now, so I am working on $topic.", "At the moment I am working on $topic.")
_WHY: Choice = ("$why_you.", "Of all I have found, this comes closest to what I am trying to do, which is why I turn to you.")
_THEM: Choice = (
    "Of all I have found, $hook_third comes closest to what I am trying to do, which is why I would like to ask $target_name.",
    "I would like to ask $target_name, because $why_you.",
)
_ABOUT_YOU: Choice = (
    "Of all I have found, $hook comes closest to what I am trying to do, which is why I turn to you.",
    "$why_you.",
)
_ASK = "Could I ask you two questions about it, in $minutes minutes by phone or video, at a time that suits you?"
_OUT = "A few lines by email would help just as much, and if this is not a good time, a short no is perfectly fine."
_RETURN: Choice = ("In return: $in_return.", "")
_FURTHER = "If it is all right with you, I will write to you $next_checkin and tell you what came of it."
_TOOK: Choice = ("Two things stayed with me: $takeaway_1, and $takeaway_2.", "What stayed with me: $takeaway_1.")
_MET: Choice = ("Thank you for the conversation $meeting_day.", "Thank you for our conversation.")
_PROMISED: Choice = ("As promised, I will $promise.", "")
_COURTESY: Choice = ("$courtesy.", "")
_TOLD = "You gave me this advice: “$advice”."
_CAME: Choice = ("$decision. Here is what came of it: $result.", "I have not forgotten it, and here is what came of it: $result.")
_HELPED = "Thank you for $thanks_for."
_ELSEWHERE = "I have noticed that what I need now lies elsewhere: $real_need."
_REACHED: Choice = ("When we began, I was working on $topic. Today I can say that I got there: $result.", "I got there: $result.")
_FRIENDS = "I would be glad if we stayed in touch as friends, without an agenda."

TEMPLATES: dict[str, dict[str, MessageTemplate]] = {
    "cold": {
        "email": _email(
            ("A question after $hook", "Two questions about $topic"),
            (_STRUCK,),
            ("$my_intro.", _NOW, _WHY),
            (_ASK, _RETURN),
            (_OUT, "Thank you for reading this."),
        ),
        "chat": _chat(
            "Hi $given_name, I keep coming back to $hook.",
            "$my_intro.",
            _NOW,
            ("$why_you.", "It comes closest to what I am trying to do, which is why I ask you."),
            "Could I ask you two questions about it, here or in a $minutes minute call?",
            "If not, no problem at all.",
            "Thank you for reading this.",
        ),
        "phone": _points(
            "Is this a good moment, $given_name? If not, I can call another day, or write.",
            _STRUCK,
            "$my_intro.",
            _NOW,
            _WHY,
            "Could I ask you two questions about it? It takes $minutes minutes at most, now or whenever it suits you.",
            "Thank you for your time.",
        ),
    },
    "intro-request": {
        "email": _email(
            "Would you introduce me to $target_name?",
            ("$my_intro.", _NOW, _THEM),
            (
                "Would you be willing to introduce us?",
                "I would ask for $minutes minutes and two questions.",
                "The lines below are ready to forward, so that it costs you no effort.",
            ),
            ("If it does not feel right, a no is perfectly fine.", "Thank you for thinking about it."),
            greeting="Dear $introducer_given,",
        ),
        "chat": _chat(
            "Hi $introducer_given, would you be willing to introduce me to $target_name?",
            "$my_intro.",
            _NOW,
            _THEM,
            "I would ask for $minutes minutes and two questions, and can send you a text to forward.",
            "If it does not feel right, no problem at all.",
            "Thank you.",
        ),
        "phone": _points(
            "Do you have a moment, $introducer_given? If not, I can call another day.",
            "$my_intro.",
            _NOW,
            _THEM,
            "Would you be willing to introduce us? I would ask for $minutes minutes and two questions.",
            "I can send you a few lines to forward. If it does not feel right, a no is perfectly fine.",
            "Thank you for thinking about it.",
        ),
    },
    "intro-blurb": {
        "email": MessageTemplate(
            "",
            (
                ("$my_intro.", _NOW, _ABOUT_YOU),
                (
                    "Could I ask you two questions about it, in $minutes minutes by phone or in a few lines by email, whenever it suits you?",
                    _RETURN,
                    "Thank you, $my_signature",
                ),
            ),
        ),
        "chat": _chat(
            "$my_intro.",
            _NOW,
            _ABOUT_YOU,
            "Could I ask you two questions about it, here or in a $minutes minute call, whenever it suits you?",
            "Thank you, $my_signature",
        ),
        "phone": _points(
            "$my_intro.",
            _NOW,
            _ABOUT_YOU,
            "Could I ask you two questions about it? It takes $minutes minutes, whenever it suits you.",
            "Thank you.",
        ),
    },
    "follow-up": {
        "email": _email("Thank you for our conversation", (_MET, _COURTESY), (_TOOK, _PROMISED), (_FURTHER,)),
        "chat": _chat(
            "Hi $given_name, thank you for the conversation.",
            "What stayed with me: $takeaway_1.",
            _PROMISED,
            "I will write to you $next_checkin and tell you what came of it.",
        ),
        "phone": _points(
            _MET, _TOOK, _PROMISED, "May I call again $next_checkin and tell you what came of it?", "Thank you for your time, $given_name."
        ),
    },
    "check-in": {
        "email": _email(
            ("A small sign about $topic", "A small sign"),
            (
                ("I wrote to you $since about $topic.", "I wrote to you about $topic a while ago."),
                "I know how full weeks can be, so this is only a small sign that my question is still open.",
            ),
            ("Ten minutes, or a line by email, would do just as well.", "If it does not suit you, there is no need to answer."),
        ),
        "chat": _chat("Hi $given_name, a small sign from me about $topic.", "It can wait, and if it does not suit you there is no need to answer."),
        "phone": _points(
            "Hello $given_name, is this a good moment? If not, I will not keep you.",
            "I wrote to you about $topic a while ago.",
            "Ten minutes would do, now or another day, and no is a fine answer too.",
        ),
    },
    "advice-ask": {
        "email": _email(
            "One question about $topic",
            ("May I ask your advice on one thing?", "$situation."),
            ("$question", "I can still change course, and your answer would decide what I do next."),
            ("A line or two is enough.", "If this is a full week, no problem at all.", "Thank you."),
        ),
        "chat": _chat(
            "Hi $given_name, may I ask your advice on one thing?",
            "$situation.",
            "$question",
            "A line is enough, and if this is a full week, no problem at all.",
            "Thank you.",
        ),
        "phone": _points(
            "Do you have five minutes for one question, $given_name? If not, I can call another day.",
            "$situation.",
            "$question",
            "I can still change course, and your answer would decide what I do next.",
            "Thank you.",
        ),
    },
    "report-back": {
        "email": _email("What came of your advice", (_TOLD, _CAME), ("Thank you for it. I wanted you to be the first to know.",)),
        "chat": _chat("Hi $given_name, you gave me this advice: “$advice”.", "Here is what came of it: $result.", "Thank you for it."),
        "phone": _points(_TOLD, _CAME, "Thank you for it, $given_name. I wanted you to be the first to know."),
    },
    "thanks": {
        "email": _email("Thank you", (_HELPED, ("This came of it: $result.", "")), ("It is still at work here, and I wanted you to know.",)),
        "chat": _chat("Hi $given_name, thank you for $thanks_for.", "It is still at work here, and I wanted you to know."),
        "phone": _points(_HELPED, ("This came of it: $result.", ""), "It is still at work here, $given_name, and I wanted you to know."),
    },
    "mismatch": {
        "email": _email(
            "Thank you, and what comes next",
            (_HELPED, "It has stayed with me."),
            (_ELSEWHERE, "So I would like to give you your time back, and end our regular talks here."),
            ("I would be glad to stay in touch, and to tell you how it goes on.",),
        ),
        "chat": _chat("Hi $given_name, thank you for $thanks_for.", _ELSEWHERE, "So I would like to give you your time back, and stay in touch."),
        "phone": _points(
            _HELPED,
            _ELSEWHERE,
            "So I would like to give you your time back, and end our regular talks here.",
            "I would be glad to stay in touch, $given_name, and to tell you how it goes on.",
        ),
    },
    "farewell": {
        "email": _email("We got there", (_REACHED,), (_HELPED, "I would not have come this far alone."), (_FRIENDS,)),
        "chat": _chat("Hi $given_name, I got there: $result.", _HELPED, _FRIENDS),
        "phone": _points(_REACHED, _HELPED, _FRIENDS, "Thank you, $given_name."),
    },
    "agenda": {
        "email": _email(
            ("For our talk $meeting_day", "For our talk"),
            (
                (
                    "For our talk $meeting_day, $minutes minutes, this is what I would like to bring.",
                    "For our talk, $minutes minutes, this is what I would like to bring.",
                ),
                _COURTESY,
            ),
            ("Since last time\n$progress",),
            (("New\n$challenges", ""),),
            ("Questions\n$questions",),
            ("Thank you for making the time.",),
        ),
        "chat": _chat("Hi $given_name, for our talk ($minutes minutes).\n\nSince last time\n$progress\n\nQuestions\n$questions\n\nThank you."),
        "phone": _points(
            "$minutes minutes, $given_name, is that still right?",
            "Since last time:\n$progress",
            ("New:\n$challenges", ""),
            "Questions:\n$questions",
        ),
    },
}
