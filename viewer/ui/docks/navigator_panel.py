"""The panel of the navigator: the whole slide with its coverage, and on another tab label and macro."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from viewer.comparison.coverage import Coverage, CoverageGrid, common_area
from viewer.comparison.coverage_tint import CoverageMap
from viewer.comparison.overview import Overview, read_overview
from viewer.comparison.readout import base_magnification
from viewer.comparison.state import ComparisonState, PaneState
from viewer.geometry import Affine
from viewer.jobs.job import Progress
from viewer.slides.slide import SlideClosedError
from viewer.tiles.cache import TileCache
from viewer.ui.coverage_recorder import CoverageRecorder
from viewer.ui.docks.coverage_legend import CoverageLegend
from viewer.ui.docks.field_map_section import FieldMap, FieldMapSection
from viewer.ui.docks.label_pictures import LabelPictures, NamedSlide
from viewer.ui.docks.navigator_map import NavigatorMap
from viewer.ui.job_pool import Job, JobPool
from viewer.ui.language import localized
from viewer.ui.session import Session
from viewer.ui.theme import CAPTION, CONTROL_GAP, PANEL_PADDING, SEMIBOLD, ui_font
from viewer.ui.whole_slide import WholeSlide
from viewer.ui.widgets import SegmentedControl, ToolButton

_LIES_STILL_MS = 200
"""How long a conversion must lie where it is before the area that all slides share is worked out anew."""
_LONGEST = 1024
"""Pixels of the picture: enough for a panel that floats over half a screen."""


@dataclass(frozen=True, slots=True)
class _Subject:
    """What is shown and measured; another subject makes an answer stale."""

    reference: PaneState
    home: PaneState
    """In whose pixels the coverage is kept."""
    panes: tuple[PaneState, ...]
    """Every slide that has its place."""

    @property
    def key(self) -> tuple[tuple[int, Affine], ...]:
        """Equal for the same slides that lie as they did."""
        return tuple((id(pane.slide), pane.to_reference) for pane in (self.home, *self.panes))


@dataclass(frozen=True, slots=True, eq=False)
class _Overviews:
    subject: _Subject
    picture: Overview
    """Of the reference."""
    grid: CoverageGrid
    area: NDArray[np.bool_]
    """Cells of ``grid`` that all slides have scanned."""


class NavigatorPanel(QWidget):
    """Follows the session while it is visible."""

    def __init__(
        self,
        session: Session,
        recorder: CoverageRecorder,
        whole: WholeSlide,
        jobs: JobPool,
        parent: QWidget | None = None,
    ) -> None:
        """``jobs``: for its short work alone."""
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.recorder = recorder
        self._jobs = jobs
        self._reading: Job | None = None
        self._asked: _Subject | None = None
        self._measuring: Job | None = None
        self._overviews: _Overviews | None = None
        self._coverage_map: CoverageMap | None = None
        self.map = NavigatorMap()
        self.map.viewport_requested.connect(session.look)
        self.legend = CoverageLegend()
        self.tint = ToolButton(None, self.tr("Coverage"), tool_tip=self.tr("Tint what was looked at"), checkable=True)
        self.tint.setChecked(True)
        self.tint.toggled.connect(self._switch_coverage)
        self.reset = ToolButton(None, self.tr("Reset"), tool_tip=self.tr("Forget what was looked at"))
        self.reset.clicked.connect(self.recorder.reset)
        self.field_map = FieldMapSection(whole, jobs)
        self.field_map.map_changed.connect(self._show_field_map)
        self.field_map.switched.connect(lambda on: self.tint.setChecked(False) if on else None)
        self._explanation = QLabel()
        self.labels = LabelPictures(self._jobs)
        self.tabs = SegmentedControl([("slide", self.tr("Slide"), ""), ("labels", self.tr("Label and macro"), "")])
        self.tabs.set_chosen("slide")
        self.tabs.chosen.connect(self._choose)
        self._pages = QStackedWidget()
        self._arrange()
        self._lies_still = QTimer(self, singleShot=True, interval=_LIES_STILL_MS)
        self._lies_still.timeout.connect(self._follow)
        session.slots_changed.connect(self._follow)
        session.comparison.listen(self._state_changed)
        self.recorder.changed.connect(self._measure)

    def _arrange(self) -> None:
        caption = QLabel(self.tr("LOOKED AT"))
        caption.setFont(ui_font(CAPTION, SEMIBOLD, capitals=True))
        caption.setProperty("tone", "text2")
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(caption, 1)
        head.addWidget(self.tint)
        head.addWidget(self.reset)
        self._explanation.setWordWrap(True)
        self._explanation.setFont(ui_font(CAPTION))
        self._explanation.setProperty("tone", "text3")
        slide = QWidget()
        column = QVBoxLayout(slide)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(CONTROL_GAP)
        column.addWidget(self.map)
        column.addWidget(self.field_map)
        column.addLayout(head)
        column.addWidget(self.legend)
        column.addWidget(self._explanation)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(slide)
        scroll.viewport().setAutoFillBackground(False)
        slide.setAutoFillBackground(False)
        scroll.verticalScrollBar().actionTriggered.connect(self.map.leave_wheel)
        for page in (scroll, self.labels):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(PANEL_PADDING, CONTROL_GAP, PANEL_PADDING, CONTROL_GAP)
        column.setSpacing(CONTROL_GAP)
        column.addWidget(self.tabs)
        column.addWidget(self._pages, 1)

    def minimumSizeHint(self) -> QSize:
        """It scrolls when it must."""
        return QSize(220, 140)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low panel the whole slide is smaller: half of it would lead nowhere."""
        super().resizeEvent(event)
        self.map.setMaximumHeight(max(self.map.minimumHeight(), self._pages.height()))

    @property
    def is_at_rest(self) -> bool:
        """Whether what is shown is about the slides and the coverage of now."""
        working = self._reading is not None or self._measuring is not None or self._lies_still.isActive()
        return not working and not self._jobs.jobs and self.field_map.is_at_rest

    def _choose(self, key: str) -> None:
        self._pages.setCurrentIndex(("slide", "labels").index(key))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while nobody looked."""
        super().showEvent(event)
        self.map.show_state(self._session.comparison.state)
        self._follow()

    def _state_changed(self, before: ComparisonState, state: ComparisonState) -> None:
        if self.isVisible():
            self.map.show_state(state)
            if before.panes is not state.panes:  # a conversion that a hand moves, moves with every frame
                self._lies_still.start()

    # --- slides ------------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        state = self._session.comparison.state
        # Also while nobody looks: what was asked for of other slides must not be there when the panel comes back.
        self.labels.follow(_named(state))
        if not self.isVisible():
            return
        reference, home = state.reference, self.recorder.home
        if reference is None or home is None:
            self._forget(self.tr("Opening the slides…") if self._session.slots else "")
            return
        self.legend.show_names(base_magnification(reference.slide) is not None)
        panes = tuple(pane for pane in state.panes if pane is reference or pane.is_placed)
        self._explain(len(panes))
        subject = _Subject(reference, home, panes)
        if self._overviews is not None and self._overviews.subject.key == subject.key:
            self._measure()
            return
        if self._asked is not None and self._asked.key == subject.key:
            return
        self._forget(self.tr("Reading {0}…").format(reference.slide.name))
        self._asked = subject
        job = self._reading = self._jobs.start("Read the overview", partial(_read, subject, self._session.cache))
        job.done.connect(partial(self._read_done, job))
        job.failed.connect(partial(self._read_failed, job))

    def _explain(self, slides: int) -> None:
        area = self.tr("Of the area that all slides scanned") if slides > 1 else self.tr("Of the scanned area")
        words = self.tr("{0}; a view counts once it stood still and sharp for {1}\N{NO-BREAK SPACE}s.")
        self._explanation.setText(words.format(area, f"{self.recorder.still_ms / 1000:g}"))

    def _forget(self, message: str) -> None:
        for job in (self._reading, self._measuring):
            if job is not None:
                job.cancel()
        self._reading = self._asked = self._measuring = self._overviews = self._coverage_map = None
        self.map.show_overview(None, message)
        self.field_map.show_over(None)
        self.legend.show_shares(None)
        self._show_coverage()

    def _read_done(self, job: Job, overviews: _Overviews) -> None:
        if job is self._reading:
            self._reading = None
            self._overviews = overviews
            self.map.show_overview(overviews.picture)
            self.field_map.show_over(overviews.picture)
            self._measure()

    def _read_failed(self, job: Job, error: Exception) -> None:
        if job is self._reading:
            self._forget("" if isinstance(error, SlideClosedError) else localized(str(error)))

    # --- coverage ----------------------------------------------------------------------------------------------

    def _measure(self) -> None:
        """Work out map and shares of the coverage of now."""
        found, coverage = self._overviews, self.recorder.coverage
        if not self.isVisible() or found is None:
            return
        if coverage is None or coverage.grid != found.grid:
            coverage = Coverage.nothing(found.grid)
        elif self._coverage_map is not None and self._coverage_map.coverage is coverage:
            return
        if self._measuring is not None:
            self._measuring.cancel()
        job = self._measuring = self._jobs.start("Coverage", partial(_map, coverage, found.area))
        job.done.connect(partial(self._measured, job))

    def _measured(self, job: Job, coverage_map: CoverageMap) -> None:
        if job is self._measuring:
            self._measuring = None
            self._coverage_map = coverage_map
            self.legend.show_shares(coverage_map.shares)
            self._show_coverage()

    def _switch_coverage(self, on: bool) -> None:
        # Two tints over each other would say nothing.
        if on and self.field_map.is_on:
            self.field_map.button.setChecked(False)
        self._show_coverage()

    def _show_field_map(self, field_map: FieldMap | None) -> None:
        if field_map is not None and self.tint.isChecked():
            self.tint.setChecked(False)
        self.map.show_field_map(field_map)

    def _show_coverage(self) -> None:
        if self._coverage_map is None or self._overviews is None or not self.tint.isChecked():
            self.map.show_coverage(None)
            return
        place = self._overviews.subject.home.to_reference @ self._coverage_map.coverage.grid.to_slide
        self.map.show_coverage(self._coverage_map, place)


def _read(subject: _Subject, cache: TileCache, progress: Progress) -> _Overviews:
    overviews = [(pane, read_overview(pane, cache, progress)) for pane in subject.panes]
    picture = next(overview for pane, overview in overviews if pane is subject.reference)
    grid = CoverageGrid.of(subject.home.slide.bounds)
    return _Overviews(subject, picture.shrunk(_LONGEST), grid, common_area(grid, subject.home, overviews))


def _map(coverage: Coverage, area: NDArray[np.bool_], _progress: Progress) -> CoverageMap:
    return CoverageMap.of(coverage, area)


def _named(state: ComparisonState) -> tuple[NamedSlide, ...]:
    letters = ("", " A", " B", " C") if len(state.panes) > 2 else ("", "")
    roles = (f"CONVERTED{letter}" if index else "ORIGINAL" for index, letter in enumerate(letters))
    return tuple(NamedSlide(role, pane.slide) for role, pane in zip(roles, state.panes, strict=False))
