"""Known shifts, turns and scales are measured; what cannot be told is unknown; other tissue is never accepted."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from scipy import ndimage

from viewer.alignment.levels import LevelPair
from viewer.alignment.measure import measure_alignment
from viewer.alignment.measure_choice import chosen_fields
from viewer.alignment.measure_features import place_by_features
from viewer.alignment.measure_overview import overview
from viewer.alignment.measure_result import Measurement, Unknown, Verdict
from viewer.alignment.measure_settings import MeasureSettings
from viewer.geometry import Affine, Point, Rect
from viewer.jobs.job import Cancelled, Progress, Step
from viewer.slides.slide import RgbArray

Make = Callable[..., Any]
Tissue = Callable[[int, int, int], RgbArray]
Laid = Callable[..., RgbArray]
About = Callable[..., Affine]
WIDTH, HEIGHT = 1100, 800
FEW = MeasureSettings(fields=14)


@pytest.fixture(scope="module")
def picture(tissue: Tissue) -> RgbArray:
    return tissue(WIDTH, HEIGHT, 1)


def farthest(one: Affine, other: Affine) -> float:
    """The farthest that two maps put any point of the slide apart, in pixels."""
    corners = Rect(0, 0, WIDTH, HEIGHT).corners()
    return max(math.hypot(*(one.apply(corner) - other.apply(corner))) for corner in corners)


@pytest.mark.parametrize(
    ("x", "y", "degrees", "scale"),
    [
        (0.25, -0.5, 0.0, 1.0),
        pytest.param(1.37, 0.62, 0.0, 1.0, marks=pytest.mark.prove),
        (-40.0, 20.25, 0.0, 1.0),
        pytest.param(3.3, 2.0, 0.05, 1.0, marks=pytest.mark.prove),
        (10.0, 5.0, 2.0, 1.0),
        pytest.param(0.0, 0.0, 0.0, 1.001, marks=pytest.mark.prove),
        (-7.25, 3.0, 1.0, 0.999),
    ],
)
def test_a_known_place_is_measured(
    array_slide: Make, laid: Laid, about: About, picture: RgbArray, x: float, y: float, degrees: float, scale: float
) -> None:
    """JPEG Q80, tissue with white glass between; the pyramid made of every n-th pixel where the shift is odd."""
    truth = about(Point(WIDTH / 2, HEIGHT / 2), degrees, scale, x, y)
    conversion = array_slide(laid(picture, truth), every_nth=x in (1.37, 10.0))
    found = measure_alignment(array_slide(picture), conversion, Affine(), FEW)
    assert found.verdict is Verdict.SHIFTED
    assert found.affine is not None
    assert farthest(found.affine, truth) < 0.1
    assert found.rotation == pytest.approx(degrees, abs=0.01)
    assert found.scale == pytest.approx(scale, abs=1e-4)
    expected = truth.apply(found.centre) - found.centre
    assert (found.shift.x, found.shift.y) == pytest.approx((expected.x, expected.y), abs=0.1)
    assert len(found.agreeing) >= 8
    assert found.residual is not None
    assert found.residual < 0.1
    for field in found.agreeing:
        expected = truth.apply(field.region.centre) - field.region.centre
        assert field.shift is not None
        assert (field.shift.x, field.shift.y) == pytest.approx((expected.x, expected.y), abs=0.15)
        assert field.distance is not None
        assert field.distance < 0.15


def test_a_conversion_that_lies_where_it_is_shown(array_slide: Make, laid: Laid, picture: RgbArray) -> None:
    conversion = array_slide(laid(picture, Affine()))
    found = measure_alignment(array_slide(picture), conversion, Affine(), FEW)
    assert found.verdict is Verdict.ALIGNED
    assert found.affine == Affine()
    assert (found.shift, found.rotation, found.scale) == (Point(0, 0), 0.0, 1.0)
    assert [shift.pair.downsample for shift in found.levels] == [1, 2, 4, 8]
    assert all(max(abs(shift.dx), abs(shift.dy)) <= 0.05 for shift in found.levels)
    assert found.level == LevelPair(0, 0, 1.0)
    assert found.readers == (f"numpy {np.__version__}",) * 2
    assert "OpenCV 5" in found.libraries
    assert found.settings == FEW
    assert found.false_acceptances is not None
    assert found.false_acceptances < 1e-6


def test_a_pyramid_of_another_kind_shows_at_its_levels_alone(array_slide: Make, picture: RgbArray) -> None:
    """Every 4th pixel instead of averages shows the glass 1.5 level-0 pixels further left: 0.375 of a pixel there."""
    soft = np.asarray(ndimage.gaussian_filter(picture, (3, 3, 0)))  # nothing that taking every 4th pixel would alias
    slides = []
    for every_nth in (False, True):
        slide, of_soft = array_slide(picture), array_slide(soft, every_nth=every_nth)
        slide._arrays[2] = of_soft._arrays[2]
        slides.append(slide)
    found = measure_alignment(*slides, Affine(), FEW)
    assert (found.verdict, found.affine) == (Verdict.ALIGNED, Affine())
    fine, *_ = found.levels
    coarse = next(shift for shift in found.levels if shift.pair.downsample == 4)
    assert (fine.dx, fine.dy) == (0.0, 0.0)
    assert (coarse.dx, coarse.dy) == pytest.approx((0.375, 0.375), abs=0.05)


def test_a_place_far_away_is_found_by_features(array_slide: Make, laid: Laid, about: About, picture: RgbArray) -> None:
    """Turned by 30 degrees, which no phase correlation of fields survives."""
    truth = about(Point(WIDTH / 2, HEIGHT / 2), 30.0, 1.0, 12.0, -5.0)
    found = measure_alignment(array_slide(picture), array_slide(laid(picture, truth)), Affine(), FEW)
    assert found.affine is not None
    assert farthest(found.affine, truth) < 0.1
    assert "feature matching" in found.method


def test_features_that_all_match_one_are_no_place(
    array_slide: Make, tissue: Tissue, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What OpenCV gave for two pieces of one H&E slide: a similarity of scale 0, which nothing can be read under."""
    slides = [array_slide(tissue(480, 400, number), (1, 2)) for number in (31, 32)]
    overviews = [overview(slide, Progress()) for slide in slides]
    assert overviews[0] is not None
    assert overviews[1] is not None
    for scale, found in ((0.0, False), (1e-9, False), (50.0, False), (1.0, True)):
        answer = np.array([[scale, 0.0, 7.0], [0.0, scale, 9.0]]), np.ones((40, 1), np.uint8)
        monkeypatch.setattr("cv2.estimateAffinePartial2D", lambda *_, answer=answer, **__: answer)
        monkeypatch.setattr("viewer.alignment.measure_features._RATIO", 2.0)
        place = place_by_features(overviews[0], overviews[1], False)
        assert (place is not None) == found


