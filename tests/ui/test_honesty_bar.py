"""The line above the panes: said, put away, reloaded, by real events."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.slides import mirax_damage as damage
from tests.ui.conftest import WAIT_MS, Pair, settle
from tests.ui.test_furniture import key, open_slides
from viewer.comparison.honesty import Condition
from viewer.comparison.scene import PaneScene
from viewer.tiles.cache import Tile, TileKey
from viewer.ui.main_window import MainWindow
from viewer.ui.widgets import Banner
from viewer.ui.widgets.buttons import LinkButton, ToolButton
from viewer.ui.widgets.details import DetailsText

pytestmark = pytest.mark.gui


def put_away(qtbot: QtBot, banner: Banner) -> None:
    (cross,) = banner.findChildren(ToolButton)
    assert cross.isVisible()
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)


def link(banner: Banner, text: str) -> LinkButton:
    (found,) = (one for one in banner.findChildren(LinkButton) if one.isVisible() and one.text() == text)
    return found


def conditions(window: MainWindow) -> list[Condition]:
    return [finding.condition for finding in window.honesty.findings]


def copied(pair: Pair, folder: Path) -> tuple[Path, Path]:
    original = damage.copy_slide(pair.original, folder)
    return original, shutil.copytree(pair.conversion, folder / "converted")


def test_one_line_that_is_put_away_for_this_pair_alone(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path
) -> None:
    original, conversion = copied(coordinate_pair, tmp_path / "files")
    levels = sorted(conversion.iterdir(), key=lambda path: path.stat().st_size)
    levels[0].unlink()
    assert not window.honesty.isVisible()
    open_slides(qtbot, window, [original, conversion])
    banner = window.honesty.banner
    assert window.honesty.isVisible() and window.honesty.height() == 36
    assert conditions(window) == [Condition.CROPPED, Condition.LEVELS] and banner.severity == "info"
    assert banner.text() == window.honesty.findings[0].sentence
    qtbot.mouseClick(link(banner, "+1 more"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.honesty.height() > 60)
    qtbot.mouseClick(link(banner, "Hide details"), Qt.MouseButton.LeftButton)
    put_away(qtbot, banner)
    assert conditions(window) == [Condition.LEVELS] and "stores level" in banner.text()
    put_away(qtbot, banner)
    assert not window.honesty.isVisible()
    key(window, Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, window)
    assert Condition.CROPPED not in conditions(window), "the same two slides, the other way round"
    open_slides(qtbot, window, [coordinate_pair.original, coordinate_pair.conversion])
    assert conditions(window) == [Condition.CROPPED]


def test_details_have_the_values_and_esc_puts_them_away_wherever_the_keys_are(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair
) -> None:
    open_slides(qtbot, window, [coordinate_pair.original, coordinate_pair.conversion])
    banner = window.honesty.banner
    qtbot.mouseClick(link(banner, "Details"), Qt.MouseButton.LeftButton)
    details = banner.findChild(DetailsText)
    assert details is not None and details.isVisible()
    whole, scanned, held, _ = details.text().splitlines()
    assert banner.text() not in details.text()
    # What the sample was written with, of which this program knows nothing here.
    bounds = coordinate_pair.truth.bounds
    assert f"{bounds.width:.0f} × {bounds.height:.0f} px from {bounds.x:.0f}, {bounds.y:.0f}" in scanned
    size = coordinate_pair.truth.level_sizes[0]
    assert f"{size.width} × {size.height} px from 0, 0" in whole and "where the alignment has it" in held
    window.view.canvases()[0].setFocus()
    key(window, Qt.Key.Key_Escape)
    assert not details.isVisible() and link(banner, "Details").isVisible()


def test_a_file_that_changes_is_named_its_tiles_are_dropped_and_reloaded(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path
) -> None:
    original, conversion = copied(coordinate_pair, tmp_path / "files")
    open_slides(qtbot, window, [original, conversion])
    window.session.look(window.session.comparison.state.viewport.with_scale(0.5))
    settle(qtbot, window)
    session = window.session
    first, second = session.comparison.state.panes
    scenes = session.scene(first), session.scene(second)
    assert scenes[0] is not None and scenes[1] is not None
    keys = [scene.key(scene.sharp, tile) for scene in scenes if scene for tile in scene.sharp.tiles]
    before = {key_: session.cache.get(key_) for key_ in keys}
    assert all(tile is not None for tile in before.values())
    changed = sorted(conversion.iterdir())[1]
    os.utime(changed, ns=(1, 1))
    qtbot.waitUntil(lambda: Condition.CHANGED in conditions(window), timeout=WAIT_MS)
    banner = window.honesty.banner
    assert banner.severity == "warning"
    assert banner.text() == f"converted has changed on disk since it was opened: {changed.name}."
    settle(qtbot, window)
    for key_, tile in before.items():
        assert (session.cache.get(key_) is tile) is (key_.slide == first.number)
    viewport = session.comparison.state.viewport
    qtbot.mouseClick(link(banner, "Reload"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: Condition.CHANGED not in conditions(window), timeout=WAIT_MS)
    settle(qtbot, window)
    assert window.session.slots[1].slide is not second.slide
    assert session.comparison.state.viewport.centre == viewport.centre
    added = original.with_suffix("") / "Data9999.dat"
    added.write_bytes(b"1")
    qtbot.waitUntil(lambda: Condition.CHANGED in conditions(window), timeout=WAIT_MS)
    assert banner.text() == f"{original.name} has changed on disk since it was opened: Data9999.dat is new."
    added.unlink()
    qtbot.waitUntil(lambda: Condition.CHANGED not in conditions(window), timeout=WAIT_MS)


def test_maps_of_a_file_that_changes_are_dropped_whether_they_are_shown_or_not(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path
) -> None:
    original, conversion = copied(coordinate_pair, tmp_path / "files")
    open_slides(qtbot, window, [original, conversion])
    session = window.session

    def tiles(scene: PaneScene | None) -> dict[TileKey, Tile | None]:
        assert scene is not None
        keys = [scene.key(scene.sharp, address) for address in scene.sharp.tiles]
        return {one: session.cache.get(one) for one in keys}

    key(window, Qt.Key.Key_D)
    settle(qtbot, window)
    hidden = tiles(window.view.canvases()[1].scene)
    key(window, Qt.Key.Key_S)
    key(window, Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, window)
    scene = window.view.canvases()[1].scene
    assert scene is not None
    shown = tiles(scene.over)
    assert None not in {**hidden, **shown}.values() and len({one.slide for one in (*hidden, *shown)}) == 2
    os.utime(original, ns=(1, 1))
    qtbot.waitUntil(lambda: Condition.CHANGED in conditions(window), timeout=WAIT_MS)
    settle(qtbot, window)
    assert all(session.cache.get(one) is None for one in hidden)
    assert all(session.cache.get(one) not in (None, tile) for one, tile in shown.items())


def test_modes_without_panes_say_what_the_panes_say_and_hidden_chrome_counts_warnings(
    qtbot: QtBot,
    window: MainWindow,
    coordinate_pair: Pair,
    tmp_path: Path,
    notes: list[str],
) -> None:
    original, conversion = copied(coordinate_pair, tmp_path / "files")
    finest = max(conversion.iterdir(), key=lambda path: path.stat().st_size)
    finest.write_bytes(finest.read_bytes()[:-200])
    open_slides(qtbot, window, [original, conversion])
    pane = window.view.panes[1]
    said = f"Frames at its end are missing: {finest.name} is cut short."
    sentences = [finding.sentence for finding in pane.findings(window.session.comparison.state.panes[1])]
    assert said in sentences
    key(window, Qt.Key.Key_K)
    in_line = [finding.sentence for finding in window.honesty.findings]
    assert f"converted: {said}" in in_line
    key(window, Qt.Key.Key_Y)
    assert f"converted: {said}" not in [finding.sentence for finding in window.honesty.findings]
    os.utime(original, ns=(1, 1))
    qtbot.waitUntil(lambda: Condition.CHANGED in conditions(window), timeout=WAIT_MS)
    key(window, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: not window.honesty.isVisible())
    notes.clear()
    window.view.canvases()[0].repaint()
    assert "1 warning put away" in notes
    key(window, Qt.Key.Key_H)
    qtbot.waitUntil(window.honesty.isVisible)
    settle(qtbot, window)
    while pane.banner.isVisible():
        before = pane.banner.text()
        put_away(qtbot, pane.banner)
        assert not pane.banner.isVisible() or pane.banner.text() != before
    assert pane.above.height() == window.view.panes[0].above.height() == 0
