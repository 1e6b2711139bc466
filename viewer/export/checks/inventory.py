"""What an export's folder holds: its manifest, exactly the files that this names, and names that say nothing."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from viewer.comparison.whole.provenance import file_hashes
from viewer.conversion.verify.result import Check, Fault, counted, judged
from viewer.export.checks.picture_told import PICTURE_FIELDS, PictureTold, told_strangers
from viewer.export.checks.told_shapes import as_told, geometry, told_shapes
from viewer.export.settings import ASSOCIATED, ExportSettings, Format
from viewer.geometry import Rect, Size
from viewer.jobs.job import Progress
from viewer.redaction.shapes import Redactions
from viewer.slides.slide import SlideError

MANIFEST, VERIFICATION, REPORT = "manifest.json", "verification.json", "report.pdf"
_FIELDS = frozenset(
    {"kind", "version", "code", "format", "settings", "software", "files", "shapes", "review", "source", "audit"}
)
_FILE_FIELDS = frozenset({"name", "bytes", "sha256", "format", "levels", "scale_bar", "associated"})
_ASSOCIATED_FIELDS = frozenset({"image", "width", "height", "mpp", "hidden", "place", "shapes"})
_LEVEL_FIELDS = PICTURE_FIELDS | {"level", "x", "y", "width", "height", "mpp", "tiles"}
_SHAPE_FIELDS = frozenset({"kind", "points", "holes", "width", "reason"})
_TILE_COUNTS = frozenset({"copied", "cleaned", "encoded", "missing"})
_SHA256 = re.compile("[0-9a-f]{64}")
NO_SHAPE, OWN_SHAPES, SLIDE_SHAPES = "no shape", "shapes of its own", "shapes of the slide"
EVERY_SHAPE = f"{OWN_SHAPES} and of the slide"
"""What may be said of what is hidden in an associated image."""
PLACE_KNOWN, PLACE_NOT_KNOWN, PLACE_NOT_ASKED = "known", "not known", "not asked"
"""Of an associated image on its slide; not asked where nothing is drawn on the slide."""
_HIDDEN = (NO_SHAPE, OWN_SHAPES, SLIDE_SHAPES, EVERY_SHAPE)
_PLACES = (PLACE_KNOWN, PLACE_NOT_KNOWN, PLACE_NOT_ASKED)
SUFFIXES = {"jpeg": ".jpg", "png": ".png", "tiff": ".tif", "ome-tiff": ".ome.tif", "dicom": ".dcm", "pdf": ".pdf"}
"""Of files, by format."""
SOFTWARE = frozenset(
    {"Verislide", "reader", "numpy", "opencv-python-headless", "openslide-bin", "wsidicom", "pydicom", "tifffile"}
    | {"imagecodecs", "Pillow", "pillow", "shapely", "fpdf2", "fonttools", "zlib"}
)
"""Names that have a version in a manifest."""
SOFTWARE_VERSION = re.compile(r"(?:(?:OpenSlide|wsidicom|pydicom|tifffile|Pillow|[Ll]ibtiff) )?[0-9][0-9a-z.+-]{0,40}")


@dataclass(frozen=True, slots=True)
class ShownLevel:
    """A level in a file, as the manifest tells."""

    level: int
    """Index in the original."""
    area: Rect
    """What of it, in its own pixels."""
    mpp: tuple[float, float] | None
    tiles: Mapping[str, int]
    """How many are said to have become what; empty of pictures."""
    picture: PictureTold | None = None
    """Of a DICOM picture that is no slide: how it is shown."""

    @property
    def copied(self) -> int:
        """Tiles that are said to be the original's, byte for byte but for comments."""
        return self.tiles.get("copied", 0) + self.tiles.get("cleaned", 0)


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """A file of the export, as the manifest tells."""

    name: str
    bytes: int
    sha256: str
    levels: tuple[ShownLevel, ...]
    bar: Rect | None
    """Where a scale bar is painted, in pixels of the file."""


