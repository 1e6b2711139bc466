"""The painted tissue: the same whatever is asked for, and as hard on a JPEG encoder as real tissue."""

from __future__ import annotations

import contextlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import openslide
import pytest
from numpy.typing import NDArray
from skimage.metrics import structural_similarity

from tests.coordinates import decode_coordinates
from viewer.conversion.sample_pair import prepare_sample_pair
from viewer.geometry import Rect
from viewer.jobs.job import Progress
from viewer.slides.sample import (
    CoordinatePainter,
    FlatPainter,
    SampleSpec,
    SampleTruth,
    SparsePainter,
    TissuePainter,
    write_sample,
)
from viewer.slides.sample.photos import scanned_bounds, take_positions
from viewer.slides.sample.structures import make_glands

TEXTURE = "CMU-1-Small-Region_2220x2967_CC0.png"
AREA = Rect(1300, 900, 3720, 2768)


@pytest.fixture(scope="module")
def painter() -> TissuePainter:
    return TissuePainter(1, AREA)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, SampleTruth]:
    """The app's sample, but smaller."""
    path = tmp_path_factory.mktemp("sample") / "small.mrxs"
    return path, write_sample(path, replace(SampleSpec(), photos=(3, 3)))


def level_0(sample: tuple[Path, SampleTruth]) -> NDArray[np.uint8]:
    """The scanned part of level 0 on its background, as a converter writes it."""
    path, truth = sample
    box = truth.bounds
    with openslide.OpenSlide(path) as slide:
        rgba = np.asarray(slide.read_region((int(box.x), int(box.y)), 0, (int(box.width), int(box.height))))
    return np.where(rgba[..., 3:] == 255, rgba[..., :3], 255).astype(np.uint8)


def q90(rgb: NDArray[np.uint8]) -> tuple[float, NDArray[np.uint8]]:
    """Bits a pixel, and what comes back, of a JPEG of quality 90 with 4:2:0."""
    options = [
        cv2.IMWRITE_JPEG_QUALITY,
        90,
        cv2.IMWRITE_JPEG_SAMPLING_FACTOR,
        cv2.IMWRITE_JPEG_SAMPLING_FACTOR_420,
    ]
    done, data = cv2.imencode(".jpg", cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR), options)
    assert done
    return len(data) * 8 / (rgb.shape[0] * rgb.shape[1]), cv2.cvtColor(cv2.imdecode(data, 1), cv2.COLOR_BGR2RGB)


