"""Pages of the window for reviews that do nothing but note what becomes of them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from viewer.review.record import ReviewRecord
from viewer.review.stops import Reading
from viewer.ui.review.pages import Pages

told: list[str] = []
"""What was asked of pages, in order; a fixture clears it."""


class _Page(QWidget):
    def __init__(self, *given: Any) -> None:
        super().__init__(given[-1])
        self.given = given
        self.bare = False
        self.label = QLabel(type(self).__name__)
        QVBoxLayout(self).addWidget(self.label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def stop(self) -> None:
        told.append(f"stop {type(self).__name__}")

    def set_bare(self, bare: bool) -> None:
        self.bare = bare


class SetupPage(_Page):
    begun = Signal(object)
    cancelled = Signal()

    def begin(self, record: ReviewRecord) -> None:
        self.begun.emit(record)

    def cancel(self) -> None:
        self.cancelled.emit()


class WorklistPage(_Page):
    reading_requested = Signal(object, object)
    report_requested = Signal()
    closed = Signal()


class ReadingPage(_Page):
    left = Signal()
    finished = Signal(object)

    def begin(self, reading: Reading, pair: int | None = None) -> None:
        told.append(f"begin {type(self).__name__} {reading} at {pair}")


class BlindPage(ReadingPage):
    report_requested = Signal()


class ReportPage(_Page):
    left = Signal()


class Preparer(QObject):
    progressed = Signal(int, object)
    prepared = Signal(int)
    refused = Signal(int, str)
    let_go = Signal()

    def __init__(self, *given: Any) -> None:
        super().__init__(given[-1])

    def stop(self) -> None:
        told.append("stop Preparer")


PAGES = Pages(SetupPage, WorklistPage, ReadingPage, BlindPage, ReportPage, Preparer)
