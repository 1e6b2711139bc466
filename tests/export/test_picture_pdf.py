"""Pages of DICOM pictures: the pixels of the PNGs, and words of our own alone; damage to them is found and named."""

from __future__ import annotations

import json
import random
import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import imagecodecs
import numpy as np
import pypdf
import pytest

from tests.export import canary_search
from tests.export.canary_made import DATES, Words
from tests.export.dicom_pictures_made import HIDDEN, SIGNED, canary, series
from tests.export.exports import Export
from tests.export.made import redactions
from tests.export.test_dicom_pictures import CODE, exported, settings
from tests.other_process import answer_of
from tests.slides.dicom_picture_made import make
from viewer.conversion.verify.result import Outcome
from viewer.export.settings import Format
from viewer.export.verify import verify_export
from viewer.slides.slide import SlideError

SHAPES = redactions(HIDDEN)
WINDOWS = ("stored", "min-max")


@dataclass(frozen=True)
class Pages:
    """The same pictures as pages and as PNG."""

    pdf: Export
    png: Path

    @property
    def data(self) -> bytes:
        return self.pdf.path().read_bytes()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Pages:
    folder = tmp_path_factory.mktemp("pages")
    (folder / "in").mkdir()
    source = canary(folder / "in" / "a.dcm", Words(False, random.Random(3)), 1)
    chosen = {"windows": WINDOWS, "frames": (1, 2), "study_date": "2020-02-03"}
    for form in (Format.PDF, Format.PNG):
        exported(source, folder / f"{form}", settings(form, **chosen), SHAPES)
    return Pages(Export(source, folder / "pdf", SHAPES), folder / "png")


def test_every_page_shows_what_the_png_shows_and_says_what_it_is(pages: Pages) -> None:
    found = pypdf.PdfReader(pages.pdf.path())
    manifest = pages.pdf.manifest
    assert [(one["frame"], one["window"]["name"]) for one in manifest["files"][0]["levels"]] == [
        (frame, window) for frame in (1, 2) for window in WINDOWS
    ]
    assert len(found.pages) == 4
    for page, shown in zip(found.pages, manifest["files"][0]["levels"], strict=True):
        (image,) = page.images
        pixels = np.asarray(image.image)
        assert pixels.ndim == 2, "shades of grey"
        png = imagecodecs.png_decode(
            (pages.png / f"{CODE}_frame{shown['frame']}_{shown['window']['name']}.png").read_bytes()
        )
        assert np.array_equal(pixels, png)
        text = page.extract_text()
        for word in (CODE, f"frame {shown['frame']}", f"window {shown['window']['name']}", "2020-02-03", "scale 1 :"):
            assert word in text
    assert "20 mm in the patient" in found.pages[0].extract_text()
    xmp = found.xmp_metadata
    assert xmp is not None
    assert (xmp.dc_title, found.metadata) == ({"x-default": CODE}, None)
    assert b'pdfaid:part="2"' in pages.data


def test_sides_and_colours_are_shown_where_there_are_such(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    source = series(tmp_path / "in" / "a.dcm")
    exported(source, tmp_path / "sides", settings(Format.PDF))
    text = pypdf.PdfReader(tmp_path / "sides" / f"{CODE}.pdf").pages[0].extract_text().split()
    assert {"R", "L", "H", "F"} <= set(text)
    colour = make(tmp_path / "in" / "b.dcm", np.full((20, 30, 3), (200, 30, 90), np.uint8), Modality="XC")
    exported(colour, tmp_path / "colour", settings(Format.PDF, fill=(1, 2, 3)))
    (image,) = pypdf.PdfReader(tmp_path / "colour" / f"{CODE}.pdf").pages[0].images
    assert np.asarray(image.image).tolist() == [[[200, 30, 90]] * 30] * 20


def test_neither_words_of_the_file_nor_what_is_hidden_change_a_page(tmp_path: Path) -> None:
    words, made = Words(True, random.Random(3)), []
    for number, said in enumerate((words, Words(True, random.Random(3)), Words(False, random.Random(3)))):
        (tmp_path / f"in{number}").mkdir()
        name = "a" if not said.said else said.new("name")
        source = canary(tmp_path / f"in{number}" / f"{name}.dcm", said, (1, 2, 1)[number])
        out = tmp_path / f"out{number}"
        exported(source, out, settings(Format.PDF, windows=("stored2", "min-max"), frames=(2,), modality="OT"), SHAPES)
        made.append((out / f"{CODE}.pdf").read_bytes())
    assert made[0] == made[1] == made[2]
    plain = b"\n".join(_inflated(part) for part in re.findall(rb"stream\n(.*?)\nendstream", made[0], re.DOTALL))
    (tmp_path / "inflated").mkdir()
    (tmp_path / "inflated" / "streams").write_bytes(plain)
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / "out0" / f"{CODE}.pdf").pages)
    (tmp_path / "inflated" / "text").write_text(text, "utf-8")
    folders = {name: str(tmp_path / name) for name in ("out0", "inflated")}
    asked = json.dumps({"words": [*words.made.values(), *DATES], "folders": folders})
    assert answer_of(Path(canary_search.__file__), asked=asked) == {"out0": [], "inflated": []}


