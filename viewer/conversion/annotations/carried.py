"""Annotations that travel with a slide: read before it is converted, so that a bad file costs no hours."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from viewer.comparison.annotations.files import GEOJSON, TABLES, read_annotation_file
from viewer.comparison.annotations.shapes import Annotations
from viewer.geometry import Point, Rect
from viewer.slides.opening import open_slide
from viewer.slides.slide import SlideError


@dataclass(frozen=True, slots=True, eq=False)
class FoundAnnotations:
    """What a file of annotations holds, as far as somebody who chose it wants to know."""

    counts: Mapping[str, int]
    """Annotations of each label."""
    boxes: NDArray[np.float64]
    """Of shape (annotations, 4): left, top, right and bottom of each, in level-0 pixels of the original."""
    remarks: tuple[str, ...]
    """Sentences about what of the file is not taken."""
    digest: str
    """SHA-256 of the file."""

    def beyond(self, part: Rect) -> int:
        """How many do not lie within ``part`` of the original, in level-0 pixels: as the writer tells them apart."""
        x, y, width, height = part.x, part.y, part.width, part.height
        placed = self.boxes - (x, y, x, y)
        return int(((placed < 0) | (placed > (width, height, width, height))).any(axis=1).sum())


def look_at_annotations(path: Path, source: Path, *, cropped: bool = False) -> FoundAnnotations:
    """What ``annotations_to_carry`` would carry now; it has the same arguments and errors."""
    digest = digest_of(path)
    found = annotations_to_carry(path, source, cropped=cropped, digest=digest)
    ends = [(shape.points.min(axis=0), shape.points.max(axis=0)) for shape in found.shapes]
    return FoundAnnotations(found.counts, np.array(ends).reshape(-1, 4), found.remarks, digest or "")


def annotations_to_carry(path: Path, source: Path, *, cropped: bool = False, digest: str | None = None) -> Annotations:
    """What is to be written beside the conversion of ``source``, in its level-0 pixels.

    Args:
        path: GeoJSON or a table.
        source: The original.
        cropped: Whether the file counts from the corner of the scanned part, as QuPath does of MIRAX since 0.7.
        digest: What the file must be, as ``digest_of`` gave it; None: whatever it holds is meant.

    Raises:
        SlideError: The file cannot be read, holds no annotation, or is another than was meant.
    """
    origin = None
    if cropped:
        with contextlib.closing(open_slide(source)) as slide:
            origin = Point(slide.bounds.x, slide.bounds.y)
    found = read_annotation_file(path, origin)
    # Asked after the reading: what was written to the file meanwhile is seen, too.
    if digest is not None and digest_of(path) != digest:
        raise SlideError(
            f"The annotations {path.name} have changed since they were chosen for {source.name}.",
            advice="Choose the file again, and look at what it holds now.",
        )
    return found


def digest_of(path: Path) -> str | None:
    """Tells whether a file of annotations is still the same; None where it cannot be read."""
    with contextlib.suppress(OSError):
        return hashlib.sha256(path.read_bytes()).hexdigest()
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
