"""Two slides in one picture: one after the other, divided by a line, or one over the other."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from viewer.comparison.display import Curtain, Mode
from viewer.comparison.readout import level_text
from viewer.comparison.scene import PaneScene
from viewer.comparison.state import ComparisonState
from viewer.tiles.cache import TileCache
from viewer.ui.language import localized
from viewer.ui.pane.canvas import Canvas
from viewer.ui.pane.drawing import SceneDrawer
from viewer.ui.pane.legend import draw_map_legend, map_in, measure_name
from viewer.ui.pane.loupe import Picture

_HANDLE = 15.0
"""Radius of the handle on the curtain's line."""
_REACH = 18
"""Pixels on either side of the line that its picture takes."""
_LEAST_HALF = 60
"""Pixels of a half above or below the line that hold a name."""
_NEAR = 8
"""Pixels from the line within which a press takes hold of it while it is locked."""


class StageCanvas(Canvas):
    """Draws a first and a second scene as the mode says; the curtain's line follows the mouse unless it is locked."""

    curtain_moved = Signal(float)
    """Share of the width, or height, at which the line is wanted."""

    def __init__(self, cache: TileCache, parent: QWidget | None = None) -> None:
        super().__init__(cache, parent)
        self._second_drawer = SceneDrawer(cache)
        self._second: PaneScene | None = None
        self._names = ("", "")
        self._over = QImage()
        self._line = _Line()
        self._holding = False
        self.installEventFilter(_LineHolder(self))

    @property
    def scenes(self) -> tuple[PaneScene | None, PaneScene | None]:
        """First and second."""
        return self._scene, self._second

    @property
    def is_complete(self) -> bool:
        """Whether everything that was drawn last was drawn from tiles of its own level."""
        drawers = (self.drawer, self._second_drawer)
        return all(drawer.complete or drawer.first_error for drawer in drawers)

    def show_scenes(
        self, state: ComparisonState, first: PaneScene | None, second: PaneScene | None, names: tuple[str, str]
    ) -> None:
        """Draw these from now on; ``names`` are written on the picture."""
        self._second, self._names = second, names
        self.show_scene(state, first)

    @property
    def line(self) -> int:
        """Where the curtain's line is, in pixels of the canvas from the left, or from the top."""
        curtain = self._state.display.curtain
        return round(curtain.split * (self.width() if curtain.vertical else self.height()))

    def _halves(self) -> tuple[QRect, QRect]:
        line, whole = self.line, self.rect()
        if self._state.display.curtain.vertical:
            return QRect(0, 0, line, whole.height()), QRect(line, 0, whole.width() - line, whole.height())
        return QRect(0, 0, whole.width(), line), QRect(0, line, whole.width(), whole.height() - line)

    def _draw_slides(self, painter: QPainter, scene: PaneScene, canvas: QColor) -> None:
        display = self._state.display
        first, second = (self.drawer, scene), (self._second_drawer, self._second)
        for drawer in (self.drawer, self._second_drawer):
            drawer.look, drawer.tone, drawer.opacity = display.look, display.tone, display.opacity_of_map
        for drawer, shown in ((self.drawer, scene), (self._second_drawer, self._second)):
            # A pixel of an overlay is a mixture, whose numbers would be those of neither slide.
            mixed = display.mode is Mode.OVERLAY or (shown is not None and shown.over is not None)
            drawer.grid = self._pixel_grid(numbers=not mixed)
        if self._second is None or display.mode is Mode.BLINK:
            drawer, shown = second if display.second_shown and self._second is not None else first
            assert shown is not None
            drawer.draw(painter, shown, canvas)
            self._rest(self.drawer if drawer is self._second_drawer else self._second_drawer)
        elif display.mode is Mode.OVERLAY:
            self.drawer.draw(painter, scene, canvas)
            self._draw_over(painter, self._second, canvas, display.opacity)
        else:
            ratio = self.devicePixelRatioF()
            for (drawer, shown), half in zip((first, second), self._halves(), strict=True):
                assert shown is not None
                painter.save()
                part = _device(half, ratio)
                painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
                drawer.draw(painter, shown, canvas, part)
                painter.restore()

    def _pictures(self, scene: PaneScene) -> list[Picture]:
        display = self._state.display
        if self._second is None:
            return [Picture(scene)]
        if display.mode is Mode.BLINK:
            return [Picture(self._second if display.second_shown else scene)]
        if display.mode is Mode.OVERLAY:
            return [Picture(scene), Picture(self._second, opacity=display.opacity)]
        halves = (_device(half, self.devicePixelRatioF()) for half in self._halves())
        return [Picture(shown, half) for shown, half in zip((scene, self._second), halves, strict=True)]

    def _rest(self, drawer: SceneDrawer) -> None:
        """What is not drawn now lacks nothing."""
        drawer.complete, drawer.first_error = True, None

    def _draw_over(self, painter: QPainter, scene: PaneScene, canvas: QColor, opacity: float) -> None:
        # As one picture: coarser tiles that stand in lie over each other and would shine through.
        size = _device(self.rect(), self.devicePixelRatioF()).size()
        if self._over.size() != size:
            self._over = QImage(size, QImage.Format.Format_RGB32)
        inner = QPainter(self._over)
        self._second_drawer.draw(inner, scene, canvas)
        inner.end()
        painter.setOpacity(opacity)
        painter.drawImage(QPoint(0, 0), self._over)
        painter.setOpacity(1.0)

    def _draw_names(self, painter: QPainter, scene: PaneScene) -> None:
        display, names = self._state.display, self._names
        second = self._second if self._second is not None else scene
        maps = map_in(self._state, scene), map_in(self._state, second)
        if self._second is None or display.mode is Mode.BLINK:
            shown = 1 if display.second_shown and self._second is not None else 0
            self._name(painter, self.rect(), names[shown], maps[shown])
        elif display.mode is Mode.OVERLAY:
            over = measure_name(display.look.measure) if maps[1] is second else names[1]
            text = self.tr("{0} at {1}\N{NO-BREAK SPACE}% over {2}").format(
                over, round(100 * display.opacity), names[0]
            )
            self._chips.label(painter, 0, self.width() // 2, text)
            for name, made in zip(names, maps, strict=True):
                if made is not None:
                    self._name(painter, self._right_half(), name, made)
        else:
            self._draw_curtain_names(painter, names, maps)

        if error := self.drawer.first_error or self._second_drawer.first_error:
            self._chips.notice(painter, self.screen_size, error)

    def _name(self, painter: QPainter, room: QRect, name: str, made: PaneScene | None) -> None:
        """At the top of ``room``: which slide is there, and what its colours mean where it shows the map ``made``."""
        if made is None:
            self._chips.label(painter, room.left(), room.width(), name)
        else:
            draw_map_legend(painter, self._chips, self._state.display.look, room, localized(level_text(made)), name)

    def _right_half(self) -> QRect:
        left = self.width() // 2
        return QRect(left, 0, self.width() - left, self.height())

    def _draw_curtain_names(
        self, painter: QPainter, names: tuple[str, str], maps: tuple[PaneScene | None, PaneScene | None]
    ) -> None:
        line, curtain = self.line, self._state.display.curtain
        if curtain.vertical:
            for half, name, made in zip(self._halves(), names, maps, strict=True):
                self._name(painter, half, name, made)
        else:
            upper, lower = self._halves()
            if maps[0] is None or upper.height() > _LEAST_HALF:
                self._name(painter, upper, names[0], maps[0])
            painter.save()
            painter.translate(0, line)
            if lower.height() > _LEAST_HALF:
                self._name(painter, lower.translated(0, -line), names[1], maps[1])
            painter.restore()
        self._line.draw(painter, self.rect(), line, curtain)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the curtain follow."""
        super().mouseMoveEvent(event)
        display = self._state.display
        follows = self._holding or (not display.curtain.locked and not event.buttons())
        if display.mode is Mode.CURTAIN and follows:
            self._move_line(event.position())

    def _move_line(self, at: QPointF) -> None:
        vertical = self._state.display.curtain.vertical
        share = at.x() / max(1, self.width()) if vertical else at.y() / max(1, self.height())
        self.curtain_moved.emit(min(1.0, max(0.0, share)))

    def hold_line(self, at: QPointF | None) -> bool:
        """Take hold of a locked line at a press; None lets go. Whether the press, or its end, was the line's."""
        held = self._holding
        display = self._state.display
        if at is None:
            self._holding = False
            return held
        across = at.x() if display.curtain.vertical else at.y()
        near = abs(across - self.line) <= _NEAR
        self._holding = display.mode is Mode.CURTAIN and display.curtain.locked and near
        return self._holding


class _LineHolder(QObject):
    """Has a press on a locked line move the line and not the slide."""

    def __init__(self, stage: StageCanvas) -> None:
        super().__init__(stage)
        self._stage = stage

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
                return self._stage.hold_line(event.position())
            if event.type() == QEvent.Type.MouseButtonRelease:
                return self._stage.hold_line(None)
        return False


def _device(rect: QRect, ratio: float) -> QRect:
    """In whole device pixels."""
    left, top = round(rect.left() * ratio), round(rect.top() * ratio)
    right, bottom = math.ceil((rect.left() + rect.width()) * ratio), math.ceil((rect.top() + rect.height()) * ratio)
    return QRect(left, top, right - left, bottom - top)


class _Line:
    """The curtain's line, white on black, with a round handle in its middle; kept as a picture."""

    def __init__(self) -> None:
        self._picture = QPixmap()
        self._of: tuple[int, bool, float] | None = None

    def draw(self, painter: QPainter, whole: QRect, line: int, curtain: Curtain) -> None:
        """Over ``whole``, at ``line`` from its left, or from its top."""
        length, ratio = whole.height() if curtain.vertical else whole.width(), painter.device().devicePixelRatioF()
        if self._of != (length, curtain.vertical, ratio):
            self._of = length, curtain.vertical, ratio
            self._picture = _line_picture(length, curtain.vertical, ratio)
        beside = line - _REACH
        painter.drawPixmap(QPoint(beside, 0) if curtain.vertical else QPoint(0, beside), self._picture)


def _line_picture(length: int, vertical: bool, ratio: float) -> QPixmap:
    size = QSize(2 * _REACH, length) if vertical else QSize(length, 2 * _REACH)
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    for width, colour in ((4, QColor(0, 0, 0, 200)), (2, QColor(255, 255, 255))):
        beside = _REACH - width // 2
        painter.fillRect(QRect(beside, 0, width, length) if vertical else QRect(0, beside, length, width), colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    middle = QPointF(size.width() / 2, size.height() / 2)
    painter.setPen(QPen(QColor(255, 255, 255), 2))
    painter.setBrush(QColor(16, 17, 19))
    painter.drawEllipse(middle, _HANDLE, _HANDLE)
    pen = QPen(QColor(255, 255, 255), 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    for side in (-1, 1):
        points = [QPointF(side * 4, -4), QPointF(side * 8, 0), QPointF(side * 4, 4)]
        if not vertical:
            points = [QPointF(point.y(), point.x()) for point in points]
        painter.drawPolyline([middle + point for point in points])
    painter.end()
    return picture
