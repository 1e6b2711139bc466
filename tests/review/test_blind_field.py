"""Both sides of a blinded field: the very pixels of both slides, and nothing around them that tells which is which."""

from __future__ import annotations

import logging
from pathlib import Path

import numpy as np
import pytest

from tests.review.blind_reviews import add_pair, blind_review, plan_fields
from tests.review.blind_slides import CANARIES, SHIFT, TelltaleSlide, identities, opener, telltale_pair
from tests.review.reviews import LEFT, TOP, random_fields, sample_pairs
from viewer.alignment.alignment import Alignment
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.geometry import Affine, Rect, Size
from viewer.review import blind_reader
from viewer.review.blind_field import MOST_SIDE, NOT_IN_BOTH, BlindField, read_blind_field
from viewer.review.blind_reader import BlindReader
from viewer.review.state import PairState
from viewer.review.stops import FieldKind, Pair, PlannedField, Stop
from viewer.slides.opening import open_slide
from viewer.slides.slide import Region, Slide, SlideError

LIES = Affine.translation(SHIFT, SHIFT)
ROOM, ALONE = Size(320, 240), Size(1, 1)


def panes(original: Slide, conversion: Slide, affine: Affine = LIES) -> tuple[PaneState, PaneState]:
    both = (PaneState(1, Role.ORIGINAL, original), PaneState(2, Role.CONVERSION, conversion))
    first, second = ComparisonState(both).aligned(2, Alignment(affine, "by name", 1.0, aligned=True)).panes
    return first, second


def planned(x: float, y: float, side: float, downsample: float = 1.0) -> PlannedField:
    return PlannedField(1, FieldKind.RANDOM, Rect(x, y, side, side), 0, 0, downsample)


def read(
    slides: tuple[TelltaleSlide, TelltaleSlide],
    field: PlannedField,
    magnification: float | None = None,
    room: Size = ALONE,
) -> BlindField:
    return read_blind_field(*panes(*slides), field, magnification, room)


def test_both_pictures_are_the_stored_pixels_of_the_field() -> None:
    slides = telltale_pair()
    found = read(slides, planned(200, 100, 96))
    assert np.array_equal(found.original, slides[0].pyramid[0][100:196, 200:296])
    inner = (slice(100 - SHIFT, 196 - SHIFT), slice(200 - SHIFT, 296 - SHIFT))
    assert np.array_equal(found.converted, slides[1].pyramid[0][inner])
    assert (found.level, found.downsample, found.scale, found.area) == (0, 1.0, 1.0, Rect(0, 0, 96, 96))
    assert (found.base, found.stated, tuple(found.mpp or ())) == (40.0, True, (0.25, 0.25))


@pytest.mark.parametrize(
    ("magnification", "level", "scale", "side"),
    [
        (40.0, 0, 1.0, 96),
        (80.0, 0, 2.0, 96),
        (20.0, 0, 0.5, 192),  # level 1, which the conversion does not store, is no common one
        (10.0, 2, 1.0, 96),
        (5.0, 2, 0.5, 192),
    ],
)
def test_both_are_read_from_one_level_that_both_store(
    magnification: float, level: int, scale: float, side: int
) -> None:
    found = read(telltale_pair(), planned(464, 464, 96), magnification)
    assert (found.level, found.scale) == (level, scale)
    assert found.original.shape == found.converted.shape == (side, side, 3)


def test_a_level_at_which_one_side_would_be_read_beside_its_place_is_not_shown() -> None:
    slides = telltale_pair()
    # 30 is no multiple of 4: at the coarse level the conversion's pixels lie between the original's.
    found = read_blind_field(*panes(*slides, Affine.translation(30, 32)), planned(464, 464, 96), 10.0)
    assert (found.level, found.scale) == (0, 0.25)


def test_a_large_field_is_cut_to_what_is_shown_at_most() -> None:
    found = read(telltale_pair(MOST_SIDE + 300), planned(40, 40, MOST_SIDE + 200))
    assert found.original.shape == (MOST_SIDE, MOST_SIDE, 3)
    assert found.bytes == 2 * 3 * MOST_SIDE**2


