"""The fourteen who are on the way: key, name, role, organisation, and what else is known (METHOD C)."""

from __future__ import annotations

from typing import Any

from mentortui.domain.people import Seniority

FAR, SENIOR, PEER = Seniority.FAR, Seniority.SENIOR, Seniority.PEER
HER: dict[str, Any] = {"pronoun": "she"}
HIM: dict[str, Any] = {"pronoun": "he"}

ON_THE_WAY: tuple[tuple[str, str, str, str, dict[str, Any]], ...] = (
    (
        "wanjiru",
        "Wanjiru Kamau",
        "Professor of statistics",
        "Makena Univ.",
        HER
        | {
            "seniority": FAR,
            "source": "event",
            "source_place": "a recorded talk in Nairobi",
            "culture": "Kenya",
            "language": "Swahili, English",
            "met_through": "tariq",
            "channel": "email",
            "feedback_style": "formal at first",
            "cares_about": "Uncertainty that ministers can read; her doctoral students' first talks",
        },
    ),
    (
        "rafael",
        "Rafael Duarte",
        "Editor",
        "RailData",
        HIM
        | {
            "seniority": PEER,
            "source": "community",
            "source_place": "Pricing Lisbon meetup",
            "channel": "chat",
            "cares_about": "Speakers for the spring meetup",
            "notes": "Knows Lucas from Lyon. Introduces people gladly when the text is short.",
        },
    ),
    (
        "yusuf",
        "Yusuf Demir",
        "Head of planning",
        "Ege Port",
        HIM
        | {
            "seniority": SENIOR,
            "source": "event",
            "source_place": "port and rail day, Izmir",
            "met_through": "samir",
            "cares_about": "Timetables that survive a storm",
        },
    ),
    (
        "aisha",
        "Aisha Bello",
        "Partner",
        "Lekki Fund",
        HER
        | {
            "seniority": FAR,
            "source": "alumni",
            "source_place": "alumni list, class of 2012",
            "cares_about": "Public transport as an investment",
        },
    ),
    (
        "emily",
        "Emily Nakamura",
        "Director of insight",
        "Hinoki",
        HER
        | {
            "seniority": SENIOR,
            "source": "community",
            "source_place": "thread on fare changes",
            "channel": "email",
            "language": "Japanese, English",
            "culture": "Japan",
            "feedback_style": "indirect, in writing",
            "cares_about": "What travellers in Europe say about prices; a good weekly read",
        },
    ),
    (
        "anahera",
        "Anahera Tāwhai",
        "Chief data officer",
        "Aoraki Health",
        HER
        | {
            "seniority": FAR,
            "source": "social",
            "source_place": "her essay on plain numbers",
            "channel": "email",
            "cares_about": "Numbers a nurse can act on; data that belongs to the people it is about",
        },
    ),
    (
        "jo",
        "Jo Lindqvist",
        "Analytics lead",
        "Fjord Bank",
        {
            "seniority": SENIOR,
            "source": "network",
            "source_place": "worked next door in 2019",
            "ties": ("colleague",),
            "channel": "email",
            "cares_about": "Teaching juniors to write; a choir that needs tenors",
        },
    ),
    (
        "lucas",
        "Lucas Moreau",
        "Commercial director",
        "Rhône Lignes",
        HIM
        | {
            "seniority": FAR,
            "source": "event",
            "source_place": "rail fair, Lyon",
            "met_through": "rafael",
            "channel": "email",
            "language": "French",
            "cares_about": "Yield, night trains, being quoted",
        },
    ),
    (
        "alan",
        "Alan Okafor",
        "Head of Data",
        "Northwind Rail",
        HIM
        | {
            "seniority": SENIOR,
            "source": "event",
            "source_place": "Rail data days, Porto",
            "met_through": "rafael",
            "channel": "email",
            "feedback_style": "frank, over a call",
            "cares_about": "Dashboards nobody opens; his team’s first conference talk",
            "notes": "Moves to a new team in January. Son starts school. Tired of dashboards.",
        },
    ),
    (
        "chen",
        "Chen Yu-ting",
        "Pricing scientist",
        "Lotus Maps",
        HER
        | {
            "given": "Yu-ting",
            "seniority": PEER,
            "source": "platform",
            "source_place": "women in data, autumn round",
            "met_through": "tariq",
            "channel": "chat",
            "language": "Mandarin, English",
            "culture": "Taiwan",
            "cares_about": "Maps for people who walk; an English editor",
        },
    ),
    (
        "priya",
        "Priya Raman",
        "CMO",
        "Baobab",
        HER
        | {
            "seniority": SENIOR,
            "source": "event",
            "source_place": "talk at Pricing Lisbon",
            "met_through": "rafael",
            "cadence_days": 28,
            "channel": "email, short",
            "feedback_style": "direct, no small talk",
            "cares_about": "Fair pricing in new markets; hiring analysts who can write",
        },
    ),
    (
        "samir",
        "Samir Patel",
        "Programme manager",
        "Aire Valley Rail",
        HIM
        | {
            "seniority": SENIOR,
            "source": "work",
            "source_place": "joint timetable project",
            "met_through": "grace",
            "channel": "email",
            "cares_about": "Fair price lists; getting home by six",
        },
    ),
    (
        "maria",
        "Maria Fernández",
        "Founder",
        "Telar",
        HER
        | {
            "seniority": SENIOR,
            "source": "class",
            "source_place": "evening class on speaking",
            "cadence_days": 21,
            "relation": "informal,virtual",
            "channel": "video",
            "feedback_style": "warm, then straight",
            "language": "Spanish, English",
            "cares_about": "Women who start late; cotton prices; a CFO by spring",
        },
    ),
    (
        "tariq",
        "Tariq Haddad",
        "VP Operations",
        "Levant Grid",
        HIM
        | {
            "seniority": FAR,
            "source": "network",
            "source_place": "former director’s friend",
            "relation": "informal",
            "ties": ("friend",),
            "channel": "phone",
            "feedback_style": "questions, rarely answers",
            "cares_about": "Hiring people better than himself; his daughter’s robotics club",
        },
    ),
)
