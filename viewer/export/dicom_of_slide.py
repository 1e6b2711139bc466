"""What a slide that is no DICOM series states of a level, in DICOM's words: what it does not know is not made up.

Where the standard asks for a value of something that no slide states (PS3.3, Type 1), there stands what says least.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from viewer.conversion.illumination import is_fluorescence
from viewer.export.masked import MaskedLevel
from viewer.geometry import Size
from viewer.slides.property_names import MIRAX_SLIDE_TYPE
from viewer.slides.slide import Slide

if TYPE_CHECKING:
    from pydicom import Dataset

THICKNESS_MM = 0.001
"""Of the imaged section; no slide states it."""
_ORIENTATION = (0.0, 1.0, 0.0, 1.0, 0.0, 0.0)
"""Rows run along the long side of the glass, columns along the short one: where a slide does not say how it lay."""
_EPIFLUORESCENCE, _BRIGHTFIELD = ("111743", "DCM"), ("111744", "DCM")


def stated_of(level: MaskedLevel) -> Dataset:
    """The level and its slide: sizes in pixels and on the glass, lens, light.

    How frames are coded is not in it.
    """
    from pydicom import Dataset
    from pydicom import Sequence as Items

    slide, size, mpp = level.slide, level.size, level.mpp
    assert mpp is not None, "check_dicom lets no other pass"
    found, origin, measures, shared, path = Dataset(), Dataset(), Dataset(), Dataset(), Dataset()
    found.ImageType = ["ORIGINAL", "PRIMARY", "VOLUME", "NONE"]
    if level.level.downsample > 1:
        found.ImageType = ["DERIVED", "PRIMARY", "VOLUME", "RESAMPLED"]
    found.VolumetricProperties, found.FocusMethod, found.ExtendedDepthOfField = "VOLUME", "AUTO", "NO"
    # Nobody has looked: the standard knows no third value, and this is the careful one.
    found.BurnedInAnnotation, found.SpecimenLabelInImage = "YES", "NO"
    found.TotalPixelMatrixColumns, found.TotalPixelMatrixRows = size
    found.ImagedVolumeWidth, found.ImagedVolumeHeight = size.width * mpp.x / 1000, size.height * mpp.y / 1000
    found.ImagedVolumeDepth = THICKNESS_MM * 1000
    found.ImageOrientationSlide = list(slide.orientation or _ORIENTATION)
    place = slide.origin_mm
    origin.XOffsetInSlideCoordinateSystem, origin.YOffsetInSlideCoordinateSystem = place or (0.0, 0.0)
    found.TotalPixelMatrixOriginSequence = Items([origin])
    measures.PixelSpacing, measures.SliceThickness = [mpp.y / 1000, mpp.x / 1000], THICKNESS_MM
    shared.PixelMeasuresSequence = Items([measures])
    found.SharedFunctionalGroupsSequence = Items([shared])
    path.IlluminationTypeCodeSequence = Items(_illumination(slide))
    if slide.objective_power is not None:
        path.ObjectiveLensPower = slide.objective_power
    found.OpticalPathSequence = Items([path])
    return found


def state_coding(
    found: Dataset, syntax: str, photometric: str, tile: Size, lost: Sequence[tuple[str, float]] | None
) -> None:
    """Say how the frames of a level are coded, in place of what ``found`` said of it.

    Args:
        found: What is stated of the level.
        syntax: UID of the transfer syntax.
        photometric: PhotometricInterpretation.
        tile: Size of a frame.
        lost: Method and ratio of each compression with loss that the pixels went through; None: as ``found`` says.
    """
    from pydicom.dataset import FileMetaDataset
    from pydicom.uid import UID

    found.file_meta = FileMetaDataset()
    found.file_meta.TransferSyntaxUID = UID(syntax)
    found.PhotometricInterpretation = photometric
    found.Columns, found.Rows = tile
    found.SamplesPerPixel, found.PlanarConfiguration, found.PixelRepresentation = 3, 0, 0
    found.BitsAllocated, found.BitsStored, found.HighBit = 8, 8, 7
    if lost is None:
        return
    for keyword in ("LossyImageCompressionRatio", "LossyImageCompressionMethod"):
        if keyword in found:
            del found[keyword]
    found.LossyImageCompression = "01" if lost else "00"
    if lost:
        found.LossyImageCompressionMethod = [method for method, _ in lost]
        found.LossyImageCompressionRatio = [ratio for _, ratio in lost]


def _illumination(slide: Slide) -> list[Dataset]:
    """What the slide says of its light; no code where it says nothing."""
    from pydicom import Dataset

    said = slide.properties.get(MIRAX_SLIDE_TYPE, "").upper()
    code = _EPIFLUORESCENCE if is_fluorescence(slide.properties) else _BRIGHTFIELD if "BRIGHTFIELD" in said else None
    if code is None:
        return []
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator = code
    return [item]
