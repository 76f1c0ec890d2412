"""What every stored thing has in common.

Naming is the schema: a field ending in `_at` is an aware UTC datetime, one ending in `_on` a local date, and the
columns carry the same names. `id` is a UUIDv7 (RFC 9562), `version` rises with each change (lost-update check) and
`deleted_at` is a tombstone: nothing is ever removed behind the user's back.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """The five columns of every table a person can write to."""

    id: str
    created_at: datetime
    updated_at: datetime
    deleted_at: datetime | None = None
    version: int = 1
