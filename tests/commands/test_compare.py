"""The command ``compare``, run as people run it; its figures against a program that knows nothing of the viewer."""

from __future__ import annotations

import csv
import errno
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pydicom
import pytest
from PySide6.QtWidgets import QApplication

from tests.commands.conftest import RINGS, Made
from tests.other_process import answer_of
from viewer import app
from viewer.commands import compare
from viewer.commands.progress_line import ProgressLine
from viewer.comparison.whole.result_file import load_result, save_result
from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.settings import ConversionSettings
from viewer.jobs.job import Step
from viewer.slides.sample import write_sample

PROJECT = Path(__file__).resolve().parents[2]
INDEPENDENT = Path(__file__).parent / "independent_compare.py"
SAME = 1e-6


def program(*arguments: object) -> subprocess.CompletedProcess[str]:
    """The program, in a process of its own."""
    command = [sys.executable, str(PROJECT / "main.py"), "compare", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.fixture
def here(
    qapp: QApplication, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[int, str, str]]:
    """Runs it in this process; returns exit code, stdout and stderr."""
    monkeypatch.setenv("QT_QPA_PLATFORM", os.environ["QT_QPA_PLATFORM"])

    def run(*arguments: object) -> tuple[int, str, str]:
        code = app.main(["compare", *map(str, arguments)])
        said = capfd.readouterr()
        return code, said.out, said.err

    return run


def independent(original: Path, conversion: Path, *levels: int) -> list[dict[str, Any]]:
    """Of these levels without CIEDE2000, else of all with it."""
    found: list[dict[str, Any]] = answer_of(INDEPENDENT, original, conversion, *levels)
    return found


def missing_entry(place: list[int]) -> dict[str, Any]:
    """The entry of a level, and of what it shows, that the independent program found to be missing."""
    return dict(zip(("level", "x", "y", "width", "height"), place, strict=True)) | {"ssim": None, "missing": True}


def agrees(entry: dict[str, Any], expected: list[dict[str, Any]]) -> None:
    """Every figure of a conversion in summary.json is what the independent program found."""
    assert [level["level"] for level in entry["levels"]] == [level["level"] for level in expected]
    if expected[0]["tissue_outside"] is not None:
        assert entry["tissue_outside"] == pytest.approx(expected[0]["tissue_outside"], rel=1e-12)
    first = [missing_entry(place) for place in expected[0]["missing"]]
    assert entry["worst"][: len(first)] == first
    assert not any("missing" in one for one in entry["worst"][len(first) :])
    for found, level in zip(entry["levels"], expected, strict=True):
        assert found["downsample"] == level["downsample"]
        for key in ("mean", "median", "p1", "p5", "min"):
            assert found["ssim"][key] == pytest.approx(level[key], abs=SAME), (level["level"], key)
        if not entry["settings"]["readings"]:
            assert found["ssim"]["own_grid_mean"] is found["ssim"]["level0_reduced_mean"] is None
        else:
            assert found["ssim"]["level0_reduced_mean"] == pytest.approx(level["level0_reduced"], abs=SAME)
            if level["own_grid"] is not None:  # else two pixels are as near
                assert found["ssim"]["own_grid_mean"] == pytest.approx(level["own_grid"], abs=SAME)
        assert found["mae"] == pytest.approx(level["mae"], rel=1e-12)
        if level["psnr"] is None:
            assert found["psnr"] is None
        else:
            assert found["psnr"] == pytest.approx(level["psnr"], rel=1e-12)
        assert found["mse"] == pytest.approx(level["mse"], rel=1e-12)
        if level["mae_tissue"] is not None:
            assert found["mae_tissue"] == pytest.approx(level["mae_tissue"], rel=1e-9) != found["mae"] or level["exact"]
            assert found["psnr_tissue"] == (level["psnr_tissue"] and pytest.approx(level["psnr_tissue"], rel=1e-9))
        for key in ("max_abs_diff", "exact", "tiles"):
            assert found[key] == level[key], (level["level"], key)
        assert found["tiles_unreadable"] == 0
        if level["de2000_p95"] is None:
            assert found["de2000_p95"] is found["de2000_mean"] is None
        else:
            assert found["de2000_mean"] == pytest.approx(level["de2000_mean"], abs=1e-3)
            assert found["gmsd_mean"] == pytest.approx(level["gmsd_mean"], abs=1e-6)
            assert found["de2000_p95"] == pytest.approx(level["de2000_p95"], abs=0.03)
        worst = [one for one in entry["worst"] if one["level"] == level["level"]]
        if level["exact"]:
            assert worst == []
        elif level["min"] is not None:
            assert [worst[0][key] for key in ("x", "y", "width", "height")] == level["worst"]
            assert worst[0]["ssim"] == pytest.approx(level["min"], abs=SAME)


@pytest.fixture(scope="module")
def both(made: Made, tmp_path_factory: pytest.TempPathFactory) -> tuple[subprocess.CompletedProcess[str], Path]:
    """One run with two conversions, and its folder."""
    out = tmp_path_factory.mktemp("out") / "new" / "folder"
    return program(made.original, made.lossless, made.lossy, "--out", out, "--measure", "de2000", "gmsd"), out


def test_two_conversions_of_one_original(made: Made, both: tuple[subprocess.CompletedProcess[str], Path]) -> None:
    done, out = both
    assert done.returncode == 0, done.stderr
    summary = json.loads((out / "summary.json").read_text())
    assert summary["original"] == str(made.original)
    lossless, lossy = summary["conversions"]
    assert (lossless["path"], lossy["path"]) == (str(made.lossless), str(made.lossy))
    agrees(lossless, independent(made.original, made.lossless))
    agrees(lossy, independent(made.original, made.lossy))
    assert all(level["exact"] and level["psnr"] is None and level["ssim"]["mean"] == 1 for level in lossless["levels"])
    assert all(level["ssim"]["tissue_mean"] < level["ssim"]["mean"] < 1 for level in lossy["levels"][:2])
    # Bounds at 261, 243: as stored, the coarse levels of a lossless conversion differ, by their place alone.
    assert all(level["ssim"]["own_grid_mean"] < 0.95 for level in lossless["levels"][1:])
    assert all(level["ssim"]["shift_compensated_mean"] in (1, None) for level in lossless["levels"])
    # Lines of one level stand below each other, and what was said of the work went to stderr.
    lines = [line.split() for line in done.stdout.splitlines()]
    table = [line for line in lines if line[:1] == ["0"]]
    assert [line[3] for line in table[:2]] == ["A", "B"] and table[0][5] == "1.0000" != table[1][5]
    assert "Comparing level 0 of lossy" in done.stderr and "\r" not in done.stderr


def test_tissue_that_a_conversion_lacks_is_counted(
    here: Callable[..., tuple[int, str, str]], made: Made, tmp_path: Path
) -> None:
    """Of a slide that ends a column of photos and a row earlier."""
    spec = replace(RINGS, photos=(3, 3))
    write_sample(tmp_path / "part.mrxs", spec)
    convert_to_dicom(tmp_path / "part.mrxs", tmp_path / "part-dicom", settings=ConversionSettings(quality=80))
    asked = (made.original, tmp_path / "part-dicom", "--no-readings", "--measure", "de2000", "gmsd")
    code, out, _ = here(*asked, "--out", tmp_path / "out")
    (entry,) = json.loads((tmp_path / "out" / "summary.json").read_text())["conversions"]
    agrees(entry, independent(made.original, tmp_path / "part-dicom"))
    share = entry["tissue_outside"]
    assert code == 0 and 0.1 < share < 0.9
    assert f"{100 * share:.1f}\N{NO-BREAK SPACE}% of the original's tissue lies outside of what both slides have" in out


def test_the_provenance_names_everything(made: Made, both: tuple[subprocess.CompletedProcess[str], Path]) -> None:
    held = json.loads((both[1] / "summary.json").read_text())["conversions"][1]
    said = held["provenance"]
    assert said["complete"] and said["program"].startswith("Verislide ") and said["kernel"]
    assert said["original"]["reader"].startswith("OpenSlide") and len(said["original"]["hashes"]) > 3
    assert {name for name, _ in said["conversion"]["hashes"]} == {"SOPInstanceUID"}
    assert said["affine"][:4] == [1, 0, 0, 1] and said["started"] <= said["finished"]
    assert held["settings"]["measures"] == ["de2000", "gmsd"] and held["settings"]["levels"] is None


def test_the_tables_hold_the_figures_of_the_summary(both: tuple[subprocess.CompletedProcess[str], Path]) -> None:
    out = both[1]
    conversions = json.loads((out / "summary.json").read_text())["conversions"]
    rows = list(csv.DictReader((out / "levels.csv").open(encoding="utf-8")))
    levels = [level for one in conversions for level in one["levels"]]
    assert len(rows) == len(levels) == 8
    for row, level in zip(rows, levels, strict=True):
        assert float(row["ssim_mean"]) == level["ssim"]["mean"] and row["exact"] == str(level["exact"])
        assert (row["psnr"] == "") is level["exact"] and float(row["mpp_x"]) == level["mpp"][0]
    worst = list(csv.DictReader((out / "worst.csv").open(encoding="utf-8")))
    assert [float(row["ssim"]) for row in worst] == [one["ssim"] for entry in conversions for one in entry["worst"]]


def test_the_result_opens_again_and_maps_show_it(both: tuple[subprocess.CompletedProcess[str], Path]) -> None:
    out = both[1]
    assert sorted(path.name for path in out.iterdir() if path.suffix != ".png") == [
        "levels.csv",
        "rings.comparison",
        "summary.json",
        "worst.csv",
    ]
    result = load_result(out / "rings.comparison")
    assert result.complete and [one.slide.name for one in result.conversions] == ["lossless", "lossy"]
    level = result.conversions[1].levels[0]
    pictures = sorted(path.name for path in out.glob("*.png"))
    assert len(pictures) == 16 and "ssim-2-level0.png" in pictures and "mae-1-level3.png" in pictures
    # The map is enlarged by a whole number, in cividis from 1 on; find it by its frame of known size.
    picture = cv2.imread(str(out / "ssim-1-level0.png"))[..., ::-1]
    dark = np.array([0, 34, 77])  # cividis' first colour, as matplotlib has it
    share = (np.abs(picture.astype(int) - dark).max(axis=2) <= 2).mean()
    assert share > 0.5, "a lossless conversion's map has the colour of 1 everywhere"
    lossy = cv2.imread(str(out / "ssim-2-level0.png"))[..., ::-1]
    height, width = level.ssim_map.shape
    factor = -(-720 // width)
    top = next(y for y in range(20, 100) if (np.abs(lossy[y, 20:60].astype(int) - dark).max() <= 60))
    assert lossy.shape[0] > height * factor + top and lossy.shape[1] >= width * factor


def test_the_real_pair(real_pair: tuple[Path, Path], tmp_path: Path) -> None:
    done = program(*real_pair, "--out", tmp_path, "--no-readings", "--level", "2,3", "--level", 6)
    assert done.returncode == 0, done.stderr
    (entry,) = json.loads((tmp_path / "summary.json").read_text())["conversions"]
    agrees(entry, independent(*real_pair, 2, 3, 6))
    assert entry["settings"]["levels"] == [4, 8, 64]
    for level, said in zip(entry["levels"], entry["provenance"]["levels"], strict=True):
        pixels, seam = said["seam_pixels"], level["seam"]
        if level["level"] == 6:
            assert pixels["off"] == 0 and seam["off"] is None, "every pixel lies near a seam"
            continue
        assert seam["on"] < seam["off"]
        both = seam["on"] * pixels["on"] + seam["off"] * pixels["off"]
        assert both / (pixels["on"] + pixels["off"]) == pytest.approx(level["ssim"]["mean"], rel=1e-12)


def test_a_limit_names_measure_level_and_mask(
    here: Callable[..., tuple[int, str, str]], made: Made, tmp_path: Path
) -> None:
    code, out, _ = here(
        made.original, made.lossless, made.lossy, "--out", tmp_path, "--level", 0, "--limit", "guide-0.98"
    )
    assert code == compare.BELOW_LIMIT == 1
    said = out[out.index("Limit") :]
    assert said.startswith("Limit 0.98 (guide-0.98) for the mean SSIM of the tissue, three channels, uniform 7 x 7")
    lossless, lossy, mask = said.splitlines()[1:4]
    assert "A lossless, level 0" in lossless.replace("  ", " ") and lossless.endswith("1.0000, reached")
    assert "B lossy, level 0" in lossy.replace("  ", " ") and lossy.endswith("NOT REACHED")
    assert mask.startswith("  Mask: Tissue is where the original")
    tissue = json.loads((tmp_path / "summary.json").read_text())["conversions"][1]["levels"][0]["ssim"]["tissue_mean"]
    asked = (made.original, made.lossy, "--out", tmp_path, "--overwrite", "--level", 0, "--no-readings")
    for limit, expected in ((tissue - 1e-9, 0), (tissue + 1e-9, 1)):
        assert here(*asked, "--limit", limit)[0] == expected


def test_no_limit_is_no_limit(here: Callable[..., tuple[int, str, str]], made: Made, tmp_path: Path) -> None:
    code, out, _ = here(made.original, made.lossy, "--out", tmp_path, "--level", 3)
    assert code == 0 and "Limit" not in out


@pytest.mark.parametrize(("mpp", "level"), [(0.25, 0), (0.52, 1), (1.1, 2)])
def test_a_level_is_chosen_by_its_pixel_size(
    here: Callable[..., tuple[int, str, str]], made: Made, tmp_path: Path, mpp: float, level: int
) -> None:
    assert here(made.original, made.lossless, "--out", tmp_path, "--mpp", mpp, "--grey", "--gaussian")[0] == 0
    (entry,) = json.loads((tmp_path / "summary.json").read_text())["conversions"]
    assert [one["level"] for one in entry["levels"]] == [level]
    assert entry["settings"]["grey"] is True and entry["settings"]["window"].startswith("Gaussian")


def test_errors_are_one_sentence_and_leave_nothing(
    here: Callable[..., tuple[int, str, str]], made: Made, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    (tmp_path / "text.mrxs").write_text("no slide")
    (tmp_path / "file").write_text("")
    cases: list[tuple[list[object], str]] = [
        ([tmp_path / "absent.mrxs", made.lossy], "absent.mrxs"),
        ([made.original, tmp_path / "text.mrxs"], "text.mrxs"),
        ([made.original, made.lossy, "--level", 9], "stores levels 0 to 3, not 9"),
        ([made.original, made.lossy, "--mpp", 30], "stores no level near 30 µm/px, but 0.25, 0.5, 1, 2"),
    ]
    for arguments, said in cases:
        code, printed, error = here(*arguments, "--out", out)
        last = error.splitlines()[-1]
        assert code == compare.FAILED == 2 and printed == "" and said in last and last.endswith(".")
        assert not out.exists(), arguments
    code, _, error = here(made.original, made.lossy, "--out", tmp_path / "file")
    assert code == 2 and error == f"{tmp_path / 'file'} is a file: name a folder by --out.\n"
    foreign = tmp_path / "foreign" / "rings.comparison"
    foreign.mkdir(parents=True)
    (foreign / "own.txt").write_text("own")
    code, _, error = here(made.original, made.lossy, "--out", tmp_path / "foreign", "--overwrite")
    assert code == 2 and "is in the way, for it is no comparison of Verislide" in error and "Opening" not in error
    assert (foreign / "own.txt").read_text() == "own"


def test_an_earlier_comparison_is_replaced_only_when_asked_and_then_as_a_whole(
    here: Callable[..., tuple[int, str, str]], made: Made, tmp_path: Path
) -> None:
    own = tmp_path / "ssim-own.png"
    own.write_text("own")
    quick = (made.original, made.lossy, "--out", tmp_path, "--no-readings")
    assert here("--level", "2", *quick, "--level", "3")[0] == 0, "a level before the slides leaves them alone"
    assert (tmp_path / "ssim-1-level2.png").exists() and (tmp_path / "ssim-1-level3.png").exists()
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    code, _, error = here(*quick, "--level", 3)
    assert code == 2 and "holds an earlier comparison: name another folder, or add --overwrite" in error
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before
    assert here(*quick, "--level", 3, "--overwrite")[0] == 0
    assert sorted(path.name for path in tmp_path.glob("*.png")) == [
        "mae-1-level3.png",
        "ssim-1-level3.png",
        "ssim-own.png",
    ]
    assert sorted(path.name for path in (tmp_path / "rings.comparison").glob("*level*.csv")) == ["tiles-1-level3.csv"]


def test_a_full_disk_names_place_cause_and_what_to_do(
    here: Callable[..., tuple[int, str, str]], made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, _content: bytes) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))

    monkeypatch.setattr("viewer.commands.compare_report.write_whole", full)
    asked = (made.original, made.lossy, "--out", tmp_path, "--no-readings", "--level", 3)
    code, printed, error = here(*asked)
    said = error.splitlines()[-1]
    assert code == 2 and not printed and f"{tmp_path}" in said and "(No space left on device): make room" in said
    assert "--resume" not in said
    monkeypatch.setattr("viewer.comparison.whole.kept_partly._KEPT_EVERY", -1.0)
    code, _, error = here(*asked, "--overwrite")
    assert code == 2 and "rings.partial.comparison: --resume goes on with it." in error.splitlines()[-1]
    monkeypatch.undo()
    assert here(*asked, "--resume")[0] == 0 and not (tmp_path / "rings.partial.comparison").exists()


def test_a_slide_of_something_else_is_not_compared(
    here: Callable[..., tuple[int, str, str]], made: Made, tmp_path: Path
) -> None:
    picture = np.random.default_rng(1).integers(0, 256, (300, 200, 3), np.uint8)
    cv2.imwrite(str(tmp_path / "noise.png"), picture)
    code, _, error = here(made.original, tmp_path / "noise.png", "--out", tmp_path / "out")
    assert code == 2 and "noise.png is not aligned with rings.mrxs" in error and not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "wrong",
    [
        ["--limit", "0"],
        ["--limit", "guide"],
        ["--limit", "1.01"],
        ["--mpp", "-1"],
        ["--level", "-2"],
        ["--level", "0", "--mpp", "1"],
        ["--measure", "beauty"],
        ["--reading-tiles", "0"],
    ],
)
def test_a_wrong_command_line_is_refused(wrong: list[str], made: Made, tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        app.main(["compare", str(made.original), str(made.lossy), "--out", str(tmp_path / "out"), *wrong])
    assert ended.value.code == 2 and not (tmp_path / "out").exists()


@pytest.fixture
def interrupted(monkeypatch: pytest.MonkeyPatch) -> Callable[[int, int], None]:
    """Has a signal come to the process, once, when so many steps of comparing have been told."""

    def after(steps: int, number: int) -> None:
        told = ProgressLine.__call__
        count = 0

        def tell(line: ProgressLine, step: Step) -> None:
            nonlocal count
            told(line, step)
            if step.unit == "MPix":
                count += 1
                if count == steps:
                    os.kill(os.getpid(), number)

        monkeypatch.setattr(ProgressLine, "__call__", tell)

    return after


def everything(folder: Path) -> dict[str, bytes]:
    """The files of numbers of a result; result.json has times."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "result.json"}


@pytest.mark.skipif(os.name == "nt", reason="signals of another kind")
@pytest.mark.parametrize("steps", [4, 11])
def test_interrupted_and_resumed_it_gives_the_same(
    steps: int,
    here: Callable[..., tuple[int, str, str]],
    interrupted: Callable[[int, int], None],
    made: Made,
    both: tuple[subprocess.CompletedProcess[str], Path],
    tmp_path: Path,
) -> None:
    out, uninterrupted = tmp_path / "out", both[1]
    arguments = [made.original, made.lossless, made.lossy, "--out", out, "--measure", "de2000", "gmsd"]
    interrupted(steps, signal.SIGINT)
    code, printed, error = here(*arguments)
    assert code == 130 and printed == "" and "--resume goes on with it" in error
    partly = out / "rings.partial.comparison"
    assert [path.name for path in out.iterdir()] == [partly.name], "nothing under a final name"
    begun = load_result(partly)
    assert not begun.complete and begun.conversions
    code, _, error = here(*arguments, "--resume")
    assert code == 0 and not partly.exists(), error
    resumed, whole = (everything(folder / "rings.comparison") for folder in (out, uninterrupted))
    assert resumed == whole and len(whole) == 24
    figures = [json.loads((folder / "summary.json").read_text())["conversions"] for folder in (out, uninterrupted)]
    for one, other in zip(*figures, strict=True):
        assert one["levels"] == other["levels"] and one["worst"] == other["worst"]


@pytest.mark.skipif(os.name == "nt", reason="signals of another kind")
def test_a_request_to_end_keeps_what_there_is_and_other_settings_do_not_go_on(
    here: Callable[..., tuple[int, str, str]],
    interrupted: Callable[[int, int], None],
    made: Made,
    tmp_path: Path,
) -> None:
    interrupted(3, signal.SIGTERM)
    assert here(made.original, made.lossy, "--out", tmp_path)[0] == 143
    for arguments, said in (
        ([made.original, made.lossy, "--grey"], "was begun with other settings"),
        ([made.original, made.lossless], "was begun with lossy, which is another slide than lossless"),
    ):
        code, _, error = here(*arguments, "--out", tmp_path, "--resume")
        assert code == 2 and said in error.splitlines()[-1]
    partly = tmp_path / "rings.partial.comparison"
    begun = load_result(partly)
    save_result(replace(begun, program="99.0"), partly)
    code, _, error = here(made.original, made.lossy, "--out", tmp_path, "--resume")
    assert code == 2 and "was begun by Verislide 99.0" in error.splitlines()[-1]
    assert error.endswith("so it cannot be gone on with. Compare the slides anew.\n")
    save_result(replace(begun, kernel="an abacus"), partly)
    code, _, error = here(made.original, made.lossy, "--out", tmp_path, "--resume")
    assert code == 2 and "SSIM worked out by an abacus" in error.splitlines()[-1]


def test_resume_without_anything_to_resume_begins_anew(
    here: Callable[..., tuple[int, str, str]], made: Made, tmp_path: Path
) -> None:
    code, _, error = here(made.original, made.lossy, "--out", tmp_path, "--level", 3, "--resume")
    assert code == 0 and "There is nothing to go on with in" in error
    assert load_result(tmp_path / "rings.comparison").complete


def test_an_older_result_stays_while_a_new_one_is_interrupted(
    here: Callable[..., tuple[int, str, str]],
    interrupted: Callable[[int, int], None],
    made: Made,
    tmp_path: Path,
) -> None:
    assert here(made.original, made.lossy, "--out", tmp_path, "--level", 3)[0] == 0
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    interrupted(2, signal.SIGINT)
    assert here(made.original, made.lossy, "--out", tmp_path, "--overwrite")[0] == 130
    assert {path: path.read_bytes() for path in before} == before
    assert load_result(tmp_path / "rings.comparison").settings.levels == (8.0,)


def test_a_level_that_a_conversion_lacks_is_said(
    here: Callable[..., tuple[int, str, str]], made: Made, tmp_path: Path
) -> None:
    without = lacking_level_2(made.lossless, tmp_path / "without")
    code, _, error = here(made.original, without, "--out", tmp_path / "out", "--level", 2)
    assert code == 2 and "without stores no level 4×, as level 2: choose another level." in error.splitlines()[-1]
    code, out, _ = here(made.original, made.lossless, without, "--out", tmp_path / "out")
    assert code == 0 and "without lacks levels that the original stores: 4×." in out
    whole, lacking = json.loads((tmp_path / "out" / "summary.json").read_text())["conversions"]
    assert [level["level"] for level in whole["levels"]] == [0, 1, 2, 3]
    assert [level["level"] for level in lacking["levels"]] == [0, 1, 3]
    assert (whole["missing_levels"], lacking["missing_levels"], lacking["extra_levels"]) == ([], [4], [])
    assert lacking["provenance"]["missing_levels"] == [4]
    (place,) = independent(made.original, without, 2, 3)[0]["missing"]
    assert lacking["worst"] == [missing_entry(place)] and place[0] == 2 and whole["worst"] == []
    rows = list(csv.DictReader((tmp_path / "out" / "worst.csv").open(encoding="utf-8")))
    assert [(row["level"], row["ssim"], row["missing"]) for row in rows] == [("2", "", "True")]


def test_a_level_that_a_real_conversion_lacks_is_the_worst_of_it(
    here: Callable[..., tuple[int, str, str]], real_pair: tuple[Path, Path], tmp_path: Path
) -> None:
    original, conversion = real_pair
    without = lacking_level_2(conversion, tmp_path / "without")
    assert here(original, without, "--out", tmp_path / "out", "--no-readings")[0] == 0
    (entry,) = json.loads((tmp_path / "out" / "summary.json").read_text())["conversions"]
    (place,) = independent(original, without, 2, 7)[0]["missing"]
    assert entry["worst"][0] == missing_entry(place) and place[0] == 2
    assert entry["worst"][1]["level"] == 0 and entry["worst"][1]["ssim"] < 1


def test_a_level_that_a_conversion_lacks_is_below_every_limit(
    here: Callable[..., tuple[int, str, str]], made: Made, tmp_path: Path
) -> None:
    without = lacking_level_2(made.lossless, tmp_path / "without")
    asked = [made.original, without, "--no-readings", "--limit", 0.5]
    code, out, _ = here(*asked, "--out", tmp_path / "all")
    assert code == 1 and "  without: NOT REACHED, for levels of the original are not stored: 4×\n" in out
    code, out, _ = here(*asked, "--out", tmp_path / "named", "--level", 1)
    assert code == 0 and "NOT REACHED" not in out, "a level was named that both store"


def lacking_level_2(conversion: Path, copy: Path) -> Path:
    shutil.copytree(conversion, copy)
    copy.chmod(0o755)
    heads = {file: pydicom.dcmread(file, stop_before_pixels=True) for file in copy.iterdir()}
    levels = {head.TotalPixelMatrixColumns: file for file, head in heads.items() if head.ImageType[2] == "VOLUME"}
    levels[sorted(levels, reverse=True)[2]].unlink()
    return copy


def test_a_limit_is_not_reached_where_tiles_cannot_be_read(
    here: Callable[..., tuple[int, str, str]], made: Made, tmp_path: Path
) -> None:
    broken = shutil.copytree(made.lossless, tmp_path / "broken")
    largest = max(broken.iterdir(), key=lambda file: file.stat().st_size)
    content = bytearray(largest.read_bytes())
    starts = [at for at in range(len(content)) if content.startswith(b"\xff\xd8\xff", at)]
    starts = starts or [at for at in range(len(content)) if content.startswith(b"\xff\x4f\xff\x51", at)]
    for start in starts[-2:]:
        content[start : start + 200] = bytes(200)
    largest.write_bytes(content)
    asked = (made.original, broken, "--level", 0, "--no-readings", "--limit", 0.5)
    code, out, _ = here(*asked, "--out", tmp_path / "out")
    (entry,) = json.loads((tmp_path / "out" / "summary.json").read_text())["conversions"]
    level = entry["levels"][0]
    assert level["tiles_unreadable"] == 2 and level["ssim"]["tissue_mean"] == 1
    assert code == 1 and f"1.0000, NOT REACHED, for 2 of {level['tiles']} tiles could not be read" in out


def test_a_tile_that_cannot_be_read_is_listed(
    here: Callable[..., tuple[int, str, str]], made: Made, tmp_path: Path
) -> None:
    broken = shutil.copytree(made.lossy, tmp_path / "broken")
    largest = max(broken.iterdir(), key=lambda file: file.stat().st_size)
    content = bytearray(largest.read_bytes())
    start = content.index(b"\xff\xd8\xff", len(content) // 2)  # a frame in the middle
    content[start : start + 200] = bytes(200)
    largest.write_bytes(content)
    code, out, _ = here(made.original, broken, "--out", tmp_path / "out", "--level", 0)
    assert code == 0 and "is not compared: " in out
    (entry,) = json.loads((tmp_path / "out" / "summary.json").read_text())["conversions"]
    assert entry["levels"][0]["tiles_unreadable"] == 1 and len(entry["provenance"]["levels"][0]["unreadable"]) == 1
