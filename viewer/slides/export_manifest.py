"""What an export tells of itself to whoever only reads its files: in its manifest, and in its pictures."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from viewer.geometry import Mpp, Rect
from viewer.slides.openslide_levels import positive_mpp
from viewer.slides.slide import Slide

MANIFEST = "manifest.json"
KIND, VERSION = "verislide export", 1
NAMESPACE = "urn:verislide:export:1"
"""Of our properties in XMP."""
_SERIES = "dicom"
"""The format of which every file opens the whole series."""
_PROPERTIES = re.compile(rf'<rdf:Description rdf:about="" xmlns:v="{NAMESPACE}"([^<>]*)/>')
_MPP = re.compile(r"\bv:Mpp([XY])=[\"']([0-9.e+-]{1,24})[\"']")


@dataclass(frozen=True, slots=True)
class ToldExport:
    """What the manifest beside an export says of its finest level."""

    level: int
    """Index of the level of the original that it shows."""
    area: Rect
    """What of that level, in the level's own pixels."""
    fill: tuple[int, int, int] | None
    """Red, green, blue of what is hidden; None where nothing is."""


def told_export(slide: Slide) -> ToldExport | None:
    """What the manifest beside a slide, or in its folder, says of it.

    None where there is no manifest, or it cannot be read, or it names no level of the size of level 0 in this file.
    Nothing that it says is sure: anybody can write one.
    """
    path, size = slide.path, slide.levels[0].size
    folder = path if path.is_dir() else path.parent
    try:
        found = json.loads((folder / MANIFEST).read_text("utf-8"))
        if found["kind"] != KIND or found["version"] != VERSION:
            return None
        files = found["files"]
        if path != folder:
            own = [file for file in files if file["name"] == path.name]
            files = files if own and found["format"] == _SERIES else own
        levels = [_level(one) for file in files for one in file["levels"]]
        red, green, blue = (_whole(value) for value in found["settings"]["fill"])
        fill = (red, green, blue) if found["shapes"] else None
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return next((ToldExport(*one, fill) for one in levels if (one[1].width, one[1].height) == tuple(size)), None)


def told_mpp(xmp: str) -> Mpp | None:
    """Pixel size that an exported picture states in its XMP; None where it is no export, or states none."""
    own = _PROPERTIES.search(xmp)
    if own is None:
        return None
    sizes = dict(_MPP.findall(own.group(1)))
    return positive_mpp(sizes.get("X"), sizes.get("Y"))


def _level(found: Any) -> tuple[int, Rect]:
    return _whole(found["level"]), Rect(*(_whole(found[side]) for side in ("x", "y", "width", "height")))


def _whole(found: Any) -> int:
    """Raises ValueError where it is no whole number from 0 on."""
    if type(found) is not int or found < 0:
        raise ValueError("no whole number from 0 on")
    return found
