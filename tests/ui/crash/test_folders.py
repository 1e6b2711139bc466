"""The dialog that says where the program keeps what it writes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from viewer.conversion.places import sample_folder
from viewer.ui.crash.log import log_folder
from viewer.ui.dialogs.folders import FoldersDialog
from viewer.ui.settings import Settings

pytestmark = pytest.mark.gui


def test_each_folder_is_named_and_shown_also_before_anything_is_in_it(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LOG", "CACHE"):
        monkeypatch.setenv(f"VERISLIDE_{name}_DIR", str(tmp_path / name))
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or len(opened) < 3)
    dialog = FoldersDialog(Settings(tmp_path / "settings" / "x.ini"))
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    folders = [tmp_path / "settings", sample_folder(), log_folder()]
    assert folders[1:] == [tmp_path / "CACHE", tmp_path / "LOG"]
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert all(str(folder) in texts for folder in folders)
    for button in dialog.buttons:
        assert not dialog.said.text()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == [folder.as_posix() for folder in folders]
    assert all(folder.is_dir() for folder in folders)
    assert str(folders[2]) in dialog.said.text(), "nothing was opened for it"
