"""Faults of the program itself: one dialog that disturbs nobody, a report without names, and the log."""

from __future__ import annotations

import logging
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer, qCritical, qWarning
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QImage, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QMainWindow, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from viewer.jobs.job import Progress
from viewer.jobs.log_runs import LeftCrash, LogRun
from viewer.slides.slide import SlideError
from viewer.ui.crash import watch as watch_module
from viewer.ui.crash.dialog import CrashDialog
from viewer.ui.crash.watch import FaultWatch
from viewer.ui.job_pool import JobPool
from viewer.ui.theme import apply_theme
from viewer.ui.widgets import Banner
from viewer.ui.widgets.buttons import LinkButton

pytestmark = pytest.mark.gui
SECRET = "Müller Änne 4711"


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch_module, "_TELL_MS", 1)
    monkeypatch.setattr(watch_module, "_AGAIN_MS", 1)


class Window(QMainWindow):
    """As the main window is, for what tells of faults: a column of lines, and work beside."""

    def __init__(self) -> None:
        super().__init__()
        middle = QWidget()
        column = QVBoxLayout(middle)
        for name in ("toolbar", "panes"):
            column.addWidget(QLabel(name))
        self.setCentralWidget(middle)
        self.jobs = JobPool(1, self)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    apply_theme("dark")
    made = Window()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.jobs.close()


@pytest.fixture
def run(tmp_path: Path) -> Iterator[LogRun]:
    begun = LogRun(tmp_path / "logs", ("Verislide",))
    begun.begin()
    yield begun
    begun.end()


@pytest.fixture
def watch(run: LogRun, window: Window, qapp: QApplication) -> Iterator[FaultWatch]:
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    made = FaultWatch(run, qapp)
    made.attach(window)
    yield made
    if made.dialog is not None:
        made.dialog.close()
    made.stop()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == hooks
    made.deleteLater()


def logged(run: LogRun) -> str:
    text = "".join(path.read_text("utf-8") for path in run.folder.glob("*.log"))
    assert not any(part in text for part in ("Müller", "Änne", "xfcller", "xc4nne")), text
    return text


def fails(secret: str = SECRET) -> None:
    raise ValueError(f"{secret} is wrong")


def fails_otherwise() -> None:
    {}[SECRET]


def in_a_slot(what: Callable[[], object] = fails) -> None:
    """As an exception gets out of a slot."""
    QTimer.singleShot(0, what)


def told(qtbot: QtBot, watch: FaultWatch) -> CrashDialog:
    qtbot.waitUntil(lambda: watch.dialog is not None and watch.dialog.isVisible())
    assert watch.dialog is not None
    return watch.dialog


def settled(watch: FaultWatch) -> bool:
    """Whether nothing waits to be told."""
    QCoreApplication.sendPostedEvents()
    return not watch._soon.isActive()


def test_a_fault_in_a_slot_is_told_over_the_window_and_the_window_goes_on(
    qtbot: QtBot, window: Window, watch: FaultWatch, run: LogRun, capfd: pytest.CaptureFixture[str]
) -> None:
    in_a_slot()
    dialog = told(qtbot, watch)
    assert dialog.parentWidget() is window and dialog.isModal()
    text = dialog.text.toPlainText()
    assert SECRET not in text and "ValueError" in text and "once, in the window" in text
    assert "Qt 6" in text and "Verislide 0" in text and "Display: offscreen" in text
    assert not dialog.often.isVisible()
    assert logged(run).count(" ERROR ") == 1
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: watch.dialog is None)
    assert window.isVisible()
    assert capfd.readouterr().err == ""


def test_the_report_is_copied_and_saved_as_it_is_shown(
    qtbot: QtBot, watch: FaultWatch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_a_slot()
    dialog = told(qtbot, watch)
    QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    assert "clipboard" in dialog.said.text()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "r.txt"), ""))
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert (tmp_path / "r.txt").read_text("utf-8") == dialog.text.toPlainText()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "r.txt"), ""))
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert dialog.said.text() == "r.txt cannot be written (No such file or directory). Choose another folder."
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".txt"] == ["r.txt"]


class Painted(QWidget):
    times = 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.times += 1
        QTimer.singleShot(0, self.update)
        fails()


