"""What was confirmed survives a killed window, and is saved as a file that the command goes by, in another process."""

from __future__ import annotations

import json
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Pair, settle
from tests.ui.test_export_window import CONTROL_SHIFT, click, confirm_all, draw, rest, standing, type_code
from viewer.export.review import read_review
from viewer.export.settings import Format
from viewer.ui.export.dialog import CHECKS, FILES, ExportDialog
from viewer.ui.export.review_keeper import ReviewKeeper
from viewer.ui.export.reviewing import Standing
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings

pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed by a signal there"),
]
PROJECT = Path(__file__).parents[2]
CODE = "ST-7"


@pytest.fixture(scope="module")
def folder(coordinate_pair: Pair, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of settings with what a killed window has left of a slide with one shape, whose check list was all confirmed."""
    folder = tmp_path_factory.mktemp("kept")
    command = [sys.executable, "-m", "tests.ui.checks_child", str(coordinate_pair.original)]
    killed = subprocess.run(
        [*command, str(folder / "settings.ini"), CODE], capture_output=True, check=False, cwd=PROJECT
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr.decode()
    return folder


@pytest.fixture(scope="module")
def window(qapp: QApplication, folder: Path, coordinate_pair: Pair) -> Iterator[MainWindow]:
    """Another one on the same settings."""
    window = MainWindow(Settings(folder / "settings.ini"))
    window.resize(1200, 800)
    window.show()
    window.open([coordinate_pair.original])
    yield window
    window.redacting.keeper.discard()
    window.exporting.close_jobs()
    window.close()


def keeper_of(window: MainWindow) -> ReviewKeeper:
    assert window.exporting.reviews is not None
    return window.exporting.reviews


def activate(qtbot: QtBot, window: MainWindow) -> None:
    """The slide has the keys."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.canvases()[0].setFocus()


def opened(qtbot: QtBot, window: MainWindow, home: Path) -> ExportDialog:
    """The window for exports by its key, with the levels as PNG."""
    activate(qtbot, window)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_E, CONTROL_SHIFT)
    dialog = window.exporting.dialog
    assert dialog is not None
    dialog.home = home
    dialog._settle.setInterval(0)
    dialog.show_page(FILES)
    click(dialog.form.formats.option(Format.PNG.value))
    dialog.form.levels.setCurrentIndex(0)
    dialog.form.levels.activated.emit(0)
    rest(qtbot, dialog)
    return dialog


def save(qtbot: QtBot, dialog: ExportDialog, path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    """By its button, as ``path``: what was proposed, and what is said of it."""
    asked: list[tuple[object, ...]] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: asked.append(given) or (str(path), ""))
    dialog.checks.saved.hide()
    click(dialog.checks.save_button)
    qtbot.waitUntil(dialog.checks.saved.isVisible)
    return str(asked[0][2]), dialog.checks.saved.text()


