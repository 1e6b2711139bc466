"""SSIM against scikit-image in another process: maps with their borders, and means; bands and threads."""

from __future__ import annotations

from threading import Event, Thread

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from tests.measures.built import KERNELS, use
from tests.measures.pictures import Pairs, made_pairs, reference
from viewer.measures.bands import in_bands
from viewer.measures.ssim import Window, best_kernel, grey, ssim

MAP_ERROR, MEAN_ERROR = 5e-7, 1e-6
PAIRS = made_pairs()
NAMES = {Window.UNIFORM: "uniform", Window.GAUSSIAN: "gaussian"}


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, NDArray[np.float64]]:
    return reference("reference_ssim.py", PAIRS, tmp_path_factory.mktemp("ssim"))


def assert_as_reference(pairs: Pairs, expected: dict[str, NDArray[np.float64]], window: Window) -> None:
    tried = 0
    for name, (x, y) in pairs.items():
        key = f"{name}:{NAMES[window]}"
        if key in expected:
            found = ssim(x, y, window=window)
            assert found.map.shape == x.shape
            assert np.abs(found.map - expected[key]).max() <= MAP_ERROR, name
            assert found.mean == pytest.approx(float(expected[f"{key} mean"]), abs=MEAN_ERROR), name
            tried += 1
    assert tried


