"""Keeps the shapes of a redaction: in GeoJSON that somebody saves, over a crash, and from slide to slide."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer.geometry import Size
from viewer.jobs.job import Progress
from viewer.redaction.drafts import Draft, DraftFiles, SavedIn, united, without
from viewer.redaction.editing import Drawing
from viewer.redaction.geojson import features_from, redactions_of
from viewer.redaction.shapes import Redactions
from viewer.slides.identity import slide_identity
from viewer.slides.slide import Slide, SlideError
from viewer.ui.dialogs.unsaved_shapes import UnsavedShapes
from viewer.ui.drawn_redactions import DrawnRedactions
from viewer.ui.job_pool import JobPool
from viewer.ui.latest_job import LatestJob
from viewer.ui.redaction_jobs import (
    NotAsWritten,
    keep_shapes,
    load_shapes,
    read_again,
    read_shapes,
    remember_file,
    save_shapes,
)
from viewer.ui.session import Session
from viewer.ui.settings import Settings

_SUFFIX = ".geojson"
_NAMED = f".redactions{_SUFFIX}"
"""Behind the name of a slide."""
_MOST = 500
"""Shapes that can be changed by hand; a frame of more would take too long."""

Features = tuple[Mapping[str, Any], ...]
Described = tuple[Path, str, Size]


class RedactionKeeper(QObject):
    """What is drawn belongs to the pixels of one slide: it goes and comes with the slide."""

    left = Signal()
    """Another slide is drawn on now, or none."""

    changed = Signal()
    """Shapes are saved now, or are not any more."""
    opened = Signal(object)
    """The Path of a file whose shapes were taken in."""
    saved = Signal(object)
    """The Path of a file that holds all shapes."""
    discarded = Signal(object)
    """The Path of a slide whose shapes are in no file, and are wanted no more."""
    told = Signal(str, str)
    """Severity and a sentence."""
    offered = Signal(str, str, str, object)
    """The same, with what can be done about it and a function that does it."""

    def __init__(
        self,
        session: Session,
        drawn: DrawnRedactions,
        settings: Settings,
        short: JobPool,
        jobs: JobPool,
        window: QWidget,
    ) -> None:
        """``short`` takes what is over at once."""
        super().__init__(window)
        self._session, self._drawn, self._settings, self._window = session, drawn, settings, window
        self._short, self._jobs = short, jobs
        self._files = DraftFiles(settings.path.parent / "redactions")
        self._writing = LatestJob("Keep unsaved shapes", short, self)
        self._writing.done.connect(lambda trouble: self.told.emit("fail", trouble) if trouble else None)
        self._slide: Described | None = None
        """Path, identity and size of the slide that is drawn on."""
        self._saved = Redactions()
        """As a file or a session holds them."""
        self._kept = Redactions()
        """As they are kept over a crash."""
        self._entry: tuple[Features, Redactions] | None = None
        self.file: Path | None = None
        self._in_file: Redactions | None = None
        """What ``file`` holds, as far as is known."""
        session.slots_changed.connect(self._follow)
        drawn.changed.connect(self._keep)

    @property
    def slide(self) -> Described | None:
        """Path, identity and size of level 0 of the slide that is drawn on; None where there is none."""
        return self._slide

    @property
    def size(self) -> Size | None:
        """Of level 0 of the slide that is drawn on; None where there is none."""
        return self._slide[2] if self._slide is not None else None

    @property
    def is_unsaved(self) -> bool:
        """Whether something would be lost."""
        return self._redactions != self._saved

    @property
    def is_at_rest(self) -> bool:
        """Whether all that is drawn is kept over a crash."""
        return self._writing.is_at_rest

    # --- from slide to slide -----------------------------------------------------------------------------------

    def _follow(self) -> None:
        reference = self._session.comparison.state.reference
        now = _described(reference.slide) if reference is not None else None
        open_now = {slot.path for slot in self._session.slots}
        if now is None and self._slide is not None and self._slide[0] in open_now:
            return  # while its reader is being changed there is no reference, and the shapes stay
        if now == self._slide:
            return
        self._slide, self._saved, self._kept, self.file, self._in_file = now, Redactions(), Redactions(), None, None
        self._drawn.bring(Drawing())
        self.left.emit()
        self.changed.emit()
        if now is not None:
            job = self._short.start("Look for shapes of before", partial(load_shapes, self._files, now[0]))
            job.done.connect(partial(self._came_back, now))

    def _came_back(self, slide: Described, found: tuple[Draft | SlideError | None, SavedIn | None]) -> None:
        draft, saved = found
        if slide != self._slide:
            return
        if isinstance(draft, SlideError):
            self._say("warning", draft)
        if not isinstance(draft, Draft) or not draft.redactions.every:
            if saved is not None:
                self._look_into(slide, saved)
            return
        if draft.identity != slide[1]:
            aside = self._files.set_aside(slide[0])
            words = self.tr("{0} is another slide than when shapes were drawn on it: they are kept as {1}.")
            self.told.emit("warning", words.format(slide[0].name, aside))
            return
        self.file = draft.file
        both = united(self._redactions, draft.redactions)
        self._kept = draft.redactions
        self._drawn.bring(Drawing(both))
        self.changed.emit()
        count = len(draft.redactions.every)
        more = self.tr("{0} shapes that were not saved are back.")
        words = self.tr("1 shape that was not saved is back.") if count == 1 else more
        self.told.emit("info", words.format(count))

    def _look_into(self, slide: Described, saved: SavedIn) -> None:
        """Have the shapes that were saved again, as whoever saved them expects."""
        if saved.identity != slide[1]:
            words = self.tr("{0} is another slide than when shapes of it were saved in {1}: they are not opened.")
            self._offer_to_forget(slide, words.format(slide[0].name, saved.file))
            return
        job = self._jobs.start(self.tr("Read {0}").format(saved.file.name), partial(read_again, slide[0], saved.file))
        job.done.connect(partial(self._are_back, slide, saved.file))
        job.failed.connect(lambda error: self._offer_to_forget(slide, str(error)))

    def _are_back(self, slide: Described, file: Path, redactions: Redactions) -> None:
        if slide != self._slide or self._saved.every or self._is_too_much(file, redactions):
            return  # with shapes of a session, which may be of another day, those of the file are not mixed
        self._saved = self._in_file = redactions
        self.file = file
        self._drawn.bring(Drawing(united(self._redactions, redactions)))
        self.changed.emit()
        count = len(redactions.every)
        if count:
            self.opened.emit(file)
            words = self.tr("1 shape of {1} is back.") if count == 1 else self.tr("{0} shapes of {1} are back.")
            take_away = partial(self._take_away, slide, redactions)
            self.offered.emit("info", words.format(count, file.name), self.tr("Take away"), take_away)

    def _take_away(self, slide: Described, redactions: Redactions) -> None:
        """Have none of these, which their file keeps, until somebody opens it."""
        if slide != self._slide:
            return
        self._files.forget(slide[0], self._files.ask())
        self._saved, self.file, self._in_file = Redactions(), None, None
        self._drawn.take_in(Drawing(without(self._redactions, redactions)))
        self.changed.emit()

    def _offer_to_forget(self, slide: Described, sentence: str) -> None:
        if slide == self._slide:
            forget = partial(self._forget_file, slide[0])
            self.offered.emit("warning", sentence, self.tr("Do not tell again"), forget)

    def _forget_file(self, slide: Path) -> None:
        self._files.forget(slide, self._files.ask())

    def _keep(self) -> None:
        """Write what is drawn for the case of a crash; what is saved needs no such file."""
        if self._slide is None or self._drawn.is_passing or self._redactions == self._kept:
            return
        self._kept = self._redactions
        self._write()
        self.changed.emit()

    def _write(self) -> None:
        assert self._slide is not None
        path, identity, _ = self._slide
        number = self._files.ask()
        if self.is_unsaved:
            draft = Draft(path, identity, self._redactions, self.file)
            self._writing.ask(partial(keep_shapes, self._files, draft, number))
        else:
            self._files.remove(path, number)  # at once: the program may end now

    # --- in a session ------------------------------------------------------------------------------------------

    def features(self) -> Features:
        """What a session is to hold."""
        self._entry = tuple(features_from(self._redactions)), self._redactions
        return self._entry[0]

    def is_kept(self, features: Features) -> None:
        """A session with these has been written: they are saved as long as nothing else is drawn."""
        if self._entry is not None and features is self._entry[0]:
            self._is_saved(self._entry[1])

    def bring(self, features: Features) -> None:
        """Have what a session held."""
        if not features:
            return
        try:
            redactions = redactions_of(features, self.tr("of the session"))
        except SlideError as error:
            self._say("fail", error)
            return
        self._saved = self._kept = redactions
        self._drawn.bring(Drawing(redactions))
        self.changed.emit()

    # --- files -------------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for a file and take in its shapes, beside those that are there."""
        if self._slide is None:
            return
        kinds = self.tr("Shapes as GeoJSON") + " (*.geojson *.json);;" + self.tr("All files") + " (*)"
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open shapes to be redacted"), self._folder, kinds)
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Take in the shapes of ``path``, beside those that are there."""
        job = self._jobs.start(self.tr("Read {0}").format(path.name), partial(read_shapes, path))
        job.done.connect(partial(self._take_in, path, self._slide))
        job.failed.connect(partial(self._say, "fail"))

    def _take_in(self, path: Path, slide: Described | None, redactions: Redactions) -> None:
        if slide is None or slide != self._slide:
            return  # another slide is open by now
        if self._is_too_much(path, redactions):
            return
        if not self._redactions.every:
            self._saved = self._in_file = redactions
            self.file = path
            job = self._short.start("Remember the file", self._remembering(slide, path))
            job.done.connect(self._warn)
        self._drawn.take_in(Drawing(united(self._redactions, redactions)))
        self.opened.emit(path)
        self.changed.emit()
        count = len(redactions.every)
        words = self.tr("Opened 1 shape of {1}.") if count == 1 else self.tr("Opened {0} shapes of {1}.")
        self.told.emit("info", words.format(count, path.name))

    def proposed(self, ending: str) -> Path:
        """A file called after the slide in hand, beside that of its shapes where they have one."""
        assert self._slide is not None
        name = self._slide[0].stem
        if self.file is None:
            return Path(self._folder) / f"{name}{ending}"
        if self.file.name.endswith(_NAMED):
            name = self.file.name.removesuffix(_NAMED)  # it may be called after the slide with its ending
        return self.file.with_name(f"{name}{ending}")

    def _remembering(self, slide: Described, path: Path) -> Callable[[Progress], str]:
        return partial(remember_file, self._files, slide[0], SavedIn(slide[1], path), self._files.ask())

    def _is_too_much(self, path: Path, redactions: Redactions) -> bool:
        """Whether these would be too many beside those that are there, which is told."""
        if len(self._redactions.every) + len(redactions.every) <= _MOST:
            return False
        words = self.tr(
            "{0} holds {1} shapes: no more than {2} can be changed by hand. "
            "Show them as annotations, or open a file with fewer."
        )
        self.told.emit("fail", words.format(path.name, len(redactions.every), _MOST))
        return True

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Write the shapes to the file that they were saved in or opened from, where that is known; else ask.

        ``then`` is called when they are there.
        """
        if self.file is not None and self._in_file is not None:
            self._save_in(self.file, self._in_file, then)
        else:
            self.save_as(then)

    def save_as(self, then: Callable[[], object] | None = None) -> None:
        """Ask for a file and write the shapes; ``then`` is called when they are there."""
        if self._slide is None:
            return
        proposed = self.file or self.proposed(_NAMED)
        kinds = self.tr("Shapes as GeoJSON") + f" (*{_SUFFIX})"
        title = self.tr("Save shapes to be redacted")
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(proposed), kinds)
        if not name:
            return
        path = Path(name) if Path(name).suffix.lower() in (_SUFFIX, ".json") else Path(name + _SUFFIX)
        self._save_in(path, None, then)

    def _save_in(self, path: Path, known: Redactions | None, then: Callable[[], object] | None) -> None:
        slide, redactions = self._slide, self._redactions
        assert slide is not None
        work = partial(save_shapes, path, redactions, known, self._remembering(slide, path))
        job = self._jobs.start("Save shapes", work)
        job.done.connect(lambda trouble: self._came_to_file(slide, path, redactions, then, trouble))
        job.failed.connect(partial(self._not_saved, then))

    def _not_saved(self, then: Callable[[], object] | None, error: Exception) -> None:
        if isinstance(error, NotAsWritten):
            self._say("warning", error)
            self.save_as(then)
        else:
            self._say("fail", error)

    def _came_to_file(
        self, slide: Described, path: Path, redactions: Redactions, then: Callable[[], object] | None, trouble: str
    ) -> None:
        if slide == self._slide:
            self.file, self._in_file = path, redactions
            self._is_saved(redactions)
            self.saved.emit(path)
        if then is not None:
            then()
        if trouble:
            self._warn(trouble)
        elif then is None:
            self.told.emit("info", self.tr("Saved as “{0}” in {1}.").format(path.name, path.parent))

    def leave(self, then: Callable[[], object], coming: Sequence[Path] = ()) -> None:
        """Call ``then``, which closes the slide, or opens ``coming`` instead, once nothing is lost that is wanted."""
        if self._slide is None or not self.is_unsaved:
            then()
            return
        question = UnsavedShapes(self._slide[0], self._redactions, self._saved, coming, self._window)
        question.exec()
        if question.answer == "save":
            self.save(then)
        elif question.answer == "discard":
            self.discard()
            then()

    def discard(self) -> None:
        """Have nothing drawn, and forget it for good."""
        if self._slide is not None:
            self._files.remove(self._slide[0], self._files.ask())
            if self.file is None and not self._saved.every:
                self.discarded.emit(self._slide[0])
        self._saved = self._kept = Redactions()
        self.file = self._in_file = None
        self._drawn.bring(Drawing())
        self.changed.emit()

    def _is_saved(self, redactions: Redactions) -> None:
        self._saved = redactions
        if self._slide is not None:
            self._write()
        self.changed.emit()

    @property
    def _redactions(self) -> Redactions:
        return self._drawn.drawing.redactions

    @property
    def _folder(self) -> str:
        return self._settings.last_folder or str(Path.home())

    def _warn(self, trouble: str) -> None:
        if trouble:
            self.told.emit("warning", trouble)

    def _say(self, severity: str, error: Exception) -> None:
        advice = error.advice if isinstance(error, SlideError) else ""
        self.told.emit(severity, f"{error} {advice}".strip())


def _described(slide: Slide) -> Described:
    return slide.path, slide_identity(slide), slide.levels[0].size
