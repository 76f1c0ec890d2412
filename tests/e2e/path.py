"""The path of the main job, station by station: what one does, and what is in the file when the screen says so.

Every station begins on any screen, so that they can be walked in one go or each after a fresh start.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tests.e2e.terminal import NOW, Home, Terminal

MEETING_TIME = "2026-11-24T10:28:00+00:00"
AFTERWARDS = "2026-11-24T11:05:00+00:00"
WEEK_LATER = "2026-12-01T09:00:00+00:00"
MIRA = "(SELECT id FROM person WHERE name = 'Mira Hollis' AND deleted_at IS NULL)"
GOAL = "Present our data to people who are not technical by June 2027"
QUESTIONS = (
    "What did you leave out of your last pricing talk?",
    "How did you show the first price test to doctors?",
    "Which slide did people without a technical background ask about?",
)
_EXPORT = """Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Mira,Hollis,https://www.linkedin.com/in/mira-hollis,mira@example.org,Harbour Lane,Head of Pricing,05 Mar 2024
"""


class Station(NamedTuple):
    """A part of the path: when, what is done, and queries that give something once the screen called it saved."""

    name: str
    walk: Callable[[Terminal], object]
    kept: tuple[str, ...]
    now: str = NOW


def write_export(home: Home, rows: int = 200) -> None:
    """A LinkedIn export with its preamble."""
    lines = [f"Given{n},Family{n},https://www.linkedin.com/in/person-{n},p{n}@example.org,Northwind Labs,Engineer,{1 + n % 28:02d} Jan 2024"
             for n in range(1, rows)]
    (home.folder / "Connections.csv").write_text(_EXPORT + "\n".join(lines) + "\n")


def begin(t: Terminal) -> None:
    """Start with me: name, work, one sentence, one goal, somebody."""
    t.see("Start with me").press("1")
    answers = ("Rui Tavares", "Data engineer", "Baobab", "", "I build data tools for hospitals", GOAL, "Alma Lind")
    for number, answer in enumerate(answers, 1):
        t.see(f"{number} of 7").quiet(0.05).type(answer).see(answer[-20:]).press("enter")
    t.see("Kept. What next?").quiet().press("escape").gone("What next?").see("Today")


def bring_in(t: Terminal) -> None:
    """Import a LinkedIn export; the same one again adds nothing."""
    t.press("4").see("Pipeline").quiet().press("I").see("read it").focus("~/Downloads").type("~/Connections.csv")
    t.see("~/Connections.csv").press("enter").see("200 rows", "import 200").quiet().press("enter").see("Imported 200 people")
    t.press("I").see("read it").focus("~/Downloads").type("~/Connections.csv").press("enter").see("import 0").quiet()
    t.press("enter", "escape").see("Identified")


def page_of_mira(t: Terminal) -> None:
    """Find her anywhere, and open her page."""
    t.press("1").see("Today").quiet().press("ctrl+f").see("Find anywhere").focus("a few letters").type("mira hol").see("Head of Pricing").quiet()
    t.press("enter").see("Mira Hollis").gone("Find anywhere").quiet()


def take_in(t: Terminal) -> None:
    """Into the pipeline."""
    page_of_mira(t)
    t.press(">").see("Moved Mira Hollis from address book")


def research(t: Terminal) -> None:
    """A line about what was read."""
    page_of_mira(t)
    t.press("i").see("Log a contact").focus("What").press("r").focus("Words").type("Her talk on price tests at the harbour day").see("tests at the")
    t.press("ctrl+s").see("Research logged for Mira Hollis").gone("Log a contact")


def compose(t: Terminal) -> None:
    """A first message from the template; the coach finds what has no end, and it is taken out again."""
    page_of_mira(t)
    t.press("c").see("Write to", "First message").quiet().press("enter").see("Outreach › Mira Hollis").quiet()
    t.type("Could I pick your brain? ").see("pick your brain” has").gone("not saved yet")
    for _ in range(len("Could I pick your brain? ")):
        t.press("backspace")
    t.gone("pick your").quiet().press("f4").gone("not saved yet")
    t.press("escape").see("y copy").press("y").see("to the clipboard", "Copied").quiet()


def send(t: Terminal) -> None:
    """Pasted elsewhere; here it is marked as sent."""
    page_of_mira(t)
    t.press("c").see("Write to").quiet().press("enter").see("Outreach › Mira Hollis").quiet().press("ctrl+s")
    t.see("Sent to Mira Hollis, now reached out")


def schedule(t: Terminal) -> None:
    """She said yes: her zone, and a time in both."""
    page_of_mira(t)
    t.press("e").see("what is known").focus("Name").press(*["tab"] * 6).focus("Time zone").type("Africa/Lagos").see("there now").quiet().press("ctrl+s").gone("what is known").quiet()
    t.press("m").see("Schedule a meeting").focus("When").type("tomorrow 10:30").see("10:30–11:00 in Lisbon", "11:30–12:00 in Lagos").quiet()
    t.press("enter").see("You meet Mira Hollis, tomorrow 10:30").gone("Schedule a meeting")


def prepare(t: Terminal) -> None:
    """Three questions."""
    t.press("6").see("Upcoming").quiet().press("p").see("› Mira Hollis", "prepare").quiet()
    for question in QUESTIONS:
        t.press("n").see("Write a question").focus("Question").type(question).see(question[-6:]).quiet()
        t.press("ctrl+s").gone("Write a question").see("Added a question").quiet()


def meet(t: Terminal) -> None:
    """The clock runs; notes, and lines that are kept as what they are."""
    t.press("6").see("Upcoming").quiet().press("o").see("^s end").quiet()
    # A low terminal has one line for what was kept: the newest, each as it comes.
    t.type("The rare cases").press("enter")
    t.type("t: show the price first").press("enter").see("takeaway   show the price first").gone("t: show")
    t.type("a: begin with three customers").press("enter").see("“begin with three customers”").gone("a: begin")
    t.type("p: send the chart by friday").press("enter").see("You: send the chart").gone("p: send")
    t.saved(f"SELECT answer FROM question WHERE answer LIKE 'The rare cases%' AND meeting_id IN (SELECT id FROM meeting WHERE person_id = {MIRA})")


def end(t: Terminal) -> None:
    """Over: the thank-you is due from this minute, and first on Today."""
    t.press("6").see("Mira Hollis").quiet().press("o").see("^s end").quiet().press("ctrl+s").see("how did it go").quiet()
    t.press("ctrl+s").see("by tomorrow").quiet().press("x").see("To follow up")
    t.press("1").see("Today", "Thank Mira Hollis")


def thank(t: Terminal) -> None:
    """Enter on the first row opens a draft that holds the takeaway; copied, sent, and gone from Today."""
    t.press("1").see("Thank Mira Hollis").quiet().press("enter").see("Thank you for our conversation", "price first").quiet()
    t.press("escape").see("y copy").quiet().press("y").see("Copied").quiet().press("ctrl+s").see("Thanked Mira Hollis")
    t.press("1").see("Today").gone("Thank Mira Hollis")


def come_full_circle(t: Terminal) -> None:
    """The advice is taken, something comes of it, and she is told."""
    t.press("7").see("Given and received").quiet().press("tab").see("to weigh").quiet().press("enter").see("What will you do with it?").quiet()
    t.press("a").focus("Because").press("ctrl+s").see("Adopted what Mira Hollis said").gone("What will you do").quiet()
    t.press("o").see("What came of it").quiet().type("Two of the three now pay").see("now pay").quiet().press("ctrl+s")
    t.see("Noted what came of Mira Hollis", "Tell Mira now?").press("y").see("Outreach › Mira Hollis", "now pay").quiet().press("ctrl+s").see("Sent to Mira Hollis")


PATH = (
    Station("begin", begin, ("SELECT name = 'Rui Tavares' FROM profile", f"SELECT 1 FROM goal WHERE text = '{GOAL}'",
                             "SELECT 1 FROM person WHERE name = 'Alma Lind' AND stage = 'identified'")),
    Station("import", bring_in, ("SELECT count(*) = 201 FROM person",)),
    Station("pipeline", take_in, (f"SELECT stage = 'identified' FROM person WHERE id = {MIRA}",)),
    Station("research", research, (f"SELECT 1 FROM entry WHERE kind = 'research' AND text LIKE 'Her talk%' AND person_id = {MIRA}",)),
    Station("compose", compose, (f"SELECT copied_at IS NOT NULL AND body LIKE 'Dear Mira,%' FROM draft WHERE kind = 'cold' AND person_id = {MIRA}",)),
    Station("send", send, (f"SELECT sent_at IS NOT NULL FROM draft WHERE kind = 'cold' AND person_id = {MIRA}",
                           f"SELECT stage = 'reached-out' FROM person WHERE id = {MIRA}")),
    Station("schedule", schedule, (f"SELECT tz = 'Africa/Lagos' FROM person WHERE id = {MIRA}",
                                   f"SELECT starts_at = '2026-11-24T10:30:00.000Z' FROM meeting WHERE person_id = {MIRA}")),
    Station("prepare", prepare, ("SELECT count(*) = 3 FROM question WHERE deleted_at IS NULL",)),
    Station("meet", meet, ("SELECT status = 'live' FROM meeting", "SELECT 1 FROM takeaway WHERE text = 'show the price first'",
                           "SELECT 1 FROM advice WHERE text = 'begin with three customers'",
                           "SELECT by_on = '2026-11-27' FROM promise WHERE text = 'send the chart'"), MEETING_TIME),
    Station("end", end, ("SELECT status IN ('ended', 'done', 'over') FROM meeting", "SELECT ended_at IS NOT NULL FROM meeting"), AFTERWARDS),
    Station("thank", thank, ("SELECT thanked_at IS NOT NULL FROM meeting",), AFTERWARDS),
    Station("report", come_full_circle, ("SELECT decision = 'adopt' AND reported_at IS NOT NULL AND result LIKE '%now pay' FROM advice",), WEEK_LATER),
)
