"""How long each cell of a slide was in sight, worked out without the viewer, and what a kept viewing says.

A program of its own: reads a question (JSON) from standard input and prints the answer as JSON. Imports nothing of
``viewer``. Question: ``{"kept": path of a viewing as the record keeps it, "tissue": [[row, column], ...], "looks":
[{"centre": [x, y], "scale": s, "rotation": degrees, "size": [w, h], "band": 0 to 3, "ticks": tenths of a second},
...], "full": magnification of level 0}``; centre in level-0 pixels, scale in screen pixels a level-0 pixel; a look
without a band is of that of its scale. Which grid it is, the file itself says.

The answer has ``cells``, whether what was kept is what the looks make; ``seconds`` by band, as the file says;
``shares`` of the tissue that was in sight for a second or more, by band, and ``closer``, the same in that band and all
above it together.
"""

from __future__ import annotations

import cmath
import json
import math
import struct
import sys
import zlib
from pathlib import Path

import numpy as np

FULL = 65535


def main() -> None:
    question = json.load(sys.stdin)
    data = Path(question["kept"]).read_bytes()
    assert data[:8] == b"VSVIEW01"
    x, y, _width, _height = struct.unpack_from("<4d", data, 8)
    cell, rows, columns = struct.unpack_from("<QII", data, 40)
    bands = data[56]
    body = zlib.decompress(data[57:])
    seconds = [tenths / 10 for tenths in struct.unpack_from(f"<{bands}Q", body)]
    kept = struct.unpack_from(f"<{bands * rows * columns}H", body, 8 * bands)
    made = np.zeros((bands, rows, columns), np.int64)
    across, down = x + (np.arange(columns) + 0.5) * cell, y + (np.arange(rows) + 0.5) * cell
    middles = across[None, :] + 1j * down[:, None]
    for look in question["looks"]:
        on_screen = (middles - complex(*look["centre"])) * cmath.rect(look["scale"], math.radians(look["rotation"]))
        half_width, half_height = (side / 2 for side in look["size"])
        if "band" not in look:
            magnification = question["full"] * min(1, look["scale"])
            look["band"] = sum(magnification >= limit for limit in (5, 10, 20))
        inside = (abs(on_screen.real) < half_width) & (abs(on_screen.imag) < half_height)
        made[look["band"]][inside] += look["ticks"]
    is_so = made.clip(max=FULL).ravel().tolist() == list(kept)
    tissue = [row * columns + column for row, column in question["tissue"]]
    times = [[kept[band * rows * columns + place] for place in tissue] for band in range(bands)]
    above = [[sum(times[band][at] for band in range(low, bands)) for at in range(len(tissue))] for low in range(bands)]
    shares, closer = (
        [sum(time >= 10 for time in of_band) / len(tissue) for of_band in by_band] for by_band in (times, above)
    )
    print(json.dumps({"cells": is_so, "seconds": seconds, "shares": shares, "closer": closer}))


if __name__ == "__main__":
    main()
