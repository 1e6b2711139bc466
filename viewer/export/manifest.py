"""``manifest.json``: what lies in the folder of an export, with which it travels.

No path, no time, no name of a person, no free text but the reason of somebody who goes on without a review: the same
export gives the same manifest, byte by byte, but for how far the audit log went, where there is one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

from viewer.comparison.whole.provenance import versions_of
from viewer.documents.audit_chain import AuditHead
from viewer.export.masked import MaskedLevel
from viewer.export.report.software import report_software
from viewer.export.review import ReviewOutcome
from viewer.export.settings import ExportSettings, Format
from viewer.export.shown_as import ShownAs
from viewer.geometry import Mpp, Rect, Size
from viewer.redaction.shapes import Redactions, RedactionShape
from viewer.slides.export_manifest import KIND, VERSION

_LIBRARIES = ("numpy", "opencv-python-headless", "openslide-bin", "wsidicom", "pydicom", "tifffile")
"""That decide what is written, beside those that the report is made with."""


@dataclass(frozen=True, slots=True)
class ManifestLevel:
    """A level in a file."""

    index: int
    """In the slide."""
    area: Rect
    """What of it, in its own pixels."""
    mpp: Mpp | None
    """Micrometres a pixel; None where the slide does not know."""
    tiles: Mapping[str, int] | None = None
    """Of a TIFF: how many became what, as ``LevelTiles`` names it."""
    shown: ShownAs | None = None
    """Of a DICOM picture that is no slide: which frame, and how."""

    @classmethod
    def of(cls, level: MaskedLevel, area: Rect, tiles: Mapping[str, int] | None = None) -> Self:
        """``area`` of a level."""
        return cls(level.level_index, area, level.mpp, tiles, level.shown)

    def to_dict(self) -> dict[str, Any]:
        """As JSON takes it."""
        found: dict[str, Any] = {
            "level": self.index,
            **{name: int(getattr(self.area, name)) for name in ("x", "y", "width", "height")},
            "mpp": None if self.mpp is None else [self.mpp.x, self.mpp.y],
        }
        if self.shown is not None:
            found |= self.shown.to_dict()
        return found if self.tiles is None else {**found, "tiles": dict(self.tiles)}


@dataclass(frozen=True, slots=True)
class ManifestAssociated:
    """An associated image in a file."""

    image: str
    """Its name in the slide."""
    size: Size
    mpp: Mpp | None
    shapes: tuple[RedactionShape, ...]
    """Drawn on it."""
    place: bool | None
    """Whether it is known where shapes of the slide lie in it; None where there are none."""

    def to_dict(self) -> dict[str, Any]:
        """As JSON takes it."""
        hidden = [*(["its own"] if self.shapes else []), *(["the slide"] if self.place else [])]
        return {
            "image": self.image,
            "width": self.size.width,
            "height": self.size.height,
            "mpp": None if self.mpp is None else [self.mpp.x, self.mpp.y],
            "hidden": f"shapes of {' and of '.join(hidden)}" if hidden else "no shape",
            "place": "not asked" if self.place is None else "known" if self.place else "not known",
            "shapes": [shape_told(shape) for shape in self.shapes],
        }


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that has been written, of which size and hash are not known yet."""

    name: str
    levels: tuple[ManifestLevel, ...]
    bar: Rect | None = None
    """Where a scale bar is painted, in pixels of the file's picture."""
    associated: ManifestAssociated | None = None
    """What it shows where that is no level."""


@dataclass(frozen=True, slots=True)
class ManifestFile:
    """A file of the export."""

    name: str
    bytes: int
    sha256: str
    format: Format
    levels: tuple[ManifestLevel, ...]
    """Finest first."""
    scale_bar: Rect | None = None
    """Where it is painted, in pixels of the file's picture."""
    associated: ManifestAssociated | None = None
    """What it shows where that is no level."""

    def to_dict(self) -> dict[str, Any]:
        """As JSON takes it."""
        bar = self.scale_bar
        found: dict[str, Any] = {
            "name": self.name,
            "bytes": self.bytes,
            "sha256": self.sha256,
            "format": self.format.value,
            "levels": [level.to_dict() for level in self.levels],
            "scale_bar": None if bar is None else [int(v) for v in (bar.x, bar.y, bar.width, bar.height)],
        }
        return found if self.associated is None else {**found, "associated": self.associated.to_dict()}


def manifest_bytes(
    settings: ExportSettings,
    files: Sequence[ManifestFile],
    redactions: Redactions,
    reader: str,
    source_hashes: Iterable[str],
    review: ReviewOutcome,
    audit: AuditHead | None = None,
) -> bytes:
    """The manifest as it is written; ``source_hashes`` are stated only where ``settings`` ask for them.

    ``audit`` is how far the audit log went when the export began.
    """
    found: dict[str, Any] = {
        "kind": KIND,
        "version": VERSION,
        "code": settings.code,
        "format": settings.format.value,
        "settings": settings.to_dict(),
        "software": {"reader": reader, **dict(versions_of(_LIBRARIES)), **report_software()},
        "files": [file.to_dict() for file in files],
        "shapes": [shape_told(shape) for shape in redactions.shapes],
        "review": review.to_dict(),
    }
    if settings.source_hash:
        found["source"] = {"sha256": sorted(source_hashes)}
    if audit is not None:
        found["audit"] = {"events": audit.events, "sha256": audit.sha256}
    return json.dumps(found, indent=1, ensure_ascii=False).encode()


def shape_told(shape: RedactionShape) -> dict[str, Any]:
    """Geometry and reason; not who drew it and when, nor what was added in words."""
    return {
        "kind": shape.shape.kind.value,
        "points": shape.shape.points.tolist(),
        "holes": [hole.tolist() for hole in shape.shape.holes],
        "width": shape.width,
        "reason": shape.reason.value,
    }
