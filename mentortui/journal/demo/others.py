"""Those at rest, and those Mara mentors: key, name, role, organisation, and what else is known (METHOD C3, H1)."""

from __future__ import annotations

from typing import Any

from mentortui.domain.people import Direction
from mentortui.journal.demo.board import FAR, HER, HIM, PEER, SENIOR

AT_REST: tuple[tuple[str, str, str, str, dict[str, Any]], ...] = (
    (
        "grace",
        "Grace Mensah",
        "Head of product",
        "Accra Tech",
        HER | {"seniority": SENIOR, "source": "alumni", "source_place": "summer school, 2023", "cares_about": "Girls who code in Kumasi",
               "ties": ("friend",)},
    ),
    (
        "oleksandra",
        "Oleksandra Koval",
        "Editor in chief",
        "Dnipro Press",
        HER
        | {
            "seniority": SENIOR,
            "source": "social",
            "source_place": "wrote about her column",
            "cadence_days": 56,
            "cares_about": "Short sentences; books that reach the front",
            "ties": ("friend",),
        },
    ),
    (
        "hamid",
        "Hamid Rezaei",
        "Research lead",
        "Shiraz Lab",
        HIM | {"seniority": SENIOR, "source": "community", "source_place": "forecasting list", "notes": "Thesis year: until March."},
    ),
    (
        "ingrid",
        "Ingrid Solheim",
        "Chief analyst",
        "Brim Shipping",
        HER | {"seniority": FAR, "source": "event", "source_place": "panel in Oslo", "notes": "On leave until January, glad to hear then."},
    ),
    (
        "nils",
        "Nils Aalto",
        "Fares manager",
        "Turku Tram",
        HIM
        | {
            "seniority": PEER,
            "source": "work",
            "source_place": "exchange week",
            "met_through": "grace",
            "notes": "New system goes live in February.",
        },
    ),
    (
        "mei-ling",
        "Mei-Ling Tan",
        "Managing director",
        "Straits Capital",
        HER
        | {
            "seniority": FAR,
            "source": "social",
            "source_place": "comment thread",
            "met_through": "rafael",
            "notes": "Said no kindly: takes on nobody new.",
        },
    ),
)
MENTORED: tuple[tuple[str, str, str, str, dict[str, Any]], ...] = (
    (
        "dilnoza",
        "Dilnoza Karimova",
        "Junior analyst",
        "Zarafshan Bank",
        HER
        | {
            "direction": Direction.MENTEE,
            "source": "platform",
            "source_place": "women in data, spring round",
            "cadence_days": 14,
            "relation": "formal,virtual",
            "channel": "video",
            "feedback_style": "one thing at a time, written after",
            "cares_about": "saying no; presenting",
            "confidential": 1,
            "notes": "We agreed: 40 min, every second Friday. The agenda is hers, a day ahead. All of it stays between us.",
        },
    ),
    (
        "ben",
        "Ben Achterberg",
        "Team lead",
        "Maas Data",
        HIM
        | {
            "direction": Direction.MENTEE,
            "source": "work",
            "source_place": "joined after my talk",
            "cadence_days": 28,
            "relation": "informal",
            "ties": ("colleague",),
            "channel": "call",
            "cares_about": "first lead role",
            "notes": "We agreed: 50 min once a month, and a message whenever a talk with his team went badly.",
        },
    ),
    (
        "fatou",
        "Fatou Diop",
        "Actuary",
        "Sahel Mutuelle",
        HER
        | {
            "direction": Direction.BOTH,
            "source": "community",
            "source_place": "forecasting list",
            "cadence_days": 42,
            "relation": "peer,reverse",
            "ties": ("friend",),
            "channel": "chat",
            "cares_about": "peer: actuarial and us",
            "notes": "We agreed: half an hour each way, nobody takes notes of names.",
        },
    ),
)
