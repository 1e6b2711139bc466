"""The comparison of whole slides in the window, by mouse and keys; its figures come from another process."""

from __future__ import annotations

import itertools
import json
import re
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.other_process import worked_out
from tests.slides import mirax_damage as damage
from tests.ui.conftest import UNCHANGED, Pair, settle
from tests.ui.independent_difference import pixels
from tests.ui.test_navigator import grabbed
from tests.ui.test_window_commands import drop
from viewer.comparison.colour_maps import ColourMap, colours_of
from viewer.comparison.whole.compare import compare_slides
from viewer.comparison.whole.crew import Crew
from viewer.comparison.whole.level_pass import LevelPass
from viewer.comparison.whole.result import CompareSettings, LevelResult
from viewer.comparison.whole.result_file import save_result
from viewer.comparison.whole.result_rows import Tiles
from viewer.comparison.whole.tile_table import tile_ssim
from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.settings import ConversionSettings
from viewer.geometry import Affine, Point
from viewer.jobs.job import Progress, Step
from viewer.ui.dialogs.compare_whole import CompareWholeDialog
from viewer.ui.dialogs.result_chooser import ResultChooser
from viewer.ui.docks.whole_slide_panel import WholeSlidePanel
from viewer.ui.job_pool import JobPool
from viewer.ui.main_window import MainWindow
from viewer.ui.widgets import LinkButton

pytestmark = pytest.mark.gui

NONE, CONTROL_SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
)
LEFT = Qt.MouseButton.LeftButton
INDEPENDENT = Path(__file__).parent / "independent_whole_slide.py"
TILE = 128
VIEWS = ("treeView", "listView")
"""Of Qt's own file dialog."""


