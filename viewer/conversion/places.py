"""Where the sample is kept, and where conversions go as long as nobody has chosen a folder."""

from __future__ import annotations

import os
from pathlib import Path

BESIDE = "DICOM"
"""Folder for the conversions of slides that lie beside it."""
_OF_THE_USER = "Verislide"


def sample_folder() -> Path:
    """Where the sample is kept: VERISLIDE_CACHE_DIR, else the user's cache folder of this system."""
    import platformdirs

    return Path(os.environ.get("VERISLIDE_CACHE_DIR") or platformdirs.user_cache_dir("Verislide", appauthor=False))


def usual_home(slide: Path) -> Path:
    """The folder for the conversion of ``slide``: beside it, but of the sample among the user's documents.

    The sample lies in a cache, which may be emptied at any time, and where nobody looks for what was converted.
    """
    if not slide.is_relative_to(sample_folder()):
        return slide.parent / BESIDE
    import platformdirs

    return Path(platformdirs.user_documents_dir()) / _OF_THE_USER