def test_what_a_killed_window_had_confirmed_is_what_the_command_goes_by(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn, keeper = window.redacting.drawn, window.redacting.keeper
    qtbot.waitUntil(lambda: len(drawn.drawing.shapes) == 1)
    settle(qtbot, window)
    dialog = opened(qtbot, window, tmp_path)
    qtbot.waitUntil(lambda: keeper_of(window).is_at_rest)
    assert standing(dialog, "metadata") is Standing.REFUSED, "the code is not remembered"
    type_code(qtbot, dialog, CODE)
    click(dialog.pages.option(CHECKS))
    assert dialog.checks.items and dialog.checks.open_count == 0
    assert dialog.reviewing.review.override is None and not dialog.checks.has_reason, "that was given for one export"
    assert not any(
        "only for this" in path.read_text() for path in (Path(window.settings.path).parent / "reviews").iterdir()
    )

    count = len(dialog.checks.items)
    path, shapes = tmp_path / "pair.review.json", tmp_path / "pair.redactions.geojson"
    _, said = save(qtbot, dialog, path, monkeypatch)
    assert said == f"{count} of {count} confirmed, saved as “pair.review.json”. The shapes are not saved yet."
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(shapes), ""))
    window.actions_["redaction_save"].trigger()
    qtbot.waitUntil(lambda: not keeper.is_unsaved)
    proposed, said = save(qtbot, dialog, path, monkeypatch)
    assert (proposed, said) == (str(path), f"{count} of {count} confirmed, saved as “pair.review.json”.")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600, "it names who confirmed what"
    assert {one.key for one in read_review(path).confirmations} == {item.key for item in dialog.checks.items}

    out = tmp_path / "export"
    command = [sys.executable, "main.py", "export", str(coordinate_pair.original), "--shapes", str(shapes)]
    command += ["--review", str(path), "--code", CODE, "--format", "png", "--all-levels", "--out", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=PROJECT)
    assert done.returncode == 0, done.stderr
    review = json.loads((out / "manifest.json").read_text("utf-8"))["review"]
    assert review["state"] == "reviewed" and review["confirmed"]["shapes"] == 1
    _, said = save(qtbot, dialog, out / "pair.review.json", monkeypatch)
    assert "it would lie in the folder of an export" in said and not (out / "pair.review.json").exists()

    qtbot.waitUntil(lambda: window.redacting.audit.is_at_rest)
    log = window.redacting.audit.audit.path
    assert log is not None
    told = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    (back,) = [one for one in told if one["action"] == "confirmations came back"]
    assert len(back["after"]["confirmations"]) == count
    saved = [one for one in told if one["action"] == "check list saved"]
    assert [one["object"] for one in saved] == [str(path)] * 2
    assert saved[-1]["after"]["confirmed"] == saved[-1]["after"]["items"] == count


def test_a_shape_that_changed_is_open_and_stays_so(
    qtbot: QtBot, window: MainWindow, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = window.redacting.drawn
    drawn.choose(drawn.drawing.shapes[0].id)
    window.redacting.tool.switch(True)
    QTest.keyClick(window.view.canvases()[0], Qt.Key.Key_Right)
    dialog = opened(qtbot, window, tmp_path)
    qtbot.waitUntil(lambda: standing(dialog, "shape:") is Standing.CHANGED)
    rest(qtbot, dialog)
    click(dialog.pages.option(CHECKS))
    assert not dialog.checks.saved.isVisible(), "it was about another check list"
    count = len(dialog.checks.items)
    _, said = save(qtbot, dialog, tmp_path / "some", monkeypatch)
    assert said.startswith(f"{count - 2} of {count} confirmed, saved as “some.review.json”.")
    kept = {one.key.split(":")[0] for one in read_review(tmp_path / "some.review.json").confirmations}
    assert kept == {"associated", "metadata"}, "neither the shape nor the slide"
    rows = dialog.checks.rows
    rows.setCurrentRow(count - 2)
    click(dialog.checks.confirm_button)  # taken back
    qtbot.waitUntil(lambda: keeper_of(window).is_at_rest)
    (file,) = (folder / "reviews").glob("*.json")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "metadata" not in {one["key"] for one in json.loads(file.read_text())["review"]["confirmations"]}
    rows.setCurrentRow(count - 2)
    monkeypatch.setattr(keeper_of(window)._writing, "ask", lambda _: None)
    click(dialog.checks.confirm_button)
    keeper_of(window).close_jobs()  # as the window does that is closed before a job had its turn
    assert "metadata" in {one["key"] for one in json.loads(file.read_text())["review"]["confirmations"]}


def test_shapes_that_are_in_no_file_take_their_confirmations_along(
    qtbot: QtBot, window: MainWindow, folder: Path, tmp_path: Path
) -> None:
    window.redacting.keeper.discard()
    assert list((folder / "reviews").glob("*.json")), "the file of shapes is still there"
    window.redacting.keeper.file = None
    window.redacting.tool.switch(False)
    activate(qtbot, window)
    draw(window)
    dialog = opened(qtbot, window, tmp_path)
    type_code(qtbot, dialog, CODE)
    confirm_all(qtbot, dialog)
    qtbot.waitUntil(lambda: keeper_of(window).is_at_rest)
    window.redacting.keeper.discard()
    assert not list((folder / "reviews").iterdir()) and not dialog.reviewing.review.confirmations
    rest(qtbot, dialog)
    assert not dialog.checks.confirmed and not dialog.checks.save_button.isVisible()
