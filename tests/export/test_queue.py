from __future__ import annotations

from pathlib import Path

import pytest

from viewer.conversion.verify.result import Check, Outcome, Verification
from viewer.export.queue import ExportItem, ExportQueue
from viewer.export.run import ExportReport, ExportRequest
from viewer.export.settings import ExportSettings
from viewer.jobs.work_queue import ItemState
from viewer.redaction.shapes import Redactions


def request(slide: str, code: str) -> ExportRequest:
    return ExportRequest(Path("/slides") / slide, Redactions(), ExportSettings(code), Path("/out") / code)


def test_exports_wait_in_order_and_no_folder_is_written_by_two() -> None:
    told: list[int] = []
    queue = ExportQueue(
        [ExportItem(3, request("a.svs", "ST-1"), ItemState.PAUSED)], lambda: told.append(len(queue.items))
    )
    added = queue.add([request("b.svs", "ST-2"), request("c.svs", "ST-1"), request("b.svs", "ST-3")])
    assert [(item.number, item.request.out.name) for item in added] == [(4, "ST-2"), (5, "ST-3")]
    queue.start_all()
    assert [item.number for item in queue.under_way] == [3]
    assert queue.next_waiting is not None and queue.next_waiting.number == 4
    with pytest.raises(ValueError, match="ST-1 is paused"):
        queue.remove(3)
    assert told == [3, 3]


def test_what_became_of_an_export_stays_with_it() -> None:
    queue = ExportQueue()
    queue.add([request("a.svs", "ST-1"), request("b.svs", "ST-2")])
    queue.start_all()
    passed = Verification("full", (Check("Files", Outcome.PASSED, "all there"),), {}, 1.0)
    failed = Verification("full", (Check("Files", Outcome.FAILED, "one is missing"),), {}, 1.0)
    queue.began(1)
    queue.done(1, ExportReport(Path("/out/ST-1"), (), passed, 1.0))
    queue.began(2)
    queue.failed(2, "b.svs was exported, but fails.", "Nothing was kept.", failed)
    done, lost = queue.items
    assert done.state is ItemState.DONE and done.report is not None and done.report.verification is passed
    assert lost.state is ItemState.FAILED and lost.verification is failed and lost.report is None
    assert not queue.unfinished
