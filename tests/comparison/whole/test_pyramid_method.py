"""Which method made a level, and what its SSIM is lost to, out of four figures."""

from __future__ import annotations

import pytest

from viewer.comparison.whole.pyramid_method import (
    LossShares,
    PyramidMethod,
    loss_shares,
    pyramid_method,
    shares_sentence,
)
from viewer.comparison.whole.result import Readings


def readings(own_grid: float | None, mean: float | None, compensated: float | None, reduced: float | None) -> Readings:
    return Readings(own_grid, mean, compensated, reduced, 10, 10)


@pytest.mark.parametrize(
    ("figures", "finest", "method", "margin"),
    [
        # Measured on generated slides: by the converter, lossless and Q80; rebuilt; every n-th pixel; in phase.
        ((0.8313, 1.0, 1.0, 0.9619), 1.0, PyramidMethod.READER, 0.0381),
        ((0.7458, 0.8880, 0.8880, 0.8598), 0.9387, PyramidMethod.READER, 0.0282),
        ((0.7908, 0.9018, 1.0, 0.8648), 1.0, PyramidMethod.READER, 0.1352),
        ((0.6897, 0.8314, 0.8314, 0.8636), 0.9292, PyramidMethod.REBUILT, 0.0322),
        ((0.4103, 0.6890, 0.8188, 0.6914), 1.0, PyramidMethod.OTHER, 0.1274),
        ((0.9209, 1.0, 1.0, 0.9995), 1.0, PyramidMethod.READER, 0.0005),
        ((1.0, 1.0, 1.0, 0.9995), 1.0, PyramidMethod.READER, 0.0005),
        ((0.8073, 0.8757, 0.8757, 0.8757), 0.9387, PyramidMethod.UNDECIDED, 0.0),
        ((0.99, 0.93, None, 0.92), 0.995, PyramidMethod.OWN_GRID, 0.06),
        ((None, 0.95, None, None), None, PyramidMethod.UNDECIDED, None),
        ((None, None, None, None), None, PyramidMethod.UNKNOWN, None),
    ],
)
def test_the_reading_that_fits_best_says_how_a_level_was_made(
    figures: tuple[float | None, ...], finest: float | None, method: PyramidMethod, margin: float | None
) -> None:
    verdict = pyramid_method(readings(*figures), finest)
    assert verdict.method is method
    assert verdict.margin == (None if margin is None else pytest.approx(margin, abs=1e-9))
    known = [figure for figure in figures if figure is not None]
    assert verdict.fit == (max(known) if known else None)
    assert not known or f"{max(known):.4f}" in verdict.sentence


def test_without_level_0_a_strong_compression_is_not_called_another_method() -> None:
    assert pyramid_method(readings(0.41, 0.69, 0.82, 0.69)).method is PyramidMethod.READER


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ((0.75, 0.875, 0.9375, 0.96875), (0.25, 0.1875, 0.03125, 0.03125)),
        ((0.75, 1.0, 1.0, 0.5), (0.25, 0.25, 0.0, 0.0)),
        ((None, 0.75, None, 0.875), (0.25, 0.0, 0.125, 0.125)),
        ((0.875, 0.75, None, None), (0.125, 0.0, 0.0, 0.125)),
    ],
)
def test_what_ssim_lacks_is_taken_apart_and_adds_up(
    figures: tuple[float | None, ...], expected: tuple[float, ...]
) -> None:
    shares = loss_shares(readings(*figures))
    assert shares == LossShares(*expected)
    assert shares is not None and shares.geometry + shares.pyramid + shares.left == shares.total


def test_the_sentence_has_the_shares() -> None:
    said = shares_sentence(LossShares(0.25, 0.1875, 0.03125, 0.03125))
    assert "0.2500" in said and "0.1875 (75.0\N{NO-BREAK SPACE}%) are geometry" in said
    assert "0.0312 (12.5\N{NO-BREAK SPACE}%) are pyramid" in said and "are compression" in said
    assert "Nothing is lost" in shares_sentence(LossShares(0.0, 0.0, 0.0, 0.0))
    assert loss_shares(readings(None, None, None, None)) is None
