from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QScrollArea
from pytestqt.qtbot import QtBot

from viewer.ui.recent_list import pair_exists
from viewer.ui.settings import RecentPair, Settings
from viewer.ui.start_card import ART_HEIGHT
from viewer.ui.start_page import StartPage
from viewer.ui.theme import apply_theme


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    settings = Settings(tmp_path / "verislide.ini")
    for number in range(3):
        (tmp_path / f"{number}.mrxs").touch()
        (tmp_path / f"converted-{number}").mkdir()
        settings.add_recent_pair(str(tmp_path / f"{number}.mrxs"), [str(tmp_path / f"converted-{number}")])
    (tmp_path / "1.mrxs").unlink()
    return settings


@pytest.fixture
def page(qtbot: QtBot, settings: Settings) -> Iterator[StartPage]:
    apply_theme("dark")
    page = StartPage(settings)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    yield page


def test_the_cards_ask_for_what_they_say(qtbot: QtBot, page: StartPage) -> None:
    with qtbot.waitSignal(page.open_pair_requested):
        qtbot.mouseClick(page.open_card.button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.convert_requested):
        qtbot.mouseClick(page.convert_card.button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.sample_requested):
        qtbot.mouseClick(page.sample_card.button, Qt.MouseButton.LeftButton)


def test_recent_pairs_are_listed_and_opened(qtbot: QtBot, page: StartPage, tmp_path: Path) -> None:
    assert [row.pair.original[-6:] for row in page.recent.rows] == ["2.mrxs", "1.mrxs", "0.mrxs"]
    with qtbot.waitSignal(page.recent_requested) as caught:
        qtbot.mouseClick(page.recent.rows[0], Qt.MouseButton.LeftButton)
    assert caught.args == [str(tmp_path / "2.mrxs"), [str(tmp_path / "converted-2")]]
    page.recent.rows[0].setFocus()
    qtbot.keyClick(page.recent.rows[0], Qt.Key.Key_Tab)
    qtbot.keyClick(page.recent.rows[1], Qt.Key.Key_Tab)
    assert page.recent.rows[2].hasFocus()
    with qtbot.waitSignal(page.recent_requested) as caught:
        qtbot.keyClick(page.recent.rows[2], Qt.Key.Key_Return)
    assert caught.args[0] == str(tmp_path / "0.mrxs")


def test_a_missing_pair_says_so_until_it_comes_back(qtbot: QtBot, page: StartPage, tmp_path: Path) -> None:
    row = page.recent.rows[1]
    qtbot.waitUntil(lambda: row.is_missing)
    assert "not found" in row.accessibleName()
    assert not page.recent.rows[0].is_missing
    with qtbot.assertNotEmitted(page.recent_requested):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    (tmp_path / "1.mrxs").touch()
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not row.is_missing)
    with qtbot.waitSignal(page.recent_requested):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)


def test_a_pair_is_removed_by_menu_and_by_key(qtbot: QtBot, page: StartPage, settings: Settings) -> None:
    row = page.recent.rows[1]
    centre = row.rect().center()
    QApplication.sendEvent(row, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, centre, row.mapToGlobal(centre)))
    menu = next(menu for menu in row.findChildren(QMenu) if menu.isVisible())
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[0]).center())
    assert len(page.recent.rows) == len(settings.recent_pairs) == 2
    page.recent.rows[0].setFocus()
    qtbot.keyClick(page.recent.rows[0], Qt.Key.Key_Delete)
    assert len(settings.recent_pairs) == 1
    assert page.recent.rows[0].hasFocus(), "the next one takes the place"
    qtbot.keyClick(page.recent.rows[0], Qt.Key.Key_Delete)
    assert settings.recent_pairs == ()
    assert not page.recent.isVisible()


