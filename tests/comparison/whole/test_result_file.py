"""Results are kept and opened again to the last digit, or refused in one sentence; read by others' libraries too."""

from __future__ import annotations

import csv
import dataclasses
import hashlib
import io
import json
import math
import os
import subprocess
import sys
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.comparison.whole.made_results import made_level, made_result
from viewer.comparison.whole import result_file
from viewer.comparison.whole.result import (
    FORMAT_VERSION,
    CompareSettings,
    ComparisonResult,
    ConversionResult,
    Measure,
    MissingLevel,
    Readings,
    SeamTest,
)
from viewer.comparison.whole.result_file import RESULT, ResultFileError, load_result, result_in, save_result
from viewer.comparison.whole.seam_split import split_by_seams
from viewer.comparison.whole.tile_table import TILE
from viewer.geometry import Mpp, Point, Size
from viewer.jobs.job import Cancelled, Progress
from viewer.measures.ssim import Window


def full_result() -> ComparisonResult:
    """Two conversions with every field other than its default, and numbers that no short text holds."""
    random = np.random.default_rng(5)
    levels = []
    for number, shape in enumerate([(5, 7), (3, 4)]):
        level = made_level(random.random(shape), 2 * number, random.random(shape))
        for name in TILE.names or ():
            if TILE[name].kind == "f":
                level.table[name] = random.random(len(level.table)) * 10.0 ** random.integers(-20, 20)
        level.table["gmsd"][1] = math.nan
        level.table["ssim_least"][2] = -1
        level.table["absolute"][0] = 2**62 + 1
        level.table["unreadable"][3] = True
        level.ssim_map[0, :3] = math.nan
        readings = Readings(0.1 + 0.2, None, 1 / 3, 0.5, 10, 35, Point(0.25, -0.125), (1, -2))
        levels.append(
            replace(
                level,
                readings=readings,
                offset=Point(1 / 7, -2e-17),
                offset_note="measured on 12 fields, ±0.01 px",
                de2000_counts=random.integers(0, 2**40, 50),
                errors=((3, "Größe: tile cannot be read."),),
                seconds=math.pi,
                note="Original averaged from level 0",
                tissue_note="t",
                seam_note="s",
                seam_test=SeamTest(-0.001, -0.003, 0.0005, 0.24, 600, 12000),
                block_origin=Point(-3.5, 2.25),
                rows_done=level.rows - number,
            )
        )
    made = made_result(*levels)
    (conversion,) = made.conversions
    second = ConversionResult(
        replace(conversion.slide, name="ä.dcm", mpp=Mpp(0.1, 0.3), hashes=(("SOPInstanceUID", "1.2"),), hash_note="n"),
        "Aligned.",
        (1.1, 0, 0, 1 / 3, -5, 6.5),
        (made_level(np.ones((2, 2)), 1),),
        (4.0, 8.0),
        (16.0,),
        12.5,
        0.25,
        (MissingLevel(2, 4.0, Size(1021, 1024)), MissingLevel(3, 8.0, Size(1021, 1024))),
    )
    settings = CompareSettings((1.0, 4.0), frozenset(Measure), Window.GAUSSIAN, True, False, False, 40, 7, 1)
    zone = timezone(timedelta(hours=-3, minutes=30))
    started = datetime(2026, 2, 3, 4, 5, 6, 789, zone)
    return replace(made, conversions=(conversion, second), settings=settings, started=started, finished=None)


def same(one: Any, other: Any) -> bool:
    """Equal in type and value, not-a-number equal to itself."""
    if isinstance(one, np.ndarray):
        return one.dtype == other.dtype and one.shape == other.shape and one.tobytes() == other.tobytes()
    if dataclasses.is_dataclass(one):
        return type(one) is type(other) and all(
            same(getattr(one, field.name), getattr(other, field.name)) for field in dataclasses.fields(one)
        )
    if isinstance(one, tuple):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)


def test_every_number_comes_back_as_it_was(tmp_path: Path) -> None:
    result = full_result()
    save_result(result, tmp_path / "a.comparison")
    loaded = load_result(tmp_path / "a.comparison")
    assert same(result, loaded)
    assert loaded.started.utcoffset() == result.started.utcoffset() and not loaded.complete
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.comparison"]