@pytest.fixture(scope="module")
def tiled_pair(coordinate_pair: Pair, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The coordinate pair with loss and many tiles; the corner of its bounds is no multiple of any downsample."""
    folder = tmp_path_factory.mktemp("tiled") / "tiled"
    convert_to_dicom(coordinate_pair.original, folder, settings=ConversionSettings(quality=60, tile_size=TILE))
    UNCHANGED.add(folder)
    return coordinate_pair.original, folder


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, tiled_pair: tuple[Path, Path]) -> MainWindow:
    open_slides(qtbot, window, *tiled_pair)
    return window


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Semaphore]:
    """One row of tiles is compared, and every other as it is let through, so that a test sees every step.

    A row is done once the next has been read, for windows reach into that.
    """
    rows, through = LevelPass.rows, threading.Semaphore(1)

    def gated(self: LevelPass, crew: Crew, told: Callable[[int], None]) -> Iterator[None]:
        for _ in rows(self, crew, told):
            yield
            while not through.acquire(timeout=0.01):
                crew.check()

    monkeypatch.setattr(LevelPass, "rows", gated)
    monkeypatch.setattr("viewer.comparison.whole.compare._TOLD_EVERY", 0.0)
    yield through
    through.release(10_000)


def open_slides(qtbot: QtBot, window: MainWindow, *slides: Path) -> None:
    window.open(list(slides))
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.whole_slide.can_start)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.canvases()[0].setFocus()


def dialogs(window: MainWindow) -> list[CompareWholeDialog]:
    return [dialog for dialog in window.findChildren(CompareWholeDialog) if dialog.isVisible()]


def ask(qtbot: QtBot, window: MainWindow) -> CompareWholeDialog:
    """Ctrl+Shift+W."""
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_W, CONTROL_SHIFT)
    (dialog,) = dialogs(window)
    return dialog


def choose_level(dialog: CompareWholeDialog, downsample: float | None) -> None:
    (index,) = (
        index
        for index in range(dialog.level.count())
        if dialog.level.itemData(index) == (None if downsample is None else (downsample,))
    )
    dialog.level.setCurrentIndex(index)


def start(
    qtbot: QtBot, window: MainWindow, downsample: float | None = 1.0, *, readings: bool = False
) -> WholeSlidePanel:
    dialog = ask(qtbot, window)
    choose_level(dialog, downsample)
    if not readings:
        dialog.readings.setCurrentIndex(dialog.readings.count() - 1)  # not at all
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: window.comparing.panel is not None and window.comparing.panel.isVisible())
    panel = window.comparing.panel
    assert panel is not None
    return panel


def rest(qtbot: QtBot, window: MainWindow) -> WholeSlidePanel:
    """Wait until the comparison is over and shown."""
    qtbot.waitUntil(lambda: window.whole_slide.running is None)
    return shown(qtbot, window)


def shown(qtbot: QtBot, window: MainWindow) -> WholeSlidePanel:
    """Wait until the panel and the navigator show the result of now."""
    panel = window.comparing.panel
    assert panel is not None
    qtbot.waitUntil(
        lambda: (
            panel.is_at_rest
            and window.panels.navigator.is_at_rest
            and (panel.view is None or panel.view.result is window.whole_slide.result)
        )
    )
    return panel


def level(window: MainWindow, conversion: int = 0, number: int = 0) -> LevelResult:
    assert window.whole_slide.result is not None
    return window.whole_slide.result.conversions[conversion].levels[number]


def compared_rows(qtbot: QtBot, window: MainWindow, rows: int) -> None:
    qtbot.waitUntil(
        lambda: (
            window.whole_slide.result is not None
            and bool(window.whole_slide.result.conversions[0].levels)
            and level(window).rows_done == rows
        )
    )


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, LEFT)
    QApplication.processEvents()


def table_of(panel: WholeSlidePanel) -> dict[tuple[str, str], dict[str, str]]:
    """The figures of the group that is shown, by level and conversion."""
    table = panel.table.table
    assert isinstance(table, QTableWidget) and table.isVisible()
    heads = [table.horizontalHeaderItem(column).text() for column in range(table.columnCount())]
    rows = [
        [table.item(row, column).text() for column in range(table.columnCount())] for row in range(table.rowCount())
    ]
    return {(row[0], row[2]): dict(zip(heads[3:], row[3:], strict=True)) for row in rows}


def independent(pair: tuple[Path, Path], number: int, folder: Path) -> dict[str, float]:
    out = folder / f"level{number}.json"
    worked_out(INDEPENDENT, *pair, number, out)
    found: dict[str, float] = json.loads(out.read_text())
    return found


# --- figures ---------------------------------------------------------------------------------------------------


def number(text: str) -> float:
    return float(text.replace("−", "-").replace("\N{NARROW NO-BREAK SPACE}", "").split("\N{NO-BREAK SPACE}")[0])


@pytest.mark.parametrize(
    ("pair", "downsample", "levels"),
    [
        ("tiled", None, (0, 1)),
        ("real", 2.0, (1,)),
        pytest.param("real", None, (0, 1), marks=pytest.mark.prove),  # four times as many pixels
    ],
)
def test_every_figure_of_the_table_is_that_of_another_process(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    pair: str,
    downsample: float | None,
    levels: tuple[int, ...],
) -> None:
    slides: tuple[Path, Path] = request.getfixturevalue(f"{pair}_pair")
    open_slides(qtbot, window, *slides)
    start(qtbot, window, downsample, readings=downsample is None)
    panel = rest(qtbot, window)
    click(panel.tiles.option(Tiles.ALL.value))
    shown(qtbot, window)
    figures: dict[str, dict[str, str]] = {}
    for group in ("SSIM", "Difference", "Tiles"):
        assert panel.tabs is not None
        click(panel.tabs.option(group))
        for (name, _), cells in table_of(panel).items():
            figures.setdefault(name, {}).update(cells)
    for place, stored in enumerate(levels):
        expected = independent(slides, stored, tmp_path)
        cells = figures[f"Level {stored}"]
        for title in ("Mean", "Median", "SD", "5th percentile", "1st percentile", "Worst tile"):
            assert number(cells[title]) == pytest.approx(expected[title], abs=0.51e-4), (stored, title)
        assert number(cells["MAE"]) == pytest.approx(expected["MAE"], abs=0.51e-3)
        assert number(cells["PSNR, dB"]) == pytest.approx(expected["PSNR, dB"], abs=0.51e-2)
        assert number(cells["Largest"]) == expected["Largest"]
        assert number(cells["Differing"]) == pytest.approx(min(99.9, 100 * expected["Differing"]), abs=0.051)
        assert number(cells["Megapixels"]) == pytest.approx(expected["Megapixels"], abs=0.0051)
        tiles = np.sort(tile_ssim(level(window, number=place).table))
        np.testing.assert_allclose(tiles, expected["tiles"], rtol=0, atol=1e-6)
    lines = (panel.copy(), QGuiApplication.clipboard().text().splitlines())[1]
    assert any(line.startswith("SSIM worked out by\t") for line in lines)
    assert lines[-len(figures)].split("\t")[3] == figures[f"Level {levels[0]}"]["Mean"]


def test_every_head_says_what_stands_below_it(qtbot: QtBot, opened: MainWindow) -> None:
    start(qtbot, opened)
    panel = rest(qtbot, opened)
    assert panel.tabs is not None
    for group in panel.view.columns if panel.view is not None else ():
        click(panel.tabs.option(group.value))
        table = panel.table.table
        assert table is not None
        tips = [table.horizontalHeaderItem(column).toolTip() for column in range(table.columnCount())]
        assert all(len(tip) > 20 for tip in tips), group


# --- the work --------------------------------------------------------------------------------------------------


def test_the_map_grows_on_the_navigator_and_a_click_on_it_goes_there(
    qtbot: QtBot, opened: MainWindow, gate: threading.Semaphore
) -> None:
    start(qtbot, opened)
    navigator = opened.panels.navigator
    opened.session.look(opened.session.comparison.state.viewport.with_scale(8.0))  # its frame covers little
    covered = []
    colours = colours_of(ColourMap.CIVIDIS).astype(int)
    for rows, let_through in ((1, 0), (4, 3), (8, 3)):
        if let_through:
            gate.release(let_through)
        compared_rows(qtbot, opened, rows)
        shown(qtbot, opened)
        settle_but_for_the_comparison(qtbot, opened)
        picture = grabbed(navigator.map)
        blue, red = picture[..., 0], picture[..., 2]
        covered.append(int(np.count_nonzero(np.abs(blue - red) > 8)))
        if rows == 4:
            assert navigator.field_map.isVisible() and not navigator.tint.isChecked()
            assert navigator.field_map.named.text() == "SSIM, level 0"
            mid = level(opened).table
            compared = mid[mid["row"] == 3][0]
            place = navigator.map._whole.to_screen.apply(
                Point(float(compared["left"] + compared["right"]) / 2, float(compared["top"] + compared["bottom"]) / 2)
            )
            pixel = picture[round(place.y), round(place.x), 2::-1]
            # Between a colour of the map and the grey of the slide below it.
            distance = np.abs(colours * 0.85 - pixel)
            assert (distance.min(axis=0) <= 40).all()
    assert 0 < covered[0] < covered[1] < covered[2]
    at = QPoint(navigator.map.width() // 2 + 20, navigator.map.height() // 2 - 15)
    expected = navigator.map._place(QPointF(at))
    QTest.mouseClick(navigator.map, LEFT, pos=at)
    assert [*opened.session.comparison.state.viewport.centre] == pytest.approx([*expected], abs=1e-6)
    gate.release(100)
    rest(qtbot, opened)


def settle_but_for_the_comparison(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.session.loader.pending == 0)
    QApplication.processEvents()


def test_pause_go_on_cancel_and_resume(qtbot: QtBot, opened: MainWindow, gate: threading.Semaphore) -> None:
    panel, whole = start(qtbot, opened), opened.whole_slide
    compared_rows(qtbot, opened, 1)
    click(panel.progress.pause_button)
    assert whole.is_paused and opened.actions_["compare_pause"].isEnabled()
    gate.release(1)
    # What is under way is finished; the next row waits, however many are let through.
    with qtbot.assertNotEmitted(whole.progressed, wait=300):
        pass
    held = level(opened).rows_done
    assert held <= 2 and panel.progress.pause_button.text() == "Continue"
    # How far it is stands once, at the left.
    assert panel.progress._left.text() == "Paused"
    assert re.fullmatch(r"\d+ %", panel.progress._percentage.text())
    click(panel.progress.pause_button)
    assert not whole.is_paused
    gate.release(2)
    qtbot.waitUntil(lambda: level(opened).rows_done >= held + 1)
    click(panel.progress.cancel_button)
    qtbot.waitUntil(lambda: whole.running is None)
    shown(qtbot, opened)
    part = level(opened)
    assert 0 < part.rows_done < part.rows and whole.result is not None and not whole.result.complete
    share = f"level 0 to {100 * part.rows_done // part.rows}\N{NO-BREAK SPACE}%"
    assert panel.banner.isVisible() and f"Not all was compared ({share})" in panel.banner.text()
    assert " so far;" in panel.headline.text()
    assert [name for name, _ in table_of(panel)] == ["Level 0, so far"]
    steps: list[Step] = []
    whole.progressed.connect(steps.append)
    gate.release(100)
    with qtbot.waitSignal(whole.changed):
        opened.actions_["compare_resume"].trigger()
    qtbot.waitUntil(lambda: any(step.unit == "MPix" for step in steps))
    first = next(step for step in steps if step.unit == "MPix")
    # What was done before counts, and tells no rate; rows of tiles are equally high but for the last.
    assert first.done >= first.before > 0
    pixels = part.area.width * part.area.height / 1e6
    assert first.before / pixels == pytest.approx(part.rows_done / part.rows, abs=1 / part.rows)
    assert first.total >= pixels
    rest(qtbot, opened)
    whole_level = level(opened)
    assert whole.result is not None and whole.result.complete and not panel.banner.isVisible()
    assert [name for name, _ in table_of(panel)] == ["Level 0"]
    done = part.rows_done * part.columns
    assert (whole_level.table[:done] == part.table[:done]).all() or np.allclose(
        tile_ssim(whole_level.table)[:done], tile_ssim(part.table)[:done], atol=1e-12
    )


def test_it_goes_on_while_somebody_pans_on_and_on(qtbot: QtBot, opened: MainWindow, gate: threading.Semaphore) -> None:
    start(qtbot, opened)
    compared_rows(qtbot, opened, 1)
    canvas, first, places = opened.view.canvases()[0], level(opened).rows_done, itertools.cycle((61, 62, 63, 62))
    QTest.mousePress(canvas, LEFT, pos=QPoint(60, 60))
    before = opened.session.comparison.state.viewport
    gate.release(100)

    def panned() -> bool:
        QTest.mouseMove(canvas, QPoint(next(places), 60))
        return level(opened).rows_done >= first + 2

    qtbot.waitUntil(panned)
    QTest.mouseRelease(canvas, LEFT, pos=QPoint(70, 60))
    assert opened.session.comparison.state.viewport.centre != before.centre
    rest(qtbot, opened)


def test_what_is_found_is_the_same_whether_it_was_cancelled_or_not(
    qtbot: QtBot, opened: MainWindow, gate: threading.Semaphore
) -> None:
    gate.release(3)
    start(qtbot, opened)
    compared_rows(qtbot, opened, 4)
    opened.actions_["compare_cancel"].trigger()
    rest(qtbot, opened)
    gate.release(100)
    opened.actions_["compare_resume"].trigger()
    rest(qtbot, opened)
    resumed = level(opened).table
    start(qtbot, opened)
    rest(qtbot, opened)
    assert level(opened).table.tobytes() == resumed.tobytes()


def test_while_it_runs_the_same_key_shows_how_far_it_is(
    qtbot: QtBot, opened: MainWindow, gate: threading.Semaphore
) -> None:
    start(qtbot, opened)
    opened.docks.show_panel("whole_slide", False)
    opened.view.canvases()[0].setFocus()
    QTest.keyClick(opened.windowHandle(), Qt.Key.Key_W, CONTROL_SHIFT)
    assert opened.docks.is_shown("whole_slide") and not dialogs(opened)
    gate.release(100)
    rest(qtbot, opened)


def test_tiles_that_cannot_be_read_are_listed_and_a_click_goes_there(
    qtbot: QtBot, window: MainWindow, tiled_pair: tuple[Path, Path], tmp_path: Path
) -> None:
    original, conversion = tiled_pair
    slide = damage.copy_slide(original, tmp_path, "scratched")
    damage.spoil_image(slide, 0, 5)
    open_slides(qtbot, window, slide, conversion)
    start(qtbot, window)
    panel = rest(qtbot, window)
    found = level(window)
    count = int(np.count_nonzero(found.table["unreadable"]))
    assert count and found.complete and np.isfinite(tile_ssim(found.table)).any()
    assert panel.tabs is not None
    click(panel.tabs.option("unread"))
    table = panel.unread.table
    assert table.rowCount() == count and table.item(0, 4).text()
    place = table.visualItemRect(table.item(count - 1, 0)).center()
    QTest.mouseClick(table.viewport(), LEFT, pos=place)
    last = found.table[np.flatnonzero(found.table["unreadable"])[-1]]
    centre = window.session.comparison.state.viewport.centre
    assert last["left"] <= centre.x <= last["right"] and last["top"] <= centre.y <= last["bottom"]


def test_several_conversions_stand_below_each_other(
    qtbot: QtBot, window: MainWindow, tiled_pair: tuple[Path, Path], lossy_pair: tuple[Path, Path]
) -> None:
    open_slides(qtbot, window, *tiled_pair, lossy_pair[1])
    start(qtbot, window)
    panel = rest(qtbot, window)
    names = list(table_of(panel))
    assert names == [("Level 0", "A  tiled"), ("Level 0", "B  converted")]
    click(panel.tabs.option("distribution")) if panel.tabs is not None else None
    qtbot.waitUntil(lambda: panel.distribution.plots is not None and panel.distribution.plots.shown is not None)
    plots = panel.distribution.plots
    assert plots is not None and plots.shown is not None
    assert [one.row.letter for one in plots.shown.histograms] == ["A", "B"]
    for one, conversion in zip(plots.shown.histograms, (0, 1), strict=True):
        assert one.counts.sum() == plots.shown.boxes[conversion].tiles
    # Of two that do alike, no line hides the other.
    first, second = plots.shown.histograms
    alike = replace(plots.shown, histograms=(first, replace(second, counts=first.counts)))
    plots.show_distribution(alike, logarithmic=False)
    drawn = pixels(plots.histogram.grab().toImage()).astype(int)
    inks = ([0x6C, 0xB2, 0xF8], [0xF0, 0x7C, 0x3E])
    behind, before = (np.count_nonzero(np.abs(drawn - ink).max(axis=-1) < 40) for ink in inks)
    assert behind > before / 3 > 10


# --- what belongs to what ----------------------------------------------------------------------------------------


def test_a_conversion_that_is_moved_makes_the_result_stale_and_moved_back_not(qtbot: QtBot, opened: MainWindow) -> None:
    start(qtbot, opened)
    panel = rest(qtbot, opened)
    session = opened.session
    session.set_offset(session.comparison.state.panes[1], Affine.translation(3, 0), "moved by hand")
    settle(qtbot, opened)
    assert panel.banner.isVisible() and "tiled was moved since it was compared" in panel.banner.text()
    QTest.mouseClick(panel.banner._action, LEFT)
    (dialog,) = dialogs(opened)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    session.set_offset(session.comparison.state.panes[1], Affine(), "")
    settle(qtbot, opened)
    assert not panel.banner.isVisible()


def test_the_result_goes_with_its_slides_and_comes_back_with_them(
    qtbot: QtBot, opened: MainWindow, tiled_pair: tuple[Path, Path], real_pair: tuple[Path, Path]
) -> None:
    start(qtbot, opened)
    panel = rest(qtbot, opened)
    held = opened.whole_slide.result
    open_slides(qtbot, opened, *real_pair)
    assert opened.whole_slide.result is None and panel.empty.isVisible()
    assert not opened.panels.navigator.field_map.isVisible()
    open_slides(qtbot, opened, *tiled_pair)
    assert opened.whole_slide.result is held


def test_closing_the_slides_ends_the_work(qtbot: QtBot, opened: MainWindow, gate: threading.Semaphore) -> None:
    start(qtbot, opened)
    compared_rows(qtbot, opened, 1)
    opened.actions_["close_slides"].trigger()
    assert opened.whole_slide.running is None and opened.whole_slide.result is None
    qtbot.waitUntil(lambda: not opened.jobs.jobs)


def test_a_result_is_saved_opened_and_gone_on_with(
    qtbot: QtBot,
    opened: MainWindow,
    tiled_pair: tuple[Path, Path],
    gate: threading.Semaphore,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    start(qtbot, opened)
    compared_rows(qtbot, opened, 1)
    opened.actions_["compare_cancel"].trigger()
    panel = rest(qtbot, opened)
    begun = level(opened).rows_done
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "case"), ""))
    click(panel.save_button)
    qtbot.waitUntil(lambda: opened.whole_slide.folder == tmp_path / "case.comparison")
    assert opened.settings.result_folder == str(tmp_path)
    opened.whole_slide.show(None)
    click(next(link for link in panel.findChildren(LinkButton) if link.text() == "Open a result"))
    type_name(qtbot, opened, tmp_path / "case.comparison" / "result.json")
    qtbot.waitUntil(lambda: opened.whole_slide.result is not None)
    assert level(opened).rows_done == begun and opened.whole_slide.can_resume
    gate.release(100)
    opened.actions_["compare_resume"].trigger()
    rest(qtbot, opened)
    assert opened.whole_slide.result is not None and opened.whole_slide.result.complete
    # A result that is there already is replaced only after a question.
    kept, asked = tmp_path / "case.comparison" / "result.json", []
    before, answer = kept.read_bytes(), QMessageBox.StandardButton.Cancel

    def question(*words: object) -> QMessageBox.StandardButton:
        asked.append(words[2])
        return answer

    monkeypatch.setattr(QMessageBox, "question", question)
    click(panel.save_button)
    settle(qtbot, opened)
    assert len(asked) == 1 and "“case.comparison” is there already" in asked[0] and kept.read_bytes() == before
    answer = QMessageBox.StandardButton.Yes
    click(panel.save_button)
    qtbot.waitUntil(lambda: opened.whole_slide.folder == tmp_path / "case.comparison")
    assert len(asked) == 2 and kept.read_bytes() != before


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where ``written`` keeps what it has compared, for the next test."""
    return tmp_path_factory.mktemp("kept") / "case.comparison"


@pytest.fixture
def written(opened: MainWindow, kept: Path, tmp_path: Path) -> Path:
    """A folder as ``compare --out`` leaves it, with the result of the slides that are open; nothing is shown of it."""
    if not kept.exists():
        reference, *conversions = opened.session.comparison.state.panes
        settings = CompareSettings(levels=(1.0,), readings=False)
        save_result(compare_slides(reference, conversions, settings, Progress()), kept)
    shutil.copytree(kept, tmp_path / "out" / "case.comparison")
    (tmp_path / "out" / "summary.json").write_text("{}")
    opened.settings.result_folder = str(tmp_path)
    return tmp_path / "out"


def type_name(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """Into the dialog that asks for a result, with Enter."""
    (dialog,) = (dialog for dialog in window.findChildren(ResultChooser) if dialog.isVisible())
    # While Qt's own dialog reads the folder it is in, it takes away what is typed.
    views = [view for view in dialog.findChildren(QAbstractItemView) if view.objectName() in VIEWS]
    qtbot.waitUntil(lambda: any(view.model().rowCount(view.rootIndex()) for view in views if view.isVisible()))
    line = dialog.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, str(path.relative_to(dialog.directory().path())))
    QTest.keyClick(line, Qt.Key.Key_Return)
    # Closed, it is deleted.
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in window.findChildren(ResultChooser)))


