"""Pairs of tiles out of the window; their pixels and numbers are checked by another process on both slides."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from shapely.geometry import box, mapping

from tests.other_process import worked_out
from tests.ui.conftest import settle
from viewer.ui.dialogs.tile_pairs import TilePairsDialog
from viewer.ui.main_window import MainWindow

pytestmark = pytest.mark.gui
LEFT = Qt.MouseButton.LeftButton
INDEPENDENT = Path(__file__).parent.parent / "comparison/whole/independent_tiles.py"


def opened(qtbot: QtBot, window: MainWindow, pair: tuple[Path, Path]) -> TilePairsDialog:
    """By its key, without any comparison before."""
    window.open(list(pair))
    settle(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.canvases()[0].setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert window.fields.tiles is not None
    return window.fields.tiles


def choose_size(dialog: TilePairsDialog, size: int) -> None:
    QTest.mouseClick(dialog.sides.option("other"), LEFT)
    type_into(dialog.other, str(size))


def type_into(box: object, text: str) -> None:
    box.setFocus()  # type: ignore[attr-defined]
    box.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(box, text)  # type: ignore[arg-type]
    QTest.keyClick(box, Qt.Key.Key_Tab)  # type: ignore[arg-type]
    QApplication.processEvents()


def rows_of(folder: Path) -> list[dict[str, str]]:
    (table,) = folder.glob("*.csv")
    with table.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def check_elsewhere(pair: tuple[Path, Path], folder: Path) -> list[dict[str, float]]:
    (table,) = folder.glob("*.csv")
    found: list[dict[str, float]] = json.loads(worked_out(INDEPENDENT, *pair, table))
    return found


@pytest.mark.parametrize("level", [0, 1])
def test_tiles_are_the_slides_own_pixels(
    qtbot: QtBot,
    window: MainWindow,
    either_pair: tuple[Path, Path],
    lossy_pair: tuple[Path, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    level: int,
) -> None:
    pair = lossy_pair if either_pair[0] == lossy_pair[0] else either_pair
    dialog = opened(qtbot, window, pair)
    choose_size(dialog, 65)
    dialog.level.setFocus()
    for _ in range(level):
        QTest.keyClick(dialog.level, Qt.Key.Key_Down)
    type_into(dialog.count, "6")
    assert f"As stored, level {level}" in dialog.note.text()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "tiles"))
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: window.fields.tiles is None or dialog.failure.isVisible())
    assert window.fields.tiles is None, dialog.failure.text()
    rows = rows_of(tmp_path / "tiles")
    assert rows and {row["level"] for row in rows} == {str(level)}
    for row, values in zip(rows, check_elsewhere(pair, tmp_path / "tiles"), strict=True):
        assert (values["original"], values["converted"]) == (0, 0)
        assert float(row["ssim"]) == pytest.approx(values["ssim"], abs=1e-6)
    assert f"Saved {len(rows)} pairs" in window.toast.banner.text()


def test_a_pixel_size_that_no_level_has_is_said_to_be_resampled(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path]
) -> None:
    dialog = opened(qtbot, window, lossy_pair)
    QTest.mouseClick(dialog.by.option("mpp"), LEFT)
    type_into(dialog.mpp, "0.8")
    assert "Resampled" in dialog.note.text() and dialog.save_button.isEnabled()
    type_into(dialog.mpp, "0.5")
    assert "As stored, level 1" in dialog.note.text()
    type_into(dialog.mpp, "0.1")
    assert "invent pixels" in dialog.note.text() and not dialog.save_button.isEnabled()
    QTest.mouseClick(dialog.by.option("level"), LEFT)
    assert dialog.save_button.isEnabled()
    dialog.reject()


def test_files_are_replaced_only_by_who_says_so(
    qtbot: QtBot,
    window: MainWindow,
    lossy_pair: tuple[Path, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    dialog = opened(qtbot, window, lossy_pair)
    choose_size(dialog, 64)
    type_into(dialog.count, "2")
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: window.fields.tiles is None)
    kept = tmp_path / rows_of(tmp_path)[0]["original_file"]
    kept.write_bytes(b"somebody's own")
    dialog = opened_again(window)
    choose_size(dialog, 64)
    type_into(dialog.count, "2")
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(dialog.failure.isVisible)
    assert "there already" in dialog.failure.text() and kept.read_bytes() == b"somebody's own"
    dialog.failure.action_triggered.emit()
    qtbot.waitUntil(lambda: window.fields.tiles is None)
    assert kept.read_bytes().startswith(b"\x89PNG")


def opened_again(window: MainWindow) -> TilePairsDialog:
    window.actions_["tile_pairs"].trigger()
    assert window.fields.tiles is not None
    return window.fields.tiles


def test_tiles_come_from_each_class_of_annotations(
    qtbot: QtBot,
    window: MainWindow,
    lossy_pair: tuple[Path, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = opened(qtbot, window, lossy_pair)
    assert dialog.pair is not None
    bounds = dialog.pair[0].slide.bounds
    half = bounds.width / 2
    # As QuPath 0.7 counts: from the corner of the scanned part.
    areas = {"Tumour": box(0, 0, half, bounds.height), "Stroma": box(half, 0, bounds.width, bounds.height)}
    features = [
        {"type": "Feature", "geometry": mapping(area), "properties": {"classification": {"name": name}}}
        for name, area in areas.items()
    ]
    path = tmp_path / "areas.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "tiles"))
    QTest.mouseClick(dialog.choose_button, LEFT)
    qtbot.waitUntil(lambda: len(dialog.classes) == 2)
    assert dialog.areas.text() == "Stroma, Tumour" and dialog.origin.isVisible()
    dialog.origin.setFocus()
    QTest.keyClick(dialog.origin, Qt.Key.Key_Down)
    first = min(one.area.bounds[0] for one in dialog.classes)
    qtbot.waitUntil(lambda: min(one.area.bounds[0] for one in dialog.classes) != first)
    choose_size(dialog, 48)
    type_into(dialog.count, "3")
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: window.fields.tiles is None or dialog.failure.isVisible())
    assert window.fields.tiles is None, dialog.failure.text()
    rows = rows_of(tmp_path / "tiles")
    assert [row["class"] for row in rows] == ["Stroma"] * 3 + ["Tumour"] * 3
    for row in rows:
        middle = float(row["x"]) + float(row["width"]) / 2 - bounds.x
        assert (middle > half) is (row["class"] == "Stroma")
    other = tmp_path / "other.geojson"
    other.write_text("no json")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    dialog = opened_again(window)
    QTest.mouseClick(dialog.choose_button, LEFT)
    qtbot.waitUntil(dialog.failure.isVisible)
    assert "other.geojson" in dialog.failure.text() and not dialog.classes
    dialog.reject()


def test_the_dialog_goes_with_its_slides(qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path]) -> None:
    opened(qtbot, window, lossy_pair)
    window.session.close_slides()
    qtbot.waitUntil(lambda: window.fields.tiles is None)
