"""Which slide a file holds: the same answer as long as it is the same scan or conversion, whichever reader opens it."""

from __future__ import annotations

from viewer.slides.slide import Slide

_NAMED_BY = ("SeriesInstanceUID", "dicom.SeriesInstanceUID", "openslide.quickhash-1")
"""Properties that no two slides share: every conversion makes a new series."""


def slide_identity(slide: Slide) -> str:
    """Size of level 0 and, where the slide has one, its own identifier; nothing is read for it.

    Pictures without an identifier are told apart by their size alone.
    """
    identifier = next((value for name in _NAMED_BY if (value := slide.properties.get(name))), "")
    width, height = slide.levels[0].size
    return f"{width}x{height} {identifier}".strip()
