"""The 21 statements that an export has to keep, by number, on slides whose every field holds a word of its own.

``PROVEN`` says which test proves which statement on which kind of slide; tests named ``test_statement_NN_...`` are
those of this file. ``NOT_BUILT`` says what of a statement cannot be proved yet, as there is nothing that does it.
"""

from __future__ import annotations

import ast
import contextlib
import hashlib
import io
import json
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
from PIL import Image
from pydicom import dcmread
from pypdf import PdfReader

from tests.conftest import PROJECT
from tests.export import canary_look, canary_search
from tests.export.canary_made import BIRTH, DATES, LABEL_NAME, PRINTED, SOURCES, TILE, Canary, made
from tests.export.made import all_confirmed, redactions
from tests.export.tiff_made import stored, unaccounted, walked
from tests.other_process import answer_of
from tests.redaction.shape_cases import CASES
from viewer.export import run, typed
from viewer.export.check_list import review_items
from viewer.export.checks import ocr
from viewer.export.masked import masked_levels
from viewer.export.review import Override, Review
from viewer.export.run import ExportFailsCheckError, ExportRequest, export_slide
from viewer.export.settings import ExportSettings, Format
from viewer.geometry import Rect
from viewer.jobs.job import Cancelled, Progress, Step
from viewer.redaction.shapes import Redactions
from viewer.slides.opening import open_slide
from viewer.slides.slide import SlideError

