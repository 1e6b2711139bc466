"""The commands that show what was drawn on a slide, out of a file, on all panes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer.comparison.annotations.shapes import Colour
from viewer.comparison.annotations.strokes import DrawnAnnotations
from viewer.comparison.state import ComparisonState
from viewer.jobs.job import Progress
from viewer.slides.slide import SlideError
from viewer.ui.job_pool import JobPool
from viewer.ui.language import localized
from viewer.ui.pane.annotation_mark import AnnotationMark, ShownAnnotations
from viewer.ui.session import Session


@dataclass(frozen=True, slots=True, eq=False)
class OpenedAnnotations:
    """A file of annotations, ready to be drawn."""

    path: Path
    """File, or folder of a conversion with annotations beside it."""
    slide: Path
    """Whose level-0 pixels they are in."""
    drawn: DrawnAnnotations
    labels: tuple[tuple[str, Colour, int], ...]
    """Name, colour and number of annotations."""
    remarks: tuple[str, ...]

    @property
    def count(self) -> int:
        """Annotations in all."""
        return sum(count for _, _, count in self.labels)


class AnnotationOverlay(QObject):
    """Reads a file as a job, and draws it while it is on and its slide is open."""

    changed = Signal()
    """Annotations have come, are gone, shown or hidden."""
    told = Signal(str)
    """What came, or why nothing could, in sentences."""

    def __init__(self, session: Session, jobs: JobPool, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._jobs, self._window = session, jobs, window
        self.is_on = False
        self.mark = AnnotationMark(self._shown)
        self._opened: OpenedAnnotations | None = None
        self._asked: Path | None = None
        self._awaited: Path | None = None
        """Folder of a conversion that is being opened, whose annotations are wanted then."""
        session.slots_changed.connect(self._follow)

    @property
    def is_open(self) -> bool:
        """Whether there are any, shown or not."""
        return self._opened is not None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A function for each of its commands."""
        return {"annotations_open": self.choose, "annotations": lambda: self.show(not self.is_on)}

    def states(self) -> dict[str, Callable[[], bool]]:
        """Whether what its commands switch is on."""
        return {"annotations": lambda: self.is_on}

    def show(self, shown: bool) -> None:
        """Show or hide them; nothing happens where there are none."""
        self.is_on = shown and self.is_open
        self.changed.emit()

    def choose(self) -> None:
        """Ask for a file."""
        reference = self._session.comparison.state.reference
        if reference is None:
            return
        kinds = self.tr("Annotations: GeoJSON, CSV, DICOM") + " (*.geojson *.json *.csv *.tsv *.dcm)"
        kinds += ";;" + self.tr("All files") + " (*)"
        folder = str(reference.slide.path.parent)
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open annotations"), folder, kinds)
        if name:
            self.open(Path(name))

    def await_conversion(self, folder: Path) -> None:
        """Show the annotations beside a conversion as soon as it is open."""
        self._awaited = folder
        self._follow()

    def open(self, path: Path) -> None:
        """Read ``path`` and show it: GeoJSON and CSV in pixels of the reference, DICOM in those of its own slide.

        Of the folder of a conversion all annotations beside it are shown.
        """
        reference = self._session.comparison.state.reference
        if reference is None:
            return
        self._asked = path
        slides = [slot.path for slot in self._session.slots]
        job = self._jobs.start(
            self.tr("Read {0}").format(path.name), partial(_read, path, reference.slide.path, slides)
        )
        job.done.connect(partial(self._came, path))
        job.failed.connect(partial(self._failed, path))

    def _came(self, path: Path, opened: OpenedAnnotations) -> None:
        if path != self._asked or not self._is_there(opened.slide):
            return  # another file was asked for, or other slides are open by now
        self._opened, self.is_on = opened, True
        if opened.remarks:
            self.told.emit(" ".join(opened.remarks))
        self.changed.emit()

    def _failed(self, path: Path, error: Exception) -> None:
        if path == self._asked:
            advice = error.advice if isinstance(error, SlideError) else ""
            said = (
                localized(str(error))
                if isinstance(error, SlideError)
                else self.tr("{0} cannot be read.").format(path.name)
            )
            self.told.emit(f"{said} {advice}".strip())

    def _is_there(self, slide: Path) -> bool:
        return any(slot.path == slide for slot in self._session.slots)

    def _is_open(self, slide: Path) -> bool:
        return any(pane.slide.path == slide for pane in self._session.comparison.state.panes)

    def _follow(self) -> None:
        """Annotations belong to the slide that they were drawn on."""
        if self._awaited is not None and not self._is_there(self._awaited):
            self._awaited = None
        if self._awaited is not None and self._is_open(self._awaited):
            self.open(self._awaited)
            self._awaited = None
        if self._opened is not None and not self._is_there(self._opened.slide):
            self._opened, self.is_on = None, False
            self.changed.emit()

    def _shown(self, state: ComparisonState) -> ShownAnnotations | None:
        opened = self._opened
        if not self.is_on or opened is None:
            return None
        pane = next((pane for pane in state.panes if pane.slide.path == opened.slide), None)
        return ShownAnnotations(pane, opened.drawn, opened.labels, opened.path.name) if pane is not None else None


def _read(path: Path, reference: Path, slides: Sequence[Path], _progress: Progress) -> OpenedAnnotations:
    from viewer.comparison.annotations.files import GEOJSON, TABLES, read_annotation_file
    from viewer.conversion.annotations.read import folder_of_slide, is_annotation_file, read_conversion
    from viewer.ui.docks.plot_library import load_plot_library

    load_plot_library(_progress)  # draws long lines fast, and is slow to import
    beside = path.is_dir()
    if beside or (path.suffix.lower() not in (*GEOJSON, *TABLES) and is_annotation_file(path)):
        folder = path if beside else folder_of_slide(path)
        slide = next((one for one in slides if folder in (one, one.parent)), None)
        if slide is None:
            words = _words("The annotations {0} belong to the slide in {1}, which is not open.")
            raise SlideError(words.format(path.name, folder.name), advice=_words("Open it beside its original."))
        found = read_conversion(folder, () if beside else [path]).annotations
    else:
        slide, found = reference, read_annotation_file(path)
    colours, counts = found.colours, found.counts
    labels = tuple((label, colours[label], counts[label]) for label in found.labels)
    return OpenedAnnotations(path, slide, DrawnAnnotations(found), labels, found.remarks)


def _words(text: str) -> str:
    return QCoreApplication.translate("AnnotationOverlay", text)