@pytest.mark.parametrize("name", ["", "case.comparison"])
def test_the_dialog_opens_the_folder_of_a_result_or_of_the_command(
    qtbot: QtBot, opened: MainWindow, written: Path, name: str
) -> None:
    opened.actions_["result_open"].trigger()
    type_name(qtbot, opened, written / name)
    qtbot.waitUntil(lambda: opened.whole_slide.folder == written / "case.comparison")
    assert opened.whole_slide.result is not None and opened.whole_slide.result.complete


def test_a_double_click_on_the_folder_of_a_result_opens_it_and_on_another_looks_into_it(
    qtbot: QtBot, opened: MainWindow, written: Path
) -> None:
    opened.actions_["result_open"].trigger()
    (dialog,) = opened.findChildren(ResultChooser)
    for folder in (written, written / "case.comparison"):
        assert dialog.isVisible()
        views = [view for view in dialog.findChildren(QAbstractItemView) if view.objectName() in VIEWS]
        view = next(view for view in views if view.isVisible())

        def place(view: QAbstractItemView = view, folder: Path = folder) -> QPoint | None:
            model, root = view.model(), view.rootIndex()
            indexes = [model.index(row, 0, root) for row in range(model.rowCount(root))]
            return next((view.visualRect(one).center() for one in indexes if one.data() == folder.name), None)

        qtbot.waitUntil(lambda place=place: place() is not None)
        QTest.mouseClick(view.viewport(), LEFT, pos=place())
        QTest.mouseDClick(view.viewport(), LEFT, pos=place())
    qtbot.waitUntil(lambda: opened.whole_slide.folder == written / "case.comparison")


