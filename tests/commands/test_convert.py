"""The command ``convert``: what it prints, writes, skips and refuses. Pixels and verification are tested where they are
made."""

from __future__ import annotations

import json
import re
import signal
from pathlib import Path

import pydicom
import pytest

from viewer import __version__
from viewer.app import main
from viewer.geometry import Size
from viewer.jobs.job import Progress
from viewer.slides.sample import CoordinatePainter, SampleSpec, write_sample


@pytest.fixture(scope="module")
def slides(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("slides")
    for number in (1, 2):
        painter = CoordinatePainter()
        spec = SampleSpec(photos=(2, 2), image_size=Size(80, 64), levels=3, seed=number, painter=painter)
        write_sample(folder / f"slide {number}.mrxs", spec)
    return [folder / "slide 1.mrxs", folder / "slide 2.mrxs"]


def convert(*arguments: object) -> int:
    return main(["convert", *map(str, arguments)])


def studies(out: Path) -> dict[str, set[str]]:
    """By folder the series that its files belong to."""
    return {
        folder.name: {str(pydicom.dcmread(path).SeriesInstanceUID) for path in folder.glob("*.dcm")}
        for folder in out.iterdir()
    }


def test_slides_are_converted_and_skipped_when_they_are_there(
    slides: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert convert(*slides, "--out", out, "--preset", "jpeg-q80-422", "--tile", 128) == 0
    printed = capsys.readouterr()
    assert printed.out.count("converted, ") == 2 and "slide 2.mrxs (2 of 2): " in printed.err
    before = studies(out)
    assert sorted(before) == ["slide 1", "slide 2"] and all(len(one) == 1 for one in before.values())
    report = json.loads((out / "slide 1" / "report.json").read_text())
    assert report["settings"]["quality"] == 80 and len(report["files"]) == len(list((out / "slide 1").glob("*.dcm")))

    assert convert(*slides, "--out", out, "--preset", "jpeg-q80-422", "--tile", 128) == 0
    printed = capsys.readouterr().out
    assert printed.count("was there already, kept") == 2
    assert printed.count("made with the same settings by the same versions") == 2
    assert studies(out) == before

    # The number of threads changes nothing; that another version made it is said.
    kept = out / "slide 1" / "report.json"
    kept.write_text(json.dumps(report | {"software": {**report["software"], "Verislide": "0.0.1"}}))
    assert convert(slides[0], "--out", out, "--preset", "jpeg-q80-422", "--tile", 128, "--workers", 1) == 0
    kept_as_it_is = f"made with the same settings by Verislide 0.0.1 (now {__version__})"
    assert f"slide 1.mrxs: It was there already, {kept_as_it_is}" in (printed := capsys.readouterr().out)
    assert "To convert the slide anew, move its folder away or choose another one." in printed
    assert convert(slides[0], "--out", out, "--preset", "jpeg-q80-422", "--tile", 128, "--plan") == 0
    assert kept_as_it_is in capsys.readouterr().out
    assert studies(out) == before

    # Asked for otherwise, what is there is neither skipped nor replaced.
    assert convert(slides[0], "--out", out, "--preset", "jpeg-q90-420", "--tile", 128) == 1
    said = capsys.readouterr().err
    assert said.startswith("slide 1.mrxs cannot be converted into slide 1: it holds another conversion already, made ")
    assert "with other settings: JPEG Q80 4:2:2 (now JPEG Q90 4:2:0). Choose" in said
    assert said.count("cannot be converted") == 1 and studies(out) == before
    assert convert(slides[0], "--out", out, "--preset", "jpeg-q90-420", "--tile", 128, "--plan") == 1
    assert "it holds another conversion already" in capsys.readouterr().out
    assert convert(slides[0], "--out", out, "--preset", "jpeg-q80-422", "--tile", 128, "--plan") == 0
    assert "cannot be converted" not in capsys.readouterr().out


def test_one_slide_that_fails_does_not_keep_the_others(
    slides: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.mrxs"
    broken.write_bytes(b"nothing")
    out = tmp_path / "out"
    assert convert(broken, slides[0], "--out", out) == 1
    printed = capsys.readouterr()
    assert "broken.mrxs" in printed.err and "not converted" in printed.out
    assert [path.name for path in out.iterdir()] == ["slide 1"]


def test_a_table_gives_each_slide_its_own_words(
    slides: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "cases.csv"
    table.write_text("file,patient.identifier\nslide 1,A-1\nslide 9,Z\n")
    assert convert(*slides, "--out", tmp_path / "out", "--metadata", table) == 0
    assert "slide 9" in capsys.readouterr().err
    names = {
        folder.name: {str(pydicom.dcmread(path).PatientID or "") for path in folder.glob("*.dcm")}
        for folder in (tmp_path / "out").iterdir()
    }
    assert names == {"slide 1": {"A-1"}, "slide 2": {""}}


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (["--levels", "1,2"], "level 0"),
        (["--levels", "0,7"], "no level 7"),
        (["--metadata", "absent.json"], "absent.json"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(
    slides: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str], wrong: list[str], words: str
) -> None:
    assert convert(slides[0], "--out", tmp_path / "out", *wrong) in (1, 2)
    assert words in capsys.readouterr().err
    assert not (tmp_path / "out").exists() or not any((tmp_path / "out").iterdir())


def test_a_profile_to_start_from_is_given_by_its_name(
    slides: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert convert(slides[0], "--out", tmp_path / "out", "--metadata", "he") == 0
    (path, *_) = (tmp_path / "out/slide 1").glob("*.dcm")
    (specimen,) = pydicom.dcmread(path, stop_before_pixels=True).SpecimenDescriptionSequence
    assert "12710003" in str(specimen.SpecimenPreparationSequence), "hematoxylin, by SNOMED CT"
    assert convert(slides[0], "--out", tmp_path / "out", "--metadata", "she") == 2
    assert "she" in capsys.readouterr().err


def test_slides_of_one_name_are_not_written_over_one_another(
    slides: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert convert(slides[0], slides[0], "--out", tmp_path / "out") == 2
    assert "2 times" in capsys.readouterr().err
    assert convert(tmp_path / "absent.mrxs", "--out", tmp_path / "out") == 2
    assert "no such file" in capsys.readouterr().err


def test_a_plan_writes_nothing(slides: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert convert(slides[0], "--out", tmp_path / "out", "--plan", "--preset", "jpegls-lossless") == 0
    printed = capsys.readouterr().out
    assert "JPEG-LS lossless" in printed and "QuPath" in printed and "overlapping photos" in printed
    assert not (tmp_path / "out").exists()


def test_a_plan_adds_up_and_names_options_of_the_command(
    slides: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert convert(slides[0], "--out", tmp_path / "out", "--plan", "--preset", "auto") == 0
    printed = capsys.readouterr().out
    assert "--preset jpeg2000-lossless keeps them" in printed
    assert "“" not in printed and '"JPEG' not in printed
    times = [float(found) for found in re.findall(r"(\d+\.\d) s(?= )", printed.split("About")[0])]
    total, checking = map(float, re.findall(r"in (\d+\.\d) s, (\d+\.\d) s of it for the check", printed)[0])
    assert len(times) == 3 and total == pytest.approx(sum(times), abs=0.05 * len(times) + 0.05)
    assert 0 < checking <= total


def test_interrupted_it_leaves_whole_slides_only_and_goes_on(
    slides: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told, asked = Progress.tick, list[bool]()

    def tick(self: Progress, done: float, total: float, *rest: str) -> None:
        if (tmp_path / "out" / "slide 1").exists() and done and not asked:  # whoever asks twice is told nothing
            asked.append(True)
            signal.raise_signal(signal.SIGINT)
        told(self, done, total, *rest)

    arguments = [*slides, "--out", tmp_path / "out", "--workers", 1]
    monkeypatch.setattr(Progress, "tick", tick)
    assert convert(*arguments) == 128 + signal.SIGINT
    assert "goes on" in capsys.readouterr().err
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["slide 1"]
    monkeypatch.undo()
    assert convert(*arguments) == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["slide 1", "slide 2"]
