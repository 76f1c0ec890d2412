"""The card at its two widths, and each of its facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mentortui.domain.cadence import rhythm
from mentortui.domain.meetings import Meeting
from mentortui.domain.pipeline import Stage
from mentortui.domain.value import Promise
from mentortui.domain.views import Moment, PersonCard
from mentortui.presentation.line import cells, plain
from mentortui.presentation.moments import moment_words
from mentortui.presentation.person_card import card_lines, fit_line, rhythm_line, stage_line, there_line
from tests.presentation.today_samples import CARD, NOW, PRIYA, ROW, TODAY, ZONE, ago


def told(card: PersonCard | None, size: int, **known) -> list[str]:
    return [plain(line).rstrip() for line in card_lines(card, NOW, ZONE, size, **known)]


def test_the_wide_card() -> None:
    assert told(CARD, 34) == [
        "Priya Raman",
        "CMO, Baobab",
        "Lagos · 10:14 for her (+1 h)",
        "",
        "Stage    ━━━━━─ advice",
        "Fit      ✓✓✓✓?~✓  5 of 6 known",
        "Value    4 given · 2 received",
        "Rhythm   every 4 weeks · on time",
        "",
        "Open",
        "owed     Churn chart, Wed 25",
        "advice   “Start with 3 customers”",
        "",
        "Lately",
        "21 Nov   Call, 22 min: pricing",
        "         tests, how to show a ran…",
        "12 Nov   You sent the anchoring",
        "         article",
        "05 Nov   Call, 25 min: first talk",
        "26 Oct   Introduced by Rafael",
        "         Duarte",
        "",
        "Cares about",
        "Fair pricing in new markets;",
        "hiring analysts who can write",
    ]


def test_the_narrow_card() -> None:
    assert told(CARD, 26) == [
        "Priya Raman",
        "CMO, Baobab",
        "Lagos · 10:14 (+1 h)",
        "",
        "Stage  ━━━━━─ advice",
        "Fit    ✓✓✓✓?~✓  5 of 6",
        "Value  4 given, 2 got",
        "Rhythm on time, 4 wk",
        "",
        "Open",
        "owed   Churn chart, Wed 25",
        "advice “Start with 3 cust…",
        "",
        "Lately",
        "21 Nov Call, 22 min: pric…",
        "12 Nov You sent the ancho…",
        "05 Nov Call, 25 min: firs…",
        "26 Oct Introduced by Rafa…",
    ]


def test_the_card_of_the_persons_own_page() -> None:
    lines = told(CARD, 34, full=True)
    assert lines[lines.index("Lately") + 1] == "21 Nov   Call, 22 min: pricing te…"
    assert lines[-6:] == [
        "Writes and takes feedback",
        "channel  email, short",
        "style    direct, no small talk",
        "",
        "Path",
        "you ▸ Rafael Duarte ▸ Priya",
    ]


@pytest.mark.parametrize("size", [26, 34, 48])
def test_no_line_is_wider_than_the_card(size: int) -> None:
    long_words = "antidisestablishmentarianism " * 4
    person = replace(PRIYA, name="王" * 40, role=long_words, place=long_words, cares_about=long_words, channel=long_words)
    moments = (Moment(ago(1), "call", long_words, minutes=999),)
    promise = replace(CARD.owed[0], text=long_words)
    card = replace(CARD, person=person, lately=moments, owed=(promise,), theirs=(promise,))
    assert max(cells(line) for line in card_lines(card, NOW, ZONE, size, full=True)) <= size


def test_nobody_chosen() -> None:
    assert told(None, 26) == ["Nobody chosen", "", "The person behind a row is", "shown here."]


def test_somebody_of_whom_nothing_is_known() -> None:
    stranger = PersonCard(person=replace(PRIYA, role="", org="", place="", tz="", stage=None, cares_about=""))
    assert told(stranger, 34) == [
        "Priya Raman",
        "",
        "Stage    not in the pipeline",
        "Fit      ???????  not known yet",
        "Value    nothing yet",
        "Rhythm   no rhythm",
    ]


def test_open_matters() -> None:
    late = replace(CARD.owed[0], by_on=date(2026, 11, 20))
    theirs = Promise(id="p2", person_id="priya", mine=0, text="Intro to Emily", made_at=ago(2), **ROW)
    meeting = Meeting(id="m", person_id="priya", starts_at=NOW + timedelta(days=1, hours=2), tz=ZONE, **ROW)
    lines = card_lines(replace(CARD, owed=(late,), theirs=(theirs,), next_meeting=meeting), NOW, ZONE, 34)
    at = next(index for index, line in enumerate(lines) if plain(line) == "Open")
    assert [plain(line).rstrip() for line in lines[at + 1 : at + 5]] == [
        "meet     Mon 23, 11:14",
        "owed     Churn chart, Fri 20",
        "theirs   Intro to Emily",
        "advice   “Start with 3 customers”",
    ]
    assert (", Fri 20", "now") in lines[at + 2]


@pytest.mark.parametrize(
    ("stage", "words", "short"),
    [
        (Stage.IDENTIFIED, "━───── identified", "━───── identified"),
        (Stage.CREATING_VALUE, "━━──── creating value", "━━──── value"),
        (Stage.REACHED_OUT, "━━━─── reached out", "━━━─── reached out"),
        (Stage.IN_CONVERSATION, "━━━━── in conversation", "━━━━── conversation"),
        (Stage.ADVICE, "━━━━━─ advice", "━━━━━─ advice"),
        (Stage.MENTORING, "━━━━━━ mentoring", "━━━━━━ mentoring"),
        (Stage.PAUSED, "◌ paused", "◌ paused"),
        (Stage.DECLINED, "✗ declined", "✗ declined"),
        (Stage.MOVED_ON, "✓ moved on, friends", "✓ friends"),
        (None, "not in the pipeline", "not in the pipeline"),
    ],
)
def test_stage(stage: Stage | None, words: str, short: str) -> None:
    assert plain(stage_line(stage)) == words
    assert plain(stage_line(stage, short=True)) == short


@pytest.mark.parametrize(
    ("last", "every", "words", "short", "ink"),
    [
        (1, 28, "every 4 weeks · on time", "on time, 4 wk", "text"),
        (28, 28, "every 4 weeks · due", "due, 4 wk", "soon"),
        (40, 28, "every 4 weeks · 12 d late", "12 d late, 4 wk", "now"),
        (58, 30, "every 30 days · 4 wk late", "4 wk late, 30 d", "now"),
        (1, 7, "every week · on time", "on time, 1 wk", "text"),
        (0, 1, "every day · on time", "on time, 1 d", "text"),
    ],
)
def test_rhythm(last: int, every: int, words: str, short: str, ink: str) -> None:
    beat = rhythm(Stage.MENTORING, "", every, ago(last), None, None, TODAY, ZONE)
    assert plain(rhythm_line(beat, TODAY)) == words
    assert plain(rhythm_line(beat, TODAY, short=True)) == short
    assert rhythm_line(beat, TODAY)[-1][1] == ink


def test_unknown_fit_is_never_zero() -> None:
    assert plain(fit_line({})) == "???????  not known yet"
    assert {ink for _, ink in fit_line({})} == {"faint", "text"}


@pytest.mark.parametrize(
    ("known", "words"),
    [
        ({}, "Lagos · 10:14 for her (+1 h)"),
        ({"place": ""}, "Lagos · 10:14 for her (+1 h)"),
        ({"pronoun": ""}, "Lagos · 10:14 for them (+1 h)"),
        ({"tz": "Europe/London", "place": "Leeds"}, "Leeds"),
        ({"tz": "", "place": ""}, ""),
        ({"tz": "Not/There", "place": "Atlantis"}, "Atlantis"),
        ({"tz": "Asia/Kolkata", "place": "", "pronoun": "he/him"}, "Kolkata · 14:44 for him (+5 h 30)"),
    ],
)
def test_where_and_what_time(known, words: str) -> None:
    assert there_line(replace(CARD, person=replace(PRIYA, **known)), NOW, ZONE) == words


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (Moment(NOW, "call", "pricing", minutes=22), "Call, 22 min: pricing"),
        (Moment(NOW, "call"), "Call"),
        (Moment(NOW, "email", "happy to talk", direction="in"), "Reply: happy to talk"),
        (Moment(NOW, "email", "one question", direction="out"), "You wrote: one question"),
        (Moment(NOW, "email"), "Email"),
        (Moment(NOW, "given", "an article"), "You gave: an article"),
        (Moment(NOW, "received", "a template"), "She gave: a template"),
        (Moment(NOW, "promise", "a chart", direction="out"), "You promised: a chart"),
        (Moment(NOW, "reported", "two pilots", direction="out"), "You told her: two pilots"),
        (Moment(NOW, "note", "likes tea\nand quiet"), "Likes tea and quiet"),
        (Moment(NOW, "intro", "by Rafael Duarte"), "Introduced by Rafael Duarte"),
        (Moment(NOW, "something-new", "of some kind"), "Of some kind"),
        (Moment(NOW, "note"), ""),
        (Moment(NOW, "call", "pricing", minutes=22, private=True), "◇ private · Call, 22 min: pricing"),
        (Moment(NOW, "meeting", private=True), "◇ private · Met"),
    ],
)
def test_moments(moment: Moment, words: str) -> None:
    assert moment_words(moment, "she") == words
