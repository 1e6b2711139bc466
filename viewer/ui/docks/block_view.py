"""A block of 8 x 8 pixels as coloured cells with numbers, under its title."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.comparison.pixel_grid import BLOCK, is_light
from viewer.slides.slide import RgbArray
from viewer.ui.theme import CAPTION, DETAIL, SEMIBOLD, current_theme, ui_font

_TITLE = 26
_ONE, _THREE = 20, 34
"""Height of a cell with one number, and with three, where there is room."""
_LEAST = {_ONE: 15, _THREE: 32}
"""Where there is none."""
_LINE = 10
_BAR = 30
"""Height of the colour bar with its words."""
_SMALL = 9


@dataclass(frozen=True, slots=True)
class Cells:
    """What a view shows."""

    title: str
    summary: str
    values: NDArray[np.int16]
    """(8, 8, lines)."""
    colours: RgbArray
    """(8, 8, 3)."""
    known: NDArray[np.bool_]
    cell: tuple[int, int]
    """Column and row of the pixel under the cursor."""
    say: Callable[[int], str] = str
    """A number in words."""
    bar: tuple[RgbArray, tuple[str, str, str]] | None = None
    """Colours (n, 3) from left to right and what they mean at both ends and in the middle; None for true colours."""


class BlockView(QWidget):
    """Shows cells; as wide as there is room, and lower where others need it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells: Cells | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_cells(self, cells: Cells) -> None:
        """Show another block."""
        self.cells = cells
        self.setAccessibleName(f"{cells.title}, {cells.summary}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Title and eight rows."""
        return QSize(8 * _THREE, self._height(self._full_row))

    def minimumSizeHint(self) -> QSize:
        """Three digits a cell, and rows that just hold them."""
        return QSize(8 * 28, self._height(_LEAST[self._full_row]))

    def _height(self, row: int) -> int:
        return _TITLE + BLOCK * row + 1 + self._bar

    @property
    def _bar(self) -> int:
        return _BAR if self.cells is not None and self.cells.bar is not None else 0

    @property
    def _full_row(self) -> int:
        return _THREE if self.cells is not None and self.cells.values.shape[2] > 1 else _ONE

    @property
    def _row(self) -> int:
        return (self.height() - _TITLE - 1 - self._bar) // BLOCK

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title, summary, cells; cells without a pixel are hatched."""
        if self.cells is None:
            return
        painter, theme, cells = QPainter(self), current_theme(), self.cells
        summary = ui_font(CAPTION)
        room = QFontMetrics(summary).horizontalAdvance(cells.summary)
        title = ui_font(DETAIL, SEMIBOLD)
        painter.setFont(title)
        painter.setPen(QColor(theme.text))
        words = QFontMetrics(title).elidedText(cells.title, Qt.TextElideMode.ElideRight, self.width() - room - 12)
        painter.drawText(QRect(0, 0, self.width(), _TITLE - 4), Qt.AlignmentFlag.AlignVCenter, words)
        painter.setFont(summary)
        painter.setPen(QColor(theme.text3))
        end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRect(0, 0, self.width(), _TITLE - 4), end, cells.summary)
        lines = cells.values.shape[2]
        painter.setFont(ui_font(_SMALL if lines > 1 else CAPTION))
        light = is_light(cells.colours[..., ::-1])
        for row in range(BLOCK):
            for column in range(BLOCK):
                self._paint_cell(painter, cells, column, row, bool(light[row, column]))
        column, row = cells.cell
        box = self._box(column, row)
        for width, colour in ((4, QColor(0, 0, 0)), (2, QColor(theme.accent))):
            painter.setPen(QPen(colour, width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(0, 0, -1, -1))
        if cells.bar is not None:
            self._paint_bar(painter, *cells.bar)

    def _paint_bar(self, painter: QPainter, colours: RgbArray, words: tuple[str, str, str]) -> None:
        top = _TITLE + BLOCK * self._row + 7
        row = np.ascontiguousarray(colours)
        image = QImage(row.data, row.shape[0], 1, 3 * row.shape[0], QImage.Format.Format_RGB888)
        painter.drawImage(QRect(0, top, self.width() - 1, 8), image)
        painter.setFont(ui_font(CAPTION))
        painter.setPen(QColor(current_theme().text3))
        place = QRect(0, top + 8, self.width() - 1, _BAR - 14)
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
        for text, side in zip(words, sides, strict=True):
            painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, text)

    def _box(self, column: int, row: int) -> QRect:
        left, right = round(column * (self.width() - 1) / BLOCK), round((column + 1) * (self.width() - 1) / BLOCK)
        return QRect(left, _TITLE + row * self._row, right - left, self._row)

    def _paint_cell(self, painter: QPainter, cells: Cells, column: int, row: int, light: bool) -> None:
        box = self._box(column, row).adjusted(0, 0, -1, -1)
        if not cells.known[row, column]:
            painter.fillRect(box, QColor(current_theme().field))
            painter.fillRect(box, QBrush(QColor(current_theme().text3), Qt.BrushStyle.BDiagPattern))
            return
        painter.fillRect(box, QColor(*cells.colours[row, column].tolist()))
        painter.setPen(QColor(0, 0, 0) if light else QColor(255, 255, 255))
        values = cells.values[row, column].tolist()
        if len(values) == 1:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cells.say(values[0]))
            return
        for line, value in enumerate(values):
            place = QRect(box.x(), box.y() + 1 + line * _LINE, box.width(), _LINE)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, cells.say(value))
