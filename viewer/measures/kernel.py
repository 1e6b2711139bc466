"""The compiled kernels: the library that was built from the C files beside this one, where there is one.

It is loaded by ctypes: without Python's headers a compiler alone can build it, one library serves every version of
Python, and other threads go on while it works. ``packaging/kernel_build.py`` builds it when the environment is set up;
the program never compiles. Its name holds the hash of its sources, so that none of others is ever loaded.
"""

from __future__ import annotations

import ctypes
import hashlib
import platform
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from viewer.measures import ciede2000, ssim_gaussian, ssim_opencv

SOURCES = Path(__file__).parent
_SUFFIXES = {"win32": ".dll", "darwin": ".dylib"}
_VARIANTS = ("", "AVX2", "AVX-512")
_EVERY_PROCESSORS = {"x86_64": "SSE2", "amd64": "SSE2", "arm64": "NEON", "aarch64": "NEON"}

_INT, _SIZE, _POINTER, _FLOAT, _DOUBLE = (
    *(ctypes.c_int, ctypes.c_ssize_t, ctypes.c_void_p),
    *(ctypes.c_float, ctypes.c_double),
)
_PICTURES = (_INT, _POINTER, _SIZE, _POINTER, _SIZE, _POINTER)
FillRows = Callable[[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.float32], int, int], None]
"""Writes rows ``top`` to ``bottom`` (without the last) of the map of two pictures."""


@dataclass(frozen=True, slots=True)
class Kernel:
    """Code that works out a map, and what results call it."""

    name: str
    fill_rows: FillRows


