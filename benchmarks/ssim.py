"""SSIM maps: the compiled kernel with each set of instructions, and the OpenCV version, beside scikit-image.

    python -m benchmarks.ssim [--sizes N ...] [--times N]

A picture of smooth noise and its JPEG (quality 80), RGB, N x N pixels; map of every channel and mean, 7 x 7 uniform.
The work is the same for every picture. CPU time of the whole process, best of several runs, one thread; ours write into
one map again and again. "2 threads": clock time of one thread over that of two, best of several runs each, taken in
turn; what else runs on the machine lowers it. "error": largest difference from scikit-image's map, borders included,
and that of the mean. "memory": the most that is held at once beyond the two pictures, the map included. "--sizes 8192"
takes scikit-image 11 GB and some minutes.

Peers: scikit-image's ``structural_similarity(channel_axis=-1, data_range=255, full=True)``, and the recipe with float32
box filters of OpenCV that is found everywhere.
"""

from __future__ import annotations

import argparse
import sys
import time
import tracemalloc
from collections.abc import Callable
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from skimage.metrics import structural_similarity

from benchmarks.measuring import machine, table
from viewer.measures.kernel import CompiledKernel, compiled_kernel, library_file
from viewer.measures.ssim import OPENCV, Kernel, Picture, SsimMap, ssim

Measured = tuple[NDArray[np.floating], float]
TARGETS = {512: (65, 15), 2048: (80, 15), 8192: (80, 15)}
"""How many times scikit-image, by size: compiled (AVX2 or better), and OpenCV."""


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[512, 2048], metavar="N")
    parser.add_argument("--times", type=int, default=15)
    options = parser.parse_args()
    cv2.setNumThreads(1)  # as in the program
    print(f"SSIM map and mean, uniform 7 x 7, RGB. {machine()}\n")
    if compiled_kernel() is None:
        print("There is no compiled kernel: 'python3 packaging/dev.py run' builds it where there is a C compiler.\n")
    rows: list[list[object]] = []
    for size in options.sizes:
        rows += _rows_of(size, options.times)
    heads = (
        "size",
        "code",
        "MPix/cpu-s",
        "x scikit-image",
        "target",
        "2 threads",
        "error map",
        "error mean",
        "memory B/px",
    )
    table(heads, rows)
    print(f"\nBest of {options.times} runs (scikit-image: 3). {machine()}")


def _rows_of(size: int, times: int) -> list[list[object]]:
    x, y = _pictures(size)
    mega = size * size / 1e6
    peer = partial(_scikit_image, x, y)
    expected, expected_mean = peer()
    peers_cpu = _cpu(peer, 3)
    rows: list[list[object]] = [[size, "scikit-image", mega / peers_cpu, 1.0, *[""] * 4, _memory(peer, size)]]

    def row(name: str, work: Callable[[], Measured], runs: int, target: object, gain: str, memory: float) -> None:
        cpu = _cpu(work, runs)
        found, mean = work()
        errors = f"{np.abs(found - expected).max():.1e}", f"{abs(mean - expected_mean):.1e}"
        rows.append([size, name, mega / cpu, peers_cpu / cpu, target, gain, *errors, memory])

    recipe = partial(_recipe, x, y)
    row("OpenCV float32 recipe", recipe, 3, "", "", _memory(recipe, size))
    fast, without = TARGETS.get(size, ("", ""))
    out = np.empty(x.shape, np.float32)
    for kernel in _kernels():
        work = partial(_ours, kernel, x, y, out)
        one, two = _in_turn(work, partial(work, threads=2), times)
        target = without if kernel is OPENCV else fast if "AVX" in kernel.name else ""
        row(kernel.name, work, times, target, f"{one / two:.2f}x", _memory(partial(_ours, kernel, x, y, None), size))
    return rows


def _ours(kernel: Kernel, x: Picture, y: Picture, out: SsimMap | None, threads: int = 1) -> Measured:
    found = ssim(x, y, threads=threads, out=out, kernel=kernel)
    return found.map, found.mean


def _scikit_image(x: Picture, y: Picture) -> Measured:
    mean, full = structural_similarity(x, y, channel_axis=-1, data_range=255, full=True)
    return full, float(mean)


def _kernels() -> list[Kernel]:
    found = [OPENCV]
    best = compiled_kernel()
    for variant in range(best.best_variant + 1 if best is not None else 0):
        compiled = CompiledKernel(library_file(Path(sys.prefix)), variant)
        found.append(Kernel(compiled.name, compiled.fill_rows))
    return found


def _pictures(size: int) -> tuple[Picture, Picture]:
    noise = np.random.default_rng(1).integers(0, 256, (size, size, 3), np.uint8)
    smooth = cv2.GaussianBlur(noise, (0, 0), 2).astype(int)
    picture = np.clip(4 * (smooth - 128) + 128, 0, 255).astype(np.uint8)
    _, encoded = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, 80])
    return picture, np.asarray(cv2.imdecode(encoded, cv2.IMREAD_COLOR), np.uint8)


def _recipe(x: Picture, y: Picture) -> Measured:
    """Means and products by box filters in single precision."""
    a, b = x.astype(np.float32), y.astype(np.float32)

    def box(values: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.asarray(cv2.blur(values, (7, 7), borderType=cv2.BORDER_REFLECT), np.float32)

    mean_a, mean_b = box(a), box(b)
    norm, c1, c2 = np.float32(49 / 48), np.float32(2.55**2), np.float32(7.65**2)
    var_a, var_b = norm * (box(a * a) - mean_a * mean_a), norm * (box(b * b) - mean_b * mean_b)
    both = norm * (box(a * b) - mean_a * mean_b)
    full = (2 * mean_a * mean_b + c1) * (2 * both + c2)
    full /= (mean_a * mean_a + mean_b * mean_b + c1) * (var_a + var_b + c2)
    return full, float(np.mean(cv2.mean(full[3:-3, 3:-3])[:3]))


def _cpu(work: Callable[[], object], times: int) -> float:
    """Seconds of the process, best of several runs."""
    best = float("inf")
    for _ in range(times):
        began = time.process_time()
        work()
        best = min(best, time.process_time() - began)
    return best


def _in_turn(one: Callable[[], object], two: Callable[[], object], times: int) -> tuple[float, float]:
    """Seconds by the clock of both, best of several runs."""
    best = [float("inf")] * 2
    for _ in range(times):
        for at, work in enumerate((one, two)):
            began = time.perf_counter()
            work()
            best[at] = min(best[at], time.perf_counter() - began)
    return best[0], best[1]


def _memory(work: Callable[[], object], size: int) -> float:
    """Bytes a pixel that numpy and OpenCV hold at once at most."""
    tracemalloc.start()
    work()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / size**2


if __name__ == "__main__":
    main()
