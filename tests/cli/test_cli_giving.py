"""The mentor's side on the command line (METHOD H1, H3–H8)."""

from __future__ import annotations

import pytest

from mentortui.domain.probing import Phase, count
from tests.cli.cli_harness import Cli


@pytest.fixture
def mentor(cli: Cli) -> Cli:
    """Ana, who mentors Dilnoza and knows Maria."""
    cli.ok("profile", "set", "name", "Ana Sousa")
    cli.ok("add", "Dilnoza Karimova", "--direction", "mentee", "--pronoun", "she", "--cares-about", "saying no")
    cli.ok("add", "Maria Fernandez", "--stage", "mentoring")
    return cli


def test_mentees_with_time_and_promise(mentor: Cli) -> None:
    mentor.ok("expect", "Dilnoza", "--minutes", "80")
    mentor.ok("log", "Dilnoza", "a talk", "--kind", "call", "--minutes", "40")
    found = mentor.ok("mentees")
    (item,) = found["items"]
    assert (item["name"], item["minutes"], item["promised"], item["works_on"], found["promised"], found["spent"]) == (
        "Dilnoza Karimova", 40, 80, "saying no", 80, 40)
    text = mentor.text("mentees")
    assert "40 of 80 min" in text
    assert text.endswith("40 min this month of 80 promised.\n")


def test_nobody_yet(cli: Cli) -> None:
    assert cli.ok("mentees")["items"] == []
    assert "You mentor nobody yet." in cli.text("mentees")
    assert "No stretch task is set." in cli.text("stretch", "list")
    assert "No story is kept yet." in cli.text("story", "list")


def test_expectations_for_anybody_and_for_one(mentor: Cli) -> None:
    made = mentor.ok("expect", "--minutes", "60", "--reach", "chat, within two days")
    assert made["person"] is None
    assert made["agreement"]["minutes"] == 60
    assert made["text"].startswith("Hello,")
    own = mentor.ok("expect", "Dilnoza", "--rhythm", "every second Friday", "--agenda", "we take turns", "--confidence", "all of it")
    assert own["person"]["name"] == "Dilnoza Karimova"
    shown = mentor.text("expect", "Dilnoza")
    assert shown == own["text"] + "\n"
    for words in ("Dear Dilnoza,", "1 hour a month; every second Friday.", "chat, within two days.", "we take turns.", "all of it.", "Ana Sousa"):
        assert words in shown
    assert mentor.ok("expect", "Dilnoza", "--minutes", "0", "--agenda", "")["agreement"]["agenda"] == ""
    mentor.ok("undo")
    assert "we take turns" in mentor.text("expect", "Dilnoza")


def test_a_stretch_task_from_set_to_done(mentor: Cli) -> None:
    made = mentor.ok("stretch", "set", "Dilnoza", "Present", "alone", "--by", "2026-12-04")
    assert (made["text"], made["by_on"], made["person"]["name"]) == ("Present alone", "2026-12-04", "Dilnoza Karimova")
    assert "by Fri 4 Dec 2026" in mentor.text("stretch", "list")
    done = mentor.ok("stretch", "done", made["id"][-6:], "--outcome", "They asked for more")
    assert (done["outcome"], bool(done["done_at"])) == ("They asked for more", True)
    assert mentor.ok("stretch", "list", "--open")["items"] == []
    assert len(mentor.ok("stretch", "list")["items"]) == 1
    assert mentor("stretch", "done", "nothing like it").code == 3


def test_speaking_for_somebody(mentor: Cli) -> None:
    made = mentor.ok("advocate", "Dilnoza", "Named her for a course", "--when", "yesterday")
    assert (made["kind"], made["direction"], made["happened_at"][:10]) == ("advocacy", "given", "2026-11-21")
    assert "Spoke for Dilnoza Karimova: Named her" in mentor.text("advocate", "Dilnoza", "Named her again")


PARTS = ("--situation", "In the demo on Tuesday,", "--behaviour", "you let the client finish,", "--impact", "so they told us what they feared")


def test_feedback_is_checked_and_kept(mentor: Cli) -> None:
    made = mentor.ok("feedback", "Dilnoza", *PARTS)
    assert made["findings"] == []
    assert made["checks"]["situation"] == "a time and a place"
    assert made["text"].startswith("Dilnoza,\n\nIn the demo on Tuesday, you let the client finish, so")
    assert made["value"]["kind"] == "feedback"
    assert "Dilnoza" not in made["value"]["text"]


