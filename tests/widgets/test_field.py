"""Fields: every printable key is a letter, pasted text is cleaned."""

from __future__ import annotations

from textual import events

from mentortui.presentation.line import of
from mentortui.widgets.field import Field, LabelledField
from mentortui.widgets.text_field import TextField
from tests.widgets.stage import Stage, plain, text_of


async def test_the_keys_of_the_app_are_letters_in_a_field() -> None:
    field = Field()
    app = Stage(field)
    async with app.run_test(size=(40, 3)) as pilot:
        field.focus()
        await pilot.press("q", "1", "j", "colon", "slash", "question_mark", "space", "u")
        assert field.value == "q1j:/? u"
        assert app.is_running


async def test_pasted_text_becomes_one_clean_line() -> None:
    app = Stage(lambda: Field("Ada"))
    async with app.run_test(size=(40, 3)) as pilot:
        field = app.query_one(Field)
        field.focus()
        field.cursor_position = 3
        field.post_message(events.Paste(" Love\x1b[31m\nlace\u202e"))
        await pilot.pause()
        assert "\x1b" not in field.value
        assert "\n" not in field.value
        assert "\u202e" not in field.value
        assert field.value.startswith("Ada")
        assert "lace" in field.value


async def test_pasted_lines_stay_lines_in_a_text() -> None:
    field = TextField()
    app = Stage(field)
    async with app.run_test(size=(40, 6)) as pilot:
        field.focus()
        field.post_message(events.Paste("Dear Priya,\r\n\r\nthank\x9b you"))
        await pilot.pause()
        assert field.text.splitlines()[:2] == ["Dear Priya,", ""]
        assert "\x9b" not in field.text


async def test_nothing_blinks() -> None:
    field, text = Field(), TextField()
    async with Stage(field, text).run_test(size=(40, 6)) as pilot:
        await pilot.pause()
        assert (field.cursor_blink, text.cursor_blink) == (False, False)


async def test_a_labelled_field_echoes_what_was_understood() -> None:
    app = Stage(lambda: LabelledField("When", "thu 3 dec"))
    async with app.run_test(size=(60, 6)) as pilot:
        await pilot.pause()
        field = app.query_one(LabelledField)
        assert text_of(app)[0].rstrip() == "  When      ▌ thu 3 dec"
        field.say(of("Thursday 3 December 2026"), of("18:30 in Taipei"))
        await pilot.pause()
        assert "Thursday 3 December 2026" in text_of(app)[1]
        assert "18:30" in text_of(app)[2]
        field.say()
        await pilot.pause()
        assert "Thursday" not in plain(text_of(app))
        assert field.value == "thu 3 dec"
