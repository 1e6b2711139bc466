"""Which reader wsidicomizer takes for a slide, and what it is told to read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from viewer.conversion.salvage import Salvage
from viewer.conversion.settings import ConversionSettings, Extent
from viewer.slides.preflight import MIRAX_SUFFIX, preflight

if TYPE_CHECKING:
    from wsidicomizer.dicomizer_source import DicomizerSource

_WITHOUT_SPACING = {None, "generic-tiff"}
"""What OpenSlide says of files whose pixel size it does not know, or which it does not open."""


def source_class(path: Path, settings: ConversionSettings, salvage: Salvage) -> type[DicomizerSource]:
    """The class that is to read ``path``, for ``preferred_source``.

    Where tiles may be copied, that is the library's reader that copies, if it knows the file. Else it is OpenSlide,
    whose tiles can have any size, and whose pixels are those that everybody else sees. Of MIRAX it is a reader of our
    own, which gives OpenSlide's pixels sooner and notes in ``salvage`` what was damaged.

    Raises:
        NotImplementedError: wsidicomizer does not know this kind of file.
        SlideError: It is a MIRAX slide of which a part is missing or damaged.
    """
    from openslide import OpenSlide
    from wsidicom.paths import as_upath
    from wsidicomizer import WsiDicomizer

    vendor = OpenSlide.detect_format(path)
    if vendor == "mirax":
        from viewer.conversion.mirax_source import mirax_source

        return mirax_source(salvage, whole_canvas=settings.extent is Extent.CANVAS)
    if path.suffix.lower() == MIRAX_SUFFIX:
        preflight(path)  # which says what is wrong with a slide that OpenSlide does not know
    chosen: type[DicomizerSource] = WsiDicomizer._select_source(as_upath(path))
    if not (settings.pass_through and copies_tiles(chosen)) and vendor not in _WITHOUT_SPACING:
        from viewer.conversion.whole_pixels import WholePixelSource

        chosen = WholePixelSource
    return chosen if settings.extent is Extent.BOUNDS else _over_the_canvas(chosen)


def copies_tiles(source: type[DicomizerSource]) -> bool:
    """Whether this reader can give compressed tiles as they are stored."""
    from wsidicomizer.sources import OpenTileSource

    return issubclass(source, OpenTileSource)


def _over_the_canvas(source: type[DicomizerSource]) -> type[DicomizerSource]:
    """``source``, made to read the whole canvas, not only what the bounds say was scanned; others know no bounds."""

    def no_bounds(properties: Any) -> tuple[None, None]:
        return None, None

    if not hasattr(source, "_get_offset_and_size"):
        return source
    return type(f"WholeCanvas{source.__name__}", (source,), {"_get_offset_and_size": staticmethod(no_bounds)})
