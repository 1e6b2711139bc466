"""Fields read anew: their pictures, and scikit-image beside the comparison's own number."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from tests.comparison.whole.test_whole_equality import glass, jpeg, panes
from tests.fakes import ArraySlide
from viewer.comparison.colour_maps import ColourMap, colours_of
from viewer.comparison.state import PaneState
from viewer.comparison.whole.compare import compare_conversion
from viewer.comparison.whole.field_check import check_field
from viewer.comparison.whole.field_pictures import GREY_END, read_pictures
from viewer.comparison.whole.field_reader import FieldError, FieldReader
from viewer.comparison.whole.fields import Choice, FieldMeasure, Kind, choose
from viewer.comparison.whole.result import CompareSettings, ConversionResult
from viewer.geometry import Affine, Size
from viewer.jobs.job import Cancelled, Progress
from viewer.measures.ssim import Window
from viewer.slides.slide import Region, SlideError

CORNER = (13, 7)
SETTINGS = {
    "uniform": CompareSettings(seams=False, readings=False),
    "gaussian": CompareSettings(window=Window.GAUSSIAN, seams=False, readings=False),
    "grey": CompareSettings(grey=True, seams=False, readings=False),
}


def made(settings: CompareSettings, tile: int = 128) -> tuple[PaneState, PaneState, ConversionResult]:
    """A conversion with loss, and a worse part that lies across four tiles."""
    whole = glass(530, 398)
    cut = whole[CORNER[1] :, CORNER[0] :]
    converted = jpeg(cut)
    converted[100:160, 100:170] = jpeg(cut, 10)[100:160, 100:170]
    pair = panes(
        ArraySlide([whole], tile=Size(tile, tile)),
        ArraySlide([converted], tile=Size(tile, tile)),
        Affine.translation(*CORNER),
    )
    return *pair, compare_conversion(*pair, settings, Progress())


def reader_of(pair: tuple[PaneState, PaneState, ConversionResult]) -> FieldReader:
    reference, conversion, found = pair
    return FieldReader.of(reference, conversion, found, found.levels[0])


@pytest.mark.parametrize("name", SETTINGS)
@pytest.mark.parametrize("kind", [Kind.WORST, Kind.EDGE])
def test_scikit_image_says_the_same(name: str, kind: Kind) -> None:
    """Also at the edges of the common area, where pixels are not counted."""
    pair = made(SETTINGS[name])
    level = pair[2].levels[0]
    fields = choose(level, Choice(kind, count=50))
    assert fields and (kind is not Kind.WORST or fields[0].fault > 1)
    for field in fields:
        found = check_field(reader_of(pair), level, field, SETTINGS[name], "this kernel", Progress())
        assert found.agrees, found
        assert found.means[0].ours == field.values.ssim
        assert len(found.means) == (2 if len(field.tiles) > 1 else 1)
        assert "this kernel" in found.our_settings and "structural_similarity" in found.their_call


class Torn(ArraySlide):
    """Whatever touches one of its tiles cannot be read."""

    def read(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> Region:
        (x, y), (width, height) = location, size
        if x < 256 and x + width > 128 and y < 256 and y + height > 128:
            raise SlideError("A tile is torn.")
        return super().read(level, location, size)


@pytest.mark.parametrize("name", SETTINGS)
def test_fields_beside_a_tile_that_cannot_be_read_are_checked_all_the_same(name: str) -> None:
    reference, conversion, _ = made(SETTINGS[name])
    torn = Torn([conversion.slide.pyramid[0]], tile=Size(128, 128))  # type: ignore[attr-defined]
    pair = panes(reference.slide, torn, Affine.translation(*CORNER))
    found = compare_conversion(*pair, SETTINGS[name], Progress())
    level, reader = found.levels[0], FieldReader.of(*pair, found, found.levels[0])
    assert level.table["unreadable"].sum() == 1
    fields = choose(level, Choice(Kind.RANDOM, count=50))
    places = {(field.tile_pixels.x, field.tile_pixels.y) for field in fields}
    assert {(0, 128), (256, 128), (128, 0), (128, 256), (0, 0)} <= places, "those around it are among them"
    for field in (one for one in fields if one.values.ssim == one.values.ssim):
        checked = check_field(reader, level, field, SETTINGS[name], "", Progress())
        assert checked.agrees, (field.pixels, checked.means)
        read_pictures(reader, field, SETTINGS[name], 64, Progress())


def test_a_number_of_other_pixels_does_not_agree() -> None:
    pair = made(SETTINGS["uniform"])
    level = pair[2].levels[0]
    (field,) = choose(level, Choice(count=1))
    level.table["ssim_sum"][field.tile] += 0.01 * level.table["ssim_pixels"][field.tile]
    found = check_field(reader_of(pair), level, field, SETTINGS["uniform"], "", Progress())
    assert not found.agrees
    assert found.means[-1].difference == pytest.approx(-0.01, abs=1e-6)


def test_a_conversion_that_lies_elsewhere_now_is_refused() -> None:
    reference, conversion, found = made(SETTINGS["uniform"])
    moved = conversion.moved(Affine.translation(1, 0), "moved by hand")
    with pytest.raises(FieldError, match="lies elsewhere"):
        FieldReader.of(reference, moved, found, found.levels[0])


def test_tiles_that_are_cut_elsewhere_now_are_refused() -> None:
    reference, conversion, found = made(SETTINGS["uniform"])
    table = found.levels[0].table.copy()
    table["left"] += 5
    with pytest.raises(FieldError, match="lies elsewhere"):
        FieldReader.of(reference, conversion, found, replace(found.levels[0], table=table))


def test_checking_can_be_cancelled() -> None:
    pair = made(SETTINGS["uniform"])
    (field,) = choose(pair[2].levels[0], Choice(count=1))
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        check_field(reader_of(pair), pair[2].levels[0], field, SETTINGS["uniform"], "", progress)


def test_pictures_are_the_pixels_of_the_worst_tile() -> None:
    pair = made(SETTINGS["uniform"], tile=128)
    (field,) = choose(pair[2].levels[0], Choice(measure=FieldMeasure.LARGEST, count=1))
    x, y, width, height = (int(value) for value in _sides(field.tile_pixels))
    original, converted = (pane.slide.pyramid[0] for pane in pair[:2])  # type: ignore[attr-defined]
    first = original[y + CORNER[1] : y + CORNER[1] + height, x + CORNER[0] : x + CORNER[0] + width]
    second = converted[y : y + height, x : x + width]
    found = read_pictures(reader_of(pair), field, SETTINGS["uniform"], 500, Progress())
    assert np.array_equal(found.original, first) and np.array_equal(found.converted, second)
    off = np.abs(second.astype(int) - first).max(axis=2)
    index = np.rint(255 * np.minimum(off / GREY_END, 1)).astype(int)
    assert np.array_equal(found.map, colours_of(ColourMap.INFERNO)[index])
    small = read_pictures(reader_of(pair), field, SETTINGS["uniform"], 32, Progress())
    assert small.original.shape == (32, 32, 3)
    assert np.array_equal(small.original, cv2.resize(first, (32, 32), interpolation=cv2.INTER_AREA))


def test_the_map_of_a_tile_is_that_of_the_whole() -> None:
    """SSIM needs surroundings that a tile alone does not have."""
    from viewer.comparison.colour_maps import ssim_index
    from viewer.comparison.whole.field_pictures import SSIM_END
    from viewer.measures.ssim import ssim

    pair = made(SETTINGS["uniform"])
    (field,) = choose(pair[2].levels[0], Choice(count=1))
    x, y, width, height = (int(value) for value in _sides(field.tile_pixels))
    original, converted = (pane.slide.pyramid[0] for pane in pair[:2])  # type: ignore[attr-defined]
    cut = np.ascontiguousarray(original[CORNER[1] :, CORNER[0] :])
    whole = ssim(cut, converted).map.mean(axis=2)
    expected = colours_of(ColourMap.CIVIDIS)[ssim_index(whole, SSIM_END)][y : y + height, x : x + width]
    found = read_pictures(reader_of(pair), field, SETTINGS["uniform"], 500, Progress())
    assert np.array_equal(found.map, expected)


def _sides(rect: object) -> tuple[float, float, float, float]:
    return rect.x, rect.y, rect.width, rect.height  # type: ignore[attr-defined]
