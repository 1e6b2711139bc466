"""Prepares all pairs of a review, a process of its own that may be killed: ``preparing_child.py REVIEW``.

Prints a line for each event once it is on the disk.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from viewer.jobs.job import Progress
from viewer.review.events import Act
from viewer.review.preparing import prepare_pair
from viewer.review.record import open_record
from viewer.review.results_folder import results_of


def main(path: Path) -> None:
    record = open_record(path)
    for number in record.state.pairs:

        def tell(act: Act, found: Any, number: int = number) -> None:
            record.append(act, f"pair {number}", after=found)
            print(number, act, flush=True)

        have, setup = record.state.pairs[number], record.state.setup
        prepare_pair(have.pair, setup, results_of(path), have, Progress(), tell)
    record.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
