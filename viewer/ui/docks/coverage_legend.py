"""What the tints of the navigator mean, and how much of the slides was seen in every band."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from viewer.comparison.coverage import BANDS
from viewer.comparison.coverage_tint import COLOURS, band_names
from viewer.ui.language import localized
from viewer.ui.theme import CONTROL_GAP, DETAIL, current_theme, ui_font
from viewer.ui.widgets.painting import draw_box

_SWATCH = 12
_DASH = "–"


class CoverageLegend(QWidget):
    """One line a band, the closest first: colour, magnification, share seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(CONTROL_GAP)
        rows.setVerticalSpacing(4)
        rows.setColumnStretch(1, 1)
        self._names = [QLabel() for _ in range(BANDS)]
        self._shares = [QLabel(_DASH) for _ in range(BANDS)]
        for band in range(BANDS):
            row = BANDS - 1 - band
            rows.addWidget(_Swatch(QColor(*COLOURS[band])), row, 0)
            rows.addWidget(self._names[band], row, 1)
            rows.addWidget(self._shares[band], row, 2, Qt.AlignmentFlag.AlignRight)
            for label, tone in ((self._names[band], "text2"), (self._shares[band], "")):
                label.setFont(ui_font(DETAIL))
                label.setProperty("tone", tone)
        self.show_names(True)

    def show_names(self, known: bool) -> None:
        """Name the bands; ``known``: whether the slide tells its magnification."""
        for label, value, name in zip(self._names, self._shares, band_names(known), strict=True):
            label.setText(localized(name))
            value.setAccessibleName(self.tr("Seen at {0}").format(localized(name)))

    def show_shares(self, shares: Sequence[float] | None) -> None:
        """Show what share was seen, band by band; None while that is not known."""
        for band, label in enumerate(self._shares):
            label.setText(_DASH if shares is None else f"{100 * shares[band]:.1f}\N{NO-BREAK SPACE}%")

    @property
    def shown(self) -> tuple[str, ...]:
        """The shares as they are written, from the smallest magnification up."""
        return tuple(label.text() for label in self._shares)


class _Swatch(QWidget):
    def __init__(self, colour: QColor) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(QSize(_SWATCH, _SWATCH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A box in the colour, with a line that shows on either theme."""
        draw_box(QPainter(self), QRectF(self.rect()), 2, self._colour, QColor(current_theme().line))
