"""From slides that were chosen together to exports in the queue, and the report of them."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from viewer.export.batch import PreparedSlide
from viewer.export.masked import coarsest_levels
from viewer.export.run import ExportRequest
from viewer.export.settings import ExportSettings
from viewer.slides.opening import open_slide
from viewer.ui.export.form import ALL, COARSEST, COARSEST_AT_ONCE, ExportForm
from viewer.ui.export.many_dialog import ManySlidesDialog
from viewer.ui.export.many_report import ManyReport
from viewer.ui.export.runner import Exports
from viewer.ui.export.whole_bar import WholeBar
from viewer.ui.export.words import FORMATS
from viewer.ui.language import within
from viewer.ui.settings import Settings


class ManyExports(QObject):
    """Whatever the form says now holds for all of them."""

    begun = Signal(int)
    """Number of the first of some exports that were added."""

    def __init__(self, exports: Exports, form: ExportForm, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._exports, self._form, self._settings, self._window = exports, form, settings, window
        self.bar = WholeBar(exports)
        self.reports: list[ManyReport] = []
        self.dialog: ManySlidesDialog | None = None

    def choose(self, home: Path) -> None:
        """Ask for slides; ``home`` is the folder for their folders unless another is chosen."""
        settings = self._form.settings_of_many()
        if not isinstance(settings, ExportSettings):
            return
        coarsest = self._form.levels.value(ALL) == COARSEST
        said = self.tr("As chosen under “Files”: {0}; levels: {1}. Each slide gets a folder called by its study code.")
        said = said.format(FORMATS[settings.format], within(self._form.levels.currentText()))
        home = self.dialog.home if self.dialog is not None else home
        before, self.dialog = (
            self.dialog,
            ManySlidesDialog(_SettingsOf(settings, coarsest=coarsest), said, home, self._settings, self._window),
        )
        if before is not None:
            self.dialog.go_on_from(before)
            before.deleteLater()
        self.dialog.prepared.connect(self._begin)
        self.dialog.open()

    def _begin(self, prepared: Sequence[PreparedSlide]) -> None:
        for one in prepared:
            if one.request is not None:
                self._exports.from_files[one.request.out] = one.outcome.slide, one.request
        numbers = [self._number_of(one.request) for one in prepared if one.request is not None]
        others = [one.outcome.row for one in prepared if one.request is None]
        out = next(one.request.out.parent for one in prepared if one.request is not None)
        report = ManyReport(self._exports, out, numbers, others, self)
        self.reports.append(report)
        self.bar.show_report(report)
        self.begun.emit(numbers[0])

    def _number_of(self, request: ExportRequest) -> int:
        """The item of that folder; what is done in it already is looked at again."""
        queue = self._exports.queue
        same = next((item for item in queue.items if item.request.out == request.out), None)
        if same is not None and same in queue.unfinished:
            return same.number
        if same is not None and not same.state.is_open:
            queue.remove(same.number)
        return self._exports.ask(request)

    def close(self) -> None:
        """Write what was told last."""
        if self.dialog is not None:
            self.dialog.close_jobs()
        for report in self.reports:
            report.close()


class _SettingsOf:
    """How each slide is exported; may be asked in any thread."""

    def __init__(self, settings: ExportSettings, *, coarsest: bool) -> None:
        self._settings, self._coarsest = settings, coarsest

    def __call__(self, source: Path) -> ExportSettings:
        """Raises SlideError where the slide cannot be asked for its levels."""
        if not self._coarsest:
            return self._settings
        with contextlib.closing(open_slide(source)) as slide:
            return replace(self._settings, levels=coarsest_levels(slide, COARSEST_AT_ONCE))
