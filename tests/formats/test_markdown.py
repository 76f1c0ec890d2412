"""Pages show data as it is, whatever characters it has."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from mentortui.domain.text import clean_line
from mentortui.formats.markdown import render

_SHAPES = {
    "heading_open",
    "heading_close",
    "inline",
    "bullet_list_open",
    "bullet_list_close",
    "list_item_open",
    "list_item_close",
    "paragraph_open",
    "paragraph_close",
}

HOSTILE = [
    "# not a heading",
    "- not a list",
    "+ x",
    "* x",
    "1. not numbered",
    "12) x",
    "> quote",
    "    code",
    "```",
    "~~~",
    "---",
    "===",
    "a | b",
    "| - |",
    "**bold** _soft_ ~~gone~~",
    "[link](http://example.org)",
    "![x](y)",
    "<b>x</b>",
    "<script>alert(1)</script>",
    "&amp; &lt;",
    "[x]: http://example.org",
    "`code`",
    "C#",
    "C# #",
    "a\\",
    "\\*",
    "$x$",
    "[/] [@click=app.quit]x",
    "![[note]]",
    "*",
    "- [ ] task",
    ": definition",
]


def shown(page: str) -> tuple[set[str], list[str]]:
    """The block types of a page, and its texts as a reader sees them."""
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(page)
    inline: list[Token] = [token for token in tokens if token.type == "inline"]
    kinds = {child.type for token in inline for child in token.children or ()}
    assert kinds <= {"text", "softbreak", "text_special"}
    texts = ["".join(child.content or "\n" for child in token.children or ()) for token in inline]
    return {token.type for token in tokens}, texts


@pytest.mark.parametrize("text", HOSTILE)
def test_data_cannot_become_markup(text: str) -> None:
    page = render(text, [(text, [text, f"first\n{text}"])])
    kinds, texts = shown(page)
    assert kinds <= _SHAPES
    assert texts == [text.strip(), text.strip(), text.strip(), f"first\n{text.strip()}"]


@given(st.text(alphabet="#*-+>`~_[]()<>&|\\!$:=1.) ab\n", min_size=1, max_size=12))
def test_no_mixture_of_marks_becomes_markup(text: str) -> None:
    kinds, texts = shown(render("Priya", [("Notes", [f"x{text}", text])]))
    assert kinds <= _SHAPES
    lines = [clean_line(line) for line in f"x{text}".split("\n")]
    assert texts[2] == "\n".join(line for line in lines if line)


def test_a_page() -> None:
    page = render("Priya Raman", [("Open", []), ("Talks", ["21 Nov · call, 22 min", "12 Nov · a note\nwith two lines"])])
    assert page == ("# Priya Raman\n\n## Talks\n\n- 21 Nov · call, 22 min\n- 12 Nov · a note\n  with two lines\n")
