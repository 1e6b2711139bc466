"""The map of a comparison for the navigator: which level, measure and range it shows, and what its colours mean."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from viewer.comparison.overview import Overview
from viewer.comparison.whole.map_tint import (
    LEAST_SSIM,
    MOST_MAE,
    OPACITY,
    MapMeasure,
    MapTint,
    colour_bar,
    ends_of,
    not_compared,
)
from viewer.comparison.whole.result import ConversionResult, LevelResult
from viewer.comparison.whole.result_rows import rows_of
from viewer.jobs.job import Progress
from viewer.ui.job_pool import JobPool
from viewer.ui.language import localized
from viewer.ui.latest_job import LatestJob
from viewer.ui.theme import CAPTION, CONTROL_GAP, DETAIL, SEMIBOLD, current_theme, ui_font
from viewer.ui.whole_slide import WholeSlide
from viewer.ui.widgets import ChoiceBox, ToolButton

_BAR = 12
_SWATCH = 12
_USUAL_SSIM, _USUAL_MAE = 0.88, 16.0


@dataclass(frozen=True, slots=True, eq=False)
class FieldMap:
    """What the navigator draws."""

    tint: MapTint
    missing: NDArray[np.bool_]
    """Pixels of the overview that were scanned and not compared (height, width)."""


class FieldMapSection(QWidget):
    """Hidden while there is no result; the map grows with it."""

    map_changed = Signal(object)
    """A FieldMap, or None where none is to be shown."""
    switched = Signal(bool)
    """Somebody switched the map on or off."""

    def __init__(self, whole: WholeSlide, jobs: JobPool, parent: QWidget | None = None) -> None:
        """``jobs``: for its short work alone."""
        super().__init__(parent)
        tr = self.tr
        self._whole = whole
        self._overview: Overview | None = None
        self._work = LatestJob("Map of the comparison", jobs, self)
        self._work.done.connect(self._show)
        self._asked: tuple[object, ...] | None = None
        self._was_running = False
        self.button = ToolButton(None, tr("Map"), checkable=True)
        self.button.setToolTip(
            tr("Show what the comparison found: always {0} % opaque, over the slide in grey").format(
                round(100 * OPACITY)
            )
        )
        self.button.setChecked(True)
        self.button.toggled.connect(self._switch)
        self.level, self.measure, self.range = ChoiceBox(tr("Level")), ChoiceBox(tr("Measure")), ChoiceBox(tr("Range"))
        for box in (self.level, self.measure, self.range):
            box.setMinimumContentsLength(4)  # as wide as the panel, never wider
        self.measure.setToolTip(tr("Mean of every small square: SSIM, or |converted − original| in grey levels"))
        for measure in MapMeasure:
            self.measure.addItem(localized(measure.value), measure)
        self._ends: dict[MapMeasure, float] = {MapMeasure.SSIM: _USUAL_SSIM, MapMeasure.MAE: _USUAL_MAE}
        self.bar = _Bar()
        self._low, self.named, self._high = QLabel(), QLabel(), QLabel()
        self.lacking = QLabel()
        self._arrange()
        self._fill_ranges()
        self.level.currentIndexChanged.connect(self._refresh)
        self.measure.currentIndexChanged.connect(self._fill_ranges)
        self.range.currentIndexChanged.connect(self._choose_range)
        whole.changed.connect(self._follow)
        self.hide()

    def _arrange(self) -> None:
        caption = QLabel(self.tr("COMPARED"))
        caption.setFont(ui_font(CAPTION, SEMIBOLD, capitals=True))
        caption.setProperty("tone", "text2")
        head = QHBoxLayout()
        head.addWidget(caption, 1)
        head.addWidget(self.button)
        choices = QHBoxLayout()
        choices.setSpacing(CONTROL_GAP)
        choices.addWidget(self.measure, 1)
        choices.addWidget(self.range, 1)
        scale = QGridLayout()
        scale.setContentsMargins(0, 0, 0, 0)
        scale.setVerticalSpacing(2)
        scale.addWidget(self.bar, 0, 0, 1, 3)
        scale.addWidget(self._low, 1, 0)
        scale.addWidget(self.named, 1, 1, Qt.AlignmentFlag.AlignHCenter)
        scale.addWidget(self._high, 1, 2, Qt.AlignmentFlag.AlignRight)
        scale.setColumnStretch(1, 1)
        hatched = QHBoxLayout()
        hatched.setSpacing(CONTROL_GAP)
        words = self.lacking
        hatched.addWidget(_Hatch())
        hatched.addWidget(words, 1)
        for label in (self._low, self.named, self._high, words):
            label.setFont(ui_font(DETAIL))
            label.setProperty("tone", "text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        # What the colours mean stands right below them, however low the panel is.
        column.addLayout(scale)
        column.addLayout(head)
        column.addWidget(self.level)
        column.addLayout(choices)
        column.addLayout(hatched)

    @property
    def is_at_rest(self) -> bool:
        """Whether the map is that of now."""
        return self._work.is_at_rest

    @property
    def is_on(self) -> bool:
        """Whether there is a map that is to be shown."""
        return self.button.isChecked() and self._whole.result is not None

    def show_over(self, overview: Overview | None) -> None:
        """Lie over this overview from now on; None: there is none."""
        self._overview = overview
        self._asked = None
        self._follow()

    # --- following ---------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        result = self._whole.result
        running = self._whole.running is not None
        if running and not self._was_running:
            self.button.setChecked(True)  # whoever compares wants to see it
        self._was_running = running
        self.setVisible(result is not None)
        if result is None:
            self._asked = None
            self._work.drop()
            self.map_changed.emit(None)
            return
        names = [f"{row.conversion_text[:1]}  " if row.letter else "" for row in rows_of(result)]
        rows = zip(names, rows_of(result), strict=True)
        texts = [f"{name}{localized(row.level_text)}, {row.scale_text}" for name, row in rows]
        if texts != [self.level.itemText(index) for index in range(self.level.count())]:
            chosen = self.level.currentText()
            with QSignalBlocker(self.level):
                self.level.clear()
                self.level.addItems(texts)
                self.level.setCurrentIndex(max(0, self.level.findText(chosen)))
        self._refresh()

    def _fill_ranges(self) -> None:
        measure: MapMeasure = self.measure.currentData()
        with QSignalBlocker(self.range):
            self.range.clear()
            for end in LEAST_SSIM if measure is MapMeasure.SSIM else MOST_MAE:
                low, high = ends_of(measure, end)
                self.range.addItem(self.tr("{0} to {1}").format(f"{float(low):g}", high.lstrip("≤≥ ")), end)
            self.range.setCurrentIndex(self.range.findData(self._ends[measure]))
        self._refresh()

    def _choose_range(self) -> None:
        self._ends[self.measure.currentData()] = self.range.currentData()
        self._refresh()

    def _switch(self, on: bool) -> None:
        self.switched.emit(on)
        self._asked = None
        self._refresh()

    def _refresh(self) -> None:
        measure: MapMeasure = self.measure.currentData()
        end = self._ends[measure]
        # The rim that its window does not fit into is compared, but has no SSIM.
        of_ssim = measure is MapMeasure.SSIM
        self.lacking.setText(self.tr("Scanned, no SSIM") if of_ssim else self.tr("Scanned, not compared"))
        why = self.tr("Not compared yet or at all, or at the rim of the scan, where the window of SSIM does not fit")
        self.lacking.setToolTip(why if of_ssim else "")
        self.bar.show_colours(colour_bar(measure))
        low, high = ends_of(measure, end)
        self._low.setText(low)
        self._high.setText(high)
        result, index = self._whole.result, self.level.currentIndex()
        rows = rows_of(result) if result is not None else ()
        shown = (
            f"{rows[index].letter} {localized(rows[index].level_text.lower())}".strip()
            if 0 <= index < len(rows)
            else ""
        )
        self.named.setText(f"{localized(measure.value)}, {shown}" if shown else "")
        if not self.button.isChecked() or self._overview is None or not 0 <= index < len(rows):
            self._asked = None
            self._work.drop()
            self.map_changed.emit(None)
            return
        asked = rows[index].conversion, rows[index].level, measure, end, self._overview
        if self._asked is None or any(one is not other for one, other in zip(asked, self._asked, strict=True)):
            self._asked = asked
            self._work.ask(partial(_worked_out, *asked))

    def _show(self, found: FieldMap) -> None:
        self.map_changed.emit(found)


class _Bar(QWidget):
    """The colours from equal at the left to the worst at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._colours = QImage()
        self.setFixedHeight(_BAR)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_colours(self, colours: NDArray[np.uint8]) -> None:
        """Draw (256, 3) red, green, blue."""
        row = np.ascontiguousarray(colours)
        self._colours = QImage(row.data, len(row), 1, row.nbytes, QImage.Format.Format_RGB888).copy()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Colours in a thin line."""
        painter = QPainter(self)
        painter.drawImage(self.rect(), self._colours)
        painter.setPen(QColor(current_theme().line))
        painter.drawRect(QRectF(0.5, 0.5, self.width() - 1, self.height() - 1))


class _Hatch(QWidget):
    """As the navigator hatches what was not compared."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(_SWATCH, _SWATCH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grey, hatched."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(150, 150, 150))
        painter.fillRect(self.rect(), hatching())


def hatching() -> QBrush:
    """For what was scanned and not compared; the same in either theme, as all colours of data."""
    return QBrush(QColor(20, 20, 20), Qt.BrushStyle.BDiagPattern)


def _worked_out(
    conversion: ConversionResult,
    level: LevelResult,
    measure: MapMeasure,
    end: float,
    overview: Overview,
    _progress: Progress,
) -> FieldMap:
    tint = MapTint.of(conversion, level, measure, end)
    return FieldMap(tint, not_compared(tint, overview))