@pytest.mark.parametrize(("magnification", "step", "scale"), [(None, 1, 1.0), (80.0, 1, 2.0), (10.0, 4, 1.0)])
def test_as_much_is_read_around_a_field_as_fills_its_place(
    magnification: float | None, step: int, scale: float
) -> None:
    slides = telltale_pair(2048)
    found = read(slides, planned(1024, 960, 64), magnification, ROOM)
    assert (found.downsample, found.scale) == (step, scale)
    width, height = (round(side / scale) for side in ROOM)
    assert found.original.shape == found.converted.shape == (height, width, 3)
    assert tuple(found.area.centre) == (width / 2, height / 2) and found.area.width == found.area.height == 64 / step
    left, top = 1056 // step - width // 2, 992 // step - height // 2
    off, level = SHIFT // step, int(step > 1)
    assert np.array_equal(found.original, slides[0].pyramid[2 * level][top : top + height, left : left + width])
    inner = (slice(top - off, top - off + height), slice(left - off, left - off + width))
    assert np.array_equal(found.converted, slides[1].pyramid[level][inner])


def test_where_the_slides_end_the_field_keeps_its_place_in_what_is_shown_of_both() -> None:
    slides = telltale_pair()
    slides[0].unscanned = (Rect(0, 0, 50, 1024),)
    found = read(slides, planned(64, 100, 64), None, ROOM)
    # From x = 50, where both have something, and y = 32, where the conversion begins.
    assert found.area == Rect(64 - 50, 100 - 32, 64, 64)
    assert found.original.shape == (132 + 120 - 32, 96 + 160 - 50, 3)
    field = found.area.slices_of(Rect(0, 0, 206, 220))
    assert np.array_equal(found.original[field], slides[0].pyramid[0][100:164, 64:128])


def test_what_lies_around_a_field_is_bounded_and_no_stand_in_for_it() -> None:
    slides = telltale_pair(MOST_SIDE + 300)
    assert read(slides, planned(1000, 1000, 64), None, Size(9000, 9000)).bytes <= 2 * 3 * MOST_SIDE**2
    slides[0].unscanned = (Rect(1000, 1000, 64, 64),)
    with pytest.raises(SlideError, match="No part of the field was scanned in both"):
        read(slides, planned(1000, 1000, 64), None, ROOM)
    with pytest.raises(SlideError, match="beyond the conversion"):
        read(slides, planned(0, 0, SHIFT), None, ROOM)


@pytest.mark.parametrize("side", [0, 1])
def test_what_either_has_not_scanned_is_the_same_in_both_and_cut_off_at_edges(side: int) -> None:
    slides = telltale_pair()
    slides[side].unscanned = (Rect(236, 236, 16, 16), Rect(180, 0, 36, 1024))
    off = SHIFT * side
    found = read(slides, planned(200 + off, 200 + off, 96))
    assert found.original.shape == found.converted.shape == (96, 80, 3)
    hole = (slice(36, 52), slice(20, 36))
    for picture in (found.original, found.converted):
        assert (picture[hole] == NOT_IN_BOTH).all()
        assert (picture[:36] != NOT_IN_BOTH).any(axis=2).all()


def test_beyond_the_common_area_nothing_is_shown() -> None:
    slides = telltale_pair()
    found = read(slides, planned(0, 0, 96))
    assert found.original.shape == (96 - SHIFT, 96 - SHIFT, 3)
    with pytest.raises(SlideError):
        read(slides, planned(0, 0, SHIFT))
    slides[0].unscanned = (Rect(0, 0, 1024, 1024),)
    with pytest.raises(SlideError, match="No part of the field was scanned in both"):
        read(slides, planned(200, 200, 96))


@pytest.mark.parametrize("affine", [Affine.translation(32.5, 32), Affine.rotation(3) @ LIES])
def test_nothing_is_interpolated_on_one_side(affine: Affine) -> None:
    with pytest.raises(SlideError, match="share no level that can be shown blinded"):
        read_blind_field(*panes(*telltale_pair(), affine), planned(400, 400, 96), None)