def test_feedback_that_judges_says_so_and_is_kept_only_without_check(mentor: Cli) -> None:
    told = mentor.text("feedback", "Dilnoza", "--situation", "in the demo", "--behaviour", "you are always late", "--impact", "we wait", "--check")
    assert "▴ behaviour: “always” judges the person: say what you heard her say" in told
    assert "impact: too short to tell" in told
    assert told.endswith("Nothing was kept.\n")
    assert mentor.ok("show", "Dilnoza")["value"]["given"] == 0


@pytest.mark.parametrize(
    ("words", "code"),
    [(("feedback", "Dilnoza", "--situation", "x"), 2), (("feedback", "Dilnoza", *PARTS[:5], " "), 2), (("probe", "sideways"), 2),
     (("expect", "Dilnoza", "--minutes", "20000"), 2), (("expect", "Nobody"), 3), (("story", "show", "nothing"), 3),
     (("story", "add", " "), 2), (("pass", "nothing", "Dilnoza"), 3), (("stretch",), 2)],
    ids=lambda value: " ".join(value)[:40] if isinstance(value, tuple) else "",
)
def test_what_is_refused_is_refused_in_one_line(mentor: Cli, words: tuple[str, ...], code: int) -> None:
    answer = mentor(*words)
    assert (answer.code, answer.err.count("\n")) == (code, 1)
    assert answer.err.startswith("mentortui: ")


def test_advice_goes_on_and_the_chain_shows(mentor: Cli) -> None:
    mentor.ok("advice", "add", "Maria", "Number first")
    made = mentor.ok("pass", "number first", "Dilnoza")
    assert [one if isinstance(one, str) else one["name"] for one in made["chain"]] == ["Maria Fernandez", "me", "Dilnoza Karimova"]
    assert "Number first ▸ Dilnoza Karimova" in mentor.text("advice", "list")
    assert mentor("pass", "number first", "Dilnoza").code == 2
    mentor.ok("undo")
    assert "▸" not in mentor.text("advice", "list")


def test_advice_goes_on_to_several_by_either_command(mentor: Cli) -> None:
    mentor.ok("add", "Ben Achterberg")
    advice = mentor.ok("advice", "add", "Maria", "Number first")
    assert (advice["passed_to"], advice["passed_on"], advice["passed_on_to"]) == ("", None, [])
    first = mentor.ok("pass", "number first", "Dilnoza")
    second = mentor.ok("advice", "pass-on", "number first", "Ben")
    assert [one["name"] for one in first["passed_on_to"]] == ["Dilnoza Karimova"]
    assert [one if isinstance(one, str) else one["name"] for one in second["chain"]] == ["Maria Fernandez", "me", "Ben Achterberg"]
    for told in (second, mentor.ok("advice", "list")["items"][0], mentor.ok("advice", "decide", "number first", "adopt")):
        assert [one["name"] for one in told["passed_on_to"]] == ["Dilnoza Karimova", "Ben Achterberg"]
        assert (told["passed_to"], told["passed_on"]["name"]) == (told["passed_on"]["id"], "Ben Achterberg")
        assert {one["id"] for one in told["passed_on_to"]} >= {told["passed_to"]}
    assert "Number first ▸ Dilnoza Karimova and Ben Achterberg" in mentor.text("advice", "list")
    again = mentor("advice", "pass-on", "number first", "Dilnoza")
    assert (again.code, "Dilnoza Karimova has this from you already." in again.err) == (2, True)
    assert [one["text"] for one in mentor.ok("find", "number first")["items"] if one["kind"] == "notes"] == ["Passed on what Maria Fernandez said: Number first"] * 2
    mentor.ok("undo")
    mentor.ok("undo")
    assert [one["name"] for one in mentor.ok("advice", "list")["items"][0]["passed_on_to"]] == ["Dilnoza Karimova"]


def test_stories_and_tasks_are_found(mentor: Cli) -> None:
    story = mentor.ok("story", "add", "The launch nobody came to", "We had asked no customer.", "--tag", "harbour", "--tag", "pricing")
    task = mentor.ok("stretch", "set", "Dilnoza", "chair the harbour review")
    mentor.ok("stretch", "done", task["id"], "--outcome", "the lighthouse was saved")
    found = mentor.ok("find", "harb")["items"]
    assert [(one["kind"], one["ref"], one["title"]) for one in found] == [("tasks", task["id"], "Dilnoza Karimova"), ("stories", story["id"], "")]
    assert found[1]["text"] == "The launch nobody came to: We had asked no customer. #harbour #pricing"
    assert [one["ref"] for one in mentor.ok("find", "lighthouse")["items"]] == [task["id"]]
    mentor.ok("story", "edit", "launch", "--tag", "boats")
    assert [one["kind"] for one in mentor.ok("find", "harb")["items"]] == ["tasks"]
    mentor.ok("delete", "Dilnoza")
    assert mentor("find", "harb").code == 3
    assert [one["kind"] for one in mentor.ok("find", "boats")["items"]] == ["stories"]


