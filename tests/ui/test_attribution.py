"""The panel that says why a field differs, by real keys and the mouse; figures are those of another process."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from skimage.color import deltaE_ciede2000, rgb2lab
from skimage.metrics import structural_similarity

from tests.ui.conftest import Pair, settle
from tests.ui.independent_difference import slides_elsewhere
from tests.ui.test_fields import CTRL, NONE, SHIFT, compared, current, key, open_compared, show
from viewer.comparison.whole.attribution_words import Cause
from viewer.geometry import Affine
from viewer.ui.docks.attribution_panel import AttributionPanel
from viewer.ui.main_window import MainWindow

pytestmark = pytest.mark.gui


def open_panel(qtbot: QtBot, window: MainWindow) -> AttributionPanel:
    key(window, Qt.Key.Key_F, CTRL | SHIFT)
    panel = window.docks.panel("attribution")
    assert isinstance(panel, AttributionPanel) and panel.isVisible()
    settle(qtbot, window)
    return panel


def told(qtbot: QtBot, panel: AttributionPanel) -> None:
    qtbot.waitUntil(lambda: panel.found is not None, timeout=20_000)


def words(panel: AttributionPanel, cause: Cause) -> str:
    _, sentence = panel.causes[cause]
    assert sentence.isVisible()
    return sentence.text()


@pytest.mark.parametrize("level", [0, 1])
def test_figures_of_the_field_are_told(
    level: int, qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path], tmp_path: Path
) -> None:
    open_compared(qtbot, window, lossy_pair)
    window.fields.keeper.use_level(0, 2.0**level)
    qtbot.waitUntil(lambda: window.fields.keeper.is_at_rest)
    panel = open_panel(qtbot, window)
    assert panel.empty.text().startswith("No field is looked at")
    key(window, Qt.Key.Key_N, NONE)
    told(qtbot, panel)
    field = current(window)
    assert panel.title.text() == f"Field {field.number}, level {level}"
    first, second, scanned = slides_elsewhere(lossy_pair, level, tmp_path)
    here = (
        slice(int(field.pixels.y), int(field.pixels.bottom)),
        slice(int(field.pixels.x), int(field.pixels.right)),
    )
    both = scanned[here]
    distance = deltaE_ciede2000(rgb2lab(first[here]), rgb2lab(second[here]))[both]
    assert f"mean ΔE {distance.mean():.2f}" in words(panel, Cause.COLOUR)
    # Windows reach out of the field; only those that reach over the edge of the level do not count.
    _, values = structural_similarity(first, second, channel_axis=-1, data_range=255, full=True)
    whole = np.zeros(scanned.shape, np.bool_)
    whole[3:-3, 3:-3] = scanned[3:-3, 3:-3]
    inside = values.mean(axis=2)[here][whole[here]]
    assert f"SSIM of this field is {inside.mean():.4f}." in panel.headline.text()
    # As the conversion was made for the tests.
    assert "Conversion: JPEG, quality 60 (4:2:2)" in words(panel, Cause.COMPRESSION)
    assert "within 0.05 px" in words(panel, Cause.PLACE) or "not known" in words(panel, Cause.PLACE)
    assert ("not reduced" in words(panel, Cause.PYRAMID)) == (level == 0)


def test_it_follows_the_field_and_works_only_while_it_is_seen(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path]
) -> None:
    open_compared(qtbot, window, lossy_pair)
    key(window, Qt.Key.Key_N, NONE)
    assert not window.docks.is_shown("attribution")
    panel = open_panel(qtbot, window)
    told(qtbot, panel)
    before = panel.found
    key(window, Qt.Key.Key_N, NONE)
    assert panel.found is None and "Measuring" in panel.empty.text()
    told(qtbot, panel)
    assert panel.found is not before and panel.title.text().startswith(f"Field {current(window).number},")
    # A pan is about no other pixels; so the answer stays.
    shown = panel.found
    key(window, Qt.Key.Key_Right, NONE)
    settle(qtbot, window)
    assert panel.found is shown and panel.is_at_rest
    key(window, Qt.Key.Key_F, CTRL | SHIFT)
    assert not panel.isVisible() and panel.found is None
    key(window, Qt.Key.Key_N, NONE)
    assert panel.is_at_rest


def test_a_result_that_goes_on_asks_nothing_anew(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path]
) -> None:
    open_compared(qtbot, window, lossy_pair)
    panel = open_panel(qtbot, window)
    key(window, Qt.Key.Key_N, NONE)
    told(qtbot, panel)
    shown = panel.found
    show(qtbot, window, compared(window))
    assert panel.found is shown
    show(qtbot, window, None)
    assert panel.found is None and panel.empty.text().startswith("No comparison yet")


def test_a_conversion_that_was_moved_is_told(qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path]) -> None:
    open_compared(qtbot, window, lossy_pair)
    panel = open_panel(qtbot, window)
    key(window, Qt.Key.Key_N, NONE)
    told(qtbot, panel)
    window.session.set_offset(window.session.comparison.state.panes[1], Affine.translation(3, 0), "moved by hand")
    qtbot.waitUntil(lambda: "Not known why" in panel.empty.text())
    assert "lies elsewhere than when it was compared" in panel.empty.text()


def test_without_slides_it_says_what_to_do(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.canvases()[0].setFocus()
    panel = open_panel(qtbot, window)
    assert panel.empty.text().startswith("No comparison yet Compare the whole slides first")
