"""A table with the metadata of many slides: which slide gets which row of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from viewer.conversion.metadata.profile import MetadataProfile
from viewer.conversion.metadata.table import MetadataTable, TableMatch, read_table
from viewer.jobs.job import Progress
from viewer.slides.slide import SlideError
from viewer.ui.dialogs.metadata.slide_metadata import of_one_patient, summary
from viewer.ui.dialogs.tables import add_row, fact_table, fit_columns
from viewer.ui.icons import tinted_icon
from viewer.ui.job_pool import JobPool
from viewer.ui.latest_job import LatestJob
from viewer.ui.theme import BODY, CONTROL_GAP, MEDIUM, ui_font
from viewer.ui.widgets import Button, EmptyState, LinkButton


@dataclass(frozen=True, slots=True)
class _Wish:
    """What is to be worked out; with a table that was read before only its rows are given out anew."""

    path: Path
    slides: tuple[Path, ...]
    base: MetadataProfile
    table: MetadataTable | None

    def __call__(self, _progress: Progress) -> _Answer:
        """On a job's thread."""
        try:
            table = self.table or read_table(self.path)
            return _Answer(self, table, table.match(self.slides, self.base))
        except SlideError as error:
            return _Answer(self, None, error)


@dataclass(frozen=True, slots=True)
class _Answer:
    wish: _Wish
    table: MetadataTable | None
    found: TableMatch | SlideError


class TablePage(QWidget):
    """Says what a table does to each slide before it is used."""

    choose_requested = Signal()
    save_requested = Signal()
    """A table to be filled is wanted."""
    changed = Signal()
    """Another table, or none, or another profile below it."""

    def __init__(self, slides: Sequence[Path], jobs: JobPool, base: Callable[[], MetadataProfile | None]) -> None:
        """``slides`` are those that wait; ``base`` gives what a row leaves empty, None while that is wrong."""
        super().__init__()
        tr = self.tr
        self._slides, self._base = tuple(slides), base
        self._path: Path | None = None
        self._table: MetadataTable | None = None
        self.match: TableMatch | None = None
        """Which slide gets what; None without a table, and while that is worked out."""
        self._work = LatestJob("Read a table of metadata", jobs, self)
        self._work.done.connect(self._show)
        self.message = EmptyState()
        self.message.action_triggered.connect(self.choose_requested)
        self.message.other_triggered.connect(lambda: self.forget() if self.is_used else self.save_requested.emit())
        self.sentence = QLabel()
        self.sentence.setFont(ui_font(BODY, MEDIUM))
        self.caution = QLabel()
        self.caution.setProperty("tone", "warning")
        for label in (self.sentence, self.caution):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.forget_button = LinkButton(tr("Without the table"))
        self.forget_button.clicked.connect(self.forget)
        self.other_button = Button(tr("Another table…"))
        self.other_button.clicked.connect(self.choose_requested)
        self.rows = fact_table((tr("Slide"), tr("Row"), tr("The files state")), ())
        self.rows.setAccessibleName(tr("Which slide gets which row"))
        head = QHBoxLayout()
        head.setSpacing(CONTROL_GAP)
        head.addWidget(self.sentence, 1)
        for button in (self.forget_button, self.other_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        given = QWidget()
        column = QVBoxLayout(given)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.caution)
        column.addWidget(self.rows, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.message)
        self._pages.addWidget(given)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        self.forget()

    @property
    def is_used(self) -> bool:
        """Whether there is a table, right or wrong."""
        return self._path is not None

    def use(self, path: Path) -> None:
        """Read that table and give its rows to the slides."""
        self._path, self._table = path, None
        self.follow()

    def forget(self) -> None:
        """Use no table."""
        self._path = self._table = self.match = None
        self._work.drop()
        self.message.show_message(
            self.tr("A table gives each slide values of its own"),
            self.tr(
                "A CSV with a row for each slide: the column “file” names it, the others are called patient.name, "
                "specimen.identifier and so on, or PatientID and as DICOM has it."
            ),
            action=self.tr("Use a table…"),
            other=self.tr("Save an empty table…"),
        )
        self._pages.setCurrentWidget(self.message)
        self.changed.emit()

    def stop(self) -> None:
        """Nobody looks any more."""
        self._work.drop()

    def follow(self) -> None:
        """The profile below the table is another."""
        if self._path is None:
            return
        self.match = None
        base = self._base()
        if base is None:
            self._work.drop()
            self.message.show_message(
                self.tr("A field on the first page cannot be written as it is"),
                self.tr("The table is laid over that page once it is put right."),
                other=self.tr("Without the table"),
            )
            self._pages.setCurrentWidget(self.message)
        else:
            self._work.ask(_Wish(self._path, self._slides, base, self._table))
        self.changed.emit()

    def _show(self, answer: _Answer) -> None:
        if answer.wish.path != self._path or answer.wish.base != self._base():
            return  # the next answer is on its way
        self._table = answer.table
        if isinstance(answer.found, SlideError):
            self._refuse(answer.found)
        else:
            self.match = answer.found
            self._list(answer.found, answer.wish)
        self.changed.emit()

    def _refuse(self, error: SlideError) -> None:
        self.message.show_message(
            str(error), error.advice, action=self.tr("Another table…"), other=self.tr("Without the table")
        )
        self._pages.setCurrentWidget(self.message)

    def _list(self, match: TableMatch, wish: _Wish) -> None:
        tr = self.tr
        self.rows.setRowCount(0)
        for slide in self._slides:
            if slide in match.profiles:
                cells = slide.name, tr("line {0}").format(match.lines[slide]), summary(match.profiles[slide])
                add_row(self.rows, cells, ())
            else:
                self._add_odd(slide.name, tr("none"), tr("No row: it keeps what it had"))
        for row in match.unused:
            self._add_odd(row.file, tr("line {0}").format(row.line), tr("None of the slides that wait: not used"))
        fit_columns(self.rows, stretched=2)
        said = tr("{0}: {1} of {2} slides have a row").format(wish.path.name, len(match.profiles), len(self._slides))
        if match.unused:
            words = tr("1 row is of no slide") if len(match.unused) == 1 else tr("{0} rows are of no slide")
            said = f"{said}, {words.format(len(match.unused))}"
        self.sentence.setText(f"{said}.")
        shared = of_one_patient(wish.base) if len(match.profiles) > 1 else ()
        self.caution.setVisible(bool(shared))
        self.caution.setText(
            tr("Where a row leaves it empty, all slides get what the first page states: {0}.").format(", ".join(shared))
        )
        self._pages.setCurrentIndex(1)

    def _add_odd(self, *cells: str) -> None:
        first, *_ = add_row(self.rows, cells, ())
        first.setIcon(tinted_icon("warning", "warning"))
