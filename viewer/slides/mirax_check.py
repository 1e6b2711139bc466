"""What can be said of a MIRAX slide from its text and index files, before OpenSlide sees it.

Refused here is what hangs OpenSlide 4.0 or kills its process, and what OpenSlide refuses in words that help
nobody. Everything else is left to OpenSlide, so that no slide is refused that it can read.
"""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np

from viewer.slides.file_check import is_regular
from viewer.slides.mirax_files import POSITION_LAYERS, SLIDEDAT, SLIDEDAT_LIMIT, MiraxFiles
from viewer.slides.slide import SlideError

COPY_AGAIN = "Copy the slide again from its source, the .mrxs file and its folder."
DAMAGED = "The file is damaged. " + COPY_AGAIN

_MOST_IMAGES = 10**8
_LARGEST_IMAGE = 2**29 - 1
"""Pixels; four bytes each must fit into a signed 32-bit size."""
_FARTHEST_POSITION = 10**6
"""Level-0 pixels beyond the slide; OpenSlide visits every grid cell in between (100 000 is still quick)."""
_LOOK_FOR_MISSING = 1000
_SECTIONS = ("GENERAL", "HIERARCHICAL", "DATAFILE")
_NEEDED_PARTS = ("ScanDataLayer_SlideBarcode", "ScanDataLayer_SlideThumbnail", "ScanDataLayer_SlidePreview")


def check_mirax(path: Path) -> tuple[str, ...]:
    """Sentences about parts of the slide that cannot be shown; empty where all seems well.

    Raises:
        SlideError: The slide cannot be opened, or OpenSlide would not survive it.
    """
    _check_places(path)
    try:
        files = MiraxFiles(path)
    except OSError as error:
        raise _refusal(path, f"its {SLIDEDAT} cannot be read", details=str(error)) from error
    _check_sections(files)
    _check_counts(files)
    _check_levels(files)
    _check_index(files)
    _check_data_files(files)
    _check_positions(files)
    return _missing_parts(files)


def _refusal(path: Path, cause: str, advice: str = DAMAGED, details: str = "") -> SlideError:
    return SlideError(f"{path.name} cannot be opened: {cause}.", advice=advice, details=details)


def _check_places(path: Path) -> None:
    folder = path.with_suffix("")
    if path.suffix != ".mrxs":
        raise _refusal(path, "OpenSlide knows the ending .mrxs in small letters only", "Rename the file.")
    if not folder.is_dir():
        advice = f"Copy the folder {folder.name} together with the .mrxs file."
        if path.is_symlink():
            advice = "The file is a link: open the slide where it really lies."
        raise _refusal(path, f"its data folder {folder.name} is missing beside it", advice)
    slidedat = folder / SLIDEDAT
    try:
        size = slidedat.stat().st_size
    except FileNotFoundError as error:
        raise _refusal(path, f"{SLIDEDAT} is missing in its data folder {folder.name}", COPY_AGAIN) from error
    except OSError as error:
        raise _refusal(path, f"its {SLIDEDAT} cannot be read", COPY_AGAIN, str(error)) from error
    if not is_regular(slidedat):
        raise _refusal(path, f"its {SLIDEDAT} is a pipe, a device or a folder, not a file")
    if size == 0:
        raise _refusal(path, f"its {SLIDEDAT} is empty")
    if size > SLIDEDAT_LIMIT:
        raise _refusal(path, f"its {SLIDEDAT} is larger than a megabyte")


def _check_sections(files: MiraxFiles) -> None:
    if not files.sections:
        raise _refusal(files.path, f"its {SLIDEDAT} is not the text of a slide")
    missing = [name for name in _SECTIONS if name not in files.sections]
    if missing:
        raise _refusal(files.path, f"its {SLIDEDAT} has no section [{missing[0]}]")


def _check_counts(files: MiraxFiles) -> None:
    for section, key, start, end, what in (
        ("HIERARCHICAL", "HIER_0_COUNT", "HIER_0_VAL_", "_SECTION", "zoom levels"),
        ("DATAFILE", "FILE_COUNT", "FILE_", "", "data files"),
    ):
        count = files.integer(section, key) or 0
        named = sum(1 for name in files.keys(section, start, end) if name != key)
        if count > named:
            raise _refusal(files.path, f"its {SLIDEDAT} announces {count} {what} and names {named}")
    across, down = files.integer("GENERAL", "IMAGENUMBER_X") or 0, files.integer("GENERAL", "IMAGENUMBER_Y") or 0
    divisions = files.integer("GENERAL", "CameraImageDivisionsPerSide") or 1
    if across * down > _MOST_IMAGES:
        raise _refusal(files.path, f"its {SLIDEDAT} announces {across} x {down} images")
    if 0 < min(across, down) < divisions:
        raise _refusal(
            files.path,
            f"its {SLIDEDAT} cuts each photo into {divisions} images a side, of only {across} x {down} images",
        )


