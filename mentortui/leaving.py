"""How the app ends, and what becomes of typed words then: into the file, else into a private file beside it, never away."""

from __future__ import annotations

import asyncio
import contextlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Lock
from typing import Any

from textual.await_complete import AwaitComplete
from textual.worker import WorkerCancelled, WorkerFailed

from mentortui.arrivals import Arrivals
from mentortui.domain.errors import MentorError
from mentortui.screens.unsaved import Unsaved, place
from mentortui.system import paths, rescue


class Leaving(Arrivals, inherit_bindings=False):
    """An app that keeps what was typed, whichever way it ends."""

    writer: ThreadPoolExecutor
    writing: asyncio.Lock
    demo: bool

    def __init__(self) -> None:
        super().__init__()
        self.crash: BaseException | None = None
        self.rescued: dict[Unsaved, Path] = {}
        """Words that did not get into the file, and where they are."""
        self.stranded: list[Unsaved] = []
        """Words that no disk took: they are printed when the terminal is given back."""
        self._stayed = ""
        self._rescuing = Lock()

    # Words from before

    def tell_left(self) -> bool:
        """Say once where words are that an earlier run could not put into the file; False where there are none."""
        unsaved, edited = rescue.found()
        left = unsaved or edited
        if not left:
            return False
        said = "Not saved last time: " if unsaved else "A text from an editor was found: "
        if len(left) > 1:
            said = f"Not saved last time, {len(left)} texts: " if unsaved else f"{len(left)} texts from an editor were found: "
        self.tell_error(said + place(left, self.size.width))
        rescue.told(left)
        return True

    # Words of now

    def rescue(self, words: Unsaved) -> Path | None:
        """Put words into a private file, once; None where there are none, or no disk takes them. Works in any thread."""
        if self.demo or not words.text.strip():
            return None
        with self._rescuing:
            if words not in self.rescued:
                said = self.journal.now().astimezone()
                with contextlib.suppress(MentorError):  # the zone stands in the file, which may be what is wrong
                    said = self.journal.desk.local(said)
                try:
                    self.rescued[words] = rescue.leave(f"{words.about}\nNot saved on {said.day} {said:%b %Y at %H:%M}.\n\n{words.text}\n")
                except OSError:
                    if words not in self.stranded:
                        self.stranded.append(words)
                    return None
            return self.rescued[words]

    def pop_screen(self) -> AwaitComplete:
        """Leave a page: what is typed there is taken along first."""
        self._part()
        return super().pop_screen()

    def switch_screen(self, screen: Any) -> AwaitComplete:
        """Put another page in the place of this one: what is typed here is taken along first too."""
        self._part()
        return super().switch_screen(screen)

    def _part(self) -> None:
        page: Any = self.screen
        page.parted = True
        if parting := getattr(page, "parting", None):
            parting()

    def _pages(self) -> list[Any]:
        return [screen for stack in self._screen_stacks.values() for screen in stack]

    def _unsaved(self) -> dict[Any, list[Unsaved]]:
        """What was typed and is in no file yet, by page; a page that cannot say is left out, and takes nothing from the others."""
        found: dict[Any, list[Unsaved]] = {}
        for page in self._pages():
            with contextlib.suppress(Exception):
                found[page] = list(getattr(page, "unsaved", tuple)())
        return found

    def _keep_words(self) -> dict[Any, Exception]:
        """Put everything typed into the file, page by page; what went wrong on the way, by page."""
        problems: dict[Any, Exception] = {}
        with contextlib.suppress(TimeoutError, RuntimeError):  # too slow, or the interpreter is on its way out
            self.writer.submit(str).result(timeout=2.0)  # what is being written comes first, or it would be newer
        for page in self._pages():
            if keep := getattr(page, "keep_words", None):
                try:
                    keep()
                except Exception as error:  # one page that cannot keep its words takes none from the others
                    problems[page] = error
        return problems

    def _keep_or_rescue(self) -> None:
        """For an end that nobody can be asked about: words are in files of their own before the file is tried, which may take long."""
        before = self._unsaved()
        for words in [words for typed in before.values() for words in typed]:
            self.rescue(words)
        problems, left = self._keep_words(), self._unsaved()
        # Only a page that kept its words and can say so makes their file needless.
        kept = {words for page, typed in before.items() if page in left and page not in problems for words in typed if words not in left[page]}
        for words in kept:
            if (path := self.rescued.pop(words, None)) is not None:
                rescue.discard(path)
        self.stranded = [words for words in self.stranded if words not in kept]

    # The ends

    async def action_quit(self) -> None:
        """Quit: what was typed is kept first, and writes under way are waited for. A form asks what is to become of it."""
        if getattr(self.screen, "unkept", False):
            self.screen.action_back()  # type: ignore[attr-defined]
            return
        problem = next(iter(self._keep_words().values()), None)
        if isinstance(problem, MentorError) and self._stayed != str(problem):
            self._stayed = str(problem)
            self.tell_error(f"Not saved. ctrl+q again leaves, with your words in a file: {problem}")
            return
        if problem is not None and not isinstance(problem, MentorError):
            raise problem
        for words in [words for typed in self._unsaved().values() for words in typed]:
            self.rescue(words)
        with contextlib.suppress(WorkerFailed, WorkerCancelled):
            await self.workers.wait_for_complete([worker for worker in self.workers if worker.group == "write"])
        self.exit()

    def _terminated(self, number: int) -> None:
        """SIGTERM or a closed terminal: keep what was typed, at once, and give the terminal back."""
        self._keep_or_rescue()
        self.exit(return_code=128 + number)

    def _handle_exception(self, error: Exception) -> None:
        """A mistake of ours never shows stored text: it is kept for the log, and the app closes with one sentence."""
        self.crash = error.error if isinstance(error, WorkerFailed) else error
        self._keep_or_rescue()
        if self.is_headless:
            super()._handle_exception(error)
            return
        self._return_code = 1
        self._close_messages_no_wait()

    def last_words(self) -> list[str]:
        """What the shell is told of words that are not in the file; nothing where all are."""
        files = list(self.rescued.values())
        said = [f"Not everything could be saved: what was typed is in {paths.shown(path)}." for path in files]
        for words in self.stranded:
            said.append(f"This could be saved nowhere, so here it is. {words.about}:\n\n{words.text}\n")
        return said
