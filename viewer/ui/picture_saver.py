"""Saves what is on screen as pictures with captions, and copies it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer.comparison.caption import Shown, caption
from viewer.comparison.display import Mode
from viewer.comparison.readout import scale_bar
from viewer.jobs.job import Progress
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.job_pool import JobPool
from viewer.ui.pane.slide_pane import SlidePane
from viewer.ui.picture_strip import with_caption
from viewer.ui.session import Session
from viewer.ui.settings import Settings
from viewer.ui.toast import Toast


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with its caption, and what its name ends with."""

    suffix: str
    image: QImage


class PictureSaver(QObject):
    """Its commands, for the window that it belongs to."""

    def __init__(
        self,
        session: Session,
        view: ComparisonView,
        jobs: JobPool,
        settings: Settings,
        toast: Toast,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._view, self._jobs, self._settings, self._window = session, view, jobs, settings, window
        self._toast = toast

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A function for each of its commands."""
        return {"save_picture": self.save, "copy_picture": self.copy, "picture_folder": self.choose_folder}

    @property
    def folder(self) -> Path:
        """Where pictures go."""
        chosen = self._settings.picture_folder
        if chosen:
            return Path(chosen)
        places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.PicturesLocation)
        return Path(places[0] if places else Path.home()) / "Verislide"

    def choose_folder(self) -> None:
        """Ask where pictures are to go."""
        title = self.tr("Folder for saved pictures")
        chosen = QFileDialog.getExistingDirectory(self._window, title, str(self.folder))
        if chosen:
            self._settings.picture_folder = chosen

    def copy(self) -> None:
        """Put all that is shown on the clipboard."""
        pictures = self._taken(datetime.now().astimezone())
        if pictures:
            QGuiApplication.clipboard().setImage(pictures[0].image)
            self._toast.show("info", self.tr("The panes and their caption are on the clipboard."), self.tr("Close"))

    def save(self) -> None:
        """Save the panes together and each alone, and put them together on the clipboard."""
        when = datetime.now().astimezone()
        pictures = self._taken(when)
        if not pictures:
            return
        QGuiApplication.clipboard().setImage(pictures[0].image)
        folder = self.folder
        stem = f"{self._session.slots[0].path.stem} {when:%Y-%m-%d %H%M%S}"
        job = self._jobs.start("Save pictures", partial(_written, folder, stem, pictures))
        job.done.connect(lambda paths: self._tell_saved(folder, paths))
        job.failed.connect(lambda error: self._tell_failed(folder, error))

    def _taken(self, when: datetime) -> list[Picture]:
        """What is on screen: all together first, then each pane where there are several; empty without a slide."""
        state = self._session.comparison.state
        if state.reference is None:
            return []
        staged = state.display.mode is not Mode.SIDE_BY_SIDE and self._view.stage.isVisible()
        for canvas in (self._view.stage.canvas, *self._view.canvases()):
            canvas.show_cross(None)  # it follows the mouse and says nothing in a picture
        self._toast.hide()
        panes = [pane for pane in self._view.panes if staged or pane.isVisible()]
        shown = [(pane, one) for pane in panes if (one := self._shown(pane, staged)) is not None]
        bar = scale_bar(state.reference, state.viewport.to_screen, min(200.0, 0.3 * state.viewport.size.width))
        lines = caption(state, [one for _, one in shown], when)
        pictures = [Picture("", with_caption(self._view.grab().toImage(), lines, bar))]
        if len(shown) > 1 and not staged:
            for pane, one in shown:
                lines = caption(state, [one], when)
                pictures.append(Picture(f" {one.label.lower()}", with_caption(pane.grab().toImage(), lines, bar)))
        return pictures

    def _shown(self, widget: SlidePane, staged: bool) -> Shown | None:
        state = self._session.comparison.state
        pane = next((pane for pane in state.panes if pane.slide is widget.slot.slide), None)
        if pane is None or (staged and pane not in (state.reference, state.candidate)):
            return None
        scene = self._session.scene(pane)
        if scene is None:
            return None
        complete = self._view.stage.canvas.is_complete if staged else widget.canvas.drawer.complete
        return Shown(widget.identity[0].capitalize(), widget.slot.path, scene, complete)

    def _tell_saved(self, folder: Path, paths: Sequence[Path]) -> None:
        more = self.tr(" and {0} more").format(len(paths) - 1) if len(paths) > 1 else ""
        sentence = self.tr("Saved “{0}”{1} in {2}; on the clipboard, too.").format(paths[0].name, more, folder)
        show_folder = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(folder)))
        self._toast.show("info", sentence, self.tr("Show folder"), show_folder)

    def _tell_failed(self, folder: Path, error: Exception) -> None:
        cause = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        sentence = self.tr("No picture was saved in {0}: {1}. Choose another folder.").format(folder, cause)
        self._toast.show("fail", sentence, self.tr("Choose a folder"), self.choose_folder)


def _written(folder: Path, stem: str, pictures: Sequence[Picture], progress: Progress) -> list[Path]:
    """The files, each complete.

    Raises:
        OSError: The folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    stem = _free(folder, stem, pictures)
    unfinished: list[tuple[Path, Path]] = []
    try:
        for number, picture in enumerate(pictures):
            progress.tick(number, len(pictures), picture.suffix, "pictures")
            path = folder / f"{stem}{picture.suffix}.png"
            part = path.with_name(f".{path.name}.part")
            unfinished.append((part, path))
            part.write_bytes(_png(picture.image))
        return [part.replace(path) for part, path in unfinished]
    finally:
        for part, _ in unfinished:
            part.unlink(missing_ok=True)


def _free(folder: Path, stem: str, pictures: Sequence[Picture]) -> str:
    """``stem``, numbered where one of its files is there already."""
    number, tried = 1, stem
    while any((folder / f"{tried}{picture.suffix}.png").exists() for picture in pictures):
        number += 1
        tried = f"{stem} ({number})"
    return tried


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    if not writer.write(image):
        raise OSError(writer.errorString())
    return bytes(buffer.data().data())
