"""What somebody wants taken away from a slide: shapes with a reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from viewer.comparison.annotations.shapes import Shape


class Reason(StrEnum):
    """Why something is taken away."""

    NAME = "name"
    DATE_OF_BIRTH = "date of birth"
    ACCESSION_NUMBER = "accession number"
    BARCODE = "barcode"
    PEN_MARK = "pen mark"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class RedactionShape:
    """One shape and who drew it, when and why."""

    id: str
    """A UUID as text."""
    shape: Shape
    """In level-0 pixels of the slide, or in pixels of an associated image. Its label is of no account."""
    width: float = 0.0
    """Of the pen, in the same pixels; 0 of anything but a POLYLINE."""
    reason: Reason = Reason.OTHER
    text: str = ""
    """What the person added to the reason."""
    author: str = ""
    made: str = ""
    """ISO 8601, UTC."""


@dataclass(frozen=True, slots=True)
class Redactions:
    """Everything that is to be taken away from one slide."""

    shapes: tuple[RedactionShape, ...] = ()
    associated: Mapping[str, tuple[RedactionShape, ...]] = field(default_factory=dict)
    """By name of the associated image; in its own pixels."""

    @property
    def every(self) -> tuple[RedactionShape, ...]:
        """Those on the slide, then those on its associated images."""
        return (*self.shapes, *(shape for shapes in self.associated.values() for shape in shapes))

    def on(self, image: str) -> tuple[RedactionShape, ...]:
        """Those on an associated image; on the slide itself where ``image`` is empty."""
        return tuple(self.associated.get(image, ())) if image else self.shapes

    def with_shapes(self, image: str, shapes: tuple[RedactionShape, ...]) -> Redactions:
        """With these on an associated image, or on the slide itself, instead of what is there."""
        if not image:
            return replace(self, shapes=shapes)
        associated = {name: found for name, found in self.associated.items() if name != image}
        return replace(self, associated={**associated, image: shapes} if shapes else associated)
