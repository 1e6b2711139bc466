"""Where the seams of a stitched original lie, as the comparison asks for them."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from viewer.slides.slide import Level


class SeamZones(Protocol):
    """The pixels of an original that lie near a seam; asked by any thread."""

    @property
    def note(self) -> str:
        """Where the seams come from, and how wide the zone around them is."""
        ...

    def zone(self, level: Level, location: tuple[int, int], size: tuple[int, int]) -> NDArray[np.bool_]:
        """Of pixels of a level of the original, which lie within the zone: (height, width).

        Args:
            level: Of the original.
            location: Level-0 pixel of the original from which they are read, as ``Slide.read`` takes it.
            size: Width and height in pixels of the level.
        """
        ...
