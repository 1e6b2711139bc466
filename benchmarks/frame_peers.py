"""Other ways to draw the same tiles with Qt: a bare widget, a QGraphicsView, pyqtgraph's ViewBox."""

from __future__ import annotations

from dataclasses import dataclass
from types import TracebackType
from typing import Self

import numpy as np
import pyqtgraph
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QGridLayout, QWidget

from benchmarks.opened_window import application
from viewer.comparison.scene import PaneScene, resolve
from viewer.comparison.viewport import Viewport
from viewer.geometry import Affine, Rect
from viewer.ui.main_window import MainWindow


@dataclass(frozen=True)
class PlacedTile:
    """A tile and what it covers, in level-0 pixels of the pane's slide."""

    pixels: NDArray[np.uint8]
    covered: Rect


@dataclass(frozen=True)
class PaneTiles:
    """All tiles that one pane shows in the views of one run."""

    tiles: tuple[PlacedTile, ...]
    smooth: bool
    scenes: tuple[PaneScene, ...]


class Views:
    """Views as large as the window's canvases, with the same tiles; a context that shows and closes them."""

    def __init__(self, window: MainWindow, views: list[Viewport]) -> None:
        session, state = window.session, window.session.comparison.state
        self._top = QWidget()
        grid = QGridLayout(self._top)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        columns = 1 if len(state.panes) == 1 else 2
        for at, pane in enumerate(state.panes):
            scenes = tuple(resolve(state.with_viewport(view), pane, session.pixel_budget) for view in views)
            found = {scene.key(scene.sharp, tile): (scene, tile) for scene in scenes for tile in scene.sharp.tiles}
            tiles = []
            for key, (scene, address) in found.items():
                tile = session.cache.get(key)
                if tile is not None and tile.pixels is not None:
                    covered = scene.sharp.grid.to_slide.bounding(scene.sharp.grid.pixels(address))
                    tiles.append(PlacedTile(tile.pixels, covered))
            view = self.add(PaneTiles(tuple(tiles), scenes[0].smooth, scenes))
            size = window.view.canvases()[at].size()
            view.setFixedSize(size)
            grid.addWidget(view, at // columns, at % columns)

    def add(self, pane: PaneTiles) -> QWidget:
        """Make the widget of one pane."""
        raise NotImplementedError

    def show(self, frame: int) -> None:
        """Move every pane to a frame's view."""
        raise NotImplementedError

    def run(self, views: list[Viewport]) -> None:
        """Draw all frames, one after another."""
        app = application()
        for frame in range(len(views)):
            self.show(frame)
            app.processEvents()

    def __enter__(self) -> Self:
        self._top.show()
        application().processEvents()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        self._top.close()
        self._top.deleteLater()
        application().processEvents()


class BareWidgets(Views):
    """One QWidget a pane, one drawImage a tile, worked out beforehand: as little as can be done with QPainter."""

    def __init__(self, window: MainWindow, views: list[Viewport]) -> None:
        self._widgets: list[_Bare] = []
        super().__init__(window, views)

    def add(self, pane: PaneTiles) -> QWidget:
        """A widget that knows all its frames."""
        self._widgets.append(_Bare(pane))
        return self._widgets[-1]

    def show(self, frame: int) -> None:
        """By number."""
        for widget in self._widgets:
            widget.frame = frame
            widget.update()


class _Bare(QWidget):
    def __init__(self, pane: PaneTiles) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.frame = 0
        self._smooth = pane.smooth
        images = [_image(tile.pixels) for tile in pane.tiles]
        self._frames: list[list[tuple[QRect, QImage]]] = []
        for scene in pane.scenes:
            targets = [(_rounded(scene.to_device.bounding(tile.covered)), at) for at, tile in enumerate(pane.tiles)]
            screen = _rounded(scene.screen)
            self._frames.append([(target, images[at]) for target, at in targets if target.intersects(screen)])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._smooth)
        for target, image in self._frames[self.frame]:
            if target.size() == image.size():
                painter.drawImage(target.topLeft(), image)
            else:
                painter.drawImage(target, image)
        painter.end()


