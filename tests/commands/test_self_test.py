from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from viewer.commands import self_test
from viewer.slides.slide import SlideError

PROJECT = Path(__file__).resolve().parents[2]


def lines(printed: str, mark: str) -> list[str]:
    return [line for line in printed.splitlines() if line.startswith(mark)]


def test_everything_works_here_without_qt() -> None:
    """In a process of its own, where nobody else has imported Qt."""
    code = (
        "import sys; from viewer.commands import info, self_test;"
        "code = self_test.run([('draw a frame', lambda slide: f'drawn {slide.name}, {len(slide.levels)}')]);"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'pyqtgraph'))]); sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=False)
    printed = done.stdout
    assert lines(printed, "FAILED") == []
    assert done.returncode == 0, done.stderr
    assert len(lines(printed, "ok")) == 18
    assert lines(printed, "ok")[-1] == "ok      draw a frame - drawn sample.mrxs, 4"
    assert len(lines(printed, "OpenSlide 4")) == 1
    assert printed.count("equal to the original") == 2
    assert printed.splitlines()[-1] == "[]"


def test_a_failed_step_is_told_and_the_others_run(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(folder: Path) -> str:
        raise SlideError("the disk\nis on fire")

    steps = [("first", broken), ("second", lambda folder: folder.name), ("third", lambda folder: str(1 // 0))]
    monkeypatch.setattr(self_test, "steps", lambda of_window: steps)
    assert self_test.run() == 1
    printed = capsys.readouterr().out
    assert lines(printed, "FAILED")[0] == "FAILED  first - the disk is on fire"
    assert lines(printed, "FAILED")[1].startswith("FAILED  third - ")
    assert lines(printed, "ok")[0].startswith("ok      second - verislide-self-test-")
    assert printed.endswith("2 of 3 steps failed.\n")


def test_wrong_pixels_are_found(tmp_path: Path) -> None:
    """The comparison with the original can fail: another slide's conversion is not accepted."""
    from viewer.conversion.convert import convert_to_dicom
    from viewer.conversion.settings import ConversionSettings

    steps = dict(self_test.steps())
    steps["write a MIRAX slide"](tmp_path)
    # Lossy, so that level 0 has the right size and slightly wrong pixels.
    convert_to_dicom(tmp_path / "sample.mrxs", tmp_path / "sample-dicom", settings=ConversionSettings(quality=98))
    for name in ("read DICOM with wsidicom", "read DICOM with OpenSlide"):
        with pytest.raises(SlideError, match="level 0 differs"):
            steps[name](tmp_path)


def test_nothing_is_left(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(self_test, "steps", lambda of_window: [("see", lambda folder: str(folder.parent == tmp_path))])
    assert self_test.run() == 0
    assert "ok      see - True" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []
