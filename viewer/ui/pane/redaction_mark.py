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
from viewer.ui.pane.canvas_tool import is_placed, on_screen
from viewer.ui.pane.marks import Chips
from viewer.ui.pane.redaction_tool import ROOM, RedactionTool
from viewer.ui.theme import DARK

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
_MOST_TAGS, _MOST_FINE = 24, 40
"""Shapes in sight that have tags, and that are drawn smoothly with a hatch; more would hold up the frames."""
_EDGE = 3.0
"""Half of an outline."""
_SPARE = 200
"""Paths that are kept beside those of the shapes."""


class RedactionMark:
    """The shapes in every pane whose place is known, under the tool's handles."""

    def __init__(self, tool: RedactionTool, *, named: bool = True) -> None:
        """``named``: whether the reason stands beside the number of a shape."""
        self._tool, self._named = tool, named
        self._paths: dict[Shape, tuple[float, QPainterPath]] = {}

    def draw(self, painter: QPainter, chips: Chips, state: ComparisonState, scene: PaneScene, size: Size) -> None:
        """Outline and hatch of every shape in sight; number and reason beside it while there are few.

        Where the pane shows what is filled instead, outlines alone, and only while the tool is in the hand.
        """
        filled = scene.cover is not None
        if self._tool.drawn.is_hidden or not is_placed(scene) or (filled and not self._tool.is_on):
            return
        tool, to_screen = self._tool, state.viewport.to_screen
        window, drawing, draft = QRectF(0, 0, size.width, size.height), self._tool.drawing, self._tool.draft
        found = [(number, one, self._placed(one, to_screen)) for number, one in enumerate(drawing.shapes, 1)]
        seen = [(number, one, path) for number, one, path in found if _is_near(path, window)]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for _, one, path in seen:
            chosen = one.id == drawing.chosen_id
            _draw(painter, one, path, chosen=chosen, fine=chosen or len(seen) <= _MOST_FINE, bare=filled)
        if draft is not None:
            _draw(painter, draft, self._placed(draft, to_screen), chosen=True, fine=True)
        if tool.half_drawn:
            places = [on_screen(state, point) for point in tool.half_drawn]
            _outline(painter, _line(places), chosen=True)
            for place in places[:-1]:
                _box(painter, place, _HANDLE)
        if tool.is_on and chips.shows_hints:
            self._draw_handles(painter, state)
        painter.restore()
        if len(seen) <= _MOST_TAGS and not filled:
            _tag(chips, seen, window, named=self._named)
        if draft is not None:
            mpp = state.reference.slide.mpp if state.reference is not None else None
            box = box_of(draft.shape)
            chips.tag(on_screen(state, box.centre), size_text(box, mpp))

    def _placed(self, one: RedactionShape, to_screen: Affine) -> QPainterPath:
        """In screen pixels of the pane; a small square where it would be too small to be seen."""
        if one.shape.kind is Kind.POINT:
            at = QPointF(*to_screen.apply(Point(*one.shape.points[0].tolist())))
            ring = QPainterPath()
            ring.addEllipse(at, _DOT, _DOT)
            return ring
        onto = to_screen @ Affine.translation(*one.shape.points[0].tolist())
        path = QTransform(onto.xx, onto.yx, onto.xy, onto.yy, onto.x0, onto.y0).map(self._path(one))
        bounds = path.boundingRect()
        if max(bounds.width(), bounds.height()) < _LEAST:
            path = QPainterPath()
            path.addRect(bounds.adjusted(-_LEAST / 2, -_LEAST / 2, _LEAST / 2, _LEAST / 2))
        return path

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
            if handle.part is Part.SIDE:
                painter.setBrush(QColor(255, 255, 255, 150))
                painter.drawEllipse(at, _SIDE / 2, _SIDE / 2)
            else:
                _box(painter, at, _HANDLE)


def _is_near(path: QPainterPath, window: QRectF) -> bool:
    return path.boundingRect().adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE).intersects(window)


def _draw(
    painter: QPainter, one: RedactionShape, path: QPainterPath, *, chosen: bool, fine: bool, bare: bool = False
) -> None:
    bounds = path.boundingRect()
    if not bare and (one.shape.kind is not Kind.POLYLINE or one.width > 0):
        painter.fillPath(path, _FILL)
        if fine and max(bounds.width(), bounds.height()) > _SMALL:
            painter.fillPath(path, QBrush(_HATCH, Qt.BrushStyle.BDiagPattern))
    if fine:
        _outline(painter, path, chosen=chosen)
    else:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.strokePath(path.translated(1, 1), QPen(QColor("black"), 0))
        painter.strokePath(path, QPen(QColor("white"), 0))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def _tag(chips: Chips, seen: list[tuple[int, RedactionShape, QPainterPath]], window: QRectF, *, named: bool) -> None:
    """Number, and maybe reason, above each."""
    for number, one, path in seen:
        bounds = path.boundingRect()
        if not window.contains(bounds) and not path.intersects(window):
            continue  # the box around it alone is in sight
        inside = bounds.intersected(window)
        is_small = inside.width() < _SMALL and inside.height() < _SMALL
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
    # The accent of the light theme would be lost on dark tissue, which is the same in both.
    ink = QColor(DARK.accent) if chosen else QColor("white")
    for pen in (QPen(QColor(0, 0, 0, 200), 4.0), QPen(ink, 2.0)):
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, pen)


def _box(painter: QPainter, at: QPointF, side: float) -> None:
    painter.setPen(QPen(QColor(0, 0, 0), 1.0))
    painter.setBrush(QColor("white"))
    painter.drawRect(QRectF(at.x() - side / 2, at.y() - side / 2, side, side))


def _words(text: str) -> str:
    return QCoreApplication.translate("RedactionMark", text)