def _image(pixels: NDArray[np.uint8]) -> QImage:
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, width * 4, QImage.Format.Format_RGB32)


def _rounded(rect: Rect) -> QRect:
    left, top = round(rect.x), round(rect.y)
    return QRect(left, top, round(rect.right) - left, round(rect.bottom) - top)


class GraphicsViews(Views):
    """One QGraphicsView a pane, one QGraphicsPixmapItem a tile.

    The whole view is drawn with every frame, as it has to be under marks that stay where they are (scale bar,
    readouts); without them, QGraphicsView can also shift what it has drawn and paint only the rim.
    """

    def __init__(self, window: MainWindow, views: list[Viewport]) -> None:
        self._views: list[tuple[QGraphicsView, PaneTiles]] = []
        super().__init__(window, views)

    def add(self, pane: PaneTiles) -> QWidget:
        """A view without frame and scroll bars."""
        scene = QGraphicsScene()
        view = QGraphicsView(scene)
        scene.setParent(view)
        view.setFrameStyle(0)
        view.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        view.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, pane.smooth)
        mode = Qt.TransformationMode.SmoothTransformation if pane.smooth else Qt.TransformationMode.FastTransformation
        for tile in pane.tiles:
            height, width = tile.pixels.shape[:2]
            item = QGraphicsPixmapItem(QPixmap.fromImage(_image(tile.pixels)))
            item.setTransformationMode(mode)
            item.setTransform(QTransform.fromScale(tile.covered.width / width, tile.covered.height / height))
            item.setPos(tile.covered.x, tile.covered.y)
            scene.addItem(item)
        # Larger than anything that is shown, so that the view never moves the scene about by itself.
        view.setSceneRect(-1e6, -1e6, 2e6, 2e6)
        self._views.append((view, pane))
        return view

    def show(self, frame: int) -> None:
        """By transform and centre."""
        for view, pane in self._views:
            to_device = pane.scenes[frame].to_device
            view.setTransform(QTransform.fromScale(to_device.xx, to_device.yy))
            centre = to_device.inverse().apply(pane.scenes[frame].screen.centre)
            view.centerOn(centre.x, centre.y)


class PyqtgraphViews(Views):
    """One GraphicsView with a ViewBox a pane, one ImageItem a tile."""

    def __init__(self, window: MainWindow, views: list[Viewport]) -> None:
        self._boxes: list[tuple[pyqtgraph.ViewBox, PaneTiles]] = []
        super().__init__(window, views)

    def add(self, pane: PaneTiles) -> QWidget:
        """A view with nothing but a ViewBox."""
        view = pyqtgraph.GraphicsView()
        box = pyqtgraph.ViewBox(enableMenu=False, invertY=True, defaultPadding=0.0)
        view.setCentralItem(box)
        view.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, pane.smooth)
        for tile in pane.tiles:
            rgb = np.ascontiguousarray(tile.pixels[..., 2::-1])
            item = pyqtgraph.ImageItem(rgb, axisOrder="row-major", levels=(0, 255))
            item.setRect(QRectF(tile.covered.x, tile.covered.y, tile.covered.width, tile.covered.height))
            box.addItem(item, ignoreBounds=True)
        self._boxes.append((box, pane))
        widget: QWidget = view
        return widget

    def show(self, frame: int) -> None:
        """By the range that each box shows."""
        for box, pane in self._boxes:
            seen = _seen(pane.scenes[frame].to_device, pane.scenes[frame].screen)
            box.setRange(xRange=(seen.x, seen.right), yRange=(seen.y, seen.bottom), padding=0)


def _seen(to_device: Affine, screen: Rect) -> Rect:
    return to_device.inverse().bounding(screen)
