"""Pictures beside the pyramid as slides of one level, with what their files say of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.slides.dicom_made import Series, gradient, jpeg_frame, write_level
from viewer.geometry import Mpp, PointMm, Size
from viewer.slides.associated_image import AssociatedFacts, AssociatedImage, DescribesAssociated
from viewer.slides.noticed import with_notices
from viewer.slides.opening import open_slide
from viewer.slides.slide import Slide, SlideClosedError, SlideError


def test_a_picture_of_a_mirax_slide_is_a_slide_of_one_level(small_mirax: Path) -> None:
    slide = open_slide(small_mirax)
    label, pixels = AssociatedImage(slide, "label"), slide.read_associated("label")
    slide.close()
    assert isinstance(label, Slide)
    height, width = pixels.shape[:2]
    (level,) = label.levels
    assert level.size == level.tile_size == Size(width, height)
    assert (label.name, label.path, label.mpp, label.icc_profile) == ("label of small.mrxs", small_mirax, None, None)
    assert np.array_equal(label.read(0, (0, 0), (width, height)).rgb, pixels)
    part = label.read(0, (width - 3, 5), (6, 4))
    assert np.array_equal(part.rgb[:, :3], pixels[5:9, -3:])
    assert part.scanned is not None and not part.scanned[:, 3:].any() and (part.rgb[:, 3:] == 255).all()
    label.close()
    with pytest.raises(SlideClosedError):
        label.read(0, (0, 0), (1, 1))


def test_dicom_says_where_a_picture_lies_and_how_it_is_coded(tmp_path: Path) -> None:
    series = Series()
    write_level(tmp_path / "level.dcm", gradient(40, 30), series=series)
    write_level(
        tmp_path / "overview.dcm",
        gradient(30, 20),
        series=series,
        flavour="OVERVIEW",
        spacing=(0.04, 0.05),
        origin=(3.5, 47.25),
        orientation=(1, 0, 0, 0, 1, 0),
        jpeg=True,
        encode=lambda rgb: jpeg_frame(rgb, subsampling=2),
    )
    slide = with_notices(open_slide(tmp_path), ("said before",))
    assert isinstance(slide, DescribesAssociated)
    assert slide.describe_associated("overview") == AssociatedFacts(
        "JPEG", Mpp(50, 40), PointMm(3.5, 47.25), (1, 0, 0, 0, 1, 0), b"profile of 0    "
    )
    overview = AssociatedImage(slide, "overview")
    assert (overview.mpp, overview.origin_mm, overview.levels[0].compression) == (
        Mpp(50, 40),
        PointMm(3.5, 47.25),
        "JPEG",
    )
    with pytest.raises(SlideError, match="has no label"):
        AssociatedImage(slide, "label")
    slide.close()
