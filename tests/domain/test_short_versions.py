"""Ten minutes or a few lines by mail, for somebody short of time (G3)."""

from __future__ import annotations

import pytest

from mentortui.domain.coach import Context, Level, review
from mentortui.domain.errors import UsageError
from mentortui.domain.outreach import render
from mentortui.domain.outreach.short import OFFER, SHORT, WAYS
from tests.domain.test_outreach import PLAIN, RICH, _text

ALL = [(kind, way, channel) for kind, ways in SHORT.items() for way, channels in ways.items() for channel in channels]


@pytest.mark.parametrize("fields", [PLAIN, RICH], ids=["plain", "rich"])
@pytest.mark.parametrize(("kind", "way", "channel"), ALL)
def test_a_short_version_passes_the_coach(kind, way, channel, fields) -> None:
    draft = render(kind, fields, channel, way)
    found = review(kind, _text(draft), Context(channel=channel, given_name="Priya", person_name="Priya Raman")).findings
    assert draft.missing == ()
    assert [(one.check, one.quote) for one in found if one.level is not Level.HINT] == []
    assert "$" not in _text(draft)


@pytest.mark.parametrize(("kind", "way", "channel"), ALL)
def test_a_short_version_offers_ten_minutes_or_mail(kind, way, channel) -> None:
    body = render(kind, PLAIN, channel, way).body
    assert ("ten minutes by phone" in body.lower() or "ten minutes by phone" in body) if way == "call" else "email" in body
    assert "half hour" not in body


def test_four_kinds_have_both_ways() -> None:
    assert set(SHORT) == {"cold", "check-in", "advice-ask", "follow-up"}
    assert all(set(ways) == set(WAYS) == set(OFFER) for ways in SHORT.values())


@pytest.mark.parametrize(("kind", "way", "says"), [("thanks", "call", "Only these"), ("cold", "fax", "no short version")])
def test_what_has_no_short_version(kind, way, says) -> None:
    with pytest.raises(UsageError, match=says):
        render(kind, PLAIN, "email", way)
