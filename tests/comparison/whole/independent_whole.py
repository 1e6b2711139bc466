"""SSIM and differences of two whole pictures at once, worked out without the viewer.

A program of its own: PAIR.npz RESULTS.npz. PAIR holds arrays ``original`` and ``converted`` (height, width, 3),
``compared``, ``tissue`` and ``reached`` (height, width; the last: SSIM does not count there), ``tiles`` (left, top,
right, bottom a row) and ``blocks`` likewise, and words ``window``, ``grey`` and ``colours`` (whether CIEDE2000 is asked
for). SSIM by one call of scikit-image on the whole; imports nothing of ``viewer``.
"""

from __future__ import annotations

import sys

import numpy as np
from skimage.color import deltaE_ciede2000, rgb2lab
from skimage.metrics import structural_similarity

WINDOWS = {
    "uniform": (3, {}),
    "gaussian": (5, {"gaussian_weights": True, "sigma": 1.5, "use_sample_covariance": False}),
}


def main(pair: str, results: str) -> None:
    held = np.load(pair)
    reach, settings = WINDOWS[str(held["window"])]
    x, y = held["original"], held["converted"]
    if bool(held["grey"]):
        weights = np.array([9798, 19235, 3735])  # of 32768: ITU-R BT.601
        first, second = (((side @ weights + 2**14) >> 15).astype(np.uint8) for side in (x, y))
        mean, full = structural_similarity(first, second, data_range=255, full=True, **settings)
    else:
        mean, full = structural_similarity(x, y, channel_axis=-1, data_range=255, full=True, **settings)
        full = full.mean(axis=2)
    compared, tissue = held["compared"].astype(bool), held["tissue"].astype(bool)
    inside = np.zeros(compared.shape, bool)
    inside[reach:-reach, reach:-reach] = True
    counted = compared & inside & ~held["reached"].astype(bool)
    off = np.abs(y.astype(np.int64) - x)
    found = {
        "whole": mean,
        "mean": full[counted].mean(),
        "tissue mean": full[counted & tissue].mean() if (counted & tissue).any() else np.nan,
        "counted": counted.sum(),
        "tissue counted": (counted & tissue).sum(),
        "least": full[counted].min(),
        "absolute": off[compared].sum(),
        "square": (off**2)[compared].sum(),
        "largest": off[compared].max(),
        "differing": off[compared].any(axis=1).sum(),
        "compared": compared.sum(),
        "tissue": (compared & tissue).sum(),
        "tissue absolute": off[compared & tissue].sum(),
        "tissue square": (off**2)[compared & tissue].sum(),
        "tissue largest": off[compared & tissue].max(initial=0),
    }
    if bool(held["colours"]):
        found["tissue de2000"] = deltaE_ciede2000(rgb2lab(x), rgb2lab(y))[compared & tissue].mean()
    for name in ("tiles", "blocks"):
        ssim, mae = [], []
        for left, top, right, bottom in held[name]:
            part = slice(max(top, 0), bottom), slice(max(left, 0), right)
            ssim.append(full[part][counted[part]].mean() if counted[part].any() else np.nan)
            mae.append(off[part][compared[part]].mean() if compared[part].any() else np.nan)
        found |= {f"{name} ssim": np.array(ssim), f"{name} mae": np.array(mae)}
    np.savez(results, **found)


if __name__ == "__main__":
    main(*sys.argv[1:])
