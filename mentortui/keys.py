"""What the table of verbs is asked: bindings, footers, how a key is shown, and whether a user's keys make sense."""

from __future__ import annotations

import string
import unicodedata
from collections.abc import Mapping
from typing import TYPE_CHECKING

from mentortui.verb import Verb
from mentortui.verbs import SCOPES
from mentortui.verbs_footers import FOOTERS, HELP_KEY

if TYPE_CHECKING:
    from textual.binding import Binding

_SHOWN = {"escape": "esc", "pagedown": "pgdn", "pageup": "pgup", "question_mark": "?", "delete": "del"}
_MEANT = {shown: key for key, shown in _SHOWN.items()} | {"return": "enter"}
# Textual's names of signs are Unicode's but for these.
_RENAMED = {
    "solidus": "slash", "reverse_solidus": "backslash", "commercial_at": "at", "hyphen_minus": "minus",
    "plus_sign": "plus", "low_line": "underscore",
}
_NAMED = frozenset(
    ["enter", "escape", "tab", "space", "backspace", "delete", "insert", "home", "end", "pageup", "pagedown", "up", "down",
     "left", "right", *(f"f{number}" for number in range(1, 25))]
)
_MODIFIERS = frozenset(["ctrl", "shift", "alt", "super"])


def verbs(scope: str) -> tuple[Verb, ...]:
    """The verbs of a screen, of `list` or of `app`, in order."""
    return SCOPES[scope]


def table() -> list[Verb]:
    """Every verb, scope by scope: for `mentortui keys` and the README."""
    return [verb for found in SCOPES.values() for verb in found]


def bindings(scope: str) -> list[Binding]:
    """The verbs of a scope for `BINDINGS`, each with its id, so that a user's keys can replace its own."""
    from textual.binding import Binding

    return [
        Binding(verb.keys, verb.action, verb.help, id=verb.id, show=verb.show, key_display=display(verb.each_key[0]))
        for verb in SCOPES[scope]
    ]


def footer(
    scope: str, words: Mapping[str, str] | None = None, keymap: Mapping[str, str] | None = None
) -> list[tuple[str, str]]:
    """(key, label) pairs, help last. `words` replaces labels by id ("pipeline.view": "board"), "" leaves one out, `keymap` keys by id.

    Neighbours with the same label share it: `< > move stage`, `JK order`.
    """
    labels, own = words or {}, keymap or {}
    pairs: list[tuple[str, str]] = []
    for verb in _footer_verbs(scope):
        if isinstance(verb, str):
            key, _, label = verb.partition(" ")
            pairs.append((key, label))
            continue
        each = own.get(verb.id, verb.keys).split(",")
        shown = display(each[-1] if scope in FOOTERS else each[0])
        label = labels.get(verb.id, verb.label)
        if not label:
            continue
        if pairs and pairs[-1][1] == label:
            before = pairs.pop()[0]
            shown = before + shown if (before + shown).isalpha() else f"{before} {shown}"
        pairs.append((shown, label))
    # Without an entry the first key of the verb is the one shown.
    key = HELP_KEY.get(scope, display(own.get("app.help", "?").split(",")[0]))
    return [*pairs, (key, "help")] if key and scope != "app" else pairs


def _footer_verbs(scope: str) -> list[Verb | str]:
    if scope not in FOOTERS:
        return [verb for verb in SCOPES[scope] if verb.show]
    known = {verb.id: verb for verb in table()}
    return [known.get(entry, entry) for entry in FOOTERS[scope]]


def display(key: str) -> str:
    """A key as it is shown: `^s`, `enter`, `esc`, `?`, `alt+x`."""
    *modifiers, name = key.split("+") if len(key) > 1 else [key]
    name = _SHOWN.get(name) or _sign(name)
    if modifiers == ["ctrl"]:
        return f"^{name}"
    return "+".join([*modifiers, name])


def _sign(name: str) -> str:
    """The character a key's name stands for, the name itself where it is not one."""
    return _SIGNS.get(name, name)


def _sign_name(sign: str) -> str:
    """Textual's name of a sign."""
    name = unicodedata.name(sign, "").lower().replace("-", "_").replace(" ", "_")
    return _RENAMED.get(name, name)


def named(shown: str) -> str:
    """The name of a key from how it is shown or typed: `^s` is ctrl+s, `?` question_mark, `esc` escape; "" if unknown."""
    text = shown.strip()
    if len(text) == 1:
        if text.isalnum():
            return text
        if not text.isprintable() or text.isspace():
            return ""
        return _sign_name(text)
    if text.startswith("^") and len(text) > 1:
        text = "ctrl+" + text[1:]
    *modifiers, last = text.split("+")
    last = _MEANT.get(last.lower(), last)
    if any(part not in _MODIFIERS for part in modifiers) or len(set(modifiers)) != len(modifiers):
        return ""
    if len(last) == 1 and last in string.punctuation:
        last = _sign_name(last)
    known = last in _NAMED or last in _SIGNS or (len(last) == 1 and last in string.ascii_letters + string.digits)
    return "+".join([*modifiers, last]) if known else ""


def keymap(overrides: Mapping[str, str]) -> dict[str, str]:
    """The user's keys that can be used, by verb id, as `App.set_keymap` takes them; the others keep their default."""
    return _checked(overrides)[0]


def problems(overrides: Mapping[str, str]) -> list[str]:
    """What is wrong with a user's keys: unknown ids with the nearest match, unknown keys, clashes. Empty if all is well."""
    return _checked(overrides)[1]


def _checked(overrides: Mapping[str, str]) -> tuple[dict[str, str], list[str]]:
    known = {verb.id: verb for verb in table()}
    good: dict[str, str] = {}
    said: list[str] = []
    for verb_id, typed in overrides.items():
        if verb_id not in known:
            said.append(f"[keys] {verb_id}: there is no such verb{_nearest(verb_id, list(known))}.")
            continue
        found = [named(key) for key in str(typed).split(",")]
        if not all(found):
            wrong = str(typed).split(",")[found.index("")].strip()
            said.append(f"[keys] {verb_id}: “{wrong}” is not a key{_nearest(wrong.lower(), sorted(_NAMED))}.")
            continue
        good[verb_id] = ",".join(found)
    for verb_id in list(good):
        if other := _clash(known[verb_id], good, known):
            said.append(f"[keys] {verb_id}: {display(good[verb_id].split(',')[0])} is already “{other.help}” ({other.id}).")
            del good[verb_id]
    return good, said


def _clash(verb: Verb, chosen: Mapping[str, str], known: Mapping[str, Verb]) -> Verb | None:
    """Another verb that has one of the keys where both are at work; a verb's own default never counts."""
    mine = set(chosen[verb.id].split(","))
    for other in known.values():
        near = other.scope in (verb.scope, "app", "list") or verb.scope in ("app", "list")
        if other.id == verb.id or not near:
            continue
        keys = chosen.get(other.id) or ",".join(named(key) or key for key in other.each_key)
        defaults = {named(key) or key for key in verb.each_key}
        if (mine - defaults) & set(keys.split(",")):
            return other
    return None


def _nearest(word: str, among: list[str]) -> str:
    from difflib import get_close_matches

    found = get_close_matches(word, among, n=1, cutoff=0.5)
    return f", perhaps {found[0]}" if found else ""


_SIGNS: Mapping[str, str] = {_sign_name(sign): sign for sign in string.punctuation}
