from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import openslide
import platformdirs
import pytest

from viewer.conversion.places import sample_folder, usual_home
from viewer.conversion.sample_pair import SamplePair, prepare_sample_pair, shipped_sample
from viewer.conversion.settings import Codec, ConversionSettings
from viewer.geometry import Size
from viewer.jobs.job import Cancelled, Progress, Step
from viewer.slides import sample as sample_room
from viewer.slides.sample import CoordinatePainter, SampleSpec
from viewer.slides.slide import SlideError

PROJECT = Path(__file__).resolve().parents[2]
SPEC = SampleSpec(photos=(2, 1), image_size=Size(96, 64), levels=3, painter=CoordinatePainter())


def made(cache: Path, progress: Progress | None = None, spec: SampleSpec = SPEC) -> SamplePair:
    return prepare_sample_pair(cache, progress or Progress(), spec=spec)


def times(cache: Path) -> dict[Path, int]:
    return {path: path.stat().st_mtime_ns for path in cache.rglob("*") if path.is_file()}


def expect_usable(pair: SamplePair) -> None:
    original = openslide.OpenSlide(pair.original)
    conversion = openslide.OpenSlide(max(pair.conversion.iterdir(), key=lambda path: path.stat().st_size))
    assert conversion.level_count == original.level_count == 3
    assert conversion.dimensions[0] == int(original.properties["openslide.bounds-width"])


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    cache = tmp_path_factory.mktemp("ready") / "cache"
    made(cache)
    return cache


@pytest.fixture
def cache(ready: Path, tmp_path: Path) -> Path:
    """A cache folder that holds the pair."""
    return Path(shutil.copytree(ready, tmp_path / "cache"))


def test_both_sides_are_made(tmp_path: Path) -> None:
    steps: list[Step] = []
    pair = made(tmp_path / "new" / "cache", Progress(steps.append))
    expect_usable(pair)
    assert pair.original.name == "sample.mrxs"
    assert pair.conversion.name == "sample-dicom"
    fractions = [step.fraction or 0 for step in steps]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    phases = list(dict.fromkeys(step.text.split(":")[0] for step in steps))
    assert phases == ["Making the sample slide", "Converting the sample slide to DICOM"]
    assert "tiles" in steps[-1].text
    assert not list((tmp_path / "new" / "cache").glob(".*"))


def test_they_are_made_only_once(cache: Path) -> None:
    before = times(cache)
    steps: list[Step] = []
    pair = made(cache, Progress(steps.append))
    assert times(cache) == before
    assert steps == []
    expect_usable(pair)


@pytest.mark.parametrize("damage", ["removed", "shortened"])
def test_a_damaged_original_is_made_again(cache: Path, damage: str) -> None:
    pair = made(cache)
    data = next(pair.original.with_suffix("").glob("Data*.dat"))
    conversion = times(pair.conversion)
    match damage:
        case "removed":
            data.unlink()
        case "shortened":
            data.write_bytes(data.read_bytes()[:100])
    assert made(cache) == pair
    expect_usable(pair)
    assert times(pair.conversion) == conversion
    assert len(list(cache.iterdir())) == 2


def test_what_a_user_has_put_beside_it_does_not_have_it_made_again(cache: Path) -> None:
    pair = made(cache)
    theirs = pair.original.parent / "DICOM" / "sample" / "level.dcm"
    theirs.parent.mkdir(parents=True)
    theirs.write_bytes(b"converted")
    before = times(cache)
    steps: list[Step] = []
    assert made(cache, Progress(steps.append)) == pair
    assert steps == []
    assert times(cache) == before


@pytest.mark.parametrize("damage", ["removed", "stamp"])
def test_what_a_user_has_put_beside_a_damaged_one_stays(cache: Path, damage: str) -> None:
    pair = made(cache)
    theirs = [pair.original.parent / "DICOM" / "level.dcm", pair.conversion / "drawn.geojson"]
    for path in theirs:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"theirs")
    for folder in (pair.original.parent, pair.conversion.parent):
        if damage == "stamp":
            (folder / "stamp.json").write_text("{")
    if damage == "removed":
        (pair.original.with_suffix("") / "Slidedat.ini").unlink()
        max(pair.conversion.glob("*.dcm"), key=lambda path: path.stat().st_size).unlink()
    again = made(cache)
    expect_usable(again)
    assert again.original.parent != pair.original.parent
    assert [path.read_bytes() for path in theirs] == [b"theirs", b"theirs"]
    before = times(cache)
    assert made(cache) == again
    assert times(cache) == before


def test_an_old_sample_with_something_of_the_users_is_not_removed(cache: Path) -> None:
    old = cache / "sample-of-an-old-version"
    theirs = old / "DICOM" / "level.dcm"
    theirs.parent.mkdir(parents=True)
    theirs.write_bytes(b"theirs")
    (old / "sample.mrxs").write_bytes(b"")
    (old / "stamp.json").write_text('{"sample.mrxs": 0}')
    os.utime(old, (0, 0))
    made(cache)
    assert theirs.read_bytes() == b"theirs"
    theirs.unlink()
    os.utime(old, (0, 0))
    made(cache)
    assert not old.exists()


def test_a_damaged_conversion_is_made_again(cache: Path) -> None:
    pair = made(cache)
    original = times(pair.original.parent)
    next(pair.conversion.iterdir()).unlink()
    steps: list[Step] = []
    assert made(cache, Progress(steps.append)) == pair
    expect_usable(pair)
    assert times(pair.original.parent) == original
    assert steps[0].fraction == 0
    assert steps[-1].fraction == 1


