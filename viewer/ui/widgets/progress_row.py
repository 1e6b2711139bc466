"""A job under way: what, how far, how fast, how long yet, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from viewer.jobs.duration import duration
from viewer.jobs.job import Step
from viewer.ui.language import localized
from viewer.ui.theme import BODY, DETAIL, MEDIUM, current_theme, ui_font
from viewer.ui.widgets.buttons import Button
from viewer.ui.widgets.elided_label import ElidedLabel
from viewer.ui.widgets.numbers import grouped

MEGAPIXELS = "MPix"
"""The unit of work that is told in tenths: a few of them are a lot."""
_BAR = 5


class ProgressBar(QWidget):
    """A bar of 5 px; empty while nothing is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fraction = 0.0
        self.setFixedHeight(_BAR)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def fraction(self) -> float:
        """How much of it is filled, 0 to 1."""
        return self._fraction

    def set_fraction(self, fraction: float) -> None:
        """Fill it so far."""
        self._fraction = min(1.0, max(0.0, fraction))
        self.setAccessibleDescription(f"{self._fraction:.0%}")
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough to see a per cent."""
        return QSize(200, _BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw groove and filling."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        groove = QRectF(self.rect())
        painter.setBrush(QColor(theme.line))
        painter.drawRoundedRect(groove, _BAR / 2, _BAR / 2)
        if self._fraction > 0:
            filled = QRectF(0, 0, max(_BAR, groove.width() * self._fraction), _BAR)
            painter.setBrush(QColor(theme.accent if self.isEnabled() else theme.disabled))
            painter.drawRoundedRect(filled, _BAR / 2, _BAR / 2)


class ProgressRow(QWidget):
    """Text and Cancel, the bar, then percentage, rate and time left; with Pause where work can be held up."""

    cancel_requested = Signal()
    pause_requested = Signal(bool)
    """To hold the work up, or to let it go on."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, pausable: bool = False) -> None:
        super().__init__(parent)
        self._paused = False
        self._text = ElidedLabel(text)
        self._text.setFont(ui_font(BODY, MEDIUM))
        self._bar = ProgressBar()
        self._percentage = _quiet()
        self._rate = _quiet()
        self._left = _quiet()
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self._cancel_clicked)
        self.pause_button = Button(self.tr("Pause"))
        if not pausable:  # shown now, without a parent, it would be a window for a moment, and take the keys
            self.pause_button.hide()
        self.pause_button.clicked.connect(lambda: self.pause_requested.emit(not self._paused))
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self._text, 1)
        first.addWidget(self.pause_button)
        first.addWidget(self.cancel_button)
        last = QHBoxLayout()
        last.setSpacing(14)
        last.addWidget(self._percentage)
        last.addWidget(self._rate, 1)
        last.addWidget(self._left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self._bar)
        column.addLayout(last)

    def text(self) -> str:
        """What is under way."""
        return self._text.text()

    def set_text(self, text: str) -> None:
        """Say what is under way."""
        self._text.setText(localized(text))

    def reset(self, text: str = "") -> None:
        """Begin anew with another job."""
        self.set_text(text)
        self._bar.set_fraction(0.0)
        for label in (self._percentage, self._rate, self._left):
            label.clear()
        self.cancel_button.setText(self.tr("Cancel"))
        self.cancel_button.setEnabled(True)
        self.show_paused(False)

    def show_paused(self, paused: bool) -> None:
        """Say that the work is held up, or goes on."""
        self._paused = paused
        self.pause_button.setText(self.tr("Continue") if paused else self.tr("Pause"))
        self.pause_button.updateGeometry()
        self._bar.setEnabled(not paused)
        if paused:
            self._say_paused()

    def _say_paused(self) -> None:
        self._rate.clear()
        self._left.setText(self.tr("Paused"))

    def show_step(self, step: Step) -> None:
        """Show how far it is."""
        if step.text:
            self.set_text(step.text)
        fraction = step.fraction
        self._bar.set_fraction(fraction or 0.0)
        unit = f" {localized(step.unit)}" if step.unit else ""
        if fraction is None:
            self._percentage.setText(f"{grouped(step.done)}{unit}")
            self._rate.clear()
            self._left.clear()
            return
        self._percentage.setText(self.tr("{0} %").format(int(100 * fraction)))
        if self._paused:  # what was under way is brought to its end
            self._say_paused()
            return
        rate = step.rate
        decimals = 1 if step.unit == MEGAPIXELS else 0
        told = rate is not None and rate >= 10**-decimals
        self._rate.setText(self.tr("{0}{1}/s").format(grouped(rate, decimals), unit) if rate and told else "")
        left = step.seconds_left
        self._left.setText(self.tr("{0} left").format(duration(left)) if left and fraction < 1 else "")

    def _cancel_clicked(self) -> None:
        self.cancel_button.setEnabled(False)
        self.cancel_button.setText(self.tr("Cancelling"))
        self.cancel_button.updateGeometry()
        self.cancel_requested.emit()


def _quiet() -> QLabel:
    label = QLabel()
    label.setFont(ui_font(DETAIL))
    label.setProperty("tone", "text2")
    return label
