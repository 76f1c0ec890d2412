"""Who I am: what drafts are filled with."""

from __future__ import annotations

from dataclasses import dataclass, fields

from mentortui.domain.errors import UsageError
from mentortui.domain.plans import Profile
from mentortui.domain.record import Record
from mentortui.domain.text import clean_line, clean_text
from mentortui.journal.desk import Desk
from mentortui.store import records

KEYS: tuple[str, ...] = ("name", "role", "org", "tz", "intro", "signature", "pronoun", "reflection_days")


@dataclass(frozen=True, slots=True)
class ProfileDesk:
    """Read and set the profile."""

    desk: Desk

    def get(self) -> Profile:
        """The profile; empty fields where nothing was said yet."""
        with self.desk.reading() as conn:
            return records.get(conn, Profile, "me")

    def is_empty(self) -> bool:
        """Whether nothing was said yet."""
        profile = self.get()
        own = {f.name for f in fields(Profile)} - {f.name for f in fields(Record)} - {"reflection_days"}
        return not any(getattr(profile, name) for name in own)

    def set(self, **values: str) -> Profile:
        """Set fields by name; UsageError for an unknown one, an unknown zone or a number that is none."""
        clean: dict[str, str | int] = {}
        for key, value in values.items():
            clean[key] = _cleaned(key, value)
        with self.desk.writing("Changed your profile") as db:
            profile = records.change(db, Profile, "me", self.desk.now(), **clean)
        self.desk.my_zone = None
        return profile


def _cleaned(key: str, value: str) -> str | int:
    if key not in KEYS:
        raise UsageError(f"There is no profile field “{key}”. Try one of: {', '.join(KEYS)}.")
    if key == "reflection_days":
        if not (value.isascii() and value.isdigit() and len(value) <= 4 and int(value) <= 3660):
            raise UsageError("reflection_days is a number of days, for example 90; 0 switches it off.")
        return int(value)
    if key == "tz" and value:
        from mentortui.domain.zones import zone

        return zone(clean_line(value)).key
    return clean_text(value).strip() if key in ("intro", "signature") else clean_line(value)
