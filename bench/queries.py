"""What a search asks of a large file: milliseconds by the number of letters typed.

    python bench/queries.py big.db

`index` finds the rows of the newest notes that fit, `search` all that the screen is given: people, notes, names and texts.
Medians of five; p95 is by nearest rank over the words of a length.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from make_big import FIRST, ROLE, SECOND, WORDS

from mentortui.domain.text import fold
from mentortui.store import connection
from mentortui.store.search import match_words
from mentortui.wiring import open_journal

SHOWN = 200


def took(ask: Callable[[], object]) -> float:
    times = []
    for _ in range(5):
        began = time.perf_counter()
        ask()
        times.append((time.perf_counter() - began) * 1e3)
    return median(times)


def main(path: str) -> None:
    journal = open_journal(path, create=False)
    words = sorted({fold(word) for word in (*FIRST, *SECOND, *ROLE, *WORDS)})
    with connection.reading(Path(path)) as conn:

        def index(word: str) -> Callable[[], object]:
            sql = "SELECT rowid FROM note_fts WHERE note_fts MATCH ? ORDER BY rowid DESC LIMIT ?"
            return lambda: conn.execute(sql, [match_words(word), SHOWN * 2]).fetchall()

        for letters in range(1, 7):
            typed = sorted({word[:letters] for word in words if len(word) >= letters})
            asked = [took(index(word)) for word in typed]
            found = [took(lambda word=word: journal.find.anywhere(word, SHOWN)) for word in typed]
            shown = (f"{name} p50 {median(times):.2f}, p95 {rank(times):.2f}" for name, times in (("index", asked), ("search", found)))
            print(f"{letters} {'letter' if letters == 1 else 'letters'}, {len(typed)} words".ljust(34), " · ".join(shown))


def rank(times: list[float]) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * 0.95))]


if __name__ == "__main__":
    main(sys.argv[1])
