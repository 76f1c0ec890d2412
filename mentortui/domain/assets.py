"""The seven assets of a mentor, and whether somebody has one (METHOD B2, B3).

Apart from the records, because the first frame draws them and loads no record.
"""

from __future__ import annotations

from enum import StrEnum


class Asset(StrEnum):
    """The seven assets of a mentor, in the method's order (B2)."""

    EXPERIENCE = "experience"
    INDUSTRY = "industry"
    VALUES = "values"
    NETWORK = "network"
    BELIEFS = "beliefs"
    INSIGHT = "insight"
    WILLINGNESS = "willingness"


class Has(StrEnum):
    """Whether a person has an asset; unknown is unknown, never no (B3)."""

    YES = "yes"
    PART = "part"
    NO = "no"
    UNKNOWN = "unknown"
