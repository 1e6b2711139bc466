"""Exports from start to finish: the same whatever is hidden, verified before they have their name, or not there."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from tests.export.made import Glass, dicom, mirax, redactions, svs
from tests.other_process import worked_out
from tests.slides.dicom_made import write_pyramid
from viewer.export import run
from viewer.export.run import ExportFailsCheckError, ExportRequest, export_slide
from viewer.export.settings import ExportSettings, Format
from viewer.geometry import Rect
from viewer.jobs.job import Cancelled, Progress, Step
from viewer.redaction.shapes import Redactions
from viewer.slides.slide import SlideError

HIDDEN = (Rect(410, 150, 131, 57), Rect(700, 480, 60, 90))
FORMATS = (Format.JPEG, Format.PNG, Format.TIFF, Format.OME_TIFF)

WSIDICOM = """
import sys
import numpy
from wsidicom import WsiDicom
with WsiDicom.open(sys.argv[1]) as slide:
    for number, level in enumerate(slide.levels):
        size = level.size.width, level.size.height
        numpy.save(f"{sys.argv[2]}/{number}.npy", numpy.asarray(slide.read_region((0, 0), level.level, size)))
"""


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return svs(tmp_path_factory.mktemp("slides") / "Mustermann.svs", HIDDEN, 1)


def request(source: Path, out: Path, kind: Format = Format.JPEG, *hidden: Rect, **settings: Any) -> ExportRequest:
    chosen = ExportSettings("ST-7", kind, **settings)
    return ExportRequest(source, redactions(*(hidden or HIDDEN)), chosen, out)


def held(folder: Path) -> Mapping[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, tuple[Path, Path, Path]]:
    """By kind of slide two that differ only in what is hidden, and one that differs beside it."""
    folder, beside = tmp_path_factory.mktemp("pairs"), Rect(600, 300, 4, 4)
    return {
        kind: (
            write(folder / f"{kind}1" / f"a.{kind}", HIDDEN, 1),
            write(folder / f"{kind}2" / f"a.{kind}", HIDDEN, 2),
            write(folder / f"{kind}3" / f"a.{kind}", (*HIDDEN, beside), 1),
        )
        for kind, write in (("svs", svs), ("mrxs", mirax), ("series", dicom))
    }


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("slides", ["svs", "mrxs", "series"])
def test_slides_that_differ_in_what_is_hidden_give_the_same_bytes(
    pairs: Mapping[str, tuple[Path, Path, Path]], tmp_path: Path, slides: str, kind: Format
) -> None:
    found = []
    for number, slide in enumerate(pairs[slides][:2]):
        report = export_slide(request(slide, tmp_path / str(number), kind))
        assert report.verification.passed
        found.append(held(tmp_path / str(number)))
    assert found[0].keys() == found[1].keys()
    assert [file for file in found[0] if found[0][file] != found[1][file]] == []


@pytest.mark.parametrize("slides", ["svs", "mrxs", "series"])
def test_what_is_not_hidden_is_seen(pairs: Mapping[str, tuple[Path, Path, Path]], tmp_path: Path, slides: str) -> None:
    for number in (0, 2):
        export_slide(request(pairs[slides][number], tmp_path / str(number), Format.PNG, levels=(0,)))
    assert held(tmp_path / "0")["ST-7_level0.png"] != held(tmp_path / "2")["ST-7_level0.png"]


def test_what_lies_in_the_folder_is_what_the_manifest_says(source: Path, tmp_path: Path) -> None:
    report = export_slide(request(source, tmp_path / "out"))
    names = ["ST-7_level0.jpg", "ST-7_level1.jpg", "ST-7_level2.jpg"]
    assert sorted(held(tmp_path / "out")) == [*names, "manifest.json", "report.pdf", "verification.json"]
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))
    for number, file in enumerate(manifest["files"]):
        content = (tmp_path / "out" / file["name"]).read_bytes()
        assert (file["name"], file["bytes"]) == (names[number], len(content))
        assert file["sha256"] == hashlib.sha256(content).hexdigest()
        mpp = 0.25 * 2**number
        assert file["levels"] == [
            {"level": number, "x": 0, "y": 0, "width": 900 >> number, "height": 700 >> number, "mpp": [mpp, mpp]}
        ]
    assert [shape["reason"] for shape in manifest["shapes"]] == ["name", "name"]
    assert manifest["shapes"][0]["points"][0] == [410, 150]
    assert "source" not in manifest
    said = b"".join(held(tmp_path / "out").values())
    for word in (b"Mustermann", b"Erika", b"Dr. Who", b"2026-11-30T", b"id-0", str(tmp_path).encode()):
        assert word not in said
    assert [file.name for file in report.files] == names


def test_of_a_tiff_the_manifest_counts_the_tiles(source: Path, tmp_path: Path) -> None:
    export_slide(request(source, tmp_path / "out", Format.TIFF))
    (file,) = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))["files"]
    assert file["name"] == "ST-7.tif"
    counts = [level["tiles"] for level in file["levels"]]
    assert [sum(one.values()) for one in counts] == [12, 4, 1]
    assert counts[0]["copied"] == 6
    assert counts[2]["encoded"] == 1


def test_the_hash_of_the_slide_is_stated_where_it_is_asked_for(source: Path, tmp_path: Path) -> None:
    export_slide(request(source, tmp_path / "out", levels=(2,), source_hash=True))
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))
    assert manifest["source"] == {"sha256": [hashlib.sha256(source.read_bytes()).hexdigest()]}


def test_the_slide_is_as_it_was(source: Path, tmp_path: Path) -> None:
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in source.parent.iterdir()}
    export_slide(request(source, tmp_path / "out", levels=(2,)))
    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in source.parent.iterdir()} == before


def test_levels_of_a_dicom_slide_are_as_wsidicom_shows_them(tmp_path: Path) -> None:
    write_pyramid(tmp_path / "series", Glass((), 1)(0, 0, 480, 352))
    hidden = Rect(200, 100, 50, 40)
    export_slide(request(tmp_path / "series", tmp_path / "out", Format.PNG, hidden))
    worked_out(WSIDICOM, tmp_path / "series", tmp_path)
    for level in range(3):
        shown = np.load(tmp_path / f"{level}.npy")
        got = np.asarray(Image.open(tmp_path / "out" / f"ST-7_level{level}.png"))
        filled = (got == 0).all(axis=2)
        assert shown.shape == got.shape
        assert filled[100 >> level : 140 >> level, 200 >> level : 250 >> level].all()
        assert filled.sum() <= ((50 >> level) + 112) * ((40 >> level) + 112)
        assert (got[~filled] == shown[~filled]).all()


def test_a_plain_tiff_is_exported(tmp_path: Path) -> None:
    (tmp_path / "slides").mkdir()
    pixels = Glass((), 1)(0, 0, 300, 200)
    Image.fromarray(pixels).save(tmp_path / "slides" / "a.tif", compression="tiff_lzw")
    hidden = Rect(100, 60, 20, 20)
    export_slide(request(tmp_path / "slides" / "a.tif", tmp_path / "out", Format.PNG, hidden))
    got = np.asarray(Image.open(tmp_path / "out" / "ST-7_level0.png"))
    filled = (got == 0).all(axis=2)
    assert filled[60:80, 100:120].all()
    assert (got[~filled] == pixels[~filled]).all()


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("slides", "in the folder of the slide"),
        ("slides/out", "in the folder of the slide"),
        ("slides/a/out", "in the folder of the slide"),
        ("linked/out", "in the folder of the slide"),
        (".", "the slide itself lies in there"),
        ("full", "exists and is not an empty folder"),
        ("file", "exists and is not an empty folder"),
        ("nowhere/out", "there is no folder"),
    ],
)
def test_places_where_nothing_may_go_are_refused(tmp_path: Path, place: str, words: str) -> None:
    source = mirax(tmp_path / "slides" / "a.mrxs", (), 1, levels=3)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "kept").write_text("kept")
    (tmp_path / "file").write_text("kept")
    (tmp_path / "linked").symlink_to(tmp_path / "slides")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(SlideError, match=words):
        export_slide(request(source, tmp_path / place))
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("described", [None, "ZZ-1 of Sample-1"])
def test_what_names_the_slide_is_refused_before_anything_is_written(
    tmp_path: Path, described: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "slides").mkdir()
    Image.fromarray(Glass((), 1)(0, 0, 300, 200)).save(tmp_path / "slides" / "Sample-1.tif")
    asked = request(tmp_path / "slides" / "Sample-1.tif", tmp_path / "out", Format.PNG)
    named = {"code": "sample-1"} if described is None else {"code": "ZZ-1", "series_description": described}
    monkeypatch.setattr("viewer.export.run._written", None)
    what = "study code sample-1" if described is None else "series description"
    with pytest.raises(SlideError, match=f"the {what} holds what the slide states .name of the file") as caught:
        export_slide(replace(asked, settings=replace(asked.settings, **named)))
    assert caught.value.advice and sorted(one.name for one in tmp_path.iterdir()) == ["slides"]


def test_a_slide_behind_a_link_is_no_less_guarded(source: Path, tmp_path: Path) -> None:
    (tmp_path / "links").mkdir()
    link = tmp_path / "links" / "a.svs"
    link.symlink_to(source)
    for out in (source.parent / "out", tmp_path / "links" / "out"):
        with pytest.raises(SlideError, match="in the folder of the slide"):
            export_slide(request(link, out))


def test_an_empty_folder_is_taken(source: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    export_slide(request(source, tmp_path / "out", levels=(2,)))
    assert (tmp_path / "out" / "ST-7_level2.jpg").is_file()


def test_what_cannot_be_done_is_refused_before_anything_is_read(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "file_hashes", lambda *_: pytest.fail("it was begun"))
    for wrong, words in (
        ({"levels": (7,)}, "has no level 7"),
        ({"region": Rect(5000, 0, 10, 10)}, "outside of"),
        ({"associated": ("label",)}, "has no label to export"),
    ):
        with pytest.raises(SlideError, match=words):
            export_slide(request(source, tmp_path / "out", **wrong))
    with pytest.raises(SlideError, match="there is no such file"):
        export_slide(request(source.with_name("b.svs"), tmp_path / "out"))
    assert list(tmp_path.iterdir()) == []


def test_files_that_the_verifier_does_not_pass_are_not_kept(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def reader_that_forgets_a_shape(slide: Any, redacted: Redactions, settings: ExportSettings) -> Any:
        return masked_levels(slide, Redactions(redacted.shapes[:1]), settings)

    from viewer.export.masked import masked_levels

    monkeypatch.setattr(run, "masked_levels", reader_that_forgets_a_shape)
    for kind in FORMATS:
        with pytest.raises(ExportFailsCheckError, match="fail the check") as caught:
            export_slide(request(source, tmp_path / "out", kind))
        assert caught.value.verification.failed
        assert list(tmp_path.iterdir()) == []


def test_a_slide_that_changes_meanwhile_is_told(tmp_path: Path) -> None:
    source = svs(tmp_path / "slides" / "a.svs", (), 1)

    def touch(step: Step) -> None:
        if step.text == "level 2":
            with source.open("ab") as file:
                file.write(b"\0")

    with pytest.raises(SlideError, match=r"a\.svs has changed while it was exported"):
        export_slide(request(source, tmp_path / "out", levels=(2,)), Progress(touch))
    assert not (tmp_path / "out").exists()


def cancelled_at(moment: int) -> Progress:
    """A progress that is cancelled with the step of that number."""
    seen: list[Step] = []

    def listen(step: Step) -> None:
        seen.append(step)
        if len(seen) > moment:
            progress.cancel()

    progress = Progress(listen)
    return progress


@pytest.mark.parametrize("kind", [Format.JPEG, Format.TIFF])
def test_cancelled_at_any_moment_it_leaves_nothing(source: Path, tmp_path: Path, kind: Format) -> None:
    steps: list[Step] = []
    export_slide(request(source, tmp_path / "whole", kind), Progress(steps.append))
    draw, before = random.Random(kind.value), set(threading.enumerate())
    for moment in draw.sample(range(len(steps)), min(6, len(steps))):
        with pytest.raises(Cancelled):
            export_slide(request(source, tmp_path / "out", kind), cancelled_at(moment))
        assert [path.name for path in tmp_path.iterdir()] == ["whole"]
        assert set(threading.enumerate()) <= before


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from viewer.export.run import ExportRequest, export_slide
from viewer.export.settings import ExportSettings, Format
from viewer.redaction.shapes import Redactions
from viewer.slides.slide import SlideError

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, 30_000))
for kind in (Format.JPEG, Format.PNG, Format.TIFF):
    try:
        export_slide(ExportRequest(Path(sys.argv[1]), Redactions(), ExportSettings("A", kind), Path(sys.argv[2])))
    except SlideError as error:
        print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="files cannot be limited there")
def test_files_that_cannot_grow_leave_nothing(source: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, source, tmp_path / "out"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("Mustermann.svs could not be exported: ") == 3
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("moment", ["writing", "flushing"])
def test_a_full_disk_is_told_as_such(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    if moment == "writing":
        monkeypatch.setattr(run, "write_picture", full)
    else:
        monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SlideError, match="the disk of out is full"):
        export_slide(request(source, tmp_path / "out", levels=(2,)))
    assert list(tmp_path.iterdir()) == []


KILLED = """
import sys
from pathlib import Path
from viewer.export.run import ExportRequest, export_slide
from viewer.export.settings import ExportSettings
from viewer.jobs.job import Progress
from viewer.redaction.shapes import Redactions

def listen(step):
    if step.text == sys.argv[3]:
        print("there", flush=True)
        sys.stdin.readline()

export_slide(ExportRequest(Path(sys.argv[1]), Redactions(), ExportSettings("A"), Path(sys.argv[2])), Progress(listen))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="processes are not killed so there")
@pytest.mark.parametrize("moment", ["level 1", "Verifying the export"])
def test_killed_it_has_no_final_name_and_the_next_clears_what_it_left(
    source: Path, tmp_path: Path, moment: str
) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, source, tmp_path / "out", moment],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "there\n"
    with pytest.raises(SlideError, match="another export is writing there now"):
        export_slide(request(source, tmp_path / "out", levels=(2,)))
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert not (tmp_path / "out").exists()
    export_slide(request(source, tmp_path / "out", levels=(2,)))
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
