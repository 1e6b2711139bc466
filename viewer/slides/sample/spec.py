"""What a sample slide is like: every parameter of the writer, with the defaults of the app's own sample."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Literal, Protocol, Self, runtime_checkable

from viewer.geometry import Mpp, Rect, Size
from viewer.slides.sample.painters import CoordinatePainter
from viewer.slides.slide import RgbArray

ImageFormat = Literal["JPEG", "PNG", "BMP24"]
Subsampling = Literal["4:4:4", "4:2:2", "4:2:0"]
PositionForm = Literal["vimslide", "stitching", "none"]
DataFiles = Literal["per level", "mixed"]

MAX_DATA_FILE = 2**31 - 1
"""Offsets in Index.dat are signed 32-bit numbers."""


class Painter(Protocol):
    """What lies on the glass: asked for any rectangle in level-0 pixels of the slide, in any order, by any thread."""

    def __call__(self, x: int, y: int, width: int, height: int) -> RgbArray:
        """The picture of the rectangle: uint8 (height, width, 3); the same pixels whatever the rectangle."""
        ...


@runtime_checkable
class SparsePainter(Painter, Protocol):
    """A painter that knows where there is something to scan."""

    def coverage(self, x: int, y: int, width: int, height: int) -> float:
        """Part of the rectangle, 0 to 1, that is tissue."""
        ...


@dataclass(frozen=True, kw_only=True)
class SampleSpec:
    """Everything that decides about the bytes of a sample slide; equal specs give equal files.

    Lengths are in level-0 pixels. A *photo* is what the camera took at one stop of the stage; it is stored as
    ``divisions`` x ``divisions`` *images*. ``SampleSpec()`` is the app's sample, ``SampleSpec.plain()`` the
    fixture to start from: no overlap, no errors, no margins.
    """

    seed: int = 1
    photos: tuple[int, int] = (6, 6)
    """Photos across and down that the stage visited."""
    margins: tuple[int, int, int, int] = (1, 1, 1, 1)
    """Photos of the grid left, above, right and below that were never taken, so that bounds do not start at 0."""
    missing: frozenset[tuple[int, int]] = frozenset()
    """(column, row) of further photos that were not taken; counted from the grid's corner, margins included."""
    sparse: bool = True
    """Leave out photos without tissue, where the painter knows; ``missing`` photos are left out anyway."""
    image_size: Size = field(default=Size(340, 256))
    divisions: int = 4
    """Images per side of a photo: 1, 2, 4 or 8."""
    overlap: tuple[float, float] = (120, 120)
    """Nominal overlap of neighbouring photos; may be fractional."""
    jitter: int = 4
    """Stage error: each photo lies up to so many whole pixels off its place, and its position says so."""
    skew: tuple[int, int] = (1, 1)
    """Turned camera: x shift of each step down, y shift of each step right."""
    origin: tuple[int, int] = (5, 4)
    """Where the corner of the grid lies."""
    positions: PositionForm = "vimslide"
    """Form of the position buffer; "none" is the nominal grid, possible only without jitter, skew and origin."""
    registration_error: float = 1.5
    """Largest shift, along each axis, of what a photo shows against where its position claims it to be."""
    gain_error: float = 0.012
    """Standard deviation of the brightness from photo to photo, as a factor around 1."""
    vignette: float = 0.04
    """Loss of light in the corners of a photo, as a part of the light in its centre."""
    noise: float = 1.8
    """Standard deviation of the camera's noise in grey values."""
    levels: int = 8
    image_format: ImageFormat = "JPEG"
    quality: int = 80
    subsampling: Subsampling = "4:4:4"
    data_files: DataFiles = "per level"
    data_file_bytes: int = MAX_DATA_FILE
    """No data file becomes longer; the next file goes on."""
    mpp: Mpp = field(default=Mpp(0.25, 0.25))
    objective: float = 40
    fill: tuple[int, int, int] = (255, 255, 255)
    """RGB of what was not scanned."""
    name: str = "Verislide sample"
    label_text: str = "VERISLIDE\nSAMPLE\nH&E  40x"
    associated_images: bool = True
    channels: tuple[str, ...] = ()
    """Names of the fluorescence filters of Slidedat.ini. Three share a picture, as its red, green and blue; none of
    the further pictures is stored."""
    dimensions: tuple[tuple[str, int], ...] = ()
    """Names and counts of further layers of Slidedat.ini (focus levels, ...), all but their first position empty."""
    painter: Painter | None = None
    """What is on the glass; None is H&E tissue grown from ``seed``."""
    workers: int = 2

    def __post_init__(self) -> None:
        if self.divisions not in (1, 2, 4, 8):
            raise ValueError(f"divisions must be 1, 2, 4 or 8, not {self.divisions}")
        if min(self.photos) < 1 or min(self.margins) < 0 or not 1 <= self.levels <= 16:
            raise ValueError("a slide has at least one photo, no negative margins, and 1 to 16 levels")
        if self.positions == "none" and (self.jitter or any(self.skew) or any(self.origin)):
            raise ValueError("without positions there can be no jitter, skew or origin")
        if self.data_file_bytes > MAX_DATA_FILE:
            raise ValueError("a data file must stay below 2 GiB")

    @classmethod
    def plain(cls, **changes: Any) -> Self:
        """A slide without overlap, jitter or errors, all photos taken, losslessly stored; ``changes`` on top.

        Its pixels are coordinates, unless ``changes`` have another painter: tissue takes seconds to grow.
        """
        settings: dict[str, Any] = {
            "photos": (2, 2),
            "margins": (0, 0, 0, 0),
            "sparse": False,
            "image_size": Size(64, 48),
            "overlap": (0, 0),
            "jitter": 0,
            "skew": (0, 0),
            "origin": (0, 0),
            "registration_error": 0.0,
            "gain_error": 0.0,
            "vignette": 0.0,
            "noise": 0.0,
            "levels": 4,
            "image_format": "PNG",
            "painter": CoordinatePainter(),
        }
        return cls(**(settings | changes))

    def with_size(self, width: int, height: int) -> Self:
        """The same slide with as many photos as cover ``width`` x ``height`` pixels, margins included."""
        photo, (left, top, right, bottom) = self.photo_size, self.margins
        across = round((width - self.overlap[0]) / (photo.width - self.overlap[0])) - left - right
        down = round((height - self.overlap[1]) / (photo.height - self.overlap[1])) - top - bottom
        return replace(self, photos=(max(1, across), max(1, down)))

    @property
    def photo_size(self) -> Size:
        """Size of a photo."""
        return Size(self.image_size.width * self.divisions, self.image_size.height * self.divisions)

    @property
    def grid(self) -> Size:
        """Photos across and down, margins included."""
        left, top, right, bottom = self.margins
        return Size(self.photos[0] + left + right, self.photos[1] + top + bottom)

    @property
    def scan_area(self) -> Rect:
        """About where the photos lie: the grid without its margins, before jitter and skew."""
        left, top, _, _ = self.margins
        step_x, step_y = self.photo_size.width - self.overlap[0], self.photo_size.height - self.overlap[1]
        width, height = step_x * self.photos[0] + self.overlap[0], step_y * self.photos[1] + self.overlap[1]
        return Rect(left * step_x + self.origin[0], top * step_y + self.origin[1], width, height)

    @property
    def size(self) -> Size:
        """Level 0: the images side by side, less the overlap after every photo but the last, truncated each time."""
        return Size(
            _extent(self.grid.width, self.photo_size.width, self.overlap[0]),
            _extent(self.grid.height, self.photo_size.height, self.overlap[1]),
        )


def _extent(photos: int, length: int, overlap: float) -> int:
    total = 0
    for _ in range(photos - 1):
        total = int(total + length - overlap)
    return total + length


@dataclass(frozen=True, slots=True)
class Photo:
    """One stop of the stage. ``x``, ``y`` is its position as the file claims it."""

    column: int
    row: int
    x: int
    y: int
    scanned: bool
    error: tuple[float, float] = (0.0, 0.0)
    """The photo shows the glass at (x + error[0], y + error[1])."""
    gain: float = 1.0


@dataclass(frozen=True, slots=True)
class SampleTruth:
    """What was really written."""

    spec: SampleSpec
    photos: tuple[Photo, ...]
    """Row by row, those never taken included."""
    level_sizes: tuple[Size, ...]
    bounds: Rect
    """Smallest rectangle around the photos taken, clipped to the slide on the right and below."""
    data_files: int
    """Number of Data files."""
