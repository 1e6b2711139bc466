"""The widget that shows one slide: a plain QWidget, which measured far faster than scenes and OpenGL."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QTransform
from PySide6.QtWidgets import QWidget

from viewer.comparison.readout import (
    ScaleBar,
    level_text,
    magnification_text,
    named_scales,
    pixel_size_text,
    scale_bar,
    screen_pixel,
    stored_size_text,
)
from viewer.comparison.scene import PaneScene
from viewer.comparison.state import ComparisonState
from viewer.comparison.viewport import Viewport
from viewer.geometry import Affine, Point, Size
from viewer.tiles.cache import TileCache
from viewer.ui.language import localized
from viewer.ui.pane.drawing import SceneDrawer
from viewer.ui.pane.gestures import Gestures
from viewer.ui.pane.legend import draw_map_legend, map_in
from viewer.ui.pane.loupe import Loupe, Picture
from viewer.ui.pane.marks import Chips, draw_cross_hair
from viewer.ui.pane.notes import Mark
from viewer.ui.pane.patient_mark import draw_patient_letters
from viewer.ui.pane.pixel_grid import PixelGrid
from viewer.ui.theme import current_theme, ui_font


class Canvas(QWidget):
    """Draws a scene; asks for viewports."""

    hovered = Signal(object)
    """Where the cursor is (Point, device-independent pixels of the canvas), or None when it has left."""
    resized = Signal()
    """It has another size, or is on screen with one for the first time."""
    unreadable = Signal(str)
    """Why a tile in sight cannot be read."""

    def __init__(self, cache: TileCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawer = SceneDrawer(cache)
        self._state = ComparisonState()
        self._scene: PaneScene | None = None
        self._cross: Point | None = None
        self._loupe = Loupe(cache)
        self._loupe_at: Point | None = None
        self.marks: Sequence[Mark] = ()
        """What else lies on the tissue, under the readouts."""
        self.shows_readouts = True
        self._chips = Chips(ui_font(12, 500))
        self._told: str | None = None
        self._readouts_of: tuple[object, tuple[ScaleBar, list[str]]] | None = None
        self.number: int | None = None
        """Of the pane that a gesture in here is about."""
        self.gestures = Gestures(self, self._gestured_viewport, lambda: named_scales(self._state))
        self.setMouseTracking(True)
        self.setProperty("focusRing", "inside")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(160, 84)  # what a panel below leaves of the lowest window

    @property
    def scene(self) -> PaneScene | None:
        """What is drawn now."""
        return self._scene

    def show_scene(self, state: ComparisonState, scene: PaneScene | None) -> None:
        """Draw ``scene`` from now on."""
        if scene is None or self._scene is None or scene.pane.slide is not self._scene.pane.slide:
            self._told = None
        self._state, self._scene = state, scene
        self.update()

    def show_cross(self, point: Point | None) -> None:
        """Mark the spot that the cursor points at in another pane."""
        if point != self._cross:
            self._cross = point
            self.update()

    def show_hints(self, shown: bool) -> None:
        """Draw what only helps to use a tool, or leave it out."""
        self._chips.shows_hints = shown

    def show_loupe(self, at: Point | None) -> None:
        """Enlarge what lies there (device-independent pixels); None: nothing."""
        if at != self._loupe_at:
            self._loupe_at = at
            self.update()

    def _gestured_viewport(self) -> Viewport:
        """What a gesture begins with, in the size of this canvas."""
        own = self._state.viewport
        return self._state.viewport_of(self.number).sized(own.size, own.ratio)

    @property
    def viewport(self) -> Viewport:
        """What it looks at, with its own size."""
        return self._state.viewport

    @property
    def screen_size(self) -> Size:
        """In device-independent pixels."""
        return Size(self.width(), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw canvas, tiles and marks."""
        theme = current_theme()
        painter = QPainter(self)
        if self._scene is None:
            painter.fillRect(self.rect(), QColor(theme.canvas))
        else:
            ratio = self.devicePixelRatioF()
            painter.save()
            painter.setTransform(to_device_pixels(painter, ratio))
            self._draw_slides(painter, self._scene, QColor(theme.canvas))
            painter.restore()
            self._draw_marks(painter, self._scene)
            if self._loupe_at is not None:
                self._draw_loupe(painter, self._scene, self._loupe_at)
        painter.end()
        if self.drawer.first_error is not None and self.drawer.first_error != self._told:
            self._told = self.drawer.first_error
            self.unreadable.emit(self._told)

    def _draw_slides(self, painter: QPainter, scene: PaneScene, canvas: QColor) -> None:
        """Draw what lies under the marks; the painter's units are device pixels."""
        display = self._state.display
        self.drawer.look, self.drawer.tone = display.look, display.tone
        self.drawer.opacity = display.opacity_of_map
        # A pixel under a map is a mixture, whose numbers would be those of neither.
        self.drawer.grid = self._pixel_grid(numbers=scene.over is None)
        self.drawer.draw(painter, scene, canvas)

    def _pixel_grid(self, *, numbers: bool = True) -> PixelGrid | None:
        return PixelGrid(self.devicePixelRatioF(), numbers) if self._state.display.pixel_grid else None

    def _pictures(self, scene: PaneScene) -> list[Picture]:
        """What is drawn over each other."""
        return [Picture(scene)]

    def _draw_loupe(self, painter: QPainter, scene: PaneScene, at: Point) -> None:
        ratio, display = self.devicePixelRatioF(), self._state.display
        pictures = self._pictures(scene)
        plain = all(picture.opacity == 1 and picture.scene.over is None for picture in pictures)
        grid = self._pixel_grid(numbers=plain)
        painter.save()
        painter.setTransform(to_device_pixels(painter, ratio))
        canvas = QColor(current_theme().canvas)
        forced = self._state.forced_downsample is not None
        self._loupe.draw(painter, pictures, device_point(at, ratio), ratio, display, grid, canvas, forced)
        painter.restore()
        self._loupe.draw_frame(painter, self._chips, at)

    def _draw_marks(self, painter: QPainter, scene: PaneScene) -> None:
        self._chips.begin()
        for mark in self.marks:
            mark.draw(painter, self._chips, self._state, scene, self.screen_size)
        if self.shows_readouts:
            self._draw_readouts(painter, scene)
        self._draw_names(painter, scene)
        if scene.notice:
            self._chips.notice(painter, self.screen_size, localized(scene.notice))
        self._chips.finish(painter, self.screen_size)
        if self._cross is not None:
            draw_cross_hair(painter, self._cross.x, self._cross.y)

    def _draw_readouts(self, painter: QPainter, scene: PaneScene) -> None:
        """Scale bar, magnification, pixel size on screen, level with its stored pixel size."""
        bar, parts = self._readouts(scene)
        right = self._chips.scale_bar(painter, self.height(), bar)
        self._chips.readout(painter, self.screen_size, parts, right)
        draw_patient_letters(painter, self._chips, scene, self.screen_size)

    def _readouts(self, scene: PaneScene) -> tuple[ScaleBar, list[str]]:
        """The scale bar, and what stands in the corner."""
        viewport = self._state.viewport
        # All that they depend on, so that a pan does not work them out with every frame.
        view = (viewport.scale, viewport.rotation, viewport.size, viewport.ratio)
        of = (view, self._state.reference, scene.pane, scene.level)
        if self._readouts_of is None or self._readouts_of[0] != of:
            to_screen = viewport.to_screen @ scene.pane.to_reference
            # From the measure that all panes share: bars of two panes are as long where a pixel is as wide.
            bar = scale_bar(scene.pane, to_screen, min(200.0, 0.3 * viewport.size.width))
            on_screen = screen_pixel(scene.pane, viewport.to_device @ scene.pane.to_reference)
            stored = stored_size_text(scene)
            # What stands last stays longest in a narrow pane: of which level the pixels are.
            parts = [
                magnification_text(self._state, scene.pane),
                pixel_size_text(on_screen),
                self.tr("stored {0}").format(stored) if stored else "",
                self.tr("Level {0}").format(scene.sharp.grid.level),
            ]
            self._readouts_of = of, (bar, parts)
        return self._readouts_of[1]

    def _draw_names(self, painter: QPainter, scene: PaneScene) -> None:
        """Say what false colours mean."""
        made = map_in(self._state, scene)
        if made is not None:
            draw_map_legend(painter, self._chips, self._state.display.look, self.rect(), localized(level_text(made)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that the size changed."""
        super().resizeEvent(event)
        self.resized.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell the size again: Qt resizes a page that is hidden just before it shows it."""
        super().showEvent(event)
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Follow the screen's pixel ratio."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.resized.emit()
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where the cursor is."""
        super().mouseMoveEvent(event)
        self.hovered.emit(_point(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the cursor has left."""
        super().leaveEvent(event)
        self.hovered.emit(None)


def to_device_pixels(painter: QPainter, ratio: float) -> QTransform:
    """Units of device pixels, from a whole device pixel.

    With a fractional ratio a widget may begin inside a device pixel; drawing from there would smear
    every pixel of the slide over two.
    """
    begin = painter.deviceTransform()
    shift_x, shift_y = round(begin.dx()) - begin.dx(), round(begin.dy()) - begin.dy()
    return QTransform(1 / ratio, 0, 0, 1 / ratio, shift_x / ratio, shift_y / ratio)


def device_point(point: Point, ratio: float) -> Point:
    """Device-independent pixels of a canvas in device pixels."""
    return Affine.scaling(ratio).apply(point)


def _point(position: QPointF) -> Point:
    return Point(position.x(), position.y())
