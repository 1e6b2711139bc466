"""Every check is here with damage in one respect that it must find, and name; what no damage proves has no check."""

from __future__ import annotations

import base64
import io
import json
import urllib.parse
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
from PIL import Image, ImageCms

from tests.export import plain_tiff
from tests.export.exports import CODE, KINDS, NOTHING, REDACTIONS, SVS, TILE, Export, chunk, jpeg, masked, strip_jfif
from tests.export.plain_tiff import Directory
from viewer.conversion.verify.result import Outcome
from viewer.export import verify
from viewer.export.checks import pixels
from viewer.export.checks.ocr import LabelReading
from viewer.export.review import Confirmation, Override, Review
from viewer.export.verify import verify_export
from viewer.redaction.masks import BlockGrid, level_masks
from viewer.redaction.shapes import Reason, Redactions
from viewer.slides.slide import RgbArray

PATIENT = "Würzburg"
"""A word of the original's description."""
CONFIRMED = ("review", "confirmed")
WHOLE = {"shapes": 3, "associated": [], "metadata": True, "slide": True}
TILES = ("files", 0, "levels", 0, "tiles")
HEAD = {"events": 3, "sha256": "0123456789abcdef" * 4}
"""Of an audit log, as a manifest may state it."""


@dataclass(frozen=True)
class Damage:
    """What is done to a finished export, which checks must fail, and what the first of them says."""

    name: str
    kind: str
    checks: tuple[str, ...]
    says: str
    do: Callable[[Export], None]
    sealed: bool = True
    """Whether the manifest states size and SHA-256 of the damaged files."""


# --- the manifest and the folder -------------------------------------------------------------------------------------


def on_manifest(change: Callable[[dict[str, Any]], object]) -> Callable[[Export], None]:
    def do(made: Export) -> None:
        manifest = made.manifest
        change(manifest)
        made.tell(manifest)

    return do


def put(*path: str | int, value: object) -> Callable[[Export], None]:
    def change(manifest: Any) -> None:
        for step in path[:-1]:
            manifest = manifest[step]
        manifest[path[-1]] = value

    return on_manifest(change)


def field_twice(made: Export) -> None:
    """Readers of JSON take the last."""
    manifest = made.folder / "manifest.json"
    text = manifest.read_text("utf-8")
    manifest.write_text(text.replace('"shapes": [', '"shapes": "of Mr Huber", "shapes": [', 1), "utf-8")


def link_manifest(made: Export) -> None:
    target = (made.folder / "manifest.json").rename(made.folder.parent / f"{made.folder.name}-elsewhere")
    (made.folder / "manifest.json").symlink_to(target)


def remove_file(made: Export) -> None:
    made.path().unlink()


def add_file(made: Export) -> None:
    (made.folder / "notes.txt").write_text("x")


def link_file(made: Export) -> None:
    target = made.path().rename(made.folder.parent / f"{made.folder.name}-elsewhere")
    (made.folder / made.manifest["files"][0]["name"]).symlink_to(target)


def rename_file(made: Export) -> None:
    made.path().rename(made.folder / "scan1.jpg")
    put("files", 0, "name", value="scan1.jpg")(made)


def break_manifest(made: Export) -> None:
    (made.folder / "manifest.json").write_text("{}")


def report_name(made: Export) -> None:
    (made.folder / "verification.json").write_text('{"by": "Meyer"}')


def override_naming(made: Export) -> None:
    said = {"state": "overridden", "override": f"as {PATIENT} wished it"}
    made.tell(made.manifest | {"review": made.manifest["review"] | said})


def state_hash(made: Export) -> None:
    manifest = made.manifest
    manifest["settings"]["source_hash"], manifest["source"] = True, {"sha256": ["0" * 64]}
    made.tell(manifest)


# --- bytes -----------------------------------------------------------------------------------------------------------


def on_bytes(change: Callable[[bytes], bytes], number: int = 0) -> Callable[[Export], None]:
    def do(made: Export) -> None:
        made.path(number).write_bytes(change(made.path(number).read_bytes()))

    return do


def segment(marker: int, held: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(held) + 2).to_bytes(2) + held


def behind_start(held: bytes, marker: int = 0xFE) -> Callable[[bytes], bytes]:
    """A segment as the first of a JPEG; a comment."""
    return lambda data: data[:2] + segment(marker, held) + data[2:]


def behind_head(kind: bytes, held: bytes) -> Callable[[bytes], bytes]:
    """A chunk as the second of a PNG."""
    return lambda data: data[:33] + chunk(kind, held) + data[33:]


def followed(by: bytes) -> Callable[[bytes], bytes]:
    return lambda data: data + by


def swap_restarts(data: bytes) -> bytes:
    at = data.rindex(b"\xff\xd1")
    return data[: at + 1] + b"\xd3" + data[at + 2 :]


def on_tiff(
    change: Callable[[list[Directory]], None], *, slack: bytes = b"", nested: bool = False
) -> Callable[[Export], None]:
    return lambda made: plain_tiff.edit(made.path(), change, nested, slack)


def nothing(_directories: list[Directory]) -> None:
    pass


