"""Brightness, contrast and gamma of the picture on screen; the stored pixels stay what everything is measured on."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

MOST = 100
"""Brightness and contrast go from its negative to this."""
LEAST_GAMMA, MOST_GAMMA = 0.2, 5.0
_MINUS = "\N{MINUS SIGN}"


@dataclass(frozen=True, slots=True)
class Tone:
    """The same for every pane."""

    brightness: int = 0
    """Percent of the full range that are added, -100 to 100."""
    contrast: int = 0
    """-100 to 100: distances from middle grey become 2 ** (contrast / 50) times as large."""
    gamma: float = 1.0
    """0.2 to 5: above 1 the middle becomes brighter, black and white stay."""

    @property
    def is_neutral(self) -> bool:
        """Whether pixels are shown as they are."""
        return self == Tone()

    @property
    def text(self) -> str:
        """What is other than neutral, as "Brightness +10, gamma 1.50"; empty where nothing is."""
        parts = [f"{name} {_signed(value)}" for name, value in self._steps if value]
        if self.gamma != 1.0:
            parts.append(f"gamma {self.gamma:.2f}")
        text = ", ".join(parts)
        return text[:1].upper() + text[1:]

    @property
    def _steps(self) -> tuple[tuple[str, int], ...]:
        return ("brightness", self.brightness), ("contrast", self.contrast)

    def apply(self, pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """The picture of ``pixels``, (height, width, 4) in the order B, G, R, 255; theirs stay as they are."""
        return np.asarray(cv2.LUT(pixels, _table(self)), np.uint8)


@lru_cache(4)
def _table(tone: Tone) -> NDArray[np.uint8]:
    """What each value becomes, (1, 256, 4): (v ** (1 / gamma) - 1/2) * 2 ** (contrast / 50) + 1/2 + brightness / 100.

    v counts from 0 to 1; halves of a grey level are rounded upward, the fourth channel stays.
    """
    value = np.arange(256) / 255
    wanted = (value ** (1 / tone.gamma) - 0.5) * 2 ** (tone.contrast / 50) + 0.5 + tone.brightness / 100
    # Rounded first: what is a half on paper must not become a little less.
    shown = np.floor(np.round(np.clip(wanted, 0, 1) * 255, 6) + 0.5).astype(np.uint8)
    table = np.repeat(shown[np.newaxis, :, np.newaxis], 4, axis=2)
    table[..., 3] = np.arange(256)
    return np.ascontiguousarray(table)


def _signed(value: int) -> str:
    return f"+{value}" if value > 0 else f"{_MINUS}{abs(value)}"
