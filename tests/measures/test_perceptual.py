"""MS-SSIM, GMSD and CIEDE2000 against other code in another process."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.measures.pictures import Pairs, made_pairs, reference
from viewer.measures.colour_difference import ciede2000, colour_difference
from viewer.measures.gmsd import gmsd
from viewer.measures.ms_ssim import ms_ssim

PAIRS = {name: pair for name, pair in made_pairs().items() if pair[0].shape[2:] in ((), (3,))}


def large_pairs() -> Pairs:
    """Smooth blobs, blurred, noisy, shifted and inverted: large enough for five scales, odd at each of them."""
    random = np.random.default_rng(12)
    rows, columns = np.mgrid[0:171, 0:213]
    blobs = sum(np.sin(rows / a + b) * np.cos(columns / b) for a, b in ((3, 5), (11, 7), (29, 41)))
    picture = np.stack([(blobs + 3) * scale for scale in (40, 30, 20)], axis=-1).astype(np.uint8)
    noisy = np.clip(picture + random.normal(0, 12, picture.shape), 0, 255).astype(np.uint8)
    made = {
        "noisy": (picture, noisy),
        "shifted": (picture, np.roll(picture, 1, axis=1)),
        "inverse": (picture, 255 - picture),
        "equal": (noisy, noisy.copy()),
    }
    grey = {f"{name} grey": (x[..., 0].copy(), y[..., 0].copy()) for name, (x, y) in made.items()}
    return made | grey | {"least": (picture[:161, :161].copy(), noisy[:161, :161].copy())}


LARGE = large_pairs()


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, NDArray[np.float64]]:
    return reference("reference_perceptual.py", PAIRS | LARGE, tmp_path_factory.mktemp("perceptual"))


@pytest.mark.parametrize("name", LARGE)
def test_ms_ssim_is_that_of_the_paper(name: str, expected: dict[str, NDArray[np.float64]]) -> None:
    x, y = LARGE[name]
    found = ms_ssim(x, y)
    assert found == pytest.approx(float(expected[f"{name}:ms-ssim"]), abs=1e-9)
    assert ms_ssim(x, y, threads=2) == pytest.approx(found, abs=1e-12)
    assert (found == 1) == ("equal" in name)


def test_contrast_that_is_turned_round_counts_as_none() -> None:
    assert ms_ssim(*LARGE["inverse"]) == 0


def test_gmsd_is_that_of_the_paper(expected: dict[str, NDArray[np.float64]]) -> None:
    for name, (x, y) in (PAIRS | LARGE).items():
        found = gmsd(x, y)
        similar = expected[f"{name}:gms"]
        assert np.abs(found.map - similar).max() < 2e-6, name
        assert found.deviation == pytest.approx(float(expected[f"{name}:gmsd"]), abs=1e-6), name
        assert found.mean == pytest.approx(float(similar.mean()), abs=1e-6), name
        if np.array_equal(x, y):
            assert (found.map == 1).all() and found.deviation == 0, name


def test_colour_difference_is_scikit_images(expected: dict[str, NDArray[np.float64]]) -> None:
    tried = 0
    for name, (x, y) in (PAIRS | LARGE).items():
        if x.ndim == 3:
            theirs = expected[f"{name}:ciede2000"]
            found = colour_difference(x, y)
            assert found.map.shape == x.shape[:2]
            assert np.abs(found.map - theirs).max() < 1e-5, name
            assert found.mean == pytest.approx(theirs.mean(), abs=1e-6), name
            assert found.percentile_95 == pytest.approx(np.percentile(theirs, 95), abs=1e-5), name
            assert np.array_equal(colour_difference(x, y, threads=2).map, found.map), name
            tried += 1
    assert tried > 40


SHARMA = (
    # Sharma, Wu and Dalal 2005, table 1: L, a, b of both colours and CIEDE2000, where the formula is most often wrong.
    ((50.0000, 2.6772, -79.7751), (50.0000, 0.0000, -82.7485), 2.0425),
    ((50.0000, -1.3802, -84.2814), (50.0000, 0.0000, -82.7485), 1.0000),
    ((50.0000, 0.0000, 0.0000), (50.0000, -1.0000, 2.0000), 2.3669),
    ((50.0000, 2.4900, -0.0010), (50.0000, -2.4900, 0.0009), 7.1792),
    ((50.0000, 2.4900, -0.0010), (50.0000, -2.4900, 0.0011), 7.2195),
    ((50.0000, 2.5000, 0.0000), (73.0000, 25.0000, -18.0000), 27.1492),
    ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
    ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
)


@pytest.mark.parametrize(("first", "second", "difference"), SHARMA)
def test_colours_of_the_papers_table(first: tuple[float, ...], second: tuple[float, ...], difference: float) -> None:
    one, other = np.array(first).reshape(3, 1), np.array(second).reshape(3, 1)
    assert ciede2000(one, other)[0] == pytest.approx(difference, abs=5e-5)
    assert ciede2000(other, one)[0] == pytest.approx(difference, abs=5e-5)


@pytest.mark.parametrize(
    ("measure", "size", "said"),
    [(ms_ssim, (160, 300), "161 px"), (gmsd, (5, 9), "6 px"), (colour_difference, (5, 9), "RGB")],
)
def test_what_cannot_be_compared_is_refused(measure, size: tuple[int, int], said: str) -> None:  # type: ignore[no-untyped-def]
    picture = np.zeros(size, np.uint8)
    with pytest.raises(ValueError, match=said):
        measure(picture, picture)
    with pytest.raises(ValueError, match="in one size"):
        measure(picture, picture[1:])


def test_a_picture_without_pixels_is_refused() -> None:
    nothing = np.zeros((0, 9, 3), np.uint8)
    with pytest.raises(ValueError, match="without pixels"):
        colour_difference(nothing, nothing)
