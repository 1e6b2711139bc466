"""What the window says of a damaged slide, before and after its conversion."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.conversion.mirax_pixels import write_waves
from tests.slides import mirax_damage as damage
from viewer.conversion.plan import plan_conversion
from viewer.conversion.queue import QueueItem
from viewer.conversion.run import ConversionRequest, convert_slide
from viewer.conversion.settings import Codec, ConversionSettings, Pyramid
from viewer.jobs.duration import duration
from viewer.jobs.work_queue import ItemState
from viewer.ui.convert.plan_view import PlanView
from viewer.ui.convert.queue_list import _glyph
from viewer.ui.convert.running_panel import all_left_words
from viewer.ui.convert.words import state_sentence
from viewer.ui.widgets import LinkButton

LOSSLESS = ConversionSettings(codec=Codec.JPEG_LS, pyramid=Pyramid.RENDERED)


@pytest.fixture(scope="module")
def damaged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    healthy = write_waves(tmp_path_factory.mktemp("healthy") / "slide.mrxs", data_file_bytes=60_000)
    slide = damage.copy_slide(healthy, tmp_path_factory.mktemp("damaged"))
    damage.data_file(slide, damage.level_items(slide, 0)[-1][4]).unlink()
    return slide


def test_filled_places_stand_in_the_row_with_another_mark(damaged: Path, tmp_path: Path) -> None:
    request = ConversionRequest(damaged, tmp_path / "out", LOSSLESS)
    report = convert_slide(request)
    item = QueueItem(1, request, ItemState.DONE, report=report)
    assert report.verification is not None and report.verification.passed
    assert state_sentence(item, None, None).startswith(f"Checked: {len(report.salvaged)} places filled; ")
    assert _glyph(item, refused=False) == ("warning", "warning")


def test_the_time_of_all_slides_holds_their_checks(damaged: Path) -> None:
    plan = plan_conversion(damaged, LOSSLESS)
    slow = replace(plan, levels=tuple(replace(level, seconds=10.0, check_seconds=50.0) for level in plan.levels))
    minutes = len(plan.levels)
    assert all_left_words(60.0, [slow], 60.0) == f"about {duration(60.0 * (minutes + 2))}"


def test_a_plan_does_not_promise_every_pixel(qtbot: QtBot, damaged: Path) -> None:
    view = PlanView()
    qtbot.addWidget(view)
    plan = plan_conversion(damaged, LOSSLESS)
    view.show_plan(plan, True)
    last = view.table.rowCount() - 1
    said = {view.table.item(last, column).text() for column in range(view.table.columnCount())}
    written = len(plan.levels)
    assert f"{written - len(plan.damaged)} of {written} levels keep every pixel" in said


def test_no_link_promises_every_pixel_of_a_damaged_slide(qtbot: QtBot, damaged: Path) -> None:
    view = PlanView()
    qtbot.addWidget(view)
    plan = plan_conversion(damaged, ConversionSettings())
    for shown, links in ((plan, 0), (replace(plan, damaged=frozenset()), 1)):
        view.show_plan(shown, can_change=True)
        found = [one for one in view.warnings.findChildren(LinkButton) if one.isVisibleTo(view.warnings)]
        assert sum(one.text() == "Keep every pixel" for one in found) == links
