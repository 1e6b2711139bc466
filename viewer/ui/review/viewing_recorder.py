"""Notes how long what was on screen: every view that stood sharp in an active window before somebody who was there."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QWidget

from viewer.comparison.coverage import CoverageGrid, band_of, seen_magnification
from viewer.comparison.state import ComparisonState, PaneState
from viewer.comparison.whole.tissue import find_tissue
from viewer.geometry import Affine, Size
from viewer.jobs.job import Progress
from viewer.review.stops import Pair, Reading
from viewer.review.viewing import TICKS, Viewing, tissue_cells
from viewer.slides.slide import Slide
from viewer.ui.job_pool import Job, JobPool
from viewer.ui.on_screen import is_there, pane_of, scenes_on_screen
from viewer.ui.review.keeper import ReviewKeeper
from viewer.ui.review.viewing_kept import KeptViewing
from viewer.ui.session import Session

LEAST_STAND = 0.2
"""Seconds that a view must stand to count: about as long as an eye rests on a spot. What is dragged by does not."""
AWAY_AFTER = 60.0
"""Seconds without a movement after which nobody is taken to look."""
WRITE_EVERY = 60.0
_TICK_MS = 1000
_MOST_FOUND = 8


@dataclass(frozen=True, slots=True)
class _View:
    """What stands on screen."""

    grid: CoverageGrid
    to_screen: Affine
    """From level-0 pixels of the original."""
    size: Size
    band: int


class _Watch:
    """One pair on screen, in one reading."""

    def __init__(self, session: Session, panes: QWidget, kept: KeptViewing, original: Path) -> None:
        self.session, self.panes, self.kept, self.original = session, panes, kept, original
        self.viewing: Viewing | None = None
        """Of this sitting."""
        self.written: Viewing | None = None
        """What the record was told last."""
        self.tissue: NDArray[np.bool_] | None = None
        self.job: Job | None = None
        self.failed = False
        """Whether it is not to be known what is tissue."""
        self._total: tuple[Viewing | None, Viewing | None, Viewing | None] = None, None, None
        """Of which two ``total`` was made, and it."""

    @property
    def total(self) -> Viewing | None:
        """Of this sitting and those before; None while nothing has counted. The same object until there is more."""
        before, viewing = self.kept.before, self.viewing
        if self._total[0] is not before or self._total[1] is not viewing:
            self._total = before, viewing, self.kept.with_it(viewing) if viewing is not None else before
        return self._total[2]

    @property
    def home(self) -> PaneState | None:
        """The original, whose tissue is counted; None while its place is not known."""
        state = self.session.comparison.state
        slot = next((one for one in self.session.slots if one.path == self.original), None)
        pane = pane_of(state, slot) if slot is not None else None
        return pane if pane is not None and (pane is state.reference or pane.is_placed) else None


class ViewingRecorder(QObject):
    """Watches the panes of one pair at a time; lives on the GUI thread."""

    changed = Signal()
    """Time was added, or it is known what is tissue."""

    def __init__(
        self,
        keeper: ReviewKeeper,
        jobs: JobPool,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``jobs``: where tissue is looked for; ``clock`` tells seconds."""
        super().__init__(parent)
        self._keeper, self._jobs, self._clock = keeper, jobs, clock
        self._watch: _Watch | None = None
        self._shown: _View | None = None
        """What counts now; None while nothing does."""
        self._since, self._has_stood, self._rest = 0.0, False, 0.0
        """From when on it is not counted yet; whether it has counted before; share of a tenth that is left over."""
        self._found_before: dict[tuple[Path, CoverageGrid], NDArray[np.bool_]] = {}
        """Tissue of the pairs that were read last; readers come back to a pair."""
        self._acted, self._wrote = clock(), clock()
        self._cursor = QCursor.pos()
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self.look)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._heed)

    # --- what is watched ---------------------------------------------------------------------------------------

    def watch(self, session: Session, panes: QWidget, reading: Reading, pair: Pair) -> None:
        """Count what ``session`` shows in ``panes``, in place of what was watched before."""
        self.leave()
        watch = self._watch = _Watch(session, panes, KeptViewing(reading, pair.number), pair.original)
        self._keeper.write(watch.kept.read, then=partial(self._was_read, watch))
        session.comparison.listen(self._state_changed)
        session.tiles_arrived.connect(self._heed)
        session.slots_changed.connect(self._heed)
        self._acted = self._wrote = self._clock()
        self._tick.start()
        self._heed()

    def leave(self) -> None:
        """The pair is left: count what stands, and have it written."""
        watch = self._watch
        if watch is None:
            return
        self._count(self._clock())
        self._shown = None
        self._tick.stop()
        watch.session.comparison.unlisten(self._state_changed)
        watch.session.tiles_arrived.disconnect(self._heed)
        watch.session.slots_changed.disconnect(self._heed)
        self._watch = None
        self._look_for_tissue(watch)
        self._write(watch)

    def notice(self) -> None:
        """Somebody is there: a key, a verdict, a word."""
        now = self._clock()
        if now - self._acted > AWAY_AFTER:
            self._count(now)
            self._shown = None
        self._acted = now
        self._heed()

    def look(self) -> None:
        """See whether what stands still counts; done every second."""
        if QCursor.pos() != self._cursor:
            self._cursor = QCursor.pos()
            self.notice()
        else:
            self._heed()
        now = self._clock()
        if self._count(now):
            self.changed.emit()
        if self._watch is not None:
            # Not with the first view: the reader's own tiles come first.
            self._look_for_tissue(self._watch)
            if now - self._wrote >= WRITE_EVERY:
                self._wrote = now
                self._write(self._watch)

    # --- what is known -----------------------------------------------------------------------------------------

    @property
    def viewing(self) -> Viewing | None:
        """Of the pair that is watched, in this sitting and those before; None while nothing has counted."""
        return self._watch.total if self._watch is not None else None

    @property
    def home(self) -> PaneState | None:
        """The slide whose cells they are; None while its place is not known."""
        return self._watch.home if self._watch is not None else None

    @property
    def tissue(self) -> NDArray[np.bool_] | None:
        """Its cells (rows, columns) of the grid of ``viewing``; None while they are not known."""
        return self._watch.tissue if self._watch is not None else None

    # --- time --------------------------------------------------------------------------------------------------

    def _state_changed(self, before: ComparisonState, state: ComparisonState) -> None:
        # A mode that changes by itself, as a blink does, is nobody's movement.
        if before.viewport != state.viewport or before.forced_downsample != state.forced_downsample:
            self.notice()
        else:
            self._heed()

    def _heed(self) -> None:
        """Go on with what is on screen now."""
        now = self._clock()
        view = self._view(now)
        if view == self._shown:
            return
        if self._count(now):
            self.changed.emit()
        self._shown, self._since, self._has_stood = view, now, False

    def _view(self, now: float) -> _View | None:
        """What is on screen, where it counts."""
        watch = self._watch
        if watch is None or now - self._acted > AWAY_AFTER:
            return None
        if not watch.panes.isVisible() or not watch.panes.window().isActiveWindow():
            return None
        session, original = watch.session, watch.home
        if any(slot.error is not None for slot in session.slots):
            return None  # one slide alone is no pair that was looked at
        scenes = scenes_on_screen(session)
        if original is None or not scenes or not all(is_there(session, scene) for scene in scenes):
            return None
        state = session.comparison.state
        to_screen = state.viewport.to_screen @ original.to_reference
        band = band_of(seen_magnification(state, scenes))
        return _View(CoverageGrid.of(original.slide.bounds), to_screen, state.viewport.size, band)

    def _count(self, now: float) -> bool:
        """Add the time of what stands, up to ``now``; whether there was any."""
        watch, view = self._watch, self._shown
        until = min(now, self._acted + AWAY_AFTER)
        stood = until - self._since
        if watch is None or view is None or stood <= 0 or (stood < LEAST_STAND and not self._has_stood):
            return False
        tenths = stood * TICKS + self._rest
        ticks = math.floor(tenths + 1e-6)  # the clock's own rounding must not cost a tenth
        self._rest = tenths - ticks
        self._since, self._has_stood = until, True
        if watch.viewing is None or watch.viewing.grid != view.grid:
            watch.viewing, watch.tissue = Viewing.nothing(view.grid), None
        watch.viewing = watch.viewing.looked_at(view.to_screen, view.size, view.band, ticks)
        return True

    # --- record and tissue -------------------------------------------------------------------------------------

    def _was_read(self, watch: _Watch, _nothing: object) -> None:
        if watch is self._watch:
            self.changed.emit()

    def _write(self, watch: _Watch) -> None:
        """Tell the record what it does not know yet; it has read what was there, since it does one after the other."""
        viewing = watch.viewing
        if viewing is not None and viewing is not watch.written:
            watch.written = viewing
            self._keeper.write(partial(watch.kept.write, viewing=viewing, tissue=watch.tissue))

    def _look_for_tissue(self, watch: _Watch) -> None:
        if watch.viewing is None or watch.tissue is not None or watch.job is not None or watch.failed:
            return
        grid, original = watch.viewing.grid, watch.home
        watch.tissue = self._found_before.get((watch.original, grid))
        if watch.tissue is None and original is not None:
            job = watch.job = self._jobs.start("Find the tissue", partial(_tissue, original.slide, grid))
            job.done.connect(partial(self._found, watch, grid))
            job.failed.connect(partial(self._not_found, watch))

    def _found(self, watch: _Watch, grid: CoverageGrid, tissue: NDArray[np.bool_]) -> None:
        watch.tissue, watch.job = tissue, None
        self._found_before[watch.original, grid] = tissue
        while len(self._found_before) > _MOST_FOUND:
            del self._found_before[next(iter(self._found_before))]
        if watch is self._watch:
            self.changed.emit()
        elif watch.written is not None:
            # The pair was left before: its shares are known only now.
            self._keeper.write(partial(watch.kept.write, viewing=watch.written, tissue=tissue))

    def _not_found(self, watch: _Watch, _error: Exception) -> None:
        watch.job, watch.failed = None, True


def _tissue(slide: Slide, grid: CoverageGrid, progress: Progress) -> NDArray[np.bool_]:
    return tissue_cells(find_tissue(slide, progress), grid)
