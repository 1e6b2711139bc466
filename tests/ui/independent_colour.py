"""Colours worked out without the viewer: ``independent_colour.py PICTURE PROFILED BRIGHTNESS CONTRAST GAMMA``.

A program of its own: Pillow and its ImageCms for the profile, plain Python for the tone; prints the picture's rows of
[red, green, blue] as JSON. Imports nothing of ``viewer``.
"""

from __future__ import annotations

import io
import json
import math
import sys

from PIL import Image, ImageCms


def main() -> None:
    path, profiled, brightness, contrast, gamma = sys.argv[1], sys.argv[2] == "1", *map(float, sys.argv[3:6])
    image = Image.open(path)
    profile = image.info.get("icc_profile")
    image = image.convert("RGB")
    if profiled:
        opened = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        intent = ImageCms.Intent(ImageCms.getDefaultIntent(opened))
        shown = ImageCms.profileToProfile(image, opened, ImageCms.createProfile("sRGB"), intent, "RGB")
        assert shown is not None
        image = shown

    def toned(value: int) -> int:
        wanted = ((value / 255) ** (1 / gamma) - 0.5) * 2 ** (contrast / 50) + 0.5 + brightness / 100
        return math.floor(round(min(1.0, max(0.0, wanted)) * 255, 6) + 0.5)

    table = [toned(value) for value in range(256)]
    width, height = image.size
    pixels = image.load()
    assert pixels is not None
    rows = [[[table[value] for value in pixels[x, y]] for x in range(width)] for y in range(height)]
    print(json.dumps(rows))


if __name__ == "__main__":
    main()
