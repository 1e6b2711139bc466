"""What a review asks on every field, and what a blinded test of so many trials can find out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from viewer.jobs.job import Progress
from viewer.review.binomial import trials_needed
from viewer.review.setup import BlindTest, Kind, Rule
from viewer.ui.job_pool import JobPool
from viewer.ui.latest_job import LatestJob
from viewer.ui.review.rule_fields import RuleFields
from viewer.ui.review.setup_card import SetupCard, in_line
from viewer.ui.widgets import NumberBox, SegmentedControl
from viewer.ui.widgets.numbers import grouped
from viewer.ui.widgets.quiet import quiet_label

_WIDTH = 64
_PERCENT = "\N{NO-BREAK SPACE}%"


class KindForm(SetupCard):
    """Open or blinded; the rule from fields to slide of the one, the certainty of the other."""

    changed = Signal()

    def __init__(self, jobs: JobPool) -> None:
        super().__init__(2)
        tr = self.tr
        self.set_title(tr("What is asked"))
        self.kinds = SegmentedControl(
            [
                (Kind.OPEN.value, tr("Open"), ""),
                (Kind.ABX.value, tr("Blinded: ABX"), ""),
                (Kind.FORCED_CHOICE.value, tr("Blinded: original?"), ""),
            ],
            shrinks=True,
        )
        self.kinds.set_chosen(Kind.OPEN.value)
        self.kinds.chosen.connect(lambda _: self._changed())
        self.asked = quiet_label()
        self._questions = {
            Kind.OPEN: tr("For reading, is the conversion the same? Names are shown."),
            Kind.ABX: tr("One field three times, names sealed: is X the same as A or B?"),
            Kind.FORCED_CHOICE: tr("One field twice, names sealed: which one is the original?"),
        }
        blind = BlindTest()
        self.of_open = RuleFields()
        self.of_open.changed.connect(self._changed)
        self.share = _box(tr("Right in per cent of trials"), (55, 99), round(100 * blind.share), _PERCENT)
        self.power = _box(tr("Certainty in per cent"), (50, 99), round(100 * blind.power), _PERCENT)
        self.alpha = _box(tr("Error in per cent"), (1, 20), round(100 * blind.alpha), _PERCENT)
        self.repeats = _box(tr("Times that each field is shown"), (1, 20), blind.repeats)
        self.grid = QCheckBox(tr("May be enlarged until single pixels and their grid show"))
        self.grid.toggled.connect(lambda _: self._changed())
        for box in (self.share, self.power, self.alpha, self.repeats):
            box.valueChanged.connect(lambda _: self._changed())
        self.needed = QLabel()
        self.needed.setWordWrap(True)
        self._trials, self._needs = 0, 0
        self._counted_for: tuple[float, float, float] | None = None
        self._counting = LatestJob("Count the trials that are needed", jobs, self)
        self._counting.done.connect(self._has_counted)
        self._arrange()
        self._show()

    def _arrange(self) -> None:
        tr = self.tr
        self._of_blinded = QWidget()
        blind = QVBoxLayout(self._of_blinded)
        blind.setContentsMargins(0, 0, 0, 0)
        blind.setSpacing(8)
        blind.addLayout(in_line(tr("Each field is shown"), self.repeats, tr("times")))
        blind.addLayout(in_line(tr("Whoever is right in"), self.share, tr("of trials")))
        blind.addLayout(in_line(tr("is found out with"), self.power, tr("certainty, error"), self.alpha))
        blind.addWidget(self.needed)
        blind.addWidget(self.grid)
        for widget in (self.kinds, self.asked, self.of_open, self._of_blinded):
            self.column.addWidget(widget)

    @property
    def kind(self) -> Kind:
        """The chosen one."""
        return Kind(self.kinds.chosen_key() or Kind.OPEN)

    @property
    def rule(self) -> Rule:
        """From fields to slide."""
        return self.of_open.rule

    @property
    def blind(self) -> BlindTest:
        """How a blinded test is held."""
        return BlindTest(
            repeats=self.repeats.value(),
            pixel_grid=self.grid.isChecked(),
            alpha=self.alpha.value() / 100,
            power=self.power.value() / 100,
            share=self.share.value() / 100,
        )

    def show_trials(self, trials: int) -> None:
        """So many there will be, beside how many are needed."""
        self._trials = trials
        self._say_needed()

    def close_jobs(self) -> None:
        """Stop counting."""
        self._counting.drop()
        self._counted_for = None

    def _changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        blinded = self.kind.is_blinded
        self.asked.setText(self._questions[self.kind])
        self.of_open.setVisible(not blinded)
        self._of_blinded.setVisible(blinded)
        blind = self.blind
        certainty = blind.alpha, blind.power, blind.share
        if blinded and certainty != self._counted_for:
            self._counted_for, self._needs = certainty, 0
            self._counting.ask(partial(_needed, *certainty))
        self._say_needed()

    def _has_counted(self, needed: int) -> None:
        self._needs = needed
        self._say_needed()

    def _say_needed(self) -> None:
        enough = self._trials >= self._needs
        if not self._needs:
            words = self.tr("Counting the trials that are needed…")
        elif not self._trials:
            words = self.tr("{0} trials are needed.").format(grouped(self._needs))
        else:
            words = self.tr("{0} trials are needed, this review has {1}.")
            words = words.format(grouped(self._needs), grouped(self._trials))
        self.needed.setText(words)
        tone = "warning" if self._needs and self._trials and not enough else "text2"
        if self.needed.property("tone") != tone:
            self.needed.setProperty("tone", tone)
            self.needed.style().polish(self.needed)


def _needed(alpha: float, power: float, share: float, _progress: Progress) -> int:
    return trials_needed(alpha, power, share)


def _box(name: str, limits: tuple[int, int], value: int, unit: str = "") -> NumberBox:
    box = NumberBox(name, limits, value, unit)
    box.setFixedWidth(_WIDTH)
    return box
