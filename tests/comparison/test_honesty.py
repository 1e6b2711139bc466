"""What must be said of a pair, and what was put away."""

from __future__ import annotations

from dataclasses import replace

from tests.comparison.test_scene import cropped_pair
from tests.fakes import ArraySlide, random_pyramid
from viewer.alignment.alignment import Alignment
from viewer.comparison.honesty import Condition, Dismissals, Finding, pair_findings
from viewer.comparison.scene import resolve
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.geometry import Affine, Mpp, Size


def pair(original: ArraySlide, conversion: ArraySlide, affine: Affine, aligned: bool = True) -> ComparisonState:
    panes = PaneState(1, Role.ORIGINAL, original), PaneState(2, Role.CONVERSION, conversion)
    return ComparisonState(panes).aligned(2, Alignment(affine, "made", 1.0, aligned=aligned))


def conditions(state: ComparisonState) -> list[Condition]:
    return [finding.condition for finding in pair_findings(state)]


def test_a_pair_that_is_alike_says_nothing() -> None:
    pyramid = random_pyramid(400, 300, 2)
    assert conditions(pair(ArraySlide(pyramid), ArraySlide(pyramid), Affine())) == []


def test_slides_that_are_not_aligned_are_not_compared() -> None:
    small = ArraySlide(random_pyramid(100, 80, 1), mpp=Mpp(1, 1))
    assert conditions(pair(ArraySlide(random_pyramid(400, 300, 2)), small, Affine(), aligned=False)) == []


def test_a_quarter_turn_exchanges_the_two_pixel_sizes() -> None:
    original = ArraySlide(random_pyramid(400, 300, 1), mpp=Mpp(0.2, 0.3))
    turned = ArraySlide(random_pyramid(300, 400, 1), mpp=Mpp(0.3, 0.2))
    quarter = Affine(0, -1, 1, 0, 400, 0)  # the conversion's rows are the original's columns
    assert conditions(pair(original, turned, quarter)) == []
    same = ArraySlide(random_pyramid(300, 400, 1), mpp=Mpp(0.2, 0.3))
    assert conditions(pair(original, same, quarter)) == [Condition.PIXEL_SIZES]


def test_a_conversion_of_half_the_scale_is_expected_to_have_twice_the_pixel_size() -> None:
    original = ArraySlide(random_pyramid(400, 300, 3), mpp=Mpp(0.25, 0.25))
    half = ArraySlide(random_pyramid(200, 150, 2), mpp=Mpp(0.5, 0.5))
    assert conditions(pair(original, half, Affine.scaling(2))) == [Condition.LEVELS]
    sentence = pair_findings(pair(original, half, Affine.scaling(2)))[0].sentence
    assert sentence == "Only array stores level 1:1."


def test_both_sides_are_named_where_each_stores_levels_of_its_own() -> None:
    original = ArraySlide(random_pyramid(400, 300, 2), [1.0, 2.0], name="a")
    other = ArraySlide([random_pyramid(400, 300, 1)[0], random_pyramid(100, 75, 1)[0]], [1.0, 4.0], name="b")
    (finding,) = pair_findings(pair(original, other, Affine()))
    assert finding.sentence == "Only a stores level 1:2; only b stores level 1:4." and finding.severity == "info"


def test_a_side_without_pixel_size_is_named() -> None:
    pyramid = random_pyramid(400, 300, 1)
    state = pair(ArraySlide(pyramid, name="a"), ArraySlide(pyramid, mpp=Mpp(1, 1), name="b"), Affine())
    assert [finding.sentence for finding in pair_findings(state)] == ["Only b states a pixel size."]


def test_less_than_the_bounds_is_a_warning_and_no_less_is_not() -> None:
    (finding,) = pair_findings(cropped_pair())
    assert finding.severity == "info"
    state = cropped_pair()
    original = state.panes[0].slide
    assert isinstance(original, ArraySlide)
    original.bounds = replace(original.bounds, width=original.bounds.width + 7)
    (finding,) = pair_findings(state)
    assert finding.severity == "warning" and finding.sentence.endswith("of original: 7 px at the right.")


def test_what_was_put_away_stays_away_for_that_pair_only() -> None:
    dismissals = Dismissals()
    info, warning = Finding(Condition.LEVELS, "l", "info"), Finding(Condition.CROPPED, "c", "warning")
    assert dismissals.left("pair", [info, warning]) == (warning, info)
    dismissals.dismiss("pair", warning)
    assert dismissals.left("pair", [info, warning]) == (info,)
    assert dismissals.left("other", [info, warning]) == (warning, info)
    changed = replace(warning, sentence="another")
    assert dismissals.left("pair", [changed]) == (changed,)
    unreadable = Finding(Condition.UNREADABLE, "tile (1, 2)", "fail")
    dismissals.dismiss("slide", unreadable)
    assert dismissals.left("slide", [replace(unreadable, sentence="tile (3, 2)")]) == ()


def test_a_view_too_large_for_memory_says_that_it_is_coarser() -> None:
    state = cropped_pair()
    pane = state.panes[1]
    near = state.with_viewport(replace(state.viewport, scale=1.0, size=Size(900, 700)))
    assert resolve(near, pane, 10**8).notice is None
    scene = resolve(near, pane, 4 * 200 * 200)
    assert scene.level.index > 0
    assert scene.notice == "Coarser than this view asks for: level 0 does not fit into memory"
