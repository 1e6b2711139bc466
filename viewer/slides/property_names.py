"""Names of the properties that slide files carry, as OpenSlide spells them (openslide.org/properties)."""

from __future__ import annotations

from typing import Final

OPENSLIDE_VENDOR: Final = "openslide.vendor"
OPENSLIDE_MPP_X: Final = "openslide.mpp-x"
OPENSLIDE_MPP_Y: Final = "openslide.mpp-y"
OPENSLIDE_OBJECTIVE_POWER: Final = "openslide.objective-power"
OPENSLIDE_BACKGROUND: Final = "openslide.background-color"
OPENSLIDE_BOUNDS: Final = (
    "openslide.bounds-x",
    "openslide.bounds-y",
    "openslide.bounds-width",
    "openslide.bounds-height",
)

DICOM_TRANSFER_SYNTAX: Final = "dicom.TransferSyntaxUID"
DICOM_ORIGIN_X: Final = "dicom.TotalPixelMatrixOriginSequence[0].XOffsetInSlideCoordinateSystem"
DICOM_ORIGIN_Y: Final = "dicom.TotalPixelMatrixOriginSequence[0].YOffsetInSlideCoordinateSystem"

DICOM_PREFIX: Final = "dicom."
"""Which OpenSlide's driver puts before DICOM keywords."""
DICOM_SPACING: Final = "SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].PixelSpacing"
DICOM_OBJECTIVE: Final = "OpticalPathSequence[0].ObjectiveLensPower"
DICOM_ILLUMINATION: Final = "OpticalPathSequence[0].IlluminationTypeCodeSequence[0].CodeMeaning"
DICOM_ICC_PROFILE: Final = "OpticalPathSequence[0].ICCProfile"
DICOM_LOSSY: Final = "LossyImageCompression"
DICOM_LOSSY_METHOD: Final = "LossyImageCompressionMethod"
DICOM_LOSSY_RATIO: Final = "LossyImageCompressionRatio"
DICOM_ACQUIRED: Final = "AcquisitionDateTime"

APERIO_DATE: Final = "aperio.Date"
APERIO_TIME: Final = "aperio.Time"
APERIO_LEFT: Final = "aperio.Left"
APERIO_TOP: Final = "aperio.Top"
TIFF_DESCRIPTION: Final = "tiff.ImageDescription"
TIFF_DATE: Final = "tiff.DateTime"
LEICA_DATE: Final = "leica.creation-date"
PHILIPS_DATE: Final = "philips.DICOM_ACQUISITION_DATETIME"

MIRAX_SLIDE_TYPE: Final = "mirax.GENERAL.SLIDE_TYPE"
MIRAX_DATE: Final = "mirax.GENERAL.SLIDE_CREATIONDATETIME"
MIRAX_SPACING: Final = "MICROMETER_PER_PIXEL_X"
"""Key of a level's section."""
MIRAX_IMAGE_FORMAT: Final = "IMAGE_FORMAT"
"""Key of a level's section."""
MIRAX_LEVEL_COUNT: Final = "mirax.HIERARCHICAL.HIER_0_COUNT"


def level_tile_width(level: int) -> str:
    """Width of the tiles of ``level``; absent where tiles have no fixed size (MIRAX with overlap)."""
    return f"openslide.level[{level}].tile-width"


def level_tile_height(level: int) -> str:
    """Height of the tiles of ``level``."""
    return f"openslide.level[{level}].tile-height"


def dicom_orientation(index: int) -> str:
    """Direction cosine ``index`` (0 to 5) of ImageOrientationSlide."""
    return f"dicom.ImageOrientationSlide[{index}]"


def mirax_level_section(level: int) -> str:
    """The property that names the Slidedat.ini section of ``level``."""
    return f"mirax.HIERARCHICAL.HIER_0_VAL_{level}_SECTION"


def mirax_hier(index: int, key: str) -> str:
    """``key`` ("NAME", "COUNT", "VAL_0_SECTION", ...) of hierarchy ``index`` of Slidedat.ini."""
    return f"mirax.HIERARCHICAL.HIER_{index}_{key}"


def mirax_key(section: str, key: str) -> str:
    """``key`` of any section of Slidedat.ini."""
    return f"mirax.{section}.{key}"
