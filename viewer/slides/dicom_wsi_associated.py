"""The pictures of a DICOM whole slide series that are no levels: label, overview and thumbnail."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from viewer.slides.associated_image import AssociatedFacts
from viewer.slides.dicom_wsi_files import StoredImage, WsiFiles
from viewer.slides.dicom_wsi_metadata import COMPRESSIONS, read_metadata
from viewer.slides.slide import RgbArray, SlideError


def associated_pictures(files: WsiFiles) -> dict[str, StoredImage]:
    """By name: the flavour of the instance in small letters; a second of a kind is "label 2"."""
    named: dict[str, StoredImage] = {}
    for flavour in sorted(files.others):
        for number, image in enumerate(files.others[flavour], start=1):
            named[flavour if number == 1 else f"{flavour} {number}"] = image
    return named


def associated_pixels(image: StoredImage) -> RgbArray:
    """The whole picture, uint8 (height, width, 3); deeper samples by their upper 8 bits.

    Raises:
        SlideError: It cannot be decoded.
    """
    samples, _ = image.read(min(image.planes), (0, 0), image.size)
    return rgb_from_bytes(samples if samples.dtype == np.uint8 else (samples // np.uint16(256)))


def associated_facts_of(image: StoredImage) -> AssociatedFacts:
    """What its first file says of it.

    Raises:
        SlideError: The file cannot be read any more.
    """
    path = image.headers[0].path
    try:
        found = read_metadata(path)
    except OSError as error:
        raise SlideError(f"{path.name} cannot be read any more: {error.strerror or error}.") from error
    return AssociatedFacts(
        compression=COMPRESSIONS.get(image.transfer_syntax, image.transfer_syntax),
        mpp=image.mpp,
        origin_mm=found.origin_mm,
        orientation=found.orientation,
        icc_profile=found.icc_profile,
    )


def rgb_from_bytes(samples: NDArray[np.generic]) -> RgbArray:
    """uint8 RGB, writable, from uint8 grey or RGB."""
    if samples.ndim == 2:
        return np.repeat(samples[:, :, np.newaxis], 3, axis=2).astype(np.uint8, copy=False)
    return samples.astype(np.uint8, copy=False)
