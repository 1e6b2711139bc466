"""Tells when the files of an open slide are not the ones any more that were opened."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.comparison.scene import device_size, wishes
from viewer.comparison.shown import map_apart, shown_in
from viewer.geometry import Point
from viewer.slides.disk_state import DiskState, change_of, disk_state
from viewer.ui.job_pool import JobPool
from viewer.ui.session import Session
from viewer.ui.slot import Slot

_EVERY_MS = 2000


class DiskWatch(QObject):
    """Asks for size and time of all files every other second, on a thread of its own: a drive may be asleep."""

    changed = Signal()
    """``sentences`` is another."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        # Not the window's: what never ends is no work that its status bar should count.
        self._jobs = JobPool(1, self)
        self._opened: dict[Slot, DiskState] = {}
        self._last: dict[Slot, DiskState] = {}
        self._asked: set[Slot] = set()
        self.sentences: dict[Slot, str] = {}
        """What has changed since a slide was opened, of those that have."""
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._ask_all)
        session.slots_changed.connect(self._follow)

    def close_jobs(self) -> None:
        """Ask no more."""
        self._timer.stop()
        self._jobs.close()

    def _follow(self) -> None:
        slots = set(self._session.slots)
        gone = self.sentences.keys() - slots
        for held in (self._opened, self._last, self.sentences):
            for slot in held.keys() - slots:
                del held[slot]
        self._asked &= slots
        for slot in self._session.slots:
            if slot not in self._opened:
                self._ask(slot)
        if not slots:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
        if gone:
            self.changed.emit()

    def _ask_all(self) -> None:
        for slot in self._session.slots:
            self._ask(slot)

    def _ask(self, slot: Slot) -> None:
        if slot in self._asked:
            return  # still under way
        self._asked.add(slot)
        job = self._jobs.start(f"Look at the files of {slot.path.name}", lambda _: disk_state(slot.path))
        job.done.connect(partial(self._compare, slot))
        job.over.connect(partial(self._asked.discard, slot))

    def _compare(self, slot: Slot, now: DiskState) -> None:
        if slot not in self._session.slots:
            return
        before = self._opened.setdefault(slot, now)
        if now == self._last.setdefault(slot, now):
            return
        self._last[slot] = now
        sentence = change_of(slot.path.name, before, now)
        if sentence:
            self.sentences[slot] = sentence
        else:
            self.sentences.pop(slot, None)
        self._drop_tiles(slot)
        self.changed.emit()

    def _drop_tiles(self, slot: Slot) -> None:
        """Forget what was read before the change, and read anew what is in sight."""
        session, state = self._session, self._session.comparison.state
        size = device_size(state.viewport.size, state.viewport.ratio)
        for number in session.maps.numbers:  # a map is made of two slides
            session.cache.forget(number)
        for pane in state.panes:
            made = map_apart(state, session.maps) if pane is state.candidate else None
            drawn = [one for one in (pane, shown_in(state, session.maps, pane), made) if one is not None]
            drawn += [one.over for one in drawn if one.over is not None]
            if pane.slide is not slot.slide and all(one is pane for one in drawn):
                continue
            for one in {one.number: one for one in drawn}.values():
                session.cache.forget(one.number)
                scene = session.scene(one)
                if scene is not None:
                    found = wishes(scene, Point(size.width / 2, size.height / 2), session.pixel_budget)
                    session.loader.want(one.number, found)
        session.tiles_arrived.emit()
