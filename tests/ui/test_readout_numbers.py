"""Every number in the window against a value worked out in another process, without the viewer."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.other_process import worked_out
from tests.ui.conftest import Pair, just_opened, settle
from tests.ui.gesture_walk import open_pair
from viewer.comparison.readout import ScaleBar
from viewer.geometry import Affine, Point, Size
from viewer.ui.dialogs.pyramids import PyramidDialog
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.marks import Chips
from viewer.ui.widgets import MagnificationBox

INDEPENDENT = Path(__file__).parent / "independent_numbers.py"
POINTS = [(211, 180), (300, 341), (402, 263), (333, 418)]
"""Where the cursor goes, in pixels of a pane."""
_NUMBER = re.compile("[-\N{MINUS SIGN}+]?[0-9][0-9\N{NARROW NO-BREAK SPACE}]*(?:[.][0-9]+)?")


@dataclass
class Drawn:
    """What was last drawn on a pane."""

    bars: list[str] = field(default_factory=list)
    readouts: list[list[str]] = field(default_factory=list)


@dataclass
class Opened:
    """A pair in the window, at rest."""

    qtbot: QtBot
    window: MainWindow
    original: Path
    conversion: Path
    drawn: Drawn

    def look(self, scale: float, level: float | None, middle: tuple[float, float] = (0.5, 0.5)) -> dict[str, Any]:
        """Show the part ``middle`` of the tissue; returns the view for the other process.

        The corner of the bounds falls on a corner of a screen pixel, so that no rounding is open.
        """
        state = self.window.session.comparison.state
        width, height = state.viewport.size
        covered = state.covered
        centre = []
        for start, length, across, share in zip(
            (covered.x, covered.y), (covered.width, covered.height), (width, height), middle, strict=True
        ):
            pixels_before = round(across / 2 - share * length * scale)
            centre.append(start + (across / 2 - pixels_before) / scale)
        self.window.session.force_level(level)
        self.window.session.look(replace(state.viewport, centre=Point(*centre), scale=scale, rotation=0.0))
        settle(self.qtbot, self.window)
        return {"centre": centre, "scale": scale, "size": [width, height], "level": level, "points": POINTS}

    def hover(self, pane: int, point: tuple[int, int]) -> dict[str, list[float]]:
        """Move the mouse there; returns the numbers of every text of the status bar by its first word."""
        self.qtbot.mouseMove(self.window.view.canvases()[pane], QPoint(*point))
        QApplication.processEvents()
        texts = [label.text() for label in self.window.status.labels()]
        found = {}
        for text in texts:
            word = text.split(" ")[0]
            found["px" if text.endswith("px") else word] = _numbers(text)
        return found

    def ask(self, views: list[dict[str, Any]], **more: object) -> Any:
        """What the other process says."""
        question = {"mirax": str(self.original), "dicom": str(self.conversion), "views": views, **more}
        return json.loads(worked_out(INDEPENDENT, asked=json.dumps(question)))


def _numbers(text: str) -> list[float]:
    plain = (
        found.group().replace("\N{MINUS SIGN}", "-").replace("\N{NARROW NO-BREAK SPACE}", "")
        for found in _NUMBER.finditer(text)
    )
    return [float(number) for number in plain]


@pytest.fixture(scope="module", params=["coordinates", "real"])
def pair_window(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[MainWindow, Path, Path]]:
    """Each pair as ``either_pair`` has it, in one window for all tests."""
    if request.param == "coordinates":
        made: Pair = request.getfixturevalue("coordinate_pair")
        original, conversion = made.original, made.conversion
    else:
        original, conversion = request.getfixturevalue("real_pair")
    window = open_pair(original, conversion, tmp_path_factory.mktemp("window") / "settings.ini")
    yield window, original, conversion
    window.close()


@pytest.fixture
def opened(qtbot: QtBot, pair_window: tuple[MainWindow, Path, Path], monkeypatch: pytest.MonkeyPatch) -> Opened:
    """At rest, upright, without an offset, and wide enough for all of its texts."""
    window, *pair = pair_window
    window.linking.tool.switch(False)
    window.session.set_offset(window.session.comparison.state.panes[1], Affine(), "")
    drawn = Drawn()
    _listen(monkeypatch, drawn)
    return Opened(qtbot, just_opened(qtbot, window, 1600, 900), *pair, drawn)


def test_the_bounds_of_the_coordinate_pair_lie_between_pixels_of_the_coarser_levels(coordinate_pair: Pair) -> None:
    bounds = coordinate_pair.truth.bounds
    assert [bounds.x % 2, bounds.y % 8] == [1, 3]


def _listen(monkeypatch: pytest.MonkeyPatch, drawn: Drawn) -> None:
    """Note the texts that the panes draw."""
    scale_bar, readout = Chips.scale_bar, Chips.readout

    def noted_bar(chips: Chips, painter: QPainter, height: float, bar: ScaleBar) -> float:
        drawn.bars.append(bar.text)
        return scale_bar(chips, painter, height, bar)

    def noted_readout(chips: Chips, painter: QPainter, size: Size, parts: list[str], left: float) -> None:
        drawn.readouts.append(parts)
        readout(chips, painter, size, parts, left)

    monkeypatch.setattr(Chips, "scale_bar", noted_bar)
    monkeypatch.setattr(Chips, "readout", noted_readout)


VIEWS: list[tuple[float, float | None]] = [
    (1.0, None),
    (0.5, None),
    (0.25, None),
    (0.125, None),
    (0.37, None),
    (2.9, None),
    (0.73, 1),
    (0.73, 2),
    (0.73, 4),
    (0.73, 8),
    (0.125, 8),
    (4.0, 4),
]
"""Scale and forced level (downsample) or None for Auto."""


def test_position_and_pixels_under_the_cursor(opened: Opened) -> None:
    views, shown = [], []
    for number, (scale, level) in enumerate(VIEWS):
        views.append(opened.look(scale, level))
        shown.append([opened.hover((number + n) % 2, point) for n, point in enumerate(POINTS)])
    differences = set()
    for view, texts, expected in zip(views, shown, opened.ask(views, score_level=8)["views"], strict=True):
        for text, want in zip(texts, expected["points"], strict=True):
            said = f"scale {view['scale']}, level {view['level']}: {text}, not {want}"
            assert text["px"] == want["px"], said
            # Three places are shown.
            assert text["x"] == pytest.approx(want["mm"], abs=0.00051), said
            for name in ("Original", "Converted"):
                assert text[name] == (want[name.lower()] or []), said
            if want["original"] and want["converted"]:
                difference = [b - a for a, b in zip(want["original"], want["converted"], strict=True)]
                assert text["Difference"] == difference, said
                differences.add(tuple(difference))
    if "real-reduced" in str(opened.original):
        assert len(differences) > 20, "the conversion is lossy"


def test_an_offset_is_as_far_as_it_says_and_the_pixels_follow(opened: Opened) -> None:
    window = opened.window
    window.activateWindow()
    opened.qtbot.waitUntil(window.isActiveWindow)
    view = opened.look(1.0, None)
    window.view.canvases()[1].setFocus()
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_L, shift)
    for key, times in ((Qt.Key.Key_Right, 3), (Qt.Key.Key_Up, 2)):
        for _ in range(times):
            QTest.keyClick(window.windowHandle(), key)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Right, shift)
    settle(opened.qtbot, window)
    line = next(line for line in window.toolbar.link.toolTip().splitlines() if "offset" in line)
    assert line.endswith("moved by hand")
    offset = _numbers(line)[:2]
    assert any(offset)
    shown = [opened.hover(pane, point) for pane in (0, 1) for point in POINTS]
    (answer,) = opened.ask([view], score_level=8, offset=[int(value) for value in offset])["views"]
    for text, want in zip(shown, [*answer["points"], *answer["points"]], strict=True):
        assert text["px"] == want["px"]
        for name in ("Original", "Converted"):
            assert text[name] == (want[name.lower()] or []), (text, want)


def test_the_colours_are_those_on_screen_and_the_position_is_that_of_the_pixel(opened: Opened) -> None:
    """With 1:1 and the picture anywhere between whole pixels: shown are whole ones."""
    state = opened.window.session.comparison.state
    random = np.random.default_rng(1)
    views, shown = [], []
    for turn in range(6):
        shift = Point(*random.uniform(-40, 40, 2)) if turn else Point(0.5, 0.5)
        viewport = replace(state.viewport, centre=state.covered.centre + shift, scale=1.0, rotation=0.0)
        opened.window.session.look(viewport)
        settle(opened.qtbot, opened.window)
        for point in POINTS[:2]:
            texts = opened.hover(turn % 2, point)
            for canvas, name in zip(opened.window.view.canvases(), ("Original", "Converted"), strict=True):
                picture = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
                colour = picture.pixelColor(*point)
                assert texts[name] == [colour.red(), colour.green(), colour.blue()]
            # One pixel of level 0, which fills one screen pixel: ask for it by the position that was read.
            x, y = texts["px"]
            views.append({"centre": [x + 0.5, y + 0.5], "scale": 1.0, "size": [1, 1], "level": 1, "points": [[0, 0]]})
            shown.append(texts)
    for texts, expected in zip(shown, opened.ask(views, score_level=8)["views"], strict=True):
        (want,) = expected["points"]
        assert texts["px"] == want["px"]
        assert (texts["Original"], texts["Converted"]) == (want["original"], want["converted"])


def test_magnification_level_and_pixel_size(opened: Opened) -> None:
    views, shown, boxes = [], [], []
    box = opened.window.toolbar.findChild(MagnificationBox)
    assert box is not None
    for scale, level in VIEWS:
        views.append(opened.look(scale, level))
        opened.drawn.readouts.clear()
        for canvas in opened.window.view.canvases():
            canvas.grab()
        shown.append(list(opened.drawn.readouts))
        boxes.append(box.text())
    for readouts, typed, want in zip(shown, boxes, opened.ask(views, score_level=8)["views"], strict=True):
        assert _numbers(typed) == [pytest.approx(want["magnification"], rel=0.005)]
        expected = zip(readouts, want["level"], want["mpp"], want["um_a_screen_pixel"], strict=True)
        for readout, level, mpp, on_screen in expected:
            assert readout[0] == typed and readout[0].startswith("≈") is not want["stated"]
            assert re.fullmatch(r"[0-9.]+ µm/px", readout[1])
            assert _numbers(readout[1]) == [pytest.approx(on_screen, rel=0.005)]
            assert re.fullmatch(r"stored [0-9.]+ µm/px", readout[2])
            assert _numbers(readout[2]) == [pytest.approx(mpp, rel=0.005)]
            assert readout[3:] == [f"Level {level}"]


def test_where_a_slide_without_small_levels_is_averaged_the_stored_pixel_size_is_said(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolution = 10_000 / 0.5
    picture = np.zeros((2000, 2100, 3), np.uint8)
    path = tmp_path / "one level.tif"
    tifffile.imwrite(path, picture, resolution=(resolution, resolution), resolutionunit="CENTIMETER")
    readouts: list[list[str]] = []
    monkeypatch.setattr(Chips, "readout", lambda *given: readouts.append(list(given[3])))
    window.open([path])
    qtbot.waitUntil(lambda: window.session.comparison.state.reference is not None)
    for scale, on_screen in ((1.0, "0.5"), (0.5, "1"), (0.25, "2")):
        window.session.look(replace(window.session.comparison.state.viewport, scale=scale))
        settle(qtbot, window)
        readouts.clear()
        window.view.canvases()[0].grab()
        assert readouts[-1][1:] == [f"{on_screen} µm/px", "stored 0.5 µm/px", "Level 0"]


def test_the_scale_bar_is_as_long_as_it_says(opened: Opened) -> None:
    views, lengths, texts = [], [], []
    for scale, level in VIEWS:
        views.append(opened.look(scale, level))
        opened.drawn.bars.clear()
        lengths.append([_bar_length(canvas.grab().toImage()) for canvas in opened.window.view.canvases()])
        texts.append(list(opened.drawn.bars))
    for length, text, want in zip(lengths, texts, opened.ask(views, score_level=8)["views"], strict=True):
        for pixels, said, width in zip(length, text, want["um_a_screen_pixel"], strict=True):
            (number,) = _numbers(said)
            assert str(number).strip("0.")[0] in "125"
            micrometres = number * (1000 if said.endswith(" mm") else 1)
            assert said.endswith(("mm", "µm"))
            assert pixels == pytest.approx(micrometres / width, abs=0.51), said
            assert 70 < pixels <= 201


def _bar_length(picture: QImage) -> int:
    """Screen pixels of the white line in the chip at the bottom left."""
    row = picture.height() - 10 - 9
    white = [x for x in range(10, 260) if min(picture.pixelColor(x, row).getRgb()[:3]) > 250]
    # Behind the chip there may be white again.
    return next((n for n, x in enumerate(white) if x != white[0] + n), len(white))


def test_the_score_of_the_alignment(opened: Opened) -> None:
    alignment = opened.window.session.comparison.state.panes[1].alignment
    assert alignment is not None and alignment.level_used is not None
    answer = opened.ask([], score_level=alignment.level_used.downsample)
    label = opened.window.status.labels()[-3]
    assert label.text().startswith("Aligned by MIRAX bounds, correlation ")
    assert _numbers(label.text()) == [pytest.approx(answer["correlation"], abs=0.0006)]
    assert opened.window.status.labels()[-3].toolTip().count(f", correlation {_numbers(label.text())[0]:.3f}.") == 1


def test_the_table_of_stored_levels(opened: Opened) -> None:
    dialog = PyramidDialog(opened.window.session.comparison.state)
    opened.qtbot.addWidget(dialog)
    answer = opened.ask([], score_level=8)["pyramids"]
    for table, levels in zip(dialog.table.tables, answer, strict=True):
        rows = []
        for row in range(table.rowCount()):
            items = [table.item(row, column) for column in range(table.columnCount())]
            rows.append([item.text() if item is not None else "" for item in items])
        assert len(rows) == len(levels)
        for index, (cells, level) in enumerate(zip(rows, levels, strict=True)):
            assert int(cells[0]) == index
            assert _numbers(cells[1]) == level["size"]
            assert _numbers(cells[2]) == [level["downsample"]]
            mpp = _numbers(cells[3])
            assert [mpp[0], mpp[-1]] == pytest.approx(level["mpp"], rel=0.0005)
            if "tile" in level:
                assert _numbers(cells[4]) == level["tile"]
                kind = "JPEG 2000" if "2000" in level["transfer_syntax"] else "JPEG"
                assert cells[5].startswith(kind)
            assert cells[6] == f"level {index}"
