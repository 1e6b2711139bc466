"""A number that is typed, or changed with the arrow keys and the wheel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox

_INSIDE = 8


class NumberBox(QSpinBox):
    """A whole number with its unit; the wheel changes it only where it has the keys."""

    def __init__(self, name: str, limits: tuple[int, int], value: int, unit: str = "") -> None:
        super().__init__()
        _dress(self, name)
        self.setRange(*limits)
        self.setValue(value)
        self.setSuffix(unit)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only for a box that has the keys: else the panel scrolls, and no number changes on the way."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class DecimalBox(QDoubleSpinBox):
    """As ``NumberBox``, with digits after the point."""

    def __init__(self, name: str, limits: tuple[float, float], value: float, unit: str = "", *, decimals: int) -> None:
        super().__init__()
        _dress(self, name)
        self.setDecimals(decimals)
        self.setRange(*limits)
        self.setValue(value)
        self.setSuffix(unit)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """As in ``NumberBox``."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _dress(box: QAbstractSpinBox, name: str) -> None:
    box.setAccessibleName(name)
    # Turning the wheel over it must not give it the keys.
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.lineEdit().setTextMargins(_INSIDE, 0, _INSIDE, 0)
