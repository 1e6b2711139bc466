"""What is done with the guide and the tour to reach a state, for the list of states."""

from __future__ import annotations

from collections.abc import Callable

from driving import run_for
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from state_desk import Desk

from viewer.ui.guide.desk import guide_desk


def press_enter(desk: Desk) -> None:
    """Where the slides have the keyboard."""
    QTest.keyClick(desk.window, Qt.Key.Key_Return)
    run_for(40)


def touring(number: int) -> Callable[[Desk], bool]:
    """Whether that step of the tour is shown."""
    return lambda desk: desk.window.guide.tour.is_on and desk.window.guide.tour.number == number


def reached_step(number: int) -> Callable[[Desk], None]:
    """Wait for a step that comes because something was done."""
    return lambda desk: desk.wait(lambda: touring(number)(desk))


def guide_shown(number: int) -> Callable[[Desk], bool]:
    """Whether the guide is open at a page, with its pictures."""

    def reached(_desk: Desk) -> bool:
        guide = guide_desk().window
        return guide is not None and guide.isVisible() and guide.view.is_complete and _number() == number

    return reached


def _number() -> int:
    guide = guide_desk().window
    return guide.view.page.number if guide is not None and guide.view.page is not None else 0


def search_the_guide(words: str) -> Callable[[Desk], None]:
    """The words are typed, and the first hit is opened."""

    def step(_desk: Desk) -> None:
        guide = guide_desk().window
        assert guide is not None
        QTest.keyClicks(guide.search, words)
        QTest.keyClick(guide.search, Qt.Key.Key_Return)
        run_for(40)

    return step


def type_in_guide(words: str) -> Callable[[Desk], None]:
    """The words are typed while the page has the keys."""

    def step(_desk: Desk) -> None:
        guide = guide_desk().window
        assert guide is not None
        QTest.keyClicks(guide.view, words[0])
        QTest.keyClicks(guide.search, words[1:])
        run_for(40)

    return step
