"""The command ``audit verify``, and what ``export --log`` writes: all of a session in the log, of the log no word."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.export.made import redactions, svs
from viewer.app import main
from viewer.commands import export as command
from viewer.documents.audit_log import AuditLog, audit_log
from viewer.export import run
from viewer.geometry import Rect
from viewer.jobs.job import Progress
from viewer.redaction.geojson import redactions_bytes

HIDDEN = (Rect(410, 150, 131, 57), Rect(700, 480, 60, 90))
OPERATOR, WHY = "Dr. Grünspan", "for the trial Seerose"


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return svs(tmp_path_factory.mktemp("Kupferstich") / "Mustermann.svs", HIDDEN, 1)


@pytest.fixture(scope="module")
def shapes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("shapes") / "redactions.geojson"
    path.write_bytes(redactions_bytes(redactions(*HIDDEN)))
    return path


@pytest.fixture
def log(tmp_path: Path) -> Path:
    (tmp_path / "logs").mkdir()
    return tmp_path / "logs" / "a.jsonl"


def export(source: Path, *arguments: object) -> int:
    return main(["export", str(source), "--level", "2", "--code", "ST-7", *map(str, arguments)])


def audit(*arguments: object) -> int:
    return main(["audit", "verify", *map(str, arguments)])


def events(log: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in log.read_text("utf-8").splitlines()]


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_log_has_the_whole_session_and_the_export_only_its_head(
    source: Path, shapes: Path, log: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    told = ("--shapes", shapes, "--out", out, "--log", log, "--operator", OPERATOR, "--reason", WHY)
    assert export(source, *told) == 0
    printed = capsys.readouterr().out
    found = events(log)
    assert [one["action"] for one in found] == [
        "log begun",
        "session begun",
        "shapes read",
        "export begun",
        "export verified",
        "session ended",
    ]
    _, begun, read, started, verified, ended = found
    assert {one["operator"] for one in found} == {OPERATOR}
    assert begun["reason"] == WHY
    assert read["object"] == str(shapes)
    assert read["after"] == {"sha256": digest(shapes), "shapes": 2, "reasons": {"name": 2}}
    assert started["object"] == str(source)
    assert started["after"]["source_sha256"] == {str(source): digest(source)}
    files = {one["name"]: one["sha256"] for one in verified["after"]["files"]}
    assert files == {path.name: digest(path) for path in out.iterdir()}
    assert set(files) == {"ST-7_level2.jpg", "manifest.json", "report.pdf", "verification.json"}
    assert verified["after"]["sentence"] in printed
    assert ended["after"] == {"exit_code": 0}
    assert f"{log}: 6 events, head {ended['sha256']}" in printed

    manifest = json.loads((out / "manifest.json").read_text("utf-8"))
    assert manifest["audit"] == {"events": 4, "sha256": started["sha256"]}
    travels = b"".join(path.read_bytes() for path in out.iterdir())
    for word in ("Grünspan", "Seerose", "Kupferstich", "Mustermann", "a.jsonl", str(tmp_path)):
        assert word.encode() not in travels
    assert main(["verify", str(out), "--against", str(source), "--shapes", str(shapes)]) == 0
    told = manifest["audit"]
    assert audit(log, "--head", told["sha256"].upper(), "--count", told["events"]) == 0
    assert "2 have followed since" in capsys.readouterr().out


def test_a_log_changes_nothing_of_the_export_but_its_manifest_and_the_report_on_it(
    source: Path, log: Path, tmp_path: Path
) -> None:
    assert export(source, "--out", tmp_path / "a") == 0
    assert export(source, "--out", tmp_path / "b", "--log", log) == 0
    assert export(source, "--out", tmp_path / "c", "--log", log) == 0
    names = sorted(path.name for path in (tmp_path / "a").iterdir())
    manifests = []
    for folder in ("a", "b", "c"):
        assert sorted(path.name for path in (tmp_path / folder).iterdir()) == names
        manifests.append(json.loads((tmp_path / folder / "manifest.json").read_text("utf-8")))
        for name in set(names) - {"manifest.json", "report.pdf"}:
            assert (tmp_path / folder / name).read_bytes() == (tmp_path / "a" / name).read_bytes()
    assert "audit" not in manifests[0]
    assert [manifest.pop("audit")["events"] for manifest in manifests[1:]] == [3, 7]
    assert manifests[0] == manifests[1] == manifests[2]
    assert audit(log) == 0


def test_what_fails_is_told_with_its_sentence(
    source: Path, log: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(source), "--level", "9", "--out", str(tmp_path / "out"), "--log", str(log)]) == 1
    assert f"{len(events(log))} events, head {events(log)[-1]['sha256']}" in capsys.readouterr().err
    assert export(source, "--out", tmp_path / "out", "--log", log, "--shapes", tmp_path / "none.geojson") == 2
    told = [(one["action"], (one["after"] or {}).get("sentence", "")) for one in events(log)[1:]]
    assert [action for action, _ in told] == [
        *("session begun", "export failed", "session ended"),
        *("session begun", "session ended"),
    ]
    assert "has no level 9" in told[1][1]
    assert "none.geojson" in told[4][1]
    assert not (tmp_path / "out").exists()
    assert audit(log) == 0


def test_files_that_fail_their_verification_are_gone_and_the_log_says_so(
    source: Path, log: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = run.write_picture

    def damaged(level: Any, settings: Any, path: Path, progress: Progress) -> Any:
        plan = written(level, settings, path, progress)
        path.write_bytes(path.read_bytes() + b"more")
        return plan

    monkeypatch.setattr(run, "write_picture", damaged)
    assert export(source, "--out", tmp_path / "out", "--log", log) == 1
    *_, begun, failed, ended = events(log)
    assert (begun["action"], failed["action"], ended["after"]["exit_code"]) == ("export begun", "export failed", 1)
    assert "fail the check" in failed["after"]["sentence"]
    assert not (tmp_path / "out").exists()


def test_a_stop_is_told(source: Path, log: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = command.export_slide

    def interrupted(asked: command.ExportRequest, progress: Progress, log: AuditLog | None) -> command.ExportReport:
        signal.raise_signal(signal.SIGINT)
        return begun(asked, progress, log)

    monkeypatch.setattr(command, "export_slide", interrupted)
    assert export(source, "--out", tmp_path / "out", "--log", log) == 130
    assert [one["action"] for one in events(log)][2:] == ["export stopped", "session ended"]


def test_without_its_log_nothing_is_exported(
    source: Path, log: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    (empty := tmp_path / "empty").mkdir()
    for words, place, folder in (
        ("in the folder of the slide", source.parent / "a.jsonl", out),
        ("in the folder of the export", empty / "a.jsonl", empty),
        ("is no audit log", source.parent.parent / "other.txt", out),
        ("cannot be written as an audit log", tmp_path / "none" / "a.jsonl", out),
    ):
        if words == "is no audit log":
            place.write_text("other\n")
        held = place.read_bytes() if place.exists() else None
        assert export(source, "--out", folder, "--log", place) == 2
        assert words in capsys.readouterr().err
        assert (place.read_bytes() if place.exists() else None) == held
    assert export(source, "--out", out, "--log", source) == 2, "a slide is no log"
    assert export(source, "--out", out, "--operator", OPERATOR) == 2
    assert "--log" in capsys.readouterr().err
    with audit_log(log):
        assert export(source, "--out", out, "--log", log) == 2
    assert "another session writes it now" in capsys.readouterr().err

    # The log is lost in the midst of the work: what was written is not kept.
    verified = run._verified

    def lost(*arguments: Any) -> Any:
        log.unlink()
        return verified(*arguments)

    monkeypatch.setattr(run, "_verified", lost)
    assert export(source, "--out", out, "--log", log) == 2
    said = capsys.readouterr().err
    assert "something else has changed, moved or removed it" in said
    assert not out.exists()
    assert list(empty.iterdir()) == []


@pytest.mark.parametrize("chances", [2, 3])
def test_killed_in_the_midst_it_leaves_a_log_that_verifies(
    source: Path, shapes: Path, log: Path, tmp_path: Path, chances: int
) -> None:
    """Killed once so many events of the session were told by the log itself, which is seen through a pipe."""
    code = """
