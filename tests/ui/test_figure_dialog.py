"""The dialog that makes a figure, by real keys and clicks; what is in the files is judged where the command is."""

from __future__ import annotations

import errno
import os
import re
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QListWidget, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import WAIT_MS, Pair, settle
from tests.ui.gesture_walk import open_pair
from tests.ui.pictures import colours_in
from viewer.comparison.bookmarks import Bookmark
from viewer.comparison.display import Display
from viewer.comparison.figure_layout import Picture, Sheet
from viewer.comparison.pair_pixels import PairPixels, PairReading
from viewer.geometry import Point, Rect, Size
from viewer.jobs import whole_file
from viewer.slides.slide import SlideError
from viewer.ui.dialogs.figure import FigureDialog
from viewer.ui.figure_drawing import as_image
from viewer.ui.main_window import MainWindow

pytestmark = pytest.mark.gui

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PLACES = {"Bookmark 1": Point(900, 700), "Bookmark 2": Point(911, 689)}


@pytest.fixture(scope="module")
def only_window(
    qapp: QApplication, lossy_pair: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    window = open_pair(*lossy_pair, tmp_path_factory.mktemp("figure") / "settings.ini")
    window.resize(1200, 800)
    yield window
    window.close()


@pytest.fixture
def window(only_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The pair with two bookmarks, differences not shown."""
    only_window.session.show_display(Display())
    settle(qtbot, only_window)
    keeper = only_window.furniture.bookmarks
    if not keeper.bookmarks:
        for name, centre in PLACES.items():
            bookmark = Bookmark.of(only_window.session.comparison.state, name)
            keeper.add(replace(bookmark, centre=centre, device_scale=2.0))
    only_window.toast.hide()
    return only_window


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> Iterator[FigureDialog]:
    """Opened by its key, small enough to be quick."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_E, CONTROL)
    dialog = window.figures.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.choices.fields.list.hasFocus())
    typed(dialog.choices.width_mm, "60")
    typed(dialog.choices.dpi, "150")
    rest(qtbot, dialog)
    yield dialog
    if window.figures.dialog is not None:
        window.figures.dialog.reject()
    qtbot.waitUntil(lambda: not window.jobs.jobs, timeout=WAIT_MS)


def rest(qtbot: QtBot, dialog: FigureDialog) -> None:
    qtbot.waitUntil(lambda: dialog.preview.is_at_rest, timeout=WAIT_MS)


def typed(box: QSpinBox, text: str) -> None:
    box.selectAll()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Tab)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def tick(fields: QListWidget, row: int) -> None:
    """Click on the box at the left of a row."""
    place: QRect = fields.visualItemRect(fields.item(row))
    at = QPoint(place.left() + 11, place.center().y())
    QTest.mouseClick(fields.viewport(), Qt.MouseButton.LeftButton, pos=at)


