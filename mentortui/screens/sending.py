"""Before a message is copied or counts as sent: one question where it is not ready to go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mentortui.presentation.composer_lines import unsent, unsent_line
from mentortui.screens.telling import is_field

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentortui.domain.coach import Review
    from mentortui.screens.base import MentorScreen


def ask_before_sent(
    screen: MentorScreen, review: Review | None, send: Callable[[], Any], see: Callable[[str], Any], anyway: str = "sent as it is"
) -> None:
    """Send (or copy) at once, or ask about what breaks the method or is still to fill in; `see` gets the name of its check.

    While letters are typed the keys leave the text for the answer: `y` would be a letter there.
    """
    finding = unsent(review) if review else None
    if finding is None:
        send()
        return
    check = finding.check
    if is_field(screen.focused):
        screen.set_focus(None)
    size = screen.app.size.width - 2 * screen.page.margin
    screen.ask_in_footer(unsent_line(finding, size, anyway), {"y": send, "f": lambda: see(check)})
