"""Identifiers of the written files, and the one moment at which a file's header can be completed."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydicom.uid import UID, generate_uid

from viewer.conversion.settings import ConversionSettings, Uids
from viewer.jobs.job import Progress
from viewer.slides.disk_state import files_of

if TYPE_CHECKING:
    from pydicom import Dataset
    from wsidicom.metadata import UidGenerator

_CHUNK = 2**20
_OF_NO_CONSEQUENCE = ("workers", "uids", "strict")
"""Settings that change nothing in the files."""


def work_key(
    source: Path, settings: ConversionSettings, metadata: object, software: object, progress: Progress
) -> str | None:
    """A digest of everything that decides what the files hold: of the original's bytes, settings, metadata, software.

    None where new identifiers are wanted. ``metadata`` and ``software`` are anything that JSON takes.

    Raises:
        OSError: A file of the original cannot be read.
        Cancelled: The progress was cancelled.
    """
    if settings.uids is Uids.NEW:
        return None
    digest = hashlib.sha256()
    sizes = {file: file.stat().st_size for file in sorted(files_of(source)) if file.is_file()}
    done, total = 0, sum(sizes.values())
    for file, size in sizes.items():
        # Not the slide's own name, so that a slide that was renamed is the same.
        name = "" if file == source else file.name
        digest.update(json.dumps([name, size]).encode())
        with file.open("rb") as opened:
            while chunk := opened.read(_CHUNK):
                progress.tick(done / 1e6, total / 1e6, f"Identifying {source.name}", "MB")
                digest.update(chunk)
                done += len(chunk)
    decided = {name: value for name, value in settings.deciding.to_dict().items() if name not in _OF_NO_CONSEQUENCE}
    digest.update(json.dumps([decided, metadata, software], sort_keys=True).encode())
    return digest.hexdigest()


def uid_generator(key: str | None, complete: Callable[[Dataset], None]) -> UidGenerator:
    """The generator of all identifiers: new ones, or where there is a ``key`` always the same for it.

    ``complete`` is handed the header of every file just before it is written: wsidicom copies it after it has asked
    for its identifier, which makes this the one moment at which everything else in it stands.
    """
    from wsidicom.metadata import CallableUidGenerator

    given: Counter[tuple[str, ...]] = Counter()

    def new(*role: str) -> UID:
        if key is None:
            return generate_uid()
        given[role] += 1
        return generate_uid(entropy_srcs=[key, *role, str(given[role])])

    class Generator(CallableUidGenerator):  # type: ignore[misc]
        """Levels are written at the same time: what tells them apart is in the role, so that none waits for another."""

        def study_uid(self, study: Any) -> UID:
            return new("study")

        def series_uid(self, series: Any) -> UID:
            return new("series")

        def frame_of_reference_uid(self, metadata: Any) -> UID:
            return new("frame of reference")

        def dimension_organization_uid(self, metadata: Any) -> UID:
            return new("dimension organization")

        def sample_uid(self, sample: Any) -> UID:
            return new("sample")

        def pyramid_uid(self, pyramid: Any) -> UID:
            return new("pyramid")

        def sop_uid(self, dataset: Dataset) -> UID:
            complete(dataset)
            return new("instance", *_what_it_is(dataset))

        def concatenation_uid(self, dataset: Dataset) -> UID:
            return new("concatenation", *_what_it_is(dataset))

        def concatenation_source_uid(self, dataset: Dataset) -> UID:
            return new("concatenation source", *_what_it_is(dataset))

    return Generator(new)


def _what_it_is(dataset: Dataset) -> tuple[str, ...]:
    return dataset.ImageType[2], str(dataset.TotalPixelMatrixColumns), str(dataset.TotalPixelMatrixRows)
