"""What is said of a conversion that is there already: that it is kept, by whom it was made, or in what it differs."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from tests.conversion.made import small_mirax
from viewer import __version__
from viewer.conversion.done import done_before, folder_notices, in_use, kept_words
from viewer.conversion.metadata.profile import MetadataProfile, Patient
from viewer.conversion.run import ConversionReport, ConversionRequest, convert_slide
from viewer.conversion.settings import Codec, ConversionSettings, Extent, Levels, Pyramid, Uids
from viewer.conversion.settings_words import settings_differences

SETTINGS = ConversionSettings(codec=Codec.JPEG_LS, levels=(0, 3))
ANEW = "To convert the slide anew, move its folder away or choose another one."


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> ConversionRequest:
    home = tmp_path_factory.mktemp("asked")
    request = ConversionRequest(small_mirax(home), home / "out" / "made", SETTINGS, verify="none")
    request.folder.parent.mkdir()
    convert_slide(request)
    return request


@pytest.fixture
def edit(asked: ConversionRequest) -> Any:
    """Changes report.json, for one test."""
    path = asked.folder / "report.json"
    before = path.read_text()
    yield lambda **changes: path.write_text(json.dumps(json.loads(before) | changes))
    path.write_text(before)


def kept(request: ConversionRequest) -> ConversionReport:
    report = done_before(request)
    assert report is not None and in_use(request) is None
    return report


def refused(request: ConversionRequest) -> str:
    assert done_before(request) is None
    error = in_use(request)
    assert error is not None and error.advice == "Choose another folder, or move that one away first."
    before, comma, why = str(error).partition("it holds another conversion already, ")
    assert comma and before == "made.mrxs cannot be converted into made: "
    return why


def test_what_is_made_alike_is_kept(asked: ConversionRequest, edit: Callable[..., None]) -> None:
    edit(finished="2026-11-30T17:26:47+01:00")
    said = kept_words(kept(replace(asked, settings=replace(SETTINGS, workers=7))))
    made = "made with the same settings by the same versions on 2026-11-30 at 17:26"
    assert said == f"It was there already, {made}, and is kept. {ANEW}"
    (notice,) = folder_notices(asked)
    assert notice.startswith(f"The folder made holds this conversion already, {made}. It is kept and nothing is done")
    assert "choose another under “Save in”, or move it away." in notice


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"Verislide": "0.0.1"}, f"by Verislide 0.0.1 (now {__version__})"),
        ({"Verislide": "0.0.1", "wsidicomizer": "0.1"}, f"by Verislide 0.0.1 (now {__version__}) and wsidicomizer 0.1"),
        ({"wsidicomizer": None}, "by wsidicomizer of an unknown version (now "),
        ({"otherlib": "3"}, "by otherlib 3 (now not installed)"),
    ],
)
def test_other_versions_are_named(
    asked: ConversionRequest, edit: Callable[..., None], changes: dict[str, str | None], said: str
) -> None:
    software = {**kept(asked).software, **changes}
    edit(software={name: version for name, version in software.items() if version is not None})
    assert f"made with the same settings {said}" in kept_words(kept(asked))
    assert f"made with the same settings {said}" in folder_notices(asked)[0]


def test_settings_that_differ_are_named(asked: ConversionRequest) -> None:
    other = replace(asked, settings=replace(SETTINGS, codec=Codec.JPEG, quality=90, pyramid=Pyramid.REBUILT))
    why = (
        "made with other settings: JPEG-LS lossless (now JPEG Q90 4:2:2) and levels above 0 as the reader renders them "
        "(now levels above 0 made of level 0)."
    )
    assert refused(other) == why
    assert folder_notices(other) == (
        f"The folder made holds another conversion, {why} "
        "To convert the slide, choose another under “Save in”, or move it away.",
    )


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("pass_through", False, "stored tiles copied where DICOM allows (now everything encoded anew)"),
        ("codec", Codec.JPEG_2000, "JPEG Q80 4:2:2 (now JPEG 2000 lossless)"),
        ("quality", 81, "JPEG Q80 4:2:2 (now JPEG Q81 4:2:2)"),
        ("near", 3, "JPEG-LS near 2 (now JPEG-LS near 3)"),
        ("subsampling", "4:4:4", "JPEG Q80 4:2:2 (now JPEG Q80 4:4:4)"),
        ("pyramid", Pyramid.REBUILT, "levels above 0 as the reader renders them (now levels above 0 made of level 0)"),
        ("levels", Levels.EVERY_SECOND, "all levels (now every second level)"),
        ("levels", (0, 2, 4), "all levels (now levels 0, 2 and 4 only)"),
        ("tile_size", 128, "tiles of 512 px (now tiles of 128 px)"),
        ("label", True, "without the label (now with the label)"),
        ("overview", True, "without the macro (now with the macro)"),
        ("thumbnail", False, "with a thumbnail (now without a thumbnail)"),
        ("extent", Extent.CANVAS, "what was scanned (now the whole canvas)"),
        ("part_bytes", 3 * 2**29, "levels never cut into parts (now parts of 1.5 GB)"),
        ("part_bytes", 2**20, "levels never cut into parts (now parts of 1 MB)"),
        ("uids", Uids.REPRODUCIBLE, "new identifiers (now reproducible identifiers)"),
        ("strict", True, "damaged photos filled (now damaged photos refused)"),
    ],
)
def test_every_setting_has_words(field: str, value: object, said: str) -> None:
    made = ConversionSettings(codec=Codec.JPEG_LS_NEAR if field == "near" else Codec.JPEG)
    assert settings_differences(made, replace(made, **{field: value})) == (said,)  # type: ignore[arg-type]


def test_copied_tiles_have_the_size_of_the_original() -> None:
    made = ConversionSettings()
    assert settings_differences(made, replace(made, tile_size=256), 240) == ()
    anew = replace(made, pass_through=False, tile_size=256)
    assert settings_differences(made, anew, 240)[-1] == "tiles of 240 px (now tiles of 256 px)"


def test_no_setting_is_without_words() -> None:
    (marked,) = (one for one in test_every_setting_has_words.pytestmark if one.name == "parametrize")  # type: ignore[attr-defined]
    assert {case[0] for case in marked.args[1]} | {"workers"} == {one.name for one in fields(ConversionSettings)}
    made = ConversionSettings(codec=Codec.JPEG_LS)
    assert settings_differences(made, replace(made, workers=9, quality=50, subsampling="4:2:0")) == ()


def test_what_else_was_asked_for_is_named(asked: ConversionRequest, tmp_path: Path) -> None:
    assert refused(replace(asked, verify="full")) == "not checked (now checked in every tile)."
    stating = replace(asked, profile=MetadataProfile(patient=Patient(identifier="A-1")))
    assert refused(stating) == "made without the metadata that are to be stated now."
    still = "unless other metadata or annotations are asked for"
    assert still in folder_notices(stating)[0], "they may still be changed"
    assert refused(replace(stating, verify="sample")) == "made with other metadata, annotations or checks."
    outlines = tmp_path / "outlines.geojson"
    outlines.write_text("[]")
    assert refused(replace(asked, annotations=outlines)) == "made without these annotations."


def test_files_that_are_others_are_named(asked: ConversionRequest, edit: Callable[..., None]) -> None:
    state = asked.source.stat()
    os.utime(asked.source, ns=(state.st_atime_ns, state.st_mtime_ns + 10**9))
    assert refused(asked) == "made of files that are others by now."
    os.utime(asked.source, ns=(state.st_atime_ns, state.st_mtime_ns))
    sizes = dict(kept(asked).sizes)
    sizes[next(iter(sizes))] += 1
    edit(sizes=sizes)
    assert refused(asked) == "of which files are missing or have changed."
    edit(files=[*sizes, "gone.dcm"])
    assert refused(asked) == "of which files are missing or have changed."
    edit(source="/elsewhere/case.mrxs", source_state={})
    assert refused(asked) == "made of case.mrxs."


def test_a_folder_with_something_else_is_in_use(asked: ConversionRequest, tmp_path: Path) -> None:
    (tmp_path / "made").mkdir()
    elsewhere = replace(asked, folder=tmp_path / "made")
    assert in_use(elsewhere) is None and folder_notices(elsewhere) == ()
    (tmp_path / "made" / "notes.txt").write_text("mine")
    assert "it exists and is not an empty folder" in str(in_use(elsewhere))
    assert folder_notices(elsewhere) == ("The folder made is in use: choose another under “Save in”, or move it away.",)
    (tmp_path / "made" / "report.json").write_text("{}")
    assert "it holds another conversion already." in str(in_use(elsewhere))
