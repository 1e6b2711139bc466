"""A redaction as a new user would go about it, by mouse and keys alone, from opening a slide to checked exports.

What is left is read by another process that knows nothing of the viewer. With VERISLIDE_PICTURES=FOLDER a picture of
every window is kept at every step.
"""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import tifffile
from PySide6.QtCore import QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.export.made import svs
from tests.ui.conftest import settle
from tests.ui.questions import answer
from viewer.documents.audit_log import AuditLog
from viewer.export import pictures, png_strips
from viewer.export.run import ExportReport, ExportRequest, export_slide
from viewer.export.settings import Format
from viewer.geometry import Point, Rect
from viewer.jobs.job import Progress
from viewer.redaction.shapes import Reason
from viewer.redaction.sketch import Draws
from viewer.ui.dialogs.open_pair import OpenPairDialog
from viewer.ui.dialogs.unsaved_shapes import UnsavedShapes
from viewer.ui.docks.redaction_panel import RedactionPanel
from viewer.ui.docks.shape_editor import ShapeEditor
from viewer.ui.export import runner
from viewer.ui.export.close_question import ExportCloseQuestion
from viewer.ui.export.dialog import CHECKS, FILES, ExportDialog
from viewer.ui.export.form import ALL
from viewer.ui.main_window import MainWindow
from viewer.ui.picture_window import PictureWindow
from viewer.ui.settings import Settings
from viewer.ui.theme import apply_theme

pytestmark = pytest.mark.gui
NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEFT = Qt.MouseButton.LeftButton
NAME = "Mustermann"
WRITTEN = Rect(330, 60, 90, 30)
"""On the slide, as noise."""
Place = tuple[float, float]


