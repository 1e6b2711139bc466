"""MIRAX slides as wsidicomizer reads them: level 0 from the data files, damaged parts salvaged.

A subclass of the library's source, so that metadata, associated images and geometry stay the library's own. To be
imported only where something is converted: wsidicomizer is slow to import.
"""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openslide
from wsidicom.geometry import Region as DicomRegion
from wsidicomizer.extras.openslide.openslide_image_data import OpenSlideLevelImageData
from wsidicomizer.extras.openslide.openslide_source import OpenSlideSource

from viewer.conversion.mirax_images import NotDirectError
from viewer.conversion.mirax_level0 import MiraxLevel0, TileCut
from viewer.conversion.mirax_probe import compare_with_openslide
from viewer.conversion.salvage import Salvage, SalvagedPixels
from viewer.slides.openslide_errors import cause_of
from viewer.slides.preflight import MIRAX_SUFFIX, preflight
from viewer.slides.slide import RgbArray

if TYPE_CHECKING:
    from PIL import Image

_DEFAULT_TILE = 512
"""wsidicomizer's own."""


class MiraxSource(OpenSlideSource):  # type: ignore[misc]
    """To be given to ``WsiDicomizer.open`` as ``preferred_source``, as ``mirax_source`` makes it."""

    salvage: Salvage | None = None
    """Where damaged parts are noted; None for a record that only this object knows."""
    whole_canvas = False
    """Whether all of the canvas is read, not only what the bounds say was scanned."""

    def __init__(self, filepath: Any, *arguments: Any, **options: Any) -> None:
        """Open a .mrxs file; further arguments are those of the library.

        Raises:
            SlideError: It cannot be opened, or OpenSlide would not survive it.
            openslide.OpenSlideError: OpenSlide refuses it.
        """
        path = Path(filepath)
        preflight(path)
        super().__init__(filepath, *arguments, **options)
        self.salvage = self.salvage or Salvage(path.name)
        background = self._blank_color if isinstance(self._blank_color, tuple) else (255, 255, 255)
        self._pixels = SalvagedPixels(path, background, self.salvage)
        self.why_not_direct = ""
        """Why OpenSlide reads level 0, too, as the end of a sentence that begins with the slide's name; else empty."""
        try:
            self._pixels.use(self._open_level0(path, background))
        except NotDirectError as error:
            self.why_not_direct = str(error)

    @staticmethod
    def is_supported(path: Any, file_options: dict[str, Any] | None = None) -> bool:
        """Whether ``path`` is a MIRAX slide."""
        return Path(path).suffix.lower() == MIRAX_SUFFIX and OpenSlideSource.is_supported(path, file_options)

    @classmethod
    def _get_offset_and_size(cls, properties: Any) -> tuple[Any, Any]:
        return (None, None) if cls.whole_canvas else super()._get_offset_and_size(properties)

    def close(self) -> None:
        """Close all files."""
        self._pixels.close()
        super().close()

    def _open_level0(self, path: Path, background: tuple[int, int, int]) -> MiraxLevel0:
        tile = self._tile_size or _DEFAULT_TILE
        left, top = (self._base_level_offset.x, self._base_level_offset.y) if self._base_level_offset else (0, 0)
        width, height = self._slide.level_dimensions[0]
        if self._base_level_size is not None:
            width, height = self._base_level_size.width, self._base_level_size.height
        cut = TileCut(left, top, tile, -(-width // tile), -(-height // tile))
        level0 = MiraxLevel0(path, background, cut)
        try:
            compare_with_openslide(level0, functools.partial(self._pixels.read_openslide, 0))
        except NotDirectError:
            level0.close()
            raise
        level0.compare_with_level_1(self._note_level_1)
        level0.images.forget()
        return level0

    def _note_level_1(self) -> None:
        assert self.salvage is not None
        name = Path(self._filepath).name
        self.salvage.note(
            f"Parts of level 1 of {name} show something else than level 0, which was taken for right; nothing of "
            "level 1 was mended."
        )

    def _create_level_image_data(self, level_index: int) -> MiraxLevelImageData:
        return MiraxLevelImageData(
            self._pixels,
            self._slide,
            self._blank_color,
            self._base_level_offset,
            self._base_level_size,
            self.metadata.pyramid.image,
            level_index,
            self._tile_size,
            self._encoder,
        )

    def _get_associated_image(self, image_type: Any) -> Image.Image | None:
        """The picture, or None where it is damaged: no reason to give up the slide."""
        try:
            with openslide.OpenSlide(self._filepath) as slide:
                image: Image.Image | None = slide.associated_images.get(image_type.value)
        except openslide.OpenSlideError as error:
            assert self.salvage is not None
            name = Path(self._filepath).name
            self.salvage.note(f"The {image_type.value} of {name} was left out: {cause_of(str(error))}.")
            return None
        return image


def mirax_source(salvage: Salvage, *, whole_canvas: bool = False) -> type[MiraxSource]:
    """The class that reads one slide, whose damaged parts it notes in ``salvage``."""

    class Chosen(MiraxSource):
        pass

    Chosen.salvage, Chosen.whole_canvas = salvage, whole_canvas
    return Chosen


class MiraxLevelImageData(OpenSlideLevelImageData):  # type: ignore[misc]
    """A level of a MIRAX slide; the library's own reader gives the same pixels, where it gives any."""

    def __init__(self, pixels: SalvagedPixels, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._pixels = pixels

    def _get_region(self, region: DicomRegion) -> RgbArray | None:
        start = region.start * self._downsample + self._offset
        return self._pixels.read(
            self._level_index, (int(start.x), int(start.y)), (region.size.width, region.size.height)
        )