@pytest.fixture(params=KERNELS)
def either_kernel(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(request.param, tmp_path_factory, monkeypatch)


@pytest.mark.parametrize("window", Window)
def test_map_and_mean_are_scikit_images(
    window: Window, either_kernel: None, expected: dict[str, NDArray[np.float64]]
) -> None:
    assert_as_reference(PAIRS, expected, window)


@pytest.mark.parametrize("window", Window)
def test_equal_pictures_have_exactly_one_everywhere(window: Window, either_kernel: None) -> None:
    for name, (x, y) in PAIRS.items():
        if np.array_equal(x, y) and min(x.shape[:2]) > 2 * window.reach:
            found = ssim(x, y, window=window)
            assert (found.map == 1).all() and found.mean == 1, name


def test_grey_is_bt601_luma_and_has_a_map_of_its_own() -> None:
    x, y = PAIRS["nearly equal 131x277x3"]
    luma = grey(x)
    assert luma.shape == x.shape[:2] and luma.dtype == np.uint8
    assert np.abs(luma.astype(int) - np.rint(x @ np.array([0.299, 0.587, 0.114]))).max() <= 1
    assert np.abs(luma.astype(int) - np.asarray(Image.fromarray(x).convert("L"))).max() <= 1
    assert np.array_equal(luma, (x.astype(int) @ np.array([9798, 19235, 3735]) + 16384) >> 15)
    assert len(ssim(luma, grey(y)).by_channel) == 1 and ssim(luma, grey(y)).map.shape == luma.shape


@pytest.mark.parametrize("window", Window)
def test_a_map_does_not_depend_on_how_it_is_cut(window: Window, either_kernel: None) -> None:
    x, y = PAIRS["nearly equal 131x277x3"]
    whole = ssim(x, y, window=window).map
    mean = ssim(x, y, window=window).mean
    for threads in (2, 7, 200):
        found = ssim(x, y, window=window, threads=threads)
        assert np.array_equal(found.map, whole) and found.mean == mean
    fill = best_kernel(window).fill_rows
    for rows in (1, 3, 50):
        pieces = np.zeros_like(whole)
        for top in range(0, len(x), rows):
            fill(x, y, pieces, top, min(top + rows, len(x)))
        assert np.array_equal(pieces, whole)
    # A tile with its surroundings has the map of the whole: no seam where tiles meet.
    reach = window.reach
    part = ssim(x[20 : 60 + 2 * reach, 31 : 99 + 2 * reach], y[20 : 60 + 2 * reach, 31 : 99 + 2 * reach], window=window)
    assert np.array_equal(part.map[reach:-reach, reach:-reach], whole[20 + reach : 60 + reach, 31 + reach : 99 + reach])


def test_pictures_with_gaps_in_memory_and_a_map_handed_in(either_kernel: None) -> None:
    x, y = PAIRS["random 131x277x3"]
    sparse, backwards = x[::2, ::3], y[::2, ::3][::-1]
    out = np.full(sparse.shape, np.nan, np.float32)
    found = ssim(sparse, backwards, out=out)
    assert found.map is out
    assert np.array_equal(out, ssim(sparse.copy(), backwards.copy()).map)


def test_a_result_says_by_what_it_was_found(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    x, y = PAIRS["random 37x53"]
    use("plain", tmp_path_factory, monkeypatch)
    assert ssim(x, y).settings == (
        "SSIM, uniform 7 x 7 window, sample covariance, K1 0.01, K2 0.03, range 255, mean without 3 px at the borders "
        "(OpenCV, whole numbers)"
    )
    gaussian = ssim(x, y, window=Window.GAUSSIAN)
    assert "Gaussian" in gaussian.settings and gaussian.kernel == "OpenCV, float64" in gaussian.settings
    use("compiled", tmp_path_factory, monkeypatch)
    assert ssim(x, y, window=Window.GAUSSIAN).kernel.startswith("C")


@pytest.mark.parametrize(
    ("x", "y", "out", "said"),
    [
        (np.zeros((9, 9), np.uint8), np.zeros((9, 8), np.uint8), None, "in one size"),
        (np.zeros((9, 9), np.uint16), np.zeros((9, 9), np.uint16), None, "8-bit"),
        (np.zeros((9, 9, 5), np.uint8), np.zeros((9, 9, 5), np.uint8), None, "1 to 4 channels"),
        (np.zeros((9, 6), np.uint8), np.zeros((9, 6), np.uint8), None, "6 x 9 px is smaller than 7 px"),
        (np.zeros((9, 9), np.uint8), np.zeros((9, 9), np.uint8), np.zeros((9, 9)), "float32"),
        (np.zeros((9, 9), np.uint8), np.zeros((9, 9), np.uint8), np.zeros((8, 9), np.float32), "shape"),
    ],
)
def test_what_cannot_be_compared_is_refused(
    x: NDArray[np.uint8], y: NDArray[np.uint8], out: NDArray[np.float32] | None, said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        ssim(x, y, out=out)


def test_a_band_that_fails_is_told() -> None:
    for failing in (0, 5):

        def fail(top: int, bottom: int, failing: int = failing) -> None:
            if top == failing:
                raise MemoryError(f"{top} to {bottom}")

        with pytest.raises(MemoryError, match=f"{failing} to"):
            in_bands(fail, 10, 2)


@pytest.mark.parametrize(
    ("rows", "threads", "multiple"),
    [(10, 1, 1), (10, 3, 1), (3, 16, 1), (131, 2, 32), (131, 9, 32), (7, 4, 32), (0, 2, 1)],
)
def test_bands_hold_every_row_once(rows: int, threads: int, multiple: int) -> None:
    done: list[tuple[int, int]] = []
    in_bands(lambda top, bottom: done.append((top, bottom)), rows, threads, multiple)
    done.sort()
    assert [row for top, bottom in done for row in range(top, bottom)] == list(range(rows))
    assert all(top % multiple == 0 for top, _ in done)
    assert len(done) == (rows > 0) if threads == 1 else len(done) >= min(threads, -(-rows // multiple))


def test_a_thread_that_is_held_up_holds_up_no_other() -> None:
    """While one thread sits on its first band, the other does all the rest; within bands there may be more bands."""
    free, done = Event(), []

    def work(top: int, bottom: int) -> None:
        if top == 0:
            assert free.wait(20)
        done.append((top, bottom))
        if bottom == 64:
            in_bands(lambda *band: done.append(band), 4, 2)
            free.set()

    in_bands(work, 64, 2)
    assert done[-1][0] == 0 and done[-1][1] < 64


def test_many_callers_at_once_wait_for_no_thread_of_the_pool() -> None:
    sums = [[0] for _ in range(40)]

    def call(counted: list[int]) -> None:
        def count(top: int, bottom: int) -> None:
            in_bands(lambda first, last: counted.append(last - first), bottom - top, 3)

        in_bands(count, 30, 4)

    callers = [Thread(target=call, args=(counted,)) for counted in sums]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join(20)
    assert [sum(counted) for counted in sums] == [30] * 40
