"""What the directories of an exported TIFF say of its pictures: a list of our own, of which nothing is the slide's."""

from __future__ import annotations

from viewer.export import tile_codings as codings
from viewer.export.masked import MaskedLevel
from viewer.export.settings import Format
from viewer.export.tiff_file import Value, long, rational, shorts, text, undefined
from viewer.export.tile_codings import TileCoding
from viewer.geometry import Size

_SUBFILE, _WIDTH, _HEIGHT, BITS, DESCRIPTION, SAMPLES = 254, 256, 257, 258, 270, 277
_X, _Y, _PLANAR, _UNIT, _TILE_WIDTH, _TILE_HEIGHT, _PROFILE = 282, 283, 284, 296, 322, 323, 34675
_REDUCED = 1
_NO_UNIT, _PER_CM = 1, 3
_UM_IN_CM = 10_000
_OME = "http://www.openmicroscopy.org/Schemas/OME/2016-06"


def picture_tags(
    level: MaskedLevel, tile: Size, coding: TileCoding, number: int, written: Format, profile: bytes | None
) -> dict[int, Value]:
    """All tags of a level but those that say where its tiles are.

    Args:
        level: What is written.
        tile: How it is cut.
        coding: How its tiles are encoded.
        number: Of the level in the file, 0 for the finest.
        written: TIFF or OME-TIFF.
        profile: A colour profile that may leave.
    """
    tags = {
        _SUBFILE: long(_REDUCED if number else 0),
        _WIDTH: long(level.size.width),
        _HEIGHT: long(level.size.height),
        BITS: shorts(8, 8, 8),
        SAMPLES: shorts(3),
        _PLANAR: shorts(1),
        _TILE_WIDTH: long(tile.width),
        _TILE_HEIGHT: long(tile.height),
        **coding.tags,
    }
    if level.mpp is not None:
        tags |= {_X: rational(_UM_IN_CM / level.mpp.x), _Y: rational(_UM_IN_CM / level.mpp.y), _UNIT: shorts(_PER_CM)}
    elif level.shown is not None and level.shown.aspect is not None:
        high, wide = level.shown.aspect
        tags |= {_X: rational(high), _Y: rational(wide), _UNIT: shorts(_NO_UNIT)}
    if profile is not None:
        tags[_PROFILE] = undefined(profile)
    if number == 0 and written is Format.OME_TIFF:
        tags[DESCRIPTION] = text(_ome(level))
    elif number == 0 and tags[codings.COMPRESSION] in (shorts(codings.APERIO_YCBCR), shorts(codings.APERIO_RGB)):
        tags[DESCRIPTION] = text(_aperio(level))
    return tags


def _ome(level: MaskedLevel) -> str:
    """No more than the OME model of 2016-06 asks for, and the size of a pixel (in its default unit, micrometres)."""
    size = "" if level.mpp is None else f' PhysicalSizeX="{level.mpp.x:.9g}" PhysicalSizeY="{level.mpp.y:.9g}"'
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><OME xmlns="{_OME}"><Image ID="Image:0">'
        '<Pixels ID="Pixels:0" DimensionOrder="XYCZT" Type="uint8" BigEndian="false" Interleaved="true" '
        f'SizeX="{level.size.width}" SizeY="{level.size.height}" SizeC="3" SizeZ="1" SizeT="1"{size}>'
        '<Channel ID="Channel:0:0" SamplesPerPixel="3"/><TiffData IFD="0" PlaneCount="1"/></Pixels></Image></OME>'
    )


def _aperio(level: MaskedLevel) -> str:
    """What has OpenSlide decode these two compressions: letters that stand first.

    Where a blank follows on them, tifffile takes the second page for a thumbnail.
    """
    pixel = "" if level.mpp is None else f"|MPP = {level.mpp.x:.9g}"
    return f"Aperio-compatible JPEG 2000 tiles\r\n{level.size.width}x{level.size.height}{pixel}"
