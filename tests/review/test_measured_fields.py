"""Which measured fields are chosen beside those that were drawn by lot; expected ones are counted by hand."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from tests.comparison.whole.made_results import SIDE, made_level
from viewer.comparison.whole.fields import FieldMeasure
from viewer.comparison.whole.plan import Box
from viewer.comparison.whole.result import LevelResult
from viewer.geometry import Affine, Rect
from viewer.review.measured_fields import choose_measured
from viewer.review.setup import FieldPlan
from viewer.review.stops import FieldKind, PlannedField

ROWS, COLUMNS = 8, 10
AREA = Box(0, 0, COLUMNS * SIDE, ROWS * SIDE)
ONTO = Affine.translation(325, 259)


def scale() -> Any:
    """As far as a choice asks for it: tiles of 256 px, the conversion cropped to 325, 259."""
    return SimpleNamespace(plan=SimpleNamespace(area=AREA, onto_reference=ONTO))


def drawn(number: int, column: float, row: float, side: int) -> PlannedField:
    """A field drawn by lot, by the tile on which its corner lies."""
    rect = Rect(325 + column * SIDE, 259 + row * SIDE, side, side)
    return PlannedField(number, FieldKind.RANDOM, rect, 0, 0, 1.0, seed=1)


def ssim_of(**tiles: float) -> np.ndarray:
    """All equal but for these, named as c3r2."""
    ssim = np.ones((ROWS, COLUMNS))
    for name, value in tiles.items():
        column, row = (int(one) for one in name[1:].split("r"))
        ssim[row, column] = value
    return ssim


def level_of(ssim: np.ndarray, tissue: np.ndarray | None = None, **seams: int) -> LevelResult:
    """Cropped to 325, 259; ``seams``: pixels of the seam zone by tile, where they are known."""
    level = made_level(ssim, 0, tissue)
    for name, start in (("left", 325), ("right", 325), ("top", 259), ("bottom", 259)):
        level.table[name] += start
    for place, (name, pixels) in enumerate(seams.items()):
        if place == 0:
            level.table["seam"] = 0
        column, row = (int(one) for one in name[1:].split("r"))
        level.table["seam"][row * COLUMNS + column] = pixels
    return level


def tiles_of(fields: tuple[PlannedField, ...]) -> list[tuple[float, float, float, float]]:
    """Corner and sides in tiles."""
    return [
        ((one.rect.x - 325) / SIDE, (one.rect.y - 259) / SIDE, one.rect.width / SIDE, one.rect.height / SIDE)
        for one in fields
    ]


def test_the_worst_are_numbered_behind_the_random_ones_and_shown_with_their_surroundings() -> None:
    plan = FieldPlan(worst=2, seams=0, edges=0)
    found = choose_measured(
        level_of(ssim_of(c4r3=0.5, c0r7=0.6, c9r0=0.7)), scale(), plan, (drawn(1, 7, 5, 256), drawn(2, 2, 1, 256))
    )
    assert [(one.number, one.kind, one.measure) for one in found.fields] == [
        (3, FieldKind.WORST, "SSIM"),
        (4, FieldKind.WORST, "SSIM"),
    ]
    assert [one.value for one in found.fields] == pytest.approx([0.5, 0.6])
    # 512 px a side, the tile in the middle but at the edge of the slide.
    assert tiles_of(found.fields) == [(3.5, 2.5, 2, 2), (0, 6, 2, 2)]
    assert found.notes == ()


def test_what_a_field_shows_already_is_not_looked_at_twice() -> None:
    level = level_of(ssim_of(c4r3=0.5, c6r3=0.55, c2r6=0.6, c8r6=0.7))
    plan = FieldPlan(worst=2, seams=0, edges=0)
    found = choose_measured(level, scale(), plan, (drawn(1, 4, 3, 256), drawn(2, 6.4, 3, 512)))
    assert [one.value for one in found.fields] == pytest.approx([0.6, 0.7])
    assert found.notes == (
        "Field 1, drawn by lot, holds one of the worst places, too (SSIM 0.5).",
        "Field 2, drawn by lot, holds one of the worst places, too (SSIM 0.55).",
    )
    # Less than half of the tile lies in it.
    assert choose_measured(level, scale(), plan, (drawn(1, 4.6, 3, 256),)).fields[0].value == pytest.approx(0.5)


def test_of_tiles_that_hang_together_the_worst_is_in_the_middle() -> None:
    level = level_of(ssim_of(c2r3=0.7, c3r3=0.7, c4r3=0.7, c5r3=0.7, c6r3=0.5))
    found = choose_measured(level, scale(), FieldPlan(worst=1, seams=0, edges=0), ())
    assert [one.value for one in found.fields] == pytest.approx([0.5])
    assert tiles_of(found.fields) == [(5.5, 2.5, 2, 2)]
    assert found.notes == ("Field 1 shows the worst of 5 tiles that hang together.",)


def test_seams_and_edges_are_others_than_the_worst() -> None:
    ssim = ssim_of(c4r3=0.5, c6r6=0.9, c1r1=0.95)
    tissue = np.ones((ROWS, COLUMNS))
    tissue[1, 1] = tissue[3, 4] = 0.5
    level = level_of(ssim, tissue, c4r3=900, c6r6=800)
    found = choose_measured(level, scale(), FieldPlan(worst=1, seams=1, edges=1), ())
    assert [(one.kind.value, one.value) for one in found.fields] == [
        ("worst", pytest.approx(0.5)),
        ("seam", pytest.approx(0.9)),
        ("tissue edge", pytest.approx(0.95)),
    ]


def test_fewer_than_wanted_are_noted_with_the_reason() -> None:
    plan = FieldPlan(worst=3, seams=2, edges=1)
    found = choose_measured(level_of(ssim_of(c4r3=0.5), None, c4r3=700, c5r3=650), scale(), plan, ())
    assert len(found.fields) == 1
    assert found.notes == (
        "1 of 3 worst fields: no other tile differs.",
        "0 of 2 seam fields: no other tile with a seam in tissue differs.",
        "0 of 1 edge field: no tile at an edge of tissue differs.",
    )


def test_where_seams_are_not_known_the_comparison_says_why() -> None:
    level = replace(level_of(ssim_of(c4r3=0.5)), seam_note="No seams are known of a.svs.")
    found = choose_measured(level, scale(), FieldPlan(worst=0, seams=1, edges=0), ())
    assert found.notes == ("0 of 1 seam field: No seams are known of a.svs.",)


def test_the_measure_of_the_plan_puts_them_in_order() -> None:
    level = level_of(ssim_of(c4r3=0.5, c8r6=0.6))
    level.table["largest"][68] = 255
    plan = FieldPlan(worst=2, seams=0, edges=0, measure=FieldMeasure.LARGEST)
    found = choose_measured(level, scale(), plan, ())
    assert [(one.measure, one.value) for one in found.fields] == [
        ("largest difference", 255),
        ("largest difference", 50),
    ]
