"""Sixty invented people of all sorts, the same in every run."""

from __future__ import annotations

from typing import NamedTuple

NAMES = """
Adaeze Nwosu, Bjørn Halvorsen, Camila Duarte, Dmitri Vlasov, Eun-ji Park, Farid Haidari, Greta Lindholm, Hamza Qureshi, Ines Carvalho,
Jonas Weber, Keiko Tanabe, Lionel Mbeki, Małgorzata Wójcik, Nnamdi Eze, Olga Petrenko, Pierre Gauthier, Qiu Mei-ling, Rosa Benítez,
Siobhán Keane, Tomás Herrera, Ulla Virtanen, Vikram Shetty, Wanda Kowalska, Xavier Roux, Yara Haddad, Zoltán Kiss, Amélie Fontaine,
Babak Karimi, Chiara Esposito, Dina Aziz, Emeka Obi, Fiona Mac Allister, Gustavo Prado, Hanna Schröder, Ibrahim Diallo, Jana Novotná,
Kofi Asante, Leilani Kahale, Mateus Rocha, Niamh Byrne, Oscar Lund, Paula Ferrer, Rania Saleh, Stefan Ilić, Tuğba Demir, Ursula Frei,
Valentina Rossi, Winston Clarke, Xiomara Reyes, Yusuf Kaya, Zanele Dube, Aiko Mori, Bruno Alves, Clara Jensen, Diego Fuentes, Elif Aydın,
Florin Popa, Gita Rao, Hugo Berg, Imani Okoro
"""
ROLES = ("Head of Research", "Product lead", "Head chef", "Chief engineer", "Data scientist", "Professor", "Founder", "Judge", "Nurse manager",
         "Editor", "Union secretary", "Architect")
ORGS = ("Northwind Labs", "Linha Norte", "Casa Verde", "Baobab", "Kestrel Press", "Tidal Works", "")
ZONES = ("Europe/Lisbon", "Africa/Lagos", "Asia/Tokyo", "America/Sao_Paulo", "Europe/Berlin", "Asia/Kolkata", "America/New_York", "")
SENIORITY = ("senior", "far", "peer", "")
WAYS = ("warm", "warm", "slow", "silent", "warm", "busy", "declines", "warm", "mute-later", "warm")
NEEDS = ("industry", "functional", "project", "growth", "talent", "world")


class Someone(NamedTuple):
    """One person of the year: what is typed about them, how they answer, the day of the year they come up."""

    name: str
    fields: dict[str, str]
    way: str
    day: int
    need: str
    number: int


def cast() -> list[Someone]:
    """Everybody, in the order they come up: a dozen in the first days, then one about every six days."""
    out = []
    for number, name in enumerate(part.strip() for part in NAMES.replace("\n", " ").split(",")):
        mentee = number % 15 == 7
        fields = {
            "role": ROLES[number % len(ROLES)], "org": ORGS[number % len(ORGS)], "tz": ZONES[number % len(ZONES)],
            "seniority": SENIORITY[number % len(SENIORITY)], "direction": "mentee" if mentee else ("mentor", "")[number % 2],
            "pronoun": ("she", "he", "they", "")[number % 4], "email": f"{name.split()[0].lower()}{number}@example.org",
        }  # fmt: skip
        fields["stage"] = "mentoring" if mentee else "creating-value" if number % 9 == 4 else "identified"
        way = "warm" if mentee else WAYS[number % len(WAYS)]
        out.append(Someone(name, fields, way, number // 4 if number < 12 else 4 + (number - 12) * 6, NEEDS[number % len(NEEDS)], number))
    return out
