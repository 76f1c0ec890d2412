"""The navigation bar as a line of text: the nine screens in the order of the method (LOOK §4).

It is the same for the first frame and for the widget, and changes only when the screen changes.
"""

from __future__ import annotations

from mentortui.presentation.cells import width as cells
from mentortui.presentation.layout import layout
from mentortui.presentation.line import Line, Span

SCREENS = ("today", "goals", "persona", "pipeline", "outreach", "meetings", "ledger", "giveback", "insights")
"""Names of the modes, by number from 1."""
TITLES = ("Today", "Goals", "Persona", "Pipeline", "Outreach", "Meetings", "Ledger", "Give back", "Insights")
"""How each screen is called, by number from 1."""
_SHORT = {"Outreach": "Reach", "Meetings": "Meet", "Give back": "Give"}
_APP, _DEMO = "mentortui", "DEMO"


def _words(active: int, width: int) -> list[tuple[str, str]]:
    """(number, word) for each screen; the word is empty where there is room for numbers only."""
    found = []
    for number, title in enumerate(TITLES, 1):
        word = title
        if 80 <= width < 100:
            word = _SHORT.get(title, title)
        elif width < 80 and number != active:
            word = ""
        found.append((str(number), word))
    return found


def nav_spots(active: int, width: int) -> list[tuple[int, int, int]]:
    """(first column, column after the last, number) of what can be clicked."""
    # Text of neighbours is two cells apart (three under 80), one where the room is short.
    gap = 1 if 80 <= width < 120 else (2 if width >= 120 else 3)
    column = 1 if 80 <= width < 100 else layout(width, 24).left
    if width >= 120:
        column += len(_APP) + 3
    spots = []
    for number, (digit, word) in enumerate(_words(active, width), 1):
        end = column + cells(f"{digit} {word}".rstrip())
        spots.append((column, end, number))
        column = end + gap
    return spots


def demo_in_nav(width: int) -> bool:
    """Whether the bar has room for the DEMO badge; where it has none, the title line of the screen carries it."""
    end = max(nav_spots(number, width)[-1][1] for number in range(1, 10))
    return end + 2 + len(_DEMO) <= width - layout(width, 24).margin


def nav_line(active: int, width: int, demo: bool = False) -> Line:
    """The bar for a terminal of that width, from its first column on; `active` 0 marks none of them."""
    words, spots = _words(active, width), nav_spots(active, width)
    padded = not 80 <= width < 100
    line: list[Span] = []
    column = 0
    if width >= 120:
        column = layout(width, 24).left
        line = [(" " * column, "text"), (_APP, "text")]
        column += len(_APP)
    for (digit, word), (start, end, number) in zip(words, spots, strict=True):
        air = 1 if number == active and padded else 0
        line.append((" " * (start - air - column), "text"))
        if number == active:
            shown = f"{digit} {word}".rstrip()
            line.append((" " * air + shown + " " * air, "strong.bold.panel"))
        else:
            line.append((digit, "faint"))
            if word:
                line.append((" " + word, "muted"))
        column = end + air
    if demo and demo_in_nav(width):
        line.append((" " * (width - layout(width, 24).margin - len(_DEMO) - column), "text"))
        line.append((_DEMO, "soon.bold"))
    return tuple(span for span in line if span[0])
