"""Where wsidicomizer finds OpenSlide's library."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def help_find_openslide() -> None:
    """To be called before wsidicomizer is imported: on Windows it looks in PATH and OPENSLIDE, not in the wheel."""
    if sys.platform == "win32":
        import openslide_bin

        os.environ.setdefault("OPENSLIDE", str(Path(openslide_bin.__file__).parent))
