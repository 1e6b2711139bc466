"""Positions, lengths, areas and steps of grids on a MIRAX slide, worked out without the viewer.

A program of its own: reads a question (JSON) from standard input and prints the answer as JSON. Imports nothing of
``viewer``. Question: ``{"mirax": path, "places_mm": [[x, y], ...], "magnifications": [...], "measures": [{"scale": s,
"points": [[x, y], ...]}, ...], "grids": [{"scale": s, "centre": [x, y], "size": [w, h], "step": um}, ...]}``, answered
by ``{"places_px": ..., "scales": ..., "measures": ..., "grids": ...}``: level-0 pixels; screen pixels a level-0 pixel;
of the points (screen pixels of an upright view) length and perimeter in micrometres and area in square micrometres;
where lines at multiples of the step from the corner of the slide cross a pane of that size, across and down.
"""

from __future__ import annotations

import json
import math
import sys

import numpy as np
import openslide


def measured(measure: dict, mpp: list[float]) -> dict[str, float]:
    """The area is the integral of y dx around the shape."""
    micrometres = np.array(measure["points"], float) / measure["scale"] * mpp
    around = np.concatenate([micrometres, micrometres[:1]])
    steps = np.sqrt((np.diff(around, axis=0) ** 2).sum(1))
    area = abs(np.trapezoid(around[:, 1], around[:, 0]))
    return {"length": float(steps[:-1].sum()), "perimeter": float(steps.sum()), "area": float(area)}


def crossings(grid: dict, mpp: list[float]) -> list[list[float]]:
    """Screen pixels from the left, and from the top."""
    found = []
    for centre, length, um in zip(grid["centre"], grid["size"], mpp, strict=True):
        numbers = np.arange(0, 100_000) * grid["step"] / um
        places = (numbers - centre) * grid["scale"] + length / 2
        found.append([float(place) for place in places if 0 <= place < length])
    return found


def main() -> None:
    question = json.load(sys.stdin)
    said = openslide.OpenSlide(question["mirax"]).properties
    mpp = [float(said[f"openslide.mpp-{axis}"]) for axis in "xy"]
    objective = float(said["openslide.objective-power"])
    # 10 micrometres a pixel are 1x; an objective more than twice off that is not that of these pixels.
    by_pixels = 10 / math.sqrt(mpp[0] * mpp[1])
    full = objective if by_pixels / 2 <= objective <= by_pixels * 2 else by_pixels
    answer = {
        "places_px": [[mm * 1000 / um for mm, um in zip(place, mpp, strict=True)] for place in question["places_mm"]],
        "scales": [magnification / full for magnification in question["magnifications"]],
        "measures": [measured(measure, mpp) for measure in question.get("measures", [])],
        "grids": [crossings(grid, mpp) for grid in question.get("grids", [])],
    }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
