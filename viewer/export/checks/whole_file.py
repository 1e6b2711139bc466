"""An exported TIFF as OpenSlide opens it: as a whole, by a reader that many programs for slides use."""

from __future__ import annotations

import contextlib
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

import numpy as np
from numpy.typing import NDArray

from viewer.geometry import Size
from viewer.slides.slide import RgbArray

if TYPE_CHECKING:
    from openslide import OpenSlide


class WholeFile:
    """Levels of a file by their size; none where OpenSlide does not open it."""

    def __init__(self, path: Path) -> None:
        import openslide

        self._slide: OpenSlide | None = None
        with contextlib.suppress(openslide.OpenSlideError):
            self._slide = openslide.OpenSlide(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._slide is not None:
            self._slide.close()

    def read(self, level_size: Size, left: int, top: int, size: Size) -> tuple[RgbArray, NDArray[np.bool_]] | None:
        """Pixels of a rectangle of the level of that size, to half a pixel, and which of them are opaque.

        Those at the edge of a level need not be: OpenSlide mixes them with what lies outside. None where the level is
        not read by OpenSlide.
        """
        import openslide

        if self._slide is None:
            return None
        try:
            if tuple(level_size) not in self._slide.level_dimensions:
                return None
            level = self._slide.level_dimensions.index(tuple(level_size))
            by = self._slide.level_downsamples[level]
            region = self._slide.read_region((round(left * by), round(top * by)), level, (*size,))
        except openslide.OpenSlideError:
            return None
        rgba = np.asarray(region)
        return rgba[..., :3], rgba[..., 3] == 255
