"""Draws the shapes of a redaction on the tissue: see-through, so that what will go can be judged."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from viewer.comparison.annotations.shapes import Kind
from viewer.comparison.rectangle import size_text
from viewer.comparison.scene import PaneScene
from viewer.comparison.state import ComparisonState
from viewer.geometry import Affine, Rect, Size
from viewer.redaction.editing import has_reason
from viewer.redaction.reshaping import Part, box_of, handles_of
from viewer.redaction.shapes import Reason, RedactionShape
from viewer.ui.language import localized
from viewer.ui.pane.canvas import to_device_pixels
from viewer.ui.pane.canvas_tool import is_placed, on_screen
from viewer.ui.pane.kept_picture import KeptPictures
from viewer.ui.pane.marks import Chips
from viewer.ui.pane.redaction_outlines import Outlines, line_through
from viewer.ui.pane.redaction_picture import SMALL, ShapePainter, draw_outline
from viewer.ui.pane.redaction_tool import ROOM, RedactionTool

_HANDLE, _SIDE = 8.0, 6.0
"""Of a handle, and of one that puts a corner in, in screen pixels."""
_TAG = QPointF(-10, -46)
"""From the upper left corner of a shape to the place that its tag lies right below of."""
_MOST_TAGS, _MOST_FINE = 24, 40
"""Shapes in sight that have tags, and that are drawn smoothly with a hatch; more would hold up the frames."""
_MOST_CORNERS = 1200
"""Corners that are drawn smoothly."""
_EDGE, _RING = 3.0, 8.0
"""Screen pixels that an outline takes beside the box around it, and the ring around a point."""


class RedactionMark:
    """The shapes in every pane whose place is known, under the tool's handles."""

    def __init__(self, tool: RedactionTool, *, named: bool = True) -> None:
        """``named``: whether the reason stands beside the number of a shape."""
        self._tool, self._named = tool, named
        self._outlines = Outlines()
        self.pictures: KeptPictures[QImage] = KeptPictures()

    def draw(self, painter: QPainter, chips: Chips, state: ComparisonState, scene: PaneScene, size: Size) -> None:
        """Outline and hatch of every shape in sight; number and reason beside it while there are few.

        The chosen one lies above the others. Where the pane shows what is filled instead, there are outlines alone, and
        only while the tool is in the hand.
        """
        filled = scene.cover is not None
        if self._tool.drawn.is_hidden or not is_placed(scene) or (filled and not self._tool.is_on):
            return
        tool, viewport = self._tool, state.viewport
        drawing, draft = tool.drawing, tool.draft
        shapes = ShapePainter(self._outlines, viewport.to_device, viewport.ratio, filled)
        seen = self._in_sight(drawing.shapes, viewport.to_screen, size)
        painter.save()
        self._draw_others(painter, state, scene, shapes, [drawing.shapes[number] for number in seen])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for one in (*(drawing.shapes[number] for number in seen), *([draft] if draft is not None else [])):
            if one is draft or one.id == drawing.chosen_id:
                shapes.draw(painter, one, shapes.placed(one), chosen=True)
        if tool.half_drawn:
            places = [on_screen(state, point) for point in tool.half_drawn]
            draw_outline(painter, line_through(places), chosen=True)
            for place in places[:-1]:
                _box(painter, place, _HANDLE)
        if tool.is_on and chips.shows_hints:
            self._draw_handles(painter, state)
        painter.restore()
        if len(seen) <= _MOST_TAGS and not filled:
            found = [(number + 1, one, shapes.placed(one)) for number in seen for one in (drawing.shapes[number],)]
            _tag(chips, found, QRectF(0, 0, size.width, size.height), named=self._named)
        if draft is not None:
            mpp = state.reference.slide.mpp if state.reference is not None else None
            box = box_of(draft.shape)
            chips.tag(on_screen(state, box.centre), localized(size_text(box, mpp)))

    def _in_sight(self, shapes: tuple[RedactionShape, ...], to_screen: Affine, size: Size) -> list[int]:
        """Which of them are seen on a pane, at their edges or in the boxes around them at least."""
        left, top, right, bottom = self._outlines.boxes(shapes, to_screen)
        room = np.array([_RING if one.shape.kind is Kind.POINT else _EDGE for one in shapes])
        across = (right + room >= 0) & (left - room <= size.width)
        found: list[int] = np.flatnonzero(across & (bottom + room >= 0) & (top - room <= size.height)).tolist()
        return found

    def _draw_others(
        self,
        painter: QPainter,
        state: ComparisonState,
        scene: PaneScene,
        shapes: ShapePainter,
        seen: Sequence[RedactionShape],
    ) -> None:
        """All but the chosen one, as a picture: it is the same while the view or the chosen one is dragged."""
        drawing, to_device = self._tool.drawing, shapes.place
        others = tuple(one for one in drawing.shapes if one.id != drawing.chosen_id)
        if not others:
            return
        near = [one for one in seen if one.id != drawing.chosen_id]
        fine = len(near) <= _MOST_FINE and sum(map(shapes.corners, near)) <= _MOST_CORNERS

        def make(area: Rect) -> QImage:
            ratio = shapes.ratio
            onto = Affine.scaling(1 / ratio) @ Affine.translation(-area.x, -area.y) @ to_device
            size = Size(math.ceil(area.width / ratio), math.ceil(area.height / ratio))
            return shapes.picture([others[number] for number in self._in_sight(others, onto, size)], area, fine=fine)

        of = others, fine, shapes.bare, scene.screen, shapes.ratio
        kept, (x, y) = self.pictures.seen(scene.pane.number, of, to_device, scene.screen, make)
        painter.save()
        painter.setTransform(to_device_pixels(painter, state.viewport.ratio))
        painter.drawImage(round(kept.area.x) + x, round(kept.area.y) + y, kept.made)
        painter.restore()

    def _draw_handles(self, painter: QPainter, state: ComparisonState) -> None:
        chosen = self._tool.drawing.chosen
        if chosen is None:
            return
        painter.setPen(QPen(QColor(0, 0, 0), 1.0))
        for handle in handles_of(chosen.shape, ROOM / state.viewport.scale):
            at = on_screen(state, handle.place)
            if handle.part is Part.SIDE:
                painter.setBrush(QColor(255, 255, 255, 150))
                painter.drawEllipse(at, _SIDE / 2, _SIDE / 2)
            else:
                _box(painter, at, _HANDLE)