def test_others_read_the_files(tmp_path: Path) -> None:
    """In a process without the program: csv, json, tifffile."""
    result = full_result()
    save_result(result, tmp_path / "a.comparison")
    script = """
import csv, json, sys, pathlib, tifffile
folder = pathlib.Path(sys.argv[1])
rows = list(csv.DictReader((folder / "tiles-1-level2.csv").open()))
with tifffile.TiffFile(folder / "ssim-1-level2.tif") as tiff:
    page = tiff.pages[0]
    resolution = [page.tags[name].value for name in ("XResolution", "ResolutionUnit")]
    picture = page.asarray()
stored = json.loads((folder / "result.json").read_text())
print(json.dumps([rows[5], picture.shape, str(picture.dtype), float(picture[1, 20]), resolution[0], int(resolution[1]),
    page.description, stored["result"]["conversions"][0]["levels"][1]["offset"]]))
assert "viewer" not in sys.modules
"""
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "a.comparison")], capture_output=True, text=True, check=True
    )
    row, shape, dtype, value, resolution, unit, said, offset = json.loads(done.stdout)
    level = result.conversions[0].levels[1]
    tile = level.table[5]
    assert {name: float(row[name]) for name in TILE.names or ()} == pytest.approx(
        {name: float(tile[name]) for name in TILE.names or ()}, rel=0, nan_ok=True
    )
    assert float(row["ssim"]) == tile["ssim_sum"] / tile["ssim_pixels"]
    assert (tuple(shape), dtype, value) == (level.ssim_map.shape, "float32", float(level.ssim_map[1, 20]))
    assert resolution[0] / resolution[1] == pytest.approx(10000 / (1.0 * 16)) and unit == 3
    assert "blocks of 16 x 16 px, level 2" in said and offset == {"x": 1 / 7, "y": -2e-17}


def test_a_folder_named_with_commas_or_without_pixel_size_is_kept(tmp_path: Path) -> None:
    level = replace(made_level(np.full((1, 2), 0.5)), mpp=None)
    save_result(made_result(level), tmp_path / "b, c.comparison")
    assert load_result(tmp_path / "b, c.comparison").conversions[0].levels[0].mpp is None
    rows = list(csv.reader((tmp_path / "b, c.comparison" / "tiles-1-level0.csv").open()))
    assert len(rows) == 3 and len({len(row) for row in rows}) == 1


def test_an_older_result_is_replaced_and_stays_where_writing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "a.comparison"
    old, new = made_result(made_level(np.full((2, 2), 0.5))), made_result(made_level(np.full((2, 2), 0.25)))
    save_result(old, folder)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        save_result(new, folder, progress)
    assert same(load_result(folder), old)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(ResultFileError, match=r"a\.comparison was not written: No space left on device"):
            save_result(new, folder)
    assert same(load_result(folder), old) and list(tmp_path.iterdir()) == [folder]
    save_result(new, folder)
    assert same(load_result(folder), new) and list(tmp_path.iterdir()) == [folder]


