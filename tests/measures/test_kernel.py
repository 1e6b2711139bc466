"""The compiled kernels against OpenCV and numpy, and how they are found."""

from __future__ import annotations

import platform
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.measures.built import PROJECT, built_library, variants
from tests.measures.pictures import made_pairs
from viewer.measures import ciede2000, ssim_gaussian
from viewer.measures import kernel as kernel_module
from viewer.measures.kernel import CompiledKernel, compiled_kernel, kernel_name, library_file
from viewer.measures.kernel_check import COLOUR_ERROR, GAUSSIAN_ERROR, agrees, check_main
from viewer.measures.ssim import ssim
from viewer.measures.ssim_opencv import fill_rows


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built_library(tmp_path_factory)


@pytest.fixture
def forgotten() -> Iterator[None]:
    """The kernel is looked for anew, and again after the test."""
    compiled_kernel.cache_clear()
    yield
    compiled_kernel.cache_clear()


def by(fill, x: NDArray[np.uint8], y: NDArray[np.uint8], rows: int | None = None) -> NDArray[np.float32]:  # type: ignore[no-untyped-def]
    """The map, ``rows`` at a time."""
    out = np.full(x.shape, np.nan, np.float32)
    for top in range(0, len(x), rows or len(x)):
        fill(x, y, out, top, min(top + (rows or len(x)), len(x)))
    return out


def test_every_set_of_instructions_gives_the_bits_of_opencv(library: Path) -> None:
    random = np.random.default_rng(13)
    pairs = made_pairs()
    for shape in ((23, 256, 3), (23, 257, 3), (23, 259, 3), (9, 511, 1), (40, 515, 2), (31, 262, 4), (700, 7)):
        noise = random.integers(0, 256, shape, np.uint8)
        pairs[f"{shape}"] = noise, (noise // 3 + random.integers(0, 60, shape)).astype(np.uint8)
    for name, (x, y) in pairs.items():
        expected = by(fill_rows, x, y)
        for kernel in variants(library):
            assert np.array_equal(by(kernel.fill_rows, x, y), expected), (name, kernel.name)


def test_every_set_of_instructions_gives_gaussian_windows_to_the_last_bit(library: Path) -> None:
    random = np.random.default_rng(15)
    pairs = {name: pair for name, pair in made_pairs().items() if len(pair[0]) > 10}
    for shape in ((23, 128, 3), (140, 129, 3), (11, 133, 4), (12, 11, 2), (300, 11)):
        noise = random.integers(0, 256, shape, np.uint8)
        pairs[f"{shape}"] = noise, (noise // 3 + random.integers(0, 60, shape)).astype(np.uint8)
    for name, (x, y) in pairs.items():
        expected = by(ssim_gaussian.fill_rows, x, y)
        found = [by(kernel.fill_gaussian_rows, x, y) for kernel in variants(library)]
        assert np.abs(found[0] - expected).max() <= GAUSSIAN_ERROR, name
        assert all(np.array_equal(other, found[0]) for other in found), name
        assert np.array_equal(by(variants(library)[-1].fill_gaussian_rows, x, y, 5), found[0]), name


def test_every_set_of_instructions_gives_the_same_colours(library: Path) -> None:
    random = np.random.default_rng(16)
    for shape in ((3, 1, 3), (5, 255, 3), (7, 256, 3), (9, 257, 3), (4, 700, 3)):
        x, y = (random.integers(0, 256, shape, np.uint8) for _ in range(2))
        framed = np.zeros((shape[0], shape[1] + 9, 3), np.uint8)
        framed[:, 4:-5] = y
        expected, *found = (np.full(shape[:2], np.nan, np.float32) for _ in range(1 + len(variants(library))))
        ciede2000.fill_rows(x, y, expected, 0, len(x))
        for kernel, out in zip(variants(library), found, strict=True):
            kernel.fill_colour_rows(x, framed[:, 4:-5], out, 0, 2)
            assert np.isnan(out[2:]).all()
            kernel.fill_colour_rows(x, framed[:, 4:-5], out, 2, len(x))
            assert np.array_equal(out, found[0])
        assert np.abs(found[0] - expected).max() <= COLOUR_ERROR


def test_neither_bands_nor_gaps_in_memory_change_a_bit(library: Path) -> None:
    x, y = made_pairs()["nearly equal 131x277x3"]
    expected = by(fill_rows, x, y)
    framed = np.zeros((141, 301, 3), np.uint8)
    framed[5:136, 9:286] = y
    for fill in (fill_rows, *(kernel.fill_rows for kernel in variants(library))):
        for rows in (1, 2, 5, 130):
            assert np.array_equal(by(fill, x, y, rows), expected)
        assert np.array_equal(by(fill, x, framed[5:136, 9:286]), expected)
        assert np.array_equal(by(fill, x[::-1], y[::-1]), by(fill_rows, x[::-1].copy(), y[::-1].copy()))
        for part in ((slice(None), slice(None, None, 2)), (slice(None), slice(None, None, -1)), (slice(3, 99, 7), ...)):
            assert np.array_equal(by(fill, x[part], y[part]), by(fill_rows, x[part].copy(), y[part].copy()))
        plane = x[..., 1]
        assert np.array_equal(by(fill, plane, y[..., 2]), by(fill_rows, plane.copy(), y[..., 2].copy()))


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_threads_do_not_change_a_bit(
    threads: int, library: Path, forgotten: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kernel_module, "library_file", lambda prefix: library)
    x, y = made_pairs()["random 131x277x3"]
    found = ssim(x, y, threads=threads)
    assert found.kernel.startswith("C") and found.kernel == kernel_name() and found.kernel in found.settings
    assert np.array_equal(found.map, by(fill_rows, x, y))


def test_its_name_says_which_instructions(library: Path) -> None:
    names = [kernel.name for kernel in variants(library)]
    if platform.machine().lower() in ("x86_64", "amd64"):
        assert names == ["C, SSE2", "C, AVX2", "C, AVX-512"][: len(names)]
    assert CompiledKernel(library).name == names[-1]


def test_without_a_library_opencv_does_it(forgotten: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    x, y = made_pairs()["random 37x53x3"]
    assert kernel_name() == "OpenCV, whole numbers" == ssim(x, y).kernel
    compiled_kernel.cache_clear()
    broken = library_file(tmp_path)
    broken.parent.mkdir()
    broken.write_bytes(b"no library")
    assert kernel_name() == "OpenCV, whole numbers"


def test_it_is_found_where_it_is_built(library: Path, forgotten: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "prefix", str(library.parent.parent))
    assert library_file(library.parent.parent) == library
    assert kernel_name().startswith("C")


def test_the_check_finds_wrong_bits(library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "viewer.measures.kernel_check", str(library)], cwd=PROJECT, check=False
    )
    assert done.returncode == 0
    kernel = CompiledKernel(library)
    assert agrees(kernel)
    for name, off in (
        ("fill_rows", 1e-7),
        ("fill_gaussian_rows", 3e-7),
        ("fill_colour_rows", 2e-4),
        ("fill_rows", np.nan),
    ):
        right = getattr(kernel, name)

        def slightly_wrong(x, y, out, top: int, bottom: int, right=right, off: float = off) -> None:  # type: ignore[no-untyped-def]
            right(x, y, out, top, bottom)
            out[-1, -1] += np.float32(off)

        with monkeypatch.context() as patch:
            patch.setattr(kernel, name, slightly_wrong)
            assert not agrees(kernel)
    assert agrees(kernel)
    assert check_main(tmp_path / "missing") == 1
