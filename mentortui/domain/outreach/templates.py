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


def email(subject: Choice, *paragraphs: tuple[Choice, ...], greeting: str = "Dear $given_name,") -> MessageTemplate:
    """A mail: greeting, paragraphs, signature."""
    return MessageTemplate(subject, ((greeting,), *paragraphs, ("$my_signature",)))


def chat(*sentences: Choice) -> MessageTemplate:
    """One paragraph without a subject."""
    return MessageTemplate("", (sentences,))


def points(*lines: Choice) -> MessageTemplate:
    """Talking points: one line each, to be said and not read."""
    marked = tuple(f"- {line}" if isinstance(line, str) else tuple(f"- {one}" if one else "" for one in line) for line in lines)
    return MessageTemplate("", tuple((line,) for line in marked), "\n")


STRUCK: Choice = ("I keep coming back to $hook, above all to one thing: $hook_detail.", "I keep coming back to $hook.")
NOW: Choice = ("$why_now, so I am working on $topic.", "At the moment I am working on $topic.")
WHY: Choice = ("$why_you.", "Of all I have found, this comes closest to what I am trying to do, which is why I turn to you.")
_THEM: Choice = (
    "Of all I have found, $hook_third comes closest to what I am trying to do, which is why I would like to ask $target_name.",
    "I would like to ask $target_name, because $why_you.",
)
ABOUT_YOU: Choice = (
    "Of all I have found, $hook comes closest to what I am trying to do, which is why I turn to you.",
    "$why_you.",
)
_ASK = "Could I ask you two questions about it, in $minutes minutes by phone or video, at a time that suits you?"
_OUT = "A few lines by email would help just as much, and if this is not a good time, a short no is perfectly fine."
_RETURN: Choice = ("In return: $in_return.", "")
_FURTHER = "If it is all right with you, I will write to you $next_checkin and tell you what came of it."
TOOK: Choice = ("Two things stayed with me: $takeaway_1, and $takeaway_2.", "What stayed with me: $takeaway_1.")
MET: Choice = (
    "Thank you for the conversation $meeting_day.", "Thank you for what you wrote $written_day.", "Thank you for our conversation.",
)
PROMISED: Choice = ("I have noted what I promised: $promise.", "")
COURTESY: Choice = ("$courtesy.", "")
_TOLD = "You gave me this advice: “$advice”."
_CAME: Choice = ("$decision. Here is what came of it: $result.", "I have not forgotten it, and here is what came of it: $result.")
_HELPED = "Thank you for $thanks_for."
_AT_WORK: Choice = ("I will tell you how it goes with $introduced.", "It is still at work here, and I wanted you to know.")
_ELSEWHERE = "I have noticed that what I need now lies elsewhere: $real_need."
_REACHED: Choice = ("When we began, I was working on $topic. Today I can say that I got there: $result.", "I got there: $result.")
_FRIENDS = "I would be glad if we stayed in touch as friends, without an agenda."

