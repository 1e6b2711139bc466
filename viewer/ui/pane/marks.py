"""What lies on the tissue: scale bar, level readout, cross hair."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from functools import lru_cache

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPixmap

from viewer.comparison.readout import ScaleBar
from viewer.geometry import Size

GLASS = QColor(16, 17, 19, 224)
_OUTLINE = QColor(255, 255, 255, 41)
_MARGIN, _PADDING, _HEIGHT, _GAP_IN_CHIP = 10, 10, 32, 10
_RADIUS = 6.0
BELOW = 34
"""Pixels from the top of a label to what stands below it."""
_NOTE = 28
LETTER = 28
"""Height, and least width, of a chip of a letter or two."""
_BAR, _BAR_HEIGHT, _LEAST_BAR = 12, 160, 72
_BAR_FRAME = 44
"""Above and below a colour bar, in its chip."""
_SMALLEST_LABEL = 70
"""Pixels below which a text on glass would be cut to nothing."""
_KEPT = 24
"""Chips kept rendered: zooming makes a new text with every frame."""
_CROSS, _GAP = 11.0, 4.0


class Chips:
    """Text on glass; each chip is rendered once and then copied.

    A translucent rounded rectangle costs more than all the tiles of a frame.
    """

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._made: OrderedDict[Hashable, QPixmap] = OrderedDict()
        # Measuring a text is as dear as copying a tile.
        self._advance = lru_cache(256)(lambda text: math.ceil(self._metrics.horizontalAdvance(text)))

    def scale_bar(self, painter: QPainter, height: float, bar: ScaleBar) -> float:
        """Bottom left; returns its right edge."""
        length = round(bar.pixels)
        inner = max(length, self._advance(bar.text))
        size = QSize(inner + 2 * _PADDING, _HEIGHT)

        def draw(chip: QPainter) -> None:
            chip.drawText(QRectF(0, 3, size.width(), _HEIGHT - 14), Qt.AlignmentFlag.AlignCenter, bar.text)
            left, base = (size.width() - length) // 2, _HEIGHT - 9
            for x, y, w, h in (
                (left, base, length, 1.6),
                (left, base - 4, 1.6, 5),
                (left + length - 1.6, base - 4, 1.6, 5),
            ):
                chip.fillRect(QRectF(x, y, w, h), Qt.GlobalColor.white)

        self._put(painter, QPoint(_MARGIN, int(height) - _MARGIN - _HEIGHT), size, ("bar", bar.text, length), draw)
        return float(_MARGIN + size.width())

    def readout(self, painter: QPainter, size: Size, parts: list[str], left: float) -> None:
        """Bottom right, to the right of ``left``; the last parts stay longest when there is no room."""
        parts = [part for part in parts if part]
        while parts:
            widths = [self._advance(part) for part in parts]
            total = sum(widths) + _GAP_IN_CHIP * (len(parts) - 1) + 2 * _PADDING
            if size.width - _MARGIN - total >= left + _MARGIN:
                break
            parts = parts[1:]
        if not parts:
            return

        def draw(chip: QPainter) -> None:
            x = _PADDING
            for part, advance in zip(parts, widths, strict=True):
                chip.drawText(QRectF(x, 0, advance + 1, _HEIGHT), Qt.AlignmentFlag.AlignVCenter, part)
                x += advance + _GAP_IN_CHIP

        where = QPoint(size.width - _MARGIN - total, size.height - _MARGIN - _HEIGHT)
        self._put(painter, where, QSize(total, _HEIGHT), ("readout", *parts), draw)

    def notice(self, painter: QPainter, width: int, text: str, *, below_names: bool = False) -> None:
        """Top middle, ``below_names`` where labels have the top."""
        text = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(40, width - 2 * (_MARGIN + _PADDING)))
        size = QSize(self._advance(text) + 2 * _PADDING, 28)

        def draw(chip: QPainter) -> None:
            chip.drawText(QRectF(0, 0, size.width(), size.height()), Qt.AlignmentFlag.AlignCenter, text)

        top = _MARGIN + (BELOW if below_names else 0)
        self._put(painter, QPoint((width - size.width()) // 2, top), size, ("notice", text), draw)

    def note(self, painter: QPainter, size: Size, text: str, place: int) -> None:
        """Bottom left above the scale bar; ``place`` counts upward from 0."""
        room = max(40, size.width - 2 * (_MARGIN + _PADDING))
        text = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        chip_size = QSize(self._advance(text) + 2 * _PADDING, _NOTE)

        def draw(chip: QPainter) -> None:
            chip.drawText(QRectF(0, 0, chip_size.width(), _NOTE), Qt.AlignmentFlag.AlignCenter, text)

        top = size.height - _MARGIN - _HEIGHT - (place + 1) * (_NOTE + 6)
        self._put(painter, QPoint(_MARGIN, top), chip_size, ("note", text), draw)

    def label_fits(self, text: str, width: int) -> bool:
        """Whether ``label`` in that width writes all of ``text``."""
        return self._advance(text) <= width - 2 * (_MARGIN + _PADDING)

    def label(self, painter: QPainter, left: int, width: int, text: str) -> None:
        """Top left, from ``left`` on, in at most ``width``."""
        if width < _SMALLEST_LABEL:
            return
        text = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 2 * (_MARGIN + _PADDING))
        size = QSize(self._advance(text) + 2 * _PADDING, 28)

        def draw(chip: QPainter) -> None:
            chip.drawText(QRectF(0, 0, size.width(), size.height()), Qt.AlignmentFlag.AlignCenter, text)

        self._put(painter, QPoint(left + _MARGIN, _MARGIN), size, ("label", text), draw)

    def letter(self, painter: QPainter, middle: QPoint, text: str, edge: int) -> None:
        """A few letters around ``middle``; ``edge`` -1: they grow to the right from there, 1: to the left, 0: both."""
        size = QSize(max(LETTER, self._advance(text) + _PADDING), LETTER)

        def draw(chip: QPainter) -> None:
            chip.drawText(QRectF(0, 0, size.width(), LETTER), Qt.AlignmentFlag.AlignCenter, text)

        left = {-1: LETTER // 2, 0: size.width() // 2, 1: size.width() - LETTER // 2}[edge]
        self._put(painter, middle - QPoint(left, LETTER // 2), size, ("letter", text), draw)

    @staticmethod
    def bar_width(colours: QImage) -> int:
        """Pixels of the bar itself, without what stands beside it."""
        return _BAR * colours.width()

    def bar_fits(self, height: int) -> bool:
        """Whether a pane of that height has room for ``colour_bar`` and what stands above and below it."""
        return _bar_height(height - BELOW) >= _LEAST_BAR

    def colour_bar(
        self, painter: QPainter, corner: QPoint, bottom: int, title: str, colours: QImage, marks: Sequence[str]
    ) -> None:
        """``colours`` (a pixel for each bar, highest first) and ``marks`` beside it, off the readouts.

        Args:
            painter: Of the pane.
            corner: Top right corner of the room that it is in.
            bottom: Of the pane.
            title: Above the bar.
            colours: One pixel a row.
            marks: From the top of the bar to its end.
        """
        wide = max(self._advance(text) for text in (title, *marks))
        tall = _bar_height(bottom - corner.y())
        bar = self.bar_width(colours)
        size = QSize(max(wide + 2 * _PADDING, wide + bar + 3 * _PADDING), tall + _BAR_FRAME)

        def draw(chip: QPainter) -> None:
            chip.drawText(QRectF(_PADDING, 6, size.width(), 18), Qt.AlignmentFlag.AlignVCenter, title)
            chip.drawImage(QRectF(_PADDING, 32, bar, tall), colours)
            for number, text in enumerate(marks):
                y = 32 + tall * number / (len(marks) - 1)
                chip.fillRect(QRectF(_PADDING + bar, y - 0.5, 4, 1), Qt.GlobalColor.white)
                chip.drawText(QRectF(_PADDING + bar + 9, y - 9, wide + 1, 18), Qt.AlignmentFlag.AlignVCenter, text)

        where = corner + QPoint(-_MARGIN - size.width(), _MARGIN)
        self._put(painter, where, size, ("bar", tall, title, colours.cacheKey(), *marks), draw)

    def tag(self, painter: QPainter, size: Size, point: QPointF, text: str) -> None:
        """Beside ``point`` (pixels of a pane of ``size``), inside the pane and above the lowest note."""
        chip_size = QSize(self._advance(text) + 2 * _PADDING, _NOTE)

        def draw(chip: QPainter) -> None:
            chip.drawText(QRectF(0, 0, chip_size.width(), _NOTE), Qt.AlignmentFlag.AlignCenter, text)

        left = min(round(point.x()) + _MARGIN, size.width - _MARGIN - chip_size.width())
        lowest = size.height - _MARGIN - _HEIGHT - 2 * (_NOTE + 6)
        top = min(round(point.y()) + _MARGIN, lowest)
        self._put(painter, QPoint(max(_MARGIN, left), top), chip_size, ("note", text), draw)

    def _put(
        self,
        painter: QPainter,
        where: QPoint,
        size: QSize,
        content: Hashable,
        draw: Callable[[QPainter], None],
    ) -> None:
        ratio = painter.device().devicePixelRatioF()
        key = (content, size.width(), ratio)
        chip = self._made.get(key)
        if chip is None:
            chip = QPixmap(size * ratio)
            chip.setDevicePixelRatio(ratio)
            chip.fill(Qt.GlobalColor.transparent)
            inner = QPainter(chip)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            inner.setPen(QPen(_OUTLINE, 1.0))
            inner.setBrush(GLASS)
            inner.drawRoundedRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1), _RADIUS, _RADIUS)
            inner.setFont(self._font)
            inner.setPen(Qt.GlobalColor.white)
            draw(inner)
            inner.end()
            self._made[key] = chip
            while len(self._made) > _KEPT:
                self._made.popitem(last=False)
        painter.drawPixmap(where, chip)


def _bar_height(room: int) -> int:
    """Of a colour bar in ``room`` from top to bottom, so that it leaves the readouts free."""
    return min(_BAR_HEIGHT, room - _BAR_FRAME - _HEIGHT - 3 * _MARGIN)


def draw_cross_hair(painter: QPainter, x: float, y: float) -> None:
    """White over black with a gap in the middle, so that it shows on any stain and hides nothing."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for pen in (QPen(QColor(0, 0, 0, 200), 4.0), QPen(QColor(255, 255, 255), 2.0)):
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            painter.drawLine(QPointF(x + dx * _GAP, y + dy * _GAP), QPointF(x + dx * _CROSS, y + dy * _CROSS))
