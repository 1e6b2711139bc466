"""Pictures of a page, read and made as large as the screen needs them away from the GUI thread."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from viewer.jobs.job import Progress


@dataclass(frozen=True, slots=True)
class Wanted:
    """A picture and its size on the page."""

    path: Path
    size: QSize
    """In units of the window."""
    ratio: float
    """Device pixels a unit."""


def size_on_page(path: Path, room: int) -> QSize:
    """As wide as the page, or as the picture where that is narrower; empty where it cannot be read."""
    size = QImageReader(str(path)).size()
    if not size.isValid() or size.width() <= room:
        return size if size.isValid() else QSize()
    return QSize(room, round(size.height() * room / size.width()))


def load_pictures(wanted: Iterable[Wanted], progress: Progress) -> dict[Path, QImage]:
    """Every picture in just the pixels that are shown, so that nothing is scaled while it is drawn."""
    found = {}
    for one in wanted:
        progress.check()
        image = QImage(str(one.path))
        if image.isNull():
            continue
        pixels = QSize(round(one.size.width() * one.ratio), round(one.size.height() * one.ratio))
        if image.size() != pixels:
            smooth = Qt.TransformationMode.SmoothTransformation
            plain = image.convertToFormat(QImage.Format.Format_RGB32)
            image = plain.scaled(pixels, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        image.setDevicePixelRatio(one.ratio)
        found[one.path] = image
    return found
