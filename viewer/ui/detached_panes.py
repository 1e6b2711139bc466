"""Panes in windows of their own: opened, sized and closed as the state says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from viewer.comparison.display import MAP_PLACE
from viewer.comparison.state import ComparisonState, Detached
from viewer.geometry import Size
from viewer.ui.pane.pane import Pane
from viewer.ui.pane.pane_window import PaneWindow
from viewer.ui.session import Session

_SHARE = 0.8
"""Of another screen, that a window takes when it opens there for the first time."""


class DetachedPanes(QObject):
    """Owns the windows; the panes themselves belong to the view of the main window."""

    def __init__(self, session: Session, view: QWidget) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._windows: dict[int, PaneWindow] = {}
        """By slot."""
        self._geometries: dict[int, QByteArray] = {}
        """Where the window of a slot was when it was closed last."""

    def arrange(self, state: ComparisonState, panes: Mapping[int, Pane]) -> None:
        """Have exactly the windows that the state says, each with its pane; ``panes`` by their places."""
        gone = [
            slot
            for slot, window in self._windows.items()
            if state.detached_of(slot) is None or window.pane is not panes.get(slot)
        ]
        for slot in gone:
            self._close(slot)
        left = [slot for slot in gone if state.detached_of(slot) is None]
        for one in state.detached:
            if one.slot in panes and one.slot not in self._windows:
                if left and one.slot not in gone:
                    # Another slide in the same window.
                    self._geometries[one.slot] = self._geometries[left.pop(0)]
                self._open(one, panes[one.slot])

    def _open(self, detached: Detached, pane: Pane) -> None:
        main = self._view.window()
        had_focus = pane.canvas.hasFocus()
        window = PaneWindow(pane, main)
        self._windows[detached.slot] = window
        pane.header.show()  # nothing else names the slide of a window
        pane.show_detached(True)
        window.closed.connect(lambda: self.toggle(detached.slot))
        others = [screen for screen in QGuiApplication.screens() if screen is not main.screen()]
        is_back = window.restoreGeometry(self._geometries.get(detached.slot, QByteArray()))
        if others and not is_back:
            room = others[0].availableGeometry()
            window.resize(room.size() * _SHARE)
            window.move(room.center() - window.rect().center())
        elif not is_back:
            window.resize(detached.size.width, detached.size.height + pane.header.height())
        window.show()
        if had_focus:
            window.activateWindow()
            pane.canvas.setFocus()

    def _close(self, slot: int) -> None:
        window = self._windows.pop(slot)
        self._geometries[slot] = window.saveGeometry()
        window.pane.show_detached(False)
        if window.isActiveWindow():
            self._view.window().activateWindow()
        window.hide()
        # A pane that is still one of the view's must not go with its window.
        window.pane.setParent(self._view)
        window.deleteLater()

    def geometry(self, slot: int) -> bytes:
        """Where the window of a slot is, for ``place``; empty where it has none."""
        return bytes(self._windows[slot].saveGeometry().data()) if slot in self._windows else b""

    def place(self, slot: int, geometry: bytes) -> None:
        """Have the window of a slot open there."""
        self._geometries[slot] = QByteArray(geometry)

    def holds(self, pane: Pane) -> bool:
        """Whether a pane stands in a window of its own."""
        return any(window.pane is pane for window in self._windows.values())

    def measure(self) -> None:
        """Tell the state how large the windows are, and on what screens they stand."""
        state = self._session.comparison.state
        measured = tuple(self._measured(one) for one in state.detached)
        if measured != state.detached:
            self._session.detach(measured)

    def _measured(self, detached: Detached) -> Detached:
        window = self._windows.get(detached.slot)
        if window is None or not window.pane.canvas.isVisible():
            return detached
        canvas = window.pane.canvas
        return replace(detached, size=canvas.screen_size, ratio=canvas.devicePixelRatioF())

    def toggle(self, slot: int) -> None:
        """Give the pane of ``slot`` a window of its own, or take it back; the last slide in the main window stays."""
        state = self._session.comparison.state
        others = tuple(one for one in state.detached if one.slot != slot)
        slides = sum(one.slot != MAP_PLACE for one in others)
        if len(others) < len(state.detached):
            self._session.detach(others)
        elif slot == MAP_PLACE or slides + 1 < len(self._session.slots):
            viewport = state.viewport
            self._session.detach((*others, Detached(slot, Size(*viewport.size), viewport.ratio)))
