"""A slide is redacted, reviewed and exported by hand in the window; files are read by Pillow and in another process."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PIL import Image
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.other_process import worked_out
from tests.ui.conftest import Pair, settle
from tests.ui.pictures import rgb_of
from tests.ui.questions import answer
from viewer.conversion.pace import Pace
from viewer.conversion.verify.result import Outcome
from viewer.documents.audit_log import AuditLog
from viewer.export.run import ExportReport, ExportRequest, export_slide
from viewer.export.settings import Format
from viewer.export.verify import VERIFYING
from viewer.geometry import Rect
from viewer.jobs.job import Progress, Step
from viewer.jobs.work_queue import ItemState
from viewer.redaction.shapes import Reason
from viewer.ui.as_exported import share_text
from viewer.ui.docks.row_list import ROLE
from viewer.ui.export import runner
from viewer.ui.export.close_question import ExportCloseQuestion
from viewer.ui.export.dialog import CHECKS, EXPORTS, FILES, ExportDialog
from viewer.ui.export.result_view import shown_of
from viewer.ui.export.reviewing import Standing
from viewer.ui.export.words import pace_sentence, state_sentence
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings
from viewer.ui.work.runner import Running

pytestmark = pytest.mark.gui
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def only_window(
    qapp: QApplication, coordinate_pair: Pair, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    window = MainWindow(Settings(tmp_path_factory.mktemp("export") / "settings.ini"))
    window.resize(1200, 800)
    window.show()
    window.open([coordinate_pair.original])
    yield window
    window.redacting.keeper.discard()
    window.exporting.close_jobs()
    window.close()


@pytest.fixture
def window(only_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """With nothing drawn, and the keys."""
    window = only_window
    window.redacting.tool.switch(False)
    window.redacting.keeper.discard()
    window.redacting.as_exported.show(False)
    window.session.fit()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    settle(qtbot, window)
    window.view.canvases()[0].setFocus()
    return window


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Iterator[ExportDialog]:
    """By its key, with a shape that names a patient; what is exported goes to a folder of its own."""
    draw(window)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_E, CONTROL_SHIFT)
    found = window.exporting.dialog
    assert found is not None and found.isVisible() and not found.isModal()
    found.home = tmp_path / "FOLDER-OF-MEYER"
    found._settle.setInterval(0)
    on_files = found.pages.chosen_key() == FILES
    assert found.form.code.hasFocus() or found.form.code.text() or not on_files
    found.form.code.clear()
    found.show_page(FILES)
    rest(qtbot, found)
    for item in found.checks.items:
        found.reviewing.take_back(item)
    yield found
    exports = window.exporting.exports
    assert exports is not None
    for item in exports.queue.items:
        exports.cancel(item.number)
    qtbot.waitUntil(lambda: not exports.queue.unfinished)
    for item in exports.queue.items:
        exports.queue.remove(item.number)
    found.hide()


def draw(window: MainWindow, first: tuple[int, int] = (300, 300), last: tuple[int, int] = (420, 360)) -> None:
    """A rectangle with the tool, and a reason for it in the panel."""
    handle, canvas = window.windowHandle(), window.view.canvases()[0]
    QTest.keyClick(handle, Qt.Key.Key_R)
    places = [canvas.mapTo(window, QPoint(*place)) for place in (first, last)]
    QTest.mousePress(handle, LEFT, NONE, places[0])
    QTest.mouseMove(handle, places[1])
    QTest.mouseRelease(handle, LEFT, NONE, places[1])
    panel = window.redacting.panel
    assert panel is not None
    window.redacting.drawn.change(window.redacting.drawn.drawing.with_reason(Reason.NAME, ""))
    assert len(window.redacting.drawn.drawing.shapes) >= 1


def click(button: QWidget) -> None:
    assert button.isVisible() and button.isEnabled()
    QTest.mouseClick(button, LEFT)


def rest(qtbot: QtBot, dialog: ExportDialog) -> None:
    qtbot.waitUntil(lambda: dialog.is_at_rest, timeout=20_000)


def type_code(qtbot: QtBot, dialog: ExportDialog, code: str) -> None:
    dialog.form.code.setFocus()
    dialog.form.code.clear()
    QTest.keyClicks(dialog.form.code, code)
    rest(qtbot, dialog)


def confirm_all(qtbot: QtBot, dialog: ExportDialog) -> None:
    """By Enter, from the first row on."""
    click(dialog.pages.option(CHECKS))
    rest(qtbot, dialog)
    for _ in dialog.checks.items:
        QTest.keyClick(dialog.checks.rows, Qt.Key.Key_Return)


def standing(dialog: ExportDialog, key: str) -> Standing:
    (item,) = [item for item in dialog.checks.items if item.key.startswith(key)]
    return dialog.checks.standing(item)


def export(qtbot: QtBot, window: MainWindow, dialog: ExportDialog) -> None:
    exports = window.exporting.exports
    assert exports is not None
    click(dialog.export_button)
    qtbot.waitUntil(lambda: not exports.queue.unfinished)


class Held:
    """Every export stands still in the middle until it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        import threading

        self.gate, self.order = threading.Event(), list[str]()

        def held(request: ExportRequest, progress: Progress, log: AuditLog | None) -> ExportReport:
            self.order.append(request.settings.code)
            tick = progress.tick

            def told(*given: float, **more: object) -> None:
                tick(*given, **more)  # type: ignore[arg-type]
                while not self.gate.wait(0.01):
                    progress.check()

            progress.tick = told  # type: ignore[method-assign, assignment]
            return export_slide(request, progress, log)

        monkeypatch.setattr(runner, "export_slide", held)


