"""Asks which pairs of tiles are to be cut out of both slides, and has them saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QWidget,
)

from viewer.alignment.levels import pair_levels
from viewer.comparison.state import ComparisonState, PaneState
from viewer.comparison.whole.field_reader import FieldError
from viewer.comparison.whole.tile_files import FilesThereError, SavedTiles, save_tiles
from viewer.comparison.whole.tile_pairs import MOST_TILES, SIZES, TileWish, scale_for
from viewer.geometry import Point
from viewer.jobs.job import Progress
from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.guide.desk import WHOLE
from viewer.ui.job_pool import Job, JobPool
from viewer.ui.language import localized
from viewer.ui.theme import DETAIL, ui_font
from viewer.ui.widgets import (
    Banner,
    Button,
    ChoiceBox,
    DecimalBox,
    ElidedLabel,
    LinkButton,
    NumberBox,
    ProgressRow,
    SegmentedControl,
)
from viewer.ui.widgets.numbers import grouped

if TYPE_CHECKING:  # it brings shapely, which is slow to import
    from viewer.comparison.whole.annotations import AnnotatedClass

_SIZES = ("299", "512")
_SIZE = QSize(620, 380)
_LARGEST_SEED = 999_999


class TilePairsDialog(DialogFrame):
    """Says beforehand from which level tiles are cut, and whether they are resampled."""

    guide_page = WHOLE

    saved = Signal(object)
    """SavedTiles; the dialog has closed."""

    def __init__(
        self,
        current: Callable[[], ComparisonState],
        jobs: JobPool,
        folder: Callable[[], Path],
        parent: QWidget | None = None,
    ) -> None:
        """``current`` gives the comparison of now, ``folder`` where to begin looking for a place."""
        super().__init__(parent)
        self._current, self._jobs, self._folder = current, jobs, folder
        self._job: Job | None = None
        self._asked: Path | None = None
        self.classes: tuple[AnnotatedClass, ...] = ()
        """Of the annotations that were chosen; none: tiles come from all tissue."""
        tr = self.tr
        self.set_title(
            tr("Export pairs of tiles"),
            tr("Cuts the same places out of both slides, as PNG, with a table of their SSIM on exactly those pixels."),
        )
        self.conversion = ChoiceBox(tr("Conversion"))
        self.sides = SegmentedControl([*((side, f"{side} px", "") for side in _SIZES), ("other", tr("Other"), "")])
        self.sides.set_chosen("512")
        self.other = NumberBox(tr("Pixels a side"), SIZES, 256, " px")
        self.by = SegmentedControl([("level", tr("Level"), ""), ("mpp", tr("µm/px"), "")])
        self.by.set_chosen("level")
        self.level = ChoiceBox(tr("Level"))
        self.mpp = DecimalBox(tr("Micrometres a pixel"), (0.01, 100), 1.0, " µm/px", decimals=3)
        self._scale = QStackedWidget()
        self._scale.addWidget(self.level)
        self._scale.addWidget(self.mpp)
        self.note = _quiet()
        self.count = NumberBox(tr("How many"), (1, MOST_TILES), 20)
        self.seed = NumberBox(tr("Seed"), (1, _LARGEST_SEED), 1)
        self.seed.setToolTip(tr("The same seed draws the same tiles"))
        self.choose_button = Button(tr("Choose annotations…"))
        self.choose_button.clicked.connect(self._choose_annotations)
        self.origin = ChoiceBox(tr("Pixels of the file are counted from"))
        self.origin.addItem(tr("the slide's corner"), False)
        self.origin.addItem(tr("the scanned part (QuPath since 0.7)"), True)
        self.origin.activated.connect(lambda _: self._read_annotations())
        self.areas = ElidedLabel("")
        self.areas.setFont(ui_font(DETAIL))
        self.forget_button = LinkButton(tr("All tissue"))
        self.forget_button.clicked.connect(self._forget_annotations)
        self._annotations: Path | None = None
        self.failure = Banner()
        self.failure.action_triggered.connect(self._replace)
        self.progress = ProgressRow()
        self.progress.cancel_requested.connect(self._cancel)
        self._choices = QWidget()
        self._arrange()
        self.add_button(tr("Close")).clicked.connect(self.reject)
        self.save_button = self.add_button(tr("Choose folder and save"), primary=True)
        self.save_button.clicked.connect(self._choose_folder)
        self.finished.connect(self._stop)
        self.resize(_SIZE)
        self._fill()
        for control in (self.sides, self.by):
            control.chosen.connect(lambda _: self._show_choice())
        for box in (self.conversion, self.level):
            box.activated.connect(lambda _: self._show_choice())
        self.mpp.valueChanged.connect(lambda _: self._show_choice())
        self.conversion.activated.connect(lambda _: self._fill_levels())
        self._show_areas()
        self._show_choice()

    def _arrange(self) -> None:
        tr = self.tr
        grid = QGridLayout(self._choices)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        self._conversion_label = QLabel(tr("Conversion"))
        annotations = _row(self.choose_button, self.areas, self.forget_button)
        annotations.setStretch(1, 1)
        size, scale = _row(self.sides, self.other), _row(self.by, self._scale)
        size.addStretch(1)
        scale.setStretch(1, 1)
        self._each = QLabel()
        drawn = _row(self.count, self._each, QLabel(tr("Seed")), self.seed)
        drawn.insertSpacing(2, 16)
        drawn.addStretch(1)
        self._origin_label = QLabel(tr("Counted from"))
        rows = (
            (self._conversion_label, _row(self.conversion)),
            (QLabel(tr("Tile")), size),
            (QLabel(tr("Scale")), scale),
            (QLabel(), _row(self.note)),
            (QLabel(tr("Tiles from")), annotations),
            (self._origin_label, _row(self.origin)),
            (QLabel(tr("How many")), drawn),
        )
        for number, (label, row) in enumerate(rows):
            grid.addWidget(label, number, 0)
            grid.addLayout(row, number, 1)
        self.content.addWidget(self._choices)
        self.content.addStretch(1)
        for widget in (self.failure, self.progress):
            widget.hide()
            self.content.addWidget(widget)

    # --- choices -----------------------------------------------------------------------------------------------

    @property
    def _panes(self) -> tuple[PaneState, ...]:
        return tuple(pane for pane in self._current().panes[1:] if pane.is_placed)

    @property
    def pair(self) -> tuple[PaneState, PaneState] | None:
        """What tiles are cut from; None while a slide is not there."""
        reference, panes = self._current().reference, self._panes
        place = self.conversion.currentIndex()
        return (reference, panes[place]) if reference is not None and 0 <= place < len(panes) else None

    def wish(self) -> TileWish:
        """What is chosen."""
        chosen = self.sides.chosen_key()
        by_level = self.by.chosen_key() == "level"
        return TileWish(
            size=int(chosen) if chosen in _SIZES else self.other.value(),
            downsample=self.level.currentData() if by_level else None,
            mpp=None if by_level else self.mpp.value(),
            count=self.count.value(),
            seed=self.seed.value(),
        )

    def _fill(self) -> None:
        for pane in self._panes:
            self.conversion.addItem(pane.slide.name)
        self.conversion.setCurrentIndex(0)
        several = len(self._panes) > 1
        self.conversion.setVisible(several)
        self._conversion_label.setVisible(several)
        self._fill_levels()

    def _fill_levels(self) -> None:
        chosen: float | None = self.level.currentData()
        self.level.clear()
        if self.pair is not None:
            reference, conversion = self.pair
            for pair in pair_levels(reference.slide.levels, conversion.slide.levels, conversion.relative_scale):
                mpp = reference.slide.levels[pair.reference_index].mpp
                size = f", {mpp.x:.3g} µm/px" if mpp is not None else ""
                self.level.addItem(f"{pair.reference_index}  ({pair.downsample:g}×{size})", pair.downsample)
        self.level.setCurrentIndex(max(0, self.level.findData(chosen)))

    def _show_choice(self) -> None:
        """Say what comes of the choices."""
        self.failure.hide()
        self.other.setVisible(self.sides.chosen_key() == "other")
        self._scale.setCurrentIndex(0 if self.by.chosen_key() == "level" else 1)
        self._each.setText(self.tr("of each class") if self.classes else self.tr("from the whole slide"))
        try:
            scale = scale_for(self.wish(), *self.pair) if self.pair is not None else None
        except FieldError as error:
            self.note.setText(localized(str(error)))
            self.note.setProperty("tone", "warning")
            self.save_button.setEnabled(False)
        else:
            self.note.setText(localized(scale.note) if scale is not None else "")
            self.note.setProperty("tone", "warning" if scale is not None and scale.resampled else "text3")
            self.save_button.setEnabled(scale is not None and self._job is None)
        self.note.style().polish(self.note)

    # --- annotations -------------------------------------------------------------------------------------------

    def _choose_annotations(self) -> None:
        title, filters = self.tr("Annotations by class"), self.tr("GeoJSON (*.geojson *.json)")
        name, _ = QFileDialog.getOpenFileName(self, title, str(self._folder()), filters)
        if name:
            self._annotations = Path(name)
            self._read_annotations()

    def _read_annotations(self) -> None:
        if self._annotations is None or self.pair is None:
            return
        bounds = self.pair[0].slide.bounds
        origin = Point(bounds.x, bounds.y) if self.origin.currentData() else Point(0.0, 0.0)
        job = self._jobs.start("Read annotations", partial(_read, self._annotations, origin))
        job.done.connect(partial(self._annotated, self._annotations))
        job.failed.connect(partial(self._not_annotated, self._annotations))

    def _annotated(self, path: Path, classes: tuple[AnnotatedClass, ...]) -> None:
        if path == self._annotations:
            self.classes = classes
            self._show_areas()
            self._show_choice()

    def _not_annotated(self, path: Path, error: Exception) -> None:
        if path == self._annotations:
            self._forget_annotations()
            self.failure.show_message("fail", str(error))

    def _forget_annotations(self) -> None:
        self._annotations, self.classes = None, ()
        self._show_areas()
        self._show_choice()

    def _show_areas(self) -> None:
        names = ", ".join(one.name for one in self.classes)
        self.areas.setText(names if names else self.tr("all tissue"))
        self.areas.setToolTip(names)
        self.forget_button.setVisible(bool(names))
        bounds = self.pair[0].slide.bounds if self.pair is not None else None
        for widget in (self._origin_label, self.origin):
            widget.setVisible(bool(names) and bounds is not None and (bounds.x, bounds.y) != (0, 0))

    # --- saving ------------------------------------------------------------------------------------------------

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder for the tiles"), str(self._folder()))
        if name:
            self._asked = Path(name)
            self._save(replace=False)

    def _replace(self) -> None:
        if self._asked is not None:
            self._save(replace=True)

    def _save(self, *, replace: bool) -> None:
        if self.pair is None or self._asked is None:
            return
        self.failure.hide()
        self._work(True)
        self.progress.reset(self.tr("Looking for tissue"))
        work = partial(_saved, self.wish(), self.pair, self.classes, self._asked, replace)
        job = self._job = self._jobs.start(f"Export tiles of {self.pair[1].slide.name}", work)
        job.progressed.connect(self.progress.show_step)
        job.done.connect(partial(self._done, job))
        job.failed.connect(partial(self._failed, job))
        job.cancelled.connect(lambda: self._work(False))

    def _work(self, going: bool) -> None:
        self.progress.setVisible(going)
        self._choices.setEnabled(not going)
        self.save_button.setEnabled(not going)
        if not going:
            self._job = None

    def _done(self, job: Job, saved: SavedTiles) -> None:
        if job is not self._job:
            return
        self._work(False)
        self.accept()
        self.saved.emit(saved)

    def _failed(self, job: Job, error: Exception) -> None:
        if job is not self._job:
            return
        self._work(False)
        if isinstance(error, FilesThereError):
            words = self.tr("{0} files are there already, among them “{1}”.")
            sentence = words.format(grouped(len(error.names)), error.names[0])
            self.failure.show_message("warning", sentence, action=self.tr("Replace them"))
        elif isinstance(error, OSError):
            words = self.tr("The tiles were not written to {0}: {1}. Choose another folder.")
            self.failure.show_message("fail", words.format(self._asked, error.strerror or error))
        else:
            self.failure.show_message("fail", str(error))

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _stop(self) -> None:
        self._cancel()
        self._job = None


def _read(path: Path, origin: Point, progress: Progress) -> tuple[AnnotatedClass, ...]:
    from viewer.comparison.whole.annotations import read_annotations

    progress.check()
    return read_annotations(path, origin)


def _saved(
    wish: TileWish,
    pair: tuple[PaneState, PaneState],
    classes: Sequence[AnnotatedClass],
    folder: Path,
    replace: bool,
    progress: Progress,
) -> SavedTiles:
    return save_tiles(wish, *pair, classes, folder, progress, replace=replace)


def _quiet() -> QLabel:
    label = QLabel()
    label.setFont(ui_font(DETAIL))
    label.setProperty("tone", "text3")
    label.setWordWrap(True)
    return label


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    return row
