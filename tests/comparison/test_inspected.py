"""Blocks of pixels around a spot: where they begin, what is outside, and the text that goes to the clipboard."""

from __future__ import annotations

import csv
from dataclasses import replace
from functools import partial

import numpy as np
import pytest

from tests.fakes import ArraySlide, random_pyramid
from viewer.alignment.alignment import Alignment
from viewer.comparison.inspected import Inspected, Spot, inspect, spot_at
from viewer.comparison.inspected_text import as_tsv
from viewer.comparison.scene import resolve
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.comparison.viewport import Viewport
from viewer.geometry import Affine, Point, Size
from viewer.jobs.job import Progress
from viewer.tiles.cache import TileCache

SHIFT = (13, 6)


def slides(**shifts: tuple[int, int]) -> tuple[ComparisonState, list[ArraySlide]]:
    """An original and conversions that are crops of it, each changed a little; tiles that no block divides."""
    original = ArraySlide(random_pyramid(300, 280, 2), tile=Size(250, 250), name="original")
    made, panes = [original], [PaneState(1, Role.ORIGINAL, original)]
    for number, (name, (x, y)) in enumerate(shifts.items(), 2):
        pyramid = [original.pyramid[0][y:, x:] // 2, original.pyramid[1]]
        made.append(ArraySlide(pyramid, tile=Size(250, 250), name=name))
        panes.append(PaneState(number, Role.CONVERSION, made[-1], None))
    state = ComparisonState(tuple(panes), Viewport(Point(100, 90), 10, 0, Size(400, 300)))
    for number, (x, y) in enumerate(shifts.values(), 2):
        state = state.aligned(number, Alignment(Affine.translation(x, y), "test", 1.0, aligned=True))
    return state, made


def spot(state: ComparisonState, device: Point) -> Spot:
    found = spot_at(state, lambda pane: resolve(state, pane, 10**8), device)
    assert isinstance(found, Spot), found
    return found


def read(found: Spot) -> Inspected:
    return inspect(found, TileCache(10**8), Progress(lambda _: None))


def test_a_block_holds_the_stored_pixels_of_every_slide_across_tiles() -> None:
    state, (original, first, second) = slides(first=SHIFT, second=(4, 3))
    # The conversion's pixel 250 begins another tile, inside the block from 248.
    state = replace(state, viewport=state.viewport.centred(Point(SHIFT[0] + 251.5, SHIFT[1] + 100.5)))
    found = spot(state, Point(200, 150))
    assert found.pixel == (251, 100) and found.block == (248, 96) and found.cell == (3, 4)
    assert found.corner(state.panes[0]) == Point(264, 106) and found.level_position == Point(251, 100)
    inspected = read(found)
    rows, columns = slice(96, 104), slice(248, 256)
    assert np.array_equal(inspected.blocks[0].rgb, original.pyramid[0][102:110, 261:269])
    assert np.array_equal(inspected.blocks[1].rgb, first.pyramid[0][rows, columns])
    # The further conversion's own pixels, the one at the same place in the same cell.
    assert np.array_equal(inspected.blocks[2].rgb, second.pyramid[0][99:107, 257:265])
    # Each conversion's difference is from the original under its own pixels.
    for block, own in zip(
        inspected.blocks[1:], (first.pyramid[0][rows, columns], second.pyramid[0][99:107, 257:265]), strict=True
    ):
        wanted = own.astype(int) - original.pyramid[0][102:110, 261:269]
        assert block.difference is not None and np.array_equal(block.difference, wanted) and block.both.all()
    assert inspected.blocks[0].difference is None
    assert inspected.names("O", "C") == ["O", "C A", "C B"]
    assert all(block.known.all() for block in inspected.blocks)


def test_pixels_beyond_the_slide_are_not_known() -> None:
    state, _ = slides(first=SHIFT)
    state = replace(state, viewport=state.viewport.centred(Point(SHIFT[0] + 286, SHIFT[1] + 273)))
    # The conversion is 287 x 274.
    inspected = read(spot(state, Point(200, 150)))
    expected = np.zeros((8, 8), bool)
    expected[:2, :7] = True
    assert np.array_equal(inspected.blocks[1].known, expected) and np.array_equal(inspected.blocks[1].both, expected)
    far = spot(replace(state, viewport=state.viewport.centred(Point(5000, 5000))), Point(200, 150))
    assert not any(block.known.any() for block in read(far).blocks)


def test_a_slide_alone_shows_its_own_pixels_and_no_difference() -> None:
    state, (original,) = slides()
    inspected = read(spot(state, Point(200, 150)))
    assert inspected.blocks[0].difference is None and len(inspected.blocks) == 1
    assert np.array_equal(inspected.blocks[0].rgb, original.pyramid[0][88:96, 96:104])
    assert "Difference" not in as_tsv(inspected)


def test_a_part_that_cannot_be_read_says_so_and_the_other_slide_is_there() -> None:
    state, (original, first) = slides(first=SHIFT)
    original.read = partial(_refuse, original.name)  # type: ignore[method-assign]
    inspected = read(spot(state, Point(200, 150)))
    assert "broken" in inspected.blocks[0].error and not inspected.blocks[1].both.any()
    assert inspected.blocks[1].known.all()
    assert np.array_equal(inspected.blocks[1].rgb, first.pyramid[0][80:88, 80:88])
    assert "Note on Original" in as_tsv(inspected)


def _refuse(name: str, *_: object) -> None:
    from viewer.slides.slide import SlideError

    raise SlideError(f"{name} is broken.")


@pytest.mark.parametrize("aligned", [False, None])
def test_slides_that_lie_nowhere_are_not_compared(aligned: bool | None) -> None:
    state, _ = slides(first=SHIFT)
    lost = None if aligned is None else Alignment(Affine(), "nothing", None, aligned=False)
    state = replace(state, panes=(state.panes[0], replace(state.panes[1], alignment=lost, cuts=())))
    found = spot_at(state, lambda pane: resolve(state, pane, 10**8), Point(200, 150))
    if aligned is None:
        assert isinstance(found, Spot) and not found.is_pair
    else:
        assert found == "Not aligned: nothing can be compared"


def test_the_text_says_where_every_number_comes_from() -> None:
    state, (original, first) = slides(first=SHIFT)
    inspected = read(spot(state, Point(200, 150)))
    rows = list(csv.reader(as_tsv(inspected).splitlines(), delimiter="\t"))
    heads = {row[0]: row[1:] for row in rows if row}
    assert heads["Original"][0] == "original" and heads["Converted"][0] == "first"
    assert "numpy" in heads["Original"][2] and heads["Level"][:3] == ["0", "downsample", "1"]
    assert heads["Pixel of the level"] == ["87", "84"] and heads["Level-0 pixel of Original"] == ["100", "90"]
    begin = next(index for index, row in enumerate(rows) if row[:1] == ["x"])
    table = [list(map(int, row)) for row in rows[begin + 1 :]]
    assert len(table) == 64 and rows[begin][2:] == [
        f"{name} {channel}" for name in ("Original", "Converted", "Difference") for channel in "RGB"
    ]
    for x, y, *values in table:
        before = original.pyramid[0][y + SHIFT[1], x + SHIFT[0]].tolist()
        after = first.pyramid[0][y, x].tolist()
        assert values == [*before, *after, *(b - a for a, b in zip(before, after, strict=True))]
    assert {(x, y) for x, y, *_ in table} == {(x, y) for x in range(80, 88) for y in range(80, 88)}


def test_the_text_tells_several_conversions_apart_by_their_letters() -> None:
    state, (original, first, second) = slides(first=SHIFT, second=(4, 3))
    state = replace(state, display=replace(state.display, candidate=2))
    rows = list(csv.reader(as_tsv(read(spot(state, Point(200, 150)))).splitlines(), delimiter="\t"))
    heads = {row[0]: row[1:] for row in rows if row}
    assert heads["Converted B"][0] == "second" and heads["Converted A"][0] == "first"
    begin = next(index for index, row in enumerate(rows) if row[:1] == ["x"])
    names = ("Original", "Converted B", "Converted A", "Difference B", "Difference A")
    assert rows[begin][2:] == [f"{name} {channel}" for name in names for channel in "RGB"]
    x, y, *values = map(int, rows[begin + 1])
    before, b, a = (
        original.pyramid[0][y + 3, x + 4].astype(int),
        second.pyramid[0][y, x].astype(int),
        first.pyramid[0][y + 3 - SHIFT[1], x + 4 - SHIFT[0]].astype(int),
    )
    assert values == [*before, *b, *a, *(b - before), *(a - before)]


def test_a_conversion_that_cannot_be_compared_here_shows_its_pixels_and_says_why() -> None:
    state, (original, _, second) = slides(first=SHIFT, second=(4, 3))
    # The original stores level 0 alone, and the second conversion lies turned: averaging and turning is refused.
    original.levels, original.pyramid = original.levels[:1], original.pyramid[:1]
    state = state.moved(3, Affine(0.8, -0.6, 0.6, 0.8, 0, 0), "moved by hand")
    state = replace(state, forced_downsample=2.0)
    inspected = read(spot(state, Point(200, 150)))
    assert inspected.spot.level.index == 1
    assert inspected.blocks[1].difference is not None and "averaged from level 0" in inspected.blocks[1].note
    block = inspected.blocks[2]
    assert block.pane.slide is second and block.difference is None and "not compared" in block.note
    assert block.known.any() and block.rgb[block.known].any()
    assert "Difference B" not in as_tsv(inspected) and "Note on Converted B" in as_tsv(inspected)
