"""``export`` of several slides: what is there afterwards, read by csv, json and hashlib alone."""

from __future__ import annotations

import csv
import errno
import hashlib
import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from tests.export.dicom_pictures_made import KINDS
from tests.export.made import mirax, redactions, svs
from viewer.app import main
from viewer.conversion.verify.result import Check, Outcome, Verification
from viewer.documents.audit_chain import read_audit_log
from viewer.export import batch
from viewer.export.run import ExportFailsCheckError
from viewer.geometry import Rect
from viewer.redaction.geojson import redactions_bytes
from viewer.slides.slide import SlideError

PROJECT = Path(__file__).resolve().parent.parent.parent
HIDDEN = (Rect(410, 150, 131, 57),)
COLUMNS = [
    *("code", "state", "review", "levels", "files", "bytes", "manifest_sha256"),
    *("checks_passed", "checks_not_made", "seconds", "failure"),
]
NAMES = ("Meyer_A7733", "Schulze_A7734")


@dataclass(frozen=True)
class Asked:
    """A folder of slides, and where things go."""

    slides: Path
    shapes: Path
    home: Path

    @property
    def out(self) -> Path:
        return self.home / "exports"

    @property
    def table(self) -> Path:
        return self.home / "codes.json"

    def command(self, *more: object) -> list[str]:
        asked = ["export", self.slides, "--shapes-dir", self.shapes, "--out", self.out, "--pseudonyms", self.table]
        return [*map(str, asked), "--level", "2", *map(str, more)]

    def run(self, *more: object) -> int:
        return main(self.command(*more))

    def codes(self) -> dict[str, str]:
        """By the names of the slides."""
        return {Path(one["path"]).name: one["code"] for one in json.loads(self.table.read_text("utf-8"))["slides"]}

    def rows(self) -> list[dict[str, str]]:
        with (self.out / "report.csv").open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            assert reader.fieldnames == COLUMNS
            return list(reader)

    def states(self) -> dict[str, str]:
        """By the names of the slides."""
        states = {row["code"]: row["state"] for row in self.rows()}
        return {name: states[code] for name, code in self.codes().items()}


