"""How ``convert`` encodes pixels: presets by name, and options that mean ``--preset custom``."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from viewer.app import main
from viewer.commands import convert_encoding
from viewer.conversion.presets import CUSTOM_BEGINNING, PRESETS
from viewer.conversion.settings import Codec, ConversionSettings
from viewer.geometry import Size
from viewer.slides.sample import SampleSpec, write_sample


@pytest.fixture(scope="module")
def slide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("slides") / "slide.mrxs"
    write_sample(path, SampleSpec(photos=(2, 2), image_size=Size(80, 64), levels=3))
    return path


def asked(*arguments: str) -> ConversionSettings:
    parser = argparse.ArgumentParser()
    convert_encoding.add_options(parser)
    return convert_encoding.settings(parser.parse_args(arguments))


def test_options_of_an_encoding_mean_custom() -> None:
    assert asked() == PRESETS[0].settings
    assert asked("--preset", "custom") == CUSTOM_BEGINNING
    quality = asked("--quality", "75", "--subsampling", "4:4:4")
    assert (quality.encoding, quality.pass_through) == ("JPEG Q75 4:4:4", False)
    assert quality == asked("--preset", "custom", "--codec", "jpeg", "--quality", "75", "--subsampling", "4:4:4")
    assert asked("--codec", "jpegls-near", "--near", "4").encoding == "JPEG-LS near 4"
    assert asked("--codec", "jpeg2000", "--copy-tiles").pass_through
    assert {asked("--codec", str(one)).codec for one in Codec} == set(Codec)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ("--preset auto --quality 80", "--quality goes with --preset custom: auto says itself how pixels are encoded."),
        ("--preset jpeg-q80-422 --copy-tiles", "--copy-tiles goes with --preset custom: jpeg-q80-422 says itself"),
        ("--preset jpegls-lossless --codec jpeg", "--codec goes with --preset custom: jpegls-lossless says itself"),
        ("--quality 101", "A JPEG quality is 20 to 100, not 101."),
        ("--quality 0", "A JPEG quality is 20 to 100, not 0."),
        ("--codec jpegls-near --near 0", "Near-lossless JPEG-LS is off by 1 to 9 grey levels at most, not 0."),
        ("--near 2", "--near is of the codec jpegls-near, not of jpeg."),
        ("--codec jpegls --quality 80", "--quality is of the codec jpeg, not of jpegls."),
        (
            "--preset custom --codec jpeg2000 --subsampling 4:2:0",
            "--subsampling is of the codec jpeg, not of jpeg2000.",
        ),
    ],
)
def test_what_cannot_be_is_one_sentence_and_nothing_is_written(
    slide: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: str, sentence: str
) -> None:
    assert main(["convert", str(slide), "--out", str(tmp_path / "out"), *arguments.split()]) == 2
    said = capsys.readouterr().err
    assert said.startswith(sentence) and said.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_a_custom_conversion_is_planned_reported_and_found_again(
    slide: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["convert", str(slide), "--out", str(tmp_path / "out"), "--codec", "jpegls-near", "--near", "3"]
    assert main([*arguments, "--plan"]) == 0
    assert "JPEG-LS near 3" in capsys.readouterr().out
    assert main(arguments) == 0
    assert "JPEG-LS near 3, mean difference" in capsys.readouterr().out
    report = json.loads((tmp_path / "out/slide/report.json").read_text())
    assert (report["settings"]["codec"], report["settings"]["near"]) == ("jpegls-near", 3)
    assert "encoded: JPEG-LS near 3" in (tmp_path / "out/slide/report.html").read_text()
    assert main(["convert", str(slide), "--out", str(tmp_path / "out"), "--preset", "custom", *arguments[4:]]) == 0
    assert "was there already" in capsys.readouterr().out
    assert main([*arguments[:-1], "4"]) == 1
    assert "holds another conversion already" in capsys.readouterr().err
