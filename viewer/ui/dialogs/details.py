"""Everything that a slide says of itself, with its label and macro picture; what may name a patient when asked for."""

from __future__ import annotations

import re
from functools import partial

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from viewer.jobs.job import Progress
from viewer.slides.identifying import MASK, may_identify, picture_may_identify
from viewer.slides.slide import RgbArray, Slide
from viewer.slides.veil import veiled
from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.dialogs.tables import add_row, fact_table
from viewer.ui.job_pool import JobPool
from viewer.ui.language import localized
from viewer.ui.widgets import ToolButton

_PICTURE = 220


class DetailsDialog(DialogFrame):
    """Reader, size, pixel size, bounds, notices, every property; a filter; copy.

    Values and pictures that may name a patient are hidden, and neither found nor copied, until somebody wants them.
    """

    def __init__(self, slide: Slide, jobs: JobPool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Details of {0}").format(slide.name))
        room = self.screen().availableSize()
        self.resize(min(900, room.width() - 80), min(680, room.height() - 120))
        self._jobs = jobs
        self.table = fact_table((self.tr("What"), self.tr("Value")), ())
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setAccessibleName(self.tr("What the slide says of itself"))
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setColumnWidth(0, 280)
        self._slide = slide
        self._properties = sorted(slide.properties.items(), key=_in_order)
        self._facts = summary(slide)
        self.filter_box = QLineEdit()
        self.filter_box.setPlaceholderText(self.tr("Filter"))
        self.filter_box.setClearButtonEnabled(True)
        self.filter_box.textChanged.connect(self._filter)
        tip = self.tr("Show values and pictures that may name a patient")
        self.names = ToolButton(None, self.tr("Show names"), tool_tip=tip, checkable=True)
        self.names.toggled.connect(self._show)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table, self._copy)
        self.add_button(self.tr("Close"), primary=True).clicked.connect(self.accept)
        self._picture_column = QVBoxLayout()
        head = QHBoxLayout()
        head.addWidget(self.filter_box, 1)
        head.addWidget(self.names)
        left = QVBoxLayout()
        left.addLayout(head)
        left.addWidget(self.table)
        middle = QHBoxLayout()
        middle.addLayout(left, 1)
        middle.addLayout(self._picture_column)
        middle.setSpacing(16)
        self.content.addLayout(middle, 1)
        self.pictures = self._add_pictures(slide)
        self._show(False)

    def _show(self, with_names: bool) -> None:
        """Fill in everything, what may name a patient only ``with_names``."""
        self.table.setRowCount(0)
        shown = [(name, value if with_names or not may_identify(name) else MASK) for name, value in self._properties]
        for row in self._facts + shown:
            for item in add_row(self.table, row, ()):
                item.setToolTip(item.text())
        self._filter(self.filter_box.text())
        for name, picture in self.pictures.items():
            if picture_may_identify(name) or picture.pixmap().isNull():
                picture.setText(self.tr("Reading…"))
                veil = picture_may_identify(name) and not with_names
                job = self._jobs.start(f"Read {name}", partial(_read, self._slide, name, veil))
                job.done.connect(partial(self._came, with_names, picture))
                job.failed.connect(partial(self._failed, picture))

    def _came(self, with_names: bool, picture: QLabel, rgb: RgbArray) -> None:
        # The dialog may be closed, or the names hidden again.
        if isValid(self) and self.names.isChecked() is with_names:
            _show_picture(picture, rgb)

    def _failed(self, picture: QLabel, error: Exception) -> None:
        if isValid(self):
            picture.setWordWrap(True)
            picture.setText(localized(str(error)))

    def _add_pictures(self, slide: Slide) -> dict[str, QLabel]:
        places = {}
        for name, size in slide.associated_images.items():
            picture = places[name] = QLabel()
            picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
            picture.setFixedWidth(_PICTURE)
            picture.setProperty("tone", "text2")
            caption = QLabel(f"{name}, {size.width} × {size.height} px")
            caption.setProperty("tone", "text2")
            self._picture_column.addWidget(picture)
            self._picture_column.addWidget(caption)
        self._picture_column.addStretch(1)
        return places

    def _filter(self, text: str) -> None:
        for row in range(self.table.rowCount()):
            cells = [self.table.item(row, column) for column in (0, 1)]
            words = " ".join(cell.text() for cell in cells if cell is not None).casefold()
            self.table.setRowHidden(row, text.casefold() not in words)

    def _copy(self) -> None:
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        lines = []
        for row in rows:
            cells = [self.table.item(row, column) for column in (0, 1)]
            lines.append("\t".join(cell.text() for cell in cells if cell is not None))
        QGuiApplication.clipboard().setText("\n".join(lines))


def _in_order(entry: tuple[str, str]) -> list[tuple[int, str]]:
    """FILE_2 before FILE_10."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"(\d+)", entry[0])]


def summary(slide: Slide) -> list[tuple[str, str]]:
    """The facts that matter, in people's words; unknown ones say so."""

    def words(text: str) -> str:
        return QCoreApplication.translate("Details", text)

    unknown = words("unknown")
    mpp, origin, profile = slide.mpp, slide.origin_mm, slide.icc_profile
    bounds, size = slide.bounds, slide.levels[0].size
    rows = [
        (words("File"), str(slide.path)),
        (words("Format"), slide.format),
        (words("Reader"), str(slide.reader)),
        (words("Size"), words("{0} × {1} px, {2} levels").format(size.width, size.height, len(slide.levels))),
        (words("Pixel size"), f"{mpp.x:g} × {mpp.y:g} µm" if mpp else unknown),
        (words("Objective"), f"{slide.objective_power:g}×" if slide.objective_power else unknown),
        (
            words("Scanned part"),
            words("{0:.0f} × {1:.0f} px from ({2:.0f}, {3:.0f})").format(
                bounds.width, bounds.height, bounds.x, bounds.y
            ),
        ),
        (words("Origin on the glass"), f"{origin.x:g}, {origin.y:g} mm" if origin else unknown),
        (
            words("Colour profile"),
            words("{0} bytes, stored, not applied").format(len(profile)) if profile else words("none"),
        ),
    ]
    return rows + [(words("Notice"), localized(notice)) for notice in slide.notices]


def _read(slide: Slide, name: str, veil: bool, _progress: Progress) -> RgbArray:
    rgb = slide.read_associated(name)
    return veiled(rgb) if veil else rgb


def _show_picture(label: QLabel, rgb: RgbArray) -> None:
    rgb = np.ascontiguousarray(rgb)
    height, width = rgb.shape[:2]
    image = QImage(rgb.data, width, height, width * 3, QImage.Format.Format_RGB888)
    ratio = label.devicePixelRatioF()
    pixmap = QPixmap.fromImage(image).scaled(
        int(_PICTURE * ratio),
        int(_PICTURE * ratio),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    pixmap.setDevicePixelRatio(ratio)
    label.setPixmap(pixmap)
