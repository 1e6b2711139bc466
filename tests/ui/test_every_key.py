"""Every default key of every command, pressed: it gives that command and no other, and its effect is seen.

A command that is new in the table fails here until ``key_effects.py`` says what it changes.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Pair, settle
from tests.ui.key_effects import EFFECTS, SLIDES, put_back
from viewer.ui.actions import commands
from viewer.ui.dialogs.palette import CommandPalette
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings
from viewer.ui.theme import apply_theme

pytestmark = pytest.mark.gui
KEYS = [(command.name, key) for command in commands() for key in command.keys]
BARE = [command.name for command in commands() if not command.keys]


def opened(qtbot: QtBot, slides: list[Path], settings: Path) -> MainWindow:
    apply_theme("dark")
    window = MainWindow(Settings(settings))
    window.resize(1200, 800)
    window.show()
    window.open(slides)
    qtbot.waitUntil(lambda: len(window.session.comparison.state.panes) == len(slides))
    settle(qtbot, window)
    return window


@pytest.fixture(scope="module")
def slides(
    coordinate_pair: Pair, lossy_pair: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory
) -> list[Path]:
    """An original and three conversions of it."""
    again = tmp_path_factory.mktemp("third") / "again"
    shutil.copytree(lossy_pair[1], again)
    return [coordinate_pair.original, coordinate_pair.conversion, lossy_pair[1], again]


@pytest.fixture(scope="module")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[int, MainWindow]]:
    """The window that tests share, by the number of its slides."""
    made: dict[int, MainWindow] = {}
    yield made
    for window in made.values():
        window.close()


@pytest.fixture
def window(
    request: pytest.FixtureRequest, qtbot: QtBot, windows: dict[int, MainWindow], slides: list[Path], tmp_path: Path
) -> Iterator[MainWindow]:
    """Four slides as they had just been opened; a pair of its own where a command ends the window's work."""
    effect = EFFECTS[request.getfixturevalue("name")]
    if effect.ends:
        own = opened(qtbot, slides[:2], tmp_path / "settings.ini")
    elif SLIDES in windows:
        own = windows[SLIDES]
    else:
        own = windows[SLIDES] = opened(qtbot, slides, tmp_path / "settings.ini")
    own.activateWindow()
    qtbot.waitUntil(own.isActiveWindow)
    put_back(own)
    own.view.canvases()[0].setFocus()
    settle(qtbot, own)
    yield own
    if effect.ends:
        own.close()


@pytest.fixture
def dialogs(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Names of the dialogs that open, each ended by Esc; of the system's, their titles."""
    seen: list[str] = []

    def end() -> None:
        for dialog in visible_dialogs():
            if type(dialog).__name__ not in seen:  # one that works ends its work first
                seen.append(type(dialog).__name__)
            QTest.keyClick(dialog, Qt.Key.Key_Escape)

    def ask(_parent: object, title: str, *_: object) -> tuple[str, str]:
        seen.append(title)
        return "", ""

    kept = str(window.settings.path.parent / "kept.verislide")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (kept, ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *arguments: ask(*arguments)[0])
    timer = QTimer(interval=10)
    timer.timeout.connect(end)
    timer.start()
    yield seen
    timer.stop()


@pytest.fixture
def given(window: MainWindow) -> Iterator[list[str]]:
    """Names of the commands that the window was given."""
    names: list[str] = []
    kept = [
        window.actions_[command.name].triggered.connect(lambda _=False, name=command.name: names.append(name))
        for command in commands()
    ]
    yield names
    for connection in kept:
        QObject.disconnect(connection)


def visible_dialogs() -> list[QDialog]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()]


def press(window: MainWindow, keys: str) -> None:
    for combination in QKeySequence(keys):
        QTest.keyClick(window.windowHandle(), combination.key(), combination.keyboardModifiers())


def test_the_table_of_effects_is_the_table_of_commands() -> None:
    assert set(EFFECTS) == {command.name for command in commands()}


@pytest.mark.parametrize(("name", "keys"), KEYS)
def test_a_key_gives_its_command(
    qtbot: QtBot, window: MainWindow, dialogs: list[str], given: list[str], name: str, keys: str
) -> None:
    before = begin(window, name)
    given.clear()
    press(window, keys)
    check(qtbot, window, name, before, dialogs)
    assert given == [name]


def begin(window: MainWindow, name: str) -> object:
    """Prepare a command's effect; what is seen before it."""
    EFFECTS[name].prepare(window)
    return EFFECTS[name].seen(window)


def check(qtbot: QtBot, window: MainWindow, name: str, before: object, dialogs: list[str]) -> None:
    effect = EFFECTS[name]
    if effect.dialog:
        qtbot.waitUntil(lambda: dialogs == [effect.dialog])
        qtbot.waitUntil(lambda: not visible_dialogs())
    else:
        after = effect.after(before)
        assert after != before, "nothing would be seen of it"
        qtbot.waitUntil(lambda: effect.seen(window) == after)
        assert not dialogs


@pytest.mark.parametrize("name", BARE)
def test_a_command_without_a_key_is_given_by_the_palette(
    request: pytest.FixtureRequest, qtbot: QtBot, window: MainWindow, name: str
) -> None:
    before = begin(window, name)
    press(window, "Ctrl+K")
    (palette,) = window.findChildren(CommandPalette)
    qtbot.waitUntil(lambda: palette.isActiveWindow() and palette.field.hasFocus())
    QTest.keyClicks(palette.field, window.actions_[name].text())
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    window.activateWindow()
    check(qtbot, window, name, before, request.getfixturevalue("dialogs"))
