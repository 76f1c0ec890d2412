"""What else happened between Mara and the people of the example: mails, calls, research, introductions (METHOD C5, E3, G1)."""

from __future__ import annotations

from mentortui.domain.timeline import EntryKind
from mentortui.journal.demo.story import Story

_KINDS = {
    "in": (EntryKind.EMAIL, "in"),
    "out": (EntryKind.EMAIL, "out"),
    "chat": (EntryKind.CHAT, "in"),
    "said": (EntryKind.CHAT, "out"),
    "call": (EntryKind.CALL, ""),
    "note": (EntryKind.NOTE, ""),
    "research": (EntryKind.RESEARCH, ""),
    "intro": (EntryKind.INTRO, ""),
}
_HAPPENED: dict[str, tuple[tuple[int, str, str, str], ...]] = {
    "priya": (
        (-29, "19:10", "research", "Talk “Prices people forgive”: she shows the price that failed before the one that held"),
        (-27, "09:30", "intro", "by Rafael Duarte, Pricing Lisbon"),
        (-23, "08:15", "in", "“Happy to talk. Twenty minutes is fine.”"),
        (-10, "18:05", "out", "The anchoring article, with a page of notes"),
        (-9, "07:50", "in", "“Read it on the way in. Keep them coming.”"),
    ),
    "alan": (
        (-69, "20:00", "research", "Slide on silent errors, Rail data days: half the board had never seen one"),
        (-63, "11:20", "intro", "by Rafael Duarte, at the coffee stand"),
        (-44, "15:40", "in", "“You took better notes than my team did.”"),
        (-13, "15:10", "in", "“Could we say Monday? Sorry to move you.”"),
    ),
    "maria": (
        (-19, "20:40", "note", "Tried it on the board deck: the number alone on slide one. Two questions, both about money."),
        (-32, "10:15", "out", "Two testers for her loom planner"),
        (-31, "16:00", "in", "“They found the thing nobody dared to tell me.”"),
        (-60, "09:00", "call", "a quick one before her fair"),
        (-104, "18:00", "chat", "“How did Thursday go?”"),
        (-125, "17:30", "call", "crying and laughing about slide four"),
        (-150, "12:00", "in", "Her first script, with everything crossed out"),
        (-176, "10:00", "out", "The draft report, nine pages"),
    ),
    "tariq": (
        (-13, "09:30", "in", "“Bring me the last page next time.”"),
        (-12, "18:40", "out", "The last page, as far as it goes"),
        (-30, "13:00", "chat", "A photograph of his daughter’s robot"),
        (-62, "12:00", "call", "ten minutes from an airport"),
        (-75, "09:00", "out", "Three candidates for his dispatch role"),
        (-118, "13:00", "call", "on asking for the budget first"),
        (-146, "12:30", "in", "“Who is this for?” and nothing else"),
        (-165, "13:30", "call", "lunch, short"),
    ),
    "emily": (
        (-47, "21:00", "research", "Her thread on fare changes: one chart a week for a year"),
        (-44, "08:30", "in", "“Our price page lost us a third of them.”"),
        (-33, "19:00", "out", "First roundup: what travellers say about prices this week"),
        (-27, "08:10", "in", "“This is read by five of us now.”"),
        (-12, "08:20", "in", "“Could we speak for twenty minutes on Thursday week?”"),
        (-11, "19:20", "out", "Three questions, a week ahead"),
    ),
    "chen": (
        (-62, "20:30", "research", "Paper on what people pay for a map they do not need"),
        (-58, "03:10", "in", "“Tariq writes that I must talk to you.”"),
        (-39, "20:00", "said", "Her abstract, lightly edited"),
        (-2, "10:40", "chat", "“Accepted! May I ask you about the second part?”"),
    ),
    "samir": (
        (-201, "17:00", "in", "“Grace says you like timetables. Call me.”"),
        (-88, "16:10", "in", "The tender plan he was proud of"),
        (-55, "18:00", "out", "What came of splitting the year"),
        (-12, "21:10", "note", "Trying his weekly page: what moved, what did not, what I need"),
    ),
    "wanjiru": (
        (-12, "22:00", "research", "Nairobi talk “Uncertainty for ministers”: the forecast as a road that widens"),
        (-5, "21:00", "note", "Used the widening road twice; both times people asked better questions"),
    ),
    "rafael": (
        (-63, "19:00", "note", "Knows Lucas from his years in Lyon; glad to write"),
        (-28, "18:30", "chat", "“Send me two lines I can forward.”"),
        (-26, "19:00", "said", "Thank you for the lines to Priya: she has answered"),
        (-16, "20:10", "said", "Told him how the first talk with Priya went"),
    ),
    "yusuf": (
        (-41, "13:00", "note", "Met in Izmir: an hour on timetables in a storm"),
        (-20, "21:00", "research", "His storm plan: which ferry waits for which train"),
    ),
    "aisha": ((-6, "20:00", "research", "Panel on buses as an investment: patience is priced too"),),
    "anahera": (
        (-58, "21:30", "research", "Essay on plain numbers: say what a nurse would do differently"),
        (-44, "20:10", "in", "“Thank you for reading it so closely.”"),
        (-16, "19:00", "out", "An article on consent and travel data"),
    ),
    "jo": (
        (-61, "12:30", "chat", "“Found two tenors, thanks to you.”"),
        (-30, "18:00", "note", "Wrote up their workshop in one page for the intranet"),
    ),
    "lucas": ((-21, "21:00", "research", "Panel in Lyon: night trains sell sleep, not seats"),),
    "grace": (
        (-200, "18:00", "call", "we both got what we came for"),
        (-230, "17:00", "call", "on saying no to a promotion"),
        (-260, "18:00", "in", "A recommendation for the summer school"),
    ),
    "oleksandra": (
        (-63, "18:30", "call", "three books, two of them hers"),
        (-98, "19:00", "in", "“Cut the first page. It is always the first page.”"),
        (-140, "20:00", "out", "Two pages on delays, for her column"),
    ),
    "hamid": ((-110, "20:00", "note", "Wrote on the list that he writes up until March"),),
    "ingrid": ((-88, "09:20", "in", "“Twenty minutes, gladly.”"), (-50, "16:00", "in", "“On leave until January. Ask me again then.”")),
    "nils": (
        (-146, "10:00", "in", "“Come and see our machines.”"),
        (-120, "11:00", "call", "tickets without zones"),
        (-72, "15:00", "in", "“February, when the system is live?”"),
    ),
    "mei-ling": ((-76, "07:30", "in", "“I take on nobody new. Write to Ingrid.”"),),
    "dilnoza": (
        (-10, "15:00", "in", "Her agenda: one talk, one no, one question"),
        (-24, "15:20", "in", "Her agenda: the director"),
        (-18, "19:00", "out", "The story of the model nobody used"),
        (-68, "12:00", "call", "figures for a first report"),
        (-82, "12:00", "call", "getting to know her desk"),
        (-96, "12:00", "call", "what to ask a new director"),
    ),
    "ben": (
        (-30, "18:40", "chat", "“I said it too late again.”"),
        (-80, "16:30", "call", "whether to lead at all"),
        (-107, "16:30", "call", "what we want from this"),
    ),
    "fatou": (
        (-13, "17:00", "chat", "“Bring the reserve table.”"),
        (-100, "18:00", "call", "a model each"),
        (-133, "18:00", "call", "what an actuary does all day"),
    ),
}


def tell(story: Story) -> None:
    """Entries beside those that meetings and messages write themselves."""
    for who, happened in _HAPPENED.items():
        for days, clock, word, text in happened:
            kind, direction = _KINDS[word]
            minutes = 15 if kind is EntryKind.CALL else 0
            story.happened(who, story.at(days, clock), kind, text, direction, minutes)
