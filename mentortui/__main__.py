"""`python -m mentortui`: runs the program, or says which two commands set it up.

Readable by any Python 3 from 3.7 on and importing only the standard library, so that a bare checkout and an old
interpreter get an answer instead of a traceback.
"""

import sys

OLDEST = (3, 11)
NEEDED = ("textual", "click", "platformdirs")
SET_UP = "python3 -m venv .venv && .venv/bin/python -m pip install -q ."
START = ".venv/bin/mentortui"


def missing():
    # type: () -> str
    """What keeps the program from starting here, in one sentence; empty when nothing does."""
    if sys.version_info < OLDEST:
        found = ".".join(str(part) for part in sys.version_info[:3])
        return f"mentortui needs Python 3.11 or newer; this is Python {found}."
    from importlib.util import find_spec

    absent = [name for name in NEEDED if find_spec(name) is None]
    if absent:
        return f"mentortui is not set up here: this Python has no {' and no '.join(absent)}."
    return ""


def main():
    # type: () -> int
    """Start the command line, or print the two commands and return 1."""
    problem = missing()
    if problem:
        sys.stderr.write(f"{problem} Two commands set it up and start it:\n\n    {SET_UP}\n    {START}\n")
        if sys.version_info < OLDEST:
            sys.stderr.write("\nWith a newer Python, for example python3.13 in place of python3 in the first one.\n")
        return 1
    from mentortui.cli.main import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