def test_a_result_is_found_where_the_program_ended_while_it_was_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "a.comparison"
    old, new = made_result(made_level(np.full((2, 2), 0.5))), made_result(made_level(np.full((2, 2), 0.25)))
    save_result(old, folder)
    rename = Path.rename

    def ends(path: Path, target: Path) -> Path:
        if path.name.endswith(".tmp"):
            raise KeyboardInterrupt
        return rename(path, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", ends)
        with pytest.raises(KeyboardInterrupt):
            save_result(new, folder)
    assert same(load_result(folder), old)
    save_result(new, folder)
    assert same(load_result(folder), new) and list(tmp_path.iterdir()) == [folder]


def test_what_is_no_result_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.comparison").mkdir()
    (tmp_path / "a.comparison" / "thesis.doc").write_text("years of work")
    (tmp_path / "b.comparison").write_text("a file")
    for name in ("a", "b"):
        with pytest.raises(ResultFileError, match=f"{name}.comparison is not replaced"):
            save_result(full_result(), tmp_path / f"{name}.comparison")
    assert (tmp_path / "a.comparison" / "thesis.doc").read_text() == "years of work"
    assert (tmp_path / "b.comparison").read_text() == "a file"


def _changed(folder: Path, change: dict[str, Any]) -> None:
    stored = json.loads((folder / RESULT).read_text(encoding="utf-8"))
    (folder / RESULT).write_text(json.dumps({**stored, **change}), encoding="utf-8")


@pytest.mark.parametrize("name", ["tiles-1-level0.csv", "mae-1-level2.tif", "ssim-2-level1.tif", RESULT])
@pytest.mark.parametrize("harm", ["gone", "cut", "flipped", "empty"])
def test_damage_is_told_with_the_file(tmp_path: Path, name: str, harm: str) -> None:
    folder = tmp_path / "a.comparison"
    save_result(full_result(), folder)
    content = (folder / name).read_bytes()
    middle = len(content) // 2
    if harm == "gone":
        (folder / name).unlink()
    elif harm == "flipped":
        while not chr(content[middle]).isdigit() and name.endswith((".csv", ".json")):
            middle += 1
        digit = content[middle] ^ 1
        (folder / name).write_bytes(content[:middle] + bytes([digit]) + content[middle + 1 :])
    else:
        (folder / name).write_bytes(content[:middle] if harm == "cut" else b"")
    with pytest.raises(ResultFileError) as refused:
        load_result(folder)
    said = str(refused.value)
    assert said.startswith("a.comparison cannot be opened") and "\n" not in said
    assert (name in said) or (harm == "gone" and name == RESULT)


def test_a_result_of_version_1_opens_and_what_it_does_not_tell_is_unknown(tmp_path: Path) -> None:
    """Its tables lack three columns, and it does not say which levels a conversion lacks but by their downsamples."""
    folder, result = tmp_path / "a.comparison", full_result()
    save_result(result, folder)
    stored = json.loads((folder / RESULT).read_text(encoding="utf-8"))
    files, lacking = stored["files"], ("largest_seam", "largest_off_seam", "de2000_seam_sum")
    for name in (name for name in files if name.endswith(".csv")):
        rows = list(csv.DictReader((folder / name).open(encoding="ascii")))
        opened = io.StringIO(newline="")
        kept = [column for column in rows[0] if column not in lacking]
        writer = csv.DictWriter(opened, kept, extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        (folder / name).write_text(opened.getvalue(), encoding="ascii", newline="")
        files[name] = hashlib.sha256((folder / name).read_bytes()).hexdigest()
    for conversion in stored["result"]["conversions"]:
        del conversion["missing"]
    body = stored["result"]
    _changed(folder, {"version": 1, "files": files, "sha256": result_file._digest_of(files, body), "result": body})
    loaded = load_result(folder)
    for one, other in zip(loaded.conversions, result.conversions, strict=True):
        assert one.missing == () and one.missing_levels == other.missing_levels
        for level, held in zip(one.levels, other.levels, strict=True):
            assert (level.table["largest_seam"] == -1).all() and (level.table["largest_off_seam"] == -1).all()
            assert np.isnan(level.table["de2000_seam_sum"]).all()
            for name in (name for name in TILE.names or () if name not in lacking):
                assert level.table[name].tobytes() == held.table[name].tobytes(), name
            level.table["seam"] = 10
            for side in split_by_seams(level.table):
                assert side.sums.pixels > 0 and side.largest is None and math.isnan(side.de2000)


def test_a_later_versions_result_is_not_read(tmp_path: Path) -> None:
    folder = tmp_path / "a.comparison"
    save_result(full_result(), folder)
    _changed(folder, {"version": FORMAT_VERSION + 1})
    with pytest.raises(ResultFileError, match=r"a\.comparison is of a newer version of Verislide: open it with that"):
        load_result(folder)
    stored = json.loads((folder / RESULT).read_text(encoding="utf-8"))
    body = {**stored["result"], "mood": "sunny"}
    _changed(folder, {"version": 1, "result": body, "sha256": result_file._digest_of(stored["files"], body)})
    with pytest.raises(ResultFileError, match="newer version"):
        load_result(folder)


@pytest.mark.parametrize(
    "change", [{"version": 0}, {"version": "1"}, {"result": []}, {"files": {}}, {"sha256": ""}, {"files": None}]
)
def test_a_result_that_makes_no_sense_is_refused(tmp_path: Path, change: dict[str, Any]) -> None:
    folder = tmp_path / "a.comparison"
    save_result(full_result(), folder)
    _changed(folder, change)
    with pytest.raises(ResultFileError, match="missing, damaged or changed"):
        load_result(folder)


def test_foreign_folders_and_files_are_told(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / RESULT).write_text('{"format": "something else"}')
    (tmp_path / "list").mkdir()
    (tmp_path / "list" / RESULT).write_text("[1]")
    (tmp_path / "file").write_text("text")
    for name in ("empty", "other", "list", "file", "absent"):
        with pytest.raises(ResultFileError, match=f"{name} cannot be opened: it is no comparison of Verislide"):
            load_result(tmp_path / name)


def test_a_result_is_meant_by_its_folder_its_file_and_the_folder_of_the_command(tmp_path: Path) -> None:
    out = tmp_path / "out"
    folder = out / "a.comparison"
    save_result(full_result(), folder)
    (out / "summary.json").write_text("{}")
    (out / ".a.comparison.old").mkdir()
    assert [result_in(path) for path in (folder, folder / RESULT, out)] == [folder] * 3
    for path in (out / "summary.json", out / "absent", tmp_path, folder / "absent" / RESULT):
        assert result_in(path) is None
    save_result(full_result(), out / "b.comparison")
    assert result_in(out) is None and result_in(folder) == folder  # which of the two is not for us to say
    (tmp_path / "cases" / "empty.comparison").mkdir(parents=True)
    assert result_in(tmp_path / "cases") is None


def test_a_file_outside_of_the_folder_is_not_read(tmp_path: Path) -> None:
    folder = tmp_path / "a.comparison"
    save_result(full_result(), folder)
    stored = json.loads((folder / RESULT).read_text(encoding="utf-8"))
    text = json.dumps(stored["result"]).replace("tiles-1-level0.csv", "../tiles-1-level0.csv")
    files = {name.replace("tiles-1-level0", "../tiles-1-level0"): sha for name, sha in stored["files"].items()}
    (folder / "tiles-1-level0.csv").rename(tmp_path / "tiles-1-level0.csv")
    body = json.loads(text)
    _changed(folder, {"files": files, "result": body, "sha256": result_file._digest_of(files, body)})
    with pytest.raises(ResultFileError, match="damaged"):
        load_result(folder)
