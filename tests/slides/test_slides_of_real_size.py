"""Slides of 100 000 x 200 000 pixels with ten levels, of which hardly anything was scanned: opened and read at once."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.slides.dicom_made import Series, write_level
from viewer.geometry import Rect, Size
from viewer.slides.opening import open_slide
from viewer.slides.sample import SampleSpec, write_sample
from viewer.slides.slide import Slide

LEVELS = 10
TILE = 256
MOST_BYTES = 32 * 2**20
"""Less than a hundredth of level 2; the finest level has 60 GB."""


def mirax(folder: Path) -> Path:
    spec = SampleSpec.plain(
        photos=(2, 1), margins=(24, 49, 23, 48), divisions=8, image_size=Size(TILE, TILE), levels=LEVELS
    )
    write_sample(folder / "large.mrxs", spec)
    return folder / "large.mrxs"


def dicom(folder: Path) -> Path:
    series = Series()
    for level in range(LEVELS):
        size = Size(100_352 >> level, 200_704 >> level)
        tile = 2 * TILE
        cells = {(c, r) for c in range(-(-size.width // tile)) for r in range(-(-size.height // tile))}
        middle = size.width // 2 // tile, size.height // 2 // tile
        write_level(
            folder / f"{level}.dcm",
            np.broadcast_to(np.array([10, 20, 200], np.uint8), (size.height, size.width, 3)),
            series=series,
            tile=tile,
            spacing=(0.00025 * 2**level, 0.00025 * 2**level),
            left_out=frozenset(cells - {middle}),
        )
    return folder


@pytest.mark.parametrize("make", [mirax, dicom])
def test_nothing_grows_with_the_slide(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    path = make(tmp_path)
    open_slide(path).close()  # libraries are imported now
    tracemalloc.start()
    try:
        slide = open_slide(path)
        assert [level.downsample for level in slide.levels] == [2.0**level for level in range(LEVELS)]
        assert slide.levels[0].size == Size(100_352, 200_704)
        for level in slide.levels:
            look_around(slide, level.index)
        slide.close()
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < MOST_BYTES


def look_around(slide: Slide, index: int) -> None:
    level = slide.levels[index]
    downsample = int(level.downsample)
    whole = Rect(0, 0, *slide.levels[0].size)
    middle = round(whole.centre.x), round(whole.centre.y)
    seen = slide.read(index, middle, (TILE, TILE))
    assert seen.scanned is None or seen.scanned[0, 0]
    for corner in ((0, 0), (level.size.width, level.size.height)):
        x, y = ((pixel - TILE // 2) * downsample for pixel in corner)
        outside = slide.read(index, (x, y), (TILE, TILE))
        assert outside.rgb.shape == (TILE, TILE, 3)
        if index < 5:
            assert outside.scanned is not None and not outside.scanned.any()
            assert (outside.rgb == slide.background).all()