@dataclass(frozen=True, slots=True)
class ExportedAssociated:
    """A file of an associated image, as the manifest tells."""

    name: str
    bytes: int
    sha256: str
    image: str
    """Its name in the original."""
    size: Size
    mpp: tuple[float, float] | None
    hidden: str
    """One of the words above."""
    place: str
    """One of the words above."""
    shapes: tuple[Mapping[str, Any], ...]
    """Drawn on it."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is said of the folder."""

    settings: ExportSettings
    files: tuple[ExportedFile, ...]
    """Of levels."""
    shapes: tuple[Mapping[str, Any], ...]
    source_hashes: tuple[str, ...]
    review: Any
    """As it stands there; None where nothing does."""
    strangers: tuple[str, ...]
    """Where fields stand that a manifest does not have, or values that such a field does not."""
    associated: tuple[ExportedAssociated, ...] = ()
    """Files of associated images."""

    @property
    def every(self) -> tuple[ExportedFile | ExportedAssociated, ...]:
        """All files."""
        return (*self.files, *self.associated)


def read_manifest(folder: Path) -> Manifest:
    """The manifest of an export.

    Raises:
        SlideError: There is none that can be read.
    """
    try:
        text = (folder / MANIFEST).read_text("utf-8")
        found = json.loads(text)
        if found["kind"] != "verislide export" or found["version"] != 1:
            raise ValueError("it is of another kind")
        settings = ExportSettings.from_dict(found["settings"])
        if (found["code"], found["format"]) != (settings.code, settings.format.value):
            raise ValueError("it names two codes, or two formats")
        files = tuple(_file(one) for one in found["files"] if "associated" not in one)
        if settings.format.has_file_a_level and any(len(file.levels) != 1 for file in files):
            raise ValueError("a file shows no level, or several")
        associated = tuple(_associated(one) for one in found["files"] if "associated" in one)
        hashes = tuple(found["source"]["sha256"]) if "source" in found else ()
        shapes, review = told_shapes(found["shapes"]), found.get("review")
        strangers = (*_strangers(found), *(() if is_as_written(text, found) else ("between its fields",)))
        return Manifest(settings, files, shapes, hashes, review, strangers, associated)
    except OSError as error:
        raise SlideError(f"{MANIFEST} cannot be read: {error.strerror or error}.") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise SlideError(f"{MANIFEST} is none of an export, or damaged ({' '.join(str(error).split())}).") from error


def is_as_written(text: str, found: Mapping[str, Any]) -> bool:
    """Whether JSON is the text that an export writes of what was read: no field twice, of which the last is read."""
    return text == json.dumps(found, indent=1, ensure_ascii=False)


def _file(found: Mapping[str, Any]) -> ExportedFile:
    levels = tuple(
        ShownLevel(
            _whole(one["level"]),
            Rect(*(_whole(one[side]) for side in ("x", "y", "width", "height"))),
            _mpp(one["mpp"]),
            {what: _whole(count) for what, count in one.get("tiles", {}).items()},
            PictureTold.of(one),
        )
        for one in found["levels"]
    )
    bar = found["scale_bar"]
    return ExportedFile(*_known_by(found), levels, None if bar is None else Rect(*bar))


def _associated(found: Mapping[str, Any]) -> ExportedAssociated:
    held = found["associated"]
    if found["levels"] or found["scale_bar"] is not None:
        raise ValueError("a file shows a level and an associated image")
    return ExportedAssociated(
        *_known_by(found),
        str(held["image"]),
        Size(_whole(held["width"]), _whole(held["height"])),
        _mpp(held["mpp"]),
        str(held["hidden"]),
        str(held["place"]),
        told_shapes(held["shapes"]),
    )


def _known_by(found: Mapping[str, Any]) -> tuple[str, int, str]:
    """Name, size and SHA-256 of a file."""
    name = str(found["name"])
    if Path(name).name != name:
        raise ValueError("a file lies outside of the folder")
    return name, _whole(found["bytes"]), str(found["sha256"])


def _whole(found: Any) -> int:
    """A number of pixels, bytes, tiles or a level; raises ValueError where it is none."""
    if type(found) is not int or found < 0:
        raise ValueError("a number of something is none")
    return found


