"""What the schedule dialog answers."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from mentortui.domain.dates import understand
from mentortui.domain.errors import UsageError
from mentortui.domain.suit import suggest
from mentortui.presentation.line import cells, plain
from mentortui.presentation.schedule_lines import courtesy_words, echo_lines, hour_strip, minutes_of, slot_rows, when_phrase

NOW = datetime(2026, 11, 22, 9, 14, tzinfo=UTC)
LISBON, TAIPEI, TORONTO = "Europe/Lisbon", "Asia/Taipei", "America/Toronto"


def at(*parts: int, zone: str = LISBON) -> datetime:
    return datetime(*parts, tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("20", 20), ("20 min", 20), ("45m", 45), ("1 h", 60), ("1h30", 90), ("1 h 30", 90), ("1.5 h", 90), ("2 hours", 120), (" 30 minutes ", 30),
     ("24 h", 1440)],
)
def test_lengths_as_people_type_them(text: str, minutes: int) -> None:
    assert minutes_of(text) == minutes


@pytest.mark.parametrize("text", ["", "soon", "0", "25 h", "-5", "1441", "20 30", "½ h", "1e3"])
def test_other_lengths_are_refused_with_examples(text: str) -> None:
    with pytest.raises(UsageError, match="Try 20 min"):
        minutes_of(text)


@pytest.mark.parametrize(
    ("start", "theirs", "pronoun", "lines"),
    [
        pytest.param(at(2026, 12, 3, 10, 30), TAIPEI, "she", [
            "✓ Thursday 3 December 2026, 10:30–10:50 in Lisbon", "  18:30–18:50 in Taipei for her (+8 h)"], id="a good hour"),
        pytest.param(at(2026, 12, 3, 12, 0), TAIPEI, "she", [
            "✓ Thursday 3 December 2026, 12:00–12:20 in Lisbon", "  20:00–20:20 in Taipei for her (+8 h)",
            "▵ evening for her: say “thank you for the evening hour”"], id="evening"),
        pytest.param(at(2026, 12, 3, 12, 30), TORONTO, "", [
            "✓ Thursday 3 December 2026, 12:30–12:50 in Lisbon", "  07:30–07:50 in Toronto for them (-5 h)",
            "▵ early for them: say “thank you for the early hour”"], id="early, no pronoun set"),
        pytest.param(at(2026, 12, 3, 17, 0), TAIPEI, "he", [
            "✓ Thursday 3 December 2026, 17:00–17:20 in Lisbon", "  Friday 4 December, 01:00–01:20 in Taipei for him (+8 h)",
            "▵ night for him: ^t suggests kinder hours"], id="another day for him"),
        pytest.param(at(2026, 12, 3, 10, 0), LISBON, "he", ["✓ Thursday 3 December 2026, 10:00–10:20 in Lisbon"], id="the same zone"),
        pytest.param(at(2026, 12, 3, 10, 0), "Europe/London", "he", [
            "✓ Thursday 3 December 2026, 10:00–10:20 in Lisbon", "  the same hour for him in London"], id="another zone, the same hour"),
        pytest.param(at(2026, 12, 5, 10, 0), "Europe/London", "he", [
            "✓ Saturday 5 December 2026, 10:00–10:20 in Lisbon", "  the same hour for him in London",
            "▵ a weekend for him: say “thank you for time on a weekend”"], id="a weekend"),
        pytest.param(at(2026, 12, 3, 18, 50), "Europe/London", "he", [
            "✓ Thursday 3 December 2026, 18:50–19:10 in Lisbon", "  the same hour for him in London",
            "▵ it goes on past 19 for him: say thank you for that"], id="past the end of the day"),
        pytest.param(at(2026, 10, 25, 1, 30), LISBON, "", [
            "✓ Sunday 25 October 2026, 01:30–01:50 in Lisbon", "▵ a weekend for them: say “thank you for time on a weekend”",
            "▵ 01:30 comes twice that night, this is the first", "▵ this has passed: it will be asked how it went"], id="an hour that comes twice"),
        pytest.param(at(2026, 11, 22, 9, 10), LISBON, "", [
            "✓ Sunday 22 November 2026, 09:10–09:30 in Lisbon", "▵ a weekend for them: say “thank you for time on a weekend”",
            "▵ this has begun already"], id="begun"),
    ],
)
def test_the_echo_in_both_zones(start: datetime, theirs: str, pronoun: str, lines: list[str]) -> None:
    assert [plain(line) for line in echo_lines(start, 20, NOW, LISBON, theirs, pronoun)] == lines


def test_without_their_zone_it_is_said() -> None:
    assert "not known" in plain(echo_lines(at(2026, 12, 3, 10), 20, NOW, LISBON, "")[1])


@pytest.mark.parametrize("width", [34, 44, 60, 78])
def test_the_echo_fits(width: int) -> None:
    for theirs in (TAIPEI, "", TORONTO):
        lines = echo_lines(at(2026, 9, 30, 12, 30), 20, NOW, LISBON, theirs, "she", width)
        assert all(cells(line) <= max(width, 46) for line in lines), [plain(line) for line in lines]


@pytest.mark.parametrize(("hour", "said"), [(5, "night"), (6, "early"), (8, ""), (18, ""), (19, "evening"), (22, "night")])
def test_the_courtesy_follows_the_hour(hour: int, said: str) -> None:
    words = courtesy_words(datetime(2026, 12, 3, hour, tzinfo=ZoneInfo(TAIPEI)), 30, "she")
    assert words.startswith(said) if said else not words


@pytest.mark.parametrize("start", [at(2026, 12, 3, 10, 30), at(2027, 11, 30, 8, 0), at(2028, 2, 29, 23, 59)])
def test_a_phrase_taken_from_a_suggestion_means_that_moment(start: datetime) -> None:
    assert understand(when_phrase(start, LISBON), now=NOW, zone=LISBON).utc_start == start


def test_the_hours_of_a_day_and_the_chosen_one() -> None:
    lines = [plain(line) for line in hour_strip(date(2026, 12, 3), at(2026, 12, 3, 10, 30), 20, LISBON, TAIPEI, "Taipei", 76)]
    assert lines[0].split() == ["Thu", "3", "Dec", *(f"{hour:02}" for hour in range(7, 21))]
    both = lines[3]
    assert [index for index in range(14, 70, 4) if both[index : index + 2] == "▮▮"] == [18, 22, 26]
    assert lines[4].index("▴") == lines[0].index("10")


def test_suggestions_say_both_times() -> None:
    rows = slot_rows(suggest(NOW, LISBON, TORONTO, 30), 30, LISBON, TORONTO, 76)
    assert plain(rows[0].line).split() == ["✓", "Mon", "23", "Nov", "14:00–14:30", "09:00–09:30", "in", "Toronto"]
    assert [row.id for row in rows] == ["0", "1", "2", "3", "4", "5"]
    assert all(cells(row.line) == 76 for row in rows)
