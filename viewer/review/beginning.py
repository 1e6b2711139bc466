"""The record of a new review, with its pairs and the lot that was drawn among them, and a name for its file."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator, Sequence
from itertools import batched
from pathlib import Path
from typing import Final

from viewer.jobs.job import Progress
from viewer.review.events import Act, LeftOut, SlideLeftOut
from viewer.review.pairing import Match
from viewer.review.record import SUFFIX, ReviewRecord, Told, create_record
from viewer.review.setup import ReviewSetup
from viewer.review.spot_check import drawn_pairs
from viewer.review.stops import Pair
from viewer.slides.slide import SlideError

_NOT_IN_NAMES: Final = re.compile(r'\s*[<>:"/\\|?*\x00-\x1f]+\s*')
"""Characters that some system does not let be in the name of a file."""
_LONGEST_NAME = 120
_LEFT_OUT_AT_ONCE = 200
"""Slides, so that an event is not too long for its log."""


def file_name(title: str) -> str:
    """The file of a review with that title; empty where nothing of it can be in a name."""
    name = _NOT_IN_NAMES.sub(" ", title).strip(" .")[:_LONGEST_NAME].strip(" .")
    return f"{name}{SUFFIX}" if name else ""


def free_title(folder: Path, title: str) -> str:
    """``title``, or with a number behind it where there is such a review in ``folder`` already."""
    number, found = 1, title
    while (folder / file_name(found)).exists():
        number += 1
        found = f"{title} {number}"
    return found


def usual_folder(slides: Sequence[Path]) -> Path:
    """Where a review of these slides is kept as long as nobody has chosen: where they lie, else among the documents."""
    common = Path()
    with contextlib.suppress(ValueError):  # on several drives
        common = Path(os.path.commonpath([path.parent for path in slides]))
    if common.is_absolute() and common != Path(common.anchor) and os.access(common, os.W_OK):
        return common
    import platformdirs

    return Path(platformdirs.user_documents_dir())


def begin_review(
    path: Path,
    setup: ReviewSetup,
    pairs: Sequence[Match],
    left_out: Sequence[SlideLeftOut],
    operator: str,
    progress: Progress,
) -> ReviewRecord:
    """Write the record of a new review with its pairs and the slides that are in none, and leave it open.

    Whoever is killed meanwhile leaves no review, not one with some of the pairs.

    Raises:
        SlideError: There is a file of that name, or it cannot be written; nothing is left of it.
        Cancelled: Somebody asked for the end; likewise.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SlideError(
            f"{path.parent} cannot be made: {error.strerror or error}.", advice="Choose another folder."
        ) from error
    record = create_record(path, setup, operator, _told(setup, pairs, left_out, progress))
    try:
        progress.check()
    except BaseException:
        record.close()
        path.unlink(missing_ok=True)
        raise
    return record


def _told(
    setup: ReviewSetup, pairs: Sequence[Match], left_out: Sequence[SlideLeftOut], progress: Progress
) -> Iterator[Told]:
    for number, pair in enumerate(pairs, 1):
        progress.tick(number - 1, len(pairs), "Writing the review", "pairs")
        yield Act.PAIR_ADDED, pair.name, Pair(number, pair.original, pair.conversion, pair.name)
    for some in batched(left_out, _LEFT_OUT_AT_ONCE):
        yield Act.LEFT_OUT, f"{len(some)} without a pair", LeftOut(some)
    if setup.spot_check is not None:
        drawn = drawn_pairs(range(1, len(pairs) + 1), setup.spot_check)
        yield Act.PAIRS_DRAWN, f"{len(drawn)} of {len(pairs)}", {"pairs": list(drawn)}
