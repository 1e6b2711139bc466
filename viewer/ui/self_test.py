"""The steps of ``--self-test`` that need the window's libraries."""

from __future__ import annotations

import os
import sys

import numpy as np
from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from viewer.comparison.scene import resolve
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.comparison.viewport import Viewport
from viewer.geometry import Size
from viewer.slides.slide import Slide
from viewer.tiles.cache import TileCache
from viewer.tiles.loader import read_tile
from viewer.ui.icons import icon
from viewer.ui.pane.drawing import SceneDrawer
from viewer.ui.resources import RESOURCES

_SIZE = Size(640, 400)
_BYTES = 200_000_000


def draw_frame(slide: Slide) -> str:
    """Draw one frame of ``slide`` offscreen and say what was seen.

    Raises:
        RuntimeError: A tile is missing, or the picture is one colour.
    """
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a machine without a screen must pass, too
        draw_frame.application = QGuiApplication(sys.argv[:1])  # type: ignore[attr-defined]  # kept alive
    pane = PaneState(1, Role.ORIGINAL, slide)
    state = ComparisonState((pane,), Viewport.fitting(slide.bounds, _SIZE))
    scene = resolve(state, pane, _BYTES // 4)
    cache = TileCache(_BYTES)
    for address in scene.sharp.tiles:
        tile = read_tile(slide, scene.sharp.grid, address)
        if tile is not None:
            cache.put(scene.key(scene.sharp, address), tile)
    frame = QImage(_SIZE.width, _SIZE.height, QImage.Format.Format_RGB32)
    drawer = SceneDrawer(cache)
    painter = QPainter(frame)
    drawer.draw(painter, scene, QColor(0, 0, 0))
    painter.end()
    if not drawer.complete:
        raise RuntimeError(drawer.first_error or "a tile is missing")
    pixels = np.frombuffer(frame.constBits(), np.uint8).reshape(_SIZE.height, _SIZE.width, 4)
    if int(np.ptp(pixels[..., :3])) == 0:
        raise RuntimeError("the picture is one colour")
    return f"{_SIZE.width} x {_SIZE.height} px of level {scene.level.index} with PySide6 {pyside_version}"


def draw_parts(_slide: Slide) -> str:
    """Draw every icon, load a photograph, and let Qt speak German; says how many there were.

    Raises:
        RuntimeError: Something of it is missing: a picture, or what Qt draws it with.
    """
    icons = sorted((RESOURCES / "icons").glob("*.svg"))
    for file in icons:
        image = icon(file.stem).pixmap(32, 32).toImage().convertToFormat(QImage.Format.Format_ARGB32)
        if not np.frombuffer(image.constBits(), np.uint8).any():
            raise RuntimeError(f"the icon {file.stem} is empty")
    pictures = sorted((RESOURCES / "start").glob("*.jpg"))
    if not icons or not pictures or any(QImage(str(file)).isNull() for file in pictures):
        raise RuntimeError(f"pictures are missing in {RESOURCES.name}, or cannot be read")
    german = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if not german.load("qtbase_de", folder) or german.translate("QPlatformTheme", "Cancel") != "Abbrechen":
        raise RuntimeError("Qt's German texts are missing")
    return f"{len(icons)} icons, a photograph, Qt in German"


STEPS = (("draw a frame", draw_frame), ("draw icons", draw_parts))
