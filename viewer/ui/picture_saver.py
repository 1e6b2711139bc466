"""Saves what is on screen as pictures with captions, and copies it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer.comparison.caption import Shown, caption
from viewer.comparison.display import MAP_PLACE, Mode
from viewer.comparison.readout import scale_bar
from viewer.comparison.shown import shown_in
from viewer.comparison.state import ComparisonState
from viewer.jobs.job import Progress
from viewer.jobs.whole_file import write_whole
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.job_pool import JobPool
from viewer.ui.language import localized
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
        """The main window first, then each pane that is not all of it; empty without a slide."""
        for canvas in self._view.every_canvas:
            canvas.show_cross(None)  # it follows the mouse and says nothing in a picture
            canvas.show_hints(False)
        try:
            return self._pictures(when)
        finally:
            for canvas in self._view.every_canvas:
                canvas.show_hints(True)

    def _pictures(self, when: datetime) -> list[Picture]:
        state = self._session.comparison.state
        if state.reference is None:
            return []
        staged = state.display.mode is not Mode.SIDE_BY_SIDE and self._view.stage.isVisible()
        self._toast.hide()
        panes = self._view.panes
        windows = [pane for pane in panes if self._view.detached.holds(pane)]
        beside = [pane for pane in panes if pane.isVisible() and pane not in windows]
        together = self._shown(panes, staged=True) if staged else self._shown(beside)
        of_map = self._map_shown()
        map_beside = bool(of_map) and not self._view.detached.holds(self._view.map)
        all_shown = [one for _, one in together]
        if map_beside:
            there = {one.label for one in all_shown}
            all_shown += [one for one in of_map if one.label not in there]
        pictures = [_picture("", self._view, state, all_shown, when)]
        for pane, one in self._shown([*(beside if len(together) + map_beside > 1 else ()), *windows]):
            detached = state.detached_of(panes.index(pane))
            seen = state.seen_detached(detached) if detached is not None else state
            # What the main window makes of both slides is not in a window of one.
            seen = replace(seen, display=replace(seen.display, mode=Mode.SIDE_BY_SIDE))
            pictures.append(_picture(f" {one.label.lower()}", pane, seen, [one], when))
        if of_map:
            detached = state.detached_of(MAP_PLACE)
            seen = state.seen_detached(detached) if detached is not None else state
            seen = replace(seen, display=replace(seen.display, mode=Mode.SIDE_BY_SIDE))
            pictures.append(_picture(f" {of_map[-1].label.lower()}", self._view.map, seen, of_map, when))
        return pictures

    def _map_shown(self) -> list[Shown]:
        """The two slides that the map is of, and last the map that is on screen in a pane of its own; else nothing."""
        state, pane = self._session.comparison.state, self._view.map
        scene = pane.canvas.scene
        pair = [one for _, one in self._shown(self._view.panes) if one.scene.pane in (state.reference, state.candidate)]
        if not pane.isVisible() or scene is None or len(pair) != 2:
            return []
        names = self.tr("{0} and {1}").format(pair[1].label, pair[0].label)
        made = Shown(self.tr("Map"), pair[1].path, scene, pane.canvas.drawer.complete, names)
        # How completely the slides are drawn in their own panes says nothing about the map.
        return [*(replace(one, complete=True) for one in pair), made]

    def _shown(self, widgets: Sequence[SlidePane], *, staged: bool = False) -> list[tuple[SlidePane, Shown]]:
        """Those of ``widgets`` that show a slide, each where it stands, or on the stage."""
        state, shown = self._session.comparison.state, []
        for slot, widget in enumerate(self._view.panes):
            pane = next((pane for pane in state.panes if pane.slide is widget.slot.slide), None)
            if pane is None or widget not in widgets or (staged and pane not in (state.reference, state.candidate)):
                continue
            scene = self._session.scene(pane, None if staged else state.detached_of(slot))
            made = self._session.scene(shown_in(state, self._session.maps, pane))
            if scene is not None and made is not None and made.over is not None:
                scene = replace(scene, over=made.over)
            complete = self._view.stage.canvas.is_complete if staged else widget.canvas.drawer.complete
            if scene is not None:
                shown.append((widget, Shown(widget.identity[0].title(), widget.slot.path, scene, complete)))
        return shown

    def _tell_saved(self, folder: Path, paths: Sequence[Path]) -> None:
        more = self.tr(" and {0} more").format(len(paths) - 1) if len(paths) > 1 else ""
        sentence = self.tr("Saved “{0}”{1} in {2}; on the clipboard, too.").format(paths[0].name, more, folder)
        show_folder = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(folder)))
        self._toast.show("info", sentence, self.tr("Show folder"), show_folder)

    def _tell_failed(self, folder: Path, error: Exception) -> None:
        cause = error.strerror if isinstance(error, OSError) and error.strerror else localized(str(error))
        sentence = self.tr("No picture was saved in {0}: {1}. Choose another folder.").format(folder, cause)
        self._toast.show("fail", sentence, self.tr("Choose a folder"), self.choose_folder)


def _picture(suffix: str, widget: QWidget, state: ComparisonState, shown: Sequence[Shown], when: datetime) -> Picture:
    """What ``widget`` shows of ``state``, in the size that it has there."""
    bar = None
    if shown:
        pane, viewport = shown[0].scene.pane, state.viewport
        bar = scale_bar(pane, viewport.to_screen @ pane.to_reference, min(200.0, 0.3 * viewport.size.width))
    return Picture(suffix, with_caption(widget.grab().toImage(), caption(state, shown, when), bar))


def _written(folder: Path, stem: str, pictures: Sequence[Picture], progress: Progress) -> list[Path]:
    """All files, each complete, or none.

    Raises:
        OSError: The folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    stem = _free(folder, stem, pictures)
    written: list[Path] = []
    try:
        for number, picture in enumerate(pictures):
            progress.tick(number, len(pictures), picture.suffix, "pictures")
            path = folder / f"{stem}{picture.suffix}.png"
            write_whole(path, _png(picture.image))
            written.append(path)
    except BaseException:
        for path in written:
            with contextlib.suppress(OSError):
                path.unlink()
        raise
    return written


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
