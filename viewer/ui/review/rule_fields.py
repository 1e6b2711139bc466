"""The rule from fields to slide, as fields of a sentence that is filled in: at set-up and in the work list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from viewer.review.setup import Rule
from viewer.ui.convert.choice import Choice
from viewer.ui.review.setup_card import caption, form_grid, in_line
from viewer.ui.widgets import NumberBox

_WIDTH = 64


class RuleFields(QWidget):
    """From how many fields on a slide is different or unsure."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tr = self.tr
        self.different = NumberBox(tr("Fields that make a slide different"), (1, 100), 1)
        self.unsure = NumberBox(tr("Fields that make a slide unsure"), (1, 100), 1)
        self.unit = Choice(tr("Counted in"), (tr("fields"), False), (tr("% of fields"), True))
        for box in (self.different, self.unsure):
            box.setFixedWidth(_WIDTH)
            box.valueChanged.connect(self.changed)
        self.show_rule(Rule())
        self.unit.activated.connect(self.changed)
        grid = form_grid()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(caption(tr("Slide is different"), self.different), 0, 0)
        grid.addLayout(in_line(self.different, self.unit, tr("or more")), 0, 1)
        grid.addWidget(caption(tr("Slide is unsure"), self.unsure), 1, 0)
        grid.addLayout(in_line(self.unsure, tr("or more, unsure or different")), 1, 1)
        self.setLayout(grid)

    @property
    def rule(self) -> Rule:
        """As it is filled in."""
        return Rule(self.different.value(), self.unsure.value(), self.unit.value(False))

    def show_rule(self, rule: Rule) -> None:
        """Fill it in."""
        self.different.setValue(round(rule.different_from))
        self.unsure.setValue(round(rule.unsure_from))
        self.unit.show_value(rule.in_percent)
