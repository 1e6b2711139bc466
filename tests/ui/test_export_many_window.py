"""Many slides are exported by hand in the window; what is there afterwards is read by csv and json alone."""

from __future__ import annotations

import csv
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from tests.export.made import redactions, svs
from tests.ui.questions import answer
from tests.ui.test_convert_window import click, drop
from viewer.documents.audit_log import AuditLog
from viewer.export.run import ExportReport, ExportRequest, export_slide
from viewer.geometry import Rect
from viewer.jobs.job import Progress
from viewer.jobs.work_queue import ItemState
from viewer.redaction.geojson import redactions_bytes
from viewer.ui.dialogs.stop_question import StopQuestion
from viewer.ui.export import runner
from viewer.ui.export.close_question import ExportCloseQuestion
from viewer.ui.export.dialog import EXPORTS, ExportDialog
from viewer.ui.export.many_dialog import ManySlidesDialog
from viewer.ui.export.runner import Exports
from viewer.ui.main_window import MainWindow

pytestmark = pytest.mark.gui
HIDDEN = (Rect(410, 150, 131, 57),)
REASON = "only to try it"


@pytest.fixture(scope="module")
def slides(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Three, of which the last has no file of shapes."""
    folder = tmp_path_factory.mktemp("slides")
    found = [svs(folder / f"Meyer_{number}.svs", HIDDEN, number) for number in range(3)]
    for path in found[:2]:
        path.with_name(f"{path.name}.redactions.geojson").write_bytes(redactions_bytes(redactions(*HIDDEN)))
    return found


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ExportDialog]:
    """A test that fails in the middle of an export ends all the same: nobody is asked whether the window may close."""
    monkeypatch.setattr(ExportCloseQuestion, "exec", lambda _: True)
    window.exporting.show()
    found = window.exporting.dialog
    assert found is not None
    found.home = tmp_path / "exports"
    yield found
    window.exporting.close_jobs()


def exports_of(window: MainWindow) -> Exports:
    assert window.exporting.exports is not None
    return window.exporting.exports


def chosen(
    qtbot: QtBot, dialog: ExportDialog, slides: list[Path], table: Path, monkeypatch: pytest.MonkeyPatch
) -> ManySlidesDialog:
    """The window for many slides, with these dropped on it and a table chosen."""
    click(dialog.many_button)
    many = dialog.many.dialog
    assert many is not None and many.isVisible()
    assert "Add slides" in many.why.text()
    drop(many, *slides)
    qtbot.waitUntil(lambda: many.is_at_rest)
    assert not many.export_button.isEnabled(), "there is no table yet"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(table), ""))
    click(many.place_buttons["codes"])
    return many


def begin(qtbot: QtBot, many: ManySlidesDialog) -> None:
    many.reason.setFocus()
    QTest.keyClicks(many.reason, REASON)
    click(many.export_button)
    qtbot.waitUntil(lambda: many.result() == QDialog.DialogCode.Accepted)


def written(qtbot: QtBot, window: MainWindow, dialog: ExportDialog) -> list[dict[str, str]]:
    """The report, once everything is over."""
    qtbot.waitUntil(lambda: not exports_of(window).queue.unfinished)
    report = dialog.many.reports[-1]
    qtbot.waitUntil(lambda: report.is_at_rest)
    with report.path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def states(rows: list[dict[str, str]], table: Path) -> dict[str, str]:
    names = {one["code"]: Path(one["path"]).name for one in json.loads(table.read_text("utf-8"))["slides"]}
    return {names[row["code"]]: row["state"] for row in rows}


def test_many_slides_are_exported_and_a_report_says_what_became_of_them(
    qtbot: QtBot,
    window: MainWindow,
    dialog: ExportDialog,
    slides: list[Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    table = tmp_path / "codes.json"
    many = chosen(qtbot, dialog, [slides[0].parent], table, monkeypatch)
    assert many.table.rowCount() == 3
    assert "1 slide has no file of shapes and will not be exported." in many.why.text()
    assert many.export_button.text() == "Export 2"
    click(many.export_button)
    qtbot.waitUntil(lambda: many.is_at_rest)
    assert "2 slides are not reviewed: say why" in many.why.text()
    assert not exports_of(window).queue.items
    begin(qtbot, many)

    rows = written(qtbot, window, dialog)
    assert dialog.pages.chosen_key() == EXPORTS
    assert states(rows, table) == {"Meyer_0.svs": "exported", "Meyer_1.svs": "exported", "Meyer_2.svs": "no shapes"}
    assert {row["review"] for row in rows} == {"overridden", ""}
    assert "2 of 2 done" in dialog.many.bar.sentence.text()
    log = window.redacting.audit.audit.log().path
    events = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    told = [(event["action"], Path(event["object"]).name) for event in events if "shapes" in event["action"]]
    assert sorted(told) == [("shapes read", f"Meyer_{number}.svs.redactions.geojson") for number in range(2)]
    assert [event["action"] for event in events].count("export verified") == 2
    for row in rows:
        folder = tmp_path / "exports" / row["code"]
        assert folder.is_dir() is (row["state"] == "exported")
        if folder.is_dir():
            manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
            assert manifest["settings"]["levels"] == [0, 1, 2], "the three coarsest of each, as the form says"
            assert manifest["review"]["override"] == REASON
            assert row["bytes"] == str(sum(path.stat().st_size for path in folder.iterdir()))
    assert "Meyer" not in (tmp_path / "exports" / "report.csv").read_text("utf-8")

    many = chosen_again(qtbot, dialog, slides)
    many.bare.click()
    begin(qtbot, many)
    rows = written(qtbot, window, dialog)
    assert states(rows, table) == {"Meyer_0.svs": "kept", "Meyer_1.svs": "kept", "Meyer_2.svs": "exported"}

    dialog.form.quality.setValue(60)
    begin(qtbot, chosen_again(qtbot, dialog, slides[:2]))
    rows = written(qtbot, window, dialog)
    assert {row["failure"] for row in rows} == {"Its folder holds something else."}
    assert "2 failed" in dialog.many.bar.sentence.text()


def chosen_again(qtbot: QtBot, dialog: ExportDialog, slides: list[Path]) -> ManySlidesDialog:
    """Where the table and the folder are still known."""
    click(dialog.many_button)
    many = dialog.many.dialog
    assert many is not None
    many.add(slides)
    qtbot.waitUntil(lambda: many.is_at_rest)
    return many


def test_all_are_held_up_and_stopped_at_once(
    qtbot: QtBot,
    window: MainWindow,
    dialog: ExportDialog,
    slides: list[Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def held(request: ExportRequest, progress: Progress, log: AuditLog | None) -> ExportReport:
        begun.set()
        go_on.wait()
        return export_slide(request, progress, log)

    monkeypatch.setattr(runner, "export_slide", held)
    table = tmp_path / "codes.json"
    begin(qtbot, chosen(qtbot, dialog, slides[:2], table, monkeypatch))
    queue, bar = exports_of(window).queue, dialog.many.bar
    qtbot.waitUntil(begun.is_set)
    click(bar.hold_button)
    assert [item.state for item in queue.items] == [ItemState.PAUSED, ItemState.WAITING]
    assert bar.hold_button.text() == "Continue"
    click(bar.hold_button)
    assert [item.state for item in queue.items] == [ItemState.RUNNING, ItemState.WAITING]

    answer(StopQuestion, StopQuestion.accept)
    click(bar.stop_button)
    go_on.set()
    rows = written(qtbot, window, dialog)
    assert [item.state for item in queue.items] == [ItemState.READY] * 2
    assert {row["state"] for row in rows} == {"stopped"}
    assert [path.name for path in (tmp_path / "exports").iterdir()] == ["report.csv"], "nothing half written"
    assert bar.hold_button.isHidden() and bar.stop_button.isHidden()


def test_what_is_in_the_way_is_said_in_the_window(
    qtbot: QtBot,
    window: MainWindow,
    dialog: ExportDialog,
    slides: list[Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    many = chosen(qtbot, dialog, slides[:2], slides[0].parent / "codes.json", monkeypatch)
    QTest.keyClicks(many.reason, REASON)
    click(many.export_button)
    qtbot.waitUntil(lambda: many.is_at_rest)
    assert "cannot be the table of pseudonyms: it would lie in the folder of the slide" in many.why.text()
    more = tmp_path / "more"
    more.mkdir()
    (more / "a.svs").write_bytes(b"no slide")
    for paths in ([slides[2]], [more], [slides[2]]):
        many.add(paths)  # before what was added just now is known
    many.table.selectAll()
    click(many.remove_button)
    qtbot.waitUntil(lambda: many.is_at_rest)
    assert list(many.slides) == [slides[2], more / "a.svs"], "what was taken off meanwhile does not come back"
    assert not many.export_button.isEnabled()
    many.reject()
    assert not exports_of(window).queue.items