def test_from_a_shape_to_a_verified_picture_beside_its_original(
    qtbot: QtBot, window: MainWindow, dialog: ExportDialog, coordinate_pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Type a study code" in dialog.why.text()
    assert not dialog.export_button.isEnabled()
    type_code(qtbot, dialog, "ST-7")
    click(dialog.form.formats.option(Format.PNG.value))
    dialog.form.levels.setCurrentIndex(0)
    dialog.form.levels.activated.emit(0)
    rest(qtbot, dialog)
    assert dialog.outlook.table.rowCount() == len(window.session.comparison.state.panes[0].slide.levels)
    assert "not confirmed" in dialog.why.text() and not dialog.export_button.isEnabled()
    QTest.keyClick(dialog.form.code, Qt.Key.Key_Return)
    assert dialog.pages.chosen_key() == CHECKS and dialog.checks.rows.hasFocus(), "Return leads on"
    confirm_all(qtbot, dialog)
    assert dialog.checks.open_count == 0 and dialog.why.text() == ""
    assert dialog.export_button.hasFocus()
    export(qtbot, window, dialog)

    item = dialog.item
    assert item is not None and item.report is not None and item.state is ItemState.DONE
    assert dialog.pages.chosen_key() == EXPORTS
    assert dialog.outcome.verdict.text().startswith("ST-7, PNG is exported, and every check ")
    folder = dialog.home / "ST-7"
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    assert manifest["review"]["state"] == "reviewed"
    assert manifest["review"]["confirmed"]["shapes"] == 1
    picture = np.asarray(Image.open(folder / "ST-7_level0.png"))
    shape = window.redacting.drawn.drawing.shapes[0].shape
    (left, top), (right, bottom) = shape.outline.min(axis=0), shape.outline.max(axis=0)
    assert not picture[int(top) : int(bottom), int(left) : int(right)].any(), "it is black"
    assert picture.any()
    log = window.redacting.audit.audit.path
    assert log is not None
    told = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    confirmed = [one["object"] for one in told if one["action"] == "confirmed"]
    assert confirmed[-len(dialog.checks.items) :] == [one.key for one in dialog.checks.items]
    begun, verified = told[-2:]
    assert (begun["action"], verified["action"]) == ("export begun", "export verified")
    assert begun["after"]["review"]["state"] == "reviewed" and begun["object"] == str(window.session.slots[0].path)
    assert manifest["audit"] == {"events": begun["seq"], "sha256": begun["sha256"]}
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    click(dialog.outcome.report_button)
    click(dialog.outcome.folder_button)
    assert opened == [str(folder / "report.pdf"), str(folder)]
    assert dialog.outcome.review.text() == "Reviewed: everything on the check list was confirmed."
    made = [check for check in item.report.verification.checks if check.outcome is Outcome.PASSED]
    page = "".join(one.extract_text() for one in PdfReader(folder / "report.pdf").pages)
    for said in (dialog.outcome.line.text(), " ".join(page.split())):
        assert f"All {len(made) - 1} checks that were made passed" in said, "that of the page counts apart"
    assert not set(dialog.outcome.checks.all_button.text()) & set("23456789"), "one number is enough"
    click(dialog.outcome.checks.all_button)
    assert "Review" in {check.name for check in item.report.verification.checks}

    shapes = window.redacting.drawn.drawing.shapes
    click(dialog.outcome.compare_button)
    qtbot.waitUntil(lambda: len(window.session.comparison.state.panes) == 2)
    settle(qtbot, window)
    assert [slot.path for slot in window.session.slots] == [coordinate_pair.original, folder / "ST-7_level0.png"]
    alignment = window.session.comparison.state.panes[1].alignment
    assert alignment is not None and alignment.short == "Aligned by its manifest, correlation 1.000"
    assert window.redacting.drawn.drawing.shapes == shapes, "what is drawn on the original stays"
    window.redacting.keeper.discard()  # else it would ask
    window.open([coordinate_pair.original])
    settle(qtbot, window)


def test_a_shape_that_changes_has_to_be_confirmed_again(qtbot: QtBot, window: MainWindow, dialog: ExportDialog) -> None:
    type_code(qtbot, dialog, "ST-8")
    confirm_all(qtbot, dialog)
    assert dialog.export_button.isEnabled()
    drawn = window.redacting.drawn
    drawn.choose(drawn.drawing.shapes[0].id)
    QTest.keyClick(window.view.canvases()[0], Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: standing(dialog, "shape:") is Standing.CHANGED)
    rest(qtbot, dialog)
    said = [dialog.checks.rows.item(row).data(ROLE)[2] for row in range(dialog.checks.rows.count())]
    assert said[0] == "Changed since it was confirmed (its place or form): look at it again"
    assert said[-1] == "Changed since it was confirmed (the shapes): look at it again"
    assert standing(dialog, "original") is Standing.CHANGED, "what was looked at is hidden elsewhere now"
    assert standing(dialog, "metadata") is Standing.CONFIRMED
    assert not dialog.export_button.isEnabled()
    assert dialog.focusWidget() is dialog.checks.rows, "the keys go on where something is to be done"
    assert "2 things of the check list are not confirmed" in dialog.why.text()
    click(dialog.why_button)
    assert dialog.checks.rows.current is not None and dialog.checks.rows.current.key.startswith("shape:")
    assert dialog.checks.confirm_button.text() == "Confirm again"
    click(dialog.checks.confirm_button)
    assert standing(dialog, "shape:") is Standing.CONFIRMED


def test_a_row_of_the_check_list_shows_its_shape(qtbot: QtBot, window: MainWindow, dialog: ExportDialog) -> None:
    draw(window, (500, 200), (540, 230))
    type_code(qtbot, dialog, "ST-9")
    qtbot.waitUntil(lambda: sum(item.key.startswith("shape:") for item in dialog.checks.items) == 2)
    click(dialog.pages.option(CHECKS))
    rows = dialog.checks.rows
    for number in (1, 0):
        QTest.mouseClick(rows.viewport(), LEFT, NONE, rows.visualItemRect(rows.item(number)).center())
        drawing = window.redacting.drawn.drawing
        assert drawing.chosen_id == drawing.shapes[number].id
        box = drawing.shapes[number].shape.outline
        middle = (box.min(axis=0) + box.max(axis=0)) / 2
        assert tuple(window.session.comparison.state.viewport.centre) == pytest.approx(tuple(middle), abs=1)


def test_without_a_reason_no_shape_is_confirmed(qtbot: QtBot, window: MainWindow, dialog: ExportDialog) -> None:
    window.redacting.drawn.change(window.redacting.drawn.drawing.with_reason(Reason.OTHER, ""))
    type_code(qtbot, dialog, "ST-10")
    confirm_all(qtbot, dialog)
    assert standing(dialog, "shape:") is Standing.REFUSED
    dialog.checks.rows.setCurrentRow(0)
    assert "has no reason" in dialog.checks.sentence.text() and not dialog.checks.confirm_button.isEnabled()
    assert not dialog.export_button.isEnabled()


def test_whoever_goes_on_without_the_list_gives_a_reason(
    qtbot: QtBot, window: MainWindow, dialog: ExportDialog
) -> None:
    type_code(qtbot, dialog, "ST-11")
    click(dialog.pages.option(CHECKS))
    click(dialog.checks.around)
    assert "manifest" in dialog.checks.about_reason.text()
    QTest.keyClicks(dialog.checks.reason, "no")
    assert not dialog.export_button.isEnabled()
    QTest.keyClicks(dialog.checks.reason, "body of the slide seen by two")
    assert dialog.export_button.isEnabled() and "will say so" in dialog.why.text()
    export(qtbot, window, dialog)
    review = json.loads((dialog.home / "ST-11" / "manifest.json").read_text("utf-8"))["review"]
    assert (review["state"], review["override"]) == ("overridden", "nobody of the slide seen by two")
    assert dialog.outcome.review.text() == "Not reviewed, because “nobody of the slide seen by two”."
    assert " is exported, not reviewed; every check " in dialog.outcome.verdict.text()
    assert dialog.outcome.review.y() < dialog.outcome.verdict.y(), "before the checks"
    assert dialog.list.row_of(dialog.list.number or 0).sentence.text().startswith("Exported, not reviewed; ")
    click(dialog.pages.option(CHECKS))
    click(dialog.checks.around)
    assert not dialog.checks.has_reason


def test_a_picture_beside_the_slide_is_looked_at_before_it_becomes_a_file(
    qtbot: QtBot, window: MainWindow, dialog: ExportDialog
) -> None:
    type_code(qtbot, dialog, "ST-21")
    click(dialog.pages.option(CHECKS))
    rest(qtbot, dialog)
    keys = [item.key for item in dialog.checks.items]
    dialog.checks.rows.setCurrentRow(keys.index("associated:macro"))
    assert dialog.checks.picture.chosen_key() == "out", "left out unless somebody chooses it"
    click(dialog.checks.picture.option("file"))
    qtbot.waitUntil(lambda: "macro" in window.redacting.pictures.open_now)
    window.redacting.pictures.close_all()
    rest(qtbot, dialog)
    dialog.checks._looked.clear()
    dialog.follow()
    assert standing(dialog, "associated:macro") is Standing.REFUSED, "nobody has looked at it"
    click(dialog.checks.show_button)
    window.redacting.pictures.close_all()
    confirm_all(qtbot, dialog)
    export(qtbot, window, dialog)
    names = sorted(path.name for path in (dialog.home / "ST-21").glob("ST-21_*"))
    assert "ST-21_macro.png" in names or "ST-21_macro.jpg" in names
    assert not any("label" in name for name in names)


def test_metadata_are_confirmed_once_the_code_is_known(qtbot: QtBot, dialog: ExportDialog) -> None:
    qtbot.waitUntil(lambda: bool(dialog.checks.items))
    assert standing(dialog, "metadata") is Standing.REFUSED
    type_code(qtbot, dialog, "ST-12")
    assert standing(dialog, "metadata") is Standing.OPEN
    confirm_all(qtbot, dialog)
    type_code(qtbot, dialog, "ST-13")
    assert standing(dialog, "metadata") is Standing.CHANGED, "other words stand in the files"
    assert standing(dialog, "shape:") is Standing.CONFIRMED


def test_what_is_refused_is_refused_before_the_start(
    qtbot: QtBot, dialog: ExportDialog, coordinate_pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_code(qtbot, dialog, "ST 1")
    assert "letters without accents" in dialog.why.text() and dialog.form.code.property("wrong")
    type_code(qtbot, dialog, "ST-14")
    assert not dialog.form.code.property("wrong")
    monkeypatch.setattr("viewer.export.pictures._LARGEST", {Format.JPEG: 100, Format.PNG: 1000})
    click(dialog.form.formats.option(Format.JPEG.value))
    rest(qtbot, dialog)
    assert "are more than the 100 px" in dialog.outlook.trouble.text()
    assert "Export it as TIFF" in dialog.outlook.trouble.text()
    assert dialog.why.text() == "It cannot be exported like this." and not dialog.export_button.isEnabled()
    dialog.home = coordinate_pair.original.parent / "below"
    type_code(qtbot, dialog, "ST-15")
    click(dialog.form.formats.option(Format.PNG.value))
    rest(qtbot, dialog)
    assert "lies in the folder of the slide" in dialog.outlook.trouble.text()


def test_exports_wait_are_held_up_and_stopped_without_a_trace(
    qtbot: QtBot, window: MainWindow, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    held, exports = Held(monkeypatch), window.exporting.exports
    assert exports is not None
    click(dialog.form.formats.option(Format.PNG.value))
    for code in ("ST-16", "ST-17"):
        click(dialog.pages.option(FILES))
        type_code(qtbot, dialog, code)
        confirm_all(qtbot, dialog)
        click(dialog.export_button)
    first, second = exports.queue.items
    qtbot.waitUntil(lambda: (now := exports.running(first.number)) is not None and now.pace.step is not None)
    first, second = exports.queue.items
    assert (first.state, second.state) == (ItemState.RUNNING, ItemState.WAITING)
    assert dialog.list.row_of(second.number).sentence.text() == "Waiting"
    click(dialog.list.row_of(first.number).pause_button)
    assert exports.queue.item(first.number).state is ItemState.PAUSED
    held.gate.set()
    assert "Paused" in dialog.list.row_of(first.number).sentence.text()
    click(dialog.list.row_of(first.number).cancel_button)
    qtbot.waitUntil(lambda: not exports.queue.unfinished)
    stopped, done = exports.queue.items
    assert stopped.stopped and done.state is ItemState.DONE
    assert dialog.many.bar.sentence.text() == "1 of 1 done, 1 stopped"
    assert held.order == ["ST-16", "ST-17"]
    assert sorted(path.name for path in dialog.home.iterdir()) == ["ST-17"], "nothing is left of what was stopped"
    dialog.list.choose(stopped.number)
    click(dialog.outcome.retry_button)
    qtbot.waitUntil(lambda: not exports.queue.unfinished)
    assert exports.queue.item(stopped.number).state is ItemState.DONE


def test_closing_the_window_asks_while_something_is_exported(
    qtbot: QtBot, window: MainWindow, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(monkeypatch)
    type_code(qtbot, dialog, "ST-18")
    confirm_all(qtbot, dialog)
    click(dialog.export_button)
    asked = answer(ExportCloseQuestion, lambda question: QTest.keyClick(question, Qt.Key.Key_Return))
    event = QCloseEvent()
    assert not window.exporting.may_close(event) and not event.isAccepted()
    assert asked == ["An export is under way. Stop it and close?"]
    held.gate.set()


def test_a_failed_check_says_that_nothing_was_kept(
    qtbot: QtBot, window: MainWindow, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    from viewer.export import pictures

    real = pictures.write_png

    def spoilt(file: object, *given: object) -> Iterator[int]:
        yield from real(file, *given)  # type: ignore[arg-type]
        file.write(b"more")  # type: ignore[attr-defined]

    monkeypatch.setattr(pictures, "write_png", spoilt)
    click(dialog.form.formats.option(Format.PNG.value))
    type_code(qtbot, dialog, "ST-19")
    confirm_all(qtbot, dialog)
    export(qtbot, window, dialog)
    assert dialog.outcome.verdict.text() == "ST-19, PNG fails a check: nothing was kept"
    assert not (dialog.home / "ST-19").exists() and not dialog.outcome.folder_button.isVisible()
    assert dialog.list.row_of(dialog.list.number or 0).sentence.text() == "A check failed, nothing kept"


def test_what_is_remembered_names_nobody(qtbot: QtBot, window: MainWindow, dialog: ExportDialog) -> None:
    form = dialog.form
    click(form.formats.option(Format.TIFF.value))
    form.quality.setValue(71)
    type_code(qtbot, dialog, "CODE-SECRET")
    for line, text in ((form.date, "1999-09-09"), (form.description, "DESCRIBED-SECRET")):
        line.setFocus()
        QTest.keyClicks(line, text)
    rest(qtbot, dialog)
    dialog.hide()
    window.settings.save()
    kept = window.settings.path.read_text("utf-8")
    for secret in ("SECRET", "1999", "MEYER"):
        assert secret not in kept
    again = Settings(window.settings.path).export_form
    assert (again["format"], again["quality"]) == ("tiff", 71)


def test_the_slide_itself_is_looked_at_as_it_will_be_exported(
    qtbot: QtBot, window: MainWindow, dialog: ExportDialog
) -> None:
    shown = window.redacting.as_exported
    assert not shown.is_on
    dialog.form.fill.setCurrentIndex(1)
    dialog.form.fill.activated.emit(1)
    colour = dialog.form.fill_colour
    assert colour != (0, 0, 0)
    click(dialog.pages.option(CHECKS))
    rows = dialog.checks.rows
    for _ in range(rows.count() - 1):
        assert not shown.is_on
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return)
    assert rows.current is not None and rows.current.key == "original" and shown.is_on, "by Enter"
    rows.scrollToTop()
    QTest.mouseClick(rows.viewport(), LEFT, NONE, rows.visualItemRect(rows.item(0)).center())
    assert not shown.is_on, "what a shape hides is seen"
    rows.scrollToBottom()
    QTest.mouseClick(rows.viewport(), LEFT, NONE, rows.visualItemRect(rows.item(rows.count() - 1)).center())
    assert shown.is_on, "by a click"
    for key in (Qt.Key.Key_Space, Qt.Key.Key_A, Qt.Key.Key_S):
        QTest.keyClick(dialog.windowHandle(), key)
    assert standing(dialog, "original") is Standing.OPEN and rows.current.key == "original", "meant for a field"
    click(dialog.checks.show_button)
    reference = window.session.comparison.state.reference
    assert reference is not None
    scene = window.session.scene(reference)
    assert scene is not None
    exported = dialog.form.settings_called("A").levels_of(len(reference.slide.levels))
    assert scene.level.index in exported
    assert f"level {scene.level.index}" in shown.note(window.session.comparison.state, scene) or not shown.is_at_rest
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return)
    assert standing(dialog, "original") is Standing.CONFIRMED, "the list has kept the keys"
    qtbot.waitUntil(lambda: shown.is_at_rest)
    settle(qtbot, window)
    assert (rgb_of(window.view.canvases()[0]) == colour).all(axis=2).any()
    shown.show(False)
    dialog.form.fill.setCurrentIndex(0)
    dialog.form.fill.activated.emit(0)
    assert shown.fill == (0, 0, 0)


@pytest.mark.parametrize(
    ("kind", "opened"),
    [(Format.DICOM, "out"), (Format.TIFF, "out/a.tif"), (Format.PNG, "out/a.tif"), (Format.PDF, None)],
)
def test_what_of_an_export_is_opened_beside_its_original(kind: Format, opened: str | None) -> None:
    """Regions, too; nobody reads a PDF as a picture."""
    settings = SimpleNamespace(region=Rect(1, 2, 3, 4))
    report = SimpleNamespace(folder=Path("out"), files=[SimpleNamespace(name="a.tif", format=kind)])
    item: Any = SimpleNamespace(report=report, request=SimpleNamespace(settings=settings))
    assert shown_of(item) == (None if opened is None else Path(opened))


_COUNTED = """
import sys
from PIL import Image
for path in sys.argv[1:]:
    with Image.open(path) as picture:
        counts = dict((colour, count) for count, colour in picture.convert("RGB").getcolors(1 << 24))
        print(counts.get((3, 250, 7), 0) / (picture.width * picture.height))
"""


def test_how_much_of_each_level_is_hidden_is_said_before_and_a_second_format_has_its_own_folder(
    qtbot: QtBot, window: MainWindow, dialog: ExportDialog, coordinate_pair: Pair
) -> None:
    draw(window, (180, 120), (560, 420))
    dialog.form.show_fill((3, 250, 7))
    click(dialog.form.formats.option(Format.PNG.value))
    dialog.form.levels.setCurrentIndex(0)
    dialog.form.levels.activated.emit(0)
    type_code(qtbot, dialog, "ST-30")
    table = dialog.outlook.table
    said = [table.item(row, 2).text() for row in range(table.rowCount())]
    warned = dialog.outlook.hidden.text() if dialog.outlook.hidden.isVisible() else ""
    confirm_all(qtbot, dialog)
    export(qtbot, window, dialog)
    pictures = sorted((dialog.home / "ST-30").glob("*_level*.png"))
    counted = [float(line) for line in worked_out(_COUNTED, *pictures).split()]
    assert said[: len(counted)] == [share_text(share) for share in counted], "a row of pictures may follow"
    mostly, wholly = ([level for level, share in enumerate(counted) if low < share] for low in (0.5, 0.9999))
    assert mostly, "the coarsest one, at least"
    assert all(str(level) in warned for level in mostly) and "choose finer levels" in warned
    assert ("wholly" in warned) is bool(wholly)
    assert dialog.list.row_of(dialog.list.number or 0).name.text() == f"ST-30, PNG, of {coordinate_pair.original.name}"

    click(dialog.pages.option(FILES))
    rest(qtbot, dialog)
    assert "ST-30 is exported as PNG already" in dialog.why.text() and "another folder" in dialog.why.text()
    assert not dialog.outlook.trouble.isVisible(), "one sentence is enough"
    click(dialog.form.formats.option(Format.JPEG.value))
    rest(qtbot, dialog)
    assert dialog.place.text() == str(dialog.home / "ST-30-jpeg") and "exported as" not in dialog.why.text()
    confirm_all(qtbot, dialog)
    export(qtbot, window, dialog)
    assert (dialog.home / "ST-30-jpeg" / "ST-30_level0.jpg").is_file()
    dialog.form.show_fill((0, 0, 0))


def test_files_say_that_nothing_is_drawn(qtbot: QtBot, window: MainWindow, dialog: ExportDialog) -> None:
    assert not dialog.outlook.bare.isVisible()
    window.redacting.keeper.discard()
    qtbot.waitUntil(dialog.outlook.bare.isVisible)
    assert dialog.outlook.bare.text() == "Nothing is drawn on the slide: the files will show everything of it."


def test_the_window_opens_on_the_files_of_another_slide(
    qtbot: QtBot, window: MainWindow, dialog: ExportDialog, coordinate_pair: Pair
) -> None:
    dialog.show_page(EXPORTS)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_E, CONTROL_SHIFT)
    assert dialog.pages.chosen_key() == EXPORTS
    dialog.hide()
    window.redacting.keeper.discard()
    window.open([coordinate_pair.conversion])
    settle(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_E, CONTROL_SHIFT)
    assert dialog.pages.chosen_key() == FILES and dialog.name.text() == coordinate_pair.conversion.name
    window.open([coordinate_pair.original])
    settle(qtbot, window)


def test_the_time_left_of_writing_is_not_called_that_of_all() -> None:
    def told(text: str) -> Running:
        clock = iter((0.0, 4.0, 4.0, 4.0, 4.0))
        pace = Pace(lambda: next(clock))
        pace.tell(Step(0, 8, "tiles", text, 0.0))
        pace.step = Step(4, 8, "tiles", text, 4.0)
        return SimpleNamespace(pace=pace, stopping=False)  # type: ignore[return-value]

    writing = "Writing level 0: 4 of 8 tiles, 1.0 tiles/s, about 4 s left, then it is checked"
    assert pace_sentence(told("Writing level 0")) == writing
    assert pace_sentence(told(VERIFYING)).endswith("about 4 s left")
    item: Any = SimpleNamespace(state=ItemState.RUNNING)
    assert state_sentence(item, told("Writing level 0")).endswith("about 4 s left, then it is checked")
    assert "then" not in state_sentence(item, told(VERIFYING))
