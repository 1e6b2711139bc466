"""Reviews over real slides, bound as they are, for tests of what a report reads from them."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Sequence
from pathlib import Path

from viewer.alignment.align import align
from viewer.comparison.coverage import CoverageGrid
from viewer.comparison.whole.provenance import slide_origin
from viewer.geometry import Affine, Size
from viewer.review.events import Act, Binding, Judged, LookedAt, Planned, SlideBinding
from viewer.review.record import ReviewRecord, create_record
from viewer.review.setup import FieldPlan, ReviewSetup, Verdict
from viewer.review.stops import Pair, PlannedField
from viewer.review.viewing import Viewing
from viewer.slides.opening import open_slide
from viewer.slides.slide import Slide

READER = "MK"


def review_of_slides(folder: Path, pairs: Sequence[Pair], fields: Sequence[PlannedField], note: str) -> ReviewRecord:
    """An open record of a reading that has ended: the last field of each pair was judged different, with a note."""
    plan = FieldPlan(worst=0, random=len(fields), seams=0, edges=0)
    record = create_record(folder / "slides.vsreview", ReviewSetup("Slides", plan=plan), READER)
    for pair in pairs:
        record.append(Act.PAIR_ADDED, after=pair)
        record.append(Act.PAIR_IDENTIFIED, after=binding_of(pair))
        record.append(Act.FIELDS_PLANNED, after=Planned(pair.number, tuple(fields), complete=True))
    record.append(Act.READING_BEGUN, after={"reader": READER, "round": 1, "seed": None})
    for pair in pairs:
        for field in fields:
            is_last = field is fields[-1]
            verdict = Verdict.DIFFERENT if is_last else Verdict.SAME
            said = Judged(READER, 1, pair.number, field.number, None, verdict, note=note if is_last else "", seconds=2)
            record.append(Act.VERDICT, after=said)
    for pair in pairs:
        kept = seen(pair).to_bytes()
        looked = LookedAt(READER, 1, pair.number, hashlib.sha256(kept).hexdigest(), (9.0,) * 4, (0.5,) * 4)
        record.append(Act.LOOKED_AT, after=looked, blobs=(kept,))
    record.append(Act.READING_ENDED, after={"reader": READER, "round": 1})
    return record


def seen(pair: Pair) -> Viewing:
    """The left half of the original at the lowest magnification, and a quarter of it at the highest."""
    with contextlib.closing(open_slide(pair.original)) as slide:
        bounds = slide.bounds
    found, corner = Viewing.nothing(CoverageGrid.of(bounds)), Affine.translation(-bounds.x, -bounds.y)
    half = Size(round(bounds.width / 2), round(bounds.height))
    found = found.looked_at(corner, half, 0, 50)
    return found.looked_at(corner, Size(half.width, round(bounds.height / 2)), 3, 40)


def binding_of(pair: Pair) -> Binding:
    """With true checksums and the place that the alignment finds."""
    original, conversion = open_slide(pair.original), open_slide(pair.conversion)
    with contextlib.closing(original), contextlib.closing(conversion):
        found = align(original, conversion)
        place = found.affine
        affine = place.xx, place.xy, place.yx, place.yy, place.x0, place.y0
        return Binding(pair.number, _bound(original), _bound(conversion), affine, found.sentence, found.score)


def _bound(slide: Slide) -> SlideBinding:
    found = slide_origin(slide)
    mpp = None if found.mpp is None else (found.mpp.x, found.mpp.y)
    about = found.name, str(found.path), found.format, found.reader, found.identity, found.hashes, found.hash_note
    return SlideBinding(*about, software="", mpp=mpp)
