"""The pictures that an export of DICOM pictures that are no slides is made of: frame by frame, window by window."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from viewer.export.masked import MaskedLevel
from viewer.export.settings import ExportSettings, Format, TiffCompression
from viewer.export.shown_as import KeptValues, ShownAs
from viewer.redaction.masks import LevelMask
from viewer.redaction.shapes import Redactions
from viewer.redaction.slide_masks import slide_masks
from viewer.slides.dicom_image import FRAME, DicomImage, GreyDicomImage, frame_count
from viewer.slides.dicom_image_shown import ShownAnew
from viewer.slides.dicom_image_values import GreyTable, modality_values
from viewer.slides.dicom_sizes import SizeAt, pixel_aspect, size_at
from viewer.slides.dicom_windows import (
    COMMON,
    MIN_MAX,
    STORED,
    VALUES,
    Voi,
    VoiRange,
    VoiWindow,
    grey_of,
    numbers_of,
    settled_word,
    stored_voi,
    stored_vois,
)
from viewer.slides.one_level import cut
from viewer.slides.slide import Region, Slide, SlideError

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

SLIDE_MODALITY = "SM"
_OTHER = "OT"
_MODALITIES = frozenset(
    (
        *("AR", "BI", "BMD", "CR", "CT", "DG", "DX", "ES", "GM", "HC", "IO", "IVOCT", "IVUS", "MG", "MR", "NM", "OCT"),
        *("OP", "OPM", "OPT", "OPV", "OT", "PT", "PX", "RF", "RG", "RTDOSE", "RTIMAGE", "SM", "TG", "US", "XA", "XC"),
    )
)
"""Defined terms of pictures (PS3.3 C.7.3.1.1.1): a word that is none of these is the institution's own."""
_UNITS = frozenset(("HU", "OD", "US", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT"))
"""Defined terms of RescaleType (PS3.3 C.11.1.1.2)."""
_MOST = 0xFFFF
_BITS = 16


@dataclass(frozen=True, slots=True, eq=False)
class PictureView:
    """One picture to be written."""

    level: MaskedLevel
    """With its window; where values are kept, as stored, and not to be read."""
    picture: DicomImage
    """The frame."""
    shown: ShownAs

    def kept(self) -> NDArray[np.uint16]:
        """The numbers of a picture whose values are kept, hidden ones filled: (height, width).

        Raises:
            SlideError: The frame cannot be decoded, or holds numbers that its file says it does not.
        """
        assert isinstance(self.picture, GreyDicomImage)
        size, header = self.level.size, self.picture.header
        hidden = self.level.mask.pixels(0, 0, *size)
        samples = np.array(self.picture.read_samples(0, (0, 0), (size.width, size.height)), np.int64)
        lowest, highest = _limits(header)
        samples[hidden] = lowest
        if header.get("ModalityLUTSequence"):
            samples, lowest, highest = modality_values(samples, header).astype(np.int64), 0, _MOST
        if samples.min() < lowest or samples.max() > highest:
            raise SlideError(
                f"The values of {self.picture.name} cannot be kept: some lie outside of the bits that it states.",
                advice="Export it through a window.",
            )
        numbers = highest - samples if header.PhotometricInterpretation == "MONOCHROME1" else samples - lowest
        numbers[hidden] = self.level.fill[0] * 257
        return numbers.astype(np.uint16)


def settled(slide: Slide, settings: ExportSettings) -> ExportSettings:
    """The settings as the manifest states them, so that they say the same without a word of the slide.

    Of a DICOM picture that is no slide, names of its windows become their numbers, the modality becomes the picture's
    where none was chosen, and a TIFF whose tiles cannot be copied is lossless.

    Raises:
        SlideError: Something is chosen that the slide does not have, or cannot become.
    """
    if not isinstance(slide, DicomImage):
        if settings.windows or settings.frames != () or settings.format is Format.PDF:
            what = "PDF is made" if settings.format is Format.PDF else "windows and frames are chosen"
            raise SlideError(
                f"{slide.name} is a slide; {what} of DICOM pictures such as CT or X-ray.",
                advice="Export its levels as JPEG, PNG, TIFF or DICOM, without a window.",
            )
        return settings
    if settings.format is Format.DICOM:
        raise SlideError(
            f"{slide.name} is a DICOM picture that is no slide, and cannot be exported as DICOM.",
            advice="Export it as JPEG, PNG, TIFF or PDF.",
        )
    _check_frames(slide, settings)
    with contextlib.closing(_frames(slide, settings)) as frames:
        _, first = next(frames)
        words = tuple(settled_word(first, word) for word in settings.windows)
        if not words and isinstance(slide, GreyDicomImage):
            words = (STORED if stored_vois(first.header) else MIN_MAX,)
        if VALUES in words:
            _check_values(first, settings)
    modality = settings.modality
    if modality == SLIDE_MODALITY:
        stated = str(slide.header.get("Modality") or "")
        modality = stated if stated in _MODALITIES else _OTHER
    compression = settings.compression
    if compression is TiffCompression.AUTO:
        compression = TiffCompression.DEFLATE
    return replace(
        settings,
        windows=tuple(dict.fromkeys(words)),
        frames=(slide.axes[0].index + 1,) if slide.axes and settings.frames == () else settings.frames,
        modality=modality,
        compression=compression,
    )


def picture_views(slide: DicomImage, redactions: Redactions, settings: ExportSettings) -> Iterator[PictureView]:
    """Every picture of an export, in the order of its files; ``settings`` are settled.

    Raises:
        SlideError: A frame cannot be decoded, or has no such window.
    """
    (mask,) = slide_masks(slide, redactions.shapes, slide.levels)
    for frame, picture in _frames(slide, settings):
        if not isinstance(picture, GreyDicomImage):
            level = MaskedLevel(picture, 0, mask, settings.fill)
            yield _view(level, picture, ShownAs(frame, None, None, None, *_sizes(picture)))
            continue
        for word in settings.windows:
            voi = None if word == VALUES else _voi(picture, word, mask)
            values = _kept_values(picture.header) if voi is None else None
            shown = ShownPicture(picture, voi) if voi is not None else picture
            level = MaskedLevel(shown, 0, mask, settings.fill)
            yield _view(level, picture, ShownAs(frame, word, voi, values, *_sizes(picture)))


def picture_count(slide: DicomImage, settings: ExportSettings) -> int:
    """How many pictures there will be; ``settings`` are settled."""
    frames = frame_count(slide) if settings.frames is None else max(1, len(settings.frames))
    return frames * max(1, len(settings.windows))


class ShownPicture(ShownAnew):
    """A frame shown through a window; ``viewer.slides.slide.Slide`` has the members."""

    def __init__(self, picture: GreyDicomImage, voi: Voi) -> None:
        super().__init__(picture)
        self._grey_picture, self._voi = picture, voi
        self._table: GreyTable | None = None

    def read(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> Region:
        """Pixels through the window, black and not scanned outside.

        Raises:
            SlideError: The frame cannot be decoded.
        """
        self._check_request(level, size)
        samples = self._grey_picture.read_samples(level, location, size)
        if samples.dtype.kind in "iu" and samples.dtype.itemsize <= 2:
            if self._table is None:
                self._table = GreyTable(samples.dtype, self._grey)
            grey = self._table(samples)
        else:
            grey = self._grey(samples)
        whole = self._level.size
        _, scanned = cut(np.broadcast_to(np.True_, (whole.height, whole.width)), location, size)
        rgb = np.repeat(grey[:, :, np.newaxis], 3, axis=2)
        if scanned is not None:
            rgb[~scanned] = self.background
        return Region(rgb, scanned)

    def _grey(self, samples: NDArray[np.generic]) -> NDArray[np.uint8]:
        return grey_of(samples, self._picture.header, self._voi)


def _sizes(picture: DicomImage) -> tuple[SizeAt | None, tuple[int, int] | None]:
    """What the pixel size is about, and the ratio of height and width where nothing else is known."""
    aspect = pixel_aspect(picture.header)
    turned = aspect is not None and picture.turn.transpose
    return size_at(picture.header), (aspect[1], aspect[0]) if aspect is not None and turned else aspect


def _view(level: MaskedLevel, picture: DicomImage, shown: ShownAs) -> PictureView:
    return PictureView(replace(level, shown=shown), picture, shown)


def _check_frames(slide: DicomImage, settings: ExportSettings) -> None:
    count = frame_count(slide)
    if settings.frames and settings.frames[-1] > count:
        held = "one frame only" if count == 1 else f"the frames 1 to {count}"
        raise SlideError(
            f"{slide.name} has no frame {settings.frames[-1]} to export.", advice=f"It has {held}: choose of these."
        )
    if settings.levels not in (None, (0,)):
        raise SlideError(f"{slide.name} is a picture without levels.", advice="Export it without naming a level.")


def _frames(slide: DicomImage, settings: ExportSettings) -> Generator[tuple[int | None, DicomImage], None, None]:
    """Numbers of frames, None where there is one only, and the picture that shows each."""
    if not slide.axes:
        yield None, slide
        return
    chosen = settings.frames
    if chosen == ():
        yield slide.axes[0].index + 1, slide
        return
    for frame in chosen or range(1, frame_count(slide) + 1):
        picture = slide.at(FRAME, frame - 1)
        try:
            yield frame, picture
        finally:
            picture.close()


def _voi(picture: GreyDicomImage, word: str, mask: LevelMask) -> Voi:
    if word == MIN_MAX:
        return _own_range(picture, mask)
    numbers = numbers_of(word)
    if numbers is not None:
        return VoiWindow(numbers)
    return VoiWindow(COMMON[word]) if word in COMMON else stored_voi(picture, word)


def _own_range(picture: GreyDicomImage, mask: LevelMask) -> VoiRange:
    """Lowest and highest value of what is left to see, without what only pads the picture (PS3.3 C.7.5.1.1.2)."""
    size, header = picture.levels[0].size, picture.header
    samples = picture.read_samples(0, (0, 0), (size.width, size.height))
    seen = np.asarray(samples[~mask.pixels(0, 0, *size)], np.int64)
    padding = header.get("PixelPaddingValue")
    if padding is not None:
        limit = header.get("PixelPaddingRangeLimit")
        ends = sorted((int(padding), int(padding if limit is None else limit)))
        inside = seen[(seen < ends[0]) | (seen > ends[1])]
        seen = inside if inside.size else seen
    if not seen.size:
        return VoiRange(0.0, 1.0)
    values = modality_values(np.unique(seen), header)
    return VoiRange(float(values.min()), float(values.max()))


def _check_values(picture: DicomImage, settings: ExportSettings) -> None:
    bits = int(picture.header.BitsStored)
    if bits > _BITS:
        raise SlideError(
            f"The values of {picture.name} cannot be kept in 16 bits: it stores {bits}.",
            advice="Export it through a window, such as min-max.",
        )
    if len(set(settings.fill)) != 1:
        raise SlideError(
            f"{picture.name} cannot be exported with its values: a grey picture cannot be filled with a colour.",
            advice="Choose a grey fill, such as 0,0,0.",
        )
    if settings.format is Format.TIFF and settings.compression in (TiffCompression.JPEG, TiffCompression.JPEG_2000):
        raise SlideError(
            f"{picture.name} cannot be exported with its values as {settings.compression} in TIFF.",
            advice="Choose deflate, zstd or lzw.",
        )
    if settings.scale_bar:
        raise SlideError(
            f"{picture.name} cannot be exported with its values and a scale bar, which would be values, too.",
            advice="Export it without a scale bar.",
        )


def _limits(header: Dataset) -> tuple[int, int]:
    """Lowest and highest sample that the stored bits can say."""
    bits = int(header.BitsStored)
    lowest = -(1 << bits - 1) if int(header.get("PixelRepresentation", 0)) == 1 else 0
    return lowest, lowest + (1 << bits) - 1


def _kept_values(header: Dataset) -> KeptValues:
    """What the numbers of ``PictureView.kept`` mean."""
    is_inverted = header.PhotometricInterpretation == "MONOCHROME1"
    if header.get("ModalityLUTSequence"):
        unit = str(header.ModalityLUTSequence[0].get("ModalityLUTType") or "")
        line = (-1.0, float(_MOST)) if is_inverted else (1.0, 0.0)
        return KeptValues(*line, unit if unit in _UNITS else None)
    zero, one = modality_values(np.array([0, 1]), header)
    slope, (lowest, highest) = float(one - zero), _limits(header)
    if "RescaleSlope" in header and "RescaleIntercept" in header:
        slope = float(header.RescaleSlope)  # exactly
    start = float(zero) + slope * (highest if is_inverted else lowest)
    unit = str(header.get("RescaleType") or ("HU" if header.get("Modality") == "CT" else "")).upper()
    return KeptValues(-slope if is_inverted else slope, start, unit if unit in _UNITS else None)
