"""What tesseract reads on labels is looked for in exports; without it, or where it fails, the report says so."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.export.made import mirax, redactions
from tests.slides.dicom_made import Series, gradient, write_level
from viewer.conversion.verify.result import Check, Outcome
from viewer.export.checks import ocr
from viewer.export.checks.ocr import label_reading
from viewer.export.checks.words import printed_words
from viewer.export.run import ExportRequest, export_slide
from viewer.export.settings import ExportSettings
from viewer.geometry import Rect
from viewer.slides.opening import open_slide
from viewer.slides.sample import SampleSpec
from viewer.slides.sample.label import label

TESSERACT = shutil.which("tesseract")
needs_tesseract = pytest.mark.skipif(TESSERACT is None, reason="tesseract is not installed")
HIDDEN = Rect(410, 150, 61, 37)


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "program", lambda: TESSERACT)


def with_label(folder: Path, pixels: np.ndarray) -> Path:
    series = Series()
    folder.mkdir()
    write_level(folder / "0.dcm", gradient(64, 48), series=series)
    write_level(folder / "1.dcm", pixels, series=series, tile=640, flavour="LABEL")
    return folder


def read_on(folder: Path) -> ocr.LabelReading:
    slide = open_slide(folder)
    found = label_reading(slide)
    slide.close()
    return found


def label_check(source: Path, out: Path) -> Check | None:
    asked = ExportRequest(source, redactions(HIDDEN), ExportSettings("ST-7", levels=(0,)), out)
    return next((one for one in export_slide(asked).verification.checks if one.name == "Words on the label"), None)


@needs_tesseract
@pytest.mark.usefixtures("reads")
@pytest.mark.parametrize("turns", [0, 3])
def test_a_name_that_the_sample_writer_prints_is_read_however_the_label_lies(tmp_path: Path, turns: int) -> None:
    pixels = label(SampleSpec.plain(label_text="MUSTERMANN\n13.08.1957\nH26-4711"))
    found = read_on(with_label(tmp_path / "s", np.ascontiguousarray(np.rot90(pixels, turns))))
    assert (found.pictures, found.why_not) == (("label",), "")
    assert found.program.startswith("tesseract ")
    words = {word.text: word for word in printed_words(found.lines)}
    assert {"MUSTERMANN", "13.08.1957", "1957-08-13", "19570813", "H26-4711"} <= words.keys()
    assert words["MUSTERMANN"].telling


@needs_tesseract
@pytest.mark.usefixtures("reads")
def test_small_labels_are_enlarged_and_large_ones_reduced(tmp_path: Path) -> None:
    pixels = label(SampleSpec.plain(label_text="MUSTERMANN"))
    for side in (200, 2600):
        height = round(440 * side / 520)
        scaled = np.asarray(Image.fromarray(pixels).resize((side, height), Image.Resampling.LANCZOS))
        found = read_on(with_label(tmp_path / str(side), scaled))
        assert "MUSTERMANN" in {word.text for word in printed_words(found.lines)}, side


@needs_tesseract
@pytest.mark.usefixtures("reads")
def test_a_report_tells_nothing_of_what_is_read(tmp_path: Path) -> None:
    """Two labels with other names, and one without any, give the same report."""
    reports = set()
    for number, text in enumerate(("MUSTERMANN", "SOMEBODY\nELSE", "")):
        source = with_label(tmp_path / f"s{number}", label(SampleSpec.plain(label_text=text)))
        found = label_check(source, tmp_path / f"out{number}")
        assert found is not None and found.outcome is Outcome.PASSED
        reports.add((tmp_path / f"out{number}" / "verification.json").read_bytes())
    assert len(reports) == 1


def test_without_tesseract_the_report_says_that_it_was_not_done(tmp_path: Path) -> None:
    source = mirax(tmp_path / "s" / "a.mrxs", [HIDDEN], 1, levels=3)
    found = label_check(source, tmp_path / "out")
    assert found is not None and found.outcome is Outcome.NOT_DONE
    assert found.sentence == (
        "tesseract is not installed. No words on the label and macro of the original were looked for."
    )


def test_a_slide_without_a_label_needs_no_reading(tmp_path: Path) -> None:
    source = mirax(tmp_path / "s" / "a.mrxs", [HIDDEN], 1, levels=3, associated_images=False)
    assert label_check(source, tmp_path / "out") is None


PROGRAMS = {
    "it prints nothing": ("pass", "it does not say which version it is"),
    "it fails": ("sys.exit('no such library')", "no such library"),
    "it has no language": (
        "print('tesseract 9') if '--version' in sys.argv else print('List')",
        "no language in Latin",
    ),
    "it takes for ever": ("import signal; signal.pause()", "it took too long"),
}


@pytest.mark.skipif(sys.platform == "win32", reason="a script is no program there")
@pytest.mark.parametrize("kind", PROGRAMS)
def test_a_program_that_gives_no_answer_is_told_and_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    code, why = PROGRAMS[kind]
    tool = tmp_path / "tesseract"
    tool.write_text(f"#!{sys.executable}\nimport sys\n{code}\n")
    tool.chmod(0o700)
    monkeypatch.setattr(ocr, "program", lambda: str(tool))
    monkeypatch.setattr(ocr, "_SECONDS", 0.2 if kind == "it takes for ever" else 30)
    found = read_on(with_label(tmp_path / "s", label(SampleSpec.plain())))
    assert found.lines == () and why in found.why_not
    if kind == "it fails":
        checked = label_check(tmp_path / "s", tmp_path / "out")
        assert checked is not None and checked.outcome is Outcome.NOT_DONE
        assert checked.sentence == f"{found.why_not} No words on the label of the original were looked for."


def test_words_that_it_is_not_sure_of_are_none() -> None:
    row = "5\t1\t1\t1\t1\t{word}\t0\t0\t9\t9\t{sure}\t{text}"
    rows = [row.format(word=1, sure=96.5, text="Erika"), row.format(word=2, sure=12, text="Mxyz"), "4\t1\t1"]
    assert ocr._words_by_line([*rows, row.format(word=3, sure=31, text="Muster")]) == ["Erika Muster"]