def test_a_drive_that_does_not_answer_holds_nothing(qtbot: QtBot, settings: Settings) -> None:
    answer = threading.Event()
    asked = threading.Event()

    def exists(pair: RecentPair) -> bool:
        asked.set()
        return answer.wait(20) and False

    page = StartPage(settings, exists=exists)
    qtbot.addWidget(page)
    assert asked.wait(20), "the drive was asked, and the page is here before it has answered"
    with qtbot.waitSignal(page.recent_requested):
        qtbot.mouseClick(page.recent.rows[0], Qt.MouseButton.LeftButton)
    answer.set()
    qtbot.waitUntil(lambda: all(row.is_missing for row in page.recent.rows))


def test_new_pairs_are_seen_after_a_refresh(page: StartPage, settings: Settings) -> None:
    settings.add_recent_pair("/new.mrxs", [])
    page.refresh()
    assert [len(page.recent.rows), page.recent.rows[0].pair.original] == [4, "/new.mrxs"]


def test_existence_is_of_all_parts(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    assert pair_exists(RecentPair(str(tmp_path / "a")))
    assert not pair_exists(RecentPair(str(tmp_path / "a"), (str(tmp_path / "b"),)))
    assert not pair_exists(RecentPair("\0"))


@pytest.mark.parametrize(("width", "height"), [(760, 404), (900, 524), (1600, 924), (3840, 2080)])
def test_it_fits_every_window(qtbot: QtBot, page: StartPage, width: int, height: int) -> None:
    page.resize(width, height)
    QApplication.processEvents()
    scroll = page.findChild(QScrollArea)
    assert scroll is not None
    assert scroll.widget().width() <= width, "nothing is cut off at the right"
    places = [card.mapTo(page, card.rect().center()).x() for card in page.cards]
    assert 0 < places[0] < places[1] < places[2] < width
    assert len({card.height() for card in page.cards}) == 1
    left = page.open_card.mapTo(page, page.open_card.rect().topLeft()).x()
    right = page.sample_card.mapTo(page, page.sample_card.rect().bottomRight()).x()
    assert abs((left + right) / 2 - scroll.widget().width() / 2) <= 2, "it is centred"
    fits = scroll.widget().height() <= page.height()
    assert fits == (height > 700)
    promise = next(label for label in page.findChildren(QLabel) if "Nothing leaves" in label.text())
    scroll.ensureWidgetVisible(promise)
    assert promise.visibleRegion().boundingRect().height() == promise.height(), "it can be scrolled into sight"


def test_four_recent_pairs_need_no_scrolling_in_a_first_window(page: StartPage, settings: Settings) -> None:
    settings.add_recent_pair("/slides/another.mrxs", ["/slides/another"])
    page.refresh()
    page.resize(1400, 798)  # what a window of 1400 x 900 with its frame leaves
    QApplication.processEvents()
    scroll = page.findChild(QScrollArea)
    assert scroll is not None and len(page.recent.rows) == 4
    assert scroll.widget().height() == page.height() and page.open_card.height() > ART_HEIGHT + 80


def test_reviews_are_begun_chosen_and_taken_up_again(
    qtbot: QtBot, page: StartPage, settings: Settings, tmp_path: Path
) -> None:
    with qtbot.waitSignal(page.review_requested):
        qtbot.mouseClick(page.review_card.new_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.choose_review_requested):
        qtbot.mouseClick(page.review_card.open_button, Qt.MouseButton.LeftButton)
    assert not page.recent_reviews.isVisible()
    for number in range(6):
        settings.add_recent_review(str(tmp_path / f"{number}.vsreview"))
    (tmp_path / "5.vsreview").touch()
    page.refresh()
    rows = page.recent_reviews.rows
    assert [row.text() for row in rows] == [f"{number}.vsreview" for number in (5, 4, 3, 2)]
    qtbot.waitUntil(lambda: rows[1].is_missing)
    with qtbot.waitSignal(page.recent_review_requested) as caught:
        qtbot.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    assert caught.args == [str(tmp_path / "5.vsreview")]
    rows[1].setFocus()
    qtbot.keyClick(rows[1], Qt.Key.Key_Delete)
    assert str(tmp_path / "4.vsreview") not in settings.recent_reviews and len(settings.recent_reviews) == 5
