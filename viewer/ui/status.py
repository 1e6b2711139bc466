"""The status bar: position, pixel values, alignment, loading, jobs. Nothing moves as digits change."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from viewer.comparison.display import Measure
from viewer.comparison.readout import position_mm
from viewer.comparison.state import ComparisonState
from viewer.ui.language import localized
from viewer.ui.pane.legend import measured_text, short_name
from viewer.ui.pane.link_words import offset_sentence, short_offset
from viewer.ui.theme import STATUS, ui_font
from viewer.ui.under_cursor import UnderCursor
from viewer.ui.widgets import ElidedLabel
from viewer.ui.widgets.numbers import grouped, signed

_GAP, _MARGIN = 18, 14
_MINUS = "\N{MINUS SIGN}"


class StatusBar(QWidget):
    """One line of quiet text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(STATUS)
        self._absent: set[QLabel] = set()
        """Labels that have nothing to say of these slides."""
        self._place = self._label("x −199.999 mm   y −199.999 mm")
        self._pixels = self._label("999 999, 999 999 px")
        self._colours = [self._label("Converted  255 255 255") for _ in range(4)]
        self._difference = self._label("Difference  −255 −255 −255")
        self._measured = self._label("SSIM  −0.999  level 9")
        self._alignment = ElidedLabel("")
        self._alignment.setMinimumWidth(130)
        self._loading = self._label("")
        self._jobs = self._label("")
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        row.setSpacing(_GAP)
        for label in (self._place, self._pixels, *self._colours, self._difference, self._measured):
            row.addWidget(label)
        row.addWidget(self._alignment, 1)
        row.addWidget(self._loading)
        row.addWidget(self._jobs)
        self._alignment.setFont(ui_font(12, 400))
        self.show_cursor(ComparisonState(), None)
        self.show_work(ComparisonState(), 0, 0)

    def _label(self, widest: str) -> QLabel:
        label = QLabel(self)
        label.setFont(ui_font(12, 400))
        if widest:
            # Room for the longest text that can come, so that its neighbours stay where they are.
            label.setMinimumWidth(label.fontMetrics().horizontalAdvance(widest))
        return label

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for everything, what can be had elsewhere goes first."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        def width(label: QLabel) -> int:
            return max(label.minimumWidth(), label.minimumSizeHint().width()) + _GAP

        shown = {label: label not in self._absent for label in self.labels()}
        needed = 2 * _MARGIN + sum(width(label) for label, there in shown.items() if there)
        for label in (self._pixels, self._jobs, self._loading, self._alignment):
            # The position in pixels may go only where there is one in millimetres.
            if needed > self.width() and shown[label] and (label is not self._pixels or shown[self._place]):
                shown[label] = False
                needed -= width(label)
        for label, there in shown.items():
            label.setVisible(there)

    def labels(self) -> list[QLabel]:
        """Every text of the bar, left to right."""
        cursor = (self._place, self._pixels, *self._colours, self._difference, self._measured)
        return [*cursor, self._alignment, self._loading, self._jobs]

    def show_cursor(self, state: ComparisonState, under: UnderCursor | None) -> None:
        """What lies under the cursor; blank once it has left."""
        texts = self._texts(state, under)
        absent = set()
        for label in (self._place, self._pixels, *self._colours, self._difference, self._measured):
            label.setText(texts.get(label, ""))
            if label not in texts:
                absent.add(label)
        # Laying out with every frame would cost as much as a pane.
        if absent != self._absent:
            self._absent = absent
            self._make_room()

    def _texts(self, state: ComparisonState, under: UnderCursor | None) -> dict[QLabel, str]:
        """The text of every label that has its place in the bar now."""
        if state.reference is None:
            return {self._pixels: self.tr("No slide open")}
        # A slide that was refused keeps its place, so that every colour stands under the name of its pane.
        places = max(len(state.panes), len(under.colours) if under is not None else 0)
        shown = [self._pixels, *self._colours[:places]]
        if state.reference.slide.mpp is not None:
            shown.append(self._place)
        if len(state.panes) > 1:
            shown.append(self._difference)
            if state.display.measure is not Measure.OFF and state.display.look.is_measured:
                shown.append(self._measured)
        texts = dict.fromkeys(shown, "")
        if under is None:
            return texts
        millimetres = position_mm(state.reference.slide, under.position)
        if millimetres is not None:
            x, y = (f"{value:.3f}".replace("-", _MINUS) for value in millimetres)
            texts[self._place] = f"x {x} mm   y {y} mm"
        x_px, y_px = (grouped(int(value // 1)) for value in under.position)
        texts[self._pixels] = f"{x_px}, {y_px} px"
        names = [self.tr("Original"), self.tr("Converted")]
        if places > 2:
            names = [self.tr("Original"), *(self.tr("Converted {0}").format(letter) for letter in "ABC")]
        for label, name, colour in zip(self._colours, names, under.colours, strict=False):
            texts[label] = f"{name}  {' '.join(map(str, colour)) if colour else '–'}"
        if self._difference in texts:
            texts[self._difference] = self._difference_text(state, under)
        if self._measured in texts and under.measured is not None:
            found = under.measured
            value = measured_text(found.measure, found.value) if found.value is not None else "–"
            # Its level is another one than that of the original, and the value depends on it.
            texts[self._measured] = self.tr("{0}  {1}  level {2}").format(short_name(found.measure), value, found.level)
        return texts

    def _difference_text(self, state: ComparisonState, under: UnderCursor) -> str:
        candidate, place = state.candidate, under.candidate
        first, second = (under.colours[0], under.colours[place]) if place is not None else (None, None)
        if candidate is None or place is None or first is None or second is None:
            return ""
        if candidate.alignment is not None and not candidate.is_placed:
            return self.tr("Not aligned")
        if not under.comparable:
            return self.tr("Different levels")
        values = " ".join(signed(b - a) for a, b in zip(first, second, strict=True))
        name = self.tr("Difference {0}").format("ABC"[place - 1]) if len(under.colours) > 2 else self.tr("Difference")
        return f"{name}  {values}"

    def show_work(self, state: ComparisonState, tiles: int, jobs: int) -> None:
        """How the conversions lie, tiles being read, jobs running."""
        aligned = [(offset_sentence(pane), pane.alignment) for pane in state.panes if pane.alignment is not None]
        # An offset alone: it is the news, and both would be cut; the tooltip has all.
        shown = (
            short_offset(pane) or localized(pane.alignment.short) for pane in state.panes if pane.alignment is not None
        )
        self._alignment.setText("   ".join(shown))
        sentences = "\n".join(
            f"{offset}. {localized(found.sentence)}" if offset else localized(found.sentence)
            for offset, found in aligned
        )
        if sentences != self._alignment.toolTip():  # Qt tells everybody about it even where it is the same
            self._alignment.setToolTip(sentences)
        waited = {0: self.tr("All tiles loaded"), 1: self.tr("1 tile loading")}
        loading = waited.get(tiles, self.tr("{0} tiles loading").format(tiles))
        self._loading.setText(loading if state.panes else "")
        names = {0: self.tr("No jobs"), 1: self.tr("1 job")}
        self._jobs.setText(names.get(jobs) or self.tr("{0} jobs").format(jobs))
