"""What drawing a redaction tells the audit log: every shape that is made, changed or removed, and what is undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from viewer.documents.audit_log import AuditLog
from viewer.export.manifest import shape_told
from viewer.redaction.shapes import Redactions, RedactionShape

DRAWN, CHANGED, REMOVED = "shape drawn", "shape changed", "shape removed"


@dataclass(frozen=True, slots=True)
class ShapeEvent:
    """What became of one shape."""

    action: str
    about: str
    """Its identifier, and the associated image that it is drawn on."""
    before: dict[str, Any] | None
    """None where it was not there."""
    after: dict[str, Any] | None
    """None where it is not there any more."""


def shape_events(before: Redactions, after: Redactions) -> tuple[ShapeEvent, ...]:
    """What leads from one state to another; nothing where shapes have only changed places in their order."""
    images = dict.fromkeys(("", *before.associated, *after.associated))
    return tuple(event for image in images for event in _on(image, before.on(image), after.on(image)))


def _on(image: str, before: tuple[RedactionShape, ...], after: tuple[RedactionShape, ...]) -> Iterator[ShapeEvent]:
    were, are = ({shape.id: shape for shape in shapes} for shapes in (before, after))
    on = f" on {image}" if image else ""
    for identity in dict.fromkeys((*were, *are)):
        was, now = (shapes.get(identity) for shapes in (were, are))
        told = tuple(None if shape is None else _told(shape) for shape in (was, now))
        if told[0] != told[1]:
            action = DRAWN if was is None else REMOVED if now is None else CHANGED
            yield ShapeEvent(action, f"shape {identity}{on}", *told)


def _told(shape: RedactionShape) -> dict[str, Any]:
    return {**shape_told(shape), "text": shape.text, "author": shape.author, "made": shape.made}


class DrawingLog:
    """Tells a log the steps of one drawing in their order, so that undoing one names the events that it takes back.

    The steps that it may be asked to take back are those of the window's history, which goes back one by one. For one
    thread at a time.
    """

    def __init__(self, log: AuditLog) -> None:
        self.log = log
        self._done: list[list[int]] = []
        """Numbers of events, by step."""
        self._undone: list[list[int]] = []

    def step(self, before: Redactions, after: Redactions) -> None:
        """Somebody has changed shapes; raises SlideError as the log does."""
        events = shape_events(before, after)
        self._undone.clear()
        numbers: list[int] = []
        self._done.append(numbers)
        for event in events:
            numbers.append(self.log.append(event.action, event.about, before=event.before, after=event.after))

    def undo(self) -> None:
        """The last step was taken back; raises SlideError as the log does."""
        if self._done:
            self._undone.append(numbers := self._done.pop())
            for number in reversed(numbers):
                self.log.revert(number)

    def redo(self) -> None:
        """What was taken back last holds again; raises SlideError as the log does."""
        if self._undone:
            self._done.append(numbers := self._undone.pop())
            for number in numbers:
                self.log.restore(number)

    def forget(self) -> None:
        """Nothing that was done can be taken back any more."""
        self._done.clear()
        self._undone.clear()
