"""Holds the folder of a finished conversion against the original and what was promised."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from viewer.conversion.settings import Pyramid
from viewer.conversion.verify.conformance import check_conformance
from viewer.conversion.verify.expected import Expected, Treatment
from viewer.conversion.verify.folder import ConversionFolder, opened_folder
from viewer.conversion.verify.headers import check_headers
from viewer.conversion.verify.packing import check_packing
from viewer.conversion.verify.pixels import check_pixels, chosen_tiles
from viewer.conversion.verify.privacy import check_privacy
from viewer.conversion.verify.readers import check_readers, reader_names, sampled_tiles
from viewer.conversion.verify.result import VERIFYING, Outcome, Scope, Verification
from viewer.conversion.verify.stored_tiles import StoredTiles
from viewer.conversion.verify.tiles import LevelLooker, is_comparable_as_bytes
from viewer.jobs.job import Progress
from viewer.slides.opening import open_slide
from viewer.slides.slide import Slide


def verify_conversion(
    original: Path, folder: Path, expected: Expected, progress: Progress | None = None, scope: Scope = "full"
) -> Verification:
    """Read ``folder`` anew, with readers that share no code with whoever wrote it, and say what was found.

    What is wrong with the folder is a failed check, never an error. Memory is bounded by some tiles. Progress is told
    in tiles. May run in any thread.

    Args:
        original: The slide that was converted.
        folder: Holds the DICOM files.
        expected: What was promised of them.
        progress: Told, and asked whether to stop.
        scope: "full" looks at every tile, "sample" at some of every level, the same every time.

    Raises:
        SlideError: The original, or the folder as a whole, cannot be read.
        Cancelled: The progress was cancelled.
    """
    started = time.monotonic()
    progress = progress or Progress()
    progress.check()
    with (
        contextlib.closing(open_slide(original)) as slide,
        opened_folder(folder) as found,
        _stored_tiles(original, expected) as stored,
    ):
        lookers = list(_lookers(found, expected, slide, stored, progress.check))
        tiles = [len(chosen_tiles(min(one.files.grid.area, one.files.stored), scope)) for one in lookers]
        counter = _Counter(progress, sum(tiles) + sampled_tiles(found, expected))
        checks = [
            *check_headers(found, expected, slide.icc_profile),
            *check_packing(found, expected, progress.check),
            *check_pixels(lookers, found.pictures, scope, counter.add),
        ]
        sound = all(check.outcome is not Outcome.FAILED for check in checks)
        checks += [
            *check_readers(found, expected, counter.add, sound=sound),
            check_privacy(found, expected.identifying, expected.identifying_left_out),
            *check_conformance(found),
        ]
        progress.check()
        return Verification(scope, tuple(checks), _tools(slide, expected), time.monotonic() - started)


class _Counter:
    """Tells the progress of all parts as one."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0
        progress.tick(0, total, VERIFYING, "tiles")

    def add(self, tiles: int) -> None:
        """So many more tiles were looked at; raises Cancelled."""
        self._done += tiles
        self._progress.tick(self._done, self._total, VERIFYING, "tiles")


def _lookers(
    found: ConversionFolder,
    expected: Expected,
    slide: Slide,
    stored: StoredTiles | None,
    check: Callable[[], None],
) -> Iterator[LevelLooker]:
    """For each level that is there; of one that is not, the check of the files says so."""
    finer = None
    for level in expected.levels:
        files = found.of(level)
        if files is None or not files.grid.area:
            finer = None
            continue
        below = finer if level.pyramid is Pyramid.REBUILT and level.treatment is Treatment.ENCODED else None
        tiles = stored if stored is not None and is_comparable_as_bytes(level, files, stored) else None
        cut = stored is not None and tiles is None and level.treatment is Treatment.COPIED
        yield LevelLooker(
            level,
            files,
            slide,
            expected.offset,
            finer=below,
            stored=tiles,
            pieces=stored.pieces(level.size) if stored is not None and cut else None,
            salvaged=expected.salvaged,
            check=check,
        )
        finer = level, files


@contextlib.contextmanager
def _stored_tiles(original: Path, expected: Expected) -> Iterator[StoredTiles | None]:
    """The stored tiles of the original, where there are copied levels and it is a TIFF."""
    import tifffile

    if not any(level.treatment is Treatment.COPIED for level in expected.levels):
        yield None
        return
    with contextlib.ExitStack() as opened:
        stored = None
        with contextlib.suppress(OSError, tifffile.TiffFileError):
            stored = opened.enter_context(StoredTiles(original))
        yield stored


def _tools(slide: Slide, expected: Expected) -> dict[str, str]:
    """Who read what, with versions."""
    import imagecodecs
    import pydicom

    return {
        "original": str(slide.reader),
        "headers": f"pydicom {pydicom.__version__}",
        "frames": f"imagecodecs {imagecodecs.__version__}",
        "tiles of a sample again": " and ".join(reader_names(expected)),
    }
