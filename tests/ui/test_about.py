"""What the program says of itself: versions and licences as the packages state them, the kernel as results do."""

from __future__ import annotations

from importlib.metadata import version

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from viewer import __version__
from viewer.measures.ssim import ssim
from viewer.ui.dialogs.about import AboutDialog
from viewer.ui.main_window import MainWindow

pytestmark = pytest.mark.gui


def test_about_names_versions_licences_and_the_kernel_in_use(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["about"].trigger()
    (dialog,) = window.findChildren(AboutDialog)
    qtbot.waitUntil(lambda: dialog.facts is not None)
    picture = np.zeros((32, 32, 3), np.uint8)
    assert dialog.kernel.text().endswith(ssim(picture, picture).kernel)
    rows = {
        dialog.table.item(row, 0).text(): [dialog.table.item(row, column).text() for column in (1, 2)]
        for row in range(dialog.table.rowCount())
    }
    assert rows["Verislide"][0] == __version__
    assert rows["numpy"][0] == version("numpy") and "BSD" in rows["numpy"][1]
    assert "Apache" in rows["wsidicom"][1] and rows["pydicom"][0] == version("pydicom")
    QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert f"numpy\t{version('numpy')}\t" in QGuiApplication.clipboard().text()
