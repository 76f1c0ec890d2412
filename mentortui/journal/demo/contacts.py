"""The rest of the address book: people who are known and nothing more, as after an import (METHOD C1)."""

from __future__ import annotations

from mentortui.domain.people import Person
from mentortui.domain.text import fold
from mentortui.journal.demo.story import Story

_KNOWN: tuple[tuple[str, str, str, str, int], ...] = (
    ("bruno", "Bruno Keller", "Tariff analyst", "Alpine Verkehr", -420),
    ("noor", "Noor de Vries", "Research director", "Delta Ferries", -390),
    ("anna", "Anna Sousa", "Solicitor", "Sousa & Lima", -900),
    ("", "Zoë Brandt", "Data engineer", "Northwind Rail", -61),
    ("", "Ifeoma Adeyemi", "Product manager", "Baobab", -25),
    ("", "Kofi Boateng", "Urban planner", "City of Tema", -512),
    ("", "Łukasz Wiśniewski", "Timetable planner", "Wisła Kolej", -233),
    ("", "Søren Kjær", "Statistician", "Limfjord Data", -140),
    ("", "María José Quintana", "Economist", "Observatorio Sur", -75),
    ("", "Björk Einarsdóttir", "Translator", "", -640),
    ("", "Nguyễn Thị Lan", "Revenue manager", "Mekong Lines", -310),
    ("", "Ravi Shankaran", "Consultant", "Tideway Partners", -88),
    ("", "田中 葵", "Designer", "Hinoki", -44),
    ("", "Olga Petrauskienė", "Lecturer", "Vilnius Evening School", -270),
    ("", "Pedro Antunes", "Train driver", "Linha Atlântica", -1300),
    ("teresa", "Teresa Vaz", "Head of fares", "Linha Atlântica", -1150),
    ("", "Hana Kučerová", "Journalist", "Dnipro Press", -205),
    ("", "Amara Diallo", "Founder", "Rive Gauche Studio", -57),
    ("", "Tom Whitfield", "Engineer", "Aire Valley Rail", -231),
    ("", "Leila Mansouri", "Policy adviser", "Ministry of Works", -18),
    ("", "João Pimentel", "Teacher", "", -2000),
)


def tell(story: Story) -> None:
    """People without a stage, with the day they were connected."""
    for key, name, role, org, days in _KNOWN:
        story.make(
            Person,
            story.at(max(days, -400), "12:00"),
            key,
            name=name,
            name_key=fold(name),
            role=role,
            org=org,
            source="network",
            email=f"{fold(name.split()[0])}@example.net" if name.isascii() else "",
            connected_on=story.on(days),
        )