def test_a_mirrored_conversion_stays_mirrored(array_slide: Make, laid: Laid, about: About, picture: RgbArray) -> None:
    mirrored = Affine(xx=-1.0, x0=float(WIDTH))
    truth = about(Point(500, 400), 20.0, 1.0, 3.0, 1.0) @ mirrored
    found = measure_alignment(array_slide(picture), array_slide(laid(picture, truth)), mirrored, FEW)
    assert found.affine is not None
    assert farthest(found.affine, truth) < 0.1


def test_a_copy_of_half_the_size_is_measured_at_the_common_level(array_slide: Make, picture: RgbArray) -> None:
    reference = array_slide(picture)
    half = np.roll(reference.read(1, (0, 0), (WIDTH // 2, HEIGHT // 2)).rgb, 3, axis=1)
    found = measure_alignment(reference, array_slide(half, (1, 2, 4)), Affine.scaling(2), FEW)
    assert found.affine is not None
    assert found.level == LevelPair(1, 0, 2.0)
    # What was rolled 3 px to the right has to go 6 level-0 pixels of the reference to the left.
    assert (found.shift.x, found.shift.y) == pytest.approx((-6, 0), abs=0.05)


def test_the_same_question_has_the_same_answer(array_slide: Make, laid: Laid, picture: RgbArray) -> None:
    reference, conversion = array_slide(picture), array_slide(laid(picture, Affine.translation(0.4, 0.3)))
    first = measure_alignment(reference, conversion, Affine(), FEW)
    assert first == measure_alignment(reference, conversion, Affine(), FEW)


def test_another_seed_chooses_other_fields() -> None:
    area = Rect(0, 0, 3050, 2050)
    first = chosen_fields(None, None, area, 100, FEW)
    assert first == chosen_fields(None, None, area, 100, FEW)
    assert len(first) == FEW.tries
    assert set(first).isdisjoint(chosen_fields(None, None, area, 100, replace(FEW, seed=2)))
    assert all(area.contains(Point(p.x - 50, p.y - 50)) and area.contains(Point(p.x + 49, p.y + 49)) for p in first)


def test_a_few_fields_of_other_tissue_do_not_matter(array_slide: Make, tissue: Tissue, picture: RgbArray) -> None:
    mixed = np.roll(picture, 5, axis=1)
    mixed[:, 700:] = tissue(WIDTH, HEIGHT, 9)[:, 700:]
    found = measure_alignment(array_slide(picture), array_slide(mixed), Affine(), FEW)
    assert found.affine is not None
    assert (found.affine.x0, found.affine.y0) == (-5, 0)
    assert all(field.region.centre.x < 760 for field in found.agreeing)
    assert any(field.reason is Unknown.NO_MATCH for field in found.fields if field.region.x > 700)


def blank() -> RgbArray:
    grey = np.random.default_rng(1).normal(238, 1.5, (HEIGHT, WIDTH, 1))
    return np.repeat(np.clip(grey, 0, 255).astype(np.uint8), 3, axis=2)


def periodic() -> RgbArray:
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    grey = 150 + 60 * np.sin(2 * np.pi * x / 12) * np.sin(2 * np.pi * y / 12)
    noisy = grey + np.random.default_rng(2).normal(0, 2, grey.shape)
    return np.repeat(np.clip(noisy, 0, 255).astype(np.uint8)[..., None], 3, axis=2)


@pytest.mark.parametrize("kind", ["blank", "periodic", "out of focus"])
def test_unknown_is_said_and_no_number(array_slide: Make, picture: RgbArray, kind: str) -> None:
    blurred = np.asarray(ndimage.gaussian_filter(picture, (5, 5, 0)))
    whole = {"blank": blank(), "periodic": periodic(), "out of focus": blurred}[kind]
    found = measure_alignment(array_slide(whole), array_slide(np.roll(whole, (2, 4), (0, 1))), Affine(), FEW)
    assert found.verdict is Verdict.UNKNOWN
    nothing = (found.affine, found.false_acceptances, found.residual, found.levels)
    assert nothing == (None, None, None, ())
    assert found.fields
    assert all(field.shift is None and field.residual is None and field.reason is not None for field in found.fields)
    reason = {"blank": Unknown.BLANK, "periodic": Unknown.PERIODIC, "out of focus": Unknown.OUT_OF_FOCUS}[kind]
    assert sum(field.reason is reason for field in found.fields) >= 0.6 * len(found.fields)


@pytest.mark.parametrize("count", [6, pytest.param(200, marks=pytest.mark.prove)])
def test_pairs_of_different_tissue_give_no_acceptance(array_slide: Make, tissue: Tissue, count: int) -> None:
    """``packaging/dev.py prove`` runs 200, whose bound is that of one in a million each."""
    slides = [array_slide(tissue(480, 400, 100 + number), (1, 2)) for number in range(21)]
    pairs = [(first, second) for first in range(21) for second in range(first)][:count]
    found = [measure_alignment(slides[first], slides[second], Affine(), FEW) for first, second in pairs]
    assert len(found) == count
    assert {item.verdict for item in found} <= {Verdict.NOT_THE_SAME_TISSUE, Verdict.UNKNOWN}
    assert sum(item.verdict is Verdict.NOT_THE_SAME_TISSUE for item in found) >= 0.6 * count
    assert not any(item.accepted or any(field.shift for field in item.fields) for item in found)
    # The same settings accept the same tissue: it is not that nothing ever passes.
    assert measure_alignment(slides[0], slides[0], Affine(), FEW).verdict is Verdict.ALIGNED


def test_progress_is_told_and_cancels(array_slide: Make, picture: RgbArray) -> None:
    reference, steps = array_slide(picture), list[Step]()
    measure_alignment(reference, reference, Affine(), FEW, Progress(steps.append))
    assert len(steps) > 14
    assert {step.unit for step in steps} == {"fields"}
    assert all(0 <= step.done <= step.total for step in steps)
    assert steps[-1].done == steps[-1].total
    progress = Progress(lambda step: progress.cancel() if step.done == 5 else None)
    with pytest.raises(Cancelled):
        measure_alignment(reference, reference, Affine(), FEW, progress)


def test_a_level_that_cannot_be_read_makes_fields_unknown(array_slide: Make, picture: RgbArray) -> None:
    reference = array_slide(picture)
    found = measure_alignment(reference, reference.changed(broken_levels=frozenset({0})), Affine(), FEW)
    assert found.verdict is Verdict.UNKNOWN
    assert {field.reason for field in found.fields} == {Unknown.UNREADABLE}


def test_a_result_says_nothing_beyond_its_verdict(array_slide: Make, tissue: Tissue, picture: RgbArray) -> None:
    found: Measurement = measure_alignment(
        array_slide(picture), array_slide(tissue(WIDTH, HEIGHT, 2)), Affine.translation(5, 5), FEW
    )
    assert found.verdict is Verdict.NOT_THE_SAME_TISSUE
    assert (found.correction, found.shift, found.rotation, found.scale) == (Affine(), Point(0, 0), 0.0, 1.0)
    assert (found.accepted, found.agreeing) == (False, ())
