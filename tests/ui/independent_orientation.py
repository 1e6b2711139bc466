"""Which sides of the patient the edges of a screen lie towards, worked out without the viewer.

A program of its own: reads a question (JSON) from standard input and prints the answer as JSON. Imports nothing of
``viewer``. Question: ``{"dicom": path, "least": share, "seen": [{"red": [x, y], "green": ..., "blue": ...}, ...]}``
says where on the screen the middles of the three spots of the picture were seen. Answer: for each of these, the
letters at the left, right, top and bottom edge. The stored pixels and PS3.3 equation C.7.6.2.1-1 say where the spots
lie in the patient; the plane through them, where a step on the screen leads.
"""

from __future__ import annotations

import json
import sys

import numpy as np
import pydicom


def spot_places(path: str) -> dict[str, np.ndarray]:
    """Millimetres in the patient of the middle of each spot."""
    dataset = pydicom.dcmread(path)
    pixels = dataset.pixel_array.astype(int)
    row = np.array(dataset.ImageOrientationPatient[:3], float)
    column = np.array(dataset.ImageOrientationPatient[3:], float)
    between_rows, between_columns = (float(value) for value in dataset.PixelSpacing)
    corner = np.array(dataset.ImagePositionPatient, float)
    places = {}
    for channel, name in enumerate(("red", "green", "blue")):
        others = [other for other in range(3) if other != channel]
        y, x = np.nonzero((pixels[..., channel] > 250) & (pixels[..., others] < 5).all(-1))
        places[name] = corner + row * between_columns * x.mean() + column * between_rows * y.mean()
    return places


def letters(direction: np.ndarray, least: float) -> str:
    named = {"L": direction[0], "R": -direction[0], "P": direction[1], "A": -direction[1]}
    named |= {"H": direction[2], "F": -direction[2]}
    size = np.linalg.norm(direction)
    strong = [(share / size, letter) for letter, share in named.items() if share / size > least]
    return "".join(letter for _, letter in sorted(strong, reverse=True))


def main() -> None:
    question = json.load(sys.stdin)
    places = spot_places(question["dicom"])
    answer = []
    for seen in question["seen"]:
        screen = np.array([np.subtract(seen[name], seen["blue"]) for name in ("red", "green")], float)
        patient = np.array([places[name] - places["blue"] for name in ("red", "green")])
        right, down = np.linalg.inv(screen) @ patient
        answer.append([letters(step, question["least"]) for step in (-right, right, -down, down)])
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
