"""Maps as pictures: colours against those of the tables, round ends, words that say whose numbers these are."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from tests.comparison.whole.made_results import made_level, made_result
from viewer.comparison.figure_layout import Sheet, Style
from viewer.comparison.map_tile import NOT_COMPARED
from viewer.comparison.whole.map_sheet import MapKind, MapOf, colours_end, map_sheet
from viewer.comparison.whole.result import LevelResult
from viewer.geometry import Mpp

SSIM = np.array([[1.0, 0.95, 0.9], [0.8, 0.5, 0.99]])


def width_of(text: str, style: Style) -> float:
    return style.points * len(text)


def sheet_of(level: LevelResult, kind: MapKind, end: float, mpp: Mpp | None = None) -> Sheet:
    result = made_result(level)
    result = replace(result, original=replace(result.original, mpp=mpp))
    return map_sheet(MapOf(result, result.conversions[0], level, kind, end), width_of)


def colour(table: int, share: float) -> list[int]:
    index = np.array([[round(share * 255)]], np.uint8)
    return cv2.applyColorMap(index, table)[0, 0, ::-1].tolist()


def test_every_block_has_the_colour_of_its_value() -> None:
    level = made_level(SSIM, 1)
    level.ssim_map[0, 0] = level.mae_map[0, 0] = np.nan
    ssim, mae = (sheet_of(level, kind, end).pictures[0].rgb for kind, end in ((MapKind.SSIM, 0.8), (MapKind.MAE, 20)))
    factor = ssim.shape[1] // level.ssim_map.shape[1]
    assert factor > 1 and ssim.shape == mae.shape == (32 * factor, 48 * factor, 3)
    for row, column in np.ndindex(SSIM.shape):
        y, x = (row * 16 + 8) * factor, (column * 16 + 8) * factor
        off = 1 - SSIM[row, column]
        for picture, table, share in ((ssim, cv2.COLORMAP_CIVIDIS, off / 0.2), (mae, cv2.COLORMAP_INFERNO, off * 5)):
            expected = colour(table, min(1, share))
            assert np.abs(picture[y, x].astype(int) - expected).max() <= 3, (row, column)
    assert (ssim[:factor, :factor] == NOT_COMPARED).all() and (mae[:factor, :factor] == NOT_COMPARED).all()
    assert (ssim[factor:, :factor] != NOT_COMPARED).any()


@pytest.mark.parametrize(
    ("kind", "values", "end"),
    [
        (MapKind.SSIM, [1.0], 0.99),
        (MapKind.SSIM, [0.97], 0.95),
        (MapKind.SSIM, [0.96, 0.83], 0.8),
        (MapKind.SSIM, [-0.2], 0.0),
        (MapKind.SSIM, [np.nan], 0.99),
        (MapKind.MAE, [0.0], 1),
        (MapKind.MAE, [3.0, 4.9], 5),
        (MapKind.MAE, [200.0], 255),
    ],
)
def test_colours_end_at_round_values(kind: MapKind, values: list[float], end: float) -> None:
    assert colours_end(kind, [np.full((4, 4), value, np.float32) for value in values]) == end


def test_a_few_bad_blocks_do_not_make_the_rest_look_alike() -> None:
    values = np.full((100, 100), 0.97, np.float32)
    values[0, :50] = 0
    assert colours_end(MapKind.SSIM, [values]) == 0.95


def test_the_words_name_measure_level_and_origin() -> None:
    level = replace(made_level(SSIM, 2), note="Original averaged from level 1", rows_done=1)
    sheet = sheet_of(level, MapKind.SSIM, 0.8, Mpp(0.25, 0.25))
    assert sheet.title == "SSIM, level 2 (4×, 1 µm/px): made"
    for said in (
        "made.mrxs, 3DHISTECH MIRAX, read with OpenSlide 4.0.1",
        "read with wsidicom 0.31.0. Aligned by MIRAX bounds.",
        "16 × 16 px of level 2 (4×, 1 µm/px); dark grey: not compared",
        "SSIM of the three channels, uniform 7 x 7 window, sample covariance, by C, AVX2",
        "Original averaged from level 1",
        "Not complete: 1 of 2 rows of tiles are compared",
        "Verislide",
    ):
        assert said in sheet.description
    texts = [words.text for words in sheet.words]
    assert "SSIM  1" in texts and "≤ 0.8" in texts
    # 48 blocks of 16 px of 1 µm are 768 µm across.
    (bar,) = sheet.bars
    width = sheet.pictures[0].box.width
    assert "200 µm" in texts and bar.width == pytest.approx(width * 200 / 768)
    assert all(words.x >= 0 and words.y <= sheet.size.height for words in sheet.words)


def test_without_a_pixel_size_there_is_no_scale_bar() -> None:
    sheet = sheet_of(replace(made_level(SSIM), mpp=None), MapKind.MAE, 50)
    assert sheet.bars == [] and sheet.title == "Mean |difference|, level 0 (1×, pixel size unknown): made"
    assert "≥ 50" in [words.text for words in sheet.words] and "SSIM" not in sheet.description
