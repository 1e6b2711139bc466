"""A page that shows one job and nothing else: what is being done, how far, how long it still takes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from viewer.slides.slide import SlideError
from viewer.ui.job_pool import Job
from viewer.ui.theme import ui_font
from viewer.ui.widgets import EmptyState, ProgressRow

_WIDTH = 460


class ProgressPage(QWidget):
    """Follows a job; says why it failed."""

    back_requested = Signal()
    """After a failure: somebody has read why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._title = QLabel()
        self._title.setFont(ui_font(17, 600))
        self._explanation = QLabel()
        self._explanation.setProperty("tone", "text2")
        self._explanation.setWordWrap(True)
        self.row = ProgressRow()
        self.row.cancel_requested.connect(self._cancel)
        working = QWidget()
        column = QVBoxLayout(working)
        column.setSpacing(10)
        for widget in (self._title, self._explanation, self.row):
            widget.setFixedWidth(_WIDTH)
            column.addWidget(widget)
        self.failure = EmptyState()
        self.failure.action_triggered.connect(self.back_requested)
        self._stack = QStackedWidget()
        self._stack.addWidget(_centred(working))
        self._stack.addWidget(self.failure)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def follow(self, job: Job, title: str, explanation: str) -> None:
        """Show ``job`` from now on."""
        self._job = job
        self._title.setText(title)
        self._explanation.setText(explanation)
        self._stack.setCurrentIndex(0)
        self.row.reset(title)
        job.progressed.connect(self.row.show_step)

    def show_failure(self, error: Exception) -> None:
        """Say why the job failed."""
        advice = error.advice if isinstance(error, SlideError) else ""
        details = error.details if isinstance(error, SlideError) else repr(error)
        self.failure.show_message(str(error), advice, details=details, action=self.tr("Back"))
        self._stack.setCurrentWidget(self.failure)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()


def _centred(inner: QWidget) -> QWidget:
    outer = QWidget()
    column = QVBoxLayout(outer)
    column.addWidget(inner, 0, Qt.AlignmentFlag.AlignCenter)
    return outer
