"""The page that makes the report: what is asked for, how it is told, and that it is an event."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from viewer.jobs.job import Progress
from viewer.review.events import Act
from viewer.review.record import ReviewRecord, create_record
from viewer.review.report.making import MadeReport
from viewer.review.setup import ReviewSetup
from viewer.slides.slide import SlideError
from viewer.ui.job_pool import JobPool
from viewer.ui.review.keeper import ReviewKeeper
from viewer.ui.review.report_page import ReportPage
from viewer.ui.settings import Settings
from viewer.ui.theme import apply_theme

pytestmark = pytest.mark.gui


class Maker:
    """Notes what was asked for; waits until it may end."""

    def __init__(self) -> None:
        self.asked: dict[str, Any] = {}
        self.may_end = threading.Event()
        self.may_end.set()
        self.error: Exception | None = None
        self.beside = ""

    def __call__(self, record: ReviewRecord, out: Path, *, progress: Progress, **given: Any) -> MadeReport:
        self.asked = {"record": record.path.name, "out": out, **given}
        progress.tick(1, 2, "Drawing pages", "pages")
        self.may_end.wait(20)
        progress.check()
        if self.error is not None:
            raise self.error
        out = out.with_name(out.name + self.beside)
        files = (out / "report.pdf", out / "tables" / "verdicts.csv")
        event = {"files": {"report.pdf": "0" * 64}, "head_events": 2, "head": "1" * 64}
        return MadeReport(out, files, "No field differs.", ("The slides of pair 2 are not there.",), event)


@pytest.fixture
def maker() -> Iterator[Maker]:
    maker = Maker()
    yield maker
    maker.may_end.set()


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path, maker: Maker) -> Iterator[ReportPage]:
    apply_theme("dark")
    settings = Settings(tmp_path / "settings.ini")
    settings.reader = "MK"
    keeper = ReviewKeeper(create_record(tmp_path / "sixty.vsreview", ReviewSetup("Sixty cases")))
    jobs = JobPool(1)
    page = ReportPage(keeper, settings, jobs, make=maker)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    yield page
    maker.may_end.set()
    jobs.close()
    keeper.close()


def test_enter_makes_the_report_beside_the_record_and_it_is_an_event(
    qtbot: QtBot, page: ReportPage, maker: Maker, tmp_path: Path
) -> None:
    maker.may_end.clear()
    QTest.keyClick(page.make_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.row.text() == "Drawing pages")
    assert not page.make_button.isEnabled()
    maker.may_end.set()
    qtbot.waitUntil(page.open_button.isVisible)
    folder = (tmp_path / "sixty-report").resolve()
    expected = {"record": "sixty.vsreview", "out": folder, "me": "MK", "figures": True, "shared": False}
    assert maker.asked == expected
    assert page._found.text() == "No field differs." and "pair 2" in page._notes.text()
    assert page._files.text() == f"report.pdf\n{Path('tables') / 'verdicts.csv'}" and not page.row.isVisible()
    keeper = page._keeper
    qtbot.waitUntil(lambda: not keeper.is_writing)
    event = keeper.record.events()[-1]
    assert event["action"] == Act.REPORT_MADE and event["after"]["head"] == "1" * 64
    page.hide()
    page.show()
    assert not page.open_button.isVisible(), "what is judged later is not in it"


def test_a_report_beside_another_says_where_it_is(qtbot: QtBot, page: ReportPage, maker: Maker) -> None:
    maker.beside = "-2"
    QTest.keyClick(page.make_button, Qt.Key.Key_Return)
    qtbot.waitUntil(page.open_button.isVisible)
    assert page._notes.text().endswith("The report that was there stays. This one is in sixty-report-2.")


def test_what_is_ticked_and_where_it_goes_is_what_is_asked(
    qtbot: QtBot, page: ReportPage, maker: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "elsewhere"))
    for widget, key in ((page.folder_button, Qt.Key.Key_Return), (page.figures, Qt.Key.Key_Space)):
        QTest.keyClick(widget, key)
    QTest.keyClick(page.shared, Qt.Key.Key_Space)
    QTest.keyClick(page.make_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.made is not None)
    assert maker.asked["out"] == tmp_path / "elsewhere" and page.where.text() == str(tmp_path / "elsewhere")
    assert maker.asked["shared"] is True and maker.asked["figures"] is False


def test_a_report_that_cannot_be_made_says_why(qtbot: QtBot, page: ReportPage, maker: Maker) -> None:
    maker.error = SlideError("The folder cannot be written.", advice="Choose another one.")
    QTest.keyClick(page.make_button, Qt.Key.Key_Return)
    qtbot.waitUntil(page.banner.isVisible)
    assert page.banner.text() == "No report was written." and page.why.isVisible()
    assert page.why.text() == "The folder cannot be written. Choose another one." and page.why.wordWrap()
    assert page.make_button.isEnabled() and page._keeper.record.head.events == 2


def test_a_cancelled_report_is_none(qtbot: QtBot, page: ReportPage, maker: Maker) -> None:
    maker.may_end.clear()
    QTest.keyClick(page.make_button, Qt.Key.Key_Return)
    qtbot.waitUntil(page.row.isVisible)
    QTest.mouseClick(page.row.cancel_button, Qt.MouseButton.LeftButton)
    maker.may_end.set()
    qtbot.waitUntil(page.make_button.isEnabled)
    assert page.made is None and not page.row.isVisible() and not page.banner.isVisible()


def test_folder_and_report_are_shown_and_esc_leads_back(
    qtbot: QtBot, page: ReportPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()) or len(shown) < 2)
    QTest.keyClick(page.make_button, Qt.Key.Key_Return)
    qtbot.waitUntil(page.open_button.isVisible)
    QTest.keyClick(page.open_button, Qt.Key.Key_Return)
    assert not page._place.isVisible()
    QTest.keyClick(page.folder_shown, Qt.Key.Key_Return)
    assert [Path(one).name for one in shown] == ["report.pdf", "sixty-report"]
    assert page._place.isVisible() and shown[1] in page._place.text(), "where the system opens nothing"
    with qtbot.waitSignal(page.left):
        QTest.keyClick(page, Qt.Key.Key_Escape)
