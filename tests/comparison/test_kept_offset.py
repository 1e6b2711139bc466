from __future__ import annotations

import json

import pytest

from viewer.comparison.kept_offset import MOST_KEPT, KeptOffset, PairOfSlides, found, with_offset
from viewer.geometry import Affine, Point

PAIR = PairOfSlides(("/a/one.mrxs", "/b/two"), ("100x80 abc", "90x70 1.2.3"))
OFFSET = Affine.translation(3.25, -7) @ Affine.rotation(0.1)
KEPT = KeptOffset(PAIR, OFFSET, "moved by hand")


def test_json_and_back_is_the_same_to_the_last_digit() -> None:
    assert KeptOffset.of_json(json.loads(json.dumps(KEPT.to_json()))) == KEPT


@pytest.mark.parametrize(
    "change",
    [
        {"offset": [1, 0, 0, 1, 0]},
        {"offset": [1, 0, 0, 1, 0, "3"]},
        {"offset": [0, 0, 0, 0, 5, 5]},
        {"offset": [1, 0, 0, 1, 0, float("inf")]},
        {"offset": None},
        {"slides": ["/a/one.mrxs"]},
        {"identities": "abc"},
        {"origin": 3},
    ],
)
def test_an_entry_that_makes_no_sense_is_none(change: dict[str, object]) -> None:
    assert KeptOffset.of_json({**KEPT.to_json(), **change}) is None
    assert KeptOffset.of_json("rubbish") is None


def test_another_slide_at_the_same_path_has_no_offset() -> None:
    other = PairOfSlides(PAIR.paths, (PAIR.identities[0], "90x70 9.9.9"))
    assert found([KEPT], PAIR, Affine()) == (OFFSET, "moved by hand")
    assert found([KEPT], other, Affine()) is None
    assert with_offset([KEPT], other, Affine.translation(1, 1), "measured")[0].pair == other
    assert len(with_offset([KEPT], other, Affine.translation(1, 1), "measured")) == 1


def test_when_original_and_conversion_change_places_the_same_pixels_lie_on_each_other() -> None:
    alignment = Affine.translation(37, 22) @ Affine.rotation(90)  # two onto one
    back = found([KEPT], PAIR.swapped, alignment.inverse())
    assert back is not None
    spot = Point(11, 5)
    on_one = (OFFSET @ alignment).apply(spot)
    assert tuple((back[0] @ alignment.inverse()).apply(on_one)) == pytest.approx(tuple(spot))


def test_taking_an_offset_back_forgets_it_and_the_oldest_go_first() -> None:
    assert with_offset([KEPT], PAIR, Affine(), "") == ()
    assert with_offset([KEPT], PAIR.swapped, Affine(), "") == ()
    kept: tuple[KeptOffset, ...] = ()
    for number in range(MOST_KEPT + 5):
        pair = PairOfSlides((f"/{number}", "/b"), ("", ""))
        kept = with_offset(kept, pair, Affine.translation(number + 1, 0), "moved by hand")
    assert len(kept) == MOST_KEPT and kept[0].offset.x0 == MOST_KEPT + 5
