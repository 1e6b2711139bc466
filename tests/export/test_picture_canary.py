"""No word of a DICOM picture and nothing that is hidden of it changes a byte of its export."""

from __future__ import annotations

import contextlib
import json
import random
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
import tifffile

from tests.export import canary_search
from tests.export.canary_made import DATES, Words
from tests.export.dicom_pictures_made import CANARY, HIDDEN, canary
from tests.export.made import redactions
from tests.export.test_dicom_pictures import exported, settings
from tests.other_process import answer_of
from viewer.export.run import ExportReport, ExportRequest, export_slide
from viewer.export.settings import ExportSettings, Format
from viewer.redaction.shapes import Redactions
from viewer.slides.opening import open_slide
from viewer.slides.slide import SlideError

SHAPES = redactions(HIDDEN)
FORMATS = (Format.PNG, Format.TIFF, Format.JPEG)


def with_page(source: Path, out: Path, how: ExportSettings, shapes: Redactions) -> ExportReport:
    """As ``exported``, and with what is to be printed."""
    return export_slide(ExportRequest(source, shapes, how, out))


class Canaries:
    """The file with its words, the same with other pixels where they are hidden, and one that says nothing."""

    def __init__(self, folder: Path) -> None:
        self.words: dict[str, dict[str, str]] = {}
        self.sources: dict[str, Path] = {}
        self.reports: dict[tuple[str, Format], ExportReport] = {}
        for variant, said, seed in (("canary", True, 1), ("other hidden", True, 2), ("plain", False, 1)):
            words = Words(said, random.Random(5))
            home = folder / variant.replace(" ", "") / words.new("folder")
            home.mkdir(parents=True)
            self.sources[variant] = canary(home / f"{words.new('name')}.dcm", words, seed)
            self.words[variant] = dict(words.made)
            for form in FORMATS if said else (Format.PNG,):
                windows = (words.made.get("window 2", "stored2"), "min-max", "300,1000")
                frames = (1, 2) if form is Format.PNG else (2,)
                kept = ("16bit",) if form is not Format.JPEG else ()
                chosen = settings(form, windows=(*windows, *kept), frames=frames, modality="OT", fill=(99, 99, 99))
                out = folder / f"{variant}-{form}"
                make = with_page if form is Format.TIFF else exported
                self.reports[variant, form] = make(self.sources[variant], out, chosen, SHAPES)


@pytest.fixture(scope="module")
def canaries(tmp_path_factory: pytest.TempPathFactory) -> Canaries:
    return Canaries(tmp_path_factory.mktemp("canaries"))


def held(report: ExportReport) -> Mapping[str, bytes]:
    return {path.name: path.read_bytes() for path in report.folder.iterdir() if path.name != "verification.json"}


@pytest.mark.parametrize(
    ("form", "other"), [*((form, "other hidden") for form in FORMATS), (Format.PNG, "plain")], ids=str
)
def test_neither_what_is_hidden_nor_what_the_file_says_changes_a_byte(
    form: Format, other: str, canaries: Canaries
) -> None:
    one, same = canaries.reports["canary", form], canaries.reports[other, form]
    assert held(one) == held(same)
    assert len(held(one)) == (2 if form is Format.TIFF else 1) + {Format.PNG: 8, Format.TIFF: 4, Format.JPEG: 3}[form]


def test_no_word_of_the_file_is_in_any_byte_or_name(canaries: Canaries) -> None:
    words = [*canaries.words["canary"].values(), *DATES]
    assert len(words) > 400
    folders = {f"{form}": str(canaries.reports["canary", form].folder) for form in FORMATS}
    folders["source"] = str(canaries.sources["canary"].parent)
    found = answer_of(Path(canary_search.__file__), asked=json.dumps({"words": words, "folders": folders}))
    assert len({word for _, word, _ in found.pop("source")}) > 400, "words of the file itself are found"
    assert found == {f"{form}": [] for form in FORMATS}


@pytest.mark.parametrize("form", FORMATS)
def test_hidden_pixels_are_fill_in_every_file_and_others_are_not(form: Format, canaries: Canaries) -> None:
    for path in canaries.reports["canary", form].folder.iterdir():
        if path.suffix in (".json", ".pdf"):
            continue
        read = {".png": imagecodecs.png_decode, ".jpg": imagecodecs.jpeg8_decode}.get(path.suffix)
        pixels = tifffile.imread(path) if read is None else read(path.read_bytes())
        fill = 99 * 257 if pixels.dtype == np.uint16 else 99
        # A block around what is drawn, aligned out (docs/redaction.md).
        assert (np.abs(pixels[:32, :48].astype(int) - fill) <= 1 * (form is Format.JPEG)).all(), path.name
        assert (pixels[:, 64:] != fill).any(), path.name
        assert pixels.shape[:2] == (CANARY.height, CANARY.width)


def test_what_names_the_patient_cannot_be_the_study_code(canaries: Canaries, tmp_path: Path) -> None:
    word = canaries.words["canary"]["PatientID 0"]
    how = replace(settings(Format.PNG, windows=("min-max",)), code=word)
    with pytest.raises(SlideError, match="holds what the slide states"):
        export_slide(ExportRequest(canaries.sources["canary"], SHAPES, how, tmp_path / "out"))
    assert not (tmp_path / "out").exists()


def test_a_word_of_the_file_becomes_a_number(canaries: Canaries) -> None:
    manifest = json.loads((canaries.reports["canary", Format.PNG].folder / "manifest.json").read_text("utf-8"))
    assert manifest["settings"]["windows"] == ["stored2", "min-max", "300,1000", "16bit"]
    with contextlib.closing(open_slide(canaries.sources["canary"])) as slide:
        assert slide.properties["Modality"] == canaries.words["canary"]["Modality 0"]
