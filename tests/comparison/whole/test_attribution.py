"""Why a field differs: planted shifts, casts, pyramids, seams and qualities, with figures from another process."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.comparison.whole.phase_slides import (
    LOSSLESS,
    Q80,
    averaged,
    converted,
    overlapping_slide,
    panes_of,
    phase_slide,
    rendered,
    tiff,
)
from tests.other_process import answer_of
from viewer.comparison.state import PaneState
from viewer.comparison.whole.attribution import Attribution, Coding, attribute_field
from viewer.comparison.whole.attribution_words import Cause, headline, parts_of
from viewer.comparison.whole.compare import compare_conversion
from viewer.comparison.whole.field_reader import FieldReader
from viewer.comparison.whole.fields import Choice, Kind, choose
from viewer.comparison.whole.pyramid_method import PyramidMethod
from viewer.comparison.whole.result import CompareSettings
from viewer.comparison.whole.tile_table import seam_share
from viewer.geometry import Rect
from viewer.jobs.job import Cancelled, Progress
from viewer.slides.slide import Level, SlideError

FIELD = Rect(201, 97, 260, 180)
"""In pixels of level 1."""
MOVED = (3, -2)
"""Level-0 pixels that level 1 of the planted conversion lies beside."""
CAST = 12


class Zone:
    """A zone that no scanner made, so that its share is known."""

    note = "made up"

    def zone(self, level: Level, location: tuple[int, int], size: tuple[int, int]) -> NDArray[np.bool_]:
        rows, columns = np.mgrid[0 : size[1], 0 : size[0]]
        return np.asarray((columns % 50 < 9) | (rows < 20))


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return overlapping_slide(tmp_path_factory.mktemp("attribution"))


@pytest.fixture(scope="module")
def planted(original: Path) -> Path:
    """Level 0 as it is, level 1 rendered elsewhere and redder, level 2 averaged; all as JPEG of quality 85."""
    finest, red = rendered(original, 0), rendered(original, 1, MOVED).astype(int) + np.array([CAST, 0, 0])
    levels = [finest, np.clip(red, 0, 255).astype(np.uint8), averaged(finest, 2)]
    return tiff(original.with_name("planted.tif"), levels, quality=85)


@pytest.fixture(scope="module")
def panes(original: Path, planted: Path) -> Iterator[tuple[PaneState, PaneState]]:
    reference, other, close = panes_of(original, planted)
    yield reference, other
    close()


@pytest.fixture(scope="module")
def found(panes: tuple[PaneState, PaneState]) -> Attribution:
    return attributed(panes, 1, FIELD)


@pytest.fixture(scope="module")
def expected(original: Path, planted: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, float]:
    return independent(original, planted, FIELD, tmp_path_factory.mktemp("zone"))


def independent(original: Path, planted: Path, field: Rect, folder: Path) -> dict[str, float]:
    zone = folder / "zone.npy"
    np.save(zone, Zone().zone(None, (0, 0), (int(field.width), int(field.height))))  # type: ignore[arg-type]
    script = Path(__file__).with_name("independent_attribution.py")
    numbers = [str(round(value)) for value in (1, field.x, field.y, field.width, field.height, *MOVED)]
    return dict(answer_of(script, original, planted, *numbers, zone))


def attributed(panes: tuple[PaneState, PaneState], level: int, field: Rect) -> Attribution:
    reference, other = panes
    return attribute_field(reference, other, other.slide.levels[level], field, CompareSettings(), Progress(), Zone())


def test_ssim_is_that_of_the_list_where_the_field_has_surroundings(
    original: Path, planted: Path, panes: tuple[PaneState, PaneState], expected: dict[str, float], tmp_path: Path
) -> None:
    """All pixels of the field count: those whose windows lie inside a rectangle that is larger by its reach."""
    reference, other = panes
    level, area = other.slide.levels[1], Rect(0, 0, *other.slide.levels[1].size)
    found = attribute_field(reference, other, level, FIELD, CompareSettings(), Progress(), Zone(), area)
    wider = independent(original, planted, Rect(FIELD.x - 3, FIELD.y - 3, FIELD.width + 6, FIELD.height + 6), tmp_path)
    assert found.ssim == pytest.approx(wider["ssim"], abs=1e-6)
    assert abs(wider["ssim"] - expected["ssim"]) > 1e-5, "it matters"
    assert found.size == (FIELD.width, FIELD.height)
    assert found.colour.difference.mean == pytest.approx(expected["de"], abs=1e-4), "of the field alone"


def sentence(found: Attribution, cause: Cause) -> str:
    return next(part.sentence for part in parts_of(found) if part.cause is cause)


def test_place_is_measured_and_undone(found: Attribution, expected: dict[str, float]) -> None:
    assert found.ssim == pytest.approx(expected["ssim"], abs=1e-6)
    assert found.place.shift is not None
    assert found.place.shift.x == pytest.approx(-MOVED[0] / 2, abs=0.1)
    assert found.place.shift.y == pytest.approx(-MOVED[1] / 2, abs=0.1)
    assert found.place.moved == MOVED
    assert found.place.ssim == pytest.approx(expected["moved"], abs=1e-6)
    said = sentence(found, Cause.PLACE)
    assert "px left and" in said and "px down" in said and f"{expected['moved']:.4f} instead of" in said
    assert "is its place" in headline(found) and f"{expected['ssim']:.4f}" in headline(found)


def test_colours_are_scikit_images(found: Attribution, expected: dict[str, float]) -> None:
    assert found.colour.difference.mean == pytest.approx(expected["de"], abs=1e-4)
    assert found.colour.difference.percentile_95 == pytest.approx(expected["p95"], abs=1e-4)
    assert found.colour.cast == pytest.approx(expected["cast"], abs=1e-6)
    assert expected["cast"] > 2 and "A clear cast" in sentence(found, Cause.COLOUR)
    assert "Neither slide has an ICC profile" in sentence(found, Cause.COLOUR)


def test_seams_hold_their_share(found: Attribution, expected: dict[str, float]) -> None:
    assert not isinstance(found.stitching, str)
    zone = Zone().zone(None, (0, 0), (int(FIELD.width), int(FIELD.height)))  # type: ignore[arg-type]
    assert found.stitching.share == pytest.approx(zone.mean())
    assert found.stitching.ssim_on == pytest.approx(expected["on"], abs=1e-6)
    assert found.stitching.ssim_off == pytest.approx(expected["off"], abs=1e-6)
    assert found.stitching.lost == pytest.approx(expected["lost"], abs=1e-5)
    assert f"{expected['on']:.4f} there and {expected['off']:.4f} elsewhere" in sentence(found, Cause.STITCHING)


@pytest.mark.parametrize("remainder", [(3, 5)])
def test_seams_have_the_share_that_lists_and_tables_say(remainder: tuple[int, int], tmp_path: Path) -> None:
    """Of all compared pixels, also of those at the rim that have no SSIM."""
    slide = phase_slide(tmp_path, remainder)
    reference, other, close = panes_of(slide, converted(slide, Q80))
    settings = CompareSettings(readings=False)
    try:
        result = compare_conversion(reference, other, settings, Progress())
        for level in result.levels:
            (field,) = choose(level, Choice(Kind.RANDOM, count=1))
            reader = FieldReader.of(reference, other, result, level)
            stored = other.slide.levels[level.conversion_level]
            found = attribute_field(
                reference, other, stored, field.pixels, settings, Progress(), area=reader.area
            ).stitching
            assert not isinstance(found, str)
            assert found.share == pytest.approx(field.values.seam, abs=1e-12) and 0 < found.share < 1
            assert found.share == pytest.approx(seam_share(level.table[list(field.tiles)]).item(), abs=1e-12)
    finally:
        close()


def test_pyramid_of_each_level(panes: tuple[PaneState, PaneState], found: Attribution) -> None:
    finest = attributed(panes, 0, Rect(300, 300, 200, 150))
    assert finest.pyramid is None and "not reduced" in sentence(finest, Cause.PYRAMID)
    assert found.pyramid is not None and found.pyramid.method is not PyramidMethod.REBUILT
    rebuilt = attributed(panes, 2, Rect(50, 40, 200, 150))
    assert rebuilt.pyramid is not None and rebuilt.pyramid.method is PyramidMethod.REBUILT
    assert rebuilt.pyramid_gain is not None and rebuilt.pyramid_gain > 0.002
    assert f"Averaging level 0 gives {rebuilt.pyramid_gain:.4f}" in sentence(rebuilt, Cause.PYRAMID)
    assert "how the level was made" in headline(rebuilt)


def test_averaged_level_0_gives_what_it_gives_elsewhere(
    original: Path, planted: Path, panes: tuple[PaneState, PaneState], found: Attribution, expected: dict[str, float]
) -> None:
    gain = max(expected["averaged"] - max(expected["ssim"], expected["moved"]), 0)
    assert found.pyramid_gain == pytest.approx(gain, abs=1e-6)


def test_qualities_are_those_that_were_asked_for(found: Attribution) -> None:
    ours, theirs = found.codings
    assert theirs.compression == "JPEG" and theirs.jpeg is not None
    assert theirs.jpeg.quality == 85 and theirs.jpeg.exact
    assert ours.compression == "PNG"
    assert sentence(found, Cause.COMPRESSION).startswith("Original: PNG. Conversion: JPEG, quality 85 (")
    assert "lost in converting" in sentence(found, Cause.COMPRESSION)


def test_both_sides_as_jpeg(found: Attribution) -> None:
    original, conversion = found.codings
    assert conversion.jpeg is not None
    twice = replace(conversion.jpeg, brightness=tuple(2 * step for step in conversion.jpeg.brightness))
    coarser = replace(found, codings=(conversion, Coding("JPEG", twice)))
    # Only the steps of brightness are doubled: the geometric mean of both tables is the root of 2.
    assert "1.4 times as coarse" in sentence(coarser, Cause.COMPRESSION)
    same = replace(found, codings=(conversion, conversion))
    assert "steps: the same." in sentence(same, Cause.COMPRESSION)
    full = Coding("JPEG", replace(conversion.jpeg, subsampling="4:4:4"))
    fewer = replace(found, codings=(full, conversion))
    assert conversion.jpeg.subsampling == "4:2:0"
    assert sentence(fewer, Cause.COMPRESSION).endswith("the same; colour has fewer pixels than in the original.")
    assert "fewer" not in sentence(replace(found, codings=(conversion, full)), Cause.COMPRESSION)
    unknown = replace(found, codings=(original, Coding("JPEG", None)))
    part = next(part for part in parts_of(unknown) if part.cause is Cause.COMPRESSION)
    assert not part.known and "not known" in part.sentence


@pytest.mark.parametrize("remainder", [(3, 5)])
def test_conversions_by_the_converter(remainder: tuple[int, int], tmp_path: Path) -> None:
    slide = phase_slide(tmp_path, remainder)
    for settings, said in ((Q80, "quality 80 (4:2:2)"), (LOSSLESS, "JPEG 2000 lossless, which loses nothing")):
        reference, other, close = panes_of(slide, converted(slide, settings))
        try:
            level = other.slide.levels[2]
            found = attribute_field(reference, other, level, Rect(20, 10, 200, 150), CompareSettings(), Progress())
        finally:
            close()
        assert said in sentence(found, Cause.COMPRESSION)
        assert not isinstance(found.stitching, str) and 0 < found.stitching.share < 1
        assert "within 0.05 px" in sentence(found, Cause.PLACE)
        assert all(part.sentence for part in parts_of(found))
        if settings is LOSSLESS:
            assert found.ssim == 1 and headline(found) == "Nothing is lost in this field: SSIM is 1."
            assert found.colour.difference.mean == 0 and found.colour.cast == 0
            assert found.stitching.lost == 0


def test_blank_glass_has_no_shift(panes: tuple[PaneState, PaneState], found: Attribution) -> None:
    reason = replace(found, place=replace(found.place, shift=None, ssim=None, reason="blank"))
    part = parts_of(reason)[0]
    assert not part.known and "blank" in part.sentence
    assert "Place and pyramid cost nothing" in headline(replace(reason, pyramid_gain=None))


def test_what_cannot_be_attributed_is_refused(panes: tuple[PaneState, PaneState]) -> None:
    with pytest.raises(SlideError, match="smaller than 7 pixels"):
        attributed(panes, 1, Rect(200, 200, 6, 100))
    with pytest.raises(SlideError, match="Nothing of this field"):
        attributed(panes, 1, Rect(-5000, -5000, 64, 64))
    progress = Progress()
    progress.cancel()
    reference, other = panes
    with pytest.raises(Cancelled):
        attribute_field(reference, other, other.slide.levels[1], FIELD, CompareSettings(), progress)
