"""Pictures of CT, X-ray and the like leave with the values that pydicom gives, and nothing that their files say."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.export import independent_pictures
from tests.export.dicom_pictures_made import KINDS, SWAPPED
from viewer.export.run import ExportReport, ExportRequest, export_slide
from viewer.export.settings import ExportSettings, Format
from viewer.redaction.shapes import Redactions

CODE = "ST-7"
ALL = KINDS | SWAPPED


def settings(how: Format, **chosen: Any) -> ExportSettings:
    return ExportSettings(code=CODE, format=how, **chosen)


def exported(source: Path, out: Path, how: ExportSettings, redactions: Redactions | None = None) -> ExportReport:
    return export_slide(ExportRequest(source, redactions or Redactions(), how, out))


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, Format], ExportReport]:
    """Every kind as PNG, and some as TIFF."""
    made = {}
    folder = tmp_path_factory.mktemp("made")
    for number, (name, kind) in enumerate(ALL.items()):
        home = folder / f"k{number}"
        home.mkdir()
        source = kind.build(home / "a.dcm")
        for how in (Format.PNG, *((Format.TIFF,) if name in ("ct", "inverted", "colour") else ())):
            chosen = settings(how, windows=kind.windows, frames=kind.frames)
            made[name, how] = exported(source, folder / f"o{number}-{how}", chosen)
    return made


@pytest.fixture(scope="module")
def elsewhere(reports: dict[tuple[str, Format], ExportReport]) -> dict[str, list[list[Any]]]:
    """What pydicom says of them in another process."""
    asked = {}
    for (name, how), report in reports.items():
        source = report.folder.with_name(report.folder.name.split("-")[0].replace("o", "k"))
        files = [[str(source / "a.dcm"), index] for index in range(3)]
        if name == "series":  # from back to front along the normal
            files = [[str(source / f), 0] for f in ("a-1.dcm", "a.dcm", "a-2.dcm")]
        turn = "half" if name == "series" else ""
        asked[f"{name} {how}"] = {"folder": str(report.folder), "files": files, "turn": turn}
    script = Path(independent_pictures.__file__)
    run = subprocess.run(
        [sys.executable, script], input=json.dumps(asked), capture_output=True, text=True, check=True, timeout=120
    )
    found: dict[str, list[list[Any]]] = json.loads(run.stdout)
    return found


@pytest.mark.parametrize("name", ALL)
def test_every_pixel_is_what_pydicom_makes_of_it(name: str, elsewhere: dict[str, list[list[Any]]]) -> None:
    found = [one for key, pictures in elsewhere.items() if key.rsplit(" ", 1)[0] == name for one in pictures]
    assert found
    for file, pixels, differing, largest, off in found:
        assert pixels in (40 * 56, 24 * 32), file
        assert (differing, largest) == (0, 0), (file, differing, largest, off)


@pytest.mark.parametrize("name", ALL)
def test_the_manifest_says_which_frames_and_windows(name: str, reports: dict[tuple[str, Format], ExportReport]) -> None:
    report, kind = reports[name, Format.PNG], ALL[name]
    manifest = json.loads((report.folder / "manifest.json").read_text("utf-8"))
    assert tuple(manifest["settings"]["windows"]) == kind.said
    told = [
        (one["levels"][0].get("frame"), one["levels"][0].get("window", {}).get("name")) for one in manifest["files"]
    ]
    frames = {None: (1, 2, 3), (): (None,)}.get(kind.frames, kind.frames)
    assert told == [(frame, window) for frame in frames for window in kind.said or (None,)]