def _mpp(found: Any) -> tuple[float, float] | None:
    """Micrometres a pixel; raises ValueError and TypeError where they are none."""
    if found is None:
        return None
    x, y = (float(one) for one in found)
    if not (0 < x < math.inf and 0 < y < math.inf):
        raise ValueError("a pixel size is none")
    return x, y


def _strangers(found: Mapping[str, Any]) -> Iterator[str]:
    if set(found) - _FIELDS:
        yield "at its top"
    for number, file in enumerate(found["files"]):
        if set(file) - _FILE_FIELDS or file["format"] not in _formats(found["format"], "associated" in file):
            yield f"in file {number}"
        for level in file["levels"]:
            tiles = level.get("tiles", {})
            if set(level) - _LEVEL_FIELDS or set(tiles) not in (set(), _TILE_COUNTS):
                yield f"in a level of file {number}"
            yield from told_strangers(level)
        if "associated" in file and not _is_associated(file["associated"]):
            yield f"about the associated image in file {number}"
    if not _are_settings(found["settings"]):
        yield "among the settings"
    for number, shape in enumerate(found["shapes"]):
        if set(shape) - _SHAPE_FIELDS:
            yield f"in shape {number}"
    for name, version in found["software"].items():
        if name not in SOFTWARE or not SOFTWARE_VERSION.fullmatch(version):
            yield "in the list of software"
    if set(found.get("source", {})) - {"sha256"} or ("source" in found) != found["settings"].get("source_hash", False):
        yield "about the original"
    if "audit" in found and not _is_audit(found["audit"]):
        yield "about the audit log"


def _formats(chosen: str, associated: bool) -> tuple[str, ...]:
    """What a file of an export may be said to be."""
    return (Format.JPEG.value if chosen == Format.JPEG else Format.PNG.value,) if associated else (chosen,)


def _are_settings(found: Mapping[str, Any]) -> bool:
    """Whether they are written as an export writes them, with nothing else where a number or a yes stands."""
    settings = ExportSettings.from_dict(found)
    plain = ExportSettings(settings.code).to_dict()
    kinds = all(type(found.get(name)) is type(value) for name, value in plain.items() if isinstance(value, bool | int))
    return kinds and json.dumps(settings.to_dict()) == json.dumps(found)


def _is_associated(found: Mapping[str, Any]) -> bool:
    """Whether it has its own fields only, and words that may stand there."""
    if set(found) != _ASSOCIATED_FIELDS or found["hidden"] not in _HIDDEN or found["place"] not in _PLACES:
        return False
    return found["image"] in ASSOCIATED and all(set(shape) == _SHAPE_FIELDS for shape in found["shapes"])


def _is_audit(found: Any) -> bool:
    """Whether it is a number of events and a SHA-256, and nothing else."""
    if not isinstance(found, dict) or found.keys() != {"events", "sha256"}:
        return False
    events, digest = found["events"], found["sha256"]
    return type(events) is int and events > 0 and isinstance(digest, str) and _SHA256.fullmatch(digest) is not None


def check_manifest(
    manifest: Manifest, redactions: Redactions, is_slide: bool, source_hashes: Callable[[], Sequence[str]]
) -> Check:
    """Whether the manifest holds its own fields only, tells the shapes as they were drawn, and nothing of their text.

    Args:
        manifest: As it was read.
        redactions: What was drawn.
        is_slide: Of other pictures frames and windows are chosen.
        source_hashes: Asked for the SHA-256 of the original's files where the manifest states them.
    """
    faults = [Fault(f"{MANIFEST} holds something of its own {place}.", MANIFEST) for place in manifest.strangers]
    if is_slide and (manifest.settings.windows or manifest.settings.frames != ()):
        faults.append(Fault(f"{MANIFEST} tells frames or windows, which slides do not have.", MANIFEST))
    told = [geometry(one) for one in manifest.shapes]
    drawn = [geometry(as_told(shape)) for shape in redactions.shapes]
    if told != drawn:
        faults.append(Fault(f"{MANIFEST} tells other shapes than those that were drawn.", MANIFEST))
    for file in manifest.associated:
        on_it = [geometry(as_told(shape)) for shape in redactions.associated.get(file.image, ())]
        if [geometry(one) for one in file.shapes] != on_it:
            said = f"{MANIFEST} tells other shapes of the {file.image} than those that were drawn on it."
            faults.append(Fault(said, MANIFEST))
        told += on_it
    if manifest.source_hashes and sorted(manifest.source_hashes) != sorted(source_hashes()):
        faults.append(Fault(f"{MANIFEST} states a SHA-256 that the original's files do not have.", MANIFEST))
    passed = (
        f"{MANIFEST} holds nothing but its own fields, and of {counted(len(told), 'shape')} the geometry and the "
        "reason, as drawn."
    )
    return judged("Manifest", passed, faults, {"shapes": len(told)})


