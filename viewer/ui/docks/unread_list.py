"""The tiles of which nothing was compared, each with the reason; a click goes there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.comparison.whole.result_view import ResultView, UnreadTile
from viewer.ui.dialogs.tables import add_row, fact_table, fit_columns
from viewer.ui.language import localized
from viewer.ui.theme import CONTROL_GAP, DETAIL, ui_font
from viewer.ui.widgets import ElidedLabel
from viewer.ui.widgets.numbers import grouped

_NUMBERS = (2, 3)


class UnreadList(QWidget):
    """Positions are in level-0 pixels of the original."""

    place_chosen = Signal(object)
    """A Rect of level-0 pixels of the original."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles: tuple[UnreadTile, ...] = ()
        self.about = ElidedLabel("", yields=True)
        self.about.setFont(ui_font(DETAIL))
        self.about.setProperty("tone", "text2")
        heads = (self.tr("Conversion"), self.tr("Level"), self.tr("x, px"), self.tr("y, px"), self.tr("Why"))
        self.table = fact_table(heads, _NUMBERS)
        self.table.setAccessibleName(self.tr("Tiles that were not compared"))
        self.table.currentCellChanged.connect(lambda row, *_: self._go(row))
        self.table.cellClicked.connect(lambda row, _: self._go(row))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(CONTROL_GAP)
        column.addWidget(self.about)
        column.addWidget(self.table, 1)

    def show_view(self, view: ResultView) -> None:
        """List the tiles of a result."""
        if view.unread == self._tiles and self.about.text():
            return
        self._tiles = view.unread
        listed, count = len(view.unread), view.unread_count
        words = self.tr(
            "{0} tiles cannot be read and are not in the figures; positions are level-0 pixels of the original."
        )
        text = words.format(grouped(count))
        self.about.setText(text if listed == count else self.tr("{0} The first {1}:").format(text, listed))
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        for tile in view.unread:
            place = (grouped(round(tile.place.x)), grouped(round(tile.place.y)))
            items = add_row(self.table, (tile.conversion, tile.level, *place, localized(tile.sentence)), _NUMBERS)
            items[-1].setToolTip(localized(tile.sentence))
        fit_columns(self.table, stretched=4)
        self.table.blockSignals(False)

    def _go(self, row: int) -> None:
        if 0 <= row < len(self._tiles):
            self.place_chosen.emit(self._tiles[row].place)
