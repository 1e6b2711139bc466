"""Holds the folder of a finished export against the original and the shapes, by the bytes of its files alone."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from viewer.conversion.verify import result
from viewer.conversion.verify.result import Check, Outcome
from viewer.export.checks.associated import look_at_pictures, original_pictures, picture_checks
from viewer.export.checks.dicom_files import series_checks
from viewer.export.checks.dicom_pictures import picture_check
from viewer.export.checks.file_checks import file_checks
from viewer.export.checks.inventory import (
    MANIFEST,
    REPORT,
    Manifest,
    check_files,
    check_manifest,
    check_names,
    hashes_of,
    read_manifest,
)
from viewer.export.checks.ocr import label_reading
from viewer.export.checks.pixel_checks import pixel_checks
from viewer.export.checks.pixels import PixelLook
from viewer.export.checks.report_check import check_report
from viewer.export.checks.review_check import check_review
from viewer.export.checks.word_check import SoughtWords, check_words
from viewer.export.report.facts import without_report
from viewer.export.report.phrases import CHECK
from viewer.export.review import Review
from viewer.export.settings import Format
from viewer.jobs.job import Progress
from viewer.redaction.shapes import Redactions
from viewer.slides.dicom_image import DicomImage
from viewer.slides.disk_state import files_of
from viewer.slides.opening import open_slide
from viewer.slides.slide import Slide, SlideError

VERIFYING = "Verifying the export"
_READ_AS_BYTES = 3
"""How often all bytes of the files are looked at: for their SHA-256, for their order, and for words."""
_PIXEL = 3
"""Bytes that one is counted as, whatever it is decoded to."""


_PASSED_TOO = f"The check of {REPORT} passed, too."


@dataclass(frozen=True, slots=True)
class Verification(result.Verification):
    """Everything that was checked about an export."""

    @property
    def sentence(self) -> str:
        """The whole, with as many checks as ``report.pdf`` counts: its own, which it cannot tell, is told apart."""
        others = without_report(self.checks)
        own = [check for check in self.checks if check.name == CHECK]
        if not own or own[0].outcome is not Outcome.PASSED:
            return result.Verification(self.scope, self.checks, self.tools, self.seconds).sentence
        said = result.Verification(self.scope, others, self.tools, self.seconds).sentence
        return said if self.failed else f"{said} {_PASSED_TOO}"

    def to_json(self) -> str:
        """As ``verification.json``, which travels along: the same for the same files, however long it took."""
        told = self.to_dict()
        del told["seconds"]
        return json.dumps(told, indent=1, ensure_ascii=False)


def verify_export(
    folder: Path,
    source: Path,
    redactions: Redactions,
    progress: Progress | None = None,
    review: Review | None = None,
    *,
    report: Callable[[Verification], bytes | None] | None = None,
) -> Verification:
    """Read ``folder`` anew, with readers that share no code with whoever wrote it, and say what was found.

    What is wrong with the folder is a failed check, never an error. Memory is bounded by some strips or tiles. May run
    in any thread.

    Args:
        folder: Holds the files and the manifest.
        source: The slide that was exported.
        redactions: What was drawn on it.
        progress: Told, and asked whether to stop.
        review: What was confirmed before; None where that is not at hand.
        report: Called with what was found, to write the report about it into the folder, which is then looked at, too;
            gives back the page as it is to be there, else it is made anew.

    Raises:
        SlideError: The original cannot be read; or whatever ``report`` raises.
        Cancelled: The progress was cancelled.
    """
    started = time.monotonic()
    progress = progress or Progress()
    progress.check()
    with contextlib.closing(open_slide(source)) as slide:
        try:
            manifest = read_manifest(folder)
        except SlideError as error:
            checks: tuple[Check, ...] = (Check("Manifest", Outcome.FAILED, str(error), files=(MANIFEST,)),)
        else:
            checks = _checks(folder, manifest, slide, redactions, review, progress, report)
        return Verification("full", checks, _tools(slide), time.monotonic() - started)


def _checks(
    folder: Path,
    manifest: Manifest,
    slide: Slide,
    redactions: Redactions,
    review: Review | None,
    progress: Progress,
    report: Callable[[Verification], bytes | None] | None,
) -> tuple[Check, ...]:
    def hashes_of_source() -> list[str]:
        return list(hashes_of(files_of(slide.path), progress.check).values())

    counter, tools = _Counter(progress, manifest), _tools(slide)
    tick, looked = counter.add, counter.add_pixels
    originals = original_pictures(manifest, slide, redactions)
    pictures = look_at_pictures(folder, manifest, slide, originals, redactions, looked)
    found = PixelLook(folder, manifest, slide, redactions.shapes, looked).findings()
    found.undecodable += pictures.undecodable
    checks: tuple[Check, ...] = (
        check_manifest(manifest, redactions, not isinstance(slide, DicomImage), hashes_of_source),
        check_files(folder, manifest, tick),
        check_names(manifest),
        check_review(manifest, slide, redactions, review),
        *file_checks(folder, manifest, slide, originals, redactions.shapes, tick),
        *((picture_check(manifest, slide, redactions.shapes),) if isinstance(slide, DicomImage) else ()),
        *(series_checks(folder, manifest, slide) if manifest.settings.format is Format.DICOM else ()),
        *pixel_checks(found, manifest),
        *picture_checks(pictures, manifest),
    )
    words = SoughtWords(manifest, slide, label_reading(slide))
    checks = (*checks, *check_words(folder, manifest, words, checks, tick))
    progress.check()
    made = report(Verification("full", checks, tools, 0.0)) if report is not None else None
    return *checks, check_report(folder, checks, tools, words, lambda _pixels: progress.check(), made)


class _Counter:
    """Tells the progress of all parts as one, in bytes: those of the files, and those of the pixels decoded."""

    def __init__(self, progress: Progress, manifest: Manifest) -> None:
        pixels = sum(int(shown.area.width * shown.area.height) for file in manifest.files for shown in file.levels)
        pixels += sum(file.size.area for file in manifest.associated)
        self._total = _PIXEL * pixels + _READ_AS_BYTES * sum(file.bytes for file in manifest.every)
        self._progress, self._done = progress, 0
        self.add(0)

    def add(self, more: int) -> None:
        """So many more bytes were looked at; raises Cancelled."""
        self._done = min(self._done + more, self._total)
        self._progress.tick(self._done / 1e6, self._total / 1e6, VERIFYING, "MB")

    def add_pixels(self, more: int) -> None:
        """So many more pixels were looked at; raises Cancelled."""
        self.add(_PIXEL * more)


def _tools(slide: Slide) -> dict[str, str]:
    """Who read what, with versions."""
    return {
        "original": str(slide.reader),
        "pixels": f"Pillow {version('pillow')}",
        "pixels again": f"imagecodecs {version('imagecodecs')}",
        "shapes": f"shapely {version('shapely')}",
    }
