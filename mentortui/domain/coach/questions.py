"""E2: questions worth asking. Open, not to be looked up, one at a time, specific, neutral, new, tied to a goal."""

from __future__ import annotations

import re

from mentortui.domain.coach.fold import fold
from mentortui.domain.coach.kinds import Kind
from mentortui.domain.coach.language import families, pattern, say, synonyms, wordset
from mentortui.domain.coach.model import Context, Hit
from mentortui.domain.coach.rewording import open_form
from mentortui.domain.coach.text import Message, Sentence, sentences, tokens

_CLAUSE = re.compile(r"(?:,|;|:|–| - )\s*")
_ENDING = re.compile(r"(?:ing|edly|ed|ly|ies|es)?s?$")
_LONG = 4
_PAIR = 2
_SAME = 0.55
_FRAGMENT = 2


def asked(msg: Message) -> Sentence | None:
    """The sentence that asks: the first with a question mark, else the last one."""
    body = [one for one in msg.sentences if one.start >= msg.body_at]
    marked = [one for one in body if "?" in one.text[-4:]]
    return marked[0] if marked else (body[-1] if body else None)


def _bare(clause: str) -> str:
    """A clause without “So,”, “In your view,”, a bullet or a greeting."""
    for _ in range(4):
        match = pattern("lead-in").match(clause)
        if not match:
            break
        clause = clause[match.end() :]
    return clause.lstrip(" \"'(")


def _verdict(clause: str) -> str:
    """What the beginning of one clause says: closed, open, or nothing yet."""
    for name, verdict in (
        ("starts-story", "open"),
        ("wonder-if", "closed"),
        ("wonder-open", "open"),
        ("starts-invite", "open"),
        ("starts-negative", "closed"),
        ("starts-aux", "closed"),
        ("tell-me", "open"),
    ):
        if pattern(name).match(clause):
            return verdict
    if pattern("starts-wh").match(clause) and pattern("wh-inverted").match(clause):
        return "open"
    return ""


def main_clause(sentence: Sentence) -> tuple[str, str]:
    """The clause that carries the question, and whether it is closed or open ("" where it cannot be told)."""
    clauses = [piece for piece in _CLAUSE.split(sentence.text) if piece.strip()]
    whole = _bare(sentence.text)
    for index, clause in enumerate(clauses):
        bare = _bare(clause)
        verdict = _verdict(bare)
        if verdict:
            rest = sentence.text[sentence.text.find(bare) :] if bare in sentence.text else bare
            return (rest if index == 0 or verdict == "open" else ", ".join([bare, *clauses[index + 1 :]])), verdict
    inside = pattern("aux-inside").search(whole)
    if inside and not pattern("wh-inside").search(whole, 0, inside.start()) and sentence.text.endswith("?"):
        return whole[inside.start() :].lstrip(" ,"), "closed"
    if sentence.text.endswith("?") and len(whole.split()) > _FRAGMENT and not pattern("wh-inside").search(whole):
        return whole, "closed"
    return whole, ""