TESSERACT = shutil.which("tesseract")
prove = pytest.mark.prove
OVERRIDDEN = Review(override=Override("for a lecture", "Dr. Who", "2026-11-30T12:00:00Z"))
TIFFS, CODE = (Format.TIFF, Format.OME_TIFF), "ST-7"
FORMATS = (Format.JPEG, Format.PNG, *TIFFS)
"""Those that are looked at by decoders of pictures and TIFFs; DICOM is by tests of its own."""
EVERY = (*FORMATS, Format.DICOM)
DICOMS = ("dicom full", "dicom sparse")
STORED = ("svs", "tiff")
"""Whose tiles are copied."""
NOT_SVS, BESIDE = ("tiff", "dicom full", "dicom sparse", "mrxs"), ("tiff", "dicom full", "dicom sparse")
"""Those that other tests leave out: of the process, and of pairs that differ in what is hidden."""
LABELLED = ("svs", "dicom full", "dicom sparse", "mrxs")
"""With a label; a plain TIFF has no picture beside its levels."""
REDACTION, EXPORT = "tests/redaction/", "tests/export/"
OWN, OF_SLIDES = f"{EXPORT}test_statements.py", f"{EXPORT}test_dicom_of_slides.py"
WINDOW = "tests/ui/test_export_window.py"
BESIDE_MASKS = f"{REDACTION}test_associated_masks.py"
MANY, AUDIT = "tests/commands/test_export_many.py", "tests/documents/test_audit_log.py"
PROVEN: tuple[tuple[int, tuple[str, ...], str, str], ...] = (
    (1, ("svs", "mrxs"), f"{EXPORT}test_run.py", "test_slides_that_differ_in_what_is_hidden_give_the_same_bytes"),
    (1, BESIDE, OWN, "test_statement_01_what_is_hidden_changes_no_byte"),
    (1, ("svs", "mrxs", "dicom full"), f"{EXPORT}test_run.py", "test_what_is_not_hidden_is_seen"),
    (2, SOURCES, OWN, "test_statement_02_hidden_pixels_are_fill_for_two_decoders"),
    (2, DICOMS, f"{EXPORT}test_dicom.py", "test_other_readers_see_the_same_levels_and_pixels"),
    (2, ("tiff", "mrxs"), OF_SLIDES, "test_other_readers_see_the_same_levels_and_pixels"),
    (3, STORED, OWN, "test_statement_03_tiles_outside_are_those_of_the_slide"),
    (3, DICOMS, f"{EXPORT}test_dicom.py", "test_frames_outside_are_the_stored_ones"),
    (3, STORED, OF_SLIDES, "test_stored_tiles_are_passed_on_and_jpegs_with_their_tables"),
    (3, ("svs",), f"{EXPORT}test_report.py", "test_it_tells_what_the_files_hold_and_what_was_verified"),
    (3, STORED, f"{EXPORT}test_verify.py", "test_the_figures_of_copied_tiles_are_those_of_the_files"),
    (4, SOURCES, f"{REDACTION}test_masks.py", "test_what_is_hidden_is_what_shapely_finds"),
    (4, SOURCES, f"{REDACTION}test_mask_properties.py", "test_shapes_together_hide_what_each_hides"),
    (4, SOURCES, f"{REDACTION}test_editing.py", "test_every_change_is_another_state_and_the_earlier_one_stays"),
    (4, SOURCES, OWN, "test_statement_04_order_and_repetition_of_shapes_change_nothing"),
    (5, SOURCES, f"{REDACTION}test_mask_properties.py", "test_a_level_hides_all_that_is_hidden_at_level_0"),
    (5, SOURCES, OWN, "test_statement_05_every_level_hides_what_level_0_hides"),
    (6, SOURCES, OWN, "test_statement_06_there_is_one_layer_of_pixels_and_no_other_picture"),
    (1, LABELLED, OWN, "test_statement_01_and_07_what_is_hidden_beside_the_slide_changes_no_byte"),
    (2, LABELLED, OWN, "test_statement_02_and_07_hidden_pixels_of_the_label_are_fill"),
    (7, SOURCES, OWN, "test_statement_07_pictures_beside_the_slide_are_refused_unless_reviewed"),
    (7, LABELLED, OWN, "test_statement_02_and_07_hidden_pixels_of_the_label_are_fill"),
    (7, LABELLED, OWN, "test_statement_01_and_07_what_is_hidden_beside_the_slide_changes_no_byte"),
    (7, SOURCES, BESIDE_MASKS, "test_an_overview_whose_file_states_its_place_has_the_shapes_of_the_slide"),
    (7, SOURCES, BESIDE_MASKS, "test_what_depends_on_the_hidden_pixels_is_hidden_in_a_thumbnail"),
    (7, SOURCES, OWN, "test_statement_07_and_10_nothing_but_levels_and_settings_decides_about_the_bytes"),
    (8, SOURCES, OWN, "test_statement_08_no_word_of_the_slide_is_in_any_byte_or_name"),
    (9, SOURCES, OWN, "test_statement_09_a_word_or_date_of_the_slide_stops_the_export"),
    (9, LABELLED, OWN, "test_statement_09_a_word_printed_on_the_label_stops_the_export"),
    (9, ("svs",), f"{EXPORT}test_verify_damage.py", "test_damage_is_found_and_named"),
    (10, SOURCES, OWN, "test_statement_07_and_10_nothing_but_levels_and_settings_decides_about_the_bytes"),
    (10, SOURCES, OWN, "test_statement_10_files_are_made_of_known_parts"),
    (11, DICOMS, f"{EXPORT}test_dicom.py", "test_no_identifier_of_the_slide_is_in_any_byte"),
    (11, DICOMS, f"{EXPORT}test_dicom.py", "test_dciodvfy_finds_no_error"),
    (11, SOURCES, OWN, "test_statement_11_files_are_of_one_series_and_know_no_other"),
    (11, ("tiff", "mrxs"), OF_SLIDES, "test_dciodvfy_finds_no_error"),
    (
        11,
        ("tiff", "mrxs"),
        OF_SLIDES,
        "test_what_was_lost_before_is_stated_with_what_is_lost_now",
    ),
    (11, DICOMS, f"{EXPORT}test_dicom_damage.py", "test_damage_is_found_and_named"),
    (11, DICOMS, f"{EXPORT}test_dicom_damage.py", "test_a_new_identifier_alone_fails_nothing_but_what_it_breaks"),
    (12, SOURCES, OWN, "test_statement_12_every_byte_of_a_tiff_belongs_to_something"),
    (13, SOURCES, OWN, "test_statement_13_a_jpeg_holds_our_segments_and_states_what_we_wrote"),
    (14, ("svs",), f"{EXPORT}test_run.py", "test_files_that_the_verifier_does_not_pass_are_not_kept"),
    (14, NOT_SVS, OWN, "test_statement_14_what_the_verifier_does_not_pass_is_not_kept"),
    (14, SOURCES, f"{EXPORT}test_verify_damage.py", "test_every_check_is_proved_by_damage"),
    (14, SOURCES, "tests/test_architecture.py", "test_imports_run_one_way"),
    (14, DICOMS, f"{EXPORT}test_dicom_damage.py", "test_every_check_is_proved_by_damage"),
    (14, DICOMS, f"{EXPORT}test_dicom.py", "test_identity_is_said_to_be_removed_only_where_nothing_is_burned_in"),
    (14, DICOMS, f"{EXPORT}test_dicom.py", "test_clean_pixels_are_claimed_once_everything_was_reviewed"),
    (15, SOURCES, OWN, "test_statement_15_the_slide_is_as_it_was_and_nothing_goes_beside_it"),
    (15, ("svs",), f"{EXPORT}test_run.py", "test_a_slide_that_changes_meanwhile_is_told"),
    (16, ("svs",), f"{EXPORT}test_run.py", "test_cancelled_at_any_moment_it_leaves_nothing"),
    (16, ("svs",), f"{EXPORT}test_run.py", "test_files_that_cannot_grow_leave_nothing"),
    (16, ("svs",), f"{EXPORT}test_run.py", "test_killed_it_has_no_final_name_and_the_next_clears_what_it_left"),
    (16, NOT_SVS, OWN, "test_statement_16_cancelled_or_on_a_full_disk_it_leaves_nothing"),
    (16, NOT_SVS, OWN, "test_statement_16_killed_it_leaves_nothing_under_its_name"),
    (17, SOURCES, OWN, "test_statement_17_the_manifest_states_the_bytes"),
    (17, SOURCES, OWN, "test_statement_17_the_report_states_the_bytes"),
    (17, ("svs",), f"{EXPORT}test_report.py", "test_the_same_folder_gives_the_same_page_elsewhere_and_later"),
    (17, ("svs",), f"{EXPORT}test_report_check.py", "test_damage_is_found_and_named"),
    (17, ("svs", "mrxs"), f"{EXPORT}test_run.py", "test_slides_that_differ_in_what_is_hidden_give_the_same_bytes"),
    (17, DICOMS, f"{EXPORT}test_dicom.py", "test_the_same_export_has_the_same_identifiers_and_another_code_others"),
    (17, BESIDE, OWN, "test_statement_01_what_is_hidden_changes_no_byte"),
    (18, SOURCES, AUDIT, "test_what_was_done_to_it_is_named_with_its_line"),
    (18, SOURCES, AUDIT, "test_what_the_chain_does_not_show_is_shown_by_head_and_count"),
    (18, SOURCES, "tests/commands/test_audit.py", "test_a_log_has_the_whole_session_and_the_export_only_its_head"),
    (18, SOURCES, "tests/ui/test_redaction_audit.py", "test_what_is_drawn_and_undone_is_told"),
    (19, SOURCES, OWN, "test_statement_19_what_was_reviewed_is_stated_and_going_on_without_takes_a_reason"),
    (19, SOURCES, f"{EXPORT}test_review.py", "test_a_change_takes_back_what_it_is_about"),
    (19, SOURCES, f"{EXPORT}test_review.py", "test_a_shape_without_a_reason_cannot_be_confirmed"),
    (19, ("svs",), f"{EXPORT}test_report.py", "test_only_what_was_reviewed_is_green"),
    (19, ("mrxs",), WINDOW, "test_without_a_reason_no_shape_is_confirmed"),
    (19, ("mrxs",), WINDOW, "test_whoever_goes_on_without_the_list_gives_a_reason"),
    (19, ("mrxs",), WINDOW, "test_the_slide_itself_is_looked_at_as_it_will_be_exported"),
    (8, ("svs",), MANY, "test_one_that_fails_stops_no_other_and_the_report_does_not_name_it"),
    (16, ("svs",), MANY, "test_it_is_interrupted_and_gone_on_with"),
    (20, ("svs",), MANY, "test_each_slide_is_exported_into_a_folder_of_its_code"),
    (20, SOURCES, f"{EXPORT}test_pseudonyms.py", "test_a_code_is_cut_from_a_keyed_hash_and_says_nothing"),
    (20, SOURCES, OWN, "test_statement_20_names_are_made_of_the_study_code"),
)
NOT_BUILT: Mapping[int, str] = {
    3: "nothing is copied of MIRAX slides, whose levels are made of overlapping photos",
    21: "Export: annotations as GeoJSON or DICOM ANN",
}
"""By statement: the part of the work that is missing."""


def test_every_statement_is_proven_or_said_not_to_be_built() -> None:
    for number in range(1, 22):
        proven = {source for one, sources, _, _ in PROVEN if one == number for source in sources}
        assert proven == set(SOURCES) or number in NOT_BUILT, number
    assert {number for number in NOT_BUILT if not any(one == number for one, *_ in PROVEN)} == {21}
    assert len(CASES) >= 30


def test_what_is_said_to_prove_something_exists() -> None:
    for file in {file for _, _, file, _ in PROVEN}:
        tree = ast.parse((PROJECT / file).read_text("utf-8"))
        held = {one.name for one in tree.body if isinstance(one, ast.FunctionDef)}
        said = {name for _, _, where, name in PROVEN if where == file}
        assert said <= held, file
        if file == OWN:
            assert {name for name in held if name.startswith("test_statement_")} == said


class Bench:
    """Slides and their exports, each made when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._slides: dict[tuple[str, str], Canary] = {}
        self._states: dict[str, Mapping[str, Any]] = {}
        self._exports: dict[tuple[str, str, Format], Path] = {}
        self._looks: dict[str, Any] = {}
        self._beside: dict[tuple[str, str, Format], Path] = {}

    def slide(self, kind: str, variant: str = "canary") -> Canary:
        if (kind, variant) not in self._slides:
            slide = self._slides[kind, variant] = made(self.folder / "slides", kind, variant)
            if variant == "canary":
                self._states[kind] = state(slide.folder)
        return self._slides[kind, variant]

    def first_state(self, kind: str) -> Mapping[str, Any]:
        """Of the files of the slide, before anything was done with it."""
        self.slide(kind)
        return self._states[kind]

    def export(self, kind: str, form: Format, variant: str = "canary") -> Path:
        key = kind, variant, form
        if key not in self._exports:
            out = self.folder / f"out {kind} {variant[:2]} {form}"
            report = export_slide(request(self.slide(kind, variant), out, form))
            assert report.verification.passed
            self._exports[key] = out
        return self._exports[key]

    def beside(self, kind: str, form: Format, variant: str = "canary") -> Path:
        """An export with label and what else may be chosen, with the name on the label hidden."""
        key = kind, variant, form
        if key not in self._beside:
            out = self.folder / f"beside {kind} {variant[:2]} {form}"
            asked = labelled(self.slide(kind, variant), kind, out, form)
            assert export_slide(asked).verification.passed
            self._beside[key] = out
        return self._beside[key]

    def look(self, kind: str) -> dict[str, Any]:
        """What another process finds in the exports of a slide, by format."""
        if not self._looks:
            asked = {}
            for one in SOURCES:
                hidden = [[part.x, part.y, part.width, part.height] for part in self.slide(one).hidden]
                for form in FORMATS:
                    asked[f"{one}/{form}"] = {"folder": str(self.export(one, form)), "hidden": hidden}
            self._looks = ask(canary_look.__file__, asked)
        return {form: self._looks[f"{kind}/{form}"] for form in FORMATS}


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(tmp_path_factory.mktemp("bench"))


def ask(script: str, question: Any) -> Any:
    return answer_of(Path(script), asked=json.dumps(question))


def request(slide: Canary, out: Path, form: Format = Format.JPEG, *hidden: Rect, **settings: Any) -> ExportRequest:
    drawn = redactions(*(hidden or slide.hidden))
    return ExportRequest(slide.path, drawn, ExportSettings(**{"code": CODE, "format": form} | settings), out)


def labelled(slide: Canary, kind: str, out: Path, form: Format, review: Review | None = OVERRIDDEN) -> ExportRequest:
    """A coarse level with label and, where shapes of the slide are found in it, thumbnail or overview."""
    name = LABEL_NAME if kind != "mrxs" else replace(LABEL_NAME, x=28, y=28)
    drawn = Redactions(redactions(*slide.hidden).shapes, {"label": redactions(name).shapes})
    chosen = ("label", "overview" if kind in DICOMS else "thumbnail")
    return ExportRequest(slide.path, drawn, ExportSettings(CODE, form, levels=(2,), associated=chosen), out, review)


def held(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def state(folder: Path) -> dict[str, tuple[str, int, int, int]]:
    """Of all files and folders of a slide: SHA-256, times of the last changes of content and of anything, links."""
    found = {}
    for path in (folder, *folder.rglob("*")):
        digest = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        now = path.stat()
        found[str(path.relative_to(folder))] = digest, now.st_mtime_ns, now.st_ctime_ns, now.st_nlink
    return found


def also_proved(kind: str, form: Format) -> bool:
    """What the proofs have beside every run: TIFFs with OME-XML, made by the writer of TIFFs, which every run has."""
    return form is Format.OME_TIFF and kind not in ("svs", "dicom full")


def chosen(kinds: tuple[str, ...], forms: tuple[Format, ...]) -> list[Any]:
    """Kinds of slides in all formats, those that only the proofs have marked so."""
    return [
        pytest.param(kind, form, marks=prove) if also_proved(kind, form) else (kind, form)
        for kind in kinds
        for form in forms
    ]


sources = pytest.mark.parametrize("kind", SOURCES)
formats = pytest.mark.parametrize("form", FORMATS)
every = pytest.mark.parametrize(("kind", "form"), [(kind, form) for kind in SOURCES for form in EVERY])


@pytest.mark.parametrize(
    ("kind", "form"),
    [*chosen(BESIDE, EVERY), ("svs", Format.DICOM), ("mrxs", Format.DICOM)],
)
def test_statement_01_what_is_hidden_changes_no_byte(bench: Bench, kind: str, form: Format) -> None:
    slides = [bench.slide(kind, variant) for variant in ("canary", "other hidden")]
    assert len({slide.path.stem for slide in slides}) == 1
    assert len({hashlib.sha256(b"".join(held_below(slide.folder))).hexdigest() for slide in slides}) == 2
    one, other = (held(bench.export(kind, form, variant)) for variant in ("canary", "other hidden"))
    assert one.keys() == other.keys()
    assert [name for name in one if one[name] != other[name]] == []


def held_below(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()]


LABELS = [
    # One encoder is enough in every run: whose label it is, the other one is not told.
    *(pytest.param(kind, Format.PNG, marks=[] if kind == "mrxs" else prove) for kind in LABELLED),
    *((kind, Format.JPEG) for kind in LABELLED),
]


@pytest.mark.parametrize(("kind", "form"), LABELS)
def test_statement_01_and_07_what_is_hidden_beside_the_slide_changes_no_byte(
    bench: Bench, kind: str, form: Format
) -> None:
    """The slides show different tissue inside the shapes, and the labels other names."""
    one, other = (held(bench.beside(kind, form, variant)) for variant in ("canary", "other hidden"))
    assert one.keys() == other.keys()
    assert any("_label" in name for name in one)
    assert [name for name in one if one[name] != other[name]] == []


@pytest.mark.parametrize(("kind", "form"), LABELS)
def test_statement_02_and_07_hidden_pixels_of_the_label_are_fill(bench: Bench, kind: str, form: Format) -> None:
    slide, folder = bench.slide(kind), bench.beside(kind, form)
    drawn = labelled(slide, kind, folder, form).redactions.associated["label"][0].shape.points
    (left, top), (right, bottom) = drawn.min(axis=0).astype(int), drawn.max(axis=0).astype(int)
    data = (folder / f"{CODE}_label.{'jpg' if form is Format.JPEG else 'png'}").read_bytes()
    for rgb in (np.asarray(Image.open(BytesIO(data))), imagecodecs.imread(data)):
        assert not rgb[top:bottom, left:right].any()
        assert rgb.any()
    files = json.loads((folder / "manifest.json").read_text("utf-8"))["files"]
    (other,) = (file["associated"] for file in files if "associated" in file and "label" not in file["name"])
    assert (other["hidden"], other["place"]) == ("shapes of the slide", "known")


@formats
@sources
def test_statement_02_hidden_pixels_are_fill_for_two_decoders(bench: Bench, kind: str, form: Format) -> None:
    shown = bench.look(kind)[form]["pictures"]
    assert {one["level"] for one in shown} == {0, 1, 2}
    for level in range(3):
        decoders = {one["decoder"] for one in shown if one["level"] == level}
        assert len(decoders) >= 2
        assert ("OpenSlide" in decoders) == (form is Format.TIFF)
    for one in shown:
        assert one["hidden pixels"] > 0
        assert one["furthest from fill"] == 0, one
        assert one["part that is fill"] < 0.9, one


@pytest.mark.parametrize("form", TIFFS)
@pytest.mark.parametrize("kind", STORED)
def test_statement_03_tiles_outside_are_those_of_the_slide(bench: Bench, kind: str, form: Format) -> None:
    slide, folder = bench.slide(kind), bench.export(kind, form)
    (file,) = json.loads((folder / "manifest.json").read_text("utf-8"))["files"]
    data = (folder / file["name"]).read_bytes()
    (check,) = (one for one in verification(folder)["checks"] if one["name"] == "Copied tiles")
    finest = file["levels"][0]
    for number, (ifd, level) in enumerate(zip(walked(data), file["levels"], strict=True)):
        equal = [one == own for one, own in zip(stored(data, ifd), slide.tiles[number], strict=True)]
        # Fill reaches 16 pixels beyond a shape at level 0, 39 at coarser ones, and from there to the end of a block.
        reach = (16 if number == 0 else 39) + 16
        across = -(-level["width"] // TILE)
        for index, same in enumerate(equal):
            left, top = index % across * TILE, index // across * TILE
            far = all(
                left + TILE <= part.x - reach
                or left >= part.right + reach
                or top + TILE <= part.y - reach
                or top >= part.bottom + reach
                for part in (scaled(one, level["width"] / finest["width"]) for one in slide.hidden)
            )
            assert same or not far, (number, index)
        assert check["figures"][f"level {number}: tiles identical"] + cleaned(check, number) == sum(equal)
        assert level["tiles"]["copied"] + level["tiles"]["cleaned"] == sum(equal)
        assert level["tiles"]["encoded"] == len(equal) - sum(equal)
    assert sum(equal) < len(equal)


def scaled(rect: Rect, by: float) -> Rect:
    return Rect(rect.x * by, rect.y * by, rect.width * by, rect.height * by)


def cleaned(check: Mapping[str, Any], level: int) -> int:
    """Tiles that are the slide's but for what was between their segments."""
    return sum(value for name, value in check["figures"].items() if re.match(f"level {level}: .*without", name))


def verification(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "verification.json").read_text("utf-8"))
    return found


@sources
def test_statement_04_order_and_repetition_of_shapes_change_nothing(bench: Bench, kind: str, tmp_path: Path) -> None:
    slide = bench.slide(kind)
    first, second = slide.hidden
    within = Rect(first.x + 10, first.y + 5, 7.5, 1)
    outside = Rect(-90_000, -70_000, 20_000, 20_000)
    drawn = (second, within, first, outside, first, Rect(second.x, second.y, second.width, 9), second)
    export_slide(request(slide, tmp_path / "out", Format.TIFF, *drawn))
    assert held(tmp_path / "out")["ST-7.tif"] == held(bench.export(kind, Format.TIFF))["ST-7.tif"]


@sources
def test_statement_05_every_level_hides_what_level_0_hides(bench: Bench, kind: str) -> None:
    shown = bench.look(kind)[Format.PNG]["pictures"]
    sizes = {one["level"]: one["size"] for one in shown}
    assert kind == "mrxs" or any(sizes[0][side] / sizes[2][side] != 4 for side in (0, 1)), "no ratio is odd"
    assert [one["not covered"] for one in shown] == [0] * len(shown)


@formats
@sources
def test_statement_06_there_is_one_layer_of_pixels_and_no_other_picture(bench: Bench, kind: str, form: Format) -> None:
    files = bench.look(kind)[form]["files"]
    if not form.is_picture:
        (file,) = files.values()
        assert file["samples"] == [3, 3, 3]
        assert not {338, 513, 514} & {tag for tags in file["tags"] for tag in tags}, "alpha, or a thumbnail"
        return
    assert len(files) == 3
    for file in files.values():
        assert (file["mode"], file["frames"]) == ("RGB", 1)
        assert file["below exif"] == [0, 0, 0]
        assert "tRNS" not in file["parts"]


@pytest.mark.parametrize(("kind", "form"), chosen(SOURCES, EVERY))
def test_statement_07_and_10_nothing_but_levels_and_settings_decides_about_the_bytes(
    bench: Bench, kind: str, form: Format
) -> None:
    """The other slide has the same levels and no field that it need not have; its label and macro show other things."""
    one, other = (held(bench.export(kind, form, variant)) for variant in ("canary", "plain"))
    del one["verification.json"], other["verification.json"]  # which count identifiers, and tiles
    if kind in (*STORED, *DICOMS):
        del one["report.pdf"], other["report.pdf"]  # which is made of it
    manifests = [json.loads(found.pop("manifest.json")) for found in (one, other)]
    if kind in STORED and not form.is_picture:
        counts = [[level.pop("tiles") for file in found["files"] for level in file["levels"]] for found in manifests]
        for here, there in zip(*counts, strict=True):
            # A tile that had a comment is told from one that had none.
            assert there.pop("cleaned") == 0
            here["copied"] += here.pop("cleaned")
            assert here == there
    assert manifests[0] == manifests[1]
    assert one.keys() == other.keys()
    assert [name for name in one if one[name] != other[name]] == []


@sources
def test_statement_07_pictures_beside_the_slide_are_refused_unless_reviewed(
    bench: Bench, kind: str, tmp_path: Path
) -> None:
    asked = labelled(bench.slide(kind), kind, tmp_path / "out", Format.PNG, None)
    refusal = "nobody has reviewed" if kind in LABELLED else "has no label to export"
    with pytest.raises(SlideError, match=refusal):
        export_slide(asked)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(ValueError, match="a reason for going on without a review"):
        Override(" ", "", "")


@sources
def test_statement_08_no_word_of_the_slide_is_in_any_byte_or_name(bench: Bench, kind: str) -> None:
    slide = bench.slide(kind)
    outs = {str(form): str(bench.export(kind, form)) for form in EVERY}
    words = [*slide.words.values(), *DATES]
    place = next(one for one in slide.folder.parents if one.parent.name == "slides")
    found = ask(canary_search.__file__, {"words": words, "folders": {"slide": str(place), **outs}})
    in_slide = {word for _, word, _ in found.pop("slide")}
    assert {where for where, word in slide.words.items() if word not in in_slide} == set()
    assert in_slide & set(DATES)
    assert found == {form: [] for form in outs}


def test_words_are_found_however_they_are_written(tmp_path: Path) -> None:
    word = "ZQ0123456789-Müß"
    written = dict(canary_search.forms(word))
    assert len(written) == 23
    for number, data in enumerate(written.values()):
        (tmp_path / str(number)).write_bytes(b"?" * number + data + b"!")
    (tmp_path / f"a{word}b").mkdir()
    found = ask(canary_search.__file__, {"words": [word], "folders": {"it": str(tmp_path)}})["it"]
    assert {how for _, _, how in found} == set(written)
    assert any(file == f"a{word}b" for file, _, _ in found)


TOLD = {
    "svs": ("name", "Patient0", "label", "level 2 Artist"),
    "tiff": ("name", "level 0 HostComputer", "level 1 XMP", "level 1 XMP in UTF-16"),
    "dicom full": ("name 0", "level0 specimen", "level2 OperatorsName, given", "label PatientID"),
    "dicom sparse": ("name 1", "level0 preparation", "overview BarcodeValue"),
    "mrxs": ("name", "PATIENT", "SLIDE_ID", "PROJECT_NAME"),
}
"""Fields that the verifier has to know of."""


@sources
def test_statement_09_a_word_or_date_of_the_slide_stops_the_export(
    bench: Bench, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before anything is written; and the verifier finds it by itself."""
    slide = bench.slide(kind)
    words = [slide.words[where].split("-")[0] for where in TOLD[kind]]
    dates = [BIRTH, "27.02.2019"] if kind != "tiff" else ["27.02.2019"]
    for code in (*words, *(f"A-{date}" for date in dates)):
        with pytest.raises(SlideError, match="holds what the slide states") as caught:
            export_slide(request(slide, tmp_path / "out", Format.PNG, levels=(2,), code=code))
        assert not isinstance(caught.value, ExportFailsCheckError)
    monkeypatch.setattr(typed, "check_typed", lambda *_: None)
    for code in (words[0], f"A-{dates[-1]}"):
        with pytest.raises(ExportFailsCheckError, match="Words of the original"):
            export_slide(request(slide, tmp_path / "out", Format.PNG, levels=(2,), code=code))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(TESSERACT is None, reason="tesseract is not installed")
@pytest.mark.parametrize("kind", LABELLED)
def test_statement_09_a_word_printed_on_the_label_stops_the_export(
    bench: Bench, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether the label is exported or not, and though no field of the slide says it."""
    monkeypatch.setattr(ocr, "program", lambda: TESSERACT)
    slide, name = bench.slide(kind), PRINTED["canary"]
    assert not any(name in word for word in slide.words.values())
    for code in (name, f"A-{name.lower()}"):
        with pytest.raises(ExportFailsCheckError) as caught:
            export_slide(request(slide, tmp_path / "out", Format.PNG, levels=(2,), code=code))
        (failed,) = caught.value.verification.failed
        assert failed.name == "Words on the label"
        assert "read on its label" in failed.sentence and name not in failed.sentence.replace(code, "")
        assert list(tmp_path.iterdir()) == []
    report = export_slide(request(slide, tmp_path / "out", Format.PNG, levels=(2,)))
    assert [one.outcome for one in report.verification.checks if one.name == "Words on the label"] == ["passed"]


TAGS = {254, 256, 257, 258, 259, 262, 270, 277, 282, 283, 284, 296, 317, 322, 323, 324, 325, 330, 347, 530, 34675}
"""Of a TIFF: what it takes to open it, resolution, description, colour profile."""
CHUNKS = {"IHDR", "iCCP", "pHYs", "eXIf", "iTXt", "IDAT", "IEND"}
MARKS = {"DB", "C0", "C2", "C4", "DA", "DD"}
"""Tables, frames, scans and the distance of restart marks."""


@sources
def test_statement_10_files_are_made_of_known_parts(bench: Bench, kind: str) -> None:
    looked = bench.look(kind)
    for form in TIFFS:
        (file,) = looked[form]["files"].values()
        assert {tag for tags in file["tags"] for tag in tags} <= TAGS
        assert set(file["marks of tiles"]) <= MARKS | {"EE Adobe"}
    for file in looked[Format.PNG]["files"].values():
        assert set(file["parts"]) <= CHUNKS


@sources
def test_statement_11_files_are_of_one_series_and_know_no_other(bench: Bench, kind: str) -> None:
    slide, folder = open_slide(bench.slide(kind).path), bench.export(kind, Format.DICOM)
    headers = [dcmread(path, stop_before_pixels=True) for path in sorted(folder.glob("*.dcm"))]
    for header, level in zip(headers, slide.levels, strict=True):
        assert header.preamble == bytes(128)
        assert header.file_meta.MediaStorageSOPInstanceUID == header.SOPInstanceUID
        assert (header.TotalPixelMatrixColumns, header.TotalPixelMatrixRows) == tuple(level.size)
        spacing = header.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].PixelSpacing
        assert level.mpp is not None
        assert [float(one) * 1000 for one in spacing] == pytest.approx([level.mpp.y, level.mpp.x])
    slide.close()
    assert len({header.SOPInstanceUID for header in headers}) == len(headers)
    for keyword in ("StudyInstanceUID", "SeriesInstanceUID", "FrameOfReferenceUID", "PyramidUID"):
        assert len({header[keyword].value for header in headers}) == 1
        assert headers[0][keyword].value.startswith("2.25.")
    (check,) = (one for one in verification(folder)["checks"] if one["name"] == "dciodvfy")
    assert check["outcome"] != "failed"


@pytest.mark.parametrize("form", TIFFS)
@sources
def test_statement_12_every_byte_of_a_tiff_belongs_to_something(bench: Bench, kind: str, form: Format) -> None:
    (data,) = (data for name, data in held(bench.export(kind, form)).items() if name.endswith(".tif"))
    assert list(unaccounted(data)) == []


@sources
def test_statement_13_a_jpeg_holds_our_segments_and_states_what_we_wrote(bench: Bench, kind: str) -> None:
    files = bench.look(kind)[Format.JPEG]["files"]
    for name, file in files.items():
        level = name.removesuffix(".jpg")[-1]
        headers = ["E0 JFIF", "E1 Exif", "E1 http://ns.adobe.com/xap/1.0/", "E2 ICC_PROFILE"]
        assert [one for one in file["parts"] if one[0] == "E"] == headers[: 3 if kind == "mrxs" else 4]
        assert set(file["parts"]) <= {*headers, *MARKS}
        assert set(file["exif"]) == {"270", "282", "283", "296", "305"}
        assert re.fullmatch(rf"ST-7, SM, level {level}, [\d.]+ x [\d.]+ um/px", file["exif"]["270"])
        stated = dict(re.findall(r'v:(\w+)="([^"]*)"', file["xmp"]) or re.findall(r"<v:(\w+)>([^<]*)<", file["xmp"]))
        assert stated.keys() == {"StudyCode", "Modality", "Level", "MppX", "MppY"}
        assert (stated["StudyCode"], stated["Modality"], stated["Level"]) == (CODE, "SM", level)


@pytest.mark.parametrize(
    "kind", [pytest.param(kind, marks=prove) if kind == "dicom sparse" else kind for kind in NOT_SVS]
)
def test_statement_14_what_the_verifier_does_not_pass_is_not_kept(
    bench: Bench, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forgets_a_shape(slide: Any, drawn: Redactions, settings: ExportSettings) -> Any:
        return masked_levels(slide, Redactions(drawn.shapes[:1]), settings)

    monkeypatch.setattr(run, "masked_levels", forgets_a_shape)
    for form in (Format.JPEG, Format.TIFF, Format.DICOM):
        with pytest.raises(ExportFailsCheckError, match="fail the check") as caught:
            export_slide(request(bench.slide(kind), tmp_path / "out", form, levels=(2,)))
        assert "Hidden pixels" in [one.name for one in caught.value.verification.failed]
        assert list(tmp_path.iterdir()) == []


@sources
def test_statement_15_the_slide_is_as_it_was_and_nothing_goes_beside_it(bench: Bench, kind: str) -> None:
    slide, before = bench.slide(kind), bench.first_state(kind)
    numbers = {path.stat().st_ino for path in slide.folder.rglob("*") if path.is_file()}
    for form in EVERY:
        for path in bench.export(kind, form).iterdir():
            assert path.stat().st_nlink == 1
            assert path.stat().st_ino not in numbers
            assert not path.is_symlink()
    within = [slide.path / "out"] if slide.path.is_dir() else [slide.path.parent / "out", slide.folder / "out"]
    for out in within:
        with pytest.raises(SlideError, match="in the folder of the slide"):
            export_slide(request(slide, out))
    assert state(slide.folder) == before


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from viewer.export.run import ExportRequest, export_slide
from viewer.export.settings import ExportSettings, Format
from viewer.redaction.shapes import Redactions
from viewer.slides.slide import SlideError

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (9_000, 9_000))
for path in sys.argv[2:]:
    for kind in (Format.JPEG, Format.PNG, Format.TIFF, Format.DICOM):
        try:
            export_slide(ExportRequest(Path(path), Redactions(), ExportSettings("A", kind), Path(sys.argv[1])))
        except SlideError as error:
            print(error)
