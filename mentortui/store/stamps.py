"""Instants as the file keeps them. A file of its own, because the first frame asks for this and for no record."""

from __future__ import annotations

from datetime import UTC, datetime


def stamp(moment: datetime) -> str:
    """`2026-11-22T09:14:00.000Z`: sorts as text, reads as ISO 8601."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
