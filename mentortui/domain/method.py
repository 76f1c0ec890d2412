"""The method, rule by rule, and where each rule lives: the README's table is made from this.

`command` is how to do it without the app; `module` is where the rule itself is; an empty one is not built yet.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MethodRule:
    """One rule: id, what it asks in a few words, the screen, the command, the module."""

    id: str
    asks: str
    screen: str = ""
    command: str = ""
    module: str = ""

    @property
    def built(self) -> bool:
        """Whether this version does it."""
        return bool(self.module)


METHOD: tuple[MethodRule, ...] = (
    MethodRule("A1", "goals with a horizon, one specific sentence", "2 Goals", "goal add", "domain/goals.py"),
    MethodRule("A2", "six areas of need", "2 Goals", "goal add --need", "domain/goals.py"),
    MethodRule("A3", "four kinds of guidance", "2 Goals", "goal add --guidance", "domain/goals.py"),
    MethodRule("A4", "reflection prompts, answers kept", "2 Goals, p", "reflect", "domain/goals.py"),
    MethodRule("A5", "needs change; closing a goal thanks those who helped", "2 Goals, space x r c", "goal done, goal replace", "domain/helped.py"),
    MethodRule("B1", "a persona built from goals", "3 Persona, n e", "persona add, persona edit", "journal/personas.py"),
    MethodRule("B2", "seven assets of a mentor", "3 Persona, person page x", "asset", "domain/people.py"),
    MethodRule("B3", "a match needs two dimensions; unknown is unknown", "3 Persona, x", "match", "domain/matching.py"),
    MethodRule("B4", "near misses have names", "3 Persona", "match", "domain/matching.py"),
    MethodRule("B5", "many small mentors; which need has nobody", "2 Goals, tab", "coverage", "domain/coverage.py"),
    MethodRule("C1", "where people come from", "person page, 9 Insights", "add --source, sources", "journal/insights.py"),
    MethodRule("C2", "paths and leads", "person page t, 5 Outreach t", "paths, leads", "domain/ways.py"),
    MethodRule("C3", "the pipeline, with honest ends", "4 Pipeline", "stage", "domain/pipeline.py"),
    MethodRule("C4", "types and directions of mentoring", "person page e", "edit --relation --direction", "domain/people.py"),
    MethodRule("C5", "research before contact", "person page i", "log --kind research", "domain/timeline.py"),
    MethodRule("D1", "never ask “will you be my mentor?”", "5 Outreach", "coach cold", "domain/coach/golden_rule.py"),
    MethodRule("D2", "introductions first, both texts, no word of mentoring", "5 Outreach, t a", "intro", "journal/introductions.py"),
    MethodRule("D3", "anatomy of a cold message", "5 Outreach", "draft cold", "domain/coach/ask.py"),
    MethodRule("D4", "clipboard-ready, then sent", "5 Outreach, y ^s", "draft --copy, sent", "journal/messages.py"),
    MethodRule("D5", "cross-cultural care", "5 Outreach", "coach --to", "domain/coach/tone.py"),
    MethodRule("E1", "meetings in both zones, calendar file", "6 Meetings, m y", "meet, ics", "journal/meetings.py"),
    MethodRule("E2", "three to five coached questions", "6 Meetings, p", "ask, prep", "domain/coach/questions.py"),
    MethodRule("E3", "re-read first, on one page", "6 Meetings, p", "prep", "journal/preparation.py"),
    MethodRule("E4", "an agenda a day ahead", "6 Meetings, 1 Today", "draft agenda", "domain/nudges/meetings.py"),
    MethodRule("E5", "respect the time", "6 Meetings, o", "prep", "presentation/live_lines.py"),
    MethodRule("E6", "a thank-you within 24 hours", "1 Today", "done, draft follow-up", "domain/nudges/meetings.py"),
    MethodRule("E7", "was it a fit?", "person page f", "fit", "domain/meetings.py"),
    MethodRule("F1", "value first, given and received; patience", "7 Ledger, b", "give, receive, ledger", "domain/patience.py"),
    MethodRule("F2", "recurring generosity", "1 Today space, 7 Ledger b", "give --every", "domain/nudges/loop.py"),
    MethodRule("F3", "their needs, noted, searchable and offered", "person page e, b i", "edit --cares-about, helps", "domain/caring.py"),
    MethodRule("F4", "ask for advice first", "5 Outreach", "draft advice-ask", "domain/coach/replies.py"),
    MethodRule("F5", "follow through and report back", "7 Ledger, 1 Today", "advice", "domain/advice.py"),
    MethodRule("F6", "return on their investment, measured", "9 Insights", "returns", "domain/returns.py"),
    MethodRule("F7", "advice is not an order", "7 Ledger, x", "advice decide", "domain/advice.py"),
    MethodRule("F8", "promises on both sides", "7 Ledger, p", "promise", "domain/value.py"),
    MethodRule("G1", "every relationship has a rhythm", "1 Today", "edit --cadence", "domain/cadence.py"),
    MethodRule("G2", "one gentle check-in, then let it rest", "1 Today", "today, stage paused --until", "domain/nudges/contact.py"),
    MethodRule("G3", "short of time: ten minutes, or by mail", "5 Outreach m, 1 Today", "draft --short call|mail", "domain/outreach/short.py"),
    MethodRule("G4", "specific thanks, now and then", "5 Outreach, 1 Today", "draft thanks", "domain/nudges/thanks.py"),
    MethodRule("G5", "a graceful way out", "4 Pipeline, r c", "stage, draft mismatch", "domain/endings.py"),
    MethodRule("G6", "the natural end is a success", "4 Pipeline, r c", "stage, draft farewell", "domain/endings.py"),
    MethodRule("H1", "mentor others, pass it on, the chain visible", "8 Give back, p", "mentees, pass", "journal/giving.py"),
    MethodRule("H2", "a full relationship: one-way for too long", "person page, 7 Ledger", "review, edit --ties", "domain/balance.py"),
    MethodRule("H3", "guide, not director: questions at hand", "8 Give back, 6 Meetings o f2", "probe", "domain/probing.py"),
    MethodRule("H4", "feedback by situation, behaviour, impact", "8 Give back, f", "feedback", "domain/feedback.py"),
    MethodRule("H5", "own stories at hand", "8 Give back, S", "story", "domain/stories.py"),
    MethodRule("H6", "boundaries and expectations, as a text to share", "8 Give back, x", "expect, mentees", "domain/expectations.py"),
    MethodRule("H7", "challenge and champion", "8 Give back, t A", "stretch, advocate", "domain/giving.py"),
    MethodRule("H8", "confidential: local, private, out of exports", "4 Pipeline i, 6 Meetings", "log --confidential, export", "store/archive.py"),
)
"""Every rule of the method, in order."""
