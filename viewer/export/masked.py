"""Levels of a slide as they may leave the house: what was drawn out is fill, everything else as it is shown."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.export.settings import ExportSettings
from viewer.export.shown_as import ShownAs
from viewer.geometry import Mpp, Rect, Size
from viewer.redaction.masks import LevelMask
from viewer.redaction.shapes import Redactions
from viewer.redaction.slide_masks import slide_masks
from viewer.slides.associated_image import AssociatedImage
from viewer.slides.slide import Level, RgbArray, Slide, SlideError, is_rendered
from viewer.tiles.grid import TileGrid


@dataclass(frozen=True, slots=True, eq=False)
class MaskedLevel:
    """One level of a slide, or an associated image, with its mask. Any thread may read."""

    slide: Slide
    level_index: int
    mask: LevelMask
    fill: tuple[int, int, int]
    """Red, green, blue of every pixel of the mask."""
    shown: ShownAs | None = None
    """Of a DICOM picture that is no slide: what is stated of it."""

    @property
    def title(self) -> str:
        """What it is, for people: "level 2", or the name of an associated image."""
        return self.slide.title if isinstance(self.slide, AssociatedImage) else f"level {self.level_index}"

    @property
    def level(self) -> Level:
        """What the slide says of it."""
        return self.slide.levels[self.level_index]

    @property
    def size(self) -> Size:
        """In its own pixels."""
        return self.level.size

    @property
    def is_grey(self) -> bool:
        """Whether all that is exported are shades of grey: of a picture that is shown through a window."""
        return self.shown is not None and self.shown.window is not None and len(set(self.fill)) == 1

    @property
    def mpp(self) -> Mpp | None:
        """Micrometres a pixel of the level; None where the slide does not know."""
        return self.level.mpp

    def read(self, left: int, top: int, width: int, height: int) -> RgbArray:
        """Pixels of a rectangle of the level, counted in its own pixels: uint8 (height, width, 3), the caller's own.

        What the mask covers as a whole is not even read. Of levels that are rendered, a pixel is what it is in its
        tile, as on the panes.

        Raises:
            SlideError: It cannot be decoded.
        """
        rect = Rect(left, top, width, height)
        if self.mask.covers(rect):
            filled = np.empty((height, width, 3), np.uint8)
            filled[:] = self.fill
            return filled
        rgb = self._shown(rect)
        if self.mask.meets(rect):
            rgb[self.mask.pixels(left, top, width, height)] = self.fill
        return rgb

    def _shown(self, rect: Rect) -> RgbArray:
        level, grid = self.level, TileGrid.of(self.slide, self.level)
        size = int(rect.width), int(rect.height)
        if not is_rendered(self.slide, level):
            return np.array(self.slide.read(level.index, grid.place(rect.x, rect.y), size).rgb)
        rgb = np.empty((size[1], size[0], 3), np.uint8)
        for whole in grid.wholes(rect):
            part = rect.intersected(whole)
            region = self.slide.read(level.index, grid.place(whole.x, whole.y), (int(whole.width), int(whole.height)))
            rgb[part.slices_of(rect)] = region.rgb[part.slices_of(whole)]
        return rgb


def coarsest_levels(slide: Slide, count: int) -> tuple[int, ...]:
    """Indices of the ``count`` coarsest levels of a slide, or of all where it has fewer, in rising order."""
    levels = len(slide.levels)
    return tuple(range(max(0, levels - count), levels))


def masked_levels(slide: Slide, redactions: Redactions, settings: ExportSettings) -> tuple[MaskedLevel, ...]:
    """The levels that ``settings`` choose, finest first, each with what ``redactions`` hide of it.

    Raises:
        SlideError: The slide has no such level.
    """
    count = len(slide.levels)
    chosen = settings.levels_of(count)
    if chosen[-1] >= count:
        held = "level 0 only" if count == 1 else f"the levels 0 to {count - 1}"
        raise SlideError(
            f"{slide.name} has no level {chosen[-1]} to export.", advice=f"It has {held}: choose of these."
        )
    levels = [slide.levels[index] for index in chosen]
    masks = slide_masks(slide, redactions.shapes, levels)
    return tuple(
        MaskedLevel(slide, level.index, mask, settings.fill) for level, mask in zip(levels, masks, strict=True)
    )
