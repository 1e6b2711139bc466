"""``report.csv`` of slides that were added together, written anew whenever one of them is further."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from viewer.export.queue import ExportItem, row_of_item
from viewer.export.report_csv import REPORT, ReportRow, report_bytes
from viewer.jobs.job import Progress
from viewer.jobs.whole_file import write_whole
from viewer.ui.export.runner import Exports
from viewer.ui.job_pool import JobPool
from viewer.ui.latest_job import LatestJob


class ManyReport(QObject):
    """Follows the exports; what somebody takes off the list keeps the row that it had."""

    written = Signal(str)
    """Why it could not be written; empty where it was."""

    def __init__(
        self, exports: Exports, out: Path, numbers: Sequence[int], others: Sequence[ReportRow], parent: QObject
    ) -> None:
        """``numbers`` are those of the items, ``others`` the rows of slides that are not exported."""
        super().__init__(parent)
        self.path = out / REPORT
        self._exports, self._others = exports, tuple(others)
        self._items = {number: exports.queue.item(number) for number in numbers}
        self._jobs = JobPool(1, self)
        self._writing = LatestJob("Write report.csv", self._jobs, self)
        self._writing.done.connect(self._has_written)
        exports.changed.connect(self._follow)
        self._write()

    @property
    def is_at_rest(self) -> bool:
        """Whether it is on the disk as it is to be."""
        return self._writing.is_at_rest

    @property
    def count(self) -> int:
        """Slides in it."""
        return len(self._items) + len(self._others)

    def close(self) -> None:
        """Write what was told last."""
        self._jobs.close()
        self._write_now(tuple(self._items.values()), Progress())

    def _follow(self) -> None:
        now = {item.number: item for item in self._exports.queue.items if item.number in self._items}
        changed = {number for number, item in now.items() if self._items[number].state is not item.state}
        self._items |= now
        if changed:
            self._write()

    def _write(self) -> None:
        self._writing.ask(partial(self._write_now, tuple(self._items.values())))

    def _write_now(self, items: Sequence[ExportItem], _progress: Progress) -> str:
        try:
            rows = [row_of_item(item, self._exports.failures.get(item.number, "")) for item in items]
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self.path, report_bytes([*rows, *self._others]))
        except OSError as error:
            return self.tr("{0} cannot be written: {1}.").format(self.path, error.strerror or error)
        return ""

    def _has_written(self, sentence: str) -> None:
        self.written.emit(sentence)
