"""The folder opened by other readers, which must see the same levels and pixels."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from viewer.conversion.verify.expected import Expected
from viewer.conversion.verify.folder import ConversionFolder, LevelFiles
from viewer.conversion.verify.headers import level_name
from viewer.conversion.verify.pixels import chosen_tiles
from viewer.conversion.verify.result import Check, Fault, Outcome, counted, judged
from viewer.conversion.verify.streams import JPEG_2000, JPEG_2000_LOSSLESS, JPEG_BASELINE, decoded, stream_of
from viewer.geometry import Point
from viewer.measures.difference import absolute_differences
from viewer.slides.opening import open_slide
from viewer.slides.openslide_levels import is_between_pixels
from viewer.slides.preflight import probed
from viewer.slides.slide import RgbArray, Slide, SlideError

_OPENSLIDE_DECODES = frozenset({JPEG_BASELINE, JPEG_2000, JPEG_2000_LOSSLESS})
_DECODERS_DIFFER = 2
"""Grey levels between two decoders of one lossy stream; of a lossless one, none."""


def reader_names(expected: Expected) -> tuple[str, str]:
    """The two readers that open a folder: wsidicom, and one that shares no code with it."""
    by_openslide = all(level.transfer_syntax in _OPENSLIDE_DECODES for level in expected.levels)
    return "wsidicom", "openslide" if by_openslide else "pydicom"


def check_readers(
    folder: ConversionFolder, expected: Expected, count: Callable[[int], None], *, sound: bool
) -> Iterator[Check]:
    """Every reader looks at the same sample of tiles; ``count`` is called with tiles looked at.

    ``sound``: no check has failed so far. Damaged DICOM files can crash OpenSlide, so that of others it is only asked
    in a process of its own.
    """
    for reader in reader_names(expected):
        name = {"wsidicom": "Reader wsidicom", "openslide": "Reader OpenSlide", "pydicom": "Reader pydicom"}[reader]
        try:
            if reader == "pydicom":
                yield _by_pydicom(name, folder, expected, count)
            elif reader == "openslide" and not sound:
                yield _probed(name, folder)
            else:
                with contextlib.closing(open_slide(folder.path, reader=reader)) as slide:
                    yield _by_slide(name, slide, folder, expected, count)
        except SlideError as error:
            yield Check(name, Outcome.FAILED, f"It does not open the folder: {error}")


def _probed(name: str, folder: ConversionFolder) -> Check:
    """OpenSlide opens the first file, and with it all of its series, and reads a piece of every level."""
    faults = [Fault(sentence) for level in folder.levels[:1] for sentence in probed(level.head.path)]
    if faults or not folder.levels:
        return judged(name, "", faults or [Fault("There is no level to open.")])
    sentence = (
        "It opens the folder and reads every level, but its pixels were not compared: other checks failed, and damaged "
        "files can crash it."
    )
    return Check(name, Outcome.NOT_DONE, sentence)


def _by_slide(
    name: str, slide: Slide, folder: ConversionFolder, expected: Expected, count: Callable[[int], None]
) -> Check:
    faults, looked, between = list[Fault](), 0, 0
    seen, wanted = [level.size for level in slide.levels], [level.size for level in expected.levels]
    if seen != wanted:
        faults.append(Fault(f"{slide.reader} sees {len(seen)} levels, or other sizes than were planned."))
    mpp = slide.mpp
    if mpp is None or any(abs(a - b) > 1e-5 * b for a, b in zip(mpp, expected.mpp, strict=True)):
        faults.append(Fault(f"{slide.reader} sees a pixel size of {mpp}, not the planned one."))
    for index, level in enumerate(expected.levels):
        files = folder.of(level)
        if files is None or index >= len(slide.levels) or slide.levels[index].size != level.size:
            continue
        width, height = files.tile_size
        downsample = slide.levels[index].downsample
        for tile in _tiles(files):
            column, row = tile % files.grid.width, tile // files.grid.width
            x, y = column * width, row * height
            inside = min(width, level.size.width - x), min(height, level.size.height - y)
            location = round(x * downsample), round(y * downsample)
            start = slide.snap(index, location)
            # OpenSlide interpolates where the sizes of levels are rounded: there it can only be asked to read.
            apart = is_between_pixels(start, Point(x * downsample, y * downsample), downsample)
            between += apart
            try:
                pixels = slide.read(index, location, inside).rgb
                if not apart:
                    faults += _against(pixels, files, tile, level_name(level), str(slide.reader))
            except SlideError as error:
                faults.append(Fault(f"{level_name(level).capitalize()}: {error}", files.head.name))
            looked += 1
            count(1)
    passed = (
        f"{slide.reader} opens the folder, sees the planned levels and pixel size, and shows the same pixels in "
        f"{counted(looked - between, 'tile')}."
    )
    if between:
        passed += f" It reads {counted(between, 'other tile')} at a fraction of a pixel, which cannot be compared."
    return judged(name, passed, faults, {"tiles": looked, "tiles compared": looked - between})


def _by_pydicom(name: str, folder: ConversionFolder, expected: Expected, count: Callable[[int], None]) -> Check:
    import pydicom
    from pydicom.pixels.utils import pixel_array

    reader = f"pydicom {pydicom.__version__}"
    faults, looked = list[Fault](), 0
    for level in expected.levels:
        files = folder.of(level)
        if files is None:
            continue
        for tile in _tiles(files):
            path, index = _part(files, tile)
            try:
                pixels = np.asarray(pixel_array(path, index=index), np.uint8)
                width, height = files.tile_size
                column, row = tile % files.grid.width, tile // files.grid.width
                inside = min(width, level.size.width - column * width), min(height, level.size.height - row * height)
                cut = np.ascontiguousarray(pixels[: inside[1], : inside[0]])
                faults += _against(cut, files, tile, level_name(level), reader)
            except Exception as error:  # every decoder behind pydicom has errors of its own
                faults.append(
                    Fault(f"{level_name(level).capitalize()}, tile {tile + 1}: {reader} says {error}.", path.name)
                )
            looked += 1
            count(1)
    passed = f"{reader} reads every level, which OpenSlide does not, and shows the same pixels in {looked} tiles."
    return judged(name, passed, faults, {"tiles": looked})


def _part(files: LevelFiles, index: int) -> tuple[Path, int]:
    for file in files.files:
        if index < len(file.fragments):
            return file.path, index
        index -= len(file.fragments)
    raise SlideError(f"{files.head.name} and its parts have too few frames.")


def _tiles(files: LevelFiles) -> list[int]:
    return list(chosen_tiles(min(files.grid.area, files.stored), "sample"))


def _against(pixels: RgbArray, files: LevelFiles, tile: int, level: str, reader: str) -> Iterator[Fault]:
    """What a reader shows of a tile against what its frame decodes to."""
    data = files.frame(tile)
    try:
        stream = stream_of(data)
        own = decoded(data, stream, files.head.text("PhotometricInterpretation"))
    except SlideError:
        return  # the check of decoding says so
    cut = np.ascontiguousarray(own[: pixels.shape[0], : pixels.shape[1]])
    if cut.shape != pixels.shape:
        return
    off = int(absolute_differences(cut, pixels).max())
    # What a JPEG-LS stream decodes to is laid down to the last bit, also where it is not lossless.
    if off > (0 if stream.lossless or stream.near is not None else _DECODERS_DIFFER):
        yield Fault(
            f"{level.capitalize()}, tile {tile + 1}: {reader} shows pixels up to {off} grey levels off.",
            files.head.name,
        )


def sampled_tiles(folder: ConversionFolder, expected: Expected) -> int:
    """How many tiles ``check_readers`` will look at."""
    levels = [files for level in expected.levels if (files := folder.of(level))]
    return 2 * sum(len(_tiles(files)) for files in levels)
