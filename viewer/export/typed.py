"""What somebody typed for an export and what travels with it: it may say nothing that the slide says."""

from __future__ import annotations

from dataclasses import replace

from viewer.export.checks.word_check import words_typed
from viewer.export.settings import ExportSettings
from viewer.slides.slide import Slide, SlideError

_NAMED = 2
"""Places in a slide that are named."""


def check_typed(slide: Slide, settings: ExportSettings) -> None:
    """Make sure that neither the study code nor the description of the series holds what the slide states.

    Raises:
        SlideError: One does; it is told by where that stands in the slide. Or the tags of the slide cannot be read.
    """
    code = "Choose another code: it is the only name that the slide has in the files."
    _check(slide, settings, settings.code, f"study code {settings.code}", code)
    said = "Say it in other words: the description travels with the export."
    _check(slide, settings, settings.series_description or "", "series description", said)


def check_reason(slide: Slide, settings: ExportSettings, reason: str) -> None:
    """The same of a reason for going on without a review; raises SlideError."""
    said = "Say it in other words: the reason travels with the export."
    _check(slide, settings, reason, "reason for going on without a review", said)


def _check(slide: Slide, settings: ExportSettings, text: str, what: str, advice: str) -> None:
    # What was typed in another place is no excuse for this one.
    if text and (origins := words_typed(text, slide, replace(settings, series_description=None))):
        named = ", ".join(origins[:_NAMED])
        raise SlideError(
            f"{slide.name} cannot be exported: the {what} holds what the slide states ({named}).", advice=advice
        )
