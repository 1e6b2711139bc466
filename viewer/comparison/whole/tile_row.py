"""What is known of a row of tiles until it is complete."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from viewer.comparison.whole.tile_measures import DE2000_STEPS, TileMeasures
from viewer.comparison.whole.tile_table import TileTable
from viewer.measures.tile_sums import DifferenceSums, SimilaritySums

_DIFFERENCES = {
    "compared": "pixels",
    "tissue": "tissue",
    "absolute": "absolute",
    "square": "square",
    "largest": "largest",
    "differing": "differing",
    "absolute_tissue": "absolute_tissue",
    "square_tissue": "square_tissue",
}
_SEAMS = {"seam": "seam", "absolute_seam": "absolute_seam", "square_seam": "square_seam"}
_MEASURES = ("de2000_sum", "de2000_p95", "gmsd", "ms_ssim")


class TileRow:
    """Collects; sums are the same bits if they are added in the same order."""

    def __init__(self, columns: int) -> None:
        self.errors: dict[int, str] = {}
        """By column, of tiles that cannot be read."""
        self.de2000_counts: NDArray[np.int64] = np.zeros(DE2000_STEPS, np.int64)
        self._differences: list[DifferenceSums] = []
        self._measures: list[TileMeasures] = []
        self._largest: list[tuple[int, int]] = []
        self._similar = np.zeros((columns, 4))
        self._similar[:, 3] = np.inf
        self._similar_pixels = np.zeros((columns, 3), np.int64)

    def add_tile(
        self, column: int, differences: DifferenceSums, measures: TileMeasures, largest: tuple[int, int], error: str
    ) -> None:
        """What was measured of the next tile; ``largest``: on and off seams; ``error`` where it cannot be read."""
        self._differences.append(differences)
        self._measures.append(measures)
        self._largest.append(largest)
        if measures.de2000_counts is not None:
            self.de2000_counts += measures.de2000_counts
        if error:
            self.errors[column] = error

    def add_similarity(self, column: int, found: SimilaritySums, *, below: bool) -> None:
        """SSIM of some pixels of the tiles from ``column`` on: those below the split, or those above it."""
        part = int(below)
        columns = slice(column, column + len(found.sums))
        self._similar[columns, :3] += found.sums[:, part, :3]
        np.minimum(self._similar[columns, 3], found.sums[:, part, 3], out=self._similar[columns, 3])
        self._similar_pixels[columns] += found.pixels[:, part]

    def write(self, table: TileTable, *, with_seams: bool) -> None:
        """Into the records of its tiles."""
        for fields, named in ((_DIFFERENCES, True), (_SEAMS, with_seams)):
            for field, name in fields.items() if named else ():
                table[field] = [getattr(found, name) for found in self._differences]
        for name in (*_MEASURES, *(["de2000_seam_sum"] if with_seams else [])):
            table[name] = [getattr(found, name) for found in self._measures]
        if with_seams:
            table["largest_seam"], table["largest_off_seam"] = zip(*self._largest, strict=True)
        table["unreadable"] = [column in self.errors for column in range(len(table))]
        for kind, name in enumerate(("", "_tissue", "_seam")):
            table[f"ssim{name}_pixels"] = self._similar_pixels[:, kind]
            table[f"ssim{name}_sum"] = self._similar[:, kind]
        table["ssim_least"] = np.where(self._similar_pixels[:, 0] > 0, self._similar[:, 3], np.nan)
