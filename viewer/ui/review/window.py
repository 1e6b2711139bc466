"""The window for review sessions: setting one up, its work list, reading it, and its report, as pages."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from viewer.jobs.job import Step
from viewer.review.events import Act
from viewer.review.named import is_review
from viewer.review.record import ReviewRecord
from viewer.review.stops import Reading
from viewer.slides.slide import SlideError
from viewer.ui.guide.desk import REVIEW, guide_desk
from viewer.ui.job_pool import JobPool
from viewer.ui.progress_page import ProgressPage
from viewer.ui.review.keeper import ReviewKeeper
from viewer.ui.review.key_sets import BLINDED, ReviewCommand
from viewer.ui.review.keys import ReviewActions
from viewer.ui.review.opening import ReviewOpening
from viewer.ui.review.pages import Pages
from viewer.ui.review.session_clock import SessionClock
from viewer.ui.review.text_size import TextSize
from viewer.ui.review.window_menu import WindowMenu
from viewer.ui.review.window_status import WindowStatus
from viewer.ui.settings import Settings
from viewer.ui.widgets import Banner
from viewer.ui.widgets.drop_target import dropped_paths


class ReviewWindow(QMainWindow):
    """Has at most one record open; all that happens is on the disk before the next thing does."""

    names_sealed = Signal(bool)
    """A blinded test begins, or is over: nothing else may be seen meanwhile that could name a slide."""
    taken = Signal()
    """A review is open, and among the recent ones."""
    gone = Signal()
    """It was closed, and its record is let go."""
    guide_page = REVIEW

    def __init__(self, settings: Settings, pages: Pages) -> None:
        super().__init__()
        self.settings = settings
        self._pages = pages
        self.jobs = JobPool(3, self)
        """Of the pages."""
        self.short_jobs = JobPool(1, self)
        """What is over soon: opening a record, letting it go."""
        self.preparing = JobPool(1, self)
        """Pairs are prepared beside everything else."""
        self._pools = self.jobs, self.preparing, self.short_jobs
        for pool in self._pools:
            pool.jobs_changed.connect(self._leave_when_idle)
        self._ends = False
        """Whether the window is closed and its work is to come to an end."""
        self.keeper: ReviewKeeper | None = None
        self.preparer: Any = None
        self._leaving: list[ReviewKeeper] = []
        self._then: Callable[[], object] | None = None
        self.names_are_sealed = False
        self._bare = False
        self._judged_before = 0
        self.opening = ReviewOpening(self.short_jobs, self)
        self.opening.opened.connect(self._take)
        self.opening.failed.connect(self._refuse)
        self.clock = SessionClock(self)
        self.clock.ticked.connect(self._show_session)
        self.text_size = TextSize(self, settings)
        handlers = {
            ReviewCommand.BARE: self.toggle_bare,
            ReviewCommand.LARGER_TEXT: self.text_size.larger,
            ReviewCommand.SMALLER_TEXT: self.text_size.smaller,
            ReviewCommand.LIST_KEYS: self._list_keys,
            ReviewCommand.GUIDE: self._show_guide,
        }
        self.actions_ = ReviewActions(self, settings, handlers)
        self.menu: WindowMenu = WindowMenu(self.actions_, settings, self)
        self.banner = Banner()
        self.banner.dismissed.connect(self.banner.hide)
        self.banner.hide()
        self.stack = QStackedWidget()
        self.status = WindowStatus(self.menu)
        self.opening_page = ProgressPage()
        self.opening_page.back_requested.connect(self.close)
        self.stack.addWidget(self.opening_page)
        self.setup: Any = None
        self.worklist: Any = None
        self.reading: Any = None
        """The open or the blinded page, as the review is."""
        self.report: Any = None
        self._arrange()

    def _arrange(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.stack, 1)
        column.addWidget(self.status)
        self.setCentralWidget(middle)
        self.setAcceptDrops(True)
        self.status.hide_session()
        if not self.settings.review_geometry or not self.restoreGeometry(QByteArray(self.settings.review_geometry)):
            self.resize(1400, 880)
        self.stack.currentChanged.connect(self.text_size.soon)
        self._name()
        self.text_size.apply()

    # --- which record ------------------------------------------------------------------------------------------

    @property
    def path(self) -> Path | None:
        """Of the record that is open."""
        return self.keeper.record.path if self.keeper is not None else None

    def new(self) -> None:
        """Set up another review, once what is open is written and let go."""
        if self.setup is None:
            self._let_go(self._show_setup)

    def open(self, path: Path) -> None:
        """Go on with the review at ``path``, once what is open is written and let go."""
        if self.path != path.resolve():
            self._let_go(partial(self._read, path))

    def _show_setup(self) -> None:
        self.setup = self._pages.setup(self.settings, self.jobs, self)
        self.setup.begun.connect(self._take)
        self.setup.cancelled.connect(self.close)
        self.stack.addWidget(self.setup)
        self._show(self.setup)

    def _drop_setup(self) -> None:
        setup, self.setup = self.setup, None
        if setup is not None:
            setup.cancelled.disconnect(self.close)
            setup.cancel()
            self._drop(setup)

    def _read(self, path: Path) -> None:
        job = self.opening.begin(path, self.settings.reader)
        self.opening_page.follow(job, self.tr("Opening the review"), path.name)
        self._show(self.opening_page)

    def _refuse(self, error: Exception) -> None:
        self.opening_page.show_failure(error)

    def _take(self, record: ReviewRecord) -> None:
        """``record`` is the one to be worked on."""
        self._drop_setup()
        self.settings.add_recent_review(str(record.path))
        self.taken.emit()
        keeper = self.keeper = ReviewKeeper(record, self)
        keeper.failed.connect(self._say)
        keeper.changed.connect(self._changed)
        keeper.append(Act.SESSION_OPENED, record.path.name)
        self.preparer = self._pages.preparer(keeper, self.preparing, self)
        self.preparer.progressed.connect(self._show_preparing)
        self.preparer.let_go.connect(self._hide_preparing)
        self.worklist = self._pages.worklist(keeper, self.preparer, self.settings, self)
        self.worklist.reading_requested.connect(self._read_pairs)
        self.worklist.report_requested.connect(self._show_report)
        self.worklist.closed.connect(self.close)
        self.stack.addWidget(self.worklist)
        self._judged_before = _judged(keeper)
        self.clock.begin()
        self._show(self.worklist)

    def _let_go(self, then: Callable[[], object]) -> None:
        """Write everything, close the record, and go on."""
        self._ends = False
        self.opening.stop()
        self._drop_setup()
        self.banner.hide()
        self.seal_names(False)
        self._then = then
        keeper = self._end()
        if keeper is not None:
            self._leaving.append(keeper)
            keeper.let_go(self._let_gone)
        if not self._leaving:
            self._go_on()

    def _let_gone(self, error: Exception | None) -> None:
        self._leaving.pop(0).deleteLater()
        if error is not None:
            self._say(error)
        if not self._leaving:
            self._go_on()

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _end(self) -> ReviewKeeper | None:
        """Take the pages down; the keeper, which is still to be told nothing but to let the record go."""
        keeper, self.keeper = self.keeper, None
        if keeper is None:
            return None
        for page in (self.reading, self.report, self.worklist, self.preparer):
            stop = getattr(page, "stop", None)
            if stop is not None:
                stop()
        keeper.append(Act.SESSION_CLOSED, keeper.record.path.name)
        keeper.changed.disconnect(self._changed)
        for page in (self.reading, self.report, self.worklist):
            self._drop(page)
        if self.preparer is not None:
            self.preparer.deleteLater()
        self.worklist = self.reading = self.report = self.preparer = None
        self.status.hide_session()
        self.status.show_work("")
        return keeper

    # --- which page --------------------------------------------------------------------------------------------

    def _show(self, page: QWidget) -> None:
        before = self.stack.currentWidget()
        self.stack.setCurrentWidget(page)
        if self._bare:
            self._bare = page is self.reading or before is not self.reading  # leaving the slides ends it
            self._show_bare()
        self._name()
        self._show_session()
        page.setFocus()

    def _drop(self, page: QWidget | None) -> None:
        if page is not None:
            self.stack.removeWidget(page)
            page.hide()
            page.deleteLater()

    def _read_pairs(self, reading: Reading, pair: int | None) -> None:
        keeper = self.keeper
        assert keeper is not None
        blinded = keeper.state.setup.kind.is_blinded
        if self.reading is None:
            make = self._pages.blind if blinded else self._pages.reading
            self.reading = make(keeper, self.preparer, self.settings, self.jobs, self)
            self.reading.left.connect(self._show_worklist)
            self.reading.finished.connect(self._show_worklist)
            if blinded:
                self.reading.report_requested.connect(self._show_report)
            self.stack.addWidget(self.reading)
        self.seal_names(blinded)
        self._show(self.reading)
        self.reading.begin(reading, pair)

    def _show_worklist(self) -> None:
        self.seal_names(False)
        if self.worklist is not None:
            self._show(self.worklist)

    def _show_report(self) -> None:
        self.seal_names(False)
        if self.report is None:
            self.report = self._pages.report(self.keeper, self.settings, self.jobs, self)
            self.report.left.connect(self._show_worklist)
            self.stack.addWidget(self.report)
        self._show(self.report)

    def seal_names(self, sealed: bool) -> None:
        """Whether nothing in sight may name a slide, a file or a reader."""
        if sealed != self.names_are_sealed:
            self.names_are_sealed = sealed
            self._name()
            self.names_sealed.emit(sealed)

    def _name(self) -> None:
        if self.names_are_sealed:
            name = self.tr("Blinded review")
        elif self.keeper is not None:
            name = self.tr("{0} – Review").format(self.keeper.state.setup.title)
        else:
            name = self.tr("New review") if self.stack.currentWidget() is self.setup else self.tr("Review")
        self.setWindowTitle(f"{name} – Verislide")

    # --- what is said ------------------------------------------------------------------------------------------

    def _say(self, error: Exception) -> None:
        """Something was not written, and so did not happen."""
        advice = error.advice if isinstance(error, SlideError) else ""
        self.banner.show_message("fail", f"{error} {advice}".strip(), dismissable=True)

    def _changed(self) -> None:
        self.clock.sign()
        self._show_session()
        self.text_size.apply()

    def _show_session(self) -> None:
        if self.keeper is not None:
            blinded = self.keeper.state.setup.kind.is_blinded
            # An open reading counts on its own page.
            counts = blinded or self.stack.currentWidget() is not self.reading
            judged = max(0, _judged(self.keeper) - self._judged_before) if counts else 0
            self.status.show_session(self.clock.seconds, judged, blinded=blinded)

    def _show_preparing(self, pair: int, step: Step) -> None:
        """By its number: its name may be sealed."""
        words = self.tr("Preparing pair {0}").format(pair)
        if step.fraction is not None:
            words = self.tr("{0} · {1} %").format(words, int(100 * step.fraction))
        self.status.show_work(words)

    def _hide_preparing(self) -> None:
        self.status.show_work("")

    # --- the window --------------------------------------------------------------------------------------------

    def toggle_bare(self) -> None:
        """Full screen and, while reading, nothing but the slides and a line of status; or as before."""
        self._bare = not self._bare
        self._show_bare()

    def _show_bare(self) -> None:
        reads = self.reading is not None and self.stack.currentWidget() is self.reading
        if self.reading is not None:
            self.reading.set_bare(self._bare and reads)
        self.status.setVisible(not (self._bare and reads))
        state = self.windowState()
        full = Qt.WindowState.WindowFullScreen
        self.setWindowState(state | full if self._bare else state & ~full)

    def _list_keys(self) -> None:
        self.menu.list_keys(BLINDED if self.names_are_sealed else None)

    def _show_guide(self) -> None:
        """In a blinded test, which nothing may cover, the list of its keys in its place."""
        if self.names_are_sealed:
            self._list_keys()
        else:
            guide_desk().show(REVIEW, self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take the record of a review."""
        if not self.names_are_sealed and any(map(is_review, dropped_paths(event.mimeData()))):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open it."""
        event.acceptProposedAction()
        self.open(next(filter(is_review, dropped_paths(event.mimeData()))))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is written in the background; ``gone`` follows."""
        if not self.isFullScreen():
            self.settings.review_geometry = bytes(self.saveGeometry().data())
        self.seal_names(False)  # while this one is still to be seen: the program ends with its last window
        self.hide()
        self._let_go(self._stop_jobs)
        super().closeEvent(event)

    def _stop_jobs(self) -> None:
        self._ends = True
        for pool in self._pools:
            for job in pool.jobs:
                job.cancel()
        self._leave_when_idle()

    def _leave_when_idle(self) -> None:
        """Whoever frees this window must not wait for work that cannot stop at once."""
        if self._ends and not any(pool.jobs for pool in self._pools):
            self._ends = False
            self.gone.emit()

    def shut_down(self) -> None:
        """The program ends: write everything and stop all work before this returns."""
        self._then, self._ends = None, False
        self.opening.close()
        self._drop_setup()
        keeper = self._end()
        if keeper is not None:
            self._leaving.append(keeper)
        for one in self._leaving:
            one.close()
        for pool in self._pools:
            pool.close()


def _judged(keeper: ReviewKeeper) -> int:
    return sum(len(one.verdicts) + len(one.answers) for one in keeper.state.readings.values())
