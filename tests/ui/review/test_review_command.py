"""The window for reviews from the main window: commands, start page, drops, command line; names sealed; the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.review.stand_in_pages import PAGES, told
from viewer.review.events import Act
from viewer.review.record import create_record, open_record
from viewer.review.setup import Kind, ReviewSetup
from viewer.review.stops import Reading
from viewer.ui.main_window import MainWindow
from viewer.ui.review import pages
from viewer.ui.review.window import ReviewWindow

pytestmark = pytest.mark.gui
CONTROL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
LEFT, COPY = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction


@pytest.fixture(autouse=True)
def stand_ins(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    told.clear()
    monkeypatch.setattr(pages, "real_pages", lambda: PAGES)
    yield


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return made(tmp_path / "sixty.vsreview")


def made(path: Path, kind: Kind = Kind.OPEN) -> Path:
    create_record(path, ReviewSetup("Sixty cases", kind)).close()
    return path


def shown(qtbot: QtBot, window: MainWindow) -> ReviewWindow:
    qtbot.waitUntil(lambda: window.reviewing.review is not None and window.reviewing.review.isVisible())
    review = window.reviewing.review
    assert review is not None
    return review


def opened(qtbot: QtBot, window: MainWindow, path: Path) -> ReviewWindow:
    review = shown(qtbot, window)
    qtbot.waitUntil(lambda: review.path == path.resolve())
    return review


def test_the_key_and_the_start_page_begin_a_review(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_N, CONTROL | SHIFT)
    review = shown(qtbot, window)
    assert review.stack.currentWidget() is review.setup
    with qtbot.waitSignal(review.gone):
        review.setup.cancelled.emit()
    assert window.reviewing.review is None
    qtbot.mouseClick(window.start_page.review_card.new_button, LEFT)
    assert shown(qtbot, window) is not review


def test_one_that_was_refused_leaves_those_that_were_open_in_the_list(
    qtbot: QtBot, window: MainWindow, path: Path, tmp_path: Path
) -> None:
    elsewhere = open_record(made(tmp_path / "elsewhere.vsreview"))
    window.reviewing.open(path)
    review = opened(qtbot, window, path)
    window.reviewing.open(elsewhere.path)
    qtbot.waitUntil(lambda: review.path is None and review.opening_page.failure.isVisible())
    with qtbot.waitSignal(review.gone):
        review.close()
    assert [row.text() for row in window.start_page.recent_reviews.rows] == ["sixty.vsreview"]
    elsewhere.close()


def test_a_review_is_chosen_and_is_then_among_the_recent_ones(
    qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given: (folders.append(given[2]), (str(path), ""))[1])
    qtbot.mouseClick(window.start_page.review_card.open_button, LEFT)
    review = opened(qtbot, window, path)
    assert [row.text() for row in window.start_page.recent_reviews.rows] == ["sixty.vsreview"]
    with qtbot.waitSignal(review.gone):
        review.close()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given: (folders.append(given[2]), ("", ""))[1])
    qtbot.mouseClick(window.start_page.review_card.open_button, LEFT)
    assert folders[1] == str(path.parent.resolve()) != folders[0], "where the last one lies"
    (row,) = window.start_page.recent_reviews.rows
    assert row.text() == "sixty.vsreview"
    qtbot.mouseClick(row, LEFT)
    opened(qtbot, window, path)
    window.start_page.recent_reviews.remove_requested.emit(row.pair)
    assert window.settings.recent_reviews == () and not window.start_page.recent_reviews.isVisible()


def test_a_dropped_review_is_opened_beside_what_is_open(qtbot: QtBot, pair_window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    before = [slot.path for slot in pair_window.session.slots]
    QApplication.sendEvent(pair_window, QDragEnterEvent(QPointF(50, 50), COPY, data, LEFT, NONE))
    QApplication.sendEvent(pair_window, QDropEvent(QPointF(50, 50), COPY, data, LEFT, NONE))
    opened(qtbot, pair_window, path)
    assert [slot.path for slot in pair_window.session.slots] == before


def test_the_main_window_holds_a_quarter_of_the_memory_while_a_review_is_open(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    whole = window.settings.cache_megabytes * 1_000_000
    assert window.session.cache.limit == whole
    window.open([path])
    review = opened(qtbot, window, path)
    assert window.session.cache.limit == whole // 4
    with qtbot.waitSignal(review.gone):
        review.close()
    assert window.session.cache.limit == whole


def test_no_other_window_is_seen_while_names_are_sealed(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = made(tmp_path / "blinded.vsreview", Kind.ABX)
    window.open([path])
    review = opened(qtbot, window, path)
    of_main, of_review = QDialog(window), QDialog(review)
    for dialog in (of_main, of_review):
        dialog.show()
    review.worklist.reading_requested.emit(Reading("MK"), None)
    assert not window.isVisible() and not of_main.isVisible() and of_review.isVisible() and review.isVisible()
    review.reading.left.emit()
    assert window.isVisible() and of_main.isVisible()
    review.worklist.reading_requested.emit(Reading("MK"), None)
    with qtbot.waitSignal(review.gone):
        review.close()
    assert window.isVisible(), "also where the test is left by closing its window"


def test_the_end_of_the_program_writes_what_a_review_was_told(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    window.open([path])
    review = opened(qtbot, window, path)
    assert review.keeper is not None
    review.keeper.append(Act.READING_BEGUN, after={"reader": "MK", "round": 1, "seed": None})
    window.close()
    assert told == ["stop WorklistPage", "stop Preparer"] and not review.isVisible()
    record = open_record(path)
    assert [event["action"] for event in record.events()][-2:] == [Act.READING_BEGUN, Act.SESSION_CLOSED]
    record.close()


def test_the_program_ends_while_a_review_is_being_loaded(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    window.open([path])
    window.close()
    open_record(path).close()
    assert window.reviewing.review is None
