"""SSIM and |difference| of two TIFFs by pyvips, in an environment of its own: ``vips_child.py ORIGINAL CONVERTED``.

Prints JSON: by name CPU seconds, seconds by the clock, and the mean. SSIM with a 7 x 7 uniform window in single
precision, as box filters (``convsep``) of products; libvips streams both files, with as many threads as it takes.
"""

from __future__ import annotations

import json
import sys
import time

import pyvips


def ssim(x: pyvips.Image, y: pyvips.Image) -> pyvips.Image:
    box = pyvips.Image.new_from_array([[1] * 7], scale=7)

    def mean(image: pyvips.Image) -> pyvips.Image:
        return image.convsep(box, precision="float")

    x, y = x.cast("float"), y.cast("float")
    mean_x, mean_y = mean(x), mean(y)
    norm, c1, c2 = 49 / 48, 2.55**2, 7.65**2
    var_x, var_y = (mean(x * x) - mean_x * mean_x) * norm, (mean(y * y) - mean_y * mean_y) * norm
    both = (mean(x * y) - mean_x * mean_y) * norm
    above = (mean_x * mean_y * 2 + c1) * (both * 2 + c2)
    return above / ((mean_x * mean_x + mean_y * mean_y + c1) * (var_x + var_y + c2))


def main(original: str, converted: str) -> None:
    found = {}
    for name, work in (
        ("decode", lambda x, y: x.max() + y.max()),
        ("difference", lambda x, y: (x - y).abs().avg()),
        ("SSIM", lambda x, y: ssim(x, y).avg()),
    ):
        pictures = (pyvips.Image.new_from_file(path, access="sequential") for path in (original, converted))
        cpu, clock = time.process_time(), time.perf_counter()
        value = work(*pictures)
        found[name] = time.process_time() - cpu, time.perf_counter() - clock, value
    print(json.dumps(found))


if __name__ == "__main__":
    main(*sys.argv[1:])
