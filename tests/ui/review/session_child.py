"""Reads a review in its window by keys alone, tells what it does, and is killed in the midst where that is asked.

``python -m tests.ui.review.session_child REVIEW SETTINGS SEED [WHEN NUMBER]``: WHEN is before, within or after the
writing of verdict NUMBER of this process. Prints JSON a line: what it is about to do before it does it, and that it was
done when the window has gone on.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import traceback
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from viewer.app import SWITCH_SECONDS
from viewer.review.events import Act
from viewer.review.record import ReviewRecord
from viewer.review.setup import Category, Verdict
from viewer.review.stops import Stop
from viewer.ui.garbage import GuiGarbage
from viewer.ui.review import glance
from viewer.ui.review.pages import real_pages
from viewer.ui.review.reading_page import ReadingPage
from viewer.ui.review.window import ReviewWindow
from viewer.ui.settings import Settings
from viewer.ui.theme import apply_theme

NONE, CONTROL, SHIFT, PAD = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)
KEYS = {
    Verdict.SAME: ((Qt.Key.Key_F8, NONE), (Qt.Key.Key_7, PAD)),
    Verdict.UNSURE: ((Qt.Key.Key_F9, NONE), (Qt.Key.Key_8, PAD)),
    Verdict.DIFFERENT: ((Qt.Key.Key_F10, NONE), (Qt.Key.Key_9, PAD)),
}
PATIENCE_MS = 60_000


def tell(did: str, **what: Any) -> None:
    print(json.dumps({"did": did, **what}), flush=True)


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def doom(when: str, number: int, what: Act = Act.VERDICT) -> None:
    """Have the record kill this process at its verdict, or whatever else, of that number."""
    append, told = ReviewRecord.append, count(1)

    def fatal(record: ReviewRecord, act: Act, *given: Any, **named: Any) -> int:
        is_last = act is what and next(told) == number
        if is_last and when == "before":
            die()
        if is_last and when == "within":
            record._connection.set_trace_callback(lambda statement: die() if statement == "COMMIT" else None)
        seq = append(record, act, *given, **named)
        if is_last:
            die()
        return seq

    ReviewRecord.append = fatal  # type: ignore[method-assign]


class Hand:
    """One reader at the keyboard."""

    def __init__(self, app: QApplication, window: ReviewWindow, chance: random.Random) -> None:
        self.app, self.window, self.chance = app, window, chance
        self.notes = 0

    def wait(self, until: Callable[[], bool]) -> None:
        late = QTimer(singleShot=True, interval=PATIENCE_MS)
        late.start()
        while not until():
            if not late.isActive():
                raise SystemExit(f"Waited in vain at {self.page and self.page.flow.stop}")
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def key(self, code: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        window = self.app.focusWindow()
        assert window is not None
        QTest.keyClick(window, code, held)

    def write(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self.app.focusWindow(), letter)

    @property
    def page(self) -> ReadingPage | None:
        return self.window.reading

    @property
    def stop(self) -> Stop | None:
        assert self.page is not None
        return self.page.flow.stop

    # --- on the way --------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """From the work list to where the reader was."""

        def can_begin() -> bool:
            worklist = self.window.worklist
            return worklist is not None and worklist.isVisible() and worklist.reader.button.hasFocus()

        self.wait(can_begin)
        self.key(Qt.Key.Key_Return)
        self.wait(lambda: self.page is not None and self.page.isVisible() and self.page.flow.reading is not None)
        self.arrive()

    def arrive(self) -> None:
        """Wait until the field is there, or nothing is left."""

        def there() -> bool:
            page = self.page
            assert page is not None
            desk = page.desk
            sharp = page.flow.stop is not None and desk is not None and desk.was_sharp
            return (sharp or page.flow.is_done) and not page.flow.writer.is_busy

        self.wait(there)
        tell("at", stop=self.place)

    @property
    def place(self) -> list[int] | None:
        """Pair and field that are looked at; None where nothing is left."""
        return None if self.stop is None else [self.stop.pair, self.stop.field]

    def judge(self, note: bool = False) -> None:
        """A verdict drawn by lot."""
        stop, page = self.stop, self.page
        assert stop is not None and page is not None
        draft = page.flow.writer.draft(stop)
        text, categories = draft.note, set(draft.categories)
        if note:
            self.notes += 1
            text = f"n{self.notes} 78 of {stop.pair}"
            chosen = self.chance.choice(list(Category))
            categories ^= {chosen}
            self.key(Qt.Key.Key_T)
            self.write(text)
            self.key(Qt.Key(Qt.Key.Key_1 + list(Category).index(chosen)), CONTROL)
            self.key(Qt.Key.Key_Return)
            if page.flow.writer.given(stop) is not None:
                raise SystemExit("Notes on what is judged are verdicts of their own, and not told here.")
        verdict = self.chance.choice(list(Verdict))
        told = [str(category) for category in Category if category in categories]
        tell("verdict", stop=[stop.pair, stop.field], verdict=verdict, note=text, categories=told)
        self.key(*self.chance.choice(KEYS[verdict]))
        self.wait(lambda: self.stop != stop and not page.flow.writer.is_busy)
        tell("done", stop=self.place)
        self.arrive()

    def undo(self, stop: Stop) -> None:
        """Take back the verdict on ``stop``, which was the last one."""
        page = self.page
        assert page is not None
        tell("undo", stop=[stop.pair, stop.field])
        self.key(*self.chance.choice(((Qt.Key.Key_Z, CONTROL), (Qt.Key.Key_Backspace, NONE))))
        self.wait(lambda: self.stop == stop and not page.flow.writer.is_busy)
        tell("done", stop=self.place)
        self.arrive()

    def step(self, places: int) -> None:
        """Go on, or back, without a verdict."""
        page, before = self.page, self.stop
        assert page is not None
        tell("step")
        said: list[str] = []
        page.flow.told.connect(said.append)
        self.key(Qt.Key.Key_N, NONE if places > 0 else SHIFT)
        self.wait(lambda: self.stop != before or bool(said))
        page.flow.told.disconnect(said.append)
        tell("done", stop=self.place)
        self.arrive()

    def leave_and_return(self) -> None:
        """To the work list and back."""
        self.key(Qt.Key.Key_Escape)
        self.wait(lambda: self.window.worklist.isVisible())
        self.enter()

    def read(self) -> None:
        """All that is left, with second thoughts."""
        for number in count(1):
            stop = self.stop
            if stop is None:
                return
            if number % 29 == 0:
                self.leave_and_return()
                stop = self.stop
            chance = self.chance.random()
            judged = self.page is not None and self.page.flow.writer.given(stop) is not None
            if chance < 0.10:
                self.step(1)
            elif chance < 0.14:
                self.step(-1)
            else:
                self.judge(note=chance < 0.2 and not judged)
                if chance > 0.92 and stop is not None:
                    self.undo(stop)

    def end(self) -> None:
        """End the reading, and close the window as its button does."""
        self.key(Qt.Key.Key_Return)
        self.wait(lambda: self.window.worklist.isVisible())
        tell("ended")
        gone: list[bool] = []
        self.window.gone.connect(lambda: gone.append(True))
        self.window.close()
        self.wait(lambda: bool(gone))
        self.window.shut_down()


def main(review: Path, settings: Path, seed: int, when: str = "", number: str = "0") -> None:
    if when:
        doom(when, int(number))
    sys.setswitchinterval(SWITCH_SECONDS)
    glance.LEAST = 0.0
    app = QApplication([])
    collector = GuiGarbage(app)
    apply_theme("dark")
    window = ReviewWindow(Settings(settings), real_pages())
    window.settings.reader = "MK"
    window.resize(900, 640)
    window.show()
    window.activateWindow()
    window.open(review)
    hand = Hand(app, window, random.Random(seed))
    hand.enter()
    hand.read()
    hand.end()
    collector.stop()


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), *sys.argv[4:])
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)  # threads that work for the window would keep the process
