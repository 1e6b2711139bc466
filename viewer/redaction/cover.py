"""The masks of a slide's levels as its panes draw them: what an export of it would fill."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from viewer.geometry import Affine, Rect
from viewer.redaction.associated_masks import associated_mask
from viewer.redaction.masks import LevelMask
from viewer.redaction.shapes import Redactions, RedactionShape
from viewer.redaction.slide_masks import slide_masks
from viewer.slides.associated_image import AssociatedImage
from viewer.slides.colour_profile import to_screen
from viewer.slides.slide import Slide, SlideError
from viewer.tiles.grid import TileGrid

Colour = tuple[int, int, int]
_NEAR = 1e-6


@dataclass(frozen=True, eq=False)
class SlideCover:
    """A ``viewer.comparison.cover.Cover``."""

    masks: tuple[LevelMask, ...]
    """Of every stored level."""
    fill: Colour
    profiled_fill: Colour

    def hidden(self, grid: TileGrid, rect: Rect) -> NDArray[np.bool_] | None:
        """See ``Cover``. Where a grid begins inside a pixel of the level, that of the pixel in the middle of each.

        Of averaged levels a pixel is covered as soon as one of those is that it was made of.
        """
        across, down = _beginning(grid)
        left, top = (math.floor(at * grid.step + off + 0.5) for at, off in ((rect.x, across), (rect.y, down)))
        return _hidden(self.masks[grid.level], left, top, rect, grid.step)

    def share(self, level: int) -> float:
        """Part of a stored level that is covered, 0 to 1."""
        mask = self.masks[level]
        return mask.area / mask.grid.size.area


@dataclass(frozen=True, eq=False)
class PictureCover:
    """A ``viewer.comparison.cover.Cover`` of an associated image, whose coarser levels are made by halving."""

    mask: LevelMask
    """Of its own pixels."""
    fill: Colour

    @property
    def profiled_fill(self) -> Colour:
        """Pictures are shown as stored."""
        return self.fill

    def hidden(self, grid: TileGrid, rect: Rect) -> NDArray[np.bool_] | None:
        """See ``Cover``; of halved levels as of averaged ones."""
        step = grid.step << grid.level
        return _hidden(self.mask, int(rect.x) * step, int(rect.y) * step, rect, step)

    @property
    def share(self) -> float:
        """Part of the picture that is covered, 0 to 1."""
        return self.mask.area / self.mask.grid.size.area


def _hidden(mask: LevelMask, left: int, top: int, rect: Rect, step: int) -> NDArray[np.bool_] | None:
    """The pixels of ``rect``, of ``step`` pixels of the mask a side each, that begin at ``left``, ``top`` there."""
    width, height = int(rect.width), int(rect.height)
    if mask.is_empty or not mask.meets(Rect(left, top, width * step, height * step)):
        return None
    return mask.pixels(left, top, width, height) if step == 1 else mask.squares(left, top, width, height, step)


def picture_cover(slide: Slide, name: str, redactions: Redactions, fill: Colour = (0, 0, 0)) -> PictureCover:
    """What an export of the associated image ``name`` of ``slide`` would fill, where it is chosen.

    Raises:
        SlideError: It cannot be read, or the slide cannot.
    """
    return PictureCover(associated_mask(slide, AssociatedImage(slide, name), redactions), fill)


def is_exact(grid: TileGrid) -> bool:
    """Whether the pixels that are drawn are whole pixels of the stored level, as an export has them."""
    return grid.step == 1 and all(abs(off - round(off)) < _NEAR for off in _beginning(grid))


def slide_cover(
    slide: Slide, shapes: Sequence[RedactionShape], to_reference: Affine, fill: Colour = (0, 0, 0)
) -> SlideCover:
    """What an export of ``slide`` with ``shapes`` would fill.

    Args:
        slide: Of which the levels are.
        shapes: In level-0 pixels of the reference.
        to_reference: From level-0 pixels of the slide to those of the reference.
        fill: Red, green, blue.

    Raises:
        SlideError: It cannot be found out how far the shapes reach.
    """
    masks = slide_masks(slide, shapes_on(shapes, to_reference), slide.levels)
    return SlideCover(masks, fill, _through_profile(slide, fill))


def shapes_on(shapes: Sequence[RedactionShape], to_reference: Affine) -> tuple[RedactionShape, ...]:
    """Shapes of the reference in level-0 pixels of a slide that lies on it by ``to_reference``."""
    if to_reference == Affine():
        return tuple(shapes)
    back = to_reference.inverse()
    across, down = back.scales
    return tuple(
        replace(one, shape=one.shape.moved(back), width=one.width * math.sqrt(across * down)) for one in shapes
    )


def _beginning(grid: TileGrid) -> tuple[float, float]:
    """Where a grid begins, in pixels of the stored level."""
    stored = grid.downsample / grid.step
    return grid.origin[0] / stored, grid.origin[1] / stored


def _through_profile(slide: Slide, fill: Colour) -> Colour:
    if not slide.icc_profile:
        return fill
    try:
        red, green, blue = to_screen(slide.name, slide.icc_profile).rgb(np.array([[fill]], np.uint8))[0, 0].tolist()
    except SlideError:  # then nothing is shown through it either
        return fill
    return red, green, blue
