"""The dialog with everything that a slide says of itself."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.fakes import ArraySlide, random_pyramid
from viewer.geometry import Size
from viewer.slides.identifying import may_identify, picture_may_identify
from viewer.ui.dialogs.details import DetailsDialog
from viewer.ui.job_pool import JobPool
from viewer.ui.theme import apply_theme

pytestmark = pytest.mark.gui

LEFT = Qt.MouseButton.LeftButton
SECRET, MASKED = "Jane Doe 1957", "••••••"


class TalkativeSlide(ArraySlide):
    """Names a patient in its properties and, as one black line on white, on its label."""

    def __init__(self) -> None:
        super().__init__(random_pyramid(64, 64, 1))
        self.properties = {"PatientName": SECRET, "aperio.Filename": "case-77", "PixelSpacing": "0.00025"}
        self.associated_images = {"label": Size(200, 100), "thumbnail": Size(200, 100)}

    def read_associated(self, name: str) -> np.ndarray:
        picture = np.full((100, 200, 3), 255, np.uint8)
        picture[::2] = 0
        return picture


@pytest.fixture
def dialog(qtbot: QtBot) -> DetailsDialog:
    apply_theme("dark")
    jobs = JobPool(1)
    made = DetailsDialog(TalkativeSlide(), jobs)
    qtbot.addWidget(made, before_close_func=lambda _: jobs.close())
    made.show()
    made.activateWindow()
    return made


def shown(dialog: DetailsDialog) -> dict[str, str]:
    table = dialog.table
    rows = [row for row in range(table.rowCount()) if not table.isRowHidden(row)]
    return {table.item(row, 0).text(): table.item(row, 1).text() for row in rows}


def lines(dialog: DetailsDialog, name: str) -> int:
    """How many light-dark steps a column of the picture has: what was written on it."""
    picture: QImage = dialog.pictures[name].pixmap().toImage()
    column = np.array([picture.pixelColor(picture.width() // 2, y).lightness() for y in range(picture.height())])
    return int((np.abs(np.diff(column.astype(int))) > 40).sum())


def test_what_may_name_a_patient_is_hidden_until_asked_for(qtbot: QtBot, dialog: DetailsDialog) -> None:
    qtbot.waitUntil(lambda: all(not picture.pixmap().isNull() for picture in dialog.pictures.values()))
    facts = shown(dialog)
    assert facts["PatientName"] == facts["aperio.Filename"] == MASKED and facts["PixelSpacing"] == "0.00025"
    assert all(SECRET not in label.text() for label in dialog.findChildren(QLabel))
    assert all(SECRET not in dialog.table.item(row, 1).toolTip() for row in range(dialog.table.rowCount()))
    assert lines(dialog, "label") == 0 and lines(dialog, "thumbnail") > 10
    qtbot.waitUntil(lambda: all(picture.height() > 50 for picture in dialog.pictures.values()))
    QTest.mouseClick(dialog.names, LEFT)
    assert shown(dialog)["PatientName"] == SECRET and shown(dialog)["aperio.Filename"] == "case-77"
    qtbot.waitUntil(lambda: not dialog.pictures["label"].pixmap().isNull() and lines(dialog, "label") > 10)
    QTest.mouseClick(dialog.names, LEFT)
    assert shown(dialog)["PatientName"] == MASKED
    assert dialog.pictures["label"].pixmap().isNull()
    qtbot.waitUntil(lambda: not dialog.pictures["label"].pixmap().isNull())
    assert lines(dialog, "label") == 0


def test_what_is_hidden_is_neither_found_nor_copied(qtbot: QtBot, dialog: DetailsDialog) -> None:
    qtbot.keyClicks(dialog.filter_box, "jane")
    assert shown(dialog) == {}
    dialog.filter_box.selectAll()
    qtbot.keyClicks(dialog.filter_box, "patientname")
    assert shown(dialog) == {"PatientName": MASKED}
    dialog.table.setFocus()
    dialog.table.selectAll()
    QTest.keyClick(dialog.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert MASKED in QGuiApplication.clipboard().text() and SECRET not in QGuiApplication.clipboard().text()
    QTest.mouseClick(dialog.names, LEFT)
    assert shown(dialog) == {"PatientName": SECRET}, "the filter stays"


@pytest.mark.parametrize(
    ("name", "identifies"), [("label", True), ("macro", True), ("overview", True), ("thumbnail", False), ("new", True)]
)
def test_all_pictures_but_the_thumbnail_may_identify(name: str, identifies: bool) -> None:
    assert picture_may_identify(name) is identifies


@pytest.mark.parametrize(
    ("name", "identifies"),
    [
        ("mirax.NONHIERLAYER_0_LEVEL_1_SECTION.BARCODE_IMAGE_HEIGHT", False),
        ("mirax.NONHIERLAYER_0_LEVEL_1_SECTION.BARCODE_IMAGE_WIDTH", False),
        ("mirax.NONHIERLAYER_0_LEVEL_1_SECTION.BARCODE_VALUE", True),
        ("philips.PIM_DP_UFS_BARCODE", True),
    ],
)
def test_the_size_of_the_barcode_picture_names_nobody(name: str, identifies: bool) -> None:
    assert may_identify(name) is identifies
