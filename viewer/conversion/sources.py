"""Which reader wsidicomizer takes for a slide, and what it is told to read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from viewer.conversion.salvage import Salvage
from viewer.conversion.settings import ConversionSettings, Extent

if TYPE_CHECKING:
    from wsidicomizer.dicomizer_source import DicomizerSource

_WITHOUT_SPACING = {None, "generic-tiff"}
"""What OpenSlide says of files whose pixel size it does not know, or which it does not open."""


def source_class(path: Path, settings: ConversionSettings, salvage: Salvage) -> type[DicomizerSource] | None:
    """The class that is to read ``path``, for ``preferred_source``; None where the library's choice is good.

    Where tiles may be copied, that is the library's: its first readers do copy. Else it is OpenSlide, whose tiles
    can have any size, and whose pixels are those that everybody else sees. Of MIRAX it is a reader of our own, which
    gives OpenSlide's pixels sooner and notes in ``salvage`` what was damaged.
    """
    from openslide import OpenSlide

    vendor = OpenSlide.detect_format(path)
    if vendor in _WITHOUT_SPACING or (settings.pass_through and vendor != "mirax"):
        return None
    if vendor == "mirax":
        from viewer.conversion.mirax_source import mirax_source

        return mirax_source(salvage, whole_canvas=settings.extent is Extent.CANVAS)
    return _openslide_source(settings.extent)


def _openslide_source(extent: Extent) -> type[DicomizerSource]:
    from wsidicomizer.extras.openslide import OpenSlideSource

    within_bounds: type[DicomizerSource] = OpenSlideSource
    if extent is Extent.BOUNDS:
        return within_bounds

    class WholeCanvasSource(OpenSlideSource):  # type: ignore[misc]
        """Reads the whole canvas, not only what the bounds say was scanned."""

        @staticmethod
        def _get_offset_and_size(properties: Any) -> tuple[None, None]:
            return None, None

    return WholeCanvasSource
