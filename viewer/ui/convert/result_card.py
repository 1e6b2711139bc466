"""What became of a conversion: first whether it holds, then every check in words, then the next step."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.conversion.done import kept_words
from viewer.conversion.queue import QueueItem
from viewer.conversion.verify.result import Verification
from viewer.jobs.duration import duration
from viewer.jobs.work_queue import ItemState
from viewer.slides.conversion_report import NAMES_SLIDE, REPORT_PAGE
from viewer.ui.convert.headline import headlines
from viewer.ui.language import localized
from viewer.ui.theme import SEMIBOLD, TITLE, current_theme, ui_font
from viewer.ui.widgets import Button, LinkButton
from viewer.ui.widgets.numbers import file_size
from viewer.ui.widgets.painting import draw_box
from viewer.ui.widgets.quiet import quiet_label
from viewer.ui.widgets.verdict_row import VerdictRow
from viewer.ui.work.checks import ChecksView, renewed

_RADIUS = 8


class ResultCard(QWidget):
    """Of one item that is done, or whose files failed a check."""

    compare_requested = Signal(object, object, bool)
    """Path of the original, folder of its conversion, and whether there are annotations beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.item: QueueItem | None = None
        """What is shown."""
        self.verdict = VerdictRow()
        self.line = quiet_label("")
        self.annotations = quiet_label("")
        """What became of the annotations."""
        self.place = quiet_label("")
        """Where the report or the folder lies, where the system opens nothing for it."""
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.report_button = LinkButton(self.tr("Open report"))
        self.report_button.clicked.connect(self._open_report)
        self.folder_button = LinkButton(self.tr("Show folder"))
        self.folder_button.clicked.connect(self._show_folder)
        self.compare_button = Button(self.tr("Compare now"))
        self.compare_button.clicked.connect(self._compare)
        head = QHBoxLayout()
        head.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.verdict)
        words.addWidget(self.line)
        words.addWidget(self.annotations)
        words.addWidget(self.place)
        head.addLayout(words, 1)
        for button in (self.report_button, self.folder_button, self.compare_button):
            head.addWidget(button)
        self._numbers, self._checks = QWidget(), ChecksView()
        self.all_button = self._checks.all_button
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 10)
        column.setSpacing(12)
        column.addLayout(head)
        for widget in (self._numbers, self._checks):
            column.addWidget(widget)

    def show_item(self, item: QueueItem) -> None:
        """Say what became of it."""
        if item is self.item:
            return
        self.item = item
        name, report = item.request.source.stem, item.report
        done = item.state is ItemState.DONE and report is not None
        verification = report.verification if report is not None else item.verification
        if verification is None:
            self.verdict.show_verdict("info", "text2", self.tr("{0} is converted, but was not checked").format(name))
        elif not verification.passed:
            words = self.tr("{0} fails a check") if done else self.tr("{0} fails a check and was not kept")
            self.verdict.show_verdict("error", "fail", words.format(name))
        elif report is not None and report.salvaged:
            words = self.tr("{0} is converted; {1} damaged places were filled").format(name, len(report.salvaged))
            self.verdict.show_verdict("warning", "warning", words)
        else:
            assert report is not None and report.proof is not None, "what failed was said above"
            self.verdict.show_verdict("check", "accent", report.proof.sentence(name))
        self.line.setText(self._sentence(item, verification))
        self.annotations.setText(" ".join(report.annotations) if report is not None else "")
        self.annotations.setVisible(bool(self.annotations.text()))
        self.place.hide()
        self.verdict.setToolTip(localized(NAMES_SLIDE) if done else "")
        for button in (self.folder_button, self.compare_button):
            button.setVisible(done)
        # It is on a disk that may be slow, but lies in a folder that was looked at a moment ago.
        self.report_button.setVisible(done and (item.request.folder / REPORT_PAGE).is_file())
        self._show_numbers(verification)
        self._checks.show_checks(verification)
        self.updateGeometry()

    def _sentence(self, item: QueueItem, verification: Verification | None) -> str:
        said = []
        if item.report is not None and item.kept:
            said.append(localized(kept_words(item.report)))
        elif item.report is not None:
            size = file_size(sum(item.report.all_sizes.values()))
            words = self.tr("{0} in {1} files, converted in {2}.")
            said.append(words.format(size, len(item.report.all_sizes), duration(item.report.seconds)))
        if verification is not None:
            said.append(localized(verification.sentence))
        if item.report is None:
            said.append(localized(item.advice))
        return " ".join(part for part in said if part)

    def _show_numbers(self, verification: Verification | None) -> None:
        self._numbers, grid = renewed(self._column, self._numbers)
        grid.setVerticalSpacing(2)
        found = headlines(verification) if verification is not None else ()
        for column, one in enumerate(found):
            value = QLabel(one.value)
            value.setFont(ui_font(TITLE, SEMIBOLD))
            for row, label in enumerate((quiet_label(one.caption), value, quiet_label(one.note))):
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        self._numbers.setVisible(bool(found))

    # --- what a person does ------------------------------------------------------------------------------------

    def _compare(self) -> None:
        if self.item is not None:
            item = self.item
            annotated = item.report is not None and bool(item.report.annotations)
            self.compare_requested.emit(item.request.source, item.request.folder, annotated)

    def _open_report(self) -> None:
        if self.item is not None:
            self._open(self.item.request.folder / REPORT_PAGE)

    def _show_folder(self) -> None:
        if self.item is not None:
            self._open(self.item.request.folder)

    def _open(self, path: Path) -> None:
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        if not opened:
            self.place.setText(self.tr("This system opens nothing for it. It is here: {0}").format(path))
        self.place.setVisible(not opened)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card."""
        theme = current_theme()
        painter = QPainter(self)
        draw_box(painter, QRectF(self.rect()), _RADIUS, QColor(theme.field), QColor(theme.line))
