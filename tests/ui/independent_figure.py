"""Whether the files of a figure hold the right pixels, scale bars and sizes, found out without the viewer.

A program of its own: ``independent_figure.py MIRAX DICOM_FOLDER JSON FILE ...``; JSON: {"fields": [[x, y, level], ...],
"size": [w, h], "enlarged": n, "gain": g, "signed": bool}; x and y are the middle in level-0 pixels of the MIRAX slide,
size in stored pixels. Reads slides with OpenSlide and wsidicom; PNG with Pillow, PDF with pypdf, SVG as XML. Prints
for each file: "pictures", for each field how many values of original, conversion and map are others than they should
be, or -1; "bars", the lengths of the scale bars in millimetres; "expected_bars", as they should be, with "labels";
"mm", the size of the figure; "spread", how far the values of each map reach; "dpi" and "text". Imports nothing of
``viewer``.
"""

from __future__ import annotations

import base64
import io
import json
import sys
from pathlib import Path
from xml.etree import ElementTree

import cv2
import numpy as np
import openslide
from fontTools.ttLib import TTFont
from PIL import Image
from pypdf import PdfReader
from wsidicom import WsiDicom

INK = (17, 17, 17)
SVG = "{http://www.w3.org/2000/svg}"
HREF = "{http://www.w3.org/1999/xlink}href"


def coloured(difference: np.ndarray, gain: int, signed: bool) -> np.ndarray:
    """The map of the channel that differs most."""
    high, low = difference.max(axis=2), difference.min(axis=2)
    largest = np.where(high >= -low, high, low)
    if not signed:
        index = np.minimum(np.abs(largest) * gain, 255).astype(np.uint8)
        return cv2.applyColorMap(index, cv2.COLORMAP_INFERNO)[..., ::-1]
    share = np.clip(largest * gain, -127, 127)[..., None] / 127
    equal = np.full(3, 0xEB, float)
    end = np.where(share < 0, np.array([0x21, 0x66, 0xAC], float), np.array([0xB4, 0x50, 0x0A], float))
    return np.rint(equal * (1 - np.abs(share)) + end * np.abs(share)).astype(np.uint8)


def expected_rows(mirax: str, dicom: str, asked: dict) -> tuple[list[list[np.ndarray]], list[float]]:
    """The three pictures of each field, and micrometres across a pixel of the figure."""
    ours, theirs = openslide.OpenSlide(mirax), WsiDicom.open(dicom)
    left, top = (int(ours.properties[f"openslide.bounds-{axis}"]) for axis in "xy")
    mpp = float(ours.properties["openslide.mpp-x"])
    width, height = asked["size"]
    rows, across = [], []
    for x, y, level in asked["fields"]:
        factor = 2**level
        column = int(np.floor((x - left) / factor - width / 2 + 0.5))
        row = int(np.floor((y - top) / factor - height / 2 + 0.5))
        second = np.asarray(theirs.read_region((column, row), level, (width, height)).convert("RGB"))
        rgba = ours.read_region((left + column * factor, top + row * factor), level, (width, height))
        assert np.asarray(rgba.getchannel("A")).all(), "choose a field that was scanned as a whole"
        first = np.asarray(rgba.convert("RGB"))
        third = coloured(second.astype(int) - first, asked["gain"], asked["signed"])
        times = asked["enlarged"]
        rows.append([one.repeat(times, axis=0).repeat(times, axis=1) for one in (first, second, third)])
        across.append(mpp * factor / times)
    return rows, across


def bar_micrometres(width: int, across: float) -> float:
    """The longest of 1, 2, 5, 10, ... micrometres that fills at most 0.4 of a picture."""
    lengths = [step * 10.0**power for power in range(-3, 6) for step in (1, 2, 5)]
    return max(length for length in lengths if length <= 0.4 * width * across * (1 + 1e-9))


