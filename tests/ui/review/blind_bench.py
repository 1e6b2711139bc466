"""A page of a blinded test over two slides that can be told apart by all but their pixels, or by nothing at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.review.blind_reviews import READING, add_pair, plan_fields
from tests.review.blind_slides import CANARIES, SHIFT, TelltaleSlide, identities, opener, telltale_pair
from viewer.review import blind_reader, sealing
from viewer.review.blinding import Trial, trials_of
from viewer.review.record import ReviewRecord, create_record
from viewer.review.setup import BlindTest, FieldPlan, Kind, ReviewSetup
from viewer.review.stops import Pair
from viewer.ui.job_pool import JobPool
from viewer.ui.review.blind_page import BlindPage, Stage
from viewer.ui.review.keeper import ReviewKeeper
from viewer.ui.review.preparer import Preparer
from viewer.ui.settings import Settings
from viewer.ui.theme import apply_theme


class Bench:
    """A page on screen, what it works with, and its end."""

    def __init__(self, qtbot: QtBot, folder: Path, record: ReviewRecord) -> None:
        apply_theme("dark")
        self.qtbot, self.is_open = qtbot, True
        self.keeper = ReviewKeeper(record)
        self.jobs, self.preparing = JobPool(2), JobPool(1)
        self.preparer = Preparer(self.keeper, self.preparing)
        self.preparer.stop()  # all is prepared, as far as the test wants it
        self.page = BlindPage(self.keeper, self.preparer, Settings(folder / "settings.ini"), self.jobs)
        self.page.looking.setInterval(0)  # what it is for has a test of its own
        qtbot.addWidget(self.page)
        self.page.resize(1000, 640)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)

    def wait(self, stage: Stage) -> None:
        self.qtbot.waitUntil(lambda: self.page.stage is stage and not self.keeper.is_writing)

    def wait_shown(self, number: int) -> None:
        """Until that trial is on screen."""

        def shown() -> bool:
            trial = self.page.flow.trial
            return (
                self.page.stage is Stage.TRIAL
                and trial is not None
                and trial.number == number
                and self.page.bar.buttons["A"].isEnabled()
                and not self.keeper.is_writing
            )

        self.qtbot.waitUntil(shown)

    def key(self, *keys: object) -> None:
        """Press it wherever the keys go."""
        for key in keys:
            self.qtbot.keyClick(QApplication.focusWidget() or self.page, key)

    def begin(self) -> None:
        """Begin, until there is something to read and to press."""
        self.page.begin(READING)
        self.wait(Stage.BEGIN)

    def close(self) -> None:
        """End it, once."""
        if self.is_open:
            self.is_open = False
            self.page.stop()
            self.jobs.close()
            self.preparing.close()
            self.keeper.close()


def telltale_record(
    folder: Path, kind: Kind, *, fields: int = 1, grid: bool = False, side: int = 200, planned: bool = True
) -> ReviewRecord:
    """A review of one pair of ``telltale_pair``."""
    setup = ReviewSetup(f"{CANARIES[0]} against {CANARIES[1]}", kind, FieldPlan(), blind=BlindTest(pixel_grid=grid))
    record = create_record(folder / f"{CANARIES[0]}.vsreview", setup, "MK")
    original, conversion = (Path(f"{canary}.file") for canary in CANARIES)
    lies = (1.0, 0.0, 0.0, 1.0, float(SHIFT), float(SHIFT))
    add_pair(record, Pair(1, original, conversion, f"case of {CANARIES[0]}"), lies, identities(telltale_pair()))
    if planned:
        plan_fields(record, 1, fields, side)
    return record


def use_slides(monkeypatch: pytest.MonkeyPatch, slides: tuple[TelltaleSlide, TelltaleSlide]) -> None:
    monkeypatch.setattr(blind_reader, "open_slide", opener(slides))


def draw_first(
    monkeypatch: pytest.MonkeyPatch, record: ReviewRecord, wanted: Callable[[Trial], bool]
) -> tuple[Trial, ...]:
    """Have the lot fall so that the first trial is as ``wanted``; all trials of that."""
    for number in range(10_000):
        secret = number.to_bytes(32)
        trials = trials_of(record.state, READING, secret)
        if wanted(trials[0]):
            monkeypatch.setattr(sealing.secrets, "token_bytes", lambda _, secret=secret: secret)
            return trials
    raise AssertionError("no secret draws such a trial")
