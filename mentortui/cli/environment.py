"""What commands need from the settings without opening the file."""

from __future__ import annotations

from mentortui.cli.options import Options


def dayfirst(options: Options) -> bool | None:
    """Whether 5/6 is the fifth of June; None refuses what could be two dates."""
    from mentortui import wiring

    return wiring.settings(wiring.Options(config=options.config)).dayfirst
