"""Slides that wait for long work, are being worked on or are over, in their order; standard library only, no Qt.

Nothing here takes long: whoever does the work asks ``next_waiting`` and tells what becomes of it. What is asked of a
slide, what is reported when it is done, and what its verification is, are types of the room that does the work.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path


class ItemState(StrEnum):
    """What is so with one slide of the queue."""

    READY = "ready"
    """It was put there, and nobody has asked for the work yet, or somebody took that back."""
    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    """Held up in the middle."""
    DONE = "done"
    FAILED = "failed"

    @property
    def is_under_way(self) -> bool:
        """Whether its files are being written, or would be if it were not held up."""
        return self in (ItemState.RUNNING, ItemState.PAUSED)

    @property
    def is_open(self) -> bool:
        """Whether it is neither under way nor over, so that its settings may change."""
        return self in (ItemState.READY, ItemState.FAILED)


@dataclass(frozen=True, slots=True)
class WorkItem[Request, Report, Checks]:
    """One slide and what has become of it."""

    number: int
    """Of this item alone for as long as the queue lives."""
    request: Request
    state: ItemState = ItemState.READY
    interrupted: bool = False
    """Whether it waited or ran when the program ended: it is offered again."""
    stopped: bool = False
    """Whether somebody stopped it, and has asked for nothing else since."""
    failure: str = ""
    """One sentence, where it failed."""
    advice: str = ""
    verification: Checks | None = None
    """Of files that failed a check, and so were not kept."""
    report: Report | None = None
    """Where it is done."""
    kept: bool = False
    """Whether it is done because what is asked for was there already, so that nothing was written."""
    is_lost: bool = False
    """Whether it was done, and its folder is not there any more; it is failed then."""


class WorkQueue[Request, Report, Checks](ABC):
    """The order of the items is that in which they are worked on; ``on_change`` is called after every change."""

    def __init__(
        self,
        items: Iterable[WorkItem[Request, Report, Checks]] = (),
        on_change: Callable[[], object] = lambda: None,
    ) -> None:
        self._items = list(items)
        self._given = max((item.number for item in self._items), default=0)
        self.on_change = on_change

    @abstractmethod
    def folder_of(self, request: Request) -> Path:
        """Where the files of ``request`` are to be; no two of the queue have the same."""

    @property
    def items(self) -> tuple[WorkItem[Request, Report, Checks], ...]:
        """All, in their order."""
        return tuple(self._items)

    def item(self, number: int) -> WorkItem[Request, Report, Checks]:
        """The item of that number.

        Raises:
            KeyError: There is none.
        """
        return self._items[self._place(number)]

    @property
    def under_way(self) -> tuple[WorkItem[Request, Report, Checks], ...]:
        """Those that are being worked on, or are held up in the middle."""
        return tuple(item for item in self._items if item.state.is_under_way)

    @property
    def unfinished(self) -> tuple[WorkItem[Request, Report, Checks], ...]:
        """Those that are under way or wait."""
        return tuple(item for item in self._items if item.state.is_under_way or item.state is ItemState.WAITING)

    @property
    def next_waiting(self) -> WorkItem[Request, Report, Checks] | None:
        """The first that waits."""
        return next((item for item in self._items if item.state is ItemState.WAITING), None)

    # --- what a person does ------------------------------------------------------------------------------------

    def add(self, requests: Sequence[Request]) -> tuple[WorkItem[Request, Report, Checks], ...]:
        """Append them; those of slides that are to be written to the same folder already are left out."""
        added: list[WorkItem[Request, Report, Checks]] = []
        for request in requests:
            if all(self.folder_of(item.request) != self.folder_of(request) for item in self._items):
                self._given += 1
                added.append(WorkItem(self._given, request))
                self._items.append(added[-1])
        self._changed()
        return tuple(added)

    def ask_otherwise(self, number: int, request: Request) -> None:
        """Let an item be done in another way; what is under way or over stays.

        Raises:
            ValueError: It is under way, waits, or is done.
        """
        item = self.item(number)
        if not item.state.is_open:
            raise ValueError(f"{self.folder_of(request).name} is {item.state}")
        self._put(WorkItem(number, request, interrupted=item.interrupted))

    def start(self, number: int) -> None:
        """Have it done, after those that wait already stand before it; also again, where it failed."""
        item = self.item(number)
        if item.state.is_open:
            self._put(WorkItem(number, item.request, ItemState.WAITING))

    def start_all(self) -> None:
        """Have all done that could be started, but not again those that failed."""
        ready = ItemState.READY
        self._items = [
            WorkItem(item.number, item.request, ItemState.WAITING) if item.state is ready else item
            for item in self._items
        ]
        self._changed()

    def take_back(self, number: int) -> None:
        """Let one that waits not be done."""
        item = self.item(number)
        if item.state is ItemState.WAITING:
            self._put(replace(item, state=ItemState.READY))

    def move(self, number: int, by: int) -> None:
        """Move it so many places, to the front where ``by`` is negative; at the ends it stays."""
        place = self._place(number)
        item = self._items.pop(place)
        self._items.insert(min(max(place + by, 0), len(self._items)), item)
        self._changed()

    def put_first(self, number: int) -> None:
        """Move it before all that wait, and after what is under way or over."""
        others = [item for item in self._items if item.number != number]
        place = next((place for place, item in enumerate(others) if item.state is ItemState.WAITING), len(others))
        if place < self._place(number):
            self.move(number, place - self._place(number))

    def remove(self, number: int) -> None:
        """Take it out of the queue; its files stay.

        Raises:
            ValueError: It is under way.
        """
        item = self.item(number)
        if item.state.is_under_way:
            raise ValueError(f"{self.folder_of(item.request).name} is {item.state}")
        del self._items[self._place(number)]
        self._changed()

    # --- what becomes of it ------------------------------------------------------------------------------------

    def began(self, number: int) -> None:
        """It is being done, or goes on."""
        self._put(replace(self.item(number), state=ItemState.RUNNING))

    def paused(self, number: int) -> None:
        """It is held up."""
        self._put(replace(self.item(number), state=ItemState.PAUSED))

    def done(self, number: int, report: Report, *, kept: bool = False) -> None:
        """Its files are there; ``kept`` says whether they were there before."""
        self._put(WorkItem(number, self.item(number).request, ItemState.DONE, report=report, kept=kept))

    def failed(self, number: int, failure: str, advice: str = "", verification: Checks | None = None) -> None:
        """It could not be done, and nothing is left of it."""
        request = self.item(number).request
        self._put(
            WorkItem(number, request, ItemState.FAILED, failure=failure, advice=advice, verification=verification)
        )

    def lost(self, number: int, failure: str, advice: str) -> None:
        """It was done, and its folder is not there any more."""
        request = self.item(number).request
        self._put(WorkItem(number, request, ItemState.FAILED, failure=failure, advice=advice, is_lost=True))

    def cancelled(self, number: int) -> None:
        """Somebody stopped it, and nothing is left of it."""
        self._put(WorkItem(number, self.item(number).request, stopped=True))

    # -----------------------------------------------------------------------------------------------------------

    def _place(self, number: int) -> int:
        for place, item in enumerate(self._items):
            if item.number == number:
                return place
        raise KeyError(number)

    def _put(self, item: WorkItem[Request, Report, Checks]) -> None:
        self._items[self._place(item.number)] = item
        self._changed()

    def _changed(self) -> None:
        self.on_change()
