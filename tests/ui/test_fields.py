"""Fields of a comparison, by real mouse and keys; their numbers and pixels come from another process."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Hashable, Sequence
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.other_process import worked_out
from tests.ui.conftest import Pair, settle
from tests.ui.independent_difference import pixels, slides_elsewhere
from viewer.comparison.whole.compare import compare_slides
from viewer.comparison.whole.field_check import FieldCheck
from viewer.comparison.whole.fields import Choice, Field, FieldMeasure, Kind
from viewer.comparison.whole.result import CompareSettings, ComparisonResult, MissingLevel
from viewer.geometry import Affine, Point, Rect, Size
from viewer.jobs.job import Progress
from viewer.ui.dialogs.compare_whole import CompareWholeDialog
from viewer.ui.docks.field_words import field_value
from viewer.ui.docks.fields_panel import FieldsPanel
from viewer.ui.main_window import MainWindow
from viewer.ui.theme import DIALOG_BUTTON, current_theme
from viewer.ui.widgets import Button

pytestmark = pytest.mark.gui

NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
INDEPENDENT = Path(__file__).parent / "independent_fields.py"


def key(window: MainWindow, code: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(window.windowHandle(), code, modifier)
    QApplication.processEvents()


_compared: dict[Hashable, ComparisonResult] = {}


def open_compared(
    qtbot: QtBot, window: MainWindow, pair: Sequence[Path], levels: tuple[float, ...] | None = None
) -> FieldsPanel:
    """With the panel open, and the slides compared at the levels of these downsamples; None: at all."""
    window.open(list(pair))
    settle(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.canvases()[0].setFocus()
    key(window, Qt.Key.Key_F, CTRL)
    panel = window.docks.panel("fields")
    assert isinstance(panel, FieldsPanel) and panel.isVisible()
    window.fields.keeper.use(Choice(count=8))
    show(qtbot, window, compared(window, levels))
    return panel


def compared(window: MainWindow, levels: tuple[float, ...] | None = None, *, seams: bool = False) -> ComparisonResult:
    """A result of its own for each test; the same slides are compared once."""
    reference, *conversions = panes = window.session.comparison.state.panes
    settings = CompareSettings(levels=levels, seams=seams, readings=False)
    asked = tuple(pane.slide.path for pane in panes), settings
    if asked not in _compared:
        _compared[asked] = compare_slides(reference, conversions, settings, Progress())
    return deepcopy(_compared[asked])


def show(qtbot: QtBot, window: MainWindow, result: ComparisonResult | None) -> None:
    window.whole_slide.show(result)
    rest(qtbot, window)


def rest(qtbot: QtBot, window: MainWindow) -> None:
    panel = window.docks.panel("fields")
    assert isinstance(panel, FieldsPanel)
    qtbot.waitUntil(lambda: panel.is_at_rest and not window.short_jobs.jobs)
    settle(qtbot, window)


def elsewhere(pair: Sequence[Path], fields: Sequence[tuple[int, Rect]]) -> list[dict[str, float]]:
    """Level and rectangle of each, in level-0 pixels of the original."""
    asked = [[level, rect.x, rect.y, rect.width, rect.height] for level, rect in fields]
    found: list[dict[str, float]] = json.loads(worked_out(INDEPENDENT, *pair, json.dumps(asked)))
    return found


def current(window: MainWindow) -> Field:
    field = window.fields.keeper.current
    assert field is not None
    return field


def expect_seen(window: MainWindow, field: Field) -> None:
    """All of it is in sight, it fills most of the view, and all panes show its level."""
    state = window.session.comparison.state
    assert state.forced_downsample == field.downsample
    view = state.viewport
    on_screen = view.to_screen.bounding(field.rect)
    size = view.size
    assert Rect(0, 0, *size).intersected(on_screen) == on_screen
    assert max(on_screen.width / size.width, on_screen.height / size.height) > 0.8
    for pane in state.panes:
        scene = window.session.scene(pane)
        assert scene is not None and scene.level.downsample * pane.relative_scale == field.downsample


def test_n_steps_through_the_fields(qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path]) -> None:
    panel = open_compared(qtbot, window, lossy_pair)
    fields = window.fields.keeper.fields
    assert len(fields) > 2 and panel.list.fields() == list(fields)
    assert window.fields.keeper.current is None
    before = window.session.comparison.state.viewport
    key(window, Qt.Key.Key_N)
    assert current(window) is fields[0]
    assert window.session.comparison.state.viewport != before
    rest(qtbot, window)
    expect_seen(window, fields[0])
    assert window.fields.keeper.note(window.session.comparison.state) == f"Field 1 of {len(fields)}, level 0"
    several = next(field for field in fields if len(field.tiles) > 1)
    window.fields.keeper.visit(several)
    assert f"worst tile {field_value(several)}" in window.fields._tag()
    window.fields.keeper.visit(fields[0])
    key(window, Qt.Key.Key_N)
    assert current(window) is fields[1]
    assert panel.list.currentRow() == 1
    key(window, Qt.Key.Key_N, SHIFT)
    key(window, Qt.Key.Key_N, SHIFT)
    assert current(window) is fields[-1]
    rest(qtbot, window)
    expect_seen(window, fields[-1])


def test_a_click_and_arrow_keys_in_the_list_go_there(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path]
) -> None:
    panel = open_compared(qtbot, window, lossy_pair)
    row = panel.list.visualItemRect(panel.list.item(1))
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, NONE, row.center())
    assert current(window).number == 2
    expect_seen(window, current(window))
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert current(window).number == 3
    QTest.keyClick(panel.list, Qt.Key.Key_N, SHIFT)
    assert current(window).number == 2
    QTest.keyClick(panel.list, Qt.Key.Key_N)
    assert current(window).number == 3
    # Whoever has looked elsewhere comes back by another click on the same row.
    window.session.fit()
    row = panel.list.visualItemRect(panel.list.item(2))
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, NONE, row.center())
    expect_seen(window, current(window))


def test_values_are_those_of_scikit_image(
    qtbot: QtBot, window: MainWindow, either_pair: tuple[Path, Path], lossy_pair: tuple[Path, Path]
) -> None:
    # The lossless pair has no difference to speak of: its lossy sister has, with the same bounds.
    pair = lossy_pair if either_pair[0] == lossy_pair[0] else either_pair
    # Of the large pair, the quick ones.
    open_compared(qtbot, window, pair, (1.0, 2.0) if pair is lossy_pair else (2.0, 4.0))
    keeper = window.fields.keeper
    fields: list[Field] = []
    levels = keeper.levels
    for level in levels:
        keeper.use_level(0, level.downsample)
        for kind in Kind:
            keeper.use(Choice(kind, count=4))
            rest(qtbot, window)
            assert keeper.fields or kind is not Kind.WORST
            fields += keeper.fields
    assert {field.level for field in fields} == {level.level for level in levels} and len(levels) == 2
    found = elsewhere(pair, [(field.level, field.rect) for field in fields])
    for field, values in zip(fields, found, strict=True):
        assert field.values.ssim == pytest.approx(values["ssim"], abs=1e-6)
        assert field.values.mae == pytest.approx(values["mae"], abs=1e-9)
        assert (field.values.largest, field.values.compared) == (values["largest"], values["compared"])


def test_scikit_image_is_asked_in_the_window(
    qtbot: QtBot, window: MainWindow, either_pair: tuple[Path, Path], lossy_pair: tuple[Path, Path]
) -> None:
    pair = lossy_pair if either_pair[0] == lossy_pair[0] else either_pair
    panel = open_compared(qtbot, window, pair, (2.0, 4.0))
    assert not panel.check.isEnabled()
    window.fields.keeper.use_level(0, 2.0)
    rest(qtbot, window)
    key(window, Qt.Key.Key_N)
    assert panel.check.isEnabled()
    QTest.mouseClick(panel.check, Qt.MouseButton.LeftButton)
    found = wait_for_check(qtbot, window)
    field = current(window)
    (values,) = elsewhere(pair, [(field.level, field.rect)])
    assert found.means[0].theirs == pytest.approx(values["ssim"], abs=1e-9)
    assert found.means[0].their_pixels == values["pixels"]
    assert found.agrees and found.means[0].ours == field.values.ssim
    dialog = window.fields.dialog
    assert dialog is not None
    assert dialog.table.item(0, 2).text() == f"{values['ssim']:.8f}"
    assert "structural_similarity(data_range=255" in dialog.account.text()
    assert dialog.verdict.text() == "Both are the same number, within 0.000001"
    assert dialog.close_button.height() == DIALOG_BUTTON
    dialog.reject()


def wait_for_check(qtbot: QtBot, window: MainWindow) -> FieldCheck:
    dialog = window.fields.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.found is not None or dialog.failure.isVisible())
    assert dialog.found is not None, dialog.failure
    return dialog.found


def test_a_number_that_is_not_true_is_told(qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path]) -> None:
    open_compared(qtbot, window, lossy_pair)
    result = window.whole_slide.result
    assert result is not None
    for level in result.conversions[0].levels:
        level.table["ssim_sum"] *= 0.99
    show(qtbot, window, replace(result))
    key(window, Qt.Key.Key_N)
    key(window, Qt.Key.Key_N, CTRL)
    assert not wait_for_check(qtbot, window).agrees
    assert window.fields.dialog is not None
    assert "not the same" in window.fields.dialog.verdict.text()
    window.fields.dialog.reject()


def test_a_conversion_that_was_moved_is_not_checked(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path]
) -> None:
    open_compared(qtbot, window, lossy_pair)
    key(window, Qt.Key.Key_N)
    pane = window.session.comparison.state.panes[1]
    window.session.set_offset(pane, Affine.translation(3, 0), "moved by hand")
    key(window, Qt.Key.Key_N, CTRL)
    dialog = window.fields.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.failure.isVisible)
    assert dialog.found is None
    dialog.reject()


def test_the_list_shows_the_pixels_of_both_slides(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path], tmp_path: Path
) -> None:
    panel = open_compared(qtbot, window, lossy_pair)
    keeper = window.fields.keeper
    keeper.use_level(0, 2.0)
    rest(qtbot, window)
    first, second, _ = slides_elsewhere(lossy_pair, 1, tmp_path)
    assert keeper.source is not None
    field = keeper.fields[0]
    thumbnails = panel.thumbnails.of(keeper.source, field)
    assert thumbnails is not None and not thumbnails.problem
    tile = field.tile_pixels
    here = slice(int(tile.y), int(tile.bottom)), slice(int(tile.x), int(tile.right))
    for image, whole in zip(thumbnails.images, (first, second), strict=False):
        shown, expected = pixels(image), whole[here]
        assert max(shown.shape[:2]) <= 112
        # Averages of whole blocks: the mean of all says whether it is the right place in the right slide.
        assert shown.mean(axis=(0, 1)) == pytest.approx(expected.mean(axis=(0, 1)), abs=1.0)
    assert not np.array_equal(pixels(thumbnails.images[0]), pixels(thumbnails.images[1]))


def test_pictures_of_a_slide_that_is_opened_anew_are_read_anew(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path]
) -> None:
    panel = open_compared(qtbot, window, lossy_pair)
    source, field = window.fields.keeper.source, window.fields.keeper.fields[0]
    assert source is not None
    before = panel.thumbnails.of(source, field)
    assert before is not None
    window.session.reopen(1)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: panel.thumbnails.of(source, field) is not None)
    assert panel.thumbnails.of(source, field) is not before


def test_the_field_is_outlined_on_tissue_and_navigator(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path]
) -> None:
    open_compared(qtbot, window, lossy_pair)
    key(window, Qt.Key.Key_V)
    navigator = window.panels.navigator
    qtbot.waitUntil(lambda: navigator.is_at_rest)
    before = navigator.map.grab().toImage()
    key(window, Qt.Key.Key_N)
    rest(qtbot, window)
    accent = QColor(current_theme().accent)
    corner = window.session.comparison.state.viewport.to_screen.apply(Point(*current(window).rect.corners()[1]))
    for canvas in window.view.canvases():
        picture = canvas.grab().toImage()
        on = [QPoint(round(corner.x) - left, round(corner.y)) for left in range(3, 12)]
        assert all(near(picture.pixelColor(point), accent) for point in on)
    assert any_colour(navigator.map.grab().toImage(), accent) and not any_colour(before, accent)


def near(one: QColor, other: QColor) -> bool:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue())) < 40


def any_colour(image: object, colour: QColor) -> bool:
    found = np.abs(pixels(image).astype(int) - np.array(colour.getRgb()[:3])).max(axis=2)  # type: ignore[arg-type]
    return bool((found < 12).sum() > 8)


def test_what_is_listed_follows_the_choices(qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path]) -> None:
    panel = open_compared(qtbot, window, lossy_pair)
    keeper = window.fields.keeper
    QTest.mouseClick(panel.kind.option("random"), Qt.MouseButton.LeftButton)
    rest(qtbot, window)
    assert {field.kind for field in panel.list.fields()} == {Kind.RANDOM} and panel.seed.isVisible()
    drawn = [field.tile for field in panel.list.fields()]
    QTest.mouseClick(panel.kind.option("seam"), Qt.MouseButton.LeftButton)
    rest(qtbot, window)
    assert not keeper.fields and keeper.message == ("No seams", "Not split by seams, as asked.")
    show(qtbot, window, compared(window, seams=True))
    assert {field.kind for field in panel.list.fields()} == {Kind.SEAM} and not panel.seed.isVisible()
    QTest.mouseClick(panel.kind.option("random"), Qt.MouseButton.LeftButton)
    rest(qtbot, window)
    panel.seed.setFocus()
    panel.seed.selectAll()
    QTest.keyClicks(panel.seed, "7")
    QTest.keyClick(panel.seed, Qt.Key.Key_Return)
    rest(qtbot, window)
    assert keeper.choice.seed == 7
    # Whoever typed wants to go on looking.
    key(window, Qt.Key.Key_N)
    assert current(window) is keeper.fields[0]
    assert [field.tile for field in panel.list.fields()] != drawn
    QTest.mouseClick(panel.kind.option("worst"), Qt.MouseButton.LeftButton)
    rest(qtbot, window)
    assert not panel.seed.isVisible()
    assert [panel.measure.itemData(row) for row in range(panel.measure.count())] == [
        FieldMeasure.SSIM,
        FieldMeasure.TISSUE_SSIM,
        FieldMeasure.MAE,
        FieldMeasure.LARGEST,
    ]
    panel.measure.setFocus()
    QTest.keyClick(panel.measure, Qt.Key.Key_Down)
    QTest.keyClick(panel.measure, Qt.Key.Key_Down)
    rest(qtbot, window)
    assert {field.measure for field in panel.list.fields()} == {FieldMeasure.MAE}
    values = [field.value for field in panel.list.fields()]
    assert values == sorted(values, reverse=True)
    panel.level.setFocus()
    QTest.keyClick(panel.level, Qt.Key.Key_Down)
    rest(qtbot, window)
    assert {field.level for field in panel.list.fields()} == {1}


def test_an_empty_panel_says_what_to_do(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair) -> None:
    panel = open_compared(qtbot, window, (coordinate_pair.original, coordinate_pair.conversion))
    # The lossless conversion is equal everywhere.
    assert panel.nothing.isVisible() and "Nothing differs" in panel.nothing.text()
    result = window.whole_slide.result
    assert result is not None
    show(qtbot, window, None)
    assert panel.empty.isVisible() and "Compare the whole slides first" in panel.empty.text()
    (begin,) = (one for one in panel.empty.findChildren(Button) if one.isVisible())
    QTest.mouseClick(begin, Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(CompareWholeDialog)
    dialog.reject()
    for name in ("field_next", "field_previous", "field_check", "fields_csv", "fields_geojson"):
        assert not window.actions_[name].isEnabled()
    other = replace(result, original=replace(result.original, identity="another", name="another.mrxs"))
    show(qtbot, window, other)
    assert panel.empty.isVisible() and "another.mrxs" in panel.empty.text()


def test_another_conversion_of_the_result_can_be_chosen(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, lossy_pair: tuple[Path, Path]
) -> None:
    panel = open_compared(qtbot, window, (coordinate_pair.original, coordinate_pair.conversion, lossy_pair[1]))
    assert panel.conversion.isVisible() and panel.conversion.count() == 2
    assert panel.nothing.isVisible()  # the first one is lossless
    panel.conversion.setFocus()
    QTest.keyClick(panel.conversion, Qt.Key.Key_Down)
    rest(qtbot, window)
    assert panel.list.fields() and not panel.nothing.isVisible()
    key(window, Qt.Key.Key_N)
    QTest.mouseClick(panel.check, Qt.MouseButton.LeftButton)
    found = wait_for_check(qtbot, window)
    (values,) = elsewhere(lossy_pair, [(0, current(window).rect)])
    assert found.agrees and found.means[0].theirs == pytest.approx(values["ssim"], abs=1e-9)
    assert window.fields.dialog is not None
    window.fields.dialog.reject()


def test_levels_that_the_conversion_does_not_store_are_named(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path]
) -> None:
    """Those that were to be compared; the list is about what is stored."""
    panel = open_compared(qtbot, window, lossy_pair)
    result = window.whole_slide.result
    assert result is not None and "Not stored" not in panel.summary.text()
    missing = MissingLevel(5, 32.0, Size(640, 480)), MissingLevel(6, 64.0, Size(640, 480))
    result = replace(result, conversions=(replace(result.conversions[0], missing=missing),))
    show(qtbot, window, result)
    assert panel.summary.isVisible() and panel.list.fields()
    assert "Not stored in the conversion: level 5 (32×), level 6 (64×)." in panel.summary.text()
    show(qtbot, window, replace(result, settings=replace(result.settings, levels=(1.0, 64.0))))
    assert "Not stored in the conversion: level 6 (64×)." in panel.summary.text()


def test_a_field_stays_while_the_comparison_goes_on(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path]
) -> None:
    open_compared(qtbot, window, lossy_pair)
    keeper = window.fields.keeper
    key(window, Qt.Key.Key_N)
    tile = current(window).tile
    result = window.whole_slide.result
    assert result is not None
    show(qtbot, window, replace(result))
    assert current(window).tile == tile and current(window) in keeper.fields
    keeper.use(replace(keeper.choice, count=20))
    rest(qtbot, window)
    assert (current(window).tile, current(window).number) == (tile, 1)


def test_fields_are_saved_as_a_table(
    qtbot: QtBot,
    window: MainWindow,
    lossy_pair: tuple[Path, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    open_compared(qtbot, window, lossy_pair)
    proposed: list[Path] = []
    target = tmp_path / "exports" / "worst"
    target.parent.mkdir()
    window.settings.picture_folder = str(tmp_path / "pictures" / "not there yet")

    def asked(_window: object, _title: str, name: str, _filters: str) -> tuple[str, str]:
        proposed.append(Path(name).parent)
        return str(target), "CSV files (*.csv)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", asked)
    window.actions_["fields_csv"].trigger()
    qtbot.waitUntil(lambda: "Saved" in window.toast.banner.text())
    rows = list(csv.DictReader(io.StringIO((target.parent / "worst.csv").read_text(encoding="utf-8"))))
    fields = window.fields.keeper.fields
    assert [int(row["number"]) for row in rows] == [field.number for field in fields]
    rects = [Rect(*(float(row[name]) for name in ("x", "y", "width", "height"))) for row in rows]
    found = elsewhere(lossy_pair, [(int(row["level"]), rect) for row, rect in zip(rows, rects, strict=True)])
    for row, values in zip(rows, found, strict=True):
        assert float(row["ssim"]) == pytest.approx(values["ssim"], abs=1e-6)
        assert float(row["mae"]) == pytest.approx(values["mae"], abs=1e-9)
        assert int(row["max_abs_diff"]) == values["largest"]
        assert row["original"] == lossy_pair[0].name and row["program"].startswith("Verislide")
    # It is never written over without being asked: the dialog has asked about another name.
    before = (target.parent / "worst.csv").read_bytes()
    window.fields.keeper.use(Choice(Kind.RANDOM, count=3))
    rest(qtbot, window)
    window.actions_["fields_csv"].trigger()
    assert "there already" in window.toast.banner.text()
    assert (target.parent / "worst.csv").read_bytes() == before
    # A folder that is not there is never proposed; later on, the one that was chosen last.
    assert proposed[0] == tmp_path and proposed[-1] == target.parent
