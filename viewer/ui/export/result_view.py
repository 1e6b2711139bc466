"""What became of an export: first its review, then whether it holds, its files, every check and the next step."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.conversion.verify.result import Outcome
from viewer.export.manifest import ManifestFile
from viewer.export.queue import ExportItem
from viewer.export.run import REPORT
from viewer.export.settings import Format
from viewer.jobs.duration import duration
from viewer.jobs.work_queue import ItemState
from viewer.ui.export.outlook_view import TroubleRow
from viewer.ui.export.words import is_reviewed, item_name, pace_sentence, review_sentence, sentences
from viewer.ui.language import localized
from viewer.ui.theme import DETAIL, MEDIUM, ui_font
from viewer.ui.widgets import Button, LinkButton
from viewer.ui.widgets.numbers import file_size
from viewer.ui.widgets.quiet import quiet_label
from viewer.ui.widgets.verdict_row import VerdictRow
from viewer.ui.work.checks import ChecksView, renewed
from viewer.ui.work.runner import Running

_ABOVE = 8
"""Pixels between the list and what is said of one of it."""


class ResultView(QWidget):
    """Of the chosen export."""

    compare_requested = Signal(object, object)
    """Paths of the original and of what was exported of it."""
    retry_requested = Signal(int)
    """Number of an export that failed or was stopped."""

    def __init__(self) -> None:
        super().__init__()
        self.item: ExportItem | None = None
        self.review, self.verdict = TroubleRow(), VerdictRow()
        self.line, self.remarks, self.place = quiet_label(), quiet_label(), quiet_label()
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.folder_button = LinkButton(self.tr("Open folder"))
        self.folder_button.clicked.connect(self._open_folder)
        self.report_button = LinkButton(self.tr("Open report"))
        self.report_button.clicked.connect(self._open_report)
        self.compare_button = Button(self.tr("Compare with the original"))
        self.compare_button.clicked.connect(self._compare)
        self.retry_button = Button(self.tr("Try again"))
        self.retry_button.clicked.connect(self._retry)
        self.checks = ChecksView()
        self._files = QWidget()
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self.compare_button, self.retry_button, self.report_button, self.folder_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, _ABOVE, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.review)
        column.addWidget(self.verdict)
        column.addWidget(self.line)
        column.addLayout(buttons)
        for widget in (self.place, self._files, self.checks, self.remarks):
            column.addWidget(widget)
        column.addStretch(1)

    def show_item(self, item: ExportItem, running: Running | None) -> None:
        """Say what became of it, or how far it is."""
        if item is not self.item:
            self.item = item
            self._show(item)
        if running is not None:
            self.line.setText(pace_sentence(running))

    def _show(self, item: ExportItem) -> None:
        name, report = item_name(item), item.report
        verification = report.verification if report is not None else item.verification
        if report is None:
            self.review.hide()
        else:
            glyph = ("check", "text2") if is_reviewed(item) else ("warning", "warning")
            self.review.show_trouble(*glyph, review_sentence(report.review))
        self.verdict.show_verdict(*self._verdict(item, name))
        self.line.setText(self._sentence(item))
        self.line.setVisible(bool(self.line.text()) or item.state.is_under_way)
        self.place.hide()
        self.folder_button.setVisible(report is not None)
        self.report_button.setVisible(report is not None and (item.request.out / REPORT).is_file())
        self.compare_button.setVisible(shown_of(item) is not None)
        self.retry_button.setVisible(item.state.is_open)
        self._show_files(report.files if report is not None else ())
        self.checks.setVisible(verification is not None)
        self.checks.show_checks(verification)
        self.remarks.setText(sentences(*report.remarks) if report is not None else "")
        self.remarks.setVisible(bool(self.remarks.text()))
        self.updateGeometry()

    def _verdict(self, item: ExportItem, name: str) -> tuple[str, str, str]:
        match item.state:
            case ItemState.DONE:
                words = self.tr("{0} was there already, and {1}") if item.kept else self.tr("{0} is exported, and {1}")
                if not is_reviewed(item):
                    words = self.tr("{0} is exported, not reviewed; {1}")
                glyph = ("check", "accent") if is_reviewed(item) else ("warning", "warning")
                return *glyph, words.format(name, self._checked(item))
            case ItemState.FAILED if item.verification is not None:
                return "error", "fail", self.tr("{0} fails a check: nothing was kept").format(name)
            case ItemState.FAILED:
                return "error", "fail", self.tr("{0} was not exported").format(name)
            case ItemState.WAITING:
                return "wait", "text2", self.tr("{0} waits for the exports before it").format(name)
            case ItemState.PAUSED:
                return "pause", "text2", self.tr("{0} is held up").format(name)
            case ItemState.RUNNING:
                return "convert", "accent", self.tr("{0} is being exported").format(name)
        words = self.tr("{0} was stopped: nothing was kept") if item.stopped else self.tr("{0} is not started")
        return "info", "text2", words.format(name)

    def _checked(self, item: ExportItem) -> str:
        checks = item.report.verification.checks if item.report is not None else ()
        if any(check.outcome is Outcome.NOT_DONE for check in checks):
            return self.tr("every check made holds")
        return self.tr("every check holds")

    def _sentence(self, item: ExportItem) -> str:
        report = item.report
        if report is None:
            failed = item.verification
            return sentences(item.failure, item.advice) if failed is None else localized(failed.sentence)
        size = file_size(sum(file.bytes for file in report.files))
        one, more = self.tr("{0} in 1 file"), self.tr("{0} in {1} files")
        files = (one if len(report.files) == 1 else more).format(size, len(report.files))
        words = self.tr("{0}, checked in {1}.") if item.kept else self.tr("{0}, written and checked in {1}.")
        written = words.format(files, duration(report.seconds))
        return sentences(written, report.verification.sentence)

    def _show_files(self, files: tuple[ManifestFile, ...]) -> None:
        self._files, grid = renewed(self._column, self._files)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(2, 1)
        for row, file in enumerate(files):
            name = QLabel(file.name)
            name.setFont(ui_font(DETAIL, MEDIUM))
            size, digest = quiet_label(file_size(file.bytes)), quiet_label(f"SHA-256 {_short(file.sha256)}")
            size.setWordWrap(False)
            digest.setToolTip(file.sha256)
            digest.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            size.setAlignment(Qt.AlignmentFlag.AlignRight)
            for column, label in enumerate((name, size, digest)):
                grid.addWidget(label, row, column)
        self._files.setVisible(bool(files))

    # --- what a person does ------------------------------------------------------------------------------------

    def _open_folder(self) -> None:
        if self.item is not None:
            self._open(self.item.request.out)

    def _open_report(self) -> None:
        if self.item is not None:
            self._open(self.item.request.out / REPORT)

    def _open(self, path: Path) -> None:
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        if not opened:
            self.place.setText(self.tr("This system opens nothing for it. It is here: {0}").format(path))
        self.place.setVisible(not opened)

    def _compare(self) -> None:
        shown = shown_of(self.item) if self.item is not None else None
        if self.item is not None and shown is not None:
            self.compare_requested.emit(self.item.request.slide_path, shown)

    def _retry(self) -> None:
        if self.item is not None:
            self.retry_requested.emit(self.item.number)


def shown_of(item: ExportItem) -> Path | None:
    """What of an export is opened beside its original: the series, or the file with the finest level; None for none."""
    report = item.report
    if report is None or not report.files or report.files[0].format is Format.PDF:
        return None
    first = report.files[0]
    return report.folder if first.format is Format.DICOM else report.folder / first.name


def _short(digest: str) -> str:
    return f"{digest[:8]} … {digest[-8:]}"
