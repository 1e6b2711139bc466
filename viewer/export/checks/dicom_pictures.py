"""DICOM pictures that are no slides, shown anew from the samples of the original as the manifest says that they are."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from viewer.conversion.verify.result import Check, Fault, counted, judged
from viewer.export.checks.inventory import Manifest
from viewer.export.checks.picture_told import DETECTOR, PictureTold
from viewer.export.checks.picture_values import FrameWords, grey, in_modality, kept_line, kept_numbers, painted
from viewer.redaction.masks import LevelMask
from viewer.redaction.shapes import RedactionShape
from viewer.redaction.slide_masks import slide_masks
from viewer.slides.dicom_image import FRAME, DicomImage, GreyDicomImage, frame_count
from viewer.slides.dicom_image_shown import ShownAnew
from viewer.slides.dicom_windows import COMMON
from viewer.slides.one_level import cut
from viewer.slides.slide import Region, RgbArray, Slide, SlideError

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_NAME = "Frames and windows"
_IMPLICIT = "1.2.840.10008.1.2"
_NATIVE = {_IMPLICIT: "<", "1.2.840.10008.1.2.1": "<", "1.2.840.10008.1.2.2": ">"}
"""Transfer syntaxes of samples as they are, with their byte order."""
_HEAD, _SHORT_HEAD = 12, 8
"""Bytes of tag, VR and length of pixel data (PS3.5 7.1.2 and 7.1.3)."""
_PROJECTED = ("CR", "DX", "IO", "MG", "PX", "RF", "RG", "XA")
_SAME = 1e-9


class FrameAgain:
    """One frame of the original, read anew."""

    def __init__(self, shown: DicomImage, words: FrameWords, pixels_at: int) -> None:
        """``shown`` is the frame, ``words`` what its file says of it; ``pixels_at`` is where its pixel data begin.

        Raises:
            SlideError: It cannot be decoded.
        """
        self.words = words
        self.is_grey = str(words.header.PhotometricInterpretation).startswith("MONOCHROME")
        self._size, self._is_transposed = shown.levels[0].size, shown.turn.transpose
        whole = self._size.width, self._size.height
        stored = _native(shown, words.header, pixels_at)
        self.samples: NDArray[Any] | None = None if stored is None else shown.turn(stored)
        if stored is None and isinstance(shown, GreyDicomImage):
            self.samples = np.asarray(shown.read_samples(0, (0, 0), whole))
        self._rgb: RgbArray | None = None
        if not self.is_grey:
            self._rgb = self._coloured()
            if self._rgb is None:
                self._rgb = shown.read(0, (0, 0), whole).rgb

    def _coloured(self) -> RgbArray | None:
        """Colours of stored samples; None where somebody has to decode them."""
        if self.samples is None:
            return None
        return self.samples.astype(np.uint8) if self.samples.ndim == 3 else painted(self.samples, self.words)

    @property
    def aspect(self) -> tuple[int, int] | None:
        """Height and width of a pixel as shown, without a common factor, where only this is said of its size."""
        stated = [int(one) for one in self.words.get("PixelAspectRatio") or ()]
        if len(stated) != 2 or min(stated) < 1 or stated[0] == stated[1] or _size_at(self.words) is not None:
            return None
        common = math.gcd(*stated)
        high, wide = (one // common for one in (reversed(stated) if self._is_transposed else stated))
        return high, wide

    def shown(self, window: Mapping[str, Any]) -> RgbArray:
        """The frame as uint8 (height, width, 3), through a window of the manifest; empty of a picture in colour."""
        if self._rgb is not None:
            return self._rgb
        assert self.samples is not None
        return np.repeat(grey(self.samples, self.words, window)[..., None], 3, axis=2)

    def numbers(self) -> NDArray[np.int64]:
        """What stands in a file that keeps values."""
        assert self.samples is not None
        return kept_numbers(self.samples, self.words)

    def range(self, mask: LevelMask) -> tuple[float, float] | None:
        """Lowest and highest value outside of ``mask`` and of padding; None where nothing is left."""
        assert self.samples is not None
        seen = self.samples[~mask.pixels(0, 0, *self._size)]
        padding, limit = self.words.get("PixelPaddingValue"), self.words.get("PixelPaddingRangeLimit")
        if padding is not None:
            low, high = sorted((int(padding), int(padding if limit is None else limit)))
            left = seen[~((seen >= low) & (seen <= high))]
            seen = left if left.size else seen
        if not seen.size:
            return None
        values = in_modality(seen, self.words)
        return float(values.min()), float(values.max())


def _native(shown: DicomImage, header: Dataset, pixels_at: int) -> NDArray[Any] | None:
    """Stored samples of a frame that is not compressed, grey, palette or 8-bit RGB; None of any other."""
    syntax = str(header.file_meta.get("TransferSyntaxUID", "")) if hasattr(header, "file_meta") else ""
    order = _NATIVE.get(syntax)
    bits, kind = int(header.BitsAllocated), str(header.PhotometricInterpretation)
    channels = int(header.get("SamplesPerPixel") or 1)
    plain = kind.startswith(("MONOCHROME", "PALETTE")) and channels == 1
    if order is None or bits not in (8, 16, 32) or not (plain or (kind == "RGB" and bits == 8)):
        return None
    size, sign = bits // 8, "i" if int(header.get("PixelRepresentation") or 0) else "u"
    if int(header.HighBit) != int(header.BitsStored) - 1 or (size == 1 and order == ">"):
        return None  # of bytes in words that are turned round nobody knows the order
    path, index = shown.frame_file
    shape: tuple[int, ...] = (int(header.Rows), int(header.Columns))
    length = shape[0] * shape[1] * channels * size
    with path.open("rb") as file:
        file.seek(pixels_at + (_SHORT_HEAD if syntax == _IMPLICIT else _HEAD) + index * length)
        part = file.read(length)
    if len(part) < length:
        return None
    found = np.frombuffer(part, np.dtype(f"{order}{sign}{size}"))
    if channels == 1:
        found = found.reshape(shape)
    elif int(header.get("PlanarConfiguration") or 0):
        found = found.reshape(channels, *shape).transpose(1, 2, 0)
    else:
        found = found.reshape(*shape, channels)
    spare = bits - int(header.BitsStored)
    return found if not spare else (found << spare) >> spare


class PictureAgain(ShownAnew):
    """A picture of the manifest as the original has it; a Slide of one level, whose pixels are in memory."""

    def __init__(self, slide: DicomImage, rgb: RgbArray) -> None:
        super().__init__(slide)
        self._pixels = rgb

    def read(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> Region:
        """Pixels, black outside."""
        self._check_request(level, size)
        return Region(*cut(self._pixels, location, size))


class PicturesAgain:
    """The frames of an original, one after the other; not for several threads at once."""

    def __init__(self, slide: DicomImage) -> None:
        self._slide = slide
        self._headers: dict[Path, tuple[Dataset, int]] = {}
        self._last: tuple[int | None, FrameAgain] | None = None

    def frame(self, number: int | None) -> FrameAgain:
        """The frame of that number, counted from 1; None: the one that the slide shows.

        Raises:
            SlideError: There is no such frame, or it cannot be read.
        """
        if self._last is None or self._last[0] != number:
            if number is None:
                self._last = number, self._read(self._slide)
            else:
                with contextlib.closing(self._slide.at(FRAME, number - 1)) as shown:
                    self._last = number, self._read(shown)
        return self._last[1]

    def _read(self, shown: DicomImage) -> FrameAgain:
        from pydicom import dcmread

        path, index = shown.frame_file
        if path not in self._headers:
            self._headers.clear()  # of a series, each has a file of its own
            try:
                with path.open("rb") as file:
                    self._headers[path] = dcmread(file, stop_before_pixels=True, force=True), file.tell()
            except Exception as error:  # whatever is wrong with the bytes
                raise SlideError(f"The original cannot be read ({' '.join(str(error).split())}).") from error
        header, pixels_at = self._headers[path]
        return FrameAgain(shown, FrameWords(header, index), pixels_at)

    def original(self, picture: PictureTold) -> Slide:
        """What the pixels of a file are held against: the frame, shown anew as the manifest says.

        Raises:
            SlideError: There is no such frame, or it cannot be shown so.
        """
        return PictureAgain(self._slide, _shown(self.frame(picture.frame), picture.window))

    def numbers(self, picture: PictureTold) -> NDArray[np.int64]:
        """What a file that keeps values has to hold outside of masks: (height, width).

        Raises:
            SlideError: There is no such frame, or it has no values.
        """
        found = self.frame(picture.frame)
        if not found.is_grey:
            raise SlideError(f"{self._slide.name} is in colour and has no values to keep.")
        return found.numbers()


def _shown(again: FrameAgain, window: Mapping[str, Any]) -> RgbArray:
    if again.is_grey and window.get("function") == "NONE":
        return np.zeros((*again.numbers().shape, 3), np.uint8)  # it is held against numbers
    if again.is_grey and not window:
        raise SlideError("The manifest does not say through which window a picture is shown.")
    try:
        return again.shown(window)
    except (TypeError, IndexError, AttributeError) as error:
        raise SlideError("The original has no such window or LUT as the manifest says.") from error


def picture_check(manifest: Manifest, slide: Slide, shapes: Sequence[RedactionShape]) -> Check:
    """Whether the manifest tells the frames and windows that were chosen, with the numbers that the original has.

    Raises:
        SlideError: A frame of the original cannot be read.
    """
    assert isinstance(slide, DicomImage)
    (mask,) = slide_masks(slide, shapes, slide.levels)
    pictures = PicturesAgain(slide)
    told = [(file, shown) for file in manifest.files for shown in file.levels]
    faults = list(_order_faults(manifest, slide, [shown.picture for _, shown in told]))
    if not faults:
        for file, shown in told:
            assert shown.picture is not None
            again = pictures.frame(shown.picture.frame)
            faults += [
                Fault(f"{file.name}: {sentence}.", file.name) for sentence in _faults(again, shown.picture, mask)
            ]
    frames = {shown.picture.frame for _, shown in told if shown.picture is not None}
    windows = {shown.picture.name for _, shown in told if shown.picture is not None and shown.picture.name}
    through = f", each through {counted(len(windows), 'window')}" if windows else ""
    passed = (
        f"The files show {counted(len(frames), 'frame')}, as chosen, and no others{through}, with the numbers that the "
        "original, the list of common windows, or what lies outside of the masks says; what numbers of 16 bits mean, "
        "and what pixel sizes are about, is as the original says."
    )
    return judged(_NAME, passed, faults, {"frames": len(frames), "windows": len(windows)})


def _order_faults(manifest: Manifest, slide: DicomImage, told: Sequence[PictureTold | None]) -> Iterator[Fault]:
    settings, count = manifest.settings, frame_count(slide)
    chosen: list[int | None] = list(settings.frames if settings.frames is not None else range(1, count + 1))
    if count == 1:
        chosen = [None]
    wanted = [(frame, window) for frame in chosen for window in settings.windows or (None,)]
    found = [(one.frame, one.name) if one is not None else (None, None) for one in told]
    if found != wanted or any(frame is not None and not 1 <= frame <= count for frame, _ in found):
        yield Fault("The manifest tells other frames or windows than those that were chosen.")


def _faults(again: FrameAgain, told: PictureTold, mask: LevelMask) -> Iterator[str]:
    """Ends of sentences about one picture."""
    words = again.words
    if told.size_at != _size_at(words):
        yield "the manifest says otherwise what its pixel size is about"
    if told.aspect != again.aspect:
        yield "the manifest says that pixels have other sides than the original does"
    if not again.is_grey:
        if told.window or told.values:
            yield "the manifest tells a window of a picture in colour"
        return
    if told.is_kept != (told.name == "16bit"):
        yield "the manifest says of other files that they keep values"
    elif told.is_kept:
        line, unit = (told.values["slope"], told.values["intercept"]), told.values["unit"]
        if any(
            abs(one - other) > _SAME * max(1, abs(other)) for one, other in zip(line, kept_line(words), strict=True)
        ):
            yield "the manifest states other values for its numbers"
        if unit is not None and unit != _unit(words):
            yield "the manifest states another unit of its values"
    elif dict(told.window) != {"name": told.name, **_wanted(again, str(told.name), mask)}:
        yield f"the manifest states other numbers of the window {told.name} than the original or the list of windows"


def _wanted(again: FrameAgain, name: str, mask: LevelMask) -> dict[str, Any]:
    words = again.words
    if name == "min-max":
        low, high = again.range(mask) or (0.0, 1.0)
        return {"function": "RANGE", "low": low, "high": high}
    if "," in name:
        centre, width = name.split(",")
        return {"function": "LINEAR", "centre": float(centre), "width": float(width)}
    if name in COMMON:
        return {"function": "LINEAR", "centre": COMMON[name].centre, "width": COMMON[name].width}
    if not name.startswith("stored"):
        return {}
    number, tables = int(name.removeprefix("stored") or 1), len(words.get("VOILUTSequence") or ())
    if number <= tables:
        return {"function": "LUT", "number": number}
    centres, widths = _several(words.get("WindowCenter")), _several(words.get("WindowWidth"))
    if not centres:
        low, high = (float(one) for one in np.sort(in_modality(np.array(words.bits), words)))
        if words.get("ModalityLUTSequence"):
            every = in_modality(np.arange(words.bits[0], words.bits[1] + 1), words)
            low, high = float(every.min()), float(every.max())
        return {"function": "RANGE", "low": low, "high": high}
    if number - tables > len(centres):
        return {}
    function = str(words.get("VOILUTFunction") or "LINEAR").upper()
    at = number - tables - 1
    return {"function": function, "centre": float(centres[at]), "width": float(widths[at])}


def _several(value: Any) -> list[Any]:
    return [] if value is None else list(value) if hasattr(value, "__len__") and not isinstance(value, str) else [value]


def _size_at(words: FrameWords) -> str | None:
    """PS3.3 10.7.1.3: of a projection, whether somebody has corrected the size for how far the patient was away."""
    spacing, imager = ([float(one) for one in words.get(name) or ()] for name in ("PixelSpacing", "ImagerPixelSpacing"))
    if len(spacing) != 2:
        return DETECTOR if len(imager) == 2 else None
    is_projected = str(words.header.get("Modality") or "") in _PROJECTED
    is_corrected = bool(words.get("PixelSpacingCalibrationType")) or (len(imager) == 2 and imager != spacing)
    return DETECTOR if is_projected and not is_corrected else "patient"


def _unit(words: FrameWords) -> str:
    item = (words.get("ModalityLUTSequence") or [None])[0]
    if item is not None:
        return str(item.get("ModalityLUTType") or "")
    return str(words.get("RescaleType") or ("HU" if words.header.get("Modality") == "CT" else "")).upper()


def files_by_frame(slide: DicomImage) -> Iterator[DicomImage]:
    """A view of the first frame of each file of a picture; closed when the next is asked for."""
    seen = set()
    for index in range(len(slide.axes[0].labels) if slide.axes else 0):
        with contextlib.closing(slide.at(FRAME, index)) as view:
            if view.frame_file[0] not in seen:
                seen.add(view.frame_file[0])
                yield view
