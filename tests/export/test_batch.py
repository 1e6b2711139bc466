"""Which slides are meant, and which files of shapes and of confirmations belong to them."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.export.made import dicom, mirax, redactions
from viewer.export.batch import ChosenSlides, chosen_slides, export_chosen, request_of
from viewer.export.done import exported_before
from viewer.export.report_csv import Failure, RowState
from viewer.export.review import Override, Review, review_bytes
from viewer.export.run import ExportRequest, export_slide
from viewer.export.settings import ExportSettings
from viewer.geometry import Rect
from viewer.jobs.job import Progress, Step
from viewer.redaction.geojson import redactions_bytes
from viewer.redaction.shapes import Redactions
from viewer.slides.slide import SlideError
from viewer.slides.slides_among import slides_among

BOX = redactions(Rect(3, 4, 10, 8))
SETTINGS = ExportSettings("replaced", levels=(0,))


def picture(path: Path, grey: int) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), np.full((90, 120, 3), grey, np.uint8))
    return path


def shapes_at(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(redactions_bytes(BOX))


def chosen(tmp_path: Path, slides: list[Path], folder: Path | None = None) -> ChosenSlides:
    return chosen_slides(slides, tmp_path / "out", tmp_path / "codes.json", folder)


def test_shapes_lie_beside_a_slide_or_in_one_folder(tmp_path: Path) -> None:
    home, drawn = tmp_path / "slides", tmp_path / "drawn"
    slides = [picture(home / name, grey) for grey, name in enumerate(("a.png", "b.png", "b.tif", "c.png"))]
    beside = ("a.redactions.geojson", "b.png.redactions.geojson", "b.redactions.geojson", "c.geojson")
    shapes_at(*(home / name for name in beside))
    found = {slide.source.name: slide.shapes for slide in chosen(tmp_path, slides).slides}
    assert found == {
        "a.png": home / "a.redactions.geojson",
        "b.png": home / "b.png.redactions.geojson",
        "b.tif": None,  # whether it is meant by b.redactions.geojson, nobody can tell
        "c.png": None,  # a file of any name may be of something else
    }
    shapes_at(drawn / "a.png.geojson", drawn / "c.redactions.geojson")
    found = {slide.source.name: slide.shapes for slide in chosen(tmp_path, slides, drawn).slides}
    assert found == {
        "a.png": drawn / "a.png.geojson",
        "b.png": None,
        "b.tif": None,
        "c.png": drawn / "c.redactions.geojson",
    }
    shapes_at(drawn / "c.geojson")
    with pytest.raises(SlideError, match=r"c\.png has several files of shapes: c\.redactions\.geojson and c\.geojson"):
        chosen(tmp_path, slides, drawn)


def test_each_slide_is_asked_for_by_its_code_with_its_own_review(tmp_path: Path) -> None:
    slides = [picture(tmp_path / "slides" / f"{name}.png", grey) for grey, name in enumerate("ab")]
    shapes_at(tmp_path / "slides" / "a.png.redactions.geojson")
    kept = Review(override=Override("nobody is at hand", "Grün", "2026-11-30T12:00:00Z"))
    (tmp_path / "slides" / "a.png.review.json").write_bytes(review_bytes(kept))
    found = chosen(tmp_path, slides)
    assert [slide.code for slide in found.slides] == sorted(slide.code for slide in found.slides)
    first, second = sorted(found.slides, key=lambda slide: slide.source)
    asked = request_of(first, SETTINGS, found.out)
    assert (asked.slide_path, asked.settings.code, asked.out) == (slides[0], first.code, tmp_path / "out" / first.code)
    assert asked.review == kept
    assert len(asked.redactions.shapes) == 1
    other = Override("all of them are test slides", "Grün", "2026-11-30T12:00:00Z")
    asked = request_of(second, SETTINGS, found.out, other)
    assert asked.review == Review(override=other)
    assert not asked.redactions.shapes
    outcomes = export_chosen(found, lambda _: SETTINGS, without_shapes=True, override=other)
    assert {one.row.review for one in outcomes} == {"overridden"}


def test_progress_says_which_slide_of_how_many_and_how_long_it_takes(tmp_path: Path) -> None:
    slides = [picture(tmp_path / "slides" / f"{name}.png", grey) for grey, name in enumerate("abc")]
    told: list[Step] = []
    found = chosen(tmp_path, slides)
    outcomes = export_chosen(found, lambda _: SETTINGS, without_shapes=True, progress=Progress(told.append))
    assert [one.row.state for one in outcomes] == [RowState.EXPORTED] * 3
    texts = list(dict.fromkeys(": ".join(step.text.split(": ")[:2]) for step in told))
    names = [slide.source.name for slide in found.slides]
    assert texts[0] == f"1 of 3: {names[0]}"
    assert re.fullmatch(rf"2 of 3, about \d+ s left: {names[1]}", texts[1])
    assert re.fullmatch(rf"3 of 3, about \d+ s left: {names[2]}", texts[2])
    assert len(texts) == 3


@pytest.mark.parametrize("wrong", [SlideError("a.png has no such level."), ValueError("levels are to be named")])
def test_settings_that_one_slide_cannot_have_are_its_own_failure(tmp_path: Path, wrong: Exception) -> None:
    slides = [picture(tmp_path / "slides" / f"{name}.png", grey) for grey, name in enumerate("ab")]

    def settings_of(source: Path) -> ExportSettings:
        if source == slides[0]:
            raise wrong
        return SETTINGS

    outcomes = export_chosen(chosen(tmp_path, slides), settings_of, without_shapes=True)
    assert {one.slide.source.name: (one.row.state, one.row.failure) for one in outcomes} == {
        "a.png": (RowState.FAILED, Failure.REFUSED),
        "b.png": (RowState.EXPORTED, ""),
    }
    assert str(wrong) in str(next(one.error for one in outcomes if one.error is not None))


def test_an_export_with_a_label_is_known_again(tmp_path: Path) -> None:
    source = mirax(tmp_path / "slides" / "a.mrxs", (), 1, levels=3, label_text="MUSTERMANN")
    settings = ExportSettings("ST-7", levels=(2,), associated=("label",))
    review = Review(override=Override("nobody is at hand", "Grün", "2026-11-30T12:00:00Z"))
    request = ExportRequest(source, Redactions(), settings, tmp_path / "out", review)
    assert exported_before(request) is None
    made = export_slide(request)
    kept = exported_before(request)
    assert kept is not None
    assert [(one.name, one.bytes, one.sha256, one.format) for one in kept.files] == [
        (one.name, one.bytes, one.sha256, one.format) for one in made.files
    ]
    assert [one.levels for one in kept.files] == [one.levels for one in made.files]
    assert [one.associated and one.associated.image for one in kept.files] == [None, "label"]
    assert kept.verification.checks == made.verification.checks
    with pytest.raises(SlideError, match="holds an export that fails the check “Review”"):
        exported_before(replace(request, review=None))
    (tmp_path / "out" / "verification.json").unlink()
    with pytest.raises(SlideError, match="holds another export"):
        exported_before(request)


def test_folders_stand_for_the_slides_in_them(tmp_path: Path) -> None:
    series = dicom(tmp_path / "many" / "series", (), 1)
    picture(tmp_path / "many" / "b.tif", 1)
    picture(tmp_path / "many" / "deeper" / "c.tif", 2)
    (tmp_path / "many" / "notes.txt").write_text("no slide", "utf-8")
    many = tmp_path / "many"
    assert slides_among([many], Progress(), dicom=True) == [many / "b.tif", series]
    assert slides_among([series, many], Progress(), dicom=True) == [series, many / "b.tif", series]
    assert slides_among([many], Progress()) == [many / "b.tif"], "what is to be made DICOM is not DICOM"
    (series / "a.svs").write_bytes(b"")
    with pytest.raises(SlideError, match=r"series holds DICOM files and other slides, such as a\.svs"):
        slides_among([series], Progress(), dicom=True)
    (tmp_path / "empty").mkdir()
    with pytest.raises(SlideError, match="No slide lies in empty"):
        slides_among([tmp_path / "empty"], Progress(), dicom=True)
