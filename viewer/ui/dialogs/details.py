"""Everything that a slide says of itself, with its label and macro picture."""

from __future__ import annotations

import re
from functools import partial

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from viewer.jobs.job import Progress
from viewer.slides.slide import RgbArray, Slide
from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.dialogs.tables import add_row, fact_table
from viewer.ui.job_pool import JobPool

_PICTURE = 220


class DetailsDialog(DialogFrame):
    """Reader, size, pixel size, bounds, notices, every property; a filter; copy."""

    def __init__(self, slide: Slide, jobs: JobPool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Details of {0}").format(slide.name))
        room = self.screen().availableSize()
        self.resize(min(900, room.width() - 80), min(680, room.height() - 120))
        self._jobs = jobs
        self._table = fact_table((self.tr("What"), self.tr("Value")), ())
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._table.setAccessibleName(self.tr("What the slide says of itself"))
        self._table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._table.horizontalHeader().setStretchLastSection(True)
        self._table.setColumnWidth(0, 280)
        for name, value in summary(slide) + sorted(slide.properties.items(), key=_in_order):
            for item in add_row(self._table, (name, value), ()):
                item.setToolTip(item.text())
        filter_box = QLineEdit()
        filter_box.setPlaceholderText(self.tr("Filter"))
        filter_box.setClearButtonEnabled(True)
        filter_box.textChanged.connect(self._filter)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self._table, self._copy)
        self.add_button(self.tr("Close"), primary=True).clicked.connect(self.accept)
        self._pictures = QVBoxLayout()
        left = QVBoxLayout()
        left.addWidget(filter_box)
        left.addWidget(self._table)
        middle = QHBoxLayout()
        middle.addLayout(left, 1)
        middle.addLayout(self._pictures)
        middle.setSpacing(16)
        self.content.addLayout(middle, 1)
        self._load_pictures(slide)

    def _load_pictures(self, slide: Slide) -> None:
        for name, size in slide.associated_images.items():
            picture = QLabel(self.tr("Reading …"))
            picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
            picture.setFixedWidth(_PICTURE)
            caption = QLabel(f"{name}, {size.width} × {size.height} px")
            caption.setProperty("tone", "text2")
            self._pictures.addWidget(picture)
            self._pictures.addWidget(caption)
            job = self._jobs.start(f"Read {name}", partial(_read, slide, name))
            job.done.connect(partial(_show_picture, picture))
            job.failed.connect(partial(_show_reason, picture))
        self._pictures.addStretch(1)

    def _filter(self, text: str) -> None:
        for row in range(self._table.rowCount()):
            cells = [self._table.item(row, column) for column in (0, 1)]
            words = " ".join(cell.text() for cell in cells if cell is not None).casefold()
            self._table.setRowHidden(row, text.casefold() not in words)

    def _copy(self) -> None:
        rows = sorted({index.row() for index in self._table.selectedIndexes()})
        lines = []
        for row in rows:
            cells = [self._table.item(row, column) for column in (0, 1)]
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
    return rows + [(words("Notice"), notice) for notice in slide.notices]


def _read(slide: Slide, name: str, _progress: Progress) -> RgbArray:
    return slide.read_associated(name)


def _show_picture(label: QLabel, rgb: RgbArray) -> None:
    if not isValid(label):
        return  # the dialog was closed meanwhile
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


def _show_reason(label: QLabel, error: Exception) -> None:
    if not isValid(label):
        return
    label.setWordWrap(True)
    label.setText(str(error))
