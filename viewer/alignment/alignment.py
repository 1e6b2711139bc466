"""Where a conversion lies on its original: the result, with everything that was tried."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.alignment.levels import LevelPair
from viewer.geometry import Affine

NOT_ALIGNED = "not aligned"
_HONOURED = "origin and orientation"
_UNTURNED = "origin, orientation ignored"
_PLAIN = {
    _UNTURNED: "stated origin",
    f"{_HONOURED}, original turned alike": "stated origin and orientation",
    f"{_HONOURED}, original unturned": "stated origin and orientation",
    _HONOURED: "stated origin and orientation",
}
_NOT_USED = "The orientation that the conversion declares does not fit the pixels and is not used."
_AS_WRITTEN = (
    "Its origin counts along the rows and columns of the original, as wsidicomizer and Verislide write it; the "
    "orientation that it declares plays no part in that."
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One place where the metadata say that the conversion may lie."""

    method: str
    """For people: "MIRAX bounds", "origin, orientation ignored", "same size, turned 180°", ..."""
    affine: Affine
    """Conversion level-0 pixels to reference level-0 pixels."""
    also: tuple[str, ...] = ()
    """Other methods that say the same place."""
    score: float | None = None
    """Correlation of both slides at a coarse level, -1 to 1; None where nothing could be compared."""
    fine_score: float | None = None
    """Correlation of the most textured window at the finest readable level; only where the score needed it."""
    flat: bool = False
    """Whether both slides are practically one colour there, so that no score can mean much."""
    pair: LevelPair | None = None
    """The levels that were compared; None where nothing was, or where one side had to be resampled."""
    problem: str = ""
    """Why there is no score."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """The place that the pixels confirmed, or the plain statement that none was."""

    affine: Affine
    """Conversion level-0 pixels to reference level-0 pixels; where not aligned: corners of the scanned parts
    together, scaled by mpp."""
    method: str
    """For people, as in Candidate; "not aligned" where nothing fits."""
    score: float | None
    aligned: bool
    candidates: tuple[Candidate, ...] = ()
    """Everything that was tried, best first."""
    level_used: LevelPair | None = None
    threshold: float = 0.0
    """The score that a candidate had to reach."""

    @property
    def scale(self) -> float:
        """Reference level-0 pixels per conversion level-0 pixel (mean of both directions)."""
        return sum(self.affine.scales) / 2

    @property
    def short(self) -> str:
        """As "Aligned by MIRAX bounds, correlation 0.998", or "Not aligned"; ``sentence`` says more."""
        if not self.aligned:
            return "Not aligned"
        score = f", correlation {self.score:.3f}" if self.score is not None else ""
        return f"Aligned by {plain_method(self.method)}{score}"

    @property
    def sentence(self) -> str:
        """One line for the window and for reports."""
        if not self.aligned:
            best = f" (best candidate: {plain_method(self.candidates[0].method)})" if self.candidates else ""
            return f"Not aligned: no position that the metadata give fits the pixels{best}."
        agreeing = [plain_method(other) for other in self.candidates[0].also] if self.candidates else []
        also = (
            f" ({' and '.join(dict.fromkeys(agreeing))} agree{'s' if len(agreeing) == 1 else ''})" if agreeing else ""
        )
        judged = "the slides are blank there" if self.score is None else f"correlation {self.score:.3f}"
        said = f"Aligned by {plain_method(self.method)}{also}, {judged}."
        if not self.ignores_orientation:
            return said
        return f"{said} {_AS_WRITTEN if _UNTURNED in self._methods else _NOT_USED}"

    @property
    def _methods(self) -> tuple[str, ...]:
        """All that say this place."""
        return (self.method, *(self.candidates[0].also if self.candidates else ()))

    @property
    def ignores_orientation(self) -> bool:
        """Whether the conversion declares an orientation that puts it where the pixels say that it does not lie."""
        declared = any(other.method.startswith(_HONOURED) for other in self.candidates)
        return declared and not any(method.startswith(_HONOURED) for method in self._methods)


def plain_method(method: str) -> str:
    """The method of a candidate for people who do not know DICOM; others keep their words."""
    for stated, plain in _PLAIN.items():
        if method.startswith(stated):
            return plain + method.removeprefix(stated)
    return method
