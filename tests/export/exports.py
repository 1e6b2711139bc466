"""Finished exports for the tests of the verifier: written by Pillow and the tests alone, as they should be."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import zlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import imagecodecs
import numpy as np
from PIL import Image, TiffImagePlugin

from tests.conversion.verify.folders import NoisePainter
from tests.export import plain_tiff
from tests.export.plain_tiff import Directory
from viewer import __version__
from viewer.comparison.annotations.shapes import Kind, Shape
from viewer.export.report.software import report_software
from viewer.export.settings import ExportSettings, Format, TiffCompression
from viewer.geometry import Rect
from viewer.redaction.associated_masks import associated_mask
from viewer.redaction.shapes import Reason, Redactions, RedactionShape
from viewer.redaction.slide_masks import slide_masks
from viewer.slides.associated_image import AssociatedImage
from viewer.slides.opening import open_slide
from viewer.slides.slide import RgbArray

CODE = "TRIAL-01"
TILE = 128
FILL = 0, 0, 0
SVS = "Meyer_S26-04711.svs"
SIZE = 500, 400
DESCRIPTION = (
    "Aperio Image Library v11.2.1\r\n{size} [0,0 {size}] ({tile}x{tile}) JPEG/RGB Q=80|AppMag = 20|MPP = 0.5"
    "|Filename = Meyer_S26-04711|User = Dr. Würzburg|Date = 03/29/17|Accession = A7733"
    "|Remark = tables worked out with the original's bytes"
)
REDACTIONS = Redactions(
    (
        RedactionShape("1", Shape.box(Rect(150.5, 130.25, 40, 33), ""), reason=Reason.NAME, text="Meyer", author="me"),
        RedactionShape("2", Shape.ellipse(Rect(300, 40, 60, 34), ""), reason=Reason.BARCODE),
        RedactionShape("3", Shape(Kind.POLYLINE, np.array([[20.0, 300.0], [60.0, 340.0]])), 6.0, Reason.PEN_MARK),
    ),
    {"label": (RedactionShape("4", Shape.box(Rect(6, 12, 60, 22), ""), reason=Reason.NAME, text="Meyer"),)},
)

NOTHING = {"shapes": 0, "associated": [], "metadata": False, "slide": False}
REASON = "for a lecture"
OVERRIDDEN = {"state": "overridden", "confirmed": NOTHING, "override": REASON}
"""Of a check list, as a manifest tells it."""


@dataclass(frozen=True)
class Export:
    """A folder that is as it should be."""

    source: Path
    folder: Path
    redactions: Redactions = REDACTIONS

    def copied_to(self, folder: Path) -> Export:
        shutil.copytree(self.folder, folder)
        return replace(self, folder=folder)

    @property
    def manifest(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self.folder / "manifest.json").read_text("utf-8"))
        return found

    def tell(self, manifest: dict[str, Any]) -> None:
        """Another manifest."""
        (self.folder / "manifest.json").write_text(json.dumps(manifest, indent=1, ensure_ascii=False), "utf-8")

    def seal(self) -> None:
        """State size and SHA-256 of the files as they are now."""
        manifest = self.manifest
        for one in manifest["files"]:
            data = (self.folder / one["name"]).read_bytes()
            one["bytes"], one["sha256"] = len(data), hashlib.sha256(data).hexdigest()
        self.tell(manifest)

    def path(self, number: int = 0) -> Path:
        """A file of it."""
        return self.folder / self.manifest["files"][number]["name"]


def write_source(path: Path) -> None:
    """An Aperio slide of two levels, four apart, a thumbnail and a label, whose description names a patient."""
    pixels = NoisePainter()(0, 0, *SIZE)
    small = cv2.resize(pixels, (SIZE[0] // 4, SIZE[1] // 4), interpolation=cv2.INTER_AREA)
    directories = []
    for number, rgb in enumerate((pixels, small)):
        height, width = rgb.shape[:2]
        tags, tiles = jpeg_tiles(rgb, 2, 80)
        text = DESCRIPTION.format(size=f"{width}x{height}", tile=TILE)
        directories.append(Directory({**tags, 254: plain_tiff.longs(0), 270: plain_tiff.ascii_text(text)}, tiles))
        if number == 0:
            shown = cv2.resize(pixels, (SIZE[0] // 2, SIZE[1] // 2), interpolation=cv2.INTER_AREA)
            directories.append(_stripped(shown, text))
    label = np.full((90, 130, 3), 240, np.uint8)
    cv2.putText(label, "Meyer", (8, 40), cv2.FONT_HERSHEY_SIMPLEX, 1, (20, 20, 20), 2)
    directories.append(_stripped(label, "Aperio Image Library v11.2.1\r\nlabel 130x90", 1))
    plain_tiff.write(path, directories)


def _stripped(rgb: RgbArray, text: str, subfile: int = 0) -> Directory:
    """A picture in one tile as large as itself, which makes it no level."""
    height, width = rgb.shape[:2]
    tags = {256: width, 257: height, 259: 1, 262: 2, 277: 3, 278: height, 284: 1, 254: subfile}
    held = {tag: plain_tiff.longs(value) for tag, value in tags.items()}
    data = rgb.tobytes()
    return Directory({**held, 258: plain_tiff.shorts(8, 8, 8), 270: plain_tiff.ascii_text(text)}, [data])


def jpeg_tiles(rgb: RgbArray, subsampling: int, quality: int) -> tuple[dict[int, plain_tiff.Value], list[bytes]]:
    """Tags and tiles of a level, with the tables kept apart."""
    height, width = rgb.shape[:2]
    factors = ((1, 1), (2, 1), (2, 2))[subsampling]
    tables = jpeg(rgb[:16, :16], subsampling, quality, streamtype=1)
    tags = sizes(width, height, 7, 6) | {347: plain_tiff.raw(tables), 530: plain_tiff.shorts(*factors)}
    return tags, [jpeg(tile, subsampling, quality, streamtype=2) for tile in tiles_of(rgb)]


def sizes(width: int, height: int, compression: int, photometric: int) -> dict[int, plain_tiff.Value]:
    numbers = {256: width, 257: height, 259: compression, 262: photometric, 277: 3, 284: 1, 322: TILE, 323: TILE}
    return {tag: plain_tiff.longs(value) for tag, value in numbers.items()} | {258: plain_tiff.shorts(8, 8, 8)}


def tiles_of(rgb: RgbArray) -> list[RgbArray]:
    height, width = rgb.shape[:2]
    padded = np.pad(rgb, ((0, -height % TILE), (0, -width % TILE), (0, 0)), "edge")
    places = [(x, y) for y in range(0, height, TILE) for x in range(0, width, TILE)]
    return [np.ascontiguousarray(padded[y : y + TILE, x : x + TILE]) for x, y in places]


def jpeg(rgb: RgbArray, subsampling: int, quality: int, **options: Any) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(rgb).save(stream, "JPEG", quality=quality, subsampling=subsampling, **options)
    return strip_jfif(stream.getvalue()) if "streamtype" in options else stream.getvalue()


def strip_jfif(stream: bytes) -> bytes:
    """Without the header that Pillow puts first."""
    if stream[2:4] != b"\xff\xe0":
        return stream
    return stream[:2] + stream[4 + int.from_bytes(stream[4:6]) :]


def masked(source: Path) -> list[tuple[RgbArray, np.ndarray, tuple[float, float] | None]]:
    """Of every level the pixels with what is drawn filled, where that is, and the pixel size."""
    slide = open_slide(source)
    masks = slide_masks(slide, REDACTIONS.shapes, slide.levels)
    found = []
    for level, mask in zip(slide.levels, masks, strict=True):
        rgb = np.array(slide.read(level.index, (0, 0), tuple(level.size)).rgb)
        hidden = mask.pixels(0, 0, *level.size)
        rgb[hidden] = FILL
        found.append((rgb, hidden, None if level.mpp is None else tuple(level.mpp)))
    slide.close()
    return found


def settings(**chosen: Any) -> ExportSettings:
    return ExportSettings(code=CODE, icc=True, **chosen)


def finish(folder: Path, source: Path, how: ExportSettings, files: list[dict[str, Any]]) -> Export:
    """The manifest; ``files`` without size and SHA-256."""
    told = {
        "kind": "verislide export",
        "version": 1,
        "code": how.code,
        "format": how.format.value,
        "settings": how.to_dict(),
        "software": {"reader": "OpenSlide 4.0.1", "numpy": np.__version__, **report_software()},
        "files": [{"bytes": 0, "sha256": "", "format": how.format.value, "scale_bar": None, **one} for one in files],
        "shapes": [_told(shape) for shape in REDACTIONS.shapes],
        "review": {"state": "not reviewed", "confirmed": NOTHING} if not how.associated else OVERRIDDEN,
    }
    made = Export(source, folder)
    made.tell(told)
    made.seal()
    return made


def _told(shape: RedactionShape) -> dict[str, Any]:
    return {
        "kind": shape.shape.kind.value,
        "points": shape.shape.points.tolist(),
        "holes": [],
        "width": shape.width,
        "reason": shape.reason.value,
    }


def shown(level: int, rgb: RgbArray, mpp: tuple[float, float] | None, **more: Any) -> dict[str, Any]:
    height, width = rgb.shape[:2]
    return {
        "level": level,
        **{"x": 0, "y": 0, "width": width, "height": height},
        "mpp": None if mpp is None else list(mpp),
        **more,
    }


def _exif(what: str, mpp: tuple[float, float] | None) -> bytes:
    exif = Image.Exif()
    exif[270] = f"{CODE}, SM, {what}"
    if mpp is not None:
        exif[270] += f", {mpp[0]:.6g} x {mpp[1]:.6g} um/px"
        exif[282] = exif[283] = TiffImagePlugin.IFDRational(round(10_000 / mpp[0]), 1)
        exif[296] = 3
    exif[305] = f"Verislide {__version__}"
    return exif.tobytes()


def _xmp(what: str, mpp: tuple[float, float] | None) -> bytes:
    pixel = "" if mpp is None else f' v:MppX="{mpp[0]:.6g}" v:MppY="{mpp[1]:.6g}"'
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:v="urn:verislide:export:1" '
        f'v:StudyCode="{CODE}" {what} v:Modality="SM"{pixel}/>'
        '</rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
    ).encode()


def export_pictures(source: Path, folder: Path, how: ExportSettings) -> Export:
    """JPEG with restart markers after every row of blocks, or PNG."""
    folder.mkdir()
    files = []
    for number, (rgb, _, mpp) in enumerate(masked(source)):
        assert mpp is not None
        suffix = "jpg" if how.format is Format.JPEG else "png"
        name = f"{CODE}_level{number}.{suffix}"
        exif, xmp = _exif(f"level {number}", mpp), _xmp(f'v:Level="{number}"', mpp)
        if how.format is Format.JPEG:
            sampling = {"4:4:4": 0, "4:2:2": 1, "4:2:0": 2}[how.subsampling]
            across = -(-rgb.shape[1] // (8 if sampling == 0 else 16))
            options: dict[str, Any] = {"restart_marker_blocks": across, "exif": exif, "xmp": xmp}
            density = round(25_400 / mpp[0])
            data = jpeg(rgb, sampling, how.quality, dpi=(density, density), **options)
            (folder / name).write_bytes(per_cm(data, mpp))
        else:
            write_png(folder / name, rgb, exif.removeprefix(b"Exif\0\0"), xmp, mpp)
        files.append({"name": name, "levels": [shown(number, rgb, mpp)]})
    return finish(folder, source, how, [*files, *beside(folder, source, how)])


def beside(folder: Path, source: Path, how: ExportSettings) -> list[dict[str, Any]]:
    """The chosen associated images as PNG, as the manifest tells them."""
    slide, files = open_slide(source), []
    for image in how.associated:
        picture = AssociatedImage(slide, image)
        rgb = slide.read_associated(image)
        height, width = rgb.shape[:2]
        rgb[associated_mask(slide, picture, REDACTIONS).pixels(0, 0, width, height)] = FILL
        name = f"{CODE}_{image}.png"
        xmp = _xmp(f'v:AssociatedImage="{image}"', None)
        write_png(folder / name, rgb, _exif(image, None).removeprefix(b"Exif\0\0"), xmp, None)
        drawn = REDACTIONS.associated.get(image, ())
        told = {"image": image, "width": width, "height": height, "mpp": None, "shapes": [_told(one) for one in drawn]}
        places = {
            "label": {"hidden": "shapes of its own", "place": "not known"},
            "thumbnail": {"hidden": "shapes of the slide", "place": "known"},
        }
        files.append({"name": name, "levels": [], "format": "png", "associated": {**told, **places[image]}})
    slide.close()
    return files


def per_cm(stream: bytes, mpp: tuple[float, float]) -> bytes:
    """With the resolution of the JFIF header in pixels per centimetre."""
    at = stream.index(b"JFIF\0") + 7
    number = round(10_000 / mpp[0]).to_bytes(2)
    return stream[:at] + b"\x02" + number * 2 + stream[at + 5 :]


def chunk(kind: bytes, held: bytes) -> bytes:
    return len(held).to_bytes(4) + kind + held + zlib.crc32(kind + held).to_bytes(4)


def write_png(path: Path, rgb: RgbArray, exif: bytes, xmp: bytes, mpp: tuple[float, float] | None) -> None:
    stream = io.BytesIO()
    Image.fromarray(rgb).save(stream, "PNG")
    data = stream.getvalue()
    resolution = b"" if mpp is None else chunk(b"pHYs", round(1e6 / mpp[0]).to_bytes(4) * 2 + b"\1")
    stated = chunk(b"eXIf", exif) + chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + xmp)
    path.write_bytes(data[:33] + resolution + stated + data[33:])  # behind signature and IHDR


def export_tiff(source: Path, folder: Path, how: ExportSettings) -> Export:
    """Tiles of the slide where nothing is hidden of them, if copying is asked for; else all of them anew."""
    folder.mkdir()
    ome = how.format is Format.OME_TIFF
    stored = [one for one in plain_tiff.read(source) if 322 in one.tags] if source.suffix == ".svs" else []
    directories, levels = [], []
    for number, (rgb, hidden, mpp) in enumerate(masked(source)):
        height, width = rgb.shape[:2]
        counts: dict[str, Any] = {}
        if how.compression is TiffCompression.DEFLATE:
            tags = sizes(width, height, 8, 2) | {317: plain_tiff.longs(2)}
            tiles = [zlib.compress(imagecodecs.delta_encode(tile, axis=1).tobytes()) for tile in tiles_of(rgb)]
        else:
            copies = how.compression is TiffCompression.AUTO
            tags, tiles = jpeg_tiles(rgb, 2, 80 if copies else how.quality)
            hit = [tile.any() for tile in tiles_of(np.repeat(hidden[..., None], 3, axis=2))]
            if copies:
                tiles = [tile if one else old for tile, one, old in zip(tiles, hit, stored[number].tiles, strict=True)]
                tags[347] = stored[number].tags[347]
                kinds = {"copied": hit.count(False), "cleaned": 0, "encoded": hit.count(True), "missing": 0}
                counts = {"tiles": kinds}
        tags[254] = plain_tiff.longs(1 if number else 0)
        if mpp is not None:
            per_cm_ = round(10_000 / mpp[0] * 1000), 1000
            tags |= {282: plain_tiff.fraction(*per_cm_), 283: plain_tiff.fraction(*per_cm_), 296: plain_tiff.shorts(3)}
        if ome and not number:
            tags[270] = plain_tiff.ascii_text(_ome(width, height, mpp))
        directories.append(Directory(tags, tiles))
        levels.append(shown(number, rgb, mpp, **counts))
    name = f"{CODE}.ome.tif" if ome else f"{CODE}.tif"
    plain_tiff.write(folder / name, directories, ome)
    return finish(folder, source, how, [{"name": name, "levels": levels}])


def _ome(width: int, height: int, mpp: tuple[float, float] | None) -> str:
    pixel = "" if mpp is None else f' PhysicalSizeX="{mpp[0]:.9g}" PhysicalSizeY="{mpp[1]:.9g}"'
    return (
        '<?xml version="1.0" encoding="UTF-8"?><OME xmlns="http://www.openmicroscopy.org/Schemas/OME/2016-06">'
        '<Image ID="Image:0"><Pixels ID="Pixels:0" DimensionOrder="XYCZT" Type="uint8" BigEndian="false" '
        f'Interleaved="true" SizeX="{width}" SizeY="{height}" SizeC="3" SizeZ="1" SizeT="1"{pixel}>'
        '<Channel ID="Channel:0:0" SamplesPerPixel="3"/><TiffData IFD="0" PlaneCount="1"/></Pixels></Image></OME>'
    )


KINDS: dict[str, ExportSettings] = {
    "jpeg": settings(format=Format.JPEG, quality=90, subsampling="4:2:0"),
    "png": settings(format=Format.PNG),
    "copied": settings(format=Format.TIFF, tile=TILE),
    "deflate": settings(format=Format.TIFF, compression=TiffCompression.DEFLATE, tile=TILE),
    "beside": settings(format=Format.PNG, associated=("label", "thumbnail")),
    "ome": settings(format=Format.OME_TIFF, compression=TiffCompression.JPEG, quality=85, tile=TILE),
}


def export(kind: str, source: Path, folder: Path) -> Export:
    how = KINDS[kind]
    return (export_pictures if how.format.is_picture else export_tiff)(source, folder, how)
