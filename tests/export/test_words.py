"""Words of an original and the search for them."""

from __future__ import annotations

import contextlib
import random
import re
from pathlib import Path

import pydicom
import pytest
from PIL import Image

from tests.conversion.verify.folders import write_mirax
from tests.export import plain_tiff
from tests.export.dicom_source import write_slide
from tests.export.exports import CODE, REASON, Export
from tests.export.made import dicom
from viewer.export.checks import word_check
from viewer.export.checks.inventory import read_manifest
from viewer.export.checks.profile import srgb
from viewer.export.checks.word_search import LEAST, WordSearch
from viewer.export.checks.words import Word, encodings, source_words, written
from viewer.export.run import ExportRequest, export_slide
from viewer.export.settings import ExportSettings, Format
from viewer.redaction.shapes import Redactions
from viewer.slides.opening import open_slide


def ignore(_bytes: int) -> None:
    pass


def test_a_string_is_found_at_any_byte_and_across_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("viewer.export.checks.word_search._CHUNK", 64)
    patterns = {b"8 bytes!": 0, b"a longer one, of some length" * 3: 1}
    search = WordSearch(patterns, small=False)
    for pattern, number in patterns.items():
        for at in (*range(0, 140, 3), 500):
            data = bytes(at) + pattern + bytes(50)
            assert search.found(data, ignore) == {number: at}
    assert search.found(b"8 bytes?" * 90, ignore) == {}


def test_letters_count_as_small_where_asked() -> None:
    data = b"..... wUeRzBuRg"
    assert WordSearch({b"wuerzburg": 3}, small=True).found(data, ignore) == {3: 6}
    assert WordSearch({b"wuerzburg": 3}, small=False).found(data, ignore) == {}


def test_many_strings_are_found_as_bytes_find_finds_them() -> None:
    source = random.Random(3)
    patterns = {source.randbytes(LEAST + number % 20): number for number in range(400)}
    data = bytearray(source.randbytes(300_000))
    for pattern, number in patterns.items():
        if number % 3 == 0:
            at = source.randrange(len(data) - 40)
            data[at : at + len(pattern)] = pattern
    expected = {number: data.find(pattern) for pattern, number in patterns.items() if pattern in data}
    assert WordSearch(patterns, small=False).found(bytes(data), ignore) == expected


def test_all_bytes_are_told() -> None:
    told: list[int] = []
    WordSearch({b"anything": 0}, small=False).found(bytes(40_000_001), told.append)
    assert sum(told) == 40_000_001


def test_the_date_is_told_in_all_forms() -> None:
    for text in ("03/29/17", "29.03.2017", "20170329101500.000000", "2017-03-29T10:15:00Z", "2017:03:29 10:15:00"):
        assert {"2017-03-29", "20170329", "29.03.2017", "03/29/2017"} <= set(written(text))
    assert not list(written("1.2.840.10008"))


def test_base64_does_not_depend_on_what_stands_around() -> None:
    import base64

    _, exact = encodings("Sonnenschein")
    for before in range(6):
        coded = base64.b64encode(b"?" * before + b"Sonnenschein" + b"!!!!")
        assert any(part in coded for part in exact if len(part) >= LEAST)


def test_comments_of_pictures_and_names_of_all_files_are_words(tmp_path: Path) -> None:
    Image.new("RGB", (64, 64)).save(tmp_path / "scan.jpg", comment=b"Sonnenschein, Klara")
    write_mirax(tmp_path / "S26-0815.mrxs")
    (tmp_path / "S26-0815" / "Notes_of_Klara.txt").touch()
    for name, wanted in (("scan.jpg", "Sonnenschein"), ("S26-0815.mrxs", "Notes_of_Klara")):
        slide = open_slide(tmp_path / name)
        words = {word.text for word in source_words(slide)}
        slide.close()
        assert wanted in words and "Klara" in words


def words_of(path: Path) -> set[str]:
    with contextlib.closing(open_slide(path)) as slide:
        return {word.text for word in source_words(slide) if word.telling}


