"""Differences of two pictures, pixel by pixel, and the colours that show them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.comparison.colour_maps import ColourMap, colours_of
from viewer.comparison.display import Channel, Look, Measure
from viewer.comparison.map_tile import MapTile, bytes_of, not_compared, packed
from viewer.measures.difference import Differences

_CHANNELS = {Channel.RED: 0, Channel.GREEN: 1, Channel.BLUE: 2}
_DARKER, _EQUAL, _BRIGHTER = (0x21, 0x66, 0xAC), (0xEB, 0xEB, 0xEB), (0xB4, 0x50, 0x0A)
_MIDDLE = 128
"""The grey that stands for no difference where a signed one is shown in the slide's own channels."""


def luminance(values: Differences) -> NDArray[np.int16]:
    """The difference in luma (height, width): ITU-R BT.601 section 2.5.1, in whole numbers, halves upward."""
    wide = values.astype(np.int32)
    weighted = 299 * wide[..., 0] + 587 * wide[..., 1] + 114 * wide[..., 2]
    return ((2 * weighted + 1000) // 2000).astype(np.int16)


def of_channel(values: Differences, channel: Channel) -> NDArray[np.int16]:
    """The difference that a colour map shows (height, width), with its sign."""
    if channel is Channel.LUMINANCE:
        return luminance(values)
    if channel in _CHANNELS:
        return values[..., _CHANNELS[channel]]
    # Where one channel rose as far as another fell, the rise counts.
    red, green, blue = cv2.split(values)
    highest, lowest = cv2.max(cv2.max(red, green), blue), cv2.min(cv2.min(red, green), blue)
    return np.asarray(np.where(highest >= -lowest, highest, lowest), np.int16)


def coloured(values: Differences, look: Look, both: NDArray[np.bool_] | None = None) -> NDArray[np.uint8]:
    """The picture of differences: uint8 (height, width, 4) in the order B, G, R, 255.

    Over a slide B, G and R are premultiplied and the last is their opacity, which grows from 0 with the difference.

    Absolute: index ``|d| * gain``, at most 255, of ``colour_table``, or each channel's own. Signed: index
    ``128 + d * gain`` within 1 to 255, so that darker and brighter reach as far.

    Args:
        values: The differences.
        look: Measure, channel, gain and colours.
        both: Where both slides were scanned; elsewhere the picture is grey.
    """
    picture = np.empty((*values.shape[:2], 4), np.uint8)
    if look.mapped:
        index = _index(of_channel(values, look.channel), look)
        np.take(_packed_table(look.measure, look.over), index, out=picture.view(np.uint32)[..., 0])
    else:
        shown = (
            values
            if look.channel is Channel.LARGEST
            else np.repeat(of_channel(values, look.channel)[..., np.newaxis], 3, axis=2)
        )
        cv2.cvtColor(_index(shown, look), cv2.COLOR_RGB2BGRA, dst=picture)
    if both is not None:
        picture[~both] = not_compared(look)
    return picture


def _index(values: NDArray[np.int16], look: Look) -> NDArray[np.uint8]:
    if look.measure is Measure.SIGNED:
        wide = np.clip(values * np.int16(look.gain) + np.int16(_MIDDLE), 1, 255)
        return np.asarray(wide, np.uint8)
    # Rounds nothing: the gains are whole numbers; 255 * 64 fits into 16 bits.
    return np.asarray(cv2.convertScaleAbs(values, alpha=look.gain), np.uint8)


def colour_end(look: Look) -> int:
    """The difference, in grey levels, from which all are drawn in the last colour."""
    # Signed: 127 steps of the gain either way; of whole differences the first beyond them is 128 / gain.
    steps, last = (128, 127) if look.measure is Measure.SIGNED else (256, 255)
    return steps // look.gain if look.gain > 1 else last


@cache
def colour_table(measure: Measure) -> NDArray[np.uint8]:
    """The 256 colours of a measure, uint8 (1, 256, 3) in the order red, green, blue.

    Inferno for absolute differences; blue, near white and orange for signed ones: darker, equal, brighter than the
    original, which colour-blind people tell apart.
    """
    if measure is not Measure.SIGNED:
        return colours_of(ColourMap.INFERNO)[np.newaxis]
    place = (np.arange(256) - _MIDDLE)[:, np.newaxis] / 127
    ends = np.where(place < 0, np.array(_DARKER, float), np.array(_BRIGHTER, float))
    share = np.minimum(np.abs(place), 1)
    mixed = np.array(_EQUAL, float) * (1 - share) + ends * share
    return np.asarray(np.rint(mixed), np.uint8)[np.newaxis]


@cache
def _packed_table(measure: Measure, over: bool) -> NDArray[np.uint32]:
    """``colour_table`` as the drawing wants it, opaque or with an opacity that grows with the difference."""
    shares = np.abs(np.arange(256) - _MIDDLE) / 127 if measure is Measure.SIGNED else np.arange(256) / 255
    return packed(colour_table(measure)[0], shares if over else np.ones(256))


@dataclass(slots=True, eq=False)
class DifferenceTile(MapTile):
    """A tile of differences of three channels."""

    values: Differences | None = field(default=None)

    @property
    def bytes(self) -> int:
        """Memory that the tile holds."""
        return bytes_of(self.pixels, self.scanned, self.both, self.values)

    def coloured(self, look: Look) -> NDArray[np.uint8] | None:
        """See ``MapTile``."""
        shows = look.measure in (Measure.DIFFERENCE, Measure.SIGNED)
        return coloured(self.values, look, self.both) if shows and self.values is not None else None
