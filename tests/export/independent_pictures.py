"""Whether exported DICOM pictures are what pydicom makes of their files; run as a process of its own.

Reads from stdin {name: {"folder": path, "files": [[path, frame from 0], ...], "turn": how}} and writes for each name,
for each picture, [file, pixels, how many differ, largest difference, largest difference of values]. ``files`` are the
frames of the picture in the order in which they are shown. Imports nothing of ours.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import tifffile
from pydicom import dcmread
from pydicom.dataset import Dataset
from pydicom.pixels import pixel_array
from pydicom.pixels.processing import apply_color_lut, apply_modality_lut, apply_voi, apply_windowing

TURNS = {"": lambda one: one, "half": lambda one: one[::-1, ::-1]}
USUAL = {"lung": (-600, 1500), "temporal-bone": (600, 2800)}


def header_of(path: str, frame: int) -> Dataset:
    stored = dcmread(path)
    for group in (stored.get("PerFrameFunctionalGroupsSequence") or [])[frame : frame + 1]:
        for name in ("FrameVOILUTSequence", "PixelValueTransformationSequence"):
            stored.update(group[name].value[0])
    return stored


def through(values: np.ndarray, stored: Dataset, name: str) -> np.ndarray:
    """Grey from 0 to 255, not rounded; where it can be, without what the manifest says."""
    if name == "min-max":
        seen = values
        if "PixelPaddingValue" in stored:
            samples = stored.pixel_array
            seen = values[(samples < stored.PixelPaddingValue) | (samples > stored.PixelPaddingRangeLimit)]
        return np.clip((values - seen.min()) / (seen.max() - seen.min()), 0, 1) * 255
    number = int(name.removeprefix("stored") or 1) - 1 if name.startswith("stored") else None
    tables = len(stored.get("VOILUTSequence") or ())
    if number is not None and number < tables:
        most = (1 << stored.VOILUTSequence[number].LUTDescriptor[2]) - 1
        return apply_voi(values.astype(np.int64), stored, number) * (255 / most)
    if number is not None and "WindowCenter" not in stored:
        return values.astype(np.float64)  # 8 bits as they are
    plain = Dataset()
    plain.PhotometricInterpretation, plain.BitsStored, plain.PixelRepresentation = "MONOCHROME2", 8, 0
    if number is None:
        centre, width = USUAL.get(name) or map(float, name.split(","))
        plain.WindowCenter, plain.WindowWidth = centre, width
    else:
        plain.WindowCenter, plain.WindowWidth = stored.WindowCenter, stored.WindowWidth
        plain.VOILUTFunction = stored.get("VOILUTFunction", "LINEAR")
    return apply_windowing(values.astype(np.float64), plain, max(0, (number or 0) - tables))


def checked(path: Path, told: dict[str, Any], source: str, frame: int, turn: str) -> list[Any]:
    data = path.read_bytes()
    got = imagecodecs.png_decode(data) if path.suffix == ".png" else tifffile.imread(path)
    stored = header_of(source, frame)
    samples = pixel_array(source, index=frame if "NumberOfFrames" in stored else None)
    if not stored.PhotometricInterpretation.startswith("MONOCHROME"):
        is_palette = stored.PhotometricInterpretation == "PALETTE COLOR"
        wanted = np.rint(apply_color_lut(samples, stored) / 257) if is_palette else samples
        off = np.abs(TURNS[turn](wanted).astype(int) - got)
        return [path.name, int(got[..., 0].size), int((off.max(axis=2) > 0).sum()), int(off.max()), 0.0]
    values = apply_modality_lut(samples, stored).astype(np.float64)
    window = told["window"]
    if "values" in told:
        assert got.dtype == np.uint16 and got.ndim == 2, (got.dtype, got.shape)
        back = got * told["values"]["slope"] + told["values"]["intercept"]
        off = np.abs(back - TURNS[turn](values))
        order = np.argsort(TURNS[turn](samples).ravel(), kind="stable")
        signs = np.sign(np.diff(got.ravel()[order].astype(int)))
        one_way = not ((signs > 0).any() and (signs < 0).any())  # nothing was wrapped round
        return [path.name, int(got.size), int((off > 1e-6).sum()) + (not one_way), 0, float(off.max())]
    grey = through(values, stored, window["name"])
    if stored.PhotometricInterpretation == "MONOCHROME1":
        grey = 255 - grey
    wanted = TURNS[turn](np.rint(np.round(grey, 7))).astype(int)
    assert got.ndim == (2 if path.suffix == ".png" else 3), got.shape
    got = got.reshape(*got.shape[:2], -1)
    off = np.abs(wanted[..., None] - got)
    return [path.name, int(got[..., 0].size), int((off.max(axis=2) > 0).sum()), int(off.max()), 0.0]


def main() -> None:
    answer = {}
    for name, asked in json.load(sys.stdin).items():
        folder = Path(asked["folder"])
        found = []
        for file in json.loads((folder / "manifest.json").read_text())["files"]:
            told = file["levels"][0]
            source, frame = asked["files"][told.get("frame", 1) - 1]
            found.append(checked(folder / file["name"], told, source, frame, asked["turn"]))
        answer[name] = found
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
