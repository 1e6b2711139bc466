"""Small slides as other scanners write them, made with tifffile and Pillow from what OpenSlide's documentation says of
the formats; each function returns the path to open."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import tifffile
from numpy.typing import NDArray
from PIL import Image

Pixels = NDArray[np.uint8]
TILE = 64
TILED: dict[str, Any] = {
    "tile": (TILE, TILE),
    "photometric": "rgb",
    "compression": "adobe_deflate",
    "metadata": None,
}
JPEG_TILED: dict[str, Any] = {**TILED, "compression": "jpeg"}
"""Tiles are JPEG, their tables apart."""
WIDTH, HEIGHT, LEVELS = 896, 704, 3
"""Whole tiles, and whole blocks of a JPEG at every level: OpenSlide leaves out what is less of Hamamatsu's."""
NM = 250
"""Nanometres a pixel of level 0."""


def pyramid() -> list[Pixels]:
    """Three levels, each the mean of the pixels of the one before."""
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    waves = [128 + 100 * np.sin(x / a + y / b) for a, b in ((19, 31), (23, -41), (-53, 29))]
    levels = [np.stack(waves, axis=2).astype(np.uint8)]
    while len(levels) < LEVELS:
        height, width = levels[-1].shape[0] // 2, levels[-1].shape[1] // 2
        blocks = levels[-1][: 2 * height, : 2 * width].reshape(height, 2, width, 2, 3)
        levels.append(blocks.mean(axis=(1, 3)).astype(np.uint8))
    return levels


def jpeg(pixels: Pixels) -> bytes:
    """A JPEG in which a restart marker follows on every seventh block, as Hamamatsu's do, so that parts can be read."""
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "JPEG", quality=95, subsampling=0, restart_marker_blocks=7)
    return out.getvalue()


def decoded(stored: bytes) -> Pixels:
    return np.asarray(Image.open(io.BytesIO(stored)))


def aperio(folder: Path, levels: Sequence[Pixels], tiled: Mapping[str, Any] = TILED) -> Path:
    path = folder / "made.svs"
    head = f"Aperio Image Library v11.2.1\r\n{WIDTH}x{HEIGHT} (64x64) JPEG/RGB Q=80"
    with tifffile.TiffWriter(path) as writer:
        writer.write(levels[0], description=f"{head}|AppMag = 20|MPP = 0.25", **tiled)
        writer.write(levels[-1], description=f"{head} -> 224x176", photometric="rgb", metadata=None)
        for level in levels[1:]:
            writer.write(level, description=head, **tiled)
    return path


def aperio_luma_chroma(folder: Path, levels: Sequence[Pixels]) -> Path:
    """JPEG 2000 as Aperio's compression 33003: luma and colour difference, as which they are not marked."""
    path, head = folder / "made.svs", f"Aperio Image Library v11.2.1\r\n{WIDTH}x{HEIGHT} (64x64) J2K/YUV16 Q=30"
    options: dict[str, Any] = {**TILED, "compression": 33003}
    with tifffile.TiffWriter(path) as writer:
        for number, level in enumerate(levels):
            description = f"{head}|AppMag = 20|MPP = 0.25" if number == 0 else head
            writer.write(_luma_chroma(level), shape=level.shape, dtype=np.uint8, description=description, **options)
            if number == 0:
                writer.write(levels[-1], description=f"{head} -> 224x176", photometric="rgb", metadata=None)
    return path


