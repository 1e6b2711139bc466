"""Metadata propose, pixels decide."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from viewer.alignment.align import THRESHOLD, align
from viewer.alignment.candidates import ORIENTATIONS, candidates
from viewer.geometry import Affine, Mpp, Point, PointMm, Rect
from viewer.jobs.job import Cancelled, Progress
from viewer.slides.slide import Region, RgbArray, SlideError

Make = Callable[..., Any]
Tissue = Callable[[int, int, int], RgbArray]

CROP = Rect(146, 233, 800, 602)
"""Not a multiple of any coarse level's downsample, as real bounds are."""


@pytest.fixture(scope="module")
def picture(tissue: Tissue) -> RgbArray:
    return tissue(1500, 1100, 1)


@pytest.fixture(scope="module")
def mirax(array_slide: Make, picture: RgbArray) -> Any:
    return array_slide(picture, crop=CROP, format="3DHISTECH MIRAX")


def cropped(picture: RgbArray) -> RgbArray:
    return picture[233 : 233 + 602, 146 : 146 + 800]


@pytest.mark.parametrize("orientation", [(1.0, 0.0, 0.0, 0.0, -1.0, 0.0), (-0.0, 1.0, 0.0, 1.0, 0.0, 0.0)])
def test_origin_as_wsidicomizer_writes_it_whatever_the_orientation(
    array_slide: Make, picture: RgbArray, mirax: Any, orientation: tuple[float, ...]
) -> None:
    origin = PointMm(round(146 * 0.00025, 6), round(233 * 0.00025, 6))
    conversion = array_slide(cropped(picture), origin_mm=origin, orientation=orientation)
    for reference in (mirax, mirax.changed(crop=None)):
        alignment = align(reference, conversion)
        assert alignment.aligned
        assert alignment.affine == Affine.translation(146, 233)
        best = alignment.candidates[0]
        assert "origin, orientation ignored" in (best.method, *best.also)
        assert alignment.score is not None
        assert alignment.score > 0.95
    assert alignment.method == "origin, orientation ignored"
    said = f"Aligned by stated origin, correlation {alignment.score:.3f}."
    assert alignment.sentence == (
        f"{said} Its origin counts along the rows and columns of the original, as wsidicomizer and Verislide write it; "
        "the orientation that it declares plays no part in that."
    )
    # An origin that fits in no way is told as that.
    elsewhere = align(mirax, array_slide(cropped(picture), origin_mm=PointMm(1, 2), orientation=orientation))
    assert elsewhere.sentence.endswith("declares does not fit the pixels and is not used.")


def test_bounds_alone(array_slide: Make, picture: RgbArray, mirax: Any) -> None:
    alignment = align(mirax, array_slide(cropped(picture), mpp=None))
    assert (alignment.aligned, alignment.method) == (True, "MIRAX bounds")
    assert alignment.affine == Affine.translation(146, 233)


def test_origin_with_orientation_as_the_standard_says(array_slide: Make, picture: RgbArray) -> None:
    """Both lie on the glass as PS3.3 says: the conversion's rows run along the glass' y, cut out at (146, 233)."""
    reference = array_slide(picture, origin_mm=PointMm(10, 20), orientation=(1.0, 0.0, 0.0, 0.0, 1.0, 0.0))
    transposed = np.ascontiguousarray(cropped(picture).transpose(1, 0, 2))
    conversion = array_slide(
        transposed,
        origin_mm=PointMm(10 + 146 * 0.00025, 20 + 233 * 0.00025),
        orientation=(0.0, 1.0, 0.0, 1.0, 0.0, 0.0),
    )
    alignment = align(reference, conversion)
    assert (alignment.aligned, alignment.method) == (True, "origin and orientation")
    assert alignment.affine.apply(Point(0, 0)) == Point(146, 233)
    assert alignment.affine.apply(Point(602, 800)) == Point(146 + 800, 233 + 602)
    assert alignment.affine.apply(Point(602, 0)) == Point(146, 233 + 602)


@pytest.mark.parametrize(("how", "turn"), ORIENTATIONS, ids=[how or "upright" for how, _ in ORIENTATIONS])
def test_turned_and_mirrored_pictures_are_found(array_slide: Make, picture: RgbArray, how: str, turn: Affine) -> None:
    """The conversion's pixel (x, y) is looked up where the affine says; the turned picture is made by indexing."""
    reference = array_slide(picture)
    undone = turn.inverse()
    swapped = turn.xx == 0
    turned = picture.transpose(1, 0, 2) if swapped else picture
    # Which way the axes of the turned picture run, read off the inverse map.
    x_runs_back = (undone.xy if swapped else undone.xx) < 0
    y_runs_back = (undone.yx if swapped else undone.yy) < 0
    turned = np.ascontiguousarray(turned[:: -1 if y_runs_back else 1, :: -1 if x_runs_back else 1])
    alignment = align(reference, array_slide(turned))
    assert alignment.aligned
    assert alignment.method == ", ".join(word for word in ("same size", how) if word)
    random = np.random.default_rng(0)
    for _ in range(50):
        x, y = int(random.integers(turned.shape[1])), int(random.integers(turned.shape[0]))
        at = alignment.affine.apply(Point(x + 0.5, y + 0.5))
        assert tuple(picture[int(at.y), int(at.x)]) == tuple(turned[y, x])


def test_a_smaller_copy_is_scaled(array_slide: Make, picture: RgbArray) -> None:
    reference = array_slide(picture)
    half = reference.read(1, (0, 0), (750, 550)).rgb
    for mpp in (Mpp(0.5, 0.5), None):
        alignment = align(reference, array_slide(half, mpp=mpp))
        assert (alignment.aligned, alignment.method) == (True, "same size, scaled 2 times")
        assert alignment.affine == Affine.scaling(2)


