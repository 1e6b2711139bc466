"""Exports that wait, run or are over, in their order."""

from __future__ import annotations

from pathlib import Path

from viewer.conversion.verify.result import Verification
from viewer.export.report_csv import Failure, ReportRow, RowState, row_of_export
from viewer.export.run import ExportReport, ExportRequest
from viewer.jobs.work_queue import ItemState, WorkItem, WorkQueue

ExportItem = WorkItem[ExportRequest, ExportReport, Verification]


class ExportQueue(WorkQueue[ExportRequest, ExportReport, Verification]):
    """The order of the items is that in which they are exported."""

    def folder_of(self, request: ExportRequest) -> Path:
        """The folder that is handed on."""
        return request.out


def row_of_item(item: ExportItem, failure: str) -> ReportRow:
    """What ``report.csv`` says of an item now; ``failure`` is its sentence where it failed.

    Raises:
        OSError: It is done, and what lies there cannot be read.
    """
    code, report = item.request.settings.code, item.report
    if report is not None:
        state = RowState.KEPT if item.kept else RowState.EXPORTED
        return row_of_export(code, state, report.folder, report.verification, report.seconds)
    if item.state is ItemState.FAILED:
        return ReportRow(code, RowState.FAILED, failure)
    return ReportRow(code, RowState.STOPPED, Failure.STOPPED)
