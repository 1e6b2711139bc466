"""The Slide protocol: what everything else knows of a slide, whatever kind of file it came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from viewer.geometry import Mpp, Point, PointMm, Rect, Size

RgbArray = NDArray[np.uint8]
"""uint8 array of shape (height, width, 3), channels red, green, blue."""


class SlideError(Exception):
    """A slide, or a part of one, cannot be read.

    ``str(error)`` is one sentence for the person at the screen: it names the file and the cause.
    ``advice`` says what to do, ``details`` carries the reader's own words for a report.
    """

    def __init__(self, sentence: str, *, advice: str = "", details: str = "") -> None:
        super().__init__(sentence)
        self.advice = advice
        self.details = details


class SlideClosedError(SlideError):
    """The slide was closed while a read was waiting; nobody needs to be told."""


@dataclass(frozen=True, slots=True)
class Reader:
    """The library that decodes the pixels, with its version, as reports cite it."""

    name: str
    version: str

    def __str__(self) -> str:
        return f"{self.name} {self.version}"


@dataclass(frozen=True, slots=True)
class Level:
    """One stored level of the pyramid; ``downsample`` is nominal where the format says so (2^i for MIRAX)."""

    index: int
    size: Size
    downsample: float
    tile_size: Size | None
    mpp: Mpp | None
    compression: str | None
    """For people: "JPEG", "JPEG 2000", "uncompressed", ...; None where unknown."""
    subsampling: str | None = None
    """Chroma subsampling: "4:4:4", "4:2:2", "4:2:0"; None where unknown or meaningless."""


@dataclass(frozen=True, slots=True)
class Region:
    """Pixels as read: ``rgb`` uint8 (height, width, 3); ``scanned`` bool (height, width), None when all was scanned."""

    rgb: RgbArray
    scanned: NDArray[np.bool_] | None = None

    def cut(self, rows: slice, columns: slice) -> Region:
        """These rows and columns of it."""
        scanned = None if self.scanned is None else np.ascontiguousarray(self.scanned[rows, columns])
        whole = scanned is None or bool(scanned.all())
        return Region(np.ascontiguousarray(self.rgb[rows, columns]), None if whole else scanned)


@dataclass(frozen=True, slots=True)
class Axis:
    """A dimension beside x and y of which one position is shown: frames, focal planes, optical paths."""

    name: str
    """ "frame", "focal plane" or "optical path"."""
    labels: tuple[str, ...]
    index: int
    """The position that this slide object shows."""


@dataclass(frozen=True, slots=True)
class Window:
    """VOI window (PS3.3 C.11.2.1.2) in units after the modality transform."""

    centre: float
    width: float


@runtime_checkable
class Slide(Protocol):
    """A slide open for reading. All members may be used from any thread; nothing is ever written.

    Attributes that a format does not know are None (or empty), never guessed.
    """

    @property
    def name(self) -> str:
        """File or folder name, as shown in a pane's header."""
        ...

    @property
    def path(self) -> Path:
        """What was opened."""
        ...

    @property
    def format(self) -> str:
        """Kind of file for people: "3DHISTECH MIRAX", "Aperio SVS", "DICOM WSI", "PNG", ..."""
        ...

    @property
    def reader(self) -> Reader:
        """Who decodes the pixels."""
        ...

    @property
    def levels(self) -> tuple[Level, ...]:
        """Stored levels, finest first."""
        ...

    @property
    def mpp(self) -> Mpp | None:
        """Pixel size of level 0 in micrometres."""
        ...

    @property
    def objective_power(self) -> float | None:
        """Nominal magnification of the objective."""
        ...

    @property
    def origin_mm(self) -> PointMm | None:
        """Where the top left corner of pixel 0,0 lies on the glass (DICOM: TotalPixelMatrixOrigin), where known."""
        ...

    @property
    def orientation(self) -> tuple[float, float, float, float, float, float] | None:
        """DICOM ImageOrientationSlide: direction cosines of a row, then of a column; None where unknown."""
        ...

    @property
    def bounds(self) -> Rect:
        """The scanned part in level-0 pixels (whole numbers; may start below 0); the whole slide where unknown."""
        ...

    @property
    def background(self) -> tuple[int, int, int]:
        """RGB colour of what was not scanned."""
        ...

    @property
    def associated_images(self) -> Mapping[str, Size]:
        """Names ("label", "macro", "thumbnail", ...) and sizes of the pictures stored beside the pyramid."""
        ...

    @property
    def properties(self) -> Mapping[str, str]:
        """Everything else that the file says of itself."""
        ...

    @property
    def icc_profile(self) -> bytes | None:
        """The colour profile as stored; it is not applied."""
        ...

    @property
    def notices(self) -> tuple[str, ...]:
        """Sentences that the viewer must know: planes or channels not shown, a reader that refused and why."""
        ...

    @property
    def axes(self) -> tuple[Axis, ...]:
        """Dimensions beside x and y, with what is shown; empty for an ordinary slide."""
        ...

    def at(self, axis: str, index: int) -> Slide:
        """The same slide showing position ``index`` of ``axis``; shares the open files with this one.

        Raises:
            SlideError: There is no such axis or position.
        """
        ...

    def read(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> Region:
        """Pixels of ``level``, from ``location`` in **level-0** pixels, ``size`` in pixels of the level.

        Parts outside the slide or never scanned have the background colour and are not ``scanned``.
        A location that is no multiple of the downsample is read at that fraction of a pixel where the
        format can (MIRAX); others take the nearest pixel, which ``snap`` tells.

        Raises:
            SlideError: The region cannot be decoded; other regions go on.
        """
        ...

    def snap(self, level: int, location: tuple[int, int]) -> Point:
        """The level-0 position that a read at ``location`` really starts from.

        Raises:
            SlideError: There is no such level.
        """
        ...

    def read_associated(self, name: str) -> RgbArray:
        """One of ``associated_images``.

        Raises:
            SlideError: There is none of that name, or it cannot be decoded.
        """
        ...

    def close(self) -> None:
        """Give the files back; later reads raise SlideClosedError."""
        ...


def is_rendered(slide: Slide, level: Level) -> bool:
    """Whether the pixels of a level are worked out with every read, so that they depend on what is read at once.

    So it is with coarse levels that can be read at any fraction of a pixel: where OpenSlide interpolates the photos of
    a MIRAX slide, regions of other sizes give a grey level more or less. At level 0 it reads whole pixels.
    """
    return level.downsample > 1 and slide.snap(level.index, (1, 1)) == Point(1, 1)


@runtime_checkable
class PatientPicture(Protocol):
    """What a Slide has beside where it may know how a patient lies in it."""

    @property
    def patient_axes(self) -> tuple[float, float, float, float, float, float] | None:
        """Directions of a row and of a column as shown: x to the left, y to the back, z to the head; None: unknown."""
        ...


@runtime_checkable
class SampledSlide(Slide, Protocol):
    """A slide whose stored samples are deeper than 8 bits or signed; the window lies on top of them."""

    @property
    def window(self) -> Window | None:
        """The window in use; None where a VOI LUT or the full range is."""
        ...

    def with_window(self, window: Window) -> SampledSlide:
        """The same slide shown through another window; shares the open files."""
        ...

    def read_samples(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> NDArray[np.generic]:
        """Like ``read``, but the samples in their own dtype, before any window (height, width[, 3])."""
        ...
