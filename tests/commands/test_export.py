"""The commands ``export`` and ``verify``: what they print, write and refuse. Files are tested where they are made."""

from __future__ import annotations

import json
import signal
from pathlib import Path

import pytest

from tests.export.made import redactions, reviewed, svs
from tests.slides.dicom_picture_made import grey, make
from viewer.app import main
from viewer.commands import export as command
from viewer.documents.audit_log import AuditLog
from viewer.export.review import review_bytes
from viewer.export.settings import ExportSettings
from viewer.geometry import Rect
from viewer.jobs.job import Progress
from viewer.redaction.geojson import read_redactions, redactions_bytes

HIDDEN = (Rect(410, 150, 131, 57), Rect(700, 480, 60, 90))


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return svs(tmp_path_factory.mktemp("slides") / "a.svs", HIDDEN, 1)


@pytest.fixture(scope="module")
def shapes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("shapes") / "redactions.geojson"
    path.write_bytes(redactions_bytes(redactions(*HIDDEN)))
    return path


def export(*arguments: object) -> int:
    return main(["export", *map(str, arguments)])


def test_an_export_is_written_and_verified_again(
    source: Path, shapes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    arguments = (source, "--shapes", shapes, "--level", "0,2", "--code", "ST-7", "--out", out)
    assert export(*arguments, "--quality", 80, "--subsampling", "4:2:0", "--fill", "200,10,10") == 0
    printed = capsys.readouterr().out
    for words in (
        "ST-7_level0.jpg",
        "900 x 700",
        "2 shapes are hidden.",
        "verification.json",
        "report.pdf",
        "checks that were made",
    ):
        assert words in printed
    settings = json.loads((out / "manifest.json").read_text("utf-8"))["settings"]
    assert settings["quality"] == 80
    assert settings["subsampling"] == "4:2:0"
    assert settings["fill"] == [200, 10, 10]
    assert settings["levels"] == [0, 2]
    assert sorted(path.name for path in out.iterdir())[:2] == ["ST-7_level0.jpg", "ST-7_level2.jpg"]

    assert main(["verify", str(out), "--against", str(source), "--shapes", str(shapes)]) == 0
    assert "passed" in capsys.readouterr().out
    damaged = bytearray((out / "ST-7_level2.jpg").read_bytes())
    (out / "ST-7_level2.jpg").write_bytes(damaged + b"more")
    assert main(["verify", str(out), "--against", str(source), "--shapes", str(shapes)]) == 1
    assert "ST-7_level2.jpg" in capsys.readouterr().out
    assert main(["verify", str(out), "--against", str(tmp_path / "none.svs")]) == 2
    assert "none.svs" in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["png", "tiff", "ome-tiff", "dicom"])
def test_every_format_can_be_asked_for(source: Path, shapes: Path, tmp_path: Path, kind: str) -> None:
    arguments = (source, "--shapes", shapes, "--all-levels", "--code", "ST-7", "--out", tmp_path / "out")
    assert export(*arguments, "--format", kind) == 0
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))
    assert manifest["format"] == kind
    assert len([level for file in manifest["files"] for level in file["levels"]]) == 3


def test_the_coarsest_levels_are_exported_at_once(source: Path, shapes: Path, tmp_path: Path) -> None:
    arguments = (source, "--shapes", shapes, "--code", "ST-7")
    for number, levels in ((2, [1, 2]), (9, [0, 1, 2])):
        assert export(*arguments, "--top-levels", number, "--out", tmp_path / str(number)) == 0
        manifest = json.loads((tmp_path / str(number) / "manifest.json").read_text("utf-8"))
        assert manifest["settings"]["levels"] == levels
        assert [file["name"] for file in manifest["files"]] == [f"ST-7_level{level}.jpg" for level in levels]


def test_without_shapes_and_code_it_says_that_nothing_is_hidden(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    region = ("--region", "100,100,200,100", "--scale-bar", "--no-icc", "--study-date", "2026-11-30")
    assert export(source, "--level", 1, "--out", tmp_path / "out", *region) == 0
    assert "Nothing is hidden" in capsys.readouterr().out
    (file,) = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))["files"]
    assert file["name"] == "export_level1.jpg", "no code was given, and nothing of the slide is a name"
    assert (file["levels"][0]["x"], file["levels"][0]["width"]) == (50, 100)
    assert file["scale_bar"] is not None


