"""Small DICOM files written with pydicom alone, whose pixels the tests know."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.sequence import Sequence as DicomSequence
from pydicom.uid import UID, ExplicitVRLittleEndian, JPEGBaseline8Bit, generate_uid

WSI = "1.2.840.10008.5.1.4.1.1.77.1.6"
Pixels = NDArray[Any]
Planes = Mapping[tuple[float, str], Pixels]


@dataclass
class Series:
    """What the files of one slide share."""

    uid: str = field(default_factory=generate_uid)
    study: str = field(default_factory=generate_uid)
    frame_of_reference: str = field(default_factory=generate_uid)
    description: str = "made"


def gradient(width: int, height: int, seed: int = 1) -> NDArray[np.uint8]:
    """RGB whose pixels differ from all their neighbours and tell where they are."""
    y, x = np.mgrid[:height, :width]
    return np.stack([(x * 3 + seed) % 256, (y * 5 + seed) % 256, (x + y + 7 * seed) % 256], axis=2).astype(np.uint8)


def write_level(
    path: Path,
    planes: Pixels | Planes,
    *,
    series: Series,
    tile: int = 16,
    spacing: tuple[float, float] = (0.0005, 0.0005),
    flavour: str = "VOLUME",
    origin: tuple[float, float] = (10.0, 20.0),
    orientation: Sequence[float] = (0, -1, 0, -1, 0, 0),
    sparse: bool = False,
    left_out: frozenset[tuple[int, int]] = frozenset(),
    jpeg: bool = False,
    syntax: str = "",
    encode: Callable[[Pixels], bytes] | None = None,
    photometric: str | None = None,
    frames: Sequence[bytes] | None = None,
    sop_class: str = WSI,
    changes: Mapping[str, Any] | None = None,
) -> Path:
    """Write one instance; ``planes`` is one array or one for each focal plane (um) and optical path.

    ``left_out`` tiles (column, row) are not stored (TILED_SPARSE), ``encode`` makes frames of the transfer ``syntax``,
    ``frames`` replace the encoded pixels,
    ``spacing`` is (row, column) in mm as PixelSpacing is, ``changes`` replace attributes, None deletes them.
    """
    held: Planes = {(0.0, "0"): planes} if isinstance(planes, np.ndarray) else planes
    sample = next(iter(held.values()))
    height, width = sample.shape[:2]
    grey, bits = sample.ndim == 2, sample.dtype.itemsize * 8
    paths = list(dict.fromkeys(path for _, path in held))
    focuses = sorted({focus for focus, _ in held})

    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = sop_class
    meta.MediaStorageSOPInstanceUID = generate_uid()
    meta.TransferSyntaxUID = UID(syntax or (JPEGBaseline8Bit if jpeg else ExplicitVRLittleEndian))
    dataset = Dataset()
    dataset.file_meta = meta
    dataset.ImageType = ["ORIGINAL", "PRIMARY", flavour, "NONE"]
    dataset.SOPClassUID, dataset.SOPInstanceUID = sop_class, meta.MediaStorageSOPInstanceUID
    dataset.Modality, dataset.SeriesDescription = "SM", series.description
    dataset.Manufacturer = "Tests"
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = series.study, series.uid
    dataset.FrameOfReferenceUID = series.frame_of_reference
    dataset.SamplesPerPixel = 1 if grey else 3
    dataset.PhotometricInterpretation = photometric or ("MONOCHROME2" if grey else "YBR_FULL_422" if jpeg else "RGB")
    dataset.PlanarConfiguration = 0
    dataset.Rows = dataset.Columns = tile
    dataset.BitsAllocated = dataset.BitsStored = bits
    dataset.HighBit, dataset.PixelRepresentation = bits - 1, 0
    dataset.ImagedVolumeWidth, dataset.ImagedVolumeHeight = width * spacing[1], height * spacing[0]
    dataset.ImagedVolumeDepth = 1.0
    dataset.TotalPixelMatrixColumns, dataset.TotalPixelMatrixRows = width, height
    dataset.TotalPixelMatrixFocalPlanes = len(focuses)
    dataset.NumberOfOpticalPaths = len(paths)
    dataset.TotalPixelMatrixOriginSequence = DicomSequence([_origin(origin, focuses[0])])
    dataset.ImageOrientationSlide = list(orientation)
    dataset.OpticalPathSequence = DicomSequence([_optical_path(name) for name in paths])
    measures = Dataset()
    measures.PixelSpacing, measures.SliceThickness = list(spacing), 0.001
    measures.SpacingBetweenSlices = (focuses[1] - focuses[0]) / 1000 if len(focuses) > 1 else 0.001
    shared = Dataset()
    shared.PixelMeasuresSequence = DicomSequence([measures])
    dataset.SharedFunctionalGroupsSequence = DicomSequence([shared])

    cells = [(c, r) for r in range(-(-height // tile)) for c in range(-(-width // tile)) if (c, r) not in left_out]
    order = [(focus, name, cell) for name in paths for focus in focuses for cell in cells]
    if sparse or left_out:
        dataset.DimensionOrganizationType = "TILED_SPARSE"
        dataset.PerFrameFunctionalGroupsSequence = DicomSequence(_position(*where, tile=tile) for where in order)
    else:
        dataset.DimensionOrganizationType = "TILED_FULL"
    encode = encode or (jpeg_frame if jpeg else np.ndarray.tobytes)
    stored = frames or [encode(_frame(held[focus, name], cell, tile)) for focus, name, cell in order]
    dataset.NumberOfFrames = len(stored)
    dataset.PixelData = encapsulate(list(stored)) if meta.TransferSyntaxUID.is_encapsulated else b"".join(stored)
    dataset["PixelData"].VR = "OB" if bits == 8 else "OW"
    for keyword, value in (changes or {}).items():
        if value is None:
            delattr(dataset, keyword)
        else:
            setattr(dataset, keyword, value)
    dataset.save_as(path, enforce_file_format=True)
    return path


def write_pyramid(folder: Path, rgb: NDArray[np.uint8], levels: int = 3, series: Series | None = None) -> Series:
    """Every second pixel of the level above, so that what a level holds is known; floor sizes."""
    series = series or Series()
    folder.mkdir(parents=True, exist_ok=True)
    for level in range(levels):
        factor = 1 << level
        height, width = rgb.shape[0] // factor, rgb.shape[1] // factor
        pixels = rgb[::factor, ::factor][:height, :width]
        write_level(folder / f"level{level}.dcm", pixels, series=series, spacing=(0.0005 * factor, 0.0005 * factor))
    return series


def jpeg_frame(rgb: NDArray[np.uint8], *, quality: int = 90, as_rgb: bool = False, subsampling: int = 1) -> bytes:
    """A JPEG; ``as_rgb`` stores red, green and blue without colour transform and without a JFIF mark."""
    out = io.BytesIO()
    Image.fromarray(rgb).save(out, "JPEG", quality=quality, subsampling=0 if as_rgb else subsampling, keep_rgb=as_rgb)
    return out.getvalue()


def _frame(pixels: Pixels, cell: tuple[int, int], tile: int) -> Pixels:
    column, row = cell
    part = pixels[row * tile : (row + 1) * tile, column * tile : (column + 1) * tile]
    full = np.full((tile, tile, *pixels.shape[2:]), 77, pixels.dtype)
    full[: part.shape[0], : part.shape[1]] = part
    return full


def _origin(origin: tuple[float, float], focus: float) -> Dataset:
    item = Dataset()
    item.XOffsetInSlideCoordinateSystem, item.YOffsetInSlideCoordinateSystem = origin
    item.ZOffsetInSlideCoordinateSystem = focus
    return item


def _optical_path(name: str) -> Dataset:
    item = Dataset()
    item.OpticalPathIdentifier = name
    item.OpticalPathDescription = f"stain {name}"
    item.ICCProfile = b"profile of " + name.encode().ljust(5)
    item.ObjectiveLensPower = 20
    return item


def _position(focus: float, name: str, cell: tuple[int, int], *, tile: int) -> Dataset:
    place = Dataset()
    place.ColumnPositionInTotalImagePixelMatrix = cell[0] * tile + 1
    place.RowPositionInTotalImagePixelMatrix = cell[1] * tile + 1
    place.XOffsetInSlideCoordinateSystem = place.YOffsetInSlideCoordinateSystem = 0
    place.ZOffsetInSlideCoordinateSystem = focus
    optical = Dataset()
    optical.OpticalPathIdentifier = name
    item = Dataset()
    item.PlanePositionSlideSequence = DicomSequence([place])
    item.OpticalPathIdentificationSequence = DicomSequence([optical])
    return item
