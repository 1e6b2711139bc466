"""Setting up a review: slides are dropped, all else is there already, and one button begins it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.jobs.job import Step
from viewer.review.beginning import begin_review
from viewer.review.record import ReviewRecord
from viewer.review.setup import ReviewSetup
from viewer.slides.slide import SlideError
from viewer.ui.job_pool import Job, JobPool
from viewer.ui.review.drop_side import SlidesTarget
from viewer.ui.review.kind_form import KindForm
from viewer.ui.review.place_form import PlaceForm
from viewer.ui.review.plan_form import PlanForm
from viewer.ui.review.slides_step import BOTH, ORIGINALS, Looked, SlidesStep
from viewer.ui.settings import Settings
from viewer.ui.theme import DETAIL, DIALOG_BUTTON, SEMIBOLD, TITLE, current_theme, ui_font
from viewer.ui.widgets import Button, ElidedLabel
from viewer.ui.widgets.focus_ring import RING_PROPERTY
from viewer.ui.widgets.numbers import grouped
from viewer.ui.widgets.scrolled import scrolled

_FORM_WIDTH = 432
_MARGIN, _GAP, _BESIDE_BAR = 20, 12, 6


class SetupPage(SlidesTarget):
    """Slides at the left, what is done with them at the right; where it is kept and what comes of it below."""

    begun = Signal(object)
    """A ReviewRecord, open and with all its pairs."""
    cancelled = Signal()

    def __init__(self, settings: Settings, jobs: JobPool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        # It has the keys while nothing in it wants them: Enter begins, wherever a folder was dropped.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty(RING_PROPERTY, "none")
        tr = self.tr
        self._settings, self._jobs = settings, jobs
        self._beginning: Job | None = None
        self._news = ""
        """What is in the way, found out by trying."""
        self.slides = SlidesStep(settings, jobs)
        self.kind, self.plan, self.place = KindForm(jobs), PlanForm(), PlaceForm(settings)
        self.slides.usual_title = self.place.title.text()
        self.slides.changed.connect(self._changed)
        self.slides.looked.connect(self._has_looked)
        for form in (self.kind, self.plan, self.place):
            form.changed.connect(self._changed)
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.cancel_button = Button(tr("Cancel"), height=DIALOG_BUTTON)
        self.cancel_button.clicked.connect(self.cancel)
        self.begin_button = Button(tr("Begin"), primary=True, key="↵", height=DIALOG_BUTTON)
        self.begin_button.setAccessibleName(tr("Begin the review"))
        self.begin_button.clicked.connect(self.begin)
        self._arrange()
        self.follow()

    def _arrange(self) -> None:
        forms = QWidget()
        column = QVBoxLayout(forms)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for form in (self.kind, self.plan):
            column.addWidget(form)
        column.addStretch(1)
        self.forms = scrolled(forms)
        forms.setAutoFillBackground(False)  # which the area has set again
        self.forms.setFixedWidth(_FORM_WIDTH)
        self._beside_bar = column
        forms.installEventFilter(self)
        self.forms.verticalScrollBar().rangeChanged.connect(self._make_room_for_bar)
        title = QLabel(self.tr("New review"))
        title.setFont(ui_font(TITLE, SEMIBOLD))
        middle = QHBoxLayout()
        middle.setSpacing(_GAP)
        middle.addWidget(self.slides, 1)
        middle.addWidget(self.forms)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.told, 1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.begin_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_MARGIN, 14, _MARGIN, 14)
        outer.setSpacing(_GAP)
        head = QHBoxLayout()
        head.addWidget(title)
        kept = ElidedLabel(
            self.tr(
                "One file holds all that is said and done; a folder beside it holds comparisons, which can be made"
                " again. Nothing leaves this computer."
            )
        )
        kept.setFont(ui_font(DETAIL))
        kept.setProperty("tone", "text2")
        kept.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addSpacing(_GAP)
        head.addWidget(kept, 1)
        outer.addLayout(head)
        outer.addLayout(middle, 1)
        outer.addWidget(self.place)
        outer.addLayout(foot)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the forms the width that they need, with large text more than usual."""
        if event.type() == QEvent.Type.LayoutRequest:
            bar = self.forms.verticalScrollBar().sizeHint().width()
            needed = self._beside_bar.minimumSize().width() + bar + _BESIDE_BAR
            self.forms.setFixedWidth(max(_FORM_WIDTH, needed))
        return super().eventFilter(watched, event)

    def _make_room_for_bar(self, _least: int, most: int) -> None:
        self._beside_bar.setContentsMargins(0, 0, _BESIDE_BAR if most > 0 else 0, 0)

    def minimumSizeHint(self) -> QSize:
        """The forms scroll."""
        return QSize(960, 560)

    # --- what was chosen -------------------------------------------------------------------------------------------

    @property
    def setup(self) -> ReviewSetup:
        """What the forms ask for."""
        return ReviewSetup(
            title=self.place.title.text().strip(),
            kind=self.kind.kind,
            plan=self.plan.plan,
            spot_check=self.plan.spot_check,
            rule=self.kind.rule,
            blind=self.kind.blind,
            shuffled=self.plan.shuffled.isChecked(),
            washout_days=self.plan.washout.value(),
        )

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is being looked at or written."""
        return self.slides.is_at_rest and self._beginning is None

    def add(self, paths: list[Path]) -> None:
        """Take files and folders of which nobody has said what they are, and tables."""
        self.slides.add(BOTH, paths)

    def _has_looked(self, found: Looked) -> None:
        if found.folder is not None:
            self.place.offer(found.folder, found.title)
        self.follow()
        # Whoever has dropped the folders wants to go on; whoever types already is left alone.
        if self.begin_button.isEnabled() and self._has_no_field_the_keys:
            self.begin_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _has_no_field_the_keys(self) -> bool:
        focus = self.focusWidget()
        return focus is None or focus is self or focus is self.begin_button or self.slides.isAncestorOf(focus)

    def _changed(self) -> None:
        self._news = ""
        self.follow()

    # --- what is shown ---------------------------------------------------------------------------------------------

    def follow(self) -> None:
        """Say what comes of it, or what is still in the way."""
        pairs = len(self.slides.list.pairs)
        self.plan.show_pairs(pairs)
        plan, drawn = self.plan.plan, self.plan.drawn(pairs)
        stops = drawn * plan.fields * max(1, len(plan.magnifications))
        self.kind.show_trials(stops * self.kind.blind.repeats)
        why = self._news or self._why_not()
        busy = self._beginning is not None
        if not self.slides.is_at_rest and self._has_no_field_the_keys:
            # A button that is dimmed would hand them to the next one, which Enter would press.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in (self.slides, self.forms, self.place):
            part.setEnabled(not busy)
        self.begin_button.setEnabled(not why and not busy)
        self.told.setText(why or self._summary(pairs, drawn, stops))
        tone = "warning" if self._news else "text2"
        if self.told.property("tone") != tone:
            self.told.setProperty("tone", tone)
            self.told.style().polish(self.told)

    def _why_not(self) -> str:
        tr = self.tr
        if not self.slides.is_at_rest:
            return tr("Looking for slides…")
        if not self.slides.list.pairs:
            found = self.slides.list.matching
            if found.originals and found.conversions:
                return tr("No slides belong together by themselves: pair them by hand.")
            if found.originals or found.conversions:
                missing = tr("conversions") if found.originals else tr("originals")
                return tr("Now the {0}: drop their folder, or choose it.").format(missing)
            return tr("Drop the folder of the originals and that of the conversions.")
        if not self.plan.plan.fields:
            return tr("Choose how many fields are looked at.")
        if self.place.path is None:
            return tr("Give the review a title.")
        if not self.place.operator:
            return tr("Type your name, or a code that stands for it.")
        return ""

    def _summary(self, pairs: int, drawn: int, stops: int) -> str:
        tr = self.tr
        plan = self.plan.plan
        many = tr("1 pair") if pairs == 1 else tr("{0} pairs").format(grouped(pairs))
        if drawn != pairs:
            many = tr("{0} of {1}").format(grouped(drawn), many)
        fields = tr("1 field") if plan.fields == 1 else tr("{0} fields").format(grouped(plan.fields))
        parts = [many, fields]
        if len(plan.magnifications) > 1:
            parts.append(tr("{0} magnifications").format(len(plan.magnifications)))
        if not self.kind.kind.is_blinded:
            whole = tr("1 verdict") if stops == 1 else tr("{0} verdicts").format(grouped(stops))
        else:
            repeats = self.kind.blind.repeats
            if repeats > 1:
                parts.append(tr("{0} times").format(repeats))
            whole = tr("{0} trials").format(grouped(stops * repeats))
        found = self.slides.list
        left = len(found.unmatched_originals) + len(found.unmatched_conversions)
        one, more = tr("1 slide without a pair stays out"), tr("{0} slides without a pair stay out")
        out = "" if not left else f"; {one if left == 1 else more.format(grouped(left))}"
        return f"{' × '.join(parts)} = {whole}{out}"

    # --- beginning -------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Write the record in the background."""
        path = self.place.path
        if path is None or not self.begin_button.isEnabled():
            return
        self.slides.stop_checking()
        found = self.slides.list
        work = partial(begin_review, path, self.setup, found.pairs, found.left_out, self.place.operator)
        self._beginning = job = self._jobs.start("Begin the review", work)
        job.progressed.connect(self._show_step)
        job.done.connect(self._has_begun)
        job.failed.connect(self._has_failed)
        job.over.connect(self._is_over)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.follow()

    def cancel(self) -> None:
        """Leave without a review."""
        if self._beginning is not None:
            self._beginning.cancel()
        self.slides.stop()
        self.kind.close_jobs()
        self.cancelled.emit()

    def _show_step(self, step: Step) -> None:
        self.told.setText(f"{step.text}…")

    def _has_begun(self, record: ReviewRecord) -> None:
        if self._beginning is None or self._beginning.progress.is_cancelled:
            record.close()  # written in the very moment in which somebody left: nobody wants it any more
            record.path.unlink(missing_ok=True)
            return
        self._settings.reader = self.place.operator
        self.begun.emit(record)

    def _has_failed(self, error: Exception) -> None:
        advice = error.advice if isinstance(error, SlideError) else ""
        self._news = f"{error} {advice}".strip()

    def _is_over(self) -> None:
        self._beginning = None
        self.follow()
        if self._news:
            self.place.title.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- keys and drops --------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins, Escape leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.begin()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def take_dropped(self, paths: list[Path]) -> None:
        """What is dropped beside the two boxes may be either."""
        self.add(paths)

    def mark_dropping(self, dropping: bool) -> None:
        """The boxes show it themselves; the page as a whole has no edge to show."""

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it, and the keys as well, so that Enter is enough."""
        super().dropEvent(event)
        self.window().activateWindow()

    def showEvent(self, event: QShowEvent) -> None:
        """The keys begin where slides are chosen."""
        super().showEvent(event)
        if self.focusWidget() is None:
            self.slides.sides[ORIGINALS].folder_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill with the window's colour."""
        QPainter(self).fillRect(self.rect(), QColor(current_theme().window))
