"""The command ``report``: what it writes, what the record is told, and what it says where something is wrong."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from pathlib import Path

import pytest

from tests.review.report_made import made_record
from viewer.app import main
from viewer.review.events import Act
from viewer.review.record import open_record

FILES = {"report.pdf", "report.json", "slides.csv", "verdicts.csv"}


@pytest.fixture
def session(tmp_path: Path) -> Path:
    record = made_record(tmp_path)
    record.close()
    return record.path


def test_it_writes_the_report_and_tells_the_record(
    session: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main(["report", str(session), "--out", str(out)]) == 0
    assert {path.name for path in out.iterdir()} == FILES
    said = capsys.readouterr().out
    record = open_record(session)
    *_, event = record.events()
    assert event["action"] == Act.REPORT_MADE
    assert event["after"]["files"] == {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in out.iterdir()
    }
    head = event["after"]["head_events"], event["after"]["head"]
    assert head == (record.head.events - 1, record.events()[-2]["sha256"])
    record.close()
    assert f"Made of {head[0]} events, head {head[1]}" in said and "2 of 3 conversions" in said
    assert "Fields of 3 slides are not shown" in said  # of made-up slides there are no files
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    assert main(["report", str(session), "--out", str(out)]) == 0
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before
    assert main(["audit", "verify", str(session), "--count", str(head[0]), "--head", head[1]]) == 0


def test_the_shared_version_lies_alone_in_its_folder(
    session: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", str(session), "--out", str(tmp_path / "out"), "--shared"]) == 0
    shared = tmp_path / "out" / "shared"
    assert {path.name for path in shared.iterdir()} == {f"shared-{name}" for name in FILES}
    assert "6 slides could not be opened" in capsys.readouterr().out
    assert "Hollerbusch" not in (shared / "shared-report.json").read_text("utf-8")


def test_a_session_that_is_open_is_reported_and_not_told(
    session: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = open_record(session)
    assert main(["report", str(session), "--out", str(tmp_path / "out"), "--no-figures"]) == 0
    assert "The record does not say that this report was made: trial.vsreview is open" in capsys.readouterr().out
    assert record.events()[-1]["action"] != Act.REPORT_MADE
    record.close()


def test_a_record_that_was_tampered_with_has_no_report(
    session: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with sqlite3.connect(session) as connection:
        (line,) = connection.execute("SELECT line FROM events WHERE seq = 9").fetchone()
        event = json.loads(line)
        event["reason"] = "edited"
        connection.execute("UPDATE events SET line = ? WHERE seq = 9", (json.dumps(event),))
    connection.close()
    assert main(["report", str(session), "--out", str(tmp_path / "out")]) == 1
    assert "trial.vsreview" in capsys.readouterr().err and not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", ["missing.vsreview", "trial.txt"])
def test_what_is_no_review_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    (tmp_path / "trial.txt").write_text("no review")
    assert main(["report", str(tmp_path / name), "--out", str(tmp_path / "out")]) == 1
    assert name in capsys.readouterr().err and not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written_is_named(
    session: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    assert main(["report", str(session), "--out", str(tmp_path / "file" / "out"), "--no-figures"]) == 1
    assert "The report cannot be written into" in capsys.readouterr().err
