"""A slide that is opened alone stands as the original, and beside it the question for its conversion."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Pair, settle
from viewer.ui.companion_page import CompanionPage
from viewer.ui.dialogs import choosers
from viewer.ui.main_window import MainWindow

pytestmark = pytest.mark.gui


@pytest.fixture(scope="module")
def beside(coordinate_pair: Pair, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A slide, and its conversion where the program proposes to put it."""
    folder = tmp_path_factory.mktemp("beside")
    shutil.copy(coordinate_pair.original, folder / "case.mrxs")
    shutil.copytree(coordinate_pair.original.with_suffix(""), folder / "case")
    shutil.copytree(coordinate_pair.conversion, folder / "DICOM" / "case")
    return folder / "case.mrxs", folder / "DICOM" / "case"


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, data, buttons, keys))


def asked(qtbot: QtBot, window: MainWindow, suggestions: int) -> CompanionPage:
    def there() -> None:
        page = window.companion.page
        assert page is not None and page.isVisible()
        assert len(page.suggestions) == suggestions
        assert not window.jobs.jobs

    qtbot.waitUntil(there)
    settle(qtbot, window)
    assert window.companion.page is not None
    return window.companion.page


def names(window: MainWindow) -> list[str]:
    return [slot.path.name for slot in window.session.slots]


def test_an_original_alone_asks_for_its_conversion_and_suggests_without_opening(
    qtbot: QtBot, window: MainWindow, beside: tuple[Path, Path]
) -> None:
    drop(window, beside[0])
    page = asked(qtbot, window, 1)
    assert names(window) == ["case.mrxs"]
    assert window.view.panes[0].identity[0] == "ORIGINAL"
    assert page.title.text() == "Which conversion?"
    assert "case.mrxs" in page.advice.text()
    # Beside the slide, not over it, and no less wide.
    left, right = window.view.canvases()[0], page
    assert left.mapTo(window, left.rect().topRight()).x() < right.mapTo(window, right.rect().topLeft()).x()
    assert abs(left.width() - right.width()) <= 2
    (row,) = page.suggestions
    assert row.text() == "case" and row.reason == f"Called alike, in {beside[1].parent}"
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(window) == ["case.mrxs", "case"])
    assert not page.isVisible()
    settle(qtbot, window)
    assert window.view.canvases()[0].hasFocus()


