"""The letters at the edges of a radiological picture that say where the patient's sides are."""

from __future__ import annotations

import math
from dataclasses import dataclass

from viewer.comparison.scene import PaneScene
from viewer.geometry import Mpp
from viewer.slides.patient import Cosines, direction_letters
from viewer.slides.slide import PatientPicture

LEAST = 0.05
"""A part of a direction below it is not named: 3 degrees off an axis of the body."""


@dataclass(frozen=True, slots=True)
class EdgeLetters:
    """Towards which side of the patient each edge of a pane lies: "R", "L", "A", "P", "H", "F", or several of them."""

    left: str
    right: str
    top: str
    bottom: str


def edge_letters(scene: PaneScene) -> EdgeLetters | None:
    """The letters for what ``scene`` draws, turned and mirrored as it is; None where the slide does not know.

    A step on the screen is taken back to pixels of the picture, and these through their size and
    ImageOrientationPatient into the patient (PS3.3 equation C.7.6.2.1-1).
    """
    slide = scene.pane.slide
    axes = slide.patient_axes if isinstance(slide, PatientPicture) else None
    if axes is None:
        return None
    back, mpp = scene.to_device.inverse(), slide.mpp or Mpp(1.0, 1.0)
    right = _in_patient(axes, back.xx * mpp.x, back.yx * mpp.y)
    down = _in_patient(axes, back.xy * mpp.x, back.yy * mpp.y)
    return EdgeLetters(_letters(right, -1), _letters(right, 1), _letters(down, -1), _letters(down, 1))


def _in_patient(axes: Cosines, along_row: float, along_column: float) -> tuple[float, ...]:
    """A step in the picture as a direction of length 1."""
    step = [along_row * row + along_column * column for row, column in zip(axes[:3], axes[3:], strict=True)]
    length = math.hypot(*step) or 1.0
    return tuple(part / length for part in step)


def _letters(direction: tuple[float, ...], sign: int) -> str:
    return direction_letters([sign * part for part in direction], LEAST)
