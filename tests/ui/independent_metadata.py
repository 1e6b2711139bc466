"""What the metadata table should show of a MIRAX slide and its DICOM conversion, worked out without the viewer.

A program of its own: ``independent_metadata.py SLIDE.mrxs FOLDER`` prints JSON, for each thing the value of the
original and of the conversion. Reads MIRAX with OpenSlide, DICOM with pydicom. Imports nothing of ``viewer``.
"""

from __future__ import annotations

import datetime
import hashlib
import io
import json
import sys
from pathlib import Path

import openslide
import pydicom
from PIL import Image, ImageCms
from pydicom.encaps import get_frame


def levels(folder: Path) -> tuple[list[pydicom.Dataset], dict[str, pydicom.Dataset]]:
    """The levels, finest first, and the other pictures by flavour."""
    files = [pydicom.dcmread(path) for path in folder.iterdir()]
    pyramid = sorted(
        (one for one in files if one.ImageType[2] == "VOLUME"), key=lambda one: -one.TotalPixelMatrixColumns
    )
    return pyramid, {one.ImageType[2]: one for one in files if one.ImageType[2] != "VOLUME"}


def spacing(dataset: pydicom.Dataset) -> list[float]:
    """Micrometres across and down."""
    down, across = dataset.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].PixelSpacing
    return [float(across) * 1000, float(down) * 1000]


def size(dataset: pydicom.Dataset) -> list[int]:
    """Of the total pixel matrix."""
    return [int(dataset.TotalPixelMatrixColumns), int(dataset.TotalPixelMatrixRows)]


def subsampling(dataset: pydicom.Dataset) -> str | None:
    """Of the first frame, from the sampling factors of the JPEG; None where it is none."""
    if dataset.file_meta.TransferSyntaxUID != pydicom.uid.JPEGBaseline8Bit:
        return None
    frame = get_frame(dataset.PixelData, 0, number_of_frames=int(dataset.NumberOfFrames))
    with Image.open(io.BytesIO(frame)) as picture:
        across, down = picture.layer[0][1:3]  # type: ignore[attr-defined]
    return {(1, 1): "4:4:4", (2, 1): "4:2:2", (2, 2): "4:2:0"}[across, down]


def answer(mirax: str, folder: Path) -> dict[str, object]:
    """Everything that is asked for."""
    with openslide.OpenSlide(mirax) as slide:
        said = dict(slide.properties)
        dimensions, counts = slide.level_dimensions, slide.level_count
        pictures = {name: list(picture.size) for name, picture in slide.associated_images.items()}
    pyramid, others = levels(folder)
    base = pyramid[0]
    path = base.OpticalPathSequence[0]
    sections = [said[f"mirax.HIERARCHICAL.HIER_0_VAL_{level}_SECTION"] for level in range(counts)]
    pixel_sizes = [[float(said[f"mirax.{one}.MICROMETER_PER_PIXEL_{axis}"]) for axis in "XY"] for one in sections]
    off = [
        max(abs(theirs / ours - 1) for ours, theirs in zip(mine, spacing(other), strict=True))
        for mine, other in zip(pixel_sizes, pyramid, strict=True)
    ]
    worst = off.index(max(off[1:]))
    taken = datetime.datetime.strptime(said["mirax.GENERAL.SLIDE_CREATIONDATETIME"], "%d/%m/%Y %H:%M:%S")
    date = base.AcquisitionDateTime
    bounds = [int(said[f"openslide.bounds-{name}"]) for name in ("x", "y", "width", "height")]
    place = base.TotalPixelMatrixOriginSequence[0]
    mpp = [float(said["openslide.mpp-x"]), float(said["openslide.mpp-y"])]
    profile = ImageCms.ImageCmsProfile(io.BytesIO(path.ICCProfile)).profile.profile_description
    return {
        "size": [[*bounds[2:], *dimensions[0]], size(base)],
        "levels": [counts, len(pyramid)],
        "pixel size": [mpp, spacing(base)],
        "coarser": [[worst, *pixel_sizes[worst]], [worst, *spacing(pyramid[worst])]],
        "coarser differing": [sum(value > 1e-4 for value in off[1:]), max(off[1:]) * 100],
        "objective": [float(said["openslide.objective-power"]), path.get("ObjectiveLensPower")],
        "illumination": [said["mirax.GENERAL.SLIDE_TYPE"], path.IlluminationTypeCodeSequence[0].CodeMeaning],
        "origin": [
            [bounds[0] * mpp[0] / 1000, bounds[1] * mpp[1] / 1000],
            [float(place.XOffsetInSlideCoordinateSystem), float(place.YOffsetInSlideCoordinateSystem)],
        ],
        "orientation": [float(value) for value in base.ImageOrientationSlide],
        "icc": [profile, len(path.ICCProfile), hashlib.sha256(path.ICCProfile).hexdigest()],
        "subsampling": subsampling(base),
        "lossy": [base.get(f"LossyImageCompression{rest}") for rest in ("", "Method", "Ratio")],
        "manufacturer": str(base.Manufacturer),
        "date": [str(taken), f"{date[:4]}-{date[4:6]}-{date[6:8]} {date[8:10]}:{date[10:12]}:{date[12:14]}"],
        "slide id": [said["mirax.GENERAL.SLIDE_ID"], str(base.ContainerIdentifier)],
        "slide name": said["mirax.GENERAL.SLIDE_NAME"],
        "pictures": [pictures, {flavour: size(other) for flavour, other in others.items()}],
        "elements": sum(
            element.tag.group < 0x7FE0 for one in (*pyramid, *others.values()) for element in (*one.file_meta, *one)
        ),
    }


if __name__ == "__main__":
    json.dump(answer(sys.argv[1], Path(sys.argv[2])), sys.stdout, default=str)
