"""TIFF and DICOM of a slide with three shapes drawn out: time, CPU and memory beside programs that hide nothing.

    python -m benchmarks.export [--runs N] [--keep FOLDER] [--only tiff|dicom]

Every program runs in a process of its own, in turn; each figure is the median of the runs. Of ours and of tifffile's
"alone" leaves out the start of the process and its imports; libvips needs next to none. "CPU": of all threads.

Copying: a generated Aperio SVS of 32 768 px a side, JPEG Q80 4:2:0 in tiles of 256, each level half as fine as the one
before. Ours passes on the tiles that nothing is hidden of. ``vips tiffsave`` (all levels, the same coding) and tifffile
(two threads; it paints the boxes of the shapes) decode and encode everything. What ours wrote is compared with the
slide tile by tile besides, with tifffile.

Re-encoding: the MIRAX slide of ``benchmarks.conversion``, JPEG Q85 4:2:0 in tiles of 512. libvips makes coarser levels
of level 0, as ours with ``rebuilt``; ``rendered`` reads every level. libvips is made to load the OpenSlide that ours
reads with (LD_PRELOAD), where it can be; it hides nothing.

DICOM: the same MIRAX slide, JPEG Q90 4:2:0 in tiles of 512, beside ``WsiDicomizer.convert`` with its defaults and two
workers, and with its pyramid made of level 0. It writes label and overview, too, and the scanned part of the canvas,
seven eighths; ours exports all of it. ``main.py convert`` is measured by ``benchmarks.conversion``.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import itertools
import math
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import fields
from pathlib import Path

import numpy as np
from PIL import Image

from benchmarks.conversion import STOCK, Run, made, measured
from benchmarks.measuring import machine, median, table, working_folder
from viewer.slides.sample import SampleSpec, TissuePainter

OURS = """
import sys, time
from pathlib import Path
import imagecodecs, tifffile
from viewer.comparison.annotations.shapes import Shape
from viewer.conversion.settings import Pyramid
from viewer.export.masked import masked_levels
from viewer.export.settings import ExportSettings, Format
from viewer.export.tiff import write_tiff
from viewer.geometry import Rect
from viewer.jobs.job import Progress
from viewer.redaction.shapes import Redactions, RedactionShape
from viewer.slides.opening import open_slide
source, out, pyramid, *shapes = sys.argv[1:]
rects = [Rect(*map(float, one.split(","))) for one in shapes]
drawn = [Shape.box(rects[0], ""), Shape.ellipse(rects[1], ""), Shape.box(rects[2], "")]
redactions = Redactions(tuple(RedactionShape(str(at), one) for at, one in enumerate(drawn)))
settings = ExportSettings(
    code="B", format=Format.TIFF, quality=85, subsampling="4:2:0", pyramid=Pyramid(pyramid)
)
slide = open_slide(Path(source))
began = time.monotonic(), time.process_time()
write_tiff(slide, masked_levels(slide, redactions, settings), settings, Path(out), Progress())
print(time.monotonic() - began[0], time.process_time() - began[1])
"""
SERIES = """
import sys, time
from pathlib import Path
import imagecodecs, pydicom
from viewer.comparison.annotations.shapes import Shape
from viewer.conversion.settings import Pyramid
from viewer.export.dicom import write_dicom
from viewer.export.masked import masked_levels
from viewer.export.settings import ExportSettings, Format
from viewer.geometry import Rect
from viewer.jobs.job import Progress
from viewer.redaction.shapes import Redactions, RedactionShape
from viewer.slides.opening import open_slide
source, out, pyramid, *shapes = sys.argv[1:]
rects = [Rect(*map(float, one.split(","))) for one in shapes]
drawn = [Shape.box(rects[0], ""), Shape.ellipse(rects[1], ""), Shape.box(rects[2], "")]
redactions = Redactions(tuple(RedactionShape(str(at), one) for at, one in enumerate(drawn)))
settings = ExportSettings(
    code="B", format=Format.DICOM, quality=90, subsampling="4:2:0", pyramid=Pyramid(pyramid)
)
slide = open_slide(Path(source))
began = time.monotonic(), time.process_time()
levels = masked_levels(slide, redactions, settings)
paths = [Path(out, f"{level.level_index}.dcm") for level in levels]
write_dicom(slide, levels, settings, paths, False, Progress())
print(time.monotonic() - began[0], time.process_time() - began[1])
"""
TIFFFILE = """
import sys, time
import imagecodecs, tifffile
source, out, *shapes = sys.argv[1:]
boxes = [tuple(map(float, one.split(","))) for one in shapes]
began = time.monotonic(), time.process_time()

