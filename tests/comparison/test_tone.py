"""Brightness, contrast and gamma: what they do to values, and how they are said."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.comparison.tone import Tone

RAMP = np.stack([np.arange(256, dtype=np.uint8)] * 3 + [np.full(256, 255, np.uint8)], axis=1)[np.newaxis]


def toned(tone: Tone) -> list[int]:
    shown = tone.apply(RAMP)
    assert np.array_equal(shown[0, :, 0], shown[0, :, 2]) and (shown[..., 3] == 255).all()
    return [int(value) for value in shown[0, :, 0]]


def test_neutral_changes_nothing() -> None:
    assert toned(Tone()) == list(range(256)) and Tone().is_neutral and Tone().text == ""


@pytest.mark.parametrize(
    ("tone", "values"),
    [
        (Tone(brightness=20), {0: 51, 100: 151, 204: 255, 255: 255}),
        (Tone(brightness=-100), {0: 0, 255: 0}),
        (Tone(contrast=50), {0: 0, 64: 1, 100: 73, 191: 255, 127: 127, 128: 129}),
        (Tone(contrast=-100), {0: 96, 255: 159}),
        (Tone(gamma=2.0), {0: 0, 64: 128, 255: 255}),
        (Tone(gamma=0.5), {128: 64, 255: 255}),
    ],
)
def test_values_reckoned_by_hand(tone: Tone, values: dict[int, int]) -> None:
    shown = toned(tone)
    assert {value: shown[value] for value in values} == values
    assert shown == sorted(shown)


def test_only_what_is_not_neutral_is_said() -> None:
    assert Tone(contrast=-5).text == "Contrast −5"
    assert Tone(10, 0, 1.5).text == "Brightness +10, gamma 1.50"
    assert Tone(gamma=0.8).text == "Gamma 0.80"
