"""DICOM pictures that are no whole slides, written with pydicom, whose samples the tests know."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, generate_uid

SYNTAX = "1.2.840.10008.1.2.4."
JPEG_XL = SYNTAX + "110"
LOSSLESS: dict[str, Callable[[NDArray[Any]], bytes]] = {
    SYNTAX + "70": lambda frame: imagecodecs.jpeg8_encode(frame, lossless=True, bitspersample=12),
    SYNTAX + "80": imagecodecs.jpegls_encode,
    SYNTAX + "90": lambda frame: imagecodecs.jpeg2k_encode(frame, codecformat="j2k", level=0, bitspersample=12),
    SYNTAX + "201": lambda frame: imagecodecs.htj2k_encode(frame),
    JPEG_XL: lambda frame: imagecodecs.jpegxl_encode(frame, lossless=True),
}


def grey(height: int = 24, width: int = 32, bits: int = 12) -> NDArray[np.uint16]:
    y, x = np.mgrid[:height, :width]
    return ((x * 97 + y * 411) % (1 << bits)).astype(np.uint16)


def make(path: Path, samples: NDArray[Any], *, encode: str = "", **elements: Any) -> Path:
    """Write ``samples`` (height, width), (frames, height, width) or (height, width, 3); ``elements`` override."""
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = encode or ExplicitVRLittleEndian
    dataset.SOPClassUID, dataset.SOPInstanceUID = CTImageStorage, generate_uid()
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID, dataset.Modality = "1.2.3", "1.2.3.4", "CT"
    colour = samples.ndim == 3 and samples.shape[2] == 3
    if samples.ndim == 3 and not colour:
        dataset.NumberOfFrames = samples.shape[0]
    dataset.Rows, dataset.Columns = samples.shape[:2] if colour else samples.shape[-2:]
    dataset.SamplesPerPixel = 3 if colour else 1
    if colour:
        dataset.PlanarConfiguration = 0
    dataset.PhotometricInterpretation = "RGB" if colour else "MONOCHROME2"
    dataset.BitsAllocated = samples.dtype.itemsize * 8
    dataset.BitsStored = 12 if dataset.BitsAllocated == 16 else dataset.BitsAllocated
    dataset.PixelRepresentation = int(samples.dtype.kind == "i")
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    dataset.HighBit = dataset.BitsStored - 1
    if encode:
        frames = samples if "NumberOfFrames" in dataset else [samples]
        dataset.PixelData = encapsulate([LOSSLESS[encode](frame) for frame in frames])
        dataset["PixelData"].VR = "OB"
    else:
        dataset.PixelData = samples.tobytes()
    if encode == JPEG_XL:  # which pydicom does not know yet: written under a name of equal length
        dataset.file_meta.TransferSyntaxUID = SYNTAX + "201"
    dataset.save_as(path, enforce_file_format=True)
    if encode == JPEG_XL:
        path.write_bytes(path.read_bytes().replace((SYNTAX + "201").encode(), JPEG_XL.encode(), 1))
    return path
