"""DICOM pictures that are no slides in the window for exports: windows and frames in place of levels."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.export.dicom_pictures_made import COLOUR, HOUNSFIELD, KINDS, TWO, grey
from tests.slides.dicom_picture_made import make
from tests.ui.conftest import Pair, settle
from tests.ui.test_export_window import click, confirm_all, export, rest, type_code
from viewer.export.settings import ExportSettings, Format
from viewer.slides.opening import open_slide
from viewer.ui.export.dialog import FILES, ExportDialog
from viewer.ui.export.form import ExportForm, Place, Wrong
from viewer.ui.export.picture_rows import PictureLook, picture_look
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings

pytestmark = pytest.mark.gui


def look_of(path: Path) -> PictureLook | None:
    slide = open_slide(path)
    try:
        return picture_look(slide)
    finally:
        slide.close()


@pytest.fixture
def form(qtbot: QtBot) -> ExportForm:
    made = ExportForm(Place())
    qtbot.addWidget(made)
    made.show()
    made.code.setText("ST-7")
    return made


def offered(form: ExportForm) -> list[Format]:
    return [one for one in Format if form.formats.option(one.value).isVisible()]


def wanted(form: ExportForm) -> ExportSettings:
    found = form.settings()
    assert isinstance(found, ExportSettings), found
    return found


def test_only_pictures_are_asked_about_windows_and_frames(
    form: ExportForm, tmp_path: Path, coordinate_pair: Pair
) -> None:
    assert look_of(coordinate_pair.original) is None
    form.show_slide((), None)
    assert Format.PDF not in offered(form) and Format.DICOM in offered(form) and not form.picture.isVisible()
    ct = look_of(make(tmp_path / "a.dcm", grey(), **HOUNSFIELD, **TWO))
    assert ct is not None
    form.show_slide((), ct)
    assert offered(form) == [Format.JPEG, Format.PNG, Format.TIFF, Format.PDF]
    assert form.modality.text() == "CT" and not form.levels.isVisible()
    words = {word: check.text() for word, check in form.picture.checks.items()}
    assert words["stored"] == "As stored (SOFT, 40, 400)"
    assert words["stored2"] == "Also stored (Hart, 300, 1501.5)"
    assert words["lung"] == "Lung (−600, 1500)"
    assert list(words)[:3] == ["stored", "stored2", "min-max"] and list(words)[-1] == "16bit"
    assert not form.picture.frames.isVisible(), "there is one only"
    form.code.setText("ST-7")
    assert wanted(form).windows == ("stored",)
    colour = look_of(make(tmp_path / "b.dcm", COLOUR, Modality="XC"))
    form.show_slide((), colour)
    form.code.setText("ST-7")
    assert not form.picture.isVisible() and wanted(form).windows == ()
    form.formats.set_chosen(Format.PDF.value)
    form.show_slide((), None)
    assert form.format is Format.JPEG and form.modality.text() == "SM"


def test_several_windows_are_chosen_by_name_and_by_numbers(form: ExportForm, tmp_path: Path) -> None:
    form.show_slide((), look_of(KINDS["frames"].build(tmp_path / "a.dcm")))
    form.code.setText("ST-7")
    rows = form.picture
    assert rows.frames.isVisible() and rows.frames.currentText() == "The one that is shown (1 of 3)"
    assert wanted(form).frames == (1,)
    rows.frames.setCurrentIndex(1)
    rows.checks["bone"].click()
    QTest.keyClicks(rows.other, "-600, 1200")
    assert (wanted(form).windows, wanted(form).frames) == (("stored", "bone", "-600,1200"), None)
    QTest.keyClicks(rows.other, "x")
    wrong = form.settings()
    assert isinstance(wrong, Wrong) and "centre and width" in wrong.sentence
    rows.other.clear()
    for word in ("stored", "bone"):
        rows.checks[word].click()
    wrong = form.settings()
    assert isinstance(wrong, Wrong) and wrong.needed
    rows.checks["16bit"].setChecked(True)
    form.formats.option(Format.PDF.value).click()
    assert not rows.checks["16bit"].isEnabled() and isinstance(form.settings(), Wrong)
    form.formats.option(Format.PNG.value).click()
    assert wanted(form).windows == ("16bit",)


@pytest.fixture
def dialog(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[MainWindow, ExportDialog]]:
    (tmp_path / "in").mkdir()
    source = KINDS["frames"].build(tmp_path / "in" / "a.dcm")
    window = MainWindow(Settings(tmp_path / "settings.ini"))
    window.resize(1000, 700)
    window.show()
    window.open([source])
    qtbot.waitUntil(window.isActiveWindow)
    settle(qtbot, window)
    window.exporting.show()
    found = window.exporting.dialog
    assert found is not None
    found.home = tmp_path / "out"
    found.home.mkdir()
    yield window, found
    window.exporting.close_jobs()
    window.close()


def test_a_picture_is_exported_from_the_window(dialog: tuple[MainWindow, ExportDialog], qtbot: QtBot) -> None:
    window, found = dialog
    found.show_page(FILES)
    rest(qtbot, found)
    found.form.formats.option(Format.PDF.value).click()
    click(found.form.picture.checks["lung"])
    type_code(qtbot, found, "ST-7")
    confirm_all(qtbot, found)
    rest(qtbot, found)
    export(qtbot, window, found)
    item = found.item
    assert item is not None and item.report is not None, item and item.failure
    (file,) = item.report.files
    assert file.name == "ST-7.pdf"
    told = [(one.shown.frame, one.shown.window) for one in file.levels if one.shown is not None]
    assert told == [(1, "stored"), (1, "lung")]
    assert QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier
