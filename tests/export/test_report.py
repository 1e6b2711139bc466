"""The page about an export: read by pypdf, and held against what lies in the folder as other programs read it."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
import pytest
from PIL import Image
from pypdf import PdfReader

from tests.conftest import PROJECT
from tests.documents.test_pdf import dictionaries
from tests.export.exports import CODE, Export
from tests.export.reports import add_report, page, tell, told
from viewer.export.checks.drawn import Drawn
from viewer.export.report import phrases
from viewer.export.report.thumbnails import _Mean
from viewer.export.run import ExportRequest, export_slide
from viewer.export.settings import ExportSettings
from viewer.export.verify import Verification, verify_export
from viewer.geometry import Size
from viewer.jobs.job import Progress, Step
from viewer.redaction.shapes import Redactions
from viewer.slides.slide import SlideError

SHA = "0123456789abcdef" * 4


@pytest.fixture(scope="module")
def reported(exports: dict[str, Export], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Export]:
    """By kind: "copied" (TIFF) and "png"."""
    folder = tmp_path_factory.mktemp("reported")
    return {kind: add_report(exports[kind].copied_to(folder / kind)) for kind in ("copied", "png")}


def read(data: bytes) -> tuple[list[str], PdfReader]:
    """The text of each page in one line, and the document."""
    reader = PdfReader(io.BytesIO(data), strict=True)
    return [" ".join(one.extract_text().split()) for one in reader.pages], reader


def text_of(data: bytes) -> str:
    (text,) = read(data)[0]
    return text


def squeezed(text: str) -> str:
    """Without spaces and hyphens' line ends, since sentences are broken into lines and columns."""
    return re.sub(r"\s", "", text)


def changed(
    made: Export, folder: Path, change: Callable[[dict[str, Any]], object], name: str = "manifest.json"
) -> bytes:
    """The page of an export with another manifest."""
    found = told(made.folder, name)
    change(found)
    copied = made.copied_to(folder)
    tell(copied.folder, name, found)
    return page(copied.folder)


def shapes(count: int) -> list[dict[str, Any]]:
    corners = [[[x, y], [x + 30, y], [x + 30, y + 20], [x, y + 20]] for x, y in ((i * 7, i * 5) for i in range(count))]
    return [{"kind": "RECTANGLE", "points": one, "holes": [], "width": 0, "reason": "barcode"} for one in corners]


def test_it_is_one_page_of_pdf_a_with_embedded_fonts(reported: dict[str, Export]) -> None:
    for made in reported.values():
        data = (made.folder / "report.pdf").read_bytes()
        texts, reader = read(data)
        assert len(texts) == 1
        assert reader.xmp_metadata is not None and reader.xmp_metadata.dc_title["x-default"] == f"Export {CODE}"
        keys = {key for one in dictionaries(reader) for key in one}
        assert "/FontFile2" in keys and not keys & {"/SMask", "/ca", "/CA", "/JS", "/AA", "/Annots", "/CreationDate"}
        assert "[U+" not in texts[0] and "\ufffd" not in texts[0]


def test_it_tells_what_the_files_hold_and_what_was_verified(reported: dict[str, Export]) -> None:
    for kind, made in reported.items():
        text = text_of((made.folder / "report.pdf").read_bytes())
        manifest, verification = told(made.folder, "manifest.json"), told(made.folder, "verification.json")
        checks = {one["name"]: one for one in verification["checks"]}
        del checks["Report"]
        for file in manifest["files"]:
            assert file["name"] in text and file["sha256"] in squeezed(text)
            assert f"{file['bytes']:,}".replace(",", " ") in text
        for name, check in checks.items():
            assert name in text and squeezed(check["sentence"]) in squeezed(text)
        made_checks = sum(check["outcome"] == "passed" for check in checks.values())
        assert f"All {made_checks} checks that were made passed" in text
        assert "The check of this page stands in verification.json." in text
        found = Verification.from_dict({"seconds": 0.0, **verification})
        assert found.sentence.startswith(f"All {made_checks} checks that were made passed")
        assert found.sentence.endswith("The check of report.pdf passed, too.")
        for row in ("1 name 40 × 33 at 150, 130", "2 barcode 60 × 34 at 300, 40", "3 pen mark 46 × 46 at 17, 297"):
            assert row in text
        figures = checks["Copied tiles"]["figures"] if kind == "copied" else {}
        hidden = checks["Hidden pixels"]["figures"]["level 0: pixels that meet a shape"]
        assert f"500 × 400 0.5 {hidden:,} ".replace(",", " ") in text
        if figures:
            row = [figures[f"level 0: tiles {what}"] for what in ("identical", "rewritten")]
            assert f" {row[0]} {row[1]} {figures['level 0: SHA-256 of the identical tiles'][:32]}" in text
            assert figures["level 0: SHA-256 of the identical tiles"] in squeezed(text)
        assert "Level 0, 500 × 400 px, 1 : 1 of level 0; 0.5 µm/px" in text


def test_nothing_on_it_stands_only_there(reported: dict[str, Export]) -> None:
    """Every word is one of the phrases, or stands in one of the two files; nothing comes from anywhere else."""
    made = reported["copied"]
    known = phrases.all_phrases() + "".join(
        (made.folder / name).read_text("utf-8") for name in ("manifest.json", "verification.json")
    )
    words = set(re.findall(r"[^\W\d_]{2,}", text_of((made.folder / "report.pdf").read_bytes())))
    assert {word for word in words if word not in known and not re.fullmatch("[0-9a-f]+", word)} <= {"mm"}
    sums = "".join(told(made.folder, "manifest.json")["files"][0]["sha256"])
    assert sums in squeezed(text_of((made.folder / "report.pdf").read_bytes()))


def test_the_same_folder_gives_the_same_page_elsewhere_and_later(reported: dict[str, Export], tmp_path: Path) -> None:
    moved = reported["copied"].copied_to(tmp_path / "elsewhere")
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from pathlib import Path; "
        "from viewer.export.report.page import report_bytes; "
        "sys.stdout.buffer.write(report_bytes(Path(sys.argv[2]), lambda _: None))"
    )
    command = [sys.executable, "-c", code, str(PROJECT), str(moved.folder)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=True)
    assert done.stdout == (reported["copied"].folder / "report.pdf").read_bytes()


def test_the_pictures_show_the_file_and_what_was_drawn(reported: dict[str, Export]) -> None:
    made = reported["png"]
    images = read((made.folder / "report.pdf").read_bytes())[1].pages[0].images
    drawn, shown = (np.asarray(one.image.convert("RGB"), np.int16) for one in images)
    with Image.open(made.path(0)) as file:
        pixels = np.asarray(file, np.int16)
    assert shown.shape == drawn.shape == pixels.shape == (400, 500, 3)
    assert np.abs(shown - pixels).mean() < 3
    size = Size(500, 400)
    hidden = Drawn(made.redactions.shapes, size, size).pixels(0, 0, *size)
    assert drawn[hidden].max() < 40 and hidden.sum() > 3000
    pale = 255 - (255 - pixels) * 0.55
    assert np.abs(drawn - pale)[~hidden].mean() < 4


def test_pictures_are_reduced_by_whole_numbers_exactly() -> None:
    rgb = np.random.default_rng(3).integers(0, 256, (37, 51, 3), np.uint8)
    for by in (1, 2, 5, 40):
        mean = _Mean(Size(51, 37), by)
        for top, bottom in ((0, 13), (13, 37)):
            for left, right in ((0, 20), (20, 51)):
                mean.add(left, top, rgb[top:bottom, left:right])
        blocks = [
            [rgb[y : y + by, x : x + by].reshape(-1, 3).astype(int) for x in range(0, 51, by)] for y in range(0, 37, by)
        ]
        wanted = [[(block.sum(axis=0) + len(block) // 2) // len(block) for block in row] for row in blocks]
        assert np.array_equal(mean.rgb, wanted)
    empty = _Mean(Size(4, 4), 2)
    empty.add(0, 0, np.zeros((4, 2, 3), np.uint8))
    assert empty.rgb[:, 1].min() == 255 and empty.rgb[:, 0].max() == 0


@pytest.mark.parametrize(
    ("review", "says"),
    [
        ({"state": "reviewed"}, "said to be, and the whole check list was confirmed"),
        ({"state": "overridden", "override": "Größe agreed"}, "for this reason: “Größe agreed”"),
        ({"state": "not reviewed"}, "not everything was reviewed: the check list was not finished."),
        ({}, "not everything was reviewed: manifest.json says nothing of a review."),
    ],
    ids=["reviewed", "overridden", "not reviewed", "nothing said"],
)
@pytest.mark.parametrize("hides", [True, False], ids=["some hidden", "nothing hidden"])
def test_only_what_was_reviewed_is_green(
    reported: dict[str, Export], tmp_path: Path, review: dict[str, str], says: str, hides: bool
) -> None:
    def change(found: dict[str, Any]) -> None:
        found.update(review=review)
        if not hides:
            found["shapes"] = []

    data = changed(reported["png"], tmp_path / "out", change)
    text = text_of(data)
    assert says in text and "Verified" not in text
    assert ("not everything was reviewed" in text) is (review.get("state") != "reviewed")
    assert ("Nothing is hidden in these files." in text) is not hides
    assert _colour_beside_the_verdict(data) == ((30, 122, 72) if review.get("state") == "reviewed" else (176, 112, 0))


def test_the_bar_is_never_drawn_over_words(reported: dict[str, Export], tmp_path: Path) -> None:
    """Also where no shape was drawn, so that the words have the width of one picture only."""
    shown = reported["png"]
    for count, mpp in ((0, 0.4992), (3, 0.4992), (0, 25.0), (0, 0.123456)):

        def change(found: dict[str, Any], count: int = count, mpp: float = mpp) -> None:
            found["shapes"] = shapes(count)
            for level in found["files"][0]["levels"]:
                level["mpp"] = [mpp, mpp]

        data = changed(shown, tmp_path / f"{count} {mpp}", change)
        places = _places_of_words(data)
        (name,) = [place for text, place in places if re.fullmatch(r"[\d.]+ (mm|µm)", text)]
        over = [text for text, place in places if place is not name and _overlap(place, name)]
        assert over == []


def _colour_beside_the_verdict(data: bytes) -> tuple[int, ...]:
    """As pdfium draws the bar at the left of it."""
    page = pypdfium2.PdfDocument(data)[0]
    scale = 10 / 2.8346
    image = page.render(scale=scale).to_pil().convert("RGB")
    column = np.asarray(image)[:, 165]  # in tenths of a mm
    colours, counts = np.unique(column.reshape(-1, 3), axis=0, return_counts=True)
    order = [tuple(map(int, colours[at])) for at in np.argsort(-counts)]
    return next(one for one in order if one in {(30, 122, 72), (176, 112, 0), (178, 58, 24)})


def _places_of_words(data: bytes) -> list[tuple[str, tuple[float, float, float, float]]]:
    """Pieces of text that pdfium finds on the page, with left, bottom, right and top in points."""
    found = pypdfium2.PdfDocument(data)[0].get_textpage()
    rects = [found.get_rect(number) for number in range(found.count_rects())]
    return [(found.get_text_bounded(*rect).strip(), rect) for rect in rects]


def _overlap(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] - 1 and other[1] < one[3] - 1


def test_the_head_of_the_audit_log_is_told(reported: dict[str, Export], tmp_path: Path) -> None:
    assert "Audit" not in text_of((reported["png"].folder / "report.pdf").read_bytes())
    audit = {"events": 214, "sha256": SHA}
    text = text_of(changed(reported["png"], tmp_path / "out", lambda found: found.update(audit=audit)))
    assert "Audit log when the export began: 214 events, head" in text and SHA in squeezed(text)


def test_a_long_code_fits_and_many_shapes_are_counted(reported: dict[str, Export], tmp_path: Path) -> None:
    code = "Trial-2026_Hannover-Pathology_0815-Follow-up.Section-B_Restain-2"

    def change(found: dict[str, Any]) -> None:
        found["code"] = found["settings"]["code"] = code
        found["shapes"] = shapes(300)

    text = text_of(changed(reported["copied"], tmp_path / "out", change))
    assert code in text
    listed = len(re.findall(r"barcode 30 × 20", text))
    assert 5 <= listed < 20 and f"And {300 - listed} more, which manifest.json lists" in text


def test_of_very_many_levels_it_goes_on_with_its_head(reported: dict[str, Export], tmp_path: Path) -> None:
    def change(found: dict[str, Any]) -> None:
        (one, other) = found["files"]
        found["files"] = [one, *(other | {"name": f"{CODE}_level{n}.png"} for n in range(1, 70))]

    texts, _ = read(changed(reported["png"], tmp_path / "out", change))
    assert len(texts) > 1
    for number, text in enumerate(texts, 1):
        assert f"Page {number} of {len(texts)}" in text
        assert CODE in text and "Exported by" in texts[-1]
    for number in range(1, 70):
        assert sum(f"{CODE}_level{number}.png" in text for text in texts) == 1
    for check in told(reported["png"].folder, "verification.json")["checks"][:-1]:
        assert squeezed("".join(texts)).count(squeezed(check["sentence"])) == 1


def test_a_slide_that_knows_no_pixel_size_has_no_bar(reported: dict[str, Export], tmp_path: Path) -> None:
    def change(found: dict[str, Any]) -> None:
        for file in found["files"]:
            file["levels"][0]["mpp"] = None

    text = text_of(changed(reported["png"], tmp_path / "out", change))
    assert "1 : 1 of level 0; pixel size not known" in text and "50 µm" not in text
    assert "50 µm" in text_of((reported["png"].folder / "report.pdf").read_bytes())


def test_without_shapes_one_picture_says_so(reported: dict[str, Export], tmp_path: Path) -> None:
    texts, reader = read(changed(reported["png"], tmp_path / "out", lambda found: found.update(shapes=[])))
    assert "No shape was drawn: nothing is hidden." in texts[0]
    assert len(reader.pages[0].images) == 1


@pytest.mark.parametrize("damage", ["[]", "{", '{"checks": 3}', '{"scope": "full", "passed": true, "checks": []}'])
def test_what_is_damaged_is_told_in_a_sentence(reported: dict[str, Export], tmp_path: Path, damage: str) -> None:
    made = reported["png"].copied_to(tmp_path / "out")
    (made.folder / "verification.json").write_text(damage)
    with pytest.raises(SlideError, match=r"^verification\.json .*\.$"):
        page(made.folder)


def test_an_export_whose_page_cannot_be_made_is_not_kept(
    exported_source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_folder: Path, _tick: object) -> bytes:
        raise SlideError("The page could not be drawn.")

    monkeypatch.setattr("viewer.export.report.page.report_bytes", fails)
    request = ExportRequest(exported_source, Redactions(), ExportSettings("ST-7", levels=(1,)), tmp_path / "out")
    with pytest.raises(SlideError, match="could not be drawn"):
        export_slide(request)
    assert list(tmp_path.iterdir()) == []


def test_the_progress_of_verification_is_told_in_megabytes_to_its_end(reported: dict[str, Export]) -> None:
    made, steps = reported["png"], list[Step]()
    verify_export(made.folder, made.source, made.redactions, Progress(steps.append))
    assert {step.unit for step in steps} == {"MB"} and steps[0].done == 0
    assert all(one.done <= other.done <= other.total for one, other in pairwise(steps))
    files = sum(made.path(level).stat().st_size for level in range(len(told(made.folder, "manifest.json")["files"])))
    pixels = sum(
        one["width"] * one["height"] for file in told(made.folder, "manifest.json")["files"] for one in file["levels"]
    )
    assert steps[-1].total * 1e6 == pytest.approx(3 * files + 3 * pixels)
