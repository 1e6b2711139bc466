"""Draws a scene with QPainter from the tiles that are in memory; works in device pixels throughout."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QRegion, QTransform

from viewer.comparison.display import Look
from viewer.comparison.map_tile import MapTile
from viewer.comparison.scene import Layer, PaneScene
from viewer.comparison.tone import Tone
from viewer.geometry import Affine, Point, Rect
from viewer.tiles.cache import Tile, TileCache, named_tiles
from viewer.ui.pane.pixel_grid import PixelGrid
from viewer.ui.pane.worn import WornTiles

_CROP_ABOVE = 2.0
"""Magnification from which only the visible part of a tile is handed to Qt, whose fixed-point
coordinates end at 32 767: a tile of 512 pixels at 64 screen pixels a pixel is past that."""

_TIE = 1e-6
"""Pixels of a level by which positions are pushed off the border between two pixels."""

_UNREADABLE = QColor(128, 128, 128, 160)
_CLEAR = QImage.Format.Format_ARGB32_Premultiplied
_NOTHING = QColor(0, 0, 0, 0)


def tile_image(tile: Tile, look: Look | None = None) -> QImage | None:
    """The tile as a QImage that shares its memory, made once; None where it cannot be read.

    What a map shows is coloured as ``look`` says.
    """
    if look is not None and isinstance(tile, MapTile):
        tile.wear(look)
    if tile.pixels is None:
        return None
    if not isinstance(tile.drawable, QImage):
        height, width = tile.pixels.shape[:2]
        tile.drawable = QImage(tile.pixels.data, width, height, width * 4, _format_of(tile))
    assert isinstance(tile.drawable, QImage)
    return tile.drawable


def _format_of(tile: Tile) -> QImage.Format:
    return _CLEAR if isinstance(tile, MapTile) and tile.is_clear else QImage.Format.Format_RGB32


class SceneDrawer:
    """Draws scenes of one pane; keeps the buffer that turned scenes need."""

    def __init__(self, cache: TileCache) -> None:
        self._cache = cache
        self._buffer = QImage()
        self._unreadable: list[QRect] = []
        self.look: Look | None = None
        """How tiles of maps are coloured."""
        self.opacity = 1.0
        """Of the map that lies over a slide."""
        self.tone = Tone()
        """How stored pixels are shown; maps keep their colours."""
        self._worn = WornTiles()
        self._over: SceneDrawer | None = None
        self._over_buffer = QImage()
        self.grid: PixelGrid | None = None
        """Lines between large pixels, and numbers in them; None for none."""
        self.complete = True
        """Whether the last scene was drawn from tiles of its own level alone."""
        self.first_error: str | None = None
        """Why a tile in sight of the last scene cannot be read."""

    def draw(self, painter: QPainter, scene: PaneScene, canvas: QColor, part: QRect | None = None) -> None:
        """Draw ``scene``; the painter's units are device pixels. Where there is no slide ``canvas`` shows.

        ``part`` is all that will be seen of it, where the painter is clipped; no work is spent on the rest.
        """
        self.complete, self.first_error = True, None
        self._worn.begin(self.tone, scene.cover, profiled=scene.pane.stored is not None)
        turn, screen = _turn_of(scene.to_device), _screen_rect(scene.screen)
        if part is not None:
            screen = screen.intersected(part)
        if turn is None:
            self._draw_upright(painter, scene, Affine(), screen, canvas)
        else:
            self._draw_turned(painter, scene, turn, canvas)
        self._worn.end()
        if scene.over is not None:
            self._lay_over(painter, scene.over, screen)
        if self.grid is not None:
            self.grid.write(painter, scene.stored, self._cache, self.look or Look(), screen)

    def has_all(self, scene: PaneScene) -> bool:
        """Whether every tile in sight is in memory and can be drawn."""
        grid = scene.sharp.grid
        held = (
            self._cache.get(key) for key, _ in named_tiles(scene.pane.number, grid, *grid.span(scene.sharp.visible))
        )
        return all(tile is not None and tile.pixels is not None for tile in held)

    def _lay_over(self, painter: QPainter, scene: PaneScene, screen: QRect) -> None:
        """Draw a map over what is drawn already."""
        if self._over is None:
            self._over = SceneDrawer(self._cache)
        self._over.look = self.look
        before = painter.opacity()
        painter.setOpacity(before * self.opacity)
        if _turn_of(scene.to_device) is None and self._over.has_all(scene):
            self._over.draw(painter, scene, _NOTHING, screen)
        else:
            # As one picture: coarser tiles that stand in lie over each other and would shine through.
            if self._over_buffer.size() != screen.size():
                self._over_buffer = QImage(screen.size(), _CLEAR)
            inner = QPainter(self._over_buffer)
            inner.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            inner.translate(-screen.topLeft())
            self._over.draw(inner, scene, _NOTHING, screen)
            inner.end()
            painter.drawImage(screen.topLeft(), self._over_buffer)
        painter.setOpacity(before)
        self.complete = self.complete and self._over.complete
        self.first_error = self.first_error or self._over.first_error

    def _draw_turned(self, painter: QPainter, scene: PaneScene, turn: Affine, canvas: QColor) -> None:
        # Tiles drawn turned one by one show seams, so they are put together upright and turned as one picture.
        # The turn is about a whole pixel: then multiples of 90 degrees move pixels onto pixels.
        middle = Point(math.floor(scene.screen.width / 2), math.floor(scene.screen.height / 2))
        about = Affine.translation(middle.x, middle.y) @ turn @ Affine.translation(-middle.x, -middle.y)
        seen = about.inverse().bounding(scene.screen)
        left, top = float(math.floor(seen.x) - 1), float(math.floor(seen.y) - 1)
        size = QSize(math.ceil(seen.right + 1 - left), math.ceil(seen.bottom + 1 - top))
        exact = turn.xx in (0.0, 1.0, -1.0)
        if not exact:
            # The level begins at a whole pixel of the buffer, so that only the turn resamples it.
            begin = about.inverse() @ scene.sharp.to_device
            left, top = left + (begin.x0 - left) % 1 - 1, top + (begin.y0 - top) % 1 - 1
            size += QSize(1, 1)
        form = _CLEAR if canvas.alpha() < 255 else QImage.Format.Format_RGB32
        if (self._buffer.size(), self._buffer.format()) != (size, form):
            self._buffer = QImage(size, form)
        upright = Affine.translation(-left, -top) @ about.inverse()
        inner = QPainter(self._buffer)
        inner.setCompositionMode(painter.compositionMode())
        self._draw_upright(inner, scene, upright, QRect(QPoint(0, 0), size), canvas)
        inner.end()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not exact)
        place = about @ Affine.translation(left, top)
        painter.setTransform(
            QTransform(place.xx, place.yx, place.xy, place.yy, place.x0, place.y0) * painter.transform()
        )
        painter.drawImage(QPoint(0, 0), self._buffer)
        painter.restore()

    def _draw_upright(self, painter: QPainter, scene: PaneScene, before: Affine, screen: QRect, canvas: QColor) -> None:
        # Filling everything first would cost as much as all the tiles.
        slide = _device_rect(before @ scene.sharp.to_device, scene.sharp.grid.area)
        if not slide.contains(screen):
            _fill(painter, QRegion(screen) - QRegion(slide.intersected(screen)), canvas)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scene.smooth)
        self._unreadable = []
        missing = self._draw_layer(painter, scene, scene.sharp, before, screen)
        if self.grid is not None:
            self.grid.draw_lines(painter, scene, self._cache, before @ scene.sharp.to_device)
        if missing.isEmpty():
            return
        self.complete = False
        _fill(painter, missing, canvas)
        painter.save()
        painter.setClipRegion(missing, Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        for layer in scene.stand_ins():
            self._draw_layer(painter, scene, layer, before, screen, stand_in=True)
        for rect in self._unreadable:
            painter.fillRect(rect, QBrush(_UNREADABLE, Qt.BrushStyle.BDiagPattern))
        painter.restore()

    def _draw_layer(
        self, painter: QPainter, scene: PaneScene, layer: Layer, before: Affine, screen: QRect, stand_in: bool = False
    ) -> QRegion:
        """Draw what is in memory; returns the region of the tiles that are not."""
        place = before @ layer.to_device
        seen = place.inverse().bounding(Rect(screen.x(), screen.y(), screen.width(), screen.height()))
        smooth = scene.smooth or stand_in
        # At 1:1 the level in sight is smooth only where an offset puts it between pixels of the screen.
        exact = (stand_in or not scene.smooth) and all(abs(scale - 1) < 1e-9 for scale in place.scales)
        crop = smooth and max(place.scales) > _CROP_ABOVE
        missing = QRegion()
        for key, covered in named_tiles(scene.pane.number, layer.grid, *layer.grid.span(seen)):
            held = self._cache.get(key)
            tile = self._worn.worn(held, layer.grid, covered) if held is not None else None
            image = tile_image(tile, self.look) if tile is not None else None
            if image is not None:
                assert tile is not None and tile.pixels is not None
                if exact:
                    painter.drawImage(
                        math.floor(place.x0 + covered.x + 0.5), math.floor(place.y0 + covered.y + 0.5), image
                    )
                elif smooth:
                    # Qt rounds the edges of the target as _device_rect does, but takes from the image what lies
                    # under the middle of each pixel: a target in whole pixels would move the picture by up to one half.
                    shown = _whole(covered.intersected(seen), covered) if crop else covered
                    source = QRectF(shown.x - covered.x, shown.y - covered.y, shown.width, shown.height)
                    painter.drawImage(_exact_rect(place, shown), image, source)
                else:
                    target = _device_rect(place, covered).intersected(screen)
                    _draw_nearest(painter, tile, covered, place, target)
            elif not stand_in:
                target = _device_rect(place, covered)
                missing += target
                if tile is not None:
                    self.first_error = self.first_error or tile.error
                    self._unreadable.append(target)
        return missing


def _draw_nearest(painter: QPainter, tile: Tile, covered: Rect, place: Affine, target: QRect) -> None:
    """Fill ``target`` with the pixels of a tile that lie under the middles of its pixels.

    Qt places unsmoothed pictures to a device pixel and scales them to whole ones, so that two panes whose tiles are
    cut differently at the edge of a slide would show different pixels of a level.
    """
    pixels = tile.pixels
    if target.isEmpty() or pixels is None:
        return
    # A little more, so that where a middle falls between two pixels, both panes take the same one.
    across = np.arange(target.left(), target.right() + 1) + 0.5 - place.x0
    down = np.arange(target.top(), target.bottom() + 1) + 0.5 - place.y0
    columns = np.floor(across / place.xx - covered.x + _TIE).astype(np.intp).clip(0, pixels.shape[1] - 1)
    rows = np.floor(down / place.yy - covered.y + _TIE).astype(np.intp).clip(0, pixels.shape[0] - 1)
    used = pixels.view(np.uint32)[:, columns[0] : columns[-1] + 1, 0]
    shown = np.take(np.take(used, rows, axis=0), columns - columns[0], axis=1)
    height, width = shown.shape
    painter.drawImage(target.topLeft(), QImage(shown.data, width, height, width * 4, _format_of(tile)))


def _fill(painter: QPainter, region: QRegion, colour: QColor) -> None:
    if not region.isEmpty():
        painter.save()
        painter.setClipRegion(region, Qt.ClipOperation.IntersectClip)
        painter.fillRect(region.boundingRect(), colour)
        painter.restore()


def _turn_of(to_device: Affine) -> Affine | None:
    """The turn and mirror in an affine map, without its scale; None where there is none."""
    if to_device.is_upright:
        return None
    x, y = to_device.scales
    return Affine(to_device.xx / x, to_device.xy / y, to_device.yx / x, to_device.yy / y)


def _screen_rect(rect: Rect) -> QRect:
    return QRect(0, 0, math.ceil(rect.width), math.ceil(rect.height))


def _whole(part: Rect, limit: Rect) -> Rect:
    """``part`` grown to whole pixels with one to spare, within ``limit``."""
    left, top = math.floor(part.x) - 1, math.floor(part.y) - 1
    right, bottom = math.ceil(part.right) + 1, math.ceil(part.bottom) + 1
    return Rect(left, top, right - left, bottom - top).intersected(limit)


def _exact_rect(place: Affine, pixels: Rect) -> QRectF:
    """Where pixels of a level fall, to the fraction."""
    return QRectF(
        place.xx * pixels.x + place.x0,
        place.yy * pixels.y + place.y0,
        place.xx * pixels.width,
        place.yy * pixels.height,
    )


def _device_rect(place: Affine, pixels: Rect) -> QRect:
    """Where pixels of a level fall; edges are rounded one by one, so that neighbours share theirs exactly."""
    left, top = math.floor(place.xx * pixels.x + place.x0 + 0.5), math.floor(place.yy * pixels.y + place.y0 + 0.5)
    right = math.floor(place.xx * pixels.right + place.x0 + 0.5)
    bottom = math.floor(place.yy * pixels.bottom + place.y0 + 0.5)
    return QRect(left, top, right - left, bottom - top)
