"""What DICOM files of a slide may state that is no DICOM series, or whose frames were encoded anew.

Worked out of what the slide's reader says and docs/export.md, not by the program that writes.
"""

from __future__ import annotations

import contextlib
import copy
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from viewer.conversion.settings import Pyramid
from viewer.export.checks.dicom_bytes import DicomBytes, StoredFrames
from viewer.export.checks.dicom_original import StoredTiff, original_files, stored_original
from viewer.export.checks.dicom_pieces import JPEG_2000, JPEG_BASELINE, NATIVE, FrameLevel
from viewer.export.checks.inventory import Manifest, ShownLevel
from viewer.export.settings import ExportSettings, TiffCompression
from viewer.geometry import Rect
from viewer.redaction.shapes import RedactionShape
from viewer.redaction.slide_masks import is_lossless, slide_masks
from viewer.redaction.visible_loss import visible_loss
from viewer.slides.dicom_wsi import DicomWsi
from viewer.slides.slide import Level, Slide, SlideError

if TYPE_CHECKING:
    from pydicom import Dataset

_JPEG = "ISO_10918_1"
_THICKNESS = 0.001
_SHORT = 8
"""Letters of a ratio that is worked out at the end."""


class Originals:
    """What the slide states of each level of an export, in DICOM's words."""

    def __init__(self, slide: Slide, manifest: Manifest, shapes: Sequence[RedactionShape]) -> None:
        """Get ready; raises SlideError where masks cannot be made."""
        self._slide, self._settings = slide, manifest.settings
        shown = [one for file in manifest.files for one in file.levels if 0 <= one.level < len(slide.levels)]
        levels = [slide.levels[one.level] for one in shown]
        self._masks = dict(zip((one.level for one in shown), slide_masks(slide, shapes, levels), strict=True))
        self._copies = any(one.copied for one in shown)

    def stated(self, ours: DicomBytes, shown: ShownLevel) -> Dataset:
        """What ``ours`` may say of a level.

        Raises:
            SlideError: Files of the slide cannot be read.
        """
        level = self._slide.levels[shown.level]
        with original_files(self._slide, shown.level) as files:
            if files:
                header: Dataset = files[0].header
                same = (ours.tile, _coding(ours.header)) == (files[0].tile, _coding(header))
                if self._settings.compression is TiffCompression.AUTO and same:
                    return _as_one_file(header) if len(_heights(files)) > 1 and _are_apart(files) else header
                if self._settings.compression is TiffCompression.AUTO and _are_native(ours, files[0]):
                    return _explicit(header)
                found = copy.deepcopy(header)
                before = _losses(header)
            else:
                found, before = stated_by(self._slide, level), self._lost(level)
        stored = None if files else self._stored_tiff(ours, shown)
        if stored is not None:
            syntax, photometric, method = stored
            _say_coding(found, ours, photometric, [(method, _ratio(ours))] if method else [], syntax=syntax)
            return found
        compression = self._slide.levels[self._made_of(shown.level)].compression
        lossless = self._settings.compression is TiffCompression.AUTO and is_lossless(compression)
        _say_anew(found, ours, self._settings, before, lossless)
        return found

    def _made_of(self, level: int) -> int:
        """The level whose stored pixels another one is made of, where that is known: itself, or the finest."""
        stays = self._settings.compression is TiffCompression.AUTO and isinstance(self._slide, DicomWsi)
        rebuilt = self._settings.pyramid is Pyramid.REBUILT and not self._copies and not stays
        return min(self._masks) if rebuilt else level

    def planes(self, level: int) -> tuple[float, ...]:
        """Heights of the focal planes of a level, the lowest first.

        Raises:
            SlideError: Files of the slide cannot be read, or do not say.
        """
        with original_files(self._slide, level) as files:
            return _heights(files) or (0.0,)

    def _lost(self, level: Level) -> list[tuple[str, float | None]]:
        index = self._made_of(level.index)
        found = visible_loss(self._slide, self._slide.levels[index], self._masks[index])
        return [] if found is None else [(found.method, None if found.ratio is None else round(found.ratio, 2))]

    def _stored_tiff(self, ours: DicomBytes, shown: ShownLevel) -> tuple[str, str, str] | None:
        """Where frames are tiles of the slide, or have their coding as something is hidden of all: that coding."""
        if self._settings.compression is not TiffCompression.AUTO:
            return None
        with contextlib.suppress(SlideError), stored_original(self._slide, shown.level) as stored:
            mine = FrameLevel(ours, StoredFrames([ours]))
            if not isinstance(stored, StoredTiff) or not stored.is_like(mine):
                return None
            mask = self._masks[shown.level]
            all_hit = all(mask.meets(Rect(*mine.corner(cell), *mine.inside(cell))) for cell in mine.cells)
            return stored.frames if shown.copied or all_hit else None
        return None


def stated_by(slide: Slide, level: Level) -> Dataset:
    """What the slide states of a level, in DICOM's words, its coding left aside where it is no DICOM series.

    Raises:
        SlideError: It does not state what it would have to, or a file cannot be read.
    """
    with original_files(slide, level.index) as files:
        header: Dataset = files[0].header if files else _of_slide(slide, level)
        return header


def _are_native(ours: DicomBytes, theirs: DicomBytes) -> bool:
    said = [str(one.header.get("PhotometricInterpretation", "")) for one in (ours, theirs)]
    return (ours.syntax, ours.tile, said[0]) == (NATIVE[0], theirs.tile, said[1]) and theirs.syntax in NATIVE


