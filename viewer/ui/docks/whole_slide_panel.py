"""The panel of the comparison of whole slides: how far it is, what it found, how its tiles are spread."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from viewer.comparison.whole.belonging import drift
from viewer.comparison.whole.result import ComparisonResult
from viewer.comparison.whole.result_column import Group
from viewer.comparison.whole.result_rows import Tiles
from viewer.comparison.whole.result_view import ResultView
from viewer.jobs.job import Progress
from viewer.slides.slide import SlideError
from viewer.ui.docks.distribution_page import DistributionPage
from viewer.ui.docks.result_table_view import ResultTableView
from viewer.ui.docks.unread_list import UnreadList
from viewer.ui.job_pool import JobPool
from viewer.ui.language import localized
from viewer.ui.latest_job import LatestJob
from viewer.ui.session import Session
from viewer.ui.theme import BODY, CAPTION, CONTROL_GAP, MEDIUM, PANEL_PADDING, ui_font
from viewer.ui.whole_slide import WholeSlide
from viewer.ui.widgets import Banner, ElidedLabel, EmptyState, ProgressRow, SegmentedControl, ToolButton

_DISTRIBUTION, _UNREAD, _ORIGIN = "distribution", "unread", "origin"
_LOWEST_PAGE = 150


class WholeSlidePanel(QWidget):
    """Follows the window's comparison while it is visible."""

    compare_requested = Signal()
    save_requested = Signal()
    open_requested = Signal()
    place_chosen = Signal(object)
    """A Rect of level-0 pixels of the original that somebody wants to see."""

    def __init__(self, whole: WholeSlide, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._whole, self._session = whole, session
        self._jobs = JobPool(1, self)
        self._work = LatestJob("Work out the table", self._jobs, self)
        self._work.done.connect(self._show_view)
        self.view: ResultView | None = None
        """What is shown; None while there is nothing."""
        self._asked: tuple[ComparisonResult, Tiles] | None = None
        self._titles: tuple[tuple[str, str], ...] = ()
        self._key = Group.SSIM.value
        self._build()
        self._arrange()
        whole.changed.connect(self._follow)
        whole.progressed.connect(self.progress.show_step)

    def _build(self) -> None:
        tr, whole = self.tr, self._whole
        self.tabs: SegmentedControl | None = None
        self.tiles = SegmentedControl(
            [(Tiles.TISSUE.value, tr("Tissue tiles"), ""), (Tiles.ALL.value, tr("All tiles"), "")]
        )
        self.tiles.set_chosen(Tiles.TISSUE.value)
        self.tiles.setToolTip(tr("Which tiles median, SD, percentiles, worst tile and plots are about"))
        self.tiles.chosen.connect(self._follow)
        self.compare_button = ToolButton(None, tr("Compare"), tool_tip=tr("Compare the whole slide"))
        self.compare_button.clicked.connect(self.compare_requested)
        self.open_button = ToolButton(None, tr("Open"), tool_tip=tr("Open a result that was saved"))
        self.open_button.clicked.connect(self.open_requested)
        self.save_button = ToolButton(None, tr("Save"), tool_tip=tr("Save the result, whole or not"))
        self.save_button.clicked.connect(self.save_requested)
        self.copy_button = ToolButton(None, tr("Copy"), tool_tip=tr("Copy all figures with their origin"))
        self.copy_button.clicked.connect(self.copy)
        self.progress = ProgressRow(pausable=True)
        self.progress.hide()  # else it would not begin anew in a panel that is made while slides are compared
        self.progress.cancel_requested.connect(whole.cancel)
        self.progress.pause_requested.connect(whole.pause)
        self.banner = Banner()
        self.banner.action_triggered.connect(self._act)
        self.headline = ElidedLabel("", yields=True)
        self.headline.setFont(ui_font(BODY, MEDIUM))
        self.origin = ElidedLabel("", yields=True)
        self.origin.setFont(ui_font(CAPTION))
        self.origin.setProperty("tone", "text3")
        self.empty = EmptyState()
        self.empty.action_triggered.connect(self.compare_requested)
        self.empty.other_triggered.connect(self.open_requested)
        self.table = ResultTableView()
        self.distribution = DistributionPage(self._jobs)
        self.unread = UnreadList()
        self.unread.place_chosen.connect(self.place_chosen)
        self.origin_text = QPlainTextEdit()
        self.origin_text.setReadOnly(True)
        self.origin_text.setAccessibleName(tr("Where the figures come from"))
        self.waiting = QLabel()
        self.waiting.setProperty("tone", "text2")
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    def _arrange(self) -> None:
        self._tab_row = QHBoxLayout()
        self._tab_row.addStretch(1)
        tools = self._tools = QHBoxLayout()
        tools.setSpacing(CONTROL_GAP)
        tools.addWidget(self.tiles)
        tools.addStretch(1)
        for button in (self.compare_button, self.open_button, self.save_button, self.copy_button):
            tools.addWidget(button)
        self._head = QWidget()
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._head)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(CONTROL_GAP)
        self._rows.addLayout(self._tab_row)
        self._rows.addLayout(tools, 1)
        self._pages = QStackedWidget()
        self._pages.setMinimumHeight(_LOWEST_PAGE)
        for page in (self.empty, self.waiting, self.table, self.distribution, self.unread, self.origin_text):
            self._pages.addWidget(page)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(PANEL_PADDING, CONTROL_GAP, PANEL_PADDING, CONTROL_GAP)
        column.setSpacing(CONTROL_GAP)
        # What was found stands first, however low the panel is.
        for widget in (self.progress, self.banner, self.headline, self._head):
            column.addWidget(widget)
        column.addWidget(self._pages, 1)
        column.addWidget(self.origin)
        # In a low window everything keeps its height, and scrolls.
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        scroll.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tabs have a row of their own where they would not fit beside the tools."""
        super().resizeEvent(event)
        self._lay_head()

    def _lay_head(self) -> None:
        # Of the tabs themselves: their row does not count what has not been shown yet.
        tabs = self.tabs.sizeHint().width() if self.tabs is not None else 0
        needed = tabs + CONTROL_GAP + self._tools.sizeHint().width()
        beside = needed <= self.width() - 2 * PANEL_PADDING
        self._rows.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def sizeHint(self) -> QSize:
        """A table of six levels, with what stands around it."""
        return QSize(760, 340)

    def minimumSizeHint(self) -> QSize:
        """Tables scroll."""
        return QSize(420, 150)

    @property
    def is_at_rest(self) -> bool:
        """Whether what is shown is the result of now."""
        return self._work.is_at_rest and self.distribution.is_at_rest

    def close_jobs(self) -> None:
        """End its work; it is of no use afterwards."""
        self._jobs.close()

    def copy(self) -> None:
        """Put all figures on the clipboard, with where they come from."""
        if self.view is not None:
            QGuiApplication.clipboard().setText(self.view.as_tsv())

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while nobody looked."""
        super().showEvent(event)
        self._follow()

    # --- following ---------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        if not self.isVisible():
            return
        whole, result = self._whole, self._whole.result
        running = whole.running is not None
        if running and not self.progress.isVisible():
            self.progress.reset(self.tr("Comparing"))
            if whole.step is not None:  # told before this panel was shown
                self.progress.show_step(whole.step)
        self.progress.setVisible(running)
        self.progress.show_paused(whole.is_paused)
        self._say_what_must_be_known()
        self.compare_button.setEnabled(not running)
        self.open_button.setEnabled(not running)
        self.save_button.setEnabled(result is not None and not running)
        there = result is not None or running
        for widget in (self._head, self.origin):
            widget.setVisible(there)
        self.headline.setVisible(there and bool(self.headline.text()))
        if result is None:
            self._forget(running)
            return
        wanted = result, Tiles(self.tiles.chosen_key())
        if self._asked is None or wanted[0] is not self._asked[0] or wanted[1] is not self._asked[1]:
            self._asked = wanted
            self._work.ask(partial(_worked_out, *wanted))

    def _forget(self, running: bool) -> None:
        self._work.drop()
        self.view = self._asked = None
        self.headline.setText("")
        self.origin.setText("")
        self.copy_button.setEnabled(False)
        if running:
            self.waiting.setText(self.tr("The first figures come when the first row of tiles has been compared."))
            self._pages.setCurrentWidget(self.waiting)
            return
        self.empty.show_message(
            self.tr("Not compared yet"),
            self.tr(
                "SSIM and differences of every tile, at the levels that you choose. The panes can be used meanwhile."
            ),
            action=self.tr("Compare the whole slide"),
            other=self.tr("Open a result"),
        )
        self._pages.setCurrentWidget(self.empty)

    def _show_view(self, view: ResultView) -> None:
        self.view = view
        self.headline.setText(localized(view.headline))
        self.headline.setToolTip(localized(view.headline))
        self.headline.setVisible(bool(localized(view.headline)))
        self.origin.setText(localized(view.origin))
        self.copy_button.setEnabled(True)
        self.origin_text.setPlainText("\n".join(line.replace("\t", ":  ", 1) for line in view.origin_lines))
        titles = [(group.value, localized(group.value)) for group in view.columns]
        titles.append((_DISTRIBUTION, self.tr("Distribution")))
        if view.unread_count:
            titles.append((_UNREAD, self.tr("Not read ({0})").format(view.unread_count)))
        titles.append((_ORIGIN, self.tr("Origin")))
        self._show_tabs(tuple(titles))
        self._show_page()

    def _show_tabs(self, titles: tuple[tuple[str, str], ...]) -> None:
        if titles == self._titles:
            return
        self._titles = titles
        if self.tabs is not None:
            self.tabs.hide()
            self.tabs.deleteLater()
        self.tabs = SegmentedControl([(key, words, "") for key, words in titles])
        self.tabs.set_chosen(self._shown_key)
        self.tabs.chosen.connect(self._choose)
        self._tab_row.insertWidget(0, self.tabs)
        self._lay_head()

    @property
    def _shown_key(self) -> str:
        """The tab that is wanted, else the first."""
        keys = [key for key, _ in self._titles]
        return self._key if self._key in keys else keys[0]

    def _choose(self, key: str) -> None:
        self._key = key
        self._show_page()

    def _show_page(self) -> None:
        view = self.view
        if view is None:
            return
        key = self._shown_key
        if key == _DISTRIBUTION:
            self._pages.setCurrentWidget(self.distribution)
            self.distribution.show_view(view)
        elif key == _UNREAD:
            self.unread.show_view(view)
            self._pages.setCurrentWidget(self.unread)
        elif key == _ORIGIN:
            self._pages.setCurrentWidget(self.origin_text)
        else:
            self.table.show_view(view, Group(key))
            self._pages.setCurrentWidget(self.table)

    # --- what must be known ------------------------------------------------------------------------------------

    def _say_what_must_be_known(self) -> None:
        whole, result = self._whole, self._whole.result
        drifted = drift(result, self._session.comparison.state) if result is not None else ()
        failure = whole.failure
        if failure is not None:
            advice = failure.advice if isinstance(failure, SlideError) else ""
            details = failure.details if isinstance(failure, SlideError) else repr(failure)
            action = self.tr("Resume") if whole.can_resume else ""
            self.banner.show_message("fail", f"{failure} {advice}".strip(), details=details, action=action)
        elif drifted:
            more = len(drifted) - 1
            again = self.tr("Compare again") if whole.running is None else ""
            self.banner.show_message("warning", drifted[0], details="\n".join(drifted[1:]), more=more, action=again)
        elif whole.running is None and result is not None and not result.complete:
            action = self.tr("Resume") if whole.can_resume else ""
            words = self.tr("Not all was compared: the figures are about what has been.")
            if lacking := whole.unfinished:
                words = self.tr("Not all was compared ({0}): the figures are about what has been.").format(lacking)
            if other := whole.resume_difference:
                words = self.tr("{0} {1}, so it cannot be gone on with.").format(words, other)
                action = self.tr("Compare again")
            self.banner.show_message("info", words, action=action)
        else:
            self.banner.hide()
            return
        self.banner.show()

    def _act(self) -> None:
        if self._whole.can_resume:
            self._whole.resume()
        else:
            self.compare_requested.emit()


def _worked_out(result: ComparisonResult, tiles: Tiles, _progress: Progress) -> ResultView:
    return ResultView.of(result, tiles)
