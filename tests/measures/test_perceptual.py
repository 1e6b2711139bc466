"""MS-SSIM, GMSD and CIEDE2000 against other code in another process."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.measures.built import KERNELS, use
from tests.measures.pictures import Pairs, made_pairs, reference
from viewer.measures.ciede2000 import ciede2000
from viewer.measures.colour_difference import colour_difference
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


def colour_pairs() -> Pairs:
    """Colours of all kinds, in sizes that no block of a kernel has: hues far apart, blues, greys beside colours."""
    random = np.random.default_rng(14)
    size = (61, 523, 3)
    noise, other = (random.integers(0, 256, size, np.uint8) for _ in range(2))
    close = np.clip(noise.astype(int) + random.integers(-2, 3, size), 0, 255).astype(np.uint8)
    blue = (noise // np.array([4, 4, 1])).astype(np.uint8)
    grey = np.repeat(noise[..., :1], 3, axis=2)
    return {
        "any": (noise, other),
        "close": (noise, close),
        "opposite": (noise // 2 + 30, 255 - noise // 2),
        "blues": (blue, np.clip(blue.astype(int) + random.integers(-30, 31, size), 0, 255).astype(np.uint8)),
        "greys and colours": (grey, other),
        "greys": (grey, np.repeat(other[..., :1], 3, axis=2)),
        "black and colours": (np.zeros(size, np.uint8), other),
    }


LARGE = large_pairs()
COLOURS = colour_pairs()


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, NDArray[np.float64]]:
    return reference("reference_perceptual.py", PAIRS | LARGE | COLOURS, tmp_path_factory.mktemp("perceptual"))


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


@pytest.mark.parametrize("kernel", KERNELS)
def test_colour_difference_is_scikit_images(
    kernel: str,
    expected: dict[str, NDArray[np.float64]],
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    use(kernel, tmp_path_factory, monkeypatch)
    # Stated for the compiled one: 1e-4. Worked out in double precision: the last bit of the map.
    allowed = 1e-4 if kernel == "compiled" else 1e-5
    tried = 0
    for name, (x, y) in (PAIRS | LARGE | COLOURS).items():
        if x.ndim == 3:
            theirs = expected[f"{name}:ciede2000"]
            found = colour_difference(x, y)
            assert found.map.shape == x.shape[:2]
            assert np.abs(found.map - theirs).max() < allowed, name
            assert found.mean == pytest.approx(theirs.mean(), abs=2e-6 if kernel == "compiled" else 1e-6), name
            assert found.percentile_95 == pytest.approx(np.percentile(theirs, 95), abs=allowed), name
            assert np.array_equal(colour_difference(x, y, threads=2).map, found.map), name
            assert found.kernel.startswith("C" if kernel == "compiled" else "numpy") and found.kernel in found.settings
            if np.array_equal(x, y):
                assert not found.map.any(), name
            tried += 1
    assert tried > 40


def test_greatest_error_of_compiled_colours_is_far_below_what_is_stated(
    expected: dict[str, NDArray[np.float64]], tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half of COLOURS are of nearly opposite hues, where a sum of directions would keep nothing."""
    use("compiled", tmp_path_factory, monkeypatch)
    theirs = expected["opposite:ciede2000"]
    assert theirs.min() > 1 and np.abs(colour_difference(*COLOURS["opposite"]).map - theirs).max() < 5e-5


SHARMA = (
    # Sharma, Wu and Dalal 2005, table 1: L, a, b of both colours and CIEDE2000.
    ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
    ((50, 3.1571, -77.2803), (50, 0, -82.7485), 2.8615),
    ((50, 2.8361, -74.0200), (50, 0, -82.7485), 3.4412),
    ((50, -1.3802, -84.2814), (50, 0, -82.7485), 1.0000),
    ((50, -1.1848, -84.8006), (50, 0, -82.7485), 1.0000),
    ((50, -0.9009, -85.5211), (50, 0, -82.7485), 1.0000),
    ((50, 0, 0), (50, -1, 2), 2.3669),
    ((50, -1, 2), (50, 0, 0), 2.3669),
    ((50, 2.4900, -0.0010), (50, -2.4900, 0.0009), 7.1792),
    ((50, 2.4900, -0.0010), (50, -2.4900, 0.0010), 7.1792),
    ((50, 2.4900, -0.0010), (50, -2.4900, 0.0011), 7.2195),
    ((50, 2.4900, -0.0010), (50, -2.4900, 0.0012), 7.2195),
    ((50, -0.0010, 2.4900), (50, 0.0009, -2.4900), 4.8045),
    ((50, -0.0010, 2.4900), (50, 0.0010, -2.4900), 4.8045),
    ((50, -0.0010, 2.4900), (50, 0.0011, -2.4900), 4.7461),
    ((50, 2.5, 0), (50, 0, -2.5), 4.3065),
    ((50, 2.5, 0), (73, 25, -18), 27.1492),
    ((50, 2.5, 0), (61, -5, 29), 22.8977),
    ((50, 2.5, 0), (56, -27, -3), 31.9030),
    ((50, 2.5, 0), (58, 24, 15), 19.4535),
    ((50, 2.5, 0), (50, 3.1736, 0.5854), 1.0000),
    ((50, 2.5, 0), (50, 3.2972, 0), 1.0000),
    ((50, 2.5, 0), (50, 1.8634, 0.5757), 1.0000),
    ((50, 2.5, 0), (50, 3.2592, 0.3350), 1.0000),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((63.0109, -31.0961, -5.8663), (62.8187, -29.7946, -4.0864), 1.2630),
    ((61.2901, 3.7196, -5.3901), (61.4292, 2.2480, -4.9620), 1.8731),
    ((35.0831, -44.1164, 3.7933), (35.0232, -40.0716, 1.5901), 1.8645),
    ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
    ((36.4612, 47.8580, 18.3852), (36.2715, 50.5065, 21.2231), 1.4146),
    ((90.8027, -2.0831, 1.4410), (91.1528, -1.6435, 0.0447), 1.4441),
    ((90.9257, -0.5406, -0.9208), (88.6381, -0.8985, -0.7239), 1.5381),
    ((6.7747, -0.2908, -2.4247), (5.8714, -0.0985, -2.2286), 0.6377),
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
