"""Frames in their order in space (PS3.3 C.7.6.2.1.1)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from viewer.slides.dicom_folder import (
    SeveralSeriesError,
    damaged_files,
    dicom_headers,
    is_dicomdir,
    list_series,
    read_header,
)
from viewer.slides.dicom_image_file import ImageFile, open_image_file
from viewer.slides.dicom_image_values import frame_header
from viewer.slides.patient import NO_COSINE, Cosines
from viewer.slides.slide import SlideError

if TYPE_CHECKING:
    from pydicom.dataset import Dataset


@dataclass(frozen=True)
class Frame:
    """One position of the frame axis."""

    file: ImageFile
    index: int
    label: str


def cosines_of(header: Dataset) -> Cosines | None:
    """ImageOrientationPatient as numbers; None where absent or unusable."""
    values = header.get("ImageOrientationPatient")
    if not values or len(values) != 6:
        return None
    a, b, c, d, e, f = (float(value) for value in values)
    return a, b, c, d, e, f


def _position(header: Dataset) -> float | None:
    """Millimetres along the normal of the picture: ImagePositionPatient projected on it."""
    cosines, place = cosines_of(header), header.get("ImagePositionPatient")
    if cosines is None or not place or len(place) != 3:
        return None
    normal = np.cross(cosines[:3], cosines[3:])
    return float(normal @ np.array([float(value) for value in place]))


def frames_of(path: Path, series_uid: str | None = None) -> tuple[tuple[Frame, ...], int, tuple[str, ...]]:
    """All frames that are shown together when ``path`` is opened.

    Returns:
        The frames in order, the one that ``path`` itself is (0 for a folder), and notices.

    Raises:
        SlideError: There is no picture, or it is damaged.
        SeveralSeriesError: A folder or DICOMDIR holds several series of pictures and ``series_uid`` names none.
    """
    files, notices = _files(path, series_uid)
    if len(files) == 1:
        frames = tuple(_frames_of_file(files[0]))
        return frames, 0, notices
    placed = [(_position(frame_header(file.header, 0)), _number(file), file) for file in files]
    in_space = all(place is not None for place, _, _ in placed)
    placed.sort(key=lambda item: (item[0] if in_space and item[0] is not None else 0.0, item[1], item[2].path.name))
    found: list[Frame] = []
    for place, number, file in placed:
        label = f"{place:.1f} mm" if in_space and place is not None else f"image {number}"
        found += [Frame(file, index, label) for index in range(file.frames)]
    chosen = next((index for index, frame in enumerate(found) if frame.file.path == path), 0)
    return tuple(found), chosen, notices


def _number(file: ImageFile) -> int:
    try:
        return int(file.header.get("InstanceNumber") or 0)
    except (TypeError, ValueError):
        return 0


def _frames_of_file(file: ImageFile) -> Iterable[Frame]:
    for index in range(file.frames):
        place = _position(frame_header(file.header, index)) if file.frames > 1 else None
        yield Frame(file, index, str(index + 1) if place is None else f"{index + 1}: {place:.1f} mm")


def _none_in(path: Path) -> SlideError:
    damaged = damaged_files(path) if path.is_dir() else ()
    if not damaged:
        return SlideError(f"{path.name} holds no DICOM picture.", advice="Choose another folder.")
    return SlideError(
        f"{path.name} holds no DICOM picture: {damaged[0][0].lower()}{damaged[0][1:]}",
        advice="Copy it again from its source.",
        details="\n".join(damaged),
    )


def _files(path: Path, series_uid: str | None) -> tuple[list[ImageFile], tuple[str, ...]]:
    """``path`` with the files that lie in one stack with it, and what was left out."""
    if _is_collection(path, series_uid):
        candidates = _one_series(path, series_uid)
        opened, refused = _opened(candidates)
        if not opened:
            raise refused[0] if refused else _none_in(path)
        first = opened[0]
    else:
        first = open_image_file(path)
        uid = first.header.get("SeriesInstanceUID")
        if first.frames > 1 or not uid or "ImagePositionPatient" not in first.header:
            return [first], ()
        beside = [one.path for one in dicom_headers(path) if one.series == uid and one.path != path]
        opened, refused = _opened(beside)
        opened.insert(0, first)
    seen: set[str] = set()
    stack = []
    for file in opened:
        instance = str(file.header.get("SOPInstanceUID", file.path.name))
        if _alike(first, file) and instance not in seen:
            stack.append(file)
            seen.add(instance)
    damaged = damaged_files(path) if path.is_dir() else ()
    left_out = len(opened) + len(refused) - len(stack)
    if not left_out:
        return stack, damaged
    images = "image" if left_out == 1 else "images"
    other = f"Not shown: {left_out} other {images} of this series (of another kind, twice there or damaged)."
    return stack, (*damaged, other)


def _is_collection(path: Path, series_uid: str | None) -> bool:
    """Whether ``path`` is no picture itself, or none of the series that is wanted."""
    if path.is_dir() or is_dicomdir(path):
        return True
    own = read_header(path)
    return own is not None and series_uid not in (None, own.series)


def _one_series(path: Path, series_uid: str | None) -> list[Path]:
    series = [one for one in list_series(path) if one.size is not None and series_uid in (None, one.uid)]
    if len(series) > 1:
        raise SeveralSeriesError(path.name, tuple(series))
    return [header.path for one in series for header in one.headers]


def _opened(paths: Iterable[Path]) -> tuple[list[ImageFile], list[SlideError]]:
    opened: list[ImageFile] = []
    refused: list[SlideError] = []
    for path in paths:
        try:
            opened.append(open_image_file(path))
        except SlideError as error:
            refused.append(error)
    return opened, refused


def _alike(first: ImageFile, other: ImageFile) -> bool:
    """Whether two pictures can lie in one stack: equal size, samples and orientation."""
    a, b = cosines_of(first.header), cosines_of(other.header)
    same_way = a == b or (a is not None and b is not None and np.allclose(a, b, atol=NO_COSINE))
    keys = ("Rows", "Columns", "SamplesPerPixel", "PhotometricInterpretation", "BitsAllocated", "PixelRepresentation")
    return same_way and all(first.header.get(key) == other.header.get(key) for key in keys)
