"""Annotations chosen in the window for conversions stand in the DICOM files, as highdicom reads them elsewhere."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.conversion.made import elsewhere, small_mirax, volumes
from tests.ui.conftest import settle
from tests.ui.test_convert_window import click, conversions
from tests.ui.test_furniture import grabbed
from viewer.conversion.annotations.chosen import Answer, ChosenFile, looked_at
from viewer.conversion.presets import PRESETS
from viewer.conversion.queue import QueueItem
from viewer.jobs.job import Progress
from viewer.jobs.work_queue import ItemState
from viewer.ui.convert import annotation_row
from viewer.ui.convert.annotation_row import AnnotationRow
from viewer.ui.convert.dialog import ConvertDialog
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings

pytestmark = pytest.mark.gui
RED = (200, 10, 30)
READ = """
import json, sys
import highdicom, pydicom
found = []
for path in sys.argv[1:]:
    instance = highdicom.ann.annread(path)
    level0 = instance.ReferencedImageSequence[0].ReferencedSOPInstanceUID
    for group in instance.get_annotation_groups():
        points = [one.tolist() for one in group.get_graphic_data(instance.AnnotationCoordinateType)]
        found.append([instance.AnnotationCoordinateType, group.label, group.graphic_type.value, points, level0])
print(json.dumps(found))
"""
BOUNDS = """
import json, sys
import openslide
found = openslide.OpenSlide(sys.argv[1]).properties
print(json.dumps([int(found[f"openslide.bounds-{name}"]) for name in ("x", "y", "width", "height")]))
"""


@pytest.fixture(scope="module")
def slides(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("slides")
    return [small_mirax(folder, name) for name in ("first", "second", "third")]


@pytest.fixture(scope="module")
def corner(slides: list[Path]) -> tuple[int, int]:
    x, y, *_ = elsewhere(BOUNDS, slides[0])
    assert x > 0 and y > 0
    return x, y


def geojson(path: Path, *boxes: tuple[float, float, float, float, str]) -> Path:
    """Boxes as QuPath writes them: left, top, width, height and class."""
    features = []
    for x, y, width, height, label in boxes:
        ring = [[x, y], [x + width, y], [x + width, y + height], [x, y + height], [x, y]]
        properties = {"objectType": "annotation", "classification": {"name": label, "color": list(RED)}}
        geometry = {"type": "Polygon", "coordinates": [ring]}
        features.append({"type": "Feature", "geometry": geometry, "properties": properties})
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


@pytest.fixture
def drawn(corner: tuple[int, int], tmp_path: Path) -> Path:
    """Two within the scanned part, one that reaches beyond it; in pixels of the original."""
    x, y = corner
    boxes = ((x + 10, y + 20, 30, 40, "Tumor"), (x + 5, y + 6, 7, 8, "Stroma"), (x - 9, y + 1, 30, 5, "Tumor"))
    return geojson(tmp_path / "drawn" / "first.geojson", *boxes)


def opened(qtbot: QtBot, window: MainWindow) -> ConvertDialog:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_D, keys)
    assert window.converting.dialog is not None
    return window.converting.dialog


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Iterator[ConvertDialog]:
    """What is converted goes to a folder of its own."""
    found = opened(qtbot, window)
    conversions(window).home = str(tmp_path / "out")
    yield found
    window.converting.close_jobs()


def add(qtbot: QtBot, window: MainWindow, *slides: Path) -> AnnotationRow:
    """The first is chosen, and it is known what becomes of all."""
    dialog = window.converting.dialog
    assert dialog is not None
    conversions(window).add(slides)
    qtbot.waitUntil(lambda: dialog.list.count() == len(slides) and dialog.looks.is_at_rest)
    dialog.list.choose(1)
    assert dialog.slide.annotations.summary.text() == "None"
    assert not dialog.slide.annotations.remove_button.isVisible()
    return dialog.slide.annotations


def choose(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, row: AnnotationRow, path: Path) -> None:
    """A file by its button, a folder by keys."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(path))
    if path.is_dir():
        row.file_button.setFocus()
        QTest.keyClick(row.file_button, Qt.Key.Key_Tab)
        assert row.folder_button.hasFocus() and row.folder_button.accessibleName() == "Annotations: Folder…"
        QTest.keyClick(row.folder_button, Qt.Key.Key_Return)
    else:
        click(row.file_button)
    assert not row.is_at_rest, "the file is read in the background"
    qtbot.waitUntil(lambda: row.is_at_rest)


def items(window: MainWindow) -> tuple[QueueItem, ...]:
    return conversions(window).queue.items


def convert(qtbot: QtBot, dialog: ConvertDialog, window: MainWindow, state: ItemState = ItemState.DONE) -> QueueItem:
    """The chosen one, the first."""
    qtbot.waitUntil(dialog.convert_button.isEnabled)
    click(dialog.convert_button)
    qtbot.waitUntil(lambda: items(window)[0].state in (ItemState.DONE, ItemState.FAILED))
    assert items(window)[0].state is state, items(window)[0].failure
    return items(window)[0]


