"""The pixels near a seam, against a process that knows only the generator's truth and measures one by one."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from tests.comparison.whole.made_results import made_level, made_result
from tests.comparison.whole.test_whole_equality import independent as whole_elsewhere
from tests.comparison.whole.test_whole_equality import opened, run
from tests.other_process import answer_of
from viewer.alignment.alignment import Alignment
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.comparison.whole.compare import compare_conversion
from viewer.comparison.whole.result import CompareSettings, ConversionResult, Measure
from viewer.comparison.whole.seam_zones import SeamZones, seam_zones
from viewer.comparison.whole.statistics import ssim_off_seams, ssim_on_seams
from viewer.comparison.whole.summary import summary
from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.settings import ConversionSettings
from viewer.geometry import Affine, Size
from viewer.jobs.job import Progress
from viewer.measures.ssim import Window
from viewer.slides.opening import open_slide
from viewer.slides.sample import SampleSpec, SampleTruth, write_sample
from viewer.slides.slide import Slide

SCRIPT = Path(__file__).resolve().parents[2] / "independent_seams.py"


@dataclass(frozen=True)
class Stitched:
    slide: Slide
    truth: SampleTruth


def stitched_spec(photos: tuple[int, int], *missing: tuple[int, int]) -> SampleSpec:
    """Photos that overlap, jittered and turned, some of them missing; bounds that no level divides."""
    return SampleSpec.plain(
        photos=photos,
        margins=(1, 1, 0, 1),
        missing=frozenset(missing),
        image_size=Size(80, 64),
        overlap=(40, 30),
        jitter=5,
        skew=(2, 3),
        origin=(5, 3),
        levels=4,
    )


@pytest.fixture(scope="module")
def stitched(tmp_path_factory: pytest.TempPathFactory) -> Stitched:
    """Two photos are missing."""
    path = tmp_path_factory.mktemp("stitched") / "stitched.mrxs"
    truth = write_sample(path, stitched_spec((4, 3), (2, 2), (4, 3)))
    return Stitched(open_slide(path), truth)


def truth_of(truth: SampleTruth) -> dict[str, object]:
    """What the generator knows, for the independent script."""
    return {
        "image": list(truth.spec.image_size),
        "divisions": truth.spec.divisions,
        "columns": truth.spec.grid.width,
        "photos": [[photo.column, photo.row, photo.x, photo.y, photo.scanned] for photo in truth.photos],
    }


def independent(truth: SampleTruth, questions: list[dict[str, object]]) -> list[NDArray[np.bool_]]:
    """Zones by the script that paints the photos by itself."""
    question = json.dumps({"truth": truth_of(truth), "zones": questions})
    return [np.array(zone, bool) for zone in answer_of(SCRIPT, asked=question)["zones"]]


@pytest.mark.parametrize(("window", "reach"), [(Window.UNIFORM, 4.5), (Window.GAUSSIAN, 6.5)])
def test_zones_are_the_pixels_within_reach(stitched: Stitched, window: Window, reach: float) -> None:
    zones = seam_zones(stitched.slide, window)
    assert not isinstance(zones, str)
    asked, got = [], []
    bounds = stitched.truth.bounds
    for level in stitched.slide.levels:
        for x, y in ((int(bounds.x), int(bounds.y)), (437, 311), (900, 500)):
            asked.append({"level": level.index, "location": [x, y], "size": [97, 64], "reach": reach})
            got.append(zones.zone(level, (x, y), (97, 64)))
    assert sum(int(zone.sum()) for zone in got) > 2000
    for question, zone, expected in zip(asked, got, independent(stitched.truth, asked), strict=True):
        assert np.array_equal(zone, expected), question


def test_a_zone_does_not_depend_on_how_it_is_cut(stitched: Stitched) -> None:
    zones = seam_zones(stitched.slide)
    assert not isinstance(zones, str)
    level = stitched.slide.levels[1]
    whole = zones.zone(level, (301, 203), (300, 200))
    parts = [
        [zones.zone(level, (301 + 2 * x, 203 + 2 * y), (100, 50)) for x in (0, 100, 200)] for y in (0, 50, 100, 150)
    ]
    assert whole.any()
    assert not whole.all()
    assert np.array_equal(whole, np.block(parts))


def test_outside_of_the_scan_there_is_no_zone(stitched: Stitched) -> None:
    zones = seam_zones(stitched.slide)
    assert not isinstance(zones, str)
    for level in stitched.slide.levels:
        assert not zones.zone(level, (-4000, -4000), (64, 64)).any()


def test_the_note_names_origin_and_width(stitched: Stitched) -> None:
    zones = seam_zones(stitched.slide)
    assert not isinstance(zones, str)
    assert "VIMSLIDE_POSITION_BUFFER" in zones.note
    assert "4.5 px" in zones.note
    assert "7 x 7" in zones.note


def test_other_slides_say_why_not(tmp_path: Path) -> None:
    Image.fromarray(np.zeros((40, 50, 3), np.uint8)).save(tmp_path / "picture.png")
    slide = open_slide(tmp_path / "picture.png")
    try:
        reason = seam_zones(slide)
        assert isinstance(reason, str)
        assert "no camera grid is stored in this kind of file" in reason
        assert slide.name in reason
    finally:
        slide.close()


def test_a_slide_of_one_photo_has_no_seam(tmp_path: Path) -> None:
    write_sample(tmp_path / "one.mrxs", SampleSpec.plain(photos=(1, 1)))
    slide = open_slide(tmp_path / "one.mrxs")
    try:
        assert seam_zones(slide) == "one.mrxs has no seams: none of its photos touches another one."
    finally:
        slide.close()


def test_a_slide_whose_positions_are_lost_says_so(stitched: Stitched, tmp_path: Path) -> None:
    spec = SampleSpec.plain(photos=(2, 2), jitter=3)
    truth = write_sample(tmp_path / "lost.mrxs", spec)
    slide = open_slide(tmp_path / "lost.mrxs")
    try:
        (tmp_path / "lost" / f"Data{truth.data_files - 1:04}.dat").write_bytes(b"")
        assert seam_zones(slide) == "No seams are known: lost.mrxs has camera positions that cannot be read."
    finally:
        slide.close()


def test_it_is_what_the_comparison_asks_for(stitched: Stitched) -> None:
    zones: SeamZones | str = seam_zones(stitched.slide)
    assert not isinstance(zones, str)
    zone = zones.zone(stitched.slide.levels[0], (0, 0), (30, 20))
    assert zone.shape == (20, 30)
    assert zone.dtype == np.bool_


def test_a_comparison_is_split_by_the_zone(stitched: Stitched, tmp_path: Path) -> None:
    """Counts and differences on seams are those of the script's zone, on a conversion cropped to odd bounds."""
    convert_to_dicom(stitched.slide.path, tmp_path / "converted", settings=ConversionSettings(quality=60))
    converted = open_slide(tmp_path / "converted")
    bounds = stitched.truth.bounds
    alignment = Alignment(Affine.translation(bounds.x, bounds.y), "made", 1.0, True)
    panes = PaneState(1, Role.ORIGINAL, stitched.slide), PaneState(2, Role.CONVERSION, converted)
    state = ComparisonState(panes).aligned(2, alignment)
    settings = CompareSettings(readings=False, measures=frozenset({Measure.DE2000}))
    result = compare_conversion(*state.panes, settings, Progress())
    corner, asked, differences = (int(bounds.x), int(bounds.y)), [], []
    for found in result.levels:
        size = converted.levels[found.conversion_level].size
        ours = stitched.slide.read(found.level, corner, (size.width, size.height))
        theirs = converted.read(found.conversion_level, (0, 0), (size.width, size.height))
        both = np.ones((size.height, size.width), bool) if ours.scanned is None else ours.scanned.copy()
        both &= True if theirs.scanned is None else theirs.scanned
        differences.append((abs(ours.rgb.astype(int) - theirs.rgb).sum(axis=2), both))
        asked.append({"level": found.level, "location": corner, "size": list(size), "reach": 4.5})
    zones = independent(stitched.truth, asked)
    assert len(zones) == 4
    for found, (difference, both), zone in zip(result.levels, differences, zones, strict=True):
        assert "4.5 px" in found.seam_note
        assert int(found.table["seam"].sum()) == (both & zone).sum() > 0
        assert int(found.table["absolute_seam"].sum()) == difference[both & zone].sum() > 0
        (on, pixels), (off, others) = ssim_on_seams(found.table), ssim_off_seams(found.table)
        assert pixels > 0
        assert pixels + others == int(found.table["ssim_pixels"].sum())
        assert on != off
    for number in (0, 2):
        expect_sides(result, number, zones[number], (stitched.slide.path, tmp_path / "converted"), settings, tmp_path)
    converted.close()


