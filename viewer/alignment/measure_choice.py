"""Where to measure: fields with something to see in both slides, spread over the tissue."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.alignment.measure_field import detail
from viewer.alignment.measure_overview import Overview
from viewer.alignment.measure_settings import MeasureSettings
from viewer.geometry import Point, Rect

_LEAST_SHARE = 0.3
"""Of a field that must have been scanned in both slides; the rest may be background."""
_TEXTURED = 0.3
"""Of the texture that a tenth of all fields exceed: with less, others come first."""
_SMALLEST_BOX = 5
"""Pixels of the overview over which texture is averaged at least."""
_MOST_CELLS = 40_000


def chosen_fields(
    conversion: Overview | None, reference: Overview | None, area: Rect, side: float, settings: MeasureSettings
) -> list[Point]:
    """Middles of fields in the order in which they are to be tried, at most ``settings.tries``.

    The area is cut into fields side by side, from a corner that the seed decides. Those with texture in both overviews
    come first, each as far as possible from those before it and the more textured the nearer it may be; then the
    others, by texture. Without overviews the order is random.

    Args:
        conversion: Overview of the conversion.
        reference: That of the reference on the same pixels.
        area: Where both slides lie, in level-0 pixels of the conversion.
        side: Of a field, in level-0 pixels of the conversion.
        settings: Seed and number.
    """
    random = np.random.default_rng(settings.seed)
    places = _cells(area, side, random)
    if len(places) == 0:
        return []
    if conversion is None or reference is None:
        order = [int(i) for i in random.permutation(len(places))]
    else:
        order = _ordered(places, _scores(places, conversion, reference, side), settings.tries)
    return [Point(*map(float, places[index])) for index in order[: settings.tries]]


def _cells(area: Rect, side: float, random: np.random.Generator) -> NDArray[np.float64]:
    """Middles (n, 2) of fields side by side inside ``area``."""
    columns, rows = int(area.width // side), int(area.height // side)
    if columns < 1 or rows < 1:
        return np.empty((0, 2))
    left = area.x + random.random() * (area.width - columns * side)
    top = area.y + random.random() * (area.height - rows * side)
    step = max(1, int(np.ceil(np.sqrt(columns * rows / _MOST_CELLS))))
    x, y = np.meshgrid(np.arange(0, columns, step), np.arange(0, rows, step))
    return np.stack([left + (x.ravel() + 0.5) * side, top + (y.ravel() + 0.5) * side], axis=1)


def _scores(places: NDArray[np.float64], conversion: Overview, reference: Overview, side: float) -> NDArray[np.float64]:
    """Texture of the weaker slide at every place; 0 where too little was scanned."""
    valid = conversion.valid & reference.valid
    box = (max(_SMALLEST_BOX, round(side / conversion.downsample)),) * 2
    share = cv2.blur(valid.astype(np.float32), box)
    texture = np.minimum(*(_texture(part.grey, valid, box) for part in (conversion, reference)))
    texture[share < _LEAST_SHARE] = 0
    to_index = conversion.to_level0.inverse()
    x = np.clip(np.rint(places[:, 0] * to_index.xx + to_index.x0), 0, texture.shape[1] - 1).astype(int)
    y = np.clip(np.rint(places[:, 1] * to_index.yy + to_index.y0), 0, texture.shape[0] - 1).astype(int)
    return np.asarray(texture[y, x])


def _texture(grey: NDArray[np.float32], valid: NDArray[np.bool_], box: tuple[int, int]) -> NDArray[np.float64]:
    """Root mean square of fine detail around every pixel."""
    found = detail(grey, valid)
    fine = np.divide(found.fine, found.window, out=np.zeros_like(grey), where=found.window > 1e-3)
    return np.sqrt(np.maximum(cv2.blur(fine.astype(np.float64) ** 2, box), 0))


def _ordered(places: NDArray[np.float64], scores: NDArray[np.float64], count: int) -> list[int]:
    good = scores >= max(1e-6, _TEXTURED * float(np.quantile(scores, 0.9)))
    order: list[int] = []
    if good.any():
        weight = np.where(good, np.sqrt(scores), 0.0)
        order.append(int(weight.argmax()))
        nearest = np.full(len(places), np.inf)
        while len(order) < min(count, int(good.sum())):
            nearest = np.minimum(nearest, np.hypot(*(places - places[order[-1]]).T))
            order.append(int((nearest * weight).argmax()))
    taken = set(order)
    return order + [int(i) for i in np.argsort(-scores, kind="stable") if int(i) not in taken]
