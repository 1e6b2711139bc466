"""Figures made without a window: pixels, sizes, scale bars and words of PNG, PDF and SVG, by readers of their own."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from tests.other_process import worked_out
from viewer import app
from viewer.jobs import whole_file

PROJECT = Path(__file__).resolve().parents[2]
INDEPENDENT = Path(__file__).parent / "independent_figure.py"
REAL = "mirax/real-reduced/Mirax2-Fluorescence-2-r4.mrxs", "dicom_wsi/mirax-real-reduced"
KINDS = ("png", "pdf", "svg")


@pytest.fixture
def figure(
    qapp: QApplication, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[int, str]]:
    """Runs the command in this process; returns its exit code and what it said on stderr."""
    monkeypatch.setenv("QT_QPA_PLATFORM", os.environ["QT_QPA_PLATFORM"])

    def run(*arguments: object) -> tuple[int, str]:
        code = app.main(["figure", *map(str, arguments)])
        return code, capfd.readouterr().err

    return run


def judged(paths: tuple[Path, Path], asked: dict[str, Any], files: list[Path]) -> list[dict[str, Any]]:
    answers: list[dict[str, Any]] = json.loads(worked_out(INDEPENDENT, *paths, json.dumps(asked), *files))
    return answers


def check(answer: dict[str, Any], kind: str, width_mm: float, dpi: int, fields: int) -> None:
    assert answer["pictures"] == [[0, 0, 0]] * fields, kind
    assert min(answer["spread"]) > 60, "the maps show differences"
    # A PNG has whole pixels, and a page of PDF whole points.
    assert answer["mm"][0] == pytest.approx(width_mm, abs={"png": 13 / dpi, "pdf": 0.18, "svg": 13 / dpi}[kind])
    assert answer["dpi"] == pytest.approx(dpi, rel=1e-3)
    assert answer["bars"] == pytest.approx(answer["expected_bars"], abs=13 / dpi if kind == "png" else 0.01)
    if kind != "png":
        assert all(label in answer["text"].replace("\t", " ") for label in answer["labels"]), (
            answer["text"],
            answer["labels"],
        )


def test_fields_of_a_pair_whose_bounds_no_level_divides(
    figure: Callable[..., tuple[int, str]], lossy_pair: tuple[Path, Path], tmp_path: Path
) -> None:
    places = [(900, 700, 0), (911.3, 688.8, 1), (930, 720, 2)]
    for kind in KINDS:
        fields = [f"--field={x},{y},{level}" for x, y, level in places]
        options = ["--dpi=150", "--width-mm=60", "--enlarge=2", "--shape=4:3", "--map=signed", "--gain=16"]
        assert figure(*lossy_pair, *fields, *options, f"--out={tmp_path / kind}.{kind}") == (0, "")
    # 60 mm are 354 px: less 2 x 6 of margin, 27 for letters, 2 x 9 between, a third of the rest for each.
    asked = {"fields": places, "size": [99 // 2, 74 // 2], "enlarged": 2, "gain": 16, "signed": True}
    answers = judged(lossy_pair, asked, [tmp_path / f"{kind}.{kind}" for kind in KINDS])
    for kind, answer in zip(KINDS, answers, strict=True):
        check(answer, kind, 60, 150, len(places))
        said = " ".join(answer["text"].split())
        for words in (
            f"Original: {lossy_pair[0].name}, 3DHISTECH MIRAX, read with OpenSlide ",
            f"Converted: {lossy_pair[1].name}, DICOM WSI, read with wsidicom ",
            "MIRAX bounds",
            "a: middle at x 0.225 mm, y 0.175 mm, 900, 700 px of level 0 of the original",
            "level 1 (2×), 0.5 µm/px, 49 × 37 px, each 2 × 2 px of the figure",
            "Map: signed difference converted − original, largest channel, shown 16×, colour map",
            "60 mm wide at 150 dpi, Verislide ",
        ):
            assert words.replace(" ", "") in said.replace(" ", ""), (kind, words)
    for path in tmp_path.iterdir():
        content = path.read_bytes()
        assert str(lossy_pair[0].parent).encode() not in content and str(tmp_path).encode() not in content


def test_fields_of_the_real_pair(figure: Callable[..., tuple[int, str]], data: Path, tmp_path: Path) -> None:
    paths = data / REAL[0], data / REAL[1]
    places = [(3600, 26600, 0), (3589.4, 26611.7, 1), (3601, 26590, 2)]
    for kind in KINDS:
        fields = [f"--field={x},{y},{level}" for x, y, level in places]
        options = ["--width-mm=90", "--shape=4:3", f"--out={tmp_path / kind}.{kind}"]
        assert figure(*paths, *fields, *options) == (0, "")
    # 1063 - 2 x 12 - 53 - 2 x 18 = 950: a third, and three quarters of it.
    asked = {"fields": places, "size": [316, 237], "enlarged": 1, "gain": 8, "signed": False}
    answers = judged(paths, asked, [tmp_path / f"{kind}.{kind}" for kind in KINDS])
    for kind, answer in zip(KINDS, answers, strict=True):
        check(answer, kind, 90, 300, len(places))


def test_without_a_map_there_are_two_columns(
    figure: Callable[..., tuple[int, str]], lossy_pair: tuple[Path, Path], tmp_path: Path
) -> None:
    out = tmp_path / "two.svg"
    options = ["--dpi=72", "--width-mm=60", "--map=none", "--no-letters", f"--out={out}"]
    assert figure(*lossy_pair, "--field=900,700", *options) == (0, "")
    text = out.read_text(encoding="utf-8")
    assert text.count("<image ") == 2 and "Map:" not in text and "Row 1: middle" in text


def test_a_map_of_ssim_names_measure_level_and_scale(
    figure: Callable[..., tuple[int, str]], lossy_pair: tuple[Path, Path], tmp_path: Path
) -> None:
    words = {
        "ssim": (
            "SSIM, 7 × 7 window, kernel ",
            "colours from 1 to 0.9, only below 0.97, elsewhere the conversion",
            "≤ 0.9",
        ),
        "de2000": ("colour ΔE, CIEDE2000, stored values taken as sRGB, colours from 0 to 5", "", "≥ 5"),
    }
    for measure, (first, second, end) in words.items():
        out = tmp_path / f"{measure}.svg"
        scale = ["--end=0.9", "--threshold=0.97"] if measure == "ssim" else ["--end=5"]
        options = ["--dpi=72", "--width-mm=90", f"--map={measure}", *scale, f"--out={out}"]
        assert figure(*lossy_pair, "--field=900,700,1", *options) == (0, "")
        text = out.read_text(encoding="utf-8")
        for said in (f"Map: {first}", second, "level 1 (2×)", f">{end}<"):
            assert said in text, (measure, said)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--field=900,700", "--end=0.5"], "--end and --threshold are of ssim and de2000, not of difference"),
        (["--field=900,700", "--map=ssim", "--end=1"], "The colours of ssim cannot end at 1: choose from -1 to 1."),
        (["--field=900,700,9"], "stores levels 0 to"),
        (["--field=99999,99999"], "lies where not both slides were scanned"),
        (["--field=900,700", "--dpi=9"], "can be 72 to 1200 dpi"),
        (["--field=900,700", "--width-mm=nan"], "40 to 400 mm wide"),
    ],
)
def test_what_cannot_be_made_is_one_sentence_and_no_file(
    figure: Callable[..., tuple[int, str]],
    lossy_pair: tuple[Path, Path],
    tmp_path: Path,
    arguments: list[str],
    said: str,
) -> None:
    code, error = figure(*lossy_pair, *arguments, f"--out={tmp_path / 'x.pdf'}")
    assert code == 1 and said in error and len(error.splitlines()) == 1
    assert not list(tmp_path.iterdir())


def test_a_slide_that_cannot_be_opened_is_named(
    figure: Callable[..., tuple[int, str]], lossy_pair: tuple[Path, Path], tmp_path: Path
) -> None:
    code, error = figure(lossy_pair[0], tmp_path / "none", "--field=1,1", f"--out={tmp_path / 'x.pdf'}")
    assert code == 1 and "none" in error
    assert not list(tmp_path.iterdir())


def test_a_full_disk_and_a_forbidden_folder_leave_what_was_there(
    figure: Callable[..., tuple[int, str]],
    lossy_pair: tuple[Path, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "x.png"
    out.write_bytes(b"before")
    beyond = out / "y.png"  # a file is no folder, whoever asks
    few = ["--field=900,700", "--dpi=72", "--width-mm=60"]
    code, error = figure(*lossy_pair, *few, f"--out={beyond}")
    assert code == 1 and error.startswith("y.png was not written: ") and len(error.splitlines()) == 1

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(whole_file.os, "fsync", full)
    code, error = figure(*lossy_pair, *few, f"--out={out}")
    assert code == 1 and error == f"x.png was not written: {os.strerror(errno.ENOSPC)}.\n"
    assert out.read_bytes() == b"before" and list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize(
    "arguments",
    [["--field=1", "--out=x.png"], ["--field=1,2,-1", "--out=x.png"], ["--field=1,2", "--out=x.jpg"], ["--field=1,2"]],
)
def test_a_wrong_command_line_is_refused_at_once(arguments: list[str], tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as refused:
        app.main(["figure", str(tmp_path / "a"), str(tmp_path / "b"), *arguments])
    assert refused.value.code == 2


def test_in_a_process_without_a_screen(lossy_pair: tuple[Path, Path], tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, PROJECT / "main.py", "figure", *lossy_pair, "--field=900,700", "--width-mm=60"]
    out = tmp_path / "screenless.pdf"
    done = subprocess.run([*command, f"--out={out}"], capture_output=True, env=environment, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert out.read_bytes().startswith(b"%PDF")
