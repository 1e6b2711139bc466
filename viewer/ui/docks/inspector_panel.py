"""The panel of single pixels: the block around the cursor, of every slide and of their difference."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from viewer.comparison.display import Channel
from viewer.comparison.inspected import Block, Inspected, Spot, inspect, spot_at
from viewer.comparison.inspected_text import as_tsv
from viewer.comparison.state import ComparisonState
from viewer.geometry import Point
from viewer.ui.docks.block_view import BlockView
from viewer.ui.docks.inspector_cells import difference_cells, slide_cells, worst_channel
from viewer.ui.docks.pixel_table import PixelTable
from viewer.ui.job_pool import Job, JobPool
from viewer.ui.language import localized
from viewer.ui.session import Session
from viewer.ui.theme import CONTROL_GAP, DETAIL, PANEL_PADDING, ui_font
from viewer.ui.widgets import ElidedLabel, SegmentedControl, ToolButton

_NARROWEST = 344
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_CHANNELS = {
    "luma": Channel.LUMINANCE,
    "red": Channel.RED,
    "green": Channel.GREEN,
    "blue": Channel.BLUE,
    "all": None,
}


class InspectorPanel(QWidget):
    """Follows the cursor until it is held; arrow keys move the pixel while the panel has the focus."""

    spot_changed = Signal()
    """Another pixel is looked at, or none."""
    held = Signal(bool)
    """The block was held, or let go."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._session = session
        self._jobs = JobPool(1, self)
        self._job: Job | None = None
        self._cursor: Point | None = None
        self.spot: Spot | None = None
        """What is looked at."""
        self.inspected: Inspected | None = None
        """What is shown; None while nothing is."""
        self._is_held = False
        self._channel: Channel | None = Channel.LUMINANCE
        self._chosen = False
        self._make()
        session.comparison.listen(self._changed)

    def _make(self) -> None:
        names = {"luma": self.tr("Luma"), "red": "R", "green": "G", "blue": "B", "all": self.tr("RGB")}
        self.channels = SegmentedControl([(key, words, "") for key, words in names.items()])
        self.channels.chosen.connect(self._choose)
        self.hold_button = ToolButton(None, self.tr("Hold"), checkable=True)
        self.hold_button.clicked.connect(self.hold)
        self.copy_button = ToolButton(None, self.tr("Copy"))
        self.copy_button.clicked.connect(self.copy)
        self.message = QLabel()
        self.message.setProperty("tone", "text2")
        self.message.setWordWrap(True)
        self.blocks = [BlockView() for _ in range(4)]
        self.differences = [BlockView() for _ in range(4)]
        """Of the block of the same number; the original's is never shown."""
        self.pixel = PixelTable()
        self._lines = [ElidedLabel("") for _ in range(4)]
        for line in self._lines:
            line.setFont(ui_font(DETAIL))
            line.setProperty("tone", "text3")
        tools = QHBoxLayout()
        tools.setSpacing(4)
        tools.addWidget(self.channels)
        tools.addWidget(self.hold_button)
        tools.addWidget(self.copy_button)
        tools.addStretch(1)
        content = self._content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(PANEL_PADDING, 0, PANEL_PADDING, PANEL_PADDING)
        inner.setSpacing(CONTROL_GAP)
        for block, difference in zip(self.blocks, self.differences, strict=True):
            inner.addWidget(block)
            inner.addWidget(difference)
        for widget in (self.pixel, *self._lines):
            inner.addWidget(widget)
        inner.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(content)
        self._scroll.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self.message.setContentsMargins(PANEL_PADDING, 0, PANEL_PADDING, 0)
        tools.setContentsMargins(PANEL_PADDING, 0, PANEL_PADDING, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, CONTROL_GAP, 0, 0)
        column.setSpacing(CONTROL_GAP)
        column.addLayout(tools)
        column.addWidget(self.message)
        column.addWidget(self._scroll, 1)
        self._show_nothing(self.tr("Point at a pixel."))

    def sizeHint(self) -> QSize:
        """As a dock at the right."""
        return QSize(352, 600)

    def minimumSizeHint(self) -> QSize:
        """The row of controls, and eight numbers of three digits beside each other."""
        return QSize(_NARROWEST, 200)

    @property
    def is_at_rest(self) -> bool:
        """Whether what is shown is about the spot of now."""
        return self._job is None

    @property
    def is_held(self) -> bool:
        """Whether the block stays whatever the cursor does."""
        return self._is_held

    def close_jobs(self) -> None:
        """End reading; the panel is of no use afterwards."""
        self._jobs.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was not read while nobody looked."""
        super().showEvent(event)
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys hold the block and move on by a pixel."""
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is None or self.spot is None:
            super().keyPressEvent(event)
            return
        self.hold(True)
        self._look_at(self.spot.moved(*step))

    def point_at(self, device: Point | None) -> None:
        """The cursor is over a pixel of the panes (device pixels), or has left: then the last one stays."""
        self._cursor = device
        if device is not None:
            self._follow()

    def hold(self, held: bool) -> None:
        """Let the block stay as it is, or follow the cursor again."""
        if held is self._is_held or (held and self.spot is None):
            self.hold_button.setChecked(self._is_held)
            return
        self._is_held = held
        self.hold_button.setChecked(held)
        self.held.emit(held)
        self._follow()

    def copy(self) -> None:
        """Put the block on the clipboard, with where it comes from."""
        if self.inspected is not None:
            QGuiApplication.clipboard().setText(as_tsv(self.inspected))

    def _choose(self, key: str) -> None:
        self._channel, self._chosen = _CHANNELS[key], True
        self._refresh()

    def _changed(self, before: ComparisonState, state: ComparisonState) -> None:
        # Other slides, or the same lying otherwise: what is held is not there any more.
        there = set(map(id, state.panes))
        if before.panes is not state.panes and self.spot is not None and not self._slides(self.spot) <= there:
            self._drop()
        self._follow()

    @staticmethod
    def _slides(spot: Spot) -> set[int]:
        return set(map(id, (spot.own, spot.reference, *spot.others)))

    def _drop(self) -> None:
        self._stop()
        if self._is_held:
            self._is_held = False
            self.hold_button.setChecked(False)
            self.held.emit(False)
        self.spot = None
        self._chosen = False
        self._show_nothing(self.tr("Point at a pixel."))
        self.spot_changed.emit()

    def _follow(self) -> None:
        if self._is_held or not self.isVisible():
            return
        state = self._session.comparison.state
        viewport = state.viewport
        # Whoever has no mouse looks at the middle.
        middle = Point(viewport.size.width * viewport.ratio / 2, viewport.size.height * viewport.ratio / 2)
        spot = spot_at(state, self._session.scene, self._cursor or middle)
        if isinstance(spot, Spot):
            self._look_at(spot)
        elif spot:
            self._stop()
            self.spot = None
            self._show_nothing(spot)
            self.spot_changed.emit()

    def _look_at(self, spot: Spot) -> None:
        if spot == self.spot and (self._job is not None or self.inspected is not None):
            return
        same_block = self.spot is not None and _first(spot) == _first(self.spot)
        self.spot = spot
        self.spot_changed.emit()
        if same_block and self.inspected is not None and self._job is None and not spot.others:
            self._show(Inspected(spot, self.inspected.blocks))
            return
        self._stop()
        cache = self._session.cache
        job = self._job = self._jobs.start("Inspect pixels", lambda progress: inspect(spot, cache, progress))
        job.done.connect(partial(self._answered, job))
        job.failed.connect(partial(self._failed, job))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = None

    def _answered(self, job: Job, inspected: Inspected) -> None:
        if job is self._job:
            self._job = None
            self._show(inspected)

    def _failed(self, job: Job, error: Exception) -> None:
        if job is self._job:
            self._job = None
            self._show_nothing(self.tr("Not read: {0}").format(localized(str(error))))

    def _show_nothing(self, why: str) -> None:
        self.inspected = None
        self.message.setText(localized(why))
        self.message.show()
        self._content.hide()
        self.copy_button.setEnabled(False)
        self.hold_button.setEnabled(self.spot is not None)

    def _show(self, inspected: Inspected) -> None:
        self.inspected = inspected
        if not self._chosen:
            self._channel = worst_channel(inspected)
            self._chosen = True
        self.message.hide()
        self._content.show()
        self.copy_button.setEnabled(True)
        self.hold_button.setEnabled(True)
        self._refresh()

    def _refresh(self) -> None:
        self.channels.set_chosen(next(key for key, channel in _CHANNELS.items() if channel is self._channel))
        inspected = self.inspected
        if inspected is None:
            return
        spot = inspected.spot
        titles = inspected.names(self.tr("Original"), self.tr("Converted"))
        found: list[tuple[str, Block] | None] = [*zip(titles, inspected.blocks, strict=True)]
        found += [None] * (len(self.blocks) - len(found))
        for view, difference, shown in zip(self.blocks, self.differences, found, strict=True):
            view.setVisible(shown is not None)
            difference.setVisible(shown is not None and shown[1].difference is not None)
            if shown is not None:
                title, block = shown
                view.show_cells(slide_cells(block, title, self._channel, spot.cell))
                if block.difference is not None:
                    title = self.tr("{0} − original").format(title)
                    difference.show_cells(difference_cells(block, title, self._channel, spot.cell))
        self.pixel.show_pixel(inspected, titles)
        readers = ", ".join(dict.fromkeys(str(block.pane.slide.reader) for block in inspected.blocks))
        self._lines[0].setText(self.tr("Read with {0}").format(readers))
        several = len(inspected.blocks) > 2
        notes = [
            f"{title}: {block.note}" if several else block.note
            for title, block in zip(titles, inspected.blocks, strict=True)
            if block.note
        ]
        for line, note in zip(self._lines[1:], [*notes, "", "", ""], strict=False):
            line.setText(note)
            line.setVisible(bool(note))


def _first(spot: Spot) -> Spot:
    """The first pixel of its block."""
    return spot.moved(-spot.cell[0], -spot.cell[1])
