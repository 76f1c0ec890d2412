"""The people of the example and how each of them came along the way (METHOD C)."""

from __future__ import annotations

from typing import Any

from mentortui.domain.people import Direction, Person, Seniority
from mentortui.domain.pipeline import INFO, Stage
from mentortui.domain.text import fold
from mentortui.domain.timeline import EntryKind
from mentortui.journal.demo.story import Story

FAR, SENIOR, PEER = Seniority.FAR, Seniority.SENIOR, Seniority.PEER
HER: dict[str, Any] = {"pronoun": "she"}
HIM: dict[str, Any] = {"pronoun": "he"}

_PLACES: dict[str, tuple[str, str]] = {
    "wanjiru": ("Nairobi", "Africa/Nairobi"), "rafael": ("Porto", "Europe/Lisbon"), "yusuf": ("Izmir", "Europe/Istanbul"),
    "aisha": ("Lagos", "Africa/Lagos"), "emily": ("Tokyo", "Asia/Tokyo"), "anahera": ("Dunedin", "Pacific/Auckland"),
    "jo": ("Bergen", "Europe/Oslo"), "lucas": ("Lyon", "Europe/Paris"), "alan": ("Toronto", "America/Toronto"),
    "chen": ("Taipei", "Asia/Taipei"), "priya": ("Lagos", "Africa/Lagos"), "samir": ("Leeds", "Europe/London"),
    "maria": ("Bogotá", "America/Bogota"), "tariq": ("Amman", "Asia/Amman"), "grace": ("Accra", "Africa/Accra"),
    "oleksandra": ("Kyiv", "Europe/Kyiv"), "hamid": ("Shiraz", "Asia/Tehran"), "ingrid": ("Oslo", "Europe/Oslo"),
    "nils": ("Turku", "Europe/Helsinki"), "mei-ling": ("Singapore", "Asia/Singapore"), "dilnoza": ("Tashkent", "Asia/Tashkent"),
    "ben": ("Rotterdam", "Europe/Amsterdam"), "fatou": ("Dakar", "Africa/Dakar"),
}