@pytest.mark.parametrize("name", ["", "case.comparison", "case.comparison/result.json"])
def test_a_result_that_is_dropped_is_shown_with_the_slides_that_are_open(
    qtbot: QtBot, opened: MainWindow, written: Path, name: str
) -> None:
    slots = opened.session.slots
    drop(opened, [written / name])
    qtbot.waitUntil(lambda: opened.whole_slide.folder == written / "case.comparison")
    assert opened.session.slots == slots


def test_a_result_that_is_dropped_says_why_it_is_not_shown(
    qtbot: QtBot, opened: MainWindow, written: Path, gate: threading.Semaphore
) -> None:
    opened.comparing.start(opened.session.comparison.state.panes[1:], CompareSettings())
    drop(opened, [written])
    qtbot.waitUntil(lambda: opened.toast.banner.isVisible())
    words = "case.comparison is not shown while slides are being compared: wait, or cancel that first."
    assert opened.toast.banner.text() == words
    opened.actions_["close_slides"].trigger()
    drop(opened, [written])
    qtbot.waitUntil(lambda: "Open the slides first" in opened.furniture.banner.text())
    assert opened.furniture.banner.isVisible() and not opened.session.slots


def test_making_the_panel_takes_the_keys_from_nobody(qtbot: QtBot, opened: MainWindow) -> None:
    others: list[object] = []
    opened.windowHandle().activeChanged.connect(lambda: others.append(QGuiApplication.focusWindow()))
    opened.docks.show_panel("whole_slide")
    qtbot.waitUntil(lambda: opened.docks.panel("whole_slide").isVisible())
    QApplication.processEvents()  # what the platform tells of windows comes a round of events later
    assert not others and opened.isActiveWindow()


