"""What is compared in strips is what scikit-image says of the whole at once, in a process of its own."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.fakes import ArraySlide
from tests.other_process import worked_out
from viewer.alignment.align import align
from viewer.alignment.alignment import Alignment
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.comparison.whole.compare import compare_conversion
from viewer.comparison.whole.plan import plan_levels
from viewer.comparison.whole.result import CompareSettings, LevelResult, Measure
from viewer.comparison.whole.statistics import differences_of, ssim_mean, ssim_tissue_mean
from viewer.comparison.whole.tile_table import tile_mae, tile_ssim
from viewer.comparison.whole.tissue import find_tissue
from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.settings import Codec, ConversionSettings
from viewer.geometry import Affine, Size
from viewer.jobs.job import Progress
from viewer.measures.ssim import Window
from viewer.slides.opening import open_slide
from viewer.slides.sample import CoordinatePainter, SampleSpec, write_sample

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
    settings: CompareSettings,
    reached: np.ndarray | None = None,
) -> dict[str, np.ndarray]:
    """What scikit-image says; SSIM does not count where ``reached``."""
    table = level.table
    corner = int(table["x"].min()), int(table["y"].min())
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
        reached=np.zeros_like(compared) if reached is None else reached,
        tiles=tiles,
        blocks=blocks,
        window=window,
        grey=settings.grey,
        colours=Measure.DE2000 in settings.measures,
    )
    run("independent_whole.py", handed, results)
    return dict(np.load(results))


def run(script: str, *arguments: object) -> None:
    worked_out(HERE / script, *arguments)


def expect_equal(level: LevelResult, found: dict[str, np.ndarray]) -> None:
    table = level.table
    assert level.complete
    assert ssim_mean(table) == pytest.approx(float(found["mean"]), abs=1e-6)
    tissue = float(found["tissue mean"])
    assert ssim_tissue_mean(table) == pytest.approx(tissue, abs=1e-6, nan_ok=True)
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


def tissue_of(reference: PaneState, conversion: PaneState, level: LevelResult) -> np.ndarray:
    """The mask that the program uses, for every pixel of the level."""
    settings = CompareSettings(levels=(level.downsample,))
    (plan,), _, _ = plan_levels(reference, conversion, settings)
    return find_tissue(reference.slide, Progress()).over(plan.onto_reference, plan.area).at(plan.area).astype(bool)


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
    tissue = tissue_of(reference, conversion, level)
    assert 0.2 < tissue.mean() < 0.98
    compared = np.ones(tissue.shape, bool)
    pair = whole[7:-3, 13:-2], cut[:-3, :-2]
    expect_equal(level, independent(tmp_path, level, *pair, compared, tissue, settings))


@pytest.mark.parametrize("unreadable", ["original", "conversion"])
def test_nothing_counts_whose_window_reaches_into_what_cannot_be_read(unreadable: str, tmp_path: Path) -> None:
    whole = glass(WIDTH, HEIGHT)
    cut = jpeg(whole)
    original, converted = (ArraySlide([pixels], tile=Size(128, 128)) for pixels in (whole, cut))
    (original if unreadable == "original" else converted).bad = {(0, (128, 128)), (0, (512, 0))}
    reference, conversion = panes(original, converted, Affine())
    (level,) = compare_conversion(reference, conversion, SMALL, Progress()).levels
    assert [index for index, _ in level.errors] == [4, 6]
    assert all("cannot be read at" in sentence for _, sentence in level.errors)
    bad = level.table[level.table["unreadable"]]
    assert list(zip(bad["column"], bad["row"], strict=True)) == [(4, 0), (1, 1)] and not bad["compared"].any()
    compared = np.ones((HEIGHT, WIDTH), bool)
    compared[128:256, 128:256] = compared[:128, 512:] = False
    reached = cv2.dilate((~compared).astype(np.uint8), np.ones((7, 7), np.uint8)) > 0
    tissue = tissue_of(reference, conversion, level)
    expect_equal(level, independent(tmp_path, level, whole, cut, compared, tissue, SMALL, reached))


def test_a_turned_conversion(tmp_path: Path) -> None:
    whole = glass(WIDTH, HEIGHT)
    cut = jpeg(np.ascontiguousarray(np.rot90(whole)))
    original, converted = (ArraySlide([pixels], tile=Size(128, 128)) for pixels in (whole, cut))
    reference, conversion = panes(original, converted, Affine(xx=0, xy=-1, yx=1, yy=0, x0=WIDTH, y0=0))
    (level,) = compare_conversion(reference, conversion, SMALL, Progress()).levels
    assert level.area == Size(HEIGHT, WIDTH) and level.block_origin.x == WIDTH
    tissue = tissue_of(reference, conversion, level)
    compared = np.ones(tissue.shape, bool)
    pair = np.ascontiguousarray(np.rot90(whole)), cut
    expect_equal(level, independent(tmp_path, level, *pair, compared, tissue, SMALL))


@pytest.fixture(scope="module")
def cropped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A MIRAX slide with seams, a photo that is missing, and bounds that are no multiple of the downsamples."""
    path = tmp_path_factory.mktemp("cropped") / "cropped.mrxs"
    painter, hole = CoordinatePainter(), frozenset({(2, 1)})
    write_sample(path, SampleSpec(photos=(3, 2), image_size=Size(96, 80), levels=4, missing=hole, painter=painter))
    return path


