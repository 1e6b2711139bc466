"""Conversions that wait, run or are over, in their order; ``queue_file.py`` keeps them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from viewer.conversion.run import ConversionReport, ConversionRequest
from viewer.conversion.verify.result import Verification
from viewer.jobs.work_queue import WorkItem, WorkQueue

QueueItem = WorkItem[ConversionRequest, ConversionReport, Verification]


class ConversionQueue(WorkQueue[ConversionRequest, ConversionReport, Verification]):
    """The order of the items is that in which they are converted."""

    def folder_of(self, request: ConversionRequest) -> Path:
        """The folder of its DICOM files."""
        return request.folder


def free_folder(source: Path, home: Path, taken: Iterable[Path]) -> Path:
    """The folder for ``source`` in ``home``: its name, with ending or number where others of the queue have that."""
    others = set(taken)
    for name in (source.stem, source.name):
        if home / name not in others:
            return home / name
    number = 2
    while home / f"{source.stem} {number}" in others:
        number += 1
    return home / f"{source.stem} {number}"
