"""How much a stored level is reduced against level 0, from their rounded sizes."""

from __future__ import annotations

import math

from viewer.geometry import Size


def nominal_downsample(base: Size, size: Size) -> float:
    """2^i where ``size`` is the floor or ceiling of ``base`` / 2^i on both sides, else the mean of both quotients."""
    quotient = (base.width / size.width + base.height / size.height) / 2
    power = math.log2(quotient)
    nearest = round(power)
    for candidate in sorted(range(max(0, nearest - 1), nearest + 2), key=lambda candidate: abs(candidate - power)):
        factor = 1 << candidate
        if all(abs(whole / factor - part) < 1 for whole, part in zip(base, size, strict=True)):
            return float(factor)
    return quotient