def opened(original: Path, converted: Path) -> tuple[PaneState, PaneState]:
    slides = open_slide(original), open_slide(converted)
    state = ComparisonState((PaneState(1, Role.ORIGINAL, slides[0]), PaneState(2, Role.CONVERSION, slides[1])))
    first, second = state.aligned(2, align(*slides)).panes
    return first, second


def expect_slides_equal(original: Path, converted: Path, levels: tuple[float, ...], folder: Path) -> None:
    settings = CompareSettings(levels=levels, readings=False)
    reference, conversion = opened(original, converted)
    found = compare_conversion(reference, conversion, settings, Progress())
    assert len(found.levels) == len(levels)
    for level in found.levels:
        run("independent_slides.py", original, converted, level.conversion_level, folder / "slides.npz")
        read = np.load(folder / "slides.npz")
        assert level.area == Size(*read["compared"].shape[::-1])
        tissue = tissue_of(reference, conversion, level)
        pair = read["original"], read["converted"]
        expect_equal(level, independent(folder, level, *pair, read["compared"], tissue, settings))
        known = level.table["seam"]
        assert (known >= 0).all() and 0 < known.sum() < level.table["compared"].sum()
    for pane in (reference, conversion):
        pane.slide.close()


def test_a_cropped_conversion_with_what_was_never_scanned(cropped: Path, tmp_path: Path) -> None:
    converted = tmp_path / "dicom"
    convert_to_dicom(cropped, converted, settings=ConversionSettings(tile_size=128))
    expect_slides_equal(cropped, converted, (1.0, 4.0), tmp_path)


def test_the_real_pair(real_pair: tuple[Path, Path], tmp_path: Path) -> None:
    expect_slides_equal(*real_pair, (2.0,), tmp_path)


def test_a_lossless_conversion_differs_nowhere(cropped: Path, tmp_path: Path) -> None:
    converted = tmp_path / "dicom"
    convert_to_dicom(cropped, converted, settings=ConversionSettings(codec=Codec.JPEG_2000, tile_size=128))
    reference, conversion = opened(cropped, converted)
    found = compare_conversion(reference, conversion, CompareSettings(readings=False), Progress())
    assert len(found.levels) == 4 and not found.missing_levels and not found.extra_levels
    for level in found.levels:
        table = level.table
        assert table["compared"].sum() > 0 and (table["ssim_sum"] == table["ssim_pixels"]).all()
        assert (table["ssim_least"][table["ssim_pixels"] > 0] == 1).all()
        assert not any(table[name].any() for name in ("absolute", "square", "largest", "differing"))
        assert np.nanmin(level.ssim_map) == np.nanmax(level.ssim_map) == 1 and np.nanmax(level.mae_map) == 0
    # What was never scanned is not compared.
    assert found.levels[0].table["compared"].sum() < found.levels[0].area.area * 0.95
    for pane in (reference, conversion):
        pane.slide.close()
