"""Commands of the main window that mean something else in a window of its own: with the same words and keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from viewer.ui.actions import Actions


class PictureCommands(QObject):
    """Lives as long as its window: the commands of the main window know nothing of it afterwards."""

    def __init__(
        self, window: QWidget, main: Actions, handlers: Mapping[str, Callable[[], object]], shared: tuple[str, ...]
    ) -> None:
        """``handlers``: what commands do in ``window``; ``shared``: those that do the same as ever."""
        super().__init__(window)
        self._main = main
        self._own: dict[str, QAction] = {}
        self._followers: list[Callable[[], object]] = []
        for name, handler in handlers.items():
            action = self._own[name] = QAction(main[name].text(), self)
            action.triggered.connect(lambda _checked=False, handler=handler: handler())
            action.changed.connect(self._tell)
            main[name].changed.connect(self._use_keys)
            window.addAction(action)
        for name in shared:
            main[name].changed.connect(self._tell)
            window.addAction(main[name])
        self._use_keys()

    def __getitem__(self, name: str) -> QAction:
        return self._own.get(name) or self._main[name]

    def tip(self, name: str) -> str:
        """Its words with its first key."""
        return self._main.tip(name)

    def follow(self, name: str, show: Callable[[], object]) -> None:
        """Have ``show`` called now and whenever a command has other keys, or can be used or not."""
        self._followers.append(show)
        show()

    def _use_keys(self) -> None:
        for name, action in self._own.items():
            if action.shortcuts() != self._main[name].shortcuts():
                action.setShortcuts(self._main[name].shortcuts())

    def _tell(self) -> None:
        for show in self._followers:
            show()
