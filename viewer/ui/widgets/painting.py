"""What several widgets draw in the same way."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPen

from viewer.ui.theme import CAPTION, ICON, MEDIUM, ui_font

_BADGE_PADDING, _BADGE_HEIGHT = 5, 16


def draw_box(painter: QPainter, rect: QRectF, radius: float, fill: QColor | None, outline: QColor | None) -> None:
    """A rounded box whose outline of 1 px lies inside ``rect``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if outline is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        painter.setPen(QPen(outline, 1))
        rect = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(rect, radius, radius)


def draw_icon(painter: QPainter, icon: QIcon, left: float, rect: QRectF, mode: QIcon.Mode, state: QIcon.State) -> None:
    """An icon of 16 px, centred vertically in ``rect``."""
    top = round(rect.top() + (rect.height() - ICON) / 2)
    icon.paint(painter, round(left), top, ICON, ICON, Qt.AlignmentFlag.AlignCenter, mode, state)


def badge_font() -> QFont:
    """For the name of a key."""
    return ui_font(CAPTION, MEDIUM)


def badge_width(key: str) -> int:
    """How wide the badge of a key is."""
    return max(_BADGE_HEIGHT, QFontMetrics(badge_font()).horizontalAdvance(key) + 2 * _BADGE_PADDING)


def draw_badge(painter: QPainter, left: float, middle: float, key: str, colour: QColor) -> None:
    """The name of a key in a box, ``middle`` being its centre height."""
    box = QRectF(left, round(middle - _BADGE_HEIGHT / 2), badge_width(key), _BADGE_HEIGHT)
    outline = QColor(colour)
    outline.setAlphaF(0.45)
    draw_box(painter, box, 4, None, outline)
    painter.setFont(badge_font())
    painter.setPen(colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