TEMPLATES: dict[str, dict[str, MessageTemplate]] = {
    "cold": {
        "email": email(
            ("A question after $hook", "Two questions about $topic"),
            (STRUCK,),
            ("$my_intro.", NOW, WHY),
            (_ASK, _RETURN),
            (_OUT, "Thank you for reading this."),
        ),
        "chat": chat(
            "Hi $given_name, I keep coming back to $hook.",
            "$my_intro.",
            NOW,
            ("$why_you.", "It comes closest to what I am trying to do, which is why I ask you."),
            "Could I ask you two questions about it, here or in a $minutes minute call?",
            "If not, no problem at all.",
            "Thank you for reading this.",
        ),
        "phone": points(
            "Is this a good moment, $given_name? If not, I can call another day, or write.",
            STRUCK,
            "$my_intro.",
            NOW,
            WHY,
            "Could I ask you two questions about it? It takes $minutes minutes at most, now or whenever it suits you.",
            "Thank you for your time.",
        ),
    },
    "intro-request": {
        "email": email(
            "Would you introduce me to $target_name?",
            ("$my_intro.", NOW, _THEM),
            (
                "Would you be willing to introduce us?",
                "I would ask for $minutes minutes and two questions.",
                "The lines below are ready to forward, so that it costs you no effort.",
            ),
            ("If it does not feel right, a no is perfectly fine.", "Thank you for thinking about it."),
            greeting="Dear $introducer_given,",
        ),
        "chat": chat(
            "Hi $introducer_given, would you be willing to introduce me to $target_name?",
            "$my_intro.",
            NOW,
            _THEM,
            "I would ask for $minutes minutes and two questions, and can send you a text to forward.",
            "If it does not feel right, no problem at all.",
            "Thank you.",
        ),
        "phone": points(
            "Do you have a moment, $introducer_given? If not, I can call another day.",
            "$my_intro.",
            NOW,
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
                ("$my_intro.", NOW, ABOUT_YOU),
                (
                    "Could I ask you two questions about it, in $minutes minutes by phone or in a few lines by email, whenever it suits you?",
                    _RETURN,
                    "Thank you, $my_signature",
                ),
            ),
        ),
        "chat": chat(
            "$my_intro.",
            NOW,
            ABOUT_YOU,
            "Could I ask you two questions about it, here or in a $minutes minute call, whenever it suits you?",
            "Thank you, $my_signature",
        ),
        "phone": points(
            "$my_intro.",
            NOW,
            ABOUT_YOU,
            "Could I ask you two questions about it? It takes $minutes minutes, whenever it suits you.",
            "Thank you.",
        ),
    },
    "follow-up": {
        "email": email(
            ("What you wrote $written_day", "Thank you for our conversation"), (MET, COURTESY), (TOOK, PROMISED), (_FURTHER,)
        ),
        "chat": chat(
            ("Hi $given_name, thank you for what you wrote $written_day.", "Hi $given_name, thank you for the conversation."),
            "What stayed with me: $takeaway_1.",
            PROMISED,
            "I will write to you $next_checkin and tell you what came of it.",
        ),
        "phone": points(
            MET, TOOK, PROMISED, "May I call again $next_checkin and tell you what came of it?", "Thank you for your time, $given_name."
        ),
    },
    "check-in": {
        "email": email(
            ("A small sign about $topic", "A small sign"),
            (
                ("I wrote to you $since about $topic.", "I wrote to you about $topic a while ago."),
                "I know how full weeks can be, so this is only a small sign that my question is still open.",
            ),
            ("Ten minutes, or a line by email, would do just as well.", "If it does not suit you, there is no need to answer."),
        ),
        "chat": chat("Hi $given_name, a small sign from me about $topic.", "It can wait, and if it does not suit you there is no need to answer."),
        "phone": points(
            "Hello $given_name, is this a good moment? If not, I will not keep you.",
            "I wrote to you about $topic a while ago.",
            "Ten minutes would do, now or another day, and no is a fine answer too.",
        ),
    },
    "advice-ask": {
        "email": email(
            "One question about $topic",
            ("May I ask your advice on one thing?", "$situation."),
            ("$question", "I can still change course, and your answer would decide what I do next."),
            ("A line or two is enough.", "If this is a full week, no problem at all.", "Thank you."),
        ),
        "chat": chat(
            "Hi $given_name, may I ask your advice on one thing?",
            "$situation.",
            "$question",
            "A line is enough, and if this is a full week, no problem at all.",
            "Thank you.",
        ),
        "phone": points(
            "Do you have five minutes for one question, $given_name? If not, I can call another day.",
            "$situation.",
            "$question",
            "I can still change course, and your answer would decide what I do next.",
            "Thank you.",
        ),
    },
    "report-back": {
        "email": email("What came of your advice", (_TOLD, _CAME), ("Thank you for it. I wanted you to be the first to know.",)),
        "chat": chat("Hi $given_name, you gave me this advice: “$advice”.", "Here is what came of it: $result.", "Thank you for it."),
        "phone": points(_TOLD, _CAME, "Thank you for it, $given_name. I wanted you to be the first to know."),
    },
    "thanks": {
        "email": email("Thank you", (_HELPED, ("This came of it: $result.", "")), (_AT_WORK,)),
        "chat": chat(
            "Hi $given_name, thank you for $thanks_for.", ("This came of it: $result.", ""), _AT_WORK
        ),
        "phone": points(
            _HELPED,
            ("This came of it: $result.", ""),
            ("I will tell you how it goes with $introduced, $given_name.", "It is still at work here, $given_name, and I wanted you to know."),
        ),
    },
    "mismatch": {
        "email": email(
            "Thank you, and what comes next",
            (_HELPED, "It has stayed with me."),
            (_ELSEWHERE, "So I would like to give you your time back, and end our regular talks here."),
            ("I would be glad to stay in touch, and to tell you how it goes on.",),
        ),
        "chat": chat("Hi $given_name, thank you for $thanks_for.", _ELSEWHERE, "So I would like to give you your time back, and stay in touch."),
        "phone": points(
            _HELPED,
            _ELSEWHERE,
            "So I would like to give you your time back, and end our regular talks here.",
            "I would be glad to stay in touch, $given_name, and to tell you how it goes on.",
        ),
    },
    "farewell": {
        "email": email("We got there", (_REACHED,), (_HELPED, "I would not have come this far alone."), (_FRIENDS,)),
        "chat": chat("Hi $given_name, I got there: $result.", _HELPED, _FRIENDS),
        "phone": points(_REACHED, _HELPED, _FRIENDS, "Thank you, $given_name."),
    },
    "agenda": {
        "email": email(
            ("For our talk $meeting_day", "For our talk"),
            (
                (
                    "For our talk $meeting_day, $minutes minutes, this is what I would like to bring.",
                    "For our talk, $minutes minutes, this is what I would like to bring.",
                ),
                COURTESY,
            ),
            ("Since last time\n$progress",),
            (("New\n$challenges", ""),),
            ("Questions\n$questions",),
            ("Thank you for making the time.",),
        ),
        "chat": chat("Hi $given_name, for our talk ($minutes minutes).\n\nSince last time\n$progress\n\nQuestions\n$questions\n\nThank you."),
        "phone": points(
            "$minutes minutes, $given_name, is that still right?",
            "Since last time:\n$progress",
            ("New:\n$challenges", ""),
            "Questions:\n$questions",
        ),
    },
    "agenda-ask": {
        "email": email(
            ("A few points for our talk $meeting_day", "A few points for our talk"),
            (
                (
                    "For our talk $meeting_day, could you send me a few points, a day ahead if that works?",
                    "For our talk, could you send me a few points, a day ahead if that works?",
                ),
                "What came of last time, what is new, and what you would like to talk about: three lines are enough.",
            ),
            ("The agenda is yours, and a half-finished thought is welcome too.", "Thank you."),
        ),
        "chat": chat(
            "Hi $given_name, could you send me a few points for our talk, a day ahead if that works?",
            "What came of last time, what is new, what you would like to talk about: three lines are enough.",
            "Thank you.",
        ),
        "phone": points(
            "Could you send me a few points for our talk, $given_name, a day ahead if that works?",
            "What came of last time, what is new, what you would like to talk about.",
            "Three lines are enough. Thank you.",
        ),
    },
}
