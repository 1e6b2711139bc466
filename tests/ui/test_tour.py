"""The tour of the first start: with the sample alone, once, over panes that can be used, and gone at a key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import settle
from viewer.comparison.display import Measure
from viewer.slides.slide import SlideError
from viewer.ui.guide.desk import guide_desk
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings
from viewer.ui.theme import apply_theme
from viewer.ui.tour import tour as tour_module
from viewer.ui.tour.tour import MOVES_MS, Tour

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot, lossy_window: MainWindow) -> Iterator[MainWindow]:
    lossy_window.resize(1200, 800)
    lossy_window.activateWindow()
    qtbot.waitUntil(lossy_window.isActiveWindow)
    lossy_window.session.fit()
    lossy_window.view.canvases()[0].setFocus()
    settle(qtbot, lossy_window)
    yield lossy_window
    lossy_window.guide.tour.end()
    lossy_window.guide.tour.moves.setInterval(MOVES_MS)
    lossy_window.settings.tour_seen = False
    if lossy_window.session.comparison.state.display.measure is not Measure.OFF:
        lossy_window.actions_["difference"].trigger()
    guide_desk().close()
    apply_theme("dark")


def begun(window: MainWindow) -> Tour:
    window.actions_["tour"].trigger()
    assert window.guide.tour.is_on
    return window.guide.tour


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key)


def test_enter_leads_through_and_escape_ends_it(window: MainWindow) -> None:
    tour = begun(window)
    assert window.view.canvases()[0].hasFocus(), "the slides keep the keyboard"
    for number in (1, 2, 3):
        assert tour.number == number and tour.card is not None
        assert f"{number} of 3" in tour.card.accessibleName() and tour.card.accessibleDescription()
        press(window, Qt.Key.Key_Return)
    assert not tour.is_on and not tour.frames
    begun(window)
    press(window, Qt.Key.Key_Escape)
    assert not tour.is_on and window.settings.tour_seen


def test_the_mouse_leads_through_too(window: MainWindow) -> None:
    tour = begun(window)
    assert tour.card is not None
    QTest.mouseClick(tour.card.next, LEFT)
    assert tour.number == 2
    QTest.mouseClick(tour.card.skip, LEFT)
    assert not tour.is_on
    assert window.focusWidget() is window.view.canvases()[0], "the slides have the keyboard again"


def test_the_panes_work_meanwhile_and_what_is_done_goes_on(qtbot: QtBot, window: MainWindow) -> None:
    tour = begun(window)
    tour.moves.setInterval(0)
    canvas = window.view.canvases()[0]
    scale = window.session.comparison.state.viewport.scale
    wheel(canvas, QPoint(canvas.width() // 4, canvas.height() - 150))
    qtbot.waitUntil(lambda: tour.number == 2)
    assert window.session.comparison.state.viewport.scale > scale
    press(window, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: tour.number == 3)
    assert window.session.comparison.state.display.measure is Measure.DIFFERENCE
    press(window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: not tour.is_on)
    assert guide_desk().window is not None and guide_desk().window.isVisible()


def test_what_was_so_before_ends_no_step(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["difference"].trigger()
    tour = begun(window)
    press(window, Qt.Key.Key_Return)
    tour._look()
    assert tour.number == 2


def test_it_points_at_what_it_speaks_of_and_is_never_cut(qtbot: QtBot, window: MainWindow) -> None:
    for size in ((1600, 900), (760, 480)):
        window.resize(*size)
        tour = begun(window)
        for number in (1, 2, 3):
            assert tour.number == number and tour.card is not None
            tour._place()
            card = tour.card
            assert window.rect().contains(card.geometry())
            for label in card.findChildren(QLabel):
                needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
                assert label.height() >= needed and card.rect().contains(place_in(label, card))
            targets = [one for one in tour._steps[number - 1].targets() if one.isVisible()]
            assert targets and [one.isVisible() for one in tour.frames].count(True) == len(targets)
            press(window, Qt.Key.Key_Return)


def test_other_slides_and_errors_end_it(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    tour = begun(window)
    monkeypatch.setattr(window.session.slots[1], "error", SlideError("b.dcm cannot be read.", advice="Copy it again."))
    window.session.slots_changed.emit()
    assert not tour.is_on
    tour.begin(of_sample=False)
    assert not tour.is_on, "it waits until there is nothing to be read"
    monkeypatch.undo()
    window.session.slots_changed.emit()
    assert tour.is_on


def test_it_is_given_once_and_with_the_sample_alone(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    guide = window.guide
    guide.greet()
    assert not guide.tour.is_on and not guide.tour._waits, "settings of tests are elsewhere"
    monkeypatch.delenv("VERISLIDE_CONFIG_DIR")
    guide.greet()
    assert not guide.tour.is_on, "these slides are not the sample"
    window.session.slots_changed.emit()
    assert not guide.tour._waits and not window.settings.tour_seen
    monkeypatch.setattr(tour_module, "sample_folder", lambda: common(window))
    guide.greet()
    assert guide.tour.is_on and window.settings.tour_seen
    guide.tour.end()
    guide.greet()
    assert not guide.tour.is_on


def test_a_slide_that_is_open_alone_stays(qtbot: QtBot, lossy_pair: tuple[Path, Path], tmp_path: Path) -> None:
    window = MainWindow(Settings(tmp_path / "settings.ini"))
    window.show()
    window.open([lossy_pair[0]])
    qtbot.waitUntil(lambda: len(window.session.comparison.state.panes) == 1)
    window.actions_["tour"].trigger()
    assert window.toast.banner.isVisible() and not window.guide.tour.is_on
    assert [slot.path for slot in window.session.slots] == [lossy_pair[0]]
    window.close()


def common(window: MainWindow) -> Path:
    first, *others = (slot.path for slot in window.session.slots)
    return next(folder for folder in first.parents if all(folder in one.parents for one in others))


def place_in(widget: QWidget, parent: QWidget) -> object:
    return widget.rect().translated(widget.mapTo(parent, QPoint(0, 0)))


def wheel(canvas: QWidget, place: QPoint) -> None:
    """One notch, as from a mouse."""
    none = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        QPointF(place),
        QPointF(canvas.mapToGlobal(place)),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        none,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)