def test_dicom_alone_asks_for_its_original(qtbot: QtBot, window: MainWindow, beside: tuple[Path, Path]) -> None:
    drop(window, beside[1])
    page = asked(qtbot, window, 1)
    assert page.title.text() == "Which original?"
    assert not page.convert_button.isVisible()
    QTest.mouseClick(page.suggestions[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [slot.path for slot in window.session.slots] == list(beside))


def test_a_file_of_a_converted_slide_is_opened_as_its_folder(
    qtbot: QtBot, window: MainWindow, beside: tuple[Path, Path]
) -> None:
    drop(window, next(beside[1].glob("*.dcm")))
    page = asked(qtbot, window, 1)
    assert names(window) == ["case"] and window.windowTitle() == "case – Verislide"
    assert page.advice.text().startswith("case is DICOM.")
    drop(window, beside[0])
    qtbot.waitUntil(lambda: len(window.session.slots) == 2)
    settle(qtbot, window)
    (recent,) = window.settings.recent_pairs
    assert {recent.original, *recent.conversions} == set(map(str, beside))


def test_the_keyboard_reaches_everything_and_the_slide_keeps_its_keys(
    qtbot: QtBot, window: MainWindow, beside: tuple[Path, Path]
) -> None:
    drop(window, beside[0])
    page = asked(qtbot, window, 1)
    assert window.view.canvases()[0].hasFocus()
    wanted: list[QAbstractButton] = [
        page.suggestions[0],
        page.file_button,
        page.folder_button,
        page.convert_button,
        page.alone_link,
    ]
    reached = []
    for _ in range(60):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        if window.focusWidget() in wanted and window.focusWidget() not in reached:
            reached.append(window.focusWidget())
    assert reached == wanted
    page.suggestions[0].setFocus()
    QTest.keyClick(page.suggestions[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(window) == ["case.mrxs", "case"])


@pytest.mark.parametrize("button", ["file_button", "folder_button"])
def test_files_and_folders_are_chosen(
    qtbot: QtBot, window: MainWindow, beside: tuple[Path, Path], button: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(window, beside[0])
    page = asked(qtbot, window, 1)
    begun: list[str] = []

    def choose(answer: str) -> Callable[[object, str], str]:
        return lambda _parent, folder: begun.append(folder) or answer

    kind = button.partition("_")[0]
    monkeypatch.setattr(choosers, f"choose_{kind}", choose(""))
    QTest.mouseClick(getattr(page, button), Qt.MouseButton.LeftButton)
    assert names(window) == ["case.mrxs"] and page.isVisible()
    answer = next(beside[1].glob("*.dcm")) if kind == "file" else beside[1]
    monkeypatch.setattr(choosers, f"choose_{kind}", choose(str(answer)))
    QTest.mouseClick(getattr(page, button), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [slot.path for slot in window.session.slots] == list(beside))
    assert begun == [str(beside[0].parent)] * 2


def test_it_can_be_converted_now(qtbot: QtBot, window: MainWindow, beside: tuple[Path, Path]) -> None:
    drop(window, beside[0])
    page = asked(qtbot, window, 1)
    QTest.mouseClick(page.convert_button, Qt.MouseButton.LeftButton)
    dialog = window.converting.dialog
    assert dialog is not None and dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.item is not None and dialog.item.request.source == beside[0])
    assert page.isVisible()
    dialog.close()


def test_it_can_be_looked_at_alone(qtbot: QtBot, window: MainWindow, beside: tuple[Path, Path]) -> None:
    drop(window, beside[0])
    page = asked(qtbot, window, 1)
    narrow = window.view.canvases()[0].width()
    page.alone_link.setFocus()
    QTest.keyClick(page.alone_link, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.view.canvases()[0].width() > 1.9 * narrow)
    assert not page.isVisible() and window.view.canvases()[0].hasFocus()
    settle(qtbot, window)
    window.session.reopen(0)  # by another reader, say
    settle(qtbot, window)
    assert not page.isVisible()


def test_a_second_slide_that_is_dropped_answers_it_and_two_at_once_do_not_ask(
    qtbot: QtBot, window: MainWindow, beside: tuple[Path, Path]
) -> None:
    drop(window, beside[0])
    page = asked(qtbot, window, 1)
    drop(window, beside[1])
    qtbot.waitUntil(lambda: names(window) == ["case.mrxs", "case"])
    assert not page.isVisible()
    window.session.close_slides()
    drop(window, beside[1], beside[0])
    qtbot.waitUntil(lambda: names(window) == ["case.mrxs", "case"])
    settle(qtbot, window)
    assert not page.isVisible()


def test_a_slide_that_cannot_be_opened_is_not_asked_about(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "broken.mrxs").write_text("no slide")
    drop(window, tmp_path / "broken.mrxs")
    qtbot.waitUntil(lambda: bool(window.session.slots) and window.session.slots[0].error is not None)
    qtbot.waitUntil(lambda: not window.jobs.jobs)
    QApplication.processEvents()
    assert window.companion.page is None or not window.companion.page.isVisible()


def test_a_name_of_one_long_word_is_not_cut(qtbot: QtBot) -> None:
    page = CompanionPage()
    qtbot.addWidget(page)
    name = "1.2.826.0.1.3680043.8.498." + "38175935662794198548400712354533472883" * 3 + ".dcm"
    page.ask(Path(name), is_conversion=True, can_be_converted=False)
    page.resize(300, 400)
    page.show()
    advice, wraps = page.advice, Qt.TextFlag.TextWordWrap
    needed = advice.fontMetrics().boundingRect(0, 0, advice.width(), 10_000, wraps, advice.text())
    assert needed.width() <= advice.width() and needed.height() <= advice.height()
    assert page.accessibleDescription().startswith(f"{name} is DICOM")


def test_who_opened_it_alone_in_the_dialog_was_asked_there(
    qtbot: QtBot, window: MainWindow, beside: tuple[Path, Path]
) -> None:
    window.open([beside[0]])
    settle(qtbot, window)
    assert window.companion.page is None