@pytest.fixture(scope="module")
def slide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An Aperio slide of three levels with a label, which is called after a patient and states her."""
    path = svs(tmp_path_factory.mktemp("slides") / f"{NAME}.svs", [WRITTEN], 1)
    label = np.full((90, 130, 3), 240, np.uint8)
    cv2.putText(label, "Meyer", (8, 40), cv2.FONT_HERSHEY_SIMPLEX, 1, (20, 20, 20), 2)
    with tifffile.TiffWriter(path, append=True) as writer:
        text = "Aperio Image Library v11.2.1\r\nlabel 130x90"
        writer.write(label, description=text, photometric="rgb", subfiletype=1, metadata=None)
    return path


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """As the program begins: nothing is open."""
    apply_theme("dark")
    window = MainWindow(Settings(tmp_path / "settings" / "settings.ini"))
    window.resize(1200, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    if window.isVisible():
        window.redacting.keeper.discard()
        window.exporting.close_jobs()
        window.close()


class Hand:
    """Mouse and keys, and an eye that waits until what was asked for is to be seen."""

    def __init__(self, qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
        self.qtbot, self.window, self.patch = qtbot, window, monkeypatch
        self._step = 0

    # --- mouse and keys ----------------------------------------------------------------------------------------

    def key(self, code: Qt.Key, modifier: Qt.KeyboardModifier = NONE, count: int = 1) -> None:
        """Goes to whatever has the keys."""
        for _ in range(count):
            QTest.keyClick(self.front(), code, modifier)

    def write(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self.front(), ord(letter))

    def front(self) -> QWindow:
        """The window that has the keys.

        Offscreen every window takes them that comes, and nobody gives them back when one goes, as other systems do.
        """
        window, asked = QApplication.focusWindow(), self.above.windowHandle()
        modal = QApplication.activeModalWidget()
        if window is None or not window.isVisible() or (modal is None and window is not asked):
            above = self.above
            above.activateWindow()
            self.qtbot.waitUntil(above.isActiveWindow)
            window = above.windowHandle()
        return window

    @property
    def above(self) -> QWidget:
        """The window that somebody works in now."""
        label, dialog = self.window.redacting.pictures.open_now.get("label"), self.window.exporting.dialog
        if label is not None and not label.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating):
            return label
        return dialog if dialog is not None and dialog.isVisible() else self.window

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible() and widget.isEnabled(), widget
        QTest.mouseClick(widget, LEFT, NONE, widget.rect().center())

    def choose(self, box: QComboBox, row: int) -> None:
        """Unfold a choice and take the one that many below the first."""
        self.click(box)
        view = box.view()
        self.qtbot.waitUntil(view.isVisible)
        QTest.keyClick(view, Qt.Key.Key_Home)
        for _ in range(row):
            QTest.keyClick(view, Qt.Key.Key_Down)
        QTest.keyClick(view, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: not view.isVisible())
        QApplication.processEvents()  # the popup gives up the keys only now
        self.front()
        assert box.currentIndex() == row

    def fill(self, line: QWidget, text: str) -> None:
        self.click(line)
        self.key(Qt.Key.Key_A, CONTROL)
        self.write(text)

    def drag(self, *places: Place) -> None:
        """On the first pane, from place to place of the slide."""
        canvas, window = self.window.view.canvases()[0], self.window.windowHandle()
        to_screen = self.window.session.comparison.state.viewport.to_screen
        ends = [to_screen.apply(Point(*place)) for place in places]
        points = [canvas.mapTo(self.window, QPoint(round(end.x), round(end.y))) for end in ends]
        QTest.mouseMove(window, points[0])
        QTest.mousePress(window, LEFT, NONE, points[0])
        for before, after in pairwise(points):
            QTest.mouseMove(window, (before + after) / 2)
            QTest.mouseMove(window, after)
        QTest.mouseRelease(window, LEFT, NONE, points[-1])

    # --- what is on screen -------------------------------------------------------------------------------------

    def picture(self, name: str) -> None:
        """Keep what is to be seen, where somebody asked for it."""
        self._step += 1
        QApplication.processEvents()
        folder = os.environ.get("VERISLIDE_PICTURES")
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            for widget in QApplication.topLevelWidgets():
                if widget.isVisible() and widget.isWindow():
                    kind = type(widget).__name__
                    widget.grab().save(str(Path(folder) / f"{self._step:02d}-{name}-{kind}.png"))

    @property
    def panel(self) -> RedactionPanel:
        panel = self.window.redacting.panel
        assert panel is not None and panel.isVisible()
        return panel

    @property
    def dialog(self) -> ExportDialog:
        dialog = self.window.exporting.dialog
        assert dialog is not None
        return dialog

    def level_on_screen(self, level: int) -> QImage:
        """What the first pane shows of a level at 1:1, its pixels on those of the screen."""
        canvas, comparison = self.window.view.canvases()[0], self.window.session.comparison
        width, height = comparison.state.panes[0].slide.levels[level].size
        corner = self._corner()
        odd = QPoint(round(corner.x) != corner.x, round(corner.y) != corner.y)
        self.window.resize(self.window.width() + odd.x(), self.window.height() + odd.y())
        self.rest()
        corner = self._corner()
        assert (corner.x, corner.y) == (round(corner.x), round(corner.y))
        return canvas.grab(QRect(round(corner.x), round(corner.y), width, height)).toImage()

    def _corner(self) -> Point:
        return self.window.session.comparison.state.viewport.to_screen.apply(Point(0, 0))

    def rest(self) -> None:
        settle(self.qtbot, self.window)
        self.qtbot.waitUntil(lambda: self.window.redacting.as_exported.is_at_rest)

    def known(self) -> None:
        """Until the window for exports knows what there is to know."""
        self.qtbot.waitUntil(lambda: self.dialog.is_at_rest)

    def over(self) -> None:
        """Until nothing is exported any more."""
        exports = self.window.exporting.exports
        assert exports is not None
        self.qtbot.waitUntil(lambda: not exports.queue.unfinished)

    def checked(self, folder: Path) -> str:
        """What may be said of the checks: one that was not made has not passed."""
        checks = json.loads((folder / "verification.json").read_text("utf-8"))["checks"]
        whole = all(check["outcome"] == "passed" for check in checks)
        return "every check holds" if whole else "every check made holds"

    # --- steps that several tests take ---------------------------------------------------------------------------

    def open(self, slide: Path) -> None:
        """With the key, and the system's dialog."""
        self.patch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(slide), ""))

        def fill(dialog: OpenPairDialog) -> None:
            self.click(dialog.original.file_button)
            self.click(dialog.open_button)

        answer(OpenPairDialog, fill)
        self.key(Qt.Key.Key_O, CONTROL)
        self.qtbot.waitUntil(lambda: bool(self.window.session.slots))
        self.rest()

    def reason(self, editor: ShapeEditor, reason: Reason, text: str = "") -> None:
        """Why the chosen shape is there."""
        self.choose(editor.reason, list(Reason).index(reason))
        if text:
            self.fill(editor.text, text)
            self.key(Qt.Key.Key_Return)

    def redact_a_name(self, slide: Path) -> None:
        """The slide is open, and what is written on it has a rectangle over it."""
        self.open(slide)
        self.key(Qt.Key.Key_R)
        self.drag((WRITTEN.x - 4, WRITTEN.y - 4), (WRITTEN.right + 4, WRITTEN.bottom + 4))
        self.reason(self.panel.editor, Reason.NAME)

    def ask_for(self, code: str, format_: Format) -> None:
        """In the window for exports, all levels."""
        self.click(self.dialog.pages.option(FILES))
        self.fill(self.dialog.form.code, code)
        self.click(self.dialog.form.formats.option(format_.value))
        if self.dialog.form.levels.value(None) != ALL:
            self.choose(self.dialog.form.levels, 0)
        self.known()

    def walk(self) -> int:
        """Through the check list by the keyboard; how many things were open."""
        self.click(self.dialog.pages.option(CHECKS))
        self.known()
        count = self.dialog.checks.open_count
        for _ in range(count):
            rows = self.dialog.checks.rows
            assert rows.viewport().rect().contains(rows.visualItemRect(rows.currentItem())), "it is in sight"
            self.key(Qt.Key.Key_Return)
            self.rest()
        assert self.dialog.checks.open_count == 0 and self.dialog.why.text() == ""
        return count

    def choose_label(self) -> None:
        """It is to become a file: found by the arrow keys, and looked at once more."""
        checks = self.dialog.checks
        self.click(self.dialog.pages.option(CHECKS))
        self.key(Qt.Key.Key_Home)
        while checks.rows.current is None or checks.rows.current.key != "associated:label":
            self.key(Qt.Key.Key_Down)
        self.click(checks.picture.option("file"))
        self.label()
        self.picture("label-again")
        self.key(Qt.Key.Key_W, CONTROL)
        self.qtbot.waitUntil(self.dialog.isActiveWindow)  # which asked for it
        assert not self.window.redacting.pictures.open_now

    def label(self) -> PictureWindow:
        """Its window, once the label is read."""
        label = self.window.redacting.pictures.open_now["label"]
        self.qtbot.waitUntil(lambda: bool(label.view.state.panes) and label.isActiveWindow())
        self.qtbot.waitUntil(lambda: not self.window.session.loader.pending)
        return label

    def begin_export(self, home: Path) -> None:
        """The window for exports is open, and writes into ``home``."""
        self.key(Qt.Key.Key_E, CONTROL | SHIFT)
        assert self.dialog.isVisible()
        self.patch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(home))
        self.click(self.dialog.place_button)
        self.known()


