"""Makes pictures of the README: ``.venv/bin/python packaging/installed_pictures.py``.

The guide, the question beside a slide that was opened alone, and the window in German, as ``states.py`` reaches them.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from picture_files import write_picture
from PIL import Image

STATES = Path(__file__).resolve().parent / "states.py"
PICTURES = {"guide": ("guide", "en"), "alone": ("alone-original", "en"), "german": ("ssim", "de")}
"""By their name: a state of ``state_list.py``, and the language of the window."""


def main() -> None:
    """Make all of them, in dark."""
    with tempfile.TemporaryDirectory() as scratch:
        for name, (state, language) in PICTURES.items():
            command = [sys.executable, str(STATES), "--out", scratch, "--ratio", "1", "--only", state]
            subprocess.run(command, env={**os.environ, "VERISLIDE_LANGUAGE": language}, check=True)
            write_picture(Image.open(Path(scratch) / f"{state}-dark-100.png").convert("RGB"), name)


if __name__ == "__main__":
    main()
