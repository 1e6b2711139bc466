"""SSIM maps and the other measures: Verislide's code beside scikit-image, an OpenCV recipe and pytorch-msssim.

    python -m benchmarks.measures [--sizes N ...] [--times N] [--torch PYTHON]

A picture of smooth noise and its JPEG (quality 80), RGB, N x N pixels; the work is the same for every picture. A table
for each size: SSIM, 7 x 7 uniform, map of every channel and mean (of pytorch-msssim the mean alone: it gives no map),
with each set of instructions. Last table: the other measures at 2048.

- "MPix/cpu-s": by CPU time of the whole process, best of several runs, one thread; ours write into one map again and
  again.
- "2 threads": clock time of one thread over that of two, best of many runs each, taken in turn. What else runs on the
  machine lowers it. Up to 512 each thread has tiles of its own, as the pass over a whole slide and the live maps give
  them out; of larger pictures both threads share one.
- "error": largest difference from scikit-image's map, borders included, and that of the mean.
- "memory": by how much the process grew at most beyond the two pictures, the map included, bytes a pixel; by Linux's
  high-water mark, of a process of its own that has worked on a small picture before. Two threads where there are two.

Peers: scikit-image's ``structural_similarity(channel_axis=-1, data_range=255, full=True)``; the recipe with float32 box
filters of OpenCV that is found everywhere; pytorch-msssim on the processor: ``--torch`` names a Python of an
environment with ``torch pytorch-msssim numpy`` (never the project's own). "--sizes 8192" takes 11 GB and some minutes,
the peers'.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from skimage.color import deltaE_ciede2000, rgb2lab
from skimage.metrics import mean_squared_error, structural_similarity

from benchmarks.measuring import machine, table
from viewer.measures.colour_difference import NUMPY, colour_difference
from viewer.measures.gmsd import gmsd
from viewer.measures.kernel import CompiledKernel, Kernel, compiled_kernel, library_file
from viewer.measures.ms_ssim import ms_ssim
from viewer.measures.pixel_statistics import pixel_statistics
from viewer.measures.ssim import GAUSSIAN, OPENCV, Picture, SsimMap, Window, ssim

Measured = tuple[NDArray[np.floating], float]
TARGETS = {512: (65, 15), 2048: (80, 15), 8192: (80, 15)}
"""How many times scikit-image, by size: compiled (AVX2 or better), and OpenCV."""
_TORCH_CHILD = Path(__file__).resolve().parent / "peers" / "torch_child.py"
_SCIKIT_IMAGE, _RECIPE = "scikit-image", "OpenCV float32 recipe"
_HEADS = ("size", "code", "MPix/cpu-s", "x scikit-image", "target", "2 threads", "error map", "error mean", "memory")
_OTHER = 2048
_TILE, _TILES = 512, 16
"""Up to this size threads are given whole tiles; how many of them are measured at once."""


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[512, 2048], metavar="N")
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--torch", type=Path, help="a Python that has torch and pytorch-msssim")
    parser.add_argument("--memory", nargs=2, help=argparse.SUPPRESS)  # what a child is asked: code and size
    options = parser.parse_args()
    cv2.setNumThreads(1)  # as in the program
    if options.memory is not None:
        print(_growth(options.memory[0], int(options.memory[1])))
        return
    print(f"SSIM map and mean, uniform 7 x 7, RGB. {machine()}\n")
    if compiled_kernel() is None:
        print("There is no compiled kernel: 'python3 packaging/dev.py run' builds it where there is a C compiler.\n")
    torch = _torch_python(options.torch)
    for size in options.sizes:
        table(_HEADS, _rows_of(size, options.times, torch))
        print()
    print(f"Other measures, RGB, {_OTHER} x {_OTHER}\n")
    heads = ("measure", "code", "MPix/cpu-s", "peer", "MPix/cpu-s", "x peer", "largest error")
    table(heads, _other_rows(options.times, torch))
    print(f"\nBest of {options.times} runs (peers: 3, and one above 4096). {machine()}")


def _rows_of(size: int, times: int, torch: Path | None) -> list[list[object]]:
    x, y = _pictures(size)
    mega, peer_runs = size * size / 1e6, _peer_runs(size)
    peer = partial(_scikit_image, x, y)
    peers_cpu, (expected, expected_mean) = _cpu(peer, peer_runs)
    rows: list[list[object]] = []

    def row(name: str, cpu: float, found: Measured | None, mean: float, target: object = "", gain: str = "") -> None:
        off = "" if found is None else f"{np.abs(found[0] - expected).max():.1e}"
        off_mean = f"{abs(mean - expected_mean):.1e}"
        rows.append([size, name, mega / cpu, peers_cpu / cpu, target, gain, off, off_mean, _memory(name, size)])

    row(_SCIKIT_IMAGE, peers_cpu, None, expected_mean)
    cpu, found = _cpu(partial(_recipe, x, y), peer_runs)
    row(_RECIPE, cpu, found, found[1])
    fast, without = TARGETS.get(size, ("", ""))
    out = np.empty(x.shape, np.float32)
    for kernel in _kernels():
        work = partial(_ours, kernel, x, y, out)
        cpu, found = _cpu(work, times if size <= 4096 else peer_runs + 4)
        together, rounds = partial(work, threads=2), times * max((2048 // size) ** 2, 1)
        if size <= _TILE:
            work, together = _tiles(kernel, x, y, 1), _tiles(kernel, x, y, 2)
            rounds = -(-rounds // _TILES)
        one, two = _in_turn(work, together, rounds)
        target = without if kernel is OPENCV else fast if "AVX" in kernel.name else ""
        row(kernel.name, cpu, found, found[1], target, f"{one / two:.2f}x")
    if torch is not None:
        said = _torch(torch, x, y, "ssim", peer_runs)
        cpu, off = said["cpu"], abs(said["mean"] - expected_mean)
        rows.append([size, said["name"], mega / cpu, peers_cpu / cpu, "", "", "", f"{off:.1e}", said["memory"]])
    return rows


def _other_rows(times: int, torch: Path | None) -> list[list[object]]:
    x, y = _pictures(_OTHER)
    mega, runs = _OTHER**2 / 1e6, _peer_runs(_OTHER)
    rows: list[list[object]] = []

    def row(measure: str, code: str, cpu: float, peer: str = "", peers_cpu: float = 0, off: str = "") -> None:
        rate, ratio = (mega / peers_cpu, peers_cpu / cpu) if peers_cpu else ("", "")
        rows.append([measure, code, mega / cpu, peer, rate, ratio, off])

    compiled, slow = compiled_kernel(), max(times // 4, 3)
    peers_cpu, (expected, _) = _cpu(partial(_scikit_image, x, y, gaussian=True), runs)
    out = np.empty(x.shape, np.float32)
    for kernel in [GAUSSIAN, *([] if compiled is None else [Kernel(compiled.name, compiled.fill_gaussian_rows)])]:
        work = partial(ssim, x, y, window=Window.GAUSSIAN, out=out, kernel=kernel)
        cpu, found = _cpu(work, slow if kernel is GAUSSIAN else times)
        off = f"{np.abs(found.map - expected).max():.1e}"
        row("SSIM, Gaussian, map", kernel.name, cpu, _SCIKIT_IMAGE, peers_cpu, off)
    peers_cpu, distances = _cpu(lambda: deltaE_ciede2000(rgb2lab(x), rgb2lab(y)), runs)
    for kernel in [NUMPY, *([] if compiled is None else [Kernel(compiled.name, compiled.fill_colour_rows)])]:
        cpu, colours = _cpu(partial(colour_difference, x, y, kernel=kernel), slow if kernel is NUMPY else times)
        off = f"{np.abs(colours.map - distances).max():.1e}"
        row("ΔE2000, map", kernel.name, cpu, _SCIKIT_IMAGE, peers_cpu, off)
    cpu, scales = _cpu(partial(ms_ssim, x, y), slow)
    if torch is None:
        row("MS-SSIM", "OpenCV, float64", cpu)
    else:
        said = _torch(torch, x, y, "ms-ssim", runs)
        row("MS-SSIM", "OpenCV, float64", cpu, said["name"], said["cpu"], f"{abs(scales - said['mean']):.1e}")
    row("GMSD, map", "OpenCV", _cpu(partial(gmsd, x, y), times)[0])
    cpu, sums = _cpu(partial(pixel_statistics, x, y), times)
    peers_cpu, square = _cpu(partial(mean_squared_error, x, y), runs)
    off = f"{abs(sums.mean_square - square):.1e}"
    row("MSE, PSNR, MAE, max, share", "OpenCV", cpu, f"{_SCIKIT_IMAGE}, MSE", peers_cpu, off)
    return rows


def _peer_runs(size: int) -> int:
    return 3 if size <= 4096 else 1


def _ours(kernel: Kernel, x: Picture, y: Picture, out: SsimMap | None, threads: int = 1) -> Measured:
    found = ssim(x, y, threads=threads, out=out, kernel=kernel)
    return found.map, found.mean


def _tiles(kernel: Kernel, x: Picture, y: Picture, threads: int) -> Callable[[], object]:
    """Several tiles, shared out among threads; each thread writes into a map of its own."""
    maps = [np.empty(x.shape, np.float32) for _ in range(threads)]
    pool = ThreadPoolExecutor(threads)

    def some(out: SsimMap) -> None:
        for _ in range(_TILES // threads):
            _ours(kernel, x, y, out)

    return lambda: list(pool.map(some, maps))


def _scikit_image(x: Picture, y: Picture, gaussian: bool = False) -> Measured:
    window = {"gaussian_weights": True, "sigma": 1.5, "use_sample_covariance": False} if gaussian else {}
    mean, full = structural_similarity(x, y, channel_axis=-1, data_range=255, full=True, **window)
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
    smooth = cv2.GaussianBlur(noise, (0, 0), 2)
    picture = np.asarray(cv2.addWeighted(smooth, 4, smooth, 0, -384), np.uint8)
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


def _cpu[Found](work: Callable[[], Found], times: int) -> tuple[float, Found]:
    """Seconds of the process, best of several runs, and what was found."""
    best = float("inf")
    for _ in range(times):
        began = time.process_time()
        found = work()
        best = min(best, time.process_time() - began)
    return best, found


def _in_turn(one: Callable[[], object], two: Callable[[], object], times: int) -> tuple[float, float]:
    """Seconds by the clock of both, best of several runs."""
    best = [float("inf")] * 2
    for _ in range(times):
        for at, work in enumerate((one, two)):
            began = time.perf_counter()
            work()
            best[at] = min(best[at], time.perf_counter() - began)
    return best[0], best[1]


def _memory(code: str, size: int) -> str:
    """Bytes a pixel, by a child."""
    command = [sys.executable, "-m", "benchmarks.measures", "--memory", code, str(size)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def _growth(code: str, size: int) -> str:
    """Bytes a pixel by which this process grows while ``code`` works."""
    works: dict[str, Callable[[Picture, Picture], Measured]] = {_SCIKIT_IMAGE: _scikit_image, _RECIPE: _recipe}
    works |= {kernel.name: partial(_ours, kernel, out=None, threads=2) for kernel in _kernels()}
    x, y = _pictures(size)
    works[code](x[:64, :64].copy(), y[:64, :64].copy())
    try:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # forgets the high-water mark
        before = _resident("VmRSS")
        works[code](x, y)
        return f"{(_resident('VmHWM') - before) / size**2:.1f}"
    except OSError:
        return "unknown"


def _resident(which: str) -> int:
    """Bytes that Linux counts for this process."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(which))


def _torch_python(python: Path | None) -> Path | None:
    if python is None:
        print("pytorch-msssim is left out: no --torch PYTHON.\n")
        return None
    done = subprocess.run([str(python), "-c", "import pytorch_msssim"], capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"pytorch-msssim is left out: {(done.stderr.strip().splitlines() or ['it cannot be imported'])[-1]}\n")
        return None
    return python


def _torch(python: Path, x: Picture, y: Picture, measure: str, times: int) -> dict[str, object]:
    """What the peer's process says: name, cpu (seconds), mean, memory (bytes a pixel)."""
    with tempfile.TemporaryDirectory(prefix="verislide-benchmark-") as folder:
        np.save(f"{folder}/x.npy", x)
        np.save(f"{folder}/y.npy", y)
        command = [str(python), str(_TORCH_CHILD), folder, measure, str(times)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    return dict(json.loads(done.stdout))


if __name__ == "__main__":
    main()
