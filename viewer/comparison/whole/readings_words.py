"""What the four readings of a level say, in words with figures."""

from __future__ import annotations

from viewer.comparison.whole.pyramid_method import level_method, loss_shares, shares_sentence
from viewer.comparison.whole.result import ConversionResult, LevelResult
from viewer.comparison.whole.result_rows import steps_text

NAMES = {
    "own_grid": "Own grid",
    "mean": "At its place",
    "shift_compensated": "Shift compensated",
    "level0_reduced": "Level 0 reduced",
}
"""The four figures as tables call them."""


def readings_lines(conversion: ConversionResult, level: LevelResult) -> tuple[tuple[str, str], ...]:
    """Name and sentence of everything that must be known of a level's readings; empty where it was not read.

    How the level was made, what its SSIM is lost to, where the original was read for the compensated figure, and why a
    figure is missing.
    """
    readings = level.readings
    if readings is None:
        return ()
    lines = []
    verdict, shares = level_method(conversion, level), loss_shares(readings)
    if verdict is not None:
        lines.append(("How it was made", verdict.sentence))
    if shares is not None:
        lines.append(("What SSIM lacks", shares_sentence(shares)))
    if readings.compensated_by != (0, 0):
        steps = steps_text(readings.compensated_by)
        lines.append((NAMES["shift_compensated"], f"The original is read {steps} level-0 pixels beside its place."))
    if readings.tiles < readings.of_tiles:
        lines.append(("Readings", f"On {readings.tiles} of {readings.of_tiles} tiles."))
    return (*lines, *((NAMES[name], sentence) for name, sentence in readings.notes))
