"""The plan of metadata: everything that a slide states has a row, and the rows say what the files then state."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import pydicom
import pytest

from tests.export.canary_made import SOURCES, Canary, made
from tests.export.made import redactions
from viewer.export.metadata_plan import Fate, PlanRow, metadata_plan
from viewer.export.run import ExportRequest, export_slide
from viewer.export.settings import ExportSettings, Format
from viewer.slides.opening import open_slide

DICOMS = ("dicom full", "dicom sparse")


@pytest.fixture(scope="module")
def slides(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Canary]:
    folder = tmp_path_factory.mktemp("slides")
    return {kind: made(folder, kind, "canary") for kind in SOURCES}


def plan(slide: Canary, form: Format, **more: Any) -> dict[str, PlanRow]:
    with contextlib.closing(open_slide(slide.path)) as opened:
        rows = metadata_plan(opened, ExportSettings("ST-7", form, **more))
    found = {row.field: row for row in rows}
    assert len(found) == len(rows)
    return found


@pytest.mark.parametrize("kind", SOURCES)
def test_no_word_of_the_slide_is_in_what_files_state_instead(slides: dict[str, Canary], kind: str) -> None:
    slide = slides[kind]
    for form in (Format.JPEG, Format.TIFF, Format.DICOM):
        rows = plan(slide, form)
        told = "\n".join(row.becomes for row in rows.values())
        assert [word for word in slide.words.values() if word in told] == []
        assert rows["Name of the slide"].becomes.startswith("ST-7")
        assert all(
            row.becomes == "" for row in rows.values() if row.fate is Fate.GOES and row.field != "Colour profile"
        )


@pytest.mark.parametrize("kind", SOURCES)
def test_every_word_that_a_reader_shows_has_a_row(slides: dict[str, Canary], kind: str) -> None:
    slide = slides[kind]
    with contextlib.closing(open_slide(slide.path)) as opened:
        shown = set(opened.properties.values())
    said = "\n".join(row.original for row in plan(slide, Format.JPEG).values())
    for value in shown:
        assert " ".join(value.split()) in said


@pytest.mark.parametrize("kind", DICOMS)
def test_of_a_series_the_rows_are_what_pydicom_finds(slides: dict[str, Canary], tmp_path: Path, kind: str) -> None:
    slide = slides[kind]
    rows = plan(slide, Format.DICOM, levels=(0,), study_date="2026-11-30")
    how = ExportSettings("ST-7", Format.DICOM, levels=(0,), study_date="2026-11-30")
    export_slide(ExportRequest(slide.path, redactions(*slide.hidden), how, tmp_path / "out"))
    found = pydicom.dcmread(tmp_path / "out" / "ST-7_level0.dcm", stop_before_pixels=True)
    elements = {element.keyword: element for element in (*found.file_meta, *found)}
    planned = {field.split(".")[0] for field, row in rows.items() if row.fate is not Fate.GOES}
    planned -= {"Name of the slide", "Colour profile"}
    of_the_file = {"FileMetaInformationVersion", "FileMetaInformationGroupLength", "PerFrameFunctionalGroupsSequence"}
    assert elements.keys() - of_the_file - planned <= {
        name for name, one in elements.items() if one.value in ("", None)
    }
    assert planned <= elements.keys()
    assert rows["StudyDate"].becomes == found.StudyDate == "20261130"
    assert rows["PatientID"].becomes == found.PatientID == "ST-7"
    assert rows["PatientID"].fate is Fate.REPLACED
    assert rows["Rows"].fate is Fate.STAYS
    assert rows["DimensionOrganizationType"].becomes == found.DimensionOrganizationType
    assert rows["SOPInstanceUID"].becomes == "an identifier of the export"
    assert rows["PatientIdentityRemoved"].becomes == "what the finished files have earned"


@pytest.mark.parametrize("kind", ["svs", "mrxs"])
def test_of_another_slide_that_becomes_dicom_the_rows_are_what_pydicom_finds(
    slides: dict[str, Canary], tmp_path: Path, kind: str
) -> None:
    rows = plan(slides[kind], Format.DICOM, levels=(1,))
    settings = ExportSettings("ST-7", Format.DICOM, levels=(1,))
    export_slide(ExportRequest(slides[kind].path, redactions(*slides[kind].hidden), settings, tmp_path / "out"))
    header = pydicom.dcmread(tmp_path / "out" / "ST-7_level1.dcm", stop_before_pixels=True)
    added = {field: row.becomes for field, row in rows.items() if row.fate is Fate.ADDED}
    stated = {one.keyword for one in header if one.VR != "SQ" and one.value not in ("", None)}
    assert stated - {"LossyImageCompressionRatio"} <= added.keys()
    for field in ("Rows", "PatientID", "TotalPixelMatrixColumns", "LossyImageCompression"):
        assert added[field] == str(header[field].value)
    assert "when they are written" in added["LossyImageCompressionRatio"]
    assert ("sRGB" in rows["Colour profile"].becomes) == (kind == "mrxs")
