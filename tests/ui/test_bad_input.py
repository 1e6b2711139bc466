"""Bad input in the window: one sentence names file and cause, the other pane goes on, nothing on disk is touched."""

from __future__ import annotations

import logging
import shutil
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.slides import mirax_damage as damage
from tests.slides.dicom_made import Series, gradient, write_level
from tests.slides.mirax_killers import KILLERS
from tests.ui.bad_slides import CONVERSIONS, ORIGINALS, Bad, finest
from tests.ui.conftest import Pair, settle
from tests.ui.pictures import colours_in
from viewer.geometry import Point, Size
from viewer.slides import preflight
from viewer.slides.opening import open_slide
from viewer.tiles.cache import TileCache, TileKey
from viewer.tiles.grid import TileGrid
from viewer.tiles.loader import TileLoader, Wish
from viewer.ui.dialogs.choose_series import ChooseSeriesDialog
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.canvas import Canvas
from viewer.ui.pane.slide_pane import SlidePane
from viewer.ui.widgets import EmptyState, LinkButton
from viewer.ui.widgets.details import DetailsText

ONE_OF_EACH_SORT = (
    "levels-int-max",
    "overlap-nan",
    "position-int-max",
    "divisions-1000",
    "width-2e9",
    "position-length-negative",
    "slidedat-pipe",
    "data-pipe",
)
"""Of what kills or hangs; tests/slides/test_preflight.py has every one refused."""


