"""A loupe over a pane, as long as its key is held; it moves nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen

from viewer.comparison.display import Display
from viewer.comparison.loupe import FACTOR, SIDE, enlarged
from viewer.comparison.scene import PaneScene
from viewer.geometry import Point
from viewer.tiles.cache import TileCache
from viewer.ui.pane.drawing import SceneDrawer
from viewer.ui.pane.marks import Chips
from viewer.ui.pane.pixel_grid import PixelGrid

KEY = Qt.Key.Key_Z


@dataclass(frozen=True, slots=True)
class Picture:
    """One of the scenes that a pane draws over each other."""

    scene: PaneScene
    part: QRect | None = None
    """Device pixels of the pane within which it shows; None: all."""
    opacity: float = 1.0


class Loupe:
    """Draws what the pane draws there, enlarged, with a frame and its factor."""

    def __init__(self, cache: TileCache) -> None:
        self._drawer = SceneDrawer(cache)
        self._said = (0, True)
        """Level drawn last, and whether all of it was there."""

    def draw(
        self,
        painter: QPainter,
        pictures: Sequence[Picture],
        at: Point,
        ratio: float,
        display: Display,
        grid: PixelGrid | None,
        canvas: QColor,
        forced: bool,
    ) -> None:
        """Over the pixel ``at``; the painter's units, and ``at``, are device pixels; ``forced``: the level stays."""
        side = round(SIDE * ratio)
        left, top = round(at.x - side / 2), round(at.y - side / 2)
        # From a whole pixel, so that nothing is resampled.
        middle = Point(left + side / 2, top + side / 2)
        self._drawer.look, self._drawer.grid, self._drawer.opacity = display.look, grid, display.opacity_of_map
        painter.save()
        painter.translate(left, top)
        painter.setClipRect(QRect(0, 0, side, side), Qt.ClipOperation.IntersectClip)
        for picture in pictures:
            painter.save()
            part = picture.part.translated(-left, -top) if picture.part is not None else None
            if part is not None:
                painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
            painter.setOpacity(picture.opacity)
            scene = enlarged(picture.scene, middle, side, forced=forced)
            self._drawer.draw(painter, scene, canvas, part)
            self._said = scene.level.index, self._drawer.complete
            painter.restore()
        painter.restore()

    def draw_frame(self, painter: QPainter, chips: Chips, at: Point) -> None:
        """Around what was drawn last, with factor and level; units, and ``at``, are device-independent pixels."""
        left, top = at.x - SIDE / 2, at.y - SIDE / 2
        painter.save()
        painter.translate(round(left), round(top))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for width, colour in ((4.0, QColor(0, 0, 0, 200)), (2.0, QColor("white"))):
            pen = QPen(colour, width)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(QRectF(0, 0, SIDE, SIDE))
        level, complete = self._said
        text = _words("Loupe {0}×, level {1}") if complete else _words("{0}×, level {1} is being read")
        chips.label(painter, 0, SIDE, text.format(FACTOR, level))
        painter.restore()


def _words(text: str) -> str:
    return QCoreApplication.translate("Loupe", text)


class LoupeKey(QObject):
    """Filters the events of a window: whether the loupe's key is held."""

    held = Signal(bool)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell press and release; a key that is let go in another window is not told, so that leaving ends it."""
        if isinstance(event, QKeyEvent) and event.key() == KEY and not event.modifiers():
            if event.type() == QEvent.Type.KeyPress:
                if not event.isAutoRepeat():
                    self.held.emit(True)
                return True
            if event.type() == QEvent.Type.KeyRelease and not event.isAutoRepeat():
                self.held.emit(False)
        elif event.type() == QEvent.Type.WindowDeactivate:
            self.held.emit(False)
        return False