def test_questions_by_phase(cli: Cli) -> None:
    assert len(cli.ok("probe")["items"]) == count() + len(Phase)
    items = cli.ok("probe", "comm")["items"]
    assert {item["kind"] for item in items} == {"commit", "reflect"}
    assert cli.text("probe", "open").startswith("open")


def test_stories_come_and_go(mentor: Cli) -> None:
    made = mentor.ok("story", "add", "The model nobody used", "-", "--tag", "asking", "--tag", "#Users", "--outcome", "fail", stdin="Nobody asked.\n")
    assert (made["text"], made["tags"], made["outcome"]) == ("Nobody asked.", ["asking", "users"], "failure")
    mentor.ok("story", "add", "The first no")
    assert [item["title"] for item in mentor.ok("story", "list")["items"]] == ["The first no", "The model nobody used"]
    assert [item["title"] for item in mentor.ok("story", "list", "#users")["items"]] == ["The model nobody used"]
    assert "No story fits “cotton”." in mentor.text("story", "list", "cotton")
    assert "Nobody asked." in mentor.text("story", "show", "model")
    assert mentor.ok("story", "edit", "model", "--outcome", "none", "--tag", "models")["tags"] == ["models"]
    mentor.ok("story", "delete", "model")
    assert len(mentor.ok("story", "list")["items"]) == 1
    mentor.ok("undo")
    assert len(mentor.ok("story", "list")["items"]) == 2


@pytest.mark.parametrize("format", ["json", "markdown"])
def test_what_is_confidential_leaves_by_name_only(mentor: Cli, format: str) -> None:
    mentor.ok("log", "Dilnoza", "thinks of marigolds", "--confidential")
    mentor.ok("meet", "Dilnoza", "yesterday 10:00", "--confidential")
    mentor.ok("done", "Dilnoza", "--notes", "marigolds again", "--takeaway", "more marigolds")
    mentor.ok("log", "Maria", "thinks of marigolds too", "--confidential")
    assert "marigold" not in mentor.text("export", format)
    only = mentor.text("export", format, "--confidential-of", "Dilnoza")
    assert "thinks of marigolds" in only.lower()
    assert "marigolds too" not in only.lower()
    assert "marigolds too" in mentor.text("export", format, "--confidential").lower()
    assert mentor("export", format, "--confidential-of", "Nobody").code == 3


def test_a_meeting_is_marked_when_it_ends(mentor: Cli) -> None:
    mentor.ok("meet", "Dilnoza", "yesterday 10:00")
    done = mentor.ok("done", "Dilnoza", "--notes", "marigolds", "--confidential")
    assert done["confidential"] == 1
    assert "marigold" not in mentor.text("export", "json")


def test_a_person_is_marked_by_command(mentor: Cli) -> None:
    mentor.ok("edit", "Dilnoza", "--notes", "marigolds")
    assert "marigold" in mentor.text("export", "csv")
    assert mentor.ok("edit", "Dilnoza", "--confidential", "yes")["confidential"] == 1
    assert "marigold" not in mentor.text("export", "csv")
    assert mentor.ok("edit", "Dilnoza", "--confidential", "no")["confidential"] == 0


@pytest.mark.parametrize("words", [("add", "Farid Aziz"), ("edit", "Rosa Lang")], ids=["added", "changed"])
def test_a_mentee_has_a_rhythm(mentor: Cli, words: tuple[str, ...]) -> None:
    mentor.ok("add", "Rosa Lang")
    made = mentor.ok(*words, "--direction", "mentee")
    assert made["stage"] == "mentoring"
    mentor.ok("log", made["name"], "talked", "--kind", "call", "--when", "24 aug")
    (row,) = [row for row in mentor.ok("mentees")["items"] if row["name"] == made["name"]]
    assert row["waits"] == 62
    mentor.ok("undo")
    mentor.ok("undo")
    assert mentor.ok("show", "Rosa")["stage"] is None
