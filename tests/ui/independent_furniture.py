"""Positions, lengths, areas and steps of grids on a MIRAX slide, worked out without the viewer.

A program of its own: reads a question (JSON) from standard input and prints the answer as JSON. Imports nothing of
``viewer``. Question: ``{"mirax": path, "places_mm": [[x, y], ...], "magnifications": [...]}``, answered by
``{"places_px": ..., "scales": ...}``: level-0 pixels, screen pixels a level-0 pixel.
"""

from __future__ import annotations

import json
import math
import sys

import openslide


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
    }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
