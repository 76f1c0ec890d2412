"""What can go wrong in words a user can act on.

Every error that may reach a person is a `MentorError`; its text is one sentence that says what to do. The command line
turns the class into an exit code (0 ok, 1 failed, 2 usage, 3 nothing found, 4 file locked, newer or damaged).
"""

from __future__ import annotations

from collections.abc import Sequence

_HEAD, _TAIL = 700, 250
_QUOTED = 120
"""What is repeated of something that was typed, beyond which its middle is left out."""


def _showable(message: str) -> str:
    if len(message) > _QUOTED:
        message = "“".join(map(_short, message.split("“")))
    if len(message) > _HEAD + _TAIL:
        message = f"{message[:_HEAD]} … {message[-_TAIL:]}"
    if message.isprintable():
        return message
    return " ".join("".join(sign if sign.isprintable() else " " for sign in message).split())


def _short(part: str) -> str:
    """A part of a message that begins with something quoted, which is shortened where it is long."""
    quoted, end, rest = part.rpartition("”")
    return f"{quoted[:_QUOTED - 20]} … {quoted[-15:]}{end}{rest}" if len(quoted) > _QUOTED else part


class MentorError(Exception):
    """Something failed; the message is one sentence for the user. Exit code 1.

    Messages repeat what was typed, so whatever it was, the sentence is one line, short, and safe to show.
    """

    exit_code = 1

    def __init__(self, message: str) -> None:
        super().__init__(_showable(message))


class UsageError(MentorError):
    """What was typed cannot be understood or could mean two things. Exit code 2."""

    exit_code = 2


class ContentError(MentorError):
    """What a file holds cannot be read as what it should be; the message names file and line. Exit code 1."""


class AmbiguousError(UsageError):
    """A name or id fits several things; `candidates` are what it could have been."""

    def __init__(self, message: str, candidates: Sequence[str]) -> None:
        super().__init__(message)
        self.candidates = tuple(candidates)


class NotFoundError(MentorError):
    """Nothing fits what was asked for. Exit code 3."""

    exit_code = 3


class FileError(MentorError):
    """The database is locked, damaged, foreign, newer or read-only. Exit code 4."""

    exit_code = 4


class LockedError(FileError):
    """Another program has the database and did not let go."""


class ConflictError(MentorError):
    """The row changed since it was read, or an undo is no longer possible. Exit code 1."""
