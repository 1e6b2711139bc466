"""Files that come from outside: from programs started later, and as macOS tells them."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Pair, settle
from viewer import __version__, app
from viewer.comparison.head_start import HeadStart
from viewer.jobs import passing_on
from viewer.jobs.passing_on import Answer, Meeting, Receiver, meeting, pass_on
from viewer.ui import arrivals as arrivals_module
from viewer.ui import open_events, program
from viewer.ui.actions import commands
from viewer.ui.arrivals import Arrivals
from viewer.ui.main_window import MainWindow
from viewer.ui.open_events import OpenEvents

PROJECT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.gui


@pytest.fixture(autouse=True)
def system_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on macOS."""
    monkeypatch.setattr(open_events, "SYSTEM_ASKS", True)


@pytest.fixture
def place(tmp_path_factory: pytest.TempPathFactory) -> Meeting:
    return meeting(tmp_path_factory.mktemp("m"), "1", {})


@pytest.fixture
def arrivals(qapp: QApplication, window: MainWindow, place: Meeting) -> Iterator[Arrivals]:
    receiver = Receiver(place)
    assert receiver.start().wait(10) and receiver.listens
    arrivals = Arrivals(qapp, receiver)
    arrivals.serve(window, ())
    yield arrivals
    arrivals.stop()
    qapp.removeEventFilter(arrivals._events)


def elsewhere(qtbot: QtBot, place: Meeting, *paths: Path) -> Answer:
    """Pass on as another program would, while this one's events are handled."""
    answers: list[Answer] = []
    threading.Thread(target=lambda: answers.append(pass_on(place, paths, 20))).start()
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def names(window: MainWindow) -> list[str]:
    return [slot.path.name for slot in window.session.slots]


def long_after(arrivals: Arrivals) -> None:
    """What comes now was not chosen together with what came before."""
    arrivals._since.invalidate()


def test_a_slide_that_is_opened_elsewhere_comes_into_the_window_which_comes_to_the_front(
    qtbot: QtBot, window: MainWindow, arrivals: Arrivals, place: Meeting, coordinate_pair: Pair
) -> None:
    window.showMinimized()
    assert elsewhere(qtbot, place, coordinate_pair.original)
    qtbot.waitUntil(lambda: names(window) == ["pair.mrxs"])
    assert not window.isMinimized() and window.isVisible()
    settle(qtbot, window)
    long_after(arrivals)
    # The second one is compared with the first, as when it is dropped on it.
    assert elsewhere(qtbot, place, coordinate_pair.conversion)
    qtbot.waitUntil(lambda: names(window) == ["pair.mrxs", "converted"])


def test_slides_that_were_chosen_together_come_as_a_pair_whatever_their_order(
    qtbot: QtBot, window: MainWindow, arrivals: Arrivals, place: Meeting, coordinate_pair: Pair
) -> None:
    long_after(arrivals)
    assert elsewhere(qtbot, place, coordinate_pair.conversion)
    assert elsewhere(qtbot, place, coordinate_pair.original)
    qtbot.waitUntil(lambda: names(window) == ["pair.mrxs", "converted"])


def test_what_is_open_already_is_not_opened_anew(
    qtbot: QtBot, pair_window: MainWindow, arrivals: Arrivals, place: Meeting, coordinate_pair: Pair
) -> None:
    slots = pair_window.session.slots
    long_after(arrivals)
    pair_window.showMinimized()
    # A file of the folder that is open is open, too.
    file = next(coordinate_pair.conversion.glob("*.dcm"))
    assert elsewhere(qtbot, place, coordinate_pair.original, file)
    qtbot.waitUntil(lambda: not pair_window.isMinimized())
    QApplication.processEvents()
    assert pair_window.session.slots is slots


def test_a_window_that_asks_something_takes_nothing(
    qtbot: QtBot, window: MainWindow, arrivals: Arrivals, place: Meeting, coordinate_pair: Pair
) -> None:
    question = QMessageBox(window)
    question.open()
    assert elsewhere(qtbot, place, coordinate_pair.original) is Answer.BUSY
    question.reject()
    assert elsewhere(qtbot, place, coordinate_pair.original)


