"""Where the seams of a stitched original lie, as the comparison asks for them."""

from __future__ import annotations

import math
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from viewer.geometry import Rect
from viewer.measures.ssim import Window
from viewer.slides.mirax_photos import PhotosUnknownError
from viewer.slides.mirax_seams import MiraxSeams, mirax_seams
from viewer.slides.preflight import MIRAX_SUFFIX
from viewer.slides.slide import Level, Slide

_MIXED = 1.0
"""Pixels beyond the window: OpenSlide mixes the photos in one pixel where a seam runs through it, and a codec that
stores colour at half the resolution carries it one pixel on."""


class SeamZones(Protocol):
    """The pixels of an original that lie near a seam; asked by any thread."""

    @property
    def note(self) -> str:
        """Where the seams come from, and how wide the zone around them is."""
        ...

    def zone(self, level: Level, location: tuple[int, int], size: tuple[int, int]) -> NDArray[np.bool_]:
        """Of pixels of a level of the original, which lie within the zone: (height, width).

        Args:
            level: Of the original.
            location: Level-0 pixel of the original from which they are read, as ``Slide.read`` takes it.
            size: Width and height in pixels of the level.
        """
        ...


def seam_zones(slide: Slide, window: Window = Window.UNIFORM) -> MiraxSeamZones | str:
    """The zones around the seams of ``slide``, or in a sentence why they are not known.

    A pixel is in the zone when the window of its SSIM, widened by a pixel on each side, takes in pixels of two photos:
    its middle lies less than half a window and one pixel from a seam, across and along. So the SSIM of all other pixels
    knows nothing of any seam.
    """
    found = known_seams(slide)
    return found if isinstance(found, str) else MiraxSeamZones(slide, found, window)


def has_camera_grid(slide: Slide) -> bool:
    """Whether the files of ``slide`` are of a kind that holds the positions of photos; nothing is read."""
    return slide.path.suffix.lower() == MIRAX_SUFFIX and "MIRAX" in slide.format


def known_seams(slide: Slide) -> MiraxSeams | str:
    """The seams of ``slide``, read from its files; or in a sentence why they are not known."""
    if not has_camera_grid(slide):
        return f"No seams are known of {slide.name}: no camera grid is stored in this kind of file ({slide.format})."
    try:
        seams = mirax_seams(slide.path)
    except PhotosUnknownError as error:
        return f"No seams are known: {slide.name} {error}."
    if len(seams.levels) != len(slide.levels):
        return f"No seams are known: {slide.name} has changed on disk since it was opened."
    if not len(seams.levels[0].upright) and not len(seams.levels[0].lying):
        return f"{slide.name} has no seams: none of its photos touches another one."
    return seams


class MiraxSeamZones:
    """See ``SeamZones``; a tile of 512 pixels takes some 0.1 ms."""

    def __init__(self, slide: Slide, seams: MiraxSeams, window: Window) -> None:
        self._slide, self._seams = slide, seams
        self._reach = window.reach + 0.5 + _MIXED
        self.note = (
            f"Seams as OpenSlide stitches the photos, from the {seams.origin}. Seam zone: {self._reach:g} px of each "
            f"level on both sides of a seam, where the {2 * window.reach + 1} x {2 * window.reach + 1} window of SSIM "
            "takes in two photos (and 1 px more). Glass counts like tissue, in the zone and outside of it."
        )

    @property
    def step(self) -> tuple[float, float]:
        """About how far it is from one photo to the next, across and down, in level-0 pixels."""
        return self._seams.photos.step

    def zone(self, level: Level, location: tuple[int, int], size: tuple[int, int]) -> NDArray[np.bool_]:
        """See ``SeamZones``."""
        begin = self._slide.snap(level.index, location)
        left, top = begin.x / level.downsample, begin.y / level.downsample
        width, height, reach = *size, self._reach
        near = Rect(left - reach, top - reach, width + 2 * reach, height + 2 * reach)
        lines = self._seams.levels[level.index].within(near)
        zone = np.zeros((height, width), np.bool_)
        for found, view, across, along in ((lines.upright, zone.T, left, top), (lines.lying, zone, top, left)):
            for at, start, end in zip(*(found[name].tolist() for name in ("at", "start", "end")), strict=True):
                first, last = _pixels(at - across, at - across, reach)
                begins, ends = _pixels(start - along, end - along, reach)
                view[first:last, begins:ends] = True
        return zone


def _pixels(start: float, end: float, reach: float) -> tuple[int, int]:
    """The pixels whose middles lie less than ``reach`` off what goes from ``start`` to ``end``; the last exclusive."""
    return max(0, math.floor(start - reach - 0.5) + 1), max(0, math.ceil(end + reach - 0.5))
