"""What a reading notes of what was looked at, and the panel that shows it beside the slides."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from viewer.geometry import Rect
from viewer.ui.job_pool import JobPool
from viewer.ui.review.desk import Desk
from viewer.ui.review.desks import Desks
from viewer.ui.review.keeper import ReviewKeeper
from viewer.ui.review.reading_flow import ReadingFlow
from viewer.ui.review.viewing_map import ViewingMap
from viewer.ui.review.viewing_recorder import ViewingRecorder

_WIDTH = 264


class ReadingViewing(QObject):
    """Follows the pair that is looked at; of a reading that has ended nothing is noted any more."""

    shown_changed = Signal(bool)
    """The panel is there or gone."""

    def __init__(
        self, flow: ReadingFlow, desks: Desks, keeper: ReviewKeeper, jobs: JobPool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._flow, self._keeper = flow, keeper
        self._wanted = self._bare = False
        self.recorder = ViewingRecorder(keeper, jobs, self)
        self.panel = ViewingMap(self.recorder, jobs)
        self.panel.setFixedWidth(_WIDTH)
        self.panel.map.outline = self._outline
        self.panel.hide()
        desks.current_changed.connect(self._watch)
        flow.moved.connect(self._moved)

    def toggle(self) -> None:
        """Show the panel, or put it away."""
        self._wanted = not self._wanted
        self._show()

    def set_bare(self, bare: bool) -> None:
        """Whether nothing but the slides is wanted."""
        self._bare = bare
        self._show()

    def leave(self) -> None:
        """The pair is left; before its slides are closed."""
        self.recorder.leave()
        self.panel.follow(None)

    def _show(self) -> None:
        self.panel.setVisible(self._wanted and not self._bare)
        self.shown_changed.emit(self._wanted)

    def _watch(self, desk: Desk) -> None:
        self.panel.follow(desk.session)
        reading = self._flow.reading
        now = self._keeper.state.reading(reading) if reading is not None else None
        if now is None or now.ended:
            self.recorder.leave()
        else:
            self.recorder.watch(desk.session, desk.view, now.reading, desk.pair)

    def _moved(self) -> None:
        self.recorder.notice()
        self.panel.map.update()

    def _outline(self) -> Rect | None:
        field = self._flow.field
        return field.rect if field is not None else None
