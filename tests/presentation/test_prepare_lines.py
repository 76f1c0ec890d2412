"""The page before a meeting, and what to re-read."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from mentortui.domain.advice import Advice
from mentortui.domain.coach import Context, review
from mentortui.domain.meetings import Meeting, Question
from mentortui.domain.messages import Draft
from mentortui.domain.people import Person
from mentortui.domain.value import Promise
from mentortui.domain.views import Moment
from mentortui.presentation.line import cells, plain
from mentortui.presentation.prepare_lines import agenda_words, page_rows, question_id, track_line, verdict, when_lines
from mentortui.presentation.reread_lines import OPENING, read_count, reread_rows, things

NOW = datetime(2026, 11, 22, 9, 14, tzinfo=UTC)
BASE = {"created_at": NOW, "updated_at": NOW}
ALAN = Person(id="p", name="Alan Okafor", tz="America/Toronto", pronoun="he", **BASE)  # type: ignore[arg-type]


def meeting(**values: object) -> Meeting:
    known: dict[str, object] = {"starts_at": datetime(2026, 11, 23, 15, 0, tzinfo=UTC), "place": "meet.example.org/okafor"} | values
    return Meeting(id="m", person_id="p", tz="Europe/Lisbon", **BASE, **known)  # type: ignore[arg-type]


def question(text: str, number: int = 1) -> Question:
    return Question(id=str(number), meeting_id="m", text=text, **BASE)  # type: ignore[arg-type]


def look(*texts: str, size: int = 75, **values: object) -> list[str]:
    asked = [question(text, number) for number, text in enumerate(texts, 1)]
    reviews = [review("question", text, Context()) for text in texts]
    rows = page_rows(meeting(**values), ALAN, asked, reviews, {}, NOW, "Europe/Lisbon", size, airy=False)
    assert {cells(row.line) for row in rows} <= {0, size}
    return [plain(row.line).strip() for row in rows]


def test_when_in_both_zones() -> None:
    assert [plain(line).split(maxsplit=1)[-1].strip() for line in when_lines(meeting(), ALAN, "Europe/Lisbon", 75)] == [
        "Mon 23 Nov 2026, 15:00–15:30 in Lisbon", "in Toronto (-5 h), a good hour for him", "meet.example.org/okafor"]


@pytest.mark.parametrize("size", [44, 48, 58, 75, 110])
def test_when_is_shortened_not_cut(size: int) -> None:
    assert "…" not in "".join(plain(line) for line in when_lines(meeting(), ALAN, "Europe/Lisbon", max(size, 48)))


@pytest.mark.parametrize(
    ("text", "glyph", "begins"),
    [
        ("What would you cut from the board pack if you had one page?", "ok", "open, one thing"),
        ("Do you use Looker or something else?", "now", "Can be answered by yes or no"),
    ],
)
def test_the_verdict_below_a_question(text: str, glyph: str, begins: str) -> None:
    found = verdict(review("question", text, Context()))
    assert found[0] == glyph
    assert found[2].startswith(begins)


def test_the_goal_of_a_question_is_named_in_one_line() -> None:
    words = verdict(review("question", "What would you cut if you had one page?", Context()), "Present data to people who are not technical", 44)[2]
    assert words.startswith("open, one thing · goal “Present data")
    assert len(words) <= 44


@pytest.mark.parametrize(
    ("ready", "count", "words"),
    [(0, 0, "─────  0 ready · 3 to 5"), (2, 3, "━━───  2 ready · 3 to 5"), (5, 5, "━━━━━  5 ready · 3 to 5"), (6, 7, "━━━━━  7 questions · choose 5")],
)
def test_the_track(ready: int, count: int, words: str) -> None:
    assert plain(track_line(ready, count)) == words


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, "goes out today 15:00, a day ahead"),
        ({"starts_at": NOW + timedelta(days=4)}, "goes out Wed 25 09:14, a day ahead"),
        ({"starts_at": NOW + timedelta(hours=5)}, "▴ goes out now, it is less than a day"),
        ({"agenda_sent_at": NOW - timedelta(hours=1)}, "✓ sent today 08:14"),
        ({"starts_at": NOW - timedelta(days=1)}, "not sent"),
    ],
)
def test_when_the_agenda_goes_out(values: dict[str, object], words: str) -> None:
    assert plain(agenda_words(meeting(**values), NOW, "Europe/Lisbon")) == words


def test_the_page_offers_the_next_question_until_there_are_five() -> None:
    assert any(line.startswith("1   three to five: n writes one") for line in look())
    assert any(line.startswith("2   n writes one, b picks one") for line in look("What would you cut?"))
    assert not any("n writes one" in line for line in look(*["What would you cut?"] * 5))


def test_the_agenda_says_what_is_missing() -> None:
    empty = "\n".join(look())
    assert "what moved since last time; e writes it" in empty
    assert "no question yet" in empty
    assert "Told the board" in "\n".join(look("What?", "How?", progress="Told the board"))
    assert "the 2 questions above" in "\n".join(look("What?", "How?"))


def test_row_ids_of_questions() -> None:
    assert question_id("q:abc") == "abc"
    assert question_id("progress") == ""


# What to re-read


def found(**parts: object) -> list[object]:
    sent = [Draft(id="d", person_id="p", kind="cold", subject="Notes from your talk", body="Thank you for the slide.", sent_at=NOW - timedelta(days=20), **BASE)]  # type: ignore[arg-type]
    advice = [Advice(id="a", person_id="p", text="Headline before chart", received_at=NOW - timedelta(days=34), result="Two of three charts went away.",
                     decision="adopt", result_at=NOW - timedelta(days=3), **BASE)]  # type: ignore[arg-type]
    promises = [Promise(id="r", person_id="p", mine=0, text="the template", made_at=NOW, **BASE),  # type: ignore[arg-type]
                Promise(id="s", person_id="p", mine=1, text="send the chart", by_on=date(2026, 11, 27), made_at=NOW, **BASE)]  # type: ignore[arg-type]
    notes = [Moment(NOW - timedelta(days=34), "note", "Moves to a new team in January.")]
    known = {"sent": sent, "notes": notes, "advice": advice, "promises": promises} | parts
    return things(ALAN, known["sent"], known["notes"], known["advice"], known["promises"], "Europe/Lisbon", NOW.date())  # type: ignore[arg-type,return-value]


def text_of(rows: list[object]) -> str:
    return "\n".join(plain(row.line).strip() for row in rows)  # type: ignore[attr-defined]


def test_four_things_with_their_days() -> None:
    shown = text_of(reread_rows(found(), "Here is what happened.", (), (), 38))  # type: ignore[arg-type]
    for words in ("Re-read first", "0 of 4 read", "▵ What you wrote, 2 Nov", "▵ His advice, 19 Oct", "“Headline before chart” You: Two of", "▵ Promises",
                  "He: the template, no date", "You: send the chart, by Fri 27", "▵ Last notes, 19 Oct", "Say it first", "“Here is what happened.”"):
        assert words in shown.replace("\n·", " ·") or words in shown.replace("\n", " "), words


def test_what_has_nothing_to_read_is_not_counted() -> None:
    four = found(notes=[])
    assert read_count(four, {"wrote"}) == 1  # type: ignore[arg-type]
    shown = text_of(reread_rows(four, "", {"wrote"}, (), 38))  # type: ignore[arg-type]
    assert "1 of 3 read" in shown
    assert "✓ What you wrote" in shown
    assert "◦ Last notes" in shown


def test_opened_shows_all_of_it() -> None:
    long = "One. " * 60
    sent = [Draft(id="d", person_id="p", kind="cold", subject="S", body=long, sent_at=NOW, **BASE)]  # type: ignore[arg-type]
    closed = reread_rows(found(sent=sent), "", (), (), 38)  # type: ignore[arg-type]
    opened = reread_rows(found(sent=sent), "", (), {"wrote"}, 38)  # type: ignore[arg-type]
    assert text_of(closed).count("One.") < 30 <= text_of(opened).count("One.")


@pytest.mark.parametrize("size", [26, 28, 38, 58])
@pytest.mark.parametrize("compact", [True, False])
def test_rows_never_run_over(size: int, compact: bool) -> None:
    rows = reread_rows(found(), "A sentence to begin with.", (), {"advice"}, size, compact=compact)  # type: ignore[arg-type]
    assert all(cells(row.line) <= size for row in rows)
    assert {row.id for row in rows} == {"", "wrote", "advice", "promises", "notes", OPENING}
