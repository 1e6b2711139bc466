"""All files of a finished conversion, sorted into levels and pictures beside them."""

from __future__ import annotations

import contextlib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from viewer.conversion.verify.dicom_file import DicomFile
from viewer.conversion.verify.expected import ExpectedLevel
from viewer.geometry import Size
from viewer.slides.conversion_report import REPORT, REPORT_PAGE
from viewer.slides.slide import SlideError

PICTURES = ("LABEL", "OVERVIEW", "THUMBNAIL")
"""Kinds of associated images (PS3.3 C.8.12.4.1.1)."""
BESIDE = frozenset({REPORT, REPORT_PAGE})
"""Names of files that a conversion's folder may hold beside the DICOM files."""
FOLDERS = frozenset({"annotations"})
"""Names of folders that it may hold, all of annotations."""


@dataclass(frozen=True, slots=True)
class LevelFiles:
    """The file of a level, or the parts of its concatenation (PS3.3 C.7.6.16.2.2.4) in their order."""

    files: tuple[DicomFile, ...]

    @property
    def head(self) -> DicomFile:
        """The first file."""
        return self.files[0]

    @property
    def size(self) -> Size:
        """As the first file says."""
        return Size(self.head.integer("TotalPixelMatrixColumns"), self.head.integer("TotalPixelMatrixRows"))

    @property
    def tile_size(self) -> Size:
        """Columns and Rows of the first file; 0 where it does not say."""
        return Size(self.head.integer("Columns"), self.head.integer("Rows"))

    @property
    def grid(self) -> Size:
        """Tiles across and down."""
        (width, height), (across, down) = self.size, self.tile_size
        return Size(-(-width // across), -(-height // down)) if across and down else Size(0, 0)

    @property
    def stored(self) -> int:
        """Frames that are really there."""
        return sum(len(file.fragments) for file in self.files)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the files."""
        return tuple(file.name for file in self.files)

    def frame(self, index: int) -> bytes:
        """The stored bytes of the frame of that number, counted over all parts.

        Raises:
            SlideError: It cannot be read.
        """
        for file in self.files:
            if index < len(file.fragments):
                return file.frame(index)
            index -= len(file.fragments)
        raise SlideError(f"{self.head.name} and its parts have too few frames.")


@dataclass(frozen=True, slots=True)
class ConversionFolder:
    """What was found, file by file."""

    path: Path
    files: tuple[DicomFile, ...]
    """All that can be read, by name."""
    unreadable: tuple[str, ...]
    """Sentences, one for each file that cannot be read."""
    strangers: tuple[str, ...]
    """Names of whatever is no part of a conversion."""
    levels: tuple[LevelFiles, ...]
    """Largest first."""
    annotations: tuple[Path, ...] = ()
    """Whatever lies in the folder for annotations, by name."""

    def of(self, level: ExpectedLevel) -> LevelFiles | None:
        """The files of a level, found by its size; None where there are none."""
        return next((one for one in self.levels if one.size == level.size), None)

    @property
    def pictures(self) -> list[DicomFile]:
        """The files of associated images."""
        return [file for file in self.files if file.kind in PICTURES]


@contextlib.contextmanager
def opened_folder(path: Path) -> Iterator[ConversionFolder]:
    """The files of ``path``, open until the block ends.

    Raises:
        SlideError: The folder cannot be read.
    """
    try:
        entries = sorted(path.iterdir())
    except OSError as error:
        raise SlideError(f"{path.name} cannot be verified: {error.strerror or error}.") from error
    files, unreadable, strangers, annotations = [], [], [], list[Path]()
    with contextlib.ExitStack() as open_files:
        for entry in entries:
            if entry.is_dir() and entry.name in FOLDERS:
                annotations += sorted(entry.iterdir())
                continue
            if entry.is_dir() or (entry.suffix != ".dcm" and entry.name not in BESIDE):
                strangers.append(entry.name)
            elif entry.suffix == ".dcm":
                try:
                    file = DicomFile(entry)
                except SlideError as error:
                    unreadable.append(str(error))
                else:
                    open_files.callback(file.close)
                    files.append(file)
        yield ConversionFolder(
            path, tuple(files), tuple(unreadable), tuple(strangers), _levels(files), tuple(annotations)
        )


def _levels(files: list[DicomFile]) -> tuple[LevelFiles, ...]:
    parts: dict[str, list[DicomFile]] = defaultdict(list)
    for file in files:
        if file.kind == "VOLUME":
            parts[file.text("ConcatenationUID") or file.name].append(file)
    found = [
        LevelFiles(tuple(sorted(group, key=lambda file: file.integer("ConcatenationFrameOffsetNumber"))))
        for group in parts.values()
    ]
    return tuple(sorted(found, key=lambda level: -level.size.area))