_PEOPLE: tuple[tuple[str, str, str, str, dict[str, Any]], ...] = (
    ("wanjiru", "Wanjiru Kamau", "Professor of statistics", "Makena Univ.", HER | {
        "seniority": FAR, "source": "event", "source_place": "a recorded talk in Nairobi", "met_through": "tariq", "channel": "email",
        "feedback_style": "formal at first", "cares_about": "Uncertainty that ministers can read; her doctoral students' first talks"}),
    ("rafael", "Rafael Duarte", "Editor", "RailData", HIM | {
        "seniority": PEER, "source": "community", "source_place": "Pricing Lisbon meetup", "channel": "chat",
        "cares_about": "Speakers for the spring meetup", "notes": "Knows Lucas from Lyon. Introduces people gladly when the text is short."}),
    ("yusuf", "Yusuf Demir", "Head of planning", "Ege Port", HIM | {
        "seniority": SENIOR, "source": "event", "source_place": "port and rail day, Izmir", "cares_about": "Timetables that survive a storm"}),
    ("aisha", "Aisha Bello", "Partner", "Lekki Fund", HER | {
        "seniority": FAR, "source": "alumni", "source_place": "alumni list, class of 2012", "cares_about": "Public transport as an investment"}),
    ("emily", "Emily Nakamura", "Director of insight", "Hinoki", HER | {
        "seniority": SENIOR, "source": "community", "source_place": "thread on fare changes", "channel": "email", "language": "Japanese, English",
        "culture": "Japan", "feedback_style": "indirect, in writing", "cares_about": "What travellers in Europe say about prices; a good weekly read"}),
    ("anahera", "Anahera Tāwhai", "Chief data officer", "Aoraki Health", HER | {
        "seniority": FAR, "source": "social", "source_place": "her essay on plain numbers", "channel": "email",
        "cares_about": "Numbers a nurse can act on; data that belongs to the people it is about"}),
    ("jo", "Jo Lindqvist", "Analytics lead", "Fjord Bank", {
        "seniority": SENIOR, "source": "network", "source_place": "worked next door in 2019", "channel": "email",
        "cares_about": "Teaching juniors to write; a choir that needs tenors"}),
    ("lucas", "Lucas Moreau", "Commercial director", "Rhône Lignes", HIM | {
        "seniority": FAR, "source": "event", "source_place": "rail fair, Lyon", "met_through": "rafael", "channel": "email", "language": "French",
        "cares_about": "Yield, night trains, being quoted"}),
    ("alan", "Alan Okafor", "Head of Data", "Northwind Rail", HIM | {
        "seniority": SENIOR, "source": "event", "source_place": "Rail data days, Porto", "met_through": "rafael", "channel": "email",
        "feedback_style": "frank, over a call", "cares_about": "Dashboards nobody opens; his team’s first conference talk",
        "notes": "Moves to a new team in January. Son starts school. Tired of dashboards."}),
    ("chen", "Chen Yu-ting", "Pricing scientist", "Lotus Maps", HER | {
        "given": "Yu-ting", "seniority": PEER, "source": "platform", "source_place": "women in data, autumn round", "met_through": "tariq",
        "channel": "chat", "language": "Mandarin, English", "culture": "Taiwan", "cares_about": "Maps for people who walk; an English editor"}),
    ("priya", "Priya Raman", "CMO", "Baobab", HER | {
        "seniority": SENIOR, "source": "event", "source_place": "talk at Pricing Lisbon", "met_through": "rafael", "cadence_days": 28,
        "channel": "email, short", "feedback_style": "direct, no small talk",
        "cares_about": "Fair pricing in new markets; hiring analysts who can write"}),
    ("samir", "Samir Patel", "Programme manager", "Aire Valley Rail", HIM | {
        "seniority": SENIOR, "source": "work", "source_place": "joint timetable project", "met_through": "grace", "channel": "email",
        "cares_about": "Fair price lists; getting home by six"}),
    ("maria", "Maria Fernández", "Founder", "Telar", HER | {
        "seniority": SENIOR, "source": "class", "source_place": "evening class on speaking", "cadence_days": 21, "relation": "informal",
        "channel": "video", "feedback_style": "warm, then straight", "language": "Spanish, English",
        "cares_about": "Women who start late; cotton prices; a CFO by spring"}),
    ("tariq", "Tariq Haddad", "VP Operations", "Levant Grid", HIM | {
        "seniority": FAR, "source": "network", "source_place": "former director's friend", "relation": "informal", "channel": "phone",
        "feedback_style": "questions, rarely answers", "cares_about": "Hiring people better than himself; his daughter's robotics club"}),
    ("grace", "Grace Mensah", "Head of product", "Accra Tech", HER | {
        "seniority": SENIOR, "source": "alumni", "source_place": "summer school, 2023", "cares_about": "Girls who code in Kumasi"}),
    ("oleksandra", "Oleksandra Koval", "Editor in chief", "Dnipro Press", HER | {
        "seniority": SENIOR, "source": "social", "source_place": "wrote about her column", "cadence_days": 56,
        "cares_about": "Short sentences; books that reach the front"}),
    ("hamid", "Hamid Rezaei", "Research lead", "Shiraz Lab", HIM | {
        "seniority": SENIOR, "source": "community", "source_place": "forecasting list", "notes": "Thesis year: until March."}),
    ("ingrid", "Ingrid Solheim", "Chief analyst", "Brim Shipping", HER | {
        "seniority": FAR, "source": "event", "source_place": "panel in Oslo", "notes": "On leave until January, glad to hear then."}),
    ("nils", "Nils Aalto", "Fares manager", "Turku Tram", HIM | {
        "seniority": PEER, "source": "work", "source_place": "exchange week", "met_through": "grace", "notes": "New system goes live in February."}),
    ("mei-ling", "Mei-Ling Tan", "Managing director", "Straits Capital", HER | {
        "seniority": FAR, "source": "social", "source_place": "comment thread", "met_through": "rafael", "notes": "Said no kindly: takes on nobody new."}),
    ("dilnoza", "Dilnoza Karimova", "Junior analyst", "Zarafshan Bank", HER | {
        "direction": Direction.MENTEE, "source": "platform", "source_place": "women in data, spring round", "cadence_days": 14, "relation": "formal",
        "channel": "video", "feedback_style": "one thing at a time, written after", "cares_about": "saying no; presenting", "confidential": 1,
        "notes": "We agreed: 40 min, every second Friday. The agenda is hers, a day ahead. All of it stays between us."}),
    ("ben", "Ben Achterberg", "Team lead", "Maas Data", HIM | {
        "direction": Direction.MENTEE, "source": "work", "source_place": "joined after my talk", "cadence_days": 28, "relation": "informal",
        "channel": "call", "cares_about": "first lead role", "notes": "We agreed: 50 min once a month, and a message whenever a talk with his team went badly."}),
    ("fatou", "Fatou Diop", "Actuary", "Sahel Mutuelle", HER | {
        "direction": Direction.BOTH, "source": "community", "source_place": "forecasting list", "cadence_days": 42, "relation": "peer",
        "channel": "chat", "cares_about": "peer: actuarial and us", "notes": "We agreed: half an hour each way, nobody takes notes of names."}),
)

