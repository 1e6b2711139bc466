"""What a redaction session left, read in a process of its own, with nothing of the viewer.

``python independent_session.py FILE``: the file names, in JSON, the slide, the saved shapes, the exports and the log.
Prints, as JSON, what was compared; ends with an assertion where anything is not as it was drawn.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import openslide
import pydicom
import tifffile
from numpy.typing import NDArray
from PIL import Image
from pydicom.encaps import generate_frames
from shapely import box, intersects
from shapely.affinity import scale
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

Pixels = NDArray[np.uint8]
MARGIN = 60
"""Pixels of a level: masks are at most 39 larger than what is drawn, and then begin at a block of 16."""
LOSS = 6
"""Grey levels on average: what encoding a tile, or a level, anew may cost."""


def drawn(path: Path, image: str = "") -> list[BaseGeometry]:
    """What the shapes cover that lie on the slide, or on an associated image, in its level-0 pixels."""
    found = []
    for feature in json.loads(path.read_text("utf-8"))["features"]:
        told = feature["properties"].get("metadata", {})
        if told.get("associated image", "") == image:
            found.append(shape(feature["geometry"]).buffer(float(told.get("width", 0)) / 2))
    return found


class Level:
    """A level of the slide as OpenSlide reads it, and where something is hidden."""

    def __init__(self, slide: openslide.OpenSlide, number: int, covers: list[BaseGeometry]) -> None:
        (width, height), (across, down) = slide.level_dimensions[number], slide.dimensions
        self.number = number
        self.rgb = np.asarray(slide.read_region((0, 0), number, (width, height)).convert("RGB"))
        self.covers = [scale(one, width / across, height / down, origin=(0, 0)) for one in covers]
        self.hidden, self.far = np.zeros((height, width), bool), np.ones((height, width), bool)
        for one in self.covers:
            left, top, right, bottom = (max(0, round(side)) for side in one.bounds)
            rows, columns = np.mgrid[max(0, top - 2) : bottom + 2, max(0, left - 2) : right + 2]
            rows, columns = rows[:height, :width], columns[:height, :width]
            self.hidden[rows, columns] |= intersects(one, box(columns, rows, columns + 1, rows + 1))
            around = slice(max(0, top - MARGIN), bottom + MARGIN), slice(max(0, left - MARGIN), right + MARGIN)
            self.far[around] = False

    def is_far(self, x: int, y: int, side: int) -> bool:
        """Whether a tile is beyond every mask."""
        return not any(intersects(one.buffer(MARGIN), box(x, y, x + side, y + side)) for one in self.covers)

    def check(self, exported: Pixels, name: str) -> int:
        """That what is drawn is black and what is far from it is as it was; gives back how many pixels are hidden."""
        assert exported.shape == self.rgb.shape, (name, exported.shape, self.rgb.shape)
        assert not exported[self.hidden].any(), f"{name}: something shows"
        lost = np.abs(exported.astype(int) - self.rgb)[self.far]
        assert lost.size == 0 or lost.mean() < LOSS, (name, lost.mean())
        assert (self.rgb[self.hidden] > 40).mean() > 0.5, "there was something to be hidden"
        return int(self.hidden.sum())


def check_tiff(source: Path, folder: Path, levels: list[Level]) -> int:
    """Every level by two readers; gives back how many tiles are the slide's own, byte by byte."""
    (path,) = folder.glob("*.tif")
    same = 0
    with openslide.OpenSlide(path) as slide, tifffile.TiffFile(path) as file, tifffile.TiffFile(source) as before:
        assert slide.level_count == len(levels) == len(file.pages)
        tiled = [page for page in pages(before) if page.is_tiled]
        for level, page, old in zip(levels, pages(file), tiled, strict=True):
            size = slide.level_dimensions[level.number]
            region = slide.read_region((0, 0), level.number, size).convert("RGB")
            level.check(np.asarray(region), f"{path.name} by OpenSlide")
            level.check(page.asarray(), f"{path.name} by tifffile")
            across = -(-page.imagewidth // page.tilewidth)
            for index, (data, kept) in enumerate(zip(tiles(file, page), tiles(before, old), strict=True)):
                y, x = divmod(index, across)
                if level.is_far(x * page.tilewidth, y * page.tilelength, page.tilewidth):
                    assert data == kept, f"tile {index} of level {level.number}"
                    same += 1
    return same


def pages(file: tifffile.TiffFile) -> list[tifffile.TiffPage]:
    """All of them."""
    return [page for page in file.pages if isinstance(page, tifffile.TiffPage)]


def tiles(file: tifffile.TiffFile, page: tifffile.TiffPage) -> Iterator[bytes]:
    """As they are stored."""
    for offset, count in zip(page.dataoffsets, page.databytecounts, strict=True):
        file.filehandle.seek(offset)
        yield file.filehandle.read(count)


def check_dicom(folder: Path, levels: list[Level]) -> str:
    """Every instance frame by frame; gives back what it says of itself."""
    paths = sorted(folder.glob("*.dcm"))
    assert len(paths) == len(levels)
    claims = set()
    for level, path in zip(levels, paths, strict=True):
        data = pydicom.dcmread(path)
        height, width = data.TotalPixelMatrixRows, data.TotalPixelMatrixColumns
        side, across = data.Rows, -(-width // data.Columns)
        whole = np.zeros((-(-height // side) * side, across * data.Columns, 3), np.uint8)
        frames = data.pixel_array.reshape(-1, side, data.Columns, 3)
        for index, frame in enumerate(frames):
            y, x = (index // across) * side, (index % across) * data.Columns
            whole[y : y + side, x : x + data.Columns] = frame
        assert len(frames) == len(list(generate_frames(data.PixelData, number_of_frames=data.NumberOfFrames)))
        level.check(whole[:height, :width], path.name)
        methods = [one.CodeValue for one in data.DeidentificationMethodCodeSequence]
        claims.add(f"{data.BurnedInAnnotation} {data.PatientIdentityRemoved} {' '.join(methods)}")
    (claim,) = claims
    return claim


def check_jpeg(folder: Path, levels: list[Level]) -> None:
    """Every level by Pillow."""
    for level in levels:
        (path,) = folder.glob(f"*_level{level.number}.jpg")
        level.check(np.asarray(Image.open(path).convert("RGB")), path.name)


def check_label(path: Path, covers: list[BaseGeometry]) -> None:
    """That what is drawn on it is black, and what is far from it the colour of paper."""
    label = np.asarray(Image.open(path).convert("RGB"))
    (cover,) = covers
    left, top, right, bottom = (round(side) for side in cover.bounds)
    assert label.shape == (90, 130, 3) and not label[top:bottom, left:right].any()
    assert (label[bottom + 33 :] > 230).all()


def check_pane(seen: Path, exported: Path) -> float:
    """That a picture of the pane at 1:1, as exported, has the exported level; gives back the mean difference."""
    pane, level = (np.asarray(Image.open(path).convert("RGB")).astype(int) for path in (seen, exported))
    black = (level == 0).all(axis=2)
    assert black.any() and not pane[black].any()
    return float(np.abs(pane - level).mean())


def check_statements(folder: Path) -> dict[str, Any]:
    """Every file is what the manifest says, every check passed; gives back the manifest."""
    manifest: dict[str, Any] = json.loads((folder / "manifest.json").read_text("utf-8"))
    for file in manifest["files"]:
        assert hashlib.sha256((folder / file["name"]).read_bytes()).hexdigest() == file["sha256"], file["name"]
    checks = json.loads((folder / "verification.json").read_text("utf-8"))["checks"]
    assert checks and not [one for one in checks if one["outcome"] == "failed"]
    assert (folder / "report.pdf").read_bytes()[:5] == b"%PDF-"
    assert {path.name for path in folder.iterdir()} == {
        *(file["name"] for file in manifest["files"]),
        "manifest.json",
        "verification.json",
        "report.pdf",
    }
    return manifest


def check_words(folder: Path, words: list[str]) -> None:
    """No file has any of these in its bytes, in UTF-8 or UTF-16, nor in its name."""
    for path in folder.iterdir():
        data = path.read_bytes()
        for word in words:
            assert not re.search(re.escape(word), path.name, re.IGNORECASE), (path.name, word)
            for code in ("utf-8", "utf-16-le", "utf-16-be"):
                assert word.encode(code) not in data, (path.name, word, code)


def events(path: Path) -> list[dict[str, Any]]:
    """Of an audit log whose chain is whole, as docs/audit.md says how to look."""
    before, found = "0" * 64, []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        event = json.loads(line)
        stated = event.pop("sha256")
        text = json.dumps(event, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        assert hashlib.sha256(text.encode()).hexdigest() == stated, number
        assert (event["seq"], event["prev_sha256"]) == (number, before), number
        before = stated
        found.append(event | {"sha256": stated})
    return found


def main() -> None:
    """Look at everything."""
    asked = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    source, folders = Path(asked["slide"]), {kind: Path(path) for kind, path in asked["exports"].items()}
    covers = drawn(Path(asked["shapes"]))
    with openslide.OpenSlide(source) as slide:
        levels = [Level(slide, number, covers) for number in range(slide.level_count)]
    log = events(Path(asked["log"]))
    found: dict[str, Any] = {
        "shapes": len(covers),
        "levels": len(levels),
        "tiles_kept": check_tiff(source, folders["tiff"], levels),
        "dicom": check_dicom(folders["dicom"], levels),
        "events": [(one["action"], one["object"]) for one in log],
        "reviews": {},
    }
    check_jpeg(folders["jpeg"], levels)
    check_label(Path(asked["label"]), drawn(Path(asked["shapes"]), "label"))
    pane = asked["pane"]
    found["pane"] = check_pane(Path(pane["seen"]), folders["jpeg"] / pane["name"])
    for kind, folder in folders.items():
        manifest = check_statements(folder)
        found["reviews"][kind] = manifest["review"]
        head = manifest["audit"]
        assert log[head["events"] - 1]["sha256"] == head["sha256"], "the log goes on from what the manifest states"
        check_words(folder, asked["words"])
    print(json.dumps(found))


if __name__ == "__main__":
    main()
