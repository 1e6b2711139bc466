"""What is said in the form of metadata stands in the files that the window converts; they are read by pydicom."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pydicom
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.conversion.metadata.named import SECRETS, forms, write_named
from viewer.conversion.metadata.privacy import PrivacyChoice
from viewer.jobs.work_queue import ItemState
from viewer.ui.convert.dialog import ConvertDialog
from viewer.ui.convert.runner import Conversions
from viewer.ui.dialogs.metadata.dialog import PRIVACY, TABLE, MetadataDialog
from viewer.ui.main_window import MainWindow

pytestmark = pytest.mark.gui
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def slides(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("named")
    return [write_named(folder / name) for name in ("first.mrxs", "second.mrxs")]


@pytest.fixture
def queue(qtbot: QtBot, window: MainWindow, slides: list[Path], tmp_path: Path) -> Iterator[Conversions]:
    """Two slides wait in the window for conversions, the first of which is chosen."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_D, keys)
    conversions = window.converting.conversions
    assert conversions is not None
    conversions.home = str(tmp_path / "out")
    conversions.add(slides)
    qtbot.waitUntil(lambda: len(conversions.queue.items) == 2 and shown(window).item is not None)
    qtbot.waitUntil(lambda: shown(window).looks.is_at_rest)
    yield conversions
    window.converting.close_jobs()


def shown(window: MainWindow) -> ConvertDialog:
    assert window.converting.dialog is not None
    return window.converting.dialog


def asked(qtbot: QtBot, window: MainWindow) -> MetadataDialog:
    """The form, by its button, once the slide has been read."""
    QTest.mouseClick(shown(window).slide.metadata.button, LEFT)
    (dialog,) = (one for one in shown(window).findChildren(MetadataDialog) if one.isVisible())
    qtbot.waitUntil(lambda: dialog.form is not None and bool(dialog.privacy.switches))
    return dialog


def type_into(dialog: MetadataDialog, path: str, text: str) -> None:
    assert dialog.form is not None
    dialog.form.go_to(path)
    QTest.keyClicks(dialog.focusWidget(), text)


def test_the_files_state_what_was_said_and_nothing_that_was_left_out(
    qtbot: QtBot, window: MainWindow, queue: Conversions
) -> None:
    row = shown(window).slide.metadata
    assert row.summary.text() == "Nothing stated"
    dialog = asked(qtbot, window)
    type_into(dialog, "patient.identifier", "A-1")
    type_into(dialog, "study.description", "Mamma")
    QTest.mouseClick(dialog.tabs.option(PRIVACY), LEFT)
    QTest.mouseClick(dialog.privacy.switches["serial_number"][0], LEFT, pos=QPoint(8, 8))
    QTest.mouseClick(dialog.use_button, LEFT)
    first, second = queue.queue.items
    assert row.summary.text() == "Patient A-1, 2 fields; privacy as chosen"
    assert first.request.privacy == PrivacyChoice(serial_number=True)
    assert second.request.profile is None and second.request.privacy is None
    # What was said is there again.
    again = asked(qtbot, window)
    assert again.draft.profile == first.request.profile and again.privacy.choice == first.request.privacy
    again.reject()
    qtbot.waitUntil(shown(window).convert_button.isEnabled)
    QTest.mouseClick(shown(window).convert_button, LEFT)
    qtbot.waitUntil(lambda: queue.queue.items[0].state in (ItemState.DONE, ItemState.FAILED))
    done = queue.queue.items[0]
    assert done.state is ItemState.DONE, done.failure
    files = sorted(done.request.folder.glob("*.dcm"))
    assert files and not row.button.isVisible()
    for path in files:
        header = pydicom.dcmread(path, stop_before_pixels=True)
        assert (header.PatientID, header.StudyDescription) == ("A-1", "Mamma")
        assert header.DeviceSerialNumber == SECRETS["SCANNER_HARDWARE_ID"]
        content = path.read_bytes().lower()
        for name in ("SLIDE_ID", "SLIDE_NAME", "PROJECT_NAME"):
            assert not any(form in content for form in forms(SECRETS[name])), name


def test_a_table_lands_in_every_request_that_has_a_row(
    qtbot: QtBot, window: MainWindow, queue: Conversions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "cases.csv"
    table.write_text("file,PatientID\nfirst,4711\nsecond,4712\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(table), ""))
    dialog = asked(qtbot, window)
    QTest.mouseClick(dialog.tabs.option(TABLE), LEFT)
    QTest.mouseClick(dialog.table.message._action, LEFT)
    qtbot.waitUntil(dialog.use_button.isEnabled)
    QTest.mouseClick(dialog.use_button, LEFT)
    found = [item.request.profile.patient.identifier for item in queue.queue.items if item.request.profile]
    assert found == ["4711", "4712"]
    assert shown(window).slide.metadata.summary.text() == "Patient 4711, 1 field"