def test_while_names_are_sealed_nothing_is_taken_and_no_window_comes_up(
    qtbot: QtBot,
    window: MainWindow,
    arrivals: Arrivals,
    place: Meeting,
    coordinate_pair: Pair,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(type(window.reviewing), "names_are_sealed", True)
    window.hide()
    assert not elsewhere(qtbot, place, coordinate_pair.original)
    QApplication.sendEvent(qapp, QFileOpenEvent(str(coordinate_pair.original)))
    qtbot.waitUntil(lambda: arrivals._timer.interval() == 500)  # it has looked, and will look again
    assert not window.isVisible() and not window.session.slots
    monkeypatch.setattr(type(window.reviewing), "names_are_sealed", False)
    qtbot.waitUntil(lambda: names(window) == ["pair.mrxs"])


def test_what_waited_for_the_end_of_a_blinded_test_too_long_is_not_opened_and_that_is_said(
    qtbot: QtBot,
    window: MainWindow,
    arrivals: Arrivals,
    coordinate_pair: Pair,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(type(window.reviewing), "names_are_sealed", True)
    QApplication.sendEvent(qapp, QFileOpenEvent(str(coordinate_pair.original)))
    qtbot.waitUntil(lambda: arrivals._timer.interval() == 500)
    monkeypatch.setattr(arrivals_module, "_KEPT_MS", 0)
    assert window.toast.banner.isHidden()
    monkeypatch.setattr(type(window.reviewing), "names_are_sealed", False)
    qtbot.waitUntil(lambda: not window.toast.banner.isHidden())
    assert window.toast.banner.text().startswith("Files that came while the window was busy were not opened.")
    assert not window.session.slots and not arrivals._waiting
    # What is opened anew is opened.
    monkeypatch.setattr(arrivals_module, "_KEPT_MS", 60_000)
    long_after(arrivals)
    QApplication.sendEvent(qapp, QFileOpenEvent(str(coordinate_pair.conversion)))
    qtbot.waitUntil(lambda: names(window) == ["converted"])


def test_a_token_that_cannot_be_used_hinders_nothing_that_comes_later(
    qtbot: QtBot, window: MainWindow, arrivals: Arrivals, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrivals._token = "a\0b"
    with pytest.raises(ValueError, match="null byte"):
        arrivals._come_to_front(window)
    arrivals._come_to_front(window)


def test_the_menu_switches_it_off_and_on(
    qtbot: QtBot, window: MainWindow, arrivals: Arrivals, place: Meeting, coordinate_pair: Pair
) -> None:
    assert window.settings.one_window
    window.actions_["one_window"].trigger()
    assert not window.settings.one_window
    assert not elsewhere(qtbot, place, coordinate_pair.original)
    window.actions_["one_window"].trigger()
    assert elsewhere(qtbot, place, coordinate_pair.original)
    assert any(command.name == "one_window" and not command.needs_slide for command in commands())


def test_shapes_that_are_not_kept_are_asked_about_first(
    qtbot: QtBot,
    pair_window: MainWindow,
    arrivals: Arrivals,
    place: Meeting,
    tmp_path: Path,
    coordinate_pair: Pair,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[tuple[Callable[[], object], Sequence[Path]]] = []
    monkeypatch.setattr(pair_window.redacting.keeper, "leave", lambda *wish: asked.append(wish))
    long_after(arrivals)
    slots = pair_window.session.slots
    assert elsewhere(qtbot, place, tmp_path / "other.mrxs")
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert pair_window.session.slots is slots
    then, coming = asked[0]
    assert [path.name for path in coming] == ["other.mrxs"]
    then()
    assert names(pair_window) == ["other.mrxs"]


# --- macOS --------------------------------------------------------------------------------------------------------


def test_files_of_the_finder_are_opened_together(
    qtbot: QtBot, window: MainWindow, arrivals: Arrivals, qapp: QApplication, coordinate_pair: Pair
) -> None:
    long_after(arrivals)
    QApplication.postEvent(qapp, QFileOpenEvent(str(coordinate_pair.conversion)))
    QApplication.postEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(coordinate_pair.original))))
    qtbot.waitUntil(lambda: names(window) == ["pair.mrxs", "converted"])


def test_files_that_come_before_the_window_are_opened_in_it(
    qtbot: QtBot, window: MainWindow, qapp: QApplication, coordinate_pair: Pair
) -> None:
    arrivals = Arrivals(qapp, None)
    QApplication.sendEvent(qapp, QFileOpenEvent(str(coordinate_pair.original)))
    QApplication.processEvents()
    assert not window.session.slots
    arrivals.serve(window, ())
    qtbot.waitUntil(lambda: names(window) == ["pair.mrxs"])
    arrivals.stop()
    qapp.removeEventFilter(arrivals._events)


def test_addresses_of_the_web_are_left_alone(qapp: QApplication) -> None:
    events = OpenEvents(qapp)
    came: list[Path] = []
    events.came.connect(came.append)
    web = QFileOpenEvent(QUrl("https://example.org/a.mrxs"))
    assert not events.eventFilter(qapp, web)
    assert came == []
    qapp.removeEventFilter(events)


def test_where_the_system_never_asks_no_event_of_the_program_is_looked_at(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(open_events, "SYSTEM_ASKS", False)
    events = OpenEvents(qapp)
    came: list[Path] = []
    events.came.connect(came.append)
    QApplication.sendEvent(qapp, QFileOpenEvent(str(tmp_path / "a.mrxs")))
    assert came == []


# --- the program as a person starts it ----------------------------------------------------------------------------


def test_a_second_start_passes_its_files_on_and_ends(
    qtbot: QtBot,
    window: MainWindow,
    qapp: QApplication,
    coordinate_pair: Pair,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    config = tmp_path_factory.mktemp("m")  # a socket has room for a short path only
    environ = {**os.environ, "VERISLIDE_CONFIG_DIR": str(config), "XDG_RUNTIME_DIR": ""}
    receiver = Receiver(meeting(config, __version__, environ))
    assert receiver.start().wait(10) and receiver.listens
    arrivals = Arrivals(qapp, receiver)
    arrivals.serve(window, ())
    command = [sys.executable, str(PROJECT / "main.py"), "pair.mrxs"]
    folder = coordinate_pair.original.parent
    with subprocess.Popen(command, cwd=folder, env=environ, stderr=subprocess.PIPE, text=True) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
        assert second.stderr is not None
        assert (second.returncode, second.stderr.read()) == (0, "")
    qtbot.waitUntil(lambda: [slot.path for slot in window.session.slots] == [coordinate_pair.original])
    arrivals.stop()
    qapp.removeEventFilter(arrivals._events)


@pytest.mark.parametrize("answer", [Answer.BUSY, Answer.NOBODY])
def test_who_has_a_window_of_its_own_because_another_is_busy_is_told(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, answer: Answer
) -> None:
    declined: list[bool] = []

    def show(_slides: list[Path], _sample: bool, ahead: HeadStart, receiver: Receiver, was_declined: bool) -> int:
        declined.append(was_declined)
        receiver.stop()
        ahead.close()
        return 0

    monkeypatch.setattr(app, "_show_window", show)
    monkeypatch.setattr(passing_on, "pass_on", lambda *_: answer)
    monkeypatch.setattr(sys, "setswitchinterval", lambda _seconds: None)
    assert app.main([str(tmp_path / "one.mrxs")]) == 0
    assert declined == [answer is Answer.BUSY]
    program.tell_why(window)
    assert not window.toast.banner.isHidden() and "waits for an answer" in window.toast.banner.text()


@pytest.mark.parametrize(("option", "first"), [((), "converted"), (("--any-order",), "pair.mrxs")])
def test_a_file_manager_need_not_know_which_is_the_original(
    coordinate_pair: Pair, monkeypatch: pytest.MonkeyPatch, option: tuple[str, ...], first: str
) -> None:
    shown: list[list[Path]] = []

    def show(slides: list[Path], _sample: bool, ahead: HeadStart | None, receiver: Receiver, _declined: bool) -> int:
        shown.append(slides)
        receiver.stop()
        assert ahead is not None
        ahead.close()
        return 0

    monkeypatch.setattr(app, "_show_window", show)
    monkeypatch.setattr(sys, "setswitchinterval", lambda _seconds: None)
    file = next(coordinate_pair.conversion.glob("*.dcm"))
    assert app.main([*option, str(file), str(coordinate_pair.original)]) == 0
    assert shown[0][0].name == first and {*shown[0]} == {coordinate_pair.original, coordinate_pair.conversion}