@pytest.fixture(scope="module")
def slides(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two slides."""
    folder = tmp_path_factory.mktemp("Praxis_Mondschein", numbered=False)
    for seed, name in enumerate(NAMES):
        svs(folder / f"{name}.svs", HIDDEN, seed)
    return folder


@pytest.fixture(scope="module")
def shapes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shapes")
    for name in NAMES:
        (folder / f"{name}.svs.redactions.geojson").write_bytes(redactions_bytes(redactions(*HIDDEN)))
    return folder


@pytest.fixture
def asked(slides: Path, shapes: Path, tmp_path: Path) -> Asked:
    return Asked(slides, shapes, tmp_path)


@pytest.fixture
def own(asked: Asked) -> Asked:
    """With a folder of slides that a test may change."""
    shutil.copytree(asked.slides, asked.home / "slides")
    return Asked(asked.home / "slides", asked.shapes, asked.home)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_each_slide_is_exported_into_a_folder_of_its_code(asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    ran = subprocess.run([sys.executable, "main.py", *asked.command()], cwd=PROJECT, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    codes = asked.codes()
    assert set(codes) == {f"{name}.svs" for name in NAMES}
    assert {path.name for path in asked.out.iterdir()} == {*codes.values(), "report.csv"}
    rows = asked.rows()
    assert [row["code"] for row in rows] == sorted(codes.values()), "not in the order of the names"
    for row in rows:
        folder = asked.out / row["code"]
        manifest = (folder / "manifest.json").read_bytes()
        report = json.loads((folder / "verification.json").read_text("utf-8"))
        outcomes = [check["outcome"] for check in report["checks"]]
        assert row["state"] == "exported"
        assert row["failure"] == ""
        assert row["review"] == json.loads(manifest)["review"]["state"] == "not reviewed"
        assert row["levels"] == "2"
        assert row["files"] == str(len(list(folder.iterdir())))
        assert row["bytes"] == str(sum(path.stat().st_size for path in folder.iterdir()))
        assert row["manifest_sha256"] == hashlib.sha256(manifest).hexdigest()
        assert row["checks_passed"] == str(outcomes.count("passed") - 1)
        assert row["checks_not_made"] == str(outcomes.count("not done"))
        assert float(row["seconds"]) >= 0
        assert len(json.loads(manifest)["shapes"]) == 1
    for name, code in codes.items():
        assert name in ran.stdout
        assert code in ran.stdout
        drawn = asked.shapes / f"{name}.redactions.geojson"
        verify = ["verify", asked.out / code, "--against", asked.slides / name, "--shapes", drawn]
        assert main([*map(str, verify)]) == 0
    alone = ["export", str(asked.slides / f"{NAMES[0]}.svs"), "--level", "2", "--code", codes[f"{NAMES[0]}.svs"]]
    alone += ["--shapes", str(asked.shapes / f"{NAMES[0]}.svs.redactions.geojson"), "--out", str(asked.home / "alone")]
    assert main(alone) == 0
    assert contents(asked.home / "alone") == contents(asked.out / codes[f"{NAMES[0]}.svs"]), "the same as alone"


def test_one_that_fails_stops_no_other_and_the_report_does_not_name_it(
    own: Asked, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of slides that cannot be opened, have no shapes, no such level, or shapes that cannot be read."""
    (own.slides / "Weber_A1.svs").write_bytes(b"Weber_A1 is no slide")
    svs(own.slides / "Wagner_A2.svs", (), 8)
    cv2.imwrite(str(own.slides / "Becker_A3.tif"), np.full((90, 80, 3), 90, np.uint8))
    own_shapes = own.home / "drawn"
    shutil.copytree(own.shapes, own_shapes)
    (own_shapes / "Becker_A3.tif.redactions.geojson").write_bytes(redactions_bytes(redactions(Rect(1, 1, 9, 9))))
    (own_shapes / f"{NAMES[1]}.svs.redactions.geojson").write_text('{"Schulze": 1}', "utf-8")
    own = Asked(own.slides, own_shapes, own.home)

    assert own.run() == 1
    printed = capsys.readouterr()
    assert own.states() == {
        f"{NAMES[0]}.svs": "exported",
        f"{NAMES[1]}.svs": "failed",
        "Wagner_A2.svs": "no shapes",
        "Becker_A3.tif": "failed",
    }
    failures = {row["code"]: row["failure"] for row in own.rows()}
    codes = own.codes()
    assert failures == {
        "": "The slide cannot be opened.",
        codes[f"{NAMES[0]}.svs"]: "",
        codes[f"{NAMES[1]}.svs"]: "Its file of shapes, or of what was confirmed, cannot be read.",
        codes["Wagner_A2.svs"]: "There is no file of shapes for it.",
        codes["Becker_A3.tif"]: "It cannot be exported in this way; nothing was kept.",
    }
    for words in ("Weber_A1.svs", "Wagner_A2.svs has no file Wagner_A2.svs.redactions.geojson", "has no level 2"):
        assert words in printed.err, "whoever sits here is told all of it"
    assert {path.name for path in own.out.iterdir()} == {codes[f"{NAMES[0]}.svs"], "report.csv"}
    told = (own.out / "report.csv").read_text("utf-8").casefold()
    for name in (*NAMES, "Weber", "Wagner", "Becker", "Schulze", own.slides.name, str(own.home)):
        assert name.casefold() not in told

    assert own.run("--without-shapes") == 1
    assert own.states()["Wagner_A2.svs"] == "exported"
    assert "Nothing is hidden in 1 of them" in capsys.readouterr().out
    manifest = json.loads((own.out / codes["Wagner_A2.svs"] / "manifest.json").read_text("utf-8"))
    assert manifest["shapes"] == []


def test_what_is_there_already_is_verified_and_kept(asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    assert asked.run() == 0
    first, second = (asked.codes()[f"{name}.svs"] for name in NAMES)
    shutil.rmtree(asked.out / second)
    before = {path: path.stat() for path in (asked.out / first).iterdir()}
    assert asked.run() == 0
    assert asked.states() == {f"{NAMES[0]}.svs": "kept", f"{NAMES[1]}.svs": "exported"}
    assert {path: path.stat().st_mtime_ns for path in before} == {p: one.st_mtime_ns for p, one in before.items()}
    assert {row["manifest_sha256"] for row in asked.rows()} == {
        hashlib.sha256((asked.out / code / "manifest.json").read_bytes()).hexdigest() for code in (first, second)
    }
    capsys.readouterr()

    assert asked.run("--quality", 70) == 1
    assert {row["failure"] for row in asked.rows()} == {"Its folder holds something else."}
    assert "it holds another export, made with other settings" in capsys.readouterr().err

    picture = next((asked.out / second).glob("*.jpg"))
    picture.write_bytes(picture.read_bytes() + b"more")
    damaged = contents(asked.out)
    assert asked.run() == 1
    assert asked.states() == {f"{NAMES[0]}.svs": "kept", f"{NAMES[1]}.svs": "failed"}
    assert "fails the check" in capsys.readouterr().err
    now = contents(asked.out)
    assert {**now, "report.csv": b""} == {**damaged, "report.csv": b""}, "what is wrong stays for somebody to look at"


@pytest.mark.parametrize("within", [True, False])
def test_it_is_interrupted_and_gone_on_with(
    asked: Asked, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], within: bool
) -> None:
    """Within the second slide, or between the two."""
    begun = batch.export_slide
    done: list[str] = []

    def interrupted(request: Any, progress: Any, log: Any) -> Any:
        done.append(request.out.name)
        if within and len(done) == 2:
            signal.raise_signal(signal.SIGINT)
        made = begun(request, progress, log)
        if not within:
            signal.raise_signal(signal.SIGINT)
        return made

    with monkeypatch.context() as patched:
        patched.setattr(batch, "export_slide", interrupted)
        assert asked.run() == 130
    assert "Stopped. What is done stays" in capsys.readouterr().out
    first, second = sorted(asked.codes().values())
    assert done == [first, second][: 1 + within]
    assert {path.name for path in asked.out.iterdir()} == {first, "report.csv"}, "the one under way left nothing"
    assert [(row["code"], row["state"]) for row in asked.rows()] == [(first, "exported"), (second, "stopped")]
    assert asked.run() == 0
    assert [(row["code"], row["state"]) for row in asked.rows()] == [(first, "kept"), (second, "exported")]


def raises(error: Exception, cause: Exception | None = None) -> Callable[..., None]:
    def export(*_: object) -> None:
        raise error from cause

    return export


@pytest.mark.parametrize(
    ("error", "cause", "sentence"),
    [
        (SlideError("Meyer: full"), OSError(errno.ENOSPC, "full"), "The disk is full; nothing was kept."),
        (SlideError("Meyer: strange"), ValueError("Meyer"), "Something went wrong."),
        (SlideError("Meyer: refused"), None, "It cannot be exported in this way; nothing was kept."),
        (
            ExportFailsCheckError(
                "Meyer", Verification("full", (Check("Levels", Outcome.FAILED, "Meyer"),), {"Meyer": "1"}, 1.0)
            ),
            None,
            "The files failed the check “Levels”; nothing was kept.",
        ),
    ],
)
def test_why_one_failed_is_told_in_words_of_our_own(
    asked: Asked, monkeypatch: pytest.MonkeyPatch, error: Exception, cause: Exception | None, sentence: str
) -> None:
    monkeypatch.setattr(batch, "export_slide", raises(error, cause))
    assert asked.run() == 1
    assert [(row["state"], row["failure"]) for row in asked.rows()] == [("failed", sentence)] * 2
    assert "Meyer" not in (asked.out / "report.csv").read_text("utf-8")


def test_what_can_be_refused_is_refused_before_the_first_slide(
    own: Asked, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copies" / "copy.svs"
    copy.parent.mkdir()
    shutil.copy(own.slides / f"{NAMES[0]}.svs", copy)
    twice = tmp_path / "twice"
    twice.mkdir()
    for name in (f"{NAMES[0]}.svs.redactions.geojson", f"{NAMES[0]}.redactions.geojson"):
        (twice / name).write_bytes(redactions_bytes(redactions(*HIDDEN)))
    foreign = tmp_path / "foreign"
    foreign.mkdir()
    (foreign / "report.csv").write_text("somebody's own\n", "utf-8")
    ready = tmp_path / "ready"
    ready.mkdir()
    (tmp_path / "empty.txt").write_text("\n", "utf-8")
    (tmp_path / "gone.txt").write_text("gone.svs\n", "utf-8")
    before = contents(tmp_path)
    one = own.slides / f"{NAMES[0]}.svs"
    rest = ("--level", 2, "--pseudonyms", own.table)
    fresh = ("--out", tmp_path / "new")
    for words, arguments in (
        ("are the same slide, which has one code", (own.slides, copy, *fresh, *rest)),
        ("is named twice", (own.slides, one, *fresh, *rest)),
        ("is no report of exports", (own.slides, "--out", foreign, *rest)),
        ("one lies in the folder of the other", (own.slides, "--out", own.slides / "new", *rest)),
        ("one lies in the folder of the other", (own.slides, "--out", tmp_path, *rest)),
        ("has several files of shapes", (own.slides, "--shapes-dir", twice, *fresh, *rest)),
        ("There is no folder", (own.slides, "--shapes-dir", tmp_path / "none", *fresh, *rest)),
        ("is a file", (own.slides, "--out", copy, *rest)),
        ("in the folder of the slide", (own.slides, *fresh, "--level", 2, "--pseudonyms", own.slides / "c.json")),
        ("in the folder of the export", (own.slides, "--out", ready, "--level", 2, "--pseudonyms", ready / "c.json")),
        ("name it with --pseudonyms", (own.slides, *fresh, "--level", 2)),
        ("--shapes belongs to one slide", (own.slides, "--shapes", "a.geojson", *fresh, *rest)),
        ("--review belongs to one slide", (own.slides, "--review", "a.json", *fresh, *rest)),
        ("are for several slides", (one, "--without-shapes", *fresh, *rest)),
        ("are for several slides", (one, "--shapes-dir", own.shapes, *fresh, *rest)),
        ("The list is empty", (tmp_path / "empty.txt", *fresh, *rest)),
        ("gone.svs cannot be exported: there is no such file", (tmp_path / "gone.txt", *fresh, *rest)),
        ("none.txt cannot be read", (tmp_path / "none.txt", *fresh, *rest)),
        ("No slide lies in foreign", (foreign, *fresh, *rest)),
        ("A study code has", (one, "--code", "a b", *fresh, "--level", 2)),
    ):
        assert main(["export", *map(str, arguments)]) == 2, words
        said = capsys.readouterr().err
        assert words in said
        assert "Traceback" not in said
    assert contents(tmp_path) == before
    assert not (tmp_path / "new").exists()


def test_a_list_names_slides_of_any_kind_and_shapes_lie_beside_them(
    own: Asked, capsys: pytest.CaptureFixture[str]
) -> None:
    mirax(own.home / "more" / "Klein.mrxs", HIDDEN, 5)
    for home, name in ((own.slides, f"{NAMES[0]}.redactions.geojson"), (own.home / "more", "Klein.mrxs")):
        (home / name).with_name(name if name.endswith("json") else f"{name}.redactions.geojson").write_bytes(
            redactions_bytes(redactions(Rect(20, 20, 9, 9)))
        )
    (own.home / "list.txt").write_text(f"slides/{NAMES[0]}.svs\n\nmore/Klein.mrxs\n", "utf-8")
    arguments: Sequence[object] = (own.home / "list.txt", "--out", own.out, "--pseudonyms", own.table, "--level", 1)
    assert main(["export", *map(str, arguments)]) == 0
    assert own.states() == {f"{NAMES[0]}.svs": "exported", "Klein.mrxs": "exported"}
    for code in own.codes().values():
        assert len(json.loads((own.out / code / "manifest.json").read_text("utf-8"))["shapes"]) == 1


def test_a_log_tells_of_all_and_is_not_in_the_exports(asked: Asked) -> None:
    log = asked.home / "log.jsonl"
    assert asked.run("--log", log, "--operator", "Grün") == 0
    reading = read_audit_log(log)
    assert reading.finding is None
    events = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    actions = [event["action"] for event in events]
    assert actions[1:] == ["session begun", *["shapes read", "export begun", "export verified"] * 2, "session ended"]
    assert len({event["object"] for event in events if event["action"] == "export verified"}) == 2
    assert main(asked.command("--log", str(asked.out / "log.jsonl"))) == 2
    assert not (asked.out / "log.jsonl").exists()


def test_pictures_that_are_no_slides_need_no_levels(own: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("one", "two"):
        home = own.home / name
        home.mkdir()
        KINDS["ct"].build(home / f"{name}.dcm")
    arguments = (own.home / "one", own.home / "two", own.slides / f"{NAMES[0]}.svs", "--out", own.out)
    command = [*map(str, arguments), "--pseudonyms", str(own.table), "--without-shapes", "--window=lung"]
    for state in ("exported", "kept"):
        assert main(["export", *command, "--format", "png"]) == 1
        assert own.states() == {"one": state, "two": state, f"{NAMES[0]}.svs": "failed"}
        assert "which levels are exported is said with --level" in capsys.readouterr().err