def _luma_chroma(level: Pixels) -> Iterator[bytes]:
    height, width = (-(-side // TILE) * TILE for side in level.shape[:2])
    whole = np.zeros((height, width, 3), np.uint8)
    whole[: level.shape[0], : level.shape[1]] = level
    pixels = np.asarray(Image.fromarray(whole).convert("YCbCr"))
    for y in range(0, height, TILE):
        for x in range(0, width, TILE):
            tile = np.ascontiguousarray(pixels[y : y + TILE, x : x + TILE])
            yield imagecodecs.jpeg2k_encode(tile, level=0, reversible=True, mct=False, codecformat="J2K")


def histech(folder: Path, levels: Sequence[Pixels], tiled: Mapping[str, Any] = JPEG_TILED) -> Path:
    """A TIFF as 3DHISTECH exports them: like Aperio's, without its name, and with keys of its own."""
    path = folder / "made.tif"
    with tifffile.TiffWriter(path) as writer:
        for number, level in enumerate(levels):
            mpp = NM / 1000 * 2**number
            size = f"{level.shape[1]}x{level.shape[0]} (64x64) JPEG/RGB Q=80"
            head = f"{size}|MPP = {mpp}|3dh_PixelSizeX = {mpp}|3dh_PixelSizeY = {mpp}"
            writer.write(level, description=head, subfiletype=number > 0, **tiled)
    return path


def ome(folder: Path, levels: Sequence[Pixels], tiled: Mapping[str, Any] = JPEG_TILED) -> Path:
    """OME-TIFF, which keeps the levels above 0 in directories below the first."""
    path = folder / "made.ome.tif"
    um = {"PhysicalSizeX": NM / 1000, "PhysicalSizeXUnit": "µm", "PhysicalSizeY": NM / 1000, "PhysicalSizeYUnit": "µm"}
    with tifffile.TiffWriter(path, ome=True, bigtiff=True) as writer:
        writer.write(levels[0], subifds=len(levels) - 1, **{**tiled, "metadata": {"axes": "YXS", **um}})
        for level in levels[1:]:
            writer.write(level, subfiletype=1, **tiled)
    return path


def philips(folder: Path, levels: Sequence[Pixels], tiled: Mapping[str, Any] = TILED) -> Path:
    def attribute(name: str, kind: str, value: str) -> str:
        return f'<Attribute Name="{name}" Group="0x0028" Element="0x0030" PMSVR="{kind}">{value}</Attribute>'

    def spacing(number: int) -> str:
        text = f"&quot;{NM / 1e6 * 2**number:.6f}&quot;"
        return attribute("DICOM_PIXEL_SPACING", "IDoubleArray", f"{text} {text}")

    held = "".join(
        f'<DataObject ObjectType="PixelDataRepresentation">{spacing(number)}</DataObject>' for number in range(LEVELS)
    )
    sequence = attribute("PIIM_PIXEL_DATA_REPRESENTATION_SEQUENCE", "IDataObjectArray", f"<Array>{held}</Array>")
    kind = attribute("PIM_DP_IMAGE_TYPE", "IString", "WSI")
    image = f'<DataObject ObjectType="DPScannedImage">{kind}{spacing(0)}{sequence}</DataObject>'
    images = attribute("PIM_DP_SCANNED_IMAGES", "IDataObjectArray", f"<Array>{image}</Array>")
    head = f'<?xml version="1.0" encoding="UTF-8" ?><DataObject ObjectType="DPUfsImport">{images}</DataObject>'
    path = folder / "made.tiff"
    with tifffile.TiffWriter(path) as writer:
        for number, level in enumerate(levels):
            description = head if number == 0 else None
            writer.write(level, description=description, software="Philips DP v1.0", subfiletype=number > 0, **tiled)
    return path


def leica(folder: Path, levels: Sequence[Pixels]) -> Path:
    """Scanned is a part of the glass that begins at 200, 400."""

    def image(lens: float, view: Sequence[int], pictures: Sequence[Pixels], first: int) -> str:
        dimensions = "".join(
            f'<dimension sizeX="{one.shape[1]}" sizeY="{one.shape[0]}" r="{number}" ifd="{first + number}"/>'
            for number, one in enumerate(pictures)
        )
        across, down, x, y = (NM * value for value in view)
        return (
            f'<image name="i" uuid="urn:uuid:{first}"><creationDate>2010-12-01T00:00:00Z</creationDate>'
            '<device model="Leica SCN400;" version="1.4"/>'
            f'<pixels sizeX="{pictures[0].shape[1]}" sizeY="{pictures[0].shape[0]}">{dimensions}</pixels>'
            f'<view sizeX="{across}" sizeY="{down}" offsetX="{x}" offsetY="{y}" spacingZ="0"/>'
            f"<scanSettings><objectiveSettings><objective>{lens:g}</objective></objectiveSettings>"
            "<illuminationSettings><numericalAperture>0.4</numericalAperture>"
            "<illuminationSource>brightfield</illuminationSource></illuminationSettings></scanSettings></image>"
        )

    glass = 4000, 3200
    macro = image(0.6, (*glass, 0, 0), levels[-1:], 0)
    main = image(20, (WIDTH, HEIGHT, 200, 400), levels, 1)
    head = (
        '<?xml version="1.0"?><scn xmlns="http://www.leica-microsystems.com/scn/2010/10/01" uuid="urn:uuid:a">'
        f'<collection name="c" uuid="urn:uuid:b" sizeX="{NM * glass[0]}" sizeY="{NM * glass[1]}">'
        f"{macro}{main}</collection></scn>"
    )
    path = folder / "made.scn"
    with tifffile.TiffWriter(path, bigtiff=True) as writer:
        for number, level in enumerate([levels[-1], *levels]):
            per_cm = 1e7 / NM / 2 ** max(0, number - 1)
            description = head if number == 0 else None
            writer.write(level, description=description, resolution=(per_cm, per_cm), resolutionunit=3, **TILED)
    return path


def ventana(folder: Path, levels: Sequence[Pixels]) -> Path:
    """Rows of tiles are numbered to and fro from below, and joined without overlap."""
    rows, columns = -(-HEIGHT // TILE), -(-WIDTH // TILE)
    pairs = [("RIGHT", one, one + 1) for one in range(1, columns)] + [("UP", columns, columns + 1)]
    joints = "".join(
        f'<TileJointInfo FlagJoined="1" Confidence="99" Direction="{way}" Tile1="{one}" Tile2="{two}" '
        'OverlapX="0" OverlapY="0"/>'
        for way, one, two in pairs
    )
    scan = '<?xml version="1.0"?><Metadata><iScan Magnification="20" ScanRes="0.25" Z-layers="1"/></Metadata>'
    stitching = (
        '<?xml version="1.0"?><EncodeInfo Ver="2"><SlideStitchInfo>'
        f'<ImageInfo AOIScanned="1" AOIIndex="0" NumRows="{rows}" NumCols="{columns}" Width="{TILE}" Height="{TILE}" '
        f'Pos-X="0" Pos-Y="0">{joints}</ImageInfo></SlideStitchInfo>'
        '<AoiOrigin><AOI0 OriginX="0" OriginY="0"/></AoiOrigin></EncodeInfo>'
    )

    def xmp(text: str) -> list[tuple[int, int, int, bytes, bool]]:
        return [(700, 1, len(text), text.encode(), True)]

    path = folder / "made.bif"
    with tifffile.TiffWriter(path, bigtiff=True) as writer:
        options = {"photometric": "rgb", "metadata": None}
        writer.write(levels[-1], description="Label Image", extratags=xmp(scan), **options)
        for number, level in enumerate(levels):
            tags = xmp(stitching) if number == 0 else []
            writer.write(level, description=f"level={number} mag={20 / 2**number:g}", extratags=tags, **TILED)
    return path


def hamamatsu_ndpi(folder: Path, levels: Sequence[Pixels]) -> Path:
    """One JPEG a level."""
    path = folder / "made.ndpi"
    with tifffile.TiffWriter(path) as writer:
        for number, level in enumerate(levels):
            # Format flag, magnification of the lens (of the level), focal plane.
            tags = [(65420, 4, 1, 1, True), (65421, 11, 1, 20 / 2**number, True), (65424, 9, 1, 0, True)]
            writer.write(
                iter([jpeg(level)]),
                shape=level.shape,
                dtype=np.uint8,
                photometric="rgb",
                compression="jpeg",
                rowsperstrip=level.shape[0],
                resolution=(1e7 / NM / 2**number, 1e7 / NM / 2**number),
                resolutionunit="CENTIMETER",
                extratags=tags,
                metadata=None,
            )
    return path


def ndpi_in_stripes(path: Path, levels: Sequence[Pixels], subsampling: int = 1) -> Path:
    """As scanners write it: 64-bit offsets, and where the stripes of a level's one JPEG begin; the last has none.

    Written byte by byte, as tifffile writes no such file; it reads them. ``subsampling`` is Pillow's: 0 none, 1 across.
    """
    out, link = bytearray(b"II*\0" + bytes(8)), 4

    def stored(data: bytes) -> int:
        at = len(out)
        out.extend(data + bytes(-len(data) % 4))
        return at

    for number, level in enumerate(levels):
        height, width = level.shape[:2]
        stream = _restarting(level, 0 if number == len(levels) - 1 else 8 >> subsampling, subsampling)
        place, per_cm = stored(stream), stored(struct.pack("<II", round(1e7 / NM / 2**number), 1))
        (lens,) = struct.unpack("<I", struct.pack("<f", 20 / 2**number))
        tags = [
            *(
                (254, 4, 1, 0),
                (256, 4, 1, width),
                (257, 4, 1, height),
                (258, 3, 3, stored(struct.pack("<3H", 8, 8, 8))),
            ),
            *((259, 3, 1, 7), (262, 3, 1, 6), (271, 2, 10, stored(b"Hamamatsu\0")), (273, 4, 1, place), (277, 3, 1, 3)),
            *((278, 4, 1, height), (279, 4, 1, len(stream)), (282, 5, 1, per_cm), (283, 5, 1, per_cm), (296, 3, 1, 3)),
            *((305, 2, 5, stored(b"made\0")), (65420, 4, 1, 1), (65421, 11, 1, lens)),
            *((65422, 9, 1, 0), (65423, 9, 1, 0), (65424, 9, 1, 0)),
        ]
        if number < len(levels) - 1:
            starts = _stripes(stream)
            tags.append((65426, 4, len(starts), stored(struct.pack(f"<{len(starts)}I", *starts))))
        out[link : link + 8] = struct.pack("<Q", len(out))
        out += struct.pack("<H", len(tags)) + b"".join(struct.pack("<HHII", *tag) for tag in tags)
        link = len(out)
        out += bytes(8) + bytes(4 * len(tags))  # the next directory, and the upper halves of all values
    path.write_bytes(out)
    return path


def _restarting(pixels: Pixels, blocks: int, subsampling: int) -> bytes:
    """A JPEG with a restart marker after every so many of its blocks."""
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "JPEG", quality=90, subsampling=subsampling, restart_marker_blocks=blocks)
    return out.getvalue()


def _stripes(stream: bytes) -> list[int]:
    """Where the compressed data begin, and go on after each restart marker (ITU-T T.81 B.1.1.3)."""
    scan = stream.index(b"\xff\xda") + 2
    first = scan + int.from_bytes(stream[scan : scan + 2])
    return [first, *(at + 2 for at in range(first, len(stream) - 1) if stream[at : at + 2] in _RESTARTS)]


_RESTARTS = {bytes((0xFF, 0xD0 + number)) for number in range(8)}


def hamamatsu_vms(folder: Path, levels: Sequence[Pixels]) -> Path:
    """A text file that names JPEGs: level 0, and a map that becomes the level of a quarter of its size."""
    (folder / "image.jpg").write_bytes(jpeg(levels[0]))
    (folder / "map.jpg").write_bytes(jpeg(levels[-1]))
    (folder / "macro.jpg").write_bytes(jpeg(levels[-1]))
    path = folder / "made.vms"
    facts = {
        "NoLayers": 1,
        "NoJpegColumns": 1,
        "NoJpegRows": 1,
        "ImageFile": "image.jpg",
        "MapFile": "map.jpg",
        "MacroImage": "macro.jpg",
        "PhysicalWidth": WIDTH * NM,
        "PhysicalHeight": HEIGHT * NM,
        "SourceLens": 20,
    }
    lines = ["[Virtual Microscope Specimen]", *(f"{key}={value}" for key, value in facts.items())]
    path.write_text("\n".join(lines) + "\n", encoding="ascii")
    return path
