"""What is compared in strips is what scikit-image says of the whole at once, in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.fakes import ArraySlide
from viewer.alignment.alignment import Alignment
from viewer.comparison.state import PaneState, Role
from viewer.comparison.whole.compare import compare_conversion
from viewer.comparison.whole.plan import plan_levels
from viewer.comparison.whole.result import CompareSettings, LevelResult
from viewer.comparison.whole.statistics import differences_of, ssim_mean, ssim_tissue_mean
from viewer.comparison.whole.tile_table import tile_mae, tile_ssim
from viewer.comparison.whole.tissue import find_tissue
from viewer.geometry import Affine, Size
from viewer.jobs.job import Progress
from viewer.measures.ssim import Window

HERE = Path(__file__).resolve().parent
WIDTH, HEIGHT = 517, 391
SMALL = CompareSettings(seams=False, readings=False, workers=2)


def glass(width: int, height: int, seed: int = 5) -> np.ndarray:
    """Something like tissue on glass: smooth noise, white in one corner."""
    noise = np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)
    smooth = np.clip(5 * (cv2.GaussianBlur(noise, (0, 0), 2).astype(int) - 128) + 150, 0, 255).astype(np.uint8)
    smooth[: height // 3, : width // 4] = 246
    return smooth


def jpeg(rgb: np.ndarray, quality: int = 60) -> np.ndarray:
    _, encoded = cv2.imencode(".jpg", rgb[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.ascontiguousarray(cv2.imdecode(encoded, cv2.IMREAD_COLOR)[..., ::-1])


def panes(original: ArraySlide, converted: ArraySlide, affine: Affine) -> tuple[PaneState, PaneState]:
    alignment = Alignment(affine, "made", 1.0, True)
    return PaneState(1, Role.ORIGINAL, original), PaneState(2, Role.CONVERSION, converted, alignment)


def independent(
    folder: Path,
    level: LevelResult,
    original: np.ndarray,
    converted: np.ndarray,
    compared: np.ndarray,
    tissue: np.ndarray,
    corner: tuple[int, int],
    settings: CompareSettings,
) -> dict[str, np.ndarray]:
    """``corner``: pixel of the grid at which the pictures begin."""
    table = level.table
    left, top = table["x"] - corner[0], table["y"] - corner[1]
    tiles = np.stack([left, top, left + table["width"], top + table["height"]], axis=1)
    block = level.block
    starts_x, starts_y = ((at // block) * block - at for at in corner)
    rows, columns = level.ssim_map.shape
    x, y = (axis.ravel() * block for axis in np.indices((columns, rows)).transpose(0, 2, 1))
    blocks = np.stack([x + starts_x, y + starts_y, x + starts_x + block, y + starts_y + block], axis=1)
    handed, results = folder / "pair.npz", folder / "results.npz"
    window = "gaussian" if settings.window is Window.GAUSSIAN else "uniform"
    np.savez(
        handed,
        original=original,
        converted=converted,
        compared=compared,
        tissue=tissue,
        tiles=tiles,
        blocks=blocks,
        window=window,
        grey=settings.grey,
    )
    command = [sys.executable, "-P", str(HERE / "independent_whole.py"), str(handed), str(results)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return dict(np.load(results))


def expect_equal(level: LevelResult, found: dict[str, np.ndarray]) -> None:
    table = level.table
    assert level.complete and not level.errors
    assert ssim_mean(table) == pytest.approx(float(found["mean"]), abs=1e-6)
    assert ssim_tissue_mean(table) == pytest.approx(float(found["tissue mean"]), abs=1e-6, nan_ok=True)
    assert np.nanmin(table["ssim_least"]) == pytest.approx(float(found["least"]), abs=1e-6)
    assert int(table["ssim_pixels"].sum()) == found["counted"]
    assert int(table["tissue"].sum()) == found["tissue"]
    sums = differences_of(table)
    assert (sums.pixels, sums.absolute, sums.square) == (found["compared"], found["absolute"], found["square"])
    assert (sums.largest, sums.differing) == (found["largest"], found["differing"])
    np.testing.assert_allclose(tile_ssim(table), found["tiles ssim"], rtol=0, atol=1e-6)
    np.testing.assert_allclose(tile_mae(table), found["tiles mae"], rtol=0, atol=1e-9)
    np.testing.assert_allclose(level.ssim_map.ravel(), found["blocks ssim"], rtol=0, atol=1e-6)
    np.testing.assert_allclose(level.mae_map.ravel(), found["blocks mae"], rtol=0, atol=1e-5)


CASES = {
    "uniform": SMALL,
    "gaussian": CompareSettings(window=Window.GAUSSIAN, seams=False, readings=False),
    "grey": CompareSettings(grey=True, seams=False, readings=False, workers=1),
}


@pytest.mark.parametrize("tile", [Size(128, 128), Size(240, 130), Size(512, 512)], ids=str)
@pytest.mark.parametrize("case", CASES)
def test_strips_equal_the_whole(case: str, tile: Size, tmp_path: Path) -> None:
    """The conversion lies at (13, 7) on an original that is a little too small for it, and is of an odd size."""
    settings = CASES[case]
    whole = glass(WIDTH + 13, HEIGHT + 7)
    cut = jpeg(whole[7:, 13:])
    original = ArraySlide([whole[:-3, :-2]], tile=tile)
    converted = ArraySlide([cut], tile=tile)
    reference, conversion = panes(original, converted, Affine.translation(13, 7))
    (level,) = compare_conversion(reference, conversion, settings, Progress()).levels
    assert level.area == Size(WIDTH - 2, HEIGHT - 3)
    (plan,), _, _ = plan_levels(reference, conversion, settings)
    mask = find_tissue(original, Progress()).over(plan.onto_reference, plan.area)
    tissue = np.broadcast_to(mask, (HEIGHT - 3, WIDTH - 2))
    assert 0.2 < tissue.mean() < 0.98
    compared = np.ones(tissue.shape, bool)
    pair = whole[7:-3, 13:-2], cut[:-3, :-2]
    expect_equal(level, independent(tmp_path, level, *pair, compared, tissue, (0, 0), settings))
