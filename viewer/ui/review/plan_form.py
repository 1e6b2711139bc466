"""Which fields of each pair are looked at, at which magnifications, and of which pairs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QWidget

from viewer.comparison.whole.fields import FieldMeasure
from viewer.review.setup import FieldPlan, ReviewSetup, SpotCheck
from viewer.review.spot_check import drawn_pairs
from viewer.ui.convert.choice import Choice
from viewer.ui.language import localized
from viewer.ui.review.setup_card import SetupCard, caption, form_grid, in_line
from viewer.ui.widgets import DecimalBox, NumberBox
from viewer.ui.widgets.numbers import grouped
from viewer.ui.widgets.quiet import quiet_label

_MAGNIFICATIONS = (2.5, 5.0, 10.0, 20.0, 40.0)
_DOWNSAMPLES = (1.0, 2.0, 4.0, 8.0, 16.0)
_SIDES = (256, 512, 1024, 2048, 4096)
_MOST_FIELDS = 500
_MOST_SEED = 999_999_999
_WIDTH, _SEED_WIDTH = 64, 84


class PlanForm(SetupCard):
    """Numbers that say what they mean; the defaults are those of ``FieldPlan``."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(3)
        tr = self.tr
        self.set_title(tr("Fields"))
        plan, usual = FieldPlan(), ReviewSetup("")
        self.counts = {
            name: NumberBox(words, (0, _MOST_FIELDS), getattr(plan, name))
            for name, words in (
                ("worst", tr("Worst fields")),
                ("random", tr("Random fields")),
                ("seams", tr("Fields at camera seams")),
                ("edges", tr("Fields at tissue edges")),
            )
        }
        self.note = quiet_label()
        self.magnifications = {one: QCheckBox(f"{one:g}×") for one in _MAGNIFICATIONS}
        for one, check in self.magnifications.items():
            check.setAccessibleName(tr("Every field at {0}×").format(f"{one:g}"))
        self.magnified = quiet_label()
        self.measure = Choice(tr("Worst by"), *((_measure_words(one), one) for one in FieldMeasure))
        self.measure.show_value(plan.measure)
        full, part = tr("Full resolution"), tr("1:{0}")
        self.downsample = Choice(
            tr("Compared at"), *((full if one == 1 else part.format(f"{one:g}"), one) for one in _DOWNSAMPLES)
        )
        self.downsample.show_value(plan.downsample)
        self.side = Choice(tr("Random field"), *((f"{grouped(one)} × {grouped(one)} px", one) for one in _SIDES))
        self.side.show_value(plan.side)
        self.seed = NumberBox(tr("Number of the draw"), (1, _MOST_SEED), plan.seed)
        self.seed.setFixedWidth(_SEED_WIDTH)
        self.spot = QCheckBox(tr("Only some pairs, drawn by lot:"))
        self.percent = DecimalBox(
            tr("Per cent of the pairs"), (0.1, 100.0), SpotCheck().percent, "\N{NO-BREAK SPACE}%", decimals=1
        )
        self.shuffled = QCheckBox(tr("Each reader gets the pairs in another order"))
        self.washout = NumberBox(tr("Days before a second round"), (0, 365), usual.washout_days)
        self.cases = quiet_label()
        self._least_pairs = usual.least_pairs
        for box in (*self.counts.values(), self.washout):
            box.setFixedWidth(_WIDTH)
            box.valueChanged.connect(lambda _: self._changed())
        self.percent.setFixedWidth(_WIDTH + 16)
        self.percent.valueChanged.connect(lambda _: self._changed())
        self.seed.valueChanged.connect(lambda _: self._changed())
        for check in (*self.magnifications.values(), self.spot, self.shuffled):
            check.toggled.connect(lambda _: self._changed())
        for choice in (self.measure, self.downsample, self.side):
            choice.activated.connect(lambda _: self._changed())
        self._arrange()
        self._show()

    def _arrange(self) -> None:
        tr = self.tr
        counts = QGridLayout()
        counts.setHorizontalSpacing(8)
        counts.setVerticalSpacing(8)
        words = {"worst": tr("Worst"), "random": tr("Random"), "seams": tr("Camera seams"), "edges": tr("Tissue edges")}
        for number, (name, box) in enumerate(self.counts.items()):
            row, column = divmod(number, 2)
            counts.addWidget(caption(words[name], box), row, 3 * column)
            counts.addWidget(box, row, 3 * column + 1)
        counts.setColumnMinimumWidth(2, 16)
        counts.setColumnStretch(5, 1)
        ticks = QHBoxLayout()
        ticks.setSpacing(12)
        ticks.addWidget(caption(tr("At")))
        for check in self.magnifications.values():
            ticks.addWidget(check)
        ticks.addStretch(1)
        grid = form_grid()
        rows: tuple[tuple[str, QWidget, str], ...] = (
            (
                tr("Worst by"),
                self.measure,
                tr("SSIM looks at structure, of all or of tissue alone; CIEDE2000 at colour as people see it"),
            ),
            (
                tr("Compared at"),
                self.downsample,
                tr("Full resolution finds the finest differences, and takes longest"),
            ),
            (tr("Random field"), self.side, tr("Its size, in pixels of the original")),
        )
        for row, (said, field, meant) in enumerate(rows):
            grid.addWidget(_explained(caption(said, field), meant), row, 0)
            grid.addWidget(_explained(field, meant), row, 1, 1, 1 if field is self.side else 3)
        meant = tr("The same number draws the same fields and pairs again, another one others")
        grid.addWidget(_explained(caption(tr("Draw"), self.seed), meant), 2, 2)
        grid.addWidget(_explained(self.seed, meant), 2, 3)
        spot = QHBoxLayout()
        spot.setSpacing(8)
        spot.addWidget(self.spot)
        spot.addWidget(self.percent)
        spot.addStretch(1)
        self.column.addLayout(counts)
        self.column.addWidget(self.note)
        self.column.addLayout(ticks)
        self.column.addWidget(self.magnified)
        self.column.addLayout(grid)
        self.column.addLayout(spot)
        self.column.addWidget(self.shuffled)
        meant = tr("Nobody has to read twice; whoever begins again before so many days have gone is asked why")
        again = QLabel(tr("A second round, if any, after"))
        self.column.addLayout(in_line(_explained(again, meant), _explained(self.washout, meant), tr("days")))
        self.column.addWidget(self.cases)

    @property
    def plan(self) -> FieldPlan:
        """What is asked for."""
        return FieldPlan(
            **{name: box.value() for name, box in self.counts.items()},
            seed=self.seed.value(),
            magnifications=tuple(one for one, check in self.magnifications.items() if check.isChecked()),
            measure=self.measure.value(FieldMeasure.SSIM),
            downsample=self.downsample.value(1.0),
            side=self.side.value(1024),
        )

    @property
    def spot_check(self) -> SpotCheck | None:
        """Of which pairs; None for all."""
        return SpotCheck(self.percent.value(), self.seed.value()) if self.spot.isChecked() else None

    def drawn(self, pairs: int) -> int:
        """How many of so many pairs are looked at."""
        found = self.spot_check
        return pairs if found is None else len(drawn_pairs(range(pairs), found))

    def show_pairs(self, pairs: int) -> None:
        """Say where there are fewer than a validation should have."""
        words = self.tr("A validation should have {0} cases or more (CAP 2021).").format(self._least_pairs)
        self.cases.setText(words)
        self.cases.setVisible(0 < pairs < self._least_pairs)

    def _changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        plan = self.plan
        self.percent.setEnabled(self.spot.isChecked())
        for box in (self.measure, self.downsample):
            box.setEnabled(plan.needs_comparison)
        self.side.setEnabled(plan.random > 0)
        self.note.setText(
            self.tr("Both slides are compared in the background to find them.")
            if plan.needs_comparison
            else self.tr("Random fields are drawn from tissue; nothing has to be compared.")
        )
        self.magnified.setText(
            self.tr("Every field is judged at each of these.")
            if plan.magnifications
            else self.tr("None ticked: every field is judged once, at 1:1.")
        )


def _explained(widget: QWidget, meant: str) -> QWidget:
    """With a sentence for whoever wonders what it means."""
    widget.setToolTip(meant)
    return widget


def _measure_words(measure: FieldMeasure) -> str:
    return localized(measure.value[0].upper() + measure.value[1:])
