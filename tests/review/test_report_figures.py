"""Fields in the report of a review: pixels of the very files that were looked at, or a sentence why there are none."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import openslide
import pytest
from pypdf import PdfReader
from skimage.metrics import structural_similarity

from tests.review.report_slides import review_of_slides
from tests.review.reviews import LEFT, TOP, sample_pairs
from viewer.geometry import Rect
from viewer.jobs.job import Cancelled, Progress, Step
from viewer.review.record import ReviewRecord
from viewer.review.report import figures as figures_of
from viewer.review.report import phrases
from viewer.review.report.figures import Figures, chosen_fields, read_figures
from viewer.review.report.gather import gathered
from viewer.review.report.making import make_report
from viewer.review.setup import Kind
from viewer.review.stops import FieldKind, PlannedField
from viewer.slides.slide import SlideError

SMALL = PlannedField(1, FieldKind.WORST, Rect(LEFT + 384, TOP + 16, 192, 160), 0, 0, 1.0, measure="SSIM", value=0.9)
COARSE = PlannedField(2, FieldKind.SEAM, Rect(LEFT + 100, TOP + 80, 512, 512), 1, 1, 2.0)
LARGE = PlannedField(3, FieldKind.RANDOM, Rect(LEFT, TOP, 1536, 1000), 0, 0, 1.0, seed=1)
FIELDS = (SMALL, COARSE, LARGE)


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> ReviewRecord:
    folder = tmp_path_factory.mktemp("figures")
    return review_of_slides(folder, sample_pairs(folder, 2), FIELDS, "")


@pytest.fixture(scope="module")
def figures(record: ReviewRecord) -> Figures:
    return read_figures(gathered(record), record.blob, Progress())


def stored(record: ReviewRecord, pair: int, field: PlannedField) -> np.ndarray:
    """Of the original, as OpenSlide reads it."""
    size = round(field.rect.width / field.downsample), round(field.rect.height / field.downsample)
    with openslide.OpenSlide(record.state.pairs[pair].pair.original) as slide:
        found = slide.read_region((round(field.rect.x), round(field.rect.y)), field.level, size)
    flat = np.asarray(found, np.int16)
    return np.where(flat[..., 3:] == 0, 255, flat[..., :3])


def test_those_in_doubt_come_first_and_the_worst_of_each_slide_too(record: ReviewRecord, figures: Figures) -> None:
    assert [(one.pair, one.field.number) for one in figures.pictures] == [(1, 3), (1, 1), (2, 3), (2, 1)]
    assert (figures.missing, figures.left_out) == ((), 0)
    facts = gathered(record)
    assert {pair: len(fields) for pair, fields in chosen_fields(facts)[0].items()} == {1: 2, 2: 2}


def test_pictures_are_the_stored_pixels(record: ReviewRecord, figures: Figures) -> None:
    for picture in figures.pictures:
        original, conversion, ssim = picture.columns
        wanted = stored(record, picture.pair, picture.field)
        by = picture.reduced
        if by > 1:
            height, width = (side // by for side in wanted.shape[:2])
            wanted = wanted[: height * by, : width * by].reshape(height, by, width, by, 3).mean(axis=(1, 3))
        assert original.shape == conversion.shape == ssim.shape == wanted.shape
        assert np.abs(original - wanted).max() <= 0.5
        assert 0 < np.abs(conversion.astype(float) - wanted).mean() < 25
        assert picture.mpp == 0.25 * by
    small = figures.pictures[1]
    map_of = structural_similarity(*small.columns[:2], channel_axis=2, full=True, data_range=255)[1].mean(axis=2)
    # Dark blue is equal, yellow different; borders are read beyond the field.
    inner = slice(8, -8), slice(8, -8)
    yellow = small.columns[2][inner][..., 0].astype(float)
    assert np.corrcoef(yellow.ravel(), map_of[inner].ravel())[0, 1] < -0.8


def test_a_field_of_a_coarser_level_shows_that_level(record: ReviewRecord) -> None:
    facts = gathered(record)
    only = replace(facts, slides=tuple(replace(one, fields=(COARSE,)) for one in facts.slides[:1]), readings=())
    (picture,) = read_figures(only, record.blob, Progress()).pictures
    assert picture.columns[0].shape == (256, 256, 3) and picture.mpp == 0.5
    assert np.abs(picture.columns[0] - stored(record, 1, COARSE)).max() == 0


def test_they_stand_on_pages_with_bars_and_words(record: ReviewRecord, figures: Figures, tmp_path: Path) -> None:
    report = make_report(record, tmp_path)
    reader = PdfReader(io.BytesIO((tmp_path / "report.pdf").read_bytes()))
    (page,) = [page for page in reader.pages if phrases.FIGURES_HEADING in page.extract_text()][:1]
    text = " ".join(page.extract_text().split())
    assert "1 case-01, field 3: random" in text and "MK: different" in text
    assert "level 0 (1×), 0.25 µm/px, 1 536 × 999 px, reduced 3 : 1 by the mean of 3 × 3 px" in text
    assert "50 µm" in text or "100 µm" in text
    shown = [np.asarray(one.image.convert("RGB"), np.int16) for one in page.images]
    wanted = figures.pictures[0].columns[0]
    assert min(np.abs(one - wanted).mean() for one in shown if one.shape == wanted.shape) < 3
    assert report.notes == ()


def test_maps_show_where_the_slide_was_on_screen(record: ReviewRecord, figures: Figures) -> None:
    assert [(one.pair, one.reading.reader) for one in figures.maps] == [(1, "MK"), (2, "MK")]
    rgb = figures.maps[0].rgb.astype(np.int16)
    height, width = rgb.shape[:2]
    assert max(height, width) == 320
    colour = np.ptp(rgb, axis=2)
    assert colour[:, width // 2 + 3 :].max() == 0  # pale and grey where nothing was seen
    upper, lower = rgb[: height // 2 - 2, : width // 2 - 3], rgb[height // 2 + 3 :, : width // 2 - 3]
    assert colour[:, : width // 2 - 3].min() > 20
    # The closest look has the darkest colour of the legend: violet above, orange below.
    assert (upper[..., 2] > upper[..., 1]).all() and (lower[..., 0] > lower[..., 2] + 20).all()


def test_files_that_are_gone_or_others_now_are_not_shown(tmp_path: Path) -> None:
    record = review_of_slides(tmp_path, sample_pairs(tmp_path, 3), FIELDS, "")
    facts = gathered(record)
    data = sorted(Path(facts.slides[0].original).with_suffix("").glob("Data*.dat"))[-1]
    held = bytearray(data.read_bytes())
    held[-1] ^= 1
    data.write_bytes(held)
    Path(facts.slides[1].original).unlink()
    found = read_figures(facts, record.blob, Progress())
    assert found.missing == ((1, phrases.OTHER_NOW), (2, phrases.NO_FILES))
    assert {one.pair for one in found.pictures} == {3}
    third = facts.slides[2]
    assert third.files is not None
    other = replace(third.files, original=replace(third.files.original, identity="another", hashes=()))
    renamed = replace(facts, slides=(replace(third, files=other),))
    assert read_figures(renamed, record.blob, Progress()).missing == ((3, phrases.OTHER_NOW),)
    report = make_report(record, tmp_path / "out")
    assert report.notes == ("Fields of 2 slides are not shown; the report says why.",)
    pages = PdfReader(tmp_path / "out" / "report.pdf").pages
    assert phrases.OTHER_NOW in " ".join(" ".join(page.extract_text().split()) for page in pages)
    record.close()


def test_coverage_that_was_edited_is_not_drawn_and_the_rest_is(record: ReviewRecord) -> None:
    for edit in (lambda data: data + b"x", lambda _: b"no coverage", lambda _: None):
        found = read_figures(gathered(record), lambda name, edit=edit: edit(record.blob(name)), Progress())
        assert (len(found.pictures), found.maps, found.missing) == (4, (), ())


def test_what_cannot_be_opened_or_read_is_said_to_be_so(record: ReviewRecord, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_given: object) -> None:
        raise SlideError("It cannot be read.")

    monkeypatch.setattr(figures_of, "read_overview", refuse)
    found = read_figures(gathered(record), record.blob, Progress())
    assert (len(found.pictures), found.maps) == (4, ())
    assert found.missing == ((1, phrases.NO_MAP), (2, phrases.NO_MAP))
    monkeypatch.setattr(figures_of, "open_slide", refuse)
    found = read_figures(gathered(record), record.blob, Progress())
    assert (found.pictures, found.missing) == ((), ((1, phrases.NOT_OPENED), (2, phrases.NOT_OPENED)))


def test_no_field_of_a_sealed_test_is_shown(record: ReviewRecord) -> None:
    facts = gathered(record)
    sealed = replace(facts, setup=replace(facts.setup, kind=Kind.ABX))
    assert chosen_fields(sealed) == ({}, 0)


def test_reading_can_be_stopped(record: ReviewRecord) -> None:
    told: list[Step] = []

    def listen(step: Step) -> None:
        told.append(step)
        if (step.unit, step.done) == ("slides", 1):
            progress.cancel()

    progress = Progress(listen)
    with pytest.raises(Cancelled):
        read_figures(gathered(record), record.blob, progress)
    assert told[-1].done == 1 and {step.unit for step in told} == {"slides", "MB"}
