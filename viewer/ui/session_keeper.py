"""Keeps what is on screen in a file, and brings it back."""

from __future__ import annotations

from collections.abc import Callable
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
    read_session,
    write_session,
)
from viewer.comparison.state import ComparisonState
from viewer.comparison.viewport import Viewport
from viewer.jobs.job import Progress
from viewer.ui.job_pool import Job, JobPool
from viewer.ui.session import Session
from viewer.ui.settings import Settings
from viewer.ui.slot import Slot
from viewer.ui.toast import Toast


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
        tell: Callable[[str], object],
        window: QWidget,
    ) -> None:
        """``tell`` says what went wrong, also while nothing is open."""
        super().__init__(window)
        self._session, self._jobs, self._settings, self._window = session, jobs, settings, window
        self._toast, self._tell = toast, tell
        self._reading: Job | None = None
        self._offsets: dict[Slot, SavedSlide] = {}
        """What is to be moved as soon as it is aligned."""
        session.slots_changed.connect(self._move)

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
        job = self._jobs.start("Save the session", partial(_write, path, self._saved()))
        job.done.connect(lambda _: self._toast.show("info", self._words_saved(path), self.tr("Close")))
        job.failed.connect(lambda error: self._tell(str(error)))

    def choose(self) -> None:
        """Ask for a file and bring back what it holds."""
        folder = self._settings.last_folder or str(Path.home())
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open a session"), folder, self._filter())
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Bring back what ``path`` holds; what is open stays where it cannot be read."""
        job = self._reading = self._jobs.start("Open the session", partial(_read, path))
        job.done.connect(lambda saved: self._restore(job, saved))
        job.failed.connect(lambda error: self._tell(str(error)))

    def _filter(self) -> str:
        return self.tr("Verislide sessions (*{0})").format(SUFFIX)

    def _words_saved(self, path: Path) -> str:
        return self.tr("Saved the session as “{0}” in {1}.").format(path.name, path.parent)

    def _saved(self) -> SavedSession:
        state = self._session.comparison.state
        by_slide = {id(pane.slide): pane for pane in state.panes}
        slides = []
        for slot in self._session.slots:
            saved = SavedSlide(slot.path, slot.series_uid, slot.reader)
            pane = by_slide.get(id(slot.slide))
            if pane is not None and pane.has_offset:
                saved = replace(saved, offset=pane.offset, offset_origin=pane.offset_origin)
            slides.append(saved)
        if state.reference is None:
            return SavedSession(tuple(slides), None)
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
                replace(state.display, exchanged=False),
            ),
        )

    def _restore(self, job: Job, saved: SavedSession) -> None:
        if job is not self._reading:
            return  # another one was chosen meanwhile
        slots = [
            Slot(slide.path, self._jobs, series_uid=slide.series_uid, reader=slide.reader, parent=self._session)
            for slide in saved.slides
        ]
        view = None
        if saved.view is not None:
            kept = saved.view
            viewport = Viewport(kept.centre, kept.device_scale / self._window.devicePixelRatioF(), kept.rotation)
            state = ComparisonState((), viewport, kept.downsample, kept.display, kept.linked)
            view = (state, kept.fitted)
        self._session.open_slots(slots, view)
        self._offsets = {slot: slide for slot, slide in zip(slots, saved.slides, strict=True) if slide.offset_origin}

    def _move(self) -> None:
        """Move what was moved when the session was saved, now that it is known where it lies."""
        state = self._session.comparison.state
        for slot, slide in list(self._offsets.items()):
            pane = next((pane for pane in state.panes if pane.slide is slot.slide), None)
            if slot not in self._session.slots:
                del self._offsets[slot]
            elif pane is not None and pane.alignment is not None:
                del self._offsets[slot]
                self._session.set_offset(pane, slide.offset, slide.offset_origin)


def _write(path: Path, session: SavedSession, _progress: Progress) -> None:
    write_session(path, session)


def _read(path: Path, _progress: Progress) -> SavedSession:
    return read_session(path)