def test_what_is_wrong_is_said_in_a_sentence(
    source: Path, shapes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    for code, words, arguments in (
        (2, "A study code has", (source, "--level", 0, "--code", "a b", "--out", out)),
        (2, "A region is written as", (source, "--level", 0, "--code", "A", "--out", out, "--region", "1,2")),
        (2, "none.geojson", (source, "--level", 0, "--code", "A", "--out", out, "--shapes", tmp_path / "none.geojson")),
        (1, "has no level 9", (source, "--level", 9, "--code", "A", "--out", out)),
        (1, "in the folder of the slide", (source, "--level", 0, "--code", "A", "--out", source.parent / "out")),
        (1, "is a slide; PDF is made of DICOM", (source, "--level", 0, "--out", out, "--format", "pdf")),
        (1, "is a slide; windows and frames", (source, "--level", 0, "--out", out, "--window", "lung")),
        (2, "Which levels are exported is said with", (source, "--out", out)),
        (2, "shows 8: choose PNG or TIFF", (source, "--level", 0, "--out", out, "--window", "16bit")),
        (2, "DICOM are encoded as jpeg", (source, "--level", 0, "--out", out, "--format=dicom", "--compression=lzw")),
        (1, "no such file", (tmp_path / "no.svs", "--level", 0, "--code", "A", "--out", out)),
    ):
        assert export(*arguments) == code
        said = capsys.readouterr().err
        assert words in said
        assert "Traceback" not in said
    for wrong in (["--format", "bmp"], ["--fill", "red"]):
        with pytest.raises(SystemExit) as ended:
            export(source, "--level", 0, "--code", "A", "--out", out, *wrong)
        assert ended.value.code == 2
    assert list(tmp_path.iterdir()) == []


def test_a_picture_needs_no_level_and_takes_windows(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in").mkdir()
    picture, out = make(tmp_path / "in" / "a.dcm", grey(40, 56)), tmp_path / "out"
    arguments = ("--code", "ST-7", "--format", "png", "--window=-600,1500", "--window", "lung", "--window", "16bit")
    assert export(picture, "--out", out, *arguments) == 0
    said = capsys.readouterr().out
    assert "ST-7_c-600_w1500.png" in said and "checks that were made passed" in said
    assert main(["verify", str(out), "--against", str(picture)]) == 0
    assert "Frames and windows" in capsys.readouterr().out
    names = {path.name for path in out.iterdir() if path.suffix == ".png"}
    assert names == {"ST-7_c-600_w1500.png", "ST-7_lung.png", "ST-7_16bit.png"}
    for wrong, words in (
        (("--window", "chest"), "Choose one of min-max, abdomen,"),
        (("--frame", "2"), "has no frame 2"),
        (("--level", "1"), "is a picture without levels"),
        (("--window", "stored"), "has no window of its own"),
        (("--format", "dicom"), "cannot be exported as DICOM"),
        (("--window", "16bit", "--format", "png", "--fill", "9,0,0"), "cannot be filled with a colour"),
    ):
        assert export(picture, "--out", tmp_path / "other", *wrong) == 1
        assert words in capsys.readouterr().err


def test_what_was_reviewed_is_stated_and_going_on_without_takes_a_reason(
    source: Path, shapes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, log, review = tmp_path / "out", tmp_path / "a.jsonl", tmp_path / "review.json"
    known = reviewed(source, read_redactions(shapes), ExportSettings("ST-7", levels=(2,)))
    review.write_bytes(review_bytes(known))
    asked = (source, "--shapes", shapes, "--level", 2, "--code", "ST-7", "--review", review, "--log", log)
    assert export(*asked, "--out", out) == 0
    assert "Everything on the check list was confirmed" in capsys.readouterr().out
    against = ("verify", out, "--against", source, "--shapes", shapes, "--review")
    assert main([str(one) for one in (*against, review)]) == 0
    assert main([str(one) for one in against[:-1]]) == 0
    assert "was confirmed before the export. Whether it was cannot be told" in capsys.readouterr().out
    (tmp_path / "other").mkdir()
    other = svs(tmp_path / "other" / "b.svs", (), 9)
    of_other = reviewed(other, read_redactions(shapes), ExportSettings("ST-7", levels=(2,)))
    review.write_bytes(review_bytes(of_other))
    assert main([str(one) for one in (*against, review)]) == 1
    assert "2 shapes were confirmed; the review holds 0" in capsys.readouterr().out
    review.write_bytes(review_bytes(known.take_back("metadata")))
    assert main([str(one) for one in (*against, review)]) == 1
    assert "(metadata) that the review does not hold" in capsys.readouterr().out

    reason = "the tissue is of nobody"
    assert export(*asked, "--out", tmp_path / "again", "--override", reason, "--operator", "Dr. Grün") == 0
    said = "of the check list only this was confirmed: 2 of 2 shapes, the slide itself. The reason that was typed: "
    assert f"{said}“{reason}”." in capsys.readouterr().out
    events = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    told = [one for one in events if one["action"] in ("review read", "export begun")]
    assert [one["reason"] for one in told] == ["", "", "", reason]
    assert told[0]["after"]["confirmations"][0] == {
        "item": known.confirmations[0].key,
        "by": "Dr. Grün",
        "time": "2026-11-30T12:00:00Z",
    }
    assert [one["after"]["review"]["state"] for one in told[1::2]] == ["reviewed", "overridden"]
    for wrong, code, words in (("no", 2, "4 letters"), ("Mustermann said so", 1, "holds what the slide states")):
        assert export(*asked[:-4], "--out", tmp_path / "not", "--override", wrong) == code
        assert words in capsys.readouterr().err
    assert not (tmp_path / "not").exists()


def test_it_is_interrupted(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = command.export_slide

    def interrupted(asked: command.ExportRequest, progress: Progress, log: AuditLog | None) -> command.ExportReport:
        signal.raise_signal(signal.SIGINT)
        return begun(asked, progress, log)

    monkeypatch.setattr(command, "export_slide", interrupted)
    assert export(source, "--level", 2, "--code", "A", "--out", tmp_path / "out") == 130
    assert list(tmp_path.iterdir()) == []


def test_a_pyramid_is_made_of_level_0_where_that_is_asked_for(source: Path, shapes: Path, tmp_path: Path) -> None:
    arguments = (source, "--shapes", shapes, "--all-levels", "--code", "ST-7", "--format", "tiff")
    found = []
    for pyramid in ("rendered", "rebuilt"):
        out = tmp_path / pyramid
        assert export(*arguments, "--out", out, "--pyramid", pyramid, "--compression", "zstd") == 0
        found.append((out / "ST-7.tif").read_bytes())
    assert found[0] != found[1]
