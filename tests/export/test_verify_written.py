"""What the program's own writers write passes, and damage to it is found."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest

from tests.conversion.verify.folders import write_mirax
from tests.export import plain_tiff
from tests.export.exports import CODE, REDACTIONS, Export, finish
from viewer.conversion.settings import Pyramid
from viewer.conversion.verify.result import Outcome
from viewer.export.masked import masked_levels
from viewer.export.run import ExportRequest, export_slide
from viewer.export.settings import ExportSettings, Format, TiffCompression
from viewer.export.tiff import write_tiff
from viewer.export.verify import verify_export
from viewer.geometry import Rect
from viewer.jobs.job import Progress
from viewer.slides.opening import open_slide

TILE = 128
WAYS: dict[str, dict[str, Any]] = {
    "as stored": {"tile": TILE},
    "OME as stored": {"format": Format.OME_TIFF},
    "JPEG": {"compression": TiffCompression.JPEG, "subsampling": "4:2:0", "quality": 70, "fill": (200, 30, 77)},
    "LZW": {"compression": TiffCompression.LZW},
    "Zstandard": {"compression": TiffCompression.ZSTD, "format": Format.OME_TIFF},
    "JPEG 2000": {"compression": TiffCompression.JPEG_2000},
}
HALVED: dict[str, dict[str, Any]] = {
    "JPEG": {"compression": TiffCompression.JPEG, "subsampling": "4:2:2"},
    "deflate": {"compression": TiffCompression.DEFLATE},
}


@pytest.fixture(scope="module")
def mirax(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("written") / "S26-0815.mrxs"
    write_mirax(path)
    return path


def written(source: Path, folder: Path, **chosen: Any) -> Export:
    how = ExportSettings(**{"code": CODE, "format": Format.TIFF, "tile": TILE, **chosen})
    slide = open_slide(source)
    levels = masked_levels(slide, REDACTIONS, how)
    folder.mkdir()
    name = f"{CODE}.ome.tif" if how.format is Format.OME_TIFF else f"{CODE}.tif"
    report = write_tiff(slide, levels, how, folder / name, Progress())
    told = [
        {
            "level": one.level_index,
            **{"x": 0, "y": 0, "width": one.size.width, "height": one.size.height},
            "mpp": None if one.mpp is None else [one.mpp.x, one.mpp.y],
            "tiles": {what: getattr(tiles, what) for what in ("copied", "cleaned", "encoded", "missing")},
        }
        for one, tiles in zip(levels, report.levels, strict=True)
    ]
    slide.close()
    return finish(folder, source, how, [{"name": name, "levels": told}])


@pytest.mark.parametrize("way", WAYS)
def test_an_aperio_slide_as_tiff_passes(exported_source: Path, tmp_path: Path, way: str) -> None:
    made = written(exported_source, tmp_path / "out", **WAYS[way])
    found = verify_export(made.folder, made.source, REDACTIONS)
    assert found.passed, found.failed
    copied = next(one for one in found.checks if one.name == "Copied tiles")
    assert copied.outcome is (Outcome.PASSED if way.endswith("as stored") else Outcome.NOT_DONE)


def test_tiles_without_the_comments_of_the_original_are_counted(exported_source: Path, tmp_path: Path) -> None:
    source = tmp_path / "S26-0815.svs"
    directories = plain_tiff.read(exported_source)
    tiles, comment = directories[0].tiles, b"\xff\xfe\0\x0eKlara Meyer."
    tiles[10] = tiles[10][:2] + comment + tiles[10][2:]
    tiles[14] += b"Klara Meyer"
    plain_tiff.write(source, directories)
    made = written(source, tmp_path / "out", tile=TILE)
    found = verify_export(made.folder, source, REDACTIONS)
    copied = next(one for one in found.checks if one.name == "Copied tiles")
    assert found.passed, found.failed
    assert copied.figures["level 0: tiles without comments of the original"] == 2
    assert "2 tiles more but for comments" in copied.sentence


@pytest.mark.parametrize("way", ["as stored", "LZW"])
def test_a_mirax_slide_as_tiff_passes(mirax: Path, tmp_path: Path, way: str) -> None:
    made = written(mirax, tmp_path / "out", **WAYS[way])
    found = verify_export(made.folder, made.source, REDACTIONS)
    assert found.passed, found.failed


@pytest.mark.parametrize("way", HALVED)
def test_levels_made_by_halving_are_compared_with_the_finer_one(mirax: Path, tmp_path: Path, way: str) -> None:
    made = written(mirax, tmp_path / "out", pyramid=Pyramid.REBUILT, **HALVED[way])
    found = verify_export(made.folder, made.source, REDACTIONS)
    assert found.passed, found.failed
    other = next(one for one in found.checks if one.name == "Other pixels")
    assert "halved, of levels 1 and 2" in other.sentence
    if way == "deflate":
        assert "exactly" in other.sentence
        plain_tiff.edit(made.path(), brighter)
        made.seal()
        failed = verify_export(made.folder, made.source, REDACTIONS).failed
        assert [one.name for one in failed] == ["Other pixels"] and "level 2, tile 0" in failed[0].sentence


@pytest.mark.parametrize(
    "chosen",
    [
        {"format": Format.JPEG, "subsampling": "4:2:0", "fill": (250, 3, 17), "quality": 60},
        {"format": Format.PNG, "study_date": "2026-11-30", "series_description": "A “quoted” & long one"},
        {"format": Format.JPEG, "region": Rect(33, 21, 301, 250), "scale_bar": True, "levels": (0,)},
    ],
    ids=["JPEG", "PNG", "a region with a scale bar"],
)
@pytest.mark.parametrize("kind", ["Aperio", "MIRAX"])
def test_pictures_pass(exported_source: Path, mirax: Path, tmp_path: Path, kind: str, chosen: dict[str, Any]) -> None:
    source = exported_source if kind == "Aperio" else mirax
    request = ExportRequest(source, REDACTIONS, ExportSettings(code=CODE, **chosen), tmp_path / "out")
    done = export_slide(request).verification
    assert done.passed and not done.failed
    assert {one.name for one in done.checks if one.outcome is Outcome.PASSED} >= {"Hidden pixels", "Other pixels"}


def brighter(directories: list[plain_tiff.Directory]) -> None:
    """The first pixel of the coarsest level that is not hidden."""
    tiles = directories[-1].tiles
    rgb = np.frombuffer(zlib.decompress(tiles[0]), np.uint8).reshape(TILE, TILE, 3).cumsum(axis=1, dtype=np.uint8)
    row, column = np.argwhere(rgb.any(axis=2))[0]
    rgb[row, column] ^= 1
    tiles[0] = zlib.compress(imagecodecs.delta_encode(rgb, axis=1).tobytes())
