"""The desks of the pairs that a reader is at, comes from and goes to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from viewer.review.state import PairState
from viewer.review.stops import PlannedField
from viewer.ui.job_pool import JobPool
from viewer.ui.review.desk import Desk
from viewer.ui.settings import Settings

MOST = 3
"""The pair that is read, the one that comes next and the one before."""
_BYTES_A_MEGABYTE = 750_000
"""For all desks together: the main window keeps a quarter of what tiles may take."""


@dataclass(frozen=True, slots=True)
class Aim:
    """What a desk is to show."""

    field: PlannedField | None = None
    """None: all of the pair."""
    magnification: float | None = None
    view: Mapping[str, Any] | None = None
    """In place of what follows from both, as ``Desk.view_now`` gave it."""


class Desks(QStackedWidget):
    """Shows one of them; at most ``MOST`` are open, the one that was wanted longest ago goes first."""

    sharp = Signal()
    """All that is in sight of the pair that is shown is there."""
    changed = Signal()
    """The slides of the pair that is shown were opened, placed or refused."""
    looked = Signal()
    """Something else of the pair that is shown is looked at, or in another way."""
    again = Signal()
    """A slide of the pair that is shown was refused, and is to be opened once more."""
    told = Signal(str)
    """Why the pair that is shown is not shown as was asked for."""
    current_changed = Signal(object)
    """Another Desk is shown."""

    def __init__(self, settings: Settings, jobs: JobPool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cache_bytes = settings.cache_megabytes * _BYTES_A_MEGABYTE // MOST
        self._jobs = jobs
        self._desks: list[Desk] = []
        """The one that was wanted last comes last."""
        self.current: Desk | None = None
        self._shows_headers = True

    def show_headers(self, shown: bool) -> None:
        """Show or hide what stands above the panes of every desk, also of those to come."""
        self._shows_headers = shown
        for desk in self._desks:
            desk.view.show_headers(shown)

    def show_pair(self, pair: PairState, aim: Aim, tag: str = "") -> Desk:
        """Look at a pair, opened ahead or now."""
        before, desk = self.current, self._desk(pair)
        if desk is not before:
            self.current = desk
            if before is not None:
                desk.take_display(before.session.comparison.state.display)
        desk.tag = tag
        desk.show(aim.field, aim.magnification, aim.view)
        if desk is not before:
            had_focus = before is None or before.view.isAncestorOf(self.focusWidget() or self)
            self.setCurrentWidget(desk.view)
            if had_focus:
                self.focus()
            self.current_changed.emit(desk)
        return desk

    def open_ahead(self, pair: PairState, aim: Aim) -> None:
        """Open a pair behind the one that is shown, and read what it will show first."""
        if self.current is None or pair.pair.number == self.current.pair.number:
            return
        viewport = self.current.session.comparison.state.viewport
        desk = self._desk(pair)
        desk.prepare_for(viewport.size, viewport.ratio)
        if desk.field != aim.field:
            desk.show(aim.field, aim.magnification, aim.view)
        # The one that is shown is wanted more.
        self._desks.sort(key=lambda one: one is self.current)

    def know(self, pairs: Mapping[int, PairState]) -> None:
        """Tell each desk what is known of its pair by now."""
        for desk in self._desks:
            if desk.pair.number in pairs:
                desk.know(pairs[desk.pair.number])

    def focus(self) -> None:
        """Give the keys to the slides."""
        if self.current is not None:
            canvases = [canvas for canvas in self.current.view.every_canvas if canvas.isVisible()]
            (canvases[0] if canvases else self.current.view).setFocus()

    def close_current(self) -> None:
        """Let the slides of the pair go that is shown."""
        if self.current is not None:
            self._desks.remove(self.current)
            self._close(self.current)
            self.current = None

    def close_all(self) -> None:
        """Let all slides go; they are opened anew when they are wanted."""
        self.current = None
        for desk in self._desks:
            self._close(desk)
        self._desks.clear()

    def stop(self) -> None:
        """Let all slides go, and wait for it, also for those that were closed; nothing is opened afterwards."""
        self.close_all()
        for desk in self.findChildren(Desk):
            desk.stop()

    def _desk(self, pair: PairState) -> Desk:
        desk = next((one for one in self._desks if one.pair == pair.pair), None)
        if desk is None:
            desk = Desk(pair, self._cache_bytes, self._jobs, self)
            desk.sharp.connect(self._sharp)
            desk.changed.connect(self._changed)
            desk.looked.connect(self._looked)
            desk.again.connect(self.again)
            desk.colouring.told.connect(self._told)
            desk.view.show_headers(self._shows_headers)
            self.addWidget(desk.view)
        else:
            self._desks.remove(desk)
            desk.know(pair)
        self._desks.append(desk)
        for old in [one for one in self._desks[: max(0, len(self._desks) - MOST)] if one is not self.current]:
            self._desks.remove(old)
            self._close(old)
        return desk

    def _close(self, desk: Desk) -> None:
        desk.sharp.disconnect(self._sharp)
        desk.changed.disconnect(self._changed)
        desk.looked.disconnect(self._looked)
        desk.again.disconnect(self.again)
        desk.colouring.told.disconnect(self._told)
        self.removeWidget(desk.view)
        desk.close()

    def _sharp(self) -> None:
        if self.sender() is self.current:
            self.sharp.emit()

    def _changed(self) -> None:
        if self.sender() is self.current:
            self.changed.emit()

    def _told(self, sentence: str) -> None:
        if self.current is not None and self.sender() is self.current.colouring:
            self.told.emit(sentence)

    def _looked(self) -> None:
        if self.sender() is self.current:
            self.looked.emit()
