"""Every number that a pixel can show, drawn once: writing thousands of texts a frame would cost more than all tiles."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter

from viewer.ui.theme import MEDIUM, ui_font
from viewer.ui.widgets.numbers import signed as with_sign

LOWEST, HIGHEST = -255, 255
_LEADING = 1.1
"""Height of a line, in sizes of the font: three lines of the smallest one fit into 28 pixels."""


class Figures:
    """The numbers from -255 to 255 in one size, in black and in white."""

    def __init__(self, font_pixels: int, *, signed: bool) -> None:
        font = ui_font(font_pixels, MEDIUM)
        metrics = QFontMetrics(font)
        texts = {value: with_sign(value) if signed else str(value) for value in range(LOWEST, HIGHEST + 1)}
        self.width = max(metrics.horizontalAdvance(text) for text in (texts[LOWEST], texts[HIGHEST])) + 2
        self.height = round(font_pixels * _LEADING)
        count = HIGHEST - LOWEST + 1
        self.pictures: NDArray[np.uint32] = np.zeros((2, count, self.height, self.width), np.uint32)
        """Ink (black, white), value from LOWEST, then the picture: premultiplied ARGB."""
        rows = self.pictures.reshape(2 * count * self.height, self.width)
        self.image = QImage(
            rows.data, self.width, rows.shape[0], 4 * self.width, QImage.Format.Format_ARGB32_Premultiplied
        )
        """The same memory: black numbers one below the other, then white ones."""
        painter = QPainter(self.image)
        painter.setFont(font)
        for ink, colour in enumerate((Qt.GlobalColor.black, Qt.GlobalColor.white)):
            painter.setPen(colour)
            for value in range(LOWEST if signed else 0, HIGHEST + 1):
                place = QRect(0, self.top(value, ink), self.width, self.height)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, texts[value])
        painter.end()

    def top(self, value: int, ink: int) -> int:
        """Where a number begins in ``image``; ``ink`` is 0 for black, 1 for white."""
        return (ink * (HIGHEST - LOWEST + 1) + value - LOWEST) * self.height


@lru_cache(6)
def figures(font_pixels: int, *, signed: bool) -> Figures:
    """Those of a size; a few sizes are kept, since zooming goes through all of them."""
    return Figures(font_pixels, signed=signed)
