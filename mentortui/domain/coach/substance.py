"""How much a text says that would not fit into a message to anybody: words that are neither grammar nor politeness.

Checks for something missing ask this before they speak: a sentence full of words of its own has said something, in whatever
wording, and a list of patterns that does not know the wording is no reason to say otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable

from mentortui.domain.coach.language import wordset
from mentortui.domain.coach.text import Message, Sentence, tokens

_SHORT = 3
_SIGNATURE = 400


def own_words(msg: Message, chosen: Iterable[Sentence]) -> int:
    """How many different such words the sentences hold; names in greeting and signature do not count."""
    empty, grammar = wordset("thanks-empty"), wordset("grammar")
    signed = set(tokens(msg.folded[msg.closing : msg.closing + _SIGNATURE])) | set(tokens(msg.folded[msg.body_at : msg.greeting_end]))
    said = {word.removesuffix("n't").split("'")[0] for one in chosen for word in tokens(one.text)}
    return len({word for word in said if len(word) >= _SHORT and word not in empty and word not in grammar and word not in signed})


def substance(msg: Message, without: str = "") -> int:
    """The same for the whole prose; sentences with a match of the pattern `without` are left out."""
    return own_words(msg, (one for one in msg.prose if not without or not msg.within(without, one)))