def _explicit(header: Dataset) -> Dataset:
    from pydicom.uid import ExplicitVRLittleEndian

    found = copy.deepcopy(header)
    found.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    return found


def _heights(files: Sequence[DicomBytes]) -> tuple[float, ...]:
    return tuple(sorted({height for file in files for height in file.heights}))


def _are_apart(files: Sequence[DicomBytes]) -> bool:
    """Whether planes are in files of their own."""
    return len({tuple(sorted(set(file.heights))) for file in files}) > 1


def _as_one_file(header: Dataset) -> Dataset:
    """Planes that were in files of their own need not be at equal distances: each frame says where it lies."""
    found = copy.deepcopy(header)
    found.DimensionOrganizationType = "TILED_SPARSE"
    return found


def _coding(header: Dataset) -> tuple[str, str]:
    return str(header.file_meta.TransferSyntaxUID), str(header.get("PhotometricInterpretation", ""))


def _losses(header: Dataset) -> list[tuple[str, float | None]]:
    methods, ratios = (_many(header.get(f"LossyImageCompression{what}")) for what in ("Method", "Ratio"))
    known = [float(one) for one in ratios] if len(ratios) == len(methods) else [None] * len(methods)
    return list(zip(map(str, methods), known, strict=True))


def _many(value: Any) -> list[Any]:
    from pydicom.multival import MultiValue

    if value is None or value == "":
        return []
    return list(value) if isinstance(value, MultiValue | list) else [value]


def _ratio(ours: DicomBytes) -> float:
    """Bytes of pixels for each that is stored."""
    return float(f"{ours.count * 3 * ours.tile.area / max(1, ours.stored):.6f}"[:_SHORT])


def _say_anew(
    found: Dataset,
    ours: DicomBytes,
    settings: ExportSettings,
    before: Sequence[tuple[str, float | None]],
    lossless: bool,
) -> None:
    """Frames that were encoded anew; ``lossless`` where the slide's are so, and nothing else was chosen."""
    known = [(method, ratio) for method, ratio in before if ratio is not None]
    if lossless or settings.compression is TiffCompression.JPEG_2000:
        _say_coding(found, ours, "YBR_RCT", known, settings, JPEG_2000[0])
    else:
        _say_coding(found, ours, "YBR_FULL_422", [*known, (_JPEG, _ratio(ours))], settings)


def _say_coding(
    found: Dataset,
    ours: DicomBytes,
    photometric: str,
    lost: Sequence[tuple[str, float]],
    anew: ExportSettings | None = None,
    syntax: str = JPEG_BASELINE,
) -> None:
    from pydicom.dataset import FileMetaDataset
    from pydicom.uid import UID

    found.file_meta = FileMetaDataset()
    found.file_meta.TransferSyntaxUID = UID(syntax)
    found.PhotometricInterpretation = photometric
    found.Columns, found.Rows = ours.tile if anew is None else (anew.tile, anew.tile)
    found.SamplesPerPixel, found.PlanarConfiguration, found.PixelRepresentation = 3, 0, 0
    found.BitsAllocated, found.BitsStored, found.HighBit = 8, 8, 7
    found.DimensionOrganizationType = "TILED_FULL"
    for what in ("Ratio", "Method"):
        found.pop(f"LossyImageCompression{what}", None)
    found.LossyImageCompression = "01" if lost else "00"
    if lost:
        found.LossyImageCompressionMethod = [method for method, _ in lost]
        found.LossyImageCompressionRatio = [ratio for _, ratio in lost]


def _of_slide(slide: Slide, level: Level) -> Dataset:
    from pydicom import Dataset, Sequence

    if level.mpp is None:
        raise SlideError(f"{slide.name} does not say how large its pixels are, so that no DICOM can have been made.")
    found, origin, measures, shared, path = Dataset(), Dataset(), Dataset(), Dataset(), Dataset()
    found.VolumetricProperties, found.FocusMethod, found.ExtendedDepthOfField = "VOLUME", "AUTO", "NO"
    found.BurnedInAnnotation, found.SpecimenLabelInImage = "YES", "NO"
    found.TotalPixelMatrixColumns, found.TotalPixelMatrixRows = level.size
    wide, high = (side * mpp / 1000 for side, mpp in zip(level.size, level.mpp, strict=True))
    # Stored in 32 bits.
    found.ImagedVolumeWidth, found.ImagedVolumeHeight = float(np.float32(wide)), float(np.float32(high))
    found.ImagedVolumeDepth = _THICKNESS * 1000
    found.ImageOrientationSlide = list(slide.orientation or (0, 1, 0, 1, 0, 0))
    origin.XOffsetInSlideCoordinateSystem, origin.YOffsetInSlideCoordinateSystem = slide.origin_mm or (0, 0)
    found.TotalPixelMatrixOriginSequence = Sequence([origin])
    measures.PixelSpacing, measures.SliceThickness = [level.mpp.y / 1000, level.mpp.x / 1000], _THICKNESS
    shared.PixelMeasuresSequence = Sequence([measures])
    found.SharedFunctionalGroupsSequence = Sequence([shared])
    if slide.objective_power is not None:
        path.ObjectiveLensPower = slide.objective_power
    found.OpticalPathSequence = Sequence([path])
    return found
