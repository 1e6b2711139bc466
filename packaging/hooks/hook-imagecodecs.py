"""The codecs are imported by name when they are first used, and import each other: all but those that nobody needs."""

import sys
from pathlib import Path

from PyInstaller.utils.hooks import collect_submodules

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from bundle_rules import UNWANTED_CODECS

sys.path.pop(0)
_UNWANTED = {f"imagecodecs._{name}" for name in UNWANTED_CODECS}
hiddenimports = collect_submodules("imagecodecs", filter=lambda name: name not in _UNWANTED)
excludedimports = sorted(_UNWANTED)
