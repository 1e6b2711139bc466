"""Where the settings lie; known without Qt, for what comes before the window."""

from __future__ import annotations

import os
from pathlib import Path


def config_folder() -> Path:
    """Where the settings lie: VERISLIDE_CONFIG_DIR, else the user's folder for settings."""
    import platformdirs

    named = os.environ.get("VERISLIDE_CONFIG_DIR")
    return Path(named) if named else Path(platformdirs.user_config_dir("Verislide", appauthor=False))
