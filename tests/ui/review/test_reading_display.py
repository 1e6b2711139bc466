"""What stands beside a verdict of how the pair was shown is what was on screen: colour profiles, tone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.review.reviews import sample_review
from tests.slides.profile_made import made_profile
from tests.ui.review.readings import Reader, reading, written
from viewer.comparison.tone import Tone
from viewer.review.events import Act
from viewer.ui.review.desk import Desk

pytestmark = pytest.mark.gui
CONTROL = Qt.KeyboardModifier.ControlModifier


def desk_of(reader: Reader) -> Desk:
    desk = reader.page.desk
    assert desk is not None
    return desk


def pixels(reader: Reader, pane: int) -> bytes:
    """Of a pane as it is painted, all of it: a field may lie where there is glass, which no profile changes."""
    image = desk_of(reader).view.canvases()[pane].grab().toImage()
    return bytes(image.constBits())


def views(path: Path) -> list[dict[str, object]]:
    return [event["after"]["view"] for event in written(path) if event["action"] == Act.VERDICT]


def test_profiles_are_applied_by_their_key_and_stand_beside_the_verdicts(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = sample_review(tmp_path, 2, fields=2)
    with reading(qtbot, path) as reader:
        reader.judge(Qt.Key.Key_F8)
        reader.sharp()
        before = pixels(reader, 0), pixels(reader, 1)
        state = desk_of(reader).session.comparison.state
        assert [bool(pane.slide.icc_profile) for pane in state.panes] == [False, True]
        # The conversion's own is sRGB, which changes hardly a pixel.
        monkeypatch.setattr(type(state.panes[1].slide), "icc_profile", made_profile())
        reader.press(Qt.Key.Key_I, CONTROL)
        qtbot.waitUntil(lambda: bool(desk_of(reader).shown_as().profiles))
        qtbot.waitUntil(lambda: pixels(reader, 1) != before[1])
        assert pixels(reader, 0) == before[0], "the original holds no profile"
        reader.judge(Qt.Key.Key_F8)
        reader.judge(Qt.Key.Key_F8)  # the next pair is shown as this one was
        reader.sharp()
        reader.press(Qt.Key.Key_I, CONTROL)
        qtbot.waitUntil(lambda: not desk_of(reader).shown_as().profiles)
        reader.press(Qt.Key.Key_F8)
        qtbot.waitUntil(lambda: len(reader.verdicts) == 4)
    said = [view["profiles"] for view in views(path)]
    assert said == [[], ["case-01-dicom"], ["case-02-dicom"], []]


def test_tone_stands_beside_the_verdict(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample_review(tmp_path, 1, fields=2)
    with reading(qtbot, path) as reader:
        reader.sharp()
        before, session = pixels(reader, 0), desk_of(reader).session
        session.show_display(
            replace(session.comparison.state.display, tone=Tone(brightness=20, contrast=10, gamma=1.5))
        )
        qtbot.waitUntil(lambda: pixels(reader, 0) != before)
        reader.judge(Qt.Key.Key_F8)
    (view,) = views(path)
    assert (view["brightness"], view["contrast"], view["gamma"]) == (20, 10, 1.5)


def test_slides_without_a_profile_say_so(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with reading(qtbot, sample_review(tmp_path, 1)) as reader:
        reader.sharp()
        for slot in desk_of(reader).session.slots:
            assert slot.slide is not None
            monkeypatch.setattr(type(slot.slide), "icc_profile", b"")
        told: list[str] = []
        reader.page.desks.told.connect(told.append)
        reader.press(Qt.Key.Key_I, CONTROL)
        qtbot.waitUntil(lambda: len(told) == 2)
        assert told[0] == "case-01.mrxs holds no colour profile: it is shown as stored."