def check_files(folder: Path, manifest: Manifest, tick: Callable[[int], None]) -> Check:
    """Whether the named files are there with their size and SHA-256, and nothing else is; ``tick`` is told bytes."""
    named = {file.name: file for file in manifest.every}
    faults = []
    if len(named) != len(manifest.every):
        faults.append(Fault(f"{MANIFEST} names a file twice.", MANIFEST))
    for path in sorted(folder.iterdir()):
        if path.name in (MANIFEST, VERIFICATION, REPORT) and (path.is_symlink() or not path.is_file()):
            faults.append(Fault(f"{path.name} is no plain file.", path.name))
        elif path.name not in named and path.name not in (MANIFEST, VERIFICATION, REPORT):
            faults.append(Fault(f"{path.name} is in the folder, but not in {MANIFEST}.", path.name))
    for name, file in named.items():
        path = folder / name
        if path.is_symlink() or not path.is_file():
            faults.append(Fault(f"{name} is not there, or no plain file.", name))
            continue
        if path.stat().st_size != file.bytes:
            faults.append(Fault(f"{name} has {path.stat().st_size} bytes; {MANIFEST} says {file.bytes}.", name))
        if hashes_of([path], lambda: tick(0))[path] != file.sha256:
            faults.append(Fault(f"{name} has another SHA-256 than {MANIFEST} says.", name))
        tick(path.stat().st_size)
    total, verb = sum(file.bytes for file in manifest.every), "lies" if len(named) == 1 else "lie"
    passed = (
        f"{counted(len(named), 'file')} {verb} in the folder as {MANIFEST} says, with the size and the SHA-256 that it "
        "states, and nothing else does."
    )
    return judged("Files", passed, faults, {"files": len(named), "bytes": total})


def hashes_of(paths: Sequence[Path], check: Callable[[], None]) -> dict[Path, str]:
    """The SHA-256 of files, in hexadecimal; ``check`` is called all the while, and may raise."""
    return file_hashes(paths, "", Progress(lambda _: check()))


def _name_part(file: ExportedFile, settings: ExportSettings) -> str:
    """What stands between the study code and the suffix."""
    if not file.levels or settings.format is Format.PDF:
        return ""
    picture = file.levels[0].picture
    if picture is not None:
        return picture.name_part
    return f"_level{file.levels[0].level}" if settings.format.has_file_a_level else ""


def check_names(manifest: Manifest) -> Check:
    """Whether the names of files are made of the study code and the level, and of nothing else."""
    settings, faults = manifest.settings, []
    suffix = SUFFIXES[settings.format]
    for file in manifest.files:
        if file.name != f"{settings.code}{_name_part(file, settings)}{suffix}":
            sentence = f"{file.name} is not called after the study code and what it shows (level, frame, window) alone."
            faults.append(Fault(sentence, file.name))
    for picture in manifest.associated:
        if picture.name != f"{settings.code}_{picture.image}{'.jpg' if settings.format is Format.JPEG else '.png'}":
            sentence = f"{picture.name} is not called after the study code and the associated image alone."
            faults.append(Fault(sentence, picture.name))
    passed = (
        "The names of all files are made of the study code and the number of the level, or frame and window, or the "
        "kind of associated image, and of nothing else."
    )
    return judged("Names", passed, faults, {"files": len(manifest.every)})
