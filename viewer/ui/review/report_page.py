"""The page that makes the report of a review: where it goes, how far it is, and what was written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from viewer.jobs.job import Progress
from viewer.review.events import Act
from viewer.review.stored import StoredReview
from viewer.slides.slide import SlideError
from viewer.ui.job_pool import Job, JobPool
from viewer.ui.language import localized
from viewer.ui.review.keeper import ReviewKeeper
from viewer.ui.review.key_sets import ReviewCommand
from viewer.ui.review.keys import ReviewActions
from viewer.ui.settings import Settings
from viewer.ui.theme import BODY, CONTROL_GAP, DETAIL, DIALOG_BUTTON, MEDIUM, PANEL_PADDING, SEMIBOLD, TITLE, ui_font
from viewer.ui.widgets import Banner, Button, ElidedLabel, LinkButton, ProgressRow
from viewer.ui.widgets.focus_ring import RING_PROPERTY
from viewer.ui.widgets.quiet import quiet_label

if TYPE_CHECKING:  # with what draws pages
    from viewer.review.report.making import MadeReport

_WIDTH = 720


Make = Callable[..., "MadeReport"]
"""Of record and folder; ``me``, ``figures``, ``shared``, ``progress``."""


class ReportPage(QWidget):
    """Made as often as is wanted; each is an event of the record."""

    left = Signal()

    def __init__(
        self,
        keeper: ReviewKeeper,
        settings: Settings,
        jobs: JobPool,
        parent: QWidget | None = None,
        *,
        make: Make | None = None,
    ) -> None:
        """``make`` is ``make_report``, unless it is given."""
        super().__init__(parent)
        self._keeper, self._settings, self._jobs, self._make = keeper, settings, jobs, make
        self._job: Job | None = None
        self.made: MadeReport | None = None
        path = keeper.record.path
        self.folder = path.with_name(f"{path.stem}-report")
        """Where it is made."""
        self.where = ElidedLabel(str(self.folder), mode=Qt.TextElideMode.ElideMiddle)
        self.folder_button = LinkButton(self.tr("Change"))
        self.folder_button.setAccessibleName(self.tr("Folder: change"))
        self.folder_button.clicked.connect(self._choose)
        self.figures = QCheckBox(self.tr("With pictures of fields: original, conversion and map of SSIM"))
        self.figures.setChecked(True)
        self.shared = QCheckBox(self.tr("Also a version without names, paths and identifiers, to hand on"))
        self.make_button = Button(self.tr("Make the report"), primary=True, height=DIALOG_BUTTON)
        self.make_button.clicked.connect(self.make)
        self.back_button = LinkButton(self.tr("Work list"))
        self.back_button.clicked.connect(self.left)
        self.row = ProgressRow()
        self.row.cancel_requested.connect(self.cancel)
        self.banner = Banner()
        self.why = QLabel()
        """The whole of what the banner may have to cut."""
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setWordWrap(True)
        self.why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._inner = QWidget()
        self._inner.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._inner.setProperty(RING_PROPERTY, "none")
        self._result = QWidget()
        self._found = QLabel()
        self._notes = quiet_label()
        self._files = quiet_label()
        self.open_button = Button(self.tr("Open the report"))
        self.open_button.clicked.connect(self._open_report)
        self.folder_shown = Button(self.tr("Show the folder"))
        self.folder_shown.clicked.connect(self._open_folder)
        self._place = quiet_label()
        self._arrange()
        for widget in (self.row, self.banner, self.why, self._result, self._place):
            widget.hide()
        self.setFocusProxy(self.make_button)
        self.actions_ = ReviewActions(self, settings, {ReviewCommand.LEAVE: self.left.emit})
        self.actions_.changed.connect(self._show_key)
        self._show_key()

    def _arrange(self) -> None:
        title = QLabel(self.tr("Report"))
        title.setFont(ui_font(TITLE, SEMIBOLD))
        words = quiet_label(
            self.tr("Pages to sign (PDF/A), tables (CSV), and JSON for other programs. Nothing leaves this computer.")
        )
        caption = QLabel(self.tr("Folder"))
        caption.setFont(ui_font(BODY, MEDIUM))
        place = QHBoxLayout()
        place.setSpacing(CONTROL_GAP)
        place.addWidget(caption)
        place.addWidget(self.where, 1)
        place.addWidget(self.folder_button)
        buttons = QHBoxLayout()
        buttons.setSpacing(14)
        buttons.addWidget(self.make_button)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        self._found.setFont(ui_font(TITLE, SEMIBOLD))
        self._found.setWordWrap(True)
        self._found.setTextFormat(Qt.TextFormat.PlainText)
        self._files.setFont(ui_font(DETAIL))
        self._files.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown = QHBoxLayout()
        shown.setSpacing(CONTROL_GAP)
        shown.addWidget(self.open_button)
        shown.addWidget(self.folder_shown)
        shown.addStretch(1)
        result = QVBoxLayout(self._result)
        result.setContentsMargins(0, 0, 0, 0)
        result.setSpacing(10)
        for widget in (self._found, self._notes, self._files):
            result.addWidget(widget)
        result.addLayout(shown)
        result.addWidget(self._place)
        inner = self._inner
        inner.setMaximumWidth(_WIDTH)
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(inner)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(words)
        column.addSpacing(8)
        column.addLayout(place)
        column.addWidget(self.figures)
        column.addWidget(self.shared)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addSpacing(12)
        for below in (self.row, self.banner, self.why, self._result):
            column.addWidget(below)
        column.addStretch(1)
        content = QWidget()
        content.setObjectName("page")
        across = QHBoxLayout(content)
        across.setContentsMargins(PANEL_PADDING, 32, PANEL_PADDING, PANEL_PADDING)
        across.addStretch(1)
        across.addWidget(inner, 1000)
        across.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _show_key(self) -> None:
        tip = self.actions_.tip(ReviewCommand.LEAVE, self.tr("Work list"))
        self.back_button.setToolTip(tip)

    def showEvent(self, event: QShowEvent) -> None:
        """What was made before may not say what was judged since."""
        if not event.spontaneous() and self.made is not None and self._job is None:
            self.made = None
            self._result.hide()
        super().showEvent(event)

    # --- what a person does ------------------------------------------------------------------------------------

    def _choose(self) -> None:
        home = str(self.folder.parent)
        if chosen := QFileDialog.getExistingDirectory(self, self.tr("Folder for the report"), home):
            self.folder = Path(chosen)
            self.where.setText(chosen)

    def make(self) -> None:
        """Write it, in the background."""
        if self._job is not None:
            return
        for widget in (self.banner, self.why, self._result, self._place):
            widget.hide()
        given = {"me": self._settings.reader, "figures": self.figures.isChecked(), "shared": self.shared.isChecked()}
        self._job = self._jobs.start(
            "Make the report", partial(_made, self._make, self._keeper.record, self.folder, given)
        )
        self.row.reset(self.tr("Making the report"))
        self.row.show()
        self._job.progressed.connect(self.row.show_step)
        self._job.done.connect(self._done)
        self._job.failed.connect(self._failed)
        self._job.over.connect(self._over)
        self._enable()

    def cancel(self) -> None:
        """Make it no more; nothing of it stays."""
        if self._job is not None:
            self._job.cancel()

    def stop(self) -> None:
        """The review is closed."""
        self.cancel()
        self._job = None

    def _open_report(self) -> None:
        if self.made is not None:
            self._open_path(self.made.files[0])

    def _open_folder(self) -> None:
        if self.made is not None:
            self._open_path(self.made.folder)

    def _open_path(self, path: Path) -> None:
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        if not opened:
            self._place.setText(self.tr("This system opens nothing for it. It is here: {0}").format(path))
        self._place.setVisible(not opened)

    # --- what becomes of it ------------------------------------------------------------------------------------

    def _done(self, made: MadeReport) -> None:
        if self._job is None:
            return  # the review is closed: it is no event any more
        self.made = made
        self._keeper.append(Act.REPORT_MADE, made.folder.name, after=made.event)
        self._found.setText(localized(made.sentence))
        other = self.tr("The report that was there stays. This one is in {0}.").format(made.folder.name)
        notes = [*map(localized, made.notes), *([other] if made.folder != self.folder else [])]
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))
        self._files.setText("\n".join(str(file.relative_to(made.folder)) for file in made.files))
        self._result.show()
        self.open_button.setFocus()

    def _failed(self, error: Exception) -> None:
        advice = error.advice if isinstance(error, SlideError) else ""
        details = error.details if isinstance(error, SlideError) else repr(error)
        self.banner.show_message("fail", self.tr("No report was written."), details=details)
        self.why.setText(localized(f"{error} {advice}".strip()))
        self.why.show()

    def _over(self) -> None:
        self._job = None
        self.row.hide()
        self._enable()

    def _enable(self) -> None:
        if self._job is not None:
            self._inner.setFocus()  # else the next button would have the keys, which an Enter too many would press
        for widget in (self.make_button, self.folder_button, self.figures, self.shared):
            widget.setEnabled(self._job is None)


def _made(
    make: Make | None, record: StoredReview, folder: Path, given: Mapping[str, Any], progress: Progress
) -> MadeReport:
    from viewer.review.report.making import make_report

    return (make or make_report)(record, folder, **given, progress=progress)