def test_what_fails_with_every_picture_is_one_dialog_that_counts_and_few_lines(
    qtbot: QtBot, window: Window, watch: FaultWatch, run: LogRun
) -> None:
    painted = Painted(window)
    painted.show()
    dialog = told(qtbot, watch)
    qtbot.waitUntil(lambda: painted.times > 40 and dialog.often.isVisible())
    assert len([one for one in QApplication.topLevelWidgets() if isinstance(one, CrashDialog)]) == 1
    assert "times since" in dialog.often.text() and " times, in the window" in dialog.text.toPlainText()
    assert logged(run).count(" ERROR ") <= 10
    dialog.accept()
    before = painted.times
    qtbot.waitUntil(lambda: painted.times > before + 20)
    assert watch.dialog is None, "it was told once"
    painted.hide()
    qtbot.waitUntil(lambda: settled(watch))
    in_a_slot(fails_otherwise)
    assert "KeyError" in told(qtbot, watch).text.toPlainText()


def test_faults_of_threads_and_jobs_are_told_but_not_what_a_slide_is_wrong_with(
    qtbot: QtBot, window: Window, watch: FaultWatch, run: LogRun
) -> None:
    def refuses(_progress: Progress) -> None:
        raise SlideError(SECRET)

    def lacks(_progress: Progress) -> None:
        Path(SECRET).read_bytes()

    for job in (refuses, lacks):
        with qtbot.waitSignal(window.jobs.start(f"Open {SECRET}", job).over):
            pass
    qtbot.waitUntil(lambda: settled(watch))
    assert watch.dialog is None and logged(run).count(" INFO beside viewer.ui.job_pool") == 2
    with qtbot.waitSignal(window.jobs.start(f"Open {SECRET}", lambda _: fails()).over):
        pass
    dialog = told(qtbot, watch)
    assert "in work in the background" in dialog.text.toPlainText()
    thread = threading.Thread(target=fails_otherwise, name=SECRET)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: "KeyError" in dialog.text.toPlainText())
    assert watch.dialog is dialog, "both are told in one"
    assert SECRET not in dialog.text.toPlainText()
    assert "a thread ended by an exception" in logged(run)


@pytest.mark.parametrize("kind", ["dialog", "menu"])
def test_over_a_dialog_or_a_menu_nothing_is_told_until_it_is_closed(
    qtbot: QtBot, window: Window, watch: FaultWatch, kind: str
) -> None:
    other = QDialog(window) if kind == "dialog" else QMenu(window)
    other.addAction(QAction("one", other))
    other.open() if isinstance(other, QDialog) else other.popup(window.pos())
    tried = counted(watch)
    in_a_slot()
    qtbot.waitUntil(lambda: len(tried) > 3)
    assert watch.dialog is None
    other.close()
    told(qtbot, watch)


def counted(watch: FaultWatch) -> list[None]:
    """Grows whenever the watch tries to tell."""
    tried: list[None] = []
    watch._soon.timeout.connect(lambda: tried.append(None))
    return tried


class Review(QWidget):
    names_are_sealed = True


def test_while_names_are_sealed_nothing_is_told(qtbot: QtBot, window: Window, watch: FaultWatch) -> None:
    review = Review()
    review.show()
    tried = counted(watch)
    in_a_slot()
    qtbot.waitUntil(lambda: len(tried) > 3)
    assert watch.dialog is None
    review.names_are_sealed = False
    told(qtbot, watch)
    review.close()


def test_without_a_window_to_be_seen_it_is_only_logged(
    qtbot: QtBot, window: Window, watch: FaultWatch, run: LogRun
) -> None:
    window.hide()
    tried = counted(watch)
    in_a_slot()
    qtbot.waitUntil(lambda: len(tried) > 1)
    assert watch.dialog is None and "ValueError" in logged(run)


def test_a_fault_of_the_dialog_itself_is_logged_and_not_told_again_and_again(
    qtbot: QtBot, window: Window, watch: FaultWatch, run: LogRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("viewer.ui.crash.dialog.CrashDialog", lambda *_: fails())
    in_a_slot()
    qtbot.waitUntil(lambda: "a fault cannot be told" in logged(run))
    tried = counted(watch)
    in_a_slot(fails_otherwise)
    qtbot.waitUntil(lambda: "KeyError" in logged(run) and len(tried) > 0)
    assert settled(watch) and watch.dialog is None


def test_after_its_window_has_gone_with_the_dialog_the_next_fault_is_told(
    qtbot: QtBot, window: Window, watch: FaultWatch, run: LogRun
) -> None:
    other = QMainWindow()
    other.show()
    watch.attach(other)
    window.hide()
    in_a_slot()
    dialog = told(qtbot, watch)
    assert dialog.parentWidget() is other
    with qtbot.waitSignal(dialog.destroyed):
        other.deleteLater()
    assert watch.dialog is None
    window.show()
    watch.attach(window)
    in_a_slot(fails_otherwise)
    assert told(qtbot, watch).parentWidget() is window
    assert "cannot be told" not in logged(run)


def test_a_dialog_that_goes_late_does_not_take_the_next_one_for_itself(
    qtbot: QtBot, window: Window, watch: FaultWatch
) -> None:
    in_a_slot()
    first = told(qtbot, watch)
    first.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    first.close()
    in_a_slot(fails_otherwise)
    second = told(qtbot, watch)
    assert second is not first
    with qtbot.waitSignal(first.destroyed):
        first.deleteLater()
    assert watch.dialog is second


def test_a_fault_in_a_button_of_the_dialog_is_shown_in_it(
    qtbot: QtBot, watch: FaultWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_a_slot()
    dialog = told(qtbot, watch)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: fails_otherwise())
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "KeyError" in dialog.text.toPlainText())
    assert watch.dialog is dialog


