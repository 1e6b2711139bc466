"""What is left at every level once the place is known."""

from __future__ import annotations

from viewer.alignment.alignment import Alignment
from viewer.alignment.levels import pair_levels
from viewer.alignment.measure_search import FieldReader
from viewer.alignment.shift import Shift, measured_shift
from viewer.geometry import Affine
from viewer.slides.slide import SlideClosedError, SlideError


def residuals_by_level(reader: FieldReader, affine: Affine) -> tuple[Shift, ...]:
    """The shift left at every common level that can be measured, finest first; see ``measured_shift``.

    A level that was made in another way than the original's lies off by a part of its pixel: that shows here.

    Raises:
        Cancelled: The reader's progress was cancelled.
        SlideClosedError: One of the slides was closed meanwhile.
    """
    reference, conversion = reader.reference, reader.conversion
    measured = Alignment(affine, "measured", None, True)
    found = []
    for pair in pair_levels(reference.levels, conversion.levels, measured.scale):
        reader.count(f"Measuring what is left at downsample {pair.downsample:g}")
        try:
            shift = measured_shift(reference, conversion, measured, pair)
        except SlideClosedError:
            raise
        except SlideError:
            continue  # what cannot be read there is told by the pane that shows it
        if shift is not None:
            found.append(shift)
    return tuple(found)
