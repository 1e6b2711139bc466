"""wsidicomizer takes a sample slide for a slide of the vendor."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import openslide
import pytest

from viewer.geometry import Size
from viewer.slides.sample import SampleSpec, write_sample


@pytest.mark.parametrize("positions", ["vimslide", "stitching"])
def test_wsidicomizer_converts_it(tmp_path: Path, positions: str) -> None:
    from wsidicom import WsiDicom
    from wsidicomizer import WsiDicomizer

    path, target = tmp_path / "slide.mrxs", tmp_path / "dicom"
    spec = SampleSpec.plain(
        photos=(3, 3),
        margins=(1, 1, 1, 0),
        image_size=Size(80, 64),
        overlap=(30, 22),
        jitter=3,
        skew=(1, -1),
        origin=(5, 3),
        missing=frozenset({(3, 3)}),
        levels=7,
        image_format="JPEG",
        positions=positions,
    )
    truth = write_sample(path, spec)
    WsiDicomizer.convert(path, target)
    x, y, width, height = (int(v) for v in (truth.bounds.x, truth.bounds.y, truth.bounds.width, truth.bounds.height))
    with WsiDicom.open(target) as slide, openslide.OpenSlide(path) as original:
        assert (slide.size.width, slide.size.height) == (width, height)
        assert len(list(slide.pyramid)) == 7
        assert slide.mpp.width == pytest.approx(0.25)
        assert {"label", "macro"} <= set(original.associated_images)
        assert slide.read_label().size == original.associated_images["label"].size
        assert slide.read_overview().size == original.associated_images["macro"].size
        for level in (0, 2):
            size = (width >> level) - 4, (height >> level) - 4
            converted = np.asarray(slide.read_region((0, 0), level, size)).astype(int)
            read = np.asarray(original.read_region((x, y), level, size)).astype(int)
            opaque = read[..., 3] == 255
            assert opaque.mean() > 0.8
            assert np.abs(converted - read[..., :3])[opaque].mean() < 3
