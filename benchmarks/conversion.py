"""Conversion to DICOM: time, CPU and memory beside wsidicomizer as it is, OrthancWSIDicomizer, and a file copy.

    python -m benchmarks.conversion [--runs N] [--keep FOLDER] [--workers N] [--slide MRXS]
    python -m benchmarks.conversion --large [ACROSS DOWN] [--keep FOLDER]

A MIRAX slide is generated: 12 x 16 photos of 4 x 4 images, of which 30 % were never taken, 8 levels, 290 megapixels.
Every converter runs in a process of its own, in turn, and writes JPEG Q90 4:2:0 in tiles of 512; each figure is the
median of the runs, for the whole process, start and imports included. "CPU": of all its threads; others on the machine
change it least. "memory": the most that it held. "wsidicomizer" is ``WsiDicomizer.convert`` with its defaults, which
renders every level; OrthancWSIDicomizer (Debian's orthanc-wsi) makes all levels of level 0 and converts all of the
canvas, seven eighths of which were scanned. Ours writes no label and no overview, and is not verified here.

The last lines: an Aperio SVS of 16 384 px a side whose tiles are copied, beside ``shutil.copyfile`` of the same file.

``--large`` tells the memory of a slide of 100 000 x 80 000 px (81 x 89 photos), made of one photo over and over, with
``rebuilt`` and one run.
"""

from __future__ import annotations

import argparse
import math
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.measuring import machine, median, table, working_folder
from viewer.conversion.settings import Pyramid
from viewer.slides.sample import SampleSpec, TissuePainter, write_sample
from viewer.slides.sample.files import Blob, DataFiles, index_file, settings_file
from viewer.slides.sample.photos import Camera
from viewer.slides.sample.pyramid import photo_images
from viewer.slides.sample.settings import empty_records, slide_settings
from viewer.slides.sample.spec import Photo

STOCK = """
import sys, time
from wsidicom.codec import JpegSettings, Subsampling
from wsidicomizer import WsiDicomizer
began = time.monotonic(), time.process_time()
WsiDicomizer.convert(
    sys.argv[1], sys.argv[2], workers=int(sys.argv[3]), regenerate_pyramid=sys.argv[4] == "rebuilt",
    encoding=JpegSettings(quality=90, subsampling=Subsampling.R420),
)
print(time.monotonic() - began[0], time.process_time() - began[1])
"""
OURS = """
import sys, time
from dataclasses import replace
from pathlib import Path
import wsidicomizer
from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.presets import preset
from viewer.conversion.settings import Pyramid
slide, folder, workers, name, pyramid = sys.argv[1:]
settings = replace(preset(name).settings, pyramid=Pyramid(pyramid), workers=int(workers))
began = time.monotonic(), time.process_time()
convert_to_dicom(Path(slide), Path(folder), settings=settings)
print(time.monotonic() - began[0], time.process_time() - began[1])
"""
COPY = """
import shutil, sys, time
began = time.monotonic(), time.process_time()
shutil.copyfile(sys.argv[1], sys.argv[2] + "/copy")
print(time.monotonic() - began[0], time.process_time() - began[1])
"""
_PHOTOS, _MISSING, _LARGE = (12, 16), 0.3, (81, 89)
_SVS_SIDE, _SVS_TILE = 16384, 256
_MB = 2**20
_ORTHANC = "OrthancWSIDicomizer"
_TIMES = ("wall", "cpu", "wall_alone", "cpu_alone")


