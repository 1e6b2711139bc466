"""Where the texts on a canvas find room: what is drawn there later keeps clear of what is there."""

from __future__ import annotations

from itertools import product

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 6
"""Pixels between two texts."""


class ChipRoom:
    """What is taken of a canvas, in its pixels."""

    def __init__(self) -> None:
        self._taken: list[tuple[int, int, int, int]] = []
        """Left, top, right and bottom of each, with the gap around it: in every frame, so plain numbers."""

    def clear(self) -> None:
        """Nothing is taken."""
        self._taken = []

    def take(self, rect: QRect) -> None:
        """Something is drawn there."""
        left, top, right, bottom = rect.left(), rect.top(), rect.left() + rect.width(), rect.top() + rect.height()
        self._taken.append((left - GAP, top - GAP, right + GAP, bottom + GAP))

    def _is_free(self, x: int, y: int, width: int, height: int) -> bool:
        return not any(
            x < right and left < x + width and y < bottom and top < y + height
            for left, top, right, bottom in self._taken
        )

    def spans(self, top: int, height: int, left: int, right: int) -> list[tuple[int, int]]:
        """What is free between ``left`` and ``right`` of a row, from left to right."""
        spans, begin = [], left
        for first, above, last, below in sorted(self._taken):
            if above < top + height and top < below and first < right:
                if first > begin:
                    spans.append((begin, first))
                begin = max(begin, last)
        return [*spans, (begin, right)] if begin < right else spans

    def nearest(self, size: QSize, wanted: list[QPoint], bounds: QRect) -> QPoint | None:
        """Where something of ``size`` is free: the first of ``wanted`` that is, else what is nearest to the first.

        Args:
            size: Of what is to be placed.
            wanted: Top left corners, best first; they are moved into ``bounds``.
            bounds: What must hold all of it.

        Returns:
            Its top left corner; None where it does not fit anywhere.
        """
        width, height, least_x, least_y = size.width(), size.height(), bounds.left(), bounds.top()
        most_x, most_y = least_x + bounds.width() - width, least_y + bounds.height() - height
        if most_x < least_x or most_y < least_y:
            return None
        places = [(min(max(at.x(), least_x), most_x), min(max(at.y(), least_y), most_y)) for at in wanted]
        for x, y in places:
            if self._is_free(x, y, width, height):
                return QPoint(x, y)
        # The nearest free place touches what is in the way.
        first_x, first_y = places[0]
        across = {first_x, *(left - width for left, *_ in self._taken), *(right for _, _, right, _ in self._taken)}
        down = {first_y, *(top - height for _, top, *_ in self._taken), *(bottom for *_, bottom in self._taken)}
        inside = product((x for x in across if least_x <= x <= most_x), (y for y in down if least_y <= y <= most_y))
        for x, y in sorted(inside, key=lambda at: abs(at[0] - first_x) + abs(at[1] - first_y)):
            if self._is_free(x, y, width, height):
                return QPoint(x, y)
        return None
