"""A loupe over a pane, as long as its key is held; it moves nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen

from viewer.comparison.display import Look
from viewer.comparison.loupe import FACTOR, enlarged
from viewer.comparison.scene import PaneScene
from viewer.geometry import Point
from viewer.tiles.cache import TileCache
from viewer.ui.pane.drawing import SceneDrawer
from viewer.ui.pane.marks import Chips
from viewer.ui.pane.pixel_grid import PixelGrid

SIDE = 220
"""Screen pixels."""
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

    def draw(
        self,
        painter: QPainter,
        pictures: Sequence[Picture],
        at: Point,
        ratio: float,
        look: Look,
        grid: PixelGrid | None,
        canvas: QColor,
    ) -> None:
        """Over the pixel ``at``; the painter's units, and ``at``, are device pixels."""
        side = round(SIDE * ratio)
        left, top = round(at.x - side / 2), round(at.y - side / 2)
        # From a whole pixel, so that nothing is resampled.
        middle = Point(left + side / 2, top + side / 2)
        self._drawer.look, self._drawer.grid = look, grid
        painter.save()
        painter.translate(left, top)
        painter.setClipRect(QRect(0, 0, side, side), Qt.ClipOperation.IntersectClip)
        for picture in pictures:
            painter.save()
            part = picture.part.translated(-left, -top) if picture.part is not None else None
            if part is not None:
                painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
            painter.setOpacity(picture.opacity)
            self._drawer.draw(painter, enlarged(picture.scene, middle, side), canvas, part)
            painter.restore()
        painter.restore()

    @staticmethod
    def draw_frame(painter: QPainter, chips: Chips, at: Point) -> None:
        """Around it; the painter's units, and ``at``, are device-independent pixels."""
        left, top = at.x - SIDE / 2, at.y - SIDE / 2
        painter.save()
        painter.translate(round(left), round(top))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for width, colour in ((4.0, QColor(0, 0, 0, 200)), (2.0, QColor("white"))):
            pen = QPen(colour, width)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(QRectF(0, 0, SIDE, SIDE))
        chips.label(painter, 0, SIDE, QCoreApplication.translate("Loupe", "Loupe {0}×").format(FACTOR))
        painter.restore()


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
