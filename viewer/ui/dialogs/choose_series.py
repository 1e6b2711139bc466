"""Asks which DICOM series of a folder to open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from viewer.slides.dicom_folder import SeriesInfo
from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.dialogs.tables import add_row, fact_table, fit_columns
from viewer.ui.guide.desk import START
from viewer.ui.theme import TABLE_ROW
from viewer.ui.widgets.numbers import grouped

_NUMBERS = (2, 3)
_MOST_ROWS = 10


class ChooseSeriesDialog(DialogFrame):
    """Lists the series; the first one is chosen at the start."""

    guide_page = START

    def __init__(self, series: Sequence[SeriesInfo], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(
            self.tr("Choose a series"), self.tr("This folder holds {0} DICOM series.").format(grouped(len(series)))
        )
        self._series = tuple(series)
        headings = (self.tr("Description"), self.tr("Modality"), self.tr("Size, px"), self.tr("Instances"))
        self.table = fact_table(headings, _NUMBERS)
        self.table.setAccessibleName(self.tr("Series"))
        for one in self._series:
            size = f"{grouped(one.size.width)} × {grouped(one.size.height)}" if one.size is not None else "–"
            cells = (one.description or self.tr("No description"), one.modality, size, grouped(one.instances))
            items = add_row(self.table, cells, _NUMBERS)
            for item in items:
                item.setToolTip(one.uid)
        width = fit_columns(self.table, stretched=0)
        rows = min(_MOST_ROWS, len(self._series))
        self.table.setMinimumHeight((rows + 1) * TABLE_ROW + 4)
        self.setMinimumWidth(max(560, min(900, width + 60)))
        self.table.doubleClicked.connect(self.accept)
        self.content.addWidget(self.table, 1)
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        self.add_button(self.tr("Open"), primary=True).clicked.connect(self.accept)
        if self._series:
            self.table.selectRow(0)
        self.table.setFocus()

    def selected_uid(self) -> str:
        """SeriesInstanceUID of the chosen series."""
        return self._series[max(0, self.table.currentRow())].uid
