"""All exports of the list at once: how many are done, pause and stop of all, and where their report lies."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from viewer.jobs.work_queue import ItemState
from viewer.ui.dialogs.stop_question import StopQuestion
from viewer.ui.export.many_report import ManyReport
from viewer.ui.export.runner import Exports
from viewer.ui.widgets import LinkButton
from viewer.ui.widgets.quiet import quiet_label


class WholeBar(QWidget):
    """Is there where there is more than one export."""

    def __init__(self, exports: Exports) -> None:
        super().__init__()
        self._exports = exports
        self.report: ManyReport | None = None
        self._wrong = ""
        self.sentence = quiet_label()
        self.hold_button, self.stop_button = LinkButton(""), LinkButton(self.tr("Stop all"))
        self.hold_button.clicked.connect(exports.hold_all)
        self.stop_button.clicked.connect(self._stop)
        self.report_button = LinkButton(self.tr("Open report"))
        self.report_button.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.sentence, 1)
        for button in (self.report_button, self.hold_button, self.stop_button):
            row.addWidget(button)
        exports.changed.connect(self.follow)
        self.follow()

    def show_report(self, report: ManyReport) -> None:
        """Of slides that were added together just now."""
        self.report = report
        report.written.connect(self._has_written)
        self.follow()

    def follow(self) -> None:
        """Show how far all of them are."""
        items = self._exports.queue.items
        done = sum(item.state is ItemState.DONE for item in items)
        failed = sum(item.state is ItemState.FAILED for item in items)
        idle = [item for item in items if item.state is ItemState.READY]
        stopped = sum(item.stopped for item in idle)
        words = self.tr("{0} of {1} done").format(done, len(items) - len(idle))
        for count, said in (
            (failed, self.tr("{0} failed")),
            (stopped, self.tr("{0} stopped")),
            (len(idle) - stopped, self.tr("{0} not started")),
        ):
            if count:
                words = f"{words}, {said.format(count)}"
        self.sentence.setText(self._wrong or words)
        held = any(item.state is ItemState.PAUSED for item in items)
        self.hold_button.setText(self.tr("Continue") if held else self.tr("Pause all"))
        self.hold_button.updateGeometry()
        for button in (self.hold_button, self.stop_button):
            button.setVisible(bool(self._exports.queue.unfinished))
        self.report_button.setVisible(self.report is not None)
        self.report_button.setToolTip(str(self.report.path) if self.report is not None else "")
        self.setVisible(len(items) > 1 or self.report is not None)

    def _has_written(self, wrong: str) -> None:
        self._wrong = wrong
        self.follow()

    def _stop(self) -> None:
        left = len(self._exports.queue.unfinished)
        one, more = self.tr("An export is under way. Stop it?"), self.tr("{0} exports are under way or wait. Stop all?")
        stays = self.tr("Nothing half written is kept. Exports that are done stay, and the others stay on the list.")
        question = StopQuestion(
            one if left == 1 else more.format(left), stays, self.tr("Keep exporting"), self, stop=self.tr("Stop all")
        )
        if question.exec():
            self._exports.stop_all()

    def _open(self) -> None:
        if self.report is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.report.path))):
            self._has_written(self.tr("This system opens nothing for it. It is here: {0}").format(self.report.path))
