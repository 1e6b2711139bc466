"""How far two slides lie off each other at some fields and levels, worked out without the viewer.

A program of its own: reads a question (JSON) from standard input and prints the answer as JSON. Reads PNG with Pillow,
MIRAX with OpenSlide, DICOM with wsidicom. Imports nothing of ``viewer``.

Question: ``{"original": path, "converted": path, "corner": [x, y], "size": [width, height], "fields":
[[x, y, side], ...], "levels": [0, ...]}``; corner is the pixel of the original on which the converted one is shown to
begin, size that of the converted, x and y the middle of a field in level-0 pixels of the original. Answer: for each
field and level ``[right, down, match]``: how far what the converted shows has to move, in whole pixels and the fraction
that a parabola through three correlations gives, and the correlation of fine detail there.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy.ndimage import gaussian_filter

Grey = NDArray[np.floating]
Read = Callable[[int, int, int, int, int], Grey]
"""Level, x and y in level-0 pixels, width and height in pixels of the level."""
_LUMA = np.array([0.299, 0.587, 0.114])
_REACH = 9


def reader(path: str) -> Read:
    if path.endswith(".png"):
        with Image.open(path) as picture:
            whole = np.asarray(picture.convert("RGB"), float) @ _LUMA
        return lambda _level, x, y, width, height: whole[y : y + height, x : x + width]
    if path.endswith(".mrxs"):
        import openslide

        slide = openslide.OpenSlide(path)
        fill = np.array([int(slide.properties["openslide.background-color"][i : i + 2], 16) for i in (0, 2, 4)])

        def read(level: int, x: int, y: int, width: int, height: int) -> Grey:
            rgba = np.asarray(slide.read_region((x, y), level, (width, height)), float)
            alpha = rgba[..., 3:] / 255
            return np.asarray((rgba[..., :3] * alpha + fill * (1 - alpha)) @ _LUMA)

        return read
    from wsidicom import WsiDicom

    wsi = WsiDicom.open(path)

    def read_dicom(level: int, x: int, y: int, width: int, height: int) -> Grey:
        factor = 2**level
        picture = wsi.read_region((x // factor, y // factor), level, (width, height))
        return np.asarray(picture.convert("RGB"), float) @ _LUMA

    return read_dicom


def detail(grey: Grey) -> Grey:
    window = np.outer(np.hanning(grey.shape[0]), np.hanning(grey.shape[1]))
    return np.asarray((grey - gaussian_filter(grey, 6, mode="mirror")) * window)


def cosine(one: Grey, other: Grey) -> float:
    return float((one * other).sum() / np.sqrt((one**2).sum() * (other**2).sum()))


def peak(below: float, middle: float, above: float) -> float:
    return (above - below) / (2 * (2 * middle - above - below))


def best(original: Callable[[int, int], Grey], converted: Grey) -> list[float]:
    """``original(dx, dy)`` is its picture, moved by whole pixels."""
    mean_free = converted - converted.mean()
    scores = {}
    for dy in range(-_REACH, _REACH + 1):
        for dx in range(-_REACH, _REACH + 1):
            other = original(dx, dy)
            scores[dx, dy] = cosine(other - other.mean(), mean_free)
    inner = {at: score for at, score in scores.items() if max(map(abs, at)) < _REACH}
    x, y = max(inner, key=lambda at: inner[at])
    right = x + peak(scores[x - 1, y], scores[x, y], scores[x + 1, y])
    down = y + peak(scores[x, y - 1], scores[x, y], scores[x, y + 1])
    return [right, down, cosine(detail(original(x, y)), detail(converted))]


def main() -> None:
    question = json.load(sys.stdin)
    ours, theirs = reader(question["original"]), reader(question["converted"])
    left, top = question["corner"]
    answer: dict[str, list[list[float]]] = {"fields": [], "levels": []}
    for x, y, side in question["fields"]:
        x0, y0 = round(x - side / 2), round(y - side / 2)
        wide = ours(0, x0 - _REACH, y0 - _REACH, side + 2 * _REACH, side + 2 * _REACH)

        def moved(dx: int, dy: int, wide: Grey = wide, side: int = side) -> Grey:
            return wide[_REACH + dy : _REACH + dy + side, _REACH + dx : _REACH + dx + side]

        answer["fields"].append(best(moved, theirs(0, x0 - left, y0 - top, side, side)))
    for level in question["levels"]:
        width, height = (n // 2**level for n in question["size"])
        grey, other = ours(level, left, top, width, height), theirs(level, 0, 0, width, height)

        def fit(dx: int, dy: int, grey: Grey = grey, other: Grey = other, w: int = width, h: int = height) -> float:
            inner = other[1 + dy : h - 1 + dy, 1 + dx : w - 1 + dx]
            return float(np.corrcoef(grey[1:-1, 1:-1].ravel(), inner.ravel())[0, 1])

        middle = fit(0, 0)
        right, down = peak(fit(-1, 0), middle, fit(1, 0)), peak(fit(0, -1), middle, fit(0, 1))
        answer["levels"].append([right, down, middle])
    print(json.dumps(answer))


main()