def test_a_magnification_of_a_slide_that_states_none_is_refused() -> None:
    slides = telltale_pair()
    slides[0].mpp = slides[0].objective_power = None
    with pytest.raises(SlideError, match="neither objective nor pixel size"):
        read(slides, planned(400, 400, 96), 20.0)
    assert read(slides, planned(400, 400, 96)).base is None


def pair_of(tmp_path: Path) -> PairState:
    record = blind_review(tmp_path / "b.vsreview", pairs=0)
    names = [Path(f"{canary}.file") for canary in CANARIES]
    lies = (1.0, 0.0, 0.0, 1.0, SHIFT, SHIFT)
    add_pair(record, Pair(1, names[0], names[1], "one"), lies, identities(telltale_pair()))
    plan_fields(record, 1, 8)
    state = record.state
    record.close()
    return state.pairs[1]


@pytest.mark.parametrize("side", [0, 1])
def test_a_side_that_cannot_be_read_costs_both_and_is_not_named(
    side: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    slides, pair = telltale_pair(), pair_of(tmp_path)
    monkeypatch.setattr(blind_reader, "open_slide", opener(slides))
    reader = BlindReader()
    slides[side].is_broken = True
    assert reader.read(pair, Stop(1, 3), ROOM) is None
    assert not caplog.records
    slides[side].is_broken = False
    assert reader.read(pair, Stop(1, 3), ROOM) is not None
    reader.close()
    assert all(slide.closed for slide in slides)
    assert reader.read(pair, Stop(1, 3), ROOM) is None


def test_what_cannot_be_read_around_a_field_does_not_cost_the_field(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slides, pair = telltale_pair(), pair_of(tmp_path)
    read_all = TelltaleSlide.read

    def damaged(self: TelltaleSlide, level: int, location: tuple[int, int], size: tuple[int, int]) -> Region:
        if max(size) > 64:
            raise SlideError("The tile beside it is damaged.")
        return read_all(self, level, location, size)

    monkeypatch.setattr(blind_reader, "open_slide", opener(slides))
    monkeypatch.setattr(TelltaleSlide, "read", damaged)
    reader = BlindReader()
    found = reader.read(pair, Stop(1, 3), ROOM)
    reader.close()
    assert found is not None and found.original.shape == (64 - SHIFT, 64, 3)


def test_a_slide_that_was_put_in_the_place_of_another_is_not_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slides, pair = telltale_pair(), pair_of(tmp_path)
    slides[1].properties = {"SeriesInstanceUID": "1.2.3"}
    monkeypatch.setattr(blind_reader, "open_slide", opener(slides))
    assert BlindReader().read(pair, Stop(1, 3), ROOM) is None
    assert all(slide.closed for slide in slides)


def test_a_slide_that_is_gone_costs_the_trial_and_leaves_none_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slides, pair = telltale_pair(), pair_of(tmp_path)

    def opened(path: Path) -> Slide:
        if path.name.startswith(CANARIES[1]):
            raise SlideError(f"{path} is not there.")
        return opener(slides)(path)

    monkeypatch.setattr(blind_reader, "open_slide", opened)
    assert BlindReader().read(pair, Stop(1, 3), ROOM) is None
    assert slides[0].closed


def test_a_mirax_slide_and_its_dicom_conversion_are_read_at_the_same_place(tmp_path: Path) -> None:
    pair = sample_pairs(tmp_path, 1)[0]
    fields = random_fields(1, 8)
    with_original, with_conversion = open_slide(pair.original), open_slide(pair.conversion)
    try:
        both = panes(with_original, with_conversion, Affine.translation(LEFT, TOP))
        for magnification in (None, 10.0):
            read_ones = [read_blind_field(*both, field, magnification) for field in fields]
            off = [np.abs(one.original.astype(int) - one.converted).mean() for one in read_ones]
            assert max(off) > 1, magnification  # there is tissue, and the loss of JPEG
            assert max(off) < 12, magnification  # and nothing else: a pixel beside its place is off by 20
    finally:
        with_original.close()
        with_conversion.close()