def tile(directory: int, index: int, change: Callable[[bytes], bytes]) -> Callable[[list[Directory]], None]:
    def do(directories: list[Directory]) -> None:
        tiles = directories[directory].tiles
        tiles[index] = change(tiles[index])

    return do


def tag(number: int, value: plain_tiff.Value, directory: int = 0) -> Callable[[list[Directory]], None]:
    def do(directories: list[Directory]) -> None:
        directories[directory].tags[number] = value

    return do


def point_to_second(made: Export) -> None:
    """The chain of directories begins with the second, so that the first is no part of it any more."""
    data = bytearray(made.path().read_bytes())
    first = int.from_bytes(data[4:8], "little")
    count = int.from_bytes(data[first : first + 2], "little")
    at = first + 2 + 12 * count
    data[4:8] = data[at : at + 4]
    made.path().write_bytes(bytes(data))


# --- what is stated --------------------------------------------------------------------------------------------------


def on_exif(change: Callable[[Image.Exif], None]) -> Callable[[Export], None]:
    def do(made: Export) -> None:
        data = made.path().read_bytes()
        at = data.index(b"Exif\0\0")
        length = int.from_bytes(data[at - 2 : at])
        exif = Image.Exif()
        exif.load(data[at : at - 2 + length])
        change(exif)
        made.path().write_bytes(data[: at - 4] + segment(0xE1, exif.tobytes()) + data[at - 2 + length :])

    return do


def exif_slack(data: bytes) -> bytes:
    at = data.index(b"Exif\0\0")
    length = int.from_bytes(data[at - 2 : at])
    return data[: at - 4] + segment(0xE1, data[at : at - 2 + length] + b"hello") + data[at - 2 + length :]


def exif_thumbnail(data: bytes) -> bytes:
    """A second directory, as thumbnails have it."""
    at = data.index(b"Exif\0\0")
    length = int.from_bytes(data[at - 2 : at])
    block = bytearray(data[at + 6 : at - 2 + length])
    order = "little" if block[:2] == b"II" else "big"
    first = int.from_bytes(block[4:8], order)
    link = first + 2 + 12 * int.from_bytes(block[first : first + 2], order)
    block[link : link + 4] = len(block).to_bytes(4, order)
    block += (0).to_bytes(2, order) + bytes(4)
    return data[: at - 4] + segment(0xE1, b"Exif\0\0" + bytes(block)) + data[at - 2 + length :]


def on_xmp(old: bytes, new: bytes) -> Callable[[Export], None]:
    def change(data: bytes) -> bytes:
        at = data.index(b"http://ns.adobe.com/xap/1.0/\0")
        length = int.from_bytes(data[at - 2 : at])
        held = data[at : at - 2 + length].replace(old, new)
        return data[: at - 4] + segment(0xE1, held) + data[at - 2 + length :]

    return on_bytes(change)


def density(data: bytes) -> bytes:
    at = data.index(b"JFIF\0") + 8
    return data[:at] + b"\0\x48\0\x48" + data[at + 4 :]


def png_density(data: bytes) -> bytes:
    at = data.index(b"pHYs") - 4
    return data[:at] + chunk(b"pHYs", b"\0\0\x0b\x13" * 2 + b"\1") + data[at + 21 :]


def srgb() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def png_profile(profile: bytes) -> Callable[[bytes], bytes]:
    return behind_head(b"iCCP", b"ICC profile\0\0" + zlib.compress(profile))


def as_level(data: bytes) -> bytes:
    """XMP that speaks of a level."""
    at = data.index(b"iTXt") - 4
    length = int.from_bytes(data[at : at + 4])
    xmp = data[at + 8 : at + 8 + length].replace(b'v:AssociatedImage="label"', b'v:Level="0"')
    return data[:at] + chunk(b"iTXt", xmp) + data[at + 12 + length :]


def png_exif_thumbnail(data: bytes) -> bytes:
    at = data.index(b"eXIf") - 4
    length = int.from_bytes(data[at : at + 4])
    segmented = exif_thumbnail(b"\xff\xd8" + segment(0xE1, b"Exif\0\0" + data[at + 8 : at + 8 + length]))
    return data[:at] + chunk(b"eXIf", segmented[12:]) + data[at + 12 + length :]


def text_in_tables(directories: list[Directory]) -> None:
    tables = directories[0].tags[347][2]
    directories[0].tags[347] = plain_tiff.raw(tables[:-2] + segment(0xFE, b"x") + b"\xff\xd9")


# --- levels and pictures ---------------------------------------------------------------------------------------------


def smaller_picture(made: Export, number: int = 1) -> None:
    """A picture, that of level 1, without its last row."""
    path = made.path(number)
    data = path.read_bytes()
    image = np.asarray(Image.open(path))[:-1]
    stream = io.BytesIO()
    Image.fromarray(image).save(stream, "PNG")
    new = stream.getvalue()
    path.write_bytes(new[:33] + data[33 : data.index(b"IDAT") - 4] + new[new.index(b"IDAT") - 4 :])


def drop_level(made: Export) -> None:
    made.path(1).unlink()
    on_manifest(lambda manifest: manifest["files"].pop())(made)


