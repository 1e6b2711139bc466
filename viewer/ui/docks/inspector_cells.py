"""What the inspector's blocks show of a channel: numbers, colours, titles and summaries."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from viewer.comparison.difference import colour_table, of_channel
from viewer.comparison.display import Channel, Measure
from viewer.comparison.inspected import Block, Inspected
from viewer.measures.difference import Differences
from viewer.slides.slide import RgbArray
from viewer.ui.docks.block_view import Cells
from viewer.ui.language import localized
from viewer.ui.widgets.numbers import signed

RANGE = 12
"""Grey levels at which the colours of a signed difference end, either way."""


def _words(text: str) -> str:
    return QCoreApplication.translate("Inspector", text)


def worst_channel(inspected: Inspected) -> Channel:
    """The channel that differs most in the block; luminance where none does."""
    off = np.zeros(3, np.int64)
    for block in inspected.blocks:
        if block.difference is not None:
            off += np.abs(block.difference[block.both]).sum(axis=0)
    if not off.any():
        return Channel.LUMINANCE
    return (Channel.RED, Channel.GREEN, Channel.BLUE)[int(off.argmax())]


def slide_cells(block: Block, title: str, channel: Channel | None, cell: tuple[int, int]) -> Cells:
    """Of a slide: all three channels in its own colours where ``channel`` is None, else one as greys."""
    values = channel_values(block.rgb.astype(np.int16), channel)
    colours: RgbArray = block.rgb if channel is None else np.repeat(values, 3, axis=2).astype(np.uint8)
    return Cells(
        title, localized(block.error or "") or _spread(values, block.known), values, colours, block.known, cell
    )


def difference_cells(block: Block, title: str, channel: Channel | None, cell: tuple[int, int]) -> Cells:
    """Of converted minus original, blue darker, orange brighter; with three channels the largest gives the colour."""
    difference, both = block.difference, block.both
    assert difference is not None
    values = channel_values(difference, channel)
    largest = of_channel(difference, Channel.LARGEST) if channel is None else values[..., 0]
    place = np.rint(128 + np.clip(largest / RANGE, -1, 1) * 127).astype(np.uint8)
    colours: RgbArray = colour_table(Measure.SIGNED)[0][place]
    summary = ""
    if both.any():
        off = np.abs(values[both])
        summary = _words("mean |d| {0}   largest {1}").format(f"{off.mean():.1f}", int(off.max()))
    words = (_words("≤ {0} darker").format(signed(-RANGE)), "0", _words("≥ {0} brighter").format(signed(RANGE)))
    bar = colour_table(Measure.SIGNED)[0][1:], words
    return Cells(title, summary, values, colours, both, cell, signed, bar)


def channel_values(values: Differences, channel: Channel | None) -> NDArray[np.int16]:
    """(8, 8, lines): all three, or one."""
    return values if channel is None else of_channel(values, channel)[..., np.newaxis]


def _spread(values: NDArray[np.int16], known: NDArray[np.bool_]) -> str:
    if not known.any():
        return _words("outside the slide, or not scanned")
    there = values[known]
    return _words("mean {0}   min {1}   max {2}").format(f"{there.mean():.1f}", int(there.min()), int(there.max()))
