"""What the verification of a conversion has proven about its pixels, in words: never more than was compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from viewer.conversion.settings import ConversionSettings, Pyramid
from viewer.conversion.verify.expected import Treatment
from viewer.conversion.verify.result import Check, Outcome, Verification
from viewer.conversion.written import WrittenLevel

_MEAN = ": mean difference (grey levels)"
"""How the figure of each lossy level ends."""


@dataclass(frozen=True, slots=True)
class Proof:
    """Of a conversion no check of which failed."""

    found: str
    """What is so with the pixels, without a full stop; begins with a capital."""
    short: str
    """A few words for a list."""
    same: bool
    """Whether pixels, or stored tiles, were proven to be the original's."""

    def with_filled(self, places: int) -> Proof:
        """The same of a conversion in which so many places of the original were filled: they come first."""
        if not places:
            return self
        were = "1 place" if places == 1 else f"{places} places"
        said = f"{were} of the original could not be read and {'was' if places == 1 else 'were'} filled. {self.found}"
        return Proof(said, f"{were} filled; {self.short}", False)

    def sentence(self, name: str) -> str:
        """The whole of the slide ``name``, without a full stop."""
        if self.same:
            return f"{name}: {self.found[0].lower()}{self.found[1:]}"
        return f"{name} passed all checks: {self.found}"


def proof(verification: Verification, levels: Sequence[WrittenLevel], settings: ConversionSettings) -> Proof:
    """What ``verification``, which passed, says of the pixels of ``levels``, which were written by ``settings``."""
    checks = {check.name: check for check in verification.checks if check.outcome is Outcome.PASSED}
    whole = verification.scope == "full"
    if any(level.treatment is Treatment.COPIED for level in levels):
        if "Copied tiles" not in checks and "Cut tiles" in checks:
            found = "Stored JPEG cut into tiles without decoding, and the same pixels wherever both were compared"
            return Proof(found, "cut without decoding", True)
        if "Copied tiles" not in checks:
            found = "Stored tiles taken over, but their bytes could not be compared"
            return Proof(found, "tiles taken over", False)
        looked = "Stored tiles" if whole else "Those stored tiles that were looked at"
        return Proof(f"{looked} are the original's, bit for bit", "same stored tiles", True)
    if all(level.lossless for level in levels):
        return _lossless(checks, levels, whole)
    lossy = checks.get("Lossy pixels")
    means = [value for name, value in lossy.figures.items() if name.endswith(_MEAN)] if lossy else []
    said = settings.encoding
    if means and isinstance(means[0], int | float):
        said = f"{settings.encoding}, mean difference {means[0]:.1f} grey levels"
    return Proof(said, settings.encoding, False)


def _lossless(checks: dict[str, Check], levels: Sequence[WrittenLevel], whole: bool) -> Proof:
    exact = checks.get("Exact pixels")
    pixels = exact.figures.get("pixels") if exact else 0
    stored = [level for level in levels if level.pyramid is Pyramid.RENDERED or level.level == 0]
    # Filled places, and what can only be read at a fraction of a pixel, were not compared.
    if whole and isinstance(pixels, int) and pixels >= sum(level.size.area for level in stored):
        if len(stored) == len(levels):
            return Proof("Every pixel is that of the original", "same pixels", True)
        found = "Every pixel of level 0 is that of the original, from which all other levels are made"
        return Proof(found, "same pixels", True)
    return Proof("Every pixel that was compared is that of the original", "same pixels, as far as compared", True)