def add_label(directories: list[Directory]) -> None:
    label = np.full((50, 60, 3), 200, np.uint8)
    numbers = {254: 1, 256: 60, 257: 50, 259: 1, 262: 2, 277: 3, 284: 1, 322: 64, 323: 64}
    tags = {number: plain_tiff.longs(value) for number, value in numbers.items()} | {258: plain_tiff.shorts(8, 8, 8)}
    directories.append(Directory(tags, [np.pad(label, ((0, 14), (0, 4), (0, 0))).tobytes()]))


def drop_directory(directories: list[Directory]) -> None:
    directories.pop()


def swap_tiles_away(directories: list[Directory]) -> None:
    directories[0].tiles.pop()


# --- pixels ----------------------------------------------------------------------------------------------------------


def on_png(change: Callable[[RgbArray], None], number: int) -> Callable[[Export], None]:
    def do(made: Export) -> None:
        path = made.path(number)
        data, rgb = path.read_bytes(), np.array(Image.open(path))
        change(rgb)
        stream = io.BytesIO()
        Image.fromarray(rgb).save(stream, "PNG")
        new = stream.getvalue()
        path.write_bytes(data[: data.index(b"IDAT") - 4] + new[new.index(b"IDAT") - 4 :])

    return do


def on_jpeg(change: Callable[[RgbArray], None], number: int) -> Callable[[Export], None]:
    """The picture as it was encoded, changed, with the same tables."""

    def do(made: Export) -> None:
        path = made.path(number)
        data, rgb = path.read_bytes(), masked(made.source)[number][0]
        change(rgb)
        new = jpeg(rgb, 2, 90, restart_marker_blocks=-(-rgb.shape[1] // 16))
        path.write_bytes(data[: data.index(b"\xff\xdb")] + new[new.index(b"\xff\xdb") :])

    return do


def on_deflated(change: Callable[[RgbArray], None]) -> Callable[[bytes], bytes]:
    def do(data: bytes) -> bytes:
        rgb = np.frombuffer(zlib.decompress(data), np.uint8).reshape(TILE, TILE, 3).cumsum(axis=1, dtype=np.uint8)
        change(rgb)
        return zlib.compress(imagecodecs.delta_encode(rgb, axis=1).tobytes())

    return do


def on_jpeg_tile(change: Callable[[RgbArray], None], quality: int) -> Callable[[list[Directory]], None]:
    """The first tile of the coarsest level decoded, changed and encoded again."""

    def do(directories: list[Directory]) -> None:
        last = directories[-1]
        tables = last.tags[347][2]
        rgb = np.array(Image.open(io.BytesIO(tables[:-2] + last.tiles[0][2:])))
        change(rgb)
        last.tiles[0] = jpeg(rgb, 2, quality, streamtype=2)

    return do


def pixel(x: int, y: int, value: int = 255) -> Callable[[RgbArray], None]:
    def do(rgb: RgbArray) -> None:
        rgb[y, x] = value

    return do


def beyond(rgb: RgbArray) -> None:
    """Something to see in the last rows of the tile, of which the level has 100."""
    rgb[112:] = np.random.default_rng(1).integers(0, 255, (TILE - 112, TILE, 3))


def patch(rgb: RgbArray) -> None:
    rgb[300:340, 300:340] = 255 - rgb[300:340, 300:340]


def other_tile(data: bytes) -> bytes:
    """The tile of the same picture, encoded again."""
    rgb = np.asarray(Image.open(io.BytesIO(strip_jfif(jpeg(np.full((TILE, TILE, 3), 90, np.uint8), 2, 80)))))
    return jpeg(rgb, 2, 80, streamtype=2)


def garbage(data: bytes) -> bytes:
    return data[:20] + bytes(40) + data[60:]


HIDDEN, BYTES, STATED = "Hidden pixels", "Bytes accounted for", "Stated beside pixels"
LEVELS, ASSOCIATED, COLOUR = "Levels", "Associated images", "Colour profile"
LABEL_HIDDEN, LABEL_OTHER = "Hidden pixels of associated images", "Other pixels of associated images"
COPIED, OTHER, WORDS, DECODING = "Copied tiles", "Other pixels", "Words of the original", "Decoding"
LAST_TILE, FREE_TILE = 15, 10
"""Tiles of level 0 without hidden pixels."""

DAMAGES = [
    Damage("manifest unreadable", "png", ("Manifest",), "none of an export", break_manifest, sealed=False),
    Damage("manifest holds more", "png", ("Manifest",), "at its top", put("operator", value="x")),
    Damage("manifest tells the text", "png", ("Manifest",), "in shape 0", put("shapes", 0, "text", value="x")),
    Damage("manifest holds free software", "png", ("Manifest",), "software", put("software", "by", value="me, today")),
    Damage("manifest tells another shape", "png", ("Manifest",), "other shapes", put("shapes", 0, "width", value=9)),
    Damage("manifest drops a shape", "png", ("Manifest",), "other shapes", on_manifest(lambda m: m["shapes"].pop())),
    Damage("manifest states a false hash", "png", ("Manifest",), "SHA-256", state_hash),
    Damage("manifest tells of a log", "png", ("Manifest",), "audit log", put("audit", value={"log": "x", **HEAD})),
    Damage("manifest counts by words", "png", ("Manifest",), "audit log", put("audit", value={**HEAD, "events": "x"})),
    Damage("manifest has no events", "png", ("Manifest",), "audit log", put("audit", value={**HEAD, "events": 0})),
    Damage("manifest has half a head", "png", ("Manifest",), "audit log", put("audit", value={**HEAD, "sha256": "a"})),
    Damage("manifest has a field twice", "png", ("Manifest",), "between its fields", field_twice, sealed=False),
    Damage("manifest has a name as a yes", "png", ("Manifest",), "settings", put("settings", "icc", value="Huber")),
    Damage("manifest has a kind of file", "png", ("Manifest",), "in file 0", put("files", 0, "format", value="Huber")),
    Damage("manifest counts tiles by words", "copied", ("Manifest",), "none", put(*TILES, "missing", value="Huber")),
    Damage("manifest counts other tiles", "copied", ("Copied tiles",), "rewritten", put(*TILES, "encoded", value=1)),
    Damage(
        "manifest has a reason of its own", "png", ("Manifest",), "Huber", put("shapes", 0, "reason", value="Huber")
    ),
    Damage("manifest has a shape of words", "png", ("Manifest",), "damaged", put("shapes", 0, "points", value="Huber")),
    Damage(
        "manifest tells windows", "png", ("Manifest",), "slides do not have", put("settings", "windows", value=["a"])
    ),
    Damage("manifest has half a level", "png", ("Manifest",), "none", put("files", 0, "levels", 0, "level", value=0.5)),
    Damage("manifest is a link", "png", ("Files",), "manifest.json is no plain file", link_manifest, sealed=False),
    Damage("a file too many", "png", ("Files",), "notes.txt is in the folder", add_file),
    Damage("a file is gone", "png", ("Files",), "is not there", remove_file, sealed=False),
    Damage("a file is a link", "png", ("Files",), "no plain file", link_file, sealed=False),
    Damage("another size", "png", ("Files",), "bytes; manifest", put("files", 0, "bytes", value=5), sealed=False),
    Damage("another hash", "png", ("Files",), "another SHA-256", put("files", 0, "sha256", value="0"), sealed=False),
    Damage("no word of a review", "png", ("Review",), "does not say whether", on_manifest(lambda m: m.pop("review"))),
    Damage("a review tells by whom", "png", ("Review",), "does not say", put("review", "by", value="me")),
    Damage("a review counts by words", "png", ("Review",), "does not say", put(*CONFIRMED, "shapes", value="all")),
    Damage("a review tells more", "png", ("Review",), "does not say", put(*CONFIRMED, "by", value="me")),
    Damage("a review names a picture", "png", ("Review",), "does not say", put(*CONFIRMED, "associated", value=["x"])),
    Damage("a review is of no kind", "png", ("Review",), "does not say", put("review", "state", value="glanced at")),
    Damage("a review of more shapes", "png", ("Review",), "there are 3", put(*CONFIRMED, "shapes", value=4)),
    Damage(
        "a review that was none", "png", ("Review",), "it was not confirmed", put("review", "state", value="reviewed")
    ),
    Damage(
        "a review without a reason", "png", ("Review",), "gives a reason", put("review", "state", value="overridden")
    ),
    Damage("a reason for nothing", "png", ("Review",), "gives a reason", put("review", "override", value="as ever")),
    Damage("a reason that is none", "png", ("Review",), "does not say", put("review", "override", value="-")),
    Damage("a reason names somebody", "png", (WORDS,), "in the reason", override_naming),
    Damage("another name", "jpeg", ("Names",), "scan1.jpg is not called", rename_file),
    Damage("text after EOI", "jpeg", (BYTES,), "5 bytes follow its end", on_bytes(followed(b"hello"))),
    Damage("a comment", "jpeg", (BYTES,), "holds COM at byte 2", on_bytes(behind_start(b"x"))),
    Damage("APP13", "jpeg", (BYTES,), "holds APP13", on_bytes(behind_start(b"8BIM", 0xED))),
    Damage("another APP1", "jpeg", (BYTES,), "holds APP1", on_bytes(behind_start(b"any", 0xE1))),
    Damage("restarts out of order", "jpeg", (BYTES,), "out of order", on_bytes(swap_restarts)),
    Damage("text after IEND", "png", (BYTES,), "5 bytes follow its last", on_bytes(followed(b"hello"))),
    Damage("a text chunk", "png", (BYTES,), "tEXt at byte 33", on_bytes(behind_head(b"tEXt", b"a\0b"))),
    Damage("slack with text", "copied", (BYTES,), "belong to no header", on_tiff(nothing, slack=b"hello, world")),
    Damage(
        "a directory cut off", "copied", (LEVELS, BYTES, ASSOCIATED, STATED), "instead of 500 x 400", point_to_second
    ),
    Damage(
        "text behind a tile",
        "ome",
        (BYTES,),
        "directory 0, tile 15",
        on_tiff(tile(0, LAST_TILE, followed(b"hi")), nested=True),
    ),
    Damage(
        "a comment in a tile",
        "ome",
        (BYTES,),
        "holds COM",
        on_tiff(tile(1, 0, behind_start(b"x")), nested=True),
    ),
    Damage("text behind deflate", "deflate", (BYTES,), "does not end with", on_tiff(tile(0, 3, followed(b"hi")))),
    Damage("text in the tables", "ome", (BYTES,), "JPEG tables", on_tiff(text_in_tables, nested=True)),
    Damage("an EXIF tag", "jpeg", (STATED,), "the tag 315", on_exif(lambda exif: exif.__setitem__(315, "someone"))),
    Damage(
        "another EXIF text", "jpeg", (STATED,), "the tag 270", on_exif(lambda exif: exif.__setitem__(270, "a text"))
    ),
    Damage("EXIF with slack", "jpeg", (STATED,), "none of its tags", on_bytes(exif_slack)),
    Damage("an XMP field", "jpeg", (STATED,), "XMP holds a field", on_xmp(b"v:Level=", b'v:Creator="x" v:Level=')),
    Damage("an XMP comment", "jpeg", (STATED,), "XMP holds something", on_xmp(b"</rdf:RDF>", b"<!-- x --></rdf:RDF>")),
    Damage("another XMP level", "jpeg", (STATED,), "another Level", on_xmp(b'v:Level="0"', b'v:Level="1"')),
    Damage("another resolution", "jpeg", (STATED,), "another resolution", on_bytes(density)),
    Damage("another resolution", "png", (STATED,), "another resolution", on_bytes(png_density)),
    Damage("a private tag", "copied", (STATED,), "the tag 65000", on_tiff(tag(65000, plain_tiff.raw(b"private")))),
    Damage(
        "a description", "copied", (STATED,), "description is none", on_tiff(tag(270, plain_tiff.ascii_text("a text")))
    ),
    Damage("text in a number", "deflate", (STATED,), "text or bytes", on_tiff(tag(284, (1, 1, b"\1")))),
    Damage(
        "another resolution", "copied", (STATED,), "another resolution", on_tiff(tag(282, plain_tiff.fraction(72, 1)))
    ),
    Damage("a thumbnail in EXIF", "jpeg", (ASSOCIATED, STATED), "thumbnail", on_bytes(exif_thumbnail)),
    Damage("a label", "copied", (ASSOCIATED,), "directory 2 (60 x 50 px)", on_tiff(add_label)),
    Damage(
        "another kind of picture", "copied", (ASSOCIATED,), "another kind", on_tiff(tag(254, plain_tiff.longs(9), 1))
    ),
    Damage("a smaller level", "png", (LEVELS,), "125 x 99 px, not 125 x 100", smaller_picture),
    Damage("a level less", "png", (LEVELS,), "other levels than those", drop_level),
    Damage("a level less", "copied", (LEVELS,), "125 x 100 px is not there", on_tiff(drop_directory)),
    Damage("another area", "png", (LEVELS,), "125 x 90 px", put("files", 1, "levels", 0, "height", value=90)),
    Damage("another pixel size", "png", (LEVELS,), "pixel size", put("files", 0, "levels", 0, "mpp", value=[0.6, 0.5])),
    Damage("a tile less", "copied", (LEVELS, COPIED), "one tile for every place", on_tiff(swap_tiles_away)),
    Damage(
        "a profile",
        "jpeg",
        (COLOUR,),
        "the original has none",
        on_bytes(behind_start(b"ICC_PROFILE\0\1\1" + srgb(), 0xE2)),
    ),
    Damage("a profile", "png", (COLOUR,), "the original has none", on_bytes(png_profile(srgb()))),
    Damage("a profile", "copied", (COLOUR,), "the original has none", on_tiff(tag(34675, plain_tiff.raw(srgb())))),
    Damage("a hidden pixel", "png", (HIDDEN,), "level 1: 1 hidden pixel", on_png(pixel(42, 36, 1), 1)),
    Damage(
        "a hidden pixel",
        "deflate",
        (HIDDEN,),
        "level 1: 1 hidden pixel",
        on_tiff(tile(1, 0, on_deflated(pixel(42, 36, 1)))),
    ),
    Damage("a hidden pixel", "copied", (HIDDEN,), "level 1:", on_tiff(on_jpeg_tile(pixel(42, 36), 80))),
    Damage("a hidden pixel", "jpeg", (HIDDEN,), "level 1:", on_jpeg(pixel(42, 36), 1)),
    Damage("a pixel around a shape", "png", (HIDDEN,), "level 0: 1 hidden pixel", on_png(pixel(140, 140, 1), 0)),
    Damage(
        "a tile outside",
        "copied",
        (COPIED,),
        f"tile {FREE_TILE} (from pixel 256, 256): it is not",
        on_tiff(tile(0, FREE_TILE, other_tile)),
    ),
    Damage(
        "copies that are none",
        "copied",
        (COPIED,),
        "the manifest says",
        put("files", 0, "levels", 0, "tiles", "copied", value=1),
    ),
    Damage("garbage in a tile", "deflate", (BYTES, DECODING), "", on_tiff(tile(0, 3, garbage))),
    Damage(
        "a tile is not stored", "ome", (DECODING,), "is not stored", on_tiff(tile(0, 5, lambda _: b""), nested=True)
    ),
    Damage("a pixel outside", "png", (OTHER,), "others than the original's", on_png(pixel(300, 300, 1), 0)),
    Damage(
        "a pixel outside",
        "deflate",
        (OTHER,),
        "others than",
        on_tiff(tile(0, FREE_TILE, on_deflated(pixel(30, 30, 1)))),
    ),
    Damage(
        "pixels beyond the edge",
        "deflate",
        (OTHER,),
        "tile 15 (from pixel 384, 384): beyond",
        on_tiff(tile(0, LAST_TILE, on_deflated(pixel(50, 50, 1)))),
    ),
    Damage("pixels beyond the edge", "copied", (OTHER, HIDDEN), "beyond", on_tiff(on_jpeg_tile(beyond, 80))),
    Damage("a patch outside", "jpeg", (OTHER,), "around", on_jpeg(patch, 0)),
    Damage(
        "a tile outside", "ome", (OTHER,), f"tile {FREE_TILE}", on_tiff(tile(0, FREE_TILE, other_tile), nested=True)
    ),
]


# --- label and thumbnail as files of their own ------------------------------------------------------------------------

LABEL, THUMBNAIL = 2, 3
"""Places of the files in the manifest."""


def told_of_label(field: str, value: object) -> Callable[[Export], None]:
    return put("files", LABEL, "associated", field, value=value)


def add_macro(made: Export) -> None:
    """A file more, which nobody has chosen."""
    manifest = made.manifest
    label = manifest["files"][LABEL]
    (made.folder / f"{CODE}_macro.png").write_bytes(made.path(LABEL).read_bytes())
    more = {**label, "name": f"{CODE}_macro.png", "associated": {**label["associated"], "image": "macro", "shapes": []}}
    manifest["files"].append(more)
    made.tell(manifest)


def rename_label(made: Export) -> None:
    made.path(LABEL).rename(made.folder / f"{CODE}_label2.png")
    put("files", LABEL, "name", value=f"{CODE}_label2.png")(made)


def not_reviewed(manifest: dict[str, Any]) -> None:
    manifest["review"]["state"] = "not reviewed"
    del manifest["review"]["override"]


DAMAGES += [
    Damage("a hidden pixel", "beside", (LABEL_HIDDEN,), "1 hidden pixel not filled", on_png(pixel(30, 25, 1), LABEL)),
    Damage("a hidden pixel", "beside", (LABEL_HIDDEN,), "_thumbnail.png: 1", on_png(pixel(90, 70, 1), THUMBNAIL)),
    Damage("a pixel around a shape", "beside", (LABEL_HIDDEN,), "1 hidden", on_png(pixel(75, 40, 1), LABEL)),
    Damage("a pixel outside", "beside", (LABEL_OTHER,), "1 pixels outside", on_png(pixel(120, 80, 1), LABEL)),
    Damage("a pixel outside", "beside", (LABEL_OTHER,), "_thumbnail.png", on_png(pixel(240, 190, 1), THUMBNAIL)),
    Damage("a smaller label", "beside", (ASSOCIATED,), "130 x 89 px, not", lambda made: smaller_picture(made, LABEL)),
    Damage("a picture too many", "beside", (ASSOCIATED,), "the original has no macro", add_macro),
    Damage(
        "no such choice",
        "beside",
        (ASSOCIATED,),
        "other associated",
        put("settings", "associated", value=["label"]),
    ),
    Damage("nobody reviewed", "beside", (ASSOCIATED,), "nobody reviewed them", on_manifest(not_reviewed)),
    Damage("another size is told", "beside", (ASSOCIATED,), "130 x 91 px instead", told_of_label("height", 91)),
    Damage("a pixel size is told", "beside", (ASSOCIATED,), "another pixel size", told_of_label("mpp", [1, 1])),
    Damage("no shape is told", "beside", (ASSOCIATED,), "it should be “shapes of", told_of_label("hidden", "no shape")),
    Damage("a place is told", "beside", (ASSOCIATED,), "place is “known”", told_of_label("place", "known")),
    Damage("text is told", "beside", ("Manifest", ASSOCIATED), "file 2", told_of_label("hidden", "what he asked for")),
    Damage("another field is told", "beside", ("Manifest",), "image in file 2", told_of_label("by", "x")),
    Damage("the shape is not told", "beside", ("Manifest",), "shapes of the label", told_of_label("shapes", [])),
    Damage("another name", "beside", ("Names",), "_label2.png is not called", rename_label),
    Damage("a comment", "beside", (BYTES,), "tEXt at byte 33", on_bytes(behind_head(b"tEXt", b"a\0b"), LABEL)),
    Damage("another level", "beside", (STATED,), "AssociatedImage", on_bytes(as_level, LABEL)),
    Damage("a profile", "beside", (COLOUR,), "the original has none", on_bytes(png_profile(srgb()), LABEL)),
    Damage("an EXIF thumbnail", "beside", (STATED, ASSOCIATED), "thumbnail", on_bytes(png_exif_thumbnail, LABEL)),
    Damage(
        "cut off", "beside", (DECODING, BYTES, ASSOCIATED, STATED, COLOUR), "", on_bytes(lambda data: data[:-30], LABEL)
    ),
    Damage("a word of the original", "beside", (BYTES, WORDS), "", on_bytes(behind_head(b"tEXt", b"a\0A7733"), LABEL)),
]


# --- words of the original -------------------------------------------------------------------------------------------

ENCODINGS: dict[str, Callable[[str], bytes]] = {
    "UTF-8": str.encode,
    "capitals": lambda text: text.upper().encode(),
    "Latin-1": lambda text: text.encode("latin-1"),
    "UTF-16LE": lambda text: text.encode("utf-16-le"),
    "UTF-16BE": lambda text: text.encode("utf-16-be"),
    "base64": lambda text: base64.b64encode(text.encode()),
    "base64 one on": lambda text: base64.b64encode(b"x" + text.encode()),
    "base64 two on": lambda text: base64.b64encode(b"xy" + text.encode() + b"z"),
    "base64 of UTF-16": lambda text: base64.urlsafe_b64encode(b"x" + text.encode("utf-16-le")),
    "percent": lambda text: b"".join(b"%%%02X" % byte for byte in text.encode()),
    "percent of some": lambda text: urllib.parse.quote(text).encode(),
    "hexadecimal": lambda text: text.encode().hex().encode(),
    "hexadecimal of UTF-16": lambda text: text.encode("utf-16-be").hex().upper().encode(),
}
TOKENS = {
    "a word": PATIENT,
    "a short word": "A7733",
    "the file's name": Path(SVS).stem,
    "a folder": "Praxis_Sonnenschein",
    "the date as stated": "03/29/17",
    "the date otherwise": "2017-03-29",
    "the date in DICOM": "20170329",
    "the date in German": "29.03.2017",
}
"""All of the original."""


def hide(how: str, what: bytes) -> Damage:
    return Damage(how, "copied", (BYTES, WORDS), "", on_tiff(nothing, slack=b"....." + what + b"."))


DAMAGES += [hide(f"a word in {how}", encoded(PATIENT)) for how, encoded in ENCODINGS.items()]
DAMAGES += [hide(f"{what} as such", text.encode()) for what, text in TOKENS.items() if len(text) >= 8]
DAMAGES += [
    Damage(f"{what} in a tag", "copied", (STATED, WORDS), "", on_tiff(tag(65001, plain_tiff.ascii_text(f"a {text}."))))
    for what, text in TOKENS.items()
]
DAMAGES += [
    Damage(
        "a word in UTF-16 in a comment",
        "jpeg",
        (BYTES, WORDS),
        "COM",
        on_bytes(behind_start(PATIENT.encode("utf-16-le"))),
    ),
    Damage("a short word in a comment", "jpeg", (BYTES, WORDS), "COM", on_bytes(behind_start(b"A7733"))),
    Damage("a short word in a chunk", "png", (BYTES, WORDS), "tEXt", on_bytes(behind_head(b"tEXt", b"a\0A7733"))),
    Damage("a word in a profile", "png", (COLOUR, WORDS), "", on_bytes(png_profile(PATIENT.encode()))),
    Damage("a word in the report", "png", (WORDS, "Report"), "verification.json holds what", report_name),
    Damage("a word in the manifest", "png", ("Manifest", WORDS), "", put("software", "reader", value="Meyer")),
    Damage(
        "a word as the name of a file", "png", ("Files", WORDS), "", lambda made: (made.folder / "A7733.txt").touch()
    ),
]


def failing(made: Export) -> dict[str, str]:
    found = verify_export(made.folder, made.source, made.redactions)
    return {one.name: one.sentence for one in found.checks if one.outcome is Outcome.FAILED}


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda one: f"{one.kind}: {one.name}")
def test_damage_is_found_and_named(damage: Damage, exports: dict[str, Export], tmp_path: Path) -> None:
    made = exports[damage.kind].copied_to(tmp_path / "out")
    damage.do(made)
    if damage.sealed:
        made.seal()
    found = failing(made)
    assert set(found) == set(damage.checks)
    assert damage.says in found[damage.checks[0]]
    assert not any(PATIENT in sentence for sentence in found.values())


def test_every_check_is_proved_by_damage(exports: dict[str, Export]) -> None:
    checks = {
        one.name
        for kind in KINDS
        for one in verify_export(exports[kind].folder, exports[kind].source, REDACTIONS).checks
    }
    proved = {name for damage in DAMAGES for name in damage.checks if len(damage.checks) == 1}
    proved |= {WORDS} & {damage.checks[-1] for damage in DAMAGES if damage.checks == (WORDS,)}
    # Which the next tests prove, and those of test_report_check.py.
    assert checks == proved | {"Masks", "Words on the label", "Report"}


def test_masks_that_leave_out_what_is_drawn_are_found(
    exports: dict[str, Export], monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_small(slide: Any, shapes: Any, levels: Any) -> Any:
        grids = [BlockGrid(level.size, level.size) for level in levels]
        return level_masks(shapes[:1], slide.levels[0].size, grids)

    monkeypatch.setattr(pixels, "slide_masks", too_small)
    found = failing(exports["png"])
    assert "leaves out the pixel" in found["Masks"]


REASONED = {"state": "overridden", "confirmed": NOTHING, "override": "asked for by Sonnentag"}


@pytest.mark.parametrize(
    ("where", "says"),
    [
        (on_bytes(behind_start(b"Sonnentag")), "level0.jpg holds what the original states (read on its label;"),
        (on_bytes(behind_start("SONNENTAG".encode("utf-16-le"))), "(read on its label;"),
        (on_bytes(behind_start(b"1957-08-13")), "(read on its label;"),
        (on_bytes(behind_start(b"a 13.08.1957")), "(read on its label;"),
        (put("software", "reader", value="Sonnentag"), "manifest.json holds"),
        (put("review", value=REASONED), ", in the reason for going on without a review"),
        (lambda made: (made.folder / "Sonnentag.txt").touch(), "The name of a file (Sonnentag.txt) is"),
        (lambda made: (made.folder / "verification.json").write_text('{"by": "sonnentag"}'), "verification.json holds"),
    ],
)
def test_words_that_are_read_on_the_label_are_found(
    exports: dict[str, Export],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    where: Callable[[Export], None],
    says: str,
) -> None:
    read = LabelReading(("label",), (("label", "Sonnentag, *13.8.1957"), ("label", "H&E")), "tesseract 5.3.0")
    monkeypatch.setattr(verify, "label_reading", lambda _slide: read)
    made = exports["jpeg"].copied_to(tmp_path / "out")
    found = {one.name: one for one in verify_export(made.folder, made.source, made.redactions).checks}
    assert found["Words on the label"].outcome is Outcome.PASSED
    assert "tesseract 5.3.0 reads on the label" in found["Words on the label"].sentence
    where(made)
    made.seal()
    failed = failing(made)
    assert says in failed["Words on the label"] and "Words of the original" not in failed


def test_the_other_file_of_a_slide_is_no_original_of_an_export(exports: dict[str, Export], tmp_path: Path) -> None:
    """An export that is held against another slide of the same size fails in its pixels."""
    other = tmp_path / "other.svs"
    directories = plain_tiff.read(exports["copied"].source)
    directories[0].tiles.reverse()
    plain_tiff.write(other, directories)
    found = verify_export(exports["png"].folder, other, REDACTIONS)
    assert "Other pixels" in {one.name for one in found.failed}


def test_what_was_typed_for_the_export_may_be_said(exports: dict[str, Export], tmp_path: Path) -> None:
    made = exports["png"].copied_to(tmp_path / "out")
    put("settings", "series_description", value=f"as {PATIENT} wished")(made)
    assert set(failing(made)) == {STATED}  # the EXIF and the XMP do not say so


def test_a_reason_may_hold_words_that_tell_nothing_there_and_nowhere_else(
    exports: dict[str, Export], tmp_path: Path
) -> None:
    made, word = exports["png"].copied_to(tmp_path / "out"), "Sonnenschein"
    reviewed = {"state": "overridden", "confirmed": NOTHING, "override": f"a trial at {word}"}
    put("review", value=reviewed)(made)
    assert not failing(made)
    put("operator", value=word)(made)
    assert WORDS in failing(made)


def test_a_review_that_was_handed_in_is_counted(exports: dict[str, Export], tmp_path: Path) -> None:
    made = exports["png"].copied_to(tmp_path / "out")
    keys = [
        *(f"shape:{number}" for number in (1, 2, 3)),
        "associated:label",
        "associated:thumbnail",
        "metadata",
        "original",
    ]
    put("review", value={"state": "reviewed", "confirmed": WHOLE})(made)
    for left_out, says in (
        ("", ""),
        ("shape:1", "3 shapes were confirmed; the review holds 2"),
        *((key, f"({key})") for key in keys[3:]),
    ):
        review = Review(tuple(Confirmation(key, "", "me", "") for key in keys if key != left_out))
        found = verify_export(made.folder, made.source, REDACTIONS, None, review).failed
        assert [one.name for one in found] == (["Review"] if says else [])
        assert says in "".join(one.sentence for one in found)
    unsaid = (replace(REDACTIONS.shapes[0], reason=Reason.OTHER, text=""), *REDACTIONS.shapes[1:])
    put("shapes", 0, "reason", value="other")(made)
    (failed,) = verify_export(made.folder, made.source, Redactions(unsaid)).failed
    assert "1 shape gives no reason" in failed.sentence
    put("review", value={"state": "overridden", "confirmed": NOTHING, "override": "they said so"})(made)
    put("shapes", 0, "reason", value="name")(made)
    other = Review(override=Override("they said something else", "me", ""))
    (failed,) = verify_export(made.folder, made.source, REDACTIONS, None, other).failed
    assert "another reason than the one that was typed" in failed.sentence


def test_a_code_that_holds_a_name_is_found(exports: dict[str, Export], tmp_path: Path) -> None:
    made = exports["png"].copied_to(tmp_path / "out")
    manifest = made.manifest
    manifest["code"] = manifest["settings"]["code"] = "A7733"
    for level, one in enumerate(manifest["files"]):
        (made.folder / one["name"]).rename(made.folder / f"A7733_level{level}.png")
        one["name"] = f"A7733_level{level}.png"
    made.tell(manifest)
    assert WORDS in failing(made) and "Names" not in failing(made)
    assert CODE not in json.dumps(made.manifest)
