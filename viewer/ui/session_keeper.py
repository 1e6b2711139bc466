"""Keeps what is on screen in a file, and brings it back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer.comparison.session_file import (
    SUFFIX,
    SavedSession,
    SavedSlide,
    SavedView,
    SavedWindow,
    read_session,
    write_session,
)
from viewer.comparison.state import ComparisonState, Detached
from viewer.comparison.viewport import Viewport
from viewer.geometry import Affine
from viewer.jobs.job import Progress
from viewer.ui.detached_panes import DetachedPanes
from viewer.ui.job_pool import Job, JobPool
from viewer.ui.language import localized
from viewer.ui.session import Session
from viewer.ui.session_marks import SessionMarks
from viewer.ui.settings import Settings
from viewer.ui.slot import Slot
from viewer.ui.toast import Toast
from viewer.ui.whole_slide_commands import WholeSlideCommands


def is_session(path: Path) -> bool:
    """Whether a file says by its name that it is a session."""
    return path.suffix.lower() == SUFFIX


class SessionKeeper(QObject):
    """Its commands, for the window that it belongs to."""

    def __init__(
        self,
        session: Session,
        jobs: JobPool,
        settings: Settings,
        toast: Toast,
        marks: SessionMarks,
        results: WholeSlideCommands,
        detached: DetachedPanes,
        tell: Callable[[str], object],
        window: QWidget,
    ) -> None:
        """``tell`` says what went wrong, also while nothing is open."""
        super().__init__(window)
        self._session, self._jobs, self._settings, self._window = session, jobs, settings, window
        self._toast, self._marks, self._detached, self._tell = toast, marks, detached, tell
        self._results = results
        self._reading: Job | None = None
        self._coming: dict[Slot, SavedSlide] = {}
        """Slides that are to be shown with their planes and colour profiles once they are open."""
        session.slots_changed.connect(self._show_as_saved)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A function for each of its commands."""
        return {"save_session": self.save, "open_session": self.choose}

    def save(self) -> None:
        """Ask for a file and write what is on screen."""
        slots = self._session.slots
        if not slots:
            return
        proposed = slots[0].path.with_suffix(SUFFIX).name
        folder = self._settings.last_folder or str(Path.home())
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the session"), str(Path(folder) / proposed), self._filter()
        )
        if not name:
            return
        path = Path(name) if is_session(Path(name)) else Path(name + SUFFIX)
        session = self._saved()
        job = self._jobs.start("Save the session", partial(_write, path, session))
        job.done.connect(lambda _: self._marks.are_kept(session.marks))
        job.done.connect(lambda _: self._toast.show("info", self._words_saved(path), self.tr("Close")))
        job.failed.connect(lambda error: self._tell(localized(str(error))))

    def choose(self) -> None:
        """Ask for a file and bring back what it holds."""
        folder = self._settings.last_folder or str(Path.home())
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open a session"), folder, self._filter())
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Bring back what ``path`` holds; what is open stays where it cannot be read."""
        self.stop()
        job = self._reading = self._jobs.start("Open the session", partial(_read, path))
        job.done.connect(lambda saved: self._restore(job, saved))
        job.failed.connect(lambda error: self._refuse(job, error))

    def stop(self) -> None:
        """Something else is opened: a session that is still being read is not wanted any more."""
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _filter(self) -> str:
        return self.tr("Verislide sessions (*{0})").format(SUFFIX)

    def _words_saved(self, path: Path) -> str:
        return self.tr("Saved the session as “{0}” in {1}.").format(path.name, path.parent)

    def _saved(self) -> SavedSession:
        state = self._session.comparison.state
        by_slide = {id(pane.slide): pane for pane in state.panes}
        slides = []
        for slot in self._session.slots:
            pane = by_slide.get(id(slot.slide))
            # What it is still to be given, or else has: nothing of that is lost while it is being aligned.
            now = (pane.offset, pane.offset_origin) if pane is not None else (Affine(), "")
            planes, profiled = self._shown_of(slot)
            chosen = slot.path, slot.series_uid, slot.reader
            slides.append(SavedSlide(*chosen, *(slot.offset or now), profiled, planes))
        if state.reference is None:
            return SavedSession(tuple(slides), None, result=self._results.folder)
        view = state.viewport
        return SavedSession(
            tuple(slides),
            SavedView(
                view.centre,
                view.device_scale,
                view.rotation,
                self._session.fitted,
                state.forced_downsample,
                state.linked,
                replace(state.display, exchanged=False, profiled=frozenset()),
            ),
            self._marks.now(),
            tuple(SavedWindow(one.slot, one.size, self._detached.geometry(one.slot)) for one in state.windows),
            self._results.folder,
        )

    def _restore(self, job: Job, saved: SavedSession) -> None:
        if job is not self._reading:
            return  # something else was opened meanwhile
        self._reading = None
        slots = [
            Slot(
                slide.path,
                self._jobs,
                series_uid=slide.series_uid,
                reader=slide.reader,
                offset=(slide.offset, slide.offset_origin),
                parent=self._session,
            )
            for slide in saved.slides
        ]
        view = None
        if saved.view is not None:
            kept = saved.view
            ratio = self._window.devicePixelRatioF()
            viewport = Viewport(kept.centre, kept.device_scale / ratio, kept.rotation)
            detached = tuple(Detached(window.slide, window.size, ratio) for window in saved.windows)
            state = ComparisonState((), viewport, kept.downsample, kept.display, kept.linked, detached)
            view = (state, kept.fitted)
        self._session.open_slots(slots, view)
        self._coming = dict(zip(slots, saved.slides, strict=True))
        for window in saved.windows:
            self._detached.place(window.slide, window.geometry)
        self._marks.bring(saved.marks)
        self._results.bring(saved.result)

    def _shown_of(self, slot: Slot) -> tuple[Mapping[str, int], bool]:
        """Planes and colour profile that a slide is shown with, or is going to be."""
        coming = self._coming.get(slot)
        if coming is not None or slot.slide is None:
            return (coming.planes, coming.profiled) if coming is not None else ({}, False)
        profiled = slot.slide.path in self._session.comparison.state.display.profiled
        return {axis.name: axis.index for axis in slot.slide.axes}, profiled

    def _show_as_saved(self) -> None:
        session = self._session
        shown = {id(pane.slide) for pane in session.comparison.state.panes}
        for slot, saved in list(self._coming.items()):
            if slot not in session.slots:
                del self._coming[slot]
            elif slot.slide is not None and id(slot.slide) in shown and not slot.is_first_picture:
                del self._coming[slot]
                if saved.profiled:
                    display = session.comparison.state.display
                    session.show_display(replace(display, profiled=display.profiled | {slot.slide.path}))
                for axis in slot.slide.axes:
                    position = saved.planes.get(axis.name, axis.index)
                    if position != axis.index and position < len(axis.labels):
                        session.show_plane(session.slots.index(slot), axis.name, position)

    def _refuse(self, job: Job, error: Exception) -> None:
        if job is self._reading:
            self._reading = None
            self._tell(localized(str(error)))


def _write(path: Path, session: SavedSession, _progress: Progress) -> None:
    write_session(path, session)


def _read(path: Path, _progress: Progress) -> SavedSession:
    return read_session(path)
