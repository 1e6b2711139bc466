"""DICOM whole slide images, decoded by wsidicom.

A frame is read as stored and decoded by the decoder that wsidicom chose for its transfer syntax; edge frames are
cropped after decoding (wsidicom's own ``read_encoded_tile`` would encode them again).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from viewer.geometry import Mpp, Point, PointMm, Rect, Size
from viewer.slides.associated_image import AssociatedFacts
from viewer.slides.dicom_folder import (
    DicomHeader,
    SeriesInfo,
    SeveralSeriesError,
    damaged_files,
    dicom_headers,
    group_series,
)
from viewer.slides.dicom_image_values import windowed
from viewer.slides.dicom_tags import file_nodes
from viewer.slides.dicom_wsi_associated import (
    associated_facts_of,
    associated_pictures,
    associated_pixels,
    rgb_from_bytes,
)
from viewer.slides.dicom_wsi_files import Refused, Samples, StoredImage, WsiFiles, open_files, wsidicom_reader
from viewer.slides.dicom_wsi_metadata import Orientation, WsiMetadata, read_metadata
from viewer.slides.dicom_wsi_pyramid import Plane, Pyramid, StoredLevel, build_pyramid
from viewer.slides.slide import Axis, Level, Reader, Region, RgbArray, SlideClosedError, SlideError, Window
from viewer.slides.tag_tree import TagNode

FOCAL_PLANE = "focal plane"
OPTICAL_PATH = "optical path"


@dataclass(frozen=True)
class _Opened:
    """What all views of one slide share."""

    path: Path
    files: WsiFiles
    pyramid: Pyramid
    metadata: WsiMetadata
    associated: Mapping[str, StoredImage]
    notices: tuple[str, ...]


class DicomWsi:
    """A DICOM whole slide image; see ``open_dicom_wsi``."""

    def __init__(self, opened: _Opened, focus: int, path: int) -> None:
        """``focus`` and ``path`` are positions on the axes."""
        self._opened = opened
        self._focus, self._path = focus, path
        self._focal_planes = opened.pyramid.focal_planes
        self._optical_paths = opened.pyramid.optical_paths(opened.metadata.optical_paths)
        self._plane: Plane = (self._focal_planes[focus], self._optical_paths[path])
        self._levels = tuple(stored.level for stored in opened.pyramid.levels)
        self._closed = False

    @property
    def plane(self) -> Plane:
        """The focal plane in micrometres and the optical path that are shown."""
        return self._plane

    @property
    def name(self) -> str:
        """File or folder name."""
        return self._opened.path.name

    @property
    def path(self) -> Path:
        """What was opened."""
        return self._opened.path

    @property
    def format(self) -> str:
        """Always "DICOM WSI"."""
        return "DICOM WSI"

    @property
    def reader(self) -> Reader:
        """The installed wsidicom."""
        return wsidicom_reader()

    @property
    def levels(self) -> tuple[Level, ...]:
        """Stored levels, finest first."""
        return self._levels

    @property
    def mpp(self) -> Mpp | None:
        """From PixelSpacing of the finest level."""
        return self._levels[0].mpp

    @property
    def objective_power(self) -> float | None:
        """ObjectiveLensPower of the first optical path that states one."""
        return self._opened.metadata.objective_power

    @property
    def origin_mm(self) -> PointMm | None:
        """TotalPixelMatrixOriginSequence of the finest level."""
        return self._opened.metadata.origin_mm

    @property
    def orientation(self) -> Orientation | None:
        """ImageOrientationSlide of the finest level."""
        return self._opened.metadata.orientation

    @property
    def bounds(self) -> Rect:
        """The whole of level 0: the standard has no smaller scanned part."""
        size = self._levels[0].size
        return Rect(0, 0, size.width, size.height)

    @property
    def background(self) -> tuple[int, int, int]:
        """White; black for grey samples, as they are fluorescence."""
        return (0, 0, 0) if self._base.is_grey else (255, 255, 255)

    @property
    def associated_images(self) -> Mapping[str, Size]:
        """Names are "label", "overview" and "thumbnail"; a second of a kind is "label 2"."""
        return {name: image.size for name, image in self._opened.associated.items()}

    @property
    def properties(self) -> Mapping[str, str]:
        """DICOM keywords and values of the finest level, sequence items as ``Sequence[0].Keyword``."""
        return self._opened.metadata.properties

    @property
    def icc_profile(self) -> bytes | None:
        """ICCProfile of the first optical path that has one."""
        return self._opened.metadata.icc_profile

    @property
    def notices(self) -> tuple[str, ...]:
        """What is in the files and not shown."""
        shown = [
            f"Shown is {axis.name} {axis.index + 1} of {len(axis.labels)} ({axis.labels[axis.index]})."
            for axis in self.axes
        ]
        missing = [
            stored.level.index for stored in self._opened.pyramid.levels if stored.nearest(self._plane) != self._plane
        ]
        if missing:
            listed = ", ".join(map(str, missing))
            shown.append(f"Levels without this plane show the nearest one that they have: {listed}.")
        return (*self._opened.notices, *shown)

    @property
    def axes(self) -> tuple[Axis, ...]:
        """Focal planes and optical paths, each where there is more than one."""
        described = self._opened.metadata.optical_paths
        axes = (
            Axis(FOCAL_PLANE, tuple(f"{focus:g} µm" for focus in self._focal_planes), self._focus),
            Axis(OPTICAL_PATH, tuple(described.get(path) or path for path in self._optical_paths), self._path),
        )
        return tuple(axis for axis in axes if len(axis.labels) > 1)

    def at(self, axis: str, index: int) -> DicomWsi:
        """The same slide at another focal plane or optical path; the files close with the last of them.

        Raises:
            SlideError: There is no such axis or position.
        """
        wanted = next((one for one in self.axes if one.name == axis), None)
        if wanted is None or not 0 <= index < len(wanted.labels):
            raise SlideError(f"{self.name} has no {axis} {index + 1}.")
        focus, path = (index, self._path) if axis == FOCAL_PLANE else (self._focus, index)
        self._opened.files.users.share()
        return self._with(focus, path)

    def read(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> Region:
        """Pixels of a level; see ``Slide.read``. The nearest whole pixel is taken.

        Raises:
            SlideError: A frame of the region cannot be read; other regions go on.
            SlideClosedError: The slide was closed.
        """
        samples, scanned = self._read(level, location, size)
        rgb = self._to_rgb(samples)
        if scanned is not None:
            rgb[~scanned] = self.background
        return Region(rgb, scanned)

    def snap(self, level: int, location: tuple[int, int]) -> Point:
        """The level-0 position of the pixel that is nearest to ``location``; a half goes to the right and down."""
        factor = self.stored(level).level.downsample
        column, row = self._nearest_pixel(factor, location)
        return Point(column * factor, row * factor)

    def read_associated(self, name: str) -> RgbArray:
        """The label, overview or thumbnail.

        Raises:
            SlideError: There is none of that name, or it cannot be decoded.
        """
        image = self._opened.associated.get(name)
        if image is None:
            raise SlideError(f"{self.name} has no {name}.")
        return associated_pixels(image)

    def describe_associated(self, name: str) -> AssociatedFacts:
        """See ``viewer.slides.associated_image.DescribesAssociated``."""
        return associated_facts_of(self._opened.associated[name])

    def read_tags(self) -> tuple[TagNode, ...]:
        """The tags of every file: levels, finest first, then label, overview and thumbnail.

        Raises:
            SlideError: A file cannot be read.
        """
        images = [
            (f"Level {stored.level.index}", image)
            for stored in self._opened.pyramid.levels
            for image in stored.images.values()
        ]
        images += [(name.capitalize(), image) for name, image in self._opened.associated.items()]
        titles: dict[Path, str] = {}
        for title, image in images:
            for header in image.headers:
                titles.setdefault(header.path, title)
        return file_nodes([(title, path) for path, title in titles.items()])

    def read_coded(self, level: int, near: tuple[int, int]) -> bytes | None:
        """See ``viewer.slides.coded.CodedSlide``: the frame as it is stored."""
        return self.stored(level).coded_tile(self._plane, near)

    def close(self) -> None:
        """Give the files back, once every view made by ``at`` is closed too."""
        if not self._closed:
            self._closed = True
            self._opened.files.release()

    @property
    def _base(self) -> StoredImage:
        return next(iter(self._opened.pyramid.levels[0].images.values()))

    def _with(self, focus: int, path: int) -> DicomWsi:
        return DicomWsi(self._opened, focus, path)

    def stored(self, level: int) -> StoredLevel:
        """The files of a level, and its frames as they are stored; raises SlideError where there is no such level."""
        if not 0 <= level < len(self._opened.pyramid.levels):
            raise SlideError(f"{self.name} has no level {level}.")
        return self._opened.pyramid.levels[level]

    @staticmethod
    def _nearest_pixel(factor: float, location: tuple[int, int]) -> tuple[int, int]:
        return int(np.floor(location[0] / factor + 0.5)), int(np.floor(location[1] / factor + 0.5))

    def _read(
        self, level: int, location: tuple[int, int], size: tuple[int, int]
    ) -> tuple[Samples, NDArray[np.bool_] | None]:
        stored = self.stored(level)
        if min(size) < 1:
            raise SlideError(f"{self.name} has no {size[0]} x {size[1]} pixels to read.")
        if self._closed:
            raise SlideClosedError(f"{self.name} was closed.")
        plane = stored.nearest(self._plane)
        corner = self._nearest_pixel(stored.level.downsample, location)
        return stored.images[plane].read(plane, corner, Size(*size))

    def _to_rgb(self, samples: Samples) -> RgbArray:
        return rgb_from_bytes(samples)


class DeepDicomWsi(DicomWsi):
    """A DICOM WSI of grey samples of more than 8 bits, shown through a window."""

    def __init__(self, opened: _Opened, focus: int, path: int, window: Window | None) -> None:
        """``window`` None shows the full range of the stored bits."""
        super().__init__(opened, focus, path)
        self._window = window
        self._table = _window_table(opened.metadata, window)

    @property
    def window(self) -> Window | None:
        """The window in use; None where the full range of the stored bits is."""
        return self._window

    def with_window(self, window: Window) -> DeepDicomWsi:
        """The same plane through another window; the files close with the last of them."""
        self._opened.files.users.share()
        return DeepDicomWsi(self._opened, self._focus, self._path, window)

    def read_samples(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> NDArray[np.generic]:
        """Stored samples uint16 (height, width); 0 where nothing was scanned.

        Raises:
            SlideError: A frame of the region cannot be read.
        """
        return self._read(level, location, size)[0]

    def _with(self, focus: int, path: int) -> DicomWsi:
        return DeepDicomWsi(self._opened, focus, path, self._window)

    def _to_rgb(self, samples: Samples) -> RgbArray:
        return rgb_from_bytes(self._table[np.minimum(samples, len(self._table) - 1)])


def open_dicom_wsi(path: Path, series_uid: str | None = None) -> DicomWsi:
    """Open a DICOM whole slide image: a folder, a DICOMDIR, or any file of it (then with the files beside it).

    Raises:
        SeveralSeriesError: There are several slides and ``series_uid`` names none.
        SlideError: There is no whole slide image that wsidicom can read.
    """
    headers = dicom_headers(path)
    if not headers:
        raise SlideError(f"{path.name} cannot be opened: it holds no DICOM file.")
    series = _choose(path, headers, series_uid)
    # The file that was asked for wins over a copy of it with the same identifier.
    ordered = sorted(series.headers, key=lambda header: header.path != path)
    files = open_files(path.name, ordered)
    try:
        if not files.volumes:
            raise _no_level(path, files.refused)
        pyramid = build_pyramid(files.volumes)
        base = next(iter(pyramid.levels[0].images.values()))
        metadata = read_metadata(base.headers[0].path)
        notices = _notices(path, headers, series, files, pyramid)
    except BaseException:
        files.release()
        raise
    opened = _Opened(path, files, pyramid, metadata, associated_pictures(files), notices)
    middle = (len(pyramid.focal_planes) - 1) // 2
    if base.is_grey and metadata.bits > 8:
        return DeepDicomWsi(opened, middle, 0, metadata.window)
    return DicomWsi(opened, middle, 0)


def _no_level(path: Path, refused: list[Refused]) -> SlideError:
    first = refused[0]
    which = "" if first.file == path.name else f" ({first.file})"
    return SlideError(
        f"{path.name} cannot be opened: {first.cause}{which}.",
        advice="Copy it again from its source.",
        details="\n".join(map(str, refused)),
    )


def _choose(path: Path, headers: tuple[DicomHeader, ...], series_uid: str | None) -> SeriesInfo:
    every = group_series(headers)
    own = next((header.series for header in headers if header.path == path), None)
    wanted = series_uid or own
    if wanted is not None:
        chosen = next((series for series in every if series.uid == wanted), None)
        if chosen is None:
            raise SlideError(f"{path.name} cannot be opened: it holds no series {wanted}.")
        if not chosen.is_wsi:
            contents = _contents(chosen.headers)
            raise SlideError(f"{path.name} cannot be opened: it is no level of a whole slide image ({contents}).")
        return chosen
    slides = tuple(series for series in every if series.is_wsi)
    if not slides:
        raise SlideError(f"{path.name} cannot be opened: it holds no whole slide image, only {_contents(headers)}.")
    if len(slides) > 1:
        raise SeveralSeriesError(path.name, slides)
    return slides[0]


def _contents(headers: tuple[DicomHeader, ...]) -> str:
    """What the files are, in words: "2 SEG, 1 LABEL"."""
    names = [
        header.flavour if header.is_wsi and header.flavour else header.modality or header.sop_class_name
        for header in headers
    ]
    return ", ".join(f"{names.count(name)} {name}" for name in dict.fromkeys(names))


def _notices(
    path: Path, headers: tuple[DicomHeader, ...], series: SeriesInfo, files: WsiFiles, pyramid: Pyramid
) -> tuple[str, ...]:
    damaged = damaged_files(path) if path.is_dir() else ()
    beside = tuple(header for header in headers if not header.is_wsi)
    notices = [f"Not shown: {_contents(beside)}."] if beside else []
    others = [one for one in group_series(headers) if one.is_wsi and one.uid != series.uid]
    if others:
        notices.append(f"{len(others)} more series of the folder hold slides of their own.")
    return (*damaged, *map(str, files.refused), *files.cut, *pyramid.notices, *notices)


def _window_table(metadata: WsiMetadata, window: Window | None) -> NDArray[np.uint8]:
    """Grey for every stored value: the pixel value transformation, then the window."""
    slope, intercept = metadata.rescale
    values = np.arange(1 << metadata.bits, dtype=np.float64) * slope + intercept
    share = (values - values.min()) / max(np.ptp(values), 1.0) if window is None else windowed(values, window)
    return np.round(share * 255).astype(np.uint8)
