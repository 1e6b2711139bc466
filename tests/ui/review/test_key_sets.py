"""Keys of the window for reviews: sets that are safe, keys that a person has changed, pressed for real."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from viewer.ui.keymap import canonical
from viewer.ui.review.key_places import are_neighbours
from viewer.ui.review.key_sets import SHARED, KeySet, ReviewCommand, flaws, keys_of, words_of, words_of_set
from viewer.ui.review.keys import RESERVED, ReviewActions, ReviewKeys, review_keys
from viewer.ui.review.keys_dialog import ReviewKeysDialog
from viewer.ui.settings import Settings

pytestmark = pytest.mark.gui

PAD, SHIFT = Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.ShiftModifier
VERDICTS = (ReviewCommand.SAME, ReviewCommand.UNSURE, ReviewCommand.DIFFERENT)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


class Page(QWidget):
    """Notes which commands it was given."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.given: list[ReviewCommand] = []
        commands = (*VERDICTS, ReviewCommand.NEXT, ReviewCommand.MAGNIFICATION_1, ReviewCommand.ANSWER_B)
        column = QVBoxLayout(self)
        self.note = QLineEdit()
        column.addWidget(self.note)
        here = [one for one in commands if one is not ReviewCommand.ANSWER_B]
        self.actions_ = ReviewActions(self, settings, {one: self._noting(one) for one in here})
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _noting(self, command: ReviewCommand):  # type: ignore[no-untyped-def]
        return lambda: self.given.append(command)


@pytest.fixture
def page(qtbot: QtBot, settings: Settings) -> Iterator[Page]:
    page = Page(settings)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    yield page


@pytest.mark.parametrize("chosen", list(KeySet))
def test_every_set_has_every_command_each_key_once_and_no_flaw(chosen: KeySet) -> None:
    keys = keys_of(chosen)
    given = [key for own in keys.values() for key in own]
    assert set(keys) == {str(one) for one in ReviewCommand if one not in SHARED} and all(keys.values())
    assert [canonical(key) for key in given] == given and len(set(given)) == len(given)
    assert not RESERVED & set(given)
    assert flaws(keys) == ()
    assert words_of_set(chosen) and all(words_of(one) for one in ReviewCommand)


@pytest.mark.parametrize(
    ("one", "other"),
    [("S", "D"), ("S", "W"), ("S", "X"), ("N", "M"), ("6", "7"), ("1", "Q"), ("Num+7", "Num+4"), ("Shift+N", "B")],
)
def test_keys_that_touch_are_neighbours_either_way(one: str, other: str) -> None:
    assert are_neighbours(one, other) and are_neighbours(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("S", "F"), ("S", "Q"), ("F8", "8"), ("Ctrl+W", "E"), ("7", "Num+4"), ("B", "J"), ("Ä", "L")]
)
def test_keys_that_do_not_touch_are_none(one: str, other: str) -> None:
    assert not are_neighbours(one, other) and not are_neighbours(other, one)


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"same": ("S",), "different": ("D",)}, "S for “Same, or A in a blinded test” lies beside D for “Different"),
        ({"same": ("M",)}, "M for “Same, or A in a blinded test” lies beside N for “Next field"),
        ({"unsure": ("7",)}, "7 for “Unsure” lies beside 6 for “Magnification 40×”."),
    ],
)
def test_what_a_slip_would_make_a_wrong_verdict_is_named(changed: dict[str, tuple[str, ...]], sentence: str) -> None:
    assert flaws({**keys_of(KeySet.STANDARD), **changed})[0].startswith(sentence)
    assert flaws({**keys_of(KeySet.STANDARD), "same": ("L",)}) == ()


def test_function_keys_and_the_number_pad_give_verdicts_and_other_digits_do_not(page: Page) -> None:
    for key in (Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_F10):
        QTest.keyClick(page, key)
    for key in (Qt.Key.Key_7, Qt.Key.Key_8, Qt.Key.Key_9):
        QTest.keyClick(page, key, PAD)
        QTest.keyClick(page, key)
    QTest.keyClick(page, Qt.Key.Key_1, PAD)
    assert page.given == [*VERDICTS, *VERDICTS, ReviewCommand.MAGNIFICATION_1]


