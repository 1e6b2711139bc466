"""What is said of exports, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from viewer.export.queue import ExportItem
from viewer.export.review import ReviewOutcome, ReviewState
from viewer.export.settings import Format, TiffCompression
from viewer.export.verify import VERIFYING
from viewer.jobs.duration import duration
from viewer.jobs.work_queue import ItemState
from viewer.ui.language import localized
from viewer.ui.widgets.numbers import file_size, grouped
from viewer.ui.work.runner import Running
from viewer.ui.work.words import running_sentence

FORMATS = {
    Format.JPEG: "JPEG",
    Format.PNG: "PNG",
    Format.TIFF: "TIFF",
    Format.OME_TIFF: "OME-TIFF",
    Format.DICOM: "DICOM",
    Format.PDF: "PDF",
}
OF_SLIDES = (Format.JPEG, Format.PNG, Format.TIFF, Format.OME_TIFF, Format.DICOM)
OF_PICTURES = (Format.JPEG, Format.PNG, Format.TIFF, Format.PDF)
"""Of DICOM pictures that are no slides."""


def translated(text: str) -> str:
    """``text`` in the language of the window."""
    return QCoreApplication.translate("Export", text)


def purpose(format_: Format, *, of_picture: bool = False) -> str:
    """What a format is good for; ``of_picture``: of a DICOM picture that is no slide."""
    if of_picture:
        of_pictures = {
            Format.JPEG: "A picture a window, for reports and slides. Any program opens it; small, with loss.",
            Format.PNG: "A picture a window, without loss. Any program opens it; values of 16 bits have room in it.",
            Format.TIFF: "A picture a window, without loss, with room for values of 16 bits.",
            Format.PDF: "PDF/A, to be printed and kept: a page a picture, with code, window, sides and scale.",
        }
        return translated(of_pictures[format_])
    words = {
        Format.JPEG: "A picture a level, for reports and slides. Any program opens it; small, with loss.",
        Format.PNG: "A picture a level, without loss. Any program opens it; large.",
        Format.TIFF: "One file with all levels, for viewers and analysis. Stored tiles are copied where they can be.",
        Format.OME_TIFF: "One file with all levels, as OMERO and Bio-Formats read it best.",
        Format.DICOM: "A series for an archive (PACS): a file a level.",
    }
    return translated(words[format_])


def compression_words(compression: TiffCompression) -> str:
    """What a choice of it is called."""
    words = {
        TiffCompression.AUTO: "As stored, else JPEG",
        TiffCompression.JPEG: "JPEG, all encoded anew",
        TiffCompression.DEFLATE: "Deflate, lossless",
        TiffCompression.ZSTD: "Zstandard, lossless",
        TiffCompression.LZW: "LZW, lossless",
        TiffCompression.JPEG_2000: "JPEG 2000, lossless",
    }
    return translated(words[compression])


def item_name(item: ExportItem) -> str:
    """Study code and format."""
    settings = item.request.settings
    return f"{settings.code}, {FORMATS[settings.format]}"


def state_sentence(item: ExportItem, running: Running | None) -> str:
    """The line below the name in the list."""
    if running is not None:
        said = running_sentence(item.state, running, checks=is_checking(running))
        writes = item.state is ItemState.RUNNING and not running.stopping and not is_checking(running)
        return translated("{0}, then it is checked").format(said) if writes and running.pace.step is not None else said
    match item.state:
        case ItemState.WAITING:
            return translated("Waiting")
        case ItemState.FAILED:
            failed = item.verification is not None
            return translated("A check failed, nothing kept") if failed else translated("Not exported")
        case ItemState.DONE:
            assert item.report is not None
            count = sum(file.bytes for file in item.report.files)
            if item.kept:
                return translated("Was there already, and was checked again")
            words = "Exported and checked, {0}" if is_reviewed(item) else "Exported, not reviewed; checked, {0}"
            return translated(words).format(file_size(count))
    return translated("Stopped; nothing was kept") if item.stopped else translated("Not started")


def is_reviewed(item: ExportItem) -> bool:
    """Whether everything on the check list of what is done was confirmed."""
    return item.report is not None and item.report.review.state is ReviewState.REVIEWED


def review_sentence(review: ReviewOutcome) -> str:
    """What an export says of its review."""
    if review.state is ReviewState.REVIEWED:
        return translated("Reviewed: everything on the check list was confirmed.")
    if review.override:
        return translated("Not reviewed, because “{0}”.").format(review.override)
    return translated("Not reviewed: not everything on the check list was confirmed.")


def is_checking(running: Running) -> bool:
    """Whether the files are written, and looked at now."""
    step = running.pace.step
    return step is not None and step.text == VERIFYING


def pace_sentence(running: Running) -> str:
    """What is under way, how fast it goes, and how long it still takes."""
    step, rate, left = running.pace.step, running.pace.rate, running.pace.seconds_left
    if step is None:
        return translated("Beginning")
    said = [translated("{0} of {1} {2}").format(grouped(step.done), grouped(step.total), localized(step.unit)).strip()]
    if rate is not None:
        said.append(f"{grouped(rate, 0 if rate >= 10 else 1)} {localized(step.unit)}/s")
    if left is not None:
        about = "about {0} left" if is_checking(running) else "about {0} left, then it is checked"
        said.append(translated(about).format(duration(left)))
    words = f"{localized(step.text)}: {', '.join(said)}" if step.text else ", ".join(said)
    return f"{words[:1].upper()}{words[1:]}"


def cancel_words(state: ItemState) -> str:
    """What the cross does in that state."""
    if state.is_under_way:
        return translated("Stop; nothing of it is kept")
    if state is ItemState.WAITING:
        return translated("Do not export it yet")
    return translated("Take it off the list; its files stay")


def sentences(*parts: str) -> str:
    """Those that say anything, one behind the other."""
    return " ".join(localized(part) for part in parts if part)
