"""The table of verbs: footers, names of keys, a user's own keys."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter

import pytest

from mentortui import keys
from mentortui.verbs import SCOPES

FOOTERS = {
    "today": "enter do it · space done · s snooze · c compose · i log · / filter · ? help",
    "goals": "enter open · n new goal · p prompts · space reached · tab coverage · / filter · ? help",
    "persona": "enter person · x explain · f find out · > to pipeline · tab personas · / filter · ? help",
    "pipeline": "enter person · < > move stage · v list · c compose · i log · / filter · n new · ? help",
    "person": "c compose · m meet · i log · b value · a advice · e edit · esc pipeline · ? help",
    "typing": "f2 next finding · f3 put it in · f4 not this time · ^s sent · esc keys · f1 help",
    "composer": "y copy · Y subject · f next finding · e type · ^s sent · w .eml · ? help",
    "meetings": "enter open · m schedule · p prepare · o start · t thank · y .ics · / filter · ? help",
    "prepare": "n question · b bank · JK order · e edit · y copy agenda · o start · esc meetings · ? help",
    "live": "tab next question · a: advice · p: promise · t: takeaway · ^s end · f1 help",
    "ledger": "enter open · b value · a advice · r report back · space kept · tab next part · / filter · ? help",
    "giveback": "enter open · f feedback · t stretch task · p pass on · S stories · x expectations · ? help",
    "insights": "enter its rows · tab next plot · v table · , . period · y copy · w save · ? help",
    "find": "enter go there · tab next kind · esc close",
    "schedule": "enter schedule · tab next field · ^t suggest times · esc cancel",
}


@pytest.mark.parametrize("scope", FOOTERS)
def test_footers(scope: str) -> None:
    assert " · ".join(f"{key} {word}" for key, word in keys.footer(scope)) == FOOTERS[scope]


def test_footers_take_other_words_and_other_keys() -> None:
    pairs = keys.footer("pipeline", {"pipeline.view": "board"}, {"pipeline.compose": "w", "app.help": "f1"})
    assert ("v", "board") in pairs
    assert ("w", "compose") in pairs
    assert pairs[-1] == ("f1", "help")


def test_ids_are_unique_and_every_key_has_a_name() -> None:
    table = keys.table()
    assert not [verb for verb, count in Counter(verb.id for verb in table).items() if count > 1]
    assert all(keys.named(key) for verb in table for key in verb.each_key)


@pytest.mark.parametrize("scope", SCOPES)
def test_no_key_means_two_things_in_one_scope(scope: str) -> None:
    count = Counter(keys.named(key) for verb in keys.verbs(scope) for key in verb.each_key)
    assert not [key for key, times in count.items() if times > 1]


def test_printable_keys_never_have_priority() -> None:
    assert not [binding.id for scope in SCOPES for binding in keys.bindings(scope) if binding.priority]


def test_the_table_is_had_without_textual() -> None:
    code = "import sys, mentortui.keys as k; k.table(); k.footer('today'); k.problems({}); sys.exit('textual' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("typed", "name", "shown"),
    [
        ("?", "question_mark", "?"), ("^s", "ctrl+s", "^s"), ("ctrl+s", "ctrl+s", "^s"), ("esc", "escape", "esc"),
        ("<", "less_than_sign", "<"), (",", "comma", ","), ("comma", "comma", ","), (".", "full_stop", "."),
        ("alt+/", "alt+slash", "alt+/"), ("G", "G", "G"), ("pgdn", "pagedown", "pgdn"), ("f3", "f3", "f3"), ("-", "minus", "-"),
        ("shift+tab", "shift+tab", "shift+tab"), ("ctrl+]", "ctrl+right_square_bracket", "^]"), ("return", "enter", "enter"),
    ],
)
def test_names_of_keys(typed: str, name: str, shown: str) -> None:
    assert keys.named(typed) == name
    assert keys.display(name) == shown


@pytest.mark.parametrize("typed", ["", "foo", "a b", "ctrl+ctrl+a", "hyper+x", "ctrl+", "f99", "é\u0301x"])
def test_what_is_not_a_key(typed: str) -> None:
    assert keys.named(typed) == ""


@pytest.mark.parametrize(
    ("own", "part"),
    [
        pytest.param({"today.don": "x"}, "perhaps today.done", id="unknown verb"),
        pytest.param({"today.done": "spacebar"}, "“spacebar” is not a key, perhaps space", id="unknown key"),
        pytest.param({"today.snooze": "c"}, "c is already “compose a message” (today.compose)", id="clash in a screen"),
        pytest.param({"today.snooze": "q"}, "(app.leave)", id="clash with the app"),
        pytest.param({"today.snooze": "j"}, "(list.down)", id="clash with lists"),
        pytest.param({"app.undo": "s"}, "(today.snooze)", id="an app key takes one of a screen"),
    ],
)
def test_problems_with_own_keys(own: dict[str, str], part: str) -> None:
    problems = keys.problems(own)
    assert len(problems) == 1
    assert part in problems[0]
    assert keys.keymap(own) == {}


def test_good_keys_are_kept_beside_bad_ones() -> None:
    own = {"today.snooze": "Z, ^l", "today.log": "nonsense"}
    assert keys.keymap(own) == {"today.snooze": "Z,ctrl+l"}


def test_two_verbs_may_swap_their_keys() -> None:
    assert keys.problems({"today.snooze": "c", "today.compose": "s"}) == []
