"""Faults planted into lossless conversions are what ``compare`` finds worst, and nothing else differs."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pydicom
import pytest
from pydicom.uid import ExplicitVRLittleEndian
from PySide6.QtWidgets import QApplication
from skimage.color import deltaE_ciede2000, rgb2lab

from tests.commands.conftest import Made
from viewer import app
from viewer.comparison.whole.fields import Choice, FieldMeasure, Kind, choose
from viewer.comparison.whole.result import ComparisonResult
from viewer.comparison.whole.result_file import load_result
from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.settings import Codec, ConversionSettings

TILE = 128
ONE, OTHER = (2, 3), (5, 4)
"""Column and row of tiles that are full of tissue."""
REGION = (slice(2 * TILE, 4 * TILE), slice(4 * TILE, 6 * TILE))
"""Rows and columns of pixels: 2 x 2 tiles."""
ROW = slice(5 * TILE, 6 * TILE)


def swapped(picture: np.ndarray) -> None:
    one, other = (tuple(slice(at * TILE, (at + 1) * TILE) for at in (row, column)) for column, row in (ONE, OTHER))
    picture[one], picture[other] = picture[other].copy(), picture[one].copy()


def shifted(picture: np.ndarray) -> None:
    rows, columns = REGION
    picture[REGION] = picture[rows, columns.start - 1 : columns.stop - 1].copy()


def pressed(picture: np.ndarray) -> None:
    _, encoded = cv2.imencode(".jpg", picture[REGION][..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 30])
    picture[REGION] = cv2.imdecode(encoded, cv2.IMREAD_COLOR)[..., ::-1]


def cast(picture: np.ndarray) -> None:
    """A cast of CIEDE2000 2, or as near as whole grey levels come."""
    before = picture[REGION].copy()
    for step in range(1, 30):
        picture[REGION] = np.clip(before.astype(int) + np.array([step, 0, -step]), 0, 255)
        if deltaE_ciede2000(rgb2lab(before), rgb2lab(picture[REGION])).mean() >= 2:
            return


def slipped(picture: np.ndarray) -> None:
    picture[ROW] = np.roll(picture[ROW], 7, axis=1)


FAULTS = (swapped, shifted, pressed, cast, slipped)


def planted(lossless: Path, folder: Path, fault: Callable[[np.ndarray], None]) -> Path:
    """A copy whose level 0 has the fault, stored uncompressed."""
    shutil.copytree(lossless, folder)
    path = max(folder.iterdir(), key=lambda file: file.stat().st_size)
    dataset = pydicom.dcmread(path)
    frames = dataset.pixel_array
    columns = -(-dataset.TotalPixelMatrixColumns // TILE)
    rows = len(frames) // columns
    picture = frames.reshape(rows, columns, TILE, TILE, 3).swapaxes(1, 2).reshape(rows * TILE, columns * TILE, 3).copy()
    fault(picture)
    frames = picture.reshape(rows, TILE, columns, TILE, 3).swapaxes(1, 2)
    dataset.PixelData = np.ascontiguousarray(frames).tobytes()
    dataset["PixelData"].VR = "OB"
    dataset.PhotometricInterpretation, dataset.PlanarConfiguration = "RGB", 0
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    for name in ("ExtendedOffsetTable", "ExtendedOffsetTableLengths"):
        if name in dataset:
            delattr(dataset, name)
    dataset.save_as(path)
    return folder


@pytest.fixture(scope="module")
def found(
    qapp: QApplication, made: Made, tmp_path_factory: pytest.TempPathFactory
) -> tuple[ComparisonResult, dict[str, list[dict[str, float]]]]:
    """The result, and the worst places by fault as summary.json has them."""
    folder = tmp_path_factory.mktemp("faults")
    convert_to_dicom(made.original, folder / "none", settings=ConversionSettings(codec=Codec.JPEG_2000, tile_size=TILE))
    paths = [folder / "none", *(planted(folder / "none", folder / fault.__name__, fault) for fault in FAULTS)]
    arguments = ["--out", str(folder / "out"), "--level", "0", "--measure", "de2000", "--no-readings"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QT_QPA_PLATFORM", os.environ["QT_QPA_PLATFORM"])
        assert app.main(["compare", str(made.original), *map(str, paths), *arguments]) == 0
    entries = json.loads((folder / "out" / "summary.json").read_text())["conversions"]
    worst = {Path(entry["path"]).name: entry["worst"] for entry in entries}
    return load_result(folder / "out" / "rings.comparison"), worst


def differing(result: ComparisonResult, name: str) -> set[tuple[int, int]]:
    """Columns and rows of the tiles that differ in any pixel."""
    (one,) = (one for one in result.conversions if one.slide.name == name)
    table = one.levels[0].table
    return {(int(tile["column"]), int(tile["row"])) for tile in table[table["absolute"] > 0]}


def place(result: ComparisonResult, worst: dict[str, float]) -> tuple[int, int]:
    """Column and row of a worst tile."""
    affine = result.conversions[0].affine
    return round((worst["x"] - affine[4]) / TILE), round((worst["y"] - affine[5]) / TILE)


Found = tuple[ComparisonResult, dict[str, list[dict[str, float]]]]


def test_without_a_fault_nothing_is_found(found: Found) -> None:
    result, worst = found
    assert worst["none"] == [] and differing(result, "none") == set()
    level = result.conversions[0].levels[0]
    held = level.table[level.table["ssim_pixels"] > 0]
    assert (held["ssim_sum"] == held["ssim_pixels"]).all() and (held["ssim_least"] == 1).all()


def test_swapped_tiles_are_the_worst_two(found: Found) -> None:
    result, worst = found
    assert differing(result, "swapped") == {ONE, OTHER}
    first, second = worst["swapped"][:2]
    assert {place(result, first), place(result, second)} == {ONE, OTHER}
    assert max(first["ssim"], second["ssim"]) < 0.8 and (first["width"], first["height"]) == (TILE, TILE)


@pytest.mark.parametrize(("fault", "most"), [("shifted", 0.95), ("pressed", 0.97)])
def test_a_region_is_one_place_and_the_worst(found: Found, fault: str, most: float) -> None:
    result, worst = found
    region = {(4, 2), (5, 2), (4, 3), (5, 3)}
    assert differing(result, fault) == region
    assert place(result, worst[fault][0]) in region and worst[fault][0]["ssim"] < most
    assert all(place(result, one) in region or one["ssim"] > worst[fault][0]["ssim"] for one in worst[fault])


def test_a_cast_is_found_by_colour(found: Found) -> None:
    result, _ = found
    (one,) = (one for one in result.conversions if one.slide.name == "cast")
    (level,) = one.levels
    region = {(4, 2), (5, 2), (4, 3), (5, 3)}
    assert differing(result, "cast") == region
    for measure in (FieldMeasure.DE2000, FieldMeasure.MAE):
        first = choose(level, Choice(Kind.WORST, measure, 1))[0]
        assert {(int(tile["column"]), int(tile["row"])) for tile in level.table[list(first.tiles)]} <= region
    table = level.table
    off = table[[index for index, tile in enumerate(table) if (tile["column"], tile["row"]) in region]]
    assert off["de2000_sum"].sum() / off["compared"].sum() == pytest.approx(2, abs=0.35)


def test_a_row_that_slipped_is_the_worst(found: Found) -> None:
    result, worst = found
    assert {row for _, row in differing(result, "slipped")} == {5}
    assert place(result, worst["slipped"][0])[1] == 5 and worst["slipped"][0]["ssim"] < 0.5
