"""Levels of OpenSlide's formats as wsidicomizer reads them, at whole pixels.

Where sizes of levels were rounded, OpenSlide's downsample is no whole number, and what the library asks for begins at a
fraction of a pixel, which OpenSlide interpolates. To be imported only where something is converted: wsidicomizer is
slow to import.
"""

from __future__ import annotations

from typing import Any

from openslide import OpenSlide
from wsidicom.geometry import Point
from wsidicom.geometry import Region as DicomRegion
from wsidicomizer.extras.openslide.openslide_image_data import OpenSlideLevelImageData
from wsidicomizer.extras.openslide.openslide_source import OpenSlideSource

from viewer.slides.openslide_levels import whole_pixel_start
from viewer.slides.openslide_pixels import read_pixels
from viewer.slides.slide import RgbArray

_WHITE = (255, 255, 255)


class WholePixelSource(OpenSlideSource):  # type: ignore[misc]
    """To be given to ``WsiDicomizer.open`` as ``preferred_source``; what is stored of a level is what is written."""

    def _create_level_image_data(self, level_index: int) -> OpenSlideLevelImageData:
        begins_with_slide = self._base_level_offset in (None, Point(0, 0))
        level = WholePixelLevel if begins_with_slide else OpenSlideLevelImageData
        return level(
            self._slide,
            self._blank_color,
            self._base_level_offset,
            self._base_level_size,
            self.metadata.pyramid.image,
            level_index,
            self._tile_size,
            self._encoder,
        )


class WholePixelLevel(OpenSlideLevelImageData):  # type: ignore[misc]
    """A level that begins where the slide begins, so that its pixels are those of the slide's level."""

    def __init__(self, slide: OpenSlide, blank: object, *arguments: Any) -> None:
        super().__init__(slide, blank, *arguments)
        self._slide = slide
        self._background = blank if isinstance(blank, tuple) else _WHITE

    def _get_region(self, region: DicomRegion) -> RgbArray | None:
        first_x, x = whole_pixel_start(region.start.x, self._downsample)
        first_y, y = whole_pixel_start(region.start.y, self._downsample)
        left, top = region.start.x - first_x, region.start.y - first_y
        size = region.size.width + left, region.size.height + top
        whole = read_pixels(self._slide, self._level_index, (x, y), size, self._background)
        read = whole.cut(slice(top, None), slice(left, None))
        return None if read.scanned is not None and not read.scanned.any() else read.rgb