def test_another_sample_is_made_beside_it(cache: Path) -> None:
    first = made(cache)
    second = made(cache, spec=replace(SPEC, seed=2))
    assert second.original != first.original
    assert second.conversion != first.conversion
    expect_usable(first)
    expect_usable(second)


def test_other_settings_convert_the_same_original(cache: Path) -> None:
    first = made(cache)
    second = prepare_sample_pair(cache, Progress(), spec=SPEC, settings=ConversionSettings(codec=Codec.JPEG_2000))
    assert second.original == first.original
    assert second.conversion != first.conversion


def test_a_changed_writer_makes_it_anew(cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = made(cache)
    sources = tmp_path / "sources"
    shutil.copytree(next(iter(sample_room.__path__)), sources)
    monkeypatch.setattr(sample_room, "__path__", [str(sources)])
    assert made(cache) == first
    with (sources / "write.py").open("a") as file:
        file.write("# changed\n")
    assert made(cache).original != first.original


@pytest.mark.parametrize("phase", ["Making", "Converting"])
def test_cancelling_leaves_nothing_half_made(tmp_path: Path, phase: str) -> None:
    def listen(step: Step) -> None:
        if step.text.startswith(phase):
            progress.cancel()

    progress = Progress(listen)
    with pytest.raises(Cancelled):
        made(tmp_path, progress)
    left = [path.name for path in tmp_path.iterdir()]
    assert len(left) == (0 if phase == "Making" else 1)
    expect_usable(made(tmp_path))


def test_two_processes_at_once(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from viewer.conversion.sample_pair import prepare_sample_pair;"
        "from viewer.geometry import *; from viewer.slides.sample import *;"
        "from viewer.jobs.job import Progress; sys.stdin.readline();"
        f"print(prepare_sample_pair(Path({str(tmp_path)!r}), Progress(),"
        f"spec={SPEC}))"
    )
    running = [
        subprocess.Popen(
            [sys.executable, "-c", code], cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(2)
    ]
    for process in running:  # both have been started before either may begin
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    said = [process.communicate(timeout=60)[0] for process in running]
    assert [process.returncode for process in running] == [0, 0]
    pair = made(tmp_path)
    assert said == [f"{pair}\n"] * 2
    expect_usable(pair)
    assert len(list(tmp_path.iterdir())) == 2


def test_what_a_dead_process_left_is_removed_in_the_end(cache: Path) -> None:
    names = ("sample-of-an-old-version", ".being-made-long-ago", ".being-made-now", "something of the user's")
    for name in names:
        (cache / name).mkdir()
    for name in names:
        if name != ".being-made-now":
            os.utime(cache / name, (0, 0))
    pair = made(cache)
    expect_usable(pair)
    assert [(cache / name).exists() for name in names] == [False, False, True, True]


def test_a_cache_folder_that_cannot_be_used(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file")
    with pytest.raises(SlideError, match="cannot be kept") as caught:
        made(tmp_path / "cache")
    assert "VERISLIDE_CACHE_DIR" in caught.value.advice


def test_the_folder_can_be_chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("VERISLIDE_CACHE_DIR", str(tmp_path))
    assert sample_folder() == tmp_path
    monkeypatch.delenv("VERISLIDE_CACHE_DIR")
    assert "verislide" in str(sample_folder()).lower()


def test_conversions_of_the_sample_go_to_the_users_documents(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("VERISLIDE_CACHE_DIR", str(tmp_path / "cache"))
    home = usual_home(tmp_path / "cache" / "sample-0" / "sample.mrxs")
    assert home == Path(platformdirs.user_documents_dir()) / "Verislide"
    assert usual_home(tmp_path / "slides" / "one.mrxs") == tmp_path / "slides" / "DICOM"


def test_the_stamp_names_all_files(cache: Path) -> None:
    pair = made(cache)
    stamped = json.loads((pair.original.parent / "stamp.json").read_text())
    assert "sample.mrxs" in stamped
    assert "sample/Slidedat.ini" in stamped


def test_what_was_made_before_is_copied_and_not_made(
    cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = made(cache)
    shipped = tmp_path / "bundle" / "sample"
    shutil.copytree(before.original.parent, shipped / "slide")
    shutil.copytree(before.conversion.parent, shipped / "dicom")
    monkeypatch.setattr("viewer.conversion.sample_pair.write_sample", None)
    monkeypatch.setattr("viewer.conversion.convert.convert_to_dicom", None)
    pair = prepare_sample_pair(tmp_path / "new", Progress(), spec=SPEC, shipped=shipped)
    expect_usable(pair)
    assert pair.original.read_bytes() == before.original.read_bytes()
    assert pair.original.is_relative_to(tmp_path / "new") and pair.conversion.is_relative_to(tmp_path / "new")


def test_a_sample_that_was_brought_along_damaged_is_made(cache: Path, tmp_path: Path) -> None:
    before = made(cache)
    shutil.copytree(before.original.parent, tmp_path / "sample" / "slide")
    (tmp_path / "sample" / "slide" / "sample.mrxs").unlink()
    expect_usable(prepare_sample_pair(tmp_path / "new", Progress(), spec=SPEC, shipped=tmp_path / "sample"))


def test_only_an_installed_program_brings_a_sample_along(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert shipped_sample() is None
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert shipped_sample() is None
    (tmp_path / "sample").mkdir()
    assert shipped_sample() == tmp_path / "sample"
