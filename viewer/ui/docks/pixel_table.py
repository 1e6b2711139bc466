"""The one pixel under the cursor: where it lies, and its three channels in every slide."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from viewer.comparison.inspected import Inspected
from viewer.ui.theme import BODY, CAPTION, DETAIL, REGULAR, SEMIBOLD, ui_font
from viewer.ui.widgets import ElidedLabel
from viewer.ui.widgets.numbers import grouped, signed

_DASH = "–"


class PixelTable(QWidget):
    """Position in pixels of the level and of level 0, then red, green and blue."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(0, 1)
        self._title = _line(CAPTION, SEMIBOLD)
        # A line of its own: beside the channels large coordinates would make the panel wider.
        self._grid.addWidget(self._title, 0, 0, 1, 4)
        for column, channel in enumerate("RGB", 1):
            head = _label(CAPTION, REGULAR, "text3")
            head.setText(channel)
            self._grid.addWidget(head, 1, column, Qt.AlignmentFlag.AlignRight)
        self.rows = [[_label(BODY, REGULAR), *(_label(BODY, REGULAR) for _ in "RGB")] for _ in range(7)]
        width = self.fontMetrics().horizontalAdvance("−255") + 4
        for row, labels in enumerate(self.rows, 2):
            for column, label in enumerate(labels):
                self._grid.addWidget(label, row, column)
                if column:
                    label.setAlignment(Qt.AlignmentFlag.AlignRight)
                    label.setMinimumWidth(width)
        self.places = [_line(DETAIL, REGULAR) for _ in range(2)]
        for row, place in enumerate(self.places, len(self.rows) + 2):
            self._grid.addWidget(place, row, 0, 1, 4)

    def show_pixel(self, inspected: Inspected, titles: Sequence[str]) -> None:
        """Show the pixel at the inspected spot; ``titles`` name the slides."""
        spot = inspected.spot
        column, row = spot.cell
        found: list[tuple[str, tuple[str, ...]]] = []
        differences = inspected.names("", self.tr("Difference"))
        for title, difference, block in zip(titles, differences, inspected.blocks, strict=True):
            known = bool(block.known[row, column])
            found.append((title, tuple(str(v) if known else _DASH for v in block.rgb[row, column].tolist())))
            if block.difference is not None:
                known = bool(block.both[row, column])
                values = tuple(signed(v) if known else _DASH for v in block.difference[row, column].tolist())
                found.append((difference, values))
        for labels, texts in zip(self.rows, [*found, *[None] * (len(self.rows) - len(found))], strict=True):
            for label, text in zip(labels, (texts[0], *texts[1]) if texts is not None else ("",) * 4, strict=True):
                label.setText(text)
                label.setVisible(texts is not None)
        at = spot.level_position
        x, y = (grouped(value, 0 if float(value).is_integer() else 2) for value in at)
        whose = self.tr("the original")
        if spot.is_pair:
            # As the slides stand in the table: the grid is that of the first conversion there.
            whose = (
                self.tr("conversion {0}").format(spot.letters[0]) if any(spot.letters) else self.tr("the conversion")
            )
        self._title.setText(self.tr("Level {0} of {1}, pixel {2}, {3}").format(spot.level.index, whose, x, y))
        for place, title, block in zip(self.places, titles, inspected.blocks, strict=False):
            corner = spot.corner(block.pane)
            x, y = (grouped(value, 0 if float(value).is_integer() else 2) for value in corner)
            place.setText(self.tr("{0}: level-0 pixel {1}, {2}").format(title, x, y))
        for index, place in enumerate(self.places):
            place.setVisible(index < len(inspected.blocks))


def _line(size: int, weight: int) -> ElidedLabel:
    """Wrapped it would be as high as it likes to be, and the blocks above could not give way."""
    line = ElidedLabel("")
    line.setFont(ui_font(size, weight))
    line.setProperty("tone", "text2")
    return line


def _label(size: int, weight: int, tone: str = "") -> QLabel:
    label = QLabel()
    label.setFont(ui_font(size, weight))
    label.setTextFormat(Qt.TextFormat.PlainText)
    if tone:
        label.setProperty("tone", tone)
    return label