class CompiledKernel:
    """The library, loaded.

    Args:
        library: Its file.
        variant: Which set of instructions is used, 0 to ``best_variant``; None: the best one.

    Raises:
        OSError: The file is missing, or for another kind of processor.
        AttributeError: It is another library.
    """

    def __init__(self, library: Path, variant: int | None = None) -> None:
        loaded = ctypes.CDLL(str(library))
        self.best_variant = int(loaded.verislide_best_variant())
        """Of this processor: 0 for what every one of its kind has, 1 for AVX2, 2 for AVX-512."""
        self._variant = self.best_variant if variant is None else variant
        self._ssim = loaded.verislide_ssim_rows
        self._ssim.argtypes = (*_PICTURES, *[_SIZE] * 5, _FLOAT, _FLOAT)
        self._gaussian = loaded.verislide_gaussian_rows
        self._gaussian.argtypes = (*_PICTURES, *[_SIZE] * 5, _POINTER, _DOUBLE, _DOUBLE)
        self._colour = loaded.verislide_colour_rows
        self._colour.argtypes = (*_PICTURES, *[_SIZE] * 3, _POINTER, _POINTER)
        self._similar, self._different = loaded.verislide_similarity_sums, loaded.verislide_difference_sums
        self._similar.argtypes = (*_PICTURES[:5], *[_SIZE] * 3, _FLOAT, _FLOAT, _POINTER, *[_SIZE] * 5, *[_POINTER] * 7)
        self._different.argtypes = (*_PICTURES[:5], _SIZE, _SIZE, _POINTER, *[_SIZE] * 4, *[_POINTER] * 5)
        self._both = loaded.verislide_tile_sums
        lattice, inner = [_SIZE] * 4 + [_POINTER] * 5, [_SIZE] * 2 + [_POINTER] * 7
        self._both.argtypes = (*_PICTURES[:5], *[_SIZE] * 2, _FLOAT, _FLOAT, _POINTER, *lattice, *inner)
        for function in (self._ssim, self._gaussian, self._colour, self._similar, self._different, self._both):
            function.restype = None
        self._weights = np.ascontiguousarray(ssim_gaussian.WEIGHTS[: ssim_gaussian.REACH + 1])
        self._linear, self._matrix = ciede2000.linear_values(), np.ascontiguousarray(ciede2000.RELATIVE_XYZ)

    @property
    def name(self) -> str:
        """What a result calls it: "C, AVX2"."""
        instructions = _VARIANTS[self._variant] or _EVERY_PROCESSORS.get(platform.machine().lower(), "")
        return f"C, {instructions}" if instructions else "C"

    def fill_rows(
        self, original: NDArray[np.uint8], converted: NDArray[np.uint8], out: NDArray[np.float32], top: int, bottom: int
    ) -> None:
        """Write rows of the SSIM map: the same bits as ``ssim_opencv.fill_rows``, whose arguments it has."""
        x, y = _with_whole_rows(original), _with_whole_rows(converted)
        terms = float(ssim_opencv.LUMINANCE_TERM), float(ssim_opencv.CONTRAST_TERM)
        self._ssim(self._variant, *_addresses(x, y, out), *_sizes(x), top, bottom, *terms)

    def fill_gaussian_rows(
        self, original: NDArray[np.uint8], converted: NDArray[np.uint8], out: NDArray[np.float32], top: int, bottom: int
    ) -> None:
        """As ``ssim_gaussian.fill_rows``, to the last but one bit."""
        x, y = _with_whole_rows(original), _with_whole_rows(converted)
        terms = self._weights.ctypes.data, ssim_gaussian.C1, ssim_gaussian.C2
        self._gaussian(self._variant, *_addresses(x, y, out), *_sizes(x), top, bottom, *terms)

    def fill_colour_rows(
        self, original: NDArray[np.uint8], converted: NDArray[np.uint8], out: NDArray[np.float32], top: int, bottom: int
    ) -> None:
        """As ``ciede2000.fill_rows``, within 1e-4."""
        x, y = _with_whole_rows(original), _with_whole_rows(converted)
        tables = self._linear.ctypes.data, self._matrix.ctypes.data
        self._colour(self._variant, *_addresses(x, y, out), x.shape[1], top, bottom, *tables)

    def similarity_sums(
        self, original: NDArray[np.uint8], converted: NDArray[np.uint8], codes: NDArray[np.uint8], parts: Parts
    ) -> Totals:
        """SSIM, uniform window, added up over the pixels that lie ``REACH`` or more inside of the pictures.

        Args:
            original: uint8 (height, width) or (height, width, 3).
            converted: The same.
            codes: What each of these pixels counts for, see ``tile_sums``: uint8, twice ``REACH`` smaller each way.
            parts: How they are parted.

        Returns:
            Sums over pixels and channels.
        """
        x, y, held = _with_whole_rows(original), _with_whole_rows(converted), _with_whole_rows(codes)
        found = Totals.none(parts)
        terms = float(ssim_opencv.LUMINANCE_TERM), float(ssim_opencv.CONTRAST_TERM)
        pictures = x.ctypes.data, x.strides[0], y.ctypes.data, y.strides[0], *_sizes(x)
        place = *terms, held.ctypes.data, held.strides[0], parts.split
        segments = (array.ctypes.data for array in (parts.starts, parts.blocks, parts.tiles))
        results = (array.ctypes.data for array in (found.blocks, found.block_pixels, found.sums, found.pixels))
        self._similar(self._variant, *pictures, *place, parts.side, parts.y, parts.shape[1], *segments, *results)
        return found

    def difference_sums(
        self, original: NDArray[np.uint8], converted: NDArray[np.uint8], codes: NDArray[np.uint8], parts: Parts
    ) -> tuple[Totals, list[int]]:
        """Differences of two pictures, uint8 (height, width, 3), added up; all pixels are of one tile.

        Returns:
            Sums by block, over all channels; and for all compared pixels, tissue and seam zone their number, the sum
            of differences and that of squares, then the largest difference, and how many pixels differ.
        """
        x, y, held = _with_whole_rows(original), _with_whole_rows(converted), _with_whole_rows(codes)
        found, sums = Totals.none(parts), np.zeros(11, np.int64)
        pictures = x.ctypes.data, x.strides[0], y.ctypes.data, y.strides[0], *x.shape[:2]
        lattice = parts.side, parts.y, parts.shape[1], parts.starts.ctypes.data, parts.blocks.ctypes.data
        results = found.blocks.ctypes.data, found.block_pixels.ctypes.data, sums.ctypes.data
        self._different(self._variant, *pictures, held.ctypes.data, held.strides[0], *lattice, *results)
        return found, [int(value) for value in sums]

    def tile_sums(
        self,
        original: NDArray[np.uint8],
        converted: NDArray[np.uint8],
        codes: NDArray[np.uint8],
        inner: Parts,
        parts: Parts,
    ) -> tuple[Totals, Totals, list[int]]:
        """Both sums of one tile, the same bits as each for itself; what lies in memory is read once.

        Args:
            original: uint8 (height, width, 3), larger than twice ``REACH`` each way.
            converted: The same.
            codes: Of all pixels.
            inner: How those pixels are parted whose windows lie inside.
            parts: How all pixels are.
        """
        x, y, held = _with_whole_rows(original), _with_whole_rows(converted), _with_whole_rows(codes)
        similar, found, sums = Totals.none(inner), Totals.none(parts), np.zeros(11, np.int64)
        terms = float(ssim_opencv.LUMINANCE_TERM), float(ssim_opencv.CONTRAST_TERM)
        pictures = x.ctypes.data, x.strides[0], y.ctypes.data, y.strides[0], *x.shape[:2]
        lattice = parts.side, parts.y, parts.shape[1], parts.starts.ctypes.data, parts.blocks.ctypes.data
        results = found.blocks.ctypes.data, found.block_pixels.ctypes.data, sums.ctypes.data
        segments = (array.ctypes.data for array in (inner.starts, inner.blocks, inner.tiles))
        means = (array.ctypes.data for array in (similar.blocks, similar.block_pixels, similar.sums, similar.pixels))
        place = *terms, held.ctypes.data, held.strides[0]
        self._both(self._variant, *pictures, *place, *lattice, *results, inner.y, inner.shape[1], *segments, *means)
        return similar, found, [int(value) for value in sums]


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """How pixels are parted into blocks of a map and into tiles. Segments are columns of one block and one tile."""

    side: int
    """Of a block."""
    y: int
    """How far inside its block the first row lies."""
    starts: NDArray[np.int32]
    """First column of every segment, and the one after the last."""
    blocks: NDArray[np.int32]
    """Column of blocks of every segment."""
    tiles: NDArray[np.int32]
    """Tile of every segment."""
    shape: tuple[int, int]
    """Rows and columns of blocks."""
    count: int
    """How many tiles there are across."""
    split: int
    """Rows that belong to the tiles above; the others to those below."""


