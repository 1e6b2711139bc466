from __future__ import annotations

import pytest

from viewer.jobs.job import Cancelled, PartProgress, Progress, Step


def test_a_part_is_told_as_such_and_stopped_with_the_whole() -> None:
    told: list[Step] = []
    whole = Progress(told.append)
    part, other = PartProgress(whole, "a.svs (1 of 2): "), PartProgress(whole, "b.svs (2 of 2): ")
    part.tick(3, 10, "Writing", "MB")
    assert [(step.done, step.total, step.unit, step.text) for step in told] == [
        (3, 10, "MB", "a.svs (1 of 2): Writing")
    ]
    part.cancel()
    assert part.is_cancelled and not whole.is_cancelled and not other.is_cancelled
    with pytest.raises(Cancelled):
        part.check()
    other.tick(1, 2)
    whole.cancel()
    assert other.is_cancelled
    with pytest.raises(Cancelled):
        other.tick(2, 2)
    assert len(told) == 2
    PartProgress(Progress(), "nobody listens: ").tick(1, 2)
