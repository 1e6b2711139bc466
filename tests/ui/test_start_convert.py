"""The card of the start page that converts slides: by its button, by keys, and by what is dropped on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.conversion.made import small_mirax
from tests.ui.conftest import settle
from viewer.ui.convert.dialog import ConvertDialog
from viewer.ui.main_window import MainWindow
from viewer.ui.theme import current_theme

pytestmark = pytest.mark.gui
LEFT, NONE, COPY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction


@pytest.fixture(scope="module")
def slides(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("slides")
    return [small_mirax(folder, name) for name in ("first", "second")]


@pytest.fixture
def start(qtbot: QtBot, window: MainWindow) -> Iterator[MainWindow]:
    """The start page with the keys; it ends without conversions."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.start_page.isVisible()
    yield window
    window.converting.close_jobs()


def drag(under: QWidget, *paths: Path) -> QMimeData:
    """Hold ``paths`` over a widget: whichever around it takes them gets them, as Qt has it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    enter = QDragEnterEvent(QPoint(2, 2), COPY, data, LEFT, NONE)
    QApplication.sendEvent(under, enter)
    assert enter.isAccepted()
    return data


def drop(under: QWidget, *paths: Path) -> None:
    data = drag(under, *paths)
    QApplication.sendEvent(under, QDropEvent(QPointF(2, 2), COPY, data, LEFT, NONE))


def words_of(window: MainWindow, words: str) -> QLabel:
    return next(one for one in window.start_page.findChildren(QLabel) if words in one.text())


def shown(window: MainWindow) -> ConvertDialog:
    found = window.converting.dialog
    assert found is not None and found.isVisible()
    return found


def queued(window: MainWindow) -> list[str]:
    conversions = window.converting.conversions
    return [item.request.source.name for item in conversions.queue.items] if conversions is not None else []


def test_what_is_dropped_on_the_card_waits_to_be_converted(qtbot: QtBot, start: MainWindow, slides: list[Path]) -> None:
    drop(words_of(start, "Convert a slide"), slides[1])
    qtbot.waitUntil(lambda: queued(start) == ["second.mrxs"])
    drop(start.start_page.convert_card.button, slides[0].parent)
    qtbot.waitUntil(lambda: queued(start) == ["second.mrxs", "first.mrxs"])
    qtbot.waitUntil(lambda: shown(start).looks.is_at_rest)
    assert shown(start).slide.name.text() == "first.mrxs"
    assert start.session.slots == () and start.start_page.isVisible()


def test_what_is_dropped_beside_it_is_opened_as_before(qtbot: QtBot, start: MainWindow, slides: list[Path]) -> None:
    drop(words_of(start, "Try the sample"), slides[0])
    qtbot.waitUntil(lambda: bool(start.session.slots))
    settle(qtbot, start)
    assert [slot.path for slot in start.session.slots] == [slides[0]]
    assert start.converting.dialog is None and queued(start) == []


def test_a_folder_without_slides_is_told_and_the_next_drop_puts_it_away(
    qtbot: QtBot, start: MainWindow, slides: list[Path], tmp_path: Path
) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters/letter.txt").write_text("Dear colleague", encoding="utf-8")
    drop(words_of(start, "Convert a slide"), tmp_path / "letters")
    qtbot.waitUntil(lambda: shown(start).news.isVisible())
    assert shown(start).news.text() == "No slide lies in letters. Choose slides, or the folder that they lie in."
    drop(shown(start), slides[0])
    qtbot.waitUntil(lambda: queued(start) == ["first.mrxs"])
    assert not shown(start).news.isVisible()


def test_by_keys_alone(qtbot: QtBot, start: MainWindow, slides: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    answers = ["", *map(str, slides)]

    def chooser(parent: QWidget, title: str, *_: object) -> tuple[list[str], str]:
        assert isinstance(parent, ConvertDialog) and parent.isVisible()
        asked.append(title)
        return answers[1:] if len(asked) > 1 else [], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", chooser)
    page = start.start_page
    page.open_card.button.setFocus()
    QTest.keyClick(start.windowHandle(), Qt.Key.Key_Tab)
    button = page.convert_card.button
    assert start.focusWidget() is button
    assert button.accessibleName() == "Choose slides to convert"
    assert "DICOM copy" in button.accessibleDescription()
    QTest.keyClick(start.windowHandle(), Qt.Key.Key_Tab)
    assert start.focusWidget() is page.sample_card.button
    button.setFocus()
    QTest.keyClick(start.windowHandle(), Qt.Key.Key_Return)
    assert asked == ["Slides to convert"] and queued(start) == [], "whoever chooses nothing adds nothing"
    start.activateWindow()
    qtbot.waitUntil(start.isActiveWindow)
    QTest.keyClick(start.windowHandle(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: queued(start) == ["first.mrxs", "second.mrxs"])


def test_the_card_shows_that_it_would_take_what_is_held_over_it(start: MainWindow, slides: list[Path]) -> None:
    card = start.start_page.convert_card

    def outline() -> QColor:
        return card.grab().toImage().pixelColor(card.width() // 2, card.height() - 1)

    before = outline()
    drag(card, slides[0])
    assert outline() == QColor(current_theme().accent)
    QApplication.sendEvent(card, QDragLeaveEvent())
    assert outline() == before
    drop(card, slides[0])
    assert outline() == before
