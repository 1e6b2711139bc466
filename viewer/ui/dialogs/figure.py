"""Asks what a figure shall show, shows it, and saves it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from viewer.comparison.display import Measure
from viewer.comparison.figure import RESOLUTIONS, WIDTHS_MM, Field, FigureSpec, read_rows
from viewer.comparison.state import ComparisonState
from viewer.jobs.job import Progress
from viewer.jobs.whole_file import write_whole
from viewer.ui.dialogs.figure_fields import FieldList
from viewer.ui.dialogs.figure_preview import FigurePreview
from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.figure_drawing import FORMATS, drawn
from viewer.ui.job_pool import Job, JobPool
from viewer.ui.pane.legend import look_text
from viewer.ui.theme import DETAIL, ui_font
from viewer.ui.widgets import Banner, ProgressRow, SegmentedControl

_LEFT = 330
_SIZE = QSize(1080, 690)
_SHAPES = {"1:1": 1.0, "4:3": 3 / 4, "3:2": 2 / 3, "16:9": 9 / 16}
_ENLARGED = (1, 2, 3, 4, 6, 8, 12, 16)


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
        self._current, self._jobs, self._folder = current, jobs, folder
        self._job: Job | None = None
        self.set_title(self.tr("Export figure"))
        self.fields = FieldList(fields, 1)
        self.preview = FigurePreview(jobs)
        self._make_choices()
        self.failure = Banner()
        self.failure.hide()
        self.progress = ProgressRow()
        self.progress.hide()
        self.progress.cancel_requested.connect(self._cancel)
        self._choices = self._choices_page()
        middle = QHBoxLayout()
        middle.setSpacing(20)
        middle.addWidget(self._choices)
        middle.addWidget(self.preview, 1)
        self.content.addLayout(middle, 1)
        self.content.addWidget(self.failure)
        self.content.addWidget(self.progress)
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        self.save_button = self.add_button(self.tr("Save"), primary=True)
        self.save_button.clicked.connect(self._choose_file)
        self.finished.connect(self._stop)
        self.preview.shown.connect(self._previewed)
        self.resize(_SIZE)
        self.fields.list.setFocus(Qt.FocusReason.TabFocusReason)
        self.refresh()

    # --- choices -----------------------------------------------------------------------------------------------

    def _make_choices(self) -> None:
        tr, state = self.tr, self._current()
        display, conversions = state.display, state.panes[1:]
        self.conversion = _combo(tr("Conversion"))
        for number, pane in enumerate(conversions):
            self.conversion.addItem(f"{_label(len(conversions), number)}: {pane.slide.name}")
        self.conversion.setCurrentIndex(min(display.candidate, len(conversions)) - 1)
        self.map = SegmentedControl(
            [("off", tr("None"), ""), ("difference", tr("Difference"), ""), ("signed", tr("Signed"), "")]
        )
        self.map.set_chosen(display.look.measure.value)
        self.map_hint = QLabel()
        self.level, self.enlarged = _combo(tr("Level")), _combo(tr("A stored pixel is"))
        self.enlarged.addItem(tr("As in each view"), None)
        for times in _ENLARGED:
            self.enlarged.addItem(tr("{0} × {0} px").format(times), times)
        self.shape = _combo(tr("Shape of fields"))
        for name, aspect in _SHAPES.items():
            self.shape.addItem(name, aspect)
        self.width_mm = _number(tr("Width"), WIDTHS_MM, 180, tr(" mm"))
        self.dpi = _number(tr("Resolution"), RESOLUTIONS, 300, tr(" dpi"))
        self.format = SegmentedControl([(kind, kind.upper(), "") for kind in FORMATS])
        self.format.set_chosen(FORMATS[0])
        self.letters = QCheckBox(tr("Letters for rows (a, b, c)"))
        self.letters.setChecked(True)
        self._fill_levels()
        for combo in (self.level, self.enlarged, self.shape):
            combo.currentIndexChanged.connect(self.refresh)
        self.conversion.currentIndexChanged.connect(self._fill_levels)
        for number in (self.width_mm, self.dpi):
            number.valueChanged.connect(self.refresh)
        self.map.chosen.connect(self.refresh)
        self.letters.toggled.connect(self.refresh)
        self.fields.changed.connect(self.refresh)

    def _choices_page(self) -> QWidget:
        tr = self.tr
        for label in (self.map_hint,):
            label.setFont(ui_font(DETAIL))
            label.setProperty("tone", "text3")
            label.setWordWrap(True)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        pairs = (
            ((tr("Level"), self.level), (tr("A stored pixel is"), self.enlarged)),
            ((tr("Width"), self.width_mm), (tr("Resolution"), self.dpi)),
            ((tr("Shape of fields"), self.shape), (tr("File"), self.format)),
        )
        for row, pair in enumerate(pairs):
            for column, (caption, widget) in enumerate(pair):
                grid.addLayout(_captioned(caption, widget), row, column)
                grid.setColumnStretch(column, 1)
        page = QWidget()
        page.setFixedWidth(_LEFT)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(_captioned(tr("Fields, a row each"), self.fields))
        if self.conversion.count() > 1:
            column.addLayout(_captioned(tr("Conversion"), self.conversion))
        column.addLayout(_captioned(tr("Map"), self.map))
        column.addWidget(self.map_hint)
        column.addLayout(grid)
        column.addWidget(self.letters)
        column.addStretch(1)
        return page

    def _fill_levels(self) -> None:
        """Offer the levels of the conversion that is chosen; the choice stays where it has one."""
        chosen: int | None = self.level.currentData()
        self.level.blockSignals(True)
        self.level.clear()
        self.level.addItem(self.tr("As in each view"), None)
        for level in self._current().panes[1 + max(0, self.conversion.currentIndex())].slide.levels:
            self.level.addItem(self.tr("{0} ({1}×)").format(level.index, f"{level.downsample:g}"), level.index)
        self.level.setCurrentIndex(max(0, self.level.findData(chosen)))
        self.level.blockSignals(False)
        self.refresh()

    def spec(self) -> FigureSpec:
        """What is chosen."""
        state = self._current()
        conversions, number = state.panes[1:], max(0, self.conversion.currentIndex())
        reference = state.reference
        assert reference is not None
        measure = Measure(self.map.chosen_key())
        return FigureSpec(
            reference,
            conversions[number],
            _label(len(conversions), number),
            self.fields.ticked(),
            replace(state.display.look, measure=measure) if measure is not Measure.OFF else None,
            self.level.currentData(),
            self.enlarged.currentData(),
            self.shape.currentData(),
            self.width_mm.value(),
            self.dpi.value(),
            self.letters.isChecked(),
        )

    def refresh(self, *_: object) -> None:
        """Show what is chosen, of the slides as they are now."""
        spec = self.spec()
        self.map_hint.setText(
            self.tr("{0}, as in the window").format(_hint(spec))
            if spec.look is not None
            else self.tr("Two columns only")
        )
        self.failure.hide()
        self.save_button.setEnabled(False)
        self.preview.ask(spec)

    def _previewed(self, made: bool) -> None:
        self.save_button.setEnabled(made and self._job is None)

    # --- saving ------------------------------------------------------------------------------------------------

    def _choose_file(self) -> None:
        kind = self.format.chosen_key() or FORMATS[0]
        proposed = self._folder() / f"{self.spec().reference.slide.path.stem} figure.{kind}"
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
        self._choices.setEnabled(False)
        self.save_button.setEnabled(False)
        self.progress.reset(self.tr("Saving “{0}”").format(path.name))
        self.progress.show()
        job = self._job = self._jobs.start(f"Save {path.name}", partial(_saved, self.spec(), path, kind))
        job.progressed.connect(self.progress.show_step)
        job.done.connect(lambda _: self._done(path))
        job.failed.connect(lambda error: self._failed(path, error))
        job.over.connect(self._over)

    def _done(self, path: Path) -> None:
        self.accept()
        self.saved.emit(path)

    def _failed(self, path: Path, error: Exception) -> None:
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
        self._choices.setEnabled(True)
        self.save_button.setEnabled(self.preview.preview is not None)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _stop(self) -> None:
        self._cancel()
        self.preview.stop()


def _saved(spec: FigureSpec, path: Path, kind: str, progress: Progress) -> None:
    rows = read_rows(spec, progress)
    count = len(spec.fields)
    progress.tick(count, count, "Writing", "fields")
    content = drawn(spec, rows, datetime.now().astimezone(), kind)
    progress.check()
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, content)


def _label(count: int, number: int) -> str:
    return "Converted" if count == 1 else f"Converted {'ABC'[number]}"


def _hint(spec: FigureSpec) -> str:
    assert spec.look is not None
    return look_text(spec.look)


def _combo(name: str) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(8)
    return combo


def _number(name: str, limits: tuple[float, float], value: int, unit: str) -> QSpinBox:
    box = QSpinBox()
    box.setAccessibleName(name)
    box.setRange(round(limits[0]), round(limits[1]))
    box.setValue(value)
    box.setSuffix(unit)
    return box


def _captioned(caption: str, widget: QWidget) -> QVBoxLayout:
    label = QLabel(caption)
    label.setFont(ui_font(DETAIL))
    label.setProperty("tone", "text2")
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(label)
    column.addWidget(widget)
    return column