def painted(page, times):
    for tile, index, _ in page.segments(maxworkers=2):
        tile = tile[0].copy()
        top, left = index[-3], index[-2]
        for x, y, width, height in boxes:
            rows = slice(max(0, int(y / times) - top), max(0, int((y + height) / times) + 1 - top))
            tile[rows, max(0, int(x / times) - left) : max(0, int((x + width) / times) + 1 - left)] = 0
        yield tile

with tifffile.TiffFile(source) as tiff, tifffile.TiffWriter(out, bigtiff=True) as writer:
    pages = [page for page in tiff.pages if page.is_tiled]
    for page in pages:
        writer.write(
            painted(page, pages[0].imagewidth / page.imagewidth), shape=page.shape, dtype="u1", tile=(256, 256),
            photometric="rgb", compression="jpeg", compressionargs={"level": 80}, subsampling=(2, 2),
            subfiletype=page is not pages[0], metadata=None, software=False, maxworkers=2,
        )
print(time.monotonic() - began[0], time.process_time() - began[1])
"""
COPY = """
import shutil, sys, time
began = time.monotonic(), time.process_time()
shutil.copyfile(sys.argv[1], sys.argv[2])
print(time.monotonic() - began[0], time.process_time() - began[1])
"""
_SIDE, _TILE, _SMALLEST, _QUALITY, _PIECE = 32768, 256, 512, 80, 2048
_SHAPES = ((0.3, 0.3, 0.1, 0.08), (0.6, 0.9, 0.08, 0.06), (0.61, 0.1, 0.02, 0.03))
"""Left, top, width and height as shares of the slide; the second is an ellipse."""


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--keep", type=Path, help="folder for the generated slides, which are used again")
    parser.add_argument("--only", choices=("tiff", "dicom"), help="this part alone")
    parser.add_argument("--make", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.make:
        write_svs(given.make)
        return
    print(machine())
    with working_folder(given.keep) as folder:
        mirax = made("mirax", folder / "generated.mrxs")
        if given.only != "dicom":
            measure_tiff(mirax, folder, given.runs)
        if given.only != "tiff":
            measure_dicom(mirax, folder, given.runs)


def measure_tiff(mirax: Path, folder: Path, runs: int) -> None:
    vips = shutil.which("vips")
    if vips is None:
        raise SystemExit("libvips is not installed (Debian: libvips-tools).")
    svs = folder / "export.svs"
    if not svs.exists():
        # In another process: what this one held would count as theirs.
        subprocess.run([sys.executable, "-m", "benchmarks.export", "--make", str(svs)], check=True)
    measure_copying(vips, svs, folder, runs)
    measure_encoding(vips, mirax, folder, runs)


def measure_copying(vips: str, svs: Path, folder: Path, runs: int) -> None:
    boxes = _boxes(_SIDE, _SIDE)
    options = f"tile,pyramid,bigtiff,compression=jpeg,Q={_QUALITY},tile-width={_TILE},tile-height={_TILE}"
    commands = {
        "vips tiffsave": [vips, "copy", str(svs), f"{{out}}/o.tif[{options}]"],
        "tifffile": [sys.executable, "-c", TIFFFILE, str(svs), "{out}/o.tif", *boxes],
        "Verislide, tiles copied": [sys.executable, "-c", OURS, str(svs), "{out}/o.tif", "rendered", *boxes],
        "file copied": [sys.executable, "-c", COPY, str(svs), "{out}/o.tif"],
    }
    _measure(commands, folder, runs, "vips tiffsave")
    same, tiles = _same_tiles(svs, folder, boxes)
    print(f"Of {tiles} tiles of the slide {same} are the same bytes in what Verislide wrote.\n")


def measure_encoding(vips: str, mirax: Path, folder: Path, runs: int) -> None:
    from viewer.slides.opening import open_slide

    with contextlib.closing(open_slide(mirax)) as slide:
        boxes = _boxes(*slide.levels[0].size)
    options = "tile,pyramid,bigtiff,compression=jpeg,Q=85,tile-width=512,tile-height=512"
    commands = {
        "vips tiffsave": [*_with_our_openslide(), vips, "flatten", str(mirax), f"{{out}}/o.tif[{options}]"],
        "Verislide, rebuilt": [sys.executable, "-c", OURS, str(mirax), "{out}/o.tif", "rebuilt", *boxes],
        "Verislide, rendered": [sys.executable, "-c", OURS, str(mirax), "{out}/o.tif", "rendered", *boxes],
    }
    _measure(commands, folder, runs, "vips tiffsave")


def measure_dicom(mirax: Path, folder: Path, runs: int) -> None:
    from viewer.slides.opening import open_slide

    with contextlib.closing(open_slide(mirax)) as slide:
        boxes = _boxes(*slide.levels[0].size)
    peer = "wsidicomizer, rendered"
    commands = {
        f"wsidicomizer, {how}": [sys.executable, "-c", STOCK, str(mirax), "{out}/series", "2", how]
        for how in ("rendered", "rebuilt")
    } | {
        f"Verislide, {how}": [sys.executable, "-c", SERIES, str(mirax), "{out}", how, *boxes]
        for how in ("rendered", "rebuilt")
    }
    _measure(commands, folder, runs, peer)


def _with_our_openslide() -> list[str]:
    import openslide_bin

    library = next(Path(openslide_bin.__file__).parent.glob("libopenslide.so*"), None)
    return ["env", f"LD_PRELOAD={library}"] if library is not None and os.name == "posix" else []


def _boxes(width: int, height: int) -> list[str]:
    return [f"{x * width},{y * height},{w * width},{h * height}" for x, y, w, h in _SHAPES]


def _measure(commands: dict[str, list[str]], folder: Path, runs: int, peer: str) -> None:
    """``peer`` is the one that the others are divided by."""
    found: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            found[name].append(measured(command, folder, wants_folder=True))
    middle = {
        name: Run(*(median(getattr(r, one.name) for r in taken) for one in fields(Run)))
        for name, taken in found.items()
    }

    def alone(one: Run) -> tuple[float, float]:
        # libvips tells of no time alone: its whole process is the measure.
        return (one.wall, one.cpu) if math.isnan(one.wall_alone) else (one.wall_alone, one.cpu_alone)

    base, rows = alone(middle[peer]), []
    for name, one in middle.items():
        wall, cpu = alone(one)
        rows.append((name, one.wall, one.cpu, wall, base[0] / wall, cpu, base[1] / cpu, one.memory, one.written))
    table(("", "wall s", "CPU s", "alone: wall s", "x", "CPU s", "x", "memory MB", "written MB"), rows)
    print()


def _same_tiles(svs: Path, folder: Path, boxes: Sequence[str]) -> tuple[int, int]:
    """Tiles that are the same bytes at the same place of both files, and tiles of the slide."""
    import tifffile

    out = folder / "compared.tif"
    out.unlink(missing_ok=True)
    subprocess.run(
        [sys.executable, "-c", OURS, str(svs), str(out), "rendered", *boxes], check=True, capture_output=True
    )
    same = tiles = 0
    with tifffile.TiffFile(svs) as one, tifffile.TiffFile(out) as other:
        pairs = zip([page for page in one.pages if page.is_tiled], other.pages, strict=True)
        for old, new in pairs:
            for places in zip(old.dataoffsets, old.databytecounts, new.dataoffsets, new.databytecounts, strict=True):
                one.filehandle.seek(places[0])
                other.filehandle.seek(places[2])
                same += one.filehandle.read(places[1]) == other.filehandle.read(places[3])
                tiles += 1
    out.unlink()
    return same, tiles


def write_svs(path: Path) -> None:
    """One piece of tissue over and over, its tiles encoded once a level; no thumbnail."""
    import tifffile

    spec = SampleSpec()
    piece = TissuePainter(spec.seed, spec.scan_area)(1500, 1200, _PIECE, _PIECE)
    head = f"Aperio Image Library v12.0.0\r\n{_SIDE}x{_SIDE} ({_TILE}x{_TILE}) JPEG Q={_QUALITY}|AppMag = 40|MPP = 0.25"
    side = _SIDE
    with tifffile.TiffWriter(path, bigtiff=True) as tiff:
        while side >= _SMALLEST:
            tiff.write(
                _tiles(piece, side // _TILE),
                shape=(side, side, 3),
                dtype=np.uint8,
                tile=(_TILE, _TILE),
                photometric="ycbcr",
                subsampling=(2, 2),
                compression="jpeg",
                description=head,
                metadata=None,
            )
            side //= 2
            half = piece.reshape(_PIECE // 2, 2, _PIECE // 2, 2, 3).mean(axis=(1, 3)).astype(np.uint8)
            piece = np.tile(half, (2, 2, 1))


def _tiles(piece: np.ndarray, count: int) -> Iterator[bytes]:
    """Of ``count`` rows and as many columns, row by row."""
    per_piece = _PIECE // _TILE
    coded = {
        (y, x): _jpeg(piece[y * _TILE :, x * _TILE :][:_TILE, :_TILE])
        for y, x in itertools.product(range(per_piece), repeat=2)
    }
    for row, column in itertools.product(range(count), repeat=2):
        yield coded[row % per_piece, column % per_piece]


def _jpeg(pixels: np.ndarray) -> bytes:
    out = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(pixels)).save(out, "JPEG", quality=_QUALITY, subsampling="4:2:0")
    return out.getvalue()


if __name__ == "__main__":
    main()
