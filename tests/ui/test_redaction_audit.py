"""The audit log of a session in the window: real mouse and keys, and what another process finds in the file."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import settle
from viewer.redaction.geojson import redactions_bytes
from viewer.redaction.shapes import Redactions
from viewer.ui.main_window import MainWindow

pytestmark = pytest.mark.gui
NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
CHAIN = """
import hashlib, json, sys

before, found = "0" * 64, []
for number, line in enumerate(open(sys.argv[1], encoding="utf-8", newline="\\n"), 1):
    event = json.loads(line)
    stated = event.pop("sha256")
    text = json.dumps(event, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert hashlib.sha256(text.encode()).hexdigest() == stated, number
    assert (event["seq"], event["prev_sha256"]) == (number, before), number
    before = stated
    found.append(event)
print(json.dumps(found))
"""


@pytest.fixture
def drawing(qtbot: QtBot, pair_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """The tool in the hand, at rest; a window that closes without asking for what is not saved."""
    window = pair_window
    monkeypatch.setattr(window.redacting.keeper, "leave", lambda then: then())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.canvases()[0].setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_R)
    settle(qtbot, window)
    return window


def drag(window: MainWindow, *places: tuple[int, int]) -> None:
    handle, canvas = window.windowHandle(), window.view.canvases()[0]
    points = [canvas.mapTo(window, QPoint(*place)) for place in places]
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, NONE, points[0])
    for point in points[1:]:
        QTest.mouseMove(handle, point)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, NONE, points[-1])


def key(window: MainWindow, code: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(window.windowHandle(), code, modifier)


def events(qtbot: QtBot, window: MainWindow) -> list[dict[str, Any]]:
    """All of them, as another process finds them in a chain that is whole."""
    qtbot.waitUntil(lambda: window.redacting.audit.is_at_rest)
    path = window.redacting.audit.audit.path
    assert path is not None
    done = subprocess.run([sys.executable, "-c", CHAIN, path], capture_output=True, text=True, check=True)
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def shape(window: MainWindow) -> dict[str, Any]:
    """The only one, as a file has it."""
    drawn = window.redacting.drawn.drawing.redactions
    (feature,) = json.loads(redactions_bytes(drawn))["features"]
    return feature  # type: ignore[no-any-return]


def test_what_is_drawn_and_undone_is_told(qtbot: QtBot, drawing: MainWindow) -> None:
    window = drawing
    drag(window, (60, 60), (90, 80), (140, 110))
    first = shape(window)
    key(window, Qt.Key.Key_Right, SHIFT)
    moved = shape(window)
    key(window, Qt.Key.Key_Z, CONTROL)
    key(window, Qt.Key.Key_Z, CONTROL | SHIFT)
    key(window, Qt.Key.Key_Delete)
    key(window, Qt.Key.Key_Z, CONTROL)
    told = events(qtbot, window)
    original = str(window.session.slots[0].path)
    assert [(one["seq"], one["action"], one["object"]) for one in told] == [
        (1, "log begun", ""),
        (2, "session begun", ""),
        (3, "slide drawn on", original),
        (4, "shape drawn", f"shape {first['id']}"),
        (5, "shape changed", f"shape {first['id']}"),
        (6, "reverted", "seq 5"),
        (7, "restored", "seq 5"),
        (8, "shape removed", f"shape {first['id']}"),
        (9, "reverted", "seq 8"),
    ]
    at_first, later = ([tuple(corner) for corner in one["geometry"]["coordinates"][0]] for one in (first, moved))
    assert told[3]["before"] is None and {tuple(point) for point in told[3]["after"]["points"]} == set(at_first)
    assert told[4]["before"] == told[3]["after"] == {**told[4]["after"], "points": told[3]["after"]["points"]}
    assert {tuple(point) for point in told[4]["after"]["points"]} == set(later) != set(at_first)
    assert told[7]["before"] == told[4]["after"] and told[7]["after"] is None


def test_files_are_told_and_the_end_of_the_session(
    qtbot: QtBot, drawing: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, saved = drawing, tmp_path / "shapes.geojson"
    key(window, Qt.Key.Key_Return)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    window.actions_["redaction_save"].trigger()
    qtbot.waitUntil(lambda: not window.redacting.keeper.is_unsaved)
    key(window, Qt.Key.Key_Delete)
    window.redacting.keeper.open(saved)
    qtbot.waitUntil(lambda: bool(window.redacting.drawn.drawing.redactions.every))
    told = events(qtbot, window)[3:]
    assert [one["action"] for one in told] == [
        "shape drawn",
        "shapes saved",
        "shape removed",
        "shape drawn",
        "shapes opened",
    ]
    assert (told[1]["object"], told[1]["after"]["shapes"]) == (str(saved), 1)
    assert told[1]["after"] == told[4]["after"]
    path = window.redacting.audit.audit.path
    window.close()
    assert path is not None
    assert json.loads(path.read_text().splitlines()[-1])["action"] == "session ended"


def test_nothing_is_written_as_long_as_nothing_is_drawn(drawing: MainWindow) -> None:
    assert drawing.redacting.audit.audit.path is None
    drawing.close()
    assert not (drawing.settings.path.parent / "audit").exists()


def test_a_log_that_is_changed_meanwhile_is_left_and_another_one_says_so(qtbot: QtBot, drawing: MainWindow) -> None:
    window = drawing
    key(window, Qt.Key.Key_Return)
    before = events(qtbot, window)
    path = window.redacting.audit.audit.path
    assert path is not None
    path.write_bytes(path.read_bytes() + b"\n")
    key(window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.toast.banner.isVisible())
    assert (
        "something else has changed" in window.toast.banner.text()
        and "nothing is exported" in window.toast.banner.text()
    )
    key(window, Qt.Key.Key_Right)
    told = events(qtbot, window)
    assert [one["action"] for one in told] == ["log begun", "gone on with from", "session begun", "shape changed"]
    assert told[1]["after"]["log"] == path.name and told[1]["after"]["events"] == len(before)
    assert told[1]["after"]["not_told"] == 1


def test_a_folder_that_cannot_be_made_is_told(qtbot: QtBot, drawing: MainWindow) -> None:
    (drawing.settings.path.parent / "audit").write_text("a file")
    key(drawing, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: drawing.toast.banner.isVisible())
    assert "audit logs cannot be made" in drawing.toast.banner.text()
    assert len(drawing.redacting.drawn.drawing.redactions.every) == 1
    assert drawing.redacting.drawn.drawing.redactions != Redactions()
