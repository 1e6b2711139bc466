"""What became of tiles that are passed on as they are stored."""

from __future__ import annotations

from dataclasses import dataclass, field

from viewer.conversion.verify.result import Fault


@dataclass(slots=True)
class Copies:
    """What of the tiles that are said to be the original's was found to be so."""

    identical: int = 0
    cleaned: int = 0
    """Only without comments and foreign segments."""
    missing: int = 0
    """Stored in neither file."""
    hit: int = 0
    """With hidden pixels, so that they had to be made anew."""
    anew: int = 0
    """Without hidden pixels, but stored by the original in a way that cannot be passed on."""
    digest: str = ""
    faults: list[Fault] = field(default_factory=list)
