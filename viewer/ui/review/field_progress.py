"""How far a pair is, stop by stop: a row of small bars, those that are judged in the accent colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.ui.theme import current_theme

_HEIGHT, _BAR, _HERE, _GAP, _WIDEST = 18, 5, 12, 3, 22
_LEAST = 4.0
"""Width of a bar below which one bar for all takes their place."""


class FieldProgress(QWidget):
    """Of one pair."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._judged: tuple[bool, ...] = ()
        self._here: int | None = None
        self._more = 0
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stops(self, judged: Sequence[bool], here: int | None, more: int = 0) -> None:
        """Show whether each stop has a verdict, which is looked at, and how many will come."""
        self._judged, self._here, self._more = tuple(judged), here, more
        words = self.tr("{0} of {1} fields judged")
        self.setAccessibleName(words.format(sum(self._judged), len(self._judged) + more))
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for a dozen."""
        return QSize(12 * (_WIDEST + _GAP), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """It may become narrow."""
        return QSize(60, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        count = len(self._judged) + self._more
        if not count:
            return
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, width = self.height() / 2, min(_WIDEST, (self.width() + _GAP) / count - _GAP)
        if width < _LEAST:
            share = sum(self._judged) / count
            for end, token in ((1.0, "line"), (share, "accent")):
                painter.setBrush(theme.colour(token))
                painter.drawRoundedRect(QRectF(0, middle - _BAR / 2, self.width() * end, _BAR), 2.5, 2.5)
            return
        for place in range(count):
            is_here = place == self._here
            judged = place < len(self._judged) and self._judged[place]
            painter.setBrush(QColor(theme.text if is_here else theme.accent if judged else theme.line))
            if place >= len(self._judged):
                painter.setOpacity(0.5)
            high = _HERE if is_here else _BAR
            left = place * (width + _GAP)
            painter.drawRoundedRect(QRectF(left, middle - high / 2, width, high), 2.5, 2.5)