@dataclass(frozen=True, slots=True, eq=False)
class Totals:
    """Sums that a kernel has added up."""

    blocks: NDArray[np.float64]
    """Of the compared pixels, by block (rows, columns)."""
    block_pixels: NDArray[np.int64]
    """How many these are."""
    sums: NDArray[np.float64]
    """(tiles, 2, 4): above or below the split; all compared pixels, tissue, seam zone, and the least of all."""
    pixels: NDArray[np.int64]
    """(tiles, 2, 3), likewise."""

    @staticmethod
    def none(parts: Parts) -> Totals:
        """Nothing yet."""
        sums = np.zeros((parts.count, 2, 4))
        sums[..., 3] = np.inf
        return Totals(
            np.zeros(parts.shape), np.zeros(parts.shape, np.int64), sums, np.zeros((parts.count, 2, 3), np.int64)
        )


def library_file(prefix: Path) -> Path:
    """Where the library of these sources lies in the environment ``prefix``."""
    sources = b"".join(file.read_bytes() for file in sorted(SOURCES.glob("*.[ch]")))
    name = f"measures-{hashlib.sha256(sources).hexdigest()[:16]}{_SUFFIXES.get(sys.platform, '.so')}"
    return prefix / "verislide-kernel" / name


@cache
def compiled_kernel() -> CompiledKernel | None:
    """The kernel of this environment; None where none was built, or none that loads."""
    try:
        return CompiledKernel(library_file(Path(sys.prefix)))
    except (OSError, AttributeError):
        return None


def kernel_name() -> str:
    """Which code works out SSIM with a uniform window here; the other compiled measures go with it."""
    compiled = compiled_kernel()
    return ssim_opencv.NAME if compiled is None else compiled.name


def _addresses(x: NDArray[np.uint8], y: NDArray[np.uint8], out: NDArray[np.float32]) -> tuple[int, ...]:
    """Where both pictures lie, each with its stride, and the map; whoever calls holds them."""
    return x.ctypes.data, x.strides[0], y.ctypes.data, y.strides[0], out.ctypes.data


def _sizes(picture: NDArray[np.uint8]) -> tuple[int, int, int]:
    """Height, width and channels."""
    return picture.shape[0], picture.shape[1], picture.shape[2] if picture.ndim == 3 else 1


def _with_whole_rows(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The picture itself if the samples of a row lie side by side, else a copy."""
    side_by_side = picture.strides[1:] == ((picture.shape[2], 1) if picture.ndim == 3 else (1,))
    return picture if side_by_side else np.ascontiguousarray(picture)
