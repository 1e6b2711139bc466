"""DICOM that is no whole slide (CT, X-ray, ultrasound, photographs, ...) as a slide of one level."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from viewer.geometry import Mpp, Size
from viewer.slides.dicom_image_file import Samples
from viewer.slides.dicom_image_opened import OpenedImage
from viewer.slides.dicom_image_series import Frame, cosines_of, frames_of
from viewer.slides.dicom_image_values import (
    GreyTable,
    frame_header,
    shown_colour,
    shown_grey,
    stored_window,
)
from viewer.slides.dicom_tags import read_tags
from viewer.slides.dicom_wsi_metadata import read_metadata
from viewer.slides.one_level import OneLevel, cut
from viewer.slides.patient import Cosines, Turn, orientation_words, turned_cosines, usual_turn
from viewer.slides.slide import Axis, Level, Reader, Region, RgbArray, SlideClosedError, SlideError, Window
from viewer.slides.tag_tree import TagNode
from viewer.slides.users import Users

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

BLACK = (0, 0, 0)
FRAME = "frame"


class DicomImage(OneLevel):
    """One frame of a DICOM picture or series as a slide of one level; ``viewer.slides.slide.Slide`` has the members.

    ``origin_mm`` and ``orientation`` are None, as there is no glass; how the patient lies is in the properties.
    """

    def __init__(self, opened: OpenedImage, index: int) -> None:
        file, turned = opened.frames[index].file, opened.turn.transpose
        size = Size(file.height, file.width) if turned else Size(file.width, file.height)
        super().__init__(opened.path, Level(0, size, 1.0, None, opened.mpp, file.compression, file.subsampling))
        self._opened = opened
        self._index = index
        self._closed = False
        cosines = cosines_of(opened.header(index))
        self._patient_axes = None if cosines is None else turned_cosines(cosines, opened.turn)

    @property
    def format(self) -> str:
        """With the modality, where the file says one."""
        modality = self._opened.properties.get("Modality", "")
        return f"DICOM image ({modality})" if modality else "DICOM image"

    @property
    def reader(self) -> Reader:
        """Pydicom, whatever decoder it hands the frames to."""
        return self._opened.reader

    @property
    def background(self) -> tuple[int, int, int]:
        """Black, as radiological pictures are shown."""
        return BLACK

    @property
    def properties(self) -> Mapping[str, str]:
        """Elements of the first file by keyword, and "Orientation" where the file says how the patient lies."""
        return self._opened.properties

    @property
    def patient_axes(self) -> Cosines | None:
        """ImageOrientationPatient of the frame, turned with the picture."""
        return self._patient_axes

    @property
    def icc_profile(self) -> bytes | None:
        """As stored; not applied."""
        profile = self._opened.frames[self._index].file.header.get("ICCProfile")
        return bytes(profile) if profile else None

    @property
    def notices(self) -> tuple[str, ...]:
        """What the viewer must know."""
        return self._opened.notices

    @property
    def header(self) -> Dataset:
        """What the file says of the frame, with what functional groups say of it; without the pixels."""
        return self._opened.header(self._index)

    @property
    def turn(self) -> Turn:
        """How the stored picture was brought into the position in which it is shown."""
        return self._opened.turn

    @property
    def frame_file(self) -> tuple[Path, int]:
        """The file of the frame, and which of the file's frames it is, counted from 0."""
        frame = self._opened.frames[self._index]
        return frame.file.path, frame.index

    @property
    def axes(self) -> tuple[Axis, ...]:
        """The frame axis where there are several."""
        frames = self._opened.frames
        return (Axis(FRAME, tuple(frame.label for frame in frames), self._index),) if len(frames) > 1 else ()

    def at(self, axis: str, index: int) -> DicomImage:
        """Frame ``index``.

        Raises:
            SlideError: There is no such axis or frame.
            SlideClosedError: All views were closed.
        """
        if axis != FRAME or not 0 <= index < len(self._opened.frames):
            raise SlideError(f"{self.name} has no {axis} {index + 1}.")
        self._opened.users.share()
        return self._view(index)

    def read(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> Region:
        """Pixels as shown, black and not scanned outside; see the protocol.

        Raises:
            SlideError: The frame cannot be decoded.
        """
        samples, scanned = self._cut(level, location, size)
        rgb = self._to_rgb(samples)
        if scanned is not None:
            rgb[~scanned] = BLACK
        return Region(rgb, scanned)

    def read_tags(self) -> tuple[TagNode, ...]:
        """The tags of the file of this frame.

        Raises:
            SlideError: The file cannot be read.
        """
        return read_tags(self._opened.frames[self._index].file.path)

    def close(self) -> None:
        """Later reads through this view raise SlideClosedError."""
        if not self._closed:
            self._closed = True
            self._opened.release()

    def _view(self, index: int) -> DicomImage:
        return DicomImage(self._opened, index)

    def _cut(
        self, level: int, location: tuple[int, int], size: tuple[int, int]
    ) -> tuple[Samples, NDArray[np.bool_] | None]:
        """Samples of the rectangle, 0 outside the picture, and the mask where a part lies outside."""
        if self._closed:
            raise SlideClosedError(f"{self.name} has been closed.")
        self._check_request(level, size)
        return cut(self._opened.samples(self._index), location, size)

    def _to_rgb(self, samples: Samples) -> RgbArray:
        return shown_colour(samples, self._opened.header(self._index))


class GreyDicomImage(DicomImage):
    """A grey picture, shown through a window, a VOI LUT or in its full range; see the SampledSlide protocol."""

    def __init__(self, opened: OpenedImage, index: int, window: Window | None, chosen: bool) -> None:
        """``chosen``: somebody set the window, which then holds for every frame; else each frame has its own."""
        super().__init__(opened, index)
        self._window = window if chosen else stored_window(opened.header(index))
        self._chosen = chosen
        self._table: GreyTable | None = None

    @property
    def window(self) -> Window | None:
        """The window in use; None where the file's VOI LUT or the full range is."""
        return self._window

    def with_window(self, window: Window) -> GreyDicomImage:
        """The same frame through another window."""
        self._opened.users.share()
        return GreyDicomImage(self._opened, self._index, window, True)

    def read_samples(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> Samples:
        """Stored samples (height, width), before the modality transform; 0 outside the picture.

        Raises:
            SlideError: The frame cannot be decoded.
        """
        return self._cut(level, location, size)[0]

    def _view(self, index: int) -> GreyDicomImage:
        return GreyDicomImage(self._opened, index, self._window, self._chosen)

    def _to_rgb(self, samples: Samples) -> RgbArray:
        header = self.header
        full = (0.0, 1.0) if self._window or header.get("VOILUTSequence") else self._opened.full_range(self._index)
        if samples.dtype.kind not in "iu" or samples.dtype.itemsize > 2:
            grey = shown_grey(samples, header, self._window, full)
        else:
            if self._table is None:
                self._table = GreyTable(samples.dtype, lambda every: shown_grey(every, header, self._window, full))
            grey = self._table(samples)
        return np.repeat(grey[:, :, np.newaxis], 3, axis=2)


def frame_count(picture: DicomImage) -> int:
    """How many frames a picture or series has."""
    return len(picture.axes[0].labels) if picture.axes else 1


def open_dicom_image(path: Path, series_uid: str | None = None) -> DicomImage:
    """Open a DICOM file, or one series of a folder or DICOMDIR; grey pictures come as GreyDicomImage.

    A file of a series of single pictures that have a place in space (CT, MR) opens with the rest of its series in the
    same folder, ordered along the normal, at the frame that it is.

    Raises:
        SlideError: It holds no picture, or is damaged; the sentence names file and cause.
        SeveralSeriesError: There are several series and ``series_uid`` names none.
    """
    frames, chosen, notices = frames_of(path, series_uid)
    frame = frames[chosen]
    header = frame_header(frame.file.header, frame.index)
    cosines = cosines_of(header)
    turn = Turn() if cosines is None else usual_turn(cosines)
    properties = _properties(frame.file.path)
    if cosines is not None:
        properties["Orientation"] = orientation_words(turned_cosines(cosines, turn))
    mpp, spacing_notices = _mpp(header, turn)
    notices = (*notices, *spacing_notices, *_notices(frame, header, turn))
    reader = Reader("pydicom", importlib.metadata.version("pydicom"))
    opened = OpenedImage(path, reader, frames, turn, notices, properties, mpp, Users(path.name))
    opened.samples(chosen)  # a damaged picture is refused here, not in the first tile
    if frame.file.photometric.startswith("MONOCHROME"):
        return GreyDicomImage(opened, chosen, None, False)
    return DicomImage(opened, chosen)


def _properties(path: Path) -> dict[str, str]:
    """What the file says of itself; nothing where a value in it is damaged, which is no reason to show no picture."""
    try:
        return dict(read_metadata(path).properties)
    except (OSError, ValueError, TypeError, NotImplementedError, AttributeError):
        return {}


def _mpp(header: Dataset, turn: Turn) -> tuple[Mpp | None, tuple[str, ...]]:
    """Micrometres per pixel of the picture as shown (both elements give the vertical spacing first)."""
    for keyword, notice in (
        ("PixelSpacing", ()),
        ("ImagerPixelSpacing", ("Sizes are those at the detector (ImagerPixelSpacing), larger than in the patient.",)),
    ):
        try:
            down, right = (float(value) * 1000 for value in header.get(keyword) or ())
        except (TypeError, ValueError):
            continue
        if down > 0 and right > 0:
            return (Mpp(down, right) if turn.transpose else Mpp(right, down)), notice
    return None, ()


def _notices(frame: Frame, header: Dataset, turn: Turn) -> list[str]:
    file = frame.file
    disputed = file.disputed_colours()
    found = [disputed] if disputed else []
    if not turn.nothing:
        cosines = cosines_of(header)
        stored = f" (stored: {orientation_words(cosines)})" if cosines else ""
        found.append(f"Turned to the usual position{stored}.")
    if file.whole_frames < file.frames:
        found.append(f"{file.path.name} is cut short: {file.whole_frames} of {file.frames} frames are there.")
    windows = header.get("WindowCenter")
    if not isinstance(windows, str) and hasattr(windows, "__len__") and len(windows) > 1:
        found.append(f"The file holds {len(windows)} windows; the first is used.")
    if header.get("VOILUTSequence") and len(header.VOILUTSequence) > 1:
        found.append(f"The file holds {len(header.VOILUTSequence)} VOI LUTs; the first is used.")
    if any(element.tag.group & 0xFF00 == 0x6000 for element in file.header):
        found.append("The file holds an overlay, which is not shown.")
    if file.header.get("TotalPixelMatrixColumns") and file.frames > 1:
        found.append("The frames are tiles of a larger image and are shown one by one.")
    return found
