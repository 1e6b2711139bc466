"""SSIM of real tissue and its JPEG, against scikit-image in another process."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from tests.measures.built import KERNELS, use
from tests.measures.pictures import Pairs, reference
from tests.measures.test_ssim import assert_as_reference
from viewer.measures.ssim import Window

PARTS = (
    (slice(300, 599), slice(400, 699)),
    (slice(1001, 1202), slice(777, 1100)),
    (slice(0, 63), slice(900, 931)),
)


@pytest.fixture(scope="module")
def tissue(data: Path) -> Pairs:
    picture = np.asarray(Image.open(data / "texture/CMU-1-Small-Region_2220x2967_CC0.png").convert("RGB"))
    pairs: Pairs = {}
    for place in PARTS:
        part = np.ascontiguousarray(picture[place])
        for quality in (30, 90):
            written, encoded = cv2.imencode(".jpg", part, [cv2.IMWRITE_JPEG_QUALITY, quality])
            assert written
            pairs[f"{part.shape} Q{quality}"] = part, np.asarray(cv2.imdecode(encoded, cv2.IMREAD_COLOR), np.uint8)
    return pairs


def test_ssim_of_tissue_is_scikit_images(
    tissue: Pairs, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = reference("reference_ssim.py", tissue, tmp_path)
    for kernel in KERNELS:
        use(kernel, tmp_path_factory, monkeypatch)
        for window in Window:
            assert_as_reference(tissue, expected, window)
