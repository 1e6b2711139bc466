"""MS-SSIM, GMSD and CIEDE2000 of every tile, and what summary.json makes of them, against another process."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.comparison.whole.made_results import made_level, made_result
from tests.comparison.whole.test_whole_equality import opened, run
from tests.other_process import worked_out
from viewer.comparison.whole.compare import compare_conversion
from viewer.comparison.whole.result import CompareSettings, Measure
from viewer.comparison.whole.summary import summary
from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.settings import ConversionSettings
from viewer.geometry import Size
from viewer.jobs.job import Progress
from viewer.slides.sample import CoordinatePainter, SampleSpec, write_sample

REFERENCE = Path(__file__).parents[2] / "measures" / "reference_perceptual.py"
MEASURES = frozenset({Measure.MS_SSIM, Measure.GMSD, Measure.DE2000})
LEAST = 161
"""Pixels a side from which on five scales hold the window of 11 pixels: 16 * 10 + 1."""


@pytest.fixture(scope="module")
def lossy(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Bounds that no level divides, a photo that is missing, and tiles of 176 px, the last of which are smaller."""
    folder = tmp_path_factory.mktemp("tiles")
    spec = SampleSpec.plain(
        photos=(2, 2),
        margins=(1, 0, 0, 1),
        missing=frozenset({(1, 2)}),
        image_size=Size(80, 64),
        divisions=4,
        origin=(5, 3),
        levels=3,
        painter=CoordinatePainter(),
    )
    write_sample(folder / "made.mrxs", spec)
    convert_to_dicom(folder / "made.mrxs", folder / "converted", settings=ConversionSettings(quality=60, tile_size=176))
    return folder / "made.mrxs", folder / "converted"


def expect_measures_of_tiles(original: Path, converted: Path, downsample: float, folder: Path) -> tuple[int, int]:
    """How many tiles have all measures, and how many are too small for MS-SSIM."""
    panes = opened(original, converted)
    settings = CompareSettings(levels=(downsample,), measures=MEASURES, seams=False, readings=False)
    found = compare_conversion(*panes, settings, Progress())
    (level,) = found.levels
    for pane in panes:
        pane.slide.close()
    run("independent_slides.py", original, converted, level.conversion_level, folder / "slides.npz")
    read, table = dict(np.load(folder / "slides.npz")), level.table
    parts = [
        np.s_[int(top) : int(top + height), int(left) : int(left + width)]
        for left, top, width, height in zip(
            table["x"] - table["x"].min(), table["y"] - table["y"].min(), table["width"], table["height"], strict=True
        )
    ]
    assert sum(read["compared"][part].size for part in parts) == read["compared"].size
    pairs: dict[str, NDArray[np.uint8]] = {}
    for tile, part in enumerate(parts):
        pairs |= {f"{tile}:x": read["original"][part], f"{tile}:y": read["converted"][part]}
    np.savez(folder / "pairs.npz", **pairs)  # type: ignore[arg-type]
    worked_out(REFERENCE, folder / "pairs.npz", folder / "results.npz")
    said = dict(np.load(folder / "results.npz"))
    scanned = [read["compared"][part] for part in parts]
    large = [tile for tile, part in enumerate(scanned) if part.any() and min(part.shape) >= LEAST]
    some = [tile for tile, part in enumerate(scanned) if part.any() and min(part.shape) >= 6]
    expected = {"ms_ssim": np.full(len(parts), np.nan), "gmsd": np.full(len(parts), np.nan)}
    expected["ms_ssim"][large] = [float(said[f"{tile}:ms-ssim"]) for tile in large]
    expected["gmsd"][some] = [float(said[f"{tile}:gmsd"]) for tile in some]
    for name, values in expected.items():
        np.testing.assert_allclose(table[name], values, rtol=0, atol=1e-6, err_msg=name)
    colours = [said[f"{tile}:ciede2000"][part] for tile, part in enumerate(scanned)]
    sums = [values.sum() if len(values) else np.nan for values in colours]
    np.testing.assert_allclose(table["de2000_sum"], sums, rtol=1e-4)
    result = replace(made_result(made_level(np.ones((1, 1)))), conversions=(found,))
    (figures,) = summary(result)["conversions"][0]["levels"]
    assert figures["ms_ssim_mean"] == pytest.approx(np.mean(expected["ms_ssim"][large]), abs=1e-6)
    assert figures["gmsd_mean"] == pytest.approx(np.mean(expected["gmsd"][some]), abs=1e-6)
    assert figures["de2000_mean"] == pytest.approx(np.concatenate(colours).mean(), abs=1e-3)
    assert figures["ms_ssim_mean"] < 0.999 and figures["gmsd_mean"] > 1e-3 and figures["de2000_mean"] > 0.1
    return len(large), len(some) - len(large)


def test_of_a_generated_pair(lossy: tuple[Path, Path], tmp_path: Path) -> None:
    measured, too_small = expect_measures_of_tiles(*lossy, 1.0, tmp_path)
    assert measured > 4 and too_small > 4


def test_of_the_real_pair(real_pair: tuple[Path, Path], tmp_path: Path) -> None:
    assert expect_measures_of_tiles(*real_pair, 8.0, tmp_path)[0] > 0
