"""Real files: the pair whose conversion is cropped to the MIRAX bounds, and a DICOM that really is turned."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pydicom
import pytest
import tifffile

from tests.other_process import worked_out
from viewer.alignment.align import align
from viewer.alignment.levels import pair_levels
from viewer.alignment.measure import measure_alignment
from viewer.alignment.measure_result import Verdict
from viewer.alignment.shift import measured_shifts
from viewer.geometry import Affine, Point
from viewer.slides.opening import open_slide
from viewer.slides.slide import Slide

PLACE = Affine.translation(2288, 25666)

INDEPENDENT = """
# OpenSlide and wsidicom only: per level the correlation at shifts of -1, 0 and 1 pixel and the parabola through it.
import json, sys
import numpy as np
import openslide
from wsidicom import WsiDicom

mirax, dicom, x0, y0 = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
ours, theirs = openslide.OpenSlide(mirax), WsiDicom.open(dicom)
found = {}
for level in theirs.levels:
    factor = 2**level.level
    width, height = level.size.width, level.size.height
    theirs_grey = np.asarray(theirs.read_region((0, 0), level.level, (width, height)).convert("L"), float)
    rgba = np.asarray(ours.read_region((x0, y0), int(np.log2(factor)), (width, height)))
    fill = int(ours.properties["openslide.background-color"][:2], 16)
    alpha = rgba[..., 3:] / 255
    grey = (rgba[..., :3] * alpha + fill * (1 - alpha)) @ np.array([0.299, 0.587, 0.114])
    def fit(dx, dy):
        inner = grey[1:-1, 1:-1]
        other = theirs_grey[1 + dy : height - 1 + dy, 1 + dx : width - 1 + dx]
        return np.corrcoef(inner.ravel(), other.ravel())[0, 1]
    def peak(below, middle, above):
        return (above - below) / (2 * (2 * middle - above - below))
    middle = fit(0, 0)
    found[factor] = [peak(fit(-1, 0), middle, fit(1, 0)), peak(fit(0, -1), middle, fit(0, 1)), middle]
print(json.dumps(found))
"""


@pytest.fixture
def pair(real_pair: tuple[Path, Path]) -> Iterator[tuple[Slide, Slide]]:
    reference, conversion = map(open_slide, real_pair)
    yield reference, conversion
    reference.close()
    conversion.close()


def test_the_real_pair_lies_where_its_metadata_say(pair: tuple[Slide, Slide], real_pair: tuple[Path, Path]) -> None:
    alignment = align(*pair)
    assert (alignment.aligned, alignment.affine) == (True, Affine.translation(2288, 25666))
    assert alignment.method == "MIRAX bounds"
    assert alignment.candidates[0].also == ("origin, orientation ignored",)
    assert alignment.score is not None
    assert alignment.score > 0.98
    assert all((item.score or 0) < alignment.threshold for item in alignment.candidates[1:])

    place = int(alignment.affine.x0), int(alignment.affine.y0)
    independent = json.loads(worked_out(INDEPENDENT, *real_pair, *place).splitlines()[-1])
    shifts = {str(int(shift.pair.downsample)): shift for shift in measured_shifts(*pair, alignment)}
    assert len(shifts) == len(pair_levels(pair[0].levels, pair[1].levels)) == len(independent) == 8
    for factor, (dx, dy, fit) in independent.items():
        assert fit > 0.95
        assert max(abs(dx), abs(dy)) < 0.1, factor
        assert max(abs(shifts[factor].dx), abs(shifts[factor].dy)) < 0.1
        assert shifts[factor].response > 0.98


def test_the_real_pair_is_aligned_at_every_level(pair: tuple[Slide, Slide]) -> None:
    found = measure_alignment(*pair, PLACE)
    assert (found.verdict, found.affine) == (Verdict.ALIGNED, PLACE)
    assert len(found.agreeing) == found.settings.fields
    assert found.residual is not None
    assert found.residual < 0.05
    assert [shift.pair.downsample for shift in found.levels] == [2.0**level for level in range(8)]
    assert all(max(abs(shift.dx), abs(shift.dy)) < 0.1 for shift in found.levels)
    assert found.readers == ("OpenSlide 4.0.1", str(pair[1].reader))


@pytest.mark.parametrize("off", [Point(3, -7), pytest.param(Point(-412.5, 95.25), marks=pytest.mark.prove)])
def test_the_real_pair_is_found_from_a_wrong_place(pair: tuple[Slide, Slide], off: Point) -> None:
    found = measure_alignment(*pair, Affine.translation(off.x, off.y) @ PLACE)
    assert found.verdict is Verdict.SHIFTED
    assert (found.shift.x, found.shift.y) == pytest.approx((-off.x, -off.y), abs=0.05)


def test_two_real_slides_that_are_no_pair(pair: tuple[Slide, Slide], data: Path) -> None:
    with_label = open_slide(data / "svs/CMU-1-Small-Region.svs")
    try:
        assert not align(pair[0], with_label).aligned
        assert not align(with_label, pair[1]).aligned
        found = measure_alignment(with_label, pair[1], align(with_label, pair[1]).affine)
        assert found.verdict in (Verdict.NOT_THE_SAME_TISSUE, Verdict.UNKNOWN)
    finally:
        with_label.close()


def _convert(picture: np.ndarray[tuple[int, ...], np.dtype[np.uint8]], folder: Path) -> Path:
    from wsidicomizer import WsiDicomizer

    source = folder.with_suffix(".tif")
    tifffile.imwrite(
        source, picture, tile=(256, 256), photometric="rgb", resolution=(20000, 20000), resolutionunit="CENTIMETER"
    )
    folder.mkdir()
    WsiDicomizer.convert(source, folder, tile_size=256, workers=1, add_missing_levels=True)
    return folder


def _set_place(folder: Path, origin: tuple[float, float], orientation: list[float]) -> None:
    for file in folder.iterdir():
        dataset = pydicom.dcmread(file)
        dataset.ImageOrientationSlide = orientation
        place = dataset.TotalPixelMatrixOriginSequence[0]
        place.XOffsetInSlideCoordinateSystem, place.YOffsetInSlideCoordinateSystem = origin
        dataset.save_as(file)


def test_a_dicom_that_is_really_turned_by_180_degrees(data: Path, tmp_path: Path) -> None:
    """Pixels turned, origin at the opposite corner, direction cosines negated: as PS3.3 C.7.6.16 wants it."""
    texture = data / "texture" / "CMU-1-Small-Region_2220x2967_CC0.png"
    whole = open_slide(texture)
    picture = whole.read(0, (300, 500), (1024, 768)).rgb
    whole.close()
    upright = _convert(picture, tmp_path / "upright")
    turned = _convert(np.ascontiguousarray(picture[::-1, ::-1]), tmp_path / "turned")
    mm = 0.0005
    _set_place(upright, (20.0, 40.0), [0, -1, 0, -1, 0, 0])
    _set_place(turned, (20.0 - 768 * mm, 40.0 - 1024 * mm), [0, 1, 0, 1, 0, 0])
    reference, conversion = open_slide(upright), open_slide(turned)
    try:
        alignment = align(reference, conversion)
        assert (alignment.aligned, alignment.method) == (True, "origin and orientation")
        assert alignment.candidates[0].also == ("same size, turned 180°",)
        assert alignment.affine == Affine(xx=-1.0, xy=0.0, yx=0.0, yy=-1.0, x0=1024.0, y0=768.0)
        for shift in measured_shifts(reference, conversion, alignment):
            assert max(abs(shift.dx), abs(shift.dy)) < 0.1
    finally:
        reference.close()
        conversion.close()