def written(folder: Path) -> list[list[Any]]:
    """Kind of coordinates, label, kind of outline, points and the level they refer to, of each group."""
    found: list[list[Any]] = elsewhere(READ, *sorted((folder / "annotations").glob("*.dcm")))
    return found


def box(x: float, y: float, width: float, height: float) -> list[list[float]]:
    return [[x, y], [x + width, y], [x + width, y + height], [x, y + height]]


def red(canvas: QWidget) -> int:
    """Pixels of a canvas in the colour of the annotations, which DICOM keeps as CIELab."""
    return int((np.abs(grabbed(canvas) - np.array(RED)[::-1]).max(axis=-1) <= 3).sum())


def test_a_file_from_its_choice_to_the_panes(
    qtbot: QtBot,
    window: MainWindow,
    dialog: ConvertDialog,
    slides: list[Path],
    drawn: Path,
    monkeypatch: pytest.MonkeyPatch,
    notes: list[str],
) -> None:
    row = add(qtbot, window, slides[0])
    choose(qtbot, monkeypatch, row, drawn)
    assert row.summary.text() == "first.geojson"
    assert row.note.text() == (
        "3 annotations: 2 Tumor, 1 Stroma. 1 reaches beyond the converted part: written whole, in millimetres on the "
        "glass."
    )
    assert items(window)[0].request.annotations == drawn
    click(row.remove_button)
    assert items(window)[0].request.annotations is None and row.summary.text() == "None"
    assert row.file_button.hasFocus() and not row.note.isVisible() and drawn.exists()
    choose(qtbot, monkeypatch, row, drawn)
    done = convert(qtbot, dialog, window)
    said = dialog.slide.card.annotations.text()
    assert said.startswith(
        "3 annotations, with 2 different labels, are in the folder “annotations”. 1 annotation reaches beyond"
    )
    assert dialog.slide.card.annotations.isVisible() and not row.file_button.isVisible()
    folder = done.request.folder
    level0 = volumes(folder)[0][1].SOPInstanceUID
    stroma, tumor, beyond = sorted(written(folder))
    assert stroma == ["2D", "Stroma", "RECTANGLE", [box(5, 6, 7, 8)], level0]
    assert tumor == ["2D", "Tumor", "RECTANGLE", [box(10, 20, 30, 40)], level0]
    assert beyond[:3] == ["3D", "Tumor", "RECTANGLE"]
    click(dialog.slide.card.compare_button)
    qtbot.waitUntil(lambda: window.furniture.annotations.is_open)
    settle(qtbot, window)
    assert window.furniture.annotations.is_on and window.actions_["annotations"].isEnabled()
    notes.clear()
    drawn_on = [red(canvas) for canvas in window.view.canvases()]
    assert notes.count("3 annotations of first") == 2
    window.actions_["annotations"].trigger()
    without = [red(canvas) for canvas in window.view.canvases()]
    assert len(drawn_on) == 2 and all(on > off + 50 for on, off in zip(drawn_on, without, strict=True))


