"""How a conversion's level was made, and how much of its low SSIM is geometry, pyramid, and what is left."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from viewer.comparison.whole.result import ConversionResult, LevelResult, Readings
from viewer.comparison.whole.result_rows import share_text

_MARGIN = 0.002
"""SSIM by which one reading must fit better than the next to be named."""
_EXACT = 1 - 1e-6
"""A level that is so like one reading is that reading, however well the next one fits."""
_EXACT_MARGIN = 1e-5
_LEFT, _TIMES_LEVEL_0 = 0.005, 3.0
"""What may be left of 1 - SSIM under the reading that fits, beside so many times what is lost at level 0, where nothing
but the compression can differ. On generated tissue Q80 loses up to 2.7 times as much at 1:16; every n-th pixel
instead of a mean is far beyond."""


class PyramidMethod(Enum):
    """How the pixels of a coarse level came about; the values are for people."""

    READER = "as rendered by the reader at the conversion's position"
    OWN_GRID = "as stored in the original's own level, on its own grid"
    REBUILT = "rebuilt from level 0 by averaging"
    OTHER = "other"
    UNDECIDED = "cannot be told apart"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class MethodVerdict:
    """Which method fits a level, with what speaks for it."""

    method: PyramidMethod
    fit: float | None
    """SSIM under the reading that fits best; None without any."""
    margin: float | None
    """How much better it fits than the best reading of another method; None without another."""
    sentence: str


@dataclass(frozen=True, slots=True)
class LossShares:
    """1 - SSIM as a tile pipeline sees it, taken apart; the three parts add up to ``total``."""

    total: float
    """1 - SSIM with each slide on its own level grid; at the conversion's position where that was not read."""
    geometry: float
    """What reading the original where the conversion lies gives back."""
    pyramid: float
    """What averaging the original's level 0 gives back beyond that."""
    left: float
    """What no reading gives back: compression, and whatever else differs."""


def pyramid_method(readings: Readings, finest_ssim: float | None = None) -> MethodVerdict:
    """The method of the reading that fits best, if it fits and does so by at least 0.002.

    Args:
        readings: Of a coarse level.
        finest_ssim: Mean SSIM of the same conversion at level 0, where no pyramid can differ; None where not compared:
            then a level that fits no reading well is not told from one that is strongly compressed.
    """
    fits = {
        PyramidMethod.READER: _best(readings.mean, readings.shift_compensated),
        PyramidMethod.REBUILT: readings.level0_reduced,
        PyramidMethod.OWN_GRID: readings.own_grid,
    }
    known = sorted(((value, method) for method, value in fits.items() if value is not None), key=lambda fit: -fit[0])
    if not known:
        return MethodVerdict(PyramidMethod.UNKNOWN, None, None, "How this level was made is unknown: it was not read.")
    best, method = known[0]
    others = [value for value, _ in known[1:]]
    if method is PyramidMethod.READER and readings.own_grid == best:
        others.remove(best)  # its position is a whole pixel of the level: the same pixels
    margin = best - others[0] if others else None
    figures = f"SSIM {best:.4f}" + (f", the next best {others[0]:.4f}" if others else "")
    if finest_ssim is not None and 1 - best > _LEFT + _TIMES_LEVEL_0 * (1 - finest_ssim):
        sentence = (
            f"Made in another way: the reading that fits best ({method.value}) leaves far more than the "
            f"compression takes at level 0 ({figures}; {finest_ssim:.4f} at level 0)."
        )
        return MethodVerdict(PyramidMethod.OTHER, best, margin, sentence)
    if margin is None or margin < (_EXACT_MARGIN if best >= _EXACT else _MARGIN):
        why = "there is no other reading to compare with" if margin is None else "the readings fit about equally well"
        return MethodVerdict(
            PyramidMethod.UNDECIDED, best, margin, f"How this level was made cannot be told: {why} ({figures})."
        )
    return MethodVerdict(method, best, margin, f"{method.value[:1].upper()}{method.value[1:]} ({figures}).")


def level_method(conversion: ConversionResult, level: LevelResult) -> MethodVerdict | None:
    """The verdict of a level among the others of its conversion; None at level 0, and where it was not read."""
    if level.readings is None or level.downsample <= 1:
        return None
    finest = next((one.readings for one in conversion.levels if one.downsample == 1 and one.readings), None)
    return pyramid_method(level.readings, finest.mean if finest is not None else None)


def loss_shares(readings: Readings) -> LossShares | None:
    """1 - SSIM on the own grid as a sum of geometry, pyramid and the rest; None where nothing was compared.

    Each part is what the next reading gives back, never below 0: from the own grid to the conversion's position, by
    metadata or measured, whichever fits better; from there to the mean of level 0; from there to 1.
    """
    at_place = _best(readings.mean, readings.shift_compensated)
    if at_place is None:
        return None
    start = at_place if readings.own_grid is None else readings.own_grid
    placed = max(start, at_place)
    reduced = placed if readings.level0_reduced is None else max(placed, readings.level0_reduced)
    return LossShares(1 - start, placed - start, reduced - placed, 1 - reduced)


def shares_sentence(shares: LossShares) -> str:
    """For people: "Of the 0.2542 that SSIM lacks ..."."""
    if shares.total <= 1 - _EXACT:
        return "Nothing is lost: SSIM is 1 with each slide on its own grid."
    parts = [(shares.geometry, "geometry"), (shares.pyramid, "pyramid"), (shares.left, "compression and the rest")]
    said = ", ".join(f"{value:.4f} ({share_text(value / shares.total)}) are {name}" for value, name in parts)
    return f"Of the {shares.total:.4f} that SSIM lacks of 1 on each slide's own grid {said}."


def _best(*values: float | None) -> float | None:
    known = [value for value in values if value is not None]
    return max(known) if known else None
