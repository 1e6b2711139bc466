"""Annotations that travel with a slide: read before it is converted, so that a bad file costs no hours."""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path

from viewer.comparison.annotations.files import GEOJSON, TABLES, read_annotation_file
from viewer.comparison.annotations.shapes import Annotations
from viewer.geometry import Point
from viewer.slides.opening import open_slide
from viewer.slides.slide import SlideError


def annotations_to_carry(path: Path, source: Path, *, cropped: bool = False) -> Annotations:
    """What is to be written beside the conversion of ``source``, in its level-0 pixels.

    Args:
        path: GeoJSON or a table.
        source: The original.
        cropped: Whether the file counts from the corner of the scanned part, as QuPath does of MIRAX since 0.7.

    Raises:
        SlideError: The file cannot be read, or holds no annotation.
    """
    origin = None
    if cropped:
        with contextlib.closing(open_slide(source)) as slide:
            origin = Point(slide.bounds.x, slide.bounds.y)
    return read_annotation_file(path, origin)


def digest_of(path: Path | None) -> str | None:
    """Tells whether a file of annotations is still the same; None where there is none to read."""
    with contextlib.suppress(OSError):
        return hashlib.sha256(path.read_bytes()).hexdigest() if path is not None else None
    return None


def annotations_for(source: Path, folder: Path) -> Path | None:
    """The file in ``folder`` that is named as the slide is, with or without its ending; None where there is none.

    Raises:
        SlideError: There are several.
    """
    names = [f"{stem}{ending}" for stem in (source.name, source.stem) for ending in (*GEOJSON, *TABLES)]
    found = [folder / name for name in names if (folder / name).is_file()]
    if len(found) > 1:
        both = " and ".join(path.name for path in found)
        raise SlideError(f"{source.name} has several files of annotations: {both}.", advice="Leave one of them there.")
    return found[0] if found else None
