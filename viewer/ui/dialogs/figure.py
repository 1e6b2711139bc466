"""Asks what a figure shall show, shows it, and saves it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from viewer.comparison.figure import Field, FigureSpec, read_rows
from viewer.comparison.state import ComparisonState
from viewer.jobs.job import Progress
from viewer.jobs.whole_file import write_whole
from viewer.ui.dialogs.figure_choices import FigureChoices
from viewer.ui.dialogs.figure_preview import FigurePreview
from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.figure_drawing import drawn
from viewer.ui.job_pool import Job, JobPool
from viewer.ui.widgets import Banner, ProgressRow

_SIZE = QSize(1080, 690)


class FigureDialog(DialogFrame):
    """Every choice is seen in the preview at once; what is saved is made anew of the slides."""

    saved = Signal(object)
    """The path of the file; the dialog has closed."""

    def __init__(
        self,
        current: Callable[[], ComparisonState],
        fields: Sequence[Field],
        jobs: JobPool,
        folder: Callable[[], Path],
        parent: QWidget | None = None,
    ) -> None:
        """``current`` gives the comparison of now, ``folder`` where to save; the first of ``fields`` is ticked."""
        super().__init__(parent)
        self._jobs, self._folder = jobs, folder
        self._job: Job | None = None
        self.set_title(self.tr("Export figure"))
        self.choices = FigureChoices(current, fields)
        self.choices.changed.connect(self.refresh)
        self.preview = FigurePreview(jobs)
        self.preview.shown.connect(self._allow_saving)
        self.failure = Banner()
        self.failure.hide()
        self.progress = ProgressRow()
        self.progress.hide()
        self.progress.cancel_requested.connect(self._cancel)
        middle = QHBoxLayout()
        middle.setSpacing(20)
        middle.addWidget(self.choices)
        middle.addWidget(self.preview, 1)
        self.content.addLayout(middle, 1)
        self.content.addWidget(self.failure)
        self.content.addWidget(self.progress)
        self.add_button(self.tr("Close")).clicked.connect(self.reject)
        self.save_button = self.add_button(self.tr("Save"), primary=True)
        self.save_button.clicked.connect(self._choose_file)
        self.finished.connect(self._stop)
        self.resize(_SIZE)
        self.choices.fields.list.setFocus(Qt.FocusReason.TabFocusReason)
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen, of the slides as they are now."""
        self.failure.hide()
        self.save_button.setEnabled(False)
        self.preview.ask(self.choices.spec())

    def _allow_saving(self) -> None:
        self.save_button.setEnabled(self.preview.preview is not None and self._job is None)

    def _choose_file(self) -> None:
        kind = self.choices.kind
        proposed = self._folder() / f"{self.choices.spec().reference.slide.path.stem} figure.{kind}"
        filters = self.tr("{0} files (*.{1})").format(kind.upper(), kind)
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the figure"), str(proposed), filters)
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() != f".{kind}":
            path = path.with_name(f"{path.name}.{kind}")
            if path.exists():  # the file dialog has asked about another name
                self._tell(self.tr("“{0}” is there already: choose another name.").format(path.name))
                return
        self._save(path, kind)

    def _save(self, path: Path, kind: str) -> None:
        self.failure.hide()
        self.choices.setEnabled(False)
        self.save_button.setEnabled(False)
        self.progress.reset(self.tr("Saving “{0}”").format(path.name))
        self.progress.show()
        job = self._job = self._jobs.start(f"Save {path.name}", partial(_saved, self.choices.spec(), path, kind))
        job.progressed.connect(self.progress.show_step)
        job.done.connect(lambda _: self._done(job, path))
        job.failed.connect(lambda error: self._failed(job, path, error))
        job.cancelled.connect(self._over)

    def _done(self, job: Job, path: Path) -> None:
        if job is self._job:  # else the dialog has been closed meanwhile
            self._over()
            self.accept()
            self.saved.emit(path)

    def _failed(self, job: Job, path: Path, error: Exception) -> None:
        if job is not self._job:
            return
        self._over()
        if isinstance(error, OSError):
            cause = error.strerror or str(error)
            sentence = self.tr("“{0}” was not written to {1}: {2}. Choose another folder.")
            self._tell(sentence.format(path.name, path.parent, cause))
        else:
            self._tell(str(error))

    def _tell(self, sentence: str) -> None:
        self.failure.show_message("fail", sentence)

    def _over(self) -> None:
        self._job = None
        self.progress.hide()
        self.choices.setEnabled(True)
        self._allow_saving()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _stop(self) -> None:
        self._cancel()
        self._job = None
        self.preview.stop()


def _saved(spec: FigureSpec, path: Path, kind: str, progress: Progress) -> None:
    """Make the file; to be called off the GUI thread.

    Raises:
        FigureError: There is no such figure.
        OSError: It cannot be written; nothing is left of the attempt.
        Cancelled: ``progress`` was cancelled.
    """
    rows = read_rows(spec, progress)
    count = len(spec.fields)
    progress.tick(count, count, f"Writing “{path.name}”", "fields")
    content = drawn(spec, rows, datetime.now().astimezone(), kind)
    progress.check()
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, content)
