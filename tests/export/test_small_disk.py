"""Exports onto disks of every size that is too small, and killed at random: nothing is left, and the session is whole.

Proofs, as they mount file systems (in a namespace of their own, which not every machine allows).
"""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import PROJECT
from tests.export import small_disk
from tests.export.dicom_source import write_slide
from tests.export.made import mirax, svs
from viewer.export.run import ExportRequest, export_slide
from viewer.export.settings import ExportSettings, Format
from viewer.geometry import Rect
from viewer.jobs.job import Progress, Step
from viewer.redaction.shapes import Redactions

UNSHARE = shutil.which("unshare") or ""
CAN_MOUNT = UNSHARE and not subprocess.run([UNSHARE, "-Urm", "true"], capture_output=True, check=False).returncode
pytestmark = [pytest.mark.prove, pytest.mark.skipif(not CAN_MOUNT, reason="file systems cannot be mounted here")]
HIDDEN = Rect(60, 50, 40, 30)
CASES = [("svs", "tiff"), ("svs", "png"), ("mrxs", "jpeg"), ("mrxs", "ome-tiff"), ("dicom", "dicom")]


def source_of(kind: str, folder: Path) -> Path:
    folder.mkdir()
    if kind == "dicom":
        return write_slide(folder / "a", label=False)
    return svs(folder / "a.svs", [HIDDEN], 1) if kind == "svs" else mirax(folder / "a.mrxs", [HIDDEN], 1)


def session(source: Path, disk: Path, **asked: Any) -> Any:
    disk.mkdir()
    question = {
        "source": str(source),
        "disk": str(disk),
        "hidden": [HIDDEN.x, HIDDEN.y, HIDDEN.width, HIDDEN.height],
        **asked,
    }
    command = [UNSHARE, "-Urm", sys.executable, small_disk.__file__, json.dumps(question)]
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(PROJECT), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"},
    )
    assert done.returncode == 0, done.stderr
    assert list(disk.iterdir()) == []  # what was mounted there is gone
    return json.loads(done.stdout)


@pytest.mark.parametrize(("kind", "form"), CASES)
def test_on_a_disk_of_any_size_there_is_a_whole_export_or_none(tmp_path: Path, kind: str, form: str) -> None:
    source = source_of(kind, tmp_path / "slides")
    export_slide(ExportRequest(source, Redactions(), ExportSettings("A", Format(form)), tmp_path / "whole"))
    needed = sum(path.stat().st_size for path in (tmp_path / "whole").iterdir())
    draw = random.Random(f"{kind} {form}")
    sizes = [4096 * draw.randrange(2, int(1.2 * needed / 4096)) for _ in range(12)] + [8192, 4 * needed + 65536]
    found = session(source, tmp_path / "disk", full=[[form, size] for size in sizes])
    for size, one in zip(sizes, found, strict=True):
        assert one["drawn"] == one["expected"], size
        assert not [
            name for name in one["left"] if name not in ("drafts", "out", "session.log", "session.log.owner")
        ], size
        if one["said"]:
            assert "out" not in one["left"]
            assert "full" in one["said"] or "No space left" in one["said"], one["said"]
    assert sum(bool(one["said"]) for one in found) >= 8
    assert "out" in found[-1]["left"] and not found[-1]["said"]


@pytest.mark.parametrize(("kind", "form"), CASES)
def test_killed_at_any_moment_it_leaves_nothing_under_its_name_and_the_log_is_whole(
    tmp_path: Path, kind: str, form: str
) -> None:
    source = source_of(kind, tmp_path / "slides")
    steps: list[Step] = []
    request = ExportRequest(source, Redactions(), ExportSettings("A", Format(form)), tmp_path / "whole")
    export_slide(request, Progress(steps.append))
    moments = random.Random(f"{kind} {form}").sample(range(1, len(steps) - 1), 8)
    found = session(source, tmp_path / "disk", killed=[form, moments])
    assert found["moments"] == [[True, False]] * len(moments)
    assert [name for name in found["left"] if not name.startswith("session.log")] == ["out"]
    assert found["events"] >= 3  # the last export is told whole
