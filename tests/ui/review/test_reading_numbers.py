"""Every number that a reading shows is that of another program, which reads the file of the record by itself."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.review.reviews import sample_review
from tests.ui.review.readings import ME, reading
from viewer.review.events import Act, Judged
from viewer.review.judging import judged_pair
from viewer.review.record import open_record
from viewer.review.setup import FieldPlan, ReviewSetup, Rule, Verdict

pytestmark = pytest.mark.gui
INDEPENDENT = Path(__file__).with_name("independent_reading.py")


@pytest.mark.parametrize("rule", [Rule(), Rule(2, 2), Rule(40, 20, in_percent=True)])
def test_what_a_page_says_of_a_reading_is_in_its_record(qtbot: QtBot, tmp_path: Path, rule: Rule) -> None:
    plan = FieldPlan(worst=0, random=8, seams=0, edges=0, magnifications=(10.0, 20.0), side=192)
    path = sample_review(tmp_path, 3, setup=ReviewSetup("Numbers", plan=plan, rule=rule), fields=8)
    judged_by_chance(path, random.Random(str(rule)))
    found = independent(path)
    with reading(qtbot, path) as reader:
        reader.sharp()
        page = reader.page
        words = f"{found['judged']} judged, {found['unsure']} unsure, {found['different']} different"
        qtbot.waitUntil(lambda: page.bar.counts_text == words)
        minutes = round(found["seconds"] // 60)
        assert 10 <= minutes < 60, "told in whole minutes"
        assert page.strip.rest.text() == f"{found['left']} left, about {minutes} min"
        pair = reader.stop.pair if reader.stop is not None else 0
        assert page.strip.slide.text().lower().replace(" so far", "") == f"slide: {found['slides'][str(pair)]}"
        for number, verdict in found["slides"].items():
            assert (judged_pair(reader.keeper.state, ME, int(number)).verdict or "not judged") == verdict


def judged_by_chance(path: Path, chance: random.Random) -> None:
    """Two pairs, and some of them again or undone; each verdict took its time, one a break."""
    record = open_record(path)
    record.append(Act.READING_BEGUN, after={"reader": "MK", "round": 1, "seed": None})
    for pair in (1, 2):
        for field in range(1, 9):
            for at in (10.0, 20.0):
                for again in range(chance.choice((1, 1, 2))):
                    verdict = chance.choices(tuple(Verdict), (6, 2, 1))[0]
                    seconds = 3600.0 if (field, again) == (3, 0) else round(chance.uniform(60, 90), 1)
                    judged = Judged("MK", 1, pair, field, at, verdict, seconds=seconds)
                    seq = record.append(Act.VERDICT, after=judged)
                    if chance.random() < 0.1:
                        record.revert(seq)
    record.close()


def independent(path: Path) -> dict[str, Any]:
    """What the other program says."""
    command = [sys.executable, str(INDEPENDENT), str(path), "MK"]
    found: dict[str, Any] = json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    return found
