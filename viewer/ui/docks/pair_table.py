"""What should correspond between an original and its conversion: a table, and the chosen row in full."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QBrush, QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QHeaderView, QMenu, QTableWidgetItem, QWidget

from viewer.comparison.metadata_row import Judgement, MetadataRow
from viewer.comparison.stated import Stated
from viewer.slides.identifying import MASK
from viewer.ui.dialogs.tables import add_row, fact_table
from viewer.ui.docks.pair_details import PairDetails
from viewer.ui.icons import tinted_icon
from viewer.ui.language import localized
from viewer.ui.theme import current_theme, theme_news

NAME, JUDGEMENT, ORIGINAL, CONVERSION, REASON = range(5)

LOOKS: Final = {
    Judgement.CARRIED_OVER: ("check", "accent"),
    Judgement.CHANGED: ("close", "fail"),
    Judgement.INVENTED: ("plus", "warning"),
    Judgement.MISSING: ("minus", "warning"),
    Judgement.NOT_COMPARABLE: ("help", "text2"),
    Judgement.NOT_STATED: ("", "text2"),
}
"""Icon, empty for none, and colour of icon and word."""

_WIDE, _ROOMY, _BESIDE = 1040, 880, 620
"""Width from which there is room for reasons in the table, for values, and for the chosen row beside the table."""
_UNSTATED = "–"


def judgement_words(judgement: Judgement) -> str:
    """What a judgement is called."""

    def words(text: str) -> str:
        return QCoreApplication.translate("Judgement", text)

    return {
        Judgement.CARRIED_OVER: words("Carried over"),
        Judgement.CHANGED: words("Changed"),
        Judgement.INVENTED: words("Invented"),
        Judgement.MISSING: words("Missing"),
        Judgement.NOT_COMPARABLE: words("Not comparable"),
        Judgement.NOT_STATED: words("Not stated"),
    }[judgement]


def shown_value(row: MetadataRow, stated: Stated | None, with_names: bool) -> str:
    """The value of one side, masked where it may name a patient and ``with_names`` is false."""
    if stated is None:
        return _UNSTATED
    return MASK if row.identifying and not with_names and not stated.is_placeholder else localized(stated.text)


class PairTable(QWidget):
    """Narrow panels show thing and judgement in the table, wider ones the values, the widest the reasons, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[MetadataRow, ...] = ()
        self._text, self._only_differing, self._with_names = "", False, False
        headings = (self.tr("What"), self.tr("Judged"), self.tr("Original"), self.tr("Converted"), self.tr("Why"))
        self.table = fact_table(headings, ())
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setAccessibleName(self.tr("What should correspond"))
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.itemSelectionChanged.connect(self._show_details)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._offer)
        self.details = PairDetails()
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._layout.addWidget(self.table, 1)
        self._layout.addWidget(self.details)
        QShortcut(QKeySequence.StandardKey.Copy, self.table, self.copy, context=Qt.ShortcutContext.WidgetShortcut)
        theme_news().changed.connect(self._fill)

    def show_rows(self, rows: Sequence[MetadataRow], text: str, only_differing: bool, with_names: bool) -> None:
        """Show those of ``rows`` that hold ``text``; ``only_differing`` leaves out what is as it should be."""
        wanted = tuple(rows), text, only_differing, with_names
        if wanted != (self._rows, self._text, self._only_differing, self._with_names):
            self._rows, self._text, self._only_differing, self._with_names = wanted
            self._fill()

    @property
    def shown_rows(self) -> tuple[MetadataRow, ...]:
        """The rows of the table, from the top."""
        return tuple(row for row in self._rows if self._is_shown(row))

    def copy(self) -> None:
        """Put the chosen rows on the clipboard: thing, judgement, values with their sources, reason."""
        rows = self.shown_rows
        chosen = sorted({index.row() for index in self.table.selectedIndexes()})
        if chosen:
            QGuiApplication.clipboard().setText("\n".join(self._as_text(rows[index]) for index in chosen))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _is_shown(self, row: MetadataRow) -> bool:
        if self._only_differing and not row.judgement.differs:
            return False
        return self._text.casefold() in self._as_text(row).casefold()

    def _as_text(self, row: MetadataRow) -> str:
        sides = [
            (shown_value(row, stated, self._with_names), stated.source if stated is not None else "")
            for stated in (row.original, row.conversion)
        ]
        return "\t".join([row.name, judgement_words(row.judgement), *sides[0], *sides[1], row.reason])

    def _fill(self) -> None:
        current = self.table.item(self.table.currentRow(), NAME)
        chosen = current.text() if current is not None else ""
        theme = current_theme()
        self.table.setRowCount(0)
        place = 0
        for index, row in enumerate(self.shown_rows):
            values = [shown_value(row, stated, self._with_names) for stated in (row.original, row.conversion)]
            items = add_row(
                self.table, (localized(row.name), judgement_words(row.judgement), *values, localized(row.reason)), ()
            )
            icon, token = LOOKS[row.judgement]
            if icon:
                items[JUDGEMENT].setIcon(tinted_icon(icon, token))
            items[JUDGEMENT].setForeground(QBrush(theme.colour(token)))
            items[REASON].setForeground(QBrush(theme.colour("text2")))
            for item, stated in zip(items[ORIGINAL:REASON], (row.original, row.conversion), strict=True):
                if stated is None or stated.is_placeholder:
                    item.setForeground(QBrush(theme.colour("text2")))
                item.setToolTip(f"{item.text()}\n{localized(stated.source)}" if stated is not None else "")
            items[REASON].setToolTip(localized(row.reason))
            place = index if row.name == chosen else place
        if self.table.rowCount():
            self.table.setCurrentCell(place, NAME)
        self._show_details()
        self._arrange()

    def _show_details(self) -> None:
        rows, current = self.shown_rows, self.table.currentRow()
        self.details.setVisible(0 <= current < len(rows))
        if self.details.isVisibleTo(self):
            row = rows[current]
            values = [shown_value(row, stated, self._with_names) for stated in (row.original, row.conversion)]
            self.details.show_row(row, values[0], values[1])

    def _arrange(self) -> None:
        wide, roomy = self.width() >= _WIDE, self.width() >= _ROOMY
        beside = self.width() >= _BESIDE
        along = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(along)
        self.details.set_beside(beside)
        header = self.table.horizontalHeader()
        for column in (ORIGINAL, CONVERSION):
            self.table.setColumnHidden(column, not roomy)
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnHidden(REASON, not wide)
        header.setSectionResizeMode(REASON, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Fixed if roomy else QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(NAME, 178)
        self.table.setColumnWidth(JUDGEMENT, 146)

    def _offer(self, point: QPoint) -> None:
        item: QTableWidgetItem | None = self.table.itemAt(point)
        if item is None:
            return
        row = self.shown_rows[item.row()]
        menu = QMenu(self)
        menu.addAction(self.tr("Copy rows"), QKeySequence(QKeySequence.StandardKey.Copy)).triggered.connect(self.copy)
        for words, stated in (
            (self.tr("Copy value of the original"), row.original),
            (self.tr("Copy value of the conversion"), row.conversion),
        ):
            action = menu.addAction(words)
            action.setEnabled(stated is not None)
            text = shown_value(row, stated, self._with_names)
            action.triggered.connect(lambda _checked=False, text=text: QGuiApplication.clipboard().setText(text))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.table.viewport().mapToGlobal(point))
