"""How large a level will be and how long it takes to write and to check, told from some of its tiles."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viewer.conversion.verify.expected import ExpectedLevel
from viewer.conversion.verify.lossy import plausibility
from viewer.conversion.verify.streams import decoded, stream_of

if TYPE_CHECKING:
    from wsidicom.instance import ImageData

_SEED = 1
_EXACT = 4096
"""Copied tiles of a level that are all looked at, which takes no decoding: so its size is known and not guessed."""
_SAMPLED_COPIES = 256
_CHECKED = 2
"""Tiles that are checked as the verification does, which takes longer than to write them."""
_TILES_BELOW = 4
"""Of the level below, which a tile is held against that was made of them."""
CHECK_A_FILE = 0.25
"""Seconds, about, that dciodvfy and the readers of a sample take for a file, on two cores of 2020."""


@dataclass(frozen=True, slots=True)
class TileEstimate:
    """Of one tile of a level, the mean of some."""

    bytes: float
    seconds: float
    """To read it and write it, in one thread."""
    check_seconds: float
    """To verify it, in one thread."""


def estimated(image: ImageData, level: ExpectedLevel, most: int, *, copies: bool, builds: bool) -> TileEstimate:
    """Of ``most`` tiles drawn by lot; of copied tiles all are looked at, where they are not very many.

    What is built anew of tiles in memory takes no reading.
    """
    from wsidicom.geometry import Point

    across, down = image.tiled_size.width, image.tiled_size.height
    count = across * down
    if copies:
        most = count if count <= _EXACT else _SAMPLED_COPIES
    drawn = random.Random(_SEED).sample(range(count), min(most, count))
    plane, path = image.focal_planes[0], image.optical_paths[0]
    size, seconds, checks = 0, 0.0, list[float]()
    for number in drawn:
        tile = Point(number % across, number // across)
        began = time.perf_counter()
        if copies:
            data = image.get_encoded_tile(tile, plane, path)
            seconds += time.perf_counter() - began
            if len(checks) < _CHECKED:
                began = time.perf_counter()
                image.get_decoded_tile(tile, plane, path)
                checks.append(2 * (time.perf_counter() - began))
        else:
            pixels = image.get_decoded_tile(tile, plane, path)
            read = time.perf_counter() - began
            began = time.perf_counter()
            data = image.encoder.encode(pixels)
            written = time.perf_counter() - began
            seconds += written if builds else read + written
            if len(checks) < _CHECKED:
                checks.append(_checked(np.asarray(pixels), data, level, builds=builds, read=read))
        size += len(data)
    return TileEstimate(size / len(drawn), seconds / len(drawn), sum(checks) / len(checks))


def _checked(pixels: np.ndarray, data: bytes, level: ExpectedLevel, *, builds: bool, read: float) -> float:
    """Seconds that the verification takes for a tile whose pixels took ``read`` to be read."""
    began = time.perf_counter()
    found = decoded(data, stream_of(data), "RGB")
    decoding = time.perf_counter() - began
    if level.is_lossy:
        plausibility(pixels, found, (pixels.shape[1], pixels.shape[0]), level, slack=0.0)
    else:
        np.array_equal(pixels, found)
    return time.perf_counter() - began + (_TILES_BELOW * decoding if builds else read)
