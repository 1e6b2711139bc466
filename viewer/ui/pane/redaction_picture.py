"""Paints shapes of a redaction: one for itself, or many as a picture that can be kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from viewer.comparison.annotations.shapes import Kind, Points, moved
from viewer.geometry import Affine, Point, Rect
from viewer.redaction.shapes import RedactionShape
from viewer.ui.pane.redaction_outlines import Outlines
from viewer.ui.theme import DARK

_FILL = QColor(96, 99, 104, 120)
_HATCH = QColor(255, 255, 255, 70)
_PERIOD = 8
"""Screen pixels after which the hatch begins again."""
_DOT, _CORNERS = 5.0, 24
"""Screen pixels from a point to the ring around it, and corners of the ring where there are many."""
_LEAST = 2.0
"""Screen pixels that a shape is drawn with at least: however far away, it stays in sight."""
SMALL = 32.0
"""Screen pixels below which a shape has neither hatch nor words, which would hide more than they tell."""
_FIXED_BITS, _FARTHEST = 4, 2**26
"""Places of lines are given to OpenCV in so many bits of a pixel, and no farther off than that."""
_BLACK, _WHITE = (0, 0, 0, 255), (255, 255, 255, 255)


@dataclass(frozen=True, slots=True)
class ShapePainter:
    """Paints shapes where ``place`` puts them."""

    outlines: Outlines
    place: Affine
    """From level-0 pixels to device pixels of the pane."""
    ratio: float
    """Device pixels a screen pixel."""
    bare: bool
    """Whether outlines alone are painted."""

    def placed(self, one: RedactionShape, *, device: bool = False) -> QPainterPath:
        """In screen pixels of the pane, or in ``device`` pixels; a small square where it is too small to be seen."""
        unit, to_device = (self.ratio if device else 1.0), self.place
        onto = to_device if device else Affine.scaling(1 / self.ratio) @ to_device
        origin = Point(*one.shape.points[0].tolist())
        if one.shape.kind is Kind.POINT:
            ring = QPainterPath()
            ring.addEllipse(QPointF(*onto.apply(origin)), _DOT * unit, _DOT * unit)
            return ring
        onto = onto @ Affine.translation(*origin)
        outline = self.outlines.of(one, self._scale)
        path = QTransform(onto.xx, onto.yx, onto.xy, onto.yy, onto.x0, onto.y0).map(outline.path)
        bounds = path.boundingRect()
        if max(bounds.width(), bounds.height()) < _LEAST * unit:
            path, more = QPainterPath(), _LEAST * unit / 2
            path.addRect(bounds.adjusted(-more, -more, more, more))
        return path

    def corners(self, one: RedactionShape) -> int:
        """How many it is painted with."""
        if one.shape.kind is Kind.POINT:
            return _CORNERS
        return self.outlines.of(one, self._scale).path.elementCount()

    def draw(self, painter: QPainter, one: RedactionShape, path: QPainterPath, *, chosen: bool) -> None:
        """Smoothly, with a hatch; ``path`` and the painter's units are screen pixels."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        bounds = path.boundingRect()
        if self._is_filled(one):
            painter.fillPath(path, _FILL)
            if max(bounds.width(), bounds.height()) > SMALL:
                # It lies on the slide, so that a picture of it can be moved.
                period = _PERIOD * self.ratio
                begin = QPointF(round(self.place.x0) % period, round(self.place.y0) % period)
                painter.setBrushOrigin(begin / self.ratio)
                painter.fillPath(path, QBrush(_HATCH, Qt.BrushStyle.BDiagPattern))
        draw_outline(painter, path, chosen=chosen)

    def picture(self, shapes: Sequence[RedactionShape], area: Rect, *, fine: bool) -> QImage:
        """Of ``area`` (whole device pixels of the pane) with ``shapes``, without whatever lies below.

        ``fine``: each as ``draw`` does. Else, since that takes far longer: without a hatch and with thin edges, which
        lie over what is filled.
        """
        picture = QImage(round(area.width), round(area.height), QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.translate(-area.x, -area.y)
        if fine:
            painter.scale(self.ratio, self.ratio)
            for one in shapes:
                self.draw(painter, one, self.placed(one), chosen=False)
        elif not self.bare:
            for one in shapes:
                if self._is_filled(one):
                    painter.fillPath(self.placed(one, device=True), _FILL)
        painter.end()
        if not fine:
            self._draw_lines(picture, shapes, np.array([area.x, area.y]))
        return picture

    def _draw_lines(self, picture: QImage, shapes: Sequence[RedactionShape], corner: Points) -> None:
        """White ones with a black one beside each: OpenCV's, which are faster than a painter's for thousands."""
        import cv2

        rings = self._rings(shapes)
        if not rings:
            return
        # OpenCV counts from the middle of the first pixel.
        places = np.concatenate(rings) - corner - 0.5
        thin = max(1, round(self.ratio))
        ends = np.cumsum([len(ring) for ring in rings])[:-1]
        pixels = np.frombuffer(picture.bits(), np.uint8).reshape(picture.height(), picture.width(), 4)
        for aside, colour in ((thin, _BLACK), (0, _WHITE)):
            fixed = np.clip((places + aside) * (1 << _FIXED_BITS), -_FARTHEST, _FARTHEST)
            pieces = np.split(np.rint(fixed).astype(np.int32), ends)
            cv2.polylines(pixels, pieces, False, colour, thin, cv2.LINE_8, _FIXED_BITS)

    def _rings(self, shapes: Sequence[RedactionShape]) -> list[Points]:
        """Their lines, in device pixels of the pane."""
        points = [one.shape.points for one in shapes if one.shape.kind is Kind.POINT]
        outlines = [self.outlines.of(one, self._scale).rings for one in shapes if one.shape.kind is not Kind.POINT]
        turns = np.linspace(0, 2 * np.pi, _CORNERS + 1)
        around = _DOT * self.ratio * np.stack([np.cos(turns), np.sin(turns)], axis=1)
        found = [moved(point, self.place) + around for point in points]
        if not outlines:
            return found
        lengths = [len(ring) for rings in outlines for ring in rings]
        every = moved(np.concatenate([ring for rings in outlines for ring in rings]), self.place)
        begins = np.cumsum([0, *(sum(map(len, rings)) for rings in outlines[:-1])])
        least, most = np.minimum.reduceat(every, begins), np.maximum.reduceat(every, begins)
        small = (most - least).max(axis=1) < _LEAST * self.ratio
        more = _LEAST * self.ratio / 2
        for (left, top), (right, bottom) in zip(least[small] - more, most[small] + more, strict=True):
            found.append(np.array([(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]))
        large = np.repeat(~small, [len(rings) for rings in outlines]).tolist()
        rings = np.split(every, np.cumsum(lengths)[:-1])
        return [*found, *(ring for ring, is_large in zip(rings, large, strict=True) if is_large)]

    def _is_filled(self, one: RedactionShape) -> bool:
        return not self.bare and (one.shape.kind is not Kind.POLYLINE or one.width > 0)

    @property
    def _scale(self) -> float:
        return max(self.place.scales)


def draw_outline(painter: QPainter, path: QPainterPath, *, chosen: bool) -> None:
    """White, or in the accent, with a dark edge."""
    # The accent of the light theme would be lost on dark tissue, which is the same in both.
    ink = QColor(DARK.accent) if chosen else QColor("white")
    for pen in (QPen(QColor(0, 0, 0, 200), 4.0), QPen(ink, 2.0)):
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, pen)