def test_panels_of_a_comparison_are_shown_one_event_after_another(qtbot: QtBot, opened: MainWindow) -> None:
    ticks: list[str] = []
    clock = QTimer(opened, interval=1)
    clock.timeout.connect(lambda: ticks.append("answered"))
    opened.docks.panel_shown.connect(lambda name, _: ticks.append(name))
    dialog = ask(qtbot, opened)
    clock.start()
    ticks.append("begun")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: {"navigator", "whole_slide"} <= set(ticks))
    clock.stop()
    begun, navigator, panel = (ticks.index(name) for name in ("begun", "navigator", "whole_slide"))
    assert "answered" in ticks[begun:navigator] and "answered" in ticks[navigator:panel]
    rest(qtbot, opened)


def test_a_session_brings_its_result_back(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start(qtbot, opened)
    rest(qtbot, opened)
    folder, file = tmp_path / "case.comparison", tmp_path / "case.verislide"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(folder), ""))
    opened.actions_["result_save"].trigger()
    qtbot.waitUntil(lambda: opened.whole_slide.folder == folder)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    opened.actions_["save_session"].trigger()
    qtbot.waitUntil(file.exists)
    qtbot.waitUntil(lambda: not opened.jobs.jobs)
    before = level(opened).table.tobytes()
    opened.actions_["close_slides"].trigger()
    opened.whole_slide._kept.clear()
    assert opened.whole_slide.result is None
    opened.open([file])
    qtbot.waitUntil(lambda: opened.whole_slide.result is not None)
    assert opened.whole_slide.folder == folder and level(opened).table.tobytes() == before