@pytest.fixture
def hand(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Hand:
    return Hand(qtbot, window, monkeypatch)


def elsewhere(tmp_path: Path, asked: dict[str, Any]) -> dict[str, Any]:
    """What another process finds."""
    (tmp_path / "asked.json").write_text(json.dumps(asked), "utf-8")
    script = Path(__file__).with_name("independent_session.py")
    run = subprocess.run([sys.executable, script, tmp_path / "asked.json"], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    found: dict[str, Any] = json.loads(run.stdout)
    return found


def test_from_opening_a_slide_to_checked_exports(hand: Hand, slide: Path, tmp_path: Path) -> None:
    window, qtbot = hand.window, hand.qtbot
    before = slide.read_bytes()
    hand.open(slide)
    hand.picture("opened")

    # Drawing, a reason for each, and changing one's mind.
    hand.key(Qt.Key.Key_R)
    editor = hand.panel.editor
    hand.drag((WRITTEN.x - 4, WRITTEN.y - 4), (WRITTEN.right + 4, WRITTEN.bottom + 4))
    hand.reason(editor, Reason.NAME)
    hand.click(editor.tools[Draws.ELLIPSE])
    hand.drag((60, 70), (130, 120))
    hand.reason(editor, Reason.OTHER, "a sticker of " + NAME)
    hand.click(editor.tools[Draws.LINE])
    hand.fill(editor.pen, "12")
    hand.key(Qt.Key.Key_Return)
    hand.drag((240, 40), (270, 90), (300, 50))
    hand.reason(editor, Reason.PEN_MARK)
    drawn = window.redacting.drawn
    three = drawn.drawing.redactions
    assert [one.reason for one in three.shapes] == [Reason.NAME, Reason.OTHER, Reason.PEN_MARK]
    hand.picture("drawn")
    hand.click(editor.remove)
    assert len(drawn.drawing.shapes) == 2
    hand.key(Qt.Key.Key_Z, CONTROL)
    assert drawn.drawing.redactions == three
    hand.key(Qt.Key.Key_Z, CONTROL)
    hand.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert drawn.drawing.redactions == three

    # The label has a window of its own.
    hand.click(hand.panel.pictures.rows["label"].button)
    label = hand.label()
    canvas, to_screen = label.view.canvas, label.view.state.viewport.to_screen
    first, last = (to_screen.apply(Point(*place)) for place in ((5, 14), (110, 48)))
    QTest.mousePress(canvas, LEFT, NONE, QPoint(round(first.x), round(first.y)))
    QTest.mouseMove(canvas, QPoint(round(last.x), round(last.y)))
    QTest.mouseRelease(canvas, LEFT, NONE, QPoint(round(last.x), round(last.y)))
    hand.reason(label.editor, Reason.NAME)
    hand.picture("label")
    hand.key(Qt.Key.Key_W, CONTROL)
    qtbot.waitUntil(window.isActiveWindow)
    assert "label" not in window.redacting.pictures.open_now
    assert len(drawn.drawing.redactions.associated["label"]) == 1

    # As exported, at a coarser level, pixel by pixel.
    hand.key(Qt.Key.Key_Escape)
    hand.key(Qt.Key.Key_3)
    hand.key(Qt.Key.Key_V, SHIFT)
    hand.rest()
    hand.picture("as-exported")
    seen = tmp_path / "seen.png"
    hand.level_on_screen(2).save(str(seen))

    # What was drawn is kept, then the three formats.
    saved = tmp_path / "shapes.geojson"
    hand.patch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    hand.click(hand.panel.save_button)
    qtbot.waitUntil(lambda: not window.redacting.keeper.is_unsaved)
    home = tmp_path / "exports"
    hand.begin_export(home)
    hand.picture("export")
    opened = []
    for code, format_ in (("ST-1", Format.TIFF), ("ST-2", Format.DICOM), ("ST-3", Format.JPEG)):
        hand.ask_for(code, format_)
        if format_ is Format.JPEG:
            hand.choose_label()
        opened.append(hand.walk())
        hand.picture(f"check-list-{code}")
        hand.key(Qt.Key.Key_Return)
        hand.over()
        hand.picture(f"exported-{code}")
        assert (
            hand.dialog.outcome.verdict.text() == f"{code}, {format_.name} is exported, and {hand.checked(home / code)}"
        )
    assert opened == [7, 1, 3], "another code; then also a shape of a picture that was left out before, and the picture"
    assert slide.read_bytes() == before

    # The page about it, and the result beside its original.
    pages: list[str] = []

    def show_page(url: QUrl) -> bool:
        pages.append(url.toLocalFile())
        return True

    hand.patch.setattr(QDesktopServices, "openUrl", show_page)
    hand.click(hand.dialog.outcome.report_button)
    assert [Path(page) for page in pages] == [home / "ST-3" / "report.pdf"]
    hand.click(hand.dialog.outcome.compare_button)
    qtbot.waitUntil(lambda: len(window.session.comparison.state.panes) == 2)
    hand.rest()
    hand.picture("compared")
    log = window.redacting.audit.audit.path
    window.close()
    assert not window.isVisible() and log is not None

    asked = {
        "slide": str(slide),
        "shapes": str(saved),
        "exports": {kind: str(home / code) for kind, code in (("tiff", "ST-1"), ("dicom", "ST-2"), ("jpeg", "ST-3"))},
        "label": str(home / "ST-3" / "ST-3_label.jpg"),
        "pane": {"seen": str(seen), "name": "ST-3_level2.jpg"},
        "log": str(log),
        "words": [NAME, "sticker", "seen.png"],
    }
    found = elsewhere(tmp_path, asked)
    assert (found["shapes"], found["levels"]) == (3, 3)
    assert found["tiles_kept"] > 5
    assert found["dicom"] == "NO YES 113100 113101"
    assert found["pane"] < 3, "grey levels that JPEG costs"
    for kind, chosen in (("tiff", []), ("dicom", []), ("jpeg", ["label"])):
        confirmed = {"shapes": 3 + len(chosen), "associated": chosen, "metadata": True, "slide": True}
        assert found["reviews"][kind] == {"state": "reviewed", "confirmed": confirmed}
    actions = [action for action, _ in found["events"]]
    assert [action for action in actions if action.startswith("shape") or action in ("reverted", "restored")] == [
        *["shape drawn", "shape changed"] * 2,
        "shape drawn",  # of a pen, which it is called from the beginning
        *["shape removed", "reverted", "reverted", "restored"],
        *["shape drawn", "shape changed"],
        "shapes saved",
    ]
    exported = ["export begun", "export verified"]
    confirmed_and_exported = [name for count in opened for name in (*["confirmed"] * count, *exported)]
    assert actions[-len(confirmed_and_exported) - 1 :] == [*confirmed_and_exported, "session ended"]


class Held:
    """Every export stands still while it writes, until it is let go or stopped."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.gate = threading.Event()

        def held(request: ExportRequest, progress: Progress, log: AuditLog | None) -> ExportReport:
            tick = progress.tick

            def told(done: float, total: float, text: str = "", unit: str = "", before: float = 0.0) -> None:
                tick(done, total, text, unit, before)
                while text.startswith("level") and not self.gate.wait(0.01):
                    progress.check()

            progress.tick = told  # type: ignore[method-assign]
            return export_slide(request, progress, log)

        patch.setattr(runner, "export_slide", held)


def test_what_is_stopped_leaves_nothing_and_closing_asks(hand: Hand, slide: Path, tmp_path: Path) -> None:
    window, home = hand.window, tmp_path / "exports"
    held = Held(hand.patch)
    hand.redact_a_name(slide)
    hand.begin_export(home)
    hand.ask_for("ST-4", Format.PNG)
    hand.walk()
    hand.key(Qt.Key.Key_Return)
    exports = window.exporting.exports
    assert exports is not None
    (item,) = exports.queue.items
    row = hand.dialog.list.row_of(item.number)

    def is_writing() -> bool:
        return any(path.name.endswith(".partial") for path in home.glob("*")) and row.cancel_button.isVisible()

    hand.qtbot.waitUntil(is_writing)
    hand.picture("running")
    hand.click(row.cancel_button)
    hand.over()
    assert list(home.iterdir()) == []
    assert hand.dialog.outcome.verdict.text() == "ST-4, PNG was stopped: nothing was kept"

    hand.click(hand.dialog.outcome.retry_button)
    hand.qtbot.waitUntil(is_writing)
    asked: list[str] = []

    def keep(question: ExportCloseQuestion) -> None:
        hand.picture("closing")
        asked.append(question.windowTitle())
        QTest.keyClick(question, Qt.Key.Key_Escape)

    answer(ExportCloseQuestion, keep)
    window.close()  # as by the cross of its frame
    assert asked == ["An export is under way. Stop it and close?"]
    assert window.isVisible() and exports.queue.unfinished and is_writing()

    log = window.redacting.audit.audit.path
    answer(ExportCloseQuestion, lambda question: hand.click(question.stop_button))
    answer(UnsavedShapes, lambda question: hand.click(question.discard_button))
    window.close()
    assert not window.isVisible() and log is not None
    assert list(home.iterdir()) == []
    told = [json.loads(line)["action"] for line in log.read_text("utf-8").splitlines()]
    assert told[-5:] == ["export begun", "export stopped"] * 2 + ["session ended"]
    held.gate.set()


def test_a_full_disk_is_one_sentence_and_nothing_is_lost(hand: Hand, slide: Path, tmp_path: Path) -> None:
    window, home = hand.window, tmp_path / "exports"
    hand.redact_a_name(slide)
    drawn = window.redacting.drawn.drawing.redactions
    hand.begin_export(home)
    hand.ask_for("ST-5", Format.PNG)
    hand.walk()
    real = png_strips.write_png

    def full(file: Any, *given: Any) -> Iterator[int]:
        yield next(iter(real(file, *given)))
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pictures, "write_png", full)
        hand.key(Qt.Key.Key_Return)
        hand.over()
    hand.picture("full")
    outcome = hand.dialog.outcome
    assert outcome.verdict.text() == "ST-5, PNG was not exported"
    assert outcome.line.text() == (
        f"{slide.name} could not be exported: the disk of ST-5 is full. Make room, or choose a folder on another disk."
    )
    assert list(home.iterdir()) == []
    assert window.redacting.drawn.drawing.redactions == drawn and hand.dialog.checks.open_count == 0
    hand.click(outcome.retry_button)
    hand.over()
    assert outcome.verdict.text() == f"ST-5, PNG is exported, and {hand.checked(home / 'ST-5')}"
