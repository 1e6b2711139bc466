"""Which DICOM series lie in a folder, a file or a DICOMDIR, read from the heads of the files only."""

from __future__ import annotations

import functools
import logging
import warnings
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.geometry import Size
from viewer.jobs.importing import importing
from viewer.slides.file_check import is_regular
from viewer.slides.slide import SlideError

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

WSI_SOP_CLASS = "1.2.840.10008.5.1.4.1.1.77.1.6"
"""VL Whole Slide Microscopy Image Storage (PS3.4 table B.5-1)."""
DICOMDIR_SOP_CLASS = "1.2.840.10008.1.3.10"
"""Media Storage Directory Storage (PS3.3 annex F)."""

_PREAMBLE = 128
_REMEMBERED = 32768
"""Heads: opening a folder asks for each of them two or three times, which takes a millisecond a file."""
_LAST_HEAD_TAG = 0x00480007  # TotalPixelMatrixRows: behind it come sequences, profiles and frame positions


class SeveralSeriesError(SlideError):
    """There are several slides to choose from; ``series`` lists them."""

    def __init__(self, name: str, series: tuple[SeriesInfo, ...]) -> None:
        listed = "\n".join(f"{one.uid} {one.description}".rstrip() for one in series)
        super().__init__(
            f"{name} holds {len(series)} series: choose one.",
            advice="Each is a slide or a picture of its own.",
            details=listed,
        )
        self.series = series


@dataclass(frozen=True, slots=True)
class DicomHeader:
    """The little that tells what one DICOM file is."""

    path: Path
    sop_class: str
    sop_class_name: str
    sop_instance: str
    series: str
    description: str
    modality: str
    flavour: str
    """Third value of ImageType: "VOLUME", "LABEL", "OVERVIEW", "THUMBNAIL"; empty where there is none."""
    size: Size | None

    @property
    def is_wsi(self) -> bool:
        """Whether the file is of the whole slide class."""
        return self.sop_class == WSI_SOP_CLASS

    @property
    def lacks_series(self) -> bool:
        """Whether a file of the whole slide class ends before the identifier that every such file has."""
        return self.is_wsi and not self.series

    @property
    def is_level(self) -> bool:
        """Whether the file holds a level of a slide."""
        return self.is_wsi and self.flavour == "VOLUME"


@dataclass(frozen=True, slots=True)
class SeriesInfo:
    """One DICOM series, for a person to choose."""

    uid: str
    description: str
    modality: str
    instances: int
    is_wsi: bool
    """Whether it holds at least one level of a whole slide image."""
    size: Size | None
    """Of the largest level, or of the largest image where it is no slide."""
    headers: tuple[DicomHeader, ...]


