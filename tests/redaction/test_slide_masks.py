"""What is hidden at the levels of real files: everything that would be otherwise if something else were inside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.export.made import mirax, redactions, svs
from viewer.geometry import Rect, Size
from viewer.redaction.masks import shape_pixels
from viewer.redaction.slide_masks import block_grid, slide_masks
from viewer.slides.opening import open_slide
from viewer.slides.slide import Level, Slide, SlideError

HIDDEN = (Rect(410, 150, 131, 57), Rect(505, 190, 60, 90), Rect(500, 301, 1, 1), Rect(851, 655, 200, 200))
Writer = Callable[..., Path]


def differences(first: Slide, second: Slide, level: Level) -> np.ndarray:
    one, other = (slide.read(level.index, (0, 0), tuple(level.size)).rgb for slide in (first, second))
    return (one != other).any(axis=2)


@pytest.mark.parametrize(
    ("write", "name", "options"),
    [
        (svs, "a.svs", {"subsampling": (2, 2), "compressionargs": {"level": 98}}),
        (svs, "a.svs", {"subsampling": (2, 1)}),
        (svs, "a.svs", {"tile": (128, 208), "subsampling": (1, 1)}),
        (svs, "a.svs", {"compression": "zlib", "compressionargs": {}}),
        (svs, "a.svs", {"compression": 33003, "compressionargs": {"level": 60, "reversible": False}}),
        (mirax, "a.mrxs", {"quality": 95}),
        (mirax, "a.mrxs", {"image_size": Size(100, 76), "subsampling": "4:2:2"}),
        # Photos that lie over each other by more than a block, and beside each other in one block of a coarse level.
        (mirax, "a.mrxs", {"image_size": Size(200, 152), "divisions": 2, "overlap": (180, 180), "quality": 98}),
    ],
)
def test_what_depends_on_the_hidden_pixels_is_hidden(
    tmp_path: Path, write: Writer, name: str, options: dict[str, Any]
) -> None:
    slides = [open_slide(write(tmp_path / str(seed) / name, HIDDEN, seed, **options)) for seed in (1, 2)]
    levels = slides[0].levels
    for level, mask in zip(levels, slide_masks(slides[0], redactions(*HIDDEN).shapes, levels), strict=True):
        spread = differences(slides[0], slides[1], level)
        hidden = mask.pixels(0, 0, *level.size)
        assert spread.any()
        assert not (spread & ~hidden).any(), level.index
        drawn = shape_pixels(redactions(*HIDDEN).shapes, levels[0].size, level.size, 0, 0, *level.size)
        assert not (drawn & ~hidden).any()


def test_photos_beside_each_other_in_an_image_carry_traces_across_an_overlap(tmp_path: Path) -> None:
    """Of what lies at the right edge of the third photo there are traces at the left edge of the fourth."""
    options: dict[str, Any] = {"image_size": Size(200, 152), "divisions": 2, "overlap": (180, 180), "quality": 98}
    options |= {"photos": (3, 1), "margins": (1, 0, 0, 0), "jitter": 0}
    hidden = [Rect(828, 150, 16, 24)]
    slides = [open_slide(mirax(tmp_path / str(seed) / "a.mrxs", hidden, seed, **options)) for seed in (1, 2)]
    level = slides[0].levels[2]
    (mask,) = slide_masks(slides[0], redactions(*hidden).shapes, [level])
    spread = differences(slides[0], slides[1], level)
    assert spread[:, : 720 // 4].any()
    assert not (spread & ~mask.pixels(0, 0, *level.size)).any()


@pytest.mark.parametrize(
    ("compression", "side"),
    [
        ("JPEG", 16),
        ("Deflate", 16),
        ("uncompressed", 16),
        ("JPEG 2000 lossless", 16),
        ("JPEG 2000", 240),
        ("WebP", 240),
        ("JPEG-LS near-lossless", 240),
        (None, 240),
    ],
)
def test_tiles_that_are_coded_as_a_whole_are_hidden_as_a_whole(
    tmp_path: Path, compression: str | None, side: int
) -> None:
    slide = open_slide(svs(tmp_path / "a.svs", (), 1))
    grid = block_grid(slide, replace(slide.levels[0], compression=compression))
    assert grid.x_edges[1] == side
    assert grid.y_edges[1] == side


def test_a_slide_of_unknown_photos_is_refused(tmp_path: Path) -> None:
    path = mirax(tmp_path / "a.mrxs", HIDDEN, 1)
    slide = open_slide(path)
    slidedat = path.with_suffix("") / "Slidedat.ini"
    text = slidedat.read_text("utf-8-sig").replace("CameraImageDivisionsPerSide = 4", "CameraImageDivisionsPerSide = 3")
    slidedat.write_text(text, "utf-8")
    assert slide_masks(slide, (), slide.levels)[0].is_empty
    with pytest.raises(SlideError, match="cuts its photos into 3 images a side"):
        slide_masks(slide, redactions(*HIDDEN).shapes, slide.levels)
