"""Opens the guide from any window of the program: one window, at the page that fits where one is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from viewer.ui.guide.window import GuideWindow
    from viewer.ui.settings import Settings
    from viewer.ui.widgets.command_list import ListedCommand

START, LOOK, COMPARE, DIFFERENCE, WHOLE, CONVERT, REVIEW, REDACT, TROUBLE, KEYS = range(1, 11)
"""Numbers of the pages."""
KEY = "F1"
_FRAME = QSize(12, 44)
"""Units of the screen that a system puts around a window, at most; it has not when the place is chosen."""


class GuideDesk:
    """Has the guide's window, if it was ever opened."""

    def __init__(self) -> None:
        self._settings: Settings | None = None
        self._listed: Callable[[], Iterable[ListedCommand]] = tuple
        self.window: GuideWindow | None = None
        self.is_sealed = False
        """Whether a blinded test runs, which no other window may cover."""

    def use(self, settings: Settings, listed: Callable[[], Iterable[ListedCommand]], owner: QObject) -> None:
        """Remember size and text size in ``settings``; ``listed`` are the commands with the keys that they have now.

        They are those of ``owner``: once it is gone there are none, while other windows may still ask for the guide.
        """
        self.close()
        self._settings, self._listed = settings, listed
        owner.destroyed.connect(partial(self._forget, listed))

    def _forget(self, listed: Callable[[], Iterable[ListedCommand]], _owner: QObject | None = None) -> None:
        if self._listed is listed:
            self._listed = tuple

    def show(self, number: int, beside: QWidget | None = None) -> None:
        """Show a page by its number, the first time at the right of ``beside``; nothing during a blinded test."""
        if self.is_sealed:
            return
        from viewer.ui.guide.window import GuideWindow
        from viewer.ui.language import current_language
        from viewer.ui.settings import Settings

        if self.window is None:
            self.window = GuideWindow(self._settings or Settings(), current_language(), self._listed)
            if beside is not None and not self.window.was_placed:
                _place(self.window, beside.window())
        self.window.show_number(number)
        if self.window.isMinimized():
            self.window.showNormal()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def close(self) -> None:
        """Close the window for good."""
        if self.window is not None:
            self.window.close_jobs()
            self.window.deleteLater()
            self.window = None


@cache
def guide_desk() -> GuideDesk:
    """The one of the program."""
    return GuideDesk()


def give_help(window: QWidget, number: int) -> None:
    """Let the key for help open a page beside ``window``, a dialog; 0: the one about the window that it belongs to."""
    QShortcut(QKeySequence(KEY), window, partial(_help, window, number))


def _help(window: QWidget, number: int) -> None:
    parent = window.parentWidget()
    of_parent = getattr(parent.window(), "guide_page", LOOK) if parent is not None else LOOK
    guide_desk().show(number or of_parent, window)


def _place(guide: QWidget, beside: QWidget) -> None:
    """Where the left of the window stays in sight, as far as the screen goes; no larger than that is."""
    window, room = beside.frameGeometry(), beside.screen().availableGeometry()
    guide.resize(guide.size().boundedTo(room.size() - _FRAME))
    size = guide.size() + _FRAME
    left = min(window.right() + 1 - size.width() // 3, room.right() + 1 - size.width())
    top = window.top() + max(0, (window.height() - size.height()) // 2)
    guide.move(max(room.left(), left), max(room.top(), min(top, room.bottom() + 1 - size.height())))
