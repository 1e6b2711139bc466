"""Which pixels of the levels of a slide are hidden with shapes: how far what they hide has spread as it was stored.

A lossy coder spreads every pixel over what it codes together, and levels are made of one another. What has to go are
all pixels that would be others if there were something else inside the shapes; that is more than the shapes.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from viewer.comparison.annotations.shapes import Shape
from viewer.redaction.masks import BlockGrid, LevelMask, level_masks
from viewer.redaction.mirax_spill import photos_an_image, spilled
from viewer.redaction.shapes import RedactionShape
from viewer.slides.mirax_photos import MiraxPhotos, PhotosUnknownError
from viewer.slides.preflight import MIRAX_SUFFIX
from viewer.slides.slide import Level, Slide, SlideError, is_rendered

BLOCK = 16
"""Pixels a side of the largest block that JPEG codes together (ITU-T T.81 A.2.3, with 4:2:0)."""
MARGIN = 16
"""Pixels around the shapes at level 0: a block, and the pixel of its neighbour that upsampled colour reaches."""
RENDERED_MARGIN = 18
"""Where the reader interpolates between stored pixels besides."""
_LOSSLESS = frozenset(
    (
        *("uncompressed", "CCITT", "LZW", "Deflate", "PackBits", "LZMA", "PNG", "Zstandard", "GIF"),
        *("deflated", "RLE", "JPEG-LS"),  # of DICOM
    )
)
_IN_BLOCKS = frozenset(("JPEG", "JPEG extended"))


def slide_masks(slide: Slide, shapes: Sequence[RedactionShape], levels: Sequence[Level]) -> tuple[LevelMask, ...]:
    """The pixels of each of ``levels`` (of ``slide``) that nothing may be shown of; ``shapes`` in level-0 pixels.

    Raises:
        SlideError: It cannot be found out how far the shapes reach.
    """
    margin = RENDERED_MARGIN if any(is_rendered(slide, level) for level in slide.levels) else MARGIN
    base = slide.levels[0].size
    photos = _photos(slide) if shapes else None
    masks = level_masks(shapes, base, [block_grid(slide, level) for level in slide.levels], margin)
    found: list[LevelMask] = []
    for level in levels:
        mask = masks[level.index]
        if photos is not None and photos_an_image(photos, level.index) > 1:
            traces = spilled(photos, level.index, mask.rects())
            boxes = [RedactionShape("", Shape.box(trace, "")) for trace in traces]
            mask = united(mask, *level_masks(boxes, level.size, [mask.grid], 0))
        found.append(mask)
    return tuple(found)


def united(*masks: LevelMask) -> LevelMask:
    """What any of some masks of one grid hides; at least one."""
    begins, ends = (np.concatenate(sides) for sides in zip(*((one.begins, one.ends) for one in masks), strict=True))
    order = np.argsort(begins)
    begins, ends = begins[order], np.maximum.accumulate(ends[order])
    apart = begins[1:] > ends[:-1]
    first, last = np.concatenate([[True], apart]), np.concatenate([apart, [True]])
    return LevelMask(masks[0].grid, begins[first[: len(begins)]], ends[last[: len(ends)]])


def _photos(slide: Slide) -> MiraxPhotos | None:
    """Of a MIRAX slide; None of any other."""
    if slide.path.suffix.lower() != MIRAX_SUFFIX:
        return None
    try:
        return MiraxPhotos(slide.path)
    except PhotosUnknownError as error:
        raise SlideError(
            f"{slide.name} {error}, so that nobody can say how far what is hidden in it has spread.",
            advice="Copy the slide again from its source.",
        ) from error


def block_grid(slide: Slide, level: Level) -> BlockGrid:
    """The blocks of a level that are hidden together or not at all.

    JPEG codes blocks by themselves. Of JPEG 2000, WebP and others, where a detail may change how a whole tile is coded,
    the tile is one block.
    """
    tile = level.tile_size or level.size
    return BlockGrid(level.size, tile, BLOCK if _is_in_blocks(slide, level) else max(tile))


def _is_in_blocks(slide: Slide, level: Level) -> bool:
    if level.compression is None:
        return slide.format.startswith("Hamamatsu")  # JPEG, in files that nothing else is known of
    return keeps_to_blocks(level.compression)


def keeps_to_blocks(coding: str) -> bool:
    """Whether a detail changes no more than blocks of 16 x 16 pixels, where it is stored by ``coding``."""
    return coding in _IN_BLOCKS or is_lossless(coding)


def is_lossless(coding: str | None) -> bool:
    """Whether what is stored by ``coding`` is exactly what was to be stored; not where nobody knows."""
    return coding is not None and (coding in _LOSSLESS or coding.endswith(" lossless"))
