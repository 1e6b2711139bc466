"""Puts a strip with a caption and a scale bar below a picture; dark on white in every theme, as it will be printed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from viewer.comparison.readout import ScaleBar
from viewer.ui.theme import DETAIL, ui_font

_PADDING, _LINE_GAP, _BAR_GAP = 12, 3, 24
_BAR_THICK = 3
_PAPER, _INK = QColor(255, 255, 255), QColor(17, 17, 17)


def with_caption(picture: QImage, lines: Sequence[str], bar: ScaleBar | None) -> QImage:
    """``picture`` with ``lines`` below it, folded where they are too long, and ``bar`` at the right.

    Args:
        picture: Its device pixel ratio is kept, and lengths of ``bar`` are in its device-independent pixels.
        lines: From top to bottom; also kept as the PNG's description.
        bar: None where there is nothing to measure.
    """
    ratio = picture.devicePixelRatio()
    width, height = (round(side / ratio) for side in (picture.width(), picture.height()))
    metrics = QFontMetricsF(ui_font(DETAIL))
    bar_room = max(bar.pixels, metrics.horizontalAdvance(bar.text)) + _BAR_GAP if bar is not None else 0.0
    room = max(120.0, width - 2 * _PADDING - bar_room)
    boxes = [
        metrics.boundingRect(QRectF(0, 0, room, 10_000), int(Qt.TextFlag.TextWordWrap), line).height() for line in lines
    ]
    strip = round(sum(boxes) + _LINE_GAP * max(0, len(lines) - 1) + 2 * _PADDING)
    whole = QImage(picture.width(), picture.height() + round(strip * ratio), QImage.Format.Format_RGB32)
    whole.setDevicePixelRatio(ratio)
    whole.fill(_PAPER)
    painter = QPainter(whole)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.drawImage(QPoint(0, 0), picture)
    painter.setFont(ui_font(DETAIL))
    painter.setPen(_INK)
    top = float(height + _PADDING)
    for line, box in zip(lines, boxes, strict=True):
        painter.drawText(QRectF(_PADDING, top, room, box), int(Qt.TextFlag.TextWordWrap), line)
        top += box + _LINE_GAP
    if bar is not None:
        right = width - _PADDING
        label = QRectF(right - bar_room, height + _PADDING, bar_room, metrics.height())
        painter.drawText(label, int(Qt.AlignmentFlag.AlignRight), bar.text)
        length = round(bar.pixels)
        painter.fillRect(QRect(right - length, round(label.bottom()) + 4, length, _BAR_THICK), _INK)
    painter.end()
    whole.setText("Description", "\n".join(lines))
    return whole
