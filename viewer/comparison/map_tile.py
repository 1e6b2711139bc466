"""Tiles of maps: pictures that follow how they are looked at, without reading or working out anything again."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from viewer.comparison.display import Look
from viewer.tiles.cache import Tile

NOT_COMPARED = (58, 58, 58)
"""Grey of pixels of which one of the slides has nothing: neither equal nor different."""
_SEEN_THROUGH = 0.6
"""Opacity of that grey over a slide."""


@dataclass(slots=True, eq=False)
class MapTile(Tile):
    """What all maps have in common; ``pixels`` are premultiplied, with their opacity, where ``look.is_clear``."""

    both: NDArray[np.bool_] | None = field(default=None)
    """Where both slides have pixels (height, width); None where they have everywhere."""
    look: Look | None = field(default=None)
    """The one that ``pixels`` have now."""

    def coloured(self, look: Look) -> NDArray[np.uint8] | None:
        """The picture, uint8 (height, width, 4): B, G, R, opacity; None where ``look`` is of another map."""
        raise NotImplementedError

    def wear(self, look: Look) -> None:
        """Have ``pixels`` show what was measured as ``look`` says."""
        if look != self.look and (picture := self.coloured(look)) is not None:
            self.pixels, self.look, self.drawable = picture, look, None

    @property
    def is_clear(self) -> bool:
        """Whether ``pixels`` may let something shine through."""
        return self.look is not None and self.look.is_clear


def bytes_of(*arrays: NDArray[np.generic] | None) -> int:
    """Memory that a tile of these holds."""
    return sum(array.nbytes for array in arrays if array is not None) or 256


def not_compared(look: Look) -> NDArray[np.uint8]:
    """The pixel that stands where nothing was compared: B, G, R, opacity, premultiplied."""
    opacity = _SEEN_THROUGH if look.is_clear else 1.0
    return np.rint(np.array([*NOT_COMPARED, 255]) * opacity).astype(np.uint8)


def packed(colours: NDArray[np.uint8], opacity: NDArray[np.floating]) -> NDArray[np.uint32]:
    """Colours as the drawing wants them: one number each, with the bytes B, G, R, opacity, premultiplied.

    Args:
        colours: (n, 3) in the order red, green, blue.
        opacity: (n,), 0 to 1.
    """
    table = np.concatenate([colours[:, ::-1], np.full((len(colours), 1), 255, np.uint8)], axis=1)
    whole = np.rint(table * np.clip(opacity, 0, 1)[:, np.newaxis]).astype(np.uint8)
    return np.asarray(np.ascontiguousarray(whole).view(np.uint32)[:, 0])
