"""Whole slides compared: what it costs beside decoding both, beside other programs, and how much memory it takes.

    python -m benchmarks.whole_slide [ORIGINAL CONVERSION] [--runs N] [--workers N] [--tiff SIDE] [--vips PYTHON]
    python -m benchmarks.whole_slide --make FOLDER --photos ACROSS DOWN

Level 0 of a pair, each figure the best of several runs taken in turn. "decode both" reads every tile of both slides as
the comparison does, by as many threads, and drops it. The figure is CPU time of the whole process (MPix/cpu-s,
megapixels of the pair); others on the machine change it little, but slow what works in the caches more than what waits
for memory. "memory": the most that a process of its own held, in MB, when a quarter, half and all of the rows had been
compared: it must not grow. Where there is tissue has been found before.

Peers, on two TIFFs cut from the middle of the pair (JPEG tiles of 512, quality 90; SIDE pixels a side): pyvips, whose
box filters stream both files in single precision, and the loop that one writes first: OpenSlide's ``read_region`` and
scikit-image's ``structural_similarity`` on strips of 512 rows, which leaves seams between the strips.

``--make`` writes a sample slide of so many photos of 1360 x 1024 px, and its conversion (24 x 26: 30 000 x 23 600 px).
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from benchmarks.measuring import arguments, machine, own_folders, pair, table
from viewer.alignment.align import align
from viewer.alignment.alignment import Alignment
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.comparison.whole.compare import compare_conversion
from viewer.comparison.whole.plan import LevelPlan, plan_levels
from viewer.comparison.whole.result import CompareSettings, Measure
from viewer.comparison.whole.seam_zones import seam_zones
from viewer.comparison.whole.statistics import ssim_mean
from viewer.comparison.whole.tissue import find_tissue
from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.settings import ConversionSettings
from viewer.geometry import Affine
from viewer.jobs.job import Progress, Step
from viewer.measures.ssim import best_kernel
from viewer.slides.opening import open_slide
from viewer.slides.sample import SampleSpec, write_sample
from viewer.slides.slide import RgbArray

TARGET = 1.4
"""SSIM of RGB over decoding both."""
TARGET_MB = 600.0
_STRIP = 512
PLAIN = CompareSettings(levels=(1.0,), seams=False, readings=False)


def main() -> None:
    parser = arguments(__doc__)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--tiff", type=int, default=4096, metavar="SIDE")
    parser.add_argument("--vips", type=Path, metavar="PYTHON", help="the Python of an environment with pyvips")
    parser.add_argument("--make", type=Path, metavar="FOLDER")
    parser.add_argument("--photos", type=int, nargs=2, default=(24, 26))
    parser.add_argument("--memory-of", action="store_true", help="used by this program itself")
    options = parser.parse_args()
    folders = own_folders()
    cv2.setNumThreads(1)  # as in the program
    if options.make is not None:
        _make(options.make, tuple(options.photos))
        return
    paths = pair(options.slides)
    panes = _opened(*paths)
    settings = replace(PLAIN, workers=options.workers)
    if options.memory_of:
        print(json.dumps(_memory(panes, settings)))
        return
    print(f"Whole slides, {best_kernel(settings.window).name}, {options.workers} threads. {machine()}\n")
    _costs(panes, settings, options.runs)
    _memory_of_a_process(paths, options.workers)
    _peers(panes, settings, options.tiff, options.runs, options.vips)
    del folders


def _costs(panes: tuple[PaneState, PaneState], settings: CompareSettings, runs: int) -> None:
    (plan,), _, _ = plan_levels(*panes, settings)
    mega = plan.area.pixels / 1e6
    tissue, seams = find_tissue(panes[0].slide, Progress()), seam_zones(panes[0].slide)

    def compared(chosen: CompareSettings) -> Callable[[], object]:
        return lambda: compare_conversion(*panes, chosen, Progress(), tissue=tissue, seam_zones=seams)

    work = {
        "decode both": lambda: _decode(plan, settings.workers),
        "SSIM RGB, differences, maps": compared(settings),
        "the same, split by seams": compared(replace(settings, seams=True)),
        "SSIM grey": compared(replace(settings, grey=True)),
        "SSIM RGB and CIEDE2000": compared(replace(settings, measures=frozenset({Measure.DE2000}))),
    }
    best = _best(work, runs)
    cpu, clock = best["decode both"]
    rows = [
        [
            name,
            mega / own_cpu,
            own_cpu / cpu,
            TARGET if name.startswith("SSIM RGB, d") else "",
            mega / own_clock,
            own_clock / clock,
        ]
        for name, (own_cpu, own_clock) in best.items()
    ]
    table(("work", "MPix/cpu-s", "x decoding", "target", "MPix/s by the clock", "x decoding"), rows)
    print(f"\n{mega:.0f} MPix ({plan.area.width} x {plan.area.height} px), best of {runs} runs. {machine()}\n")


def _decode(plan: LevelPlan, workers: int) -> None:
    boxes = [plan.tile(row, column) for row in range(len(plan.rows)) for column in range(len(plan.columns))]
    with ThreadPoolExecutor(workers) as pool:
        for _ in pool.map(lambda box: bool(plan.reading.read(plan.location(box), (box.width, box.height))), boxes):
            pass


def _best(work: dict[str, Callable[[], object]], runs: int) -> dict[str, tuple[float, float]]:
    """CPU seconds of the process and seconds by the clock, best of several runs taken in turn."""
    best = dict.fromkeys(work, (float("inf"), float("inf")))
    for _ in range(runs):
        for name, function in work.items():
            cpu, clock = time.process_time(), time.perf_counter()
            function()
            found = time.process_time() - cpu, time.perf_counter() - clock
            best[name] = min(best[name][0], found[0]), min(best[name][1], found[1])
    return best


def _memory(panes: tuple[PaneState, PaneState], settings: CompareSettings) -> dict[str, float]:
    held = {"before": _megabytes()}

    def tell(step: Step) -> None:
        for name, share in (("a quarter", 0.25), ("half", 0.5), ("all", 1.0)):
            if step.unit == "MPix" and name not in held and (step.fraction or 0) >= share:
                held[name] = _megabytes()

    compare_conversion(*panes, settings, Progress(tell))
    return held


def _megabytes() -> float:
    """The most that this process has held; Linux, where it is not that of whoever started it, as rusage would be."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(status.partition("VmHWM:")[2].split()[0]) / 2**10


