"""The whole slide, small, with a frame around what the panes show; a hand on it moves the panes."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.comparison.coverage_tint import CoverageMap
from viewer.comparison.navigator import drawn_frame, frame_of, whole_slide, zoomed_at
from viewer.comparison.overview import Overview
from viewer.comparison.readout import named_scales
from viewer.comparison.state import ComparisonState
from viewer.comparison.viewport import Viewport, stepped
from viewer.geometry import Affine, Point, Rect, Size
from viewer.ui.docks.field_map_section import FieldMap, hatching
from viewer.ui.pane.gestures import ZOOM_A_NOTCH
from viewer.ui.theme import DETAIL, current_theme, ui_font

_LEAST, _LOWEST = 120, 80
_SMALLEST_FIELD = 7.0
_SCROLLING_MS = 400
"""Between two turns of a wheel that belong together."""


class NavigatorMap(QWidget):
    """Draws the overview of the reference, turned as the panes are, and asks for viewports."""

    viewport_requested = Signal(object)
    """A Viewport."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = ComparisonState()
        self._overview: Overview | None = None
        self._message = ""
        self._coverage: CoverageMap | None = None
        self._coverage_place = Affine()
        self._picture = QImage()
        self._tint = QImage()
        self.outline: Callable[[], Rect | None] = lambda: None
        """Gives the field that is looked at, in level-0 pixels of the reference."""
        self._field_map: FieldMap | None = None
        self._map_tint, self._missing = QImage(), QImage()
        self._grabbed: Point | None = None
        """From the hand to the middle of the frame, while a hand holds it."""
        self._moved = False
        self.setAccessibleName(self.tr("The whole slide, with what the panes show"))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._scrolling = QTimer(self, singleShot=True, interval=_SCROLLING_MS)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumSize(_LEAST, _LOWEST)

    def sizeHint(self) -> QSize:
        """A square, in which every rotation has room."""
        return QSize(232, 232)

    def heightForWidth(self, width: int) -> int:
        """Square."""
        return width

    # --- what is shown -----------------------------------------------------------------------------------------

    def show_state(self, state: ComparisonState) -> None:
        """Follow the panes."""
        before, self._state = self._state, state
        if before.viewport != state.viewport or before.panes is not state.panes:
            self.update()

    def show_overview(self, overview: Overview | None, message: str = "") -> None:
        """Show a slide, or the sentence that says why there is none."""
        self._overview, self._message = overview, message
        self._prepare()

    def show_coverage(self, coverage: CoverageMap | None, place: Affine = Affine()) -> None:  # noqa: B008
        """Tint what was looked at, over a grey slide; None: the slide in its own colours.

        ``place`` leads from cells of the coverage to level-0 pixels of the reference.
        """
        self._coverage, self._coverage_place = coverage, place
        self._tint = QImage() if coverage is None else _image(coverage.tint, QImage.Format.Format_ARGB32_Premultiplied)
        self._prepare()

    def show_field_map(self, field_map: FieldMap | None) -> None:
        """Show what a comparison found, over a grey slide; what was scanned and not compared is hatched."""
        was_grey, self._field_map = self._is_grey, field_map
        if field_map is not None:
            self._map_tint = _image(field_map.tint.tint, QImage.Format.Format_ARGB32_Premultiplied)
            mask = np.where(field_map.missing, np.uint8(255), np.uint8(0))
            self._missing = _image(mask[..., np.newaxis], QImage.Format.Format_Alpha8)
        if was_grey is self._is_grey:
            self.update()  # a map that grows lies over the same picture
        else:
            self._prepare()

    @property
    def _is_grey(self) -> bool:
        return self._coverage is not None or self._field_map is not None

    def _prepare(self) -> None:
        """Bring the picture to the size in which it is drawn: QPainter alone would leave pixels out."""
        self._picture = QImage()
        if self._overview is not None:
            whole = self._whole
            across = whole.scale * self._overview.to_slide.scales[0] * self.devicePixelRatioF()
            height, width = self._overview.rgb.shape[:2]
            picture = _image(self._overview.rgb, QImage.Format.Format_RGB888)
            if self._is_grey:
                picture = picture.convertToFormat(QImage.Format.Format_Grayscale8)
            if across < 1:
                picture = picture.scaled(
                    max(1, round(width * across)),
                    max(1, round(height * across)),
                    Qt.AspectRatioMode.IgnoreAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            self._picture = picture.convertToFormat(QImage.Format.Format_RGB32)
        self.update()

    @property
    def _size(self) -> Size:
        return Size(self.width(), self.height())

    @property
    def _whole(self) -> Viewport:
        return whole_slide(self._state, self._size)

    @property
    def frame(self) -> Rect:
        """Around what the panes show, as it is drawn, in pixels of this widget."""
        return drawn_frame(frame_of(self._state.viewport, self._whole), self._size)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the picture anew."""
        super().resizeEvent(event)
        self._prepare()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw slide, tint and frame."""
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.canvas))
        if self._overview is None or self._state.reference is None:
            painter.setFont(ui_font(DETAIL))
            painter.setPen(QColor(theme.text))
            box = self.rect().adjusted(12, 12, -12, -12)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._message)
            return
        to_map = self._whole.to_screen
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        height, width = self._overview.rgb.shape[:2]
        _draw(painter, self._picture, to_map @ self._overview.to_slide, Size(width, height))
        if self._coverage is not None:
            grid = self._coverage.coverage.grid
            _draw(painter, self._tint, to_map @ self._coverage_place, Size(grid.columns, grid.rows))
        if self._field_map is not None:
            tint = self._field_map.tint
            rows, columns = tint.known.shape
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)  # colours are values
            _draw(painter, self._map_tint, to_map @ tint.to_reference, Size(columns, rows))
            painter.drawImage(0, 0, self._hatched(to_map @ self._overview.to_slide, Size(width, height)))
        field = self.outline()
        if field is not None:
            _draw_frame(painter, _seen(to_map, field), QColor(theme.accent))
        _draw_frame(painter, self.frame, QColor(255, 255, 255))

    def _hatched(self, place: Affine, size: Size) -> QImage:
        """Lines of one width at any scale, where something was scanned and not compared."""
        ratio = self.devicePixelRatioF()
        layer = QImage(self.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        layer.setDevicePixelRatio(ratio)
        layer.fill(Qt.GlobalColor.transparent)
        painter = QPainter(layer)
        _draw(painter, self._missing, place, size)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(self.rect(), hatching())
        painter.end()
        return layer

    # --- a hand on it ------------------------------------------------------------------------------------------

    def _place(self, point: QPointF) -> Point:
        """Level-0 pixels of the reference under a point of this widget."""
        return self._whole.to_slide(Point(point.x(), point.y()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the frame, or bring it to the hand."""
        if event.button() != Qt.MouseButton.LeftButton or self._state.reference is None:
            return
        hand, self._moved = Point(event.position().x(), event.position().y()), False
        if self.frame.contains(hand):
            self._grabbed = self._whole.to_screen.apply(self._state.viewport.centre) - hand
        else:
            self._grabbed = Point(0.0, 0.0)
            self._ask_for(self._place(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the panes with the frame."""
        if self._grabbed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._moved = True
            held = self._grabbed
            self._ask_for(self._place(event.position() + QPointF(held.x, held.y)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press and release at one spot centres it, inside the frame, too."""
        if event.button() == Qt.MouseButton.LeftButton and self._grabbed is not None:
            if not self._moved:
                self._ask_for(self._place(event.position()))
            self._grabbed = None

    def leave_wheel(self) -> None:
        """Somebody scrolls what the map lies in: the wheel is not meant for the map that comes under it on the way."""
        self._scrolling.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom the panes at the place under the cursor."""
        if self._scrolling.isActive():
            self._scrolling.start()
            event.ignore()
            return
        notches = event.angleDelta().y() / 120
        if notches and self._state.reference is not None:
            place = self._place(event.position())
            view = self._state.viewport
            scale = stepped(view.scale, ZOOM_A_NOTCH**notches, named_scales(self._state), ZOOM_A_NOTCH)
            self.viewport_requested.emit(zoomed_at(view, place, scale / view.scale))
        event.accept()

    def _ask_for(self, centre: Point) -> None:
        self.viewport_requested.emit(self._state.viewport.centred(centre))


def _image(pixels: NDArray[np.uint8], kind: QImage.Format) -> QImage:
    """A QImage with memory of its own."""
    pixels = np.ascontiguousarray(pixels)
    height, width, channels = pixels.shape
    return QImage(pixels.data, width, height, width * channels, kind).copy()


def _draw(painter: QPainter, image: QImage, place: Affine, size: Size) -> None:
    """Draw ``image``, which stands for ``size`` pixels, where ``place`` puts these."""
    painter.save()
    transform = QTransform(place.xx, place.yx, place.xy, place.yy, place.x0, place.y0)
    painter.setTransform(transform * painter.transform())
    painter.drawImage(QRectF(0, 0, *size), image, QRectF(image.rect()))
    painter.restore()


def _seen(to_map: Affine, field: Rect) -> Rect:
    """Around the field as it lies on the map, and never too small to be seen."""
    drawn = to_map.bounding(field)
    middle, width, height = drawn.centre, max(_SMALLEST_FIELD, drawn.width), max(_SMALLEST_FIELD, drawn.height)
    return Rect(middle.x - width / 2, middle.y - height / 2, width, height)


def _draw_frame(painter: QPainter, frame: Rect, ink: QColor) -> None:
    """In ``ink`` on black, so that it shows on any stain."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((QColor(0, 0, 0), 4.0), (ink, 2.0)):
        pen = QPen(colour, width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(QRectF(frame.x, frame.y, frame.width, frame.height))
