"""The compiled SSIM kernel: the library that was built from ``ssim_kernel.c``, where there is one.

It is loaded by ctypes: without Python's headers a compiler alone can build it, one library serves every version of
Python, and other threads go on while it works. ``packaging/kernel_build.py`` builds it when the environment is set up;
the program never compiles. Its name holds the hash of its source, so that none of another source is ever loaded.
"""

from __future__ import annotations

import ctypes
import hashlib
import platform
import sys
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from viewer.measures import ssim_opencv

SOURCE = Path(__file__).with_name("ssim_kernel.c")
_SUFFIXES = {"win32": ".dll", "darwin": ".dylib"}
_VARIANTS = ("", "AVX2", "AVX-512")
_EVERY_PROCESSORS = {"x86_64": "SSE2", "amd64": "SSE2", "arm64": "NEON", "aarch64": "NEON"}

_SIZE, _POINTER = ctypes.c_ssize_t, ctypes.c_void_p
_ARGUMENTS = (
    *(ctypes.c_int, _POINTER, _SIZE, _POINTER, _SIZE, _POINTER),
    *(_SIZE, _SIZE, _SIZE, _SIZE, _SIZE, ctypes.c_float, ctypes.c_float),
)


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
        self._rows = loaded.verislide_ssim_rows
        self._rows.argtypes = _ARGUMENTS
        self._rows.restype = None

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
        height, width = x.shape[:2]
        channels = x.shape[2] if x.ndim == 3 else 1
        terms = float(ssim_opencv.LUMINANCE_TERM), float(ssim_opencv.CONTRAST_TERM)
        pictures = (x.ctypes.data, x.strides[0], y.ctypes.data, y.strides[0], out.ctypes.data)
        self._rows(self._variant, *pictures, height, width, channels, top, bottom, *terms)


def library_file(prefix: Path) -> Path:
    """Where the library of this source lies in the environment ``prefix``."""
    source = hashlib.sha256(SOURCE.read_bytes()).hexdigest()[:16]
    return prefix / "verislide-kernel" / f"ssim-{source}{_SUFFIXES.get(sys.platform, '.so')}"


@cache
def compiled_kernel() -> CompiledKernel | None:
    """The kernel of this environment; None where none was built, or none that loads."""
    try:
        return CompiledKernel(library_file(Path(sys.prefix)))
    except (OSError, AttributeError):
        return None


def kernel_name() -> str:
    """Which code works out SSIM with a uniform window here."""
    compiled = compiled_kernel()
    return ssim_opencv.NAME if compiled is None else compiled.name


def _with_whole_rows(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The picture itself if the samples of a row lie side by side, else a copy."""
    side_by_side = picture.strides[1:] == ((picture.shape[2], 1) if picture.ndim == 3 else (1,))
    return picture if side_by_side else np.ascontiguousarray(picture)
