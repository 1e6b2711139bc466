"""The command ``tiles``: what it prints, its exit codes, and its files, checked by another process on both slides."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from shapely.geometry import box, mapping

from tests.other_process import answer_of
from viewer import app
from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.settings import ConversionSettings
from viewer.geometry import Size
from viewer.slides.sample import CoordinatePainter, SampleSpec, write_sample

INDEPENDENT = Path(__file__).parent.parent / "comparison/whole/independent_tiles.py"
Pair = tuple[Path, Path]


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    """Bounds that no level divides, and a conversion with loss."""
    folder = tmp_path_factory.mktemp("pair")
    spec = SampleSpec.plain(
        photos=(3, 3),
        margins=(1, 1, 1, 1),
        image_size=Size(80, 64),
        divisions=4,
        origin=(5, 3),
        levels=3,
        painter=CoordinatePainter(),
    )
    write_sample(folder / "pair.mrxs", spec)
    convert_to_dicom(folder / "pair.mrxs", folder / "converted", settings=ConversionSettings(quality=60))
    return folder / "pair.mrxs", folder / "converted"


def rows_of(folder: Path) -> list[dict[str, str]]:
    with (folder / "converted_tiles.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def tiles(pair: Pair, *arguments: object) -> int:
    return app.main(["tiles", *map(str, pair), *map(str, arguments)])


@pytest.mark.parametrize("level", [0, 1])
def test_tiles_are_the_slides_own_pixels(
    pair: Pair, tmp_path: Path, capsys: pytest.CaptureFixture[str], level: int
) -> None:
    assert tiles(pair, "--out", tmp_path, "--size", 37, "--level", level, "--count", 4) == 0
    rows = rows_of(tmp_path)
    found = answer_of(INDEPENDENT, *pair, tmp_path / "converted_tiles.csv")
    assert len(rows) == len(found) == 4
    for row, values in zip(rows, found, strict=True):
        assert (values["original"], values["converted"]) == (0, 0)
        assert float(row["ssim"]) == pytest.approx(values["ssim"], abs=1e-6)
    said = capsys.readouterr()
    assert f"As stored, level {level}" in said.out and "4 pairs" in said.out
    assert f"Mean SSIM {sum(float(row['ssim']) for row in rows) / 4:.6f}" in said.out


def test_resampled_tiles_are_named(pair: Pair, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert tiles(pair, "--out", tmp_path, "--size", 20, "--mpp", 0.8, "--count", 2) == 0
    assert "Resampled" in capsys.readouterr().out
    assert all(row["pixels"].startswith("Resampled") for row in rows_of(tmp_path))


def test_tiles_of_each_class(pair: Pair, tmp_path: Path) -> None:
    areas = {"Left": box(0, 0, 130, 500), "Right": box(130, 0, 500, 500)}
    features = [
        {"type": "Feature", "geometry": mapping(area), "properties": {"classification": {"name": name}}}
        for name, area in areas.items()
    ]
    path = tmp_path / "areas.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    out = tmp_path / "tiles"
    assert tiles(pair, "--out", out, "--size", 24, "--count", 2, "--classes", path, "--cropped") == 0
    assert [row["class"] for row in rows_of(out)] == ["Left", "Left", "Right", "Right"]
    assert (out / "converted_Left_0001_original.png").exists()


def test_what_goes_wrong_is_one_sentence_and_leaves_no_file(
    pair: Pair, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments, words in (
        (("--size", 3000), "No place holds a tile of 3000 px"),
        (("--level", 9), "stores levels 0 to 2, not 9"),
        (("--mpp", 0.01), "invent pixels"),
        (("--classes", tmp_path / "none.geojson"), "none.geojson cannot be read"),
    ):
        assert tiles(pair, "--out", tmp_path / "out", *arguments) == 2
        said = capsys.readouterr()
        assert words in said.err.splitlines()[-1] and not said.out
        assert not list((tmp_path / "out").glob("*"))
    assert app.main(["tiles", str(tmp_path / "a.mrxs"), str(pair[1]), "--out", str(tmp_path)]) == 2
    assert "a.mrxs" in capsys.readouterr().err
    with pytest.raises(SystemExit) as wrong:
        tiles(pair, "--out", tmp_path, "--size", 5)
    assert wrong.value.code == 2


def test_files_are_replaced_only_when_asked(pair: Pair, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ("--out", tmp_path, "--size", 32, "--count", 1)
    assert tiles(pair, *asked) == 0
    kept = tmp_path / rows_of(tmp_path)[0]["original_file"]
    kept.write_bytes(b"own")
    assert tiles(pair, *asked) == 2
    assert "3 files are there already" in capsys.readouterr().err and kept.read_bytes() == b"own"
    assert tiles(pair, *asked, "--replace") == 0
    assert kept.read_bytes() != b"own"


def test_fewer_pairs_than_asked_for_are_said(pair: Pair, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert tiles(pair, "--out", tmp_path, "--size", 64, "--level", 1, "--count", 500) == 0
    said = capsys.readouterr().out
    found = len(rows_of(tmp_path))
    assert f"{found} pairs of 500 asked for" in said and "Fewer than asked for" in said and 0 < found < 500