"""


def test_statement_16_cancelled_or_on_a_full_disk_it_leaves_nothing(bench: Bench, tmp_path: Path) -> None:
    for kind in NOT_SVS:
        for form, moment in ((Format.JPEG, 2), (Format.TIFF, 30), (Format.PNG, 5), (Format.DICOM, 8)):
            with pytest.raises(Cancelled):
                export_slide(request(bench.slide(kind), tmp_path / "out", form), cancelled_at(moment))
            assert list(tmp_path.iterdir()) == []
    if sys.platform != "win32":
        paths = [bench.slide(kind).path for kind in NOT_SVS]
        done = subprocess.run(
            [sys.executable, "-c", FULL_DISK, tmp_path / "out", *paths], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        assert done.stdout.count(" could not be exported: ") == 4 * len(NOT_SVS)
        assert list(tmp_path.iterdir()) == []


def cancelled_at(moment: int) -> Progress:
    """A progress that is cancelled with the step of that number."""
    seen: list[Step] = []

    def listen(step: Step) -> None:
        seen.append(step)
        if len(seen) > moment:
            progress.cancel()

    progress = Progress(listen)
    return progress


KILLED = """
import os, signal, sys
from pathlib import Path
import viewer.export.verify
from viewer.export.run import ExportRequest, export_slide
from viewer.export.settings import ExportSettings, Format
from viewer.jobs.job import Progress
from viewer.redaction.shapes import Redactions

def listen(step):
    if step.text == "Verifying the export":
        os.kill(os.getpid(), signal.SIGKILL)

for number, path in enumerate(sys.argv[2:]):
    child = os.fork()
    if child == 0:
        settings, out = ExportSettings("A", Format.PNG, levels=(2,)), Path(sys.argv[1], str(number))
        export_slide(ExportRequest(Path(path), Redactions(), settings, out), Progress(listen))
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="processes are not killed so there")
def test_statement_16_killed_it_leaves_nothing_under_its_name(bench: Bench, tmp_path: Path) -> None:
    paths = [bench.slide(kind).path for kind in NOT_SVS]
    done = subprocess.run([sys.executable, "-c", KILLED, tmp_path, *paths], capture_output=True, text=True, check=False)
    assert done.stdout.split() == [str(-signal.SIGKILL)] * len(NOT_SVS), done.stderr
    left = {path.name for path in tmp_path.iterdir()}
    assert left >= {f"{number}.partial" for number in range(len(NOT_SVS))}
    assert not left & {str(number) for number in range(len(NOT_SVS))}


@every
def test_statement_17_the_manifest_states_the_bytes(bench: Bench, kind: str, form: Format) -> None:
    found = held(bench.export(kind, form))
    files = json.loads(found["manifest.json"])["files"]
    assert {one["name"] for one in files} | {"manifest.json", "report.pdf", "verification.json"} == found.keys()
    for one in files:
        assert one["bytes"] == len(found[one["name"]])
        assert one["sha256"] == hashlib.sha256(found[one["name"]]).hexdigest()


@every
def test_statement_17_the_report_states_the_bytes(bench: Bench, kind: str, form: Format) -> None:
    """A page whose text, as pypdf reads it, has the SHA-256 of every file that lies there."""
    found = held(bench.export(kind, form))
    (page,) = PdfReader(io.BytesIO(found["report.pdf"])).pages
    text = "".join(page.extract_text().split())
    for name in found.keys() - {"manifest.json", "verification.json", "report.pdf"}:
        assert name in text and hashlib.sha256(found[name]).hexdigest() in text
    assert CODE in text and len(page.images) == 2


@pytest.mark.parametrize(
    "kind", [pytest.param(kind, marks=prove) if kind == "dicom sparse" else kind for kind in SOURCES]
)
def test_statement_19_what_was_reviewed_is_stated_and_going_on_without_takes_a_reason(
    bench: Bench, kind: str, tmp_path: Path
) -> None:
    slide, reason = bench.slide(kind), "the scanner is tested, not the tissue"
    asked = request(slide, tmp_path / "out", levels=(2,))
    with contextlib.closing(open_slide(slide.path)) as opened:
        items = review_items(opened, asked.redactions, asked.settings)
        pictures = len(opened.associated_images)
    assert len(items) == len(slide.hidden) + pictures + 2
    whole = all_confirmed(items)
    override = Override(reason, "Dr. Grün", "2026-11-30T12:00:00Z")
    for number, (review, state, told) in enumerate(
        (
            (None, "not reviewed", "nothing was confirmed"),
            (whole, "reviewed", "Everything on the check list was confirmed"),
            (replace(whole.take_back("original"), override=override), "overridden", f"typed: “{reason}”"),
        )
    ):
        out = tmp_path / f"out {number}"
        export_slide(replace(asked, out=out, review=review))
        found = json.loads((out / "manifest.json").read_text("utf-8"))["review"]
        assert (found["state"], found.get("override")) == (state, reason if state == "overridden" else None)
        (check,) = (one for one in verification(out)["checks"] if one["name"] == "Review")
        assert told in check["sentence"]
        assert not any("Grün".encode() in data or b"12:00" in data for data in held(out).values())
    word = slide.path.stem
    with pytest.raises(SlideError, match="the reason for going on without a review holds what the slide states"):
        export_slide(replace(asked, review=Review(override=replace(override, reason=f"{reason}, said {word}"))))
    assert not asked.out.exists()


@sources
def test_statement_20_names_are_made_of_the_study_code(bench: Bench, kind: str) -> None:
    suffixes = dict(zip(FORMATS, ("jpg", "png", "tif", "ome.tif"), strict=True)) | {Format.DICOM: "dcm"}
    for form, suffix in suffixes.items():
        pictures = [f"{CODE}.{suffix}"] if form in TIFFS else [f"{CODE}_level{level}.{suffix}" for level in range(3)]
        assert sorted(held(bench.export(kind, form))) == [*pictures, "manifest.json", "report.pdf", "verification.json"]
