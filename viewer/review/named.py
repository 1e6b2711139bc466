"""How the record of a review is known by its name; standard library only."""

from __future__ import annotations

from pathlib import Path
from typing import Final

SUFFIX: Final = ".vsreview"


def is_review(path: Path) -> bool:
    """Whether a file says by its name that it is the record of a review."""
    return path.suffix.lower() == SUFFIX
