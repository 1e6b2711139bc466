"""How the values of tiles are spread, beside the table of a result."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from viewer.comparison.whole.result import ComparisonResult
from viewer.comparison.whole.result_rows import TileMeasure, Tiles
from viewer.comparison.whole.result_view import ResultView
from viewer.comparison.whole.tile_distribution import TileDistribution, levels_of
from viewer.jobs.job import Progress
from viewer.ui.docks.plot_library import load_plot_library
from viewer.ui.job_pool import JobPool
from viewer.ui.latest_job import LatestJob
from viewer.ui.theme import CONTROL_GAP
from viewer.ui.widgets import ChoiceBox, ToolButton

if TYPE_CHECKING:
    from viewer.ui.docks.tile_plots import TilePlots  # pyqtgraph, which is slow to import


class DistributionPage(QWidget):
    """Level and measure are chosen here; which tiles count, where the table is."""

    def __init__(self, jobs: JobPool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._work = LatestJob("Distribution of tile values", jobs, self)
        self._work.done.connect(self._show)
        self._view: ResultView | None = None
        self._asked: tuple[ComparisonResult, TileMeasure, Tiles, float] | None = None
        self._loading = False
        self.plots: TilePlots | None = None
        """None until what draws them has been loaded."""
        self.level = ChoiceBox(self.tr("Level of the histogram"))
        self.measure = ChoiceBox(self.tr("Measure"))
        self.log_button = ToolButton(
            None, self.tr("Log"), tool_tip=self.tr("Count on a logarithmic scale"), checkable=True
        )
        for box in (self.level, self.measure):
            box.setMinimumContentsLength(18)
            box.currentIndexChanged.connect(self._refresh)
        self.log_button.toggled.connect(self._draw_again)
        self.message = QLabel(self.tr("Loading…"))
        self.message.setProperty("tone", "text2")
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.message)
        tools = QHBoxLayout()
        tools.setSpacing(CONTROL_GAP)
        tools.addWidget(self.measure)
        tools.addWidget(self.level)
        tools.addWidget(self.log_button)
        tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(CONTROL_GAP)
        column.addLayout(tools)
        column.addWidget(self._pages, 1)

    @property
    def is_at_rest(self) -> bool:
        """Whether what is drawn is what was asked for."""
        return not self._loading and self._work.is_at_rest

    def show_view(self, view: ResultView) -> None:
        """Show the tiles of a result."""
        self._view = view
        _offer(self.level, [(name, downsample) for downsample, name in levels_of(view.result)])
        _offer(self.measure, [(measure.value, measure) for measure in view.measures])
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Load what draws, off the GUI thread, once somebody looks."""
        super().showEvent(event)
        if self.plots is None and not self._loading:
            self._loading = True
            job = self._jobs.start("Load plots", load_plot_library)
            job.done.connect(lambda _: self._make_plots())
            job.failed.connect(lambda error: self.message.setText(self.tr("No plots: {0}").format(error)))
            job.over.connect(partial(setattr, self, "_loading", False))
        self._refresh()

    def _make_plots(self) -> None:
        from viewer.ui.docks.tile_plots import TilePlots

        self.plots = TilePlots()
        self._pages.addWidget(self.plots)
        self._refresh()

    def _refresh(self) -> None:
        if not self.isVisible() or self.plots is None or self._view is None:
            return
        measure, downsample = self.measure.currentData(), self.level.currentData()
        if measure is None or downsample is None:
            self.message.setText(self.tr("No tile has been compared yet."))
            self._pages.setCurrentWidget(self.message)
            return
        asked = self._view.result, measure, self._view.tiles, downsample
        if self._asked is None or asked[0] is not self._asked[0] or asked[1:] != self._asked[1:]:
            self._asked = asked
            self._work.ask(partial(_worked_out, *asked))

    def _show(self, found: TileDistribution) -> None:
        if self.plots is not None:
            self.plots.show_distribution(found, logarithmic=self.log_button.isChecked())
            self._pages.setCurrentWidget(self.plots)

    def _draw_again(self) -> None:
        if self.plots is not None and self.plots.shown is not None:
            self._show(self.plots.shown)


def _worked_out(
    result: ComparisonResult, measure: TileMeasure, tiles: Tiles, downsample: float, _progress: Progress
) -> TileDistribution:
    return TileDistribution.of(result, measure, tiles, downsample)


def _offer[T](box: ChoiceBox, choices: list[tuple[str, T]]) -> None:
    """Offer ``choices``; what is chosen stays where it is among them."""
    if [box.itemText(index) for index in range(box.count())] == [name for name, _ in choices]:
        return
    chosen = box.currentText()
    with QSignalBlocker(box):
        box.clear()
        for name, value in choices:
            box.addItem(name, value)
        box.setCurrentIndex(max(0, box.findText(chosen)))
