"""Exports that wait, run or are over, in their order."""

from __future__ import annotations

from pathlib import Path

from viewer.conversion.verify.result import Verification
from viewer.export.run import ExportReport, ExportRequest
from viewer.jobs.work_queue import WorkItem, WorkQueue

ExportItem = WorkItem[ExportRequest, ExportReport, Verification]


class ExportQueue(WorkQueue[ExportRequest, ExportReport, Verification]):
    """The order of the items is that in which they are exported."""

    def folder_of(self, request: ExportRequest) -> Path:
        """The folder that is handed on."""
        return request.out
