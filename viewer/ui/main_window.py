"""The window: puts toolbar, start page, panes and status bar together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from viewer.comparison.head_start import HeadStart
from viewer.comparison.readout import base_magnification
from viewer.comparison.state import ComparisonState
from viewer.review.named import is_review
from viewer.ui.actions import MAGNIFICATIONS, Actions
from viewer.ui.chrome import Chrome
from viewer.ui.colouring import Colouring
from viewer.ui.command_dialogs import CommandDialogs
from viewer.ui.command_states import command_states
from viewer.ui.companion import CompanionQuestion
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.convert_command import ConvertCommand
from viewer.ui.coverage_recorder import CoverageRecorder
from viewer.ui.display_commands import DisplayCommands
from viewer.ui.docks.dock_area import DockArea
from viewer.ui.drop_opening import DropOpening
from viewer.ui.export_command import ExportCommand
from viewer.ui.field_commands import FieldCommands
from viewer.ui.figure_command import FigureCommand
from viewer.ui.furniture import Furniture
from viewer.ui.guide_command import GuideCommand
from viewer.ui.held_keys import HeldKeys
from viewer.ui.honesty_bar import HonestyBar
from viewer.ui.inspection import Inspection
from viewer.ui.job_pool import JobPool
from viewer.ui.linking import Linking
from viewer.ui.look_commands import LookCommands
from viewer.ui.measure_command import MeasureCommand
from viewer.ui.numbers_strip import NumbersStrip
from viewer.ui.offset_keeper import OffsetKeeper
from viewer.ui.panels import Panels
from viewer.ui.panels_ahead import PanelsAhead
from viewer.ui.picture_saver import PictureSaver
from viewer.ui.redacting import Redacting
from viewer.ui.review_command import ReviewCommands
from viewer.ui.sample_opening import SampleOpening
from viewer.ui.session import Session
from viewer.ui.session_keeper import SessionKeeper, is_session
from viewer.ui.session_marks import SessionMarks
from viewer.ui.settings import Settings
from viewer.ui.slide_dialogs import SlideDialogs
from viewer.ui.status import StatusBar
from viewer.ui.theme import apply_theme, next_theme
from viewer.ui.toast import Toast
from viewer.ui.toolbar import Toolbar
from viewer.ui.under_cursor import UnderCursor
from viewer.ui.way_back import WayBack
from viewer.ui.whole_slide import WholeSlide
from viewer.ui.whole_slide_commands import WholeSlideCommands
from viewer.ui.widgets.column import below_each_other
from viewer.ui.widgets.drop_target import dropped_paths

if TYPE_CHECKING:  # slow to import, or shown later than the window
    from viewer.ui.progress_page import ProgressPage
    from viewer.ui.start_page import StartPage


class MainWindow(QMainWindow):
    """Everything that is seen of one comparison."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setWindowTitle("Verislide")
        self.setAcceptDrops(True)
        self.settings = settings
        self.asks, self.is_over = True, False  # whether somebody can be asked before it closes; whether it has
        self.jobs = JobPool(4, self)
        self.short_jobs = JobPool(1, self)
        """What is over before anybody could read that it runs."""
        self.session = Session(settings.cache_megabytes * 1_000_000, self.jobs, self)
        self.offsets = OffsetKeeper(self.session, settings, self)
        self.furniture = Furniture(self.session, settings, self.short_jobs, self.jobs, self)
        self.way_back = WayBack(self.session, self)
        self.view = ComparisonView(self.session)
        self.looking = LookCommands(self.session, self)
        self.numbers = NumbersStrip(self.session)
        self.inspection = Inspection(self.session, self.numbers, self)
        self.redacting = Redacting(self.session, settings, self.view, (self.short_jobs, self.jobs), self)
        self.colouring = Colouring(self.session, self.short_jobs, self)
        self.display = DisplayCommands(self.session, self.view, self)
        self.measuring = MeasureCommand(self.session, self.jobs, self)
        self.toast = Toast(self.view, self)
        self.pictures = PictureSaver(self.session, self.view, self.jobs, settings, self.toast, self)
        self.figures = FigureCommand(self.session, self.furniture.bookmarks, self.pictures, self.jobs, self.toast, self)
        self.coverage = CoverageRecorder(self.session, parent=self)
        self.slide_dialogs = SlideDialogs(self.session, self.view, self.jobs, self)
        self.whole_slide = WholeSlide(self.session, self.jobs, self)
        self.panels = Panels(self.session, self.coverage, self.whole_slide, self.jobs, self.short_jobs, self)
        self.panels_ahead = PanelsAhead(self.session, self)
        self.comparing = WholeSlideCommands(self.session, self.whole_slide, self.jobs, settings, self.toast, self)
        work = (self.jobs, self.short_jobs, self.toast, lambda: self.pictures.folder)
        self.fields = FieldCommands(self.session, self.whole_slide, *work, self)
        drawn = self.furniture, self.inspection.rectangle, self.coverage, self.redacting.keeper
        marks = SessionMarks(self.session, *drawn, self)
        tell, detached = self.furniture.tell, self.view.detached
        self.keeper = SessionKeeper(
            self.session, self.jobs, settings, self.toast, marks, self.comparing, detached, tell, self
        )
        self.linking = Linking(self.session, self.view, self)
        annotate = self.furniture.annotations.await_conversion
        self.converting = ConvertCommand(self.session, settings, self.short_jobs, self.open, annotate, self)
        self.reviewing = ReviewCommands(settings, self.short_jobs, self.session.cache, self)
        drawing, compare = (self.redacting, self.inspection), partial(self._open, ahead=None)
        self.exporting = ExportCommand(self.session, settings, drawing, compare, self.toast, self)
        self.commands = CommandDialogs(settings, self.short_jobs, self)
        self.guide = GuideCommand(self.session, settings, self.redacting, self)
        exchanged, apart = (self.display.hold, self.display.release), (self.linking.hold, self.linking.release)
        self._held_keys = HeldKeys({Qt.Key.Key_B: exchanged, Qt.Key.Key_U: apart})
        self.actions_ = Actions(self, self._handlers(), settings.changed_keys)
        self.toolbar = Toolbar(self.actions_, self.display)
        self.honesty = HonestyBar(self.session, self.view)
        self._honesty_place = below_each_other(self.honesty)
        # The strip itself says whether there is anything to measure; its place can be put away.
        self._numbers_place = below_each_other(self.numbers)
        once = self.session, self.view, settings, self.jobs
        self.companion = CompanionQuestion(*once, self.open, self.converting.add, self)
        self.docks = DockArea(below_each_other(self.companion.place, self._numbers_place))
        self.status = StatusBar()
        self._under: UnderCursor | None = None
        self._remembered: list[str] = []
        shown = partial(self.comparing.drop, tell=tell)
        self.drops = DropOpening(self.session, self.jobs, self.open, self.companion.ask, shown, tell, self)
        self._sample = SampleOpening(self.jobs, self._show_progress, self)
        self._arrange()
        self._connect()
        self._restore()

    def _arrange(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.docks)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in (self.toolbar, self.furniture.banner, self.converting.banner, self._honesty_place):
            column.addWidget(row)
        column.addWidget(below_each_other(self._stack, self.status), 1)
        self.setCentralWidget(middle)
        self.setMinimumSize(760, 480)

    # Pages that a pair does not need are made when they are first shown: the start does not wait for them.

    @cached_property
    def start_page(self) -> StartPage:
        """What is shown while nothing is open."""
        from viewer.ui.start_page import StartPage

        page = self.panels_ahead.watch(StartPage(self.settings))
        page.open_pair_requested.connect(lambda: self.choose_pair())
        self.converting.attach(page)
        self.reviewing.attach(page)
        page.sample_requested.connect(self.open_sample)
        page.recent_requested.connect(lambda one, rest: self.open([Path(one), *map(Path, rest)]))
        show_key = page.open_card.button.set_key
        self.actions_.follow("open_pair", lambda: show_key(", ".join(self.actions_.native_keys("open_pair")[:1])))
        self._stack.addWidget(page)
        return page

    @cached_property
    def progress_page(self) -> ProgressPage:
        """What is shown while the sample is made."""
        from viewer.ui.progress_page import ProgressPage

        page = ProgressPage()
        page.back_requested.connect(self._slots_changed)
        self._stack.addWidget(page)
        return page

    def _connect(self) -> None:
        self.session.slots_changed.connect(self._slots_changed)
        self.session.comparison.listen(self._state_changed)
        self.session.tiles_arrived.connect(self._show_work)
        self.jobs.jobs_changed.connect(self._show_work)
        self.converting.jobs_changed.connect(self._show_work)
        self.exporting.jobs_changed.connect(self._show_work)
        self.view.under_cursor.connect(self._show_cursor)
        self._sample.ready.connect(lambda pair: self.open([pair.original, pair.conversion]))
        self._sample.cancelled.connect(self._slots_changed)
        self.way_back.attach(self.view)
        self.view.another_requested.connect(lambda: self.choose_pair([slot.path for slot in self.session.slots]))
        chrome = Chrome((self.toolbar, self._honesty_place, self._numbers_place, self.status), self.docks, self.view)
        self.furniture.attach(self.view, self.actions_, chrome, self.toolbar, self.toast)
        self.panels.attach(self.docks)
        self.comparing.attach(self.docks, self.actions_)
        self.fields.attach(self.view, self.docks, self.actions_, self.furniture)
        self.panels.outline_field(self.fields.keeper)
        self.inspection.attach(self.view, self.docks, self.actions_, self.furniture)
        self.colouring.attach(self.docks, self.honesty, self.actions_)
        self.furniture.notes.sources += [self.honesty.note, self.colouring.numbers_note, self.colouring.note]
        self.linking.attach(self.furniture, self.actions_)
        self.redacting.attach(self.docks, self.actions_, (self.furniture, self.inspection, self.linking), self.toast)
        looks = self.furniture, self.inspection, self.colouring, self.redacting
        states = command_states(self.session, *looks, self.docks, self)
        more = self.linking.states(), self.comparing.states(), self.commands.states()
        self.toolbar.menu.show_states({**states, **{name: state for one in more for name, state in one.items()}})
        self.toolbar.level_requested.connect(self.session.force_level)
        self.toolbar.magnification_requested.connect(self.looking.magnify)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "open_pair": lambda: self.choose_pair(),
            "swap": self.session.swap,
            **self.converting.handlers(),
            **self.reviewing.handlers(),
            "close_slides": lambda: self.redacting.keeper.leave(self.session.close_slides),
            **self.looking.handlers(),
            **self.display.handlers(),
            **self.measuring.handlers(),
            **self.comparing.handlers(),
            **self.pictures.handlers(),
            **self.figures.handlers(),
            **self.fields.handlers(),
            **self.linking.handlers(),
            **self.keeper.handlers(),
            **self.furniture.handlers(),
            **self.inspection.handlers(),
            **self.redacting.handlers(),
            **self.exporting.handlers(),
            **self.colouring.handlers(),
            **self.slide_dialogs.handlers(),
            **self.panels.handlers(),
            "full_screen": self._full_screen,
            "theme": self._switch_theme,
            **self.commands.handlers(),
            **self.guide.handlers(),
            "quit": self.close,
        }

    # --- opening -----------------------------------------------------------------------------------------------

    def open(self, paths: Sequence[Path], ahead: HeadStart | None = None) -> None:
        """Open the original and its conversions, instead of whatever is open or being prepared; or a review beside it.

        What ``ahead`` has begun with them is not done again.
        """
        if reviews := list(filter(is_review, paths)):
            self.reviewing.open(reviews[0])
        else:
            self.redacting.keeper.leave(partial(self._open, paths, ahead), paths)

    def _open(self, paths: Sequence[Path], ahead: HeadStart | None) -> None:
        self._sample.stop()
        if len(paths) == 1 and is_session(paths[0]):
            self.keeper.open(paths[0])
        else:
            self.keeper.stop()
            self.offsets.forget(paths)
            self.session.open(list(paths), ahead)

    def choose_pair(self, paths: Sequence[Path] = ()) -> None:
        """Ask which slides to open, ``paths`` to begin with."""
        from viewer.ui.dialogs.open_pair import OpenPairDialog

        dialog = OpenPairDialog(self.settings, self.jobs, self, paths=paths)
        if dialog.exec():
            original, conversions = dialog.selected_paths()
            self.open([original, *conversions])

    def open_sample(self) -> None:
        """Make the sample pair if need be, and open it."""
        self.keeper.stop()
        self._sample.begin()

    def _show_progress(self) -> ProgressPage:
        self._stack.setCurrentWidget(self.progress_page)
        return self.progress_page

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        event.acceptProposedAction()
        self.drops.take(dropped_paths(event.mimeData()))

    # --- following the session ---------------------------------------------------------------------------------

    def _remember_pair(self) -> None:
        """A pair that opened is one to come back to; one that did not is not."""
        slots = self.session.slots
        paths = [str(slot.path) for slot in slots]
        if any(self.exporting.wrote(slot.path) for slot in slots):
            return  # which slide has which study code is written down nowhere
        if len(paths) > 1 and all(slot.slide is not None for slot in slots) and paths != self._remembered:
            self._remembered = paths
            self.settings.add_recent_pair(paths[0], paths[1:])

    def _slots_changed(self) -> None:
        self._remember_pair()
        self._stack.setCurrentWidget(self.docks if self.session.slots else self.start_page)
        if not self.session.slots:
            self.start_page.refresh()
        names = " · ".join(slot.path.name for slot in self.session.slots)
        self.setWindowTitle(f"{names} – Verislide" if names else "Verislide")
        self._state_changed(self.session.comparison.state, self.session.comparison.state)
        self._show_work()

    def _state_changed(self, before: ComparisonState, state: ComparisonState) -> None:
        if before is state or before.panes is not state.panes:
            self._enable(state)
        self.toolbar.show_state(state, self.session.fitted)

    def _enable(self, state: ComparisonState) -> None:
        self.actions_.enable_for_slides(len(state.panes), len(self.session.slots))
        self.linking.enable(self.actions_)
        self.comparing.enable()
        self.actions_["close_slides"].setEnabled(bool(self.session.slots))
        self.actions_["swap"].setEnabled(len(self.session.slots) == 2)
        has_magnification = state.reference is not None and base_magnification(state.reference.slide) is not None
        for key in MAGNIFICATIONS:
            self.actions_[f"magnification_{key}"].setEnabled(has_magnification)
        self.status.show_cursor(state, self._under)
        self._show_work()

    def _show_cursor(self, under: UnderCursor | None) -> None:
        self._under = under
        self.status.show_cursor(self.session.comparison.state, under)
        self._show_work()

    def _show_work(self) -> None:
        jobs = len(self.jobs.jobs) + self.converting.running + self.exporting.running
        self.status.show_work(self.session.comparison.state, self.session.loader.pending, jobs)

    # --- dialogs and window ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends what is going on, then full screen, as everywhere."""
        ends = self.furniture.leave_toolbar, self.redacting.escape, self.inspection.escape, self.linking.escape
        if event.key() == Qt.Key.Key_Escape and any(end() for end in (*ends, self.furniture.escape)):
            return
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self._full_screen()
        elif not self._held_keys.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End what lasts as long as a key is held."""
        self._held_keys.release(event)
        super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """A key that is let go in another window is not told here."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._held_keys.release_all()
        super().changeEvent(event)

    def _full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _switch_theme(self) -> None:
        self.settings.theme = next_theme(self.settings.theme)
        apply_theme(self.settings.theme)

    def _restore(self) -> None:
        geometry = self.settings.window_geometry
        if not geometry or not self.restoreGeometry(QByteArray(geometry)):
            self.resize(1400, 880)
        self.docks.restore_layout(self.settings.dock_layout)

    def showEvent(self, event: QShowEvent) -> None:
        """Offer a beginning, unless somebody opened slides before the window was shown."""
        if not event.spontaneous() and not self.session.slots and not self._sample.is_under_way:
            self._slots_changed()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the window's place; end all work, but slides that are being converted only if that is wanted."""
        may = self.converting.may_close, self.exporting.may_close, partial(self.redacting.may_close, close=self.close)
        if self.asks and not all(one(event) for one in may):
            return
        self.is_over = True
        self.furniture.chrome.hide(False)  # panels that are only put away are kept
        self.settings.window_geometry = bytes(self.saveGeometry().data())
        self.settings.dock_layout = self.docks.layout_state()
        self._sample.stop()
        self.offsets.save()
        # Work that cannot stop at once is waited for without a window that no longer answers.
        self.hide()
        looking = self.numbers, self.inspection, self.comparing, self.panels_ahead, self.honesty.watch
        for one in (*looking, self.converting, self.exporting, self.redacting.audit, self.reviewing, self.guide):
            one.close_jobs()
        self.session.shut_down()
        for jobs in (self.jobs, self.short_jobs):
            jobs.close()
        super().closeEvent(event)
