from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pydicom
import pytest
from pydicom.encaps import generate_frames

from tests.conversion.mirax_pixels import write_waves
from viewer.conversion.mirax_level0 import MiraxLevel0
from viewer.conversion.reading_order import read_by_rows

CONVERT = """
import sys
from pathlib import Path
from wsidicom.codec import JpegSettings
from wsidicomizer import WsiDicomizer
WsiDicomizer.convert(sys.argv[1], sys.argv[2], tile_size=64, regenerate_pyramid=True, encoding=JpegSettings())
"""


def frames(folder: Path) -> dict[int, list[bytes]]:
    """Of the levels, by width."""
    found = {}
    for path in folder.glob("*.dcm"):
        one = pydicom.dcmread(path)
        if one.ImageType[2] == "VOLUME":
            count = int(one.NumberOfFrames)
            found[int(one.TotalPixelMatrixColumns)] = list(generate_frames(one.PixelData, number_of_frames=count))
    return found


def test_level_0_is_read_by_rows_and_the_files_stay_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from wsidicom.codec import JpegSettings
    from wsidicomizer import WsiDicomizer

    from viewer.conversion.mirax_source import MiraxSource

    slide = write_waves(tmp_path / "slide.mrxs")
    subprocess.run([sys.executable, "-c", CONVERT, slide, tmp_path / "library"], check=True)
    rows: list[int] = []
    read = MiraxLevel0.read

    def noted(level0: MiraxLevel0, x: int, y: int, width: int, height: int) -> object:
        if height == 64:
            rows.append(y)
        return read(level0, x, y, width, height)

    monkeypatch.setattr(MiraxLevel0, "read", noted)
    read_by_rows()
    with WsiDicomizer.open(slide, tile_size=64, encoding=JpegSettings(), preferred_source=MiraxSource) as opened:
        opened.save(tmp_path / "rows", regenerate_pyramid=True, workers=1, chunk_size=2)
    assert frames(tmp_path / "rows") == frames(tmp_path / "library")
    pairs = [(y - rows[0]) // 128 for y in rows]
    assert pairs == sorted(pairs), "no pair of rows should be gone back to"
    assert pairs[-1] >= 4
