"""A page on which an open review is read, for tests: made over small pairs, driven by keys."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from viewer.review.events import Act, Judged
from viewer.review.record import open_record
from viewer.review.stops import Reading, Stop
from viewer.ui.job_pool import JobPool
from viewer.ui.review.keeper import ReviewKeeper
from viewer.ui.review.reading_page import ReadingPage
from viewer.ui.settings import Settings
from viewer.ui.theme import apply_theme

ME = Reading("MK")


class Preparing(QObject):
    """Stands for the preparer; prepares nothing."""

    progressed = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self.ahead: list[int] = []
        self.is_busy = False

    def ahead_of(self, pair: int, *_then: int) -> None:
        self.ahead.append(pair)

    def busy(self, busy: bool) -> None:
        self.is_busy = busy


@dataclass
class Reader:
    """Somebody at a page."""

    page: ReadingPage
    keeper: ReviewKeeper
    preparing: Preparing
    qtbot: QtBot

    @property
    def stop(self) -> Stop | None:
        """What is looked at."""
        return self.page.flow.stop

    @property
    def verdicts(self) -> dict[Stop, Judged]:
        """As the record has them."""
        return {stop: one.said for stop, one in self.keeper.state.readings[ME].verdicts.items()}  # type: ignore[misc]

    def sharp(self, stop: Stop | None = None) -> None:
        """Wait until that stop, or whichever there is, can be judged."""

        def there() -> bool:
            desk = self.page.desk
            return desk is not None and self.stop is not None and desk.was_sharp and stop in (None, self.stop)

        self.qtbot.waitUntil(there)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key, to whatever has the keys."""
        QTest.keyClick(self.focused(), key, held)

    def focused(self) -> QWidget:
        """What has the keys, in a window that is active: a menu or another test's window may have been."""
        self.page.activateWindow()
        self.qtbot.waitUntil(self.page.isActiveWindow)
        return QApplication.focusWidget() or self.page

    def judge(self, key: Qt.Key) -> Stop:
        """Give a verdict on what can be seen, and wait until it is on the disk."""
        self.sharp()
        stop = self.stop
        assert stop is not None
        self.press(key)
        self.qtbot.waitUntil(lambda: stop in self.verdicts and self.stop != stop)
        return stop


@contextmanager
def reading(qtbot: QtBot, path: Path, *, pair: int | None = None, begins: bool = True) -> Iterator[Reader]:
    """The review at ``path`` on screen, closed as its window closes it."""
    apply_theme("dark")
    keeper, jobs, preparing = ReviewKeeper(open_record(path, "MK")), JobPool(3), Preparing()
    page = ReadingPage(keeper, preparing, Settings(path.with_name("settings.ini")), jobs)
    page.flow.glance.least = 0  # what it is for has tests of its own
    page.resize(1000, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    if begins and ME not in keeper.state.readings:
        keeper.append(Act.READING_BEGUN, str(ME), after={"reader": "MK", "round": 1, "seed": None})
        qtbot.waitUntil(lambda: ME in keeper.state.readings)
    page.begin(ME, pair)
    yield Reader(page, keeper, preparing, qtbot)
    page.stop()
    jobs.close()
    keeper.close()
    page.close()
    page.deleteLater()


def written(path: Path) -> list[dict[str, Any]]:
    """The events on the disk, read by nothing of the program."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        return [json.loads(line) for (line,) in database.execute("SELECT line FROM events ORDER BY seq")]