def closed(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """Can be answered by yes or no."""
    one = asked(msg)
    if one is None:
        return []
    clause, verdict = main_clause(one)
    if verdict == "closed" and pattern("story-asked").search(one.text):
        return []
    if verdict != "closed" and not pattern("one-word-answer").search(_bare(one.text)):
        return []
    put = None if verdict != "closed" else open_form(clause, msg.raw[msg.place(one.start) : msg.place(one.end)])
    put = None if put and _poor(put) else put
    return [Hit(one.start, one.end, say("closed-reword" if put else "closed"), put)]


def searchable(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """A search engine, their profile or what is stored about them answers it."""
    one = asked(msg)
    if one is None:
        return []
    if match := msg.within("question-searchable-role", one):
        known = ", ".join(filter(None, (ctx.person_role.strip(), ctx.person_org.strip())))
        return [Hit(*match.span(), say("known", known=known) if known else say("searchable"))]
    return [Hit(one.start, one.end, say("searchable"))] if _looked_up(_bare(one.text)) else []


def _looked_up(text: str) -> bool:
    """Whether a search answers it: known wordings, or the form of a look-up with a public fact and nobody's experience in it."""
    if pattern("searchable").search(text):
        return True
    return bool(pattern("fact-form").match(text) and pattern("fact-noun").search(text)) and not pattern("fact-personal").search(text)


def _poor(put: str) -> bool:
    """Whether an open form would only be the next thing to object to."""
    text = _bare(fold(put)[0])
    return _looked_up(text) or pattern("vague").search(text) is not None


def double(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """Two questions in one."""
    marked = [one for one in msg.sentences if "?" in one.text[-4:]]
    if len(marked) > 1:
        return [Hit(marked[1].start, marked[1].end, say("double"), "")]
    one = asked(msg)
    if one is None or pattern("one-contrast").search(one.text) or pattern("story-asked").search(one.text):
        return []
    clause, verdict = main_clause(one)
    at = max(one.text.find(clause), 0)
    match = pattern("second-question").search(one.text, at)
    if not match or not (verdict or pattern("starts-wh").match(clause) or pattern("starts-wh").match(_bare(one.text))):
        return []
    if pattern("told-together").match(_bare(one.text)) and not pattern("asked-again").search(one.text, at):
        return []
    kept = _bare(one.text[: match.start()])
    # A first half that is too wide by itself is not worth keeping: which one goes is left to them.
    put = None if pattern("vague").search(f"{kept}?") else "?" if one.text.endswith("?") else ""
    return [Hit(one.start + match.start(), one.end, say("double"), put)]


def vague(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """Too wide: “any advice?”, “how do I succeed?”, “tell me about your career”."""
    one = asked(msg)
    if one is None:
        return []
    clause, _ = main_clause(one)
    wide = pattern("vague").search(clause) or pattern("vague").search(_bare(one.text))
    said = [word for piece in sentences(msg.folded, msg.body_at) for word in tokens(piece.text)]
    empty = all(word.split("'")[0] in wordset("empty") or word.isdigit() for word in said)
    return [Hit(one.start, one.end, say("vague"))] if wide or empty else []


def leading(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """Holds its own answer."""
    one = asked(msg)
    match = one and pattern("leading").search(one.text)
    if not one or not match:
        return []
    start, end = one.start + match.start(), one.start + match.end()
    put = "?" if pattern("leading-tag").fullmatch(match.group()) else "" if pattern("leading-word").fullmatch(match.group()) else None
    return [Hit(start, end, say("leading", quote=msg.raw[msg.place(start) : msg.place(end)].strip(" ,–-")), put)]


def _likeness(one: set[str], other: set[str]) -> float:
    shared = len(one & other)
    if shared < _PAIR:
        return 0.0
    inside = shared / min(len(one), len(other)) if min(len(one), len(other)) >= 3 else 0.0
    return max(shared / len(one | other), inside * 0.75)


def _root(word: str) -> str:
    """A word without its ending, cut to five letters: “planning” and “plan” are one."""
    bare = _ENDING.sub("", word) if len(word) > _LONG else word
    if len(bare) > _FRAGMENT + 1 and bare[-1] == bare[-2] and bare[-1] not in "sl":
        bare = bare[:-1]
    return bare[:5]


def _meanings(text: str) -> set[str]:
    """The stems of a question, words for the same thing made one."""
    same = synonyms()
    roots = (_root(word) for word in tokens(text) if len(word) > 2 and "'" not in word and word not in wordset("grammar"))
    return {same.get(root, root) for root in roots if root not in wordset("question-frame")}


def repeated(msg: Message, ctx: Context, kind: Kind) -> list[Hit] | None:
    """Asked before, in these or nearly these words. Applies where earlier questions are known."""
    if not ctx.earlier_questions:
        return None
    text = msg.body.strip()
    words = _meanings(text)
    for earlier in ctx.earlier_questions:
        before = fold(earlier)[0].strip()
        if before == text or _likeness(words, _meanings(before)) >= _SAME:
            start = msg.body_at + len(msg.body) - len(msg.body.lstrip())
            return [Hit(start, start + len(text), say("repeated", earlier=earlier.strip()))]
    return []


def _subjects(text: str) -> set[int]:
    words = tokens(text)
    return {
        index for index, family in enumerate(families()) if any(word.startswith(stem) for word in words for stem in family.split() if len(stem) > 2)
    }


def no_goal(msg: Message, ctx: Context, kind: Kind) -> list[Hit] | None:
    """Clearly about another subject than all of the user's goals; only a hint, because words are a poor measure of purpose."""
    goals = [goal for goal in (ctx.goal_text, *ctx.goals) if goal.strip()]
    if not goals:
        return None
    words, subjects = _meanings(msg.body), _subjects(msg.body)
    for goal in goals:
        folded = fold(goal)[0]
        own = _subjects(folded)
        if not own or words & _meanings(folded) or subjects & own:
            return []
    if not subjects and pattern("about-us").search(msg.body):
        return []
    return [Hit(msg.closing, msg.closing, say("no-goal"))]
