"""Notes what has been looked at: every view that stood still and was sharp for a while."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.comparison.coverage import Coverage, CoverageGrid, band_of, seen_magnification
from viewer.comparison.state import ComparisonState, PaneState
from viewer.ui.on_screen import is_there, pane_of, scenes_on_screen
from viewer.ui.session import Session

STILL_MS = 1000
"""How long a view must have stood still with all its tiles there, to count as looked at."""


class CoverageRecorder(QObject):
    """Keeps one coverage until other slides are opened, in pixels of the slide that was the reference when it began."""

    changed = Signal()

    def __init__(self, session: Session, still_ms: int = STILL_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._paths: frozenset[Path] = frozenset()
        self._home: Path | None = None
        self.coverage: Coverage | None = None
        """None while nothing has been looked at."""
        self._waits = False
        self._still = QTimer(self, singleShot=True, interval=still_ms)
        self._still.timeout.connect(self._stood_still)
        session.comparison.listen(self._state_changed)
        session.slots_changed.connect(self._slots_changed)
        session.tiles_arrived.connect(self._tiles_arrived)

    @property
    def still_ms(self) -> int:
        """How long a view must stand still to count."""
        return self._still.interval()

    @still_ms.setter
    def still_ms(self, milliseconds: int) -> None:
        self._still.setInterval(milliseconds)

    @property
    def home(self) -> PaneState | None:
        """The slide that the coverage is kept in; None while its place is not known."""
        state = self._session.comparison.state
        for slot in self._session.slots:
            pane = pane_of(state, slot)
            if pane is None or (self._home is not None and slot.path != self._home):
                continue
            if pane is state.reference or pane.is_placed:
                return pane
        return None

    def reset(self) -> None:
        """Forget what has been looked at; the view that stands now counts again once somebody has moved."""
        self.bring(None)

    @property
    def kept(self) -> tuple[Path, Coverage] | None:
        """The slide that the coverage is kept in, and the coverage; None while nothing has been looked at."""
        return (self._home, self.coverage) if self._home is not None and self.coverage is not None else None

    def bring(self, kept: tuple[Path, Coverage] | None) -> None:
        """Go on with what ``kept`` was for the slides that are open."""
        self._home, self.coverage = kept or (None, None)
        self.changed.emit()

    def _state_changed(self, before: ComparisonState, state: ComparisonState) -> None:
        # A mode that changes by itself, as a blink does, is the same view.
        same_view = before.viewport == state.viewport and before.forced_downsample == state.forced_downsample
        if not same_view or before.panes is not state.panes:
            self._begin()

    def _slots_changed(self) -> None:
        paths = frozenset(slot.path for slot in self._session.slots)
        if paths and paths != self._paths:  # there are none for a moment, while original and conversion change places
            self._paths = paths
            self.reset()
        self._begin()

    def _tiles_arrived(self) -> None:
        if self._waits or self._still.isActive():
            self._begin()

    def _begin(self) -> None:
        self._waits = False
        self._still.start()

    def _stood_still(self) -> None:
        state, home = self._session.comparison.state, self.home
        if state.reference is None or home is None:
            return
        scenes = scenes_on_screen(self._session)
        if not all(is_there(self._session, scene) for scene in scenes):
            self._waits = True
            return
        grid = CoverageGrid.of(home.slide.bounds)
        before = self.coverage
        if before is None or before.grid != grid:
            before = Coverage.nothing(grid)
            self._home = next(slot.path for slot in self._session.slots if slot.slide is home.slide)
        to_screen = state.viewport.to_screen @ home.to_reference
        band = band_of(seen_magnification(state, scenes))
        self.coverage = before.looked_at(to_screen, state.viewport.size, band)
        self.changed.emit()
