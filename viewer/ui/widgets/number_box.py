"""A number that is typed, or changed with the arrow keys and the wheel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox

_INSIDE = 8
_MOST_DIGITS = 9
"""Of what is typed; more is a slip of the hand, and no number of the toolkit."""


class NumberBox(QSpinBox):
    """A whole number with its unit; the wheel changes it only where it has the keys.

    Of a number beyond its limits it takes the nearest that is allowed.
    """

    def __init__(self, name: str, limits: tuple[int, int], value: int, unit: str = "") -> None:
        super().__init__()
        _dress(self, name)
        self.setRange(*limits)
        self.setValue(value)
        self.setSuffix(unit)

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Any whole number may be typed: a digit that is refused would leave another number than was meant."""
        found = super().validate(text, place)
        if found[0] is QValidator.State.Invalid and self._typed(text) is not None:
            return QValidator.State.Intermediate, text, place
        return found

    def fixup(self, text: str) -> str:
        """The nearest number that is allowed; as it was where there is none."""
        number = self._typed(text)
        value = self.value() if number is None else max(self.minimum(), min(number, self.maximum()))
        return f"{self.prefix()}{self.textFromValue(value)}{self.suffix()}"

    def _typed(self, text: str) -> int | None:
        bare = text.removeprefix(self.prefix()).removesuffix(self.suffix()).strip()
        digits = bare.removeprefix("-")
        return int(bare) if len(digits) <= _MOST_DIGITS and digits.isascii() and digits.isdigit() else None

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