def test_a_result_of_other_slides_is_refused_in_one_sentence(
    qtbot: QtBot,
    opened: MainWindow,
    real_pair: tuple[Path, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    start(qtbot, opened)
    panel = rest(qtbot, opened)
    folder = tmp_path / "other.comparison"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(folder), ""))
    click(panel.save_button)
    qtbot.waitUntil(lambda: opened.whole_slide.folder == folder)
    open_slides(qtbot, opened, *real_pair)
    opened.comparing.open(folder)
    qtbot.waitUntil(lambda: "is not shown" in opened.toast.banner.text())
    sentence = opened.toast.banner.text()
    assert "other.comparison" in sentence and "pair.mrxs" in sentence and real_pair[0].name in sentence
    assert opened.whole_slide.result is None


def test_slides_that_lie_nowhere_are_not_compared(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    from PIL import Image

    for seed, name in enumerate(("one.png", "other.png")):
        noise = np.random.default_rng(seed).integers(0, 255, (300, 400, 3), np.uint8)
        Image.fromarray(noise).save(tmp_path / name)
    window.open([tmp_path / "one.png", tmp_path / "other.png"])
    settle(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_W, CONTROL_SHIFT)
    assert not dialogs(window)
    assert "It is not known how other.png lies on one.png" in window.toast.banner.text()


def test_the_window_answers_while_slides_are_compared(qtbot: QtBot, opened: MainWindow) -> None:
    """Nothing of the comparison is done on the thread of the window."""
    names: set[str] = set()
    real = JobPool.start

    def noted(self: JobPool, name: str, work: Callable[..., object]) -> object:
        def run(progress: object) -> object:
            names.add(f"{name}: {threading.current_thread() is threading.main_thread()}")
            return work(progress)

        return real(self, name, run)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(JobPool, "start", noted)
        start(qtbot, opened)
        rest(qtbot, opened)
    assert {"Compare pair.mrxs: False", "Work out the table: False", "Map of the comparison: False"} <= names
