"""Where the pictures lie that come with the program."""

from __future__ import annotations

from pathlib import Path
from typing import Final

RESOURCES: Final = Path(__file__).resolve().parents[2] / "resources"
"""Beside the package, from source and in a bundle alike."""
