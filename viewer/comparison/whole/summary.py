"""``summary.json``: the figures of a result for other programs; docs/compare.md explains every key."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from typing import Any

from viewer.comparison.whole.fields import Choice, Kind, choose
from viewer.comparison.whole.pyramid_method import level_method, loss_shares
from viewer.comparison.whole.result import (
    CompareSettings,
    ComparisonResult,
    ConversionResult,
    LevelResult,
    MissingLevel,
    Readings,
    SlideOrigin,
)
from viewer.comparison.whole.seam_split import split_by_seams
from viewer.comparison.whole.statistics import (
    differences_of,
    level_de2000,
    level_de2000_mean,
    ssim_distribution,
    ssim_mean,
    ssim_off_seams,
    ssim_on_seams,
    ssim_tissue_mean,
    tile_mean,
    tissue_differences_of,
)
from viewer.geometry import Mpp, Point

WORST_A_LEVEL = 10


def summary_text(figures: dict[str, Any]) -> str:
    """What ``summary`` gives as JSON text, in ASCII."""
    return json.dumps(figures, indent=1, allow_nan=False) + "\n"


def summary(result: ComparisonResult) -> dict[str, Any]:
    """What the file holds; None for what is not known or was not measured."""
    return {
        "original": str(result.original.path),
        "conversions": [_conversion(result, conversion) for conversion in result.conversions],
    }


def _conversion(result: ComparisonResult, conversion: ConversionResult) -> dict[str, Any]:
    missing = [_missing(one) for one in conversion.lacking(result.settings)]
    return {
        "path": str(conversion.slide.path),
        "levels": [_level(level) for level in conversion.levels],
        "missing_levels": list(conversion.missing_levels),
        "extra_levels": list(conversion.extra_levels),
        "tissue_outside": conversion.tissue_outside,
        "worst": [*missing, *(entry for level in conversion.levels for entry in _worst(level))],
        "settings": _settings(result.settings),
        "provenance": _provenance(result, conversion),
    }


def _level(level: LevelResult) -> dict[str, Any]:
    table = level.table
    spread, off, readings = ssim_distribution(table), differences_of(table), level.readings
    counts = level.de2000_counts
    tissue = tissue_differences_of(table)
    return {
        "level": level.level,
        "downsample": level.downsample,
        "mpp": _pair(level.mpp),
        "offset_px": _pair(level.offset),
        "ssim": {
            "own_grid_mean": readings and _known(readings.own_grid),
            "mean": _known(ssim_mean(table)),
            "shift_compensated_mean": readings and _known(readings.shift_compensated),
            "level0_reduced_mean": readings and _known(readings.level0_reduced),
            "tissue_mean": _known(ssim_tissue_mean(table)),
            "median": _known(spread.median),
            "p1": _known(spread.p1),
            "p5": _known(spread.p5),
            "min": _known(spread.worst),
        },
        "mae": _known(off.mean_absolute),
        "mse": _known(off.mean_square),
        "max_abs_diff": off.largest if off.pixels else None,
        "psnr": _known(off.psnr),
        "mae_tissue": _known(tissue.mean_absolute),
        "psnr_tissue": _known(tissue.psnr),
        "de2000_mean": _known(level_de2000_mean(table)),
        "de2000_p95": _known(level_de2000(counts, table, 0.95)) if counts is not None else None,
        "gmsd_mean": _known(tile_mean(table, "gmsd")),
        "ms_ssim_mean": _known(tile_mean(table, "ms_ssim")),
        "seam": _seam(level),
        "tiles": len(table),
        "tiles_unreadable": int(table["unreadable"].sum()),
        "exact": off.absolute == 0 if off.pixels else None,
    }


def _seam(level: LevelResult) -> dict[str, Any]:
    (on, pixels_on), (off, pixels_off) = ssim_on_seams(level.table), ssim_off_seams(level.table)
    test, sides = level.seam_test, split_by_seams(level.table)
    return {
        "on": _known(on),
        "off": _known(off),
        "pixels_on": pixels_on,
        "pixels_off": pixels_off,
        "compared": _on_off(side.sums.pixels for side in sides),
        "mae": _on_off(_known(side.sums.mean_absolute) for side in sides),
        "psnr": _on_off(_known(side.sums.psnr) for side in sides),
        "max_abs_diff": _on_off(side.largest for side in sides),
        "de2000_mean": _on_off(_known(side.de2000) for side in sides),
        "effect": test and test.effect,
        "effect_low": test and test.low,
        "effect_high": test and test.high,
        "p": test and test.p,
        "n": test and test.shifts,
        "blocks": test and test.blocks,
    }


def _on_off(sides: Iterable[float | None]) -> dict[str, float | None]:
    return dict(zip(("on", "off"), sides, strict=True))


def _missing(one: MissingLevel) -> dict[str, Any]:
    """A level that the conversion does not store, as the worst of its places."""
    place = {"x": 0, "y": 0, "width": one.extent.width, "height": one.extent.height}
    return {"level": one.level, **place, "ssim": None, "missing": True}


def _worst(level: LevelResult) -> list[dict[str, Any]]:
    """The worst tile of each of the worst places of a level."""
    entries = []
    for field in choose(level, Choice(Kind.WORST, count=WORST_A_LEVEL)):
        tile = level.table[field.tile]
        left, top, right, bottom = (float(tile[name]) for name in ("left", "top", "right", "bottom"))
        place = {"x": left, "y": top, "width": right - left, "height": bottom - top}
        entries.append({"level": level.level, **place, "ssim": _known(field.value)})
    return entries


def _settings(settings: CompareSettings) -> dict[str, Any]:
    return {
        "levels": settings.levels and list(settings.levels),
        "measures": sorted(measure.value for measure in settings.measures),
        "window": settings.window.value,
        "grey": settings.grey,
        "seams": settings.seams,
        "readings": settings.readings,
        "reading_tiles": settings.reading_tiles,
        "seed": settings.seed,
        "workers": settings.workers,
    }


def _provenance(result: ComparisonResult, conversion: ConversionResult) -> dict[str, Any]:
    return {
        "original": _origin(result.original),
        "conversion": _origin(conversion.slide),
        "alignment": conversion.alignment,
        "affine": list(conversion.affine),
        "missing_levels": list(conversion.missing_levels),
        "extra_levels": list(conversion.extra_levels),
        "levels": [_of_level(conversion, level) for level in conversion.levels],
        "complete": conversion.complete and result.finished is not None,
        "seconds": conversion.seconds,
        "started": result.started.isoformat(),
        "finished": result.finished and result.finished.isoformat(),
        "program": f"Verislide {result.program}",
        "kernel": result.kernel,
        "libraries": dict(result.libraries),
    }


def _origin(slide: SlideOrigin) -> dict[str, Any]:
    return {
        "name": slide.name,
        "path": str(slide.path),
        "format": slide.format,
        "reader": slide.reader,
        "identity": slide.identity,
        "hashes": [list(pair) for pair in slide.hashes],
        "hash_note": slide.hash_note,
        "filled_note": slide.filled_note,
        "mpp": _pair(slide.mpp),
    }


def _of_level(conversion: ConversionResult, level: LevelResult) -> dict[str, Any]:
    table = level.table
    return {
        "level": level.level,
        "conversion_level": level.conversion_level,
        "pixels_compared": int(table["compared"].sum()),
        "pixels_tissue": int(table["tissue"].sum()),
        "seam_pixels": {"on": ssim_on_seams(table)[1], "off": ssim_off_seams(table)[1]},
        "complete": level.complete,
        "seconds": level.seconds,
        "readings": level.readings and _readings(conversion, level, level.readings),
        "note": level.note,
        "offset_note": level.offset_note,
        "tissue_note": level.tissue_note,
        "seam_note": level.seam_note,
        "unreadable": [
            {"x": float(table[tile]["left"]), "y": float(table[tile]["top"]), "why": why} for tile, why in level.errors
        ],
    }


def _readings(conversion: ConversionResult, level: LevelResult, readings: Readings) -> dict[str, Any]:
    verdict, shares = level_method(conversion, level), loss_shares(readings)
    return {
        "own_grid": _known(readings.own_grid),
        "mean": _known(readings.mean),
        "shift_compensated": _known(readings.shift_compensated),
        "level0_reduced": _known(readings.level0_reduced),
        "tiles": readings.tiles,
        "of_tiles": readings.of_tiles,
        "own_grid_offset": _pair(readings.own_grid_offset),
        "compensated_by": list(readings.compensated_by),
        "pyramid": verdict and {"method": verdict.method.value, "fit": verdict.fit, "margin": verdict.margin},
        "lost": shares and {"geometry": shares.geometry, "pyramid": shares.pyramid, "left": shares.left},
        "notes": dict(readings.notes),
    }


def _pair(values: Mpp | Point | None) -> list[float] | None:
    return list(values) if values is not None else None


def _known(value: float | None) -> float | None:
    """None for what is no number: JSON has none for infinite or not measured."""
    return float(value) if value is not None and math.isfinite(value) else None
