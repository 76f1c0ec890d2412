"""One clock, which stands still when told to."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mentortui.system import clock


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("value", [None, "", "  "])
def test_the_real_clock(monkeypatch: pytest.MonkeyPatch, value: str | None) -> None:
    if value is None:
        monkeypatch.delenv("MENTORTUI_NOW", raising=False)
    else:
        monkeypatch.setenv("MENTORTUI_NOW", value)
    found = clock.now()
    assert found.tzinfo is UTC
    assert abs(found - datetime.now(UTC)) < timedelta(minutes=1)


@pytest.mark.usefixtures("berlin")
@pytest.mark.parametrize(
    ("value", "hour"),
    [
        ("2026-11-22T09:00:00Z", 9),
        ("2026-11-22T09:00+01:00", 8),
        ("2026-11-22T09:00", 8),
        ("2026-11-22 09:00:00.000", 8),
        (" 2026-11-22T09:00-0500 ", 14),
    ],
)
def test_the_fixed_clock(monkeypatch: pytest.MonkeyPatch, value: str, hour: int) -> None:
    monkeypatch.setenv("MENTORTUI_NOW", value)
    assert clock.now() == datetime(2026, 11, 22, hour, tzinfo=UTC)
    assert clock.now().tzinfo is UTC
    assert clock.now() == clock.now()


@pytest.mark.parametrize("value", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "1899-12-31T00:00Z", "2200-01-02T00:00Z"])
def test_a_moment_out_of_reach_is_one_sentence(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("MENTORTUI_NOW", value)
    with pytest.raises(ValueError, match=r"^MENTORTUI_NOW lies outside the years 1900 to 2199: name a moment within them\.$"):
        clock.now()


@pytest.mark.parametrize(
    "value",
    ["soon", "22.11.2026", "2026-13-01", "9" * 400, "0001-01-01T00:00+23:00", "9999-12-31T23:59-23:00"],
)
def test_what_is_no_moment_is_one_sentence(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("MENTORTUI_NOW", value)
    with pytest.raises(ValueError, match=r"^MENTORTUI_NOW is “.{1,40}”: write it like 2026-11-22T09:00 or .*\.$"):
        clock.now()


def test_the_sentence_cannot_command_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MENTORTUI_NOW", "\x1b]0;x\x07")
    with pytest.raises(ValueError, match=r"\?\]0;x\?"):
        clock.now()


@pytest.mark.parametrize(
    ("value", "zone"),
    [
        ("Europe/London", "Europe/London"),
        (":Europe/London", "Europe/London"),
        ("/usr/share/zoneinfo/Asia/Kolkata", "Asia/Kolkata"),
        ("/usr/share/zoneinfo/posix/Asia/Kolkata", "Asia/Kolkata"),
        ("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("UTC", "UTC"),
        ("", "UTC"),
        ("CET-1CEST,M3.5.0,M10.5.0/3", "UTC"),
        ("Europe/Nowhere", "UTC"),
        ("../../etc/passwd", "UTC"),
    ],
)
def test_the_zone_of_the_environment(monkeypatch: pytest.MonkeyPatch, value: str, zone: str) -> None:
    monkeypatch.setenv("TZ", value)
    assert clock.local_zone() == zone


@pytest.mark.parametrize(
    ("target", "zone"),
    [
        ("/usr/share/zoneinfo/Europe/Berlin", "Europe/Berlin"),
        ("/var/db/timezone/zoneinfo/Africa/Lagos", "Africa/Lagos"),
        ("/usr/share/zoneinfo/right/Asia/Tokyo", "Asia/Tokyo"),
    ],
)
def test_the_zone_of_the_machine(monkeypatch: pytest.MonkeyPatch, target: str, zone: str) -> None:
    monkeypatch.delenv("TZ", raising=False)
    monkeypatch.setattr(os.path, "realpath", lambda path: target)
    assert clock.local_zone() == zone


def test_a_machine_that_does_not_tell(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("TZ", raising=False)
    monkeypatch.setattr(os.path, "realpath", lambda path: "/etc/localtime")
    assert clock.local_zone()
