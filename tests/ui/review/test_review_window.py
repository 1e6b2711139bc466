"""The window for reviews, with pages that do nothing: its record, its pages, its end; by real keys and events."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.review.stand_in_pages import PAGES, told
from viewer.jobs.job import Step
from viewer.review.events import Act, Judged
from viewer.review.record import create_record, open_record
from viewer.review.setup import Kind, ReviewSetup, Verdict
from viewer.review.stops import Reading
from viewer.ui.dialogs.shortcuts import ShortcutsDialog
from viewer.ui.guide.desk import REVIEW, guide_desk
from viewer.ui.review.session_clock import IDLE_SECONDS, SessionClock
from viewer.ui.review.window import ReviewWindow
from viewer.ui.settings import Settings
from viewer.ui.theme import BODY, apply_theme

pytestmark = pytest.mark.gui
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
MK = Reading("MK")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def window(qtbot: QtBot, settings: Settings) -> Iterator[ReviewWindow]:
    apply_theme("dark")
    told.clear()
    window = ReviewWindow(settings, PAGES)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.shut_down()


def made(path: Path, title: str = "Sixty cases", kind: Kind = Kind.OPEN) -> Path:
    create_record(path, ReviewSetup(title, kind)).close()
    return path


def opened(qtbot: QtBot, window: ReviewWindow, path: Path) -> None:
    window.open(path)
    qtbot.waitUntil(lambda: window.path == path.resolve())
    assert window.stack.currentWidget() is window.worklist


def actions(path: Path) -> list[str]:
    """Of all events, read by SQLite alone."""
    with sqlite3.connect(path) as connection:
        return [row[0] for row in connection.execute("SELECT line ->> 'action' FROM events ORDER BY seq")]


def written(qtbot: QtBot, window: ReviewWindow) -> None:
    keeper = window.keeper
    assert keeper is not None
    qtbot.waitUntil(lambda: not keeper.is_writing)


def read(window: ReviewWindow) -> None:
    window.worklist.reading_requested.emit(MK, None)


def test_a_new_review_goes_from_its_setup_to_its_work_list_and_is_remembered(
    qtbot: QtBot, window: ReviewWindow, settings: Settings, tmp_path: Path
) -> None:
    window.new()
    assert window.stack.currentWidget() is window.setup and window.windowTitle() == "New review – Verislide"
    path = tmp_path / "new.vsreview"
    window.setup.begin(create_record(path, ReviewSetup("Sixty cases")))
    assert window.stack.currentWidget() is window.worklist and window.setup is None
    assert window.windowTitle() == "Sixty cases – Review – Verislide"
    assert settings.recent_reviews == (str(path.resolve()),)
    read(window)
    assert window.stack.currentWidget() is window.reading and told == ["begin ReadingPage MK, round 1 at None"]
    window.reading.left.emit()
    window.worklist.report_requested.emit()
    assert window.stack.currentWidget() is window.report
    window.report.left.emit()
    assert window.stack.currentWidget() is window.worklist


def test_what_was_told_last_is_on_the_disk_and_the_file_is_free_once_the_window_is_gone(
    qtbot: QtBot, window: ReviewWindow, tmp_path: Path
) -> None:
    path = made(tmp_path / "a.vsreview")
    opened(qtbot, window, path)
    read(window)
    assert window.keeper is not None
    window.keeper.append(Act.READING_BEGUN, after={"reader": "MK", "round": 1, "seed": None})
    window.keeper.append(Act.VERDICT, after=Judged("MK", 1, 1, 1, None, Verdict.SAME))
    with qtbot.waitSignal(window.gone):
        window.close()
    assert told[1:] == ["stop ReadingPage", "stop WorklistPage", "stop Preparer"]
    expected = ["log begun", "review begun", "session opened", "reading begun", "verdict", "session closed"]
    assert actions(path) == expected
    open_record(path).close()


def test_the_end_of_the_program_writes_everything_before_it_goes_on(
    qtbot: QtBot, window: ReviewWindow, tmp_path: Path
) -> None:
    path = made(tmp_path / "a.vsreview")
    opened(qtbot, window, path)
    assert window.keeper is not None
    window.keeper.append(Act.READING_BEGUN, after={"reader": "MK", "round": 1, "seed": None})
    window.shut_down()
    assert actions(path)[-2:] == ["reading begun", "session closed"]
    open_record(path).close()


def test_another_review_is_opened_once_the_first_is_let_go_also_the_same_one_again(
    qtbot: QtBot, window: ReviewWindow, tmp_path: Path
) -> None:
    first, second = made(tmp_path / "a.vsreview", "First"), made(tmp_path / "b.vsreview", "Second")
    opened(qtbot, window, first)
    opened(qtbot, window, second)
    assert window.windowTitle() == "Second – Review – Verislide" and actions(first)[-1] == "session closed"
    with qtbot.waitSignal(window.gone):
        window.close()
    window.show()
    opened(qtbot, window, second)
    written(qtbot, window)
    assert actions(second)[2:] == ["session opened", "session closed", "session opened"]


def test_a_record_that_cannot_be_opened_says_why_and_leads_back(
    qtbot: QtBot, window: ReviewWindow, tmp_path: Path
) -> None:
    path = made(tmp_path / "taken.vsreview")
    other = open_record(path)
    window.open(path)
    failure = window.opening_page.failure
    qtbot.waitUntil(failure.isVisible)
    assert failure.text() == "taken.vsreview is open in another session. Close it there first."
    other.close()
    with qtbot.waitSignal(window.gone):
        failure.action_triggered.emit()
    assert not window.isVisible()


def test_a_record_that_came_too_late_is_let_go(qtbot: QtBot, window: ReviewWindow, tmp_path: Path) -> None:
    first, second = made(tmp_path / "a.vsreview"), made(tmp_path / "b.vsreview", "Second")
    window.open(first)
    opened(qtbot, window, second)
    qtbot.waitUntil(lambda: not window.short_jobs.jobs)
    open_record(first).close()
    third = made(tmp_path / "c.vsreview")
    window.open(third)
    window.shut_down()
    open_record(third).close()


def test_a_blinded_test_seals_every_name_until_it_is_left(qtbot: QtBot, window: ReviewWindow, tmp_path: Path) -> None:
    sealed: list[bool] = []
    window.names_sealed.connect(sealed.append)
    opened(qtbot, window, made(tmp_path / "secret.vsreview", "Secret", Kind.ABX))
    read(window)
    assert told == ["begin BlindPage MK, round 1 at None"]
    assert window.windowTitle() == "Blinded review – Verislide" and sealed == [True]
    drag = QDragEnterEvent(QPointF(9, 9), COPY, mime(tmp_path / "b.vsreview"), LEFT, NONE)
    drag.setAccepted(False)
    window.dragEnterEvent(drag)
    assert not drag.isAccepted()
    window.reading.finished.emit(MK)
    assert window.windowTitle() == "Secret – Review – Verislide" and sealed == [True, False]
    read(window)
    window.reading.report_requested.emit()
    assert window.stack.currentWidget() is window.report and sealed == [True, False, True, False]


def mime(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    mime.kept = data  # type: ignore[attr-defined]  # the event does not keep it alive
    return data


def test_a_review_that_is_dropped_is_opened_and_a_slide_is_not_taken(
    qtbot: QtBot, window: ReviewWindow, tmp_path: Path
) -> None:
    path = made(tmp_path / "dropped.vsreview")
    for dropped, taken in ((tmp_path / "slide.mrxs", False), (path, True)):
        drag = QDragEnterEvent(QPointF(9, 9), COPY, mime(dropped), LEFT, NONE)
        drag.setAccepted(False)
        QApplication.sendEvent(window, drag)
        assert drag.isAccepted() is taken
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), COPY, mime(path), LEFT, NONE))
    qtbot.waitUntil(lambda: window.path == path.resolve())


def test_full_screen_shows_nothing_but_slides_while_reading(qtbot: QtBot, window: ReviewWindow, tmp_path: Path) -> None:
    opened(qtbot, window, made(tmp_path / "a.vsreview"))
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen() and window.status.isVisible(), "the work list keeps its line of status"
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()
    read(window)
    QTest.keyClick(window, Qt.Key.Key_F)
    assert window.isFullScreen() and window.reading.bare and not window.status.isVisible()
    window.reading.left.emit()
    assert not window.isFullScreen() and not window.reading.bare and window.status.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F11)
    read(window)
    assert window.isFullScreen() and window.reading.bare, "also where the work list was full screen"


def test_text_grows_in_steps_also_of_what_comes_later_and_is_remembered(
    qtbot: QtBot, window: ReviewWindow, settings: Settings, tmp_path: Path
) -> None:
    opened(qtbot, window, made(tmp_path / "a.vsreview"))
    label = window.worklist.label
    assert label.fontInfo().pixelSize() == BODY
    for size in (15, 17, 20, 20):
        QTest.keyClick(window, Qt.Key.Key_Plus, CONTROL)
        assert label.fontInfo().pixelSize() == size
    apply_theme("light")
    assert label.fontInfo().pixelSize() == BODY, "a style sheet takes it back"
    qtbot.waitUntil(lambda: label.fontInfo().pixelSize() == 20)
    assert settings.review_text_percent == 150 and window.status.work.font().pixelSize() == 18
    read(window)
    qtbot.waitUntil(lambda: window.reading.label.fontInfo().pixelSize() == 20)
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_Minus, CONTROL)
    assert label.fontInfo().pixelSize() == BODY and settings.review_text_percent == 100


def test_the_guide_opens_at_its_page_but_not_in_a_blinded_test(qtbot: QtBot, window: ReviewWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    guide = guide_desk().window
    assert guide is not None and guide.isVisible() and guide.view.page is not None
    assert guide.view.page.number == REVIEW and not window.findChildren(ShortcutsDialog)
    guide_desk().close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.seal_names(True)
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert guide_desk().window is None
    (dialog,) = window.findChildren(ShortcutsDialog)
    dialog.accept()
    window.seal_names(False)


def test_keys_are_listed(qtbot: QtBot, window: ReviewWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Question)
    (dialog,) = window.findChildren(ShortcutsDialog)
    assert dialog.isVisible()
    every = {one.text() for one in dialog.findChildren(QLabel)}
    assert "Curtain" in every
    dialog.accept()
    qtbot.waitUntil(lambda: not window.findChildren(ShortcutsDialog))


def test_in_a_blinded_test_its_own_keys_alone_are_listed(qtbot: QtBot, window: ReviewWindow) -> None:
    window.seal_names(True)
    QTest.keyClick(window, Qt.Key.Key_Question)
    (dialog,) = window.findChildren(ShortcutsDialog)
    said = {one.text() for one in dialog.findChildren(QLabel)}
    assert {"Answer A", "Answer B", "Magnification 20×"} <= said and not {
        "Curtain",
        "Difference",
        "Blink",
        "Unsure",
    } & said
    dialog.accept()
    window.seal_names(False)


def test_what_cannot_be_written_is_said(qtbot: QtBot, window: ReviewWindow, tmp_path: Path) -> None:
    opened(qtbot, window, made(tmp_path / "a.vsreview"))
    assert window.keeper is not None
    window.keeper.revert(99)
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.text() == "there is no event 99 that could be reverted"


def test_the_clock_counts_while_somebody_is_at_work(qtbot: QtBot, window: ReviewWindow, tmp_path: Path) -> None:
    opened(qtbot, window, made(tmp_path / "a.vsreview"))
    now = [0.0]
    window.clock.deleteLater()
    window.clock = SessionClock(window, lambda: now[0])
    window.clock.ticked.connect(window._show_session)

    def later(seconds: float) -> str:
        now[0] += seconds
        window.clock.tick()
        return window.status.session.text()

    assert later(59) == ""
    assert window.keeper is not None
    window.keeper.append(Act.READING_BEGUN, after={"reader": "MK", "round": 1, "seed": None})
    window.keeper.append(Act.VERDICT, after=Judged("MK", 1, 1, 1, None, Verdict.SAME))
    qtbot.waitUntil(lambda: "1 field judged" in window.status.session.text())
    assert later(61) == "2 min at work · 1 field judged"
    assert later(IDLE_SECONDS) == "2 min at work · 1 field judged", "nobody moved"
    window.clock.sign()
    assert later(60) == "3 min at work · 1 field judged"


def test_what_is_being_prepared_is_told_by_its_number(qtbot: QtBot, window: ReviewWindow, tmp_path: Path) -> None:
    opened(qtbot, window, made(tmp_path / "a.vsreview"))
    window.preparer.progressed.emit(7, Step(1, 3, "tiles", "Comparing case-07.mrxs", 1.0))
    assert window.status.work.text() == "Preparing pair 7 · 33 %"
    window.preparer.let_go.emit()
    assert window.status.work.text() == ""


def test_the_window_comes_back_as_large_as_it_was(qtbot: QtBot, settings: Settings) -> None:
    window = ReviewWindow(settings, PAGES)
    window.resize(780, 600)
    window.show()
    with qtbot.waitSignal(window.gone):
        window.close()
    again = ReviewWindow(settings, PAGES)
    assert again.size() == window.size()
    for one in (window, again):
        one.shut_down()
