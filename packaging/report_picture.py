"""Makes the picture of the README that shows a report: ``.venv/bin/python packaging/report_picture.py``.

The generated sample is exported with some shapes, reviewed, and its page drawn by pdfium.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
FOLDER = PROJECT / "resources" / "screenshots"
sys.path.insert(0, str(PROJECT))

import numpy as np  # noqa: E402
import pypdfium2  # noqa: E402
from PIL import Image  # noqa: E402

from viewer.comparison.annotations.shapes import Kind, Shape  # noqa: E402
from viewer.export.check_list import review_items  # noqa: E402
from viewer.export.review import Confirmation, Review  # noqa: E402
from viewer.export.run import ExportRequest, export_slide  # noqa: E402
from viewer.export.settings import ExportSettings, Format  # noqa: E402
from viewer.geometry import Rect  # noqa: E402
from viewer.redaction.shapes import Reason, Redactions, RedactionShape  # noqa: E402
from viewer.slides.opening import open_slide  # noqa: E402
from viewer.slides.sample import SampleSpec, write_sample  # noqa: E402

WIDTH = 1100
"""Pixels of the picture."""


def shapes(width: int, height: int) -> Redactions:
    """Some of each kind, in parts of the slide."""

    def place(x: float, y: float, across: float, down: float) -> Rect:
        return Rect(x * width, y * height, across * width, down * height)

    pen = np.array([[0.62, 0.2], [0.68, 0.3], [0.64, 0.42]]) * (width, height)
    return Redactions(
        (
            RedactionShape("1", Shape.box(place(0.12, 0.12, 0.2, 0.07), ""), reason=Reason.NAME),
            RedactionShape("2", Shape.ellipse(place(0.42, 0.62, 0.12, 0.14), ""), reason=Reason.BARCODE),
            RedactionShape("3", Shape(Kind.POLYLINE, pen), 0.02 * width, Reason.PEN_MARK),
        )
    )


def main() -> None:
    """Export the sample and draw the page."""
    with tempfile.TemporaryDirectory() as scratch:
        source, out = Path(scratch) / "source" / "sample.mrxs", Path(scratch) / "out"
        source.parent.mkdir()
        write_sample(source, SampleSpec())
        settings = ExportSettings("ST-007", Format.TIFF)
        slide = open_slide(source)
        drawn = shapes(*slide.levels[0].size)
        when = "2026-01-01T00:00:00Z"
        items = review_items(slide, drawn, settings)
        review = Review(tuple(Confirmation(item.key, item.fingerprint, "me", when) for item in items))
        slide.close()
        export_slide(ExportRequest(source, drawn, settings, out, review))
        page = pypdfium2.PdfDocument(out / "report.pdf")[0]
        picture = page.render(scale=WIDTH / page.get_width()).to_pil().convert("RGB")
    few = picture.quantize(256, dither=Image.Dither.FLOYDSTEINBERG)
    few.save(FOLDER / "report.png", optimize=True)


if __name__ == "__main__":
    main()
