"""A bank of open questions of our own (E2), by the guidance they seek (A3) and the situation they fit.

Each passes the question coach; a test holds the bank to that.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BankQuestion:
    """A question, the kind of guidance (technical, career, political, emotional) and the situation it belongs to."""

    text: str
    guidance: str
    situation: str


_BANK: dict[tuple[str, str], tuple[str, ...]] = {
    ("technical", "learning a craft"): (
        "Which exercise brought your craft forward fastest in the first two years?",
        "What do you check first when you open somebody else's draft?",
        "Which habit of experts did you copy before you understood it?",
        "How do you practise the part of the craft that nobody sees?",
        "What did you have to unlearn before your results improved?",
    ),
    ("technical", "a piece of work"): (
        "If you had only ten minutes with this piece, where would you look first?",
        "What would make you trust these numbers, or doubt them?",
        "Which part of this would you cut without a second thought?",
        "How would you test this idea with the least effort?",
        "What did the first version of your best project look like?",
    ),
    ("technical", "choosing tools"): (
        "How do you decide that a new tool is worth the trouble of switching?",
        "Which tool did you give up after years, for the sake of simplicity?",
        "What do you still do by hand, on purpose?",
    ),
    ("technical", "explaining"): (
        "How do you explain uncertainty to somebody who wants one number?",
        "What do you leave out when the audience has only five minutes?",
        "Which picture or comparison has worked for you with listeners from another field?",
        "How do you notice that a listener nods without following?",
    ),
    ("career", "a first conversation"): (
        "What made you move from your first field into this one?",
        "Which year taught you most, seen from today?",
        "What did outsiders misunderstand about your role when you began?",
        "Which decision looked small at the time and turned out to matter?",
    ),
    ("career", "a decision"): (
        "How did you weigh money against learning when you changed jobs?",
        "What would you ask the team before signing a contract like this one?",
        "Which signs told you that it was time to leave?",
        "How do you tell a hard start from a wrong choice?",
        "What would have to be true for you to take the riskier offer?",
    ),
    ("career", "a new role"): (
        "How would you spend the first thirty days in a role like mine?",
        "Which meeting did you wish you had asked for in your first month?",
        "What did you stop doing when you began to lead people?",
        "How did you learn what your new manager really cared about?",
    ),
    ("career", "growing"): (
        "What made others trust you with a bigger task for the first time?",
        "Which skill opened more doors than you had expected?",
        "How do you keep your work visible without boasting?",
        "At what point did depth begin to matter more to you than breadth?",
    ),
    ("political", "a difficult stakeholder"): (
        "How do you win over a colleague who loses something by your plan?",
        "What do you do in the week before a meeting that may go against you?",
        "How did you rebuild trust with a department that had been passed over?",
        "Which concession cost you little and meant much to the other side?",
    ),
    ("political", "decisions and power"): (
        "How do you find out who decides when the chart of the organisation is silent?",
        "Whose support do you look for before an idea becomes official?",
        "When did you hold back a good proposal for the sake of timing?",
        "What did you learn about power from a vote that you lost?",
    ),
    ("political", "speaking up"): (
        "How do you disagree with a superior in front of others?",
        "What helped you to say no to a request from the top?",
        "How do you bring bad news to a board that hoped for good news?",
        "Which words do you avoid when a subject is sensitive?",
    ),
    ("political", "across teams and cultures"): (
        "How did you learn the unwritten rules of a new organisation?",
        "What surprised you when you first negotiated in another culture?",
        "How do you share credit with a team that competes with yours?",
        "What do you do when two managers give you opposite instructions?",
    ),
    ("emotional", "doubt"): (
        "How do you work on days when you doubt your own judgement?",
        "What did you tell yourself after your first public failure?",
        "Which fear turned out to be useful in hindsight?",
        "Who reminded you of your strengths when you could not see them?",
    ),
    ("emotional", "a setback"): (
        "What was the first thing you did on the day after the rejection?",
        "How did you talk to your team when the project was stopped?",
        "What helped you to let go of a plan you had believed in?",
        "Whose reaction to the failure surprised you most?",
    ),
    ("emotional", "balance"): (
        "Which boundary protects your evenings today?",
        "How do you notice early that a month is getting too heavy?",
        "What do you drop first when everything becomes urgent?",
        "How did becoming a parent or a carer change the way you plan a week?",
    ),
    ("emotional", "meaning"): (
        "What makes a working day feel well spent to you?",
        "Which part of your job would you keep if nobody ever praised it?",
        "When did success feel different from what you had imagined?",
        "What do you hope the people you trained will pass on?",
    ),
}

#: All questions of the bank, in the order of the table.
QUESTION_BANK: tuple[BankQuestion, ...] = tuple(
    BankQuestion(text, guidance, situation) for (guidance, situation), texts in _BANK.items() for text in texts
)
