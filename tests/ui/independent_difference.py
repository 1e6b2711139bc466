"""Differences of a pair worked out in another process, and whether a canvas shows their colours."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from tests.comparison.test_difference import expected_scalar
from tests.other_process import worked_out
from viewer.comparison.difference import colour_table
from viewer.comparison.display import Channel, Display, Measure
from viewer.comparison.viewport import Viewport
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.canvas import Canvas

INDEPENDENT = """
# OpenSlide and wsidicom alone: both slides over the conversion's part of one level, and what was scanned, as a file.
import sys
import numpy as np
import openslide
from wsidicom import WsiDicom

mirax, dicom, level, out = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
ours, theirs = openslide.OpenSlide(mirax), WsiDicom.open(dicom)
corner = tuple(int(ours.properties[f"openslide.bounds-{axis}"]) for axis in "xy")
size = theirs.pyramids[0].get(level).size
second = np.asarray(theirs.read_region((0, 0), level, (size.width, size.height)).convert("RGB"))
rgba = ours.read_region(corner, level, (size.width, size.height))
from PIL import Image
colour = "#" + ours.properties.get("openslide.background-color", "FFFFFF")
flat = Image.new("RGB", rgba.size, colour)
flat.paste(rgba, mask=rgba.getchannel("A"))
alpha = np.asarray(rgba.getchannel("A"))
np.savez(out, first=np.asarray(flat), second=second, scanned=alpha > 0)
"""


def pixels(image: QImage) -> NDArray[np.uint8]:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return flat[:, : image.width(), 2::-1].copy()


def slides_elsewhere(
    pair: tuple[Path, Path], level: int, folder: Path
) -> tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.bool_]]:
    """Original and conversion over the conversion's part of a level, and where the original was scanned."""
    out = folder / f"level{level}.npz"
    worked_out(INDEPENDENT, *pair, level, out)
    with np.load(out) as loaded:
        return loaded["first"], loaded["second"], loaded["scanned"]


def signed_elsewhere(pair: tuple[Path, Path], level: int, folder: Path) -> tuple[NDArray[np.int16], NDArray[np.bool_]]:
    """Converted minus original over the conversion's part of a level, and where the original was scanned."""
    first, second, scanned = slides_elsewhere(pair, level, folder)
    return second.astype(np.int16) - first, scanned


def colours_of(signed: NDArray[np.int16], shown: Display) -> NDArray[np.uint8]:
    own = shown.channel is Channel.LARGEST and not shown.mapped
    wide = signed.astype(np.int64)
    values = shown.gain * (wide if own else expected_scalar(wide, shown.channel)[..., np.newaxis])
    index = np.minimum(255, abs(values)) if shown.measure is Measure.DIFFERENCE else np.clip(values + 128, 1, 255)
    if shown.mapped:
        return np.asarray(colour_table(shown.measure)[0][index[..., 0]], np.uint8)
    return np.asarray(np.broadcast_to(index, signed.shape), np.uint8)


def at_one_to_one(window: MainWindow, level: int) -> None:
    """The conversion's level with its top left corner well inside the pane, a pixel a device pixel."""
    session = window.session
    reference, converted = session.comparison.state.panes
    down = converted.slide.levels[level].downsample
    viewport = session.comparison.state.viewport
    session.force_level(down)
    session.look(Viewport(converted.covered.centre, 1 / down / viewport.ratio, 0, viewport.size, viewport.ratio))
    assert reference.alignment is None


def assert_shows(
    canvas: Canvas, shown_as: Display, level: int, signed: NDArray[np.int16], scanned: NDArray[np.bool_]
) -> None:
    """What of the level lies in the pane, a pixel a device pixel, has the colours of these differences."""
    scene = canvas.scene
    assert scene is not None and scene.level.index == level
    corner = scene.sharp.to_device
    shown = pixels(canvas.grab().toImage())
    x0, y0 = round(corner.x0), round(corner.y0)
    # Away from what is written on it.
    left, top = max(0, x0, 20), max(0, y0, 60)
    right = min(shown.shape[1] - 200, x0 + signed.shape[1])
    bottom = min(shown.shape[0] - 60, y0 + signed.shape[0])
    if right - left < 8 or bottom - top < 8:
        left, top, right, bottom = x0, y0, x0 + signed.shape[1], y0 + signed.shape[0]
    part = np.s_[top - y0 : bottom - y0, left - x0 : right - x0]
    expected = colours_of(signed[part], shown_as)
    compared = scanned[part]
    assert compared.sum() > 50
    assert np.array_equal(shown[top:bottom, left:right][compared], expected[compared])