def quiet_dicom() -> None:
    """Keep pydicom and wsidicom from writing to the console: what matters comes as SlideError or notice."""
    for name in ("pydicom", "wsidicom"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    warnings.filterwarnings("ignore", category=UserWarning, module=r"(pydicom|wsidicom)\.")


def looks_like_dicom(path: Path) -> bool:
    """Whether the first bytes are those of a DICOM file (PS3.10 7.1), or of a data set without file meta information.

    Raises:
        OSError: The file cannot be read.
    """
    with path.open("rb") as file:
        head = file.read(_PREAMBLE + 4)
    if head[_PREAMBLE:] == b"DICM":
        return True
    # Without preamble a data set starts with an element of group 0002 or 0008, whose value follows within the head.
    return head[:2] in (b"\x02\x00", b"\x08\x00") and head[3:4] == b"\x00" and len(head) == _PREAMBLE + 4


def read_header(path: Path) -> DicomHeader | None:
    """The head of a file; None where it is no DICOM file. An unchanged file is read once."""
    try:
        found = path.stat()
    except OSError:
        return None
    return _read_header(path, (found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns))


@functools.cache
def _partial_reader() -> Callable[..., Dataset]:
    """Imported once, so that no file waits for other imports afterwards."""
    with importing():
        from pydicom.filereader import read_partial

        return read_partial


@functools.lru_cache(_REMEMBERED)
def _read_header(path: Path, _as_of: tuple[int, ...]) -> DicomHeader | None:
    read_partial = _partial_reader()
    quiet_dicom()
    try:
        if not looks_like_dicom(path):
            return None
        with path.open("rb") as file:
            dataset = read_partial(file, stop_when=lambda tag, _vr, _length: tag > _LAST_HEAD_TAG, force=True)
        return _header(path, dataset)
    except Exception:  # whatever bytes these are, pydicom makes no DICOM of them
        return None


def _header(path: Path, dataset: Dataset) -> DicomHeader | None:
    sop_class = dataset.get("SOPClassUID") or dataset.file_meta.get("MediaStorageSOPClassUID")
    if not sop_class:
        return None
    stated = dataset.get("ImageType") or ()
    image_type = [stated] if isinstance(stated, str) else [str(value) for value in stated]
    width = dataset.get("TotalPixelMatrixColumns") or dataset.get("Columns")
    height = dataset.get("TotalPixelMatrixRows") or dataset.get("Rows")
    return DicomHeader(
        path=path,
        sop_class=str(sop_class),
        sop_class_name=str(sop_class.name),
        sop_instance=str(dataset.get("SOPInstanceUID", "")),
        series=str(dataset.get("SeriesInstanceUID", "")),
        description=str(dataset.get("SeriesDescription") or ""),
        modality=str(dataset.get("Modality") or ""),
        flavour=image_type[2] if len(image_type) > 2 else "",
        size=Size(int(width), int(height)) if width and height else None,
    )


def is_dicomdir(path: Path) -> bool:
    """Whether ``path`` is the file that lists those of a medium."""
    header = read_header(path) if is_regular(path) else None
    return header is not None and header.sop_class == DICOMDIR_SOP_CLASS


def dicom_headers(path: Path) -> tuple[DicomHeader, ...]:
    """Heads of all DICOM files that belong to ``path``: a folder, a DICOMDIR, or a file with those beside it.

    Raises:
        SlideError: The folder or the file cannot be read.
    """
    try:
        if path.is_dir():
            return tuple(_folder_headers(path))
        own = read_header(path)
        if own is None:
            return ()
        if own.sop_class == DICOMDIR_SOP_CLASS:
            return tuple(_headers(_referenced(path)))
        if own.lacks_series:
            raise SlideError(
                f"{path.name} cannot be opened: it is cut short before it says to which slide it belongs.",
                advice="Copy it again from its source.",
            )
        return tuple(_headers(sorted(path.parent.iterdir())))
    except PermissionError as error:
        raise SlideError(
            f"{path.name} cannot be read: no permission.", advice="Ask for the right to read it.", details=str(error)
        ) from error
    except OSError as error:
        raise SlideError(f"{path.name} cannot be read: {error.strerror}.", details=str(error)) from error


def _headers(paths: Iterable[Path]) -> Iterator[DicomHeader]:
    for path in paths:
        if path.is_file():
            header = read_header(path)
            if header is not None and header.sop_class != DICOMDIR_SOP_CLASS and not header.lacks_series:
                yield header


def damaged_files(folder: Path) -> tuple[str, ...]:
    """Sentences about the files in ``folder`` that begin as DICOM files do, but do not say to which series they belong.

    Raises:
        OSError: The folder cannot be read.
    """
    told = []
    for entry in sorted(folder.iterdir()):
        if not is_regular(entry):
            continue
        try:
            if not looks_like_dicom(entry):
                continue
        except OSError as error:
            told.append(f"A file cannot be read: {entry.name} ({error.strerror}).")
            continue
        header = read_header(entry)
        if header is None or header.lacks_series:
            told.append(f"A file cannot be read: {entry.name} is damaged or cut short.")
    return tuple(told)


def _folder_headers(folder: Path) -> list[DicomHeader]:
    entries = sorted(folder.iterdir())
    found = list(_headers(entries))
    directory = next((entry for entry in entries if entry.name.upper() == "DICOMDIR"), None)
    if not found and directory is not None:
        found = list(_headers(_referenced(directory)))
    if not found:  # an archive's files often lie in a folder of their series
        found = list(_headers(entry for child in entries if child.is_dir() for entry in sorted(child.iterdir())))
    return found


def _referenced(directory: Path) -> list[Path]:
    """Files that a DICOMDIR names, in its order (PS3.3 F.3.2.2: ReferencedFileID, one component a folder)."""
    from pydicom import dcmread

    paths = []
    for record in dcmread(directory, force=True).get("DirectoryRecordSequence", ()):
        parts = record.get("ReferencedFileID")
        if parts:
            paths.append(directory.parent.joinpath(*([parts] if isinstance(parts, str) else parts)))
    return paths


def group_series(headers: Iterable[DicomHeader]) -> tuple[SeriesInfo, ...]:
    """Files sorted into their series, in the order in which the series were met."""
    groups: dict[str, list[DicomHeader]] = {}
    for header in headers:
        groups.setdefault(header.series, []).append(header)
    return tuple(_series(uid, members) for uid, members in groups.items())


def _series(uid: str, members: list[DicomHeader]) -> SeriesInfo:
    levels = [header for header in members if header.is_level]
    sizes = [header.size for header in levels or members if header.size is not None]
    return SeriesInfo(
        uid=uid,
        description=next((header.description for header in members if header.description), ""),
        modality=members[0].modality,
        instances=len(members),
        is_wsi=bool(levels),
        size=max(sizes, key=lambda size: size.area, default=None),
        headers=tuple(members),
    )


def list_series(path: Path) -> tuple[SeriesInfo, ...]:
    """The DICOM series of a folder, of a DICOMDIR, or of the folder in which a file lies.

    Raises:
        SlideError: The folder or the file cannot be read.
    """
    return group_series(dicom_headers(path))