@pytest.fixture(autouse=True)
def nothing_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Bad input is news for the pane, not for the log."""
    yield
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == []


@pytest.mark.parametrize("kind", ORIGINALS)
def test_a_bad_original_is_named_and_the_conversion_becomes_the_measure(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    bad = ORIGINALS[kind](_folder(tmp_path), coordinate_pair, monkeypatch)
    before = _listing(tmp_path / "files")
    window.open([bad.path, coordinate_pair.conversion])
    settle(qtbot, window)
    refused, good = window.view.panes
    _assert_refused(refused, bad)
    reference = window.session.comparison.state.reference
    assert reference is not None and reference.slide is good.slot.slide
    _assert_goes_on(qtbot, window, good)
    assert _listing(tmp_path / "files") == before


@pytest.mark.parametrize("kind", CONVERSIONS)
def test_a_bad_conversion_is_named_and_the_original_goes_on(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    bad = CONVERSIONS[kind](_folder(tmp_path), coordinate_pair, monkeypatch)
    before = _listing(tmp_path / "files")
    window.open([coordinate_pair.original, bad.path])
    settle(qtbot, window)
    good, refused = window.view.panes
    _assert_refused(refused, bad)
    _assert_goes_on(qtbot, window, good)
    assert _listing(tmp_path / "files") == before


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes of this kind are not known to Windows")
@pytest.mark.parametrize("kinds", [ONE_OF_EACH_SORT, pytest.param(tuple(KILLERS), marks=pytest.mark.prove)])
def test_slides_that_kill_or_hang_are_refused_one_after_the_other_and_the_window_stays(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path, kinds: tuple[str, ...]
) -> None:
    for kind in kinds:
        edit, cause = KILLERS[kind]
        slide = damage.copy_slide(coordinate_pair.original, tmp_path / kind, "bad")
        edit(slide)
        window.open([slide, coordinate_pair.conversion])
        settle(qtbot, window)
        refused, good = window.view.panes
        _assert_refused(refused, Bad(slide, cause))
        assert window.isVisible() and _is_picture(_picture(good.canvas)), kind


@pytest.mark.parametrize("kind", ["levels-int-max", "position-int-max", "divisions-1000", "overlap-nan"])
def test_the_window_stays_when_only_the_child_process_notices(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """Memory that is not there, a hang, a crash and an impossible size, of slides whose text and index look right."""
    slide = damage.copy_slide(coordinate_pair.original, tmp_path, "bad")
    KILLERS[kind][0](slide)
    monkeypatch.setattr(preflight, "check_mirax", lambda path: ())
    monkeypatch.setattr(preflight, "WALL_SECONDS", 3.0)
    window.open([slide, coordinate_pair.conversion])
    settle(qtbot, window)
    refused, good = window.view.panes
    _assert_refused(refused, Bad(slide, "OpenSlide"))
    _assert_goes_on(qtbot, window, good)


def test_two_bad_slides_leave_a_window_in_which_another_pair_can_be_opened(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = _folder(tmp_path)
    first = ORIGINALS["coarsest level missing"](folder, coordinate_pair, monkeypatch)
    second = CONVERSIONS["empty folder"](folder, coordinate_pair, monkeypatch)
    window.open([first.path, second.path])
    settle(qtbot, window)
    for pane, bad in zip(window.view.panes, (first, second), strict=True):
        _assert_refused(pane, bad)
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    assert all(_is_picture(_picture(canvas)) for canvas in window.view.canvases())


def test_a_missing_data_file_costs_its_level_and_the_rest_goes_on(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path
) -> None:
    slide = damage.copy_slide(coordinate_pair.original, _folder(tmp_path), "bad")
    (number,) = {item[4] for item in damage.level_items(slide, 0)}
    name = damage.data_file(slide, number).name
    damage.data_file(slide, number).unlink()
    before = _listing(tmp_path / "files")
    window.open([slide, coordinate_pair.conversion])
    settle(qtbot, window)
    pane = window.view.panes[0]
    assert pane.banner.isVisibleTo(window)
    assert pane.banner.text().startswith(f"Level 0 cannot be shown: {name} is missing.")
    left, right = map(_picture, window.view.canvases())
    assert np.array_equal(left[MIDDLE], right[MIDDLE]), "level 1 is there in both"

    _zoom_to(qtbot, window, 1.0)
    scenes = [canvas.scene for canvas in window.view.canvases()]
    assert [scene.level.index for scene in scenes if scene is not None] == [0, 0]
    assert pane.banner.severity == "fail"
    assert pane.banner.text().startswith(f"Its data file {name} is missing: bad.mrxs cannot be read at (")
    _assert_details_unfold(qtbot, window)
    left, right = map(_picture, window.view.canvases())
    assert _is_picture(right[MIDDLE])
    # A coarser level stands in: the same coordinates within its pixels, but for the hatching over them.
    off = np.abs(left[MIDDLE].astype(int) - right[MIDDLE]).max(axis=2)
    assert 0.5 < np.mean(off <= 4) < 0.98
    assert np.mean(off > 20) > 0.02

    _zoom_to(qtbot, window, 0.25)
    left, right = map(_picture, window.view.canvases())
    assert np.array_equal(left[TISSUE], right[TISSUE])
    assert window.isVisible() and _listing(tmp_path / "files") == before


def test_of_a_dicom_file_that_is_cut_short_the_upper_part_is_shown(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path
) -> None:
    folder = _folder(tmp_path) / "half"
    shutil.copytree(coordinate_pair.conversion, folder)
    cut = finest(folder)
    whole = cut.read_bytes()
    cut.write_bytes(whole[: (whole.rindex(b"\xe0\x7f\x10\x00") + len(whole)) // 2])
    before = _listing(folder)
    window.open([coordinate_pair.original, folder])
    settle(qtbot, window)
    pane = window.view.panes[1]
    assert pane.banner.text().startswith(f"Frames at its end are missing: {cut.name} is cut short.")
    alignment = window.session.comparison.state.panes[1].alignment
    assert alignment is not None and alignment.aligned

    bounds = coordinate_pair.truth.bounds
    same = []
    for y in (bounds.y + 150, bounds.bottom - 150):
        viewport = window.session.comparison.state.viewport.with_scale(1.0)
        window.session.look(replace(viewport, centre=Point(bounds.centre.x, y)))
        settle(qtbot, window)
        left, right = map(_picture, window.view.canvases())
        same.append(float(np.mean(left[TISSUE] == right[TISSUE])))
    assert same[0] == 1, "above the cut nothing is lost"
    assert same[1] < 0.9, "below the cut a coarser level stands in, hatched"
    assert pane.banner.severity == "fail"
    assert pane.banner.text().startswith("Its file is cut short: half cannot be read at tile (")
    assert _listing(folder) == before


def test_a_folder_of_three_series_lets_one_choose(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = _folder(tmp_path) / "three"
    folder.mkdir()
    for number, stain in enumerate(("haematoxylin", "PAS", "Congo red")):
        series = Series(description=stain)
        write_level(folder / f"{number}.dcm", gradient(300 + number, 200), series=series)
    window.open([coordinate_pair.original, folder])
    settle(qtbot, window)
    pane = window.view.panes[1]
    _assert_refused(pane, Bad(folder, "holds 3 series: choose one."))
    _assert_goes_on(qtbot, window, window.view.panes[0])

    def choose(dialog: ChooseSeriesDialog) -> int:
        items = [dialog.table.item(row, 0) for row in range(dialog.table.rowCount())]
        names = [item.text() for item in items if item is not None]
        assert sorted(names) == ["Congo red", "PAS", "haematoxylin"]
        dialog.table.selectRow(names.index("PAS"))
        return 1

    monkeypatch.setattr(ChooseSeriesDialog, "exec", choose)
    (button,) = (b for b in pane.findChildren(QPushButton) if b.isVisible() and b.text() == "Choose a series")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    slide = window.session.slots[1].slide
    assert slide is not None and slide.levels[0].size.width == 301


def test_good_tiles_survive_bad_ones_read_at_the_same_time(coordinate_pair: Pair, tmp_path: Path) -> None:
    """Three threads of the tile loader: an OpenSlide handle dies of its first error, for all that share it."""
    path = damage.copy_slide(coordinate_pair.original, tmp_path, "bad")
    for number in range(0, len(damage.level_items(path, 0)), 7):
        damage.spoil_image(path, 0, number)
    slide, healthy = open_slide(path), open_slide(coordinate_pair.original)
    cache = TileCache(500_000_000)
    read = threading.Condition()

    def tell(_key: TileKey) -> None:
        with read:
            read.notify_all()

    loader = TileLoader(cache, 3, tell)
    try:
        expected: dict[TileKey, NDArray[np.uint8]] = {}
        number = loader.add_slide(slide)
        wishes = []
        for level in healthy.levels:
            for tile_side in (96, 128):
                grid = TileGrid.of(healthy, level, (tile_side, 7), Size(tile_side, tile_side))
                for address in grid.covering(grid.area):
                    rect = grid.pixels(address)
                    key = TileKey.of(number, grid, address)
                    size = (int(rect.width), int(rect.height))
                    expected[key] = healthy.read(grid.level, grid.location(address), size).rgb
                    # Levels in turns, so that good and bad ones are under way together.
                    wishes.append(Wish(key, grid, (float(address.row), address.column * 10.0 + level.index)))
        loader.want("pane", wishes)
        with read:
            assert read.wait_for(lambda: loader.pending == 0, timeout=60)
        bad = {key for key in expected if (tile := cache.get(key)) is not None and tile.pixels is None}
        assert len(bad) > 20
        assert all(key.level == 0 for key in bad), "only level 0 was spoilt"
        for key in expected.keys() - bad:
            tile = cache.get(key)
            assert tile is not None and tile.pixels is not None
            assert np.array_equal(tile.pixels[..., 2::-1], expected[key])
    finally:
        loader.stop()
        slide.close()
        healthy.close()


MIDDLE = np.s_[200:500, 150:450]
"""Of a canvas: tissue in both panes, no chip and no scale bar."""
TISSUE = np.s_[300:400, 250:350]
"""The same where the slide covers less."""


def _folder(tmp_path: Path) -> Path:
    (tmp_path / "files").mkdir()
    return tmp_path / "files"


def _listing(folder: Path) -> list[tuple[str, int, int]]:
    paths = sorted(folder.rglob("*"))
    return [(str(path.relative_to(folder)), (s := path.stat()).st_size, s.st_mtime_ns) for path in (folder, *paths)]


def _assert_refused(pane: SlidePane, bad: Bad) -> None:
    message = pane.findChild(EmptyState)
    assert message is not None and message.isVisible() and not pane.canvas.isVisible()
    sentence = message.accessibleName()
    assert bad.path.name in sentence and bad.said in sentence
    assert sentence.endswith(".") and ". " not in sentence, "one sentence"
    assert message.accessibleDescription().endswith("."), "and what to do"
    assert str(bad.path.parent) not in message.text()


def _assert_goes_on(qtbot: QtBot, window: MainWindow, pane: SlidePane) -> None:
    """The pane is drawn, can be dragged and zoomed."""
    canvas = pane.canvas
    assert window.isVisible() and canvas.isVisible()
    first = _picture(canvas)
    assert _is_picture(first)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    qtbot.mouseMove(canvas, QPoint(237, 221))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(237, 221))
    settle(qtbot, window)
    dragged = _picture(canvas)
    assert np.array_equal(dragged[221:421, 237:387], first[200:400, 200:350])
    scale = window.session.comparison.state.viewport.scale
    _wheel(canvas, QPoint(220, 230), 2)
    settle(qtbot, window)
    # Twice as large, or at the named magnification within half a notch of that.
    assert window.session.comparison.state.viewport.scale == pytest.approx(2 * scale, rel=2**0.25 - 1)
    zoomed = _picture(canvas)
    assert _is_picture(zoomed) and not np.array_equal(zoomed, dragged)


def _assert_details_unfold(qtbot: QtBot, window: MainWindow) -> None:
    """The whole sentence can be read, and the canvases stay level."""
    banner, canvases = window.view.panes[0].banner, window.view.canvases()
    (fold,) = (link for link in banner.findChildren(LinkButton) if link.isVisible())
    details = banner.findChild(DetailsText)
    assert details is not None and not details.isVisible()
    before = canvases[0].height()
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: canvases[0].height() < before)
    assert details.height() >= details.minimumSizeHint().height() and banner.rect().contains(details.geometry())
    assert canvases[0].height() == canvases[1].height()
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: canvases[0].height() == canvases[1].height() == before)
    settle(qtbot, window)


def _wheel(canvas: Canvas, at: QPoint, notches: int) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(canvas.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def _zoom_to(qtbot: QtBot, window: MainWindow, scale: float) -> None:
    window.session.look(window.session.comparison.state.viewport.with_scale(scale))
    settle(qtbot, window)


def _is_picture(picture: NDArray[np.uint8]) -> bool:
    return colours_in(picture) > 500


def _picture(canvas: Canvas) -> NDArray[np.uint8]:
    QApplication.processEvents()
    image = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    array = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return array[:, : image.width(), 2::-1].copy()
