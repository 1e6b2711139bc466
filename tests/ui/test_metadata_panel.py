"""The metadata panel in the window: every value against another process, and everything that a person does with it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.other_process import worked_out
from tests.slides.dicom_made import Series, gradient, write_level
from tests.ui.conftest import WAIT_MS, Pair, settle
from viewer.jobs.job import Progress
from viewer.slides.identifying import MASK
from viewer.ui.docks.dock_area import RIGHT
from viewer.ui.docks.metadata_panel import MetadataPanel
from viewer.ui.docks.pair_table import CONVERSION, JUDGEMENT, NAME, ORIGINAL, REASON
from viewer.ui.docks.tag_view import TagView
from viewer.ui.job_pool import Job
from viewer.ui.main_window import MainWindow
from viewer.ui.theme import apply_theme

INDEPENDENT = Path(__file__).parent / "independent_metadata.py"
AXES = {(1, 0, 0): "+x", (-1, 0, 0): "−x", (0, 1, 0): "+y", (0, -1, 0): "−y"}


def opened(qtbot: QtBot, window: MainWindow, *paths: Path) -> MetadataPanel:
    """The panel, shown by its key over what is open."""
    window.open(list(paths))
    settle(qtbot, window)
    if not window.docks.is_shown("metadata"):
        qtbot.keyClick(window.view.canvases()[0], Qt.Key.Key_I)
    panel = window.docks.panel("metadata")
    assert isinstance(panel, MetadataPanel)
    wait(qtbot, panel)
    return panel


def wait(qtbot: QtBot, panel: MetadataPanel) -> None:
    qtbot.waitUntil(lambda: panel.isVisible() and not panel.message.isVisible(), timeout=WAIT_MS)


def choose(qtbot: QtBot, panel: MetadataPanel, key: str) -> None:
    assert panel.tabs is not None
    qtbot.mouseClick(panel.tabs.option(key), Qt.MouseButton.LeftButton)
    wait(qtbot, panel)


def cells(panel: MetadataPanel) -> dict[str, list[str]]:
    """The table as it stands, rows by their names."""
    table = panel.pairs.table
    rows = [[table.item(row, column).text() for column in range(5)] for row in range(table.rowCount())]
    return {row[NAME]: row[1:] for row in rows}


def leaves(view: TagView) -> list[tuple[str, ...]]:
    """Names that lead to every value, then the value."""
    model = view.model()
    found: list[tuple[str, ...]] = []

    def walk(parent: QModelIndex, way: tuple[str, ...]) -> None:
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            here = (*way, str(index.data()))
            if model.rowCount(index):
                walk(index, here)
            else:
                found.append((*here, str(index.siblingAtColumn(1).data())))

    walk(QModelIndex(), ())
    return found


def numbers(text: str) -> list[float]:
    return [float(number) for number in re.findall(r"-?\d+(?:\.\d+)?", text)]


def select(qtbot: QtBot, panel: MetadataPanel, name: str) -> None:
    table = panel.pairs.table
    row = next(row for row in range(table.rowCount()) if table.item(row, NAME).text() == name)
    table.scrollToItem(table.item(row, NAME))
    place = table.visualItemRect(table.item(row, NAME)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.currentRow() == row


def menu_of(view: QWidget, place: QPoint) -> dict[str, Any]:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place))
    QApplication.sendEvent(view, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return {action.text(): action for action in menu.actions()}


def ask(pair: tuple[Path, Path]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(worked_out(INDEPENDENT, *pair))
    return found


def test_every_value_is_that_of_another_process(
    qtbot: QtBot, window: MainWindow, either_pair: tuple[Path, Path]
) -> None:
    panel = opened(qtbot, window, *either_pair)
    qtbot.mouseClick(panel.names, Qt.MouseButton.LeftButton)
    shown, truth = cells(panel), ask(either_pair)
    values = {name: row[ORIGINAL - 1 : REASON - 1] for name, row in shown.items()}
    assert [numbers(text) for text in values["Size"]] == truth["size"]
    assert [numbers(text)[0] for text in values["Stored levels"]] == truth["levels"]
    for side, text in enumerate(values["Pixel size"]):
        expected = truth["pixel size"][side]
        assert numbers(text) == pytest.approx(expected[:1] if expected[0] == expected[1] else expected, rel=1e-5)
    differing, most = truth["coarser differing"]
    if differing:
        for side, text in enumerate(values["Coarser pixel sizes"]):
            level, *expected = truth["coarser"][side]
            wanted = expected[:1] if f"{expected[0]:.6g}" == f"{expected[1]:.6g}" else expected
            assert numbers(text) == [level, *(pytest.approx(value, rel=1e-5) for value in wanted)]
        reason = shown["Coarser pixel sizes"][REASON - 1]
        assert numbers(reason)[:3] == [differing, truth["levels"][0] - 1, pytest.approx(most, abs=0.005)]
    else:
        assert shown["Coarser pixel sizes"][JUDGEMENT - 1] == "Carried over"
    for text, expected in zip(values["Objective"], truth["objective"], strict=True):
        assert numbers(text) == ([] if expected is None else [float(expected)])
    assert values["Illumination"][0].lower() in truth["illumination"][0].lower()
    assert values["Illumination"][1] == truth["illumination"][1]
    for side, text in enumerate(values["Origin on the glass"]):
        assert numbers(text) == pytest.approx(truth["origin"][side], abs=1e-6)
    row, column = (
        AXES[tuple(round(value) for value in part)] for part in (truth["orientation"][:3], truth["orientation"][3:])
    )
    assert values["Orientation"] == ["–", f"rows {row}, columns {column}"]
    assert values["ICC profile"] == ["–", f"{truth['icc'][0]}, {truth['icc'][1]} bytes"]
    assert values["Manufacturer"] == ["3DHISTECH", truth["manufacturer"]]
    assert values["Scanned on"] == truth["date"]
    assert values["Slide identifier"] == truth["slide id"]
    assert values["Slide name"][0] == truth["slide name"]
    ours, theirs = truth["pictures"]
    for name, mine, other in (
        ("Label picture", "label", "LABEL"),
        ("Macro picture", "macro", "OVERVIEW"),
        ("Thumbnail", "thumbnail", "THUMBNAIL"),
    ):
        if mine in ours or other in theirs:
            assert [numbers(text) for text in values[name]] == [ours.get(mine, []), theirs.get(other, [])]
    choose(qtbot, panel, "tags1")
    # Sequences hold several values, so more are counted than there are elements at the top.
    tops = [path for path in leaves(panel.tags) if path[-2] == "Manufacturer" and len(path) == 3]
    assert {path[-1] for path in tops} == {truth["manufacturer"]}
    model = panel.tags.model()
    assert sum(model.rowCount(model.index(row, 0)) for row in range(model.rowCount())) == truth["elements"]


def test_the_real_pair_shows_its_faults(qtbot: QtBot, window: MainWindow, real_pair: tuple[Path, Path]) -> None:
    panel = opened(qtbot, window, *real_pair)
    shown, truth = cells(panel), ask(real_pair)
    lossy = truth["lossy"]
    assert shown["Illumination"][:3] == ["Changed", "Fluorescence", "Brightfield illumination"]
    assert shown["Manufacturer"][:3] == ["Changed", "3DHISTECH", "mirax"]
    assert shown["Orientation"][0] == "Invented"
    assert "x and y swapped" in shown["Orientation"][REASON - 1]
    assert "counted as if rows ran along +x" in shown["Orientation"][REASON - 1]
    assert shown["Objective"][0] == "Missing"
    assert shown["Scanned on"][0] == "Changed"
    assert shown["Compression"][:3] == ["Changed", "JPEG 4:4:4", f"JPEG {truth['subsampling']}"]
    assert shown["Compression history"][0] == "Missing"
    assert shown["Compression history"][CONVERSION - 1] == f"lossy, {lossy[1]}, ratio {float(lossy[2]):g}"
    assert shown["Size"][0] == shown["Origin on the glass"][0] == shown["Pixel size"][0] == "Carried over"
    assert panel.count.text() == f"13 of {len(shown)} differ"
    qtbot.mouseClick(panel.only_differing, Qt.MouseButton.LeftButton)
    rest = cells(panel)
    assert len(rest) == 13
    assert {row[0] for row in rest.values()} == {"Changed", "Invented", "Missing"}


@pytest.fixture
def panel(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair) -> MetadataPanel:
    return opened(qtbot, window, coordinate_pair.original, coordinate_pair.conversion)


def test_its_key_shows_and_hides_it(qtbot: QtBot, window: MainWindow, panel: MetadataPanel) -> None:
    canvas = window.view.canvases()[0]
    qtbot.keyClick(canvas, Qt.Key.Key_I)
    assert not panel.isVisible() and not window.docks.is_shown("metadata")
    qtbot.keyClick(canvas, Qt.Key.Key_I)
    assert panel.isVisible()


def test_names_are_masked_until_asked_for_and_cannot_be_searched(
    qtbot: QtBot, window: MainWindow, panel: MetadataPanel
) -> None:
    name = window.session.comparison.state.panes[0].slide.properties["mirax.GENERAL.SLIDE_NAME"]
    assert cells(panel)["Slide name"][1:3] == [MASK, MASK]
    select(qtbot, panel, "Slide name")
    assert name not in panel.pairs.details.texts() and MASK in panel.pairs.details.texts()
    qtbot.keyClick(panel.pairs.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert name not in QApplication.clipboard().text() and MASK in QApplication.clipboard().text()
    qtbot.keyClicks(panel.search, name)
    assert panel.message.isVisible() and panel.message.text() == f"Nothing holds “{name}”."
    qtbot.mouseClick(panel.names, Qt.MouseButton.LeftButton)
    assert cells(panel)["Slide name"][1:3] == [name, name]
    assert name in panel.pairs.details.texts()
    choose(qtbot, panel, "tags0")
    assert [path[-2:] for path in leaves(panel.tags)] == [("SLIDE_NAME", name)]
    qtbot.mouseClick(panel.names, Qt.MouseButton.LeftButton)
    assert panel.message.isVisible()
    panel.search.clear()
    assert ("SLIDE_NAME", MASK) in [path[-2:] for path in leaves(panel.tags)]


def test_search_narrows_the_table_and_the_trees(qtbot: QtBot, panel: MetadataPanel) -> None:
    whole = cells(panel)
    qtbot.keyClicks(panel.search, "tILLU")
    assert panel.message.isVisible()
    for _ in range(5):
        qtbot.keyClick(panel.search, Qt.Key.Key_Backspace)
    qtbot.keyClicks(panel.search, "illumination")
    assert list(cells(panel)) == ["Illumination"]
    panel.search.clear()
    assert cells(panel) == whole
    choose(qtbot, panel, "tags1")
    before = panel.tags.shown_count
    qtbot.keyClicks(panel.search, "0048,0102")
    found = leaves(panel.tags)
    assert {path[-2] for path in found} == {"ImageOrientationSlide"}
    assert panel.tags.shown_count == len(found) < before
    assert panel.count.text() == f"{len(found)} values"
    first = panel.tags.model().index(0, 0)
    assert panel.tags.isExpanded(first)


def test_ctrl_c_and_the_menu_copy_a_value(qtbot: QtBot, window: MainWindow, panel: MetadataPanel) -> None:
    choose(qtbot, panel, "tags1")
    qtbot.keyClicks(panel.search, "TotalPixelMatrixColumns")
    tree = panel.tags
    index = tree.model().index(0, 0, tree.model().index(0, 0))
    place = tree.visualRect(index).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    width = str(window.session.comparison.state.panes[1].slide.levels[0].size.width)
    assert QApplication.clipboard().text() == width
    actions = menu_of(tree.viewport(), place)
    actions["Copy name and value"].trigger()
    assert QApplication.clipboard().text() == f"TotalPixelMatrixColumns\t(0048,0006)\t{width}"
    actions["Copy value"].trigger()
    assert QApplication.clipboard().text() == width
    QApplication.activePopupWidget().close()


def test_a_row_and_its_values_are_copied(qtbot: QtBot, panel: MetadataPanel) -> None:
    select(qtbot, panel, "Illumination")
    table = panel.pairs.table
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().split("\t") == [
        "Illumination",
        "Carried over",
        "Brightfield",
        "mirax.GENERAL.SLIDE_TYPE",
        "Brightfield illumination",
        "OpticalPathSequence[0].IlluminationTypeCodeSequence[0].CodeMeaning",
        "Both say brightfield.",
    ]
    actions = menu_of(table.viewport(), table.visualItemRect(table.item(table.currentRow(), NAME)).center())
    actions["Copy value of the conversion"].trigger()
    assert QApplication.clipboard().text() == "Brightfield illumination"
    QApplication.activePopupWidget().close()


def test_the_chosen_row_stands_beside_the_table_in_full(qtbot: QtBot, panel: MetadataPanel) -> None:
    select(qtbot, panel, "Illumination")
    assert panel.pairs.details.texts() == (
        "Illumination",
        "Brightfield",
        "Brightfield illumination",
        "mirax.GENERAL.SLIDE_TYPE",
        "OpticalPathSequence[0].IlluminationTypeCodeSequence[0].CodeMeaning",
        "Both say brightfield.",
    )


def test_a_narrow_panel_keeps_thing_and_judgement(qtbot: QtBot, window: MainWindow, panel: MetadataPanel) -> None:
    table = panel.pairs.table
    assert not any(table.isColumnHidden(column) for column in range(REASON + 1))
    dock = panel.parentWidget()
    window.docks.addDockWidget(RIGHT, dock)  # type: ignore[arg-type]
    window.docks.resizeDocks([dock], [352], Qt.Orientation.Horizontal)  # type: ignore[list-item]
    qtbot.waitUntil(lambda: panel.width() < 620, timeout=WAIT_MS)
    hidden = [column for column in range(REASON + 1) if table.isColumnHidden(column)]
    assert hidden == [ORIGINAL, CONVERSION, REASON]
    qtbot.waitUntil(lambda: panel.pairs.details.isVisible() and panel.pairs.details.y() > table.y(), timeout=WAIT_MS)


def test_the_folded_and_unfolded_stay_when_names_are_shown(qtbot: QtBot, panel: MetadataPanel) -> None:
    choose(qtbot, panel, "tags0")
    tree = panel.tags
    index = tree.model().index(0, 0)
    assert tree.isExpanded(index)
    child = next(
        tree.model().index(row, 0, index)
        for row in range(tree.model().rowCount(index))
        if tree.model().index(row, 0, index).data() == "GENERAL"
    )
    tree.expand(child)
    row = child.row()
    qtbot.mouseClick(panel.names, Qt.MouseButton.LeftButton)
    again = tree.model().index(0, 0)
    assert tree.isExpanded(again) and tree.isExpanded(tree.model().index(row, 0, again))


def test_one_slide_alone_has_its_tree_and_closing_leaves_a_sentence(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair
) -> None:
    panel = opened(qtbot, window, coordinate_pair.conversion)
    assert panel.tabs is not None and panel.tabs.chosen_key() == "tags0"
    assert panel.tags.isVisible()
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    wait(qtbot, panel)
    choose(qtbot, panel, "pair1")
    window.session.close_slides()
    assert panel.tabs is None
    assert panel.message.text() == "Open a slide to see what it says of itself."


def test_two_conversions_have_a_table_each(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair) -> None:
    panel = opened(qtbot, window, coordinate_pair.original, coordinate_pair.conversion, coordinate_pair.original)
    assert panel.tabs is not None
    texts = [panel.tabs.option(key).text() for key in ("pair1", "pair2", "tags0", "tags1", "tags2")]
    assert texts == ["Correspondence A", "Correspondence B", "Original", "Converted A", "Converted B"]
    assert cells(panel)["Illumination"][2] == "Brightfield illumination"
    choose(qtbot, panel, "pair2")
    assert cells(panel)["Illumination"][2] == "Brightfield"
    assert cells(panel)["Orientation"][0] == "Not stated"


def test_a_file_that_cannot_be_read_any_more_is_a_sentence(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = write_level(tmp_path / "slide.dcm", gradient(64, 48), series=Series())
    window.open([path])
    settle(qtbot, window)
    path.rename(tmp_path / "gone")
    qtbot.keyClick(window.view.canvases()[0], Qt.Key.Key_I)
    panel = window.docks.panel("metadata")
    assert isinstance(panel, MetadataPanel)
    qtbot.waitUntil(lambda: panel.message.text().startswith("slide.dcm cannot be read"), timeout=WAIT_MS)
    assert panel.message.isVisible()


def test_nothing_is_read_while_nobody_looks(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[str] = []
    start = window.jobs.start

    def noted(name: str, function: Callable[[Progress], object]) -> Job:
        started.append(name)
        return start(name, function)

    monkeypatch.setattr(window.jobs, "start", noted)
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    assert started and not any(name.startswith("Read metadata") for name in started)
    qtbot.keyClick(window.view.canvases()[0], Qt.Key.Key_I)
    panel = window.docks.panel("metadata")
    assert isinstance(panel, MetadataPanel)
    wait(qtbot, panel)
    assert [name for name in started if name.startswith("Read metadata")] == ["Read metadata of pair.mrxs"]


@pytest.fixture
def light_again() -> Iterator[None]:
    yield
    apply_theme("dark")


def test_colours_follow_the_theme(panel: MetadataPanel, light_again: None) -> None:
    item = panel.pairs.table.item(0, JUDGEMENT)
    assert item.foreground().color().name() == "#6cb2f8"
    apply_theme("light")
    assert panel.pairs.table.item(0, JUDGEMENT).foreground().color().name() == "#0b62c1"