def in_png(path: Path, rows: list[list[np.ndarray]]) -> dict:
    image = Image.open(path)
    dpi = image.info["dpi"]
    text = image.info["Description"]
    pixels = np.asarray(image.convert("RGB"))
    pictures, bars = [], []
    for row in rows:
        places = [_place(pixels, one) for one in row]
        pictures.append([_wrong(pixels, at, one) for at, one in zip(places, row, strict=True)])
        left, bottom = places[0][0], places[0][1] + row[0].shape[0]
        below = (pixels[bottom : bottom + row[0].shape[0] // 2, left:] == INK).all(axis=2)
        line = next(line for line in below if line[0])
        bars.append(float(np.argmin(line)) / dpi[0] * 25.4)
    size = [side / dots * 25.4 for side, dots in zip(image.size, dpi, strict=True)]
    return {"pictures": pictures, "bars": bars, "mm": size, "dpi": dpi[0], "text": text}


def _place(pixels: np.ndarray, picture: np.ndarray) -> tuple[int, int] | None:
    """Where the first line of a picture is found."""
    line = picture[0].tobytes()
    for y in range(len(pixels)):
        at = pixels[y].tobytes().find(line)
        if at >= 0 and at % 3 == 0:
            return at // 3, y
    return None


def _wrong(pixels: np.ndarray, at: tuple[int, int] | None, picture: np.ndarray) -> int:
    if at is None:
        return -1
    height, width = picture.shape[:2]
    return int((pixels[at[1] : at[1] + height, at[0] : at[0] + width] != picture).sum())


def in_pdf(path: Path, rows: list[list[np.ndarray]]) -> dict:
    page = PdfReader(path).pages[0]
    drawn: list[tuple[str, float, float]] = []  # name, left edge and width in points
    lines: list[tuple[float, float]] = []

    def see(operator: bytes, operands: list, matrix: list[float], _text: list[float]) -> None:
        if operator == b"Do":
            drawn.append((str(operands[0]), matrix[4], matrix[0]))
        elif operator == b"re":
            lines.append((matrix[4] + matrix[0] * float(operands[0]), matrix[0] * float(operands[2])))

    text = page.extract_text(visitor_operand_before=see)
    objects = page["/Resources"]["/XObject"]
    drawn = [one for one in drawn if objects[one[0]]["/Subtype"] == "/Image"][: 3 * len(rows)]
    assert all(objects[name]["/Filter"] == "/FlateDecode" for name, _, _ in drawn), "pictures are compressed with loss"
    found = [np.asarray(page.images[name].image.convert("RGB")) for name, _, _ in drawn]
    left, width = drawn[0][1:]
    bars = [wide / 72 * 25.4 for begin, wide in lines if abs(begin - left) < 0.01]
    size = [float(side) / 72 * 25.4 for side in page.mediabox[2:]]
    dpi = found[0].shape[1] / width * 72
    return {"pictures": _compared(found, rows), "bars": bars, "mm": size, "dpi": dpi, "text": text}


def in_svg(path: Path, rows: list[list[np.ndarray]]) -> dict:
    root = ElementTree.parse(path).getroot()
    size = [float(root.attrib[side].removesuffix("mm")) for side in ("width", "height")]
    scale = size[0] / float(root.attrib["viewBox"].split()[2])
    images = list(root.iter(f"{SVG}image"))[: 3 * len(rows)]
    found = []
    for one in images:
        kind, data = one.attrib[HREF].split(",", 1)
        assert kind == "data:image/png;base64"
        found.append(np.asarray(Image.open(io.BytesIO(base64.b64decode(data))).convert("RGB")))
    left = images[0].attrib["x"]
    bars = [float(one.attrib["width"]) * scale for one in root.iter(f"{SVG}rect") if one.attrib["x"] == left]
    dpi = found[0].shape[1] / (float(images[0].attrib["width"]) * scale) * 25.4
    words = list(root.iter(f"{SVG}text"))
    assert all(_is_brought_along(root, one) for one in words), "a letter has no embedded font"
    text = "\n".join("".join(one.itertext()) for one in words)
    return {"pictures": _compared(found, rows), "bars": bars, "mm": size, "dpi": dpi, "text": text}


def _is_brought_along(root: ElementTree.Element, words: ElementTree.Element) -> bool:
    """Whether the file holds every letter of ``words``, in their weight, under the first name that they ask for."""
    family = words.attrib["font-family"].split(",")[0]
    for rule in "".join(one.text or "" for one in root.iter(f"{SVG}style")).split("@font-face"):
        if f'font-family:"{family}";font-weight:{words.attrib["font-weight"]};' in rule:
            data = base64.b64decode(rule.split("base64,")[1].rstrip(")}"))
            assert len(data) < 60_000, "more letters than are used"
            return set(map(ord, "".join(words.itertext()).strip())) <= TTFont(io.BytesIO(data)).getBestCmap().keys()
    return False


def _compared(found: list[np.ndarray], rows: list[list[np.ndarray]]) -> list[list[int]]:
    expected = [one for row in rows for one in row]
    wrong = [-1 if a.shape != b.shape else int((a != b).sum()) for a, b in zip(found, expected, strict=True)]
    return [wrong[at : at + 3] for at in range(0, len(wrong), 3)]


def main(mirax: str, dicom: str, question: str, *files: str) -> None:
    asked = json.loads(question)
    rows, across = expected_rows(mirax, dicom, asked)
    readers = {".png": in_png, ".pdf": in_pdf, ".svg": in_svg}
    answers = [readers[Path(name).suffix](Path(name), rows) for name in files]
    for answer in answers:
        dots = 25.4 / answer["dpi"]
        micrometres = [bar_micrometres(row[0].shape[1], one) for row, one in zip(rows, across, strict=True)]
        answer["expected_bars"] = [length / one * dots for length, one in zip(micrometres, across, strict=True)]
        answer["labels"] = [f"{length:g} µm" if length < 1000 else f"{length / 1000:g} mm" for length in micrometres]
        answer["spread"] = [int(row[2].astype(int).max() - row[2].astype(int).min()) for row in rows]
    print(json.dumps(answers))


if __name__ == "__main__":
    main(*sys.argv[1:])