def _inflated(part: bytes) -> bytes:
    try:
        return zlib.decompress(part)
    except zlib.error:
        return part


def test_values_of_16_bits_are_no_pages(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not in PDF"):
        settings(Format.PDF, windows=("16bit",))
    (tmp_path / "in").mkdir()
    source = make(tmp_path / "in" / "a.dcm", SIGNED)
    with pytest.raises(SlideError, match="no window of its own"):
        exported(source, tmp_path / "out", settings(Format.PDF, windows=("stored",)))


# --- damage ----------------------------------------------------------------------------------------------------------

Objects = dict[int, tuple[bytes, bytes | None]]


def taken_apart(data: bytes) -> Objects:
    found: Objects = {}
    at = data.index(b"1 0 obj\n")
    while (one := re.compile(rb"(\d+) 0 obj\n").match(data, at)) is not None:
        end, stream = data.index(b"\nendobj\n", at), data.find(b"\nstream\n", at)
        held = None
        head = data[one.end() : end]
        if 0 <= stream < end:
            head = data[one.end() : stream]
            size = re.search(rb"/Length (\d+)", head)
            assert size is not None
            held = data[stream + 8 : stream + 8 + int(size[1])]
            end = stream + 8 + int(size[1]) + len(b"\nendstream")
        found[int(one[1])] = head, held
        at = end + len(b"\nendobj\n")
    return found


def put_together(data: bytes, objects: Objects) -> bytes:
    made, places = data[: data.index(b"1 0 obj\n")], []
    for number, (head, held) in objects.items():
        places.append(len(made))
        if held is not None:
            head = re.sub(rb"/Length \d+", b"/Length %d" % len(held), head) + b"\nstream\n" + held + b"\nendstream"
        made += b"%d 0 obj\n%b\nendobj\n" % (number, head)
    trailer = re.sub(rb"/Size \d+", b"/Size %d" % (len(places) + 1), data[data.index(b"trailer\n") :])
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
    table += b"".join(b"%010d 00000 n \n" % place for place in places)
    return made + table + re.sub(rb"startxref\n\d+", b"startxref\n%d" % len(made), trailer)


def on_objects(change: Callable[[Objects], None]) -> Callable[[bytes], bytes]:
    def do(data: bytes) -> bytes:
        objects = taken_apart(data)
        assert put_together(data, objects) == data
        change(objects)
        return put_together(data, objects)

    return do


def on_stream(
    mark: bytes, change: Callable[[bytes], bytes], role: bytes = b"", number: int = 0
) -> Callable[[bytes], bytes]:
    """Another content of the stream whose dictionary or content holds ``mark``; the first of them, or another."""

    def do(objects: Objects) -> None:
        hits = []
        for key, (head, held) in objects.items():
            plain = b"" if held is None else _inflated(held)
            if held is not None and role in head and (mark in head or mark in plain[:200_000]):
                hits.append((key, head, held, plain))
        key, head, held, plain = hits[number]
        new = change(plain)
        objects[key] = head, zlib.compress(new) if plain != held else new

    return on_objects(do)


def pixel(place: tuple[int, int], value: int) -> Callable[[bytes], bytes]:
    """Rows have a filter of their own; the first that is changed becomes one without."""

    def change(rows: bytes) -> bytes:
        width, height = 150, 120
        png = np.frombuffer(rows, np.uint8).reshape(height, width + 1)
        shown = _unfiltered(png)
        shown[place] = value
        return np.concatenate([np.zeros((height, 1), np.uint8), shown], axis=1).tobytes()

    return change


def _unfiltered(rows: np.ndarray) -> np.ndarray:
    height, width = rows.shape
    chunk = [
        (len(held)).to_bytes(4) + kind + held + zlib.crc32(kind + held).to_bytes(4)
        for kind, held in (
            (b"IHDR", (width - 1).to_bytes(4) + height.to_bytes(4) + b"\x08\0\0\0\0"),
            (b"IDAT", zlib.compress(rows.tobytes())),
            (b"IEND", b""),
        )
    ]
    return imagecodecs.png_decode(b"\x89PNG\r\n\x1a\n" + b"".join(chunk)).copy()


def replaced(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    def change(data: bytes) -> bytes:
        assert old in data
        return data.replace(old, new, 1)

    return change


def matched(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    def change(data: bytes) -> bytes:
        made = re.sub(old, new, data, count=1, flags=re.DOTALL)
        assert made != data
        return made

    return change


def one_more(objects: Objects) -> None:
    objects[max(objects) + 1] = b"<<\n/Length 5\n>>", b"Meyer"


IMAGE, TEXT = b"/Subtype /Image", b" Tj ET"
STATED, BYTES = "Stated beside pixels", "Bytes accounted for"
DAMAGES: dict[str, tuple[str, str, Callable[[bytes], bytes]]] = {
    "a hidden pixel": ("Hidden pixels", "not filled", on_stream(IMAGE, pixel((12, 24), 77))),
    "a pixel": ("Other pixels", "1 pixels outside", on_stream(IMAGE, pixel((100, 140), 255), number=1)),
    "another picture": ("Other pixels", "outside the shapes", on_objects(lambda all_: swap_images(all_))),
    "another word": (STATED, "page 1 states", on_stream(TEXT, matched(rb"\(\x00(.)", b"(\x00\x02"))),
    "one word more": (STATED, "page 1", on_stream(TEXT, lambda one: one + b"BT 9 9 Td (\0\1) Tj ET\n")),
    "something drawn": (
        "Stated beside pixels",
        "draws something",
        on_stream(TEXT, lambda one: one + b"0 0 m 9 9 l S\n"),
    ),
    "another size": (STATED, "another size", on_stream(TEXT, matched(rb"q [\d.]+ 0", b"q 470.00 0"))),
    "another bar": (
        "Stated beside pixels",
        "a bar",
        on_stream(TEXT, matched(rb"[\d.]+ (-?[\d.]+) re", rb"9.00 \1 re")),
    ),
    "another title": (STATED, "XMP", on_stream(b"xmpmeta", replaced(CODE.encode(), b"Meyer"))),
    "a producer": (STATED, "XMP", on_stream(b"xmpmeta", replaced(b"fpdf2 ", b"fpdf2 by me "))),
    "an object more": (BYTES, "belongs to nothing", on_objects(one_more)),
    "a key more": (
        "Bytes accounted for",
        "name that is not",
        on_objects(lambda all_: key_more(all_, b"/Author 1 0 R")),
    ),
    "a text more": (
        "Bytes accounted for",
        "text of its own",
        on_objects(lambda all_: key_more(all_, b"/Info (Meyer)")),
    ),
    "bytes behind": (BYTES, "bytes follow its end", lambda data: data + b"\n"),
    "bytes between": (BYTES, "neither an object", lambda data: data.replace(b"xref\n0", b"\nxref\n0")),
    "bytes in a stream": (BYTES, "does not end", on_objects(lambda all_: bytes_more(all_))),
    "letters": (BYTES, "no list of letters", on_stream(b"begincmap", lambda one: one + b"% Meyer")),
    "a font": (BYTES, "is a font", on_stream(b"glyf", replaced(b"glyf", b"abcd"), role=b"Length1")),
    "no page": ("Levels", "3 pages instead of 4", on_objects(lambda all_: page_less(all_))),
}


def swap_images(objects: Objects) -> None:
    one, other = [key for key, (head, _) in objects.items() if IMAGE in head][:2]
    objects[one], objects[other] = objects[other], objects[one]


def key_more(objects: Objects, entry: bytes) -> None:
    head, held = objects[1]
    objects[1] = head.replace(b"<<\n", b"<<\n" + entry + b"\n", 1), held


def bytes_more(objects: Objects) -> None:
    key = next(key for key, (head, _) in objects.items() if IMAGE in head)
    head, held = objects[key]
    assert held is not None
    objects[key] = head, held + b"Meyer"


def page_less(objects: Objects) -> None:
    head, held = objects[1]
    objects[1] = re.sub(rb"\n\d+ 0 R\]", b"]", head), held


@pytest.mark.parametrize("name", DAMAGES)
def test_damage_is_found_and_named(name: str, pages: Pages, tmp_path: Path) -> None:
    check, says, do = DAMAGES[name]
    made = pages.pdf.copied_to(tmp_path / "damaged")
    made.path().write_bytes(do(made.path().read_bytes()))
    made.seal()
    found = verify_export(made.folder, made.source, SHAPES)
    failed = {one.name: one.sentence for one in found.checks if one.outcome is Outcome.FAILED}
    assert check in failed, failed
    assert says in failed[check]