def _tag(chips: Chips, seen: list[tuple[int, RedactionShape, QPainterPath]], window: QRectF, *, named: bool) -> None:
    """Number, and maybe reason, above each."""
    for number, one, path in seen:
        bounds = path.boundingRect()
        if not window.contains(bounds) and not path.intersects(window):
            continue  # the box around it alone is in sight
        inside = bounds.intersected(window)
        is_small = inside.width() < SMALL and inside.height() < SMALL
        words = f"{number}" if is_small or not named else f"{number}  {reason_text(one)}"
        chips.tag(inside.topLeft() + _TAG, words)


def reason_text(shape: RedactionShape) -> str:
    """Why a shape is there, for people."""
    if not has_reason(shape):
        return _words("No reason yet")
    return shape.text.strip() if shape.reason is Reason.OTHER else reason_name(shape.reason)


def reason_name(reason: Reason) -> str:
    """A reason as it is written on the screen."""
    names = {
        Reason.NAME: _words("Name"),
        Reason.DATE_OF_BIRTH: _words("Date of birth"),
        Reason.ACCESSION_NUMBER: _words("Accession number"),
        Reason.BARCODE: _words("Barcode"),
        Reason.PEN_MARK: _words("Pen mark"),
        Reason.OTHER: _words("Other"),
    }
    return names[reason]


def _box(painter: QPainter, at: QPointF, side: float) -> None:
    painter.setPen(QPen(QColor(0, 0, 0), 1.0))
    painter.setBrush(QColor("white"))
    painter.drawRect(QRectF(at.x() - side / 2, at.y() - side / 2, side, side))


def _words(text: str) -> str:
    return QCoreApplication.translate("RedactionMark", text)
