"""Redactions that are being drawn: every change gives another frozen state, so that undoing is going back to one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from viewer.comparison.annotations.shapes import Shape
from viewer.geometry import Point, Size
from viewer.redaction.masks import BlockGrid, level_masks
from viewer.redaction.reshaping import is_hit, shifted
from viewer.redaction.shapes import Reason, Redactions, RedactionShape


@dataclass(frozen=True, slots=True)
class Drawing:
    """The shapes of a slide and its associated images, the uppermost last, and which of them is chosen.

    Changes are about those on one picture; the others are carried along as they are.
    """

    redactions: Redactions = field(default_factory=Redactions)
    chosen_id: str = ""
    """Empty: none."""
    image: str = ""
    """Name of the associated image that is drawn on; empty: the slide itself."""

    @property
    def shapes(self) -> tuple[RedactionShape, ...]:
        """Those on the picture that is drawn on."""
        return self.redactions.on(self.image)

    def on(self, image: str) -> Drawing:
        """The same for who draws on that associated image, or on the slide itself."""
        return self if image == self.image else replace(self, image=image)

    @property
    def chosen(self) -> RedactionShape | None:
        """The one that keys and handles are about."""
        return next((one for one in self.shapes if one.id == self.chosen_id), None)

    def choose(self, identity: str) -> Drawing:
        """With another one chosen; empty: none."""
        return replace(self, chosen_id=identity)

    def at(self, place: Point, reach: float) -> RedactionShape | None:
        """The uppermost shape that ``place`` hits, from ``reach`` pixels around it."""
        return next((one for one in reversed(self.shapes) if is_hit(one.shape, one.width, place, reach)), None)

    def added(self, shape: RedactionShape) -> Drawing:
        """With one more, above the others and chosen."""
        return self._with((*self.shapes, shape), shape.id)

    def removed(self) -> Drawing:
        """Without the chosen one."""
        return self._with(tuple(one for one in self.shapes if one.id != self.chosen_id), "")

    def duplicated(self, identity: str, by: Point, author: str, made: str) -> Drawing:
        """With the chosen one once more, that much further and chosen instead."""
        chosen = self.chosen
        if chosen is None:
            return self
        again = replace(chosen, id=identity, shape=shifted(chosen.shape, by), author=author, made=made)
        return self.added(again)

    def moved(self, by: Point) -> Drawing:
        """With the chosen one elsewhere."""
        return self._changed(lambda one: replace(one, shape=shifted(one.shape, by)))

    def reshaped(self, shape: Shape) -> Drawing:
        """With another outline of the chosen one."""
        return self._changed(lambda one: replace(one, shape=shape))

    def with_reason(self, reason: Reason, text: str) -> Drawing:
        """With another reason of the chosen one, and what is added to it."""
        return self._changed(lambda one: replace(one, reason=reason, text=text))

    def with_width(self, width: float) -> Drawing:
        """With another pen of the chosen one, in level-0 pixels; nothing else has a pen."""
        return self._changed(lambda one: replace(one, width=width) if one.width else one)

    def _changed(self, change: Callable[[RedactionShape], RedactionShape]) -> Drawing:
        if self.chosen is None:
            return self
        shapes = tuple(change(one) if one.id == self.chosen_id else one for one in self.shapes)
        return self._with(shapes, self.chosen_id)

    def _with(self, shapes: tuple[RedactionShape, ...], chosen: str) -> Drawing:
        return replace(self, redactions=self.redactions.with_shapes(self.image, shapes), chosen_id=chosen)


def has_reason(shape: RedactionShape) -> bool:
    """Whether anybody has said why it is there: an "other" says it in its text."""
    return shape.reason is not Reason.OTHER or bool(shape.text.strip())


def pixels_of(shape: RedactionShape, slide: Size) -> int:
    """How many level-0 pixels of a slide of that size a shape lies on, in part at least: before a mask grows."""
    return level_masks([shape], slide, [BlockGrid(slide, slide, 1)], margin=0)[0].area
