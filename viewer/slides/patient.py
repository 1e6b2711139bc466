"""How a patient lies in a picture (PS3.3 C.7.6.2.1.1), and how such pictures are hung."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Cosines = tuple[float, float, float, float, float, float]
"""ImageOrientationPatient: directions of a row and of a column; x to the left, y to the back, z to the head."""

_LETTERS = (("L", "R"), ("P", "A"), ("H", "F"))
NO_COSINE = 1e-3
"""Direction cosines below this are none: files round them."""


@dataclass(frozen=True)
class Turn:
    """How a stored picture is brought into the position in which such pictures are looked at."""

    transpose: bool = False
    flip_x: bool = False
    flip_y: bool = False

    def __call__[T: np.generic](self, picture: NDArray[T]) -> NDArray[T]:
        """``picture`` (height, width[, channels]), turned: transposed first, then flipped."""
        if self.transpose:
            picture = picture.swapaxes(0, 1)
        if self.flip_x:
            picture = picture[:, ::-1]
        return picture[::-1] if self.flip_y else picture

    @property
    def nothing(self) -> bool:
        """Whether the picture stays as it is stored."""
        return not (self.transpose or self.flip_x or self.flip_y)


def direction_letters(direction: Iterable[float], least: float = NO_COSINE) -> str:
    """Where a direction leads: "L", "P", "PF", ... strongest first (PS3.3 C.7.6.1.1.1).

    ``direction`` has the length 1; parts of it of ``least`` or less are not named.
    """
    parts = sorted(zip(direction, _LETTERS, strict=True), key=lambda part: -abs(part[0]))
    return "".join(letters[0] if value > 0 else letters[1] for value, letters in parts if abs(value) > least)


def orientation_words(cosines: Cosines) -> str:
    """For people: "rows to L, columns to P"."""
    return f"rows to {direction_letters(cosines[:3])}, columns to {direction_letters(cosines[3:])}"


def usual_turn(cosines: Cosines) -> Turn:
    """The right-angle turn or mirror after which the picture hangs as radiologists read it.

    Transverse: the patient's left at the right edge, front at the top. Coronal: left at the right, head at the top.
    Sagittal: front at the left, head at the top.
    """
    row, column = np.array(cosines[:3]), np.array(cosines[3:])
    plane = int(np.argmax(np.abs(np.cross(row, column))))
    right = np.array(((0, 1, 0), (1, 0, 0), (1, 0, 0))[plane])
    down = np.array(((0, 0, -1), (0, 0, -1), (0, 1, 0))[plane])
    transpose = abs(column @ right) > abs(row @ right)
    if transpose:
        row, column = column, row
    return Turn(bool(transpose), bool(row @ right < 0), bool(column @ down < 0))


def turned_cosines(cosines: Cosines, turn: Turn) -> Cosines:
    """Directions of the rows and columns of the picture as shown."""
    row, column = cosines[:3], cosines[3:]
    if turn.transpose:
        row, column = column, row
    if turn.flip_x:
        row = (-row[0], -row[1], -row[2])
    if turn.flip_y:
        column = (-column[0], -column[1], -column[2])
    return (*row, *column)
