"""Settings that somebody puts together: every codec of them, read by programs that share no code with what wrote it."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.conversion.made import dicom_errors, elsewhere, headers, small_mirax, volumes
from tests.conversion.verify.folders import write_svs
from viewer.conversion.done import done_before
from viewer.conversion.plan import Pixels, plan_conversion
from viewer.conversion.presets import CUSTOM_BEGINNING, PRESETS, custom_purpose, preset
from viewer.conversion.readers_of import readers_of
from viewer.conversion.run import ConversionReport, ConversionRequest, convert_slide
from viewer.conversion.settings import SUBSAMPLINGS, Codec, ConversionSettings, Pyramid, Uids
from viewer.conversion.uids import work_key
from viewer.conversion.verify.expected import TRANSFER_SYNTAXES, Treatment
from viewer.jobs.job import Progress

READ = """
import json, sys
import numpy as np, openslide
from PIL import Image
from wsidicom import WsiDicom

original = openslide.OpenSlide(sys.argv[1])
x, y, width, height = (int(original.properties[f"openslide.bounds-{name}"]) for name in ("x", "y", "width", "height"))

def flat(slide, x, y):
    region = slide.read_region((x, y), 0, (width, height))
    picture = Image.new("RGB", region.size, "#" + slide.properties.get("openslide.background-color", "ffffff"))
    picture.paste(region, mask=region.getchannel("A"))
    return np.asarray(picture).astype(int)

def seen(folder, file, picture):
    with WsiDicom.open(folder) as slide:
        yield "wsidicom", np.asarray(slide.read_region((0, 0), 0, (width, height)).convert("RGB")).astype(int)
    try:
        with openslide.OpenSlide(file) as slide:
            yield "OpenSlide", flat(slide, 0, 0)
    except openslide.OpenSlideError:
        pass
    if picture:
        yield "DCMTK", np.asarray(Image.open(picture)).astype(int)[:height, :width]

