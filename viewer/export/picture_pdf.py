"""DICOM pictures that are no slides as PDF/A: a page for each, with study code, frame, window, sides and scale."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from viewer import __version__
from viewer.comparison.readout import micrometres_text, round_length
from viewer.documents.pdf import BLACK, Face, Pdf, Style
from viewer.export.embedded import described
from viewer.export.manifest import ManifestLevel
from viewer.export.picture_views import PictureView
from viewer.export.settings import ExportSettings
from viewer.geometry import Rect
from viewer.jobs.job import Progress
from viewer.slides.dicom_sizes import SizeAt
from viewer.slides.patient import direction_letters

_LEFT, _TOP, _WIDTH, _HEIGHT = 20.0, 42.0, 170.0, 200.0
"""Where a picture may be on a page, in mm."""
_FOOT = 285.0
_SUBJECT = "DICOM pictures"
_TITLE, _TEXT, _SIDE, _SMALL = Style(16, Face.BOLD), Style(9), Style(9, Face.BOLD), Style(7.5)
_LEAST = 0.05
"""A part of a direction below it is not named, as on the panes."""
_BAR, _BAR_HEIGHT = 0.25, 1.2
"""Of the bar: the part of the picture's width that it has at most, and its height in mm."""


def write_pdf(
    views: Iterator[PictureView], count: int, settings: ExportSettings, path: Path, progress: Progress
) -> tuple[ManifestLevel, ...]:
    """Write ``count`` pictures into the new file ``path``, a page each; returns what the pages show.

    Raises:
        SlideError: A frame cannot be decoded.
        OSError: The file cannot be written.
        Cancelled: The work is to stop.
    """
    program = f"Verislide {__version__}"
    pdf, found = Pdf(settings.code, _SUBJECT, program), []
    for number, view in enumerate(views, 1):
        progress.tick(number - 1, count, "Writing pages", "pages")
        _add_page(pdf, view, settings)
        pdf.text(_LEFT, _FOOT, program, _SMALL)
        pdf.text(_LEFT + _WIDTH, _FOOT, f"page {number} of {count}", _SMALL, "right")
        found.append(ManifestLevel.of(view.level, Rect(0, 0, *view.level.size)))
    path.write_bytes(pdf.to_bytes())
    progress.tick(count, count, "Writing pages", "pages")
    return tuple(found)


def _add_page(pdf: Pdf, view: PictureView, settings: ExportSettings) -> None:
    level, size = view.level, view.level.size
    pdf.add_page()
    pdf.text(_LEFT, 14, settings.code, _TITLE)
    y = pdf.paragraph(_LEFT, 23, _WIDTH, described(level, settings).removeprefix(f"{settings.code}, "), _TEXT)
    beside = [one for one in (settings.study_date, settings.series_description) if one is not None]
    if beside:
        pdf.paragraph(_LEFT, y, _WIDTH, ", ".join(beside), _TEXT)
    rgb = level.read(0, 0, size.width, size.height)
    high, wide = view.shown.aspect or (1, 1)
    across, down = (wide, high) if level.mpp is None else level.mpp
    scale = min(_WIDTH / (size.width * across), _HEIGHT / (size.height * down))
    width, height = size.width * across * scale, size.height * down * scale
    place = Rect(_LEFT + (_WIDTH - width) / 2, _TOP, width, height)
    pdf.lossless(place, np.ascontiguousarray(rgb[..., 0]) if level.is_grey else rgb)
    _add_sides(pdf, view, place)
    if level.mpp is None:
        pdf.text(place.x, place.bottom + 6, "The picture does not say how large its pixels are.", _TEXT)
        return
    length = round_length(size.width * across * _BAR)
    pdf.box(Rect(place.x, place.bottom + 7, length * scale, _BAR_HEIGHT), fill=BLACK)
    where = "at the detector" if view.shown.size_at is SizeAt.DETECTOR else "in the patient"
    words = f"{micrometres_text(length)} {where}; scale 1 : {1 / (1000 * scale):.4g}"
    pdf.text(place.x, place.bottom + 9, words, _TEXT)


def _add_sides(pdf: Pdf, view: PictureView, place: Rect) -> None:
    """Letters of the patient's sides beside the picture, where its file says how the patient lies."""
    axes = view.picture.patient_axes
    if axes is None:
        return
    row, column = axes[:3], axes[3:]
    right, below = direction_letters(row, _LEAST), direction_letters(column, _LEAST)
    left, above = (direction_letters([-part for part in one], _LEAST) for one in (row, column))
    middle = place.y + place.height / 2 - _SIDE.line / 2
    pdf.text(place.x - 1.5, middle, left, _SIDE, "right")
    pdf.text(place.right + 1.5, middle, right, _SIDE)
    pdf.text(place.x + place.width / 2, place.y - _SIDE.line - 0.3, above, _SIDE, "centre")
    pdf.text(place.x + place.width / 2, place.bottom + 0.3, below, _SIDE, "centre")
