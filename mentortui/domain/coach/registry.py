"""Every check by name: its rule in the method, its level, the function behind it. A new check is one function and one row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from mentortui.domain.coach import ask, golden_rule, length, opening, questions, replies, silence, subject, tone
from mentortui.domain.coach.kinds import Kind
from mentortui.domain.coach.model import Context, Hit, Level
from mentortui.domain.coach.text import Message

#: What a check does: None where it does not apply, else what it found.
Function = Callable[[Message, Context, Kind], list[Hit] | None]


@dataclass(frozen=True, slots=True)
class Check:
    """One row."""

    rule: str
    level: Level
    run: Function


_STOP, _FIX, _HINT = Level.STOP, Level.FIX, Level.HINT

CHECKS: dict[str, Check] = {
    "golden-rule": Check("D1", _STOP, golden_rule.golden_rule),
    "mentions-mentoring": Check("D2", _STOP, golden_rule.mentions_mentoring),
    "no-subject": Check("D3", _FIX, subject.no_subject),
    "vague-subject": Check("D3", _FIX, subject.vague_subject),
    "no-personal-opening": Check("D3", _FIX, opening.no_personal_opening),
    "generic-flattery": Check("D3", _FIX, opening.generic_flattery),
    "no-who-i-am": Check("D3", _FIX, opening.no_who_i_am),
    "no-why-you": Check("D3", _FIX, opening.no_why_you),
    "no-why-now": Check("D2", _HINT, opening.no_why_now),
    "no-ask": Check("D3", _FIX, ask.no_ask),
    "vague-ask": Check("D3", _FIX, ask.vague_ask),
    "ask-too-big": Check("D3", _FIX, ask.ask_too_big),
    "several-asks": Check("D3", _FIX, ask.several_asks),
    "no-time-box": Check("D3", _FIX, ask.no_time_box),
    "too-long": Check("D3", _FIX, length.too_long),
    "too-short": Check("D3", _FIX, length.too_short),
    "placeholder-left": Check("D3", _FIX, tone.placeholder_left),
    "no-easy-out": Check("D3", _FIX, tone.no_easy_out),
    "pressure": Check("D3", _FIX, tone.pressure),
    "no-thanks": Check("D3", _FIX, tone.no_thanks),
    "idiom": Check("D5", _HINT, tone.idiom),
    "no-takeaway": Check("E6", _FIX, replies.no_takeaway),
    "no-next-step": Check("E6", _FIX, replies.no_next_step),
    "not-specific": Check("F4", _FIX, replies.not_specific),
    "not-manageable": Check("F4", _FIX, ask.not_manageable),
    "not-genuine": Check("F4", _FIX, replies.not_genuine),
    "no-result": Check("F5", _FIX, replies.no_result),
    "no-specific-thanks": Check("G4", _FIX, replies.no_specific_thanks),
    "bitter": Check("G5", _FIX, tone.bitter),
    "no-progress": Check("E4", _FIX, replies.no_progress),
    "no-questions": Check("E4", _FIX, replies.no_questions),
    "nothing-given-yet": Check("F1", _HINT, replies.nothing_given_yet),
    "closed": Check("E2", _FIX, questions.closed),
    "searchable": Check("E2", _FIX, questions.searchable),
    "double": Check("E2", _FIX, questions.double),
    "vague": Check("E2", _FIX, questions.vague),
    "leading": Check("E2", _FIX, questions.leading),
    "repeated": Check("E2", _FIX, questions.repeated),
    "third-nag": Check("G2", _FIX, silence.third_nag),
    "no-goal": Check("E2", _HINT, questions.no_goal),
}
