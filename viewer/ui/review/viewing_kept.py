"""The proof of viewing of one pair in one reading, as the record has it and as it grows."""

from __future__ import annotations

import hashlib

import numpy as np
from numpy.typing import NDArray

from viewer.comparison.coverage import BANDS
from viewer.review.events import Act, LookedAt
from viewer.review.record import ReviewRecord
from viewer.review.stops import Reading
from viewer.review.viewing import Viewing, viewing_if_whole


class KeptViewing:
    """What was on screen in the sittings before; for the one thread that writes the record, once it is ``read``."""

    def __init__(self, reading: Reading, pair: int) -> None:
        self.reading, self.pair = reading, pair
        self.before: Viewing | None = None
        """None where there was none."""

    def read(self, record: ReviewRecord) -> None:
        """Find what the record has; what is damaged is left aside, and the log still tells its numbers."""
        now = record.state.reading(self.reading)
        looked = now.looked.get(self.pair) if now is not None else None
        self.before = viewing_if_whole(record.blob(looked.blob), looked.blob) if looked is not None else None

    def with_it(self, viewing: Viewing) -> Viewing:
        """``viewing`` of this sitting and what came before; without that where it is of another slide."""
        before = self.before
        return before.plus(viewing) if before is not None and before.grid == viewing.grid else viewing

    def write(self, record: ReviewRecord, viewing: Viewing, tissue: NDArray[np.bool_] | None) -> None:
        """Tell the record what this sitting and those before have seen.

        Args:
            record: Of the review.
            viewing: Of this sitting.
            tissue: Cells (rows, columns) of its grid; None while they are not known.

        Raises:
            SlideError: It cannot be written.
        """
        whole = self.with_it(viewing)
        data = whole.to_bytes()
        looked = LookedAt(
            self.reading.reader,
            self.reading.round,
            self.pair,
            hashlib.sha256(data).hexdigest(),
            whole.seconds,
            whole.shares(tissue) if tissue is not None else (None,) * BANDS,
        )
        record.append(Act.LOOKED_AT, f"pair {self.pair}", after=looked, blobs=(data,))
