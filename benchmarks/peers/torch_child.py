# mypy: ignore-errors
"""SSIM or MS-SSIM by pytorch-msssim on one core of the processor; runs in an environment of its own.

    python torch_child.py FOLDER ssim|ms-ssim TIMES

FOLDER holds x.npy and y.npy, uint8 (height, width, 3). Prints JSON: name, cpu (seconds, best of TIMES), mean, memory
(bytes a pixel that the process grew by at most in the first run).
"""

import json
import sys
import time
from pathlib import Path

import numpy as np
import pytorch_msssim
import torch

torch.set_num_threads(1)


def work(x, y, measure):
    """The mean of the pictures, from bytes; uniform windows of 7 pixels for SSIM, the usual Gaussian for MS-SSIM."""
    a, b = (torch.from_numpy(side).permute(2, 0, 1)[None].float() for side in (x, y))
    with torch.no_grad():
        if measure == "ssim":
            return float(pytorch_msssim.ssim(a, b, data_range=255, win=torch.full((3, 1, 1, 7), 1 / 7)))
        return float(pytorch_msssim.ms_ssim(a, b, data_range=255))


def resident(which):
    """Bytes that Linux counts for this process."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(which))


def main(folder, measure, times):
    """Measure and print."""
    x, y = (np.load(f"{folder}/{side}.npy") for side in "xy")
    work(x[:256, :256].copy(), y[:256, :256].copy(), measure)
    try:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
        before = resident("VmRSS")
        mean = work(x, y, measure)
        memory = f"{(resident('VmHWM') - before) / (x.shape[0] * x.shape[1]):.1f}"
    except OSError:
        mean, memory = work(x, y, measure), "unknown"
    best = float("inf")
    for _ in range(int(times)):
        began = time.process_time()
        work(x, y, measure)
        best = min(best, time.process_time() - began)
    name = f"pytorch-msssim {pytorch_msssim.__version__ if hasattr(pytorch_msssim, '__version__') else ''}".strip()
    print(json.dumps({"name": name, "cpu": best, "mean": mean, "memory": memory}))


if __name__ == "__main__":
    main(*sys.argv[1:])
