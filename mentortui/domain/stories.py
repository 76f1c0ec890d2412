"""Own stories, found by words or tag, and the one that fits what is being talked about (METHOD H5)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from mentortui.domain.giving import Story
from mentortui.domain.text import fold

_WORD = re.compile(r"\w+")
_SHORTEST = 4
"""Letters a word needs before it tells what a talk is about."""
_COMMON = (
    "about after again also been before could does done down each even every from have here into just know like made make more most much"
    " need only other over said same some something such talk tell than that their them then there these they thing things think this those"
    " time until very want well were what when where which while will with work would your yours"
)
_SAYS_NOTHING = frozenset(_COMMON.split())


def words_of(text: str) -> frozenset[str]:
    """The words of a text that say what it is about, folded, each by its first six letters so that forms of a word meet."""
    return frozenset(word[:6] for word in _WORD.findall(fold(text)) if len(word) >= _SHORTEST and word not in _SAYS_NOTHING)


def fits(story: Story, query: str) -> bool:
    """Whether every word typed is in title, text, outcome or tags; `#tag` asks for that tag alone."""
    tags = {fold(tag) for tag in story.tags}
    everything = fold(" ".join((story.title, story.text, story.outcome, *story.tags)))
    for word in query.split():
        wanted = fold(word)
        if wanted.startswith("#"):
            if wanted[1:] not in tags:
                return False
        elif wanted not in everything:
            return False
    return True


def at_hand(stories: Sequence[Story], about: Iterable[str]) -> list[Story]:
    """The stories in the order they fit what is talked about: a tag counts three times a word, the newest first among equals."""
    asked = words_of(" ".join(about))

    def score(story: Story) -> int:
        return 3 * len(asked & words_of(" ".join(story.tags))) + len(asked & words_of(f"{story.title} {story.text}"))

    newest = sorted(stories, key=lambda story: story.id, reverse=True)
    return sorted(newest, key=score, reverse=True)


def about_it(stories: Sequence[Story], about: Iterable[str]) -> Story | None:
    """The story that fits best, or None where none has anything to do with it."""
    texts = tuple(about)
    asked = words_of(" ".join(texts))
    best = next(iter(at_hand(stories, texts)), None)
    return best if best and asked & words_of(" ".join((best.title, best.text, *best.tags))) else None


def tags_of(text: str) -> tuple[str, ...]:
    """Tags as typed, `courage, #numbers`, each once, without the sign."""
    parts = re.split(r"[,;\s]+", text.strip())
    return tuple(dict.fromkeys(part.lstrip("#").casefold() for part in parts if part.strip("#")))
