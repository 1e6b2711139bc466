"""Reads the numbers inside magnified pixels off a picture of the screen, as an eye would."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from viewer.ui.pane.pixel_figures import LOWEST, figures

_CLEAR = 14.0
"""Grey levels, on average, within which a number looks like that number."""
_INKS = np.array([0, 255], np.float32).reshape(2, 1, 1, 1)
_AROUND = ((0, 0), (1, 0), (0, 1), (-1, 0), (0, -1), (1, 1), (-1, -1), (1, -1), (-1, 1))


def read_numbers(
    picture: NDArray[np.uint8],
    plain: NDArray[np.uint8],
    middle: tuple[float, float],
    font: int,
    *,
    lines: int = 3,
    signed: bool = False,
) -> list[int] | None:
    """The numbers, top to bottom, around ``middle`` (x, y, device pixels); None where nothing legible stands.

    ``plain`` is the same picture without numbers, ``font`` the size in device pixels. Every number is held against
    the picture, in both inks, and the one that looks most like it is taken; a line may run through its upper edge.
    """
    glyphs = figures(font, signed=signed)
    first = LOWEST if signed else 0
    opacity = (glyphs.pictures[:, first - LOWEST :] >> 24).astype(np.float32) / 255
    ground = np.float32(plain[int(middle[1]), int(middle[0]), 1])
    looks = ground * (1 - opacity) + _INKS * opacity
    for dx, dy in _AROUND:
        left = int(np.floor(middle[0] - glyphs.width / 2 + 0.5)) + dx
        top = int(np.floor(middle[1] - lines * glyphs.height / 2 + 0.5)) + dy
        found = []
        for line in range(lines):
            y = top + line * glyphs.height
            seen = picture[y : y + glyphs.height, left : left + glyphs.width, 1].astype(np.float32)
            off = np.abs(seen - looks)[:, :, 1:-1].mean(axis=(2, 3))
            ink, number = np.unravel_index(int(off.argmin()), off.shape)
            if off[ink, number] >= _CLEAR:
                break
            found.append(int(number) + first)
        if len(found) == lines:
            return found
    return None
