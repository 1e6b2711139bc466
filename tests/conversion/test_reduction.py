"""A rebuilt level is exactly what its file says: found by pydicom and imagecodecs alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conversion.made import elsewhere, small_mirax, volumes
from viewer.conversion.run import ConversionRequest, convert_slide
from viewer.conversion.settings import Codec, ConversionSettings, Pyramid

HALVED = """
import json, sys
from pathlib import Path
import imagecodecs, numpy as np, pydicom
from pydicom.encaps import generate_frames

decode = {"1.2.840.10008.1.2.4.90": imagecodecs.jpeg2k_decode, "1.2.840.10008.1.2.4.80": imagecodecs.jpegls_decode}
levels = []
for path in Path(sys.argv[1]).glob("*.dcm"):
    level = pydicom.dcmread(path)
    if level.ImageType[2] != "VOLUME":
        continue
    across = -(-level.TotalPixelMatrixColumns // level.Columns)
    frames = [decode[level.file_meta.TransferSyntaxUID](frame)
              for frame in generate_frames(level.PixelData, number_of_frames=level.NumberOfFrames)]
    rows = [np.hstack(frames[start:start + across]) for start in range(0, len(frames), across)]
    levels.append((level.TotalPixelMatrixColumns, level.TotalPixelMatrixRows, np.vstack(rows)))
levels.sort(key=lambda level: -level[0])
differing, odd = [], False
for (width, height, fine), (coarse_width, coarse_height, coarse) in zip(levels, levels[1:]):
    while width > coarse_width:
        odd |= width % 2 == 1 or height % 2 == 1
        fine = np.pad(fine, ((0, fine.shape[0] % 2), (0, fine.shape[1] % 2), (0, 0))).astype(int)
        fine = (fine[::2, ::2] + fine[1::2, ::2] + fine[::2, 1::2] + fine[1::2, 1::2] + 2) // 4
        width, height = -(-width // 2), -(-height // 2)
    same_size = (width, height) == (coarse_width, coarse_height)
    differing.append(int((fine[:height, :width] != coarse[:height, :width]).sum()) if same_size else None)
print(json.dumps({"differing": differing, "odd": odd}))
"""


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_mirax(tmp_path_factory.mktemp("source"))


@pytest.mark.parametrize("codec", [Codec.JPEG_2000, Codec.JPEG_LS])
@pytest.mark.parametrize("levels", [(0, 1, 2, 3, 4), (0, 2, 3)])
def test_rebuilt_levels_are_the_level_below_halved(
    source: Path, tmp_path: Path, codec: Codec, levels: tuple[int, ...]
) -> None:
    settings = ConversionSettings(codec=codec, tile_size=128, pyramid=Pyramid.REBUILT, levels=levels)
    convert_slide(ConversionRequest(source, tmp_path / "out", settings, verify="none"))
    found = elsewhere(HALVED, tmp_path / "out")
    assert found["differing"] == [0] * (len(levels) - 1)
    assert found["odd"], "the fixture should have levels of odd size"
    for (_, dataset), level in zip(volumes(tmp_path / "out"), levels, strict=True):
        said = "Made of level 0 by halving it" if level else "Level 0 of the original"
        assert dataset.DerivationDescription.startswith(said)
        assert dataset.ContributingEquipmentSequence[0].ContributionDescription == dataset.DerivationDescription


def test_rendered_levels_are_not(source: Path, tmp_path: Path) -> None:
    settings = ConversionSettings(codec=Codec.JPEG_LS, tile_size=128)
    convert_slide(ConversionRequest(source, tmp_path / "out", settings, verify="none"))
    assert 0 not in elsewhere(HALVED, tmp_path / "out")["differing"]
