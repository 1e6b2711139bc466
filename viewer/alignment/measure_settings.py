"""How an alignment is measured: every number that decides, in one place that reports can cite."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MeasureSettings:
    """Thresholds of the measurement; grey levels are luma of 0 to 255, pixels those of the level that is read.

    The defaults were found on real H&E (SVS), a real fluorescence MIRAX and the sample: sharp tissue has a contrast
    of 23 to 40 grey levels, fine detail of 6.5 to 13 and a focus of 0.67 to 0.87; blurred by a Gaussian of 4 px and
    stored as JPEG Q80 the detail is 1.1 to 1.7 and the focus 0.33 to 0.37; blank glass with noise has a
    contrast of 1.2.
    """

    seed: int = 1
    """Of the choice among fields that are equally good."""
    fields: int = 24
    """So many fields that give a number are enough."""
    tries: int = 60
    """So many fields are read at most."""
    side: int = 256
    """Width and height of a field in pixels; less where the tissue is small."""
    least_side: int = 96
    coarse_fields: int = 12
    """Fields a level on the way from coarse to fine."""
    contrast: float = 2.0
    """Least standard deviation of what is finer than about 12 px; below, the field is blank."""
    detail: float = 1.0
    """Least standard deviation of detail of some 3 to 8 px; below, the field is out of focus."""
    focus: float = 0.4
    """Least share of that detail in the detail twice as large; below, the field is out of focus."""
    repeated: float = 0.7
    """A second peak of the correlation this high, as a share of the first, makes the field periodic."""
    coarse_match: float = 0.2
    """Least correlation of a field on the way, where a turn may still be in it; below, there is no number at all."""
    match: float = 0.5
    """Least correlation of a field at the end."""
    tolerance: float = 1.5
    """Pixels that a field may lie off the common place and still agree."""
    agreeing: int = 4
    """Fewest fields that must agree."""
    agreeing_share: float = 0.5
    """Share of the fields with a number that must agree."""
    false_acceptances: float = 1e-6
    """Places accepted by mistake, in the mean, if shifts were random; see ``false_acceptances``."""
    aligned_within: float = 0.1
    """Level-0 pixels of the reference: less than this is no shift."""
    whole_within: float = 0.03
    """A mere shift this close to whole pixels is a shift by whole pixels: nothing has to be interpolated."""
