"""The result of a comparison as a table: all its columns."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.whole import result_figures
from viewer.comparison.whole.result_column import Column, Group
from viewer.comparison.whole.result_figures import LEAST_SPREAD
from viewer.comparison.whole.result_rows import (
    DASH,
    Row,
    Tiles,
    number_text,
    share_text,
    ssim_text,
    unreadable,
)
from viewer.comparison.whole.seam_columns import SEAM_COLUMNS
from viewer.comparison.whole.statistics import LEAST_TISSUE, ssim_mean, ssim_tissue_mean
from viewer.comparison.whole.tile_measures import LEAST_GMSD
from viewer.measures.ms_ssim import LEAST as LEAST_MS_SSIM

_TILE_RULE = (
    f"Tissue tiles are those of which at least {100 * LEAST_TISSUE:g} % are tissue; the value of a tile is the mean of "
    "all its compared pixels."
)

_WHOLE_TILES = (
    "Every tile counts alike and as a whole, pixels that one of the slides has not scanned included, as they are "
    "shown; tiles too small for it are left out."
)
_READ_ON = "On the tiles that the column On tiles counts: where those are drawn, not the mean of the whole level."

COLUMNS: tuple[Column, ...] = (
    Column(
        "Mean",
        Group.SSIM,
        "Mean SSIM of all pixels that both slides scanned, background too.",
        lambda row, _: ssim_mean(row.level.table),
        ssim_text,
    ),
    Column(
        "Tissue mean",
        Group.SSIM,
        "Mean SSIM of the pixels that are tissue, told from the original alone: background neither helps nor hurts.",
        lambda row, _: ssim_tissue_mean(row.level.table),
        ssim_text,
    ),
    Column(
        "Median",
        Group.SSIM,
        f"Median of the tiles' mean SSIM. {_TILE_RULE}",
        result_figures.of_tiles("median"),
        ssim_text,
        by_tiles=True,
        cell_tip=result_figures.spread_note,
    ),
    Column(
        "SD",
        Group.SSIM,
        f"Standard deviation (of a sample) of the tiles' mean SSIM. {_TILE_RULE}",
        result_figures.of_tiles("sd"),
        number_text(4),
        by_tiles=True,
        cell_tip=result_figures.spread_note,
    ),
    Column(
        "5th percentile",
        Group.SSIM,
        f"5 % of the tiles have a lower mean SSIM; between two tiles, on the line between them. {_TILE_RULE}",
        result_figures.of_tiles("p5", LEAST_SPREAD),
        ssim_text,
        by_tiles=True,
        cell_tip=result_figures.spread_note,
    ),
    Column(
        "1st percentile",
        Group.SSIM,
        f"1 % of the tiles have a lower mean SSIM; between two tiles, on the line between them. {_TILE_RULE}",
        result_figures.of_tiles("p1", LEAST_SPREAD),
        ssim_text,
        by_tiles=True,
        cell_tip=result_figures.spread_note,
    ),
    Column(
        "Worst tile",
        Group.SSIM,
        f"Lowest mean SSIM of a tile. {_TILE_RULE}",
        result_figures.of_tiles("worst"),
        ssim_text,
        by_tiles=True,
        cell_tip=result_figures.spread_note,
    ),
    Column(
        "MAE",
        Group.DIFFERENCE,
        "Mean |converted − original| in grey levels of 0 to 255, over the three channels and all compared pixels, "
        "background too; exact.",
        result_figures.difference(lambda sums: sums.mean_absolute),
        number_text(3),
    ),
    Column(
        "MAE, tissue",
        Group.DIFFERENCE,
        "As MAE, of the compared pixels that are tissue.",
        result_figures.difference(lambda sums: sums.mean_absolute, tissue=True),
        number_text(3),
    ),
    Column(
        "MSE",
        Group.DIFFERENCE,
        "Mean squared difference in squared grey levels, over the three channels and all compared pixels; exact.",
        result_figures.difference(lambda sums: sums.mean_square),
        number_text(3),
    ),
    Column(
        "MSE, tissue",
        Group.DIFFERENCE,
        "As MSE, of the compared pixels that are tissue.",
        result_figures.difference(lambda sums: sums.mean_square, tissue=True),
        number_text(3),
    ),
    Column(
        "PSNR, dB",
        Group.DIFFERENCE,
        "10 log10(255² / MSE), over the three channels and all compared pixels; infinite where all are equal. "
        "Background without differences raises it.",
        result_figures.difference(lambda sums: sums.psnr),
        number_text(2),
    ),
    Column(
        "PSNR, tissue",
        Group.DIFFERENCE,
        "As PSNR in dB, of the compared pixels that are tissue.",
        result_figures.difference(lambda sums: sums.psnr, tissue=True),
        number_text(2),
    ),
    Column(
        "Largest",
        Group.DIFFERENCE,
        "Largest |converted − original| of any channel of any compared pixel, in grey levels.",
        result_figures.largest,
        number_text(0),
    ),
    Column(
        "Differing",
        Group.DIFFERENCE,
        "Share of the compared pixels that differ in any channel.",
        result_figures.difference(lambda sums: sums.differing_share),
        share_text,
    ),
    Column(
        "ΔE mean",
        Group.DIFFERENCE,
        "Mean CIEDE2000 of all compared pixels, stored values taken as sRGB.",
        result_figures.de2000_mean,
        number_text(2),
    ),
    Column(
        "ΔE 95 %",
        Group.DIFFERENCE,
        "CIEDE2000 that 95 % of the compared pixels do not exceed, counted in steps of 0.05; stored values as sRGB.",
        result_figures.de2000(0.95),
        number_text(2),
    ),
    Column(
        "GMSD",
        Group.DIFFERENCE,
        f"Mean of the tiles' gradient magnitude similarity deviation; 0 where all is equal. {_WHOLE_TILES}",
        result_figures.mean_of("gmsd"),
        number_text(4),
        by_tiles=True,
    ),
    Column(
        "MS-SSIM",
        Group.DIFFERENCE,
        f"Mean of the tiles' multi-scale SSIM. {_WHOLE_TILES}",
        result_figures.mean_of("ms_ssim"),
        ssim_text,
        by_tiles=True,
    ),
    Column(
        "GMSD on",
        Group.DIFFERENCE,
        f"Of how many of the compared tiles GMSD is known: of tiles of at least {LEAST_GMSD} px a side.",
        result_figures.measured_tiles("gmsd"),
        str,
        by_tiles=True,
    ),
    Column(
        "MS-SSIM on",
        Group.DIFFERENCE,
        f"Of how many of the compared tiles MS-SSIM is known: of tiles of at least {LEAST_MS_SSIM} px a side.",
        result_figures.measured_tiles("ms_ssim"),
        str,
        by_tiles=True,
    ),
    Column(
        "Own grid",
        Group.ALIGNED,
        "Mean SSIM where each slide is read on its own level grid at the nearest pixel, as a tile pipeline does. "
        f"{_READ_ON}",
        result_figures.of_readings("own_grid"),
        ssim_text,
        cell_tip=result_figures.reading_note,
    ),
    Column(
        "At its place",
        Group.ALIGNED,
        "Mean SSIM where the original is read at the conversion's position from metadata, to a level-0 pixel. "
        f"{_READ_ON}",
        result_figures.of_readings("mean"),
        ssim_text,
        cell_tip=result_figures.reading_note,
    ),
    Column(
        "Shift compensated",
        Group.ALIGNED,
        f"As at its place, and moved by the measured offset in whole level-0 pixels; never resampled. {_READ_ON}",
        result_figures.of_readings("shift_compensated"),
        ssim_text,
        cell_tip=result_figures.reading_note,
    ),
    Column(
        "Level 0 reduced",
        Group.ALIGNED,
        "Mean SSIM against the area mean of the original's level 0 on the conversion's grid: without what making the "
        f"original's coarse level costs. {_READ_ON}",
        result_figures.of_readings("level0_reduced"),
        ssim_text,
        cell_tip=result_figures.reading_note,
    ),
    Column(
        "How it was made",
        Group.ALIGNED,
        "Which reading fits best, by at least 0.002: as rendered by the original's reader at the conversion's "
        "position; the own grid copied; level 0 averaged. In another way: none fits nearly as well as the conversion "
        "does at level 0. Origin has the figures.",
        result_figures.made,
        str,
    ),
    Column(
        "Lost to geometry",
        Group.ALIGNED,
        "What SSIM on the own grid lacks of 1 and reading the original at the conversion's place gives back.",
        result_figures.lost(lambda shares: shares.geometry),
        number_text(4),
    ),
    Column(
        "Lost to pyramid",
        Group.ALIGNED,
        "What averaging the original's level 0 gives back beyond that: how the coarse level was made.",
        result_figures.lost(lambda shares: shares.pyramid),
        number_text(4),
    ),
    Column(
        "Compression, rest",
        Group.ALIGNED,
        "What no reading gives back: compression, and whatever else differs.",
        result_figures.lost(lambda shares: shares.left),
        number_text(4),
    ),
    Column(
        "On tiles",
        Group.ALIGNED,
        "On how many of the tiles the four figures and what follows from them were worked out; where not on all, drawn "
        "among the tissue tiles with this seed.",
        result_figures.readings_of,
        str,
        cell_tip=result_figures.reading_note,
    ),
    Column(
        "Own grid lies off",
        Group.OFFSET,
        "How far, right and down in pixels of the level, the own grid reads the original beside the conversion's "
        "place.",
        result_figures.own_grid_offset,
        str,
    ),
    Column(
        "Measured offset",
        Group.OFFSET,
        "How far, right and down in pixels of the level, the conversion was measured to lie beside where it is read.",
        result_figures.offset,
        str,
    ),
    Column(
        "Compensated by",
        Group.OFFSET,
        "Level-0 pixels of the original, right and down, by which the compensated figure is read beside its place.",
        result_figures.compensated_by,
        str,
    ),
    *SEAM_COLUMNS,
    Column(
        "Tiles",
        Group.TILES,
        "Tiles of the area that both slides have, as the conversion is cut; so far, while it is being compared.",
        result_figures.tiles_done,
        str,
    ),
    Column(
        "Tissue tiles",
        Group.TILES,
        _TILE_RULE,
        result_figures.tissue_tile_count,
        number_text(0),
    ),
    Column(
        "Unreadable",
        Group.TILES,
        "Tiles of which nothing was compared because one of the slides cannot be read there.",
        lambda row, _: float(unreadable(row)),
        number_text(0),
    ),
    Column(
        "Megapixels",
        Group.TILES,
        "Compared pixels, in millions.",
        lambda row, _: float(row.level.table["compared"].sum()) / 1e6,
        number_text(2),
    ),
    Column(
        "Seconds",
        Group.TILES,
        "How long the level took.",
        lambda row, _: row.level.seconds,
        number_text(1),
    ),
)
"""Every figure, in the order in which tables and copies have them."""


def columns_of(group: Group, rows: Sequence[Row]) -> tuple[Column, ...]:
    """The columns of a group in which at least one row has something; SSIM always has its own."""
    return tuple(
        column
        for column in COLUMNS
        if column.group is group and (group is Group.SSIM or any(column.cell(row, Tiles.ALL) != DASH for row in rows))
    )
