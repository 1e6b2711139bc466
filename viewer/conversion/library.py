"""Importing wsidicomizer, which is slow, and on Windows does not find OpenSlide by itself."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from viewer.jobs.importing import importing


def load_wsidicomizer() -> None:
    """Import it, without holding up other threads; to be called before anything of it is imported.

    On Windows it looks for OpenSlide's library in PATH and OPENSLIDE, not in the wheel.
    """
    if sys.platform == "win32":
        import openslide_bin

        os.environ.setdefault("OPENSLIDE", str(Path(openslide_bin.__file__).parent))
    with importing():
        import wsidicomizer  # noqa: F401
        from opentile.formats.histech.histech_tiff_image import HistechTiffImage

    # opentile 0.26 says 0 of every level of a 3DHISTECH TIFF, so that wsidicomizer would see but the last one.
    HistechTiffImage.pyramid_index = property(lambda level: level._pyramid_index)
