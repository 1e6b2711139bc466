"""What of an associated image is hidden: shapes drawn on it, and shapes of the slide where its place there is known.

Label and macro are photographs of their own, and no file says where the macro lies: shapes of the slide are never
carried over to them. Of a DICOM overview or thumbnail the file may say it. Of any other thumbnail it is tried whether
it shows what the levels show.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.alignment.candidates import to_slide_mm
from viewer.geometry import Affine, Rect, Size
from viewer.redaction.covered import Blocks, runs_covered
from viewer.redaction.masks import BlockGrid, LevelMask, level_masks, margins_of
from viewer.redaction.outlines import edges_of, moved
from viewer.redaction.shapes import Redactions, RedactionShape
from viewer.redaction.slide_masks import (
    BLOCK,
    MARGIN,
    RENDERED_MARGIN,
    block_grid,
    keeps_to_blocks,
    slide_masks,
    united,
)
from viewer.slides.associated_image import AssociatedImage
from viewer.slides.slide import Level, RgbArray, Slide, is_rendered

LEAST_CORRELATION = 0.95
"""Of a thumbnail with the level that it is compared with. Thumbnails that show the slide were measured to have 0.98 or
more (MIRAX, Aperio), the same ones cut by a hundredth of their sides 0.93 or less: an error that the margins hold."""
_SIDE = 256
"""Pixels of the longer side at which a thumbnail is compared, where it is as large."""
_SHIFTS = 3
"""Pixels of that by which it is displaced to see whether it fits better elsewhere."""
_ENOUGH = 0.1
"""Part of the thumbnail that is left to compare when what is hidden is left out."""
_FLAT = 1.0
"""Standard deviation in grey levels below which there is nothing to compare."""
_MOST_PIXELS = 2**26
"""Of the level, which is read as a whole."""
PLACED = ("overview", "thumbnail")
"""Names of those whose place on the slide may be known."""
_HALF_A_PIXEL = 1
"""More that is hidden around shapes of the slide, in whole pixels: the standard's origin may be meant as the corner of
a pixel or as its middle."""

Grey = NDArray[np.float32]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class AssociatedPlace:
    """What is known of where an associated image lies."""

    from_level0: tuple[Affine, ...]
    """Level-0 pixels of the slide to its own, in each way that its file may be meant; none where it is not known."""
    sentence: str
    """How that is known, or why it is not."""

    @property
    def is_known(self) -> bool:
        """Whether shapes of the slide can be found in it."""
        return bool(self.from_level0)


def associated_mask(
    slide: Slide, picture: AssociatedImage, redactions: Redactions, place: AssociatedPlace | None = None
) -> LevelMask:
    """The pixels of ``picture`` that nothing may be shown of.

    It counts as a level of one tile. Its own shapes are grown and aligned as those of level 0, those of the slide as in
    a level that was made of the others.

    Args:
        slide: Has the picture.
        picture: Of which they are.
        redactions: Shapes on both.
        place: What ``associated_place`` says of them; it is asked where this is None.

    Raises:
        SlideError: The slide cannot be read.
    """
    mask = _own_mask(picture, redactions.associated.get(picture.title, ()))
    if not redactions.shapes:
        return mask
    place = place or associated_place(slide, picture, redactions)
    return united(mask, *_masks_from_levels(slide, picture, redactions.shapes, place.from_level0))


def associated_place(slide: Slide, picture: AssociatedImage, redactions: Redactions) -> AssociatedPlace:
    """Where ``picture`` lies on ``slide``.

    What ``redactions`` hide has no part in the answer, so that nothing of it can be told from there.

    Raises:
        SlideError: The slide cannot be read.
    """
    kind = picture.title
    if kind not in PLACED:
        return AssociatedPlace((), f"Where the {kind} lies on the slide is not known: it is a photograph of its own.")
    stated = _stated(slide, picture)
    if stated:
        return AssociatedPlace(stated, f"Where the {kind} lies on the slide is stated in its file.")
    if kind == "overview":
        return AssociatedPlace((), "Where the overview lies on the slide is not known: its file does not say it.")
    across, down = (a / b for a, b in zip(picture.levels[0].size, slide.levels[0].size, strict=True))
    onto = Affine.scaling(across, down)
    why = _why_not_alike(slide, picture, redactions, onto)
    if why:
        return AssociatedPlace((), f"Where the thumbnail lies on the slide is not known: {why}.")
    return AssociatedPlace((onto,), "The thumbnail shows the same part of the glass as the levels.")


def _own_mask(picture: AssociatedImage, shapes: Sequence[RedactionShape]) -> LevelMask:
    (level,) = picture.levels
    return level_masks(shapes, level.size, [_grid(picture)], MARGIN)[0]


def _grid(picture: AssociatedImage) -> BlockGrid:
    """Blocks of the one tile that it is; OpenSlide, which tells no coding, reads JPEG and what is lossless."""
    (level,) = picture.levels
    in_blocks = level.compression is None or keeps_to_blocks(level.compression)
    return BlockGrid(level.size, level.size, BLOCK if in_blocks else max(level.size))


def _masks_from_levels(
    slide: Slide, picture: AssociatedImage, shapes: Sequence[RedactionShape], onto: Sequence[Affine]
) -> list[LevelMask]:
    """What shapes of the slide hide of ``picture``, for each place that it may lie at."""
    grid = _grid(picture)
    grids = [*(block_grid(slide, level) for level in slide.levels), grid]
    rendered = any(is_rendered(slide, level) for level in slide.levels)
    across, down = margins_of(slide.levels[0].size, grids, RENDERED_MARGIN if rendered else MARGIN)[-1]
    margin = max(across, down) + _HALF_A_PIXEL
    blocks, edges = Blocks(grid.size, grid.x_edges, grid.y_edges, (margin, margin)), edges_of(shapes)
    return [LevelMask(grid, *runs_covered(moved(edges, one), blocks)) for one in onto]


def _stated(slide: Slide, picture: AssociatedImage) -> tuple[Affine, ...]:
    """As origins, pixel sizes and directions in the files say.

    PS3.3 C.7.6.16 goes by the directions; wsidicomizer writes origins that do not. Where that makes two places, what is
    hidden is hidden at both.
    """
    turned, plain = [], []
    for one in (slide, picture):
        if one.origin_mm is None or one.orientation is None or one.mpp is None:
            return ()
        turned.append(to_slide_mm(one.origin_mm, one.orientation, one.mpp))
        plain.append(Affine(one.mpp.x / 1000, 0, 0, one.mpp.y / 1000, one.origin_mm.x, one.origin_mm.y))
    if any(not np.isfinite(one.determinant) or one.determinant == 0 for one in (*turned, *plain)):
        return ()
    first, second = (there.inverse() @ here for here, there in (turned, plain))
    corners = Rect(0, 0, *slide.levels[0].size).corners()
    moves = [first.apply(corner) - second.apply(corner) for corner in corners]
    apart = max(max(abs(move.x), abs(move.y)) for move in moves)
    return (first,) if apart < _HALF_A_PIXEL / 2 else (first, second)


def _why_not_alike(slide: Slide, picture: AssociatedImage, redactions: Redactions, onto: Affine) -> str:
    """Why a thumbnail is not the whole of level 0 at a smaller scale; empty where it is, or nothing speaks against it.

    Too little to compare, beside what is hidden or because there is nothing to see, does not speak against it: rather
    more is hidden than less.
    """
    whole, size = slide.levels[0].size, picture.levels[0].size
    if any(
        abs(a * there / here - b) > 1 + there / here
        for a, b, here, there in (
            (size.width, size.height, whole.width, whole.height),
            (size.height, size.width, whole.height, whole.width),
        )
    ):
        return "its sides have another ratio than those of the levels"
    level = next((one for one in reversed(slide.levels) if max(one.size) >= min(_SIDE, max(size))), slide.levels[0])
    if level.size.area > _MOST_PIXELS:
        return f"there is no level of less than {_MOST_PIXELS / 1e6:.0f} million pixels to compare it with"
    (shown,) = _masks_from_levels(slide, picture, redactions.shapes, [onto])
    hidden = united(_own_mask(picture, redactions.associated.get(picture.title, ())), shown)
    (of_level,) = slide_masks(slide, redactions.shapes, [level])
    small = _small(size)
    ours, theirs = (
        _Reduced.of(*one, small) for one in ((picture, picture.levels[0], hidden), (slide, level, of_level))
    )
    if not ours.is_enough or not theirs.is_enough:
        return ""
    fits = {
        (across, down): _correlation(ours, theirs, across, down)
        for across in range(-_SHIFTS, _SHIFTS + 1)
        for down in range(-_SHIFTS, _SHIFTS + 1)
    }
    if fits[0, 0] < LEAST_CORRELATION:
        return "it does not show what the levels show"
    best = max(fits, key=lambda place: fits[place])
    return "" if max(map(abs, best)) <= 1 else "it shows another part than the levels do"


def _small(size: Size) -> tuple[int, int]:
    scale = min(1.0, _SIDE / max(size))
    return max(1, round(size.width * scale)), max(1, round(size.height * scale))


@dataclass(frozen=True, slots=True, eq=False)
class _Reduced:
    """A picture reduced to be compared, and which of its pixels owe nothing to what is hidden."""

    grey: Grey
    seen: Mask

    @classmethod
    def of(cls, slide: Slide, level: Level, mask: LevelMask, size: tuple[int, int]) -> _Reduced:
        """The whole of a level."""
        rgb: RgbArray = slide.read(level.index, (0, 0), (*level.size,)).rgb
        grey = cv2.resize(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), size, interpolation=cv2.INTER_AREA)
        seen = np.ones(grey.shape, np.bool_)
        across, down = (to / of for to, of in zip(size, level.size, strict=True))
        for rect in mask.rects():
            # And one around, which is mixed with it where a small level is enlarged.
            left, top = max(0, int(rect.x * across) - 1), max(0, int(rect.y * down) - 1)
            seen[top : math.ceil(rect.bottom * down) + 1, left : math.ceil(rect.right * across) + 1] = False
        return cls(np.asarray(grey, np.float32), seen)

    @property
    def is_enough(self) -> bool:
        """Whether there is something to compare."""
        seen = self.grey[self.seen]
        return seen.size > 1 and seen.size >= _ENOUGH * self.grey.size and float(seen.std()) >= _FLAT


def _correlation(ours: _Reduced, theirs: _Reduced, across: int, down: int) -> float:
    """Of the common pixels, one picture displaced against the other; -1 where they are too few or flat."""
    height, width = ours.grey.shape
    if abs(across) >= width or abs(down) >= height:
        return -1.0
    here = np.s_[max(0, down) : height + min(0, down), max(0, across) : width + min(0, across)]
    there = np.s_[max(0, -down) : height + min(0, -down), max(0, -across) : width + min(0, -across)]
    seen = ours.seen[here] & theirs.seen[there]
    one, other = (part[seen].astype(np.float64) for part in (ours.grey[here], theirs.grey[there]))
    if one.size < 2 or min(one.std(), other.std()) == 0:
        return -1.0
    return float(np.corrcoef(one, other)[0, 1])