@dataclass(frozen=True)
class Run:
    """What one process took."""

    wall: float
    """Seconds."""
    cpu: float
    memory: float
    """MB."""
    written: float
    """MB."""
    wall_alone: float
    """Seconds without the start of the process and its imports, as ``cpu_alone``; not a number where unknown."""
    cpu_alone: float


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--keep", type=Path, help="folder for the generated slides, which are used again")
    parser.add_argument("--slide", type=Path, help="a MIRAX slide to convert instead of a generated one")
    parser.add_argument("--large", nargs="*", type=int, metavar="PHOTOS")
    parser.add_argument("--make", nargs="+", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.make:
        kind, path, *numbers = given.make
        _MAKERS[kind](Path(path), *map(int, numbers))
        return
    print(machine())
    with working_folder(given.keep) as folder:
        if given.large is not None:
            across, down = given.large or _LARGE
            measure_large(folder, across, down, given.workers)
            return
        slide = given.slide or made("mirax", folder / "generated.mrxs")
        measure_mirax(slide, folder, given.runs, given.workers)
        measure_copying(made("svs", folder / "generated.svs"), folder, given.runs)


def measure_mirax(slide: Path, folder: Path, runs: int, workers: int) -> None:
    converters = {
        "wsidicomizer, rendered": _stock(slide, workers, "rendered"),
        "wsidicomizer, rebuilt": _stock(slide, workers, "rebuilt"),
        "Verislide, rendered": _ours(slide, "jpeg-q90-420", Pyramid.RENDERED, workers),
        "Verislide, rebuilt": _ours(slide, "jpeg-q90-420", Pyramid.REBUILT, workers),
    }
    orthanc = shutil.which(_ORTHANC)
    if orthanc:
        converters[_ORTHANC] = _orthanc(orthanc, slide, workers)
    else:
        print("OrthancWSIDicomizer is not installed (Debian: orthanc-wsi), and was left out.")
    found: dict[str, list[Run]] = {name: [] for name in converters}
    for _ in range(runs):
        for name, command in converters.items():
            found[name].append(measured(command, folder))
    _print(found, "wsidicomizer, rendered")


def measure_copying(svs: Path, folder: Path, runs: int) -> None:
    converters = {
        "file copied": [sys.executable, "-c", COPY, str(svs), "{out}"],
        "Verislide, tiles copied": _ours(svs, "auto", Pyramid.RENDERED, 2),
    }
    found: dict[str, list[Run]] = {name: [] for name in converters}
    for _ in range(runs):
        for name, command in converters.items():
            found[name].append(measured(command, folder))
    _print(found, "file copied")


def measure_large(folder: Path, across: int, down: int, workers: int) -> None:
    slide = made("repeated", folder / f"large-{across}-{down}.mrxs", across, down)
    name = f"Verislide, rebuilt, {across} x {down} photos"
    _print({name: [measured(_ours(slide, "jpeg-q90-420", Pyramid.REBUILT, workers), folder)]}, name)


def _print(found: dict[str, list[Run]], peer: str) -> None:
    middle = {
        name: Run(*(median(getattr(run, one.name) for run in runs) for one in fields(Run)))
        for name, runs in found.items()
    }
    base = middle[peer]
    heads = ("", "wall s", "x", "CPU s", "x", "converting alone: wall s", "x", "CPU s", "x", "memory MB", "written MB")
    rows = [
        (
            name,
            *(value for kind in _TIMES for value in (getattr(one, kind), getattr(base, kind) / getattr(one, kind))),
            one.memory,
            one.written,
        )
        for name, one in middle.items()
    ]
    table(heads, rows)
    print()


def measured(command: Sequence[str], folder: Path, wants_folder: bool = False) -> Run:
    """Run a converter, with ``{out}`` replaced by a new folder that is removed afterwards.

    It makes that folder itself, unless it ``wants_folder``. What it prints are seconds by the clock and of CPU, if
    anything.
    """
    parent = Path(tempfile.mkdtemp(dir=folder))
    out = parent / "out"
    if wants_folder or COPY in command or _ORTHANC in command[0]:
        out.mkdir()
    began = time.monotonic()
    with tempfile.TemporaryFile() as words, tempfile.TemporaryFile() as said:
        process = subprocess.Popen([part.replace("{out}", str(out)) for part in command], stdout=said, stderr=words)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        words.seek(0)
        said.seek(0)
        if process.returncode:
            raise SystemExit(f"{command[0]} failed:\n{words.read().decode(errors='replace')[-2000:]}")
        printed = said.read().split() if _ORTHANC not in command[0] else []
        alone = [float(part) for part in printed] or [math.nan] * 2
    written = sum(path.stat().st_size for path in out.rglob("*") if path.is_file())
    shutil.rmtree(parent)
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, written / _MB, *alone)


def _stock(slide: Path, workers: int, pyramid: str) -> list[str]:
    return [sys.executable, "-c", STOCK, str(slide), "{out}", str(workers), pyramid]


def _ours(slide: Path, name: str, pyramid: Pyramid, workers: int) -> list[str]:
    return [sys.executable, "-c", OURS, str(slide), "{out}", str(workers), name, pyramid]


