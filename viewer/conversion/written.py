"""What stands in the files that a conversion wrote, read back from them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from viewer.conversion.settings import Pyramid
from viewer.conversion.verify.expected import ExpectedLevel, Treatment
from viewer.geometry import Mpp, Size

if TYPE_CHECKING:
    from pydicom import Dataset


@dataclass(frozen=True, slots=True)
class WrittenLevel:
    """One level, as its files say it is."""

    level: int
    """Of the original."""
    size: Size
    downsample: float
    """Against level 0, by the pixel spacings."""
    tile_size: Size
    treatment: Treatment
    """Whether the original's compressed tiles were copied bit for bit, or pixels were encoded."""
    pyramid: Pyramid
    """Whether its pixels are the original's own level, or made of level 0."""
    transfer_syntax: str
    """Its UID."""
    lossless: bool
    """Whether decoding gives the very pixels that were encoded or copied."""
    mpp: Mpp
    frames: int
    bytes: int
    """Of all its files."""
    files: tuple[str, ...]
    """Names; several where the level is a concatenation, in its order."""

    def to_dict(self) -> dict[str, Any]:
        """All fields, as JSON takes them."""
        return asdict(self) | {"files": list(self.files)}

    @classmethod
    def from_dict(cls, found: Mapping[str, Any]) -> Self:
        """What ``to_dict`` gave."""
        values = dict(found)
        values["size"], values["tile_size"] = Size(**found["size"]), Size(**found["tile_size"])
        values["mpp"], values["files"] = Mpp(**found["mpp"]), tuple(found["files"])
        values["treatment"], values["pyramid"] = Treatment(found["treatment"]), Pyramid(found["pyramid"])
        return cls(**values)


_LOSSY = {"1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.51", "1.2.840.10008.1.2.4.81", "1.2.840.10008.1.2.4.91"}
"""JPEG baseline and extended, JPEG-LS near lossless, JPEG 2000."""


def written_levels(folder: Path, planned: Sequence[ExpectedLevel]) -> tuple[WrittenLevel, ...]:
    """The levels whose files lie in ``folder``, finest first; ``planned`` says what each was to be.

    Raises:
        ValueError: There are more or fewer levels than ``planned``.
        OSError: A file cannot be read.
    """
    parts: dict[tuple[int, int], list[tuple[Path, Dataset]]] = {}
    for path in sorted(folder.glob("*.dcm")):
        dataset = _header(path)
        if dataset.ImageType[2] == "VOLUME":
            size = (int(dataset.TotalPixelMatrixColumns), int(dataset.TotalPixelMatrixRows))
            parts.setdefault(size, []).append((path, dataset))
    if len(parts) != len(planned):
        raise ValueError(f"{len(parts)} levels were written instead of {len(planned)}")
    by_size = sorted(parts.items(), reverse=True)
    finest = _spacing(by_size[0][1][0][1])
    return tuple(_level(members, finest, plan) for (_, members), plan in zip(by_size, planned, strict=True))


def _level(members: list[tuple[Path, Dataset]], finest: tuple[float, float], plan: ExpectedLevel) -> WrittenLevel:
    members = sorted(members, key=lambda member: int(member[1].get("InConcatenationNumber", 0)))
    first = members[0][1]
    row_mm, column_mm = _spacing(first)
    syntax = str(first.file_meta.TransferSyntaxUID)
    return WrittenLevel(
        level=plan.level,
        size=Size(int(first.TotalPixelMatrixColumns), int(first.TotalPixelMatrixRows)),
        downsample=column_mm / finest[1],
        tile_size=Size(int(first.Columns), int(first.Rows)),
        treatment=plan.treatment,
        pyramid=plan.pyramid,
        transfer_syntax=syntax,
        lossless=syntax not in _LOSSY,
        mpp=Mpp(column_mm * 1000, row_mm * 1000),
        frames=sum(int(dataset.NumberOfFrames) for _, dataset in members),
        bytes=sum(path.stat().st_size for path, _ in members),
        files=tuple(path.name for path, _ in members),
    )


def _header(path: Path) -> Dataset:
    from pydicom import dcmread

    return dcmread(path, stop_before_pixels=True)


def _spacing(dataset: Dataset) -> tuple[float, float]:
    """Between rows and between columns, mm."""
    found = dataset.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].PixelSpacing
    return float(found[0]), float(found[1])
