"""What a result's table says of seams: the plain means on and off them, and the test, which asks something else."""

from __future__ import annotations

import math
from collections.abc import Callable

from viewer.comparison.whole.result import SeamTest
from viewer.comparison.whole.result_column import Column, Group
from viewer.comparison.whole.result_figures import Figure
from viewer.comparison.whole.result_rows import Row, Tiles, number_text, p_text, share_text, signed_text, ssim_text
from viewer.comparison.whole.seam_split import SeamSide, split_by_seams
from viewer.comparison.whole.statistics import ssim_off_seams, ssim_on_seams

_ALL = "All compared pixels count, glass included: seams run through tissue and glass in unlike shares."
_TEST = (
    "The test asks for seams alone: every block of the map is compared with its surroundings of a photo's size, so "
    "that tissue and glass, which differ far more, drop out."
)


def _on(row: Row, _tiles: Tiles) -> float | None:
    value, pixels = ssim_on_seams(row.level.table)
    return value if pixels else None


def _off(row: Row, tiles: Tiles) -> float | None:
    value, pixels = ssim_off_seams(row.level.table)
    return value if pixels and _on(row, tiles) is not None else None


def _apart(row: Row, tiles: Tiles) -> float | None:
    on, off = _on(row, tiles), _off(row, tiles)
    return None if on is None or off is None else on - off


def _pixels(on_seams: bool) -> Figure:
    def value(row: Row, _tiles: Tiles) -> float | None:
        on, off = ssim_on_seams(row.level.table)[1], ssim_off_seams(row.level.table)[1]
        return float(on if on_seams else off) if on else None

    return value


def _share(row: Row, _tiles: Tiles) -> float | None:
    on, off = ssim_on_seams(row.level.table)[1], ssim_off_seams(row.level.table)[1]
    return on / (on + off) if on else None


def _split(
    titles: tuple[str, str], tip: str, part: Callable[[SeamSide], float | None], text: Callable[[float], str]
) -> tuple[Column, Column]:
    """The two columns of a figure of the differences, on seams and off them."""

    def column(side: int) -> Column:
        def value(row: Row, _tiles: Tiles) -> float | None:
            sides = split_by_seams(row.level.table)
            found = part(sides[side]) if sides[0].sums.pixels and sides[side].sums.pixels else None
            return None if found is None or math.isnan(found) else found

        def counted(row: Row, _tiles: Tiles) -> str:
            pixels = split_by_seams(row.level.table)[side].sums.pixels
            return f"Of {number_text(0)(pixels)} pixels." if pixels else ""

        return Column(titles[side], Group.SEAMS, f"{tip} {_ALL}", value, text, cell_tip=counted)

    return column(0), column(1)


def _of_test(part: Callable[[SeamTest], float | str]) -> Figure:
    return lambda row, _: None if row.level.seam_test is None else part(row.level.seam_test)


def _untested(row: Row, _tiles: Tiles) -> str:
    """Why there is no test, as far as the note says it; what was found in words where there is one."""
    return row.level.seam_note


SEAM_COLUMNS: tuple[Column, ...] = (
    Column("SSIM on seams", Group.SEAMS, f"Mean SSIM in the seam zone of the original. {_ALL}", _on, ssim_text),
    Column("SSIM off seams", Group.SEAMS, f"Mean SSIM outside of the seam zone. {_ALL}", _off, ssim_text),
    Column(
        "On − off",
        Group.SEAMS,
        "The plain difference of the two means. It also holds what the pixels beside seams are like: where more tissue "
        "lies in the zone than outside, it is negative without any seam doing harm. The columns of the test leave that "
        "out.",
        _apart,
        signed_text(4),
    ),
    Column(
        "Pixels on",
        Group.SEAMS,
        "Pixels in the seam zone of which SSIM was worked out.",
        _pixels(True),
        number_text(0),
    ),
    Column(
        "Pixels off",
        Group.SEAMS,
        "Pixels outside of the seam zone of which SSIM was worked out.",
        _pixels(False),
        number_text(0),
    ),
    Column("Seam zone", Group.SEAMS, "Share of these pixels in the seam zone.", _share, share_text),
    Column(
        "Effect of seams",
        Group.SEAMS,
        f"SSIM of blocks on seams less that of blocks off them, each against its surroundings. {_TEST} A block also "
        "holds pixels beside its seam, so the effect is smaller than that of the pixels alone.",
        _of_test(lambda test: test.effect),
        signed_text(4),
        cell_tip=_untested,
    ),
    Column(
        "95 % interval",
        Group.SEAMS,
        "Where the effect lies with 95 % confidence: by what the same net of seams gives by chance, moved over the "
        "map. Where 0 lies within, no effect of seams is shown.",
        _of_test(lambda test: f"{signed_text(4)(test.low)} to {signed_text(4)(test.high)}"),
        str,
        cell_tip=_untested,
    ),
    Column(
        "p",
        Group.SEAMS,
        "Share of all places of the net whose effect is as far from their mean as that of the true place: how easily "
        "chance alone gives as much.",
        _of_test(lambda test: p_text(test.p)),
        str,
        cell_tip=_untested,
    ),
    Column(
        "Places of the net",
        Group.SEAMS,
        "In how many places the net of seams was tried: its own, and moved by every distance within one photo.",
        _of_test(lambda test: float(test.shifts)),
        number_text(0),
        cell_tip=_untested,
    ),
    *_split(
        ("MAE on seams", "MAE off seams"),
        "Mean |difference|, grey levels.",
        lambda side: side.sums.mean_absolute,
        number_text(3),
    ),
    *_split(
        ("PSNR on seams", "PSNR off seams"),
        "10 log10(255² / MSE) in dB, over the three channels; infinite where all are equal.",
        lambda side: side.sums.psnr,
        number_text(2),
    ),
    *_split(
        ("Largest on seams", "Largest off seams"),
        "Largest |difference| of any channel of any pixel, grey levels.",
        lambda side: side.largest,
        number_text(0),
    ),
    *_split(
        ("ΔE on seams", "ΔE off seams"),
        "Mean CIEDE2000, stored values taken as sRGB.",
        lambda side: side.de2000,
        number_text(2),
    ),
)
"""In the order in which tables and copies have them."""
