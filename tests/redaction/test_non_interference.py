"""What is left of a level does not depend on what was hidden: the same to the last bit, whatever that was.

Two pictures differ inside a rectangle only. Levels are made of them, coded as JPEG tile by tile, decoded, and masked.
"""

from __future__ import annotations

import functools
import io
import itertools
from collections.abc import Iterator

import numpy as np
import pytest
from PIL import Image

from tests.redaction.shape_cases import box
from viewer.geometry import Size
from viewer.redaction.masks import BlockGrid, level_masks

KERNELS = {"box": Image.Resampling.BOX, "bicubic": Image.Resampling.BICUBIC, "Lanczos": Image.Resampling.LANCZOS}
CODECS = list(itertools.product((70, 95), ("4:4:4", "4:2:2", "4:2:0")))
PYRAMIDS = {
    "levels 1, 1/4 and 1/16 of the picture": ((1, 4, 16), False),
    "levels halved one from the other, decoded": ((1, 2, 4, 8), True),
}
LEVEL0 = Size(1536, 320)
TILE = Size(200, 136)
"""No multiple of a block: blocks begin anew in the middle of others."""
HIDDEN = (701, 117, 93, 47), (660, 141, 90, 31)
"""Left, top, width, height."""


@functools.cache
def picture(hidden: tuple[int, int, int, int], content: int) -> np.ndarray:
    """Tissue-like noise, and inside the rectangle one like no other: the strongest contrasts there are."""
    noise = np.random.default_rng(1).normal(200, 25, (LEVEL0.height // 4, LEVEL0.width // 4, 3))
    smooth = Image.fromarray(np.clip(noise, 0, 255).astype(np.uint8)).resize(tuple(LEVEL0), Image.Resampling.BICUBIC)
    pixels = np.array(smooth)
    left, top, width, height = hidden
    letters = np.random.default_rng(content).integers(0, 2, (height // 8 + 1, width // 8 + 1, 3), np.uint8)
    pixels[top : top + height, left : left + width] = 255 * letters.repeat(8, 0).repeat(8, 1)[:height, :width]
    return pixels


def coded(pixels: np.ndarray, quality: int, subsampling: str) -> np.ndarray:
    """As it comes back from JPEG tiles."""
    back = np.empty_like(pixels)
    for top, left in itertools.product(range(0, len(pixels), TILE.height), range(0, pixels.shape[1], TILE.width)):
        tile = np.s_[top : top + TILE.height, left : left + TILE.width]
        file = io.BytesIO()
        Image.fromarray(pixels[tile]).save(file, "jpeg", quality=quality, subsampling=subsampling)
        back[tile] = Image.open(file)
    return back


def levels(
    pixels: np.ndarray, downsamples: tuple[int, ...], of_decoded: bool, kernel: str, codec: tuple[int, str]
) -> Iterator[np.ndarray]:
    """Decoded levels, finest first."""
    source = pixels
    for downsample in downsamples:
        size = LEVEL0.width // downsample, LEVEL0.height // downsample
        scaled = np.array(Image.fromarray(source).resize(size, KERNELS[kernel]))
        decoded = coded(scaled, *codec)
        source = decoded if of_decoded else pixels
        yield decoded


def differing(
    hidden: tuple[int, int, int, int], pyramid: str, kernel: str, codec: tuple[int, str]
) -> Iterator[tuple[Size, np.ndarray]]:
    """Size of each level and which of its pixels depend on what is hidden."""
    one, other = (levels(picture(hidden, content), *PYRAMIDS[pyramid], kernel, codec) for content in (2, 3))
    for first, second in zip(one, other, strict=True):
        yield Size(first.shape[1], first.shape[0]), (first != second).any(axis=2)


@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize("pyramid", PYRAMIDS)
@pytest.mark.parametrize("hidden", HIDDEN)
def test_nothing_outside_a_mask_depends_on_what_is_hidden(
    hidden: tuple[int, int, int, int], pyramid: str, kernel: str
) -> None:
    grids = [BlockGrid(Size(LEVEL0.width // n, LEVEL0.height // n), TILE) for n in PYRAMIDS[pyramid][0]]
    masks = level_masks([box(*hidden)], LEVEL0, grids)
    for codec in CODECS:
        for (size, depends), mask in zip(differing(hidden, pyramid, kernel, codec), masks, strict=True):
            covered = mask.pixels(0, 0, *size)
            assert depends.any() and not covered.all()
            assert not (depends & ~covered).any(), f"{codec}, {size}"


@pytest.mark.parametrize("pyramid", PYRAMIDS)
def test_a_margin_of_one_block_at_every_level_would_leak(pyramid: str) -> None:
    leaks = set()
    for hidden, codec in itertools.product(HIDDEN, CODECS):
        for size, depends in differing(hidden, pyramid, "Lanczos", codec):
            downsample = LEVEL0.width // size.width
            # As if the level were level 0.
            [mask] = level_masks([box(*(side / downsample for side in hidden))], size, [BlockGrid(size, TILE)])
            if (depends & ~mask.pixels(0, 0, *size)).any():
                leaks.add((downsample, codec[1]))
    assert leaks
    assert all(downsample > 1 and subsampling != "4:4:4" for downsample, subsampling in leaks)


def test_the_shapes_alone_would_leak() -> None:
    for size, depends in differing(HIDDEN[0], "levels 1, 1/4 and 1/16 of the picture", "box", (95, "4:4:4")):
        left, top, width, height = (side * size.width // LEVEL0.width for side in HIDDEN[0])
        depends[top : top + height + 1, left : left + width + 1] = False
        assert depends.any()
