"""Pictures of widgets and pages, put together and written for the documents."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import driving  # first: it chooses Qt's platform
import numpy as np
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from viewer.comparison.colour_maps import ColourMap, colours_of
from viewer.ui.theme import TOKENS, current_theme

FOLDER = driving.PROJECT / "resources" / "screenshots"
GAP = 12
"""Pixels between pictures that stand beside or below each other."""


def picture_of(widget: QWidget) -> Image.Image:
    """What ``widget`` shows once its events are done, RGB, in device pixels."""
    driving.run_for(150)
    grabbed = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    height, width = grabbed.height(), grabbed.width()
    rows = np.frombuffer(grabbed.constBits(), np.uint8).reshape(height, grabbed.bytesPerLine())
    return Image.fromarray(np.ascontiguousarray(rows[:, : 3 * width].reshape(height, width, 3)))


def as_wide_as(picture: Image.Image, width: int) -> Image.Image:
    """The same, made smaller or larger as a whole."""
    return picture.resize((width, round(width * picture.height / picture.width)), Image.Resampling.LANCZOS)


def beside(pictures: Sequence[Image.Image]) -> Image.Image:
    """In a row on white, the tops level."""
    width = sum(picture.width + GAP for picture in pictures) - GAP
    row = Image.new("RGB", (width, max(picture.height for picture in pictures)), "white")
    left = 0
    for picture in pictures:
        row.paste(picture, (left, 0))
        left += picture.width + GAP
    return row


def below(pictures: Sequence[Image.Image]) -> Image.Image:
    """In a column on white."""
    height = sum(picture.height + GAP for picture in pictures) - GAP
    column = Image.new("RGB", (max(picture.width for picture in pictures), height), "white")
    top = 0
    for picture in pictures:
        column.paste(picture, (0, top))
        top += picture.height + GAP
    return column


def write_picture(picture: Image.Image, name: str, folder: Path = FOLDER, colours: int = 256) -> Path:
    """Write a picture as ``name``.png in ``folder``, in as few colours as nobody misses, at most ``colours``.

    Everybody who gets the project gets the pictures. The colours of maps and of the window are among the few, however
    few pixels have them.
    """
    maps = np.concatenate([colours_of(one) for one in ColourMap])
    tokens = [current_theme().colour(token) for token in sorted(TOKENS)]
    window = np.array([(one.red(), one.green(), one.blue()) for one in tokens], np.uint8)
    pixels, width, height = np.asarray(picture), picture.width, picture.height
    rows = (np.resize(maps, (height // 5, width, 3)), np.resize(window, (height // 10, width, 3)))
    few = Image.fromarray(np.concatenate([pixels, *rows])).quantize(colours)
    # The pattern of dots that stands for colours in between takes more room than a picture with few colours is worth.
    dither = Image.Dither.FLOYDSTEINBERG if colours == 256 else Image.Dither.NONE
    small = picture.quantize(palette=few, dither=dither)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.png"
    small.save(path, optimize=True)
    return path