def choose(dialog: FigureDialog, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Press Save and name that file."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    assert dialog.save_button.isEnabled()
    click(dialog.save_button)


def pixels(image: QImage) -> NDArray[np.uint8]:
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def description(path: Path) -> str:
    with Image.open(path) as image:
        text = image.info["Description"]
    assert isinstance(text, str)
    return text


def test_ticked_fields_in_their_order_with_the_map_that_was_clicked(
    qtbot: QtBot, window: MainWindow, dialog: FigureDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fields = dialog.choices.fields.list
    assert [one.name for one in dialog.choices.fields.ticked()] == ["Present view"]
    tick(fields, 1)
    tick(fields, 2)
    tick(fields, 0)
    fields.setFocus()
    QTest.keyClick(fields, Qt.Key.Key_Down)
    QTest.keyClick(fields, Qt.Key.Key_Down)
    QTest.keyClick(fields, Qt.Key.Key_Up, ALT)
    assert [one.name for one in dialog.choices.fields.ticked()] == ["Bookmark 2", "Bookmark 1"]
    click(dialog.choices.map.option("signed"))
    level, enlarged = dialog.choices.level, dialog.choices.enlarged
    for combo, downs in ((level, 2), (enlarged, 3)):
        combo.setFocus()
        for _ in range(downs):
            QTest.keyClick(combo, Qt.Key.Key_Down)
    assert (level.currentText(), enlarged.currentText()) == ("1 (2×)", "3 × 3 px")
    rest(qtbot, dialog)
    path = tmp_path / "figures" / "chosen.png"
    with qtbot.waitSignal(dialog.saved, timeout=WAIT_MS):
        choose(dialog, monkeypatch, path.with_suffix(""))
    first, second = re.findall(r"^[ab]: .*$", description(path), re.MULTILINE)
    assert "911, 689 px of level 0" in first and "900, 700 px of level 0" in second
    assert all("level 1 (2×)" in line and "each 3 × 3 px of the figure" in line for line in (first, second))
    assert "signed difference converted − original, largest channel, shown 8×" in description(path)
    assert window.toast.banner.isVisible() and "“chosen.png”" in window.toast.banner.text()
    assert window.figures.dialog is None and [one.name for one in path.parent.iterdir()] == ["chosen.png"]


def test_the_preview_is_what_is_saved(
    qtbot: QtBot, dialog: FigureDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    preview = dialog.preview.preview
    assert preview is not None and dialog.preview.facts.text().startswith("60 × ")
    seen, path = pixels(preview.image), tmp_path / "same.png"
    with qtbot.waitSignal(dialog.saved, timeout=WAIT_MS):
        choose(dialog, monkeypatch, path)
    with Image.open(path) as image:
        written = np.asarray(image.convert("RGB"))
    # The last line of the caption tells the time.
    above = len(written) - 30
    assert written.shape == seen.shape and (written[:above] == seen[:above]).all()
    assert colours_in(written[:above]) > 100


def test_the_view_decides_level_and_enlargement(qtbot: QtBot, window: MainWindow, dialog: FigureDialog) -> None:
    state = window.session.comparison.state
    reach = state.viewport.size.width / state.viewport.scale
    (field,) = dialog.choices.fields.ticked()
    assert field.centre == state.viewport.centre and field.reach == pytest.approx(reach)
    tick(dialog.choices.fields.list, 0)
    tick(dialog.choices.fields.list, 1)
    (close,) = dialog.choices.fields.ticked()
    assert close.centre == PLACES["Bookmark 1"]
    assert close.reach == pytest.approx(state.viewport.size.width * state.viewport.ratio / 2)  # two pixels a stored one


def test_a_turned_view_is_shown_unturned_which_is_said(qtbot: QtBot, window: MainWindow, dialog: FigureDialog) -> None:
    assert "unturned" not in dialog.preview.facts.text()
    dialog.reject()
    view = window.session.comparison.state.viewport
    window.session.look(view.turned_to(90))
    settle(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_E, CONTROL)
    assert window.figures.dialog is not None
    rest(qtbot, window.figures.dialog)
    assert window.figures.dialog.preview.facts.text().endswith("; turned views are shown unturned, pixel by pixel")
    window.session.look(view)


def test_a_large_picture_is_reduced_for_the_screen_without_leaving_pixels_out(qapp: QApplication) -> None:
    lines = np.zeros((400, 400, 3), np.uint8)
    lines[:, ::4] = lines[::4] = 255
    sheet = Sheet(300, Size(400, 400), [Picture(Rect(0, 0, 400, 400), lines)])
    seen = pixels(as_image(sheet, 100))
    assert seen.shape == (100, 100, 3)
    assert np.abs(seen.astype(int) - round(255 * 7 / 16)).max() <= 2


def test_nothing_ticked_is_said_and_not_saved(qtbot: QtBot, dialog: FigureDialog) -> None:
    tick(dialog.choices.fields.list, 0)
    rest(qtbot, dialog)
    assert dialog.preview.facts.text() == "No field is chosen: choose at least one."
    assert not dialog.save_button.isEnabled() and dialog.preview.preview is None
    tick(dialog.choices.fields.list, 0)
    rest(qtbot, dialog)
    assert dialog.save_button.isEnabled()


def test_a_field_that_cannot_be_read_is_said_and_not_saved(
    qtbot: QtBot, dialog: FigureDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(_reading: PairReading, _location: tuple[int, int], _size: tuple[int, int]) -> PairPixels:
        raise SlideError("pair.mrxs cannot be read at 5, 5.")

    said = "“Present view” cannot be read, so there is no figure: pair.mrxs cannot be read at 5, 5."
    with monkeypatch.context() as patch:
        patch.setattr(PairReading, "read", broken)
        choose(dialog, monkeypatch, tmp_path / "broken.png")
        qtbot.waitUntil(dialog.failure.isVisible, timeout=WAIT_MS)
        assert dialog.failure.text() == said and dialog.isVisible()
        click(dialog.choices.map.option("off"))
        rest(qtbot, dialog)
        assert dialog.preview.facts.text() == said and not dialog.save_button.isEnabled()
    assert not list(tmp_path.iterdir())


def held_reading(monkeypatch: pytest.MonkeyPatch) -> tuple[threading.Event, threading.Event]:
    """From now on no field is read before the second event; the first tells that one is to be."""
    reading, go_on, read = threading.Event(), threading.Event(), PairReading.read

    def slow(reader: PairReading, location: tuple[int, int], size: tuple[int, int]) -> PairPixels:
        reading.set()
        assert go_on.wait(WAIT_MS / 1000)
        return read(reader, location, size)

    monkeypatch.setattr(PairReading, "read", slow)
    return reading, go_on


def test_cancel_leaves_nothing(
    qtbot: QtBot, dialog: FigureDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    reading, go_on = held_reading(monkeypatch)
    choose(dialog, monkeypatch, tmp_path / "cancelled.pdf.png")
    qtbot.waitUntil(reading.is_set, timeout=WAIT_MS)
    assert dialog.progress.isVisible() and not dialog.save_button.isEnabled()
    click(dialog.progress.cancel_button)
    go_on.set()
    qtbot.waitUntil(lambda: not dialog.progress.isVisible(), timeout=WAIT_MS)
    assert dialog.isVisible() and dialog.save_button.isEnabled() and not dialog.failure.isVisible()
    assert not list(tmp_path.iterdir())


def test_closing_while_it_saves_leaves_nothing(
    qtbot: QtBot, window: MainWindow, dialog: FigureDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    reading, go_on = held_reading(monkeypatch)
    choose(dialog, monkeypatch, tmp_path / "closed.png")
    qtbot.waitUntil(reading.is_set, timeout=WAIT_MS)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.figures.dialog is None
    go_on.set()
    qtbot.waitUntil(lambda: not window.jobs.jobs, timeout=WAIT_MS)
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_written_and_a_full_disk_are_said(
    qtbot: QtBot, dialog: FigureDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    no_folder = tmp_path / "file"
    no_folder.write_bytes(b"")
    choose(dialog, monkeypatch, no_folder / "x.png")
    qtbot.waitUntil(dialog.failure.isVisible, timeout=WAIT_MS)
    said = dialog.failure.text()
    assert said.startswith(f"“x.png” was not written to {no_folder}: ") and said.endswith("Choose another folder.")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(whole_file.os, "fsync", full)
    choose(dialog, monkeypatch, tmp_path / "y.png")
    qtbot.waitUntil(lambda: os.strerror(errno.ENOSPC) in dialog.failure.text(), timeout=WAIT_MS)
    assert list(tmp_path.iterdir()) == [no_folder] and dialog.isVisible()


def test_a_name_that_only_its_ending_makes_another_file_is_asked_for_again(
    qtbot: QtBot, dialog: FigureDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    there = tmp_path / "mine.png"
    there.write_bytes(b"before")
    choose(dialog, monkeypatch, tmp_path / "mine")
    assert dialog.failure.isVisible() and "“mine.png” is there already" in dialog.failure.text()
    assert there.read_bytes() == b"before" and not dialog.progress.isVisible()


def test_every_kind_of_file(
    qtbot: QtBot, window: MainWindow, dialog: FigureDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    click(dialog.choices.format.option("svg"))
    with qtbot.waitSignal(dialog.saved, timeout=WAIT_MS):
        choose(dialog, monkeypatch, tmp_path / "one")
    assert (tmp_path / "one.svg").read_text(encoding="utf-8").startswith("<?xml")


def test_one_of_several_conversions_is_chosen(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path], coordinate_pair: Pair
) -> None:
    window.open([lossy_pair[0], coordinate_pair.conversion, lossy_pair[1]])
    settle(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_E, CONTROL)
    dialog = window.figures.dialog
    assert dialog is not None and dialog.choices.conversion.isVisible()
    assert dialog.choices.spec().label == "Converted A"
    QTest.keyClick(dialog.choices.conversion, Qt.Key.Key_Down)
    spec = dialog.choices.spec()
    assert spec.label == "Converted B" and spec.conversion.slide.path == lossy_pair[1]
    rest(qtbot, dialog)
    assert dialog.preview.preview is not None
    dialog.reject()
    window.open(list(lossy_pair))
    settle(qtbot, window)


def test_the_dialog_goes_when_other_slides_are_opened(qtbot: QtBot, window: MainWindow, dialog: FigureDialog) -> None:
    with qtbot.waitSignal(dialog.rejected, timeout=WAIT_MS):
        window.session.swap()
    assert window.figures.dialog is None
    settle(qtbot, window)
    window.session.swap()
    settle(qtbot, window)
