"""Tissue is told from the original alone: where something was painted on the ground."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.comparison.whole.made_results import made_level, made_result
from tests.fakes import ArraySlide
from viewer.alignment.alignment import Alignment
from viewer.commands.compare_limit import Limit
from viewer.comparison.state import PaneState, Role
from viewer.comparison.whole.compare import compare_conversion
from viewer.comparison.whole.plan import Box
from viewer.comparison.whole.result import CompareSettings
from viewer.comparison.whole.summary import summary
from viewer.comparison.whole.tissue import find_tissue
from viewer.geometry import Affine, Mpp, Rect
from viewer.jobs.job import Progress

SIDE = 1024
CENTRE, RADIUS = (600, 400), 250


def disc() -> np.ndarray:
    y, x = np.mgrid[:SIDE, :SIDE] + 0.5
    return (x - CENTRE[0]) ** 2 + (y - CENTRE[1]) ** 2 < RADIUS**2


def painted(ground: int, tissue: tuple[int, int, int]) -> np.ndarray:
    noise = np.random.default_rng(2).normal(0, 2, (SIDE, SIDE, 3))
    picture = np.where(disc()[..., np.newaxis], tissue, ground) + noise
    return np.clip(np.rint(picture), 0, 255).astype(np.uint8)


@pytest.mark.parametrize(
    ("ground", "tissue", "words"),
    [
        (242, (228, 180, 215), "darker than the glass"),
        (242, (240, 224, 238), "darker than the glass"),
        (6, (10, 70, 12), "brighter than the dark ground"),
    ],
    ids=["eosin", "pale", "fluorescence"],
)
def test_what_is_painted_is_tissue(ground: int, tissue: tuple[int, int, int], words: str) -> None:
    slide = ArraySlide([painted(ground, tissue)], mpp=Mpp(0.5, 0.5))
    found = find_tissue(slide, Progress())
    assert found.side == 8 and words in found.note and "4 µm per pixel" in found.note
    assert np.array_equal(found.mask, find_tissue(slide, Progress()).mask)
    mask = found.over(Affine(), Box(0, 0, SIDE, SIDE)).at(Box(0, 0, SIDE, SIDE)) > 0
    # Right but for half a pixel of the mask at the rim, and the corners that the median takes.
    assert (mask != disc()).sum() < 2 * np.pi * RADIUS * 6


def test_the_share_outside_of_what_a_crop_has_is_that_of_the_pixels() -> None:
    whole = painted(242, (228, 180, 215))
    crop = np.ascontiguousarray(whole[130:900, 555:])
    alignment = Alignment(Affine.translation(555, 130), "made", 1.0, True)
    panes = (
        PaneState(1, Role.ORIGINAL, ArraySlide([whole], mpp=Mpp(0.5, 0.5))),
        PaneState(2, Role.CONVERSION, ArraySlide([crop]), alignment),
    )
    settings = CompareSettings(seams=False, readings=False)
    found = compare_conversion(*panes, settings, Progress()).tissue_outside
    assert found == pytest.approx(1 - disc()[130:900, 555:].sum() / disc().sum(), abs=0.01)
    result = replace(made_result(made_level(np.ones((2, 2)))), settings=settings)
    (conversion,) = result.conversions
    result = replace(result, conversions=(replace(conversion, tissue_outside=found),))
    reached, lines = Limit(0.9).judged(result)
    assert reached and any("of the original's tissue lies outside of what both slides have" in line for line in lines)
    assert summary(result)["conversions"][0]["tissue_outside"] == found


def test_empty_glass_has_none_and_what_was_not_scanned_neither() -> None:
    glass = np.full((SIDE, SIDE, 3), 242, np.uint8)
    assert not find_tissue(ArraySlide([glass]), Progress()).mask.any()
    half = ArraySlide([painted(242, (228, 180, 215))], bounds=Rect(0, -512, SIDE, SIDE + 512), mpp=Mpp(0.5, 0.5))
    found = find_tissue(half, Progress())
    assert found.mask.shape == (192, 128) and not found.mask[:64].any() and found.mask[64:].any()


def test_a_piece_that_cannot_be_read_is_no_tissue() -> None:
    picture = painted(242, (228, 180, 215))
    slide = ArraySlide([picture, np.ascontiguousarray(picture[::2, ::2])], mpp=Mpp(2.0, 2.0))
    slide.bad = {(1, (0, 0))}
    found = find_tissue(slide, Progress())
    assert found.side == 2 and not found.mask.any()


def test_the_mask_lies_over_turned_and_coarser_pixels() -> None:
    found = find_tissue(ArraySlide([painted(242, (228, 180, 215))], mpp=Mpp(0.5, 0.5)), Progress())
    whole = found.over(Affine(), Box(0, 0, SIDE, SIDE)).at(Box(0, 0, SIDE, SIDE))
    area = Box(0, 0, SIDE // 2, SIDE // 2)
    coarse = found.over(Affine.scaling(2), area).at(Box(100, 50, 400, 300))
    assert np.array_equal(coarse, whole[100:600:2, 200:800:2])
    turned = found.over(Affine(xx=0, xy=-1, yx=1, yy=0, x0=SIDE, y0=0), Box(0, 0, SIDE, SIDE))
    assert np.array_equal(turned.at(Box(0, 0, SIDE, SIDE)), np.rot90(whole))
    assert set(np.unique(found.coded(1, 3).mask)) == {1, 3}
