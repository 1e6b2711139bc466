"""The review that events make, kept up with each event that comes; ``state.review_of`` says what it is."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace

from viewer.review.events import Act
from viewer.review.state import Event, ReviewState, after_event

_UNDONE_AT_ONCE = 64
"""So many of the last events are taken back without going through all the others again."""
_Before = tuple[int, ReviewState | None]
"""How many events there were, and what they made."""


class UnfitEventError(ValueError):
    """An event is none that a review can have where it stands; ``seq`` is its number."""

    def __init__(self, seq: int, cause: Exception) -> None:
        super().__init__(f"event {seq}: {cause or type(cause).__name__}")
        self.seq = seq


@dataclass(frozen=True, slots=True)
class Folded:
    """All events of a record, but for what came after it, and what they make."""

    state: ReviewState | None
    """None until an event begins a review."""
    undone: frozenset[int]
    """Numbers of the events that are reverted."""
    lately: tuple[_Before, ...]
    """What it was before each of the last events, the latest last."""


class ReviewFold:
    """All events of a record and the review that they make; for one thread at a time."""

    def __init__(self, events: Iterable[Event]) -> None:
        """Take all ``events``.

        Raises:
            UnfitEventError: One of them is none of a review.
        """
        self.events: list[Event] = list(events)
        """From the first on; not to be changed."""
        undone: set[int] = set()
        for event in self.events:
            if event["action"] in _UNDOING:
                _undo(undone, event)
        self._now = self._from(Folded(None, frozenset(undone), ()), 0)

    @property
    def state(self) -> ReviewState:
        """The review as of now.

        Raises:
            ValueError: No event begins one.
        """
        if self._now.state is None:
            raise ValueError("no event begins a review")
        return self._now.state

    @property
    def undone(self) -> frozenset[int]:
        """Numbers of the events that are reverted, and not restored."""
        return self._now.undone

    def with_event(self, event: Event) -> Folded:
        """What all events and ``event`` make; ``take`` has it count.

        Raises:
            UnfitEventError: It cannot follow those that there are.
        """
        if event["action"] not in _UNDOING:
            return self._stepped(self._now, event)
        undone = set(self._now.undone)
        number = _undo(undone, event)
        lately = tuple(one for one in self._now.lately if one[0] < number)
        start, state = lately[-1] if lately else (0, None)
        found = self._from(Folded(state, frozenset(undone), lately[:-1]), start)
        if found.state is None:
            raise UnfitEventError(event["seq"], ValueError("no event would begin a review"))
        return self._stepped(found, event)

    def take(self, event: Event, made: Folded) -> None:
        """Have ``event`` count, of which ``with_event`` has made ``made``."""
        self.events.append(event)
        self._now = made

    def _from(self, folded: Folded, start: int) -> Folded:
        """``folded`` and all events from the index ``start`` on."""
        lately = deque(folded.lately, _UNDONE_AT_ONCE)
        state = folded.state
        for event in self.events[start:]:
            lately.append((event["seq"] - 1, state))
            state = _after(state, event, folded.undone)
        return Folded(state, folded.undone, tuple(lately))

    @staticmethod
    def _stepped(folded: Folded, event: Event) -> Folded:
        lately = (*folded.lately, (event["seq"] - 1, folded.state))[-_UNDONE_AT_ONCE:]
        return Folded(_after(folded.state, event, folded.undone), folded.undone, lately)


_UNDOING = (Act.REVERTED, Act.RESTORED)


def _undo(undone: set[int], event: Event) -> int:
    """Note in ``undone`` what ``event`` reverts or restores; its number."""
    try:
        number = int(str(event["object"]).removeprefix("seq "))
        if not 1 <= number < event["seq"]:
            raise ValueError(f"there is no event {number} before it")
    except ValueError as error:
        raise UnfitEventError(event["seq"], error) from error
    (undone.add if event["action"] == Act.REVERTED else undone.discard)(number)
    return number


def _after(state: ReviewState | None, event: Event, undone: frozenset[int]) -> ReviewState | None:
    try:
        if event["seq"] not in undone:
            state = after_event(state, event)
    except (ValueError, TypeError, LookupError) as error:
        raise UnfitEventError(event["seq"], error) from error
    return None if state is None else replace(state, events=event["seq"])


def review_of(events: Iterable[Event]) -> ReviewState:
    """The review that all events of a record make; what was reverted, and not restored, did not happen.

    Raises:
        ValueError: These are no events of a review.
    """
    return ReviewFold(events).state
