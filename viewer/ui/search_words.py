"""Other words by which people look for commands than those that stand in the menu."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def search_words(command: str) -> str:
    """For a command's name; empty where its own words are what everybody would type."""
    pictures = _words("screenshot snapshot export image print")
    remove = _words("delete remove clear erase")
    zoom = _words("zoom")
    known = {
        "convert": _words("queue batch wsidicomizer export save as dicom mirax"),
        "review_new": _words("study validation blinded abx test cases work list verdict"),
        "review_open": _words("study validation blinded cases work list verdict vsreview"),
        "save_picture": pictures,
        "copy_picture": pictures,
        "picture_folder": pictures,
        "inspector_copy": _words("export clipboard"),
        "fit": _words("zoom overview whole"),
        "magnification_type": _words("zoom number enter"),
        "go_to": _words("coordinates jump"),
        "seams": _words("camera grid tiles stitch borders positions"),
        "annotations_open": _words("geojson qupath csv dicom regions"),
        "annotations": _words("show hide outlines labels"),
        "redact": _words("redaction anonymise hide black out name label deidentify"),
        "redact_remove": remove,
        "redact_duplicate": _words("copy"),
        "redact_freehand": _words("lasso"),
        "redact_line": _words("brush pen marker"),
        "redact_picture": _words("associated image overview barcode name"),
        "redact_hide": _words("show toggle shapes visible"),
        "redact_preview": _words("preview mask black out result"),
        "redaction_export": _words("save anonymise deidentify jpeg png tiff dicom share send"),
        "redaction_open": _words("geojson qupath load"),
        "redaction_save": _words("geojson qupath export"),
        "redaction_save_as": _words("geojson qupath export as"),
        "redaction_log": _words("audit trail events who when"),
        "folders": _words("log files settings cache privacy crash report support"),
        "rectangle": _words("select region roi area"),
        "rectangle_remove": remove,
        "ruler": _words("measure distance"),
        "ruler_remove": remove,
        "bookmarks": _words("delete remove rename"),
        "field_next": _words("worst step"),
        "field_check": _words("verify reference ssim"),
        "fields_csv": _words("export csv excel"),
        "tile_pairs": _words("png patches crop sample geojson"),
        "fields_geojson": _words("export geojson annotations"),
        "fields": _words("worst random tissue edges"),
        "attribution": _words("cause geometry pyramid colour stitching compression quality seams attribution"),
        "offset_reset": _words("undo reset clear remove"),
        "coverage_reset": _words("reset clear delete erase"),
        "tone_reset": _words("undo clear"),
        "close_slides": _words("clear"),
        "side_by_side": _words("two panes"),
        "blink": _words("flicker flip"),
        "curtain": _words("wipe split swipe"),
        "ssim": _words("similarity quality heat map"),
        "colour_difference": _words("delta e de2000 color"),
        "map_over": _words("overlay heat map opacity"),
        "threshold_on": _words("filter"),
        "threshold_back": _words("filter"),
        "overlay": _words("blend transparency"),
        "compare_whole": _words("ssim measure job all tiles"),
        "compare_cancel": _words("stop abort"),
        "compare_resume": _words("resume continue"),
        "whole_slide": _words("result table distribution ssim panel"),
        "result_open": _words("load"),
        "about": _words("version licence license kernel"),
        "one_window": _words("single instance file manager explorer finder double click"),
        "menu": _words("all commands"),
        "keys": _words("shortcuts keyboard"),
        "shortcuts": _words("help keys keyboard"),
        "tour": _words("introduction first steps help"),
        "guide": _words("help manual documentation how to"),
        "chrome": _words("presentation toolbar"),
        "language_system": _words("locale translation"),
        "language_en": _words("english locale translation"),
        "language_de": _words("deutsch sprache locale translation"),
    }
    return known.get(command, zoom if command.startswith("magnification_") else "")


def _words(text: str) -> str:
    return QCoreApplication.translate("SearchWords", text)
