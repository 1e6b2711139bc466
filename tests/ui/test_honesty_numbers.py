"""Every number that is said of a pair against another process, on real and made slides; no window is needed."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import openslide
import pydicom
from PIL import Image

from tests.other_process import worked_out
from tests.slides.dicom_made import write_pyramid
from tests.ui.conftest import Pair
from viewer.alignment.align import align
from viewer.comparison.honesty import Condition, Finding, pair_findings
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.slides.opening import open_slide

INDEPENDENT = Path(__file__).parent / "independent_honesty.py"


def said(original: Path, conversion: Path) -> dict[Condition, Finding]:
    slides = open_slide(original), open_slide(conversion)
    try:
        panes = PaneState(1, Role.ORIGINAL, slides[0]), PaneState(2, Role.CONVERSION, slides[1])
        state = ComparisonState(panes).aligned(2, align(*slides))
        assert state.panes[1].alignment is not None and state.panes[1].alignment.aligned
        return {finding.condition: finding for finding in pair_findings(state)}
    finally:
        for slide in slides:
            slide.close()


def independent(original: Path, conversion: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(worked_out(INDEPENDENT, original, conversion))
    return found


def numbers(sentence: str) -> list[float]:
    return [float(text) for text in re.findall(r"(?<![\w.:-])\d+(?:\.\d+)?(?![\w:])", sentence)]


def test_a_cropped_conversion_says_what_share_it_holds(either_pair: tuple[Path, Path]) -> None:
    found, truth = said(*either_pair), independent(*either_pair)
    assert max(truth["lacking"].values()) <= 0
    cropped = found[Condition.CROPPED]
    assert cropped.severity == "info"
    assert f" of {either_pair[0].name}: {truth['share']:.0f} % of its area, with nothing" in cropped.sentence
    assert max(map(abs, truth["off"])) < 0.1 and Condition.PIXEL_SIZES not in found
    if either_pair[0].name == "pair.mrxs":
        assert not truth["only_original"] and not truth["only_conversion"] and Condition.LEVELS not in found


def test_scanned_parts_that_were_left_out_are_counted(coordinate_pair: Pair, tmp_path: Path) -> None:
    """A conversion written here: smaller than the bounds by another number of pixels at every side."""
    slide = openslide.OpenSlide(str(coordinate_pair.original))
    x, y, width, height = (int(slide.properties[f"openslide.bounds-{key}"]) for key in ("x", "y", "width", "height"))
    mpp = float(slide.properties["openslide.mpp-x"]), float(slide.properties["openslide.mpp-y"])
    corner, size = (x + 11, y + 6), (width - 11 - 9, height - 6 - 4)
    picture = slide.read_region(corner, 0, size)
    under = Image.new("RGBA", size, "white")
    rgb = np.asarray(Image.alpha_composite(under, picture).convert("RGB"))
    write_pyramid(tmp_path / "less", rgb, 2)
    for path in (tmp_path / "less").iterdir():
        dataset = pydicom.dcmread(path)
        origin = dataset.TotalPixelMatrixOriginSequence[0]
        origin.XOffsetInSlideCoordinateSystem = corner[0] * mpp[0] / 1000
        origin.YOffsetInSlideCoordinateSystem = corner[1] * mpp[1] / 1000
        measures = dataset.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0]
        factor = float(measures.PixelSpacing[0]) / 0.0005
        measures.PixelSpacing = [f"{mpp[1] * factor / 1000:.9f}", f"{mpp[0] * factor / 1000:.9f}"]
        dataset.save_as(path)
    found = said(coordinate_pair.original, tmp_path / "less")
    truth = independent(coordinate_pair.original, tmp_path / "less")
    assert truth["lacking"] == {"left": 11, "top": 6, "right": 9, "bottom": 4}
    finding = found[Condition.CROPPED]
    assert finding.severity == "warning"
    for side, pixels in truth["lacking"].items():
        assert f"{pixels} px at the {side}" in finding.sentence
    levels = found[Condition.LEVELS].sentence
    assert truth["only_original"] == [4, 8] and levels == "Only pair.mrxs stores levels 1:4 and 1:8."


def test_other_pixel_sizes_and_a_lost_level_are_said(coordinate_pair: Pair, tmp_path: Path) -> None:
    copy = shutil.copytree(coordinate_pair.conversion, tmp_path / "other")
    for path in copy.iterdir():
        dataset = pydicom.dcmread(path)
        if dataset.ImageType[2] != "VOLUME":
            continue
        measures = dataset.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0]
        measures.PixelSpacing = [float(value) * 1.037 for value in measures.PixelSpacing]
        dataset.save_as(path)
    sizes = {path: pydicom.dcmread(path, stop_before_pixels=True).TotalPixelMatrixColumns for path in copy.iterdir()}
    volumes = sorted(sizes, key=lambda path: sizes[path], reverse=True)
    volumes = [path for path in volumes if pydicom.dcmread(path, stop_before_pixels=True).ImageType[2] == "VOLUME"]
    volumes[2].unlink()
    found, truth = said(coordinate_pair.original, copy), independent(coordinate_pair.original, copy)
    sizes_said = found[Condition.PIXEL_SIZES]
    (ours, _), (theirs, _) = truth["mpp"]
    assert sizes_said.severity == "warning"
    assert numbers(sizes_said.sentence) == [
        float(f"{theirs:.4g}"),
        float(f"{ours:.4g}"),
        float(f"{truth['off'][0]:.2g}"),
    ]
    assert sizes_said.sentence.endswith("% larger.")
    assert truth["only_original"] == [4] and found[Condition.LEVELS].sentence == "Only pair.mrxs stores level 1:4."
