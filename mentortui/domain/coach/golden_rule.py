"""D1, the golden rule, and D2: never ask for a mentor, in any wording; an introduction does not even mention it.

Innocent uses are blotted out first, then the asking patterns are tried on what is left of the sentence. That keeps "your talk
on mentoring" quiet and still hears "…, and I wondered whether you would mentor me" in the same line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from mentortui.domain.coach.ask import length_named
from mentortui.domain.coach.kinds import Kind
from mentortui.domain.coach.language import exact, offer, pattern, say
from mentortui.domain.coach.model import Context, Hit
from mentortui.domain.coach.text import READ, Message, Sentence
from mentortui.domain.coach.ties import HIDDEN, blot, tie
from mentortui.domain.coach.wording import topic

_WINDOW = 220
_BREAK = re.compile(r"[ \t]*\n\s*")
_MOST = 8
#: Longer sentences are not replaced as a whole.
_WHOLE = 160
#: A sentence and the words in it that ask.
Place = tuple[Sentence, int, int]
#: Where the word may be praise for what has been, and only a plain ask breaks the rule; in a parting not even a need does.
_STRANGERS = frozenset({"cold", "advice-ask", "intro-request", "intro-blurb"})
_ASKING = _STRANGERS | {"check-in", "follow-up", "thanks", "report-back"}


def _ask(text: str, kind: Kind) -> re.Match[str] | None:
    """The words that ask for a mentor in one stretch of folded text, if any."""
    left = blot("golden-mask-hard", text)
    if found := pattern("golden-ask-strong").search(left):
        return found
    if kind.key not in _ASKING:
        return None
    left = blot("golden-mask-soft", left)
    if found := pattern("golden-ask-weak").search(left):
        return found
    if kind.key not in _STRANGERS:
        return None
    if found := pattern("golden-ask-stranger").search(left):
        return found
    return pattern("golden-word-left").search(left) if pattern("golden-ask-cue").search(left) else None


def _bond(left: str, kind: Kind) -> re.Match[str] | None:
    """The words that ask for a lasting guide without the word: “someone to turn to over the years”, “take me on”."""
    if found := pattern("golden-bond-sure").search(left):
        return found
    left = blot("golden-bond-mask", left)
    if not pattern("golden-ask-cue").search(left):
        return None
    found = pattern("golden-bond").search(left)
    # In a parting or an agenda the need may be spoken of, as long as it is not put to this person.
    return found if kind.key in _ASKING or pattern("put-to-you").search(left) else None


def _told(text: str, kind: Kind) -> tuple[int, int] | None:
    named = _ask(text, kind) if pattern("golden-keyword").search(text) else None
    if named or kind.key == "question":
        return named.span() if named else None
    left = blot("golden-bond-denied", text)
    if found := _bond(left, kind):
        return found.span()
    return tie(left) if kind.key in _ASKING else None


def _stretches(msg: Message) -> Iterator[Sentence]:
    """The sentences; of very long ones, and beyond the part that is read in full, a window around each telling word."""
    for one in _rejoined(msg):
        if len(one.text) <= 3 * _WINDOW:
            yield one
            continue
        yield from _windows(msg.folded, one.start, one.end, "golden-bond-told")
    if msg.limit < len(msg.folded):
        yield from _windows(msg.folded, max(msg.body_at, msg.limit - READ // 20), len(msg.folded), "mentoring-word")


def _rejoined(msg: Message) -> Iterator[Sentence]:
    """The sentences, those that only one line break cut in two put together again."""
    kept: Sentence | None = None
    for one in msg.sentences:
        if kept and kept.text[-1] not in ".!?,:;" and msg.folded[kept.end : one.start].count("\n") == 1:
            kept = Sentence(kept.start, one.end, msg.folded[kept.start : one.end])
            continue
        if kept:
            yield kept
        kept = one
    if kept:
        yield kept


def _own(msg: Message, one: Sentence, first: int, last: int) -> tuple[int, int]:
    """The lines of a stretch that the asking words, `first` to `last`, belong to.

    A line that begins with a capital is another sentence, or a name, although nothing ends the one before it; so is a thank-you.
    """
    start, end = one.start, one.end
    for found in _BREAK.finditer(msg.folded, start, one.end):
        if found.group().count("\n") < 2 and not msg.raw[msg.place(found.end())].isupper():
            continue
        if found.end() <= first:
            start = found.end()
        elif found.start() >= last:
            end = found.start()
            break
    for found in pattern("thanks").finditer(msg.folded, last, end):
        if msg.raw[msg.place(found.start())].isupper() or msg.folded[last : found.start()].rstrip().endswith((",", ";", "–", "-")):
            end = last + len(msg.folded[last : found.start()].rstrip())
            break
    return start, end


def _windows(folded: str, start: int, end: int, keyword: str) -> Iterator[Sentence]:
    done = start
    for match in pattern(keyword).finditer(folded, start, end):
        if match.end() <= done:
            continue
        left, right = max(start, match.start() - _WINDOW), min(end, match.end() + _WINDOW)
        done = right
        yield Sentence(left, right, folded[left:right])


def _in_subject(msg: Message, kind: Kind) -> tuple[int, int] | None:
    if not msg.subject:
        return None
    at = msg.folded.find(":", 0, msg.body_at) + 1
    line = msg.folded[at : msg.body_at].split("\n")[0]
    text = line.strip()
    strict = kind.key in _STRANGERS and pattern("golden-subject").search(blot("golden-mask-soft", blot("golden-mask-hard", text)))
    if not (strict or _told(text, kind)):
        return None
    start = at + len(line) - len(line.lstrip())
    return start, start + len(text)


def _role_taken_up(msg: Message) -> Place | None:
    """ "I never had a mentor. Would you fill that role?": the ask is in the second sentence, the word in the first."""
    mentoring, bond, small = pattern("mentoring-word"), pattern("golden-bond-told"), pattern("tie-bounded")
    for place, before in enumerate(msg.sentences):
        reach = 3 if mentoring.search(before.text) else 2 if bond.search(before.text) and not small.search(before.text) else 0
        for after in msg.sentences[place + 1 : place + reach]:
            if found := pattern("golden-role-asked").search(after.text):
                return after, after.start + found.start(), after.start + found.end()
    for one in msg.sentences:
        word = mentoring.search(one.text) or bond.search(one.text)
        if word and (found := pattern("golden-role-asked").search(one.text, word.end())):
            return one, one.start + found.start(), one.start + found.end()
    return None


def _unnamed(msg: Message, quoted: bool = False) -> Message:
    """The message without firms and towns that happen to be called Mentor and, if `quoted`, without what others said; offsets are kept."""
    names = [(msg.unplace(found.start()), msg.unplace(found.end())) for found in exact("mentor-name").finditer(msg.flat, msg.place(msg.body_at))]
    if quoted:
        names += [found.span() for found in msg.find("golden-quoted")]
    if not names:
        return msg
    folded = msg.folded
    for start, end in names:
        folded = folded[:start] + HIDDEN * (end - start) + folded[end:]
    kept = tuple(Sentence(one.start, one.end, folded[one.start : one.end]) for one in msg.sentences)
    return replace(msg, folded=folded, sentences=kept, _memo={})


def _asks_elsewhere(msg: Message, start: int, end: int) -> bool:
    """Whether a small ask with its length stands outside of a span: a second one would be one too many (D3)."""
    named = length_named(msg)
    return named is not None and not start <= named.start() < end


def _places(msg: Message, kind: Kind) -> list[Place]:
    """Every place of the body that asks for a mentor, in order; looked for once a message."""
    if kind.key not in msg.kept:
        msg.kept[kind.key] = _search(msg, kind)
    return msg.kept[kind.key]


def _search(msg: Message, kind: Kind) -> list[Place]:
    found: list[Place] = []
    for one in _stretches(msg):
        if len(found) == _MOST:
            return found
        if words := _told(one.text, kind):
            found.append((one, one.start + words[0], one.start + words[1]))
    taken = _role_taken_up(msg) if kind.key in _ASKING else None
    if taken and all(taken[0].end <= one.start or taken[0].start >= one.end for one, _, _ in found):
        found.append(taken)
    return sorted(found, key=lambda place: place[1])


def golden_rule(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """D1: asks the person to be a mentor, in subject or body. Every place is named; the first is offered the small ask, unless the text
    has one already, and the others can go.
    """
    msg = _unnamed(msg, quoted=not kind.key.startswith("intro"))
    small = None if kind.key == "question" else offer("golden-rule", topic=topic(ctx))
    text = say("golden-rule-third" if kind.third else "golden-rule")
    hits, offered = [], False
    if span := _in_subject(msg, kind):
        hits.append(Hit(*span, say("golden-rule-subject"), offer("golden-rule-subject", topic=topic(ctx))))
    for one, first, last in _places(msg, kind):
        start, end = _own(msg, one, first, last)
        if end - start > _WHOLE or "\n\n" in msg.folded[start:end]:
            hits.append(Hit(first, last, text))
            continue
        put = "" if small and (offered or _asks_elsewhere(msg, start, end)) else small
        hits.append(Hit(start, end, text, put))
        offered = True
    return hits


def mentions_mentoring(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """D2: mentoring in the two texts of an introduction, by any of its words, a near word in a wish, or an ask for a lasting guide (D1).

    Names of organisations are not words.
    """
    own = {ctx.person_org.casefold(), ctx.my_org.casefold(), ctx.person_name.casefold()} - {""}
    hits = []
    msg = _unnamed(msg)
    for match in pattern("mentoring-word").finditer(msg.folded):
        around = msg.folded[max(0, match.start() - 40) : match.end() + 40]
        if not any(name in around and match.group() in name for name in own):
            quote = msg.raw[msg.place(match.start()) : msg.place(match.end())]
            hits.append(Hit(match.start(), match.end(), say("mentions-mentoring", quote=quote)))
    for one, first, last in _hints(msg, kind):
        named = any(msg.folded[first:last] in name for name in own)
        if not named and all(hit.end <= one.start or hit.start >= one.end for hit in hits):
            quote = " ".join(msg.raw[msg.place(first) : msg.place(last)].split())
            hits.append(Hit(first, last, say("mentions-mentoring", quote=quote)))
    return hits[:5]


def _hints(msg: Message, kind: Kind) -> list[Place]:
    """Places that speak of mentoring without its words."""
    cue, like = pattern("hint-cue"), pattern("mentoring-like")
    told = [one for one in _stretches(msg) if like.search(one.text) and cue.search(one.text)]
    near = [(one, found) for one in told if (found := like.search(blot("golden-mask-hard", one.text)))]
    return [*_places(msg, kind), *((one, one.start + found.start(), one.start + found.end()) for one, found in near)]
