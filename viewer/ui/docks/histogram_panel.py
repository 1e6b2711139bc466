"""The panel of histograms: of both slides, and of their difference, of what the numbers are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from viewer.comparison.numbers_text import as_tsv
from viewer.comparison.view_numbers import ViewNumbers
from viewer.measures.histograms import Histograms
from viewer.ui.docks.plot_library import load_plot_library
from viewer.ui.job_pool import JobPool
from viewer.ui.language import localized
from viewer.ui.numbers_strip import NumbersStrip
from viewer.ui.theme import CONTROL_GAP, DETAIL, PANEL_PADDING, ui_font
from viewer.ui.widgets import ElidedLabel, SegmentedControl, ToolButton

if TYPE_CHECKING:
    from viewer.ui.docks.histogram_plots import HistogramPlots  # pyqtgraph, which is slow to import

_CHANNELS = {"all": (0, 1, 2), "red": (0,), "green": (1,), "blue": (2,)}


class HistogramPanel(QWidget):
    """Follows the numbers strip: the same pixels, the same moment."""

    def __init__(self, strip: NumbersStrip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._strip = strip
        self._jobs = JobPool(1, self)
        self._plotted: tuple[Histograms, tuple[int, ...], bool] | None = None
        self.plots: HistogramPlots | None = None
        """None until what draws them has been loaded."""
        self.channels = SegmentedControl(
            [("all", self.tr("RGB"), ""), ("red", "R", ""), ("green", "G", ""), ("blue", "B", "")]
        )
        self.channels.set_chosen("all")
        self._shown_channels = _CHANNELS["all"]
        self.channels.chosen.connect(self._choose)
        self.log_button = ToolButton(
            None, self.tr("Log"), tool_tip=self.tr("Count on a logarithmic scale"), checkable=True
        )
        self.log_button.toggled.connect(self._refresh)
        self.copy_button = ToolButton(None, self.tr("Copy"), tool_tip=self.tr("Copy all counts with their origin"))
        self.copy_button.clicked.connect(self.copy)
        self.about = ElidedLabel("", yields=True)
        self.about.setFont(ui_font(DETAIL))
        self.about.setProperty("tone", "text2")
        self.message = QLabel()
        self.message.setProperty("tone", "text2")
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.message)
        tools = QHBoxLayout()
        tools.setSpacing(CONTROL_GAP)
        tools.addWidget(self.channels)
        tools.addWidget(self.log_button)
        tools.addWidget(self.copy_button)
        tools.addWidget(self.about, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(PANEL_PADDING, CONTROL_GAP, PANEL_PADDING, CONTROL_GAP)
        column.setSpacing(CONTROL_GAP)
        column.addLayout(tools)
        column.addWidget(self._pages, 1)
        strip.told.connect(self._refresh)
        self._refresh()

    def sizeHint(self) -> QSize:
        """Two plots beside each other."""
        return QSize(720, 280)

    def minimumSizeHint(self) -> QSize:
        """It can stand at the side, one plot below the other."""
        return QSize(300, 150)

    def close_jobs(self) -> None:
        """End loading; the panel is of no use afterwards."""
        self._jobs.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Load what draws, off the GUI thread, once somebody looks."""
        super().showEvent(event)
        if self.plots is None and not self._jobs.jobs:
            job = self._jobs.start("Load histograms", load_plot_library)
            job.done.connect(lambda _: self._make_plots())
            job.failed.connect(lambda error: self.message.setText(self.tr("No histograms: {0}").format(error)))
        self._refresh()

    def copy(self) -> None:
        """Put all counts on the clipboard, with where they come from."""
        if self._strip.numbers is not None:
            QGuiApplication.clipboard().setText(as_tsv(self._strip.numbers))

    def _make_plots(self) -> None:
        from viewer.ui.docks.histogram_plots import HistogramPlots

        self.plots = HistogramPlots()
        self._pages.addWidget(self.plots)
        self._refresh()

    def _choose(self, key: str) -> None:
        self._shown_channels = _CHANNELS[key]
        self._refresh()

    def _refresh(self) -> None:
        if not self.isVisible():
            return
        numbers, current = self._strip.numbers, self._strip.is_current
        self.copy_button.setEnabled(numbers is not None and current)
        self.about.setEnabled(current)
        self.about.setText(self._strip.about)
        if numbers is None or self.plots is None:
            self.message.setText(localized(self._strip.about) if numbers is None else self.tr("Loading…"))
            self._pages.setCurrentWidget(self.message)
            return
        self._pages.setCurrentWidget(self.plots)
        self._show(numbers)

    def _show(self, numbers: ViewNumbers) -> None:
        assert self.plots is not None
        logarithmic = self.log_button.isChecked()
        wanted = numbers.histograms, self._shown_channels, logarithmic
        # When numbers are dimmed because the view moves, nothing is drawn anew.
        if wanted != self._plotted:
            self._plotted = wanted
            self.plots.show_counts(*wanted[:2], logarithmic=logarithmic)