wanted = flat(original, x, y)
print(json.dumps({
    name: {
        reader: {"largest": int(np.abs(one - wanted).max()), "mean square": float(((one - wanted) ** 2).mean())}
        for reader, one in seen(*places)
    }
    for name, places in json.loads(sys.argv[2]).items()
}))
"""
JPEG, JPEG_2000, JPEG_LS_NEAR = (f"1.2.840.10008.1.2.4.{number}" for number in (50, 90, 81))
WHOLE = 1024
"""A tile of this size holds level 0, so that its one frame is the level."""
CUSTOM = {
    **{f"JPEG {one}": {"quality": 85, "subsampling": one} for one in SUBSAMPLINGS},
    "JPEG 20": {"quality": 20},
    "JPEG 2000": {"codec": Codec.JPEG_2000},
    "JPEG-LS": {"codec": Codec.JPEG_LS},
    "JPEG-LS near": {"codec": Codec.JPEG_LS_NEAR, "near": 3},
}


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_mirax(tmp_path_factory.mktemp("source"))


@pytest.fixture(scope="module")
def reports(source: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, ConversionReport]:
    """Level 0 is one tile in all."""
    folder = tmp_path_factory.mktemp("out")
    found = {}
    for name, asked in CUSTOM.items():
        usual = {"levels": (0, 2), "pyramid": Pyramid.REBUILT, "tile_size": WHOLE}
        settings = replace(CUSTOM_BEGINNING, **usual, **asked)  # type: ignore[arg-type]
        found[name] = convert_slide(ConversionRequest(source, folder / name, settings))
    return found


@pytest.fixture(scope="module")
def seen(source: Path, reports: dict[str, ConversionReport], tmp_path_factory: pytest.TempPathFactory) -> Any:
    """How far level 0 is off, by every reader that opens it, as another process finds."""
    places = {}
    for name, report in reports.items():
        file = report.folder / report.levels[0].files[0]
        picture = by_dcmtk(file, report.settings.codec, tmp_path_factory.mktemp("raw"))
        places[name] = [str(report.folder), str(file), str(picture or "")]
    return elsewhere(READ, source, json.dumps(places))


def by_dcmtk(path: Path, codec: Codec, folder: Path) -> Path | None:
    """Its first frame as DCMTK sees it; none of JPEG 2000, which its programs do not know."""
    decoder = {Codec.JPEG: "dcmdjpeg", Codec.JPEG_LS: "dcmdjpls", Codec.JPEG_LS_NEAR: "dcmdjpls"}.get(codec)
    if decoder is None or shutil.which(decoder) is None:
        return None
    subprocess.run([decoder, path, folder / "raw.dcm"], check=True)
    subprocess.run(["dcmj2pnm", "+F", "1", "+op", folder / "raw.dcm", folder / "frame.ppm"], check=True)
    return folder / "frame.ppm"


@pytest.mark.parametrize("name", list(CUSTOM))
def test_every_codec_passes_its_check_and_is_read_alike_elsewhere(
    reports: dict[str, ConversionReport], seen: Any, name: str
) -> None:
    report, found = reports[name], seen[name]
    codec, near = report.settings.codec, report.settings.near
    assert report.verification is not None and report.verification.passed
    assert {level.transfer_syntax for level in report.levels} == {TRANSFER_SYNTAXES[codec]}
    assert report.levels[0].frames == 1 and report.levels[0].lossless is codec.is_lossless
    promised = readers_of(report.levels[0].transfer_syntax)
    readers = {one for one in ("wsidicom", "OpenSlide", "DCMTK") if one in promised}
    assert set(found) == readers - ({"DCMTK"} if shutil.which("dcmdjpls") is None else set())
    if codec is not Codec.JPEG:
        assert {one["largest"] for one in found.values()} == {near if codec is Codec.JPEG_LS_NEAR else 0}
        return
    figures = next(check.figures for check in report.verification.checks if check.name == "Lossy pixels")
    psnr = figures["level 0: PSNR (dB)"]
    assert isinstance(psnr, float)
    for reader, one in found.items():
        # DCMTK does not smooth halved colour.
        roughly = 2.0 if reader == "DCMTK" else 0.01
        assert one["mean square"] == pytest.approx(255**2 / 10 ** (psnr / 10), rel=roughly)


@pytest.mark.parametrize("name", list(CUSTOM))
def test_every_codec_states_its_loss_and_keeps_to_the_standard(reports: dict[str, ConversionReport], name: str) -> None:
    codec = reports[name].settings.codec
    own = {Codec.JPEG: "ISO_10918_1", Codec.JPEG_LS_NEAR: "ISO_14495_1"}.get(codec)
    for path, header in volumes(reports[name].folder):
        assert dicom_errors(path) == []
        assert header.LossyImageCompression == "01", "the scanner lost something already"
        methods = header.LossyImageCompressionMethod
        assert (list(methods) if own else [methods]) == ["ISO_10918_1", *([own] if own else [])]


@pytest.mark.parametrize("copies", [True, False])
def test_stored_tiles_are_copied_only_if_asked(tmp_path: Path, copies: bool) -> None:
    """Copied ones are read by OpenSlide, which a JPEG-LS picture beside them would keep from opening the folder."""
    write_svs(tmp_path / "slide.svs")
    settings = replace(CUSTOM_BEGINNING, codec=Codec.JPEG_LS_NEAR, near=1, pass_through=copies, tile_size=256)
    plan = plan_conversion(tmp_path / "slide.svs", settings)
    report = convert_slide(ConversionRequest(tmp_path / "slide.svs", tmp_path / "out", settings, verify="sample"))
    assert report.verification is not None and report.verification.passed
    assert "Reader OpenSlide" in [one.name for one in report.verification.checks] or not copies
    syntaxes = {str(header.file_meta.TransferSyntaxUID) for _, header in headers(tmp_path / "out")}
    assert syntaxes == ({JPEG, JPEG_2000} if copies else {JPEG_LS_NEAR})
    assert {level.treatment for level in report.levels} == {Treatment.COPIED if copies else Treatment.ENCODED}
    assert {level.pixels for level in plan.levels} == {Pixels.COPIED if copies else Pixels.ENCODED}
    assert any("encoding anew is avoidable" in one for one in plan.warnings) is not copies


def test_what_a_codec_does_not_look_at_makes_no_other_work(source: Path, tmp_path: Path) -> None:
    settings = ConversionSettings(codec=Codec.JPEG_LS, levels=(0, 3), uids=Uids.REPRODUCIBLE, quality=70)
    first = ConversionRequest(source, tmp_path / "out", settings)
    convert_slide(first)
    for idle in ({"quality": 95}, {"subsampling": "4:4:4"}, {"near": 5}):
        assert done_before(replace(first, settings=replace(settings, **idle))), idle
    assert done_before(replace(first, settings=replace(settings, codec=Codec.JPEG_2000))) is None
    assert done_before(replace(first, custom=True)), "how it was chosen is no other work either"
    near = replace(settings, codec=Codec.JPEG_LS_NEAR)
    keys = [work_key(source, one, None, None, Progress()) for one in (near, replace(near, quality=95))]
    assert keys[0] == keys[1] != work_key(source, replace(near, near=3), None, None, Progress())


def test_the_plan_says_what_the_codec_is_and_who_opens_it(source: Path) -> None:
    near = replace(CUSTOM_BEGINNING, codec=Codec.JPEG_LS_NEAR, near=1, pass_through=True)
    plan = plan_conversion(source, near)
    assert {level.encoding for level in plan.levels} == {"JPEG-LS near 1"}
    assert {level.readers for level in plan.levels} == {"wsidicom, DCMTK"}
    assert plan.warnings[0] == 'No tile can be copied, so pixels change; "JPEG 2000 lossless" keeps them.'
    assert any("JPEG-LS near 1 is not opened by OpenSlide" in one for one in plan.warnings)
    lossless = plan_conversion(source, replace(near, codec=Codec.JPEG_LS))
    assert 0 < plan.bytes < lossless.bytes


def test_custom_settings_are_told_in_a_sentence() -> None:
    told = {name: custom_purpose(replace(CUSTOM_BEGINNING, **asked)) for name, asked in CUSTOM.items()}  # type: ignore[arg-type]
    assert told["JPEG 4:4:4"] == "Everything is encoded anew as JPEG of quality 85 with full colour."
    assert told["JPEG-LS near"].endswith("JPEG-LS with no pixel more than 3 grey levels off.")
    near = ConversionSettings(codec=Codec.JPEG_LS_NEAR, near=2, pyramid=Pyramid.REBUILT, pass_through=False)
    assert "2 grey levels off what was encoded: level 0" in custom_purpose(near)
    assert "each level above, made of level 0, lies up to 4 grey levels off the level below" in custom_purpose(near)
    assert "4 grey levels" not in custom_purpose(replace(near, pyramid=Pyramid.RENDERED))
    copying = custom_purpose(preset("auto").settings)
    assert copying.startswith("Stored tiles are copied unchanged wherever DICOM allows; the rest becomes JPEG of")
    assert custom_purpose(preset("auto").settings, can_copy=False).startswith("No tile of this slide can be copied: ")
    assert len(set(told.values())) == len(CUSTOM)


def test_custom_settings_survive_json() -> None:
    near = ConversionSettings(codec=Codec.JPEG_LS_NEAR, near=7)
    assert ConversionSettings.from_dict(json.loads(json.dumps(near.to_dict()))) == near
    old = {name: value for name, value in PRESETS[0].settings.to_dict().items() if name != "near"}
    assert ConversionSettings.from_dict(old) == PRESETS[0].settings


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"quality": 19}, "A JPEG quality is 20 to 100, not 19."),
        ({"near": 0}, "Near-lossless JPEG-LS is off by 1 to 9 grey levels at most, not 0."),
        ({"near": 10}, "not 10"),
        ({"subsampling": "4:1:1"}, "There is no subsampling 4:1:1; there are 4:4:4, 4:2:2, 4:2:0."),
    ],
)
def test_what_is_out_of_range_is_a_sentence(wrong: dict[str, int], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        ConversionSettings(**wrong)  # type: ignore[arg-type]