def test_a_wrong_origin_loses_against_the_size(array_slide: Make, picture: RgbArray) -> None:
    for origin in (PointMm(0.02, 0.02), PointMm(25, 50)):
        conversion = array_slide(picture, origin_mm=origin, orientation=(0.0, -1.0, 0.0, -1.0, 0.0, 0.0))
        alignment = align(array_slide(picture), conversion)
        assert (alignment.aligned, alignment.method) == (True, "same size")


def test_places_one_pixel_apart_are_told_apart(array_slide: Make, picture: RgbArray, mirax: Any) -> None:
    """An origin that is one pixel off scores the same at a coarse level; the fine one decides."""
    origin = PointMm(145 * 0.00025, 233 * 0.00025)
    alignment = align(mirax, array_slide(cropped(picture), origin_mm=origin))
    assert alignment.method == "MIRAX bounds"
    off = next(item for item in alignment.candidates if item.method == "origin, orientation ignored")
    assert off.score is not None
    assert off.score > 0.9
    assert off.fine_score is not None
    assert alignment.candidates[0].fine_score is not None
    assert alignment.candidates[0].fine_score > off.fine_score + 0.02


def test_an_unrelated_slide_is_not_aligned(array_slide: Make, tissue: Tissue, picture: RgbArray, mirax: Any) -> None:
    other = tissue(1500, 1100, 2)
    for conversion in (other, cropped(other)):
        alignment = align(mirax, array_slide(conversion, mpp=Mpp(0.5, 0.5)))
        assert not alignment.aligned
        assert (alignment.method, alignment.score, alignment.level_used) == ("not aligned", None, None)
        # What was scanned of both lies corner on corner, so that both are in sight.
        assert alignment.affine == Affine.translation(mirax.bounds.x, mirax.bounds.y) @ Affine.scaling(2)
        assert all((item.score or -1) < THRESHOLD for item in alignment.candidates)
    assert align(array_slide(picture), array_slide(other[:777, :333], mpp=None)).affine == Affine()


def test_a_blank_pair_stands_by_its_metadata_and_says_so(array_slide: Make) -> None:
    random = np.random.default_rng(3)
    blank = [np.clip(random.normal(243, 0.5, (640, 800, 3)), 0, 255).round().astype(np.uint8) for _ in range(2)]
    alignment = align(array_slide(blank[0]), array_slide(blank[1]))
    assert (alignment.aligned, alignment.score) == (True, None)
    assert alignment.method == "same size, unconfirmed"
    assert "blank" in alignment.sentence


def test_a_blank_conversion_of_tissue_is_not_aligned(array_slide: Make, picture: RgbArray) -> None:
    assert not align(array_slide(picture), array_slide(np.full_like(picture, 240))).aligned


def test_a_nearly_blank_slide_is_aligned_by_its_speck(array_slide: Make, tissue: Tissue) -> None:
    random = np.random.default_rng(5)
    reference = np.full((900, 1200, 3), 244, np.uint8)
    reference[600:640, 300:360] = tissue(60, 40, 7)
    noisy = np.clip(reference + random.normal(0, 1, reference.shape), 0, 255).astype(np.uint8)
    turned = np.ascontiguousarray(noisy[::-1, ::-1])
    assert align(array_slide(reference), array_slide(turned)).method == "same size, turned 180°"


def test_levels_that_cannot_be_read_are_passed_over(array_slide: Make, picture: RgbArray, mirax: Any) -> None:
    reference = mirax.changed(broken_levels=frozenset({0, 1, 2}))
    alignment = align(reference, array_slide(cropped(picture)))
    assert alignment.aligned
    assert alignment.level_used is not None
    assert alignment.level_used.reference_index == 3
    nothing = align(mirax.changed(broken_levels=frozenset(range(4))), array_slide(cropped(picture)))
    assert not nothing.aligned
    assert "broken" in nothing.candidates[0].problem


def test_large_pictures_without_coarse_levels_are_sampled(array_slide: Make, tissue: Tissue) -> None:
    large = tissue(2600, 1500, 9)
    one_level = array_slide(large, downsamples=(1,))
    assert align(one_level, array_slide(np.ascontiguousarray(large[:, ::-1]), downsamples=(1,))).method.endswith(
        "mirrored left to right"
    )


def test_of_a_slide_that_was_cut_short_the_rest_is_compared(
    array_slide: Make, tissue: Tissue, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = tissue(2600, 1500, 9)
    reference, conversion = array_slide(large, downsamples=(1,)), array_slide(large, downsamples=(1,))

    def read(level: int, location: tuple[int, int], size: tuple[int, int]) -> Region:
        if location[1] + size[1] > 800:
            raise SlideError("cut short")
        return reference.read(level, location, size)

    monkeypatch.setattr(conversion, "read", read)
    assert align(reference, conversion).score == pytest.approx(1)
    monkeypatch.setattr(conversion, "read", lambda *_: read(0, (0, 1500), (1, 1)))
    assert not align(reference, conversion).aligned


def test_equal_places_are_one_candidate(array_slide: Make, picture: RgbArray, mirax: Any) -> None:
    conversion = array_slide(cropped(picture), origin_mm=PointMm(0.0365, 0.05825))
    found = candidates(mirax, conversion)
    assert found[0].method == "MIRAX bounds"
    assert found[0].also == ("origin, orientation ignored",)
    places = [item.affine for item in found]
    assert len(set(places)) == len(places)


def test_cancelling(array_slide: Make, picture: RgbArray) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        align(array_slide(picture), array_slide(picture), progress)