I, V, R, C, A, M = (Stage.IDENTIFIED, Stage.CREATING_VALUE, Stage.REACHED_OUT, Stage.IN_CONVERSATION, Stage.ADVICE, Stage.MENTORING)
_MOVES: dict[str, tuple[tuple[int, Stage], ...]] = {
    "wanjiru": ((-12, I),), "rafael": ((-64, I),), "yusuf": ((-41, I),), "aisha": ((-6, I),),
    "emily": ((-47, I), (-34, V)), "anahera": ((-58, I), (-45, V)),
    "jo": ((-75, I), (-62, V), (-16, R)), "lucas": ((-21, I), (-3, R)),
    "alan": ((-70, I), (-61, V), (-48, R), (-41, C)), "chen": ((-82, I), (-66, V), (-60, R), (-55, C)),
    "priya": ((-29, I), (-26, V), (-25, R), (-23, C), (-1, A)), "samir": ((-230, I), (-204, R), (-198, C), (-150, A)),
    "maria": ((-310, I), (-301, V), (-287, R), (-280, C), (-246, A), (-180, M)),
    "tariq": ((-340, I), (-331, V), (-318, R), (-309, C), (-270, A), (-205, M)),
    "grace": ((-400, I), (-390, C), (-340, A), (-200, Stage.MOVED_ON)),
    "oleksandra": ((-330, I), (-322, R), (-315, C), (-260, A), (-120, Stage.MOVED_ON)),
    "hamid": ((-130, I), (-121, R), (-95, Stage.PAUSED)), "ingrid": ((-100, I), (-92, R), (-85, C), (-50, Stage.PAUSED)),
    "nils": ((-160, I), (-151, R), (-140, C), (-72, Stage.PAUSED)), "mei-ling": ((-90, I), (-83, R), (-76, Stage.DECLINED)),
    "dilnoza": ((-210, C), (-196, M)), "ben": ((-120, C), (-107, M)), "fatou": ((-170, C), (-140, M)),
}


def tell(story: Story) -> None:
    """People with the history of their stages."""
    for key, name, role, org, more in _PEOPLE:
        moves = _MOVES[key]
        place, tz = _PLACES[key]
        values = {"email": f"{fold(name).replace(' ', '.')}@example.org", "seniority": "", **more}
        values["met_through"] = story.ref(str(more.get("met_through", "")))
        days, stage = moves[-1]
        story.make(Person, story.at(moves[0][0], "08:40"), key, touched=story.at(days, "18:20"), name=name, name_key=fold(name), role=role, org=org,
                   place=place, tz=tz, stage=stage, stage_at=story.at(days, "18:20"), **values)
        came = "address book"
        for day, reached in moves:
            story.happened(key, story.at(day, "18:20"), EntryKind.STAGE, f"{came} → {INFO[reached].short}")
            came = INFO[reached].short
