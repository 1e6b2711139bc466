"""What the report beside a conversion tells whoever only reads its files."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

REPORT = "report.json"
REPORT_PAGE = "report.html"
"""Lie beside the files of a conversion, for programs and for people."""
NAMES_SLIDE = (
    "The name of the slide's file is not put into the DICOM files, but their folder and its report bear it: send only "
    "the .dcm files."
)


def filled_places(path: Path) -> str:
    """In a sentence, how many places of the conversion ``path`` show what could not be read in the original.

    Empty where there is no report, or it tells of none. ``path`` is the folder, or a file in it.
    """
    report = (path if path.is_dir() else path.parent) / REPORT
    try:
        sources = Counter(str(one["filled_from"]) for one in json.loads(report.read_text("utf-8"))["salvaged"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""
    if not sources:
        return ""
    number = sources.total()
    places, were = ("1 place", "was") if number == 1 else (f"{number} places", "were")
    said = ", ".join(f"{count} from {source}" for source, count in sorted(sources.items()))
    return f"At its conversion {places} could not be read in the original and {were} filled: {said}."
