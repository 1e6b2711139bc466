"""Differences and their colours against numpy, for every gain, channel and colouring."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from viewer.comparison.difference import (
    DifferenceTile,
    colour_table,
    coloured,
    luminance,
    of_channel,
)
from viewer.comparison.display import GAINS, Channel, Look, Measure
from viewer.comparison.map_tile import NOT_COMPARED
from viewer.measures.difference import differences


@pytest.fixture(scope="module")
def pictures() -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    random = np.random.default_rng(3)
    first = random.integers(0, 256, (61, 47, 3), dtype=np.uint8)
    second = random.integers(0, 256, (61, 47, 3), dtype=np.uint8)
    second[:20] = first[:20]
    second[20:40] = np.clip(first[20:40].astype(int) + random.integers(-3, 4, (20, 47, 3)), 0, 255)
    return first, second


def expected_scalar(signed: NDArray[np.int64], channel: Channel) -> NDArray[np.int64]:
    if channel is Channel.LUMINANCE:
        return np.floor((signed @ np.array([299, 587, 114])) / 1000 + 0.5).astype(np.int64)
    if channel is not Channel.LARGEST:
        return signed[..., ("red", "green", "blue").index(channel.value)]
    high, low = signed.max(axis=2), signed.min(axis=2)
    return np.where(high >= -low, high, low)


@pytest.mark.parametrize("channel", list(Channel))
@pytest.mark.parametrize("gain", GAINS)
@pytest.mark.parametrize("measure", [Measure.DIFFERENCE, Measure.SIGNED])
def test_every_colour_is_numpys(
    pictures: tuple[NDArray[np.uint8], NDArray[np.uint8]], measure: Measure, gain: int, channel: Channel
) -> None:
    first, second = pictures
    values = differences(first, second)
    assert np.array_equal(values, second.astype(np.int64) - first)
    scalar = expected_scalar(second.astype(np.int64) - first, channel)
    assert np.array_equal(of_channel(values, channel), scalar)
    each = values.astype(np.int64) if channel is Channel.LARGEST else np.repeat(scalar[..., None], 3, axis=2)

    def index(of: NDArray[np.int64]) -> NDArray[np.int64]:
        return np.minimum(255, abs(of) * gain) if measure is Measure.DIFFERENCE else np.clip(128 + of * gain, 1, 255)

    own = coloured(values, Look(measure, channel, gain, mapped=False))
    assert np.array_equal(own[..., 2::-1], index(each))
    mapped = coloured(values, Look(measure, channel, gain, mapped=True))
    assert np.array_equal(mapped[..., 2::-1], colour_table(measure)[0][index(scalar)])
    assert (own[..., 3] == 255).all() and (mapped[..., 3] == 255).all()


def test_tables_begin_end_and_grow_as_the_colour_bar_says() -> None:
    absolute, signed = colour_table(Measure.DIFFERENCE)[0].astype(int), colour_table(Measure.SIGNED)[0].astype(int)
    assert absolute[0].sum() < 10 and absolute[255].min() > 150
    brightness = absolute @ np.array([299, 587, 114])
    assert (np.diff(brightness) >= -1000).all()  # within rounding of one grey level
    assert tuple(signed[128]) == (0xEB, 0xEB, 0xEB)
    assert tuple(signed[1]) == (0x21, 0x66, 0xAC) and tuple(signed[255]) == (0xB4, 0x50, 0x0A)


def test_luminance_is_rounded_half_up() -> None:
    values = np.array([[[1, 0, 0], [0, 1, 0], [-1, 0, 0], [-255, -255, -255], [255, 255, 255]]], np.int16)
    assert luminance(values).tolist() == [[0, 1, 0, -255, 255]]


def test_what_was_never_scanned_is_grey_and_a_look_is_put_on_without_reading() -> None:
    values = np.full((2, 2, 3), 5, np.int16)
    both = np.array([[True, False], [True, True]])
    tile = DifferenceTile(None, values=values, both=both)
    tile.wear(Look(gain=8, mapped=False))
    assert tile.pixels is not None
    assert tile.pixels[0, 0].tolist() == [40, 40, 40, 255] and tile.pixels[0, 1].tolist() == [*NOT_COMPARED, 255]
    tile.drawable = object()
    tile.wear(Look(gain=8, mapped=False))
    assert tile.drawable is not None
    tile.wear(Look(gain=64, mapped=False))
    assert tile.pixels[1, 1].tolist() == [255, 255, 255, 255] and tile.drawable is None
