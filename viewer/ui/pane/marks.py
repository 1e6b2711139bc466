"""What lies on the tissue: scale bar, level readout, cross hair."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Sequence
from functools import lru_cache

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPixmap

from viewer.comparison.readout import ScaleBar
from viewer.geometry import Size
from viewer.ui.pane.chip_room import GAP, ChipRoom

GLASS = QColor(16, 17, 19, 224)
_OUTLINE = QColor(255, 255, 255, 41)
_MARGIN, _PADDING, _HEIGHT, _GAP_IN_CHIP = 10, 10, 32, 10
_RADIUS = 6.0
_SWATCH, _ROW = 10, 20
"""Side of a colour in a key, and height of a row."""
_NOTE, _LINE = 28, 16
"""Height of a text of one line, and of every further line."""
LETTER = 28
"""Height, and least width, of a chip of a letter or two."""
_BAR, _BAR_HEIGHT, _LEAST_BAR = 12, 160, 72
_BAR_FRAME = 44
"""Above and below a colour bar, in its chip."""
_SMALLEST_LABEL = 70
"""Pixels below which a text on glass would be cut to nothing."""
_KEPT = 64
"""Chips kept rendered, more than are on a canvas at once: zooming makes a new text with every frame."""
_CROSS, _CORE = 11.0, 4.0


class Chips:
    """Text on glass; each chip is rendered once and then copied.

    A translucent rounded rectangle costs more than all the tiles of a frame.

    One rule for all that is written on a canvas: no text lies over another one. What has a place of its own is drawn
    at once (scale bar, readout, names, colour bar, letters); a notice goes to the highest free row, and notes and tags,
    which ``finish`` draws, go where the others have left room. A text that is too wide takes two or three lines.
    """

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._metrics = QFontMetricsF(font)
        self.shows_hints = True
        """Whether what only helps to use a tool is drawn: not in a picture that is saved."""
        self._room = ChipRoom()
        self._notes: list[str] = []
        self._tags: list[tuple[QPointF, str]] = []
        self._key: tuple[tuple[QColor, str], ...] = ()
        self._made: OrderedDict[Hashable, QPixmap] = OrderedDict()
        # Measuring a text is as dear as copying a tile.
        self._advance = lru_cache(1024)(lambda text: math.ceil(self._metrics.horizontalAdvance(text)))
        self._lines = lru_cache(256)(self._fitted)

    def begin(self) -> None:
        """Another frame: nothing is written yet."""
        self._room.clear()
        self._notes, self._tags, self._key = [], [], ()

    def finish(self, painter: QPainter, size: Size) -> None:
        """Draw the notes and the key, from the scale bar of a canvas of ``size`` upward, and the tags."""
        bottom = size.height - _MARGIN - _HEIGHT - GAP
        for text in self._notes:
            bottom = self._draw_note(painter, size, text, bottom) - GAP
        bounds = QRect(_MARGIN, _MARGIN, size.width - 2 * _MARGIN, size.height - 2 * _MARGIN)
        self._draw_key(painter, bounds, bottom)
        for point, text in self._tags:
            for count in (1, 2):
                lines = self._lines(text, bounds.width() - 2 * _PADDING, count)
                chip = self._size_of(lines)
                right, left = round(point.x()) + _MARGIN, round(point.x()) - _MARGIN - chip.width()
                below, above = round(point.y()) + _MARGIN, round(point.y()) - _MARGIN - chip.height()
                wanted = [QPoint(right, below), QPoint(right, above), QPoint(left, below), QPoint(left, above)]
                where = self._room.nearest(chip, wanted, bounds) if lines else None
                if where is not None:
                    self._write(painter, where, lines)
                    break

    def _draw_note(self, painter: QPainter, size: Size, text: str, bottom: int) -> int:
        """Draw it in the first row from ``bottom`` upward that has room for all of it; returns its top."""
        right = size.width - _MARGIN
        for lowest in range(bottom, size.height // 3, -GAP):
            for count in (1, 2, 3):
                height = _text_height(count)
                spans = self._room.spans(lowest - height, height, _MARGIN, right)
                room = spans[0][1] - _MARGIN if spans and spans[0][0] == _MARGIN else 0
                lines = self._lines(text, room - 2 * _PADDING, count)
                if lines:
                    self._write(painter, QPoint(_MARGIN, lowest - height), lines)
                    return lowest - height
        lines = self._cut(text, right - _MARGIN - 2 * _PADDING)
        top = bottom - _text_height(len(lines))
        self._write(painter, QPoint(_MARGIN, top), lines)
        return top

    def _draw_key(self, painter: QPainter, bounds: QRect, bottom: int) -> None:
        """Draw it where nothing else is, near to ``bottom``; not where it would hide much of the tissue."""
        rows, left = self._key, _PADDING + _SWATCH + 8
        widest = max((self._advance(text) for _, text in rows), default=0)
        chip = QSize(left + widest + _PADDING, _NOTE + (len(rows) - 1) * _ROW)
        if not rows or chip.height() > bounds.height() // 3 or chip.width() > bounds.width() // 2:
            return

        def draw(inner: QPainter) -> None:
            for number, (colour, text) in enumerate(rows):
                middle = _NOTE / 2 + number * _ROW
                inner.fillRect(QRectF(_PADDING, middle - _SWATCH / 2, _SWATCH, _SWATCH), colour)
                inner.drawText(QRectF(left, middle - 9, widest + 1, 18), Qt.AlignmentFlag.AlignVCenter, text)

        where = self._room.nearest(chip, [QPoint(_MARGIN, bottom - chip.height())], bounds)
        if where is not None:
            content = ("key", *((colour.rgba(), text) for colour, text in rows))
            self._put(painter, where, chip, content, draw)

    def _fitted(self, text: str, room: int, count: int) -> tuple[str, ...]:
        """``text`` in at most that many lines, about as wide as each other; empty where one is wider than ``room``."""
        whole = self._advance(text)
        for wider in (1.0, 1.1, 1.2, 1.35, 1.6, count):
            lines = self._wrapped(text, min(room, whole / count * wider))
            if len(lines) <= count and max(map(self._advance, lines)) <= room:
                return tuple(lines)
        return ()

    def _wrapped(self, text: str, width: float) -> list[str]:
        first, *words = text.split(" ")
        lines = [first]
        for word in words:
            longer = f"{lines[-1]} {word}"
            if self._advance(longer) <= width:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def _cut(self, text: str, room: int) -> tuple[str, ...]:
        """In two lines, the second of which is cut at ``room``."""
        first, *rest = self._wrapped(text, room)
        lines = (first, " ".join(rest)) if rest else (first,)
        return tuple(self._metrics.elidedText(line, Qt.TextElideMode.ElideRight, max(40, room)) for line in lines)

    def _size_of(self, lines: Sequence[str]) -> QSize:
        return QSize(max(map(self._advance, lines), default=0) + 2 * _PADDING, _text_height(len(lines)))

    def _write(self, painter: QPainter, where: QPoint, lines: Sequence[str]) -> None:
        size = self._size_of(lines)

        def draw(chip: QPainter) -> None:
            inside = QRectF(0, 0, size.width(), size.height())
            if len(lines) > 1:
                inside.setLeft(_PADDING)
            side = Qt.AlignmentFlag.AlignHCenter if len(lines) == 1 else Qt.AlignmentFlag.AlignLeft
            chip.drawText(inside, side | Qt.AlignmentFlag.AlignVCenter, "\n".join(lines))

        self._put(painter, where, size, ("text", *lines), draw)

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

    def notice(self, painter: QPainter, size: Size, text: str) -> None:
        """Top middle, in the first row that has room for all of it between names and colour bar."""
        for top in range(_MARGIN, size.height // 3, GAP):
            for count in (1, 2, 3):
                height = _text_height(count)
                spans = self._room.spans(top, height, _MARGIN, size.width - _MARGIN)
                left, right = max(spans, key=lambda span: span[1] - span[0], default=(0, 0))
                lines = self._lines(text, right - left - 2 * _PADDING, count)
                if lines:
                    width = self._size_of(lines).width()
                    self._write(painter, QPoint(_inside((size.width - width) // 2, left, right - width), top), lines)
                    return
        self._write(
            painter, QPoint(_MARGIN, _MARGIN + _NOTE + GAP), self._cut(text, size.width - 2 * (_MARGIN + _PADDING))
        )

    def note(self, text: str) -> None:
        """Above the scale bar and the notes that are there already, once the frame is finished."""
        self._notes.append(text)

    def key(self, rows: Iterable[tuple[QColor, str]]) -> None:
        """What colours mean, a row each, above the notes once the frame is finished."""
        self._key = tuple(rows)

    def label_fits(self, text: str, width: int) -> bool:
        """Whether ``label`` in that width writes all of ``text``."""
        return self._advance(text) <= width - 2 * (_MARGIN + _PADDING)

    def label_folds(self, text: str, width: int) -> bool:
        """Whether ``label`` in that width writes all of ``text`` in two lines."""
        return bool(self._lines(text, width - 2 * (_MARGIN + _PADDING), 2))

    def label_height(self, text: str, width: int) -> int:
        """How high ``label`` in that width is: of one line, or of two or three."""
        return _text_height(len(self._label_lines(text, width)))

    def _label_lines(self, text: str, width: int) -> tuple[str, ...]:
        room = width - 2 * (_MARGIN + _PADDING)
        fitting = (self._lines(text, room, count) for count in (1, 2, 3))
        return next((lines for lines in fitting if lines), ()) or self._cut(text, room)

    def label(self, painter: QPainter, left: int, width: int, text: str) -> None:
        """Top left, from ``left`` on, in at most ``width``."""
        if width >= _SMALLEST_LABEL:
            self._write(painter, QPoint(left + _MARGIN, _MARGIN), self._label_lines(text, width))

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
        return _bar_height(height - _NOTE - GAP) >= _LEAST_BAR

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

    def tag(self, point: QPointF, text: str) -> None:
        """Beside ``point``, a pixel of the canvas, once the frame is finished."""
        self._tags.append((point, text))

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
        self._room.take(painter.worldTransform().mapRect(QRect(where, size)))


def _text_height(lines: int) -> int:
    return _NOTE + (lines - 1) * _LINE


def _inside(value: int, least: int, most: int) -> int:
    return min(max(value, least), most)


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
            painter.drawLine(QPointF(x + dx * _CORE, y + dy * _CORE), QPointF(x + dx * _CROSS, y + dy * _CROSS))
