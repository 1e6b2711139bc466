"""From shifts of fields to one place of the whole slide, and how sure that is.

Points of the plane are complex numbers here: z -> a z + b turns by arg(a), scales by |a| and shifts by b.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.geometry import Affine, Point

ComplexArray = NDArray[np.complex128]
BoolArray = NDArray[np.bool_]

_MOST_TURN = 0.1
"""Largest |a - 1| of a fit, some 5.7 degrees or 10 %: a field turned or stretched further would not have matched."""
_SIGNIFICANT = 1e-3
"""A turn or scale is believed if chance would explain it so rarely (F test)."""
_VISIBLE = 0.05
"""... and if it moves any field by this many pixels; a measured shift is told in steps of 0.01."""


@dataclass(frozen=True, slots=True)
class Fit:
    """A similarity and the fields that agree with it."""

    affine: Affine
    """From supposed to measured places."""
    agrees: BoolArray
    """Which of the points agree (n,)."""


def consensus(places: list[Point], shifts: list[Point], tolerance: float) -> Fit | None:
    """The similarity that most of ``shifts`` agree with, fitted to those that do.

    Every pair of points gives a similarity and every point a mere shift; the one with most points within
    ``tolerance`` wins (RANSAC with all samples, so without chance), then the smaller sum of squares.

    Args:
        places: Where fields were supposed to lie.
        shifts: What to add to each.
        tolerance: Largest distance at which a field agrees, in the same pixels.

    Returns:
        The fit; None where there is no point at all.
    """
    if not places:
        return None
    z, middle = _centred(places)
    moved = z + np.array([complex(*shift) for shift in shifts])
    candidates = [(1.0 + 0.0j, complex(offset)) for offset in moved - z]
    for first in range(len(z)):
        for second in range(first):
            span = z[first] - z[second]
            a = complex((moved[first] - moved[second]) / span) if abs(span) > 0 else 0j
            if abs(a - 1) <= _MOST_TURN:
                candidates.append((a, complex(moved[first] - a * z[first])))
    distances = np.array([np.abs(a * z + b - moved) for a, b in candidates])
    inside = distances <= tolerance
    squares = (np.where(inside, distances, 0.0) ** 2).sum(axis=1)
    agrees = inside[int(np.lexsort((squares, -inside.sum(axis=1)))[0])]
    a, b = _fitted(z, moved, agrees)
    again = np.abs(a * z + b - moved) <= tolerance
    if again.sum() >= agrees.sum():
        agrees = again
        a, b = _fitted(z, moved, agrees)
    return Fit(_affine(a, b, middle), agrees)


def settled(places: list[Point], shifts: list[Point], agrees: BoolArray) -> Affine:
    """The similarity of the agreeing points; a mere shift unless turn and scale are there beyond doubt and matter.

    F test of the nested models: Draper and Smith, Applied Regression Analysis (1998), 1.3 and 6.1.

    Args:
        places: Where fields were supposed to lie.
        shifts: What to add to each.
        agrees: Which of them count (n,); at least one.
    """
    # Not scipy.stats, whose import alone holds the window for half a second.
    from scipy.special import fdtrc

    z, middle = _centred(places)
    moved = z + np.array([complex(*shift) for shift in shifts])
    count = int(agrees.sum())
    a, b = _fitted(z, moved, agrees)
    offset = complex((moved - z)[agrees].mean())
    of_shift = float((np.abs(z + offset - moved)[agrees] ** 2).sum())
    of_similarity = float((np.abs(a * z + b - moved)[agrees] ** 2).sum())
    moves = float(np.abs((a * z + b) - (z + offset))[agrees].max())
    if count > 2 and moves > _VISIBLE:
        ratio = (of_shift - of_similarity) / 2 / max(of_similarity / (2 * count - 4), 1e-12)
        if float(fdtrc(2, 2 * count - 4, ratio)) < _SIGNIFICANT:
            return _affine(a, b, middle)
    return Affine.translation(offset.real, offset.imag)


def false_acceptances(count: int, agreeing: int, tolerance: float, reach: float) -> float:
    """How many similarities that ``agreeing`` of ``count`` fields agree with random shifts would give, in the mean.

    A contrario bound (Moisan and Stival, IJCV 57 (2004) 201-218): of shifts spread evenly over the square that is
    searched, one falls within ``tolerance`` of a given place by chance p; a similarity takes two fields to be made, so
    it has count (count - 1) / 2 + count chances that of the other fields so many agree.

    Args:
        count: Fields with a number.
        agreeing: Of these, how many agree.
        tolerance: Pixels.
        reach: Half the side of the square that is searched, in pixels.
    """
    if agreeing <= 2:
        return math.inf
    p = min(1.0, math.pi * tolerance**2 / (2 * reach) ** 2)
    others = range(agreeing - 2, count - 1)
    tail = sum(math.comb(count - 2, k) * p**k * (1 - p) ** (count - 2 - k) for k in others)
    return (count * (count - 1) / 2 + count) * tail


def whole_pixels(affine: Affine, within: float) -> Affine:
    """``affine`` with its shift rounded where that changes it by at most ``within``; each axis for itself."""
    x, y = (float(round(v)) if abs(v - round(v)) <= within else v for v in (affine.x0, affine.y0))
    return Affine(affine.xx, affine.xy, affine.yx, affine.yy, x, y)


def _centred(places: list[Point]) -> tuple[ComplexArray, complex]:
    points = np.array([complex(*place) for place in places])
    middle = complex(points.mean())
    return points - middle, middle


def _fitted(z: ComplexArray, moved: ComplexArray, agrees: BoolArray) -> tuple[complex, complex]:
    """Least squares over the agreeing points: Umeyama, PAMI 13 (1991) 376-380, in complex numbers."""
    source, target = z[agrees], moved[agrees]
    centre, goal = source.mean(), target.mean()
    spread = float((np.abs(source - centre) ** 2).sum())
    if spread == 0:
        return 1 + 0j, complex(goal - centre)
    a = complex((np.conj(source - centre) * (target - goal)).sum() / spread)
    return a, complex(goal - a * centre)


def _affine(a: complex, b: complex, middle: complex) -> Affine:
    """Z -> a (z - middle) + b + middle."""
    offset = b + middle - a * middle
    return Affine(a.real, -a.imag, a.imag, a.real, offset.real, offset.imag)