def test_the_corner_that_the_file_counts_from_by_keys(
    qtbot: QtBot,
    window: MainWindow,
    dialog: ConvertDialog,
    slides: list[Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("first", "second"):
        geojson(tmp_path / "drawn" / f"{name}.geojson", (3, 4, 5, 6, "Tumor"))
    row = add(qtbot, window, *slides)
    choose(qtbot, monkeypatch, row, tmp_path / "drawn")
    assert row.origin.isVisible() and row.origin.currentText() == "Counted from the slide's corner"
    assert "None lies within the converted part" in row.note.text() and row.note.property("tone") == "warning"
    row.origin.setFocus()
    QTest.keyClick(row.origin, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: row.is_at_rest and row.note.text() == "1 annotation: 1 Tumor.")
    assert [item.request.annotations_cropped for item in items(window)] == [True, True, False]
    assert row.news.text() == "It counts likewise for another slide whose annotations lie in drawn."
    done = convert(qtbot, dialog, window)
    assert [group[3] for group in written(done.request.folder)] == [[box(3, 4, 5, 6)]]


def test_of_a_folder_each_slide_gets_the_file_that_is_named_as_it_is(
    qtbot: QtBot,
    window: MainWindow,
    dialog: ConvertDialog,
    slides: list[Path],
    drawn: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (drawn.parent / "second.csv").write_text("x,y,label\n30,4o,Cell\n", encoding="utf-8")
    row = add(qtbot, window, *slides)
    choose(qtbot, monkeypatch, row, drawn.parent)
    assert [item.request.annotations for item in items(window)] == [drawn, None, None]
    assert row.news.text() == "In drawn there are annotations of 1 of 3 slides."
    bad = "second.csv holds no annotation in line 2: “4o” is no number. Correct the line."
    none = "No file in drawn is named as third.mrxs is, such as third.geojson."
    assert row.news._details.text().splitlines()[-2:] == [bad, none]
    for number, sentence in ((2, bad), (3, none)):
        dialog.list.choose(number)
        assert row.news.isVisible() and row.news.text() == sentence
        assert row.summary.text() == "None"
    (drawn.parent / "second.csv").write_text("x,y,label\n30,40,Cell\n", encoding="utf-8")
    dialog.list.choose(2)
    choose(qtbot, monkeypatch, row, drawn.parent / "second.csv")
    assert items(window)[1].request.annotations == drawn.parent / "second.csv" and not row.news.isVisible()


def test_a_file_that_was_edited_or_removed_is_told_and_nothing_is_written(
    qtbot: QtBot,
    window: MainWindow,
    dialog: ConvertDialog,
    slides: list[Path],
    corner: tuple[int, int],
    drawn: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    row = add(qtbot, window, slides[0])
    choose(qtbot, monkeypatch, row, drawn)
    geojson(drawn, (corner[0] + 1, corner[1] + 2, 3, 4, "Other"))
    convert(qtbot, dialog, window, ItemState.FAILED)
    assert dialog.slide.news.text() == (
        "The annotations first.geojson have changed since they were chosen for first.mrxs. Choose the file again, and "
        "look at what it holds now."
    )
    assert list((tmp_path / "out").iterdir()) == []
    qtbot.waitUntil(lambda: row.is_at_rest and row.note.text() == "1 annotation: 1 Other.")
    assert row.news.text() == "first.geojson has changed since it was chosen. This is what it holds now."
    content = drawn.read_bytes()
    drawn.unlink()
    convert(qtbot, dialog, window, ItemState.FAILED)
    assert "The annotations first.geojson cannot be read: No such file" in dialog.slide.news.text()
    qtbot.waitUntil(lambda: row.is_at_rest and row.news.severity == "fail")
    drawn.write_bytes(content)
    convert(qtbot, dialog, window, ItemState.FAILED)
    qtbot.waitUntil(lambda: row.is_at_rest and row.news.severity == "warning")
    click(row.news._action)
    assert not row.news.isVisible()
    done = convert(qtbot, dialog, window)
    assert [group[1:4] for group in written(done.request.folder)] == [["Other", "RECTANGLE", [box(1, 2, 3, 4)]]]


def test_a_file_that_comes_too_late_is_told(
    qtbot: QtBot,
    window: MainWindow,
    dialog: ConvertDialog,
    slides: list[Path],
    drawn: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gate = threading.Event()

    def slowly(number: int, file: ChosenFile, progress: Progress) -> list[Answer]:
        assert gate.wait(60)
        return looked_at(number, file, progress)

    monkeypatch.setattr(annotation_row, "looked_at", slowly)
    row = add(qtbot, window, slides[0])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(drawn), ""))
    click(row.file_button)
    assert row.summary.text() == "Reading first.geojson…" and not row.file_button.isEnabled()
    conversions(window).jobs.start("Keep others waiting", lambda _: gate.wait(60))
    click(dialog.convert_button)
    assert not items(window)[0].state.is_open and not row.isVisible()
    gate.set()
    qtbot.waitUntil(lambda: row.is_at_rest and row.news.isVisible())
    assert row.news.text() == "first.geojson was not taken: the conversion was asked for before it was read."
    qtbot.waitUntil(lambda: items(window)[0].state is ItemState.DONE)
    assert items(window)[0].request.annotations is None


def test_they_are_kept_over_a_restart_and_looked_at_anew(
    qtbot: QtBot,
    window: MainWindow,
    dialog: ConvertDialog,
    slides: list[Path],
    drawn: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    row = add(qtbot, window, *slides[:2])
    choose(qtbot, monkeypatch, row, drawn)
    row.origin.setFocus()
    QTest.keyClick(row.origin, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: row.is_at_rest)
    request = items(window)[0].request
    window.close()
    again = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(again)
    again.show()
    found = opened(qtbot, again)
    qtbot.waitUntil(lambda: found.list.count() == 2 and found.looks.is_at_rest)
    found.list.choose(1)
    row = found.slide.annotations
    assert items(again)[0].request == request and request.annotations_cropped
    qtbot.waitUntil(lambda: row.is_at_rest and row.note.text().startswith("3 annotations: 2 Tumor, 1 Stroma."))
    assert row.summary.text() == "first.geojson" and row.origin.currentData() is True
    assert not row.news.isVisible() and items(again)[0].request.settings.codec is PRESETS[0].settings.codec
    found.list.choose(2)
    assert row.summary.text() == "None"
    again.close()
