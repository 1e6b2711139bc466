"""The test of seams errs as seldom as it says where there is nothing, and finds what is planted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from tests.comparison.whole.made_results import made_level
from viewer.alignment.alignment import Alignment
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.comparison.whole.compare import compare_conversion
from viewer.comparison.whole.result import CompareSettings, LevelResult, SeamTest
from viewer.comparison.whole.seam_test import seam_test
from viewer.comparison.whole.seam_zones import seam_zones
from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.settings import ConversionSettings
from viewer.geometry import Affine, Size
from viewer.jobs.job import Progress
from viewer.slides.opening import open_slide
from viewer.slides.sample import SampleSpec, write_sample
from viewer.slides.slide import Level

UNTURNED = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
ORIGINAL = Level(0, Size(8000, 6000), 1.0, None, None, None)
STEP = 400, 304


@dataclass(frozen=True)
class Net:
    """Seams at regular distances over all of the plane, 9 px wide."""

    step: tuple[float, float] = STEP

    def zone(self, level: Level, location: tuple[int, int], size: tuple[int, int]) -> NDArray[np.bool_]:
        x = (np.arange(size[0]) + location[0] - 37) % STEP[0] < 9
        y = (np.arange(size[1]) + location[1] - 21) % STEP[1] < 9
        return x[None, :] | y[:, None]


def field(random: np.random.Generator, alike: float) -> NDArray[np.float64]:
    """SSIM of blocks that are alike over so many blocks, with stripes as tissue has them."""
    noise = cv2.GaussianBlur(random.standard_normal((170, 230)), (0, 0), alike)
    stripes = np.sin(np.arange(230) / random.uniform(5, 40) + random.uniform(0, 6))
    return 0.95 + 0.02 * noise / noise.std() + 0.01 * stripes + 0.005 * random.standard_normal((170, 230))


def level_of(ssim: NDArray[np.float64]) -> LevelResult:
    return replace(made_level(np.full((14, 19), 0.95)), ssim_map=ssim.astype(np.float32), block=16)


def outcome(ssim: NDArray[np.float64]) -> SeamTest:
    found = seam_test(level_of(ssim), UNTURNED, Net(), ORIGINAL)  # type: ignore[arg-type]
    assert isinstance(found, SeamTest)
    return found


@pytest.mark.parametrize(
    "alike", [pytest.param(1.5, marks=pytest.mark.prove), 6.0, pytest.param(20.0, marks=pytest.mark.prove)]
)
def test_where_seams_do_nothing_it_errs_about_as_often_as_it_says(alike: float) -> None:
    random = np.random.default_rng(4)
    found = [outcome(field(random, alike)) for _ in range(100)]
    wrong = np.mean([one.p < 0.05 for one in found])
    assert wrong <= 0.1
    assert np.mean([one.low <= 0 <= one.high for one in found]) >= 0.85
    assert abs(np.mean([one.effect for one in found])) < 0.001


@pytest.mark.parametrize("planted", [-0.01, 0.01])
def test_an_effect_that_was_planted_is_found_with_its_size(planted: float) -> None:
    random = np.random.default_rng(5)
    share = Net().zone(ORIGINAL, (0, 0), (230 * 16, 170 * 16)).reshape(170, 16, 230, 16).mean(axis=(1, 3))
    found = [outcome(field(random, 6) + planted * share) for _ in range(20)]
    assert np.mean([one.p < 0.05 for one in found]) >= 0.9
    assert all(np.sign(one.effect) == np.sign(planted) for one in found)
    # What a block mixes of both kinds of pixels: a weighted mean of shares, less that of what is left.
    expected = planted * ((share**2).sum() / share.sum() - (share * (1 - share)).sum() / (1 - share).sum())
    assert np.mean([one.effect for one in found]) == pytest.approx(expected, rel=0.25)
    assert np.mean([one.low <= expected <= one.high for one in found]) >= 0.8


def test_what_cannot_be_tested_has_a_reason() -> None:
    ssim = field(np.random.default_rng(1), 6)
    zones = Net(step=(60, 60))
    assert "too small" in str(seam_test(level_of(ssim), UNTURNED, zones, ORIGINAL))  # type: ignore[arg-type]
    turned = seam_test(level_of(ssim), (0.0, -1.0, 1.0, 0.0, 0.0, 0.0), Net(), ORIGINAL)  # type: ignore[arg-type]
    assert "turned" in str(turned)
    nothing = np.full_like(ssim, np.nan)
    assert "too few" in str(seam_test(level_of(nothing), UNTURNED, Net(), ORIGINAL))  # type: ignore[arg-type]


def compared(folder: Path, registration_error: float) -> SeamTest:
    """A slide whose photos show the glass so many pixels beside where they claim to, and its lossy conversion."""
    folder.mkdir()
    spec = SampleSpec(
        photos=(11, 11),
        margins=(0, 0, 0, 0),
        sparse=False,
        image_size=Size(64, 48),
        overlap=(30, 30),
        registration_error=registration_error,
        gain_error=0,
        vignette=0,
        noise=0,
        levels=1,
        image_format="PNG",
    )
    truth = write_sample(folder / "made.mrxs", spec)
    settings = ConversionSettings(quality=80, subsampling="4:2:0")
    convert_to_dicom(folder / "made.mrxs", folder / "converted", settings=settings)
    original, conversion = open_slide(folder / "made.mrxs"), open_slide(folder / "converted")
    state = ComparisonState((PaneState(1, Role.ORIGINAL, original), PaneState(2, Role.CONVERSION, conversion)))
    alignment = Alignment(Affine.translation(truth.bounds.x, truth.bounds.y), "made", 1.0, True)
    result = compare_conversion(*state.aligned(2, alignment).panes, CompareSettings(readings=False), Progress())
    zones = seam_zones(original)
    assert not isinstance(zones, str)
    found = seam_test(result.levels[0], result.affine, zones, original.levels[0])
    assert isinstance(found, SeamTest)
    assert result.levels[0].seam_test == found
    assert result.levels[0].seam_note.endswith(found.text), "it stands in every result"
    assert f"\N{MINUS SIGN}{-found.low:.4f} to" in found.text and "-" not in found.text.replace("e-", "")
    original.close()
    conversion.close()
    return found


def test_a_planted_registration_error_is_found_on_the_seams(tmp_path: Path) -> None:
    """Same glass, same places, same codec: only what the photos show beside their places is other, so only seams are.

    The pixels of a photo lie elsewhere, but those of the conversion with them: inside a photo nothing changes. Where it
    ends structures are cut, which a lossy codec keeps less well.
    """
    right, wrong = compared(tmp_path / "right", 0), compared(tmp_path / "wrong", 3)
    assert right.p > 0.03
    assert wrong.p < 0.03
    assert wrong.high < 0
    assert wrong.effect < right.effect - 0.002
