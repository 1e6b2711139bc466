"""The levels of a DICOM WSI: which stored images belong to one pyramid, and how much each is reduced."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from viewer.geometry import Size
from viewer.slides.dicom_wsi_files import StoredImage
from viewer.slides.dicom_wsi_metadata import COMPRESSIONS
from viewer.slides.downsample import nominal_downsample
from viewer.slides.jpeg_colour import disputed_sentence, is_disputed
from viewer.slides.openslide_coding import jpeg_subsampling
from viewer.slides.slide import Level, SlideError

_SAME_PLACE_MM = 0.02
"""Origins of the levels of one pyramid differ by less (what wsidicom allows, and half a pixel of a coarse level)."""
_SAME_TURN = 0.1

Plane = tuple[float, str]
"""Focal plane in micrometres and optical path identifier."""


@dataclass(frozen=True)
class StoredLevel:
    """One size of the pyramid, with the stored image for each plane."""

    level: Level
    images: dict[Plane, StoredImage]
    disputed_colours: str
    """What is to be said where the file and its JPEG frames contradict each other about colour; else empty."""

    def nearest(self, plane: Plane) -> Plane:
        """The plane that this level holds nearest to ``plane``: the optical path first, then the focus."""
        focus, path = plane
        return min(self.images, key=lambda held: (held[1] != path, abs(held[0] - focus)))

    def coded_tile(self, plane: Plane, near: tuple[int, int]) -> bytes | None:
        """The stored frame that holds the pixel ``near``, or where there is none the first one that there is.

        Raises:
            SlideError: It cannot be read.
        """
        held = self.nearest(plane)
        image = self.images[held]
        frame = image.encoded(near[0] // image.tile.width, near[1] // image.tile.height, *held)
        return _first_frame(image) if frame is None else frame


@dataclass(frozen=True)
class Pyramid:
    """Levels, finest first, and sentences about images that are not part of them."""

    levels: tuple[StoredLevel, ...]
    notices: tuple[str, ...]

    @property
    def focal_planes(self) -> tuple[float, ...]:
        """Focal planes of the finest level in micrometres, lowest first."""
        return tuple(sorted({focus for focus, _ in self.levels[0].images}))

    def optical_paths(self, order: Iterable[str]) -> tuple[str, ...]:
        """Identifiers of the optical paths of the finest level, as far as possible in ``order``."""
        held = {path for _, path in self.levels[0].images}
        return (*(path for path in order if path in held), *sorted(held - set(order)))


def same_shape(base: Size, size: Size) -> bool:
    """Whether one downsample explains both sides of ``size`` within a pixel."""
    least = max(base.width / (size.width + 1), base.height / (size.height + 1))
    most = min(
        base.width / (size.width - 1) if size.width > 1 else math.inf,
        base.height / (size.height - 1) if size.height > 1 else math.inf,
    )
    return least <= most


def build_pyramid(volumes: Sequence[StoredImage]) -> Pyramid:
    """Sort the stored images, at least one, into levels."""
    ordered = sorted(volumes, key=lambda image: image.size.area, reverse=True)
    base = ordered[0]
    sizes: dict[Size, dict[Plane, StoredImage]] = {}
    elsewhere = doubles = 0
    for image in ordered:
        if not _belongs(base, image):
            elsewhere += 1
            continue
        planes = sizes.setdefault(image.size, {})
        if image.planes & planes.keys():
            doubles += 1
            continue
        planes.update(dict.fromkeys(image.planes, image))
    notices = []
    if elsewhere:
        notices.append(f"{elsewhere} more images of other places or shapes belong to the series and are not shown.")
    if doubles:
        notices.append(f"{doubles} more images of the same place and size belong to the series and are not shown.")
    levels = tuple(_stored_level(index, base, images) for index, images in enumerate(sizes.values()))
    disputed = next((level.disputed_colours for level in levels if level.disputed_colours), "")
    if disputed:
        notices.insert(0, disputed)
    return Pyramid(levels, tuple(notices))


def _belongs(base: StoredImage, image: StoredImage) -> bool:
    if image.is_grey != base.is_grey or not same_shape(base.size, image.size):
        return False
    if base.place is None or image.place is None:
        return True
    (here, turn), (there, other_turn) = base.place, image.place
    pixel = 0.0 if image.mpp is None else max(image.mpp.x, image.mpp.y) / 1000
    return (
        math.hypot(here.x - there.x, here.y - there.y) <= max(_SAME_PLACE_MM, pixel)
        and abs((turn - other_turn + 180) % 360 - 180) <= _SAME_TURN
    )


def _stored_level(index: int, base: StoredImage, images: dict[Plane, StoredImage]) -> StoredLevel:
    image = next(iter(images.values()))
    frame = _first_frame(image) if image.is_jpeg else None
    level = Level(
        index=index,
        size=image.size,
        downsample=nominal_downsample(base.size, image.size),
        tile_size=image.tile,
        mpp=image.mpp,
        compression=COMPRESSIONS.get(image.transfer_syntax, image.data.transfer_syntax.name),
        subsampling=None if frame is None else jpeg_subsampling(frame),
    )
    return StoredLevel(level, images, "" if frame is None else _disputed_colours(image, frame))


def _disputed_colours(image: StoredImage, frame: bytes) -> str:
    photometric = str(image.data.photometric_interpretation)
    if not is_disputed(photometric, frame):
        return ""
    try:
        shown = np.asarray(image.decoded(frame), np.uint8)
        return disputed_sentence(photometric, frame, shown)
    except Exception:  # a damaged frame: who reads it is told
        return ""


def _first_frame(image: StoredImage) -> bytes | None:
    """The first or the middle frame (a sparse level often lacks its corner); None where neither can be had."""
    focus, path = min(image.planes)
    columns, rows = -(-image.size.width // image.tile.width), -(-image.size.height // image.tile.height)
    for column, row in ((0, 0), (columns // 2, rows // 2)):
        try:
            frame = image.encoded(column, row, focus, path)
        except SlideError:
            continue  # a damaged frame says nothing of the others; who reads it is told
        if frame is not None:
            return frame
    return None
