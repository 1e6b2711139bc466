"""Everything that the page says of itself; all other words on it stand in ``manifest.json`` or ``verification.json``.

The verifier knows by it which words are ours where the original uses one of them, too.
"""

from __future__ import annotations

from typing import Final

CHECK: Final = "Report"
CHECK_PASSED: Final = (
    "verification.json says what was found, and report.pdf is, byte by byte, what is made of manifest.json, "
    "verification.json and the pixels of the files; none of its text is a value, date or name of the original."
)
"""The check of the page itself, which it cannot tell."""
TITLE: Final = "Export {}"
SUBJECT: Final = "What an export of a slide holds, what is hidden in it, and what was verified"
PROGRAM: Final = "Verislide {}"
KIND: Final = "EXPORT REPORT"
CLEARED: Final = "The files are what they are said to be, and the whole check list was confirmed before the export."
NOT_CLEARED: Final = "The files are what they are said to be, but not everything was reviewed: {}"
FAILED: Final = "The files are not what they are said to be."
NOTHING_HIDDEN: Final = "Nothing is hidden in these files."
OWN_CHECK: Final = " The check of this page stands in verification.json."
LEVELS_AND_FORMAT: Final = "{} · {}"
FORMATS: Final = {
    "jpeg": "JPEG",
    "png": "PNG, lossless",
    "tiff": "Pyramidal TIFF",
    "ome-tiff": "OME-TIFF",
    "dicom": "DICOM, VL Whole Slide Microscopy",
    "pdf": "PDF/A",
}
REVIEWED: Final = "reviewed"
"""State of a review without which nobody is told that everything was."""
NOT_REVIEWED: Final = {
    "overridden": "they were exported all the same, for this reason: “{}”",
    "not reviewed": "the check list was not finished.",
    "": "manifest.json says nothing of a review.",
}
"""Why not, by what the manifest states."""
HIDDEN_HEADING: Final = "What is hidden"
BEFORE: Final = "What was drawn: the exported pixels, pale, with every shape as a black box"
AFTER: Final = "What the file shows: all that is hidden is {}"
COLOURS: Final = {(0, 0, 0): "black ({}, {}, {})", (255, 255, 255): "white ({}, {}, {})"}
ANY_COLOUR: Final = "of one colour ({}, {}, {})"
NOTHING_DRAWN: Final = "No shape was drawn: nothing is hidden."
WHAT_IS_SHOWN: Final = "Level {}, {}; {}"
UNKNOWN_SIZE: Final = "pixel size not known"
PIXEL_SIZE: Final = "{} µm/px"
VALUES: Final = "values from {} to {} from black to white"
SCALE: Final = "1 : {} of level 0"
SHAPE_COLUMNS: Final = ("No.", "Hidden for", "Width × height at x, y")
SHAPE_PLACE: Final = "{} × {} at {}, {}"
SHAPES_UNIT: Final = "In pixels of level 0."
MORE_SHAPES: Final = "And {} more, which manifest.json lists."
FILES_HEADING: Final = "Files"
FILE_COLUMNS: Final = ("Name", "Bytes", "Levels", "SHA-256")
LEVELS_HEADING: Final = "Levels"
FILES_AND_LEVELS_HEADING: Final = "Files and levels"
FILE_TILE_COLUMNS: Final = (*("Level", "File", "Bytes", "Pixels", "µm/px", "Hidden pixels", "Identical", "Rewritten"),)
FILE_PIXEL_COLUMNS: Final = (
    *("Level", "File", "Bytes", "Pixels", "µm/px", "Hidden pixels", "Compared", "Largest", "Mean"),
)
FILE_SUM: Final = "SHA-256 {}"
IDENTICAL_SUM: Final = "  of identical tiles {}"
TILE_COLUMNS: Final = (
    "Level",
    "Pixels",
    "µm/px",
    "Hidden pixels",
    "Identical",
    "Rewritten",
    "SHA-256 of identical tiles",
)
ASSOCIATED_HEADING: Final = "Associated images"
ASSOCIATED_COLUMNS: Final = ("Shows", "File", "Bytes", "Pixels", "µm/px", "Hidden in it")
TILES_NOTE: Final = (
    "Identical tiles are those of the original, byte for byte; rewritten ones hold hidden pixels or had to be encoded "
    "anew{}."
)
CLEANED: Final = "; {} more are the original's but for comments"
MISSING: Final = "; {} are stored in neither file"
PIXEL_COLUMNS: Final = ("Level", "Pixels", "µm/px", "Hidden pixels", "Pixels compared", "Largest difference", "Mean")
PIXELS_NOTE: Final = (
    "Compared are pixels outside the masks; largest and mean difference from the original, in grey levels of 255."
)
NONE: Final = "–"
CHECKS_HEADING: Final = "What was verified"
OUTCOMES: Final = {"passed": "", "failed": "Failed. ", "not done": "Not made. "}
LIMITS: Final = (
    "What this does not prove: names in the picture are hidden only where somebody drew a shape, and tissue itself may "
    "tell who somebody is. The export is de-identified, not anonymous."
)
AUDIT: Final = "Audit log when the export began: {} events, head {}"
ORIGIN: Final = (
    "Made of manifest.json, verification.json and the pixels of the files alone; “main.py verify” makes it anew and "
    "compares every byte."
)
READ_BY: Final = "Written by {}. Read again by {}."
SIGNATURES: Final = ("Exported by", "Date", "Checked by", "Date")
PAGE: Final = "Page {} of {}"
FIGURES: Final = {
    "hidden": "level {}: pixels that meet a shape",
    "identical": "level {}: tiles identical",
    "cleaned": "level {}: tiles without comments of the original",
    "missing": "level {}: tiles stored in neither",
    "rewritten": "level {}: tiles rewritten",
    "sha256": "level {}: SHA-256 of the identical tiles",
    "compared": "level {}: pixels compared",
    "largest": "level {}: largest difference (grey levels)",
    "mean": "level {}: mean difference (grey levels)",
    "width": "level {}: width in the original (px)",
    "height": "level {}: height in the original (px)",
}
"""Names under which ``verification.json`` has the numbers of a level."""


def all_phrases() -> str:
    """Every phrase, a line each."""
    found: list[str] = []
    for name, value in globals().items():
        if name.isupper():
            found += [value] if isinstance(value, str) else value.values() if isinstance(value, dict) else value
    return "\n".join(found)