def test_what_stands_around_and_between_elements_of_dicom_is_a_word(tmp_path: Path) -> None:
    path = min(write_slide(tmp_path / "slide").rglob("*.dcm"))
    header = pydicom.dcmread(path)
    header.preamble = b"II*\0 kept for Preamble_Sonnenschein".ljust(128, b"\0")
    header.file_meta.PrivateInformationCreatorUID = "1.2.3"
    header.file_meta.PrivateInformation = b"\1\2for Private_Mondschein\0"
    header.file_meta.SourceApplicationEntityTitle = "AE_STERNSCHEIN"
    header.add_new((0x0015, 0x0010), "LO", "MAKER")
    header.add_new((0x0015, 0x1001), "OB", b"\0\1" + "Klara_Abendrot".encode("utf-16-le"))
    header.save_as(path, enforce_file_format=True)
    assert {"Preamble_Sonnenschein", "Private_Mondschein", "AE_STERNSCHEIN", "Klara_Abendrot"} <= words_of(path)


def test_comments_in_tiles_are_words(exported_source: Path, tmp_path: Path) -> None:
    directories = plain_tiff.read(exported_source)
    tile, text = directories[0].tiles[5], b"scanned for Klara_Sonnenschein"
    directories[0].tiles[5] = tile[:2] + b"\xff\xfe" + (2 + len(text)).to_bytes(2) + text + tile[2:]
    plain_tiff.write(tmp_path / "a.svs", directories)
    assert "Klara_Sonnenschein" in words_of(tmp_path / "a.svs")
    assert "Klara_Sonnenschein" not in words_of(exported_source)


def test_texts_of_the_colour_profile_are_words(exported_source: Path, tmp_path: Path) -> None:
    directories = plain_tiff.read(exported_source)
    profile = srgb().replace("built-in".encode("utf-16-be"), "Klara Ox".encode("utf-16-be"))
    assert profile != srgb()
    directories[0].tags[34675] = plain_tiff.raw(profile)
    plain_tiff.write(tmp_path / "a.svs", directories)
    assert "sRGB Klara Ox" in words_of(tmp_path / "a.svs")


def test_names_of_fields_that_no_scanner_gives_are_words(tmp_path: Path) -> None:
    path = tmp_path / "a.mrxs"
    write_mirax(path)
    before = words_of(path)
    assert not {"SLIDE", "HIERARCHICAL", "NONHIERLAYER"} & before
    slidedat = path.with_suffix("") / "Slidedat.ini"
    text = slidedat.read_bytes()
    slidedat.write_bytes(text.replace(b"[GENERAL]", b"[GENERAL]\r\nSLIDE_OF_SONNENSCHEIN = 1", 1))
    assert {one for one in words_of(path) - before if "SO" in one} == {"SLIDE_OF_SONNENSCHEIN", "SONNENSCHEIN"}


def test_what_every_export_says_is_no_word_of_an_original(exports: dict[str, Export]) -> None:
    """Else a slide that happens to speak of tiles or pixels could not be exported."""
    for made in exports.values():
        slide, manifest = open_slide(made.source), read_manifest(made.folder)
        allowed = word_check._Allowed(manifest, slide)
        for path in made.folder.iterdir():
            text = (
                word_check._texts(path, path.read_bytes())
                .decode("utf-8", "replace")
                .replace(CODE, "")
                .replace(REASON, "")
            )
            words = {*re.findall(r"\w{4,}", text), *re.findall(r"[^\W_]{4,}", text)}
            assert {word for word in words if word.isascii() and Word(word, "", True) not in allowed} == set()
        slide.close()


def test_words_of_a_slide_are_values_dates_names_and_their_parts(exported_source) -> None:  # type: ignore[no-untyped-def]
    slide = open_slide(exported_source)
    words = {word.text: word for word in source_words(slide)}
    slide.close()
    assert words["Dr. Würzburg"].telling and words["Würzburg"].telling  # aperio.User may name somebody
    assert words["2017-03-29"].telling and words["Meyer_S26-04711"].telling and words["Meyer"].telling
    assert not words["Praxis_Sonnenschein"].telling
    assert str(exported_source.resolve()) in words


def test_files_of_a_slide_may_be_called_as_those_of_its_export_end(tmp_path: Path) -> None:
    """Else a series of level0.dcm, level1.dcm, ... could not be exported under any code."""
    source = dicom(tmp_path / "S30", (), 1) / "level0.dcm"
    settings = ExportSettings("ST-7", Format.DICOM, levels=(2,))
    report = export_slide(ExportRequest(source, Redactions(), settings, tmp_path / "out"))
    assert [one.name for one in report.files] == ["ST-7_level2.dcm"]
