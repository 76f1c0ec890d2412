"""Texts by an independent author: what is found of the labelled faults, and how often a good text is disturbed.

Parts a and c were studied while the rules were mended, parts b and d after their blind figures stood in README.md; all are seen now,
so these counts say that nothing has been lost, not how the coach does on texts nobody has read.
"""

from __future__ import annotations

import re
import time
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from mentortui.domain.coach import review, warm_up
from mentortui.domain.coach.registry import CHECKS
from tests.domain.coach import score
from tests.domain.coach.corpus import FRAME

HERE = Path(__file__).parent
PARTS = {name: score.load(HERE / f"{name}.toml") for name in ("collected_a", "collected_b", "collected_c", "collected_d", "quiet")}
#: Faults that are known to slip through, by check; every other one must be found.
MISSED = {"collected_a": {}, "collected_b": {"repeated": 1}, "collected_c": {}, "collected_d": {"no-personal-opening": 1}, "quiet": {}}
#: Findings on faulty texts that the labels do not name; README.md says which of them look right all the same.
BESIDE = {"collected_a": 5, "collected_b": 13, "collected_c": 7, "collected_d": 11, "quiet": 0}
WORDINGS = tomllib.loads((HERE / "wordings.toml").read_text("utf-8"))
KNOWN = {"person_org": "Baobab", "my_role": "analyst", "my_org": "a rail company", "goal_text": "Present data to managers"}
NOTED = {"research": ("your talk on maps",), "takeaways": ("begin with the smallest shelf",), "given_name": "Priya", "my_name": "Mara"}


@pytest.mark.parametrize("part", PARTS)
def test_every_labelled_fault_is_found_but_for_the_known_ones(part):
    found = score.tally(PARTS[part])
    missed = {check: n - found.caught[check] for check, n in found.wanted.items() if n > found.caught[check]}
    assert missed == MISSED[part]


@pytest.mark.parametrize("check", ["golden-rule", "mentions-mentoring"])
def test_not_one_breach_of_d1_or_d2_is_missed(check):
    found = score.tally([text for part in PARTS.values() for text in part])
    assert (found.wanted[check], found.caught[check]) == {"golden-rule": (79, 79), "mentions-mentoring": (25, 25)}[check]


@pytest.mark.parametrize(("part", "good"), [("collected_a", 76), ("collected_b", 82), ("collected_c", 79), ("collected_d", 78), ("quiet", 239)])
def test_good_texts_hear_nothing_at_all(part, good):
    found = score.tally(PARTS[part])
    assert (found.good, found.disturbed) == (good, 0), found.alarms
    assert found.on_faulty.total() <= BESIDE[part], found.alarms


def test_the_collections_name_every_check_that_a_text_alone_can_break():
    labels = {fault for part in PARTS.values() for text in part for fault in text.faults}
    assert set(CHECKS) - labels == {"nothing-given-yet", "no-goal", "third-nag"}


def test_a_lasting_guide_is_heard_in_any_wording():
    assert [sentence for sentence in WORDINGS["asks"] if not _stopped("cold", sentence)] == []


@pytest.mark.parametrize("kind", ["cold", "follow-up"])
def test_the_same_words_in_innocence_stay_quiet(kind):
    assert [sentence for sentence in WORDINGS["innocent"] if _stopped(kind, sentence)] == []


def _stopped(kind, sentence):
    return "golden-rule" in {one.check for one in review(kind, FRAME.format(sentence)).findings}


@pytest.mark.parametrize("part", PARTS)
def test_offsets_survive_emoji_and_line_ends_of_windows(part):
    for text in PARTS[part][:60]:
        strange = "🙂é" + text.text.replace("\n", "\r\n") if not text.text.startswith("Subject:") else text.text.replace("\n", "\r\n") + " 👩‍🚀"
        for one in review(text.kind, strange, text.context).findings:
            assert one.quote == strange[one.start : one.end]


@pytest.mark.parametrize("block", ["a", " ", "\n", "\"'(“", "guide me "])
@pytest.mark.parametrize("kind", ["cold", "thanks", "question"])
def test_no_pattern_runs_away_on_a_text_as_long_as_a_book(kind, block):
    warm_up()
    begun = time.process_time()
    review(kind, block * (200_000 // len(block)))
    assert time.process_time() - begun < 1, "five times the usual"


def _mended(text: str, finding) -> str:
    put = f" {finding.suggestion}" if finding.start == finding.end else finding.suggestion
    return text[: finding.start] + put + text[finding.end :]


OFFERED = ["ask-too-big", "bitter", "closed", "double", "golden-rule", "idiom", "no-ask", "no-easy-out", "no-next-step", "no-personal-opening",
           "no-specific-thanks", "no-takeaway", "no-thanks", "no-time-box", "no-who-i-am", "no-why-now", "placeholder-left", "pressure",
           "vague-ask", "vague-subject"]  # fmt: skip


@pytest.mark.parametrize("check", OFFERED)
def test_what_is_offered_mends_and_breaks_nothing_else(check):
    tried = 0
    for text in (text for part in PARTS.values() for text in part if check in text.faults):
        context = replace(text.context, **KNOWN, **NOTED)
        before = review(text.kind, text.text, context).findings
        one = next((found for found in before if found.check == check and found.suggestion is not None), None)
        if one is None:
            continue
        tried += 1
        after = review(text.kind, _mended(text.text, one), context).findings
        assert (check, one.quote) not in {(found.check, found.quote) for found in after}, text.id
        new = {found.check for found in after} - {found.check for found in before}
        # Where a sentence goes, something it said as well may now be missing; but what is put in is never at fault itself.
        assert not {name for name in new if not name.startswith(("no-", "too-"))}, (text.id, new)
        assert not re.search(r"\$|!", one.suggestion)
    assert tried
