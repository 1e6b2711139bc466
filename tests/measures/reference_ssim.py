"""SSIM by scikit-image alone, for the tests, which start this file as a process of its own.

    python reference_ssim.py PAIRS.npz RESULTS.npz

PAIRS holds arrays ``NAME:x`` and ``NAME:y``; RESULTS gets ``NAME:uniform`` and ``NAME:gaussian`` (maps) and
``NAME:uniform mean`` and ``NAME:gaussian mean``, where the pictures are large enough.
"""

from __future__ import annotations

import sys

import numpy as np
from skimage.metrics import structural_similarity

WINDOWS = {
    "uniform": (7, {}),
    "gaussian": (11, {"gaussian_weights": True, "sigma": 1.5, "use_sample_covariance": False}),
}


def main(pairs: str, results: str) -> None:
    """Work out both variants for every pair."""
    loaded = np.load(pairs)
    found = {}
    for name in sorted({key.rpartition(":")[0] for key in loaded.files}):
        x, y = loaded[f"{name}:x"], loaded[f"{name}:y"]
        for window, (least, settings) in WINDOWS.items():
            if min(x.shape[:2]) >= least:
                axis = -1 if x.ndim == 3 else None
                mean, full = structural_similarity(x, y, channel_axis=axis, data_range=255, full=True, **settings)
                found |= {f"{name}:{window}": full, f"{name}:{window} mean": mean}
    np.savez(results, **found)


if __name__ == "__main__":
    main(*sys.argv[1:])
