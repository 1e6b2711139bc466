"""Makes the six pictures of the README that show a redaction: ``.venv/bin/python packaging/redaction_pictures.py``.

The real program on the generated sample, from the first shape to a checked export.
"""

from __future__ import annotations

import os

import driving  # first: it chooses Qt's platform
import state_slides as slides
from picture_files import as_wide_as, below, beside, picture_of, write_picture
from PIL import Image
from PySide6.QtWidgets import QApplication, QWidget
from state_desk import Desk
from state_export import as_, called, confirm, confirm_all, levels, opened, page, shown, start
from state_redaction import draw_on, pen, reason
from state_steps import drag, zoom

from viewer.export.settings import Format
from viewer.redaction.shapes import Reason
from viewer.ui.export.dialog import CHECKS
from viewer.ui.theme import apply_theme

WINDOW, DIALOG = (1000, 640), (620, 680)
WIDTH = 440
"""Pixels of each picture."""


def main() -> None:
    """Redact, review and export, and put the pictures together."""
    os.environ["LOGNAME"] = "pathologist"  # stands beside what was drawn
    app = QApplication([])
    apply_theme("dark")
    desk = Desk(None, driving.WAIT_SECONDS)
    try:
        pictures = _walk(desk)
    finally:
        desk.close()
    app.quit()
    write_picture(below([beside(pictures[:3]), beside(pictures[3:])]), "redaction")


def _walk(desk: Desk) -> list[Image.Image]:
    desk.window.resize(*WINDOW)
    desk.open(slides.original_alone)
    for step in (
        *(zoom(0.5), "redact", drag((40, 60), (210, 150)), reason(Reason.NAME)),
        *("redact_line", pen, drag((390, 110), (440, 70), (490, 120), (540, 70), (590, 110)), reason(Reason.PEN_MARK)),
        *("redact_ellipse", drag((180, 310), (340, 400)), reason(Reason.BARCODE)),
    ):
        _do(desk, step)
    pictures = [_picture(desk.window)]
    draw_on("label")(desk)
    label = desk.window.redacting.pictures.open_now["label"]
    desk.window.redacting.drawn.change(label.tool.drawing.with_reason(Reason.BARCODE, ""))
    pictures.append(_picture(label))
    label.close()
    for step in ("redact", "redact_preview"):
        _do(desk, step)
    desk.rest()
    driving.wait_until(lambda: desk.window.redacting.as_exported.is_at_rest)
    pictures.append(_picture(desk.window))
    for step in (opened, called("ST-007"), as_(Format.TIFF), levels(1)):
        step(desk)
    shown(desk).resize(*DIALOG)
    shown(desk).place.setText("Verislide exports / ST-007")
    pictures.append(_picture(shown(desk)))
    for step in (page(CHECKS), confirm(2)):
        step(desk)
    pictures.append(_picture(shown(desk)))
    for step in (confirm_all, start):
        step(desk)
    pictures.append(_picture(shown(desk)))
    return pictures


def _do(desk: Desk, step: object) -> None:
    if isinstance(step, str):
        desk.give(step)
    elif callable(step):
        step(desk)


def _picture(widget: QWidget) -> Image.Image:
    return as_wide_as(picture_of(widget), WIDTH)


if __name__ == "__main__":
    main()
