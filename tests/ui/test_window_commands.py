"""What a person does with the window beside looking: opening, choosing, swapping, cancelling."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QSlider
from pytestqt.qtbot import QtBot

from tests.fakes import ArraySlide, random_pyramid
from tests.ui.conftest import WAIT_MS, Pair, settle
from viewer.comparison.state import Role
from viewer.conversion.sample_pair import SamplePair
from viewer.jobs.job import Progress
from viewer.slides.slide import Slide, SlideError
from viewer.ui import sample_opening, slot
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings
from viewer.ui.theme import current_theme


def drop(window: MainWindow, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), actions, data, buttons, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPoint(50, 50), actions, data, buttons, keys))


def test_two_slides_dropped_become_a_pair_whichever_was_picked_up_first(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair
) -> None:
    drop(window, [coordinate_pair.conversion, coordinate_pair.original])
    qtbot.waitUntil(lambda: len(window.session.slots) == 2, timeout=WAIT_MS)
    settle(qtbot, window)
    assert [pane.role for pane in window.session.comparison.state.panes] == [Role.ORIGINAL, Role.CONVERSION]
    assert window.session.slots[0].path == coordinate_pair.original
    assert "pair.mrxs" in window.windowTitle()


def test_slides_dropped_beyond_four_are_named(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path
) -> None:
    pictures = [tmp_path / f"{name}.png" for name in "abcdef"]
    for path in pictures:
        Image.new("RGB", (64, 48)).save(path)
    drop(window, pictures)
    qtbot.waitUntil(lambda: len(window.session.slots) == 4, timeout=WAIT_MS)
    banner = window.furniture.banner
    assert banner.isVisible()
    assert banner.text() == "4 of 6 are open: no more than 4 slides are compared at once. Left out: e.png, f.png."
    settle(qtbot, window)
    assert banner.isVisible()
    drop(window, [coordinate_pair.original, coordinate_pair.conversion])
    qtbot.waitUntil(lambda: len(window.session.slots) == 2, timeout=WAIT_MS)
    assert not banner.isVisible()


def test_a_slide_dropped_on_a_single_one_becomes_its_conversion(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair
) -> None:
    window.open([coordinate_pair.original])
    settle(qtbot, window)
    drop(window, [coordinate_pair.conversion])
    qtbot.waitUntil(lambda: len(window.session.slots) == 2, timeout=WAIT_MS)
    settle(qtbot, window)
    assert len(window.session.comparison.state.panes) == 2


def test_a_slide_dropped_on_one_that_could_not_be_opened_takes_its_place(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path
) -> None:
    damaged = tmp_path / "damaged.svs"
    damaged.write_bytes(b"no slide")
    window.open([damaged])
    qtbot.waitUntil(lambda: window.session.slots[0].error is not None, timeout=WAIT_MS)
    drop(window, [coordinate_pair.original])
    qtbot.waitUntil(lambda: [s.path for s in window.session.slots] == [coordinate_pair.original], timeout=WAIT_MS)


def test_a_person_can_have_openslide_read_the_dicom(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    qtbot.keyClick(window.view.canvases()[0], Qt.Key.Key_5)
    before = window.session.comparison.state.viewport
    pane = window.view.panes[1]
    assert [action.text() for action in pane.readers.actions()] == ["wsidicom", "OpenSlide", "pydicom"]
    pane.readers.actions()[1].trigger()
    settle(qtbot, window)
    state = window.session.comparison.state
    assert state.panes[1].slide.reader.name == "OpenSlide"
    assert state.panes[1].alignment is not None and state.panes[1].alignment.aligned
    assert state.viewport == before
    assert not window.view.panes[0].readers.menuAction().isVisible()


def test_frames_of_a_dicom_picture_have_a_slider(qtbot: QtBot, window: MainWindow, data: Path, tmp_path: Path) -> None:
    frames = tmp_path / "frames"
    frames.mkdir()
    shutil.copy(data / "dicom_other/pydicom/examples_ybr_color.dcm", frames)
    window.open([frames / "examples_ybr_color.dcm"])
    settle(qtbot, window)
    pane = window.view.panes[0]
    slider = pane.planes.findChild(QSlider)
    assert slider is not None and slider.isVisible() and slider.maximum() == 29
    first = pane.canvas.grab().toImage()
    slider.setFocus()
    for _ in range(12):
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    settle(qtbot, window)
    state = window.session.comparison.state
    assert state.panes[0].slide.axes[0].index == 12
    assert pane.canvas.grab().toImage() != first


def test_swap_exchanges_original_and_conversion(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    qtbot.keyClick(window.view.canvases()[0], Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, window)
    assert [slot.path for slot in window.session.slots] == [coordinate_pair.conversion, coordinate_pair.original]
    alignment = window.session.comparison.state.panes[1].alignment
    assert alignment is not None and alignment.aligned
    bounds = coordinate_pair.truth.bounds
    assert (alignment.affine.x0, alignment.affine.y0) == (-bounds.x, -bounds.y)


def test_close_goes_back_to_the_start_page_and_gives_the_memory_back(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair
) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    assert window.session.cache.bytes > 0
    qtbot.keyClick(window.view.canvases()[0], Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert window.start_page.isVisible() and not window.view.isVisible()
    assert window.session.cache.bytes == 0
    assert not window.actions_["fit"].isEnabled()
    assert window.settings.recent_pairs[0].original == str(coordinate_pair.original)


def test_the_theme_is_switched_and_kept(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair) -> None:
    window.actions_["theme"].trigger()
    assert current_theme().name == "light" and window.settings.theme == "light"
    window.actions_["theme"].trigger()
    assert current_theme().name == "dark"


def test_the_window_comes_back_where_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "place.ini")
    first = MainWindow(settings)
    first.resize(781, 555)
    first.show()
    first.close()
    second = MainWindow(Settings(tmp_path / "place.ini"))
    assert (second.width(), second.height()) == (781, 555)
    second.close()


def test_the_sample_is_prepared_with_progress_and_opened(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def prepare(progress: Progress) -> SamplePair:
        progress.tick(1, 2, "half way")
        assert go_on.wait(WAIT_MS / 1000)
        return SamplePair(coordinate_pair.original, coordinate_pair.conversion)

    monkeypatch.setattr(sample_opening, "_prepare_sample", prepare)
    window.open_sample()
    qtbot.waitUntil(window.progress_page.isVisible, timeout=WAIT_MS)
    assert "half way" in window.progress_page.row.text()
    go_on.set()
    qtbot.waitUntil(lambda: len(window.session.slots) == 2, timeout=WAIT_MS)
    settle(qtbot, window)
    assert len(window.session.comparison.state.panes) == 2


def test_a_sample_that_is_there_already_opens_without_a_page_that_flashes(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, seen = threading.Event(), Watcher()

    def prepare(progress: Progress) -> SamplePair:
        assert go_on.wait(WAIT_MS / 1000)
        return SamplePair(coordinate_pair.original, coordinate_pair.conversion)

    monkeypatch.setattr(sample_opening, "_prepare_sample", prepare)
    window.progress_page.installEventFilter(seen)
    window.open_sample()
    # However slow the machine is: nothing is made, so there is nothing to show.
    qtbot.waitUntil(lambda: not window._sample._moment.isActive(), timeout=WAIT_MS)
    assert not window.progress_page.isVisible()
    go_on.set()
    qtbot.waitUntil(lambda: len(window.session.slots) == 2, timeout=WAIT_MS)
    settle(qtbot, window)
    assert not seen.shows


class Watcher(QObject):
    """Counts how often something is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shows = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.shows += event.type() == QEvent.Type.Show
        return False


