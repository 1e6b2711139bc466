"""From two folders to a finished report in the real window, by the keys that a person presses."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.review.reviews import sample_pairs, sample_review
from tests.ui.test_convert_window import drop
from viewer.review.events import Act
from viewer.review.record import open_record
from viewer.review.setup import Kind, Verdict
from viewer.review.stops import Reading, Stop
from viewer.ui.main_window import MainWindow
from viewer.ui.review import glance
from viewer.ui.review.blind_page import Stage
from viewer.ui.review.window import ReviewWindow

pytestmark = pytest.mark.gui
CONTROL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
PAIRS = 2


@pytest.fixture(autouse=True)
def no_haste(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys of tests are faster than a reader; tests of glance.py are about that."""
    monkeypatch.setattr(glance, "LEAST", 0.0)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """To whatever has the keys."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)


def begun(qtbot: QtBot, window: MainWindow) -> ReviewWindow:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_N, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: window.reviewing.review is not None and window.reviewing.review.isActiveWindow())
    review = window.reviewing.review
    assert review is not None
    return review


def current(review: ReviewWindow) -> QWidget:
    return review.stack.currentWidget()


def test_two_folders_and_some_keys_make_a_report(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    folder = sample_pairs(tmp_path, PAIRS)[0].original.parent.parent
    window.settings.reader = "MK"
    review = begun(qtbot, window)
    page = review.setup
    drop(page, folder / "originals", folder / "conversions")
    qtbot.waitUntil(lambda: page.is_at_rest and page.begin_button.isEnabled())
    assert len(page.slides.list.pairs) == PAIRS
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: review.worklist is not None and current(review) is review.worklist)
    path = review.path
    assert path is not None and path.parent == tmp_path and review.keeper is not None
    keeper = review.keeper
    qtbot.waitUntil(lambda: all(one.complete for one in keeper.state.pairs.values()))
    fields = sum(len(one.fields) for one in keeper.state.pairs.values())
    assert fields >= 2 * PAIRS
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: current(review) is review.reading)
    flow, mk = review.reading.flow, Reading("MK")
    for number in range(1, fields + 1):
        qtbot.waitUntil(lambda: review.reading.desk is not None and review.reading.desk.was_sharp)
        press(Qt.Key.Key_F10 if number == 2 else Qt.Key.Key_F8)
        qtbot.waitUntil(lambda n=number: len(keeper.state.readings[mk].verdicts) == n)
    qtbot.waitUntil(lambda: flow.is_done)
    assert "judged" not in review.status.session.text(), "the page counts, in the same line of sight"
    press(Qt.Key.Key_Return)  # ends the reading
    qtbot.waitUntil(lambda: current(review) is review.worklist and bool(keeper.state.readings[mk].ended))
    assert window.isVisible() and f"{fields} fields judged" in review.status.session.text()
    review.worklist.report.setFocus()
    press(Qt.Key.Key_Return)
    assert current(review) is review.report
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: review.report.open_button.isVisible() or review.report.banner.isVisible())
    assert not review.report.banner.isVisible(), review.report.why.text()
    press(Qt.Key.Key_Escape)
    assert current(review) is review.worklist
    with qtbot.waitSignal(review.gone):
        review.close()
    record = open_record(path)
    judged = [one.said.verdict for one in record.state.readings[mk].verdicts.values()]
    assert judged.count(Verdict.DIFFERENT) == 1 and judged.count(Verdict.SAME) == fields - 1
    made = next(event for event in record.events() if event["action"] == Act.REPORT_MADE)
    record.close()
    report = path.with_name(f"{path.stem}-report")
    assert set(made["after"]["files"]) == {one.name for one in report.iterdir()}
    for name, digest in made["after"]["files"].items():
        assert hashlib.sha256((report / name).read_bytes()).hexdigest() == digest
    assert (report / "report.pdf").read_bytes().startswith(b"%PDF-1.7")
    assert json.loads((report / "report.json").read_bytes())


def test_the_program_that_ends_in_the_midst_of_a_field_loses_nothing_and_goes_on_there(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = sample_review(tmp_path, 1, fields=3)
    window.settings.reader = "MK"
    window.open([path])
    qtbot.waitUntil(lambda: window.reviewing.review is not None and window.reviewing.review.keeper is not None)
    review = window.reviewing.review
    assert review is not None
    qtbot.waitUntil(review.isActiveWindow)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: current(review) is review.reading)
    qtbot.waitUntil(lambda: review.reading.desk is not None and review.reading.desk.is_open)
    qtbot.waitUntil(lambda: review.reading.desk.was_sharp)  # a verdict on what was not seen would not be one
    press(Qt.Key.Key_F9)
    window.close()
    record = open_record(path)
    verdicts = {stop.field: one.said.verdict for stop, one in record.state.readings[Reading("MK")].verdicts.items()}
    assert verdicts == {1: Verdict.UNSURE}
    assert record.events()[-1]["action"] == Act.SESSION_CLOSED
    record.close()
    again = MainWindow(window.settings)
    qtbot.addWidget(again)
    again.show()
    again.open([path])
    qtbot.waitUntil(lambda: again.reviewing.review is not None and again.reviewing.review.keeper is not None)
    resumed = again.reviewing.review
    assert resumed is not None
    qtbot.waitUntil(resumed.isActiveWindow)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: current(resumed) is resumed.reading and resumed.reading.flow.stop is not None)
    assert resumed.reading.flow.stop == Stop(1, 2)
    again.close()


def test_a_blinded_test_goes_from_its_seal_to_its_result_and_report_with_no_name_in_sight(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = sample_review(tmp_path, 1, kind=Kind.ABX, fields=3)
    window.settings.reader = "MK"
    window.open([path])
    qtbot.waitUntil(lambda: window.reviewing.review is not None and window.reviewing.review.keeper is not None)
    review = window.reviewing.review
    assert review is not None and review.keeper is not None
    keeper = review.keeper
    qtbot.waitUntil(review.isActiveWindow)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: current(review) is review.reading)
    page = review.reading
    qtbot.waitUntil(lambda: page.stage is Stage.BEGIN)
    assert not window.isVisible() and review.windowTitle() == "Blinded review – Verislide"
    seen = " ".join(
        word
        for one in review.findChildren(QWidget)
        if one.isVisible()
        for word in (one.toolTip(), one.accessibleName(), str(getattr(one, "text", str)()))
    )
    assert "Names sealed" in seen and "case-01" not in seen and "Sample review" not in seen and "mrxs" not in seen
    press(Qt.Key.Key_Return)
    for number in range(1, 4):
        qtbot.waitUntil(lambda: page.stage is Stage.TRIAL and page.bar.buttons["A"].isEnabled())
        press(Qt.Key.Key_F8)
        qtbot.waitUntil(lambda n=number: len(keeper.state.readings[Reading("MK")].answers) == n)
    qtbot.waitUntil(lambda: page.stage is Stage.ANSWERED)
    assert review.status.session.text().endswith("3 answers")
    press(Qt.Key.Key_Return)  # opens the seal
    qtbot.waitUntil(lambda: page.stage is Stage.RESULT)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: current(review) is review.report)
    assert window.isVisible() and review.windowTitle() == "Sample review – Review – Verislide"
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: review.report.open_button.isVisible() or review.report.banner.isVisible())
    assert {one.name for one in review.report.made.files} >= {"report.pdf", "trials.csv"}
    assert keeper.state.readings[Reading("MK")].secret