def test_what_qt_and_python_say_beside_is_logged_without_its_words(watch: FaultWatch, run: LogRun) -> None:
    qWarning(f"/data/{SECRET}.png is no picture")
    qCritical(f"QImage::load: /data/{SECRET}.png")
    qWarning(f"QMüller::load: {SECRET}")
    warnings.warn(SECRET, stacklevel=1)
    QImage(3, 3, QImage.Format.Format_RGB32).pixel(99, 99)
    text = logged(run)
    said = [line.split("Qt says something ")[1] for line in text.splitlines() if "Qt says" in line]
    assert said == [
        "(category default, in ?)",
        "(category default, in QImage::load)",
        "(category default, in ?)",
        "(category default, in QImage::pixel)",
    ]
    assert "py.warnings" in text


def test_what_cannot_be_raised_is_logged_alone(qtbot: QtBot, watch: FaultWatch, run: LogRun) -> None:
    class Fails:
        def __del__(self) -> None:
            fails()

    made = Fails()
    del made
    assert "an exception where none can be raised" in logged(run)
    assert settled(watch) and watch.dialog is None


def test_an_interruption_is_no_fault(qtbot: QtBot, watch: FaultWatch, run: LogRun) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert logged(run) == "Verislide\n"


def banner_of(window: Window) -> Banner | None:
    shown = [one for one in window.findChildren(Banner) if one.isVisible() and "unexpectedly" in one.text()]
    return shown[0] if shown else None


def test_that_the_last_run_died_is_offered_in_a_line_and_told_when_it_is_wanted(
    qtbot: QtBot, window: Window, run: LogRun, qapp: QApplication
) -> None:
    run.left = LeftCrash(1_780_000_000.0, ("Fatal Python error: Aborted", "The thread that died:", "  viewer.x:1 f"))
    watch = FaultWatch(run, qapp)
    try:
        watch.attach(window)
        banner = banner_of(window)
        assert banner is not None and watch.dialog is None and QApplication.activeModalWidget() is None
        (show,) = (one for one in banner.findChildren(LinkButton) if one.text() == "Show the report")
        QTest.mouseClick(show, Qt.MouseButton.LeftButton)
        dialog = told(qtbot, watch)
        assert "  viewer.x:1 f" in dialog.text.toPlainText() and dialog.close_button.text() == "Close"
        assert "unexpectedly" in dialog.windowTitle() and not banner.isVisible()
        dialog.accept()
    finally:
        watch.stop()
        watch.deleteLater()


def test_what_the_line_says_is_put_away_by_its_cross(
    qtbot: QtBot, window: Window, run: LogRun, qapp: QApplication
) -> None:
    run.left = LeftCrash(1.0, ("Fatal Python error: Aborted",))
    watch = FaultWatch(run, qapp)
    try:
        watch.attach(window)
        banner = banner_of(window)
        assert banner is not None
        QTest.mouseClick(banner._close, Qt.MouseButton.LeftButton)
        assert banner_of(window) is None and watch.dialog is None
    finally:
        watch.stop()
        watch.deleteLater()


def test_after_an_ordinary_end_nothing_is_offered(window: Window, watch: FaultWatch) -> None:
    assert banner_of(window) is None


def test_libraries_that_log_errors_raise_no_dialog(qtbot: QtBot, watch: FaultWatch, run: LogRun) -> None:
    try:
        fails()
    except ValueError:
        logging.getLogger("pytest").error("wrong %s", SECRET, exc_info=True)
    assert settled(watch) and watch.dialog is None and " ERROR main pytest" in logged(run)


def test_the_folder_of_the_log_is_shown_or_named(
    qtbot: QtBot, watch: FaultWatch, run: LogRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(asked.append(url.toLocalFile())))
    in_a_slot()
    dialog = told(qtbot, watch)
    QTest.mouseClick(dialog.folder_button, Qt.MouseButton.LeftButton)
    assert asked == [run.folder.as_posix()] and str(run.folder) in dialog.said.text()