def _memory_of_a_process(paths: tuple[Path, Path], workers: int) -> None:
    command = [
        sys.executable,
        "-m",
        "benchmarks.whole_slide",
        *map(str, paths),
        "--memory-of",
        "--workers",
        str(workers),
    ]
    held = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    table((*(f"memory MB, {name}" for name in held), "target"), [[*held.values(), TARGET_MB]])
    print()


def _peers(
    panes: tuple[PaneState, PaneState], settings: CompareSettings, side: int, runs: int, vips: Path | None
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        first, second = (Path(folder) / f"{name}.tif" for name in ("original", "converted"))
        _write_tiffs(panes, (first, second), side)
        slides = open_slide(first), open_slide(second)
        height, width = slides[0].levels[0].size.height, slides[0].levels[0].size.width
        mega = height * width / 1e6
        tiffs = (
            PaneState(1, Role.ORIGINAL, slides[0]),
            PaneState(2, Role.CONVERSION, slides[1], Alignment(Affine(), "made", 1.0, True)),
        )
        (plan,), _, _ = plan_levels(*tiffs, settings)
        tissue = find_tissue(slides[0], Progress())
        best = _best(
            {
                "decode both": lambda: _decode(plan, settings.workers),
                "SSIM": lambda: compare_conversion(*tiffs, settings, Progress(), tissue=tissue),
            },
            runs,
        )
        rows: list[list[object]] = [
            [f"Verislide, {name}", mega / cpu, mega / clock, "", ""] for name, (cpu, clock) in best.items()
        ]
        ours = best["SSIM"]
        (level,) = compare_conversion(*tiffs, settings, Progress()).levels
        rows[-1][4] = f"{ssim_mean(level.table):.6f}"
        if vips is None:
            print("pyvips is left out: name a Python that has it with --vips.\n")
        else:
            command = [str(vips), str(Path(__file__).parent / "peers" / "vips_child.py"), str(first), str(second)]
            outputs = [
                json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
                for _ in range(min(runs, 3))
            ]
            for name in outputs[0]:
                cpu, clock = (min(output[name][at] for output in outputs) for at in (0, 1))
                ratio = f"{cpu / ours[0]:.1f}x" if name == "SSIM" else ""
                mean = f"{outputs[0][name][2]:.6f}" if name == "SSIM" else ""
                rows.append([f"pyvips, {name}", mega / cpu, mega / clock, ratio, mean])
        began, clock = time.process_time(), time.perf_counter()
        mean = _loop(first, second, width, height)
        cpu, clock = time.process_time() - began, time.perf_counter() - clock
        rows.append(["read_region, scikit-image", mega / cpu, mega / clock, f"{cpu / ours[0]:.1f}x", f"{mean:.6f}"])
        for slide in slides:
            slide.close()
    table(("TIFF pair", "MPix/cpu-s", "MPix/s by the clock", "CPU beside ours", "mean SSIM"), rows)
    print(f"\n{width} x {height} px. {machine()}")


def _loop(first: Path, second: Path, width: int, height: int) -> float:
    """What one writes first."""
    import openslide
    from skimage.metrics import structural_similarity

    slides = [openslide.OpenSlide(path) for path in (first, second)]
    means = []
    for top in range(0, height, _STRIP):
        rows = min(_STRIP, height - top)
        pictures = [np.asarray(slide.read_region((0, top), 0, (width, rows)).convert("RGB")) for slide in slides]
        means.append((structural_similarity(*pictures, channel_axis=-1, data_range=255), rows))
    return float(sum(mean * rows for mean, rows in means) / height)


def _write_tiffs(panes: tuple[PaneState, PaneState], paths: tuple[Path, Path], side: int) -> None:
    import tifffile

    (plan,), _, _ = plan_levels(*panes, PLAIN)
    area, pictures = plan.area, ([], [])
    left = area.left + max(0, area.width - side) // 2
    top = area.top + max(0, area.height - side) // 2
    width, height = min(side, area.right - left), min(side, area.bottom - top)
    for y in range(top, top + height, _STRIP):
        box = plan.area.within(
            replace(area, left=left, top=y, right=left + width, bottom=min(y + _STRIP, top + height))
        )
        read = plan.reading.read(plan.location(box), (box.width, box.height))
        pictures[0].append(read.original)
        pictures[1].append(read.converted)
    for path, strips in zip(paths, pictures, strict=True):
        picture: RgbArray = np.concatenate(strips)
        tifffile.imwrite(
            path,
            picture,
            tile=(_STRIP, _STRIP),
            photometric="rgb",
            compression="jpeg",
            compressionargs={"level": 90},
        )


def _opened(original: Path, converted: Path) -> tuple[PaneState, PaneState]:
    slides = open_slide(original), open_slide(converted)
    state = ComparisonState((PaneState(1, Role.ORIGINAL, slides[0]), PaneState(2, Role.CONVERSION, slides[1])))
    first, second = state.aligned(2, align(*slides)).panes
    return first, second


def _make(folder: Path, photos: tuple[int, int]) -> None:
    folder.mkdir(parents=True)
    began = time.monotonic()
    spec = SampleSpec(photos=photos, margins=(0, 0, 0, 0), subsampling="4:2:0")
    write_sample(folder / "sample.mrxs", spec)
    convert_to_dicom(folder / "sample.mrxs", folder / "sample-dicom", settings=ConversionSettings())
    print(f"{folder / 'sample.mrxs'} and {folder / 'sample-dicom'}, {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
