"""Seams drawn over the tissue, by real keys, against a process that knows only what the generator wrote."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from scipy.spatial import cKDTree

from tests.comparison.whole.test_seam_zones import SCRIPT, stitched_spec, truth_of
from tests.other_process import worked_out
from tests.ui.conftest import settle
from tests.ui.test_furniture import SHIFT, grabbed, key, open_slides
from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.settings import Codec, ConversionSettings
from viewer.geometry import Affine, Point, Size
from viewer.slides.sample import SampleTruth, write_sample
from viewer.ui import seams as seams_module
from viewer.ui.main_window import MainWindow
from viewer.ui.pane import seam_mark

pytestmark = pytest.mark.gui
CORE = (255, 238, 118)
"""Blue, green, red of a line that is drawn in full."""
CHIPS = 100
"""Pixels at the bottom where readouts lie."""


@dataclass(frozen=True)
class StitchedPair:
    original: Path
    conversion: Path
    truth: SampleTruth


@pytest.fixture(scope="module")
def stitched_pair(tmp_path_factory: pytest.TempPathFactory) -> StitchedPair:
    """Overlapping photos at jittered places, one missing, and a conversion cropped to bounds that no level divides."""
    folder = tmp_path_factory.mktemp("seams")
    truth = write_sample(folder / "stitched.mrxs", stitched_spec((4, 4), (2, 4)))
    convert_to_dicom(folder / "stitched.mrxs", folder / "converted", settings=ConversionSettings(codec=Codec.JPEG_2000))
    return StitchedPair(folder / "stitched.mrxs", folder / "converted", truth)


@pytest.fixture
def seams_window(qtbot: QtBot, window: MainWindow, stitched_pair: StitchedPair) -> MainWindow:
    open_slides(qtbot, window, [stitched_pair.original, stitched_pair.conversion])
    return window


def show_seams(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.furniture.seams.changed):
        key(window, Qt.Key.Key_E, SHIFT)
    qtbot.waitUntil(lambda: not window.short_jobs.jobs)


def true_edges(truth: SampleTruth, levels: list[int]) -> list[tuple[NDArray[np.float64], NDArray[np.float64]]]:
    """For each level the level-0 places between which photos differ: upright (x, y) and lying (x, y)."""
    corner = [min(photo.x for photo in truth.photos), min(photo.y for photo in truth.photos)]
    last = [max(photo.x for photo in truth.photos), max(photo.y for photo in truth.photos)]
    size = [end - begin + side for begin, end, side in zip(corner, last, truth.spec.photo_size, strict=True)]
    asked = [{"level": level, "location": corner, "size": size} for level in levels]
    question = json.dumps({"truth": truth_of(truth), "edges": asked})
    found = json.loads(worked_out(SCRIPT, asked=question))["edges"]
    # In the middle of the border between two pixels.
    return [(np.array(beside) + corner + (0.0, 0.5), np.array(below) + corner + (0.5, 0.0)) for beside, below in found]


def moved(places: NDArray[np.float64], onto: Affine) -> NDArray[np.float64]:
    x, y = places[:, 0], places[:, 1]
    return np.stack([onto.xx * x + onto.xy * y + onto.x0, onto.yx * x + onto.yy * y + onto.y0], axis=1)


def inside(places: NDArray[np.float64], size: Size) -> NDArray[np.float64]:
    kept = (places > 4).all(axis=1) & (places < (size.width - 4, size.height - CHIPS)).all(axis=1)
    return places[kept]


def looked(qtbot: QtBot, window: MainWindow, level: int, magnification: float, turn: float, truth: SampleTruth) -> None:
    state = window.session.comparison.state
    middle = truth.bounds.centre
    window.session.force_level(2.0**level)
    view = replace(state.viewport, centre=Point(middle.x + 0.3, middle.y - 0.4), scale=magnification / 2**level)
    window.session.look(view.turned_to(turn))
    settle(qtbot, window)


@pytest.mark.parametrize("turn", [0, 90, 180])
def test_lines_lie_on_the_true_seams_at_every_level(
    qtbot: QtBot, seams_window: MainWindow, stitched_pair: StitchedPair, turn: int
) -> None:
    window, truth = seams_window, stitched_pair.truth
    for level, edges in enumerate(true_edges(truth, [0, 1, 2, 3])):
        # The coarsest level enlarged: else lines would be too close to be drawn in full.
        for magnification in ((1.0, 2.0, 0.7), (1.0, 2.0, 3.0), (1.0, 2.0), (2.0, 3.0))[level]:
            looked(qtbot, window, level, magnification, turn, truth)
            plain = [grabbed(canvas) for canvas in window.view.canvases()]
            show_seams(qtbot, window)
            viewport = window.session.comparison.state.viewport
            for canvas, before in zip(window.view.canvases(), plain, strict=True):
                after = grabbed(canvas)
                core = np.argwhere((after == CORE).all(axis=-1) & (before != CORE).any(axis=-1))[:, ::-1] + 0.5
                every = np.concatenate([moved(part, viewport.to_device) for part in edges])
                in_core, in_every = (inside(places, canvas.screen_size) for places in (core, every))
                assert len(in_every) > 50
                assert farthest(in_core, every) <= 2.01, "a line where no seam is"
                assert farthest(in_every, core) <= 1.51, "a seam without a line"
            key(window, Qt.Key.Key_E, SHIFT)
            assert all(np.array_equal(grabbed(c), b) for c, b in zip(window.view.canvases(), plain, strict=True))


def farthest(places: NDArray[np.float64], others: NDArray[np.float64]) -> float:
    """How far the loneliest of ``places`` lies from the nearest of ``others``, across or down."""
    return float(cKDTree(others).query(places, p=np.inf)[0].max())


def test_a_turned_view_has_its_lines_turned(
    qtbot: QtBot, seams_window: MainWindow, stitched_pair: StitchedPair
) -> None:
    window, truth = seams_window, stitched_pair.truth
    looked(qtbot, window, 1, 1.0, 25, truth)
    plain = [grabbed(canvas) for canvas in window.view.canvases()]
    show_seams(qtbot, window)
    ((beside, below),) = true_edges(truth, [1])
    onto = window.session.comparison.state.viewport.to_device
    for canvas, before in zip(window.view.canvases(), plain, strict=True):
        after = grabbed(canvas)
        changed = np.argwhere((after != before).any(axis=-1))[:, ::-1] + 0.5
        every = np.concatenate([moved(beside, onto), moved(below, onto)])
        assert len(inside(every, canvas.screen_size)) > 200
        for places, other, most in ((changed, every, 3.6), (every, changed, 1.1)):
            one = inside(places, canvas.screen_size)
            gaps = cKDTree(other).query(one)[0]
            # A notch of less than a pixel is drawn as one line.
            assert np.percentile(gaps, 99.5) <= most
            assert gaps.max() <= most + 3


def test_the_note_says_what_is_drawn_and_where_it_comes_from(
    qtbot: QtBot, seams_window: MainWindow, notes: list[str]
) -> None:
    show_seams(qtbot, seams_window)
    seams_window.session.force_level(2.0)
    settle(qtbot, seams_window)
    notes.clear()
    for canvas in seams_window.view.canvases():
        canvas.grab()
    assert notes == ["Stitching seams of level 1, from the camera positions of stitched.mrxs"] * 2
    key(seams_window, Qt.Key.Key_E, SHIFT)
    notes.clear()
    seams_window.view.canvases()[0].grab()
    assert notes == []


def test_lines_too_close_to_each_other_are_not_drawn_but_told(
    qtbot: QtBot, seams_window: MainWindow, notes: list[str]
) -> None:
    window = seams_window
    viewport = window.session.comparison.state.viewport
    # 226 px from one row of photos to the next.
    for scale, drawn in ((5.9 / 226, False), (8 / 226, True)):
        window.session.look(replace(viewport, scale=scale, smallest=1e-5))
        settle(qtbot, window)
        before = grabbed(window.view.canvases()[0])
        show_seams(qtbot, window)
        notes.clear()
        after = grabbed(window.view.canvases()[0])
        assert ("too close here: zoom in" in notes[0]) is not drawn
        assert (before != after)[:-CHIPS].any() == drawn
        key(window, Qt.Key.Key_E, SHIFT)


def test_a_slide_without_known_seams_says_why(qtbot: QtBot, window: MainWindow, stitched_pair: StitchedPair) -> None:
    open_slides(qtbot, window, [stitched_pair.conversion])
    show_seams(qtbot, window)
    qtbot.waitUntil(window.toast.banner.isVisible)
    said = window.toast.banner.text()
    assert said == "No seams are known of converted: no camera grid is stored in this kind of file (DICOM WSI)."
    assert not window.furniture.seams.is_on


def test_seams_are_drawn_whichever_slide_is_the_reference(
    qtbot: QtBot, seams_window: MainWindow, notes: list[str]
) -> None:
    QTest.keyClick(seams_window, Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, seams_window)
    assert seams_window.session.comparison.state.panes[1].slide.name == "stitched.mrxs"
    before = [grabbed(canvas) for canvas in seams_window.view.canvases()]
    show_seams(qtbot, seams_window)
    after = [grabbed(canvas) for canvas in seams_window.view.canvases()]
    lines = [(b != a).any(axis=-1)[:-CHIPS] for b, a in zip(before, after, strict=True)]
    assert lines[0].sum() > 1000
    assert np.array_equal(lines[0][:, :599], lines[1][:, :599])


def test_seams_stay_on_the_glass_when_the_conversion_is_moved(qtbot: QtBot, seams_window: MainWindow) -> None:
    window = seams_window
    plain = [grabbed(canvas) for canvas in window.view.canvases()]
    show_seams(qtbot, window)
    lines = [(grabbed(c) != b).any(axis=-1)[:-CHIPS] for c, b in zip(window.view.canvases(), plain, strict=True)]
    pane = window.session.comparison.state.panes[1]
    window.session.set_offset(pane, Affine.translation(40, 24), "moved by a test")
    settle(qtbot, window)
    shown = [grabbed(canvas) for canvas in window.view.canvases()]
    key(window, Qt.Key.Key_E, SHIFT)
    again = [(grabbed(c) != b).any(axis=-1)[: -CHIPS - 40] for c, b in zip(window.view.canvases(), shown, strict=True)]
    for before, after in zip(lines, again, strict=True):
        assert np.array_equal(before[:-40], after)


def test_seams_of_slides_that_were_closed_meanwhile_are_dropped(
    qtbot: QtBot, seams_window: MainWindow, stitched_pair: StitchedPair, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reading is a job: the window goes on, and what comes late is of no use."""
    window, go_on, threads = seams_window, threading.Event(), []
    read: Callable[..., object] = seams_module.known_seams

    def slowly(slide: object) -> object:
        threads.append(threading.current_thread())
        go_on.wait(20)
        return read(slide)

    monkeypatch.setattr(seams_module, "known_seams", slowly)
    key(window, Qt.Key.Key_E, SHIFT)
    qtbot.waitUntil(lambda: bool(threads))
    assert threads[0] is not threading.main_thread()
    assert window.furniture.seams.is_on
    window.session.close_slides()
    go_on.set()
    qtbot.waitUntil(lambda: not window.short_jobs.jobs)
    monkeypatch.undo()
    open_slides(qtbot, window, [stitched_pair.original])
    qtbot.waitUntil(lambda: not window.short_jobs.jobs)
    canvas = window.view.canvases()[0]
    on = grabbed(canvas)
    key(window, Qt.Key.Key_E, SHIFT)
    assert (on != grabbed(canvas)).any(axis=-1)[:-CHIPS].sum() > 1000


def test_frames_of_the_same_view_work_their_lines_out_once(
    qtbot: QtBot, seams_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    show_seams(qtbot, seams_window)
    canvas = seams_window.view.canvases()[0]
    canvas.grab()
    worked = []
    work = seam_mark.seam_strokes
    monkeypatch.setattr(seam_mark, "seam_strokes", lambda *given: worked.append(1) or work(*given))
    canvas.grab()
    assert not worked
    viewport = seams_window.session.comparison.state.viewport
    seams_window.session.look(viewport.panned(30, 0))
    canvas.grab()
    assert worked
