"""What a figure shows, and where its parts lie; pixels against the arrays that the slides are made of."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from tests.fakes import ArraySlide, random_pyramid
from viewer.alignment.alignment import Alignment
from viewer.comparison.display import Look, Measure
from viewer.comparison.figure import Field, FigureError, FigureSpec, enlargement_of, level_of, read_rows
from viewer.comparison.figure_layout import Align, Sheet, Style, Words, laid_out
from viewer.comparison.map_tile import NOT_COMPARED
from viewer.comparison.state import PaneState, Role
from viewer.comparison.viewport import Viewport
from viewer.geometry import Affine, Mpp, Point, Size
from viewer.jobs.job import Cancelled, Progress, Step
from viewer.slides.slide import Axis

WHEN = datetime(2026, 5, 4, 3, 2, 1, tzinfo=UTC)
SHIFT = (6, 10)


def spec(*fields: Field, mpp: Mpp | None = None, affine: Affine | None = None, levels: int = 3) -> FigureSpec:
    """Two slides of noise, the conversion 6 and 10 pixels in, in a small figure without letters."""
    original = ArraySlide(random_pyramid(900, 700, 3), name="original", mpp=mpp, fractions=True)
    converted = ArraySlide(random_pyramid(880, 660, levels, seed=2), name="converted", mpp=mpp)
    place = Alignment(affine or Affine.translation(*SHIFT), "made", 1.0, True)
    panes = PaneState(1, Role.ORIGINAL, original), PaneState(2, Role.CONVERSION, converted, place)
    chosen = fields or (Field("here", Point(450, 350)),)
    return FigureSpec(*panes, "Converted", chosen, Look(), width_mm=40, dpi=150, letters=False)


def array(pane: PaneState, level: int) -> np.ndarray:
    assert isinstance(pane.slide, ArraySlide)
    return pane.slide.pyramid[level]


def width_of(text: str, style: Style) -> float:
    return 0.6 * style.points * 150 / 72 * len(text)


def sheet(figure: FigureSpec) -> Sheet:
    return laid_out(figure, read_rows(figure, Progress()), WHEN, width_of)


def test_a_field_is_cut_around_its_middle() -> None:
    figure = spec(Field("odd", Point(450.7, 350.2)))
    # 40 mm at 150 dpi are 236 px: less 2 x 6 of margin and 2 x 9 between, a third.
    assert figure.cell == Size(68, 68)
    (row,) = read_rows(figure, Progress())
    left, top = 411, 306  # 444.7 - 34 and 340.2 - 34, rounded
    assert row.corner == (left, top)
    assert (row.converted == array(figure.conversion, 0)[top : top + 68, left : left + 68]).all()
    assert (row.original == array(figure.reference, 0)[top + 10 : top + 78, left + 6 : left + 74]).all()


def test_the_view_decides_level_and_enlargement() -> None:
    figure = spec()
    for reach, level, enlarged in (
        (68, 0, 1),
        (23, 0, 3),
        (10, 0, 7),
        (1, 0, 32),
        (150, 1, 1),
        (600, 2, 1),
        (95, 0, 1),
    ):
        field = Field("view", Point(450, 350), reach=reach)
        found = level_of(figure, field)
        assert (found.index, enlargement_of(figure, field, found)) == (level, enlarged), reach
    viewport = Viewport(Point(100, 90), 0.5, size=Size(400, 300))
    assert Field.of_view("view", viewport, 2.0) == Field("view", Point(100, 90), 800, 2.0)
    forced = Field.of_view("view", viewport, 2.0)
    assert level_of(figure, forced).index == 1
    assert level_of(replace(figure, level=2), forced).index == 2
    assert enlargement_of(replace(figure, enlarged=5), forced, level_of(figure, forced)) == 5


def test_enlarged_pixels_are_repeated_and_never_reach_into_the_next_column() -> None:
    figure = replace(spec(), enlarged=5)
    (row,) = read_rows(figure, Progress())
    assert row.pixels == Size(13, 13)
    for picture, pixels in zip(row.shown(), (row.original, row.converted, row.picture), strict=True):
        assert picture.shape == (65, 65, 3) and pixels is not None
        assert (picture[2::5, 2::5] == pixels).all() and (picture[::5, ::5] == picture[4::5, 4::5]).all()


def test_large_fields_are_read_in_parts_without_a_seam() -> None:
    figure = replace(spec(Field("large", Point(446, 340))), width_mm=400, dpi=180, aspect=0.4, look=None)
    assert figure.cell.width > 1024 > figure.cell.height
    (row,) = read_rows(figure, Progress())
    left, top = row.corner
    inside = array(figure.conversion, 0)
    assert left < 0 <= top
    shown = row.converted[:, -left : 880 - left]
    assert (shown == inside[top : top + figure.cell.height]).all()
    assert row.picture is None and not row.both_everywhere


def test_what_one_slide_lacks_is_grey_in_the_map_and_said() -> None:
    figure = spec(Field("edge", Point(16, 350)))
    (row,) = read_rows(figure, Progress())
    assert row.picture is not None and not row.both_everywhere
    # The middle lies 10 pixels in, and 34 are shown to its left.
    assert (row.picture[:, :24] == NOT_COMPARED).all() and (row.picture[:, 24:] != NOT_COMPARED).any()
    assert "grey where not both slides were scanned" in sheet(figure).description
    assert "grey" not in sheet(spec()).description.replace("grey levels", "")


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        (replace(spec(), fields=()), "No field is chosen"),
        (replace(spec(), fields=(Field("x", Point(0, 0)),) * 27), "26 fields at most, not 27"),
        (replace(spec(), dpi=5000), "72 to 1200 dpi, not 5000"),
        (replace(spec(), width_mm=4), "40 to 400 mm wide, not 4"),
        (replace(spec(), enlarged=99), "1 to 32 times enlarged"),
        (replace(spec(*[Field("x", Point(0, 0))] * 2), width_mm=400, dpi=1200), "million pixels"),
        (replace(spec(), level=7), "stores levels 0 to 2, not 7"),
        (spec(Field("far", Point(9000, 9000))), "“far” lies where not both slides were scanned"),
        (spec(Field("coarse", Point(450, 350), downsample=4.0), levels=2), "“coarse” shows the level 4×"),
        (spec(affine=Affine(xx=1.1, xy=-1.1, yx=1.1, yy=1.1, x0=300)), "lies turned or stretched"),
    ],
)
def test_what_cannot_be_shown_is_said(figure: FigureSpec, said: str) -> None:
    with pytest.raises(FigureError, match=said) as refused:
        read_rows(figure, Progress())
    assert "\n" not in str(refused.value)


def test_a_conversion_that_lies_nowhere_makes_no_figure() -> None:
    figure = spec()
    lost = replace(figure.conversion, alignment=Alignment(Affine(), "not aligned", None, False))
    with pytest.raises(FigureError, match="converted is not aligned with original"):
        read_rows(replace(figure, conversion=lost), Progress())


def test_a_place_that_cannot_be_read_is_named() -> None:
    figure = spec()
    slide = figure.conversion.slide
    assert isinstance(slide, ArraySlide)
    slide.bad.add((0, (410, 306)))
    with pytest.raises(FigureError, match="“here” cannot be read, so there is no figure: converted cannot be read at"):
        read_rows(figure, Progress())


def test_reading_can_be_cancelled_between_fields() -> None:
    steps: list[Step] = []

    def stop(step: Step) -> None:
        steps.append(step)
        if len(steps) == 2:
            progress.cancel()

    progress = Progress(stop)
    with pytest.raises(Cancelled):
        read_rows(spec(*(Field(f"field {number}", Point(450, 350)) for number in range(5))), progress)
    assert [(step.done, step.total) for step in steps] == [(0, 5), (1, 5)]


def test_scale_bars_have_a_round_length_and_only_where_a_pixel_size_is_known() -> None:
    fields = Field("a", Point(450, 350)), Field("b", Point(450, 350), downsample=2.0)
    assert sheet(spec(*fields)).bars == []
    figure = sheet(spec(*fields, mpp=Mpp(0.25, 0.3)))
    assert [bar.width for bar in figure.bars] == pytest.approx([5 / 0.25, 10 / 0.5])
    texts = [words.text for words in figure.words]
    assert "5 µm" in texts and "10 µm" in texts
    without = spec(*fields, mpp=Mpp(0.25, 0.25))
    unknown = ArraySlide(random_pyramid(900, 700, 3), name="original", fractions=True)
    theirs = sheet(replace(without, reference=replace(without.reference, slide=unknown)))
    assert [bar.width for bar in theirs.bars] == pytest.approx([20, 20]), "of the conversion's pixel size"


@pytest.mark.parametrize("width_mm", [40, 180])
@pytest.mark.parametrize("look", [None, Look(), Look(Measure.SIGNED, mapped=False)])
def test_nothing_reaches_over_the_edge_or_into_another(width_mm: float, look: Look | None) -> None:
    fields = [Field("a", Point(450, 350)), Field("b", Point(400, 300), downsample=4.0)]
    figure = replace(spec(*fields, mpp=Mpp(0.25, 0.25)), width_mm=width_mm, look=look, letters=True)
    laid = sheet(figure)
    assert laid.size.width == figure.dots(width_mm)
    columns = 2 if look is None else 3
    boxes = [picture.box for picture in laid.pictures[: 2 * columns]]
    assert all(box.x >= 0 and box.right <= laid.size.width and box.bottom < laid.size.height for box in boxes)
    assert all(one.intersected(other).is_empty for one in boxes for other in boxes if one is not other)
    assert len(laid.pictures) - len(boxes) == (1 if look is not None and look.mapped else 0), "the colour bar"
    for words in laid.words:
        left, right = _extent(words)
        assert left >= 0 and right <= laid.size.width and 0 < words.y <= laid.size.height, words.text
    assert [words.text for words in laid.words if words.style.points == 9] == ["a", "b"]


def _extent(words: Words) -> tuple[float, float]:
    wide = width_of(words.text, words.style)
    left = words.x - {Align.LEFT: 0.0, Align.MIDDLE: wide / 2, Align.RIGHT: wide}[words.align]
    return left, left + wide


def test_the_caption_says_where_everything_comes_from() -> None:
    figure = replace(spec(mpp=Mpp(0.25, 0.25)), look=Look(Measure.SIGNED, gain=4), letters=True)
    lines = sheet(figure).description.splitlines()
    numpy = f"numpy {np.__version__}"
    assert lines[0] == f"Original: original, array, read with {numpy}"
    assert lines[1].startswith(f"Converted: converted, array, read with {numpy}, aligned by made")
    assert lines[2] == (
        "a: middle at x 0.113 mm, y 0.087 mm, 450, 350 px of level 0 of the original, level 0 (1×), 0.25 µm/px, "
        f"{figure.cell.width} × {figure.cell.height} px, each as stored"
    )
    assert (
        lines[3]
        == "Pixels as stored, on the conversion's grid, nothing interpolated; no colour profile or tone applied"
    )
    assert (
        lines[4]
        == "Map: signed difference converted − original, largest channel, shown 4×, colour map, bar in grey levels"
    )
    assert lines[5].startswith("40 mm wide at 150 dpi, Verislide ") and lines[5].endswith("2026-05-04 03:02:01+00:00")
    ends = [words.text for words in sheet(figure).words]
    assert "≤ −32" in ends and "≥ +32" in ends


def test_the_focal_plane_that_is_shown_is_said() -> None:
    figure = spec()
    slide = figure.conversion.slide
    assert isinstance(slide, ArraySlide)
    slide.axes = (Axis("focal plane", ("0 µm", "1 µm", "2 µm"), 1), Axis("optical path", ("1",), 0))
    lines = sheet(figure).description.splitlines()
    assert "focal plane 2 of 3, aligned" in lines[1] and "optical path" not in lines[1] and "focal" not in lines[0]


def test_an_original_that_had_to_be_interpolated_is_said() -> None:
    figure = spec(affine=Affine.translation(6.25, 10.5))
    assert "on the conversion's grid, original interpolated onto the converted pixels;" in sheet(figure).description