def test_letters_that_are_typed_into_a_note_are_no_commands(page: Page) -> None:
    page.note.setFocus()
    QTest.keyClicks(page.note, "Not 1")
    assert page.note.text() == "Not 1" and page.given == []
    QTest.keyClick(page.note, Qt.Key.Key_F8)
    assert page.given == [ReviewCommand.SAME]


def test_another_set_holds_at_once_in_pages_that_are_there(page: Page, settings: Settings) -> None:
    told: list[str] = []
    page.actions_.changed.connect(lambda: told.append(page.actions_.native(ReviewCommand.SAME)[0]))
    keys = review_keys(settings)
    keys.choose(KeySet.LEFT_HAND)
    QTest.keyClick(page, Qt.Key.Key_F8)
    QTest.keyClick(page, Qt.Key.Key_F4)
    QTest.keyClick(page, Qt.Key.Key_R)
    assert page.given == [ReviewCommand.DIFFERENT, ReviewCommand.NEXT]
    assert told == ["F2"] and page.actions_.tip(ReviewCommand.NEXT, "Next") == "Next (R)"
    assert keys.native(ReviewCommand.ANSWER_B) == ("F4",), "A and B lie where Same and Different do"
    assert ReviewKeys(settings).chosen is KeySet.LEFT_HAND, "and is remembered"


def test_a_held_key_is_known_from_the_number_pad_and_elsewhere(page: Page, settings: Settings) -> None:
    review_keys(settings).choose(KeySet.RIGHT_HAND)
    seen: list[bool] = []
    page.keyPressEvent = lambda event: seen.append(page.actions_.is_key(ReviewCommand.OTHER, event))  # type: ignore[method-assign]
    QTest.keyClick(page, Qt.Key.Key_2, PAD)
    QTest.keyClick(page, Qt.Key.Key_B)
    assert seen == [True, False]


@pytest.mark.parametrize(
    "kept", [{"set": "none"}, {"set": "left hand", "changed": {"same": ["S"], "different": ["D"]}}, {"changed": [1]}]
)
def test_kept_keys_that_make_no_sense_or_are_unsafe_are_the_sets_own(
    settings: Settings, kept: dict[str, object]
) -> None:
    settings.review_keys = kept
    keys = ReviewKeys(settings)
    chosen = KeySet.LEFT_HAND if kept.get("set") == "left hand" else KeySet.STANDARD
    assert keys.chosen is chosen and keys.keymap.all == keys_of(chosen)


def test_a_person_gives_safe_keys_alone_to_a_verdict(qtbot: QtBot, settings: Settings) -> None:
    keys = review_keys(settings)
    dialog = ReviewKeysDialog(keys)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.list.currentItem().text() == "Same, or A in a blinded test"
    dialog.field.setFocus()
    QTest.keyClick(dialog.field, Qt.Key.Key_M)
    assert "lies beside N" in dialog.banner.text() and keys.keys(ReviewCommand.SAME) == ("F8", "Num+7")
    QTest.keyClick(dialog.field, Qt.Key.Key_Space)
    assert "kept for what is done by hand" in dialog.banner.text()
    QTest.keyClick(dialog.field, Qt.Key.Key_Asterisk, PAD)
    QTest.keyClick(dialog.field, Qt.Key.Key_G)
    assert keys.keys(ReviewCommand.SAME) == ("F8", "Num+7", "Num+*", "G") and not dialog.banner.isVisible()
    assert ReviewKeys(settings).keys(ReviewCommand.SAME)[-1] == "G"
    dialog.sets.setFocus()
    QTest.keyClick(dialog.sets, Qt.Key.Key_End)
    assert keys.chosen is KeySet.PRESENTER and keys.keys(ReviewCommand.SAME) == ("PgDown",)
    dialog.field.setFocus()
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert dialog.isVisible() and "belongs to “Unsure”" in dialog.banner.text(), "presenters send Esc: it is a key here"
