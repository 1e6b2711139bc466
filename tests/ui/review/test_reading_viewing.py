"""What a reading notes of what was looked at, by real keys."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.review.reviews import sample_review
from tests.ui.review.readings import ME, Reader, reading, written
from viewer.review.events import Act
from viewer.review.record import open_record
from viewer.ui.on_screen import is_there, scenes_on_screen

pytestmark = pytest.mark.gui


def looked_at(path: Path) -> list[tuple[int, float]]:
    """Pair and seconds of what the record says."""
    every = [event["after"] for event in written(path) if event["action"] == Act.LOOKED_AT]
    return [(told["pair"], sum(told["seconds"])) for told in every]


def wait(reader: Reader, seconds: float) -> None:
    """So long before what is on screen, without waiting."""
    reader.sharp()
    recorder = reader.page.viewing.recorder
    recorder.look()
    before = recorder._clock
    recorder._clock = lambda: before() + seconds
    recorder.look()


def test_time_before_each_pair_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample_review(tmp_path, 2, fields=2)
    began = time.monotonic()
    with reading(qtbot, path) as reader:
        for seconds in (3, 4, 5):
            wait(reader, seconds)
            reader.judge(Qt.Key.Key_F8)
    took = time.monotonic() - began
    (one, first), (two, second) = dict(looked_at(path)).items()
    assert (one, two) == (1, 2)
    assert 7 <= first <= 7 + took and 5 <= second <= 5 + took
    record = open_record(path)
    looked = record.state.readings[ME].looked
    assert all(share is not None for one in looked.values() for share in one.shares[3:])
    record.close()


def test_a_reading_that_has_ended_is_not_counted(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample_review(tmp_path, 1, fields=2)
    record = open_record(path)
    for act in (Act.READING_BEGUN, Act.READING_ENDED):
        record.append(act, after={"reader": ME.reader, "round": 1, "seed": None})
    record.close()
    with reading(qtbot, path) as reader:
        wait(reader, 5)
        assert reader.page.viewing.recorder.viewing is None
    assert looked_at(path) == []


def test_one_slide_alone_is_no_pair_that_was_looked_at(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample_review(tmp_path, 1, fields=2)
    (tmp_path / "conversions" / "case-01-dicom").rename(tmp_path / "elsewhere")
    with reading(qtbot, path) as reader:
        recorder = reader.page.viewing.recorder
        qtbot.waitUntil(lambda: reader.page.desk is not None and bool(reader.page.desk.refusal))
        session = reader.page.desk.session
        session.fit()
        qtbot.waitUntil(lambda: bool(scenes_on_screen(session)))
        qtbot.waitUntil(lambda: all(is_there(session, one) for one in scenes_on_screen(session)))
        recorder.look()
        before = recorder._clock
        recorder._clock = lambda: before() + 5
        recorder.look()
        assert recorder.viewing is None
    assert looked_at(path) == []


def test_a_key_or_a_click_shows_the_map_and_full_screen_hides_it(qtbot: QtBot, tmp_path: Path) -> None:
    with reading(qtbot, sample_review(tmp_path, 1, fields=2)) as reader:
        page, panel = reader.page, reader.page.viewing.panel
        reader.sharp()
        assert not panel.isVisible()
        reader.press(Qt.Key.Key_L)
        assert panel.isVisible() and page.strip.looked_at.isChecked()
        wait(reader, 5)
        qtbot.waitUntil(lambda: panel.legend.shown[3] != "–")
        assert panel.map.outline() == page.flow.field.rect  # type: ignore[union-attr]
        page.set_bare(True)
        assert not panel.isVisible()
        page.set_bare(False)
        assert panel.isVisible()
        QTest.mouseClick(page.strip.looked_at, Qt.MouseButton.LeftButton)
        assert not panel.isVisible() and not page.strip.looked_at.isChecked()
