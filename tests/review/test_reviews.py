"""The reviews that other tests work with are what they say."""

from __future__ import annotations

import contextlib
from pathlib import Path

from tests.review.reviews import LEFT, SCANNED, TOP, sample_review
from viewer.alignment.align import align
from viewer.geometry import Point, Rect
from viewer.review.record import open_record
from viewer.slides.opening import open_slide


def test_the_pairs_of_a_sample_review_open_and_lie_where_its_fields_say(tmp_path: Path) -> None:
    record = open_record(sample_review(tmp_path, 2, fields=8))
    pairs = record.state.pairs
    record.close()
    assert [one.pair.name for one in pairs.values()] == ["case-01", "case-02"]
    scanned = Rect(LEFT, TOP, SCANNED.width, SCANNED.height)
    seen = []
    for one in pairs.values():
        with (
            contextlib.closing(open_slide(one.pair.original)) as original,
            contextlib.closing(open_slide(one.pair.conversion)) as conversion,
        ):
            assert original.bounds == scanned
            found = align(original, conversion)
            assert found.aligned and found.affine.apply(Point(0, 0)) == Point(LEFT, TOP)
            seen.append(original.read(2, (LEFT, TOP), (400, 256)).rgb.tobytes())
        assert len({field.rect for field in one.fields}) == 8 and one.complete
        assert all(field.rect.intersected(scanned) == field.rect for field in one.fields)
    assert seen[0] != seen[1]