def _orthanc(program: str, slide: Path, workers: int) -> list[str]:
    import openslide_bin

    library = next(Path(openslide_bin.__file__).parent.glob("libopenslide.so*"))
    options = "--pyramid 1 --reencode 1 --compression jpeg --jpeg-quality 90 --tile-width 512 --tile-height 512"
    return [
        program, str(slide), "--folder", "{out}", *options.split(), "--levels", "8", "--max-size", "0",
        "--threads", str(workers), "--openslide", str(library),
    ]  # fmt: skip


def made(kind: str, path: Path, *numbers: int) -> Path:
    """The slide ``path``, made in another process where it is not there: what this one held would count as theirs."""
    if not path.exists():
        options = ["--make", kind, str(path), *map(str, numbers)]
        subprocess.run([sys.executable, "-m", "benchmarks.conversion", *options], check=True)
    return path


def write_mirax(path: Path) -> None:
    across, down = _PHOTOS
    grid = [(column, row) for column in range(1, across + 1) for row in range(1, down + 1)]
    missing = random.Random(1).sample(grid, round(_MISSING * len(grid)))
    write_sample(path, SampleSpec(photos=_PHOTOS, sparse=False, missing=frozenset(missing), levels=8))


def write_svs(path: Path) -> None:
    """Tissue in JPEG tiles, with two coarser levels and a thumbnail, as Aperio describes it."""
    import tifffile

    spec = SampleSpec()
    piece = TissuePainter(spec.seed, spec.scan_area)(1500, 1200, 2048, 2048)
    head = f"Aperio Image Library v12.0.0\r\n{_SVS_SIDE}x{_SVS_SIDE} ({_SVS_TILE}x{_SVS_TILE}) JPEG/RGB Q=80"
    words = f"{head}|AppMag = 40|MPP = 0.25"
    jpeg: dict[str, Any] = {
        "photometric": "rgb",
        "compression": "jpeg",
        "compressionargs": {"level": 80},
        "metadata": None,
    }
    tile = (_SVS_TILE, _SVS_TILE)
    with tifffile.TiffWriter(path, bigtiff=True) as tiff:
        times = _SVS_SIDE // len(piece)
        tiff.write(np.tile(piece, (times, times, 1)), tile=tile, description=words, **jpeg)
        # Readers take the second page for the thumbnail.
        tiff.write(piece[::4, ::4].copy(), rowsperstrip=16, description=words, **jpeg)
        for fewer in (times // 4, times // 16):
            small = np.tile(piece, (fewer, fewer, 1)) if fewer else piece[::2, ::2].copy()
            tiff.write(small, tile=tile, subfiletype=1, description=words, **jpeg)


def write_repeated(slide: Path, across: int, down: int) -> None:
    """A slide of so many photos whose images are stored once; of its coarser levels only their sizes."""
    spec = SampleSpec(photos=(across, down), margins=(0, 0, 0, 0), sparse=False, jitter=0, skew=(0, 0), levels=8)
    small = SampleSpec()
    painter = TissuePainter(small.seed, small.scan_area)
    stored = photo_images(Camera(small, painter).take(Photo(2, 2, 2500, 1900, True)), 0, 0, spec, small.image_size)
    slide_id = "0" * 32
    per_row = spec.grid.width * spec.divisions
    folder = slide.with_suffix("")
    folder.mkdir()
    positions = b"".join(
        np.array([1], "u1").tobytes() + np.array([5 + column * 1240, 4 + row * 904], "<i4").tobytes()
        for row in range(down)
        for column in range(across)
    )
    with DataFiles(folder, slide_id, spec.data_file_bytes) as data:
        images: dict[int, Blob] = {}
        for image in (one for one in stored.images if one.level == 0):
            blob = data.append(0, image.data)
            row, column = divmod(image.index, per_row)
            for down_at in range(down):
                for across_at in range(across):
                    images[(row + 4 * down_at) * per_row + column + 4 * across_at] = blob
        place = data.append("positions", positions)
        names = data.names
    (folder / "Index.dat").write_bytes(
        index_file(slide_id, [images, *({} for _ in range(7))], empty_records(spec), [place])
    )
    (folder / "Slidedat.ini").write_bytes(settings_file(slide_settings(spec, slide_id, names, {})))
    slide.write_bytes(b"")


_MAKERS: dict[str, Callable[..., None]] = {"mirax": write_mirax, "svs": write_svs, "repeated": write_repeated}


if __name__ == "__main__":
    main()
