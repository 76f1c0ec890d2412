"""Recall and false alarms of every check on labelled texts: `python -m tests.domain.coach.score [--blind] [FILE…]`.

A FILE holds `[[message]]` or `[[question]]` tables (see README.md beside this). Without one the corpus of edits is scored.
`--blind` prints figures only, so that texts can be measured without being read; files ending in _b.toml are always blind
unless `--open` is given.
"""

from __future__ import annotations

import argparse
import tomllib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mentortui.domain.coach import Context, Finding, review
from tests.domain.coach.corpus import faulty_messages, good_messages, questions


@dataclass(frozen=True, slots=True)
class Text:
    """A labelled text: `faults` must be found, `maybe` may be, anything else is a false alarm."""

    id: str
    kind: str
    text: str
    context: Context
    faults: frozenset[str]
    maybe: frozenset[str] = frozenset()
    partly: bool = False  #: labelled for one fault only, so that other findings say nothing

    def findings(self) -> tuple[Finding, ...]:
        """What the coach says about it."""
        return review(self.kind, self.text, self.context).findings


@dataclass(slots=True)
class Tally:
    """Counts over many texts; `missed` and `alarms` name the text, the check and the words."""

    texts: int = 0
    good: int = 0
    disturbed: int = 0
    wanted: Counter[str] = field(default_factory=Counter)
    caught: Counter[str] = field(default_factory=Counter)
    on_good: Counter[str] = field(default_factory=Counter)
    on_faulty: Counter[str] = field(default_factory=Counter)
    missed: list[tuple[str, str]] = field(default_factory=list)
    alarms: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """Share of all labelled faults that were found."""
        return self.caught.total() / max(1, self.wanted.total())


def load(path: Path) -> list[Text]:
    """The labelled texts of one file."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return [_text(row, row["kind"]) for row in data.get("message", ())] + [_text(row, "question") for row in data.get("question", ())]


def _text(row: dict[str, Any], kind: str) -> Text:
    context = Context(
        culture=row.get("culture", ""),
        language=row.get("language", ""),
        channel=row.get("channel", "email"),
        goal_text=row.get("goal", ""),
        earlier_questions=tuple(row.get("earlier", ())),
    )
    return Text(row["id"], kind, row["text"], context, frozenset(row["faults"]), frozenset(row.get("maybe", ())))


def corpus() -> list[Text]:
    """The older corpus: good messages, edits of them with the fault they were made for, questions."""
    return [
        Text(case.id, case.kind, case.text, case.context, case.expect, partly=bool(case.expect))
        for case in (*good_messages(), *faulty_messages(), *questions())
    ]


def tally(texts: Iterable[Text]) -> Tally:
    """Review every text and count."""
    all_of = Tally()
    for one in texts:
        found = one.findings()
        named = {finding.check for finding in found}
        wrong = set() if one.partly else named - one.faults - one.maybe
        all_of.texts += 1
        all_of.good += not one.faults
        all_of.disturbed += bool(wrong) and not one.faults
        all_of.wanted.update(one.faults)
        all_of.caught.update(one.faults & named)
        (all_of.on_faulty if one.faults else all_of.on_good).update(wrong)
        all_of.missed += [(one.id, check) for check in sorted(one.faults - named)]
        all_of.alarms += [(one.id, f"{finding.check} ({finding.level})", finding.quote) for finding in found if finding.check in wrong]
    return all_of


def table(found: Tally) -> str:
    """One line a check, then the sums."""
    lines = [f"{'check':22}{'faults':>7}{'found':>7}{'recall':>8}{'alarms on good':>16}{'on faulty':>11}"]
    for check in sorted({*found.wanted, *found.on_good, *found.on_faulty}):
        wanted, caught = found.wanted[check], found.caught[check]
        share = f"{caught / wanted:.0%}" if wanted else "–"
        lines.append(f"{check:22}{wanted:7}{caught:7}{share:>8}{found.on_good[check]:16}{found.on_faulty[check]:11}")
    lines.append(f"{'all':22}{found.wanted.total():7}{found.caught.total():7}{found.recall:8.0%}")
    lines.append(f"{found.texts} texts, {found.good} good, of which {found.disturbed} hear anything ({found.disturbed / max(1, found.good):.0%})")
    return "\n".join(lines)


def main() -> None:
    """Print the table of each file, and what was missed or heard wrongly unless it is to stay unseen."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--blind", action="store_true", help="figures only")
    parser.add_argument("--open", action="store_true", help="show the texts of _b files too")
    args = parser.parse_args()
    for path in args.files or [None]:
        found = tally(load(path) if path else corpus())
        print(f"\n{path.name if path else 'corpus'}\n{table(found)}")
        if args.blind or (path and path.stem.endswith("_b") and not args.open):
            continue
        for name, check in found.missed:
            print(f"missed {name}: {check}")
        for name, check, quote in found.alarms:
            print(f"alarm  {name}: {check} {quote!r}")


if __name__ == "__main__":
    main()