def test_preparing_the_sample_can_be_cancelled(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def prepare(progress: Progress) -> SamplePair:
        while True:
            progress.tick(1, 100, "working")

    monkeypatch.setattr(sample_opening, "_prepare_sample", prepare)
    window.open_sample()
    qtbot.waitUntil(window.progress_page.isVisible, timeout=WAIT_MS)
    window.progress_page.row.cancel_requested.emit()
    qtbot.waitUntil(lambda: not window.jobs.jobs, timeout=WAIT_MS)
    assert window.start_page.isVisible() and not window.session.slots


def test_slides_that_were_opened_while_the_sample_was_made_stay(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def prepare(progress: Progress) -> SamplePair:
        assert go_on.wait(WAIT_MS / 1000)
        return SamplePair(coordinate_pair.original, coordinate_pair.conversion)

    monkeypatch.setattr(sample_opening, "_prepare_sample", prepare)
    window.open_sample()
    window.open([coordinate_pair.conversion])
    go_on.set()
    settle(qtbot, window)
    assert [slot.path for slot in window.session.slots] == [coordinate_pair.conversion]
    assert window.view.isVisible()


def test_the_sample_can_be_tried_again_after_a_failure(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def prepare(progress: Progress) -> SamplePair:
        raise SlideError("The sample cannot be written.")

    monkeypatch.setattr(sample_opening, "_prepare_sample", prepare)
    for _ in range(2):
        window.open_sample()
        qtbot.waitUntil(window.progress_page.failure.isVisible, timeout=WAIT_MS)
        window.progress_page.failure.action_triggered.emit()
        assert window.start_page.isVisible()


def test_a_slide_that_is_being_opened_when_the_window_closes_is_closed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, closed, go_on = threading.Event(), threading.Event(), threading.Event()

    class Late(ArraySlide):
        def close(self) -> None:
            closed.set()

    def late(path: Path, *, reader: str | None, series_uid: str | None) -> Slide:
        begun.set()
        go_on.wait(1)
        return Late(random_pyramid(64, 64, 1))

    monkeypatch.setattr(slot, "quick_first_picture", lambda _path: None)
    monkeypatch.setattr(slot, "open_slide", late)
    window = MainWindow(Settings(tmp_path / "settings.ini"))
    window.open([Path("late")])
    qtbot.waitUntil(begun.is_set, timeout=WAIT_MS)
    hide = window.hide

    def hidden() -> None:
        hide()
        go_on.set()

    monkeypatch.setattr(window, "hide", hidden)  # before anything is waited for
    window.close()
    assert go_on.is_set() and closed.is_set()


def test_a_picture_opens_alone_and_shows_no_units_that_it_does_not_state(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    rgb = np.random.default_rng(1).integers(0, 256, (300, 400, 3), np.uint8)
    Image.fromarray(rgb).save(tmp_path / "plain.png")
    window.open([tmp_path / "plain.png"])
    settle(qtbot, window)
    assert not window.actions_["magnification_5"].isEnabled()
    qtbot.mouseMove(window.view.canvases()[0], QPoint(200, 200))
    texts = [label.text() for label in window.status.labels() if label.isVisible()]
    assert not any("mm" in text for text in texts)
    assert any(text.endswith("px") for text in texts)


def test_a_pair_that_did_not_open_is_not_remembered(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path
) -> None:
    (tmp_path / "notes.txt").write_text("nothing")
    window.open([coordinate_pair.original, tmp_path / "notes.txt"])
    settle(qtbot, window)
    assert window.settings.recent_pairs == ()
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    assert [pair.original for pair in window.settings.recent_pairs] == [str(coordinate_pair.original)]


def test_nobody_can_zoom_out_until_the_slide_is_lost(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    fitted = window.session.comparison.state.viewport.scale
    for _ in range(80):
        window.actions_["zoom_out"].trigger()
    assert window.session.comparison.state.viewport.scale == pytest.approx(fitted / 32)
    qtbot.keyClick(window.view.canvases()[0], Qt.Key.Key_0)
    assert window.session.fitted and window.toolbar.chosen_preset == "fit"
