"""Shows a figure as it would be saved, made in the background."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from viewer.comparison.figure import FigureError, FigureSpec, read_rows
from viewer.comparison.figure_layout import laid_out
from viewer.geometry import Size
from viewer.jobs.job import Progress
from viewer.slides.slide import SlideClosedError
from viewer.ui.figure_drawing import as_image, measuring
from viewer.ui.job_pool import Job, JobPool
from viewer.ui.language import localized
from viewer.ui.theme import DETAIL, current_theme, ui_font

_WAIT_MS = 120
"""After the last change: typing a number makes no figure for every digit."""
_WIDEST = 2400
"""Pixels of the picture for the screen."""


@dataclass(frozen=True, slots=True)
class Preview:
    """A figure as it will be, for the screen."""

    image: QImage
    size: Size
    """Of the figure, in its own pixels."""
    dpi: int


class FigurePreview(QWidget):
    """The picture, and below it size and resolution; instead of both the sentence that says why there is none."""

    shown = Signal()
    """What was asked for last is there, or why it is not."""

    def __init__(self, jobs: JobPool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._spec: FigureSpec | None = None
        self.preview: Preview | None = None
        """What is seen; None while there is none."""
        self.paper = _Paper()
        self.facts = QLabel()
        self.facts.setFont(ui_font(DETAIL))
        self.facts.setProperty("tone", "text2")
        self.facts.setWordWrap(True)
        self.facts.setAccessibleName(self.tr("Preview"))
        self._soon = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._soon.timeout.connect(self._begin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.paper, 1)
        column.addWidget(self.facts)

    @property
    def is_at_rest(self) -> bool:
        """Whether what is seen is what was asked for last."""
        return self._job is None and not self._soon.isActive()

    def ask(self, spec: FigureSpec) -> None:
        """Show the figure of ``spec`` soon, instead of what was asked for before."""
        self._spec = spec
        self.stop()
        self.facts.setText(self.tr("Drawing…"))
        self._soon.start()

    def stop(self) -> None:
        """End what is under way."""
        self._soon.stop()
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _begin(self) -> None:
        assert self._spec is not None
        job = self._job = self._jobs.start("Preview of a figure", partial(_made, self._spec))
        job.done.connect(lambda preview: self._show(job, preview))
        job.failed.connect(lambda error: self._tell(job, error))

    def _show(self, job: Job, preview: Preview) -> None:
        if job is not self._job:
            return
        assert self._spec is not None
        self._job, self.preview = None, preview
        self.paper.show_image(preview.image)
        width, height = preview.size
        self.facts.setProperty("tone", "text2")
        self.facts.style().polish(self.facts)
        millimetres = (f"{side * 25.4 / preview.dpi:.0f}" for side in preview.size)
        facts = self.tr("{0} × {1} mm, {2} × {3} px").format(*millimetres, width, height)
        if any(field.turn for field in self._spec.fields):
            facts += self.tr("; turned views are shown unturned, pixel by pixel")
        self.facts.setText(facts)
        self.shown.emit()

    def _tell(self, job: Job, error: Exception) -> None:
        if job is not self._job:
            return
        self._job = None
        if isinstance(error, SlideClosedError):
            return  # a better reader has taken its place, and the figure is asked for anew
        self.preview = None
        self.paper.show_image(None)
        self.facts.setProperty("tone", "fail")
        self.facts.style().polish(self.facts)
        self.facts.setText(
            localized(str(error)) if isinstance(error, FigureError) else self.tr("No figure: {0}").format(error)
        )
        self.shown.emit()


class _Paper(QWidget):
    """A picture as large as fits, its proportions kept."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self.setMinimumSize(QSize(240, 200))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_image(self, image: QImage | None) -> None:
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Reduced in steps that lose nothing of fine lines, on the colour that surrounds slides."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), current_theme().colour("canvas"))
        if self._image is None:
            return
        ratio = self.devicePixelRatioF()
        room = self.rect().adjusted(12, 12, -12, -12).size() * ratio
        size = self._image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio).boundedTo(self._image.size())
        shown = self._image.scaled(
            size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        shown.setDevicePixelRatio(ratio)
        place = QRect(0, 0, round(size.width() / ratio), round(size.height() / ratio))
        place.moveCenter(self.rect().center())
        painter.drawImage(place.topLeft(), shown)


def _made(spec: FigureSpec, progress: Progress) -> Preview:
    rows = read_rows(spec, progress)
    sheet = laid_out(spec, rows, datetime.now().astimezone(), measuring(spec.dpi))
    progress.check()
    return Preview(as_image(sheet, _WIDEST), sheet.size, spec.dpi)
