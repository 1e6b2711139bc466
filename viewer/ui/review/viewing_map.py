"""The slide that is read, small, with what has been looked at as a tint, and shares of its tissue."""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.comparison.coverage_tint import CoverageMap
from viewer.comparison.overview import Overview, read_overview
from viewer.comparison.readout import base_magnification
from viewer.comparison.state import ComparisonState, PaneState
from viewer.comparison.viewport import Viewport
from viewer.jobs.job import Progress
from viewer.review.viewing import LEAST_SECONDS, Viewing
from viewer.slides.slide import SlideClosedError
from viewer.tiles.cache import TileCache
from viewer.ui.docks.coverage_legend import CoverageLegend
from viewer.ui.docks.navigator_map import NavigatorMap
from viewer.ui.job_pool import Job, JobPool
from viewer.ui.language import localized
from viewer.ui.review.viewing_recorder import ViewingRecorder
from viewer.ui.session import Session
from viewer.ui.theme import CONTROL_GAP, PANEL_PADDING
from viewer.ui.widgets.headings import section_title
from viewer.ui.widgets.quiet import quiet_label

_LONGEST = 512
"""Pixels of the picture."""


class ViewingMap(QWidget):
    """A panel that follows one session at a time; works only while it is visible."""

    def __init__(self, recorder: ViewingRecorder, jobs: JobPool, parent: QWidget | None = None) -> None:
        """``jobs``: for its short work."""
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._recorder, self._jobs = recorder, jobs
        self._session: Session | None = None
        self._pictured: PaneState | None = None
        """Of which slide the picture is, or is being read."""
        self._reading: Job | None = None
        self._measuring: Job | None = None
        self._measured_of: Viewing | None = None
        self.map = NavigatorMap()
        self.map.viewport_requested.connect(self._look)
        self.legend = CoverageLegend()
        self.words = quiet_label()
        column = QVBoxLayout(self)
        column.setContentsMargins(PANEL_PADDING, CONTROL_GAP, PANEL_PADDING, PANEL_PADDING)
        column.setSpacing(CONTROL_GAP)
        column.addWidget(section_title(self.tr("LOOKED AT")))
        column.addWidget(self.map)
        column.addWidget(self.legend)
        column.addWidget(self.words)
        column.addStretch(1)
        recorder.changed.connect(self._measure)

    def follow(self, session: Session | None) -> None:
        """Show another session; None: none, and its slides may be closed."""
        before = self._session
        if before is session:
            return
        if before is not None:
            before.comparison.unlisten(self._state_changed)
            before.slots_changed.disconnect(self._follow)
        self._session = session
        self._forget("")
        if session is not None:
            session.comparison.listen(self._state_changed)
            session.slots_changed.connect(self._follow)
            self.map.show_state(session.comparison.state)
        self._follow()

    @property
    def is_at_rest(self) -> bool:
        """Whether what is shown is about the slide and the viewing of now."""
        return self._reading is None and self._measuring is None

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while nobody looked."""
        super().showEvent(event)
        if self._session is not None:
            self.map.show_state(self._session.comparison.state)
        self._follow()

    # --- slide -------------------------------------------------------------------------------------------------

    def _look(self, viewport: Viewport) -> None:
        if self._session is not None:
            self._session.look(viewport)

    def _state_changed(self, _before: ComparisonState, state: ComparisonState) -> None:
        if self.isVisible():
            self.map.show_state(state)

    def _follow(self) -> None:
        session = self._session
        if session is None or not self.isVisible():
            return
        reference = session.comparison.state.reference
        if reference is None:
            self._forget(self.tr("Opening the slides…") if session.slots else "")
            return
        if self._pictured is None or self._pictured.slide is not reference.slide:
            self._forget(self.tr("Reading {0}…").format(reference.slide.name))
            self._pictured = reference
            job = self._reading = self._jobs.start("Read the overview", partial(_read, reference, session.cache))
            job.done.connect(partial(self._read_done, job))
            job.failed.connect(partial(self._read_failed, job))
        self.legend.show_names(base_magnification(reference.slide) is not None)
        self._measure()

    def _forget(self, message: str) -> None:
        for job in (self._reading, self._measuring):
            if job is not None:
                job.cancel()
        self._reading = self._measuring = self._pictured = self._measured_of = None
        self.map.show_overview(None, message)
        self.map.show_coverage(None)
        self._show_shares(None, None)

    def _read_done(self, job: Job, overview: Overview) -> None:
        if job is self._reading:
            self._reading = None
            self.map.show_overview(overview)

    def _read_failed(self, job: Job, error: Exception) -> None:
        if job is self._reading:
            self._reading = None
            self.map.show_overview(None, "" if isinstance(error, SlideClosedError) else localized(str(error)))

    # --- what was looked at ------------------------------------------------------------------------------------

    def _measure(self) -> None:
        """Work out tint and shares anew, unless that is being done: then once more afterwards."""
        if not self.isVisible() or self._measuring is not None:
            return
        viewing, tissue = self._recorder.viewing, self._recorder.tissue
        if viewing is None or tissue is None:
            return
        if viewing is self._measured_of or tissue.shape != viewing.cells[0].shape:
            return
        self._measured_of = viewing
        job = self._measuring = self._jobs.start("Coverage", partial(_shares, viewing, tissue))
        job.done.connect(partial(self._measured, job))

    def _measured(self, job: Job, found: tuple[CoverageMap, float | None]) -> None:
        if job is not self._measuring:
            return
        self._measuring = None
        home = self._recorder.home
        if home is not None:
            self.map.show_coverage(found[0], home.to_reference @ found[0].coverage.grid.to_slide)
            self._show_shares(*found)
        self._measure()

    def _show_shares(self, found: CoverageMap | None, at_all: float | None) -> None:
        self.legend.show_shares(found.shares if found is not None and at_all is not None else None)
        least = f"{LEAST_SECONDS:g}\N{NO-BREAK SPACE}s"
        if found is None:
            self.words.setText(self.tr("Nothing was looked at yet."))
        elif at_all is None:
            self.words.setText(self.tr("No tissue was found on this slide."))
        else:
            share = f"{100 * at_all:.1f}\N{NO-BREAK SPACE}%"
            self.words.setText(self.tr("{0} of the tissue was on screen for {1} or more in all.").format(share, least))


def _read(pane: PaneState, cache: TileCache, progress: Progress) -> Overview:
    return read_overview(pane, cache, progress).shrunk(_LONGEST)


def _shares(viewing: Viewing, tissue: NDArray[np.bool_], _progress: Progress) -> tuple[CoverageMap, float | None]:
    """Tint and shares by band, and the share that was seen at any magnification; None where there is no tissue."""
    return CoverageMap.of(viewing.coverage(), tissue), viewing.shares_or_closer(tissue)[0]
