"""A queue survives the end of the program, however it ends; a killed one is killed for real."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.conversion.made import small_mirax
from viewer.conversion.metadata.privacy import PrivacyChoice
from viewer.conversion.metadata.profile import MetadataProfile
from viewer.conversion.presets import PRESETS
from viewer.conversion.queue import ConversionQueue, QueueItem
from viewer.conversion.queue_file import QueueFile, request_from_dict, request_to_dict
from viewer.conversion.run import ConversionRequest, convert_slide
from viewer.conversion.settings import Codec
from viewer.conversion.verify.result import Check, Outcome, Verification
from viewer.jobs.work_queue import ItemState

WORK = """
import sys
from pathlib import Path
from viewer.conversion.queue import ConversionQueue
from viewer.conversion.queue_file import QueueFile
from viewer.conversion.run import ConversionRequest

file, source, out = map(Path, sys.argv[1:])
kept = QueueFile(file)
queue = ConversionQueue(kept.open(), lambda: kept.save(queue.items))
queue.add([ConversionRequest(source, out / name) for name in ("one", "two", "three", "four")])
queue.start(1)
queue.start(2)
queue.start(4)
queue.began(1)
queue.failed(4, "It could not be converted.", "Do something.")
print("ready", flush=True)
sys.stdin.readline()
"""


def test_what_a_killed_program_had_not_finished_is_offered(tmp_path: Path) -> None:
    source = small_mirax(tmp_path)
    path, out = tmp_path / "settings" / "conversions.json", tmp_path / "out"
    process = subprocess.Popen(
        [sys.executable, "-c", WORK, str(path), str(source), str(out)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None and process.stdout.readline() == "ready\n"
    assert QueueFile(path).open() == (), "another window has it"
    before = path.read_bytes()
    process.kill()
    process.communicate(timeout=30)
    out.mkdir()
    # As if it had been killed between the last file of this one and the note that it is done.
    report = convert_slide(ConversionRequest(source, out / "two", verify="none"))
    assert path.read_bytes() == before
    text = json.loads(before)
    text["items"][1]["request"]["verify"] = "none"
    path.write_text(json.dumps(text))
    kept = QueueFile(path)
    one, two, three, four = kept.open()
    assert (one.state, one.interrupted, one.request.folder) == (ItemState.READY, True, out / "one")
    assert (two.state, two.report) == (ItemState.DONE, report)
    assert (three.state, three.interrupted) == (ItemState.READY, False)
    assert (four.state, four.failure, four.advice) == (
        ItemState.FAILED,
        "It could not be converted.",
        "Do something.",
    )
    kept.close()


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_a_request_comes_back_as_it_was(preset: object, tmp_path: Path) -> None:
    settings = replace(preset.settings, levels=(0, 2), label=True, part_bytes=2**30)  # type: ignore[attr-defined]
    profile = MetadataProfile().with_value("patient.name", "Doe^Jane").with_value("specimen.identifier", "S1")
    request = ConversionRequest(
        tmp_path / "größe.svs", tmp_path / "out", settings, profile, PrivacyChoice(scan_date=True), "sample"
    )
    assert request_from_dict(json.loads(json.dumps(request_to_dict(request)))) == request
    custom = replace(request, settings=replace(settings, codec=Codec.JPEG_LS_NEAR, near=4), custom=True)
    assert request_from_dict(json.loads(json.dumps(request_to_dict(custom)))) == custom
    plain = ConversionRequest(tmp_path / "a.svs", tmp_path / "out")
    assert request_from_dict(json.loads(json.dumps(request_to_dict(plain)))) == plain


def test_failed_checks_and_order_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "conversions.json"
    check = Check("Pixels", Outcome.FAILED, "Tile 3 of level 0 is another.", {"tiles": 3}, ("1.dcm",))
    verification = Verification("full", (check,), {"frames": "imagecodecs"}, 2.5)
    kept = QueueFile(path)
    queue = ConversionQueue(kept.open(), lambda: kept.save(queue.items))
    queue.add([ConversionRequest(tmp_path / f"{name}.svs", tmp_path / name) for name in "abc"])
    queue.failed(2, "It fails a check.", "Copy it again.", verification)
    queue.move(3, -2)
    kept.close()
    again = QueueFile(path)
    items = again.open()
    assert [item.request.source.stem for item in items] == ["c", "a", "b"]
    assert items[2].verification == verification
    again.close()


def test_a_folder_that_is_gone_is_told_until_it_is_back(tmp_path: Path) -> None:
    path, folder = tmp_path / "conversions.json", tmp_path / "out"
    report = convert_slide(ConversionRequest(small_mirax(tmp_path), folder, verify="none"))
    kept = QueueFile(path)
    queue = ConversionQueue(kept.open(), lambda: kept.save(queue.items))
    queue.add([ConversionRequest(report.source, folder, verify="none")])
    queue.done(1, report)
    kept.close()
    folder.rename(tmp_path / "moved")
    for _ in range(2):  # it is written down as lost, and still so
        (item,) = kept.open()
        assert (item.state, item.is_lost) == (ItemState.FAILED, True)
        assert "not there any more" in item.failure and str(folder) in item.failure
        kept.save([item])
        kept.close()
    (tmp_path / "moved").rename(folder)
    (item,) = kept.open()
    assert (item.state, item.is_lost) == (ItemState.DONE, False)
    kept.close()


@pytest.mark.parametrize("content", [b"", b"[]", b"{\xff}", b'{"format": "another", "version": 1, "items": []}'])
def test_a_file_that_makes_no_sense_is_put_aside(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "conversions.json"
    path.write_bytes(content)
    kept = QueueFile(path)
    assert kept.open() == ()
    assert (tmp_path / "conversions.json.broken").read_bytes() == content
    kept.save([QueueItem(1, ConversionRequest(tmp_path / "a.svs", tmp_path / "a"))])
    assert len(json.loads(path.read_text())["items"]) == 1
    kept.close()


def test_a_disk_that_is_full_only_forgets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    kept = QueueFile(tmp_path / "conversions.json")
    assert kept.open() == ()
    monkeypatch.setattr("viewer.conversion.queue_file.write_whole", full)
    kept.save([])
    assert not (tmp_path / "conversions.json").exists()
    kept.close()