def _check_levels(files: MiraxFiles) -> None:
    divisions = files.integer("GENERAL", "CameraImageDivisionsPerSide") or 1
    for level, section in enumerate(files.level_sections):
        size = [files.integer(section, f"DIGITIZER_{axis}") or 0 for axis in ("WIDTH", "HEIGHT")]
        if size[0] * size[1] > _LARGEST_IMAGE:
            raise _refusal(files.path, f"level {level} announces images of {size[0]} x {size[1]} pixels")
        for axis, pixels in zip("XY", size, strict=True):
            overlap = files.number(section, f"OVERLAP_{axis}") or 0.0
            if not math.isfinite(overlap):
                raise _refusal(files.path, f"OVERLAP_{axis} of level {level} is not a number ({overlap})")
            if level == 0 and 0 < pixels * divisions <= abs(overlap):
                raise _refusal(files.path, f"its photos overlap by {overlap:g} pixels, more than they are large")


def _check_index(files: MiraxFiles) -> None:
    index = files.index_path
    if not index.exists():
        raise _refusal(files.path, f"its index {index.name} is missing", COPY_AGAIN)
    if not is_regular(index):
        raise _refusal(files.path, f"its index {index.name} is a pipe, a device or a folder, not a file")
    if not files.index:
        raise _refusal(files.path, f"its index {index.name} is empty or cannot be read")
    if not files.index_starts_right:
        raise _refusal(files.path, f"its index {index.name} belongs to another slide or is damaged", COPY_AGAIN)


def _check_data_files(files: MiraxFiles) -> None:
    for path in files.data_files:
        if path.exists() and not is_regular(path) and not path.is_dir():
            raise _refusal(files.path, f"its data file {path.name} is a pipe or a device, not a file")


def _check_positions(files: MiraxFiles) -> None:
    found = files.position_record()
    if found is not None and found[1].length < 0:
        raise _refusal(files.path, f"its table of camera positions has the length {found[1].length}")
    positions = files.positions()
    if positions is None or not files.level_sections:
        return
    finest = files.level_sections[0]
    images = [files.integer("GENERAL", f"IMAGENUMBER_{axis}") or 0 for axis in "XY"]
    photo = [files.integer(finest, f"DIGITIZER_{axis}") or 0 for axis in ("WIDTH", "HEIGHT")]
    size = np.array(images) * np.array(photo)
    off = np.maximum(-positions, positions - size).max(axis=-1)
    far = off > _FARTHEST_POSITION
    if far.any():
        far &= _scanned(files, far.shape)
    if far.any():
        number = int(np.flatnonzero(far)[0])
        raise _refusal(files.path, f"camera position {number + 1} lies {int(off.flat[number])} pixels off the slide")


def _scanned(files: MiraxFiles, shape: tuple[int, ...]) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    """Which photos (down, across) have images at level 0; OpenSlide ignores the positions of the others."""
    across = files.integer("GENERAL", "IMAGENUMBER_X") or 1
    divisions = files.integer("GENERAL", "CameraImageDivisionsPerSide") or 1
    scanned = np.zeros(shape, np.bool_)
    for page in files.level_items(0):
        rows, columns = np.divmod(page["image"], across)
        rows, columns = rows // divisions, columns // divisions
        inside = (rows >= 0) & (rows < shape[0]) & (columns < shape[1])
        scanned[rows[inside], columns[inside]] = True
    return scanned


def _missing_parts(files: MiraxFiles) -> tuple[str, ...]:
    """Notices about levels whose data files are absent.

    Raises:
        SlideError: A file is absent without which OpenSlide opens nothing: that of the coarsest level, of the
            camera positions or of an associated image.
    """
    data_files = files.data_files
    missing = {number for number, path in enumerate(data_files) if not path.exists()}
    if not missing or len(data_files) > _LOOK_FOR_MISSING:
        return ()
    for layer, part, record in files.nonhier_records():
        if record and record.file in missing and (layer in POSITION_LAYERS or part in _NEEDED_PARTS):
            what = "the camera positions" if layer in POSITION_LAYERS else "its label, macro or preview"
            name = data_files[record.file].name
            raise _refusal(files.path, f"{name}, which holds {what}, is missing", COPY_AGAIN)
    needed = [
        {int(number) for page in files.level_items(level) for number in np.unique(page["file"])}
        for level in range(len(files.level_sections))
    ]
    if needed and needed[-1] & missing:
        name = data_files[min(needed[-1] & missing)].name
        raise _refusal(files.path, f"{name}, which holds its coarsest level, is missing", COPY_AGAIN)
    return tuple(
        f"{'Level' if numbers <= missing else 'Parts of level'} {level} cannot be shown: "
        f"{_listed([data_files[number].name for number in sorted(numbers & missing)])} missing."
        for level, numbers in enumerate(needed)
        if numbers & missing
    )


def _listed(names: list[str]) -> str:
    if len(names) == 1:
        return f"{names[0]} is"
    return f"{', '.join(names[:-1])} and {names[-1]} are"
