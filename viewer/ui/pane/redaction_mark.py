"""Draws the shapes of a redaction on the tissue: see-through, so that what will go can be judged."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF, QTransform

from viewer.comparison.annotations.shapes import Kind, Points, Shape
from viewer.comparison.rectangle import size_text
from viewer.comparison.scene import PaneScene
from viewer.comparison.state import ComparisonState
from viewer.geometry import Affine, Point, Size
from viewer.redaction.editing import has_reason
from viewer.redaction.reshaping import Part, box_of, handles_of
from viewer.redaction.shapes import Reason, RedactionShape
from viewer.ui.pane.canvas_tool import on_screen
from viewer.ui.pane.marks import Chips
from viewer.ui.pane.redaction_tool import ROOM, RedactionTool, is_placed
from viewer.ui.theme import current_theme

_FILL = QColor(96, 99, 104, 120)
_HATCH = QColor(255, 255, 255, 70)
_HANDLE, _SIDE = 8.0, 6.0
"""Of a handle, and of one that puts a corner in, in screen pixels."""
_DOT = 5.0
_SMALL = 32.0
"""Screen pixels below which a shape has its number alone beside it: words would hide more than they tell."""
_LEAST = 2.0
"""Screen pixels that a shape is drawn with at least: however far away, it stays in sight."""
_TAG = QPointF(-10, -46)
"""From the upper left corner of a shape to the place that its tag lies right below of."""
_MOST_TAGS = 24
_SPARE = 200
"""Paths that are kept beside those of the shapes."""


class RedactionMark:
    """The shapes in every pane whose place is known, under the tool's handles."""

    def __init__(self, tool: RedactionTool) -> None:
        self._tool = tool
        self._paths: dict[Shape, tuple[float, QPainterPath]] = {}

    def draw(self, painter: QPainter, chips: Chips, state: ComparisonState, scene: PaneScene, size: Size) -> None:
        """Outline and hatch of every shape in sight; number and reason beside it while there are few."""
        if not is_placed(scene):
            return
        tool, to_screen = self._tool, state.viewport.to_screen
        window = QRectF(-8, -8, size.width + 16, size.height + 16)
        tags: list[tuple[QPointF, str]] = []
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for number, one in enumerate(tool.drawing.shapes, 1):
            seen = self._draw(painter, one, to_screen, window, chosen=one.id == tool.drawing.chosen_id)
            if seen is not None:
                is_small = seen.width() < _SMALL and seen.height() < _SMALL
                words = f"{number}" if is_small else f"{number}  {reason_text(one)}"
                tags.append((seen.topLeft() + _TAG, words))
        draft = tool.draft
        if draft is not None:
            self._draw(painter, draft, to_screen, window, chosen=True)
        if tool.half_drawn:
            _outline(painter, _line([on_screen(state, point) for point in tool.half_drawn]), chosen=True)
        if tool.is_on and chips.shows_hints:
            self._draw_handles(painter, state)
        painter.restore()
        if len(tags) <= _MOST_TAGS:
            for place, text in tags:
                chips.tag(place, text)
        if draft is not None:
            box = box_of(draft.shape)
            mpp = state.reference.slide.mpp if state.reference is not None else None
            chips.tag(on_screen(state, box.centre), size_text(box, mpp))

    def _draw(
        self, painter: QPainter, one: RedactionShape, to_screen: Affine, window: QRectF, *, chosen: bool
    ) -> QRectF | None:
        """Draw it; the box around what of it is in sight, None where nothing is."""
        if one.shape.kind is Kind.POINT:
            at = QPointF(*to_screen.apply(Point(*one.shape.points[0].tolist())))
            path = QPainterPath()
            path.addEllipse(at, _DOT, _DOT)
        else:
            origin = one.shape.points[0].tolist()
            onto = to_screen @ Affine.translation(*origin)
            path = QTransform(onto.xx, onto.yx, onto.xy, onto.yy, onto.x0, onto.y0).map(self._path(one))
        bounds = path.boundingRect()
        if not bounds.adjusted(-_LEAST, -_LEAST, _LEAST, _LEAST).intersects(window):
            return None
        if max(bounds.width(), bounds.height()) < _LEAST:
            path = QPainterPath()
            path.addRect(bounds.adjusted(-_LEAST / 2, -_LEAST / 2, _LEAST / 2, _LEAST / 2))
        if one.shape.kind is not Kind.POLYLINE or one.width > 0:
            painter.fillPath(path, _FILL)
            painter.fillPath(path, QBrush(_HATCH, Qt.BrushStyle.BDiagPattern))
        _outline(painter, path, chosen=chosen)
        inside = window.adjusted(8, 8, -8, -8)
        if not path.intersects(inside):
            return None
        return bounds.intersected(inside)

    def _path(self, one: RedactionShape) -> QPainterPath:
        """From the first corner on, in level-0 pixels."""
        held = self._paths.get(one.shape)
        if held is None or held[0] != one.width:
            if len(self._paths) > 2 * len(self._tool.drawing.shapes) + _SPARE:
                self._paths.clear()  # a drag makes a new shape with every move
            held = self._paths[one.shape] = one.width, _made(one)
        return held[1]

    def _draw_handles(self, painter: QPainter, state: ComparisonState) -> None:
        chosen = self._tool.drawing.chosen
        if chosen is None:
            return
        painter.setPen(QPen(QColor(0, 0, 0), 1.0))
        for handle in handles_of(chosen.shape, ROOM / state.viewport.scale):
            at = on_screen(state, handle.place)
            side = _SIDE if handle.part is Part.SIDE else _HANDLE
            painter.setBrush(QColor(255, 255, 255, 150) if handle.part is Part.SIDE else QColor("white"))
            box = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
            if handle.part is Part.SIDE:
                painter.drawEllipse(box)
            else:
                painter.drawRect(box)


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


def _made(one: RedactionShape) -> QPainterPath:
    shape = one.shape
    origin = shape.points[0]
    path = QPainterPath()
    if shape.kind is Kind.ELLIPSE:
        ends = shape.points - origin
        middle = (ends[0] + ends[1]) / 2
        circle = QPainterPath()
        circle.addEllipse(QPointF(0, 0), 1, 1)
        (a, b), (c, d) = (ends[1] - middle).tolist(), (ends[3] - middle).tolist()
        return QTransform(a, b, c, d, *middle.tolist()).map(circle)
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addPath(_ring(shape.points - origin, closed=shape.kind is not Kind.POLYLINE))
    if shape.kind is Kind.POLYLINE and one.width > 0:
        pen = QPainterPathStroker()
        pen.setWidth(one.width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCurveThreshold(0.1)
        return pen.createStroke(path).simplified()
    if shape.holes:
        holes = QPainterPath()
        for hole in shape.holes:
            ring = _ring(hole - origin, closed=True)
            ring.setFillRule(Qt.FillRule.WindingFill)
            holes = holes.united(ring)
        return path.subtracted(holes)
    return path


def _ring(points: Points, *, closed: bool) -> QPainterPath:
    path = _line([QPointF(x, y) for x, y in points.tolist()])
    if closed:
        path.closeSubpath()
    return path


def _line(places: list[QPointF]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF(places))
    return path


def _outline(painter: QPainter, path: QPainterPath, *, chosen: bool) -> None:
    ink = QColor(current_theme().accent) if chosen else QColor("white")
    for pen in (QPen(QColor(0, 0, 0, 200), 4.0), QPen(ink, 2.0)):
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, pen)


def _words(text: str) -> str:
    return QCoreApplication.translate("RedactionMark", text)
