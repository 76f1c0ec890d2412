"""Another language is data: a package with the names of words_en and a row in LANGUAGES."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest

from mentortui.domain.coach import Context, language, review, words_en

MESSAGE = """Subject: A sua palestra sobre preços

Cara Priya,

A sua palestra sobre preços mudou a forma como trabalho na nossa loja de chá em Lisboa. {}

Muito obrigada pela sua palestra, e não há pressa nenhuma.

Mara"""


@pytest.fixture
def portuguese(monkeypatch):
    """A handful of words on top of the English ones: enough to see that nothing else has to change."""
    words = ModuleType("words_pt")
    for name in language.Words.__annotations__:
        setattr(words, name, getattr(words_en, name))
    words.WORDSETS = words_en.WORDSETS | {
        "function": "a o e de que em um uma para com não na sua meu minha se por mais as os do da ao como muito nossa pela"
    }
    words.PATTERNS = words_en.PATTERNS | {
        "golden-keyword": (r"mentora?\b",),
        "golden-ask-strong": (r"\b(?:quer|poderia|aceita) ser (?:o meu|a minha|meu|minha) mentora?\b",),
        "thanks": (r"\bobrigad[ao]\b",),
    }
    words.MESSAGES = words_en.MESSAGES | {"golden-rule": "Isto pede um mentor. Peça vinte minutos sobre uma só coisa."}
    words.OFFERS = words_en.OFFERS | {"golden-rule": "Posso fazer-lhe duas perguntas, em quinze minutos?"}
    monkeypatch.setitem(sys.modules, "words_pt", words)
    monkeypatch.setitem(language.LANGUAGES, "pt", "words_pt")
    review.cache_clear()
    yield
    review.cache_clear()


def test_a_second_language_is_read_in_its_own_words(portuguese):
    asked = review("cold", MESSAGE.format("Quer ser a minha mentora?"))
    stop = next(one for one in asked.findings if one.check == "golden-rule")
    assert (stop.quote, stop.message) == ("Quer ser a minha mentora?", "Isto pede um mentor. Peça vinte minutos sobre uma só coisa.")
    assert stop.suggestion == "Posso fazer-lhe duas perguntas, em quinze minutos?"
    calm = review("cold", MESSAGE.format("Posso fazer-lhe duas perguntas, em quinze minutos?"))
    assert "golden-rule" in calm.passed
    assert "no-thanks" in calm.passed


def test_the_first_language_is_untouched_by_the_second(portuguese):
    text = "Subject: Your talk\n\nDear Priya,\n\nYour talk on the prices of tea has changed the way in which we work. Would you be my mentor?\n\nMara"
    found = {one.check: one.message for one in review("cold", text, Context()).findings}
    assert found["golden-rule"].startswith("This asks for a mentor.")


def test_every_name_of_a_language_is_there():
    assert all(hasattr(words_en, name) for name in language.Words.__annotations__)
