"""Figures of one field by OpenSlide, tifffile and scikit-image alone, for the tests; a process of its own.

    python independent_attribution.py MIRAX TIFF LEVEL X Y WIDTH HEIGHT DX DY ZONE.npy

The TIFF begins at the bounds of the MIRAX slide; the field is in pixels of the level. Prints JSON: SSIM as read, with
the original read DX, DY level-0 pixels beside, with its level 0 averaged; in ZONE (a mask of the field), off it, and
the share of 1 - SSIM in it; CIEDE2000: mean, 95th percentile, and of the mean colours.
"""

import json
import sys

import numpy as np
import openslide
import tifffile
from skimage.color import deltaE_ciede2000, rgb2lab
from skimage.metrics import structural_similarity

mirax, tiff, *numbers, zone_file = sys.argv[1:]
level, x, y, width, height, dx, dy = map(int, numbers)
down = 2**level
slide = openslide.OpenSlide(mirax)
left, top = (int(slide.properties[f"openslide.bounds-{axis}"]) for axis in "xy")


def read(which, across, along, size):
    rgba = np.asarray(slide.read_region((left + across, top + along), which, size))
    assert (rgba[..., 3] == 255).all()
    return rgba[..., :3]


def values(original):
    found = structural_similarity(original, converted, channel_axis=-1, data_range=255, full=True)[1]
    return found.mean(axis=2)[3:-3, 3:-3]


converted = tifffile.imread(tiff, key=level)[y : y + height, x : x + width]
original = read(level, x * down, y * down, (width, height))
full = read(0, x * down, y * down, (width * down, height * down)).astype(np.int64)
sums = full.reshape(height, down, width, down, 3).sum(axis=(1, 3))
zone = np.load(zone_file)[3:-3, 3:-3]
found = values(original)
labs = rgb2lab(original), rgb2lab(converted)
distance = deltaE_ciede2000(*labs)
print(
    json.dumps(
        {
            "ssim": found.mean(),
            "moved": values(read(level, x * down + dx, y * down + dy, (width, height))).mean(),
            "averaged": values(((2 * sums + down * down) // (2 * down * down)).astype(np.uint8)).mean(),
            "on": found[zone].mean(),
            "off": found[~zone].mean(),
            "lost": (1 - found)[zone].sum() / (1 - found).sum(),
            "de": distance.mean(),
            "p95": np.percentile(distance, 95),
            "cast": float(deltaE_ciede2000(labs[0].mean(axis=(0, 1)), labs[1].mean(axis=(0, 1)))),
        }
    )
)
