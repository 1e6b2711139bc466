"""Asks what of the whole slide is compared: levels, conversions, further measures."""

from __future__ import annotations

import math

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from viewer.comparison.readout import pixel_size_text
from viewer.comparison.state import ComparisonState, PaneState
from viewer.comparison.whole.result import CompareSettings, Measure
from viewer.geometry import Mpp
from viewer.measures.ssim import Window
from viewer.slides.slide import Level
from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.guide.desk import WHOLE
from viewer.ui.theme import DETAIL, ui_font
from viewer.ui.widgets import ChoiceBox
from viewer.ui.widgets.numbers import grouped

_WIDTH = 560
_READING_TILES = 200
"""Where tiles vary by 0.02, their mean is then off by 0.0014 (one standard error)."""


class CompareWholeDialog(DialogFrame):
    """Says how much is going to be read, and what further measures cost."""

    guide_page = WHOLE

    requested = Signal(object, object)
    """The conversions (a tuple of PaneStates) and the CompareSettings; the dialog has closed."""

    def __init__(self, state: ComparisonState, on_screen: float, workers: int, parent: QWidget | None = None) -> None:
        """Ask.

        Args:
            state: With a reference, and a conversion that lies on it.
            on_screen: Downsample of the level that is looked at.
            workers: Threads that compare.
            parent: The window.
        """
        super().__init__(parent)
        tr = self.tr
        assert state.reference is not None
        self._reference, self._on_screen, self._workers = state.reference, on_screen, workers
        self._placed = tuple(pane for pane in state.panes[1:] if pane.is_placed)
        self.set_title(
            tr("Compare the whole slide"),
            tr("Tile by tile, on the stored pixels of the conversion. Panes can be used meanwhile."),
        )
        self.conversion = ChoiceBox(tr("Conversions"))
        if len(self._placed) > 1:
            every = tr("Both conversions") if len(self._placed) == 2 else tr("All {0} conversions")
            self.conversion.addItem(every.format(len(self._placed)), self._placed)
        for pane in self._placed:
            name = f"{state.letter(pane)}  {pane.slide.name}".strip()
            self.conversion.addItem(name, (pane,))
        self.level = ChoiceBox(tr("Levels"))
        self.amount = _quiet()
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self.start_button = self.add_button(tr("Compare"), primary=True)
        self.start_button.clicked.connect(self._start)
        self._fill_levels()
        self.ssim = ChoiceBox(tr("SSIM"))
        self.ssim.addItem(tr("Uniform window of 7 × 7, the default of scikit-image"), Window.UNIFORM)
        self.ssim.addItem(tr("Gaussian window of 11 × 11, as in Wang et al. 2004"), Window.GAUSSIAN)
        self.grey = QCheckBox(tr("SSIM of the luma alone, not of red, green and blue"))
        self.readings = ChoiceBox(tr("As stored, and aligned"))
        for words, chosen in (
            (tr("On {0} tissue tiles of every level, drawn by lot").format(_READING_TILES), (True, _READING_TILES)),
            (tr("On all tiles: about ten times as long"), (True, None)),
            (tr("Not at all"), (False, None)),
        ):
            self.readings.addItem(words, chosen)
        self.further = {
            Measure.DE2000: QCheckBox(tr("Colour difference ΔE (CIEDE2000): a little longer")),
            Measure.GMSD: QCheckBox(tr("GMSD, edges that change: a little longer")),
            Measure.MS_SSIM: QCheckBox(tr("MS-SSIM, on five scales: about twice as long")),
        }
        self._arrange()
        self.conversion.currentIndexChanged.connect(self._fill_levels)
        self.level.currentIndexChanged.connect(self._show_amount)
        self.start_button.setFocus()
        self.setMinimumWidth(_WIDTH)

    def _arrange(self) -> None:
        tr = self.tr
        column = QVBoxLayout()
        column.setSpacing(12)
        if self.conversion.count() > 1:
            column.addLayout(_captioned(tr("Conversions"), self.conversion))
        column.addLayout(_captioned(tr("Levels"), self.level, self.amount))
        column.addLayout(_captioned(tr("SSIM"), self.ssim, self.grey))
        column.addLayout(_captioned(tr("Offset of every level, and SSIM as stored and aligned"), self.readings))
        column.addLayout(_captioned(tr("Also measured, beside SSIM and exact differences"), *self.further.values()))
        self.content.addLayout(column)

    @property
    def settings(self) -> CompareSettings:
        """What is chosen."""
        readings, reading_tiles = self.readings.currentData()
        return CompareSettings(
            readings=readings,
            reading_tiles=reading_tiles,
            levels=self.level.currentData(),
            measures=frozenset(measure for measure, box in self.further.items() if box.isChecked()),
            window=self.ssim.currentData(),
            grey=self.grey.isChecked(),
            workers=self._workers,
        )

    def _start(self) -> None:
        conversions, settings = self.conversion.currentData(), self.settings
        self.accept()
        self.requested.emit(conversions, settings)

    def _fill_levels(self) -> None:
        """Offer the levels that the original and one of the chosen conversions store."""
        tr = self.tr
        chosen: tuple[PaneState, ...] = self.conversion.currentData()
        stored = [
            level
            for level in self._reference.slide.levels
            if any(pane.level_at(level.downsample) is not None for pane in chosen)
        ]
        self.level.clear()
        self.start_button.setEnabled(bool(stored))
        if not stored:
            self._show_amount()
            return
        on_screen = min(stored, key=lambda level: abs(math.log2(level.downsample / self._on_screen)))
        if len(stored) > 1:
            self.level.addItem(tr("All {0} levels").format(len(stored)), None)
        for level in stored:
            words = tr("Level {0}, {1}").format(level.index, self._scale_of(level))
            if level is on_screen:
                words = tr("{0} (on screen)").format(words)
            self.level.addItem(words, (level.downsample,))
        self._show_amount()

    def _scale_of(self, level: Level) -> str:
        mpp = self._reference.slide.mpp
        size = Mpp(mpp.x * level.downsample, mpp.y * level.downsample) if mpp is not None else None
        return pixel_size_text(size) or f"1 : {level.downsample:g}"

    def _show_amount(self) -> None:
        chosen: tuple[PaneState, ...] = self.conversion.currentData()
        downsamples = self.level.currentData()
        if self.level.count() == 0:
            self.amount.setText(self.tr("The slides store no level of the same scale: nothing can be compared."))
            return
        pixels = 0.0
        for pane in chosen:
            common = pane.covered.intersected(self._reference.covered)
            for level in self._reference.slide.levels:
                wanted = downsamples is None or level.downsample in downsamples
                if wanted and pane.level_at(level.downsample) is not None:
                    pixels += common.width * common.height / level.downsample**2
        megapixels = pixels / 1e6
        text = f"{grouped(megapixels, 0 if megapixels >= 10 else 1)}\N{NO-BREAK SPACE}MP"
        self.amount.setText(self.tr("At most {0} are read of each slide.").format(text))


def _quiet() -> QLabel:
    label = QLabel()
    label.setFont(ui_font(DETAIL))
    label.setProperty("tone", "text2")
    label.setWordWrap(True)
    return label


def _captioned(caption: str, *widgets: QWidget) -> QVBoxLayout:
    label = _quiet()
    label.setText(caption)
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(label)
    for widget in widgets:
        column.addWidget(widget)
    return column