import sys
from viewer.app import main
from viewer.documents.audit_log import AuditLog
append = AuditLog.append
def told(self, *arguments, **named):
    found = append(self, *arguments, **named)
    print("told", flush=True)
    return found
AuditLog.append = told
sys.exit(main(sys.argv[1:]))
"""
    arguments = ["export", source, "--level", "0", "--shapes", shapes, "--out", tmp_path / "out", "--log", log]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    process = subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)], stdout=subprocess.PIPE, text=True, env=environment
    )
    assert process.stdout is not None
    for _ in range(1 + chances):
        assert process.stdout.readline() == "told\n"
    process.kill()
    process.communicate()
    assert audit(log) == 0
    before = len(events(log))
    assert before >= 1 + chances
    if not (tmp_path / "out").exists():
        assert export(source, "--out", tmp_path / "out", "--log", log) == 0
        assert audit(log) == 0
        assert len(events(log)) == before + 4


def test_verify_names_the_line_and_what_was_done_to_it(
    log: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with audit_log(log) as opened:
        for number in range(4):
            opened.append("seen", f"field {number}")
    lines = log.read_bytes().splitlines(keepends=True)
    head = events(log)[-1]["sha256"]
    assert audit(log) == 0
    assert f"all 5 events are as written; head {head}" in (said := capsys.readouterr().out)
    assert "--head" in said
    assert audit(log, "--head", head) == 0
    assert "--count" not in capsys.readouterr().out
    bad = tmp_path / "bad.jsonl"
    for content, words, more in (
        (lines[:2] + lines[3:], "bad.jsonl, line 3 (deleted): event 3 was deleted", ()),
        ([*lines[:2], lines[2].replace(b"field", b"Field"), *lines[3:]], "line 3 (edited)", ()),
        (lines[:3], "line 4 (cut)", ("--count", 5)),
        (lines[:3], "line 3 (cut or re-chained)", ("--head", head)),
        (lines, "line 4 (re-chained)", ("--head", head, "--count", 4)),
        ([*lines, b'{"action'], "line 6 (half line)", ()),
    ):
        bad.write_bytes(b"".join(content))
        assert audit(bad, *more) == 1
        assert words in capsys.readouterr().out
    bad.write_bytes(b"".join(lines[:1]))
    assert audit(bad) == 0
    assert "its only event is as written" in capsys.readouterr().out


def test_what_cannot_be_verified_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("some words\n")
    for name, words in (("a.txt", "a.txt is no audit log"), ("b.txt", "b.txt cannot be read"), ("", "cannot be read")):
        assert audit(tmp_path / name) == 2
        assert words in capsys.readouterr().err
    for wrong in (["--head", "12"], ["--count", "0"]):
        with pytest.raises(SystemExit) as ended:
            audit(tmp_path / "a.txt", *wrong)
        assert ended.value.code == 2
    with pytest.raises(SystemExit):
        main(["audit"])