def ssim(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> float:
    return float(structural_similarity(one, other, channel_axis=-1, data_range=255))


def test_pixels_do_not_depend_on_the_rectangle_asked_for(painter: TissuePainter) -> None:
    whole = painter(1700, 1200, 900, 700)
    assert whole.shape == (700, 900, 3)
    assert whole.std() > 20
    for x, y, width, height in ((0, 0, 1, 1), (137, 211, 333, 205), (640, 1, 260, 699), (895, 690, 5, 10)):
        part = painter(1700 + x, 1200 + y, width, height)
        assert np.array_equal(part, whole[y : y + height, x : x + width])


def test_any_order_and_any_thread_gives_the_same(painter: TissuePainter) -> None:
    places = [(1500 + 300 * i, 1500) for i in range(4)]
    pictures = [painter(*place, 200, 200) for place in places]
    with ThreadPoolExecutor(3) as pool:
        again = list(pool.map(lambda place: painter(*place, 200, 200), reversed(places)))
    assert all(np.array_equal(one, other) for one, other in zip(pictures, reversed(again), strict=True))


def test_seed_decides_about_structures() -> None:
    one, same, other = (make_glands(np.random.default_rng(seed), 1)[0].layers for seed in (1, 1, 2))
    assert np.array_equal(one, same)
    assert not np.array_equal(one, other)


def test_tissue_lies_in_its_area_on_white_glass(painter: TissuePainter) -> None:
    assert isinstance(painter, SparsePainter)
    outside = painter(0, 0, 64, 64)
    assert outside.min() == outside.max(axis=(0, 1)).min() >= 240
    assert painter.coverage(0, 0, 640, 640) == 0
    share = painter.coverage(int(AREA.x), int(AREA.y), int(AREA.width), int(AREA.height))
    assert 0.3 < share < 0.8
    x, y = int(AREA.x + 0.4 * AREA.width), int(AREA.y + 0.4 * AREA.height)
    assert painter.coverage(x, y, 400, 400) > 0.95
    tissue = painter(x, y, 400, 400).astype(int)
    red, green, blue = (tissue[..., i].mean() for i in range(3))
    assert red > blue > green  # haematoxylin and eosin both take green


def test_far_away_is_painted_as_well(painter: TissuePainter) -> None:
    """Offsets must not run out of the numbers of OpenCV's fast paths (16 bits)."""
    large = TissuePainter(1, Rect(0, 0, 100_000, 80_000))  # ``painter`` keeps the textures alive for it
    x, y = 40_000, 37_000
    assert large.coverage(x, y, 500, 500) > 0.9
    whole = large(x, y, 500, 500)
    assert whole.std() > 20
    assert not np.array_equal(whole, painter(x, y, 500, 500))
    assert np.array_equal(large(x + 100, y + 100, 50, 50), whole[100:150, 100:150])


def test_sparse_photos_hold_all_tissue(sample: tuple[Path, SampleTruth]) -> None:
    _, truth = sample
    spec, scanned = truth.spec, {(p.column, p.row) for p in truth.photos if p.scanned}
    painter = TissuePainter(spec.seed, spec.scan_area)
    left, top, _, _ = spec.margins
    for photo in truth.photos:
        inside = left <= photo.column < left + spec.photos[0] and top <= photo.row < top + spec.photos[1]
        covered = painter.coverage(photo.x, photo.y, *spec.photo_size) > 0.011
        assert (photo.column, photo.row) in scanned or not (inside and covered)
    assert len(scanned) >= 8


def test_bounds_of_the_app_s_sample_are_no_multiple_of_any_downsample() -> None:
    """So that every level of its conversion is read between the pixels of the original's."""
    spec = SampleSpec()
    photos = take_positions(spec, TissuePainter(spec.seed, spec.scan_area))
    bounds = scanned_bounds(spec, photos)
    assert spec.levels >= 7
    assert bounds.x % 2 == bounds.y % 2 == 1
    assert abs(bounds.width - 8000) < 600
    assert abs(bounds.height - 6000) < 600
    margins_excluded = spec.photos[0] * spec.photos[1]
    assert 0.6 * margins_excluded < sum(photo.scanned for photo in photos) < margins_excluded


def test_q90_is_as_hard_as_on_tissue(sample: tuple[Path, SampleTruth]) -> None:
    """Measured on the real tissue of the test data with the same settings: 1.397 bits a pixel, SSIM 0.9711."""
    rgb = level_0(sample)
    bits, decoded = q90(rgb)
    assert 0.7 * 1.397 <= bits <= 1.3 * 1.397
    part = np.s_[500:2000, 500:2500]
    assert 0.96 <= ssim(rgb[part], decoded[part]) <= 0.99


@pytest.mark.prove
def test_q90_is_as_hard_as_on_the_tissue_of_the_test_data(sample: tuple[Path, SampleTruth], data: Path) -> None:
    real = cv2.cvtColor(cv2.imread(str(data / "texture" / TEXTURE)), cv2.COLOR_BGR2RGB)
    wanted, decoded = q90(real)
    assert 0.96 <= ssim(real, decoded) <= 0.99  # the yardstick itself
    assert 0.7 * wanted <= q90(level_0(sample))[0] <= 1.3 * wanted


@pytest.mark.prove
def test_the_sample_that_the_app_makes_is_as_hard_as_the_tissue_of_the_test_data(tmp_path: Path, data: Path) -> None:
    """Made as the program makes it, whole; glass between the scanned photos costs nothing, so both are counted."""
    pair = prepare_sample_pair(tmp_path, Progress())
    with openslide.OpenSlide(pair.original) as slide:
        x, y, width, height = (
            int(slide.properties[f"openslide.bounds-{key}"]) for key in ("x", "y", "width", "height")
        )
        rgba = np.asarray(slide.read_region((x, y), 0, (width, height)))
    scanned = rgba[..., 3:] == 255
    rgb = np.where(scanned, rgba[..., :3], 255).astype(np.uint8)
    bits, decoded = q90(rgb)
    wanted, _ = q90(cv2.cvtColor(cv2.imread(str(data / "texture" / TEXTURE)), cv2.COLOR_BGR2RGB))
    # Bands over all of the width, evenly spread: all at once takes gigabytes.
    bands = [np.s_[int(top) : int(top) + 128] for top in np.linspace(0, height - 128, 12)]
    likeness = float(np.mean([ssim(rgb[band], decoded[band]) for band in bands]))
    per_scanned = bits / float(scanned.mean())
    print(f"{bits:.3f} bits a pixel, {per_scanned:.3f} a scanned one, {wanted:.3f} on tissue; SSIM {likeness:.4f}")
    assert min(width, height) > 5000
    assert 0.7 * wanted <= bits <= 1.3 * wanted
    assert 0.7 * wanted <= per_scanned <= 1.3 * wanted
    assert 0.96 <= likeness <= 0.99


def test_stitching_seams_show(sample: tuple[Path, SampleTruth]) -> None:
    """Light and tissue jump at the left edge of a right photo: more than between any two columns nearby."""
    truth = sample[1]
    rgb = level_0(sample).astype(float)
    photos = {(p.column, p.row): p for p in truth.photos if p.scanned}
    ratios = []
    for (column, row), right in photos.items():
        if (column - 1, row) not in photos:
            continue
        x, y = right.x - int(truth.bounds.x), right.y - int(truth.bounds.y)
        strip = rgb[y + 150 : y + 900, x - 20 : x + 20]
        steps = np.abs(np.diff(strip, axis=1)).mean(axis=(0, 2))
        ratios.append(steps[19] / np.median(steps))
    assert len(ratios) >= 4
    assert np.median(ratios) > 1.2


def test_coordinates_decode_at_every_level(tmp_path: Path) -> None:
    """To 1 px of the level read, wherever the level is read at its own pixels."""
    path = tmp_path / "slide.mrxs"
    spec = SampleSpec.plain(
        painter=CoordinatePainter(),
        photos=(3, 3),
        margins=(1, 1, 0, 0),
        overlap=(20, 12),
        origin=(5, 3),
        levels=6,
    )
    truth = write_sample(path, spec)
    random = np.random.default_rng(3)
    box, worst = truth.bounds, np.zeros(6)
    with openslide.OpenSlide(path) as slide:
        for level in range(6):
            scale = 2**level
            for _ in range(200):
                x = int(random.integers(int(box.x) + 2 * scale, int(box.right) - 3 * scale))
                y = int(random.integers(int(box.y) + 2 * scale, int(box.bottom) - 3 * scale))
                pixel = np.asarray(slide.read_region((x, y), level, (1, 1)))[0, 0]
                assert pixel[3] == 255
                centre = x + (scale - 1) / 2, y + (scale - 1) / 2
                guess = centre[0] + random.uniform(-4, 4), centre[1] + random.uniform(-4, 4)
                found = decode_coordinates(pixel, guess, scale)
                worst[level] = max(worst[level], *(abs(f - c) / scale for f, c in zip(found, centre, strict=True)))
    assert worst[0] <= 0
    assert (worst[1:] <= 1).all(), worst


def test_pixels_from_elsewhere_are_not_decoded_as_here() -> None:
    pixel = CoordinatePainter()(700, 200, 1, 1)[0, 0]
    assert decode_coordinates(pixel, (690, 215)) == (700, 200)
    for elsewhere in ((640, 200), (700, 320), (500, 500), (100, 900)):
        with contextlib.suppress(ValueError):
            x, y = decode_coordinates(pixel, elsewhere)
            assert abs(x - elsewhere[0]) > 20 or abs(y - elsewhere[1]) > 20
    with pytest.raises(ValueError, match="no place"):
        decode_coordinates((10, 10, 200), (10, 10))


def test_flat_painter_gives_flat_levels(tmp_path: Path) -> None:
    path = tmp_path / "slide.mrxs"
    truth = write_sample(path, SampleSpec.plain(painter=FlatPainter((90, 128, 200)), photos=(3, 3)))
    with openslide.OpenSlide(path) as slide:
        for level, size in enumerate(truth.level_sizes):
            pixels = np.asarray(slide.read_region((0, 0), level, tuple(size)))
            assert (pixels == (90, 128, 200, 255)).all()