def test_the_real_pair_is_split_by_the_zone(real_pair: tuple[Path, Path], tmp_path: Path) -> None:
    """All sides of all measures; where seams lie on this slide an independent painter has told (test_mirax_seams)."""
    settings = CompareSettings(levels=(4.0,), readings=False, measures=frozenset({Measure.DE2000}))
    panes = opened(*real_pair)
    result = compare_conversion(*panes, settings, Progress())
    (level,) = result.levels
    zones, slide = seam_zones(panes[0].slide), panes[0].slide
    assert not isinstance(zones, str)
    corner = round(float(level.table["left"].min())), round(float(level.table["top"].min()))
    zone = zones.zone(slide.levels[level.level], corner, (level.area.width, level.area.height))
    expect_sides(result, 0, zone, real_pair, settings, tmp_path)
    for pane in panes:
        pane.slide.close()


def expect_sides(
    result: ConversionResult,
    number: int,
    zone: NDArray[np.bool_],
    pair: tuple[Path, Path],
    settings: CompareSettings,
    folder: Path,
) -> None:
    """What summary.json says of a level on seams and off them is what another process makes of the zone."""
    found = result.levels[number]
    made = replace(made_result(made_level(np.ones((1, 1)))), conversions=(result,))
    seam = summary(made)["conversions"][0]["levels"][number]["seam"]
    run("independent_slides.py", *pair, found.conversion_level, folder / "slides.npz")
    read = np.load(folder / "slides.npz")
    pixels = [read[name][: zone.shape[0], : zone.shape[1]] for name in ("original", "converted", "compared")]
    for name, side in (("on", zone), ("off", ~zone)):
        expected = whole_elsewhere(folder, found, *pixels, side, settings)
        assert seam[f"pixels_{name}"] == int(expected["tissue counted"]) > 1000
        assert seam[name] == pytest.approx(float(expected["tissue mean"]), abs=1e-6)
        assert seam["compared"][name] == int(expected["tissue"]) > seam[f"pixels_{name}"]
        samples = 3 * int(expected["tissue"])
        assert seam["mae"][name] == pytest.approx(int(expected["tissue absolute"]) / samples, rel=1e-12)
        psnr = 10 * math.log10(255**2 * samples / int(expected["tissue square"]))
        assert seam["psnr"][name] == pytest.approx(psnr, rel=1e-12)
        assert seam["max_abs_diff"][name] == int(expected["tissue largest"]) > 0
        assert seam["de2000_mean"][name] == pytest.approx(float(expected["tissue de2000"]), abs=1e-3)
    for measure in ("mae", "psnr", "de2000_mean"):
        assert abs(seam[measure]["on"] / seam[measure]["off"] - 1) > 0.002, f"{measure} would be alike if mixed up"


def test_without_seams_the_reason_stands_in_the_result(stitched: Stitched, tmp_path: Path) -> None:
    """Where the original is of another kind, and where nobody asked."""
    Image.fromarray(np.full((40, 50, 3), 90, np.uint8)).save(tmp_path / "picture.png")
    slide = open_slide(tmp_path / "picture.png")
    pair = (
        PaneState(1, Role.ORIGINAL, slide),
        PaneState(2, Role.CONVERSION, slide, Alignment(Affine(), "made", 1.0, True)),
    )
    for settings, reason in (
        (CompareSettings(readings=False), "no camera grid"),
        (CompareSettings(readings=False, seams=False), "as asked"),
    ):
        (level,) = compare_conversion(*pair, settings, Progress()).levels
        assert reason in level.seam_note
        assert (level.table["seam"] == -1).all()
    slide.close()
